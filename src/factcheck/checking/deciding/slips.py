"""Slips: a figure with the digits of a fact's in another order, or with a nought too many or too few.

By chance two figures of one unit seldom have the same digits. Such a figure is itself a sign that claim and fact speak
of the same, so that fewer of their words have to say so: what both sides share is weighed, and has to reach more the
fewer the digits. Verbs that are known to have nothing to do with each other leave it open. The weights were set on the
sets in `eval/data` that may be read; of the figures that reach them there none is of another thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Alignment, Bond, lay_out_as_same
from factcheck.checking.alignment.bonds import may_be_reworded
from factcheck.checking.alignment.colours import colouring_prepositions, names_others
from factcheck.checking.alignment.pairs import FigurePair, digits_of
from factcheck.checking.alignment.parts import may_be_whole
from factcheck.checking.alignment.reservations import has_reservation_beside_slip
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.sufficiency import tells_of_setting
from factcheck.checking.alignment.timing import Timing
from factcheck.checking.alignment.told_times import FORECAST
from factcheck.checking.knowledge.stated_times import days_apart
from factcheck.checking.knowledge.statements import names_among, words_of
from factcheck.checking.rules.quantity import may_be_of_others, names_event, same_span, tell_difference
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.content import colouring_stems
from factcheck.language.quantities.agreement import agree
from factcheck.language.times.dates import PRINTED_YEAR
from factcheck.language.words.antonyms import are_antonyms
from factcheck.language.words.concepts import Reach, stems_of
from factcheck.language.words.dictionary import Entry, look_up
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.checking.alignment.findings import Finding
    from factcheck.checking.deciding.synonymy import Pair
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.language.words.concepts import Thesaurus
    from factcheck.model import Quantity

_FEW_DIGITS = 2
_NOUGHTS = frozenset({1, 3})  # one too many, or millions for thousands
_YEAR = 366  # days
_ENOUGH, _ENOUGH_FOR_MANY_DIGITS, _MORE_FOR_PHRASE = 2.0, 1.5, 1.0
_WORD, _NAME, _TIME, _VERB, _FIGURE = 1.0, 0.5, 1.0, 1.0, 1.0


class Slip(Struct, frozen=True):
    """A figure of a claim and the one of a fact of which it is a slip.

    `telling` is one of several different digits, and `noughts` tells that only the number of noughts differs.
    """

    claim: Quantity
    fact: Quantity
    telling: bool
    noughts: bool = False


def find_slips(pairs: Iterable[Pair], knowledge: Knowledge) -> list[Finding]:
    """Find figures that are a slip of a fact's, where the facts have the figure of the claim nowhere."""
    pairs = [pair for pair in pairs if pair.query.proposition.quantities and pair.fact.quantities]
    known = [figure for pair in pairs for figure in pair.fact.quantities]
    broad = knowledge.reaching(Reach.ALL)
    found: list[Finding] = []
    for pair in pairs:
        slip = _find_slip(pair, known, broad.thesaurus)
        alignment = _lay_out(pair, slip, broad) if slip is not None else None
        if slip is None or alignment is None or _is_of_another(pair, alignment, slip, broad):
            continue
        if _weigh(pair, alignment, slip, broad) >= _weight_needed(alignment, slip):
            found.append(tell_difference(alignment, list(alignment.figures)))
    return found


def _find_slip(pair: Pair, known: list[Quantity], thesaurus: Thesaurus) -> Slip | None:
    """Give the one exact figure that is a slip of one of the fact's, and none that the facts have."""
    figures = pair.query.proposition.quantities
    slips = [slip for one in figures for other in pair.fact.quantities if (slip := _as_slip(one, other)) is not None]
    slips = [
        slip for slip in slips if _may_count_same(slip, thesaurus) and not any(agree(slip.claim, k) for k in known)
    ]
    return slips[0] if len(slips) == 1 and not pair.statement.refuting else None


