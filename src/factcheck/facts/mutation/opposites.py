"""Opposites: the contrary verb, word or preposition in the place of a wording's own, and the editor's own pairs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.facts.mutation.variants import Family
from factcheck.facts.mutation.verb_places import find_verb, replace_verb
from factcheck.facts.mutation.wordings import forms_of, inflect, slot_of, table
from factcheck.language.lexicon import listed
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording
    from factcheck.language.clauses.clauses import Phrase


_ARTICLE = regex(r"\b(an?) \Z", re.IGNORECASE)


def oppose(wording: Wording) -> Iterator[Variant]:
    """Turn a wording into its contrary. A denial has none: who did not lose may have drawn."""
    reading = wording.reading
    if "n" in reading.classes or "never" in reading.words or reading.words[0] in listed("no or nobody"):
        return
    yield from _oppose_verb(wording) if not _counts_some(wording) else ()
    behind = wording.verb[0] if wording.main is not None else len(reading.words)
    for i in range(behind, len(reading.words)):
        if not _stands_alone(wording, i):
            continue
        for other in table("opposite words").get(reading.words[i], ()):
            yield wording.false(wording.edit_tokens(i, i + 1, other), Family.OPPOSITE)


def _oppose_verb(wording: Wording) -> Iterator[Variant]:
    """Put the contrary verb in the place of the main one, or the contrary preposition behind it."""
    reading = wording.reading
    transitive = dict(table("opposite transitive verbs"))
    if not listed("mutations/contests").isdisjoint(reading.words) and "to" not in reading.words:  # "lost the final to"
        transitive |= table("opposite contest verbs")
    for text in replace_verb(wording, table("opposite verbs"), transitive):
        if not any(q.change == "from" for q in reading.quantities):
            yield wording.false(text, Family.OPPOSITE)
    yield from _swap_prepositions(wording)


def _counts_some(wording: Wording) -> bool:
    """Tell whether a wording counts those who did it, or to whom or what it was done.

    Of others as many may have done the contrary: who won 12 seats may have lost 12, and 90 may vote for and against.
    """
    main, reading = wording.main, wording.reading
    if main is None:
        return False
    parts = [part for part in (main.subject, *main.objects[:1]) if part is not None]
    numbers = {reading.quantity_at[i]: part for part in parts for i in _within(part) if i in reading.quantity_at}
    kinds = [(reading.quantities[n].kind, reading.words[part.start : part.end]) for n, part in numbers.items()]
    return any(kind is QuantityKind.COUNT or (kind is QuantityKind.PERCENT and "of" in words) for kind, words in kinds)


def _within(part: Phrase) -> range:
    return range(part.start, part.end)


def _stands_alone(wording: Wording, place: int) -> bool:
    """Tell whether a word is no part of a compound, and says by itself of what ("a majority of ten", of any size)."""
    reading = wording.reading
    counted = reading.words[place + 1 : place + 2] == ("of",) and place + 2 in reading.quantity_at
    following = reading.classes[place + 1 : place + 2]
    if reading.classes[place] == "N":
        return not counted and following not in {"N", "P"} and not _tells_of_what(wording, place)
    return not counted and (reading.classes[place] != "J" or following != "N")


def _tells_of_what(wording: Wording, place: int) -> bool:
    """Tell whether a noun only tells of what something else is ("its forecast for profit"): of losses it may be too."""
    start = place
    while start and wording.reading.classes[start - 1] in "DJNpO":
        start -= 1
    return wording.reading.words[start - 1] in listed("of, for or in")


def _swap_prepositions(wording: Wording) -> Iterator[Variant]:
    """Let those who voted for something vote against it."""
    place = find_verb(wording)
    if place is None:
        return
    forms = forms_of(wording.reading.words[place])
    pair = table("opposite prepositions").get(forms.base, ()) if forms else ()
    at = [i for i in range(place + 1, len(wording.reading.words)) if wording.reading.words[i] in pair]
    if len(at) == 1 and at[0] - place <= 2:
        other = next(word for word in pair if word != wording.reading.words[at[0]])
        yield wording.false(wording.edit_tokens(at[0], at[0] + 1, other), Family.OPPOSITE)


def replace_phrase(text: str, old: str, new: str) -> str | None:
    """Put one phrase of the editor's vocabulary in the place of another, in the form of its verb; None without one."""
    plain = re.compile(rf"(?<!\w){re.escape(old)}(?!\w)", re.IGNORECASE)
    if match := plain.search(text):
        article = _ARTICLE.search(text, 0, match.start())
        if article and (article[1].lower() == "an") is not (new[0] in "aeiou"):
            return None
        return plain.sub(lambda _: new, text, count=1)
    first, _, rest = old.partition(" ")
    forms = forms_of(first.lower())
    if forms is None or not rest:
        return None
    inflected = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, set(forms)))}) {re.escape(rest)}(?!\w)", re.IGNORECASE)
    found = inflected.search(text)
    other = inflect(new, slot_of(found[1].lower()) or "base") if found else None
    return f"{text[: found.start()]}{other}{text[found.end() :]}" if found and other else None


def use_vocabulary(
    wording: Wording, synonyms: tuple[tuple[str, ...], ...], opposites: tuple[tuple[str, ...], ...]
) -> Iterator[Variant]:
    """Use the pairs that the facts file itself declares."""
    for group in synonyms:
        yield from (wording.true(text, Family.SYNONYM) for text in _replace_each(wording.text, group))
    if "n" not in wording.reading.classes and "never" not in wording.reading.words:
        for group in opposites:
            yield from (wording.false(text, Family.OPPOSITE) for text in _replace_each(wording.text, group))


def _replace_each(text: str, group: tuple[str, ...]) -> Iterator[str]:
    for old in group:
        others = [replace_phrase(text, old, new) for new in group if new != old]
        yield from (other for other in others if other)
        if any(others):
            return
