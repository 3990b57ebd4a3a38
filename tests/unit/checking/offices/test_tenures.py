"""The tenures that the facts know, also where very many hold one title."""

from datetime import date

import pytest

from factcheck.checking.offices.holders import HolderDesk
from factcheck.language.propositions import read_propositions
from factcheck.model import Outcome


@pytest.fixture
def judge_role(checker_for, make_claim):
    """Judge a sentence about an office by some 260 roles of one title and as many of one noun."""
    ends = [f"{one}o{other}a" for one in "bdfgklmnprstvz" for other in "bcdfghjklmnprstvwxz"]
    people = "".join(
        f"  p{number}: {{name: Ida R{end}, kind: person,"
        f" roles: [{{title: mayor of S{end}, from: 2030-01-01}}, {{title: member of parliament}}]}}\n"
        for number, end in enumerate(ends)
    )
    knowledge = checker_for(f"entities:\n{people}facts: []\n").knowledge

    def judge(text, day):
        read = read_propositions(text, knowledge.gazetteer, knowledge.thesaurus, day)
        return HolderDesk(knowledge).judge(make_claim(text), read, (), day)

    return judge


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Ida Rmova is the mayor of Smova.", Outcome.SUPPORTED),
        ("Ida Rmova is a member of parliament.", Outcome.SUPPORTED),
        ("Emil Falk is the mayor of Smova.", Outcome.CONTRADICTED),
        ("Emil Falk is the mayor of Tarn.", None),
        ("Emil Falk is a member of parliament.", None),
    ],
)
def test_own_roles_and_those_of_one_body_are_found_among_many(judge_role, text, outcome):
    verdict = judge_role(text, date(2033, 1, 1))
    assert (verdict.outcome if verdict is not None else None) is outcome
