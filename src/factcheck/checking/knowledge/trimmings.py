"""Trimmings: phrases of how and with what show something was done, without which claim and fact are told again.

"Opened the bridge in pouring rain, to loud applause" is held to what a fact says of opening the bridge, and the other
way round. In what hall and at what hour it was done is left out of what counts nothing, and of a claim only to gainsay
it, as is why it was done.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.tellings import Telling
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.numerals import number_words
from factcheck.language.text.signals import signals_among, words_in
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factcheck.model import Claim

_TO = " to"
_COUNT = worded(r"\d[\d.,]*\s(?!{trimmings/counted in acts}\b)[a-z]")
_STATE = worded(r"\b{forms of be}\Z")  # "was in good spirits", which is all that is said
_INDEFINITE = frozenset({"in"})  # with "the" it is a known one ("in the ceremony")


def leave_out_trimmings(claim: Claim) -> Iterator[Telling]:
    """Tell a claim without its trimmings, and without where, when and why where it counts nothing.

    What is denied may be denied of the trimming alone ("did not resign in protest").
    """
    text = claim.assertion
    if _marks().isdisjoint(words_in(text)):
        return
    counting = _counts(text)
    found = [match.span() for match in _trimming(counting=counting).finditer(text)]
    about = (_beside_act(), _cause()) if not counting else ()
    beside = [match.span() for pattern in about for match in pattern.finditer(text)]
    tellings = [_drop(text, found)] if found else []
    tellings += [_drop(text, sorted([*found, *beside]), gainsays_only=True)] if beside else []
    yield from (telling for telling in tellings if _DENIAL.search(telling.tell(claim).assertion) is None)


def trim(text: str) -> str | None:
    """Tell a fact without its trimmings, None where it has none, or closes with some that may be all that it denies."""
    if _marks().isdisjoint(words_in(text)):
        return None
    opening = _opening().match(text)
    told = text[opening.end() :] if opening is not None else text
    if _DENIAL.search(told) is None and not _counts(told):
        spans = [match.span() for pattern in (_trimming(), _beside_act()) for match in pattern.finditer(told)]
        spans = [span for span in spans if _STATE.search(told, 0, span[0]) is None]
        told = _drop(told, sorted(spans)).tell_in(told) if spans else told
    return told[:1].upper() + told[1:] if told != text else None


def _counts(text: str) -> bool:
    """Tell whether a text counts what may be told of one place alone ("40 people"), other than votes and the like."""
    return _COUNT.search(text) is not None or not number_words().keys().isdisjoint(words_in(text))


def _drop(text: str, spans: list[tuple[int, int]], *, gainsays_only: bool = False) -> Telling:
    """Tell a text without some stretches, in order."""
    start, end = spans[0][0], max(stop for _, stop in spans)
    kept, at = [], start
    for first, stop in spans:
        kept.append(text[at : max(at, first)])
        at = max(at, stop)
    words = "".join(kept)
    return Telling(start, end, words, sure=True, gainsays_only=gainsays_only, barred=_trimming())


@cache
def _marks() -> frozenset[str]:
    """Give the words of which one stands wherever a trimming does."""
    tables = (lexicon.read_table("trimmings", section) for section in ("nouns", "conditions"))
    nouns = (noun for table in tables for nouns in table.values() for noun in nouns)
    sections = ("phrases", "venues", "hours", "before causes", "before sources")
    others = (phrase for section in sections for phrase in lexicon.read_words("trimmings", section))
    return signals_among((*nouns, *others))


_DENIAL = worded(r"(?i:\b{trimmings/denying}\b)|n['’]t\b")
_BEHIND = r"(?:\s{trimmings/links}\s(?:{trimmings/before}\s)?[a-z]{3,16}(?:\s[a-z]{3,16})?)?"
_AIM = r"(?:\s[a-z-]{2,14}){1,4}?"
_END = r"(?=[.,;!?]|\s?\Z|\s(?:{trimmings/behind})\b)"


@cache
def _trimming(*, counting: bool = False) -> re.Pattern[str]:
    """Match how, with what show and with what help something was done.

    Where something is counted, what may tell which cases are meant is none ("40 races in the rain", "in public").
    """
    told = _told_by_nouns("nouns")
    phrases = alternatives(lexicon.read_words("trimmings", "phrases"))
    all_told = told if counting else f"{told}|{_told_by_nouns('conditions')}|{phrases}"
    return worded(rf",?\s(?:{all_told}){_END}")


def _told_by_nouns(section: str) -> str:
    """Give the expression for the phrases of a table of prepositions and their nouns."""
    table = lexicon.read_table("trimmings", section)
    return "|".join(_phrases_with(preposition, nouns) for preposition, nouns in table.items())


def _phrases_with(preposition: str, nouns: tuple[str, ...]) -> str:
    """Give the expression for a preposition, a few words and one of its nouns."""
    if preposition.endswith(_TO):
        return rf"{preposition}\s(?:{alternatives(nouns)}){_AIM}"
    opening = "{indefinite article}" if preposition in _INDEFINITE else "{trimmings/before}"
    return rf"{preposition}\s(?:{opening}\s)?(?:[a-z-]{{2,14}}\s){{0,2}}(?:{alternatives(nouns)}){_BEHIND}"


@cache
def _opening() -> re.Pattern[str]:
    """Match a trimming, or who says it, with which a sentence opens."""
    phrases = alternatives(lexicon.read_words("trimmings", "phrases"))
    told = f"{_told_by_nouns('nouns')}|{_told_by_nouns('conditions')}"
    return worded(rf"(?i:{phrases}|{told}|{{trimmings/before sources}}\s[^,.;]{{2,60}}),\s")


@cache
def _beside_act() -> re.Pattern[str]:
    """Match where and at what hour something was done, by nouns without a name."""
    venues = alternatives(lexicon.read_words("trimmings", "venues"))
    hours = alternatives(lexicon.read_words("trimmings", "hours"))
    return worded(rf",?\s(?:{{placing}}\s{{articles}}\s(?:[a-z-]{{2,14}}\s){{0,2}}(?:{venues})|(?:{hours})){_END}")


@cache
def _cause() -> re.Pattern[str]:
    """Match why and with whose help something was done, by nouns without a name."""
    causes = alternatives(lexicon.read_words("trimmings", "before causes"))
    return worded(rf",?\s(?:{causes})\s(?:{{trimmings/before}}\s)?[a-z-]{{2,14}}(?:\s[a-z-]{{2,14}}){{0,3}}?{_END}")
