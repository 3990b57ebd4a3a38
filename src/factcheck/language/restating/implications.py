"""Implications: what a statement says besides, above all by its figures, as sentences of their own.

"Won 21 seats, six more than in 2027" says that it won 15 in 2027, and "voted by seven to two for the plan" that two
voted against it and that the vote was not unanimous.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.margins import other_margins
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.apposed import tell_apposed
from factcheck.language.restating.definitions import tell_defined
from factcheck.language.restating.figures_of_then import split_figures
from factcheck.language.restating.headcounts import count_heads
from factcheck.language.restating.included import tell_included
from factcheck.language.restating.listings import tell_listed
from factcheck.language.restating.moved_levels import draw_moved_levels, tell_former_level, tell_level_before
from factcheck.language.restating.nth_times import count_nth_time
from factcheck.language.restating.opinions import tell_opinion
from factcheck.language.restating.overruns import tell_overrun
from factcheck.language.restating.planned_acts import tell_ordered_acts
from factcheck.language.restating.polls import tell_lead
from factcheck.language.restating.ranked_tails import tell_ranked_tail
from factcheck.language.restating.rests import tell_rest
from factcheck.language.restating.rewordings import rewordings
from factcheck.language.restating.set_results import tell_sets
from factcheck.language.restating.told_delays import tell_delay
from factcheck.language.restating.told_rises import tell_rank, tell_rise
from factcheck.language.restating.told_strikes import tell_strike
from factcheck.language.restating.totals import tell_totals
from factcheck.language.text.letters import lower_article
from factcheck.language.words.morphology import verb_forms
from factcheck.model import QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factcheck.model import Quantity

_CUES = worded(
    r"\sfrom\s|,\safter\s|\scompared\s|\sagainst\s|\sversus\s|\sthan\s|\s{restatements/split}\s|\sby\s(?:a\s[a-z]{4,8}\sof\s)?[\w-]{1,12}\s(?:votes\s)?to\s"
)
_DATED = worded(r"\s{in or on}\s[^.;]{0,24}\d{4}[.\s]*")
_PASSED = worded(
    r"\A([^.;]{5,140}?)\sby\s(?:{restatements/by a majority}\s)?[\w-]{1,12}"
    r"\s(?:votes\s)?to\s[\w-]{1,12}(?:\svotes)?([\s.,][^;]{0,60})?\Z"
)
_ABSTAINED = worded(r",?\s{with or and}\s[\w-]{1,12}\sabstentions?,?")
_PLACED = worded(
    r"\A([A-Z][^.,;\d]{1,50}?)\s({restatements/leading})\s[^.;\d]{3,60}\s{with or on}\s(\d{1,3}\spoints)[.\s]*\Z"
)
_VOTED = worded(r"\s{restatements/split}\s(?:by\s)?\Z")
_SIDES = {"for": "against", "against": "for", "in favour of": "against", "in favor of": "against"}


class Implied(Struct, frozen=True):
    """A sentence that follows from another, or one that it rules out."""

    text: str
    refuted: bool = False


def draw_implications(text: str) -> tuple[Implied, ...]:
    """Give what follows from a statement."""
    told = (one.tell(text) for one in rewordings("implied") if any(word in text for word in one.words))
    besides = (
        *count_nth_time(text),
        *tell_apposed(text),
        *tell_strike(text),
        *tell_ordered_acts(text),
        *tell_delay(text),
        *(tell_rank(text) or tell_ranked_tail(text)),
        *tell_rest(text),
        *tell_included(text),
        *tell_defined(text),
        *tell_opinion(text),
        *tell_listed(text),
        *tell_totals(text),
    )
    sets = tell_sets(text)
    ruled_out = tuple(Implied(other, refuted=True) for other in sets.ruled_out)
    return (
        *_follow_from_figures(text),
        *map(Implied, (*besides, *sets.told)),
        *ruled_out,
        *(Implied(other) for other in told if other != text),
    )


def _follow_from_figures(text: str) -> tuple[Implied, ...]:
    """Give what follows from the figures of a statement."""
    moved = tuple(map(Implied, draw_moved_levels(text))) if " from " in text and " to " in text else ()
    if (lead := tell_lead(text)) is not None:
        return (Implied(lead),)
    placed = _PLACED.match(text) if " points" in text else None
    if placed is not None:
        return (Implied(f"{placed[1]} {_having(placed[2])} {placed[3]}."),)
    moved += tuple(map(Implied, (*tell_rise(count_heads(text)), *tell_overrun(text))))
    if _CUES.search(text) is None:
        return moved
    figures = find_quantities(text)
    former = map(Implied, tell_level_before(text, figures) or tell_former_level(text) or split_figures(text) or ())
    return (*moved, *former, *_sides_of_vote(text, figures), *_split_vote(text, figures))


def split_levels(text: str) -> tuple[str, str] | None:
    """Give the levels of two times that a sentence tells at once ("has 340 members, down from 512 in 2020")."""
    if _CUES.search(text) is None:
        return None
    figures = find_quantities(text)
    then = tell_level_before(text, figures)
    return (f"{text[: text.rindex(',', 0, figures[1].span.start)]}.", then[0]) if then else None


def _having(verb: str) -> str:
    """Give the form of "have" in the tense of another verb."""
    return "had" if verb in listed("restatements/led") else "has"


def _sides_of_vote(text: str, figures: tuple[Quantity, ...]) -> Iterator[Implied]:
    """Give how many voted for and against what a body "voted by seven to two for", and that they were not all."""
    if len(figures) != 1 or figures[0].kind is not QuantityKind.SCORE or not figures[0].second:
        return
    score, rest = figures[0], text[figures[0].span.end :]
    voted = _VOTED.search(text[: score.span.start])
    side = next((side for side in _SIDES if rest.startswith(f" {side} ")), None)
    if voted is None or side is None:
        return
    body, what = text[: voted.start()], rest[len(side) + 1 :]
    lowered = lower_article(body)
    yield Implied(f"{score.value:f} members of {lowered} voted {side}{what}")
    yield Implied(f"{score.second:f} members of {lowered} voted {_SIDES[side]}{what}")
    yield Implied(f"{body} voted unanimously {side}{what}", refuted=True)


def _split_vote(text: str, figures: tuple[Quantity, ...]) -> Iterator[Implied]:
    """Say that what was passed by 88 votes to 61 was not passed unanimously, nor by another margin than that."""
    found = _PASSED.match(text)
    scores = [figure for figure in figures if figure.kind is QuantityKind.SCORE and figure.second]
    if found is None or len(scores) != 1 or _deciding().search(found[1]) is None:
        return
    rest = _ABSTAINED.sub("", found[2] or "")
    rest = "" if _DATED.fullmatch(rest) is not None else rest
    for manner in other_margins(scores[0]):
        yield Implied(f"{found[1]} {manner}{rest.rstrip('.')}.", refuted=True)


@cache
def _deciding() -> re.Pattern[str]:
    verbs = (form for verb in lexicon.read_words("restatements", "done by a vote") for form in verb_forms(verb) or ())
    return regex(rf"\b(?:{alternatives(verbs)})\b")
