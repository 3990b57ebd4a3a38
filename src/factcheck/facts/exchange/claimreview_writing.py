"""Facts and verdicts as ClaimReview items (schema.org, JSON-LD)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from factcheck.facts.days import print_period

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from factcheck.model import Citation, Claim, Fact, FactBase, Report, Speaker, TimeSpan

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


class Publisher(Struct, frozen=True):
    """Who publishes reviews: the author of every item."""

    name: str
    url: str | None = None


class Assessment(Struct, frozen=True):
    """An editor's published judgement of one claim: the rating in words, its number from 1 to 5, and the page."""

    rating: str
    url: str
    value: int | None = None
    published: date | None = None


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


def export_verdicts(
    report: Report, publisher: Publisher, assessments: Mapping[str, Assessment]
) -> list[dict[str, Any]]:
    """Give the claims of a report that an editor has assessed, by claim id, as ClaimReview items.

    The engine's verdict alone is never published as a review: the rating and the link are the editor's.
    """
    return [
        _review(checked.claim, checked_article.article.path, publisher, assessments[checked.claim.id])
        for checked_article in report.articles
        for checked in checked_article.claims
        if checked.claim.id in assessments
    ]


def _review(claim: Claim, path: str, publisher: Publisher, assessment: Assessment) -> dict[str, Any]:
    rating = {"@type": "Rating", "alternateName": assessment.rating}
    scale = {"ratingValue": assessment.value, "bestRating": 5, "worstRating": 1} if assessment.value else {}
    return _drop_empty(
        {
            "@context": CONTEXT,
            "@type": "ClaimReview",
            "url": assessment.url,
            "datePublished": assessment.published.isoformat() if assessment.published else None,
            "author": _drop_empty({"@type": "Organization", "name": publisher.name, "url": publisher.url}),
            "claimReviewed": claim.assertion,
            "itemReviewed": _drop_empty(
                {
                    "@type": "Claim",
                    "author": _claimant(claim.speaker),
                    "datePublished": claim.said_on.isoformat() if claim.said_on else None,
                    "appearance": {"@type": "CreativeWork", "name": path},
                }
            ),
            "reviewRating": rating | scale,
        }
    )


def _claimant(speaker: Speaker | None) -> dict[str, Any] | None:
    if speaker is None:
        return None
    return _drop_empty({"@type": "Person", "name": speaker.name, "jobTitle": speaker.role})


def _drop_empty(item: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if value is not None and value not in ([], {})}


def missing_fields(review: Mapping[str, Any]) -> tuple[str, ...]:
    """List what a ClaimReview lacks or has wrong of the fields that search engines require.

    They are claimReviewed, url, author.name, and reviewRating with a name (Google, "Fact Check (ClaimReview) structured
    data"); a number must lie on its own scale.
    """
    problems = [f"no `{key}`" for key in ("claimReviewed", "url") if not review.get(key)]
    if review.get("@type") != "ClaimReview":
        problems.append("`@type` is not ClaimReview")
    author = review.get("author")
    if not isinstance(author, dict) or not author.get("name"):
        problems.append("no `author.name`")
    rating = review.get("reviewRating")
    if not isinstance(rating, dict) or not rating.get("alternateName"):
        problems.append("no `reviewRating.alternateName`")
    elif "ratingValue" in rating and not _on_scale(rating):
        problems.append("`reviewRating.ratingValue` is not between `worstRating` and `bestRating`")
    return tuple(problems)


def _on_scale(rating: Mapping[str, Any]) -> bool:
    try:
        worst, value, best = (float(rating[key]) for key in ("worstRating", "ratingValue", "bestRating"))
    except (KeyError, TypeError, ValueError):
        return False
    return worst <= value <= best
