"""Parts: whether a fact's figure is only that of a part, a group or a kind of what a claim's figure is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.sufficiency import words_of_causes
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import opens_with, worded
from factcheck.language.meaning.content import colouring_stems
from factcheck.language.meaning.predicates import Tense
from factcheck.language.quantities.agreement import agree
from factcheck.language.quantities.kinds import SHARES, SUMS
from factcheck.language.text.signals import signals_of, words_in
from factcheck.language.words.concepts import stems_among, stems_of
from factcheck.language.words.counted import is_plural
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.alignment.pairs import FigurePair
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity

_CITY_OF = worded(r"\b(?i:{predicates/cities}) of [A-Z]|\b[A-Z][a-z]+ [Cc]ity\b")
_SITE, _WHY = "at", "for"
_HALF = worded(r"\bhalf[- ]({of a half})s?\b")
_SEAT = stem("seat")
_RESTRICTED = worded(r"\s(?:[\w-]{1,20}\s){1,3}(?:{who or whose}|that(?!\s{times/of that}\b))\b")
_IN_THE = worded(r"\b{in or won} the ((?:[\w'’]{1,12} ){0,2})\Z")
_OF_ALL = regex(r"% of all\b|\bper ?cent of all\b")
_SUM_BY_NAME = worded(r"\b{predicates/sums by name}\b")
_OF_ITS = worded(r"\bof {all possessives}\b")


def may_be_whole(alignment: Alignment, wrong: Sequence[FigurePair]) -> bool:
    """Tell whether figures of the claim that differ may be of a whole of which the fact counts a part or one kind.

    "Has 400 jobs in its mill" says nothing of 900 jobs, nor "sold 400 electric cars" of 900 cars; what is "48% among
    women" may be more or less among all.
    """
    if any(agree(pair.claim, other) for pair in wrong for other in alignment.fact.extra_figures):
        return True  # "15 titles, 12 of them with Tal"
    if is_of_other_kind(alignment):
        return True
    sums = all(pair.claim.kind in SUMS for pair in wrong)
    if sums and any(pair.claim.value <= pair.fact.value for pair in wrong):
        return False
    return tells_part(alignment) or (sums and counts_kind(alignment, wrong))


def is_restricted(alignment: Alignment) -> bool:
    """Tell whether a clause says which of the counted the claim counts ("130 prisoners who have yet to be tried")."""
    mine, theirs = alignment.query.around.text, alignment.statement.text
    wrong = (pair for pair in alignment.wrong_figures if pair.claim.kind is not QuantityKind.SCORE)  # it counts nothing
    return any(_goes_on(mine, pair.claim) and not _goes_on(theirs, pair.fact) for pair in wrong)


def _goes_on(text: str, figure: Quantity) -> bool:
    """Tell whether a restricting clause follows what a figure counts."""
    return _RESTRICTED.match(text.partition(figure.text)[2]) is not None


def counts_kind_told_elsewhere(alignment: Alignment) -> bool:
    """Tell whether a claim counts a kind of which the fact tells in another clause ("12% of them electric")."""
    said, known = alignment.claim.object, alignment.fact.object
    if said is None or known is None or said.head != known.head or not said.quantities:
        return False
    own = {symbol for argument in alignment.fact.arguments for symbol in argument.symbols}
    more = said.symbols - said.names - own - colouring_stems() - alignment.object.named
    text = alignment.statement.text
    tails = (text.partition(pair.fact.text)[2].partition(",")[2] for pair in alignment.wrong_figures)
    return any(not more.isdisjoint(map(stem, words_of(tail))) for tail in tails)


def is_of_smaller_place(alignment: Alignment) -> bool:
    """Tell whether only the claim says that it means the city of a name, and has far less ("the city of Lorn")."""
    less = any(pair.claim.value * 2 < pair.fact.value for pair in alignment.wrong_figures)
    return (
        less
        and _CITY_OF.search(alignment.query.around.text) is not None
        and not _CITY_OF.search(alignment.statement.text)
    )


def is_result_of_part(alignment: Alignment) -> bool:
    """Tell whether only a claim says with what a result was made, of which the fact tells the whole ("from fees")."""
    texts = (alignment.claim.text, alignment.statement.text)
    results = stems_of("results of a period")
    if any(results.isdisjoint(map(stem, words_of(text))) for text in texts):
        return False
    with_what = listed("predicates/with what").difference(c.preposition for c in alignment.fact.complements)
    added = (c for c in alignment.claim.complements if c.preposition in with_what)
    return any(c.symbols.isdisjoint(alignment.statement.symbols) and _is_of_firm(c) for c in added)


def _is_of_firm(phrase: Argument) -> bool:
    """Tell whether a phrase is of common words for things, be they a part of somebody's ("in its tube division")."""
    if phrase.quantities or phrase.names or phrase.pronoun or not phrase.symbols:
        return False
    return phrase.preposition != "in" or opens_with(phrase.text, "possessives")


