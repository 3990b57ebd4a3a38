"""FC103: opposites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.colours import leave_out_beside_same_figure
from factcheck.checking.alignment.consents import gives_other_consent
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.grounds import (
    Exempt,
    counts_people_or_things,
    figures_agree,
    is_unfinished,
    orderings_agree,
    same_case,
    same_time,
)
from factcheck.checking.alignment.lapses import happens
from factcheck.checking.alignment.same_lots import count_same_ones
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.sufficiency import says_enough
from factcheck.checking.knowledge.stated_times import clock_of
from factcheck.language import lexicon
from factcheck.language.inferences.hours import find_opening_hours, tells_clock
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense, nominal_verbs
from factcheck.language.times.relations import SINCE_OR_UNTIL
from factcheck.language.words.antonyms import are_antonyms, are_opposite_states
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Difference, Level, RuleCard, TimeSpan

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_WAS_OPEN = worded(r"\b{was or were} open\b")

CARD = RuleCard(
    "FC103",
    "opposite",
    Level.ERROR,
    "The claim uses the opposite of the fact's predicate for the same thing at the same time: led and trailed, won and "
    "lost, rose and fell, approved and rejected. The pairs come from the lexicon and from the facts file's "
    "`vocabulary`. Denying an opposite is no contradiction: who did not trail may have led or tied.",
    'A draft says "exports fell in May"; the fact says "Exports rose in May."',
)


def _is_outside(alignment: Alignment) -> bool:
    """Tell whether one side speaks of what is outside of something."""
    arguments = (*alignment.claim.complements, *alignment.fact.complements)
    return any(argument.preposition in lexicon.read_words("predicates", "outside") for argument in arguments)


def check_opposite(alignment: Alignment) -> Finding | None:
    """Find opposite predicates of the same participants, or opposite results of the same ("tested negative")."""
    if alignment.statement.refuting or alignment.claim.negated or alignment.fact.negated:
        return None
    if alignment.bond is Bond.SAME:
        return _check_consent(alignment) or _check_result(alignment)
    if alignment.bond not in {Bond.OPPOSITE, Bond.COMPLEMENT}:
        return None
    if (counts_people_or_things(alignment) and not count_same_ones(alignment)) or is_unfinished(alignment):
        return None
    if _tells_it_otherwise(alignment) or _stands_for_some_only(alignment) or _is_of_hour_only(alignment):
        return None
    if _is_of_one_round(alignment) or _was_other_state(alignment) or _is_of_other_charge(alignment):
        return None
    if _reaches_beyond(alignment):
        return None
    if alignment.figures and _is_outside(alignment):
        return None  # what it earned outside the country may be as much as inside
    alignment = replace(alignment, loose_figures=()) if _is_turned_round(alignment) else alignment
    alignment = leave_out_beside_same_figure(_leave_out_receiver(_leave_out_own_words(alignment)))
    alignment = _leave_out_penalty(_leave_out_attendants(alignment))
    if not same_case(alignment, Exempt.NOTHING) or not same_time(alignment) or not says_enough(alignment):
        return None
    if not figures_agree(alignment) and alignment.bond is Bond.COMPLEMENT:
        return None
    if not orderings_agree(alignment):
        return None
    said, known = _name_opposites(alignment)
    reason = f'The draft says "{said}"; {teller(alignment)} says "{known}": {alignment.statement.fact.statement}'
    return find(CARD, alignment, reason, Difference("predicate", said, known))


def _is_of_hour_only(alignment: Alignment) -> bool:
    """Tell whether only the fact gives an hour, or both give some: what closes at nine has been open that day."""
    if find_opening_hours(alignment.fact) and tells_clock(alignment.claim):
        return True
    return clock_of(alignment.fact) is not None and clock_of(alignment.claim) is None


def _reaches_beyond(alignment: Alignment) -> bool:
    """Tell whether a stated time is partly the fact's and partly not: what is shut to the 15th may open that month."""
    said, known = alignment.time.claim, _stretch_of(alignment.fact) or alignment.time.fact
    if not alignment.time.stated or said is None or known is None:
        return False
    if _is_last_day(alignment.fact, said) or _is_last_day(alignment.claim, alignment.time.fact):
        return True  # what is shut until the 15th opens on the 15th
    return not (said.lies_within(known) or known.lies_within(said))


