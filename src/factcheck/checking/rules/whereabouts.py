"""FC107 once more: the same happening, told of another place, source or aim in the same phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.grounds import figures_agree, orderings_agree, same_case, same_time
from factcheck.checking.alignment.lapses import STILL_DAYS, comes_again
from factcheck.checking.alignment.main_parts import are_main_parts
from factcheck.checking.alignment.sites import find_other_side, find_other_site, site_words
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.sufficiency import says_enough
from factcheck.checking.knowledge.stated_times import days_apart
from factcheck.checking.knowledge.statements import names_among
from factcheck.checking.rules.entity import CARD
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.predicates import Tense, contest_concepts
from factcheck.language.names.places import place_of
from factcheck.language.words.concepts import stems_of
from factcheck.model import Difference, Modality, QuantityKind, TimeSpan

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_MANY = 50  # things of which the same number is no chance
_MONTH = 31  # days
_LATE = 2 * _MONTH


def check_whereabouts(alignment: Alignment) -> Finding | None:
    """Find another name in a phrase of which what comes once has only one ("was arrested in", "was bought from")."""
    if alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.denial or alignment.claim.negated:
        return None
    side = find_other_side(alignment)
    pair = side or _find_other(alignment)
    if pair is None:
        return None
    for_good = (side is not None and _lies_for_good(alignment)) or _is_in_one_paper(alignment, *pair)
    if not (for_good or are_main_parts(alignment, *pair) or _comes_once(alignment)):
        return None
    said, known = pair
    rest = replace(
        alignment,
        residue=alignment.residue - said.symbols,
        missing=alignment.missing - known.symbols,
        missing_names=alignment.missing_names - known.symbols,
    )
    if not same_case(rest) or not same_time(rest) or not says_enough(rest):
        return None
    if not figures_agree(rest) or not orderings_agree(rest):
        return None
    words = tuple(f"{argument.preposition} {argument.text}" for argument in pair)
    reason = f"The draft says {words[0]}; {teller(alignment)} says {words[1]}."
    return find(CARD, alignment, reason, Difference("entity", *words))


def _find_other(alignment: Alignment) -> tuple[Argument, Argument] | None:
    """Give the one phrase of the claim that has another name than the fact's phrase with the same preposition."""
    single = lexicon.read_words("predicates", "whereabouts")
    every = [
        (said, known)
        for said in alignment.claim.complements
        for known in alignment.fact.complements
        if said.preposition in single and said.symbols != known.symbols
    ]
    pairs = [pair for pair in every if pair[0].preposition == pair[1].preposition]
    pairs = pairs or [pair for pair in every if {pair[0].preposition, pair[1].preposition} == listed("at a place")]
    if len(pairs) != 1:
        return find_other_site(alignment)
    parted = _part_lists(*pairs[0])
    said, known = parted or pairs[0]
    if _are_named_alike(said, known):
        apart = said.names.isdisjoint(alignment.statement.symbols) and known.names <= alignment.missing
        return (said, known) if apart else None
    if not (_is_name(said) and _is_name(known)):
        return find_other_site(alignment)
    apart = said.symbols.isdisjoint(alignment.statement.symbols)
    apart &= parted is not None or known.symbols <= alignment.missing
    return (said, known) if apart and _are_of_one_rank(said, known) else None


def _part_lists(said: Argument, known: Argument) -> tuple[Argument, Argument] | None:
    """Give the one name by which a list of a claim differs from one as long of the fact ("in Chile and Peru")."""
    if not said.members or len(said.members) != len(known.members):
        return None
    told = [{member.symbols for member in side.members} for side in (said, known)]
    apart = (
        [m for m in said.members if m.symbols not in told[1]],
        [m for m in known.members if m.symbols not in told[0]],
    )
    if not all(len(ones) == 1 for ones in apart):
        return None
    one, other = (
        replace(ones[0], preposition=side.preposition) for ones, side in zip(apart, (said, known), strict=True)
    )
    return one, other


def _is_name(argument: Argument) -> bool:
    """Tell whether a phrase is nothing but one name, with the kind of a site behind it perhaps ("Oslo airport")."""
    if argument.members or argument.quantities or argument.pronoun:
        return False
    named = argument.names | {symbol for symbol in argument.symbols if symbol.startswith("@") or place_of(symbol)}
    return bool(named) and argument.symbols - named <= site_words()


def _are_named_alike(said: Argument, known: Argument) -> bool:
    """Tell whether two phrases are the same noun with a name each ("in the journal Nerve")."""
    if any(one.members or one.quantities or one.pronoun or not one.names for one in (said, known)):
        return False
    nouns = [one.symbols - one.names for one in (said, known)]
    return len(nouns[0]) == 1 and nouns[0] == nouns[1] and said.head in said.names and known.head in known.names


def _is_in_one_paper(alignment: Alignment, said: Argument, known: Argument) -> bool:
    """Tell whether a known text was published in the one journal or the other ("in the journal Nerve")."""
    slot, published = alignment.object, not alignment.fact.predicate.concepts.isdisjoint(stems_of("in one paper"))
    return published and slot.match is Match.SAME and slot.definite and _are_named_alike(said, known)


def _are_of_one_rank(said: Argument, known: Argument) -> bool:
    """Tell whether neither can lie within the other, as a town does in a country."""
    return (place_of(said.head) is None) is (place_of(known.head) is None)


