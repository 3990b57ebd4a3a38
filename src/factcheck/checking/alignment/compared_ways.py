"""Compared ways: whether something was more or less than at another time, where an adverb tells it and no slot does."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.times.times import find_times
from factcheck.language.words.concepts import stems_of
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    import re

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.propositions import Proposition

_THAN = " than "
_TIMES_AS = worded(r"(?:\stimes)?\s?as\s{much or many}\b[^.,;:]{0,60}?\sas\s(?P<base>[^.,;:]{2,40})")
_NONE: frozenset[str] = frozenset()


class Compared(Struct, frozen=True):
    """The word by which something is more or less, which of the two it says, and what stands behind "than"."""

    word: str
    more: bool
    base: str


def tells_other_way(alignment: Alignment) -> bool:
    """Tell whether a claim says that something was more or less than another time, and the fact does not say so."""
    claim = alignment.claim
    if _THAN not in claim.text or claim.orderings or claim.negated:
        return False  # "no film had more prizes than" ranks one
    said = _read_comparison(claim.text)
    if said is None or said.word in claim.predicate.text.lower().split():
        return False
    way = stems_of("upwards" if said.more else "downwards")
    if any(not p.predicate.concepts.isdisjoint(way) for p in alignment.statement.propositions):
        return False  # what rose from its level of then is more than then
    told = (alignment.statement.text, alignment.statement.fact.statement)
    return not any(known is not None and known.more is said.more for known in map(_read_comparison, told))


def comparisons_clash(claim: Proposition, fact: Proposition, statement: Statement) -> frozenset[str]:
    """Give the words by which both sides say of the same two times that one had more and that it had less."""
    if _THAN not in claim.text or claim.negated or fact.negated:
        return _NONE
    told = statement.text if statement.text.startswith(fact.text) else fact.text  # with ", twice as much as"
    said, known = _read_comparison(claim.text), _read_comparison(told)
    if said is None or known is None or said.more is known.more:
        return _NONE
    bases = _time_of(said.base), _time_of(known.base)
    same = bases[0] == bases[1] if all(bases) else said.base.lower() == known.base.lower()
    return frozenset({said.word, known.word}) if same else _NONE


@lru_cache(maxsize=1 << 12)
def _read_comparison(text: str) -> Compared | None:
    """Read "less on roads in 2030 than in 2029" or "twice as much as in 2029"; a figure's own bound is none."""
    figures = find_quantities(text)
    for figure in figures:
        if figure.kind is not QuantityKind.MULTIPLE and figure.hedge is not None:
            text = f"{text[: figure.span.start]}{'_' * len(figure.text)}{text[figure.span.end :]}"
    found = _more_or_less().search(text)
    if found is not None:
        return Compared(found["word"], found["word"] in listed("comparisons/raising"), found["base"].strip(" ."))
    multiple = next((q for q in figures if q.kind is QuantityKind.MULTIPLE), None)
    times = _TIMES_AS.match(text, multiple.span.end) if multiple is not None else None
    if multiple is None or times is None:
        return None
    return Compared(multiple.text, multiple.value > 1, times["base"].strip(" ."))


@cache
def _more_or_less() -> re.Pattern[str]:
    return worded(
        r"\b(?P<word>{comparisons/raising}|{comparisons/reducing})\b(?=\s)[^.,;:]{0,80}?\sthan\s(?P<base>[^.,;:]{2,40})"
    )


def _time_of(base: str) -> str | None:
    """Give the period that a comparison is made with, if it is made with a time."""
    times = find_times(base)
    return str(times[0].period) if len(times) == 1 and times[0].period is not None else None
