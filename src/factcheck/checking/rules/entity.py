"""FC107: another person, place or organisation."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.findings import Finding, find, print_within, teller
from factcheck.checking.alignment.grounds import (
    Exempt,
    counts_people_or_things,
    figures_agree,
    orderings_agree,
    same_case,
    same_time,
)
from factcheck.checking.alignment.lapses import happens
from factcheck.checking.alignment.placings import is_drawn_place, leaves_contest_open
from factcheck.checking.alignment.sites import are_rival_sites
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.sufficiency import says_enough, tells_of_setting
from factcheck.checking.alignment.timing import Timing
from factcheck.checking.knowledge.stated_times import days_apart
from factcheck.checking.rules.ordering import RANKING
from factcheck.language import lexicon
from factcheck.language.inferences.origins import exclude_each_other, names_country
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import opens_with
from factcheck.language.meaning.predicates import Tense
from factcheck.language.names.genders import is_given_name
from factcheck.language.times.times import find_times
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.kinds import are_other_kinds
from factcheck.language.words.morphology import stem
from factcheck.model import Difference, Level, QuantityKind, RuleCard, TimeSpan

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

CARD = RuleCard(
    "FC107",
    "entity",
    Level.ERROR,
    "The claim says of another person, place or organisation what the fact says of one, where only one can be right: "
    "the winner of an election, the capital of a country, the holder of an office, the author of a book, the first to "
    "do something, whatever a fact marks `only: true`, or a country that a claim calls the only one somebody is from.",
    'A draft says "Sand won the runoff"; the fact says "Ruiz won the runoff."',
)
_OCCASION = "time"  # what "four times" counts
_AS = "as"
_TOGETHER = 2
_RECENT_DAYS = 400  # a claim without a date is about the latest such event


def check_entity(alignment: Alignment) -> Finding | None:
    """Find somebody else in a place that only one can hold, or another country than the one somebody is from."""
    if alignment.bond is Bond.EXCLUSIVE:
        return _check_country(alignment)
    if alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.denial or alignment.claim.negated:
        return None
    if _is_ranked(alignment.fact.subject) or _is_only_of_topic(alignment) or is_drawn_place(alignment):
        return None
    if _is_contest(alignment.claim.subject) is not _is_contest(alignment.fact.subject):
        return None  # "the cup was won by Ruiz after starting seventh"
    listed = _replaces_member(alignment)
    if alignment.swapped or not (listed or (_names_another(alignment) and _only_one(alignment))):
        return None
    if not _is_of_one_story(alignment) or _stands_in_fact(alignment) or leaves_contest_open(alignment):
        return None
    if not same_case(alignment, Exempt.SUBJECT) or not same_time(alignment) or _may_be_earlier(alignment):
        return None
    if not figures_agree(alignment) or not orderings_agree(alignment) or not _same_occasion(alignment):
        return None
    said = print_within(alignment.subject.claim, alignment.claim.subject)
    known = print_within(alignment.subject.fact, alignment.fact.subject)
    reason = f"The draft says it of {said}; {teller(alignment)} says it of {known}."
    return find(CARD, alignment, reason, Difference("entity", said, known))


def _is_contest(subject: Argument | None) -> bool:
    return subject is not None and subject.text.lower().endswith(_ends_of_contests())


@cache
def _ends_of_contests() -> tuple[str, ...]:
    contests = lexicon.read_words("predicates", "contests") | lexicon.read_words("predicates", "contests of many")
    return tuple(f" {contest}" for contest in sorted(contests))


def _is_ranked(known: Argument | None) -> bool:
    """Tell whether a fact speaks of whoever was first or the like ("the first woman to be mayor")."""
    return known is not None and bool(known.orderings) and not known.names and not known.entities


def _is_only_of_topic(alignment: Alignment) -> bool:
    """Tell whether a fact says it of "it", for which nothing stands but a topic that no entity is ("Novel prize")."""
    fact = alignment.fact
    if fact.subject is None or fact.subject.entities:
        return False
    own = (p.subject for p in alignment.statement.propositions if p.text == fact.text)
    return any(subject is not None and subject.pronoun for subject in own)


def _check_country(alignment: Alignment) -> Finding | None:
    """Find another country of origin, where the fact speaks of one alone and of the same person or thing by name."""
    claim, fact = alignment.claim, alignment.fact
    if alignment.statement.refuting or claim.negated or fact.negated or not alignment.subject.anchored:
        return None
    if not (exclude_each_other(claim, fact) or _is_of_same_year(alignment)):
        return None  # of two works with one title
    known_too = names_country(alignment.statement.text, claim.predicate.stem)
    known_too |= claim.predicate.stem in alignment.statement.symbols
    known_too |= fact.predicate.stem in alignment.query.around.places
    if known_too or alignment.time.timing is not Timing.SAME:
        return None
    nouns = frozenset(symbol for complement in claim.complements for symbol in complement.symbols)
    alignment = replace(alignment, residue=alignment.residue - nouns - stems_of("exclusively"))
    if not same_case(alignment):
        return None
    said, known = claim.predicate.text, fact.predicate.text
    reason = f'The draft says "{said}"; {teller(alignment)} says "{known}": {alignment.statement.fact.statement}'
    return find(CARD, alignment, reason, Difference("entity", said, known))


def _is_of_same_year(alignment: Alignment) -> bool:
    """Tell whether a claim has the year of the fact, be it in brackets behind a title ("Low Tide (2012 film)")."""
    said, known = (find_times(text) for text in (alignment.query.around.sentence, alignment.statement.text))
    periods = {time.period for time in known if time.explicit and time.period is not None}
    return any(time.period in periods for time in said)


def _is_of_one_story(alignment: Alignment) -> bool:
    """Tell whether the claim or what stands around it names somebody or something of the fact's."""
    claim, fact = alignment.claim, alignment.fact
    if not tells_of_setting(alignment) or alignment.object.anchored or alignment.topical:
        return True
    if claim.subject is not None and claim.subject.entities:
        return True
    if _opens_with(alignment):
        return True
    named = {symbol for argument in fact.arguments for symbol in argument.symbols & argument.names}
    known = {f"@{entity}" for argument in fact.arguments for entity in argument.entities}
    return not (named | known).isdisjoint(alignment.query.setting) or not (named | known)


