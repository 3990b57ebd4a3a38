"""The main job on one page: read, extract, match, judge, and put the report together.

The stages are imported when they are first needed, so that a command that needs one does not wait for all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.errors import CacheError, FactcheckError
from factcheck.fingerprints import fingerprint_claims
from factcheck.model import CheckedArticle, ClaimKind, Extraction, Failure, Level, Outcome, Report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from factcheck.checking import Checker
    from factcheck.facts.indexed import IndexedFacts
    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.model import Article, CheckedClaim, FactBase, RuleCard


class Draft(Struct, frozen=True):
    """A draft as it came in: its path, as the report shall name it, and its bytes."""

    path: str
    data: bytes


class Bench(Struct, frozen=True):
    """What the drafts of one run share: the checker and the names, both built once from the facts."""

    checker: Checker
    gazetteer: Gazetteer
    published: date | None = None


def set_up(base: FactBase | IndexedFacts, *, as_of: date | None = None, published: date | None = None) -> Bench:
    """Build what the drafts of a run share; `published` overrides every draft's own date."""
    from factcheck.checking import Checker

    checker = Checker(base, as_of)
    return Bench(checker, checker.knowledge.gazetteer, published)


def extract_draft(draft: Draft, gazetteer: Gazetteer | None, published: date | None) -> tuple[Article, Extraction]:
    """Read one draft and list its claims. Raises ReadingError."""
    from factcheck.claims.extraction import extract_claims
    from factcheck.reading.article import read_article

    article = read_article(draft.path, draft.data, published=published)
    return article, extract_claims(article, gazetteer)


def check_draft(draft: Draft, bench: Bench) -> CheckedArticle | Failure:
    """Read, extract, match and judge one draft; whatever goes wrong with it is told and stops no other draft."""
    from factcheck.claims.about import add_times

    try:
        article, extraction = extract_draft(draft, bench.gazetteer, bench.published)
        return bench.checker.check(article, add_times(article, extraction))
    except CacheError:  # no fault of the draft; the facts have to be loaded another way
        raise
    except FactcheckError as error:
        return Failure(error.path or draft.path, error.problem, error.line, error.mend)
    except Exception as error:  # a crash on one draft must name it and leave the others their report
        return Failure(draft.path, *describe_crash(error))


def extract_for_comparing(draft: Draft, published: date | None) -> tuple[Article, Extraction] | Failure:
    """Read one draft and list what of it can be held against other drafts; whatever goes wrong is told."""
    from factcheck.checking.drafts import trim_claims

    try:
        article, extraction = extract_draft(draft, None, published)
        return article, trim_claims(extraction)
    except FactcheckError as error:
        return Failure(error.path or draft.path, error.problem, error.line, error.mend)
    except Exception as error:  # a crash on one draft must name it and leave the others their report
        return Failure(draft.path, *describe_crash(error))


def compare_extracted(
    results: Iterable[tuple[Article, Extraction] | Failure],
) -> tuple[list[CheckedArticle | Failure], int]:
    """Hold drafts against each other; gives them with only the claims that disagree, and how many pairs went unread."""
    from factcheck.checking.drafts import compare_drafts
    from factcheck.claims import extract_teasers
    from factcheck.claims.about import add_times_to

    results = list(results)
    drafts = [result for result in results if not isinstance(result, Failure)]
    comparison = compare_drafts([(article, extraction.claims) for article, extraction in drafts], extract_teasers)
    compared = [
        CheckedArticle(
            article, (), tuple(replace(item, claim=add_times_to(item.claim, article.published)) for item in found)
        )
        for (article, _), found in zip(drafts, comparison.findings, strict=True)
    ]
    return [*compared, *(result for result in results if isinstance(result, Failure))], comparison.passed_over


