"""Figures of a part, a group or a kind."""

import pytest

from factcheck.model import Outcome


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        ("Turnout was 60%.", "Turnout was 48% among women.", Outcome.UNVERIFIED),
        ("Turnout was 48%.", "Turnout was 48% among women.", Outcome.UNVERIFIED),
        ("Turnout was 60% among women.", "Turnout was 48% among women.", Outcome.CONTRADICTED),
        (
            "Lorn Steel made a profit of $40 million.",
            "Lorn Steel made a net profit of $30 million.",
            Outcome.UNVERIFIED,
        ),
        (
            "Lorn Steel made a net profit of $40 million.",
            "Lorn Steel made a net profit of $30 million.",
            Outcome.CONTRADICTED,
        ),
        ("Lorn's debt is 78% of GDP.", "Lorn's debt is 88% of gross domestic product.", Outcome.CONTRADICTED),
        ("Lorn's net debt is 78% of GDP.", "Lorn's debt is 88% of gross domestic product.", Outcome.UNVERIFIED),
        ("The tower is 300 metres tall.", "The tower is 270 metres tall without its mast.", Outcome.UNVERIFIED),
        ("Orla Venn won 12 titles.", "Orla Venn won 15 titles, 12 of them in Lorn.", Outcome.UNVERIFIED),
        ("Orla Venn won 11 titles.", "Orla Venn won 15 titles, 12 of them in Lorn.", Outcome.CONTRADICTED),
        ("The trial involved 900 patients.", "The trial involved 400 patients with asthma.", Outcome.UNVERIFIED),
        ("The trial involved 300 patients.", "The trial involved 400 patients with asthma.", Outcome.CONTRADICTED),
        ("Orla Venn won with 58% of the vote.", "Orla Venn won with 58% of the vote in the runoff.", Outcome.SUPPORTED),
        ("Orla Venn made 30 proposals.", "Orla Venn made 30 proposals in her report.", Outcome.SUPPORTED),
        (
            "Orla Venn won with 70% of the vote.",
            "Orla Venn won with 58% of the vote in the runoff.",
            Outcome.CONTRADICTED,
        ),
    ],
)
def test_the_figure_of_a_part_is_not_that_of_the_whole(judge, claim, fact, outcome):
    assert judge(claim, f"facts: [{{id: it, statement: {fact!r}, sources: [gazette]}}]").outcome is outcome


@pytest.mark.parametrize(
    "claim",
    [
        "Eight of those killed were children.",
        "Nine of the people killed were in cars.",
        "Of those killed, eight were children.",
        "Twelve of the dead were tourists.",
        "Nine of those killed lived in Lorn.",
    ],
)
def test_some_of_the_dead_are_not_all_of_them(judge, claim):
    fact = "The storm killed 43 people in Lorn."
    assert judge(claim, f"facts: [{{id: it, statement: {fact!r}, sources: [gazette]}}]").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The jail in Lorn holds 130 prisoners.", Outcome.CONTRADICTED),
        ("The jail in Lorn holds 130 prisoners who have yet to be tried.", Outcome.UNVERIFIED),
        ("The jail in Lorn holds 130 prisoners that were moved from Tal.", Outcome.UNVERIFIED),
    ],
)
def test_those_whom_a_clause_picks_out_are_not_all(judge, claim, outcome):
    fact = "The jail in Lorn holds 740 prisoners."
    assert judge(claim, f"facts: [{{id: it, statement: {fact!r}, sources: [gazette]}}]").outcome is outcome


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orla Venn finished sixth in the 100 metres freestyle.", Outcome.CONTRADICTED),
        ("Orla Venn finished sixth in the 50 metres freestyle.", Outcome.UNVERIFIED),
        ("Orla Venn came fifth in the 200 metres.", Outcome.UNVERIFIED),
    ],
)
def test_another_distance_is_another_contest(judge, claim, outcome):
    fact = "Orla Venn finished third in the 100 metres freestyle."
    entities = "entities: {venn: {name: Orla Venn, kind: person}}"
    found = judge(claim, f"{entities}\nfacts: [{{id: it, statement: {fact!r}, sources: [gazette]}}]")
    assert found.outcome is outcome


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orm Freight sells half of its diesel to Lund Gas.", Outcome.SUPPORTED),
        ("Lund Gas buys half of its diesel from Orm Freight.", Outcome.UNVERIFIED),
        ("Lund Gas buys a tenth of its diesel from Orm Freight.", Outcome.UNVERIFIED),
        ("Orm Freight sells a tenth of its diesel to Lund Gas.", Outcome.CONTRADICTED),
    ],
)
def test_a_share_of_what_another_has_is_another_share(judge, claim, outcome):
    facts = """
entities:
  orm: {name: Orm Freight, kind: organisation}
  lund: {name: Lund Gas, kind: organisation}
facts:
  - {id: it, statement: Orm Freight sells half of its diesel to Lund Gas., date: 2031-03-02, sources: [gazette]}
"""
    assert judge(claim, facts, said="2031-03-14").outcome is outcome


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Lorn Steel made an operating loss of 40 million euros in 2030.", Outcome.SUPPORTED),
        ("Lorn Steel made an operating loss of 14 million euros in 2030.", Outcome.CONTRADICTED),
        ("Lorn Steel made an operating profit in 2030.", Outcome.CONTRADICTED),
        ("Lorn Steel made a net loss of 55 million euros in 2030.", Outcome.UNVERIFIED),
        ("Lorn Steel made a net loss in 2030.", Outcome.UNVERIFIED),
    ],
)
def test_one_kind_of_loss_is_no_other(judge, claim, outcome):
    fact = "Lorn Steel made an operating loss of 40 million euros in 2030."
    lorn = "entities: {lorn: {name: Lorn Steel, kind: organisation}}"
    facts = f"{lorn}\nfacts: [{{id: it, statement: {fact!r}, sources: [gazette]}}]"
    assert judge(claim, facts).outcome is outcome


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The prosecution asked for nine years for Ida Roth.", Outcome.SUPPORTED),
        ("The prosecution had demanded nine years for Ida Roth.", Outcome.SUPPORTED),
        ("Ben Lorn was given eight years.", Outcome.SUPPORTED),
        ("Ben Lorn was given six years.", Outcome.CONTRADICTED),
    ],
)
def test_where_a_term_is_served_goes_without_saying(judge, claim, outcome):
    facts = """
entities:
  roth: {name: Ida Roth, kind: person}
  lorn: {name: Ben Lorn, kind: person}
facts:
  - {id: asked, statement: The prosecution asked for nine years in prison for Ida Roth., date: 2031-03-02}
  - {id: given, statement: Ben Lorn was given eight years in prison., date: 2031-03-02}
"""
    assert judge(claim, facts, said="2031-03-14").outcome is outcome
