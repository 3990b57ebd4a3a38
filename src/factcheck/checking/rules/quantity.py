"""FC101: figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.colours import leave_out_beside_slip
from factcheck.checking.alignment.degrees import find_degree, says_wholly
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.grounds import orderings_agree, same_case, same_time
from factcheck.checking.alignment.longer_spans import find_own_time
from factcheck.checking.alignment.moves import starts_alike
from factcheck.checking.alignment.pairs import FigurePair, digits_of
from factcheck.checking.alignment.parts import may_be_whole
from factcheck.checking.alignment.set_scores import find_other_sets
from factcheck.checking.alignment.singles import find_several, find_single, tells_no_more
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.sufficiency import says_enough
from factcheck.checking.alignment.thresholds import find_other_threshold
from factcheck.checking.alignment.timing import starts_agree
from factcheck.checking.knowledge.stated_times import time_stated
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Voice
from factcheck.language.numbers.hedges import LESS_THAN, MORE_THAN
from factcheck.language.numbers.numerals import number_words
from factcheck.language.numbers.rates import find_rate
from factcheck.language.quantities.kinds import SHARES
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Difference, Level, Modality, QuantityKind, RuleCard
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.model import Quantity, TimeSpan

CARD = RuleCard(
    "FC101",
    "quantity",
    Level.ERROR,
    "The claim and the fact give different figures for the same thing: same subject, same event, same thing counted, "
    "same unit, same time. A printed figure stands for its rounding interval (58% is 57.5 to 58.5), a hedge such as "
    '"nearly" or "more than" widens or bounds it, and a fact\'s `tolerance` replaces both. Figures of different kinds '
    "(percent and percentage points, two currencies) are never compared.",
    'A draft says "Ruiz won 62% of the vote"; the fact says "Ruiz won the runoff with 54.2% of the vote."',
)


_MONTH = 31  # days
_OF_SIZE = regex(r"the (?:\w{2,16} ){1,2}of \S{0,3}\d")


def same_span(alignment: Alignment, wrong: list[FigurePair]) -> bool:
    """Tell whether a stated period is the fact's own: a rise over a quarter is not the rise over its year."""
    time = alignment.time
    if any(t.relation == "by" for t in alignment.claim.times) and _is_earlier(time.fact, time.claim):
        return False  # what was counted by June had been less in May
    known = find_own_time(alignment)
    if not time.stated or known is None or time.claim == known:
        return True
    told = time_stated(alignment.fact)
    if told is not None and told.period == time.claim:
        return True
    if _is_set_then(alignment, wrong) or starts_alike(alignment):
        return True
    moves = not alignment.fact.predicate.concepts.isdisjoint(stems_of("movement"))
    sums = any(pair.claim.change is not None or pair.claim.kind is QuantityKind.MONEY for pair in wrong)
    return not moves and not sums


def _is_set_then(alignment: Alignment, wrong: list[FigurePair]) -> bool:
    """Tell whether a thing is set to a level on a day that the claim gives by its week or month.

    Somebody named did so to a known one, or it is to come about by itself ("fares will rise by 4% in January").
    """
    said, known = alignment.time.claim, find_own_time(alignment)
    set_once = alignment.subject.anchored and alignment.object.match is Match.SAME
    levels = all(pair.claim.change == pair.fact.change and pair.claim.change in listed("from and to") for pair in wrong)
    coming = alignment.claim.modality is Modality.PREDICTED
    if not (coming or (set_once and levels)) or said is None or known is None:
        return False
    return known.first == known.last and known.lies_within(said) and said.length_days <= _MONTH


def _is_earlier(one: TimeSpan | None, other: TimeSpan | None) -> bool:
    """Tell whether a time ends before another does."""
    ends = (one.last, other.last) if one is not None and other is not None else (None, None)
    return ends[0] is not None and ends[1] is not None and ends[0] < ends[1]


def names_event(alignment: Alignment, wrong: list[FigurePair]) -> bool:
    """Tell whether a measure is the name of what was won or run ("the 800 metres")."""
    if any(
        pair.claim.kind is QuantityKind.MEASURE and f"the {pair.claim.text.strip()}" in alignment.claim.text
        for pair in wrong
    ):
        return True
    known = alignment.claim.object
    return (
        known is not None
        and known.definite
        and any(pair.claim.kind is QuantityKind.MEASURE and pair.claim.text in known.text for pair in wrong)
    )