def _opens_with(alignment: Alignment) -> bool:
    """Tell whether the draft opens with what the fact tells of ("the tender") and with somebody of its file."""
    around, fact = alignment.query.around, alignment.fact
    told = [c for c in fact.complements if c.definite] + ([fact.object] if fact.object is not None else [])
    words = frozenset(symbol for argument in told for symbol in argument.symbols)
    if not words or not words <= around.opening or around.strangers.cover(alignment.statement.fact.path):
        return False
    return any(symbol.startswith("@") for symbol in around.opening)


def _stands_in_fact(alignment: Alignment) -> bool:
    """Tell whether the fact names the claim's subject beside what was done ("won it for her novel Tides")."""
    subject = alignment.claim.subject
    beaten = listed("of who was beaten")  # "won it ahead of Ruiz"
    beside = (c for c in alignment.fact.complements if c.preposition not in beaten)
    return subject is not None and any(subject.symbols <= c.symbols for c in beside)


def _replaces_member(alignment: Alignment) -> bool:
    """Tell whether one of several who did it together is another than in the fact ("signed by Ruiz and Sand").

    All of them are named on both sides, and what they did is done once.
    """
    mine, theirs = map(_read_members, (alignment.claim, alignment.fact))
    if len(mine) < _TOGETHER or len(mine) != len(theirs) or not happens(alignment.fact):
        return False
    apart = [one for one in mine if one not in theirs], [one for one in theirs if one not in mine]
    if any(len(ones) != 1 for ones in apart) or not apart[0][0].isdisjoint(apart[1][0]):
        return False
    done = alignment.claim.object
    that_day = alignment.time.stated and done is not None and done.definite
    known = alignment.object.anchored or alignment.object.definite or that_day
    return known and alignment.object.match is Match.SAME


