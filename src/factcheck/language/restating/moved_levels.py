"""Moved levels: where a measure stands and where it stood before, told at once, as two sentences.

"Profit in the first half of 2031 fell to 148 million euros from 191 million a year earlier" says that it was 148
million in that half, and 191 million in the first half of 2030.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.former_levels import FormerLevel, shift_figure, tell_alike, without_time
from factcheck.language.restating.levels import words_for
from factcheck.language.restating.times_before import PLACING, find_then
from factcheck.language.times.times import find_times
from factcheck.language.words.concepts import built_in_thesaurus
from factcheck.language.words.counted import is_plural
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from datetime import date

    from factcheck.model import Quantity, TimeExpression

_KINDS = frozenset({QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.COUNT, QuantityKind.MEASURE})
_LEVEL = worded(
    r"\A(?P<subject>[^,;:]{3,90}?)\s(?:{forms of have}\s)?(?P<verb>[a-z]{2,12})(?:\s[a-z]{3,14}ly)?(?:\sto)?\s\Z"
)
_MOVED = worded(
    r"\A(?P<subject>[^,;:]{3,90}?)\s(?:{forms of have}\s)?(?P<verb>[a-z]{2,12})(?:\s[a-z]{3,14}ly)?\sfrom\s\Z"
)
_ENDS_OF_MOVE = 2
_FROM, _BY = "from", "by"
_WHAT = regex(r"\san?\s(?:[a-z-]{2,14}\s){1,3}of\s\Z")
_THAN = worded(r"\s(?P<than>{comparisons/more or higher than})\sthan\s(?P<then>.{3,60})\Z")
_RANK = worded(r",\s{definite of things}\s(?:[a-z]{2,10}est|worst|best)\s[^,;:]{2,60}\Z")
_MILLIONS = regex(r"\d[\d.,]{0,8}m")
_NOUN = worded(r"\s{of an office}\s")
_ENDS = " .,"


def split_moved_levels(text: str, on: date | None) -> tuple[str, str] | None:
    """Give the levels of now and of then that a sentence with a rise, a fall or a level tells at once."""
    if _links().search(text) is None:
        return None
    text = _RANK.sub(".", text)
    figures = find_quantities(text)
    if len(figures) != 2 or not _KINDS.issuperset(figure.kind for figure in figures):
        return None
    level, before = figures
    between, told = text[level.span.end : before.span.start], _LEVEL.match(text[: level.span.start])
    before = _measure_alike(before, level)
    parted = _parted().search(between)
    if parted is None or level.change == _BY or (before.change == _BY and not parted["what"]):
        return None
    now = _find_one(text, level.span.end + parted.start(), on)
    things = between[: parted.start()]
    then = find_then(_without_things(text[before.span.end :], things), now, on)
    if then is None:
        return None
    if told is None or not _tells_level(told["verb"]):
        both = _tell_both(text, figures, things, now, then) if _goes_so(parted, level, before) else None
        return _name_former(both, text[: level.span.start], parted["what"]) if both is not None else None
    if parted["what"] or not _moves_so(told["verb"], parted, level, before):
        return None
    head = told["subject"]
    bare = without_time(head, now) if now is not None and now.span.end <= len(head) else head
    being = be_in_past(bare)
    figure = with_unit(before, level)
    return f"{head} {being} {level.text.strip()}{things}.", f"{bare} {being} {figure} {then}."


def tell_former_level(text: str) -> tuple[str, ...]:
    """Say where a measure stood in a year that is told beside where it stands ("was 61%, down from 66% in 2028")."""
    levels = split_moved_levels(text, None)
    return (levels[1],) if levels is not None else ()


def draw_moved_levels(text: str) -> tuple[str, ...]:
    """Say where a measure stood at both ends of a movement ("fell from 22 million in 2033 to 14 million in 2034")."""
    figures = [q for q in find_quantities(text) if q.change in {"from", "to"} and q.kind in _KINDS]
    if [q.change for q in figures] != ["from", "to"]:
        return ()
    start, end = figures
    told = _MOVED.match(text[: start.span.start])
    times = [time for time in find_times(text) if time.explicit and time.period is not None]
    if told is None or len(times) != _ENDS_OF_MOVE or not _turns_so(told["verb"], rises=end.value > start.value):
        return ()
    first, last = times
    then, now = text[start.span.end : first.span.start], text[end.span.end : last.span.start]
    parted = text[first.span.end : end.span.start].strip() == "to" and not text[last.span.end :].strip(_ENDS)
    if not parted or {then.strip(), now.strip()} - listed("times/opening the time of a level"):
        return ()
    subject = told["subject"]
    being = be_in_past(subject)
    return tuple(
        f"{subject} {being} {figure}{place}{time.text}."
        for figure, place, time in ((with_unit(start, end), then, first), (with_unit(end, start), now, last))
    )


def be_in_past(subject: str) -> str:
    """Give the form of "be" that goes with a subject in the past."""
    noun = _NOUN.split(subject, maxsplit=1)[0].split()[-1].lower()
    return "were" if is_plural(noun) else "was"


def _tell_both(
    text: str, figures: tuple[Quantity, ...], things: str, now: TimeExpression | None, then: str
) -> tuple[str, str]:
    """Tell both levels in the words of the sentence ("has 340 members", "covered 41% of the demand")."""
    level, before = figures
    former = tell_alike(FormerLevel(text, level, with_unit(before, level), things), now, then)
    return f"{text[: level.span.end]}{things}.", former


def _name_former(both: tuple[str, str], opening: str, what: str | None) -> tuple[str, str] | None:
    """Say what the former level was where it is of another thing ("a profit of 5 million, after | a loss of | 2")."""
    if what is None:
        return both
    named = _WHAT.search(opening)
    return (both[0], both[1].replace(named[0], f" {what}", 1)) if named is not None else None


def _without_things(rest: str, things: str) -> str:
    """Leave out what is counted where it is told again behind the former figure ("after 512 members in 2020")."""
    counted = things.split(maxsplit=1)[:1]
    told = counted and PLACING.match(things.lstrip()) is None
    return rest.removeprefix(f" {counted[0]}") if told else rest


def tell_level_before(text: str, figures: tuple[Quantity, ...]) -> tuple[str, ...]:
    """Say where a measure stood before by how much more or less it is now ("1.84 euros, six cents less than in July").

    What is rounded is not reckoned with.
    """
    if len(figures) != _ENDS_OF_MOVE:
        return ()
    level, gap = figures
    between, told = text[level.span.end : gap.span.start], _THAN.match(text[gap.span.end :])
    if told is None or not between.endswith(", "):
        return ()
    figure = shift_figure(level, gap, downwards=told["than"] in words_for("more"))
    things = between.removesuffix(", ")
    now = _find_one(text, level.span.end + len(things), None)
    then = find_then(told["then"], now, None) if figure is not None else None
    return (tell_alike(FormerLevel(text, level, figure, things), now, then),) if figure and then else ()


def _tells_level(verb: str) -> bool:
    """Tell whether a verb says where a measure stands or how it moved, and not what somebody did or has."""
    return verb in listed("restatements/being at") or any(_directions(verb))


def _goes_so(parted: re.Match[str], level: Quantity, before: Quantity) -> bool:
    """Tell whether one figure is above or below another as the words between them say, if they do."""
    if level.value == before.value:
        return False
    way = parted["way"]
    return parted["link"] != _FROM if way is None else (way == "up") is (level.value > before.value)


def _moves_so(verb: str, parted: re.Match[str], level: Quantity, before: Quantity) -> bool:
    """Tell whether a verb of being or moving goes from the one figure to the other, as it says."""
    if level.value == before.value:
        return False
    return (
        _goes_so(parted, level, before)
        if verb in listed("restatements/being at")
        else _turns_so(verb, rises=level.value > before.value)
    )


def _turns_so(verb: str, *, rises: bool) -> bool:
    """Tell whether a verb of moving goes upwards, or downwards."""
    up, down = _directions(verb)
    return (up and not down and rises) or (down and not up and not rises)


def _directions(verb: str) -> tuple[bool, bool]:
    """Tell whether a verb may say that something rose, and that it fell."""
    meant = built_in_thesaurus().concepts(stem(verb))
    return (
        stem("rise") in meant or verb in words_for("rising"),
        stem("fall") in meant or verb in words_for("falling"),
    )


@cache
def _links() -> re.Pattern[str]:
    """Match what links a level with the former one."""
    return regex(rf"\s(?:{alternatives(words_for('former levels'))})\s")


@cache
def _parted() -> re.Pattern[str]:
    """Match what stands between a level and the figure of the former one."""
    links = alternatives(words_for("former levels"))
    return worded(
        rf"(?:,?\s(?P<way>{{up or down}}))?,?\s(?P<link>{links})\s(?P<what>an?\s(?:[a-z-]{{2,14}}\s){{1,3}}of\s)?\Z"
    )


def _find_one(text: str, end: int, on: date | None) -> TimeExpression | None:
    """Give the one time of a sentence up to a place, if it can be told."""
    found = [time for time in find_times(text, on) if time.span.end <= end]
    return found[0] if len(found) == 1 else None


def with_unit(before: Quantity, level: Quantity) -> str:
    """Print the figure of then in the unit of that of now, which it may leave out ("from 191 million")."""
    bare = before.kind is QuantityKind.COUNT or _MILLIONS.fullmatch(before.text.strip()) is not None
    if not bare or level.kind is QuantityKind.COUNT:
        return before.text.strip()
    symbol = level.text.strip()[:1]
    if level.kind is QuantityKind.PERCENT:
        return f"{before.text.strip()}%"
    told = before.text.strip()
    return f"{told} {level.text.split()[-1]}" if symbol.isalnum() else f"{symbol}{told}"


def _measure_alike(before: Quantity, level: Quantity) -> Quantity:
    """Give the figure of then the size that it has in the unit of that of now ("from 30,000", of tonnes)."""
    measured = find_quantities(with_unit(before, level)) if level.kind is QuantityKind.MEASURE else ()
    return replace(before, value=measured[0].value) if measured else before
