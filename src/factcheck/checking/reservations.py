"""Reservations: words beside the slots that make a claim another statement than the fact it would contradict.

A rule compares slot by slot. What a figure is adjusted for, whose count it is, that it was the first estimate, or what
exactly a denial denies may stand in words that no slot holds; a claim that has them is not held against the fact.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.slots import Match
from factcheck.checking.statements import names_among, words_of
from factcheck.checking.timing import happens, time_since, time_stated
from factcheck.language import lexicon
from factcheck.language.clocks import ClockExpression
from factcheck.language.colours import blank_colours
from factcheck.language.concepts import stems_of
from factcheck.language.cues import read_cues
from factcheck.language.meanings import Voice
from factcheck.language.predicates import Tense
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.checking.alignment import Alignment
    from factcheck.model import TimeSpan

_SOME_OF = regex(r"(?:[\w-]{1,20} )?[\w.,-]{1,20} of (?:the|his|her|its|their|those|these|them|our)\b")
_TOTALS = regex(r"\b(?:in all|in total|altogether|overall|combined)\b")
_BOUNDS = frozenset({"until", "by", "before", "after", "since"})
_SAME_LENGTH_DAYS = 7  # periods that differ by no more are taken to be the same
_MONTH = 31  # days
_FIGURES = "FC101"
_DENIAL = "FC102"
_OPPOSITE = "FC103"
_RANK = "FC106"
_SUMS = frozenset({QuantityKind.MONEY, QuantityKind.COUNT})


def has_reservation(alignment: Alignment, rule: str | None) -> bool:
    """Tell whether something beside the slots keeps a claim from being held against a fact by a rule, or borne out."""
    if rule is None:
        return bool(alignment.figures) and _is_qualified(alignment)
    checks = (*_OF_ANY, *_OF_RULE.get(rule, ()))
    return any(check(alignment) for check in checks)


def _is_of_another_source(alignment: Alignment) -> bool:
    """Tell whether the fact is what one poll or study found and the claim what another did."""
    theirs, mine = alignment.statement.sources, alignment.query.around.speaker
    return bool(theirs) and bool(mine) and theirs.isdisjoint(mine)


def _leaves_bound_open(alignment: Alignment) -> bool:
    """Tell whether the claim gives a length of time or an undated bound ("until August") that the fact does not."""
    if alignment.fact.negated:
        return False  # what never was so was not so for an hour
    settled = time_stated(alignment.claim) is not None
    paired = {pair.claim.span for pair in alignment.figures}
    told = alignment.statement.text.lower()
    return any(
        time.period is None
        and not isinstance(time, ClockExpression)
        and (time.relation == "for" or (time.relation in _BOUNDS and not settled))
        and time.text.lower() not in told
        and not any(time.span.overlaps(span) for span in paired)
        for time in alignment.claim.times
    )


def _is_of_another_time(alignment: Alignment) -> bool:
    """Tell whether a participle or infinitive of the claim gives a time that is not the fact's ("measured in May")."""
    statement = alignment.statement
    told = [t.period for t in (*alignment.fact.times, *alignment.fact.times_beneath)]
    known = [span for span in (*told, statement.fact.event, statement.period) if span is not None]
    return any(
        time.period is not None
        and time.text.lower() not in statement.text.lower()
        and not any(time.period.overlaps(span) for span in known)
        for time in alignment.claim.times_beneath
    )


def _counts_some(alignment: Alignment) -> bool:
    """Tell whether a figure of the claim counts some of what the fact counts ("two of the goals", "with his head").

    What all of them come to is another thing where the fact counts those of one place or kind.
    """
    wrong = [pair for pair in alignment.figures if not pair.agrees]
    if alignment.missing and _TOTALS.search(alignment.query.around.text.lower()):
        return True
    selecting = lexicon.read_words("predicates", "selecting prepositions")
    added = (c.symbols for c in alignment.claim.complements if c.preposition in selecting)
    if any(not symbols.isdisjoint(alignment.residue) for symbols in added):
        return True
    if alignment.claim.voice is not Voice.ACTIVE or not any(p.claim.kind is QuantityKind.COUNT for p in wrong):
        return False  # "112 of the passengers were rescued" tells of all
    mine, theirs = (
        side.object is not None and bool(_SOME_OF.match(side.object.text.lower()))
        for side in (alignment.claim, alignment.fact)
    )
    return mine and not theirs