def _is_last_day(side: Proposition, day: TimeSpan | None) -> bool:
    """Tell whether a side is shut until a day that may be another one."""
    if side.predicate.concepts.isdisjoint(stems_of("shut")):
        return False
    ends = (time.period for time in side.times if time.relation == "until" and time.period is not None)
    return day is not None and any(end.lies_within(day) or day.lies_within(end) for end in ends)


def _stretch_of(fact: Proposition) -> TimeSpan | None:
    """Give the days from the one time of a fact to the other ("from 1 October to 15 December")."""
    ends = {time.relation: time.period for time in fact.times if time.relation in SINCE_OR_UNTIL}
    since, until = ends.get("since"), ends.get("until")
    return TimeSpan(since.first, until.last) if since is not None and until is not None else None


def _leave_out_own_words(alignment: Alignment) -> Alignment:
    """Leave out the words of the claim's own predicate, of which a compound has several ("state-run")."""
    words = [word for word in alignment.claim.predicate.text.lower().split() if alignment.claim.predicate.copular]
    parts = {part for word in words for part in (word, *word.split("-"))}
    return replace(alignment, residue=alignment.residue - parts - set(map(stem, parts)))


def _leave_out_receiver(alignment: Alignment) -> Alignment:
    """Leave out who got what the claim says that somebody kept ("lost the seat to the Reformers")."""
    if alignment.claim.predicate.concepts.isdisjoint(stems_of("keeping", "opposites")):
        return alignment
    got = {s for c in alignment.fact.complements if c.preposition == "to" for s in c.symbols}
    return replace(alignment, missing=alignment.missing - got, missing_names=alignment.missing_names - got)


def _leave_out_attendants(alignment: Alignment) -> Alignment:
    """Leave out phrases of the claim that make no other case of it ("docked without difficulty")."""
    told = {c.preposition for c in alignment.fact.complements}
    words = stems_of("attending", "opposites")
    besides = [c.symbols for c in alignment.claim.complements if c.symbols <= words and c.preposition not in told]
    return replace(alignment, residue=alignment.residue.difference(*besides))


def _clears(side: Proposition) -> bool:
    """Tell whether one side says that somebody was found not guilty."""
    return not side.predicate.concepts.isdisjoint(stems_of("clearing", "opposites"))


def _leave_out_penalty(alignment: Alignment) -> Alignment:
    """Leave out how long and of what kind a sentence was, as the other side says that there was none."""
    sides = alignment.claim, alignment.fact
    if not any(map(_clears, sides)) or any("fine" in side.predicate.concepts for side in sides):
        return alignment
    words = stems_of("penalties", "opposites")
    residue, missing = alignment.residue - words, alignment.missing - words
    return replace(alignment, residue=residue, missing=missing, loose_figures=())


def _is_of_other_charge(alignment: Alignment) -> bool:
    """Tell whether somebody was cleared of one thing and punished for another, or for what is not said."""
    claim, fact = alignment.claim, alignment.fact
    cleared, punished = (fact, claim) if _clears(fact) else (claim, fact)
    any_charge = stems_of("any charge", "opposites")  # "acquitted of all charges"
    charges = [
        {c.head for c in side.complements if c.preposition in listed("of, for or over")} - any_charge
        for side in (cleared, punished)
    ]
    return _clears(cleared) and bool(charges[0]) and charges[0].isdisjoint(charges[1])


def _was_other_state(alignment: Alignment) -> bool:
    """Tell whether the claim says without a day what something was, and the fact what it is ("was let", "is empty").

    What closed had been open before.
    """
    claim, fact = alignment.claim, alignment.fact
    if _WAS_OPEN.search(claim.text) is not None and not claim.times and not fact.predicate.copular:
        return happens(fact)
    if alignment.query.said_on is None and claim.predicate.copular and fact.times and not claim.times:
        return not fact.predicate.copular  # "is open", on who knows what day, of what closes on one
    states = all(side.predicate.copular or side.voice is Voice.PASSIVE for side in (claim, fact))
    dated = alignment.time.claim is not None or claim.times or fact.times
    return states and not dated and claim.tense is Tense.PAST and fact.tense is Tense.PRESENT


def _is_turned_round(alignment: Alignment) -> bool:
    """Tell whether the fact moves from the claim's second level to its first ("fell from 44 to 41", not to 44)."""
    moves = [{q.change: q.value for q in side.quantities} for side in (alignment.claim, alignment.fact)]
    said, known = moves
    both = all({"from", "to"} <= move.keys() for move in moves)
    return both and said["from"] == known["to"] and said["to"] == known["from"]


