"""Facts are held against each other one by one: what only several together bear out, none of them says."""

from textwrap import dedent

import pytest

from factcheck.consistency import FactRelations
from factcheck.facts import parse_facts
from factcheck.model import Relation

BASE = parse_facts(
    [
        (
            "vote.yaml",
            dedent("""\
            version: 1
            entities:
              rell: {name: Ada Rell, kind: person, aliases: [Rell]}
              moss: {name: Tom Moss, kind: person, aliases: [Moss]}
            facts:
              - {id: both, statement: Rell defeated Moss in the runoff by 61% to 39%., date: 2031-05-04, min_sources: 0}
              - {id: winner, statement: Rell won the runoff with 61% of the vote., date: 2031-05-04, min_sources: 0}
              - {id: loser, statement: Moss received 39% of the vote in the runoff., date: 2031-05-04, min_sources: 0}
              - {id: same, statement: Rell beat Moss in the runoff by 61% to 39%., date: 2031-05-04, min_sources: 0}
              - {id: wrong, statement: Moss received 35% of the vote in the runoff., date: 2031-05-04, min_sources: 0}
            """).encode(),
        )
    ]
)
FACTS = {fact.id: fact for fact in BASE.facts}


def relate(first, second):
    return FactRelations(BASE).relate(FACTS[first], FACTS[second])


def test_a_part_of_a_statement_does_not_support_the_whole():
    assert relate("winner", "both") is Relation.SUPPORTS
    assert relate("both", "winner") is None


def test_the_same_in_other_words_supports_it_and_another_figure_contradicts_it():
    assert relate("winner", "loser") is None
    assert relate("wrong", "loser") is Relation.CONTRADICTS


@pytest.mark.parametrize(
    ("statement", "lacks"),
    [
        ("The storm killed 80 people.", True),
        ("The storm of May 2031 killed 80 people.", False),
        ("The tower is 80 metres tall.", False),
        ("The storm damaged the tower.", False),
    ],
)
def test_a_figure_of_what_happened_wants_a_day(statement, lacks):
    assert FactRelations(BASE).lacks_day(statement) is lacks
