"""Propositions: what a sentence says, the same for a claim of a draft and a statement of a facts file.

Each clause gives one proposition: who (subject) does or is what (predicate) to whom (object), with complements,
figures, times, orderings, polarity and modality. Passives are turned round, light verbs give way to their noun
("took the lead" is leading), verbs such as "ended up" to what they carry, and nominal forms ("her victory over X")
are read as the verb they stand for.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from msgspec.structs import replace

from factcheck.language.clauses.clauses import ClauseKind
from factcheck.language.inferences.absences import split_absences
from factcheck.language.inferences.acts import leave_out_thwarted, read_act, read_bare_act
from factcheck.language.inferences.amounts import draw_amounts, draw_counted_acts
from factcheck.language.inferences.attributes import draw_attributes, draw_passing
from factcheck.language.inferences.bodies import draw_bodies
from factcheck.language.inferences.careers import draw_careers
from factcheck.language.inferences.casualties import share_scene
from factcheck.language.inferences.contests import draw_defeats, draw_elections, draw_wins
from factcheck.language.inferences.copulas import read_further_nouns
from factcheck.language.inferences.courses import draw_ends, draw_going_on, draw_last_day, draw_onset
from factcheck.language.inferences.delays import tell_delays
from factcheck.language.inferences.derivations import (
    draw_appointments,
    draw_shares,
    draw_tallies,
)
from factcheck.language.inferences.documents import draw_authors
from factcheck.language.inferences.durations import draw_durations
from factcheck.language.inferences.endings import draw_endings
from factcheck.language.inferences.gaps import draw_moves_of_gaps
from factcheck.language.inferences.happenings import draw_happenings
from factcheck.language.inferences.holdings import draw_holdings, draw_owned
from factcheck.language.inferences.hours import draw_hours
from factcheck.language.inferences.leaders import rank_leaders
from factcheck.language.inferences.leavings import tell_of_holder
from factcheck.language.inferences.lengths import draw_lengths
from factcheck.language.inferences.missing import draw_not_found
from factcheck.language.inferences.near_misses import draw_near_misses
from factcheck.language.inferences.outcomes import draw_outcomes
from factcheck.language.inferences.parallels import answer_objects
from factcheck.language.inferences.passages import draw_passage
from factcheck.language.inferences.placings import draw_placings
from factcheck.language.inferences.prices import draw_price_of, draw_prices
from factcheck.language.inferences.punctuality import draw_punctuality
from factcheck.language.inferences.rankings import draw_lacks
from factcheck.language.inferences.records import draw_records
from factcheck.language.inferences.rulings import draw_rulings
from factcheck.language.inferences.schedules import draw_schedules
from factcheck.language.inferences.shared_counts import share_counted
from factcheck.language.inferences.shared_times import share_times
from factcheck.language.inferences.terms import draw_terms
from factcheck.language.inferences.transfers import draw_acquired, draw_deals, draw_mutual, draw_receipts, draw_turned
from factcheck.language.inferences.turns import turn_round
from factcheck.language.inferences.undertakings import draw_provisions, draw_timetables, draw_undertakings
from factcheck.language.inferences.upshots import draw_upshots
from factcheck.language.inferences.where_clauses import place_clause
from factcheck.language.inferences.works import draw_makers, place_parts
from factcheck.language.meaning.denials import denies_each
from factcheck.language.meaning.governance import (
    is_carried,
)
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.nominals import read_nominals
from factcheck.language.meaning.predicates import (
    Tense,
    VerbGroup,
    read_verb_group,
    share_auxiliaries,
)
from factcheck.language.meaning.readings import Reading, read_sentence
from factcheck.language.meaning.remainders import (
    phrases_of,
)
from factcheck.language.predications import read_clause
from factcheck.language.restating.amounts_in_nouns import tell_amounts
from factcheck.language.restating.attributes import tell_attributes
from factcheck.language.restating.ballots import tell_sides
from factcheck.language.restating.besides import tell_besides
from factcheck.language.restating.causes import tell_causes
from factcheck.language.restating.compared_levels import tell_earned
from factcheck.language.restating.constructions import put_plainly
from factcheck.language.restating.dimensions import tell_compared_dimensions, tell_dimensions, tell_years
from factcheck.language.restating.elisions import tell_elided
from factcheck.language.restating.emphases import leave_out_emphasis
from factcheck.language.restating.exceptions import count_others
from factcheck.language.restating.frames import take_out_frame
from factcheck.language.restating.frequencies import count_times
from factcheck.language.restating.granted import tell_granted
from factcheck.language.restating.headcounts import count_heads
from factcheck.language.restating.larger_works import tell_larger_works
from factcheck.language.restating.main_parts import tell_main_part
from factcheck.language.restating.near_misses import tell_near_misses
from factcheck.language.restating.numbers_of import count_numbers
from factcheck.language.restating.occurrences import count_occurrences, tell_changes
from factcheck.language.restating.onsets import tell_begun
from factcheck.language.restating.openings import part_opening
from factcheck.language.restating.passes import Pass, Passes
from factcheck.language.restating.presences import tell_doings
from factcheck.language.restating.pseudo_clefts import tell_pseudo_cleft
from factcheck.language.restating.reasons import deny_reasons, tell_reasons
from factcheck.language.restating.repeated_nouns import repeat_noun
from factcheck.language.restating.restatements import restate
from factcheck.language.restating.score_lines import tell_score_line
from factcheck.language.restating.superlatives import tell_overtaken
from factcheck.language.restating.timings import tell_timings
from factcheck.language.restating.told_rises import tell_way
from factcheck.language.restating.wholes import name_wholes, tell_parts
from factcheck.language.text.colours import blank_colours
from factcheck.language.text.parentheses import set_aside
from factcheck.language.text.sentences import split_sentences
from factcheck.model import Modality, Span
from factcheck.patterns import regex

if TYPE_CHECKING:
    from datetime import date

    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.language.words.concepts import Thesaurus


__all__ = ["Proposition", "Voice", "is_told_plainly", "read_propositions", "read_statement", "read_verbatim"]

_BREAK = regex(r"[.!?]\s+[A-Z]")
_NOT_ALL = ("Not all ", "Not every ", "Not everyone ", "Not everybody ", "Not both ")
_LOOSE_QUOTE = regex(r'(?<![^\s(])"([^"\s][^"]{0,80}?)\s"(?=[a-z])')
_QUOTE = regex('["“”„«»]')
_TOLD_BESIDES = (
    tell_parts, tell_earned, tell_attributes, tell_granted, tell_besides, tell_way, tell_larger_works,
    tell_near_misses,
)  # fmt: skip
IDIOMS = Passes(
    leave_out_emphasis, tell_pseudo_cleft, tell_elided, repeat_noun, tell_main_part, Pass(name_wholes, ("them",)),
    count_others,
    tell_doings, tell_amounts, Pass(tell_timings), Pass(tell_score_line), count_occurrences, count_heads, count_numbers,
    tell_reasons, tell_causes, tell_dimensions, tell_compared_dimensions, tell_years,
    Pass(restate), Pass(blank_colours), Pass(put_plainly), count_times,
)  # fmt: skip
"""What tells a sentence again in plain words, idiom by idiom; claims and facts are told again alike."""


def read_propositions(
    text: str,
    gazetteer: Gazetteer,
    thesaurus: Thesaurus,
    on: date | None = None,
    setting: frozenset[str] = frozenset({""}),
) -> tuple[Proposition, ...]:
    """Read what a sentence says; `on` is the day it is said on or, for a fact, is about."""
    text = part_opening(_compose(text), gazetteer)
    parts, denied = (
        tuple(sentence for tell in _TOLD_BESIDES for sentence in tell(text)),
        (*deny_reasons(text), *tell_overtaken(text)),
    )
    framed = take_out_frame(text)
    plain = _tell_plainly(framed.text)
    told, asides = set_aside(plain)
    parts += (*tell_sides(plain), *tell_changes(plain), *tell_begun(plain))
    found = _read_words(read_sentence(told, gazetteer, thesaurus, on, setting), denied=framed.denied)
    if told.startswith(_NOT_ALL):
        found = [replace(p, modality=Modality.CONDITIONAL) for p in found]  # of some it is so, of some it is not
    if denies_each(told):  # however it is read
        found = [p for p in found if p.negated or not p.main]
    aliases = {a.text: a.aliases for p in found for a in p.arguments if a.aliases}
    for aside in (*asides, *parts, *denied):
        for proposition in read_propositions(aside, gazetteer, thesaurus, on, setting):
            subject = proposition.subject
            named = replace(subject, aliases=aliases.get(subject.text, ())) if subject is not None else None
            found.append(replace(proposition, subject=named, main=proposition.main and aside in denied))
    return tuple(found)


def read_verbatim(
    text: str,
    gazetteer: Gazetteer,
    thesaurus: Thesaurus,
    on: date | None = None,
    setting: frozenset[str] = frozenset({""}),
) -> tuple[Proposition, ...]:
    """Read what a sentence says in its own words, no idiom told plainly and nothing out of its brackets."""
    framed = take_out_frame(part_opening(_compose(text), gazetteer))
    reading = read_sentence(set_aside(framed.text)[0], gazetteer, thesaurus, on, setting)
    return tuple(_read_words(reading, denied=framed.denied))


@lru_cache(maxsize=1 << 14)
def is_told_plainly(text: str) -> bool:
    """Tell whether a text is one sentence that is read in other words than its own."""
    text = take_out_frame(_compose(text)).text
    return _BREAK.search(text) is None and _tell_plainly(text) != text


@lru_cache(maxsize=64)
def _tell_plainly(text: str) -> str:
    """Tell a sentence again in plain words; an open claim is told again once more."""
    return IDIOMS.tell(text)


def read_statement(
    text: str, gazetteer: Gazetteer, thesaurus: Thesaurus, on: date | None = None
) -> tuple[Proposition, ...]:
    """Read what a statement says, sentence by sentence where it has several and quotes nothing."""
    if _BREAK.search(text) is None or _QUOTE.search(text) is not None:
        return read_propositions(text, gazetteer, thesaurus, on)
    spans = split_sentences(text, Span(0, len(text)))
    sentences = (text[span.start : span.end] for span in spans)
    return tuple(p for sentence in sentences for p in read_propositions(sentence, gazetteer, thesaurus, on))


def _compose(text: str) -> str:
    """Compose letters with their accents, as the lexicon has them, and set quotes as in print ('"Marsh "is a song')."""
    text = text if text.isascii() else normalize("NFC", text)
    return _LOOSE_QUOTE.sub(r'"\1" ', text) if ' "' in text else text


def _read_words(reading: Reading, *, denied: bool) -> list[Proposition]:
    """Read what a sentence says in the words that it has."""
    if denied and sum(clause.kind is ClauseKind.MAIN for clause in reading.clauses) > 1:
        return []  # of several things it is open which is denied
    groups = share_auxiliaries(reading, tuple(read_verb_group(reading, clause) for clause in reading.clauses))
    found, variants = _read_clauses(reading, groups, denied=denied)
    told = {(p.predicate.stem, p.quantities) for p in found if p.voice is Voice.NOMINAL}
    phrases = tuple(dict.fromkeys(p for clause in reading.clauses for p in phrases_of(clause)))
    acts = leave_out_thwarted(found, [read_act(reading, nominal) for nominal in read_nominals(reading, phrases)])
    variants += draw_happenings(found, acts)
    found += [act for act in acts if (act.predicate.stem, act.quantities) not in told]
    return _draw_out(reading, found, variants)


def _read_clauses(
    reading: Reading, groups: tuple[VerbGroup, ...], *, denied: bool
) -> tuple[list[Proposition], list[Proposition]]:
    """Read what the clauses say, and apart from that the same by the bare verb where other words change it.

    Where the sentence is `denied`, what it mainly says is not so.
    """
    found: list[Proposition] = []
    variants: list[Proposition] = []
    for position, (clause, group) in enumerate(zip(reading.clauses, groups, strict=True)):
        if is_carried(reading, groups, position):
            continue
        told = place_clause(reading, position, read_clause(reading, groups, position, denied=denied), found)
        found.append(told)
        if told.predicate.stem != group.stem and not (group.copula or told.predicate.copular):
            variant = read_clause(reading, groups, position, plain=True, denied=denied)
            variants += [variant] if variant.predicate.concepts != told.predicate.concepts else []
        if group.copula:
            found.extend(read_further_nouns(reading, clause, told))
    found = share_times(answer_objects(share_counted(share_scene(found))), reading.tagged.text)
    if found and not any(p.main for p in found) and reading.clauses[0].kind is ClauseKind.INFINITIVE:
        found[0] = replace(found[0], main=True, modality=Modality.PREDICTED, tense=Tense.FUTURE)  # "Ruiz to resign"
    return found if reading.clauses else list(read_bare_act(reading)), variants


def _draw_out(reading: Reading, found: list[Proposition], variants: list[Proposition]) -> list[Proposition]:
    """Add what the propositions of a sentence say besides: tallies, offices, shares, wins, the same turned round."""
    found = [*found, *(tally for one in found for tally in draw_tallies(reading, one))]
    found = [part for one in found for part in split_absences(one)]
    found = [told for one in found for told in tell_delays(one)]
    found += [being for one in found for being in draw_appointments(one)]
    found += [being for one in found for being in draw_careers(reading, one)]
    found += [share for one in found for share in draw_shares(reading, one)]
    found += [held for one in found for held in draw_holdings(reading, one)]
    found += [owned for one in found for owned in draw_owned(reading, one)]
    found += [passing for one in found for passing in draw_passing(reading, one)]
    found += [win for one in found for win in draw_wins(reading, one)]
    found += draw_lacks(found)
    found += [missed for one in found for missed in draw_near_misses(one)]
    found += [record for one in found for record in draw_records(reading, one)]
    found += _draw_variants(reading, found, variants)
    found += [receipt for one in found for receipt in draw_receipts(reading, one)]
    found += [deal for one in found for deal in draw_deals(reading, one)]
    found += [turned for one in found for turned in draw_turned(reading, one)]
    found += [mutual for one in found for mutual in draw_mutual(one)]
    return found


def _draw_variants(reading: Reading, found: list[Proposition], variants: list[Proposition]) -> list[Proposition]:
    """Tell what the propositions of a sentence say in other forms, behind the variants that they were read with."""
    variants = [*variants, *(amount for one in found for amount in draw_amounts(reading, one))]
    variants += [act for one in found for act in draw_counted_acts(reading, one)]
    variants += [attribute for one in (*found, *variants) for attribute in draw_attributes(reading, one)]
    variants += [ahead for one in found for ahead in draw_undertakings(reading, one)]
    variants += [provided for one in found for provided in draw_provisions(one)]
    variants += [moved for one in found for moved in draw_moves_of_gaps(reading, one)]
    variants += [leader for one in found for leader in rank_leaders(reading, one)]
    variants += [place for one in found for place in place_parts(one)]
    variants += [ruling for one in (*found, *variants) for ruling in draw_rulings(reading, one)]
    variants += [maker for one in found for maker in draw_makers(reading, one)]
    variants += [turned for one in found for turned in turn_round(reading, one)]
    variants += [elected for one in found for elected in draw_elections(reading, one)]
    variants += [hour for one in found for hour in draw_hours(reading, one)]
    variants += [lost for one in found for lost in draw_defeats(reading, one)]
    variants += [placing for one in found for placing in draw_placings(reading, one)]
    variants += [outcome for one in found for outcome in draw_outcomes(reading, one)]
    variants += [left for one in found for left in tell_of_holder(one)]
    variants += [end for one in found for end in draw_ends(reading, one)]
    variants += [length for one in found for length in draw_lengths(reading, one)]
    variants += [last for one in found for last in draw_last_day(reading, one)]
    variants += [lasting for one in found for lasting in draw_going_on(reading, one)]
    variants += [ending for one in found for ending in draw_endings(reading, one)]
    variants += [duration for one in found for duration in draw_durations(reading, one)]
    variants += [acquired for one in found for acquired in draw_acquired(reading, one)]
    variants += [author for one in found for author in draw_authors(one)]
    variants += [price for one in found for price in (*draw_prices(reading, one), *draw_price_of(reading, one))]
    variants += [body for one in found for body in draw_bodies(one)]
    variants += [passage for one in found for passage in draw_passage(reading, one)]
    variants += [timetable for one in found for timetable in draw_timetables(reading, one)]
    variants += [onset for one in found for onset in draw_onset(one)]
    variants += [lost for one in found for lost in draw_not_found(reading, one)]
    variants += [due for one in found for due in draw_schedules(reading, one)]
    variants += [term for one in (*found, *variants) for term in draw_terms(reading, one)]
    variants += [when for one in found for when in draw_punctuality(reading, one)]
    variants += [upshot for one in (*found, *variants) for upshot in draw_upshots(reading, one)]
    return variants
