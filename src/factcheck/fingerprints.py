"""The ids of claims: short digests of what a claim is, never of where it stands, so that they outlive edits.

Suppressions and baselines know a finding by its fingerprint. It is made from the draft's path, the rule that fired, the
facts that bear on it, the kind of claim, its normalised words, its speaker, and the how-manieth claim it is with all
of these the same; no two claims of a run share one.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.digests import sha256
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factcheck.model import CheckedArticle, CheckedClaim, Claim, Extraction

FINGERPRINT_LENGTH = 16  # hexadecimal digits, 64 bits: no two claims of a newsroom's archive are likely to share one
NOT_WORDS = regex(r"[^\w%$€£.,-]+")


def fingerprint_claims(
    articles: Iterable[CheckedArticle], name_of: Callable[[str], str] = str
) -> tuple[CheckedArticle, ...]:
    """Give every claim of a run an id that outlives edits elsewhere in its draft.

    `name_of(path)` is the draft's path as fingerprints know it, the same from wherever the command is run.
    """
    seen: Counter[str] = Counter()
    return tuple(
        replace(
            article, claims=tuple(_fingerprint(claim, name_of(article.article.path), seen) for claim in article.claims)
        )
        for article in articles
    )


def normalise_words(text: str) -> str:
    """Reduce a text to its words, so that quotation marks, case and spacing do not count."""
    return " ".join(NOT_WORDS.sub(" ", unicodedata.normalize("NFKC", text).casefold()).split())


def fingerprint_extraction(extraction: Extraction, name: str) -> Extraction:
    """Give the claims of an unchecked draft ids of the same making, without rule and facts; `name` is its path."""
    seen: Counter[str] = Counter()
    return replace(extraction, claims=tuple(_identify(claim, (name,), seen) for claim in extraction.claims))


def _fingerprint(checked: CheckedClaim, name: str, seen: Counter[str]) -> CheckedClaim:
    verdict = checked.verdict
    facts = " ".join(sorted({evidence.fact for evidence in verdict.evidence}))
    return replace(checked, claim=_identify(checked.claim, (name, verdict.rule or "", facts), seen))


def _identify(claim: Claim, circumstances: tuple[str, ...], seen: Counter[str]) -> Claim:
    speaker = (claim.speaker.entity or normalise_words(claim.speaker.name)) if claim.speaker else ""
    identity = "\0".join((*circumstances, claim.kind.value, normalise_words(claim.text), speaker))
    seen[identity] += 1
    digest = sha256(f"{identity}\0{seen[identity]}".encode("utf-8", "surrogatepass")).hexdigest()
    return replace(claim, id=digest[:FINGERPRINT_LENGTH])
