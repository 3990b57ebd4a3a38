"""FC107: somebody else where only one can be right."""

import pytest
from msgspec.structs import replace

from factcheck.model import Level, Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  rovers: {name: Marrow Rovers, kind: organisation}
  sandford: {name: Sandford United, kind: organisation}
  tessary: {name: Tessary, kind: place}
  norrick: {name: Norrick, kind: place}
  lornland: {name: Lornland, kind: place}
facts:
  - {id: election, statement: Orla Venn won the mayoral election in Pellmoor., date: 2031-05-02, sources: [gazette]}
  - {id: cup, statement: Marrow Rovers won the Harbour Cup., date: 2031-04-20, sources: [gazette]}
  - {id: capital, statement: Tessary is the capital of Lornland., sources: [gazette]}
  - {id: strait, statement: Orla Venn was the first woman to row the Sarn Strait., sources: [gazette]}
  - {id: shield, statement: Marrow Rovers won the Island Shield four times., sources: [gazette]}
  - {id: shelter, statement: Orla Venn visited the shelter., date: 2031-04-20, sources: [gazette]}
  - {id: mill, statement: The paper mill is the largest employer in Norrick., sources: [gazette]}
  - {id: export, statement: Timber is the main export of Lornland., sources: [gazette]}
  - id: frog
    statement: Ines Farrow discovered the glass frog.
    date: 2024-02-01
    only: true
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "said", "known"),
    [
        ("Dario Teth won the mayoral election in Pellmoor.", "Dario Teth", "Orla Venn"),
        ("The mayoral election in Pellmoor was won by Dario Teth.", "Dario Teth", "Orla Venn"),
        ("Sandford United won the Harbour Cup.", "Sandford United", "Marrow Rovers"),
        ("Dunmere City won the Harbour Cup.", "Dunmere City", "Marrow Rovers"),
        ("Norrick is the capital of Lornland.", "Norrick", "Tessary"),
        ("The capital of Lornland is Norrick.", "Norrick", "Tessary"),
        ("Maud Ellery was the first woman to row the Sarn Strait.", "Maud Ellery", "Orla Venn"),
        ("Peter Gaunt discovered the glass frog.", "Peter Gaunt", "Ines Farrow"),
        ("The hospital is the largest employer in Norrick.", "the hospital", "the paper mill"),
        ("Norrick's largest employer is the hospital.", "the hospital", "the paper mill"),
        ("Wool is the main export of Lornland.", "wool", "timber"),
    ],
)
def test_another_one_in_the_place_of_the_only_one_is_contradicted(judge, claim, said, known):
    verdict = judge(claim, FACTS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.CONTRADICTED, "FC107", Level.ERROR)
    assert verdict.reason == f"The draft says it of {said}; the Pellmoor Gazette says it of {known}."
    assert [(d.slot, d.claim, d.fact) for d in verdict.differences] == [("entity", said, known)]


@pytest.mark.parametrize(
    "claim",
    ["Tessary is the capital of Lornland.", "The capital of Lornland is Tessary.", "Venn won the mayoral election."],
)
def test_the_right_one_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        # another prize, another place, another time
        "Sandford United won the League Shield.",
        "Dario Teth won the mayoral election in Sarn.",
        "In 2012 Sandford United won the Harbour Cup.",
        "Norrick is the capital of Sarnland.",
        "Norrick is a city in Lornland.",
        "Maud Ellery was the first woman to row the Lorn Strait.",
        "Maud Ellery was the first woman to swim the Sarn Strait.",
        "Peter Gaunt discovered the tree frog.",
        "Peter Gaunt photographed the glass frog.",
        # several can do it
        "Sandford United won the Island Shield twice.",
        "Sandford United have won the Harbour Cup twice.",
        "Dario Teth visited the shelter.",
        # nobody knows who is meant
        "She won the mayoral election in Pellmoor.",
        "The candidate won the mayoral election in Pellmoor.",
        # a denial and a forecast
        "Dario Teth did not win the mayoral election in Pellmoor.",
        "Dario Teth will win the mayoral election in Pellmoor.",
    ],
)
def test_another_one_elsewhere_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED


def test_a_draft_from_years_later_may_be_about_another_election(judge):
    claim = "Dario Teth won the mayoral election in Pellmoor."
    assert judge(claim, FACTS, said="2035-05-06").outcome is Outcome.UNVERIFIED


