"""Elisions: a figure that counts what the clause before it counts, told with the noun.

"900 swimmers set out and 840 finished" says that 840 swimmers finished.
"""

from __future__ import annotations

from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.passes import needing
from factcheck.language.text.tokens import tokenise
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural
from factcheck.language.words.morphology import stem
from factcheck.language.words.word_letters import letter_of
from factcheck.model import QuantityKind
from factcheck.patterns import regex

_HEDGE = r"{hedges/before a count}"
_NUMBER = r"(?:\d{1,3}(?:,\d{3}){0,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)"
_TWO_COUNTS = worded(
    rf"\A((?:About\s|Some\s|Only\s|Nearly\s|Almost\s)?(?:\d[\d,]{{0,11}}|[A-Z][a-z]{{2,8}}(?:-[a-z]{{3,5}})?))\s([a-z]{{3,14}})\s"
    rf"([a-z]{{3,14}}\s[^.;:\d]{{0,60}}?),?\s{{and, but or of whom}}\s(?:{_HEDGE}\s)?({_NUMBER})\s(?=([a-z]{{3,14}})\b)"
)
_COUNTS = worded(rf"(?i:{_HEDGE}\s)?(\d[\d,]{{0,11}}|[A-Z][a-z]{{2,8}}(?:-[a-z]{{3,5}})?)\s([a-z]{{3,14}})\b")
_BARE_LAST = worded(rf"\b([a-z]{{3,12}})\s(?:{_HEDGE}\s)?({_NUMBER})\.?\Z")
_LONGEST_LAST = 48  # characters that the verb, the hedge and the figure at the end may take
_NEXT_NOUN = regex(r"\s([a-z-]{3,16})\b")
_VERBS = frozenset("VEbhmdyz")


@needing("and", "but", "while", "whom")
def tell_elided(text: str) -> str:
    """Tell a sentence again with the noun that its second figure leaves out."""
    found = _TWO_COUNTS.match(text)
    if found is None or not is_plural(found[2]) or not _is_number(found[4]) or letter_of(found[5]) not in _VERBS:
        return text
    between = tokenise(found[3]).printed
    if letter_of(between[0]) not in _VERBS or any(is_plural(word) for word in between[1:]):
        return text  # "12 clubs fielded 40 players and 30 scored"
    return f"{text[: found.end(4)]} {found[2]}{text[found.end(4) :]}"


def name_counted(part: str, whole: str) -> str:
    """Name what a part of a sentence counts ("840 finished", where 900 swimmers set out before)."""
    found = _COUNTS.match(part)
    told = _TWO_COUNTS.match(whole) if found is not None else None
    if found is None or told is None or tell_elided(whole) == whole:
        return part
    same = found[1].lower() == told[4] and found[2] == told[5]
    return f"{part[: found.end(1)]} {told[2]}{part[found.end(1) :]}" if same else part


def name_counted_last(part: str, whole: str) -> str:
    """Name what the last figure of a part counts ("the Greens won 11", behind "the Union won 15 seats").

    The part tells what is done to so many of what the clause before it counted; nothing else may be counted there.
    """
    last = part.rstrip(".").rpartition(" ")[2]
    found = _BARE_LAST.search(part, max(0, len(part) - _LONGEST_LAST)) if last and _is_number(last) else None
    if found is None or letter_of(found[1].lower()) not in _VERBS or not _is_number(found[2]):
        return part
    if stem(found[1].lower()) in stems_of("measuring", "splitting"):
        return part
    before = whole[: max(0, whole.rfind(found[0].rstrip(".")))]
    counts = [one for one in find_quantities(before) if one.kind is not QuantityKind.PERCENT]
    if len(counts) != 1 or counts[0].kind is not QuantityKind.COUNT or counts[0].unit:
        return part
    noun = _NEXT_NOUN.match(before, counts[0].span.end)
    if noun is None or not is_plural(noun[1]) or noun[1] in time_words():
        return part
    return f"{part.rstrip('.')} {noun[1]}."


def _is_number(word: str) -> bool:
    return word[0].isdigit() or letter_of(word.split("-", maxsplit=1)[0]) == "Q"
