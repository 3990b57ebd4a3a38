"""Claims of another moment or occasion than the fact's, by their tense, an adverb or a clause."""

import pytest

from factcheck.model import Attribution, Outcome

FACTS = """
entities:
  kett: {name: Ada Kett, kind: person, gender: female, aliases: [Kett]}
  orm: {name: Orm Freight, kind: organisation}
  rovers: {name: Marrow Rovers, kind: organisation, aliases: [Rovers]}
  wells: {name: Wells Town, kind: organisation, aliases: [Wells]}
  sarn: {name: Sarn, kind: place}
  tal: {name: Tal, kind: place}
facts:
  - {id: sorry, statement: Kett apologised to the crew., date: 2031-02-20}
  - {id: goals, statement: Kett scored 24 goals in the league., from: 2030-08-10, until: 2031-05-20}
  - {id: plea, statement: Kett pleaded guilty., date: 2031-02-20}
  - {id: cup, statement: Marrow Rovers beat Wells Town in the final., date: 2031-03-01}
  - {id: fine, statement: The ministry fined Orm Freight 2 million crowns., date: 2031-01-10}
  - {id: prices, statement: Rents rose by 12% in 2030., date: 2030}
  - {id: war, statement: Sarn invaded Tal in 1991., date: 1991}
  - {id: schools, statement: Schools reopened on 4 January., date: 2031-01-04}
  - {id: titles, statement: Kett has won three titles this year., date: 2031-03-01}
  - {id: road, statement: Kett backed the toll road., date: 2031-02-03}
  - {id: table, statement: Wells Town are second in the table.}
  - {id: pier, statement: The pier will open on 16 May 2031.}
  - {id: yard, statement: Orm Freight will close its yard in Tal., date: 2031-02-12}
  - {id: depot, statement: Orm Freight will open a depot in Sarn in May 2031., date: 2031-05}
  - {id: cranes, statement: Orm Freight will replace 40 cranes by the end of 2032., from: 2031-02-12}
  - {id: dig, statement: Divers found 90 jars before the storm came., date: 2031-02-14}
  - {id: crew, statement: 120 people were on board the Sea Hare when she sank., date: 2031-02-14}
  - {id: hired, statement: Wells Town has hired 34 stewards since April 2030., date: 2031-03-14}
  - {id: deaths, statement: Three sailors died in Sarn., from: 2030-09-01, until: 2031-02-28}
  - {id: arrests, statement: The police arrested 31 people at the rally., date: 2031-02-14}
"""


def outcome_of(judge, text, **more):
    return judge(text, FACTS, published="2031-03-15", **more).outcome


@pytest.mark.parametrize(
    "text",
    [
        # the pluperfect looks back from another moment
        "Kett had not yet apologised to the crew.",
        "Kett had refused to apologise to the crew.",
        "Kett had scored nine goals in the league.",
        "Kett had pleaded not guilty.",
        # one more, an earlier or a later time, or what goes on
        "The ministry once fined Orm Freight 50,000 crowns.",
        "The ministry also fined Orm Freight 50,000 crowns.",
        "In addition, the ministry fined Orm Freight 50,000 crowns.",
        "Recently, the ministry fined Orm Freight 50,000 crowns.",
        "Rents later fell.",
        "Rents then fell.",
        "Tal then invaded Sarn.",
        "Tal in turn invaded Sarn.",
        "Kett long opposed the toll road.",
        # a step of it
        "Schools fully reopened on 11 January.",
        # a count that goes on
        "Kett has won 14 titles.",
        # another role, a clause that tells when
        "Kett, then a student, opposed the toll road.",
        "As a student Kett opposed the toll road.",
        "Kett opposed the toll road before she moved to Sarn.",
        "The police arrested 12 people at the rally before it began.",
        # what was, of what is
        "Wells Town were third in the table.",
        # up to a day, in a part of the time, before a plan was made
        "The pier will not open before 16 May.",
        "The pier will not open yet.",
        "Orm Freight will not close its yard in Tal this year.",
        "Orm Freight will not replace 40 cranes by the end of 2031.",
        "No sailor died in Sarn in December.",
    ],
)
def test_what_is_told_of_another_moment_is_not_held_against_a_fact(judge, text):
    assert outcome_of(judge, text) in {Outcome.UNVERIFIED, Outcome.NOT_CHECKABLE, Outcome.SUPPORTED}


@pytest.mark.parametrize(
    "text",
    [
        "Kett did not apologise to the crew.",
        "Kett refused to apologise to the crew.",
        "Kett has never apologised to the crew.",
        "Kett scored nine goals in the league.",
        "Kett pleaded not guilty.",
        "Wells Town had beaten Marrow Rovers in the final.",
        "The ministry fined Orm Freight 50,000 crowns.",
        "The ministry then fined Orm Freight 5 million crowns.",
        "Rents fell in 2030.",
        "Tal invaded Sarn in 1991.",
        "Kett opposed the toll road.",
        "Schools reopened on 11 January.",
        "Kett has won five titles this year.",
        "The police arrested 12 people at the rally.",
        "Wells Town are third in the table.",
        "The pier will not open on 16 May 2031.",
        "Orm Freight will not close its yard in Tal.",
        "No sailor died in Sarn.",
        # the very time and clause that the fact has
        "Orm Freight will not open a depot in Sarn in May 2031.",
        "Orm Freight will not replace 40 cranes by the end of 2032.",
        "150 people were on board the Sea Hare when she sank.",
        "Wells Town has hired 43 stewards since April 2030.",
    ],
)
def test_the_same_of_the_fact_s_own_moment_still_contradicts(judge, text):
    assert outcome_of(judge, text) is Outcome.CONTRADICTED


def test_reported_speech_puts_a_past_further_back(judge):
    said = {"speaker": "the clerk", "attribution": Attribution.INDIRECT}
    assert outcome_of(judge, "Kett had pleaded not guilty.", **said) is Outcome.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Kett had never backed the toll road.", Outcome.CONTRADICTED),
        ("Until then Kett had never backed the toll road.", Outcome.UNVERIFIED),
        ("When she was elected, Kett had never backed the toll road.", Outcome.UNVERIFIED),
        ("Kett was a student and had never backed the toll road.", Outcome.UNVERIFIED),
        ("Kett had not backed the toll road.", Outcome.UNVERIFIED),
    ],
)
def test_what_had_never_been_so_up_to_no_named_moment_is_denied_for_good(judge, text, outcome):
    assert judge(text, FACTS, said="2031-06-01").outcome is outcome
