"""Support: when a fact says the same as a claim. No rule fires; the verdict names the fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.compared_ways import tells_other_way
from factcheck.checking.alignment.consents import gives_other_consent
from factcheck.checking.alignment.contents import gives_other_content, leaves_content_open
from factcheck.checking.alignment.details import leave_out_details
from factcheck.checking.alignment.dimensions import is_of_another_dimension
from factcheck.checking.alignment.findings import Finding
from factcheck.checking.alignment.grounds import (
    counts_people_or_things,
    figures_agree,
    missing_beyond,
    orderings_agree,
    same_case,
    same_time,
)
from factcheck.checking.alignment.identity import measures_another_kind
from factcheck.checking.alignment.landmarks import find_reversed
from factcheck.checking.alignment.leftovers import numbers_another, numbers_otherwise, speaks_of_another_kind
from factcheck.checking.alignment.moves import gives_level_of_other_time, move_apart, moves_besides
from factcheck.checking.alignment.openings import leave_out_opening
from factcheck.checking.alignment.overreach import goes_beyond
from factcheck.checking.alignment.pairs import prints_more
from factcheck.checking.alignment.parts import names_other_kind_of_result, tells_of_all, tells_part
from factcheck.checking.alignment.placings import leaves_ranking_open
from factcheck.checking.alignment.portfolios import gives_other_portfolio
from factcheck.checking.alignment.singles import find_single
from factcheck.checking.alignment.sites import find_other_side
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.sufficiency import says_enough, titles_of_fact
from factcheck.checking.alignment.thresholds import find_other_threshold
from factcheck.checking.alignment.times_borne_out import tells_time
from factcheck.checking.knowledge.statements import names_among
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import opens_with, worded
from factcheck.language.meaning.content import colouring_stems
from factcheck.language.meaning.meanings import Phase
from factcheck.language.meaning.predicates import Tense
from factcheck.language.quantities.exclusivity import says_only
from factcheck.language.restating.compared_levels import tell_earned
from factcheck.language.restating.restatements import restate
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Outcome, Relation

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_WAY = worded(r",\s({up or down})\sfrom\s")
_RISE, _FALL = stem("rise"), stem("fall")
_THAN, _TO = "than", "to"
_AS = "as"  # what stands before the noun after a copula


def _bears_figures_out(alignment: Alignment) -> bool:
    """Tell whether every figure of the claim agrees with the fact, and none is printed to more digits."""
    exact = alignment.statement.fact.tolerance is None
    return figures_agree(alignment) and not (exact and any(map(prints_more, alignment.figures)))


def says_the_same(alignment: Alignment) -> bool:
    """Tell whether a fact's wording says what the claim says, whatever the time.

    A claim may say less than a fact that asserts ("she won" where she won the runoff), but not less than one that
    denies: who did not win the runoff may have won something else.
    """
    alignment = leave_out_opening(leave_out_details(alignment))
    if not _bears_figures_out(alignment) or not same_case(alignment, whole=True):
        return False
    claim, fact = alignment.claim, alignment.fact
    another = speaks_of_another_kind(
        alignment.query, alignment.statement, alignment.claim.predicate.stem
    ) or numbers_otherwise(claim, fact)
    another = another or find_reversed(claim, fact) is not None
    if another or numbers_another(alignment.query, alignment.statement) or not tells_time(alignment):
        return False
    if not orderings_agree(alignment):
        return _denies_other_rank(alignment)
    if _tells_more(alignment) or (fact.phase is Phase.BEGUN and claim.phase is Phase.WHOLE):
        return False
    if alignment.bond is Bond.COMPLEMENT and counts_people_or_things(alignment):
        return False
    if alignment.bond is Bond.COMPLEMENT:
        return alignment.denial and not missing_beyond(alignment)
    if alignment.bond in {Bond.OPPOSITE, Bond.EXCLUSIVE} or alignment.denial:
        return False
    if alignment.bond is Bond.LEVEL and _says_more_than_level(alignment):
        return False
    ranked = alignment.fact.predicate.copular and alignment.fact.orderings and not alignment.claim.orderings
    one_of_them = claim.predicate.stem == "be" or opens_with(claim.predicate.text, "indefinite article")
    if ranked and not one_of_them and not _did_it(alignment):
        return False  # the first mayor to be jailed need not be the mayor, but is a mayor
    missing = alignment.missing - titles_of_fact(alignment) if alignment.missing else alignment.missing
    if missing and (alignment.claim.negated or leaves_content_open(alignment)):
        return False
    if fact.subject is not None and fact.subject.pronoun and alignment.missing and fact.orderings:
        return False  # "it was the first rise in rates" says nothing of others
    return says_enough(alignment) or alignment.anchored or _is_about_it(alignment) or _is_by_some(alignment)


def _did_it(alignment: Alignment) -> bool:
    """Tell whether a claim says by a verb what a fact says by a noun ("won the race", "is its youngest winner")."""
    return not alignment.claim.predicate.copular and alignment.object.match is Match.SAME


def _went_otherwise(alignment: Alignment) -> bool:
    """Tell whether a fact says that a level was "down from" another, and the claim that it rose to it, or so on."""
    concepts = alignment.claim.predicate.concepts
    if concepts.isdisjoint({_RISE, _FALL}):
        return False
    told = alignment.statement.text
    moved = _WAY.search(" ".join((restate(told), *tell_earned(told))))
    return moved is not None and (_FALL if moved[1] == "up" else _RISE) in concepts


def _says_more_than_level(alignment: Alignment) -> bool:
    """Tell whether more than a level is told: how it was come to, or how it compares."""
    concepts = alignment.claim.predicate.concepts
    if alignment.statement.implied and not concepts.isdisjoint(stems_of("movement")):
        return True  # of which way it went the fact's own wording tells
    if move_apart(alignment.claim, alignment.fact):
        return True  # "widened to" is not "fell to"
    compares = alignment.claim.predicate.copular and _THAN in alignment.claim.text.split()
    paired = [pair.fact for pair in alignment.figures]
    dated = alignment.fact.object is not None or alignment.time.stated
    raised = dated and {q.change for q in paired} == {_TO}  # "raised its rate by 1% to 4%"
    moved = paired if raised or _is_of_number(alignment) else alignment.fact.quantities
    return compares or not alignment.figures or any(figure.change == "by" for figure in moved)


def _is_of_number(alignment: Alignment) -> bool:
    """Tell whether both sides speak of the number of something, which leaves no doubt of what a figure is."""
    subjects = alignment.claim.subject, alignment.fact.subject
    return all(subject is not None and subject.head in stems_of("numbers of") for subject in subjects)


def _tells_more(alignment: Alignment) -> bool:
    """Tell whether the claim says that it is so of this alone, or names what the fact names only elsewhere."""
    claim = alignment.claim
    if not claim.predicate.copular and says_only(claim.text) and not says_only(alignment.statement.text):
        return True  # who works in Oslo may work elsewhere too
    if goes_beyond(alignment) or measures_another_kind(alignment):
        return True
    if (
        gives_other_content(alignment)
        or _went_otherwise(alignment)
        or moves_besides(alignment)
        or tells_other_way(alignment)
        or names_other_kind_of_result(alignment)
        or _is_something_less(alignment)
        or _counts_one_kind(alignment)
        or _gives_value_as_sum(alignment)
        or find_single(alignment) is not None
        or find_other_side(alignment) is not None
        or find_other_threshold(alignment) is not None
        or _keeps_time(alignment)
        or gives_other_portfolio(alignment)
        or gives_level_of_other_time(alignment)
        or leaves_ranking_open(alignment)
    ):
        return True
    if is_of_another_dimension(alignment) or tells_of_all(alignment) or (alignment.figures and tells_part(alignment)):
        return True  # "48% of women" is not 48%
    return _names_what_another_clause_does(alignment)


def _is_something_less(alignment: Alignment) -> bool:
    """Tell whether the fact only says that somebody is a former, would-be or deputy of what the claim says.

    Who is a former mayor was a mayor; who is the cultural capital of a country need not be its capital.
    """
    claim, fact = alignment.claim, alignment.fact
    if not (claim.predicate.copular and fact.predicate.copular) or claim.negated:
        return False
    said, known = (_words_before_noun(side) for side in (claim, fact))
    if said & stems_of("privative") - known - frozenset(map(stem, fact.predicate.text.lower().split())):
        return True  # "deputy" may be another word for what the fact calls somebody besides, a member of parliament
    before = known & alignment.missing
    was = claim.tense is Tense.PAST and fact.tense is Tense.PRESENT
    if not before.isdisjoint(stems_of("privative") if was else stems_of("privative") | stems_of("of the past")):
        return True
    sole = claim.predicate.text.lower().startswith("the ") and claim.object is not None
    return sole and bool(before - colouring_stems() - names_among(before))


def _words_before_noun(side: Proposition) -> frozenset[str]:
    """Give the words before the noun after a copula."""
    return frozenset(s for c in side.complements if c.preposition == _AS for s in c.symbols)


def _gives_value_as_sum(alignment: Alignment) -> bool:
    """Tell whether the claim gives as a sum what the fact gives as the worth of a thing ("jewels worth $5")."""
    if alignment.claim.object is not None or alignment.fact.object is None:
        return False
    return any(
        f" worth {pair.fact.text}" in alignment.statement.text
        and f" worth {pair.claim.text}" not in alignment.claim.text
        for pair in alignment.figures
    )


def _counts_one_kind(alignment: Alignment) -> bool:
    """Tell whether the claim counts all of what the fact counts by kinds ("three gold medals and 12 silver medals").

    Or it gives that number to one kind alone, for which the fact has another ("15 medals, three of them gold").
    """
    said, known = alignment.claim.object, alignment.fact.object
    if said is None or known is None or not said.quantities or said.members:
        return False
    if alignment.fact.extra_figures and (said.symbols - known.symbols) & alignment.fact.extra:
        return True
    kinds = [member for member in known.members if member.head == said.head and member.quantities]
    return len(kinds) > 1 and not any(member.symbols <= said.symbols for member in kinds)


def _keeps_time(alignment: Alignment) -> bool:
    """Tell whether the claim says that something came on time, where the fact gives a length ("two years late")."""
    said, known = (
        any(c.preposition == "on" and c.text == "time" for c in side.complements)
        for side in (alignment.claim, alignment.fact)
    )
    return said and not known


def _names_what_another_clause_does(alignment: Alignment) -> bool:
    """Tell whether a phrase of the claim names what the fact's sentence names elsewhere ("in Oslo", "but not in Oslo").

    It is so where another clause has the name, or where the fact's own phrase with that preposition has another one.
    """
    fact = alignment.fact
    own = frozenset(symbol for argument in fact.arguments for symbol in argument.symbols | argument.names)
    others = (p for p in alignment.statement.propositions if p is not fact and not (p.variant or _ranks_alike(p, fact)))
    elsewhere = frozenset(symbol for p in others for a in p.arguments for symbol in a.symbols) - fact.extra
    for complement in alignment.claim.complements:
        named = (complement.names | names_among(complement.symbols)) - own
        if named & fact.extra and fact.extra_figures:
            return True  # "40 stores, 12 of them in Norway"
        rivals = (c for c in fact.complements if c.preposition == complement.preposition)
        if _belongs_to_name(alignment, complement) or (named and _is_scene(alignment, complement, named)):
            continue
        if complement.preposition and named and (named & elsewhere or any(map(_names_somewhere, rivals))):
            return True
    return False


def _is_scene(alignment: Alignment, phrase: Argument, named: frozenset[str]) -> bool:
    """Tell whether a phrase names where all that a calamity did was done ("A storm hit Chile, killing nine people")."""
    fact = alignment.fact
    if fact.subject is None or fact.subject.head not in stems_of("calamities", "occurrences"):
        return False
    if phrase.preposition not in listed("scenes") or any(c.preposition in listed("scenes") for c in fact.complements):
        return False
    hit = (p for p in alignment.statement.propositions if p.main and p.subject == fact.subject)
    return any(named <= frozenset(s for a in p.arguments for s in a.symbols) for p in hit)


def _ranks_alike(one: Proposition, other: Proposition) -> bool:
    """Tell whether two clauses rank in one contest ("Venn came second in the race and Ruiz came third")."""
    parallel = one.predicate.stem == other.predicate.stem and one.negated is other.negated
    return parallel and bool(one.orderings and other.orderings) and not other.complements


def _belongs_to_name(alignment: Alignment, complement: Argument) -> bool:
    """Tell whether a phrase stands behind the same participant on both sides ("Herons at Sea")."""
    parts = (alignment.claim.subject, alignment.claim.object)
    phrases = (f"{part.text} {complement.preposition} {complement.text}" for part in parts if part is not None)
    return any(phrase in alignment.claim.text and phrase in alignment.statement.text for phrase in phrases)


def _names_somewhere(argument: Argument) -> bool:
    return bool(argument.names or names_among(argument.symbols))


def _denies_other_rank(alignment: Alignment) -> bool:
    """Tell whether a claim denies a rank of what has another one ("is not the largest", "is the second-largest")."""
    claim, fact = alignment.claim, alignment.fact
    known = fact.predicate.copular and not fact.negated and alignment.bond is Bond.SAME and not alignment.missing
    return known and claim.negated and claim.predicate.copular and not any(pair.agrees for pair in alignment.orderings)


def _is_about_it(alignment: Alignment) -> bool:
    """Tell whether the fact speaks of "it" or "the film" where the claim names somebody or something."""
    pairs = ((alignment.subject, alignment.fact.subject), (alignment.object, alignment.fact.object))
    return any(
        slot.match is Match.SAME
        and bool(slot.named)
        and known is not None
        and (slot.assumed or (known.pronoun and not known.negative))
        for slot, known in pairs
    )


def _is_by_some(alignment: Alignment) -> bool:
    """Tell whether a claim says of a known thing that somebody of a kind did it whom the fact names ("by a singer")."""
    doer, known = alignment.claim.subject, alignment.fact.subject
    done, same = alignment.claim.object, alignment.fact.object
    if doer is None or known is None or doer.definite or doer.quantities or not known.names or known.members:
        return False
    if done is None or same is None or done.symbols != same.symbols or opens_with(done.text, "indefinite article"):
        return False
    return doer.symbols <= known.symbols | alignment.subject.named and not alignment.missing - known.symbols


def check_support(alignment: Alignment) -> Finding | None:
    """Find that a fact says the same at the same time."""
    if alignment.statement.refuting or not same_time(alignment) or not says_the_same(alignment):
        return None
    if speaks_of_another_kind(alignment.query, alignment.statement, alignment.claim.predicate.stem):
        return None
    if gives_other_consent(alignment):
        return None
    reason = f"The facts say the same: {alignment.statement.fact.statement}"
    return Finding(Outcome.SUPPORTED, Relation.SUPPORTS, None, None, reason, alignment)