def _read_members(side: Proposition) -> list[frozenset[str]]:
    """Give those who did it together as the entities or the words of their names; nothing where one has no name."""
    members = side.subject.members if side.subject is not None else ()
    if not all(member.head in member.names or member.entities for member in members):
        return []
    return [frozenset(member.entities) or member.symbols for member in members]


def _names_another(alignment: Alignment) -> bool:
    """Tell whether the claim's subject is certainly another: by name, or by kind where the fact admits no other."""
    if alignment.subject.other_names:
        return True
    subject, known = alignment.claim.subject, alignment.fact.subject
    if subject is None or known is None or subject.pronoun or alignment.subject.match is not Match.OTHER:
        return False
    if opens_with(subject.text, "possessives"):
        return False  # "his team" may be the very one
    if alignment.statement.fact.only and not subject.definite:
        return True
    bare = not opens_with(subject.text, "of what is known") and not alignment.anchored
    ranked = bool(alignment.fact.orderings) and bool(alignment.orderings)
    return ranked and (bare or are_other_kinds(subject.head, known.head) or are_rival_sites(subject, known))


def _only_one(alignment: Alignment) -> bool:
    """Tell whether the fact can be true of one only."""
    fact = alignment.fact
    if alignment.statement.fact.only:
        return True
    places = {o for c in fact.complements if c.preposition not in RANKING for o in c.orderings}  # "in the first debate"
    if any(ordering.rank for ordering in fact.orderings if ordering not in places):
        return bool(alignment.orderings)  # who is called the only candidate need not be the oldest one
    if _counts_occasions(alignment.claim) or _counts_occasions(fact):
        return False  # who won it four times leaves other years to others
    if counts_people_or_things(alignment):
        return False  # who won 300 votes leaves other votes to others
    if fact.object is not None and not fact.object.symbols.isdisjoint(stems_of("parallel contests")):
        return _names_contest(alignment.claim, fact)  # each party has its own
    if _holds_sole_place(alignment):
        return True
    if fact.object is None:
        return _has_same_score(alignment)
    if fact.object.head in stems_of("led by one") and not fact.predicate.concepts.isdisjoint(stems_of("leading")):
        return fact.object.definite and alignment.object.definite
    if not fact.predicate.concepts.isdisjoint(stems_of("succeeding")):
        return alignment.object.anchored and tells_office(alignment)
    return not fact.predicate.concepts.isdisjoint(stems_of("exclusive")) or _is_authored(alignment)


def tells_office(alignment: Alignment) -> bool:
    """Tell whether a draft says in which office somebody followed another one, where the fact does."""
    office = frozenset(s for c in alignment.fact.complements if c.preposition == _AS for s in c.symbols | {c.head})
    return office.isdisjoint(alignment.missing)


def _holds_sole_place(alignment: Alignment) -> bool:
    """Tell whether both sides say by the very same words who is the only one of a kind ("is the finance minister")."""
    sides = alignment.claim, alignment.fact
    titles = {side.predicate.text.lower() for side in sides}
    if alignment.query.around.strangers.cover(alignment.statement.fact.path):
        return False  # of another bank
    if len(titles) > 1 or not all(side.predicate.copular and side.main for side in sides):
        return False
    if alignment.claim.tense is not alignment.fact.tense or alignment.fact.tense is Tense.PAST:
        return False
    people = all(side.subject is not None and _is_full_name(side.subject) for side in sides)
    held = alignment.fact.predicate.stem in stems_of("person", "people") - stems_of("kin", "roles")
    return people and held and titles.pop().startswith("the ")


def _has_same_score(alignment: Alignment) -> bool:
    """Tell whether both sides say who was ahead or behind by the same score."""
    if alignment.fact.predicate.concepts.isdisjoint(stems_of("by score")):
        return False
    return any(pair.agrees and pair.fact.kind is QuantityKind.SCORE for pair in alignment.figures)