def _as_slip(claim: Quantity, fact: Quantity) -> Slip | None:
    """Make a slip of two figures with the same digits in another order, or with other noughts."""
    alike = claim.kind is fact.kind and claim.unit == fact.unit
    exact = claim.hedge is None is fact.hedge and claim.second is None is fact.second
    if not (alike and exact) or claim.value == fact.value or not (claim.value and fact.value):
        return None
    said, told = digits_of(claim), digits_of(fact)
    apart = abs(claim.value.adjusted() - fact.value.adjusted())
    if len(said) < _FEW_DIGITS or not (sorted(said) == sorted(told) if apart == 0 else said == told):
        return None
    if apart and apart not in _NOUGHTS:
        return None
    return Slip(claim, fact, telling=apart == 0 and len(set(said)) > _FEW_DIGITS, noughts=apart > 0)


def _may_count_same(slip: Slip, thesaurus: Thesaurus) -> bool:
    """Tell whether what both figures count may be the same."""
    one, other = slip.claim.counted, slip.fact.counted
    return not (one and other) or thesaurus.are_akin(one, other)


def _lay_out(pair: Pair, slip: Slip, knowledge: Knowledge) -> Alignment | None:
    """Lay a claim beside a fact with nothing but the slip for a figure; None where their times or names differ."""
    alignment = lay_out_as_same(pair.query, pair.statement, pair.fact, knowledge)
    if alignment is None or alignment.subject.other_names or alignment.object.other_names or names_others(alignment):
        return None
    if alignment.subject.match is Match.UNKNOWN or alignment.assumed or _is_by_age(alignment):
        return None  # "it" may be another one
    if _may_be_done_by_others(alignment):
        return None
    if alignment.time.timing is not Timing.SAME and not _may_be_of_then(alignment):
        return None
    around = names_among(pair.query.setting | pair.query.around.opening)
    if alignment.missing_names - alignment.missing_places - around:
        return None
    return replace(alignment, figures=(FigurePair(slip.claim, slip.fact, agrees=False),))


def _is_by_age(alignment: Alignment) -> bool:
    """Tell whether a claim tells of somebody by an age alone that it is not known who has ("the 24-year-old")."""
    subject = alignment.claim.subject
    return (
        subject is not None
        and alignment.subject.match is Match.OTHER
        and bool(subject.quantities)
        and not (subject.symbols or subject.pronoun)
    )


def _may_be_done_by_others(alignment: Alignment) -> bool:
    """Tell whether a claim leaves out who did it, and what is told around it is not of the one of the fact."""
    doer = alignment.fact.subject
    if alignment.subject.match is not Match.LEFT_OUT or doer is None or not tells_of_setting(alignment):
        return False
    return doer.symbols.isdisjoint(alignment.query.setting | alignment.query.around.opening)


def _may_be_of_then(alignment: Alignment) -> bool:
    """Tell whether a claim that gives no time, which leaves it open, is made not long after what the fact tells."""
    if alignment.time.timing is not Timing.UNKNOWN or alignment.time.stated:
        return False
    event, said_on = alignment.statement.fact.event or alignment.statement.period, alignment.query.said_on
    return event is None or said_on is None or days_apart(event, TimeSpan(said_on, said_on)) <= _YEAR


