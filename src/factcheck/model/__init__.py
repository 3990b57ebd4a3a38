"""The nouns of factcheck, as frozen values.

Everything here is plain data: the stages of the pipeline pass these values on and none of them changes one.
Offsets count Unicode code points of the decoded text from 0, end exclusive; lines and columns count from 1.
"""

from __future__ import annotations

from factcheck.model.drafts import Article, Block, Claim, Extraction, Speaker, Utterance
from factcheck.model.knowledge import (
    Citation,
    Entity,
    Fact,
    FactBase,
    QuoteRecord,
    Role,
    Source,
    Transcript,
    Turn,
    Vocabulary,
)
from factcheck.model.values import (
    REJECTED,
    Attribution,
    BlockKind,
    ClaimKind,
    Level,
    Modality,
    Outcome,
    Quantity,
    QuantityKind,
    Relation,
    Span,
    TimeExpression,
    TimeSpan,
)
from factcheck.model.verdicts import (
    CheckedArticle,
    CheckedClaim,
    Difference,
    Evidence,
    Failure,
    Report,
    RuleCard,
    Suppression,
    Verdict,
)

__all__ = [
    "REJECTED",
    "Article",
    "Attribution",
    "Block",
    "BlockKind",
    "CheckedArticle",
    "CheckedClaim",
    "Citation",
    "Claim",
    "ClaimKind",
    "Difference",
    "Entity",
    "Evidence",
    "Extraction",
    "Fact",
    "FactBase",
    "Failure",
    "Level",
    "Modality",
    "Outcome",
    "Quantity",
    "QuantityKind",
    "QuoteRecord",
    "Relation",
    "Report",
    "Role",
    "RuleCard",
    "Source",
    "Span",
    "Speaker",
    "Suppression",
    "TimeExpression",
    "TimeSpan",
    "Transcript",
    "Turn",
    "Utterance",
    "Verdict",
    "Vocabulary",
]
