"""Shares: how many of a whole are something, by a fact that gives the share in other words, or the part and the whole.

"Almost a quarter of the samples" follows from "9 of 40 samples" and from "22.5% of the samples", however else the two
sentences differ, as long as all words of the one are met in the other and both are shares of the same whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.alignment.lapses import STILL_DAYS
from factcheck.checking.alignment.pairs import FigurePair, prints_more
from factcheck.checking.deciding.deciding import add_up_to
from factcheck.checking.deciding.ledger import Entry
from factcheck.checking.deciding.measures import are_counted_alike, fit_words
from factcheck.checking.deciding.records import find_told, tell_own
from factcheck.language import lexicon
from factcheck.language.quantities.agreement import agree
from factcheck.language.quantities.kinds import SHARES
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.sums import draw_shares
from factcheck.language.restating.told_changes import leave_out_told
from factcheck.language.times.times import find_times
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checking.deciding.records import Record
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity, TimeSpan, Verdict

_THAN = " than "


class Share(Struct, frozen=True):
    """A share of some whole, the other figures beside it, what is said of it and when."""

    figure: Quantity
    others: tuple[Quantity, ...]
    words: frozenset[str]
    times: tuple[TimeSpan, ...]


def judge_share(text: str, propositions: Sequence[Proposition], record: Record) -> Verdict | None:
    """Support a claim that tells one share, where a fact bears the share and all of its words out."""
    told = _read_share(text, record) if find_told(propositions) is not None else None
    if told is None:
        return None
    own = (s for s in tell_own(record.statements) if not _is_turned_round(propositions, s))
    known = [found for s in own for found in _find_shares(s, record)]
    fitting = [one for one in known if _is_of_same(told, one, record)]
    latest = [one for one in fitting if not any(_is_later(other, one) for other in fitting)]
    if not latest or not all(_bears_out(one.figure, told.figure) for one in latest):
        return None
    return add_up_to(latest[0].figure.text, [latest[0].entry.fact])


def _is_turned_round(propositions: Sequence[Proposition], statement: Statement) -> bool:
    """Tell whether two named ones have each other's place in a claim and in a fact, so that their words tell nothing.

    "Peru sells 70% of its tin to Chile" has the words of "Chile sells 70% of its tin to Peru".
    """
    sides = [[(_named(p.subject), p) for p in side if p.main] for side in (propositions, statement.propositions)]
    return any(
        mine and theirs and mine.isdisjoint(theirs) and mine & _beside_subject(told) and theirs & _beside_subject(said)
        for mine, said in sides[0]
        for theirs, told in sides[1]
    )


def _named(argument: Argument | None) -> frozenset[str]:
    return frozenset(argument.entities) if argument is not None else frozenset()


def _beside_subject(side: Proposition) -> frozenset[str]:
    """Give those whom a clause names besides its subject."""
    return frozenset(e for a in side.arguments if a is not side.subject for e in a.entities)


def _bears_out(known: Quantity, told: Quantity) -> bool:
    """Tell whether a share is that of a fact, and printed to no more digits."""
    return agree(told, known) is True and not prints_more(FigurePair(told, known, agrees=True))


def _read_share(text: str, record: Record) -> Share | None:
    """Read the one share of a claim, with its other figures apart."""
    figures = find_quantities(text)
    shares = [q for q in figures if q.kind in SHARES and q.change is None]
    if len(shares) != 1 or any(q.change == "by" for q in figures) or _is_circumstance(text, shares[0]):
        return None
    times = [t for t in find_times(text, record.said_on) if t.period is not None]
    rest = leave_out_told(text, (*figures, *times))
    if _THAN in rest:
        return None  # another level is told of as well
    words = record.knowledge.symbols_of(rest)
    others = tuple(q for q in figures if q is not shares[0])
    return Share(shares[0], others, words, tuple(t.period for t in times if t.period is not None))


def _is_circumstance(text: str, share: Quantity) -> bool:
    """Tell whether a share only says in an opening phrase how things stood ("With growth at 3%, the bank ...")."""
    opening = text.partition(" ")[0].lower() in lexicon.read_words("granted", "circumstances")
    return opening and "," in text[share.span.end :]


class _Known(Struct, frozen=True):
    """A share that a fact gives, with the entry that tells what it is of."""

    figure: Quantity
    entry: Entry
    figures: tuple[Quantity, ...]
    beside: tuple[Quantity, ...]  # those that say of whom it is the share ("65 or older")


def _key(figure: Quantity) -> tuple[object, ...]:
    """Give by what two figures are the same one."""
    return figure.value, figure.hedge, figure.unit


def _find_shares(statement: Statement, record: Record) -> Iterator[_Known]:
    """Give the shares of a fact, those that it gives by the part and the whole as well."""
    text, fact = statement.text, statement.fact
    figures = find_quantities(text)
    told = [q for q in figures if q.kind is QuantityKind.PERCENT and q.change is None]
    shares = told or draw_shares(text, figures)
    if len(shares) != 1:
        return
    span = fact.event or statement.period
    times = [t for t in find_times(text, span.first if span is not None else None) if t.period is not None]
    words = record.knowledge.symbols_of(leave_out_told(text, (*figures, *times)))
    topic = record.knowledge.symbols_of_topic(fact)
    period = times[0].period if len(times) == 1 else span
    beside = tuple(q for q in figures if q is not shares[0]) if told else ()
    yield _Known(shares[0], Entry(shares[0], words, period, fact, statement.symbols, topic), figures, beside)


def _is_of_same(told: Share, known: _Known, record: Record) -> bool:
    """Tell whether a claim and a fact tell a share of the same whole at the same time, and the same of it."""
    counted, whole = told.figure.counted, known.figure.counted
    if counted is not None and whole is not None and not are_counted_alike(counted, whole, record):
        return False
    given, beside = {_key(q) for q in known.figures}, {_key(q) for q in told.others}
    if beside - given or {_key(q) for q in known.beside} - beside:
        return False
    period = known.entry.period
    timed = period is None or all(period.overlaps(time) for time in told.times)
    begun = period is None or period.first is None or record.said_on is None or period.first <= record.said_on
    if not (timed and begun) or (not told.times and _is_old(period, record)):
        return False
    return fit_words(told.words, known.entry, record).whole


def _is_old(period: TimeSpan | None, record: Record) -> bool:
    """Tell whether a share is of so long ago that a claim without a time may be of another one."""
    last, said_on = period.last if period is not None else None, record.said_on
    return last is not None and said_on is not None and (said_on - last).days > STILL_DAYS


def _is_later(one: _Known, other: _Known) -> bool:
    """Tell whether a share is of a later time than another."""
    first, second = one.entry.period, other.entry.period
    if first is None or second is None or first.first is None or second.first is None:
        return False
    return first.first > second.first
