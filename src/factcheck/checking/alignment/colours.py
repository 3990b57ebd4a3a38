"""Colours: common words that a claim adds to what a fact tells, and that tell no other case from the fact's.

How much may be added depends on what else shows that both speak of the same: a figure with the fact's digits in
another order is hardly another count, the same figure with the opposite verb hardly another change, and what comes once
is no other for what it came amid or to what end. Names, figures, ranks, parts, places and what marks one of several
always tell another case.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.counts import takes_of_whole
from factcheck.checking.alignment.details import find_descriptors
from factcheck.checking.alignment.pairs import digits_of
from factcheck.checking.alignment.slots import Match
from factcheck.checking.knowledge.statements import names_among
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.symbols import read_symbols
from factcheck.language.numbers.units import duration_units
from factcheck.language.words.concepts import circumstance_prepositions, stems_of
from factcheck.language.words.morphology import stem, verb_forms

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.alignment.pairs import FigurePair
    from factcheck.language.meaning.arguments import Argument
    from factcheck.model import TimeSpan

_FEW_DIGITS = 2
_HISTORY = stem("history")
_OF = " of "  # what stands before it tells which one of several is meant
_DAY, _THE_DAY_OF = "day", "the day of "
_PURPOSE, _FEW_WORDS = " to ", 2


def leave_out_circumstances(alignment: Alignment) -> Alignment:
    """Take out what the claim adds in phrases that tell of circumstances, where a named participant is the same."""
    if not (alignment.residue or alignment.loose_figures):
        return alignment
    if not _is_named(alignment):
        return _leave_out_what_went_along(alignment)
    alignment = _leave_out_whole(_leave_out_agent(alignment))
    told = {c.preposition for c in alignment.fact.complements}
    added = [c for c in alignment.claim.complements if c.preposition in circumstance_prepositions() - told]
    words = frozenset(symbol for complement in added for symbol in complement.symbols)
    if not alignment.fact.predicate.concepts.isdisjoint(stems_of("movement")):
        words |= _tell_purpose(alignment)  # "raised its rate | to tame prices"
    words |= _tell_descriptors(alignment) | _tell_history(alignment) | alignment.affiliation
    words |= _tell_more(alignment)
    figures = {alignment.claim.figure_of(number) for complement in added for number in complement.quantities}
    loose = tuple(q for q in alignment.loose_figures if q.span not in figures)
    return replace(alignment, residue=alignment.residue - words, loose_figures=loose)


def _leave_out_what_went_along(alignment: Alignment) -> Alignment:
    """Take out what went along with it or against it and restricts nothing, of whomever it is told ("despite")."""
    along = circumstance_prepositions() & lexicon.read_words("splitting", "attendant")
    added = [c for c in alignment.claim.complements if c.preposition in along and not (c.names or c.quantities)]
    return replace(alignment, residue=alignment.residue.difference(*(c.symbols for c in added))) if added else alignment


def _tell_more(alignment: Alignment) -> frozenset[str]:
    """Give the words by which the claim tells more of a known thing than the fact does ("the theft | of coins")."""
    known = {(c.preposition, c.head): c.symbols for c in alignment.fact.complements if c.definite and not c.names}
    same = (c for c in alignment.claim.complements if c.definite and (c.preposition, c.head) in known)
    more = (
        c.symbols - known[c.preposition, c.head] - frozenset(map(stem, c.text.lower().partition(_OF)[0].split()))
        for c in same
        if known[c.preposition, c.head] <= c.symbols
    )
    return frozenset(symbol for symbols in more for symbol in symbols) - stems_of("telling apart")


def _leave_out_agent(alignment: Alignment) -> Alignment:
    """Take out the figure of an agent that the fact does not name ("founded in 1918 by two brothers")."""
    agent, claim = alignment.claim.subject, alignment.claim
    if alignment.fact.subject is not None or agent is None or claim.voice is not Voice.PASSIVE:
        return alignment
    figures = {claim.figure_of(number) for number in agent.quantities}
    return replace(alignment, loose_figures=tuple(q for q in alignment.loose_figures if q.span not in figures))


def _leave_out_whole(alignment: Alignment) -> Alignment:
    """Take out how many seats there are in all ("48 of the 200 seats"), where the fact has only how many were won."""
    won = alignment.claim.object
    if won is None or not takes_of_whole(alignment.claim) or len(alignment.loose_figures) != 1:
        return alignment
    spans = {alignment.claim.figure_of(number) for number in won.quantities}
    whole = alignment.loose_figures[0]
    paired = any(pair.claim.span in spans and pair.claim.span.start < whole.span.start for pair in alignment.figures)
    return replace(alignment, loose_figures=()) if paired and whole.span in spans else alignment


def _is_slip(pair: FigurePair) -> bool:
    """Tell whether a figure has the digits of the fact's in another order ("63,000", of 36,000)."""
    said, known = digits_of(pair.claim), digits_of(pair.fact)
    same = pair.claim.value.adjusted() == pair.fact.value.adjusted() and pair.claim.second is None
    return not pair.agrees and same and len(said) >= _FEW_DIGITS and said != known and sorted(said) == sorted(known)