HOLDERS = """
entities:
  venn: {name: Orla Venn, kind: person, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, aliases: [Teth]}
facts:
  - id: mayor
    statement: Orla Venn is the mayor of Pellmoor.
    from: 2028-06-01
    only: true
    sources: [gazette]
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Dario Teth was the mayor of Pellmoor.",
        "Dario Teth was the mayor of Pellmoor in 2028.",
        "Dario Teth was the mayor of Pellmoor from 2024 to 2028.",
        "Dario Teth was the mayor of Pellmoor when the shelter was built.",
    ],
)
def test_who_held_an_office_before_is_not_contradicted(judge, claim):
    assert judge(claim, HOLDERS, said="2031-05-04").outcome is not Outcome.CONTRADICTED


def test_who_is_said_to_hold_an_office_today_is_contradicted(judge):
    assert judge("Dario Teth is the mayor of Pellmoor.", HOLDERS, said="2031-05-04").rule == "FC107"
    assert judge("Dario Teth was the mayor of Pellmoor in 2030.", HOLDERS, said="2031-05-04").rule == "FC107"


@pytest.mark.parametrize(("said", "rule"), [("2031-05-04", "FC107"), ("2027-05-04", None), (None, None)])
def test_a_role_beside_a_name_is_that_of_the_day_when_the_draft_is_written(check, make_claim, said, rule):
    claim = make_claim("The mayor of Pellmoor, Maud Ellery,", said=said)
    beside = replace(claim, assertion="Maud Ellery is the mayor of Pellmoor.")
    (verdict,) = check(HOLDERS, beside)
    assert (verdict.rule if verdict.outcome is Outcome.CONTRADICTED else None) == rule


FILM = """
facts:
  - {id: film, statement: Grey Harbour is a 1990 Danish crime film directed by Ines Farrow., sources: [gazette]}
  - {id: drifters, statement: Drifters is a 1994 Danish crime film directed by Ines Farrow., sources: [gazette]}
  - {id: singer, statement: Maud Ellery is a Danish-born Swedish singer., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Grey Harbour is a solely Peruvian film.",
        "Grey Harbour was only a Peruvian film.",
        "Drifters was exclusively a Peruvian film.",  # a name that looks like a plural
    ],
)
def test_only_another_country_is_contradicted(judge, claim):
    verdict = judge(claim, FILM)
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC107")


@pytest.mark.parametrize(
    "claim",
    [
        "Grey Harbour is a Peruvian film.",  # it may be of both
        "Grey Harbour is solely a Peruvian song.",
        "Maud Ellery is only Danish.",
        "Grey Harbour is the only Peruvian film of the year.",
        "Maud Ellery is a Peruvian singer.",
    ],
)
def test_a_country_beside_another_is_not(judge, claim):
    assert judge(claim, FILM).outcome is Outcome.UNVERIFIED


def facts_of(statement):
    return f"facts:\n  - {{id: f1, statement: {statement!r}, sources: [gazette]}}\n"


WORK = facts_of("Low Tide is a 2012 drama film written and directed by Orla Venn, starring Tom Bell.")
NOVEL = facts_of("The novel Low Tide was written by Orla Venn.")


@pytest.mark.parametrize(
    ("claim", "facts"),
    [
        ("Low Tide was directed by Ida Marr.", WORK),
        ("Ida Marr directed Low Tide.", WORK),
        ("Ida Marr wrote Low Tide.", WORK),
        ("Ida Marr wrote the novel Low Tide.", NOVEL),
        ("The opera Night Ferry was composed by Ida Marr.", facts_of("Orla Venn composed the opera Night Ferry.")),
        ("Ida Marr painted Grey Harbour.", facts_of("Grey Harbour was painted by Orla Venn.")),
    ],
)
def test_a_work_has_one_author(judge, claim, facts):
    assert judge(claim, facts).rule == "FC107"


@pytest.mark.parametrize(
    ("claim", "facts"),
    [
        ("Ida Marr produced Low Tide.", facts_of("Orla Venn produced Low Tide.")),
        ("The play Low Tide was directed by Ida Marr.", facts_of("The play Low Tide was directed by Orla Venn.")),
        ("Ida Marr wrote a letter to the council.", facts_of("Orla Venn wrote a letter to the council.")),
        ("The Home Office wrote the Moss Report.", facts_of("The Moss Report was written by Orla Venn.")),
        ("Low Tide was written by Venn.", NOVEL),
        ("Ida Marr and Tom Bell wrote Low Tide.", NOVEL),
        ("Ida Marr co-wrote Low Tide.", NOVEL),
        ("Quill Herons wrote Low Tide.", NOVEL),
        ("The song Low Tide was written by Ida Marr.", NOVEL),
        ("Ida Marr directed Low Tide in 2019.", WORK),
        ("Ida Marr directed the second Low Tide film.", WORK),
        ("Ida Marr wrote the screenplay for Low Tide.", NOVEL),
        ("Ida Marr wrote about Low Tide.", NOVEL),
        ("High Tide was written by Ida Marr.", NOVEL),
    ],
)
def test_what_several_may_have_made_is_held_against_nobody(judge, claim, facts):
    assert not judge(claim, facts).outcome.value.startswith("contra")


