"""FC105 once more: what came first, and how long after or before something else it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.grounds import figures_agree, is_unique, orderings_agree, same_case
from factcheck.checking.alignment.landmarks import find_reversed
from factcheck.checking.alignment.pairs import is_near
from factcheck.checking.alignment.sufficiency import says_enough
from factcheck.checking.rules.dates import CARD
from factcheck.language.lexicon import listed
from factcheck.language.quantities.agreement import agree
from factcheck.language.quantities.quantities import find_quantities
from factcheck.model import Difference, QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity

_MANY = 50  # of which another lot is seldom as many
_ONE = regex(r"\A[Aa]n?\s")


def check_sequence(alignment: Alignment) -> Finding | None:
    """Find that one side says before and the other after, or both another length of time before or after the same."""
    claim, fact = alignment.claim, alignment.fact
    if alignment.statement.refuting or alignment.denial or claim.negated:
        return None
    turned = find_reversed(claim, fact)
    pair = _find_other_distance(alignment) or turned
    sided = turned is not None and claim.predicate.stem == fact.predicate.stem  # "before" and "after" are opposites
    if alignment.bond is not Bond.SAME and not (sided and alignment.bond is Bond.OPPOSITE):
        return None
    if pair is None or not (is_unique(alignment) or _is_first(alignment) or _tells_same_count(alignment)):
        return None
    if not same_case(alignment) or not says_enough(alignment):
        return None
    if not figures_agree(alignment) or not orderings_agree(alignment):
        return None
    reason = f"The draft says {pair[0]}; {teller(alignment)} says {pair[1]}."
    return find(CARD, alignment, reason, Difference("date", *pair))


def _is_first(alignment: Alignment) -> bool:
    """Tell whether both sides tell of the first or the last of a kind, which comes once ("the first signal")."""
    return any(pair.agrees and abs(pair.fact.rank) == 1 and not pair.claim.within for pair in alignment.orderings)


def _tells_same_count(alignment: Alignment) -> bool:
    """Tell whether both sides count about the same many, of which nobody tells twice ("12,400 people")."""
    return any(
        pair.agrees and pair.claim.kind is QuantityKind.COUNT and is_near(pair) and pair.fact.value >= _MANY
        for pair in alignment.figures
    )


def _find_other_distance(alignment: Alignment) -> tuple[str, str] | None:
    """Give how long before or after the same thing it was by both sides, where that is not the same."""
    claim, fact = alignment.claim, alignment.fact
    said, known = _read_distance(claim), _read_distance(fact)
    if said is None or known is None:
        return None
    events = _event_behind(claim, said[2]), _event_behind(fact, known[2])
    if events[0] is None or events[1] is None or events[0].symbols != events[1].symbols:
        return None
    length = agree(said[1], known[1], alignment.statement.fact.tolerance)
    if (said[0] == known[0] and length is not False) or length is None:
        return None
    return f"{said[2]} {events[0].text}", f"{known[2]} {events[1].text}"


def _event_behind(side: Proposition, time: str) -> Argument | None:
    """Give the noun behind a time, which the reading takes for an object or for a phrase of its own."""
    return next((a for a in side.arguments if f" {time} {a.text}" in f" {side.text}"), None)


def _read_distance(side: Proposition) -> tuple[str, Quantity, str] | None:
    """Read "two days after", of which no day is known, as the side, the length and the words."""
    times = [time for time in side.times if time.period is None]
    if len(times) != 1 or len(side.times) != 1:
        return None
    words, _, last = times[0].text.rstrip(" ").rpartition(" ")
    before = side.text.partition(times[0].text)[0]  # where its hedge stands ("less than | two days after")
    lengths = [q for q in find_quantities(before + _ONE.sub("one ", words)) if q.kind is QuantityKind.DURATION]
    return (last.lower(), lengths[-1], times[0].text) if last.lower() in listed("before or after") and lengths else None
