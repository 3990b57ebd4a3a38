"""Headline grammar: capitals that mean nothing ("Mayor Says"), and who speaks behind a dash or before a colon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.attribution.frames import Frame
from factcheck.claims.attribution.rows import class_of
from factcheck.language.lexicon import read_words
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.attribution.rows import Row

_CAPITALISED = 0.7  # of the words of a headline in title case
_LEAST_WORDS = 3  # of more than three letters
_FEWEST_WORDS = 2  # of them, if all are capitalised
_SHORT = 3
_SOURCE_BEFORE = regex(r"[dnNASB']{1,4}:(?=[^:]+$)")
_SOURCE_AFTER = regex(r"[-:][dnNASB']{1,4}$")


def lower_verbs(row: Row) -> None:
    """Class the reporting verbs of a headline in title case as verbs, behind the first word."""
    words = [word for word in row.words if word[0].isalpha() and len(word) > _SHORT]
    capitals = sum(word[0].isupper() for word in words)
    short = len(words) < _LEAST_WORDS and (len(words) < _FEWEST_WORDS or capitals < len(words))
    if short or capitals < _CAPITALISED * len(words):
        return
    letters = list(row.classes)
    for at in range(1, len(letters)):
        letter = class_of(row.words[at].lower())
        if letters[at] != "N" or letters[at - 1] not in "NnSA," or letter not in "VWB":
            continue
        if letters[at - 1] == "," and not (letter == "V" and letters[at + 1 : at + 2] == ["N"]):
            continue  # but for "Sales Will Fall, Says Lee"
        if letter != "B" or (_are_people(row.words[at - 1].lower()) and row.classes[at + 1 : at + 2] not in {*"vbma"}):
            letters[at] = letter
    row.classes = "".join(letters)


def _are_people(word: str) -> bool:
    return word in read_words("people", "plural") or (
        word.endswith("s") and word.removesuffix("s") in read_words("people", "person")
    )


def add_source(row: Row, frames: list[Frame]) -> None:
    """Give a headline without a reporting verb to its source ("Minister: no plans", "'No plans' - minister")."""
    if frames:
        return
    classes = row.classes
    before = _SOURCE_BEFORE.match(classes)
    if before is not None and _is_source(row, before.end() - 2):
        colon = before.end() - 1
        frames.append(Frame((colon, colon + 1), (0, colon), [(colon + 1, len(classes))]))
        return
    after = _SOURCE_AFTER.search(classes)
    if (
        after is not None
        and (after.start() >= _LEAST_WORDS or "Q" in classes[: after.start()])
        and _is_source(row, len(classes) - 1)
    ):
        mark = after.start()
        frames.append(Frame((mark, mark + 1), (mark + 1, len(classes)), [(0, mark)]))


def _is_source(row: Row, head: int) -> bool:
    """Tell whether the head of a phrase is somebody who speaks, or a name, whose bearer must be known besides."""
    word = row.words[head].lower()
    kinds = ("people", "person"), ("people", "plural"), ("cues", "headline sources")
    known = any(form in read_words(*kind) for kind in kinds for form in (word, word.removesuffix("s")))
    return known or row.classes[head] == "N"