def is_of_part_named_before(alignment: Alignment) -> bool:
    """Tell whether a fact's figure is that of "it", a thing which its sentence named before ("carried 900 on it")."""
    told = {c.preposition for c in alignment.claim.complements}
    parting = lexicon.read_words("predicates", "parting prepositions")
    parts = (c for c in alignment.fact.complements if c.pronoun and c.preposition in parting)
    return any(part.preposition not in told for part in parts)


def adds_up_counts(alignment: Alignment) -> bool:
    """Tell whether a figure is that of all that the fact counts one by one ("twelve passengers and two crew")."""
    counts = [q.value for q in alignment.fact.quantities if q.kind is QuantityKind.COUNT]
    return len(counts) > 1 and any(pair.claim.value == sum(counts) for pair in alignment.wrong_figures)


def is_of_others_whole(alignment: Alignment) -> bool:
    """Tell whether a share is one of what another has ("sells half of its oil to", "buys half of its oil from")."""
    if not any(pair.claim.kind in SHARES for pair in alignment.figures):
        return False
    owners = [_owner_of_whole(side) for side in (alignment.claim, alignment.fact)]
    return None not in owners and owners[0] != owners[1]


def counts_those_ranked(alignment: Alignment) -> bool:
    """Tell whether a figure only says within how many something ranks ("among the 20 largest ports")."""
    counts = (pair for pair in alignment.figures if pair.claim.kind is QuantityKind.COUNT)
    wrong = {pair.claim.span for pair in counts if not pair.agrees}
    ranked = (argument for argument in alignment.claim.arguments if argument.orderings)
    return any(alignment.claim.figure_of(n) in wrong for argument in ranked for n in argument.quantities)


def _owner_of_whole(side: Proposition) -> tuple[str, ...] | None:
    """Give whose "its" is in "half of its oil": of whoever stands before it; None where nobody's is said."""
    match = _OF_ITS.search(side.text.lower())
    if match is None:
        return None
    known = (a.entities for a in side.arguments if a.entities and side.text.find(a.text) < match.start())
    return next(known, None)


def is_of_another_distance(alignment: Alignment) -> bool:
    """Tell whether both sides name a contest by its distance, and another one ("third in the 100 metres freestyle").

    A half marathon is none, and a half year no year.
    """
    if _halves(alignment.claim.text) != _halves(alignment.statement.text):
        return True
    mine = _distances(alignment.claim)
    theirs = _distances(alignment.fact) if mine else mine
    return bool(theirs) and mine != theirs


def _halves(text: str) -> frozenset[str]:
    """Give what a text speaks of halves of ("half marathon", "half-year")."""
    return frozenset(_HALF.findall(text.lower()))


def _distances(side: Proposition) -> frozenset[tuple[Decimal, str | None]]:
    """Give the measures by which a side names in what something was done ("in the men's 100 metres")."""
    measures = (q for q in (*side.quantities, *side.extra_figures) if q.kind is QuantityKind.MEASURE)
    named = ((q, _IN_THE.search(side.text.partition(q.text)[0])) for q in measures)
    return frozenset(
        (q.value, q.unit) for q, place in named if place and listed("forms of be").isdisjoint(place[1].split())
    )


def is_of_other_kind(alignment: Alignment) -> bool:
    """Tell whether one side's figure is "net", "before tax" or the like, and the other's not; a length is neither."""
    if alignment.figures and all(pair.claim.kind is QuantityKind.DURATION for pair in alignment.figures):
        return False
    sides = alignment.fact.text.lower(), alignment.claim.text.lower()
    signals = signals_of("predicates", "kinds of sums")
    if all(signals.isdisjoint(words_in(text)) for text in sides):
        return False
    one, other = (frozenset(words_of(_SUM_BY_NAME.sub("", text))) for text in sides)
    return not lexicon.read_words("predicates", "kinds of sums").isdisjoint(one ^ other)


def names_other_kind_of_result(alignment: Alignment) -> bool:
    """Tell whether only the claim calls a profit or loss "net" or the like, of which the fact tells another one."""
    kinds, results = lexicon.read_words("predicates", "kinds of sums"), stems_of("results of a period")
    said = kinds.intersection(words_of(alignment.claim.text))
    if not said or results.isdisjoint(map(stem, words_of(alignment.claim.text))):
        return False
    told = words_of(alignment.statement.text)
    return bool(said.difference(told)) and not kinds.isdisjoint(told)


def tells_part(alignment: Alignment) -> bool:
    """Tell whether a phrase of the fact that the claim does not have tells of which part or group its figure is.

    The occasion of it all may go unsaid ("won by 58% in the runoff"), what is the same two's, or what it was at in a
    place that both name ("at its mill in Orre").
    """
    if alignment.subject.anchored and alignment.object.anchored:
        return False
    parting = lexicon.read_words("predicates", "parting prepositions")
    occasions = stems_among("recurring", "contests")
    phrases = (c for c in alignment.fact.complements if c.preposition in parting and not c.quantities)
    parts = [phrase for phrase in phrases if not (phrase.names or phrase.entities or phrase.head in occasions)]
    told = [time.text for time in alignment.fact.times]
    parts = [phrase for phrase in parts if not any(time in phrase.text for time in told)]  # "in autumn 2033"
    parts = [phrase for phrase in parts if not (phrase.preposition == _SITE and _names_same_place(alignment))]
    parts = [phrase for phrase in parts if not _goes_without_saying(phrase, alignment.fact)]
    unsaid = alignment.missing - words_of_causes(alignment.fact) if parts else alignment.missing
    return any(part.symbols and part.symbols <= unsaid for part in parts)


