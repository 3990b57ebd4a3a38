"""When a claim and a fact speak of the same time."""

from datetime import date

import pytest

from factcheck.checking.alignment.timing import Timing, compare_times
from factcheck.checking.knowledge.knowledge import Knowledge
from factcheck.checking.knowledge.stated_times import days_apart, time_stated
from factcheck.facts import parse_facts
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.propositions import read_propositions
from factcheck.language.words.concepts import built_in_thesaurus
from factcheck.model import Outcome, TimeSpan


def read(text, said=None):
    return read_propositions(text, Gazetteer(), built_in_thesaurus(), said)[0]


def compare(claim, fact, said="2031-05-04"):
    """Compare the time of a claim said on a day with that of a fact given as its YAML keys."""
    knowledge = Knowledge(parse_facts([("facts.yaml", f"version: 1\nfacts: [{{id: it, {fact}}}]".encode())]))
    statement = knowledge.statements(0)[0]
    day = date.fromisoformat(said) if said else None
    return compare_times(read(claim, day), statement.propositions[0], statement, day, day)


PERIOD = "statement: The toll is 3 crowns., from: 2030-06-01, until: 2031-02-28"
OPEN = "statement: The toll is 3 crowns., from: 2030-06-01"
EVENT = "statement: The choir won the prize., date: 2031-03-12"
SNAPSHOT = "statement: The toll is 3 crowns., date: 2031-03-12"
TIMELESS = "statement: The choir won the prize."
DATED = "statement: The choir won the prize in March 2031."
AHEAD = "statement: The office expects the frost to end on 12 May., date: 2031-05-03"


@pytest.mark.parametrize(
    ("claim", "fact", "said", "expected"),
    [
        # what is told of one day in the present tense holds for a while
        ("The toll is 4 crowns.", SNAPSHOT, "2031-03-20", Timing.SAME),
        ("The toll is 4 crowns.", SNAPSHOT, "2031-09-20", Timing.UNKNOWN),
        ("The toll is 4 crowns.", SNAPSHOT, None, Timing.UNKNOWN),
        # a present tense is about the day it is said
        ("The toll is 3 crowns.", PERIOD, "2030-12-24", Timing.SAME),
        ("The toll is 3 crowns.", PERIOD, "2031-05-04", Timing.LATER),
        ("The toll is 3 crowns.", PERIOD, "2030-05-31", Timing.EARLIER),
        ("The toll is 3 crowns.", OPEN, "2039-01-01", Timing.SAME),
        ("The toll is 3 crowns.", PERIOD, None, Timing.SAME),
        # headlines tell of now
        ("The choir wins the prize.", EVENT, "2031-03-13", Timing.SAME),
        ("The choir wins the prize.", EVENT, "2031-06-13", Timing.UNKNOWN),
        # the day of a forecast is not the day that is forecast
        ("The office expects the frost to end on 12 May.", AHEAD, "2031-05-04", Timing.SAME),
        ("The office expects the frost to end on 14 May.", AHEAD, "2031-05-04", Timing.APART),
        # the last day still counts
        ("The toll is 3 crowns.", PERIOD, "2031-02-28", Timing.SAME),
        ("The toll is 3 crowns.", PERIOD, "2031-03-01", Timing.LATER),
        # a past tense may be about the period, unless it had not begun
        ("The toll was 3 crowns.", PERIOD, "2031-05-04", Timing.SAME),
        ("The toll was 3 crowns.", PERIOD, "2030-05-04", Timing.EARLIER),
        # a time that the claim gives decides
        ("In July 2030 the toll was 3 crowns.", PERIOD, "2031-05-04", Timing.SAME),
        ("In April 2031 the toll was 3 crowns.", PERIOD, "2031-05-04", Timing.LATER),
        ("In 2029 the toll was 3 crowns.", PERIOD, "2031-05-04", Timing.EARLIER),
        ("The toll was 3 crowns before 2029.", PERIOD, "2031-05-04", Timing.EARLIER),
        # events
        ("The choir won the prize.", EVENT, "2031-05-04", Timing.SAME),
        ("The choir won the prize.", EVENT, "2031-03-11", Timing.EARLIER),
        ("The choir will win the prize.", EVENT, "2031-03-11", Timing.SAME),
        ("The choir won the prize on 12 March 2031.", EVENT, "2031-05-04", Timing.SAME),
        ("The choir won the prize on Wednesday.", EVENT, "2031-03-14", Timing.SAME),
        ("The choir won the prize in March.", EVENT, "2031-05-04", Timing.SAME),
        ("The choir won the prize in 2029.", EVENT, "2031-05-04", Timing.APART),
        # no time on one side
        ("The choir won the prize.", TIMELESS, "2031-05-04", Timing.SAME),
        ("The choir won the prize in 2029.", TIMELESS, "2031-05-04", Timing.UNKNOWN),
        # a time in the statement itself
        ("The choir won the prize in March 2031.", DATED, "2031-05-04", Timing.SAME),
        ("The choir won the prize in June 2030.", DATED, "2031-05-04", Timing.APART),
        # a time that can't be resolved without a date leaves all open
        ("The choir won the prize in March.", EVENT, None, Timing.UNKNOWN),
    ],
)
def test_times_are_compared(claim, fact, said, expected):
    assert compare(claim, fact, said).timing is expected


def test_a_comparison_keeps_the_words_of_the_claim():
    timed = compare("The choir won the prize in 2029.", EVENT)
    assert timed.claim_text.endswith("2029")
    assert timed.stated
    assert timed.fact == TimeSpan(date(2031, 3, 12), date(2031, 3, 12))