def _tells_which(alignment: Alignment, wrong: list[FigurePair]) -> bool:
    """Tell whether one of several figures that differ may tell which ones another counts ("92% had one dose").

    So does an age of which the one side says that they are over it, and the other not ("24% are under 18").
    """
    if len({pair.claim.kind for pair in wrong}) > 1:
        return True
    shared = any(pair.agrees and pair.claim.kind is QuantityKind.PERCENT for pair in alignment.figures)
    aged = shared and wrong[0].claim.kind is QuantityKind.COUNT
    return aged and (
        alignment.bond is Bond.LEVEL or {wrong[0].claim.hedge, wrong[0].fact.hedge} == {LESS_THAN, MORE_THAN}
    )


def may_be_of_others(alignment: Alignment, wrong: list[FigurePair]) -> bool:
    """Tell whether a share may be one of others than the fact's.

    So it is where whose share the fact gives goes unsaid ("38% backed it"), or where both figures of "14 of 90" differ.
    """
    sides = [a for a in (alignment.claim.subject, alignment.claim.object) if a is not None and a.quantities]
    bare = any(not (a.symbols or a.pronoun) for a in sides)
    differ = {pair.claim.span for pair in wrong if pair.claim.kind is QuantityKind.COUNT}
    parts = [a for a in sides if len(a.quantities) > 1 or _is_some(a)]
    spans = [{alignment.claim.figure_of(number) for number in a.quantities} for a in parts if " of " in a.text]
    return (bare and bool(alignment.missing)) or any(part <= differ for part in spans)


def _is_some(argument: Argument) -> bool:
    """Tell whether a participant is some of those that its figure counts ("most of the 300 pupils", not "all 300")."""
    first, *rest = argument.text.lower().split()
    counted = len(rest) > 1 and rest[1] != "of" and (rest[0][0].isdigit() or rest[0] in number_words())
    return not counted and first in lexicon.read_words("polarity", "partitive pronouns")


def _hold_when_denied(alignment: Alignment, wrong: list[FigurePair]) -> bool:
    """Tell whether figures of two denials are no part of what is denied.

    So is the share of those who did not ("8% of the pupils had not been vaccinated"), and the size of what is known
    ("refused to pay the fine of 6 million").
    """
    known = alignment.claim.object, alignment.fact.object
    if all(one is not None and one.definite and _OF_SIZE.match(one.text.lower()) for one in known):
        return True
    shares = all({pair.claim.kind, pair.fact.kind} <= SHARES for pair in wrong)
    told = [side.object if side.voice is Voice.PASSIVE else side.subject for side in (alignment.claim, alignment.fact)]
    printed = tuple(figure.text for pair in wrong for figure in (pair.claim, pair.fact))
    return shares and all(
        one is not None and one.quantities and (" of " in one.text or one.text.startswith(printed)) for one in told
    )  # "most households have no car"


def check_quantity(alignment: Alignment) -> Finding | None:
    """Find figures that differ beyond what either side's printing and hedges allow."""
    wrong = alignment.wrong_figures
    if (bounds := find_other_threshold(alignment)) is not None:
        return _check_unit(alignment, *bounds, denied=alignment.claim.negated)
    if (sets := find_other_sets(alignment)) is not None:
        return _check_unit(alignment, sets.claim, sets.fact)
    if (degree := find_degree(alignment)) is not None:
        return _check_degree(alignment, degree)
    if not wrong and alignment.loose_figures:
        return _check_currency(alignment) or _check_points(alignment) or _check_several(alignment)
    if not wrong:
        return _check_rate(alignment) if alignment.figures else _check_single(alignment)
    if _tells_which(alignment, wrong) or alignment.bond not in {Bond.SAME, Bond.LEVEL}:
        return None
    if alignment.denial or (alignment.claim.negated and not _hold_when_denied(alignment, wrong)):
        return None
    alignment = leave_out_beside_slip(alignment)
    if not same_case(alignment) or not same_time(alignment) or not says_enough(alignment):
        return None
    if not orderings_agree(alignment) or not same_span(alignment, wrong) or names_event(alignment, wrong):
        return None
    if may_be_whole(alignment, wrong) or may_be_of_others(alignment, wrong):
        return None
    if not starts_agree(alignment.claim, alignment.fact, alignment.statement):
        return None
    return tell_difference(alignment, wrong)


def tell_difference(alignment: Alignment, wrong: list[FigurePair]) -> Finding:
    """Make the finding that some figures differ."""
    said, known = wrong[0].claim.text, wrong[0].fact.text
    differences = tuple(Difference("quantity", pair.claim.text, pair.fact.text) for pair in wrong)
    return find(CARD, alignment, f"The draft says {said}; {teller(alignment)} gives {known}.", *differences)


