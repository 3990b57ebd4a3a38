"""Other ages: whether an age that differs from a fact's may be that of another year, or of somebody else."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from factcheck.checking.alignment.grounds import is_unique
from factcheck.checking.alignment.lapses import comes_again
from factcheck.checking.alignment.occasions import is_indefinite
from factcheck.checking.alignment.slots import Match
from factcheck.checking.knowledge.offices import words_for_persons
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.alignment.pairs import FigurePair
    from factcheck.language.propositions import Proposition

_OF_AGE, _OLDEST = 18, 130
_YEAR_DAYS = 365
_AGED = "-olds"
_AT_AGE = worded(r"\b{clause openers of time}\s(?:[\w'’-]+\s){1,3}{turned}\s")
_AGE, _BE = "age", "be"
_DIE = stem("die")


def is_of_another_age(alignment: Alignment) -> bool:
    """Tell whether an age may be that of another year, or of anybody ("a 29-year-old woman")."""
    wrong = alignment.wrong_figures
    if wrong and _ages_spoken_of(alignment.claim) != _ages_spoken_of(alignment.fact):
        return True
    if any(p.claim.counted in {None, _AGE} for p in wrong) and _tells_when(alignment):
        return True
    if is_done_at_other_age(alignment):
        return not _is_done_once(alignment)
    ages = [pair for pair in wrong if pair.claim.counted == pair.fact.counted == _AGE]
    if not ages:
        return False
    if alignment.claim.subject is None or is_indefinite(alignment.claim.subject):
        return True
    if any(max(pair.claim.value, pair.fact.value) > _OLDEST for pair in ages):
        return False  # nobody is so old, and a thing grows no older from one year to the next
    if all(_DIE in side.predicate.concepts for side in (alignment.claim, alignment.fact)):
        return False  # so old, somebody was but once
    known = alignment.statement.fact.event or alignment.statement.period
    said_on = alignment.query.said_on
    if known is None and _tells_who_it_was(alignment):
        return any(_is_child(pair) or abs(pair.claim.value - pair.fact.value) <= 1 for pair in ages)
    day = known.first if known is not None else _day_of_age(alignment)
    if day is None or said_on is None:
        return True
    passed = abs((said_on - day).days) // _YEAR_DAYS + 1
    was = alignment.claim.tense is not Tense.PRESENT  # "was a 16-year-old pupil"
    child = was and any(map(_is_child, ages))
    return child or any(abs(pair.claim.value - pair.fact.value) <= passed for pair in ages)


def is_done_at_other_age(alignment: Alignment) -> bool:
    """Tell whether the two sides say at which age somebody did something, and not the same ("left it at 41")."""
    return bool(alignment.wrong_figures) and all(map(_is_at_age, (alignment.claim, alignment.fact)))


def _is_at_age(side: Proposition) -> bool:
    """Tell whether somebody did something at an age ("joined the court at the age of 31")."""
    return side.tense is Tense.PAST and any(c.head == _AGE for c in side.complements)


def _is_done_once(alignment: Alignment) -> bool:
    """Tell whether a known person did or met with a thing that comes once, with nobody else whose age it could be."""
    other = alignment.claim.subject if alignment.claim.voice is Voice.PASSIVE else alignment.claim.object
    named = other is not None and bool(other.names or other.entities) and other.preposition is None
    alone = other is None or not (named or other.head in words_for_persons() or is_indefinite(other))
    return alone and is_unique(alignment) and not comes_again(alignment.fact)


def _day_of_age(alignment: Alignment) -> date | None:
    """Give the day on which somebody was as old as an undated fact says that they are, a year before its sources."""
    known_on = alignment.statement.known_on
    present = all(side.tense is Tense.PRESENT for side in (alignment.claim, alignment.fact))
    return known_on - timedelta(days=_YEAR_DAYS) if present and known_on is not None else None


def _ages_spoken_of(side: Proposition) -> frozenset[Decimal]:
    """Give the ages of those of whom a side speaks ("among two-year-olds"), which are no figures that it gives."""
    return frozenset(q.value for q in (*side.quantities, *side.extra_figures) if q.text.lower().endswith(_AGED))


def _is_child(pair: FigurePair) -> bool:
    return pair.claim.value < _OF_AGE <= pair.fact.value


def _tells_who_it_was(alignment: Alignment) -> bool:
    """Tell whether both sides say who a known person of one story was ("the victim was a 34-year-old woman")."""
    sides = alignment.claim, alignment.fact
    being = all(side.predicate.copular or side.predicate.stem == _BE for side in sides)
    told = being and all(side.tense is Tense.PAST and not side.times for side in sides)
    subject = alignment.subject
    return told and subject.match is Match.SAME and subject.definite and not subject.anchored


def _tells_when(alignment: Alignment) -> bool:
    """Tell whether an age only says when something was so ("wrote two of them before she was 40")."""
    aside = not alignment.claim.main and alignment.claim.predicate.stem in stems_of("irrelative")
    return aside and _AT_AGE.search(alignment.query.around.text.lower()) is not None
