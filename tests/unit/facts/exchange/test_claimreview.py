"""Published fact-checks in and out: schema.org's ClaimReview."""

import json
from datetime import date

import pytest

from factcheck.errors import FactsError
from factcheck.facts import parse_facts
from factcheck.facts.exchange.claimreview_reading import import_reviews
from factcheck.facts.exchange.claimreview_writing import (
    export_reviews,
)
from factcheck.facts.exchange.ratings import map_rating
from factcheck.model import (
    Outcome,
)

FACTS = """\
version: 1
topic: Water
sources:
  plant: {title: Report of the plant, publisher: Water Board, url: "https://water.example.org/r", published: 2022-04-01}
  visit: {title: Notes of a visit}
entities:
  board: {name: Water Board, kind: organisation}
facts:
  - id: lead-pipes
    statement: The town has 40 km of lead pipes.
    date: 2022
    from: 2022-03-01
    also: [Forty kilometres of pipe are lead]
    refutes: [The town has no lead pipes, Every pipe was replaced]
    according_to: board
    series: pipes
    review_by: 2023-01-31
    sources: [plant, {source: visit, quote: "40 km", locator: p. 2}]
  - {id: well, statement: The old well is closed., until: 2030-12-31, sources: [visit]}
"""


def review(claim="The dam leaks.", rating="False", **extra):
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": "https://checks.example.org/dam",
        "datePublished": "2024-02-03T08:00:00Z",
        "author": {"@type": "Organization", "name": "Check Desk"},
        "claimReviewed": claim,
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Person", "name": "A. Voss"},
            "datePublished": "2024-02-01",
        },
        "reviewRating": {"@type": "Rating", "alternateName": rating},
        **extra,
    }


def read(*values, ratings=None):
    files = [(f"feed{number}.json", json.dumps(value).encode()) for number, value in enumerate(values)]
    return import_reviews(files, ratings)


def test_a_base_comes_back_with_all_that_a_review_can_hold():
    base = parse_facts([("water.yaml", FACTS.encode())])
    back = read(export_reviews(base)).base
    for before, after in zip(base.facts, back.facts, strict=True):
        for name in (
            "id",
            "statement",
            "event",
            "period",
            "also",
            "refutes",
            "according_to",
            "series",
            "review_by",
            "topic",
        ):
            assert getattr(after, name) == getattr(before, name), name
        cited = [
            [(c.source.id, c.source.title, c.source.url, c.quote, c.locator) for c in f.citations]
            for f in (before, after)
        ]
        assert cited[0] == cited[1]
    assert [(entity.id, entity.name) for entity in back.entities] == [("board", "Water Board")]


def test_exported_facts_with_a_published_source_have_the_required_fields():
    items = export_reviews(parse_facts([("water.yaml", FACTS.encode())]))["dataFeedElement"]
    required = {"claimReviewed", "url", "author", "reviewRating"}  # by search engines, with a name each of the last two
    assert [required - item.keys() for item in items] == [set(), set(), set(), {"url"}]
    assert all(item["author"]["name"] and item["reviewRating"]["alternateName"] for item in items)


def test_a_claim_rated_false_is_refuted_with_the_review_as_source():
    (fact,) = read(review()).base.facts
    assert fact.refutes == ("The dam leaks.",)
    assert fact.statement == "It is not true that the dam leaks."
    (citation,) = fact.citations
    assert (citation.source.publisher, citation.source.url) == ("Check Desk", "https://checks.example.org/dam")
    assert citation.source.published == date(2024, 2, 3)
    assert citation.locator == "claim by A. Voss on 2024-02-01; rated False"
    assert fact.according_to is None


def test_a_claim_rated_true_is_a_fact():
    (fact,) = read(review(rating="TRUE!")).base.facts
    assert fact.statement == "The dam leaks."


def test_other_ratings_make_no_fact_and_are_told():
    result = read([review(rating="Half True"), review(rating="Two turnips"), review(claim=None)])
    assert result.base.facts == ()
    assert len(result.left_out) == 3
    assert "`Half True`" in result.left_out[0]


def test_the_table_of_ratings_can_be_extended_and_overruled():
    ratings = {"two turnips": Outcome.CONTRADICTED, "True": Outcome.AMBIGUOUS}
    result = read([review(rating="Two Turnips"), review(rating="true")], ratings=ratings)
    assert len(result.base.facts) == 1
    assert len(result.left_out) == 1


@pytest.mark.parametrize(
    "wrapped",
    [
        review(),
        [review()],
        {"@graph": [{"@type": "WebPage"}, review()]},
        {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [review()]}]},
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": review()}]},
        {"@type": "WebPage", "review": review() | {"@type": ["Review", "ClaimReview"]}},
    ],
)
def test_reviews_are_found_in_whatever_they_are_wrapped(wrapped):
    assert len(read(wrapped).base.facts) == 1


def test_two_feeds_may_share_a_publisher_and_a_claim():
    base = read(review(), [review(), review(claim="The dam broke.")]).base
    assert len({fact.id for fact in base.facts}) == 3
    assert len(base.sources) == 1


@pytest.mark.parametrize("text", ["{", "[" * 200_000])
def test_a_broken_feed_is_told(text):
    with pytest.raises(FactsError, match=r"feed\.json.*not JSON"):
        import_reviews([("feed.json", text.encode())])


def test_a_strange_feed_makes_nothing():
    assert read({"@type": "ClaimReview", "claimReviewed": 5, "reviewRating": [], "author": "x"}).base.facts == ()
    assert read(5).base.facts == ()


@pytest.mark.parametrize(
    ("rating", "outcome"),
    [
        ({"alternateName": "Pants on Fire!"}, Outcome.CONTRADICTED),
        ({"alternateName": "Mostly true"}, Outcome.AMBIGUOUS),
        ({"alternateName": "Satire"}, Outcome.NOT_CHECKABLE),
        ({"alternateName": "We like it", "ratingValue": 5, "bestRating": 5, "worstRating": 1}, None),
        ({"ratingValue": "5", "bestRating": "5", "worstRating": "1"}, Outcome.SUPPORTED),
        ({"ratingValue": 1, "bestRating": 5, "worstRating": 1}, Outcome.CONTRADICTED),
        ({"ratingValue": 3, "bestRating": 5, "worstRating": 1}, None),
        ({"ratingValue": 1}, None),
        ({"ratingValue": 1, "bestRating": 1, "worstRating": 1}, None),
        ({"ratingValue": 9, "bestRating": 5, "worstRating": 1}, None),
    ],
)
def test_ratings_are_mapped_only_where_they_are_certain(rating, outcome):
    assert map_rating(rating) is outcome