TREATY = """
entities:
  dovia: {name: Dovia, kind: place}
  selmark: {name: Selmark, kind: place}
  rusk: {name: Janek Rusk, kind: person, gender: male, aliases: [Rusk], roles: [{title: president of Dovia}]}
  holm: {name: Pia Holm, kind: person, gender: female, aliases: [Holm], roles: [{title: president of Selmark}]}
  treaty: {name: Lake Treaty, kind: work}
facts:
  - id: treaty
    statement: Presidents Janek Rusk of Dovia and Pia Holm of Selmark signed the Lake Treaty.
    date: 2031-04-20
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The presidents of Dovia and Selmark signed the Lake Treaty.", Outcome.SUPPORTED),
        ("The presidents of Dovia and Selmark signed the Lake Treaty on 21 April 2031.", Outcome.CONTRADICTED),
        ("The presidents of Dovia and Tarnia signed the Lake Treaty.", Outcome.UNVERIFIED),
        ("The foreign ministers of Dovia and Selmark signed the Lake Treaty.", Outcome.UNVERIFIED),
        ("The judges of Dovia and Selmark signed the Lake Treaty.", Outcome.UNVERIFIED),
        ("Dovia and Selmark signed the Lake Treaty.", Outcome.UNVERIFIED),
    ],
)
def test_those_who_hold_one_office_in_several_places_are_meant_by_it(judge, claim, outcome):
    assert judge(claim, TREATY, said="2031-05-04").outcome is outcome


@pytest.mark.parametrize(
    ("fact", "claim", "verdict"),
    [
        ("Moss lost the 2032 title to Roth.", "Moss lost the 2032 title to Holm.", "contradicted"),
        ("Moss lost the 2032 title to Roth.", "Moss lost the 2032 title to Roth.", "supported"),
        ("Moss lost the 2032 title to Roth.", "Moss lost the 2030 title to Holm.", "unverified"),
        ("Varn lost the Tal contract to Korda.", "Varn lost the Tal contract to Pellin.", "contradicted"),
        ("Varn lost a contract to Korda in May.", "Varn lost a contract to Pellin in May.", "unverified"),
        ("Varn lost 200 customers to Korda.", "Varn lost 200 customers to Pellin.", "unverified"),
    ],
)  # fmt: skip
def test_what_one_lost_only_one_other_can_have_won(judge, fact, claim, verdict):
    facts = f"""
entities:
  moss: {{name: Ida Moss, kind: person, gender: female, aliases: [Moss]}}
  roth: {{name: Lea Roth, kind: person, gender: female, aliases: [Roth]}}
  holm: {{name: Ane Holm, kind: person, gender: female, aliases: [Holm]}}
  varn: {{name: Varn, kind: organisation}}
  korda: {{name: Korda, kind: organisation}}
  pellin: {{name: Pellin, kind: organisation}}
facts:
  - {{id: lost, statement: "{fact}"}}
"""
    assert judge(claim, facts, said="2034-10-13").outcome == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("His team have lost eight of their last nine games.", "unverified"),
        ("Their side have lost eight of their last nine games.", "unverified"),
        ("Tarn have lost eight of their last nine games.", "supported"),
    ],
)
def test_what_is_somebodys_own_may_be_the_very_one(judge, claim, verdict):
    facts = """
entities:
  tarn: {name: Tarn, kind: organisation}
facts:
  - {id: run, statement: Tarn have lost eight of their last nine matches., date: 2034-10-14}
"""
    assert judge(claim, facts, said="2034-10-15").outcome == verdict


def test_what_a_side_lost_to_another_is_not_itself(check_draft):
    facts = """
entities:
  tarn: {name: Tarn, kind: organisation}
  lorn: {name: Lorn, kind: organisation}
facts:
  - {id: league, statement: Tarn beat Lorn 27-19., date: 2034-10-14}
"""
    draft = "Under him Lorn reached the cup final in 2032, which they lost to Tarn."
    assert check_draft(facts, f"---\ndate: 2034-10-15\n---\n\n{draft}")["which they lost to Tarn"] == "unverified"


def test_a_contest_is_nobody_who_started_in_it(judge):
    facts = """
facts:
  - {id: win, statement: Ida Moss won the Tal Grand Prix after starting seventh., date: 2031-08-16}
"""
    assert judge("The Tal Grand Prix was won by Ida Moss after starting seventh.", facts).outcome != "contradicted"
    assert judge("Ann Lee won the Tal Grand Prix after starting seventh.", facts, said="2031-08-17").rule == "FC107"