def leave_out_beside_slip(alignment: Alignment) -> Alignment:
    """Take out what tells only of circumstances where the one figure that differs is a slip of the digits.

    All else may tell a part of what the fact counts ("heard 181 witnesses in public", "sold 64 cars to firms").
    """
    wrong = alignment.wrong_figures
    if len(wrong) != 1 or not alignment.residue or not _is_slip(wrong[0]) or names_others(alignment):
        return alignment
    return replace(alignment, residue=alignment.residue - _tell_colour(alignment))


def leave_out_beside_same_figure(alignment: Alignment) -> Alignment:
    """Take out the common words in phrases beside an opposite verb with the fact's own figure ("rose by 12%")."""
    if not alignment.residue or not alignment.figures or not all(pair.agrees for pair in alignment.figures):
        return alignment
    markets = tuple(c for c in alignment.claim.complements if c.head_word in listed("trading/markets"))
    if names_others(alignment, markets):
        return alignment
    alignment = replace(alignment, residue=alignment.residue.difference(*(c.symbols for c in markets)))
    alignment = _leave_out_turning_points(_leave_out_span(alignment))
    exact = any(pair.claim.value == pair.fact.value and pair.claim.hedge is None for pair in alignment.figures)
    return replace(alignment, residue=alignment.residue - _tell_colour(alignment)) if exact else alignment


def _leave_out_span(alignment: Alignment) -> Alignment:
    """Take out a span of time that is only named again ("over the decade", "on the day of the opening")."""
    units = lexicon.read_words("times", "units")
    again = [c for c in alignment.claim.complements if c.definite and c.head_word in units]
    again = [c for c in again if c.head in c.symbols and not (c.quantities or c.orderings)]
    again = [c for c in again if not _is_longer(c.head_word, alignment.time.fact)]
    days = (c.symbols for c in again if c.head_word == _DAY and c.text.startswith(_THE_DAY_OF))
    return replace(alignment, residue=alignment.residue.difference((c.head for c in again), *days))


def _is_longer(unit: str, known: TimeSpan | None) -> bool:
    """Tell whether a span is longer than the fact's own time: what rose on a day may have fallen over the year."""
    return known is not None and unit in duration_units() and duration_units()[unit].factor > known.length_days


def _leave_out_turning_points(alignment: Alignment) -> Alignment:
    """Take out after what both sides say something came about, in words that news put for each other."""
    pairs = ((c, d) for c in alignment.claim.complements for d in alignment.fact.complements)
    for mine, theirs in pairs:
        if _are_turning_points(mine, theirs):
            residue, missing = alignment.residue - mine.symbols, alignment.missing - theirs.symbols
            alignment = replace(alignment, residue=residue, missing=missing)
    return alignment


def leave_out_setting(alignment: Alignment) -> Alignment:
    """Take out amid or after what, and to what end, something came about that comes once to the very same."""
    if not alignment.residue or not _is_named(alignment) or names_others(alignment):
        return alignment
    return replace(alignment, residue=alignment.residue - _tell_colour(alignment) - _tell_purpose(alignment))


def is_day_slip(said: TimeSpan | None, known: TimeSpan | None) -> bool:
    """Tell whether a day is written as the fact's by a slip: the same of another month, or a digit too many or few."""
    days = [span.first if span is not None and span.first == span.last else None for span in (said, known)]
    if days[0] is None or days[1] is None or days[0] == days[1] or days[0].year != days[1].year:
        return False
    if days[0].month != days[1].month:
        return days[0].day == days[1].day
    short, long = sorted((str(days[0].day), str(days[1].day)), key=len)
    return sorted(short) == sorted(long) if len(short) == len(long) else short in long


def leave_out_beside_day_slip(alignment: Alignment) -> Alignment:
    """Take out amid what, at what plain place and by whom something came about of which the day is only a slip."""
    if not alignment.residue or not _is_of_known(alignment) or names_others(alignment):
        return alignment
    if not is_day_slip(alignment.time.claim, alignment.time.fact):
        return alignment
    words = _tell_colour(alignment) | _tell_sites(alignment) | _tell_finder(alignment)
    return replace(alignment, residue=alignment.residue - words)


def _is_of_known(alignment: Alignment) -> bool:
    """Tell whether the same named one takes part on both sides, or something of the same one ("Ida Moss's boat")."""
    pairs = (
        (alignment.subject, alignment.claim.subject, alignment.fact.subject),
        (alignment.object, alignment.claim.object, alignment.fact.object),
    )
    return alignment.anchored or any(
        slot.match is Match.SAME
        and mine is not None
        and theirs is not None
        and names_among(mine.symbols & theirs.symbols)
        for slot, mine, theirs in pairs
    )