def _check_rate(alignment: Alignment) -> Finding | None:
    """Find the same figure for another unit of time ("310 litres a minute", where it is a second)."""
    said, known = find_rate(alignment.claim.text), find_rate(alignment.statement.text)
    if said is None or known is None or said == known or alignment.bond is not Bond.SAME or alignment.denial:
        return None
    words = frozenset(map(stem, (said, known)))
    rest = replace(alignment, residue=alignment.residue - words, missing=alignment.missing - words)
    if alignment.claim.negated or not same_case(rest) or not same_time(rest) or not says_enough(rest):
        return None
    figures = f"{alignment.figures[0].claim.text} a {said}", f"{alignment.figures[0].fact.text} a {known}"
    reason = f"The draft says {figures[0]}; {teller(alignment)} gives {figures[1]}."
    return find(CARD, alignment, reason, Difference("quantity", *figures))


def _check_degree(alignment: Alignment, known: Quantity) -> Finding | None:
    """Find that something is so wholly which the fact says to be so in part ("is full", of what is 80% full)."""
    if alignment.bond is not Bond.SAME or alignment.denial or not says_wholly(alignment):
        return None
    if not same_case(alignment) or not same_time(alignment) or not says_enough(alignment):
        return None
    said, told = alignment.claim.predicate.text, f"{known.text.strip()} {alignment.fact.predicate.text.split()[-1]}"
    reason = f'The draft says "{said}"; {teller(alignment)} says "{told}".'
    return find(CARD, alignment, reason, Difference("quantity", said, told))


def _check_single(alignment: Alignment) -> Finding | None:
    """Find one and no more of what the fact counts several of ("a single dose", where there are two)."""
    found = find_single(alignment) if tells_no_more(alignment) else None
    if found is None or alignment.bond is not Bond.SAME or alignment.denial or alignment.claim.negated:
        return None
    if not same_case(alignment) or not same_time(alignment) or not says_enough(alignment):
        return None
    said, known = found[0].text, found[1].text
    difference = Difference("quantity", said, known)
    return find(CARD, alignment, f"The draft says {said}; {teller(alignment)} gives {known}.", difference)


def _check_several(alignment: Alignment) -> Finding | None:
    """Find several of what the fact has the only one of ("scored two goals", where it was the only goal)."""
    found = find_several(alignment)
    if found is None or alignment.bond is not Bond.SAME or alignment.denial or alignment.claim.negated:
        return None
    rest = replace(alignment, loose_figures=())
    if not same_case(rest) or not same_time(rest):
        return None
    said, known = found[0].text, found[1].text
    difference = Difference("quantity", said, known)
    return find(CARD, alignment, f"The draft says {said}; {teller(alignment)} gives {known}.", difference)


def _check_points(alignment: Alignment) -> Finding | None:
    """Find a change in percent that was one in percentage points, or the other way round."""
    moved = [q for q in alignment.loose_figures if q.change is not None]
    pairs = [(said, known) for said in moved for known in alignment.fact.quantities if _are_points_of(said, known)]
    words = frozenset(words_of(alignment.query.around.text)), frozenset(alignment.statement.words)
    ratios = lexicon.read_words("predicates", "ratios")
    if len(pairs) != 1 or len(alignment.loose_figures) != 1 or (words[0] ^ words[1]) & ratios:
        return None  # sales rose by 15%, their share by as many points
    return _check_unit(alignment, *pairs[0])


def _are_points_of(said: Quantity, known: Quantity) -> bool:
    """Tell whether two changes have the same number, one in percent and the other in percentage points."""
    kinds = {said.kind, known.kind} == {QuantityKind.PERCENT, QuantityKind.POINTS}
    exact = said.hedge is None is known.hedge and said.value == known.value
    return kinds and exact and said.change == known.change


def _check_currency(alignment: Alignment) -> Finding | None:
    """Find the same sum in another currency ("1.9 million dollars", where it is euros)."""
    pairs = [(said, known) for said in alignment.loose_figures for known in alignment.fact.quantities]
    return _check_unit(alignment, *pairs[0]) if len(pairs) == 1 and _is_same_sum(*pairs[0]) else None


def _check_unit(alignment: Alignment, said: Quantity, known: Quantity, *, denied: bool = False) -> Finding | None:
    """Find that the same number is given in another unit of the same case, or another bound, though it is `denied`."""
    if alignment.bond is not Bond.SAME or alignment.denial or alignment.claim.negated is not denied:
        return None
    rest = replace(alignment, loose_figures=())
    if not same_case(rest) or not same_time(rest) or not says_enough(rest) or not orderings_agree(rest):
        return None
    return tell_difference(alignment, [FigurePair(said, known, agrees=False)])


def _is_same_sum(said: Quantity, known: Quantity) -> bool:
    """Tell whether two sums have the same digits, more than chance would give, and other currencies."""
    money = said.kind is known.kind is QuantityKind.MONEY and said.unit != known.unit
    exact = said.hedge is None and known.hedge is None and said.change == known.change
    return money and exact and said.value == known.value and len(digits_of(said)) > 1
