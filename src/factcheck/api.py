"""The calls for those who use factcheck from Python: drafts in, report out, or the claims of one article."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from factcheck.model import Failure
from factcheck.pipeline import Draft, check_draft, put_together, set_up

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from os import PathLike

    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.model import Article, Extraction, FactBase, Report

LARGEST_DRAFT = 64 * 1024 * 1024  # bytes


def check(
    drafts: Iterable[str | PathLike[str] | Draft],
    base: FactBase,
    *,
    as_of: date | None = None,
    published: date | None = None,
) -> Report:
    """Check drafts, given by path or as `Draft` values, against the facts that `load_facts` read.

    A draft that can't be read stops no other; it is told in the report's `failures`. `as_of` sets the day on which
    "is" and "now" are judged, `published` overrides the drafts' own dates.
    """
    bench = set_up(base, as_of=as_of, published=published)
    results = []
    for given in drafts:
        draft = given if isinstance(given, Draft) else load_draft(str(given))
        results.append(draft if isinstance(draft, Failure) else check_draft(draft, bench))
    return put_together(results, base, as_of=as_of)


def extract_claims(article: Article, gazetteer: Gazetteer | None = None) -> Extraction:
    """List the utterances and the claims of an article, each statement with the times inside it.

    With a gazetteer the names of speakers lead to its entities. Ids are unique in the article only.
    """
    from factcheck import claims
    from factcheck.claims.about import add_times

    return add_times(article, claims.extract_claims(article, gazetteer))


def load_draft(path: str) -> Draft | Failure:
    """Read a draft's bytes, or say why that can't be done."""
    try:
        with Path(path).open("rb") as stream:
            return read_draft(path, stream)
    except OSError as error:
        return Failure(path, f"the draft can't be read: {error.strerror or error}")


def read_draft(path: str, stream: BinaryIO) -> Draft | Failure:
    """Read a draft's bytes from a stream; one beyond all measure is a device or a mistake."""
    data = stream.read(LARGEST_DRAFT + 1)
    if len(data) > LARGEST_DRAFT:
        return Failure(path, f"larger than {LARGEST_DRAFT // 1024 // 1024} MB", mend="split it into several drafts")
    return Draft(path, data)
