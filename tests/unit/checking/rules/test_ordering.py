"""FC106: another rank on the same scale."""

import pytest

from factcheck.model import Level, Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  rovers: {name: Marrow Rovers, kind: organisation}
  pellmoor: {name: Pellmoor, kind: place}
facts:
  - {id: port, statement: Pellmoor has the largest port in the country., sources: [gazette]}
  - {id: lake, statement: Lake Arlen is the second deepest lake in the province., sources: [gazette]}
  - {id: vote, statement: Orla Venn was the first woman on the council., sources: [gazette]}
  - {id: tug, statement: Sula is the third and last harbour painting by Maud Ellery., sources: [gazette]}
  - {id: dock, statement: Sarn has the second-longest dock in the province., sources: [gazette]}
  - {id: crash, statement: A crash on the fifth stage injured eleven riders., sources: [gazette]}
  - {id: fall, statement: Orla Venn fell in the fourth race., sources: [gazette]}
  - {id: treaty, statement: Pellmoor was the first town to sign a treaty with Sarn., sources: [gazette]}
  - {id: quarry, statement: The Lorn quarry is the oldest quarry in the province., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "said", "known"),
    [
        ("Lake Arlen is the deepest lake in the province.", "the deepest lake", "the second deepest lake"),
        ("Lake Arlen is the third deepest lake in the province.", "the third deepest lake", "the second deepest lake"),
        ("Sarn has the third-longest dock in the province.", "third-longest", "second-longest"),
        ("Sarn has the longest dock in the province.", "longest", "second-longest"),
        ("Pellmoor has the smallest port in the country.", "smallest", "largest"),
        ("Orla Venn was the second woman on the council.", "second", "first"),
        ("Orla Venn was the last woman on the council.", "last", "first"),
        ("Pellmoor was the third town to sign a treaty with Sarn.", "third", "first"),
    ],
)
def test_another_rank_on_the_same_scale_is_contradicted(judge, claim, said, known):
    verdict = judge(claim, FACTS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.CONTRADICTED, "FC106", Level.ERROR)
    assert f'"{said}"' in verdict.reason
    assert f'"{known}"' in verdict.reason


@pytest.mark.parametrize(
    "claim",
    [
        "Pellmoor has the largest port in the country.",
        "Pellmoor has the biggest port in the country.",
        "Lake Arlen is the second deepest lake in the province.",
        "Sarn has the second-longest dock in the province.",
        "Orla Venn was the first woman on the council.",
        "The Lorn quarry is the oldest quarry in the province.",
    ],
)
def test_the_same_rank_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        # another scale, another kind of thing
        "Pellmoor has the oldest port in the country.",
        "Pellmoor has the second largest airport in the country.",
        "Lake Arlen is the third largest lake in the province.",
        "Orla Venn was the second woman on the school board.",
        "The Lorn quarry is the second oldest mill in the province.",
        # another scope
        "Pellmoor has the second largest port in the world.",
        "Lake Arlen is the deepest lake in the country.",
        # the rank tells which one is meant
        "A crash on the third stage injured four riders.",
        "Venn fell in the second race.",
        # somebody else
        "Maud Ellery was the second woman on the council.",
    ],
)
def test_a_rank_among_others_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED


def test_two_ranks_at_once_are_each_their_own(judge):
    said = judge("Sula is the third and last harbour painting by Maud Ellery.", FACTS, said="2031-05-04")
    assert said.outcome is not Outcome.CONTRADICTED
