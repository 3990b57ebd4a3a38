"""Changes: what a claim says that a measure rose or fell by, held against what the facts give for the two times."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.alignment.occasions import compares_with_year_before
from factcheck.checking.alignment.pairs import digits_of
from factcheck.checking.deciding.ledger import find_courses
from factcheck.checking.deciding.level_gaps import compare_levels
from factcheck.checking.deciding.levels import Level
from factcheck.checking.deciding.measures import Fit, fit_words, is_plain
from factcheck.checking.deciding.records import find_told, is_done_before
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.agreement import agree
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.levels import Comparison
from factcheck.language.restating.told_changes import leave_out_told, read_bare_move, read_told_change
from factcheck.language.text.sentences import sentence_around
from factcheck.language.times.times import find_times
from factcheck.model import Quantity, QuantityKind, Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checking.deciding.ledger import Course
    from factcheck.checking.deciding.records import Record
    from factcheck.language.propositions import Proposition
    from factcheck.language.restating.told_changes import ToldChange
    from factcheck.model import TimeSpan

_LEANING = worded(r"(?:That|This|It)\s{amounting}\b")
_TELLING = 3  # digits by which one figure is known again
_NEARLY_A_YEAR = 300  # days
_SAME_LENGTH_DAYS = 7  # periods that differ by no more are taken to be the same


class Told(Struct, frozen=True):
    """A change that a claim tells, with the words for what is measured and the level that it has now."""

    change: ToldChange
    words: frozenset[str]
    level: Quantity | None
    before: str = ""  # the sentence before, where that tells what is measured


class Match(Struct, frozen=True):
    """A course that a claim may speak of, how well its words fit, and whether its level is that of the claim."""

    course: Course
    fit: Fit
    level_met: bool

    @property
    def rank(self) -> tuple[bool, bool, int]:
        """How surely it is the one meant."""
        return self.level_met, self.fit.whole, -self.fit.left_over


def judge_change(text: str, propositions: Sequence[Proposition], record: Record) -> Verdict | None:
    """Judge a claim that tells of one change; None where the facts do not give the measure at both times."""
    main = find_told(propositions)
    if main is None:
        return None
    change = read_told_change(text, record.said_on)
    bare = read_bare_move(text, record.said_on) if change is None else None  # of which only one fact may tell both ends
    change = change or bare
    if change is None:
        return None
    told = _settle(change, text, main, record)
    statements = record.recall(told.before) if told.before else record.statements
    courses = tuple(c for c in find_courses(statements, record.knowledge) if c.told or bare is None)
    if compares_with_year_before(text):
        courses = tuple(course for course in courses if not _is_within_year(course))
    courses = tuple(course for course in courses if not is_done_before(main, course.now.period, record))
    matches = [m for course in courses if (m := _match(told, course, courses, record)) is not None]
    if not matches:
        return None
    best = max(matches, key=lambda m: m.rank)
    if any(m.rank == best.rank and not _is_same(m.course, best.course) for m in matches):
        return None
    return _compare(told, best, record)


def _settle(change: ToldChange, text: str, main: list[Proposition], record: Record) -> Told:
    """Find the words for what is measured, which the sentence before may have ("That is 3 points more than in May")."""
    known = record.knowledge
    before = record.before.rstrip()
    if _LEANING.match(text) is not None and not known.symbols_of(change.measure) and before:
        before = sentence_around(before, Span(len(before) - 1, len(before)))
        before = before[before.rfind(", ") + 1 :].strip()
        figures = [q for q in find_quantities(before) if q.kind is not QuantityKind.ORDINAL]
        level = figures[0] if len(figures) == 1 else None
        measure = leave_out_told(before, (*figures, *find_times(before)))
        return Told(change, known.symbols_of(measure), level, before)
    named = frozenset(s for p in main if p.subject is not None for s in p.subject.symbols if s.startswith("@"))
    verbs = frozenset(p.predicate.stem for p in main if " " in p.predicate.stem and not is_plain(p.predicate.stem))
    parts = frozenset(part for verb in verbs for part in verb.split())
    return Told(change, known.symbols_of(change.measure) - parts | named | verbs, change.level)


def _match(told: Told, course: Course, courses: tuple[Course, ...], record: Record) -> Match | None:
    """Tell how a course fits what a claim tells; None where it can't be meant."""
    change, now = told.change, course.now
    level = (
        agree(replace(told.level, change=None), replace(now.figure, change=None)) if told.level is not None else None
    )
    if level is False or not _are_times_met(change, course, courses, record.said_on):
        return None
    telling = told.level is not None and (told.words or len(digits_of(told.level)) >= _TELLING)
    met = level is True and bool(telling)
    fit = fit_words(told.words, now, record)
    if not fit.whole and not (met and fit.likely):
        return None
    return Match(course, fit, met)


