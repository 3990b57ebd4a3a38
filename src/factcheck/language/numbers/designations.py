"""Figures that name or number something and count nothing: "Article 5", "page 3", "F-16", "10:30", "9/11"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_GLUED = regex(r"[^\W_][-/.]?\Z|[@#]\Z")
_CODE = worded(
    r"\d{1,2}:\d{2}(?::\d{2})?(?!\d)(?:\s?[ap]\.?m\b\.?)?"
    r"|\d{1,2}(?:\.\d{2})?\s?(?:[ap]\.m\.|[ap]m\b|o.clock\b)"
    r"|\d{3,4}\s?{times/hours of a zone}\b"
    r"|\d{1,4}/\d{1,4}(?:/\d{1,4})?(?![\d/])"
    r"|\d{2,4}-\d{3,4}-\d{3,4}(?!\d)"
    r"|\d{3}[-.\s]\d{3}[.\s]\d{4}(?!\d)"
    r"|\d{3}-\d{4}(?![\d%])"
    r"|(?!\d{1,3}(?:\.\d{3}){2,6}(?!\d))\d{1,5}(?:\.\d{1,5}){2,5}"
)
_NUMBERING = regex(r"(?:\A|\n)[ \t]*\(?\Z")
_NUMBERED = regex(r"\d{1,3}[.)]\s")
_PREVIOUS = regex(r"([^\s\d(),;]{1,20})[ \u00a0]?\Z")
_GROUPED = regex(r"\d{1,3},\d{3}(?!\d)")
_SCALED = regex(r"\d[\d.,]{0,12}\s?(?:hundred|thousand|million|billion|trillion|percent|per\scent|%)(?![^\W_])")
_CATEGORY = regex(r"\bcategory[ \u00a0-]\Z")
_ONE_DIGIT = regex(r"[1-5](?![\d.,]\d|\d|%)")
_WINDOW = 24


@cache
def _designators() -> frozenset[str]:
    return lexicon.read_words("designations", "designators")


@cache
def _high_designators() -> frozenset[str]:
    return lexicon.read_words("designations", "high designators")


def end_of_designation(lowered: str, start: int) -> int | None:
    """Tell where a figure ends that names something and counts nothing; None when it may be a quantity.

    `start` is the offset of the figure's first digit in the lower-cased text. What stands behind a letter ("F-16"), a
    designator ("page 3") or the start of a line ("1. ") names; so do clock times, slashed dates and telephone numbers.
    """
    code = _CODE.match(lowered, start)
    if code:
        return code.end()
    previous = _PREVIOUS.search(lowered, max(0, start - _WINDOW), start)
    designator = previous[1].strip("\"“‘'’") if previous is not None else ""
    known = _high_designators() if _GROUPED.match(lowered, start) else _designators()
    designated = designator in known and _SCALED.match(lowered, start) is None  # "fined the line 4 million"
    numbering = _NUMBERED.match(lowered, start) and _NUMBERING.search(lowered, max(0, start - 6), start)
    if designated or numbering or _GLUED.search(lowered, max(0, start - 2), start):
        return run_end(lowered, start)
    return None


def ranks_storm(lowered: str, start: int) -> bool:
    """Tell whether a figure is the category of a storm, which counts how strong it is ("a category 4 hurricane")."""
    if _CATEGORY.search(lowered, max(0, start - 12), start) is None or _ONE_DIGIT.match(lowered, start) is None:
        return False
    return _storms().search(lowered) is not None


@cache
def _storms() -> re.Pattern[str]:
    return regex(rf"\b(?:{alternatives(lexicon.read_words('storms', 'storms'))})s?\b")


def numbers_among(text: str) -> frozenset[str]:
    """Give the figures of a text that name or number something ("platform 7")."""
    return frozenset(found[1] for found in _numbered().finditer(text.lower()))


@cache
def _numbered() -> re.Pattern[str]:
    words = alternatives(word for word in _designators() if word.isalpha())
    return regex(rf"\b(?:{words})\s(\d{{1,4}})(?![\d,.%:/-])")


def run_end(lowered: str, start: int) -> int:
    """Give the end of the unbroken run of letters, digits, dots and hyphens that starts at an offset."""
    end = start + 1
    while end < len(lowered) and (
        lowered[end].isalnum() or (lowered[end] in "-.,/" and lowered[end + 1 : end + 2].isalnum())
    ):
        end += 1
    return end


def follows_name(text: str, start: int) -> bool:
    """Tell whether the word right before a figure is capitalised inside a sentence ("Boeing 737")."""
    previous = _PREVIOUS.search(text, max(0, start - _WINDOW), start)
    if previous is None or not previous[1][0].isupper() or not previous[1][-1].isalnum():
        return False
    end = previous.start()
    while end and text[end - 1] in " \"“‘'([":
        end -= 1
    return text[max(0, end - 1) : end].isalnum() or text.endswith(", ", 0, previous.start())
