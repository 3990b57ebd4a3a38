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
  - {id: novel, statement: "Low Water is Orla Venn's second novel, after Deep Snow in 2024.", sources: [gazette]}
  - {id: chair, statement: "Orla Venn is the second woman to lead the Greens, after Ann Holm.", sources: [gazette]}
  - {id: goal, statement: Orla Venn scored the only goal in the 78th minute., date: 2031-05-02, sources: [gazette]}
  - {id: growth, statement: Pellmoor grew fastest of the eight districts between 2021 and 2031., sources: [gazette]}
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
        ("Low Water is Venn's first novel.", "first", "second"),
        ("Venn scored in the 87th minute.", "87th", "78th"),
        ("Venn is the first woman to lead the Greens.", "first", "second"),
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


COUNTED = """
entities:
  greens: {name: Marrow Greens, kind: organisation, aliases: [the Greens]}
  rovers: {name: Marrow Rovers, kind: organisation, aliases: [the Rovers]}
  bank: {name: Bank of Sarn, kind: organisation, aliases: [the bank]}
  venn: {name: Orla Venn, kind: person, gender: female}
  gaunt: {name: Ida Gaunt, kind: person, gender: female}
facts:
  - {id: losses, statement: It was the fourth by-election that the Greens lost since the general election.,
     date: 2031-05-01, sources: [gazette]}
  - {id: coach, statement: Orla Venn is the third coach whom Marrow Rovers have dismissed in six years.,
     date: 2031-05-02, sources: [gazette]}
  - {id: season, statement: Marrow Rovers finished the regular season in third place., date: 2031-04,
     sources: [gazette]}
  - {id: race, statement: Ida Gaunt was third in the women's race., date: 2031-05-03, sources: [gazette]}
  - {id: cut, statement: "It was the bank's third rate cut of 2031.", date: 2031-05-03, sources: [gazette]}
  - {id: strike, statement: It was the third strike at the mill this year., date: 2031-05-03, sources: [gazette]}
  - {id: title, statement: It is the third championship of Marrow Rovers., date: 2031-05-03, sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "It is the third by-election which the Greens have lost since the general election.",
        "It was the fifth by-election that the Greens lost since the general election.",
        "Orla Venn is the second coach to be dismissed by Marrow Rovers in six years.",
        "Marrow Rovers had come second in the regular season.",
        "Ida Gaunt came in second after a sprint.",
        "Ida Gaunt came in fourth place.",
        "It is the second time this year that the bank has cut rates.",
        "Marrow Rovers take the championship for the second time.",
        "It is the Rovers' second championship.",
    ],
)
def test_another_number_of_times_is_contradicted(judge, claim):
    verdict = judge(claim, COUNTED, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC106")


@pytest.mark.parametrize(
    "claim",
    [
        # what was done, by whom, since when or within how long is another
        "It was the third by-election that the Greens won since the general election.",
        "It was the third by-election that Marrow Rovers lost since the general election.",
        "It was the third by-election that the Greens lost since the war.",
        "It was the third by-election that the Greens lost in two years.",
        "It was the third by-election that the Greens lost.",
        "It was the third by-election that the Greens did not lose since the general election.",
        "Orla Venn is the second coach to be dismissed by Marrow Rovers in two years.",
        "Orla Venn is the second coach to be hired by Marrow Rovers in six years.",
        "Orla Venn is the second coach to be dismissed by the Greens in six years.",
        # a clause that the fact does not have, an earlier day
        "It was the second strike at the mill which the Greens have called.",
        "When Marrow Rovers won the championship for the second time, Venn was 21.",
        # another contest, another stretch of time
        "Marrow Rovers finished second in the cup.",
        "Ida Gaunt was second in the 200 metres.",
        "It is the second time since 2028 that the bank has cut rates.",
        "It is the second time this year that the bank has raised rates.",
        "Marrow Rovers won the cup for the second time.",
    ],
)
def test_another_number_of_other_things_is_left_open(judge, claim):
    assert judge(claim, COUNTED, said="2031-05-04").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    "claim",
    [
        "It was the fourth by-election that the Greens lost since the general election.",
        "It is the third time this year that the bank has cut rates.",
        "Marrow Rovers won the championship for the third time.",
        "Marrow Rovers came third in the regular season.",
    ],
)
def test_the_same_number_of_times_is_supported(judge, claim):
    assert judge(claim, COUNTED, said="2031-05-04").outcome is Outcome.SUPPORTED


PLAYED = """
entities:
  pike: {name: Jon Pike, kind: person, gender: male}
  rovers: {name: Marrow Rovers, kind: organisation}
facts:
  - {id: card, statement: Jon Pike was sent off in the 38th minute against Marrow Rovers., date: 2031-05-03,
     sources: [gazette]}
  - {id: goal, statement: Jon Pike scored in the 20th minute against Marrow Rovers., date: 2031-05-03,
     sources: [gazette]}
"""


def test_another_minute_of_what_comes_once_in_a_match_is_contradicted(judge):
    verdict = judge("Jon Pike was sent off against Marrow Rovers in the 83rd minute.", PLAYED, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC106")


@pytest.mark.parametrize(
    "claim",
    [
        "Jon Pike scored against Marrow Rovers in the 83rd minute.",
        "Jon Pike was sent off in the 83rd minute.",
        "Jon Pike was sent off against Sarn United in the 83rd minute.",
        "Jon Pike was sent off against Marrow Rovers in the 83rd minute in March 2030.",
    ],
)
def test_the_minute_of_another_match_or_goal_is_left_open(judge, claim):
    assert judge(claim, PLAYED, said="2031-05-04").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Pellmoor grew faster than any of the other seven districts.", Outcome.SUPPORTED),
        ("No district grew faster than Pellmoor.", Outcome.SUPPORTED),
        ("Pellmoor was the fastest-growing district.", Outcome.SUPPORTED),
        ("No country grew faster than Pellmoor.", Outcome.UNVERIFIED),
        ("Pellmoor grew faster than two of the other districts.", Outcome.UNVERIFIED),
    ],
)
def test_who_has_no_rival_is_first(judge, claim, outcome):
    assert judge(claim, FACTS, said="2032-05-04").outcome is outcome


def test_a_rank_of_now_with_other_figures_is_not_held_against_one_of_a_day_unknown(judge_undated):
    fact = "Carrow were second in the table with 19 points after the match."
    assert judge_undated(fact, "Carrow are third on 22 points.") == "unverified"
    assert judge_undated(fact, "Carrow were third in the table after the match.") == "contradicted"


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Captain Ivo Roth was sent off in the 52nd minute for a dangerous tackle.", "contradicted"),
        ("Roth saw red in the 12th minute for dissent.", "contradicted"),
        ("Roth was sent off in the 62nd minute.", "supported"),
        ("Roth was booked in the 12th minute for dissent.", "unverified"),
        ("Teth was sent off in the 52nd minute for a foul.", "unverified"),
    ],
)
def test_for_what_somebody_was_sent_off_makes_no_other_minute(judge, claim, verdict):
    facts = """
entities:
  roth: {name: Ivo Roth, kind: person, gender: male, aliases: [Roth]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
facts:
  - {id: red, statement: Roth received a red card in the 62nd minute., date: 2034-10-14}
"""
    assert judge(claim, facts, said="2034-10-15").outcome == verdict
