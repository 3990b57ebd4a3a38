"""Emphases: "itself" behind whoever does something, which says nothing more ("The firm itself has to pay")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.names.capitals import CAPITALISED
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re


@needing(lists=(("restatements", "emphatic"),))
def leave_out_emphasis(text: str) -> str:
    """Leave out the pronoun that only stresses the subject, where an auxiliary follows it."""
    return _emphasis().sub(r"\1", text)


@cache
def _emphasis() -> re.Pattern[str]:
    pronouns = alternatives(lexicon.read_words("restatements", "emphatic"))
    auxiliaries = alternatives(
        word for section in ("be", "have", "do", "modal") for word in lexicon.read_words("closed_classes", section)
    )
    subject = rf"(?:The|This|That|Its|His|Her|Their)(?:\s[a-z-]{{2,14}}){{1,3}}|{CAPITALISED}"
    return regex(rf"\A({subject})\s(?:{pronouns})(?=\s(?:{auxiliaries})\b)")
