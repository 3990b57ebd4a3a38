"""Running figures hold until the next one."""

from datetime import date

from factcheck.facts.days import parse_period
from factcheck.facts.series import effective_periods
from factcheck.model import Fact, TimeSpan


def toll(id, day, series="toll", until=None):
    period = TimeSpan(None, until) if until else None
    return Fact(id=id, statement=f"The toll was {id}.", event=parse_period(day), period=period, series=series)


def test_each_fact_holds_until_the_day_before_the_next():
    periods = effective_periods([toll("c", "2024-03-09"), toll("a", "2024-03-01"), toll("b", "2024-03-05")])
    assert periods == {
        "a": TimeSpan(date(2024, 3, 1), date(2024, 3, 4)),
        "b": TimeSpan(date(2024, 3, 5), date(2024, 3, 8)),
        "c": TimeSpan(date(2024, 3, 9), None),
    }


def test_series_do_not_mix_and_facts_outside_them_are_left_out():
    other = Fact(id="plain", statement="The gate opened.", event=parse_period("2024-03-02"))
    periods = effective_periods([toll("a", "2024-03-01"), toll("x", "2024-03-03", series="fares"), other])
    assert periods == {"a": TimeSpan(date(2024, 3, 1)), "x": TimeSpan(date(2024, 3, 3))}


def test_figures_of_the_same_day_hold_over_the_same_days():
    periods = effective_periods([toll("a", "2024-03-01"), toll("b", "2024-03-01"), toll("c", "2024-03-02")])
    assert periods["a"] == periods["b"] == TimeSpan(date(2024, 3, 1), date(2024, 3, 1))


def test_an_end_of_its_own_comes_first():
    periods = effective_periods([toll("a", "2024-03", until=date(2024, 3, 20)), toll("b", "2024-05")])
    assert periods["a"] == TimeSpan(date(2024, 3, 1), date(2024, 3, 20))
