"""How the predicate of a claim stands to that of a fact."""

import pytest

from factcheck.checking.alignment.bonds import Bond


@pytest.mark.parametrize(
    ("claim", "fact", "bond"),
    [
        ("Rents rose.", "Rents climbed.", Bond.SAME),
        ("The jury stepped down.", "The jury resigned.", Bond.SAME),
        ("Rents fell.", "Rents rose.", Bond.OPPOSITE),
        ("The board rejected the plan.", "The board approved the plan.", Bond.COMPLEMENT),
        ("The council voted against the plan.", "The council voted for the plan.", Bond.OPPOSITE),
        ("The dam held 80 litres.", "The dam held 60 litres.", Bond.SAME),
        ("Inflation was 4%.", "Inflation rose to 4%.", Bond.LEVEL),
        ("Venn was on the cover.", "Venn appeared on the cover.", Bond.SAME),
        ("The board split six to three.", "The board voted six to three.", Bond.SAME),
        ("The ferry flew 40 people.", "The ferry carried 60 passengers.", Bond.SAME),
        # verbs that say the same beside a noun with a figure
        ("Venn had four goals.", "Venn scored six goals.", Bond.SAME),
        ("The club counts 40 members.", "The club has 60 members.", Bond.SAME),
        ("The jury issued 14 proposals.", "The jury made 14 proposals.", Bond.SAME),
        ("Most mills were uninsured.", "Most mills were not insured.", Bond.SAME),
        ("Most mills were uninsured.", "Most mills were insured.", Bond.COMPLEMENT),
    ],
)
def test_predicates_are_related(lay, claim, fact, bond):
    assert lay(claim, fact).bond is bond


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("The dam leaked.", "The dam opened."),
        ("The jury laughed.", "The jury resigned."),
        # verbs that say nothing by themselves do not meet
        ("The jury has a list.", "The jury is tired."),
        ("The jury was at the harbour.", "The jury was in good spirits."),
        ("Venn was on the cover.", "Venn slept on the cover."),
        ("Venn has 40 goals.", "Venn scored six goals."),
        ("Venn has 40 goals.", "Venn conceded six goals."),
        ("The club issued 40 members.", "The club has 60 members."),
        # a movement by so much is no level
        ("Inflation was 4%.", "Inflation rose by 4%."),
    ],
)
def test_predicates_that_have_nothing_to_do_with_each_other_do_not_meet(lay, claim, fact):
    assert lay(claim, fact) is None


HELD = """
entities:
  rook: {name: Ines Rook, kind: person, aliases: [Rook]}
facts:
  - {id: it, statement: Rook scored 27 goals in the league., date: 2031-05, sources: [gazette]}
  - {id: lost, statement: Rook lost three hats in the league., date: 2031-05, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Ines Rook, with 27 goals in the league, was carried off the field.", "supported"),
        ("With 22 goals in the league, Rook was once again the star of the day.", "contradicted"),
        ("Rook finished with 22 goals in the league.", "contradicted"),
        ("Rook's 22 goals in the league were told to the king.", "contradicted"),
        ("Rook's 22 best goals in the league were told to the king.", "unverified"),
        ("Rook's 22 goals for Lund were told to the king.", "unverified"),
        ("Rook, with 22 goals for Lund, was carried off the field.", "unverified"),
        ("Rook, with four hats in the league, was carried off the field.", "unverified"),
    ],
)
def test_what_somebody_has_is_what_was_gained(judge, claim, outcome):
    assert judge(claim, HELD, said="2031-05-30").outcome == outcome


def test_what_replaces_another_does_not_succeed_where_that_failed(judge):
    facts = """
entities:
  two: {name: Orbis 2, kind: other}
  one: {name: Orbis 1, kind: other}
facts:
  - {id: orbit, statement: "Orbis 2 replaces Orbis 1, which failed in May 2031.", date: 2031-06-01, sources: [gazette]}
"""
    assert judge("Orbis 2 replaces Orbis 1.", facts, said="2031-06-04").outcome.value == "supported"
    facts = facts.replace("Orbis 2 replaces Orbis 1, which failed in May 2031.", "Orbis 1 failed in May 2031.")
    assert judge("Orbis 2 has replaced Orbis 1.", facts, said="2031-06-04").outcome.value == "unverified"