def test_of_several_times_the_narrowest_is_meant_and_times_apart_mean_none():
    assert time_stated(read("In 2030, on 3 March 2030, the choir sang.")).period == TimeSpan(
        date(2030, 3, 3), date(2030, 3, 3)
    )
    assert time_stated(read("The choir sang in 2028 and in 2030.")) is None


def test_before_and_after_leave_an_end_open():
    before = time_stated(read("The choir sang before 2028.")).period
    after = time_stated(read("The choir sang after 2028.")).period
    assert before == TimeSpan(None, date(2027, 12, 31))
    assert after == TimeSpan(date(2029, 1, 1), None)


@pytest.mark.parametrize(
    ("left", "right", "days"),
    [
        (("2031-01-01", "2031-01-31"), ("2031-01-31", "2031-02-10"), 0),
        (("2031-01-01", "2031-01-10"), ("2031-01-15", "2031-01-20"), 5),
        (("2031-01-15", "2031-01-20"), ("2031-01-01", "2031-01-10"), 5),
    ],
)
def test_days_between_periods_are_counted_either_way_round(left, right, days):
    assert days_apart(TimeSpan(*map(date.fromisoformat, left)), TimeSpan(*map(date.fromisoformat, right))) == days


@pytest.mark.parametrize(("month", "timing"), [("May", Timing.APART), ("December", Timing.SAME)])
def test_a_bare_month_is_held_against_a_day_of_what_happens_once(month, timing):
    fact = "statement: Ida Marr was born on 26 December 1970."
    assert compare(f"Ida Marr was born in {month}.", fact, None).timing is timing


@pytest.mark.parametrize(
    ("bound", "timing"), [("before May", Timing.SAME), ("after May", Timing.APART), ("before March", Timing.APART)]
)
def test_a_bare_month_may_be_a_bound(lay, bound, timing):
    assert lay(f"Ida Marr was born {bound}.", "Ida Marr was born on 20 March 1963.").time.timing is timing


RUNNING = """\
entities:
  tolland: {name: Tolland, kind: place}
facts:
  - {id: first, statement: 40 cases of colic had been confirmed in Tolland by 5 March 2031., date: 2031-03-05SERIES}
  - {id: second, statement: 70 cases of colic had been confirmed in Tolland by 9 April 2031., date: 2031-04-09SERIES}
"""


@pytest.mark.parametrize("series", ["", ", series: colic"])
@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("By 9 April, 70 colic cases had been confirmed in Tolland.", "supported"),
        ("By 9 April, 90 colic cases had been confirmed in Tolland.", "contradicted"),
        ("By 5 March, 40 colic cases had been confirmed in Tolland.", "supported"),
    ],
)
def test_what_is_counted_by_a_day_is_not_what_was_counted_by_another(judge, series, text, outcome):
    assert judge(text, RUNNING.replace("SERIES", series), said="2031-05-02").outcome == outcome


def test_what_comes_once_came_then_whatever_a_clause_says(judge):
    facts = """
entities:
  venn: {name: Orla Venn, kind: person, aliases: [Venn]}
facts:
  - {id: it, statement: Venn resigned on 3 May 2030., date: 2030-05-03, sources: [gazette]}
  - {id: ill, statement: Venn slept in the library., date: 2030-05-03, sources: [gazette]}
"""
    assert judge("Venn did not resign when the mill burned.", facts).rule == "FC102"
    assert judge("Venn did not sleep in the library when the mill burned.", facts).outcome is Outcome.UNVERIFIED


def test_what_has_been_so_several_times_had_been_so_fewer_times_before(judge):
    facts = """
entities:
  rovers: {name: Marrow Rovers, kind: organisation}
facts:
  - {id: it, statement: Marrow Rovers have won the league four times., sources: [gazette]}
"""
    assert judge("Marrow Rovers had won the league three times before Venn came.", facts).outcome is Outcome.UNVERIFIED
    assert judge("Marrow Rovers have won the league three times.", facts).rule == "FC101"


def test_the_same_occasion_is_the_same_time(judge):
    facts = """
facts:
  - {id: it, statement: Forty cooks were in the canteen when the alarm went off., date: 2030-05-03, sources: [gazette]}
"""
    assert judge("No cooks were in the canteen when the alarm went off.", facts).rule == "FC102"
    assert judge("Forty cooks were in the canteen when the alarm went off.", facts).outcome is Outcome.SUPPORTED
    assert judge("No cooks were in the canteen when the roof fell.", facts).outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        # what is so is not yet so before; what is to come may be told in the present tense
        ("Sarn has 84,000 inhabitants.", "outdated"),
        ("The library requires a ticket.", "outdated"),
        ("The harbour levy rises to 4%.", "supported"),
        ("The takeover of Marrow Air is the largest in Sarn.", "outdated"),
        # whenever it begins, not only at some time
        ("In August 2031, Marrow Air will start flying to Sarn.", "contradicted"),
        ("In June 2031, Marrow Air will start flying to Sarn.", "supported"),
    ],
)
def test_a_state_did_not_hold_before_its_time_and_an_act_begins_on_its_day(judge, claim, outcome):
    facts = """
entities:
  sarn: {name: Sarn, kind: place}
  air: {name: Marrow Air, kind: organisation}
facts:
  - {id: people, statement: "Sarn has 84,000 inhabitants.", from: 2031-01-01, sources: [gazette]}
  - {id: ticket, statement: The library requires a ticket., from: 2031-01-01, sources: [gazette]}
  - {id: deal, statement: The takeover of Marrow Air is the largest in Sarn., from: 2031-01-01, sources: [gazette]}
  - {id: levy, statement: The harbour levy rises to 4%., from: 2031-01-01, sources: [gazette]}
  - {id: route, statement: Marrow Air will start flying to Sarn in June 2031., from: 2030-03-01, sources: [gazette]}
"""
    assert judge(claim, facts, said="2030-11-02").outcome == outcome
