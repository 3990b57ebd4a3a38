"""Constructions: verbs that say little with the noun that says it, put as the plain verb that they stand for.

"The union took legal action against the port" reads as "The union sued the port", "brought the strike to an end" as
"ended the strike", so that whatever follows falls into the places that the plain verb has. Only whole words of the
sentence's own text are changed, and the plain verb keeps the form of the one that it stands for.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.numbers.numerals import number_words
from factcheck.language.restating.construction_table import (
    END,
    GAP,
    NUMBER,
    OF_BE,
    Construction,
    Family,
    constructions_of,
    forms_of,
    read_heads,
)
from factcheck.language.text.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.language.text.tokens import Tokens

_CLOSED = frozenset({END})
_NOT = frozenset({("not",), ("n't",)})
_LONGEST_GAP, _LONGEST_NUMBER = 8, 6
_COLOURS = 2  # words before a noun that say nothing more
_LOOK_BACK = 3  # words before a verb in which its auxiliary may stand
_BASE, _THIRD, _PAST, _PARTICIPLE, _GERUND = range(5)


class Found(Struct, frozen=True):
    """Where a construction ends, and the stretches of tokens that stand in its gap and for its number."""

    end: int
    gap: tuple[int, int] = (0, 0)
    number: tuple[int, int] = (0, 0)


def put_plainly(text: str) -> str:
    """Put the constructions of a sentence as the plain verbs that they stand for."""
    tokens = tokenise(text)
    heads = read_heads()
    pieces: list[str] = []
    at = done = 0
    for i, word in enumerate(tokens.words):
        bases = heads.get(word)
        if bases is None or i < done or not _is_plain(tokens, i):
            continue
        for base in bases:
            behind = i + 2 if base == "be" and tokens.words[i + 1 : i + 2] in _NOT else i + 1
            candidates = tuple(_candidates(tokens.words, behind, constructions_of(base)))
            if behind > i + 1:
                candidates = tuple(one for one in candidates if one.plain[0] == "be")
            form = _form_of(tokens.words, i, base) if candidates else _BASE
            chosen = next(_find_all(tokens.words, behind, candidates, form), None)
            if chosen is not None:
                construction, found = chosen
                denial = text[tokens.ends[i] : tokens.ends[behind - 1]]
                pieces += (text[at : tokens.starts[i]], _write(tokens, construction, found, (i, form), denial))
                at, done = tokens.ends[found.end - 1], found.end
                break
    return "".join((*pieces, text[at:])) if pieces else text


def _is_plain(tokens: Tokens, i: int) -> bool:
    """Tell whether a token is printed as a common word, not as a name inside the sentence."""
    return i == 0 or tokens.printed[i][0].islower() or tokens.printed[i - 1][-1:] in ".:\"“'‘"


def _find_all(
    words: tuple[str, ...], at: int, candidates: tuple[Construction, ...], form: int
) -> Iterator[tuple[Construction, Found]]:
    """Give those of some constructions that stand from a token on."""
    for construction in candidates:
        found = _match(words, at, construction.words, passive=form == _PARTICIPLE)
        if found is not None:
            yield construction, found


def _candidates(words: tuple[str, ...], at: int, known: Family) -> Iterator[Construction]:
    """Give the constructions of a verb of which some word stands where it may."""
    for word in words[at : at + _COLOURS + 2]:
        yield from known.by_first.get(word, ())
        if word not in _openers() and word not in _colours():
            break
    for word in words[at : at + _LONGEST_GAP + _COLOURS + 2] if known.by_anchor else ():
        yield from known.by_anchor.get(word, ())


def _match(words: tuple[str, ...], at: int, pattern: tuple[frozenset[str], ...], *, passive: bool) -> Found | None:
    """Match the words of a construction from a token on."""
    if not pattern:
        return Found(at) if words[at : at + 1] != ("'s",) else None
    wanted, rest = pattern[0], pattern[1:]
    if END in wanted:
        return Found(at) if at >= len(words) or words[at] in _ends() or not words[at][0].isalnum() else None
    if GAP in wanted:
        return _match_gap(words, at, rest, passive=passive)
    start = _skip(words, at, wanted)
    if NUMBER in wanted:
        return _match_number(words, start, rest, passive=passive)
    if start >= len(words) or words[start] not in wanted:
        return None
    return _match(words, start + 1, rest, passive=passive)


def _match_gap(words: tuple[str, ...], at: int, rest: tuple[frozenset[str], ...], *, passive: bool) -> Found | None:
    """Match what a verb is done to, and the words of a construction behind it; a passive has it before the verb."""
    for end in range(at if passive else at + 1, min(at + _LONGEST_GAP, len(words)) + 1):
        if end > at and not _may_stand_between(words[end - 1]):
            return None
        found = _match(words, end, rest or (_CLOSED,), passive=passive)
        if found is not None:
            return Found(found.end, (at, end), found.number)
    return None


def _match_number(
    words: tuple[str, ...], start: int, rest: tuple[frozenset[str], ...], *, passive: bool
) -> Found | None:
    """Match a number, with the word for what it counts where a construction goes on behind that."""
    end = _end_of_number(words, start)
    if end == start:
        return None
    counted = bool(rest) and end + 1 < len(words) and words[end].isalpha() and words[end + 1] in rest[0]
    for stop in (end, end + 1) if counted else (end,):
        found = _match(words, stop, rest, passive=passive)
        if found is not None:
            return Found(found.end, found.gap, (start, stop))
    return None


def _skip(words: tuple[str, ...], at: int, wanted: frozenset[str]) -> int:
    """Pass over an article or possessive and words that only colour."""
    for n in range(_COLOURS + 1):
        if at >= len(words) or words[at] in wanted:
            break
        if words[at] not in _colours() and (n or words[at] not in _openers()):
            break
        at += 1
    return at


def _may_stand_between(word: str) -> bool:
    """Tell whether a word may belong to what a verb is done to."""
    return word[0].isalnum() and word not in _barriers()


def _end_of_number(words: tuple[str, ...], start: int) -> int:
    """Give the token behind a number that begins at one, hedged or not; the start where none does."""
    end, seen = start, start
    while end < len(words) and end - start < _LONGEST_NUMBER:
        first = words[end].partition("-")[0]  # "three-year"
        counts = first[:1].isdigit() or first in number_words() or words[end][:1] in "$€£"
        if counts or (seen > start and words[end] in _number_endings()):
            seen = end + 1
        elif words[end] not in _hedges():
            break
        end += 1
    return seen


def _form_of(words: tuple[str, ...], i: int, base: str) -> int:
    """Tell which form of its verb a token is; what precedes it tells past and participle, base and past apart."""
    if base == "be":
        return OF_BE[words[i]]
    forms = forms_of(base)
    before = words[max(0, i - _LOOK_BACK) : i]
    fitting = [number for number, form in enumerate(forms) if form == words[i]]
    if _PARTICIPLE in fitting and any(word in _auxiliaries() for word in before):
        return _PARTICIPLE
    if _BASE in fitting and (_PAST not in fitting or any(word in _base_openers() for word in before)):
        return _BASE
    return next((number for number in (_PAST, _THIRD, _GERUND, _PARTICIPLE) if number in fitting), _BASE)


def _write(tokens: Tokens, construction: Construction, found: Found, verb: tuple[int, int], denial: str) -> str:
    """Write the plain verb in the form of the one that it stands for, with what stands in the gap behind it.

    `verb` is where that one stands, and which form it is.
    """
    first, *rest = construction.plain
    at, form = verb
    kept = first == "be" and tokens.words[at] in OF_BE  # "are worth", of which no other verb tells the number
    plural = first == "be" and form == _BASE and _base_openers().isdisjoint(tokens.words[max(0, at - _LOOK_BACK) : at])
    parts = [(tokens.printed[at] if kept else "are" if plural else forms_of(first)[form]) + denial]
    gap, number = (_slice(tokens, *stretch) for stretch in (found.gap, found.number))
    parts += [gap if word == GAP else number if word == NUMBER else word for word in rest]
    if gap and GAP not in rest:
        parts.insert(1, gap)
    return " ".join(filter(None, parts))


def _slice(tokens: Tokens, start: int, end: int) -> str:
    return tokens.text[tokens.starts[start] : tokens.ends[end - 1]] if end > start else ""


@cache
def _openers() -> frozenset[str]:
    """Give the words that may stand before a construction's noun: articles and possessives."""
    return lexicon.read_words("constructions", "openers")


@cache
def _colours() -> frozenset[str]:
    return lexicon.read_words("predicates", "manner") - _openers()


@cache
def _barriers() -> frozenset[str]:
    return lexicon.read_words("constructions", "barriers")


@cache
def _ends() -> frozenset[str]:
    return lexicon.read_words("constructions", "ends")


@cache
def _hedges() -> frozenset[str]:
    return lexicon.read_words("constructions", "hedges")


@cache
def _number_endings() -> frozenset[str]:
    return lexicon.read_words("constructions", "number endings")


@cache
def _auxiliaries() -> frozenset[str]:
    return lexicon.read_words("closed_classes", "be") | lexicon.read_words("closed_classes", "have")


@cache
def _base_openers() -> frozenset[str]:
    return frozenset().union(*(lexicon.read_words("closed_classes", section) for section in ("to", "modal", "do")))
