"""Parted wordings: a fact that tells several things with one verb, read as a statement each.

"Sold 900 barrels in May and 700 in June" is two statements, neither of which is the whole: a claim that says of neither
month how much was sold speaks of both.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.stated_times import tells_one_time
from factcheck.checking.knowledge.statements import words_of
from factcheck.language.numbers.numerals import number_words
from factcheck.language.restating.phrases import YEAR
from factcheck.language.restating.shared_verbs import part_shared
from factcheck.language.restating.totals import leave_out_total
from factcheck.language.times.times import find_times

if TYPE_CHECKING:
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.restating.shared_verbs import Told
    from factcheck.model import Fact


def tell_apart(wording: str, *, refuting: bool) -> list[tuple[str, bool, str]]:
    """Give a wording with what is read of it: nothing where it has parts, which follow as wordings of their own.

    What is false as a whole stays whole.
    """
    parts = () if refuting else _part(wording)
    own = [(part.sentence, refuting, part.sentence) for part in parts]
    return [(wording, refuting, "" if parts else leave_out_total(wording)), *own]


def _part(wording: str) -> tuple[Told, ...]:
    """Part what a wording tells of several, without what they come to."""
    return part_shared(leave_out_total(wording))


def find_others(fact: Fact, text: str) -> tuple[str, ...]:
    """Give the other parts of the wording of which a text is a part; none where it is a wording by itself."""
    for wording in (fact.statement, *fact.also):
        sentences = [part.sentence for part in _part(wording)]
        if text in sentences:
            return tuple(sentence for sentence in sentences if sentence != text)
    return ()


def is_of_one_time(statement: Statement) -> bool:
    """Tell whether a fact gives one time alone, of which a statement that follows from it is so, or that part of it."""
    told = statement.fact.statement
    return tells_one_time(told) or (len(find_times(told)) == 1 and bool(find_others(statement.fact, statement.text)))


def tells_which_part(statement: Statement, text: str) -> bool:
    """Tell whether a text speaks of a part of a fact and of no other, where one tells several of one subject."""
    if not statement.implied:
        return True
    words = _words_of_part(statement.text, (statement.fact.statement, *statement.fact.also))
    if words is None:
        return True
    own, others = words
    said = words_of(text)
    return not own.isdisjoint(said) and others.isdisjoint(said)


@lru_cache(maxsize=256)
def _words_of_part(text: str, wordings: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]] | None:
    """Give the words that only one part of a wording has, and those of the other parts; None for what is no such part.

    Figures are left aside, years are not.
    """
    for wording in wordings:
        parts = _part(wording)
        if any(part.sentence == text for part in parts) and not all(part.apart for part in parts[1:]):
            own = frozenset(filter(_tells, words_of(text)))
            others = frozenset(
                w for part in parts if part.sentence != text for w in words_of(part.sentence) if _tells(w)
            )
            return own - others, others - own
    return None


def _tells(word: str) -> bool:
    return (not word[0].isdigit() and word not in number_words()) or YEAR.fullmatch(word) is not None
