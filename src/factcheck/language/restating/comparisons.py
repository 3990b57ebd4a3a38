"""Comparisons: two levels of one measure of which a sentence only tells the difference or the ratio.

"Ruiz won seven seats more than Paz" speaks of the seats that Ruiz won and of those that Paz won, and "the rate fell by
half a point between May and June" of the rate in either month. Each level is told as a sentence of its own with a gap
for its figure, so that it can be looked up like any other statement.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.levels import BREAK, DIFFERENCES, GAP, NEAR, VERB, Comparison, FigureIn, words_for
from factcheck.language.restating.movements import open_with_subject, read_change, read_movement
from factcheck.language.text.letters import lower_alike, lower_article
from factcheck.language.times.dates import month_pattern
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from datetime import date

_WHAT = worded(
    r"\s(?:of\s)?what\s(?P<who>[^,;.]{2,40}?)\s(?:{has or had}\s)?(?P<verb>[a-z]{2,12})"
    r"(?P<rest>\s{to, for or in}\s[^,;.]{2,40})?\.?"
)
_LONGEST = 2_000  # characters of a sentence; each figure looks at the whole of it


def read_comparisons(text: str, subjects: dict[str, str], on: date | None = None) -> tuple[Comparison, ...]:
    """Read the comparisons of a sentence; `subjects` gives for the text of a figure who or what its clause is about."""
    if len(text) > _LONGEST:
        return ()
    text = open_with_subject(text)
    lowered = lower_alike(text)
    found = []
    for figure in find_quantities(text):
        sentence = FigureIn(text, lowered, figure, subjects.get(figure.text, ""))
        readers = (_read_than, _read_as_many, _read_what, _read_planned, _read_ahead, read_change)
        one = next((c for reader in readers if (c := reader(sentence)) is not None), None)
        one = one or read_movement(sentence, on)
        if one is not None:
            found.append(one)
    return tuple(found)


def _read_than(sentence: FigureIn) -> Comparison | None:
    """Read "seven seats more than Ruiz", "seven fewer seats in Lima than Ruiz" and "3 points lower than in May"."""
    at = sentence.lowered.find(" than ", sentence.figure.span.end, sentence.figure.span.end + NEAR)
    between = sentence.text[sentence.figure.span.end : max(at, 0)]
    words = between.split()
    if at < 0 or BREAK.search(between) or not words:
        return None
    place = next((n for n in _places(words) if words[n] in words_for("more") | words_for("fewer")), None)
    if place is None:
        return None
    less = words[place] in words_for("fewer")
    noun = " ".join((*words[:place], *words[place + 1 :]))
    other = _read_other(sentence.text[at + len(" than ") :])
    return _between(sentence, noun, other, less=less)


def compare_with(sentence: FigureIn, noun: str, rest: str, *, less: bool) -> Comparison | None:
    """Compare a level of some `noun` with that of whoever, or of the time that, the `rest` of the sentence names."""
    return _between(sentence, noun, _read_other(rest), less=less)


def _places(words: list[str]) -> Iterator[int]:
    """Give where "more" may stand between a figure and "than": at either end, or before a time or place."""
    yield 0
    yield len(words) - 1
    yield from (n for n in range(1, len(words) - 1) if words[n + 1] in words_for("other ends"))


def _read_as_many(sentence: FigureIn) -> Comparison | None:
    """Read "three times as many seats as Ruiz"."""
    if sentence.figure.kind not in {QuantityKind.MULTIPLE, QuantityKind.FRACTION}:
        return None
    opening = next((w for w in words_for("as many") if sentence.after.startswith(f" {w} ")), None)
    if opening is None:
        return None
    noun, _, rest = sentence.after[len(opening) + 2 : NEAR].partition(" as ")
    if not rest or BREAK.search(noun):
        return None
    other = _read_other(sentence.after[len(opening) + 2 + len(noun) + len(" as ") :])
    less = sentence.figure.kind is QuantityKind.FRACTION
    return _between(sentence, noun, other, less=less)


def _read_what(sentence: FigureIn) -> Comparison | None:
    """Read "has earned twice what it cost to make": what somebody did and had done to them, each with its figure."""
    if sentence.figure.kind not in {QuantityKind.MULTIPLE, QuantityKind.FRACTION} or not sentence.subject:
        return None
    told = _WHAT.fullmatch(sentence.after)
    if told is None or told["who"] not in {"it", "they", "he", "she", sentence.subject}:
        return None
    tails = (told["rest"],) if told["rest"] else ("", *(f" to {verb}" for verb in sorted(words_for("made for a cost"))))
    theirs = tuple(f"{sentence.subject} {told['verb']} {GAP}{tail}." for tail in tails)
    mine = f"{sentence.before.replace(' now ', ' ')}{GAP}."
    return _of_sides(sentence, (mine,), theirs, less=sentence.figure.kind is QuantityKind.FRACTION)


def _read_planned(sentence: FigureIn) -> Comparison | None:
    """Read "cost 40 million more than had been planned": what it cost, and what it was planned to cost."""
    told, verb = _planned().fullmatch(sentence.after), VERB.search(sentence.before)
    if told is None or verb is None or not sentence.subject:
        return None
    subject, plan, does = sentence.subject, told["plan"], stem(verb[1])
    theirs = [f"{subject} was {plan} {link} {GAP}." for link in ("at", f"to {does}")]
    if does in words_for("costing"):
        theirs.append(f"The cost of {lower_article(subject)} was {plan} at {GAP}.")
    return _of_sides(sentence, (f"{sentence.before}{GAP}.",), tuple(theirs), less=told["way"] in words_for("fewer"))


@cache
def _planned() -> re.Pattern[str]:
    ways = alternatives(words_for("more") | words_for("fewer"))
    plans = alternatives(lexicon.read_words("neighbours", "expectations"))
    return worded(
        rf"\s(?P<way>{ways})\sthan\s(?:{{was or had been}}\s)?(?:[a-z]{{4,12}}ly"
        rf"\s)?(?P<plan>{plans})(?:\sin\s\d{{4}})?\.?"
    )


def _between(sentence: FigureIn, noun: str, other: tuple[str, str] | None, *, less: bool) -> Comparison | None:
    """Make the comparison of a subject with another, or of one time with another."""
    if other is None:
        return None
    name, tail = other
    level = f"{sentence.before}{GAP}{' ' + noun if noun else ''}"
    opens = name.split(" ", 1)[0]
    mine: tuple[str, ...] = (f"{level}{tail}",)
    if opens in words_for("other ends"):  # "than in May"
        return _of_sides(sentence, mine, (f"{_timed().sub('', level)} {name}{tail}",), less=less)
    swap = sentence.about(name, mine[0])
    if swap is None:
        return None
    if not sentence.before.endswith(" with "):
        return _of_sides(sentence, mine, (swap,), less=less)
    return _of_sides(sentence, _with_prize(sentence, mine, noun), (swap, _finished(name, noun, tail)), less=less)


@cache
def _timed() -> re.Pattern[str]:
    """Find the time of a level, to put another one in its place."""
    month = month_pattern()
    return worded(
        rf"(?i:(?:\Ain\s(?:{month})(?:\s\d{{4}})?|\Ain\s\d{{4}}),?\s"
        rf"|\sin\s(?:{month})(?:\s\d{{4}})?|\sin\s\d{{4}}|\s{{last or this}}\s{{times/month or year}})\b"
    )


def _of_sides(sentence: FigureIn, mine: tuple[str, ...], theirs: tuple[str, ...], *, less: bool) -> Comparison:
    """Make the comparison of two sides, the first of which is less or more than the other."""
    return Comparison(sentence.figure, theirs if less else mine, mine if less else theirs, falls=less)


def _with_prize(sentence: FigureIn, mine: tuple[str, ...], noun: str) -> tuple[str, ...]:
    """Say of whoever took "the title" that they won, whatever it was the title of."""
    words = sentence.before.split()
    prized = words[-3:-2] == ["the"] and stem(words[-2].lower()) in stems_of("prizes")
    return (*mine, f"{sentence.subject} won with {GAP}{' ' + noun if noun else ''}.") if prized else mine


def _read_ahead(sentence: FigureIn) -> Comparison | None:
    """Read "won the league six points ahead of Ruiz" and "finished six points behind Ruiz"."""
    noun, cue = "", None
    for section in ("ahead", "behind"):
        for words in words_for(section):
            at = sentence.after.find(f" {words} ", 0, NEAR)
            if at >= 0 and len(sentence.after[:at].split()) < 2 and not BREAK.search(sentence.after[:at]):
                noun, cue = sentence.after[:at].strip(), (section, at + len(words) + 2)
    if cue is None or not sentence.subject or sentence.figure.kind not in DIFFERENCES:
        return None
    other = _read_other(sentence.after[cue[1] :])
    if other is None or other[0].split(" ", 1)[0] in words_for("other ends"):
        return None
    level = f"{sentence.before}with {GAP}{' ' + noun if noun else ''}{other[1]}"
    mine = (level, _finished(sentence.subject, noun, other[1]))
    theirs = (_finished(other[0], noun, other[1]), _finished(other[0], noun, other[1], verb="won"))
    return _of_sides(sentence, mine, theirs, less=cue[0] == "behind")


def _finished(name: str, noun: str, tail: str, verb: str = "finished") -> str:
    """Say with what figure somebody finished, or won."""
    return f"{name[:1].upper()}{name[1:]} {verb} with {GAP}{' ' + noun if noun else ''}{tail}"


def _read_other(rest: str) -> tuple[str, str] | None:
    """Read whom or what a figure is compared with, and the rest of the sentence; only a name, or a time or place."""
    words = rest.split()
    if not words or not (words[0][0].isupper() or words[0] in words_for("other begins")):
        return None
    taken = 1
    while taken < len(words) and taken < 8 and words[taken] not in words_for("other ends"):
        if BREAK.search(words[taken - 1]):
            break
        taken += 1
    name = " ".join(words[:taken])
    tail = " ".join(words[taken:])
    mark = name[-1] if BREAK.match(name[-1]) else ""
    if not any(word[0].isupper() or word[0].isdigit() for word in words[:taken]):
        return None
    return name.removesuffix(mark), f"{mark} {tail}".rstrip() if tail else mark or ""