def _is_of_another(pair: Pair, alignment: Alignment, slip: Slip, knowledge: Knowledge) -> bool:
    """Tell whether a word beside the figures makes them those of another case, a part, a plan or a denial."""
    claim, fact = alignment.claim, alignment.fact
    if claim.negated or fact.negated or (claim.modality in FORECAST) is not (fact.modality in FORECAST):
        return True
    if _are_known_apart(pair) or not _is_of_then(pair, alignment):
        return True
    if alignment.loose_orderings or not all(pair.agrees for pair in alignment.orderings):
        return True
    if _names_alternative(pair, alignment, knowledge):
        return True
    wrong = list(alignment.figures)
    if may_be_whole(alignment, wrong) or may_be_of_others(alignment, wrong) or not same_span(alignment, wrong):
        return True
    if names_event(alignment, wrong) or _is_qualified(alignment, slip):
        return True
    if alignment.query.symbols & (alignment.statement.verbs - {fact.predicate.stem}):
        return True  # "14,800 at the finish", of 18,400 who started and 17,250 who finished
    parties = (claim.subject, claim.object)
    if any(a is not None and not a.pronoun and a.symbols & alignment.residue for a in parties):
        return True  # "the open-air pool", of the pool
    if any(c.preposition in listed("restricting") and c.symbols & alignment.residue for c in claim.complements):
        return True
    if slip.noughts and not (pair.alignment is not None and alignment.object.match is Match.SAME):
        return True
    beside = alignment.query.symbols - alignment.statement.symbols
    others = alignment.residue & stems_of("telling apart") | beside & stems_of("others of a kind", "clause_links")
    return bool(others) or has_reservation_beside_slip(alignment)


def _is_of_then(pair: Pair, alignment: Alignment) -> bool:
    """Tell whether no word of a claim sets it in another time than the fact's ("a year before", "closed 2032")."""
    own, told = words_of(pair.query.around.text), alignment.statement.words
    years = {word for word in own if PRINTED_YEAR.fullmatch(word)}
    return lexicon.read_words("times", "of another level").isdisjoint(set(own) - set(told)) and (
        not years or (alignment.time.timing is Timing.SAME and alignment.time.stated)
    )


def _names_alternative(pair: Pair, alignment: Alignment, knowledge: Knowledge) -> bool:
    """Tell whether a word of a claim is another of the kind of one of the fact's ("imports", "barley", "lost")."""
    thesaurus = knowledge.thesaurus
    if _fills_otherwise(pair, alignment, thesaurus):
        return True
    told = knowledge.symbols_of(alignment.statement.text)
    mine = frozenset(s for s in pair.query.symbols - told if not s.startswith("@"))
    theirs = frozenset(s for s in told - pair.query.symbols if not s.startswith("@"))
    return any(_are_alternatives(one, other, thesaurus) for one in mine for other in theirs)


def _fills_otherwise(pair: Pair, alignment: Alignment, thesaurus: Thesaurus) -> bool:
    """Tell whether a phrase of a claim has other words than the fact's in its place ("the inquiry into the fire")."""
    claim, fact = alignment.claim, alignment.fact
    pairs = [(c, d) for c in claim.complements for d in fact.complements if c.preposition == d.preposition]
    for one, other in ((claim.subject, fact.subject), (claim.object, fact.object)):
        if one is not None and other is not None and one.head == other.head:
            pairs.append((one, other))
    return any(_are_apart(one, other, pair, thesaurus) for one, other in pairs)


def _are_apart(one: Argument, other: Argument, pair: Pair, thesaurus: Thesaurus) -> bool:
    """Tell whether two phrases have words that the other side has not, where their nouns are the same or unlike."""
    mine, theirs = one.symbols - pair.statement.symbols, other.symbols - pair.query.symbols
    if one.head != other.head and thesaurus.are_akin(one.head, other.head):
        return False
    return bool(mine and theirs) and not any(thesaurus.are_akin(a, b) for a in mine for b in theirs)


def _are_alternatives(one: str, other: str, thesaurus: Thesaurus) -> bool:
    """Tell whether two words are opposites, or two kinds of one thing and not alike."""
    if are_antonyms(one, other) or thesaurus.oppose(thesaurus.concepts(one), thesaurus.concepts(other)):
        return True
    if thesaurus.are_akin(one, other):
        return False
    return not look_up(one).broader.isdisjoint(look_up(other).broader)