def _are_times_met(change: ToldChange, course: Course, courses: tuple[Course, ...], on: date | None) -> bool:
    """Tell whether a claim may speak of the two times of a course."""
    then, now = course.then.period, course.now.period
    if change.now is not None:
        if now is None or not change.now.overlaps(now) or _is_part(change.now, now):
            return False
    elif not course.told and not _is_latest(course, courses, on):
        return False
    if change.base is None:
        return course.told or not any(_lies_between(other, course) for other in courses)
    if then is None or now is None or then is now:
        return False
    return change.base.is_met(then, now)


def _is_part(said: TimeSpan, known: TimeSpan) -> bool:
    """Tell whether a claim speaks of a part of the time of a level: May may have gone otherwise than the year."""
    return said.lies_within(known) and known.length_days - said.length_days > _SAME_LENGTH_DAYS


def _is_within_year(course: Course) -> bool:
    """Tell whether a measure has its two figures less than a year apart ("in the year to July", of June and July)."""
    then, now = course.then.period, course.now.period
    if then is None or now is None or then.first is None or now.first is None:
        return False
    return (now.first - then.first).days < _NEARLY_A_YEAR


def _is_latest(course: Course, courses: tuple[Course, ...], on: date | None) -> bool:
    """Tell whether no later figure of a measure was known on a day."""

    def start(one: Course) -> date:
        return one.now.period.first or date.min if one.now.period is not None else date.min

    alike = [one for one in courses if one.now.words == course.now.words]
    known = [one for one in alike if on is None or start(one) <= on]
    return course in known and start(course) == max(map(start, known))


def _lies_between(other: Course, course: Course) -> bool:
    """Tell whether a measure has another figure between the two of a course."""
    return other.now.fact is course.now.fact and other.then.fact is not course.then.fact and _is_later(other, course)


def _is_later(other: Course, course: Course) -> bool:
    one, two = other.then.period, course.then.period
    return one is not None and two is not None and (one.first or date.min) > (two.first or date.min)


def _is_same(one: Course, other: Course) -> bool:
    """Tell whether two courses have the same figures."""
    return (one.then.figure.value, one.now.figure.value) == (other.then.figure.value, other.now.figure.value)


def _compare(told: Told, match: Match, record: Record) -> Verdict | None:
    """Hold the change that a claim tells against that of the facts."""
    change, course = told.change, match.course
    figure = change.figure
    if figure is not None and figure.kind is QuantityKind.DURATION and course.now.figure.kind is QuantityKind.COUNT:
        figure = replace(figure, kind=QuantityKind.COUNT, unit=None)  # a retirement age of 66 is one of years
    stand_in = Quantity(Span(0, 0), "", Decimal(0), Decimal(0), Decimal(0), QuantityKind.COUNT)
    sure = _is_sure(told, match)
    greater, lesser = (course.now, course.then) if change.rises else (course.then, course.now)
    comparison = Comparison(
        figure or stand_in, (), (), falls=not change.rises, moves=figure is not None, sure=sure, plain=figure is None
    )
    levels = [
        Level(replace(one.figure, counted=None, change=None), one.fact, borne_out=True, sure=sure)
        for one in (greater, lesser)
    ]
    return compare_levels(comparison, *levels)


def _is_sure(told: Told, match: Match) -> bool:
    """Tell whether a claim can be about nothing but a course: its words are the facts' own, and it tells both times."""
    timed = told.change.base is not None or (match.course.told and told.change.now is None)
    return match.fit.exact and timed
