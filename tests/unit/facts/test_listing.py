"""Facts are picked by entity, source, topic, period and staleness."""

from datetime import date
from textwrap import dedent

import pytest

from factcheck.facts import parse_facts
from factcheck.facts.days import parse_period
from factcheck.facts.listing import COLUMNS, Selection, lay_out, list_facts

BASE = parse_facts(
    [
        (
            "mills.yaml",
            dedent("""\
            version: 1
            topic: Paper mills
            sources:
              yearbook: {title: Yearbook of paper, publisher: Mill Association}
              visit: {title: Notes of a visit}
            entities:
              mill: {name: Åby mill, kind: organisation, aliases: [the Aby works]}
              berg: {name: Siv Berg, kind: person}
            facts:
              - {id: output, statement: Åby mill made 9 tons., date: 2021, sources: [yearbook], review_by: 2022-06-30}
              - {id: staff, statement: The Aby works employs 40 people., from: 2022-03-01, sources: [visit]}
              - {id: count, statement: The region has four mills., according_to: berg, sources: [yearbook, visit]}
              - {id: price-a, statement: A tonne cost 90 crowns., date: 2020-01-01, series: price, sources: [yearbook]}
              - {id: price-b, statement: A tonne cost 95 crowns., date: 2023-01-01, series: price, sources: [yearbook]}
            """).encode(),
        )
    ]
)


@pytest.mark.parametrize(
    ("selection", "ids"),
    [
        (Selection(), ["output", "staff", "count", "price-a", "price-b"]),
        (Selection(entity="mill"), ["output", "staff"]),
        (Selection(entity="the aby works"), ["output", "staff"]),
        (Selection(entity="Siv Berg"), ["count"]),
        (Selection(entity="nobody"), []),
        (Selection(source="visit"), ["staff", "count"]),
        (Selection(source="mill association"), ["output", "count", "price-a", "price-b"]),
        (Selection(topic="paper"), ["output", "staff", "count", "price-a", "price-b"]),
        (Selection(topic="steel"), []),
        (Selection(period=parse_period("2021-05")), ["output", "count", "price-a"]),
        (Selection(period=parse_period("2024")), ["staff", "count", "price-b"]),
        (Selection(stale_on=date(2022, 7, 1)), ["output"]),
        (Selection(stale_on=date(2022, 6, 30)), []),
        (Selection(entity="mill", source="visit"), ["staff"]),
    ],
)
def test_selections(selection, ids):
    assert [fact.id for fact in list_facts(BASE, selection)] == ids


def test_a_fact_is_laid_out_in_the_columns():
    rows = {fact.id: lay_out(fact) for fact in BASE.facts}
    assert tuple(rows["output"]) == COLUMNS
    assert rows["output"]["happened"] == "2021"
    assert rows["staff"]["holds"] == "2022-03-01.."
    assert rows["count"]["sources"] == "yearbook; visit"
    assert rows["output"]["place"] == "mills.yaml:10"