def _is_qualified(alignment: Alignment, slip: Slip) -> bool:
    """Tell whether the phrase that holds the figure says more of what it counts ("4,160 empty containers")."""
    claim = alignment.claim
    own = _words_of(slip.claim) | {slip.claim.counted}
    holders = [a for a in claim.arguments if any(claim.figure_of(n) == slip.claim.span for n in a.quantities)]
    return any((alignment.residue & holder.symbols) - own for holder in holders)


def _words_of(figure: Quantity) -> frozenset[str]:
    """Give the stems of the words with which a figure is printed, and its unit."""
    return frozenset(map(stem, (*figure.text.lower().split(), figure.unit or "")))


def _weigh(pair: Pair, alignment: Alignment, slip: Slip, knowledge: Knowledge) -> float:
    """Weigh what a claim shares with a fact: words, names, the verb, the time and other figures."""
    claim, thesaurus = alignment.claim, knowledge.thesaurus
    known = knowledge.symbols_of(alignment.statement.text)
    said = pair.query.symbols - colouring_stems()
    names = names_among(said)
    plain = {s for s in said - names if not s.isdigit()} - stems_of("general") - _words_of(slip.claim)
    told = [symbol for symbol in known if not symbol.startswith("@")]
    shared = {s for s in plain if _is_told(s, told, thesaurus)}
    same_names = names & alignment.statement.symbols
    weight = _WORD * len(shared) + _NAME * len(same_names)
    if slip.claim.kind is QuantityKind.COUNT and slip.claim.counted and slip.claim.counted not in shared:
        weight += _WORD
    if pair.alignment is not None and claim.predicate.stem not in stems_of("general") | shared:
        weight += _VERB
    if any(s.match is Match.SAME and s.anchored for s in (alignment.subject, alignment.object)):
        weight += 0 if same_names else _NAME
    weight += _TIME if alignment.time.stated and alignment.time.timing is Timing.SAME else 0
    return weight + _FIGURE * _count_agreeing(claim, alignment.fact, slip)


def _is_told(word: str, told: list[str], thesaurus: Thesaurus) -> bool:
    """Tell whether a fact has a word, or one that the dictionary knows to be like it."""
    return word in told or any(thesaurus.are_akin(word, other) for other in told)


def _count_agreeing(claim: Proposition, fact: Proposition, slip: Slip) -> int:
    """Count the other figures that both sides give."""
    mine = [q for q in claim.quantities if q is not slip.claim and q.value > 1]
    theirs = [q for q in fact.quantities if q is not slip.fact]
    return sum(any(o.kind is q.kind and o.unit == q.unit and o.value == q.value for o in theirs) for q in mine)


def _weight_needed(alignment: Alignment, slip: Slip) -> float:
    """Give the weight from which a slip counts, more for each phrase that is added."""
    enough = _ENOUGH_FOR_MANY_DIGITS if slip.telling else _ENOUGH
    figure = slip.claim.span
    added = [
        phrase
        for phrase in alignment.claim.complements
        if phrase.symbols and phrase.symbols <= alignment.residue and phrase.preposition not in colouring_prepositions()
        and not any(alignment.claim.figure_of(n) == figure for n in phrase.quantities)
    ]  # fmt: skip
    return enough + _MORE_FOR_PHRASE * len(added)


def _are_known_apart(pair: Pair) -> bool:
    """Tell whether a claim's verb is a known word that nothing relates to the fact's: who was rescued was not hurt."""
    claim = pair.query.proposition
    if pair.alignment is not None:
        return pair.alignment.bond not in {Bond.SAME, Bond.LEVEL}
    vague = stems_of("having")
    return claim.predicate.stem not in vague and _is_known(claim) and not may_be_reworded(claim, pair.fact)


def _is_known(side: Proposition) -> bool:
    """Tell whether the lexicon or the dictionary knows a verb."""
    verb = side.predicate
    return bool(verb.concepts - {verb.stem}) or look_up(verb.stem) != Entry()
