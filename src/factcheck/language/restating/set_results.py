"""Set results: what follows from the sets of a match ("beat Ruiz 6-4, 3-6, 7-5": in three sets, the second lost)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_SET = r"\d{1,2}[-–]\d{1,2}(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?"
_RESULT = worded(
    rf"(?P<winner>[A-Z][^,.;:\d]{{2,60}}?)\s(?P<beat>{{restatements/beating}})\s(?P<loser>(?:the\s)?[A-Z][^,.;:\d]{{2,60}}?)"
    rf"(?:\sby)?\s(?P<sets>{_SET}(?:,?\s(?:and\s)?{_SET}){{1,4}})(?P<rest>(?:\s[^;]*?)?)[.\s]*\Z"
)
_SCORE = regex(r"(\d{1,2})[-–](\d{1,2})(?!\d*\))")
_FINAL = worded(
    r"\sin\s(?P<match>the\s[^,;]*?\b(?:{restatements/single matches})\b(?:\sof\s[^,;\d]*?)?)"
    r"(?P<when>\s{in or on}\s[^,;]*\d[^,;]*)?\Z"
)


class SetResult(Struct, frozen=True):
    """What follows from the sets of a match, in sentences, and what they rule out."""

    told: tuple[str, ...] = ()
    ruled_out: tuple[str, ...] = ()


def tell_sets(text: str) -> SetResult:
    """Give in how many sets a match was won, and who won which, of a sentence that gives the sets one by one."""
    found = _RESULT.match(text)
    if found is None:
        return SetResult()
    sets = [(int(one), int(other)) for one, other in _SCORE.findall(found["sets"])]
    lost = sum(one < other for one, other in sets)
    if any(one == other for one, other in sets) or lost >= len(sets) - lost:
        return SetResult()
    winner, loser, rest = found["winner"], found["loser"], found["rest"]
    match = _FINAL.match(rest)
    manner = f"in {len(sets)} sets"
    won = [f"{winner} beat {loser} {{}}{rest}."]
    if match is not None:
        won.append(f"{winner} won {match['match']} {{}}{match['when'] or ''}.")
    straight = tuple(one.format("in straight sets") for one in won)
    told = (*(one.format(manner) for one in won), *_tell_each(winner, loser, sets, rest))
    return SetResult((*told, *straight), ()) if not lost else SetResult(told, straight)


def _tell_each(winner: str, loser: str, sets: list[tuple[int, int]], rest: str) -> Iterator[str]:
    """Tell who won and who lost each set."""
    ordinals = lexicon.read_table("restatements", "sets of a match")
    for number, (one, other) in enumerate(sets, start=1):
        (ordinal,) = ordinals[str(number)]
        first, second = (winner, loser) if one > other else (loser, winner)
        yield f"{first} won the {ordinal} set{rest}."
        yield f"{second} lost the {ordinal} set{rest}."