def _is_of_another_kind(alignment: Alignment) -> bool:
    """Tell whether either side says of the same noun which kind it means, and not the same ("net", "operating")."""
    claim, fact = alignment.claim, alignment.fact
    pairs = ((claim.subject, fact.subject, alignment.subject), (claim.object, fact.object, alignment.object))
    for mine, theirs, slot in pairs:
        if mine is None or theirs is None or slot.match is not Match.SAME or slot.anchored:
            continue
        if theirs.symbols & alignment.missing and mine.symbols - theirs.symbols - slot.named:
            return True
    unsaid = fact.extra - claim.extra - alignment.query.symbols
    return bool(unsaid - names_among(unsaid)) and bool(claim.extra - fact.extra)


def _is_of_part(alignment: Alignment) -> bool:
    """Tell whether the fact's figure is of a part of what the claim speaks of, and not the claim's ("fish exports")."""
    subject = alignment.fact.subject
    apart = bool(alignment.figures) and not any(pair.agrees for pair in alignment.figures)
    return apart and subject is not None and not alignment.anchored and bool(subject.symbols & alignment.missing)


def _is_of_another_deal(alignment: Alignment) -> bool:
    """Tell whether another sum or number says that it was another time ("sold it for 40 million", bought for 18)."""
    plain = [p for p in alignment.figures if p.claim.change is None and p.claim.kind in _SUMS]
    return bool(plain) and not any(pair.agrees for pair in plain)


def _is_ranked_among_others(alignment: Alignment) -> bool:
    """Tell whether the fact ranks within bounds that the claim does not have ("the second title of the year")."""
    around = alignment.query.around
    bounds = alignment.fact.extra & stems_of("telling apart")
    return bool(bounds - alignment.claim.extra - around.symbols - around.setting)


def _counts_since(alignment: Alignment) -> bool:
    """Tell whether the claim counts from an event on ("since the war began") and the fact does not."""
    return "since" in _claim_words(alignment) and time_since(alignment.claim) is None


def _has_another_party(alignment: Alignment) -> bool:
    """Tell whether the claim names somebody whom its figure is about and of whom the fact does not speak."""
    added = alignment.claim.object if alignment.object.match is Match.ADDED else None
    return added is not None and not added.symbols <= alignment.statement.symbols


def _is_of_part_of_time(alignment: Alignment) -> bool:
    """Tell whether the claim is about a part of the time that the fact is about: about December, not about the year.

    What happens once, and what is so all the time, is the same in a part; a number of things is not.
    """
    said, known = alignment.time.claim, alignment.time.fact
    if not alignment.time.stated or said is None or known is None or _is_fact_s_own_time(alignment):
        return False
    if not said.lies_within(known) or _days(known) - _days(said) <= _SAME_LENGTH_DAYS:
        return False
    counts = any(p.claim.kind is QuantityKind.COUNT and not p.agrees for p in alignment.figures)
    if happens(alignment.fact) and not (counts and _days(known) > 2 * _MONTH):
        return False
    statement = alignment.statement
    lasting = alignment.fact.tense is Tense.PRESENT or statement.fact.series is not None
    return statement.period is None or not lasting


def _sums_up(alignment: Alignment) -> bool:
    """Tell whether the claim adds up what happened over a longer time than the fact's ("has sold 900 this year")."""
    said, known = alignment.time.claim, alignment.time.fact
    if not alignment.time.stated or said is None or said.first is None or known is None:
        return False
    if not known.lies_within(said) or _is_fact_s_own_time(alignment):
        return False
    longer = _days(said) - _days(known) > _SAME_LENGTH_DAYS
    return longer and (alignment.claim.tense is Tense.PERFECT or _days(said) > _MONTH)