def _tells_it_otherwise(alignment: Alignment) -> bool:
    """Tell whether the same words of one side say what the other says, as "made a loss" says that somebody lost."""
    concepts, fact, done = alignment.claim.predicate.concepts, alignment.fact, alignment.claim.object
    if alignment.claim.variant and done is not None and nominal_verbs().get(done.head) in fact.predicate.concepts:
        return True
    told = (p for p in alignment.statement.propositions if p is not fact and p.text == fact.text)
    spoken = (p for p in told if p.voice is Voice.NOMINAL or " " in p.predicate.stem)
    readings = (p for p in spoken if p.subject == fact.subject)
    return any(not concepts.isdisjoint(p.predicate.concepts) for p in readings)


def _stands_for_some_only(alignment: Alignment) -> bool:
    """Tell whether the one side gives how somebody stands to what the other says came about, by no one named.

    What one party opposed, others may have adopted, and what one backed may have been opposed as well.
    """
    same = alignment.subject.match is Match.SAME and alignment.claim.subject is not None
    if same or alignment.object.match is not Match.SAME:
        return False
    return any(not s.predicate.concepts.isdisjoint(stems_of("stands")) for s in (alignment.claim, alignment.fact))


def _is_of_one_round(alignment: Alignment) -> bool:
    """Tell whether only the fact says what was won or lost, and that is made up of many matches or races.

    Who won the league has lost a match.
    """
    known = alignment.fact.object
    contests = stems_of("contests of many") | stems_of("titles", "prizes")
    return alignment.object.match is Match.LEFT_OUT and known is not None and known.head in contests


def _name_opposites(alignment: Alignment) -> tuple[str, str]:
    """Give the predicates of both sides, or their objects where the predicates are the same words."""
    sides = alignment.claim, alignment.fact
    said, known = (side.predicate.text for side in sides)
    if said != known:
        return said, known
    if alignment.object.anchored or any(side.object is None for side in sides):
        return alignment.claim.text, alignment.fact.text
    one, other = (side.object.text if side.object is not None else "" for side in sides)
    return (one, other) if one != other else (alignment.claim.text, alignment.fact.text)


def _check_consent(alignment: Alignment) -> Finding | None:
    """Find that it was done with the votes or approval of those against whom the fact has it done."""
    if not gives_other_consent(alignment):
        return None
    if not same_case(alignment, Exempt.NOTHING) or not same_time(alignment) or not says_enough(alignment):
        return None
    if not figures_agree(alignment) or not orderings_agree(alignment):
        return None
    said, known = alignment.claim.text, alignment.fact.text
    reason = f'The draft says "{said}"; {teller(alignment)} says "{known}".'
    return find(CARD, alignment, reason, Difference("predicate", said, known))


def _check_result(alignment: Alignment) -> Finding | None:
    """Find that a word beside the verb, which belongs to no participant, is the opposite of the fact's."""
    claim, fact = alignment.claim.extra & alignment.residue, alignment.fact.extra - alignment.claim.extra
    if len(claim) != 1 or len(fact) != 1 or not are_antonyms(*claim, *fact):
        claim, fact = alignment.residue, alignment.missing
        if len(claim) != 1 or len(fact) != 1 or not _tell_opposite_states(alignment, *claim, *fact):
            return None
    rest = replace(alignment, residue=alignment.residue - claim, missing=alignment.missing - fact)
    if not same_case(rest, Exempt.NOTHING) or not same_time(rest) or not says_enough(rest):
        return None
    if not figures_agree(rest) or not orderings_agree(rest):
        return None
    said, known = alignment.claim.text, alignment.fact.text
    reason = f'The draft says "{said}"; {teller(alignment)} says "{known}".'
    return find(CARD, alignment, reason, Difference("predicate", said, known))


def _tell_opposite_states(alignment: Alignment, said: str, known: str) -> bool:
    """Tell whether two words say of what state something is at the end of a phrase ("in public", "in private")."""
    if not are_opposite_states(said, known):
        return False
    return any(
        one.preposition == other.preposition
        and one.symbols - {said} == other.symbols - {known}
        and _states(one, said)
        and _states(other, known)
        for one in alignment.claim.complements
        for other in alignment.fact.complements
    )


def _states(phrase: Argument, word: str) -> bool:
    """Tell whether a phrase ends with a word for a state, or with the noun of a state that the word qualifies."""
    *before, last = map(stem, phrase.text.lower().split())
    if last in stems_of("predicative", "opposites"):
        return before[-1:] == [word]
    return last == word and word in phrase.symbols