def _tell_finder(alignment: Alignment) -> frozenset[str]:
    """Give the words for who did what the fact gives no doer for ("was found by a man walking his dog")."""
    agent, claim = alignment.claim.subject, alignment.claim
    if alignment.fact.subject is not None or agent is None or claim.voice is not Voice.PASSIVE:
        return frozenset()
    _, found, tail = alignment.query.around.text.rstrip(". ").rpartition(f" by {agent.text}")
    plain = bool(found) and not (agent.definite or agent.quantities or agent.names)
    told = plain and (not tail or (tail.islower() and "," not in tail))
    return agent.symbols | read_symbols(tail, None) if told else frozenset()


def _tell_sites(alignment: Alignment) -> frozenset[str]:
    """Give the words of phrases that tell at what place, where the fact tells of none ("at a farm near the port")."""
    prepositions = lexicon.read_words("predicates", "plain sites")
    if any(c.preposition in prepositions for c in alignment.fact.complements):
        return frozenset()
    sites = (c for c in alignment.claim.complements if c.preposition in prepositions and _is_plain(c))
    return frozenset(symbol for site in sites for symbol in site.symbols)


def names_others(alignment: Alignment, beside: tuple[Argument, ...] = ()) -> bool:
    """Tell whether a claim names somebody or something that the fact does not speak of, but for some phrases."""
    claim, known = alignment.claim, alignment.statement.symbols
    told = [argument for argument in claim.arguments if argument not in beside]
    named = frozenset(s for a in told for s in a.names | names_among(a.symbols))
    own = alignment.subject.named | alignment.object.named
    left = alignment.residue.difference(*(argument.symbols for argument in beside))
    return not (named | names_among(left)) <= known | own


def _is_named(alignment: Alignment) -> bool:
    """Tell whether a participant is the same by name, or a phrase beside it is ("flights to Orlo")."""
    if alignment.anchored:
        return True
    named = {(c.preposition, c.symbols) for c in alignment.fact.complements if c.names or c.entities}
    same = alignment.subject.match is Match.SAME or alignment.object.match is Match.SAME
    return same and any((c.preposition, c.symbols) in named for c in alignment.claim.complements)


def _tell_colour(alignment: Alignment) -> frozenset[str]:
    """Give the words of the phrases that tell amid or after what, of which the fact has none of its own."""
    told = {c.preposition for c in alignment.fact.complements if not c.symbols.isdisjoint(alignment.missing)}
    added = [c for c in alignment.claim.complements if c.preposition is not None]
    settings = [c for c in added if c.preposition in colouring_prepositions() - told and _is_plain(c)]
    for phrase in added:  # "during a visit | to the town"
        if any(f"{c.text} {phrase.preposition} {phrase.text}" in alignment.claim.text for c in settings):
            settings.append(phrase)
    return frozenset(symbol for phrase in settings for symbol in phrase.symbols)


def _are_turning_points(one: Argument, other: Argument) -> bool:
    """Tell whether two phrases say after what, in words that news put for each other ("the decision", "the news")."""
    known = one.definite and other.definite and one.preposition == other.preposition
    return known and {one.head, other.head} <= stems_of("turning points") and len(one.symbols | other.symbols) == 2


def _is_plain(phrase: Argument) -> bool:
    """Tell whether a phrase has common words only, of which none marks one of several."""
    counted = phrase.quantities or phrase.orderings or phrase.numbers
    return not counted and phrase.symbols.isdisjoint(stems_of("telling apart"))


@cache
def colouring_prepositions() -> frozenset[str]:
    """Give the prepositions of phrases that tell of circumstances, and of no part, place or way."""
    return lexicon.read_words("predicates", "colouring")


def _tell_history(alignment: Alignment) -> frozenset[str]:
    """Give the words of a phrase that only says that a rank is one of all time ("in the city's history")."""
    if not alignment.orderings:
        return frozenset()
    told = (c.symbols for c in alignment.claim.complements if c.preposition == "in" and c.head == _HISTORY)
    return frozenset().union(*told)


def _tell_descriptors(alignment: Alignment) -> frozenset[str]:
    """Give the words before the names of those that are the same by name ("its rival Meridan Stores")."""
    pairs = (alignment.subject, alignment.claim.subject), (alignment.object, alignment.claim.object)
    named = [argument for slot, argument in pairs if slot.match is Match.SAME and slot.anchored]
    told = frozenset(s for argument in named for s in find_descriptors(argument))
    return told - stems_of("telling apart") - stems_of("privative")


def _tell_purpose(alignment: Alignment) -> frozenset[str]:
    """Give the words behind the infinitive that tells to what end ("came to Lima to meet the families")."""
    before, found, tail = alignment.query.around.text.rpartition(_PURPOSE)
    words = tail.lower().strip(" .").split()
    if not found or not before or len(words) < _FEW_WORDS or any(mark.isdigit() for mark in tail):
        return frozenset()
    forms = verb_forms(words[0])
    verb = forms is not None and forms.base == words[0] and stem(words[0]) in alignment.residue
    return frozenset(map(stem, words)) if verb else frozenset()
