"""Adverbs and adjectives of a claim alone, which may be what is denied, or which of many are counted."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  kett: {name: Ada Kett, kind: person, gender: female, aliases: [Kett]}
  orm: {name: Orm Freight, kind: organisation}
  rovers: {name: Marrow Rovers, kind: organisation, aliases: [Rovers]}
  wells: {name: Wells Town, kind: organisation, aliases: [Wells]}
  sarn: {name: Sarn, kind: place}
  union: {name: Harbour Union, kind: organisation}
facts:
  - {id: sorry, statement: Kett apologised to the crew., date: 2031-02-20}
  - {id: cup, statement: Marrow Rovers beat Wells Town 3-1., date: 2031-03-01}
  - {id: rents, statement: Rents rose by 12% in 2030., date: 2030}
  - {id: plan, statement: The council approved the budget., date: 2031-02-20}
  - {id: seats, statement: The Harbour Union won 84 seats., date: 2031-03-08}
  - {id: ships, statement: Orm Freight sold 12 ships., date: 2030-11-03}
  - {id: pay, statement: Pilots in Sarn earn 3400 crowns a month.}
  - {id: goals, statement: Kett scored 19 goals in the league.}
  - {id: stake, statement: Orm Freight owns 14% of Wells Town.}
  - {id: leave, statement: Kett applied for a visa in May 2030., date: 2030-05}
"""


def outcome_of(judge, text, **more):
    return judge(text, FACTS, published="2031-03-15", **more).outcome


@pytest.mark.parametrize(
    "text",
    [
        "Kett did not publicly apologise to the crew.",
        "Kett did not apologise to the crew straight away.",
        "Kett did not apologise to the crew again.",
        "Marrow Rovers did not beat Wells Town easily.",
        "Marrow Rovers did not beat Wells Town with ease.",
        "Rents did not rise sharply in 2030.",
        "The council did not approve the whole budget.",
        "The Harbour Union narrowly won 12 seats.",
        "The Harbour Union won 12 new seats.",
        "Orm Freight sold two big ships.",
        "Orm Freight successfully sold two ships.",
        "New pilots in Sarn earn 2900 crowns a month.",
        "Kett scored three own goals in the league.",
    ],
)
def test_how_it_was_done_may_be_all_that_is_told(judge, text):
    assert outcome_of(judge, text) is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    "text",
    [
        "Kett did not apologise to the crew.",
        "In the end Kett did not apologise to the crew.",
        "Kett actually never apologised to the crew.",
        "Marrow Rovers easily beat Wells Town 5-1.",
        "Rents did not rise in 2030.",
        # verbs that look like an adverb or an adjective
        "Orm Freight does not own 14% of Wells Town.",
        "Kett did not apply for a visa in May 2030.",
        "The council did not approve the budget.",
        "The Harbour Union unexpectedly won 96 seats.",
        "Orm Freight sold two ships.",
        "Pilots in Sarn earn 2900 crowns a month.",
        "Kett scored a stunning 23 goals in the league.",
    ],
)
def test_the_plain_statement_and_one_that_is_only_coloured_still_contradict(judge, text):
    assert outcome_of(judge, text) is Outcome.CONTRADICTED
