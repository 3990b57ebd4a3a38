"""FC106 and FC103 on who came in which place, and who won or lost what is made up of many matches."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  rovers: {name: Marrow Rovers, kind: organisation, aliases: [the Rovers]}
facts:
  - {id: regatta, statement: Orla Venn won the regatta in Pellmoor., date: 2031-05-02, sources: [gazette]}
  - {id: hurdles, statement: Orla Venn finished second in the 400 metres., date: 2031-05-03, sources: [gazette]}
  - {id: league, statement: Marrow Rovers won the league in the 2030-31 season., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "said", "known"),
    [
        ("Venn finished second in the regatta in Pellmoor.", "second", "won"),
        ("Venn came third in the regatta in Pellmoor.", "third", "won"),
        ("Venn won the 400 metres.", "won", "second"),
        ("Venn took bronze in the 400 metres.", "bronze medal", "second"),
        ("The Rovers finished third in the league in the 2030-31 season.", "third", "won"),
        ("The Rovers were the runners-up in the league in the 2030-31 season.", "second", "won"),
    ],
)
def test_another_place_is_contradicted(judge, claim, said, known):
    verdict = judge(claim, FACTS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC106")
    assert verdict.reason.startswith(f'The draft says "{said}"; the Pellmoor Gazette says "{known}"')


@pytest.mark.parametrize(
    "claim",
    ["The Rovers were league champions in the 2030-31 season.", "Venn was the runner-up in the 400 metres."],
)
def test_the_same_place_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        "The Rovers lost on Saturday.",
        "The Rovers lost.",
        "The Rovers were runners-up in 2030-31.",
        "The Rovers finished third in the league in the 2029-30 season.",
        "The Rovers won the cup in the 2030-31 season.",
        "Venn won the 800 metres.",
        "Venn finished second in the marathon in Pellmoor.",
    ],
)
def test_a_match_another_contest_or_another_season_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED


RACES = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
facts:
  - {id: women, statement: Orla Venn won the women's race of the Lorn Marathon., date: 2031-05-02, only: true,
     sources: [gazette]}
  - {id: men, statement: Dario Teth won the men's race of the Lorn Marathon., date: 2031-05-02, only: true,
     sources: [gazette]}
  - {id: rovers, statement: Orla Venn finished second in the league in 2031., sources: [gazette]}
"""


def test_each_race_has_a_winner_of_its_own(judge):
    for claim in ("Dario Teth won the men's race of the Lorn Marathon.", "Orla Venn won the women's race."):
        assert judge(claim, RACES, said="2031-05-04").outcome is Outcome.SUPPORTED


def test_a_place_before_a_time_is_a_place(judge):
    verdict = judge("In the league Venn finished third this year.", RACES, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC106")


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Norvia took third place with 20 golds.", Outcome.SUPPORTED),
        ("Norvia took fourth place with 45 medals.", Outcome.UNVERIFIED),
        ("Norvia took fourth place.", Outcome.UNVERIFIED),
    ],
)
def test_a_figure_that_both_give_tells_in_which_ranking_somebody_stands(judge, claim, outcome):
    facts = """
entities: {norvia: {name: Norvia, kind: place}}
facts: [{id: third, statement: Norvia finished third in the medal table with 20 golds., sources: [gazette]}]
"""
    assert judge(claim, facts, said="2031-05-04", setting="Kalvia won most medals.").outcome is outcome