def _names_contest(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides name the same party's contest, and the claim the day or the place of it too."""
    said, known = claim.object, fact.object
    if said is None or known is None or known.names.isdisjoint(said.names):
        return False
    where = {(c.preposition, entity) for c in claim.complements for entity in c.entities}
    return bool(claim.times) or not where.isdisjoint((c.preposition, e) for c in fact.complements for e in c.entities)


def _is_authored(alignment: Alignment) -> bool:
    """Tell whether the fact names the one person who wrote something with a name, or directed a film."""
    fact, concepts = alignment.fact, alignment.fact.predicate.concepts
    films = stems_of("films")
    directed = not concepts.isdisjoint(stems_of("directing")) and not films.isdisjoint(alignment.statement.symbols)
    if not (directed or concepts & stems_of("authoring")) or not alignment.object.anchored:
        return False
    said = alignment.claim.object
    if said is None or said.preposition is not None:
        return False  # who wrote about it
    person, known = alignment.claim.subject, fact.subject
    named = person is not None and is_given_name(person.text.split()[0])  # no band, whose member the author may be
    return (
        named and all(one is not None and _is_full_name(one) for one in (person, known)) and not _is_retold(alignment)
    )


def _is_retold(alignment: Alignment) -> bool:
    """Tell whether the claim's sentence calls the work something that the fact does not ("a song", of a novel)."""
    kinds = stems_of("generic subjects") | stems_of("parts", "works") | stems_of("wholes", "works")
    called = {stem(word) for word in alignment.query.around.sentence.lower().replace(",", " ").split()}
    return not (called & kinds) <= alignment.statement.symbols


def _is_full_name(argument: Argument) -> bool:
    """Tell whether an argument is nothing but one name of several words, and none of a body."""
    words = [word for word in argument.text.split() if word[:1].isupper()]
    bodies = lexicon.read_words("roles", "things")
    return (
        len(words) > 1
        and len(words) == len(argument.text.split())
        and not argument.members
        and argument.owner is None
        and bodies.isdisjoint(word.lower() for word in words)
    )


def _counts_occasions(proposition: Proposition) -> bool:
    """Tell whether a proposition says how often something was so."""
    if any(q.counted == _OCCASION for q in (*proposition.quantities, *proposition.extra_figures)):
        return True
    return not lexicon.read_words("ordering", "occasions").isdisjoint(proposition.text.lower().split())


def _may_be_earlier(alignment: Alignment) -> bool:
    """Tell whether the claim can be about a time outside the fact's period, when the place was somebody else's.

    "Was mayor", without a date, is true of whoever was mayor before; "in 2022" is true of two where one followed
    the other during that year.
    """
    period, about = alignment.statement.period, alignment.time.claim
    if about is not None:
        return period is not None and not about.lies_within(period)
    stands = period is not None or alignment.fact.tense is Tense.PRESENT
    if alignment.claim.tense is Tense.UNTOLD:
        said_on = alignment.query.said_on
        return said_on is None or (period is not None and not period.holds_on(said_on))
    return stands and alignment.claim.tense is Tense.PAST and alignment.fact.predicate.copular


def _is_recent(alignment: Alignment) -> bool:
    """Tell whether a claim without a date can be about the fact's event, by the days between them."""
    event, said_on = alignment.statement.fact.event, alignment.query.said_on
    if event is None or said_on is None or alignment.time.stated or alignment.statement.fact.only:
        return True
    return days_apart(event, TimeSpan(said_on, said_on)) <= _RECENT_DAYS


def _same_occasion(alignment: Alignment) -> bool:
    """Tell whether the claim names the occasion that it is about, so that it can't be another one."""
    if not _is_recent(alignment):
        return False
    if alignment.statement.fact.only and alignment.object.match is Match.SAME:
        return alignment.object.anchored or not (
            alignment.fact.object and alignment.fact.object.symbols & alignment.missing
        )
    if alignment.object.match is Match.SAME:
        return says_enough(alignment, Exempt.SUBJECT) or alignment.object.anchored
    return alignment.fact.object is None and says_enough(alignment, Exempt.SUBJECT)