def _comes_once(alignment: Alignment) -> bool:
    """Tell whether the claim can only be about the fact's happening: by its day or month, or of the same known one."""
    if _is_same_days_meeting(alignment) or _tells_origin(alignment):
        return True
    if alignment.claim.predicate.stem == "be":
        return False  # who is in Lima may be based in Quito
    slots = (alignment.subject, alignment.claim.subject), (alignment.object, alignment.claim.object)
    if not any(slot.match is Match.SAME and (slot.anchored or slot.definite) for slot, _ in slots):
        return False
    doers = stems_of("agents")  # "police"
    told = [(slot, said) for slot, said in slots if said is not None and said.symbols - doers]
    if _is_held_that_day(alignment):
        return True
    if any(not (said.definite or said.names or slot.anchored) for slot, said in told):
        return False  # who opened a shop in one town may have opened another in the next
    known = alignment.statement.fact.event or alignment.time.fact
    dated = alignment.time.stated and all(map(_is_short, (alignment.time.claim, known)))
    dated = dated or _run_alike(alignment)
    concepts = alignment.fact.predicate.concepts
    held = not concepts.isdisjoint(stems_of("held in one place"))
    held = held and (_is_of_late(alignment) or _is_same_plan(alignment))
    prized = alignment.statement.fact.only and not concepts.isdisjoint(contest_concepts())  # "won it for a part in"
    befalls = not (concepts.isdisjoint(stems_of("happening")) or comes_again(alignment.fact))
    today = alignment.claim.tense is alignment.fact.tense is Tense.PRESENT
    if not today and not concepts.isdisjoint(stems_of("in one place for a time")):
        return dated  # who lives in Lima may have lived in Quito
    once = befalls or not concepts.isdisjoint(stems_of("in one place"))
    return dated or held or prized or _counts_alike(alignment) or once


def _tells_origin(alignment: Alignment) -> bool:
    """Tell whether both sides say where somebody named is from, which is so for good ("is from", "comes from")."""
    sides = alignment.claim, alignment.fact
    origin = all(side.predicate.stem in stems_of("lying") and not (side.object or side.times) for side in sides)
    told = all([c.preposition for c in side.complements] == ["from"] for side in sides)
    return origin and told and alignment.subject.anchored and alignment.claim.tense is alignment.fact.tense


def _is_held_that_day(alignment: Alignment) -> bool:
    """Tell whether named ones did on one day what they hardly did in two places ("signed a pact in Oslo on 3 May")."""
    days = alignment.time.claim, alignment.statement.fact.event or alignment.time.fact
    single = alignment.time.stated and all(day is not None and day.first == day.last for day in days)
    held = not alignment.fact.predicate.concepts.isdisjoint(stems_of("held in one place"))
    return single and held and alignment.subject.anchored and alignment.claim.subject is not None


def _run_alike(alignment: Alignment) -> bool:
    """Tell whether both sides give the same first and last day ("from 3 to 9 May")."""
    ends = lexicon.listed("since or until")
    mine, theirs = (
        {(t.relation, t.period) for t in side.times if t.relation in ends} for side in (alignment.claim, alignment.fact)
    )
    return len(mine) == len(ends) and mine == theirs


def _lies_for_good(alignment: Alignment) -> bool:
    """Tell whether both sides tell where a known thing is or is from, which stays so ("is in the east wing")."""
    told = alignment.claim.object or alignment.claim.subject
    if told is None or alignment.claim.predicate.stem not in stems_of("lying"):
        return False
    slot = alignment.subject if alignment.claim.object is None else alignment.object
    same = slot.match is Match.SAME and (slot.anchored or slot.definite)
    return same and alignment.claim.tense is alignment.fact.tense and not told.names


def _counts_alike(alignment: Alignment) -> bool:
    """Tell whether both are plans for the very same number of things, of which nobody plans as many elsewhere."""
    plans = all(side.modality is Modality.PREDICTED for side in (alignment.claim, alignment.fact))
    return plans and any(
        pair.agrees
        and pair.claim.kind is QuantityKind.COUNT
        and pair.claim.hedge is None
        and pair.claim.value == pair.fact.value >= _MANY
        for pair in alignment.figures
    )


def _is_of_late(alignment: Alignment) -> bool:
    """Tell whether a claim without a date is made soon after what the fact tells, or of what was only once."""
    event, said_on = alignment.statement.fact.event, alignment.query.said_on
    if alignment.time.stated:
        return False
    if alignment.statement.fact.only or event is None or said_on is None:
        return alignment.statement.fact.only
    return days_apart(event, TimeSpan(said_on, said_on)) <= _LATE


def _is_same_plan(alignment: Alignment) -> bool:
    """Tell whether both sides foretell it of the next one of its kind, the fact not long before the claim."""
    planned, said_on = alignment.statement.fact.event, alignment.query.said_on
    ahead = alignment.claim.tense is alignment.fact.tense is Tense.FUTURE
    mine, theirs = ({time.period for time in side.times} for side in (alignment.claim, alignment.fact))
    if not ahead or mine != theirs or said_on is None:
        return False
    return planned is None or days_apart(planned, TimeSpan(said_on, said_on)) <= STILL_DAYS


def _is_same_days_meeting(alignment: Alignment) -> bool:
    """Tell whether both tell of one day what was between the same named parties ("talks between Ruiz and Sand")."""
    days = (alignment.time.claim, alignment.statement.fact.event)
    if not alignment.time.stated or not all(day is not None and day.first == day.last for day in days):
        return False
    mine, theirs = map(_parties_between, (alignment.claim, alignment.fact))
    return len(mine) > 1 and mine == theirs


def _parties_between(proposition: Proposition) -> frozenset[str]:
    """Give the names of those between whom something was, the last of whom may stand in no slot."""
    told = [c.symbols for c in proposition.complements if c.preposition == "between"]
    return names_among(proposition.extra.union(*told)) if told else frozenset()


def _is_short(span: TimeSpan | None) -> bool:
    """Tell whether a time is no longer than a month."""
    return span is not None and span.length_days < _MONTH
