"""Told rises: a level and what it was before, or by how much more or less it is, told as the rise or fall that it was.

"Brix sold 412,000 cars in 2031, 6% fewer than the year before" says that its sales fell by 6% to 412,000 cars, and
"made a profit of $4 million, down from $6 million in 2030" that its profit fell to $4 million from $6 million in 2030.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.compared_levels import tell_compared
from factcheck.language.restating.levels import words_for
from factcheck.language.restating.moved_levels import with_unit
from factcheck.language.restating.times_before import tells_time_before
from factcheck.language.text.letters import lower_article
from factcheck.language.times.times import find_times
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

    from factcheck.model import Quantity

_LEVELS = frozenset({QuantityKind.MONEY, QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.MEASURE})
_GAPS = _LEVELS | {QuantityKind.POINTS}
_BEFORE = worded(r",\s(?:(?P<way>{up or down})(?:\sby)?|(?:or\s)?an?\s(?P<move>{changes/nouns of moves})\sof)\s\Z")
_FORMER = worded(r",\s(?P<way>{up or down})\sfrom\s")
_THERE = worded(r"There\s{forms of be}\s")
_PLACED = worded(r"\s{in, at or on the}\s\Z")
_THINGS = worded(r"\s(?P<things>[a-z]{3,20}s)(?P<when>(?:\s{in, at or on the}\s[^,;]{2,25})?)")
_SIGNS = {"up": True, "down": False, "rise": True, "increase": True}
_BESIDE = ", "
_TWO = 2


def tell_rise(text: str) -> tuple[str, ...]:
    """Give the rise or fall that a sentence tells by a level and a difference behind it, if it tells one."""
    if ", " not in text:
        return ()
    figures = find_quantities(text)
    if len(figures) != _TWO:
        return ()
    level, gap = figures
    if level.kind not in _LEVELS or gap.kind not in _GAPS or level.change == "by":
        return ()
    head, rest = text[: level.span.start], text[level.span.end : gap.span.start]
    told = _read_gap(rest, text[gap.span.end :])
    if told is None:
        return ()
    rises, things = told
    counted = _THERE.fullmatch(head) is not None
    subject = f"The number of{things}" if counted else _name_measure(head)
    if subject is None:
        return ()
    things = "" if counted else things
    return (f"{subject} {'rose' if rises else 'fell'} by {gap.text.strip()} to {level.text.strip()}{things}.",)


def tell_way(text: str) -> tuple[str, ...]:
    """Give the rise or fall that a sentence tells by a level and the former one behind it, if it tells one."""
    text = tell_compared(text)
    found = _FORMER.search(text) if " from " in text else None
    if found is None:
        return ()
    levels = [q for q in find_quantities(text) if q.span.end <= found.end() or q.span.start == found.end()]
    if len(levels) != _TWO or levels[1].span.start != found.end() or not _goes(found["way"], *levels):
        return ()
    level, before = levels
    head, things = text[: level.span.start], text[level.span.end : found.start()]
    former = f"{with_unit(before, level)}{text[before.span.end :]}"
    verb = "rose" if _SIGNS[found["way"]] else "fell"
    if _THERE.fullmatch(head) is not None:
        return (f"The number of{things} {verb} to {level.text.strip()} from {former}",)
    counted, counting = _THINGS.fullmatch(things), _counting().fullmatch(head)
    if counted is not None and counting is not None:
        number = f"The number of {counted['things']} of {lower_article(counting['who'])}"
        return (f"{number} {verb} to {level.text.strip()}{counted['when']} from {former}",)
    subject = _name_measure(head)
    return (f"{subject} {verb} to {level.text.strip()}{things} from {former}",) if subject is not None else ()


def _goes(way: str, level: Quantity, before: Quantity) -> bool:
    """Tell whether a level is above or below a former one as the words between them say."""
    if level.kind not in _LEVELS or level.value == before.value:
        return False
    bare = before.kind is QuantityKind.COUNT  # it may leave its unit, or what it counts, to the level
    return (bare or before.unit == level.unit) and _SIGNS[way] is (level.value > before.value)


def tell_rank(text: str) -> tuple[str, ...]:
    """Say how a measure ranks over some time, where that stands behind its level ("2.8%, the lowest since 2029")."""
    found = _ranked().match(text) if " since " in text else None
    if found is None or stem(found["noun"].lower()) not in stems_of("attributes"):
        return ()
    being = "were" if is_plural(found["noun"].lower()) else "was"
    told = f"{found['subject']} {being} the {found['rank']}"
    level = text[: found.start("rank")].rpartition(",")[0]
    when = [time for time in find_times(level) if time.span.end == len(level)]
    placed = _PLACED.search(level[: when[0].span.start]) if when else None
    return (f"{told}.", f"{told}{placed[0]}{when[0].text}.") if placed is not None and when else (f"{told}.",)


def _read_gap(between: str, behind: str) -> tuple[bool, str] | None:
    """Tell whether a difference is one upwards, and what stands between it and the level."""
    opening = _BEFORE.search(between)
    if opening is not None:
        rises = _SIGNS.get(opening["way"] or opening["move"], False)
        base = _base().fullmatch(behind)
        return (rises, between[: opening.start()]) if base and _is_time(base["then"]) else None
    found = _compared().fullmatch(behind) if between.endswith(_BESIDE) else None
    if found is None or not _is_time(found["then"]):
        return None
    return found["word"] in words_for("raising"), between.removesuffix(_BESIDE)


def _is_time(then: str | None) -> bool:
    """Tell whether what a level is compared with is an earlier time, if it is told at all."""
    return then is None or tells_time_before(then)


def _name_measure(head: str) -> str | None:
    """Name what is measured by the words before its level ("The profit of Brix", "Exports of Peru")."""
    being = _being().fullmatch(head)
    if being is not None:
        return being["subject"]
    having = _having().fullmatch(head)
    if having is not None:
        return f"The {having['noun']} of {lower_article(having['who'])}"
    doing = _doing().fullmatch(head)
    if doing is None:
        return None
    noun = lexicon.read_table("comparisons", "acts measured")[doing["verb"]][0]
    return f"{noun[:1].upper()}{noun[1:]} of {lower_article(doing['who'])}"


@cache
def _being() -> re.Pattern[str]:
    verbs = alternatives(words_for("being at a level"))
    return regex(rf"(?P<subject>[A-Z][^,;:]{{2,80}}?)\s(?:has\s)?(?:{verbs})\s(?:worth\s)?")


@cache
def _having() -> re.Pattern[str]:
    verbs = alternatives(words_for("having a level"))
    return regex(
        rf"(?P<who>[A-Z][^,;:]{{2,60}}?)\s(?:has\s)?(?:{verbs})\s(?:an?\s)?(?P<noun>[a-z][a-z -]{{2,30}}?)\sof\s"
    )


@cache
def _counting() -> re.Pattern[str]:
    verbs = alternatives(words_for("having so many"))
    return regex(rf"(?P<who>[A-Z][^,;:]{{2,60}}?)\s(?:has\s)?(?:{verbs})\s")


@cache
def _doing() -> re.Pattern[str]:
    verbs = alternatives(lexicon.read_table("comparisons", "acts measured"))
    return regex(rf"(?P<who>[A-Z][^,;:]{{2,60}}?)\s(?:has\s)?(?P<verb>{verbs})\s(?:goods\sworth\s)?")


@cache
def _ranked() -> re.Pattern[str]:
    extremes = alternatives(lexicon.read_words("ordering", "superlatives"))
    return worded(
        r"(?P<subject>(?:The\s)?(?:[\w'’-]{1,16}\s){0,3}?(?P<noun>[\w-]{3,16})(?:"
        r"\s{of, in or for}\s[^,;:]{2,40}?)?)\s(?:has\s)?"
        rf"{{changes/stood or moved}}\s[^,;:]{{2,60}},\s{{definite of things}}\s"
        rf"(?P<rank>(?:{extremes})\ssince\s[^,;:]{{3,30}}?)[.\s]*\Z"
    )


@cache
def _compared() -> re.Pattern[str]:
    words = alternatives((*words_for("raising"), *words_for("reducing")))
    links = alternatives(words_for("compared to"))
    return regex(rf"\s(?P<word>{words})(?:\s(?:{links})\s(?P<then>[^,;]{{3,40}}?))?[.\s]*")


@cache
def _base() -> re.Pattern[str]:
    links = alternatives(words_for("compared to"))
    return regex(rf"(?:\s(?:{links})\s(?P<then>[^,;]{{3,40}}?))?[.\s]*")