def compare_checked(results: Iterable[CheckedArticle | Failure]) -> tuple[list[CheckedArticle | Failure], int]:
    """Hold checked drafts against each other; what the facts have judged stays as they judge it."""
    from factcheck.checking.drafts import trim_claims

    results = list(results)
    checked = [result for result in results if isinstance(result, CheckedArticle)]
    extracted = [(c.article, trim_claims(Extraction((), tuple(item.claim for item in c.claims)))) for c in checked]
    compared, passed_over = compare_extracted(extracted)
    found = {c.article.path: c.claims for c in compared if isinstance(c, CheckedArticle)}
    joined = [r if isinstance(r, Failure) else _join_findings(r, found[r.article.path]) for r in results]
    return joined, passed_over


def _join_findings(article: CheckedArticle, found: tuple[CheckedClaim, ...]) -> CheckedArticle:
    """Let what other drafts say stand where the facts say nothing."""
    by_id = {item.claim.id: item.verdict for item in found}
    claims = tuple(
        replace(item, verdict=by_id[item.claim.id])
        if item.claim.id in by_id and item.verdict.outcome is Outcome.UNVERIFIED
        else item
        for item in article.claims
    )
    known = {item.claim.id for item in claims}
    spans = [item.claim.span for item in claims if item.claim.kind is ClaimKind.NAME]
    new = (i for i in found if i.claim.id not in known and not any(span.overlaps(i.claim.span) for span in spans))
    return replace(article, claims=(*claims, *new))


def describe_crash(error: BaseException) -> tuple[str, None, str]:
    """Say an unexpected error in words, with what to do about it, as the problem, line and mend of a Failure."""
    kind = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return f"factcheck failed on this draft ({kind})", None, "this is a defect; please report it with the draft"


def put_together(
    results: Iterable[CheckedArticle | Failure],
    base: FactBase | IndexedFacts,
    *,
    as_of: date | None = None,
    level_of: Callable[[str, str, Level | None], Level | None] | None = None,
    name_of: Callable[[str], str] = str,
) -> Report:
    """Join what the drafts gave into a report, with the configured levels and a fingerprint for every claim.

    `level_of(rule, path, level)` gives the level that a rule has for a draft; `name_of(path)` is the draft's path as
    fingerprints know it, the same from wherever the command is run.
    """
    from factcheck import __version__

    results = list(results)
    articles = [_sort_claims(result) for result in results if isinstance(result, CheckedArticle)]
    if level_of is not None:
        articles = [_set_levels(article, level_of) for article in articles]
    return Report(
        articles=fingerprint_claims(articles, name_of),
        version=__version__,
        as_of=as_of,
        facts_files=base.files,
        facts_count=len(base.facts),
        facts_digest=base.digest,
        rules=list_rules(),
        failures=tuple(result for result in results if isinstance(result, Failure)),
    )


def list_rules() -> tuple[RuleCard, ...]:
    """Give the card of every rule, by code."""
    from factcheck.checking.rules import CARDS

    return CARDS


def _sort_claims(article: CheckedArticle) -> CheckedArticle:
    """Put claims in the order of the draft; of two that start together the longer comes first."""
    return replace(article, claims=tuple(sorted(article.claims, key=_position)))


def _position(checked: CheckedClaim) -> tuple[int, int, str]:
    return checked.claim.span.start, -checked.claim.span.end, checked.claim.kind.value


def _set_levels(article: CheckedArticle, level_of: Callable[[str, str, Level | None], Level | None]) -> CheckedArticle:
    return replace(article, claims=tuple(_set_level(claim, article.article.path, level_of) for claim in article.claims))


def _set_level(
    checked: CheckedClaim, path: str, level_of: Callable[[str, str, Level | None], Level | None]
) -> CheckedClaim:
    """Set the configured level; a challenged claim stays a note, unless its rule is switched off."""
    verdict = checked.verdict
    if verdict.rule is None:
        return checked
    level = level_of(verdict.rule, path, verdict.level)
    if verdict.challenged and level is not Level.NONE:
        level = Level.NOTE
    return checked if level is verdict.level else replace(checked, verdict=replace(verdict, level=level))
