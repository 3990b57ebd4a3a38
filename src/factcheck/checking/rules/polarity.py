"""FC102: denials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.grounds import Exempt, figures_agree, orderings_agree, same_case, same_time
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.stances import OF_LATE
from factcheck.checking.alignment.sufficiency import says_enough
from factcheck.checking.knowledge.stated_times import days_apart, time_since
from factcheck.checking.rules.supported import says_the_same
from factcheck.language import lexicon
from factcheck.language.inferences.delays import is_put_off
from factcheck.language.inferences.rankings import speaks_of_lack
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import opens_with, worded
from factcheck.language.meaning.predicates import Tense
from factcheck.language.times.relations import BEFORE_OR_UNTIL
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Difference, Level, RuleCard, TimeSpan

if TYPE_CHECKING:
    from factcheck.language.propositions import Proposition

_NOT_QUITE_ALL = worded(r"\b{almost}\s{everyone}\b")
_SOME_OF = worded(r"(?:[a-z]{3,9}|\d{1,3})\sof\s{definite}\b")
CARD = RuleCard(
    "FC102",
    "polarity",
    Level.ERROR,
    'One side denies what the other asserts of the same thing at the same time, whether by "not", "never", "no", '
    '"failed to", "denied that" or "has yet to". To deny something in general contradicts a fact that asserts it '
    "in particular; to assert it in general does not contradict a fact that denies it in particular.",
    'A draft says "Ruiz did not win the runoff"; the fact says "Ruiz won the runoff."',
)


def check_polarity(alignment: Alignment) -> Finding | None:
    """Find that one side denies what the other asserts."""
    if alignment.statement.refuting:
        return _check_refuted(alignment)
    same = alignment.bond is Bond.SAME or (alignment.bond is Bond.BROADER and alignment.claim.negated)
    if not same or not alignment.denial:
        return None
    if _is_denied_of_part(alignment.fact):
        return None  # of the others it may be so
    if not same_time(alignment) or not _same_thing(alignment) or _leaves_body_open(alignment):
        return None
    denied = (_denies_any, _denies_kind, _denies_it_there, _denies_at_all)
    if not (says_enough(alignment) or any(check(alignment) for check in denied)):
        return None
    lacks = speaks_of_lack(alignment.claim) and alignment.claim.tense is Tense.PAST
    if lacks and not _has_same_bound(alignment):
        return None  # what had not happened since 1990 happened then
    if _was_before(alignment) or _may_be_later(alignment) or _denies_only_some(alignment):
        return None
    since, told = time_since(alignment.fact), alignment.time.claim
    later = since is not None and since.period is not None and told is not None and told.overlaps(since.period)
    if later and not _tells_beginning(alignment):
        return None  # and so may what has not happened since
    if not figures_agree(alignment) or not orderings_agree(alignment):
        return None
    if alignment.fact.negated and alignment.missing:
        return None
    said = "denies" if alignment.claim.negated else "asserts"
    known = "says that it is so" if alignment.claim.negated else "says that it is not so"
    reason = f"The draft {said} it; {teller(alignment)} {known}: {alignment.statement.fact.statement}"
    return find(CARD, alignment, reason, Difference("polarity", alignment.claim.text, alignment.fact.text))


def _is_denied_of_part(fact: Proposition) -> bool:
    """Tell whether a fact denies something of a part of some ("two of the six have not been caught")."""
    some = fact.subject or fact.object
    part = fact.negated and some is not None and bool(some.quantities) and not some.negative
    return part and some is not None and _SOME_OF.match(some.text.lower()) is not None


def _was_before(alignment: Alignment) -> bool:
    """Tell whether the claim says without a date what was, and the fact what is: who is no member may have been one."""
    claim, fact = alignment.claim, alignment.fact
    told = any(t.period is not None or t.duration_days is None for t in claim.times)  # "for 40 years" tells no day
    dated = alignment.time.claim is not None or told or any(t.relation != "since" for t in fact.times)
    present = fact.main and fact.tense is Tense.PRESENT  # "becoming" is of its main clause's time
    return claim.tense is Tense.PAST and present and not dated


def _has_same_bound(alignment: Alignment) -> bool:
    """Tell whether the fact says up to what it was so as the claim says up to what it was not ("before the vote")."""
    sides = alignment.claim, alignment.fact
    bounds = [{c.symbols for c in side.complements if c.preposition in listed("before or until")} for side in sides]
    times = [{(t.relation, t.period) for t in side.times if t.relation in BEFORE_OR_UNTIL} for side in sides]
    return bounds[0] == bounds[1] and times[0] == times[1] and bool(bounds[0] or times[0])


def _tells_beginning(alignment: Alignment) -> bool:
    """Tell whether both sides speak of becoming something on the same day, or in the same month or year."""
    begun = [time_since(side) for side in (alignment.claim, alignment.fact)]
    periods = [time.period for time in begun if time is not None and time.relation == "on"]
    return len(periods) == len(begun) and periods[0] == periods[1]


def _may_be_later(alignment: Alignment) -> bool:
    """Tell whether the claim can be about when the fact denies it no longer ("had not opened by May")."""
    if not is_put_off(alignment.fact, alignment.statement.text):
        return False
    about = alignment.time.claim
    ends = [time.period for time in alignment.fact.times if time.period is not None]
    return about is None or not ends or any(about.overlaps(end) for end in ends)


def _denies_any(alignment: Alignment) -> bool:
    """Tell whether the claim denies something at all ("no bronzes"), to whomever and wherever it was so."""
    denied = alignment.claim.object
    both = alignment.subject.match is alignment.object.match is Match.SAME
    if denied is None and alignment.fact.object is None and alignment.subject.anchored and both:
        return _denies_any_where(alignment)
    if denied is None or denied.pronoun or not (both and alignment.subject.anchored):
        return False
    return denied.negative or opens_with(denied.text, "any one")


def _denies_any_where(alignment: Alignment) -> bool:
    """Tell whether the claim denies it of anything of a kind beside the verb ("has never appeared in a film")."""
    claim, fact = alignment.claim.complements, alignment.fact.complements
    if len(claim) != 1 or not opens_with(claim[0].text, "any one") or claim[0].names:
        return False
    return any(c.preposition == claim[0].preposition and claim[0].symbols <= c.symbols for c in fact)


def _denies_it_there(alignment: Alignment) -> bool:
    """Tell whether the claim denies it of everybody, or up to now, in the place that the fact names ("no one in Tal").

    Why and for whom it was done may go unsaid then.
    """
    claim, fact = alignment.claim, alignment.fact
    nobody = any(a is not None and a.negative for a in (claim.subject, claim.object))
    known = claim.object or claim.subject
    so_far = claim.tense is Tense.PERFECT and known is not None and (known.definite or bool(known.entities))
    if not claim.negated or not (nobody or so_far) or alignment.missing_names:
        return False
    told = (alignment.subject, fact.subject), (alignment.object, fact.object)
    if any(slot.match is not Match.SAME and known is not None for slot, known in told):
        return False
    places = [frozenset(e for c in side.complements for e in c.entities) for side in (claim, fact)]
    return bool(places[0]) and places[0] == places[1]


def _denies_at_all(alignment: Alignment) -> bool:
    """Tell whether the claim denies of known ones what happened then, leaving out where ("did not take off")."""
    claim, fact = alignment.claim, alignment.fact
    slots = (alignment.subject, claim.subject), (alignment.object, claim.object)
    told = [slot for slot, said in slots if said is not None]
    known = all(slot.match is Match.SAME and (slot.anchored or slot.definite) for slot in told)
    if not claim.negated or claim.complements or not (known and alignment.anchored):
        return False
    where = lexicon.read_words("predicates", "places of being") | lexicon.listed("from or to")
    left = alignment.missing.difference(*(c.symbols for c in fact.complements if c.preposition in where))
    event, said_on = alignment.statement.fact.event or alignment.time.fact, alignment.query.said_on
    late = event is not None and said_on is not None and days_apart(event, TimeSpan(said_on, said_on)) <= OF_LATE
    return not left and (alignment.time.stated or late)


def _denies_kind(alignment: Alignment) -> bool:
    """Tell whether the claim denies that somebody is of a kind at all ("is no musician", of the drummer of a band)."""
    claim, fact = alignment.claim, alignment.fact
    told = _is_bare_kind(claim) and fact.predicate.copular and claim.tense is fact.tense
    kinds = all(c.preposition == "as" for c in claim.complements)
    return told and kinds and alignment.bond is Bond.BROADER and alignment.subject.anchored


def _leaves_body_open(alignment: Alignment) -> bool:
    """Tell whether the claim does not say of what somebody is no member, as the fact does."""
    known = alignment.fact.object is not None and alignment.fact.predicate.copular
    return alignment.claim.negated and known and _is_bare_kind(alignment.claim) and alignment.bond is Bond.SAME


def _is_bare_kind(claim: Proposition) -> bool:
    bare = claim.object is None and claim.main and claim.predicate.copular
    return bare and opens_with(claim.predicate.text, "a or no")


def _opening(name: str) -> str:
    """Write a name at the beginning of a sentence."""
    return name[:1].upper() + name[1:]


def _denies_only_some(alignment: Alignment) -> bool:
    """Tell whether the claim denies something of all of a kind ("did not visit every school"), and the fact of any."""
    claim, fact = alignment.claim, alignment.fact
    denied = not lexicon.read_words("polarity", "negators").isdisjoint(claim.predicate.text.lower().split())
    of_all = [any(opens_with(a.text, "all or every") for a in side.arguments) for side in (claim, fact)]
    return denied and of_all[0] and not of_all[1]


def _denies_anybody(alignment: Alignment) -> bool:
    """Tell whether the claim denies of anybody what the fact tells of somebody ("nobody warned the mill")."""
    nobody, somebody = alignment.claim.subject, alignment.fact.subject
    if nobody is None or somebody is None or nobody.text.lower() not in lexicon.read_words("polarity", "nobody"):
        return False
    known = alignment.object.match is Match.SAME and (alignment.object.anchored or alignment.object.definite)
    known &= "else" not in alignment.claim.text.lower().split()
    return known and bool(somebody.entities) and not alignment.figures


def _denies_of_one(alignment: Alignment) -> bool:
    """Tell whether the claim denies of some of them what the fact tells of all ("one of the two", "both")."""
    some, every = (side.subject or side.object for side in (alignment.claim, alignment.fact))
    if some is None or every is None or not opens_with(every.text, "everyone") or every.quantities:
        return False
    if _NOT_QUITE_ALL.search(alignment.statement.text.lower()) is not None:
        return False
    return _SOME_OF.match(some.text.lower()) is not None and every.head in some.symbols


def _same_thing(alignment: Alignment) -> bool:
    """Tell whether both speak of the same case; what a fact denies at all, it denies in any number and manner too."""
    if not alignment.fact.negated:
        if _denies_of_one(alignment):
            alignment = replace(alignment, loose_figures=(), missing=frozenset())
        return same_case(alignment, Exempt.SUBJECT if _denies_anybody(alignment) else Exempt.NOTHING)
    degrees = [c for c in alignment.claim.complements if c.preposition == "by" and c.orderings and not c.names]
    bare = [c for c in alignment.claim.complements if not c.definite and not c.names]
    manners = [c for c in bare if c.preposition in lexicon.read_words("predicates", "manners")] + degrees
    words = frozenset(symbol for complement in manners for symbol in complement.symbols)
    words |= lexicon.read_words("ordering", "occasions") | lexicon.read_words("predicates", "intensities")
    hours = stems_of("parts of days")
    words |= {c.head for c in alignment.claim.complements if c.head in hours and c.symbols == {c.head}}
    of_manner = {ordering for c in degrees for ordering in c.orderings}  # "by the narrowest of margins"
    loose = tuple(ordering for ordering in alignment.loose_orderings if ordering not in of_manner)
    residue = alignment.residue - words
    return same_case(replace(alignment, loose_figures=(), loose_orderings=loose, residue=residue))


def _check_refuted(alignment: Alignment) -> Finding | None:
    """Find that the claim says what the fact is listed to refute."""
    if not same_time(alignment) or not says_the_same(alignment):
        return None
    said = alignment.query.symbols | frozenset(map(stem, alignment.claim.text.lower().rstrip(".").split()))
    if not alignment.statement.distinct <= said:
        return None
    reason = f"{_opening(teller(alignment))} rules this out: {alignment.statement.fact.statement}"
    return find(
        CARD, alignment, reason, Difference("polarity", alignment.claim.text, alignment.statement.fact.statement)
    )