def _is_fact_s_own_time(alignment: Alignment) -> bool:
    """Tell whether the claim's time is in the fact's wording, which may give two ("from 40 in May to 60 in June")."""
    if len(alignment.fact.times) > 1:
        return True
    told = time_stated(alignment.fact)
    return told is not None and told.period == alignment.time.claim


def _days(period: TimeSpan) -> int:
    """Count the days of a period; open ends are endless."""
    return (period.last - period.first).days if period.first is not None and period.last is not None else 10**6


def _tells_what_there_is(alignment: Alignment) -> bool:
    """Tell whether the claim tells what there is by now, and the fact what was done ("are fitted", "were fitted")."""
    claim, fact = alignment.claim, alignment.fact
    now = claim.tense is Tense.PRESENT and claim.predicate.text.lower().startswith(("are ", "is "))
    return claim.voice is fact.voice is Voice.PASSIVE and now and fact.tense is Tense.PAST


def _was_so_before(alignment: Alignment) -> bool:
    """Tell whether the claim tells what had been so before what the fact tells changed it ("had been allowed")."""
    before = "had" in alignment.claim.predicate.text.lower().split()
    return before and happens(alignment.fact) and "had" not in alignment.fact.predicate.text.lower().split()


def _is_qualified(alignment: Alignment) -> bool:
    """Tell whether the sentence says on what terms its figure holds ("adjusted for prices") and the fact does not."""
    terms = lexicon.read_words("predicates", "terms of figures")
    return bool(_own_words(alignment) & terms)


def _is_earlier_figure(alignment: Alignment) -> bool:
    """Tell whether the sentence gives a figure as the one that was given first ("had first put it at 70")."""
    if _own_words(alignment) & lexicon.read_words("predicates", "earlier figures"):
        return True
    words, verbs = _words(alignment), alignment.claim.predicate.text.lower().split()
    return (
        any(
            word == "first" and (before in {"had", "at"} or after in read_cues() or after in verbs[1:])
            for before, word, after in zip(words, words[1:], words[2:], strict=False)
        )
        and "first" not in alignment.statement.words
    )


def _denies_detail(alignment: Alignment) -> bool:
    """Tell whether a denial may only deny a detail: a cause, a place, that it was all ("not because of the storm")."""
    if not alignment.claim.negated:
        return False
    return bool(alignment.residue) or bool(_claim_words(alignment) & lexicon.read_words("polarity", "focus words"))


def _claim_words(alignment: Alignment) -> frozenset[str]:
    """Give the words of the claim itself that the fact's wording does not have."""
    return frozenset(words_of(alignment.query.around.text)).difference(alignment.statement.words)


def _own_words(alignment: Alignment) -> frozenset[str]:
    """Give the words of the claim's sentence that the fact's wording does not have."""
    return frozenset(_words(alignment)).difference(alignment.statement.words)


def _words(alignment: Alignment) -> tuple[str, ...]:
    """Give the words of the sentence in which the claim stands, but for phrases that only colour it ("once again")."""
    return words_of(blank_colours(alignment.query.around.sentence or alignment.query.around.text))


_OF_ANY: tuple[Callable[[Alignment], bool], ...] = (
    _is_of_another_source,
    _leaves_bound_open,
    _is_of_another_time,
)
_OF_RULE: dict[str, tuple[Callable[[Alignment], bool], ...]] = {
    _FIGURES: (
        _is_qualified,
        _is_earlier_figure,
        _counts_some,
        _has_another_party,
        _is_of_another_kind,
        _counts_since,
        _is_of_part_of_time,
        _sums_up,
        _tells_what_there_is,
    ),
    _OPPOSITE: (_is_of_another_kind, _is_of_part, _is_of_another_deal, _is_of_part_of_time, _sums_up, _was_so_before),
    _RANK: (_is_ranked_among_others, _is_of_part_of_time),
    _DENIAL: (_denies_detail, _is_of_part_of_time),
}
