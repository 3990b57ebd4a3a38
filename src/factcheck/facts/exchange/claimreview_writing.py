"""Facts as ClaimReview items (schema.org, JSON-LD)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.facts.days import print_period

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model import Citation, Fact, FactBase, TimeSpan

CONTEXT = "https://schema.org"
TRUE_RATING = {"@type": "Rating", "ratingValue": 5, "bestRating": 5, "worstRating": 1, "alternateName": "True"}
FALSE_RATING = TRUE_RATING | {"ratingValue": 1, "alternateName": "False"}

LOSSES = (
    "tolerance, only, min_sources and understood of a fact",
    "roles, aliases, kinds and genders of entities, and entities without a fact according to them",
    "sources that no fact cites",
    "the record of what was said (quotes)",
    "the vocabulary",
    "comments",
)
"""What ClaimReview can't hold of a facts file."""


def export_reviews(base: FactBase) -> dict[str, Any]:
    """Give the facts of a base as a DataFeed of ClaimReview items.

    There is one with the rating true for each statement, and one with false for each wording that a fact refutes.
    """
    names = {entity.id: entity.name for entity in base.entities}
    items = [item for fact in base.facts for item in _fact_items(fact, names)]
    return {"@context": CONTEXT, "@type": "DataFeed", "dataFeedElement": items}


def _fact_items(fact: Fact, names: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    cited = fact.citations[0].source if fact.citations else None
    review = {
        "@context": CONTEXT,
        "@type": "ClaimReview",
        "identifier": fact.id,
        "claimReviewed": fact.statement,
        "url": cited.url if cited else None,
        "datePublished": cited.published.isoformat() if cited and cited.published else None,
        "author": {"@type": "Organization", "name": cited.publisher or cited.title} if cited else None,
        "about": {"@type": "Thing", "name": fact.topic} if fact.topic else None,
        "expires": fact.review_by.isoformat() if fact.review_by else None,
        "citation": [_citation(citation) for citation in fact.citations],
        "itemReviewed": _drop_empty(
            {
                "@type": "Claim",
                "alternateName": list(fact.also),
                "temporal": print_period(fact.event) if fact.event else None,
                "temporalCoverage": _interval(fact.period),
                "isPartOf": {"@type": "CreativeWorkSeries", "name": fact.series} if fact.series else None,
                "author": _authority(fact.according_to, names),
            }
        ),
        "reviewRating": TRUE_RATING,
    }
    yield _drop_empty(review)
    for wording in fact.refutes:
        kept = ("@context", "@type", "url", "datePublished", "author")
        refuted = {"isBasedOn": {"@type": "ClaimReview", "identifier": fact.id}, "claimReviewed": wording}
        yield _drop_empty({key: review[key] for key in kept} | refuted | {"reviewRating": FALSE_RATING})


def _authority(entity: str | None, names: Mapping[str, str]) -> dict[str, Any] | None:
    return {"@type": "Thing", "identifier": entity, "name": names.get(entity, entity)} if entity else None


def _citation(citation: Citation) -> dict[str, Any]:
    source = citation.source
    return _drop_empty(
        {
            "@type": "CreativeWork",
            "identifier": source.id,
            "name": source.title,
            "publisher": {"@type": "Organization", "name": source.publisher} if source.publisher else None,
            "url": source.url,
            "datePublished": source.published.isoformat() if source.published else None,
            "text": citation.quote,
            "pagination": citation.locator,
        }
    )


def _interval(period: TimeSpan | None) -> str | None:
    """Write a period as ISO 8601 does, an open end as two dots."""
    return f"{period.first or '..'}/{period.last or '..'}" if period else None


def _drop_empty(item: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if value is not None and value not in ([], {})}