def _goes_without_saying(phrase: Argument, fact: Proposition) -> bool:
    """Tell whether a phrase only says why somebody was punished, where a term is served or what seats are in.

    So does the report in which somebody made 40 proposals.
    """
    if phrase.head in stems_of("reports"):
        return True
    served = phrase.head in stems_of("punishing places")
    if fact.predicate.stem in stems_of("punishing"):
        return phrase.preposition == _WHY or served
    if served and fact.predicate.stem in stems_of("asking for terms"):
        return all(quantity.kind is QuantityKind.DURATION for quantity in fact.quantities)
    return fact.object is not None and fact.object.head == _SEAT and phrase.head in stems_of("seated bodies")


def _names_same_place(alignment: Alignment) -> bool:
    """Tell whether a phrase of both sides names the same place."""
    mine, theirs = (
        {c.entities for c in side.complements if c.preposition == "in"} for side in (alignment.claim, alignment.fact)
    )
    return bool((mine & theirs) - {()})


def tells_of_all(alignment: Alignment) -> bool:
    """Tell whether the claim says of all, or of several, what the fact says of a share, of some or of one."""
    claim, fact = alignment.claim, alignment.fact
    if any(_takes_in_more(*pair, fact) for pair in ((claim.subject, fact.subject), (claim.object, fact.object))):
        return True
    beside = ((one, other) for one in claim.complements for other in fact.complements)
    if any(one.preposition == other.preposition and _is_of_each(one, other) for one, other in beside):
        return True
    shares = any(quantity.kind in SHARES for quantity in fact.quantities)
    wholly = alignment.query.symbols & stems_of("wholly") - alignment.statement.symbols
    return shares and (bool(wholly) or (_OF_ALL.search(claim.text) is not None and bool(alignment.missing)))


def sums_over_all(alignment: Alignment) -> bool:
    """Tell whether a claim counts over every one of a kind, of one of which the fact tells ("medals at all games")."""
    beside = ((one, other) for one in alignment.claim.complements for other in alignment.fact.complements)
    more = any(pair.claim.kind in SUMS and pair.claim.value > pair.fact.value for pair in alignment.wrong_figures)
    so_far = alignment.claim.tense is Tense.PERFECT
    return so_far and more and any(one.head == other.head and _is_of_each(one, other) for one, other in beside)


def _is_of_each(mine: Argument, theirs: Argument) -> bool:
    """Tell whether a phrase of the claim says it of each one of a kind ("in every meeting"), and the fact's of one."""
    every = lexicon.read_words("predicates", "every")
    said, known = (argument.text.lower().split()[:1] for argument in (mine, theirs))
    return not every.isdisjoint(said) and every.isdisjoint(known)


def _takes_in_more(mine: Argument | None, theirs: Argument | None, fact: Proposition) -> bool:
    """Tell whether a claim speaks of every one of a kind ("both bridges") and the fact does not ("two bridges")."""
    if mine is None or theirs is None:
        return False
    every, some = (lexicon.read_words("predicates", name) for name in ("every", "some of"))
    said, known = (set(argument.text.lower().split()) for argument in (mine, theirs))
    if theirs.quantities and not mine.quantities and listed("whole") & said - known:
        return True  # "her whole sentence", of four years of it
    if mine.negative and fact.negated and theirs.quantities and not theirs.negative:
        return True  # "none of the bridges", of six of the ten
    first, other = (argument.text.lower().split()[:1] for argument in (mine, theirs))
    if first == other or not every.isdisjoint(known):
        return False
    shared = any(fact.figure_of(n) == q.span for n in theirs.quantities for q in fact.quantities if q.kind in SHARES)
    if shared and not mine.quantities and theirs.head == mine.head and some.isdisjoint(said) and "part" not in said:
        return True  # who owns half of the port does not own the port
    one = not is_plural(theirs.head_word) and not (theirs.members or theirs.names or theirs.entities)
    if not some.isdisjoint(first):
        return one and is_plural(mine.head_word)
    if every.isdisjoint(said):
        return False
    shares = any(quantity.kind in SHARES for quantity in fact.quantities)
    return (
        shares
        or bool(theirs.quantities)
        or not (some | listed("one")).isdisjoint(other)
        or (one and theirs.head == mine.head)
    )


def counts_kind(alignment: Alignment, pairs: Sequence[FigurePair]) -> bool:
    """Tell whether the fact counts things of a kind that the claim does not name ("400 electric cars")."""
    fact = alignment.fact
    spans = {pair.fact.span for pair in pairs}
    counted = (a for a in fact.arguments if any(fact.figure_of(n) in spans for n in a.quantities))
    return any(argument.symbols & alignment.missing - colouring_stems() for argument in counted)
