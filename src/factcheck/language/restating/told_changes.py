"""Told changes: by how much, or only which way, a sentence says that a measure went from one time to another.

"The port handled 40,000 more boxes than in 2031", "rents rose by a third in five years" and "turnout was lower than
four years ago" say which way a measure went, what it is that was measured, and since when.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.levels import words_for
from factcheck.language.restating.movements import open_with_subject
from factcheck.language.text.letters import lower_alike
from factcheck.language.times.base_times import BaseTime, read_base, read_stretch
from factcheck.language.times.times import find_times
from factcheck.language.words.concepts import built_in_thesaurus
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator
    from datetime import date

    from factcheck.model import Quantity, TimeExpression, TimeSpan

_NEAR = 110
_LONGEST = 600
_ENDS = worded(r"\s{between or from}\s([^,;]{3,24}?)\s{and or to}\s([^,;.]{3,24})")
_COUNTS = regex(r"\sbetween\sthe\s(?:two\s)?[a-z]{4,12}(?=[.,\s]|\Z)")
_YEAR = regex(r"\s\d{4}\Z")
_BROKEN = worded(r"[.;:!?]\s|,\s{joining clauses of a change}\s")
_BESIDE = worded(r"\s(?:(?!{forms of be}\s)[a-z-]{2,16}\s){0,2}")
_VERB = worded(r"(?:\A|\s)(?:{auxiliaries of a change}\s)?([a-z]{2,14})\s(?:[a-z]{3,16}ly\s)?(?:by\s)?\Z")
_BARE = worded(r"(?<=[a-z]\s)([a-z]{3,14})(?=\.?\s?\Z|\s(?:[a-z]{3,14}ly\s)?{times/opening behind a change}\s)")
_UNIT_APART = worded(
    r"(\d[\d.,]{0,12}(?:\s{numerals/large})?)\s({more or less})\s([a-z]{4,12}s)(?=\s{of, than or in}\s)"
)  # "3,400 fewer tonnes"
_OVER = frozenset({QuantityKind.DURATION, QuantityKind.ORDINAL, QuantityKind.SCORE, QuantityKind.MULTIPLE})


class ToldChange(Struct, frozen=True):
    """A change as a sentence tells it.

    `measure` holds the words that are left for what is measured, `level` the figure that it has now, `now` when that
    is, and `base` since when; None where the sentence does not say. Without a `figure` only the way is told.
    """

    figure: Quantity | None
    rises: bool
    measure: str
    level: Quantity | None = None
    now: TimeSpan | None = None
    base: BaseTime | None = None


class _Since(Struct, frozen=True):
    """Since when something moved, until when, and where that is told."""

    base: BaseTime | None = None
    now: TimeSpan | None = None
    taken: tuple[int, int] | None = None


class _Found(Struct, frozen=True):
    """A change where it stands: its figure, its way, its base, and the stretches of text that tell these."""

    figure: Quantity | None
    rises: bool
    base: BaseTime | None
    taken: tuple[tuple[int, int], ...]
    now: TimeSpan | None = None


def may_change(text: str) -> bool:
    """Tell whether a sentence may tell of a change without a figure, by comparing a level with an earlier one."""
    return len(text) < _LONGEST and " than " in text and _ways().search(lower_alike(text)) is not None


def read_told_change(text: str, on: date | None) -> ToldChange | None:
    """Read the one change that a sentence tells of; None where it tells of none, or of more than can be told apart."""
    if len(text) >= _LONGEST or _BROKEN.search(text.rstrip()) is not None:
        return None
    text = _UNIT_APART.sub(r"\1 \3 \2", open_with_subject(text))
    figures = [q for q in find_quantities(text) if q.kind is not QuantityKind.ORDINAL]
    found = next(_find_compared(text, figures, on), None) or _find_moved(text, figures, on)
    if found is None:
        return None
    rest = leave_out(text, found.taken)
    levels = [q for q in find_quantities(rest) if q.kind not in _OVER]
    times = [t for t in find_times(rest, on) if t.period is not None]
    if len(levels) > 1 or len(times) > 1:
        return None
    return ToldChange(
        found.figure, found.rises, leave_out_told(rest, (*levels, *times)), levels[0] if levels else None,
        times[0].period if times else found.now, found.base,
    )  # fmt: skip


def read_bare_move(text: str, on: date | None) -> ToldChange | None:
    """Read a change of which a sentence only tells the way and when that was ("visitor numbers fell in 2031")."""
    if len(text) >= _LONGEST or _BROKEN.search(text.rstrip()) is not None or "," in text:
        return None
    moved = ((verb, way_of(verb[1])) for verb in _BARE.finditer(text))
    verb, rises = next(((verb, way) for verb, way in moved if way is not None), (None, None))
    if verb is None or rises is None or any(q.kind is not QuantityKind.ORDINAL for q in find_quantities(text)):
        return None
    times = [t for t in find_times(text, on) if t.period is not None]
    if len(times) != 1:
        return None
    measure = leave_out_told(leave_out(text, (verb.span(1),)), times)
    return ToldChange(None, rises, measure, now=times[0].period)


def leave_out(text: str, taken: Iterable[tuple[int, int]]) -> str:
    """Leave some stretches of a text out; they become blanks, so that nothing moves."""
    for start, end in taken:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def leave_out_told(text: str, told: Iterable[Quantity | TimeExpression]) -> str:
    """Leave figures and times out of the text that they stand in."""
    return leave_out(text, ((one.span.start, one.span.end) for one in told))


def _find_compared(text: str, figures: list[Quantity], on: date | None) -> Iterator[_Found]:
    """Find a level that is compared with an earlier one ("40,000 more boxes than in 2031", "lower than in May")."""
    lowered = lower_alike(text)
    for link in _compared().finditer(lowered):
        base = read_base(text, link.end(), on)
        way = _way_before(lowered, link.start(1))
        if base is None or way is None:
            continue
        rises, start, end = way
        figure = next((q for q in figures if _stands_by(lowered, q, start, end)), None)
        if figure is None and link[1] not in {"than"}:
            continue
        told = ((figure.span.start, figure.span.end),) if figure is not None else ()
        yield _Found(figure, rises, base, (*told, (start, end), (link.start(1), base.end)))


def _way_before(lowered: str, at: int) -> tuple[bool, int, int] | None:
    """Find the last word before an offset that says which way a level went, and where it stands."""
    window = max(0, at - _NEAR)
    found = list(_ways().finditer(lowered, window, at + 1))
    if not found:
        return None
    return found[-1][1] in words_for("raising"), found[-1].start(1), found[-1].end(1)


def _stands_by(lowered: str, figure: Quantity, start: int, end: int) -> bool:
    """Tell whether a figure stands right before a word of comparison, a noun between them at most, or behind it."""
    if figure.span.end > start:
        return 0 <= figure.span.start - end <= 1
    return _BESIDE.fullmatch(lowered[figure.span.end : start]) is not None


def _find_moved(text: str, figures: list[Quantity], on: date | None) -> _Found | None:
    """Find what rose or fell by a figure, or was doubled or halved, with the times that are told behind it."""
    for figure in figures:
        if figure.kind is QuantityKind.MULTIPLE and figure.change == "by":
            rises, start = figure.value > 1, figure.span.start
        else:
            verb = _VERB.search(text[: figure.span.start])
            way = way_of(verb[1], counted=figure.change != "by") if verb is not None else None
            if verb is None or way is None:
                continue
            rises, start = way, verb.start(1)
        since = _find_base(text, figure.span.end, on)
        taken = ((start, figure.span.end), *((since.taken,) if since.taken is not None else ()))
        return _Found(replace(figure, change="by"), rises, since.base, taken, since.now)
    return None


def way_of(verb: str, *, counted: bool = False) -> bool | None:
    """Tell whether a verb says that something rose (True) or fell (False), or what is `counted` was won or lost."""
    for section, rises in (("counted rises", True), ("counted falls", False)) if counted else ():
        if verb in words_for(section):
            return rises
    for section, rises in (("falling", False), ("rising", True), ("raised", True), ("lowered", False)):
        if verb in words_for(section):
            return rises
    meant = built_in_thesaurus().concepts(stem(verb))
    rising, falling = stem("rise") in meant, stem("fall") in meant
    return None if counted or rising is falling else rising


def _find_base(text: str, at: int, on: date | None) -> _Since:
    """Find since when something moved, behind its figure, and where that stands."""
    ends = _ENDS.search(text, at)
    if ends is not None:
        then, now = _period_of(ends[1], ends[2], on), _period_of(ends[2], "", on)
        if then is not None and now is not None:
            return _Since(BaseTime(ends.end(), period=then), now, (ends.start(), ends.end()))
    counts = _COUNTS.search(text, at)
    if counts is not None:
        return _Since(taken=(counts.start(), counts.end()))
    since = _since().search(text, at)
    base = read_base(text, since.end(), on) if since is not None else None
    if since is not None and base is not None:
        return _Since(base, taken=(since.start(), base.end))
    for place in _PLACES.finditer(text, at):
        stretch = read_stretch(text, place.start())
        if stretch is not None:
            return _Since(stretch, taken=(place.start(), stretch.end))
    return _Since()


def _period_of(time: str, other: str, on: date | None) -> TimeSpan | None:
    """Give the period of one end of a span, which may leave its year to the other end ("from May to June 2031")."""
    year = _YEAR.search(other)
    told = f"in {time}{year[0] if year is not None and _YEAR.search(f' {time}') is None else ''}"
    found = find_times(told, on)
    return found[0].period if len(found) == 1 else None


_PLACES = worded(r"\s(?={in, during or within}\s)")


@cache
def _since() -> re.Pattern[str]:
    return worded(r"\s{comparisons/since or from}\s")


@cache
def _compared() -> re.Pattern[str]:
    return regex(rf"\s({alternatives(words_for('compared to'))})(?=\s)")


@cache
def _ways() -> re.Pattern[str]:
    return regex(rf"(?<![^\W_])({alternatives(words_for('raising') | words_for('reducing'))})(?![^\W_])")
