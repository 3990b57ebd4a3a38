"""A linter for facts: compares the claims in news drafts with a facts file and shows its evidence.

    import factcheck

    base = factcheck.load_facts(["facts.yaml"])
    report = factcheck.check(["drafts/council.txt"], base)
    for article in report.articles:
        for checked in article.claims:
            print(checked.verdict.outcome, checked.claim.text)

Names are imported when they are first used, so that `import factcheck` costs next to nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as type checkers read it, without the cost of importing typing

if TYPE_CHECKING:
    from factcheck.api import check, extract_claims
    from factcheck.errors import ConfigError, FactcheckError, FactsError, ReadingError, UsageError
    from factcheck.facts import load_facts
    from factcheck.model import (
        Article,
        CheckedArticle,
        CheckedClaim,
        Claim,
        Entity,
        Extraction,
        Fact,
        FactBase,
        Level,
        Outcome,
        Report,
        Source,
        Speaker,
        Utterance,
        Verdict,
    )
    from factcheck.reading import read_article

__version__ = "0.1.0"

__all__ = [
    "Article",
    "CheckedArticle",
    "CheckedClaim",
    "Claim",
    "ConfigError",
    "Entity",
    "Extraction",
    "Fact",
    "FactBase",
    "FactcheckError",
    "FactsError",
    "Level",
    "Outcome",
    "ReadingError",
    "Report",
    "Source",
    "Speaker",
    "UsageError",
    "Utterance",
    "Verdict",
    "__version__",
    "check",
    "extract_claims",
    "load_facts",
    "read_article",
]

_HOMES = {
    "check": "factcheck.api",
    "extract_claims": "factcheck.api",
    "load_facts": "factcheck.facts",
    "read_article": "factcheck.reading",
    **dict.fromkeys(("ConfigError", "FactcheckError", "FactsError", "ReadingError", "UsageError"), "factcheck.errors"),
}


def __getattr__(name: str) -> object:
    """Import a public name from its home at its first use."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES.get(name, "factcheck.model")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
