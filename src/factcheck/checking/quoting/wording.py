"""Wording: the words of a quotation, made comparable whatever the marks, the case and the house style.

Editors mark what they leave out with an ellipsis and what they put in with square brackets. A quotation is therefore
read as stretches of words, each with what joins it to the one before.
"""

from __future__ import annotations

import enum
from functools import cache

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.numbers.numerals import number_words
from factcheck.language.text.folding import fold
from factcheck.language.text.stopwords import stopwords
from factcheck.language.text.tokens import tokenise
from factcheck.patterns import regex

_OMISSION = regex(r"[\[(]\s?(?:\.\s?\.\s?\.|…)\s?[\])]|\.\s?\.\s?\.\.?|…")
_INSERTION = regex(r"\[[^\[\]]{1,80}\]")
_LETTERS_BEFORE = regex(r"\[(\w{1,2})\](?=\w)")
_LETTERS_AFTER = regex(r"(?<=\w)\[(\w{1,3})\]")
_SENTENCE_END = regex(r"[.!?]+[\"”’»)]*\s+(?=\W{0,2}[^\W\d_a-z])")
_JOINTS = regex(f"{_OMISSION.pattern}|{_INSERTION.pattern}|{_SENTENCE_END.pattern}")
_SPELLINGS = tuple(
    (regex(pattern), replacement)
    for pattern, replacement in (
        (r"isation(s?)$", r"ization\1"),
        (r"(?<=[a-z]{3})is(e[drs]?|ing)$", r"iz\1"),
        (r"yse(d?)$", r"yze\1"),
        (r"(?<=[a-z]{2}[^aeiou])our(s?|ed|ing|able|ite|ites)$", r"or\1"),
        (r"(?<=[a-z]{3})ll(ed|ing|er|ers)$", r"l\1"),
        (r"(?<=[a-z]{2})tre(s?)$", r"ter\1"),
        (r"(?<=[a-z]{2})ogue(s?)$", r"og\1"),
        (r"^(def|off|lic|pret)ence(s?)$", r"\1ense\2"),
        (r"^programme(s?)$", r"program\1"),
    )
)
"""British to American spellings, by their regular endings."""


class Joint(enum.StrEnum):
    """What stands before a stretch of quoted words."""

    START = "start"
    SENTENCE = "sentence"  # the end of a sentence
    OMISSION = "omission"  # an ellipsis: words of the record may be left out
    INSERTION = "insertion"  # square brackets: words put in, or put in the place of others


class Wording(Struct, frozen=True):
    """Words made comparable, with their offsets in the text that they come from."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)

    def slice(self, first: int, stop: int) -> str:
        """Give the text of some words as printed."""
        return self.text[self.starts[first] : self.ends[stop - 1]] if first < stop else ""


class Stretch(Struct, frozen=True):
    """Quoted words without a joint in them, by position among all words of the quotation."""

    first: int
    stop: int
    joint: Joint


class QuotedWords(Struct, frozen=True):
    """The words of a quotation and the stretches they fall into."""

    wording: Wording
    stretches: tuple[Stretch, ...]


def read_wording(text: str, offset: int = 0, whole: str | None = None) -> Wording:
    """Make the words of a text comparable; `offset` places them in a `whole` text."""
    tokens = tokenise(text)
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        is_verb = word == "'s" and bool(words) and words[-1] in listed("no one named")
        for part in ("is",) if is_verb else _normalise(word):
            if part == "cent" and words and words[-1] == "per":
                words[-1], ends[-1] = "%", offset + end
                continue
            words.append(part)
            starts.append(offset + start)
            ends.append(offset + end)
    return Wording(text if whole is None else whole, tuple(words), tuple(starts), tuple(ends))


def read_quoted_words(text: str) -> QuotedWords:
    """Read a quotation as stretches of words; what stands in square brackets is no word of the speaker."""
    text = _LETTERS_BEFORE.sub(lambda m: m[1].rjust(len(m[0])), text)
    text = _LETTERS_AFTER.sub(lambda m: m[1].ljust(len(m[0])), text)
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    stretches: list[Stretch] = []
    at, joint = 0, Joint.START
    for match in (*_JOINTS.finditer(text), None):
        part = read_wording(text[at : match.start() if match else len(text)], at, text)
        if part.words:
            stretches.append(Stretch(len(words), len(words) + len(part), joint))
            words += part.words
            starts += part.starts
            ends += part.ends
            joint = Joint.START
        if match is not None:
            joint = _stronger(joint, _joint_of(match.group()))
            at = match.end()
    return QuotedWords(Wording(text, tuple(words), tuple(starts), tuple(ends)), tuple(stretches))


def _joint_of(mark: str) -> Joint:
    """Tell what a mark between two stretches stands for."""
    if "…" in mark or mark.count(".") > 2:
        return Joint.OMISSION
    return Joint.INSERTION if mark[0] == "[" else Joint.SENTENCE


def _stronger(left: Joint, right: Joint) -> Joint:
    """Of two joints in a row keep the one that allows more."""
    order = (Joint.START, Joint.SENTENCE, Joint.INSERTION, Joint.OMISSION)
    return max(left, right, key=order.index)


def _normalise(word: str) -> tuple[str, ...]:
    """Give the comparable forms of one token: none for a mark, several for a contraction or a compound."""
    known = _contractions().get(word)
    if known is not None:
        return known
    if not any(map(str.isalnum, word)):
        return ("%",) if word == "%" else ()
    if word[0].isdigit():
        digits = word.replace(",", "")
        return (digits[:-1], "%") if digits.endswith("%") else (digits,)
    folded = fold(word).strip("'")
    if "-" in folded:
        return _part_compound([piece for piece in folded.split("-") if piece])
    return (spell(folded),)


def _part_compound(pieces: list[str]) -> tuple[str, ...]:
    """Give the words of a hyphenated compound; "twenty-five" is one figure."""
    numbers = number_words()
    if len(pieces) == 2 and all(piece in numbers for piece in pieces):
        return (str(numbers[pieces[0]] + numbers[pieces[1]]),)
    return tuple(part for piece in pieces for part in _normalise(piece))


@cache
def _contractions() -> dict[str, tuple[str, ...]]:
    return lexicon.read_table("wording", "contractions")


def spell(word: str) -> str:
    """Give one spelling for words that British and American houses spell differently, and figures for small numbers."""
    number = number_words().get(word)
    if number is not None and word != "one":
        return str(number)
    if len(word) > 4:
        for pattern, replacement in _SPELLINGS:
            changed = pattern.sub(replacement, word)
            if changed != word:
                return changed
    return word


def is_content(word: str) -> bool:
    """Tell whether a comparable word carries content: no function word and no filler."""
    return word not in stopwords() and word not in fillers()


@cache
def fillers() -> frozenset[str]:
    """Give the words that editors leave out or put in without changing what is said."""
    return frozenset(part for word in lexicon.read_words("wording", "fillers") for part in word.split())
