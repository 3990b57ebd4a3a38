"""Alignment: one proposition of a claim laid beside one of a fact, slot by slot.

An alignment only says how the two stand; the rules decide what follows. What keeps verdicts honest is counted here:
`residue` is what the claim says and the fact does not, `missing` what the fact says and neither the claim nor its
setting does.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.checking.slots import Match, Party, Slot, compare
from factcheck.checking.statements import Knowledge, Statement, names_among
from factcheck.checking.timing import Timed, compare_times
from factcheck.language.agreement import agree, difference
from factcheck.language.concepts import clashing_prepositions, stems_of
from factcheck.language.orderings import opposite_ends
from factcheck.language.propositions import Proposition, Voice
from factcheck.language.symbols import read_symbols
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from datetime import date

    from factcheck.language.arguments import Argument
    from factcheck.language.orderings import Ordering
    from factcheck.model import Quantity


_MEASURED = frozenset({QuantityKind.DURATION, QuantityKind.MEASURE})


class Bond(enum.StrEnum):
    """How two predicates stand to each other."""

    SAME = "same"
    LEVEL = "level"  # both only say where a figure stands or moved to
    OPPOSITE = "opposite"
    COMPLEMENT = "complement"  # opposite, and nothing between them


@dataclass(frozen=True, slots=True)
class Query:
    """A claim's proposition with what surrounds it."""

    proposition: Proposition
    setting: frozenset[str]
    moment: date | None
    said_on: date | None
    symbols: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FigurePair:
    """A figure of the claim and the one of the fact that it is about."""

    claim: Quantity
    fact: Quantity
    agrees: bool


@dataclass(frozen=True, slots=True)
class OrderingPair:
    """An ordering of the claim and the one of the fact on the same scale."""

    claim: Ordering
    fact: Ordering

    @property
    def agrees(self) -> bool:
        """Whether both give the same rank on the same scale."""
        return self.claim.rank == self.fact.rank and self.claim.scale == self.fact.scale


@dataclass(frozen=True, slots=True)
class Alignment:
    """How a claim's proposition stands to a fact's, slot by slot."""

    query: Query
    statement: Statement
    fact: Proposition
    bond: Bond
    swapped: bool
    subject: Slot
    object: Slot
    figures: tuple[FigurePair, ...]
    loose_figures: tuple[Quantity, ...]
    orderings: tuple[OrderingPair, ...]
    loose_orderings: tuple[Ordering, ...]
    time: Timed
    residue: frozenset[str]
    missing: frozenset[str]
    missing_names: frozenset[str]
    missing_places: frozenset[str] = frozenset()  # those missing names that the setting leaves no rival for
    implied_place: bool = False  # "the country" can only be the fact's
    clashing: bool = False  # words that colour, such as "easily" and "narrowly", are opposites

    @property
    def claim(self) -> Proposition:
        """The claim's proposition."""
        return self.query.proposition

    @property
    def denial(self) -> bool:
        """Whether one side denies and the other does not."""
        return self.claim.negated is not self.fact.negated

    @property
    def anchored(self) -> bool:
        """Whether a named participant is the same on both sides."""
        return self.subject.anchored or self.object.anchored


def align(query: Query, statement: Statement, fact: Proposition, knowledge: Knowledge) -> Alignment | None:
    """Lay a claim's proposition beside a fact's; None where their predicates have nothing to do with each other."""
    claim = query.proposition
    figures, loose = _pair_figures(claim, fact, statement.fact.tolerance)
    bond, converse = _bond(claim, fact, knowledge, figures)
    if bond is None:
        return None
    parties = [_party(argument, query.setting, knowledge) for argument in (claim.subject, claim.object)]
    others = [_party(argument, frozenset(), knowledge) for argument in (fact.subject, fact.object)]
    if converse:
        marked = _marked_party(claim, query.setting, knowledge)
        parties = (
            [marked, parties[1]]
            if marked is not None and parties[1] is not None
            else [parties[1] or marked, parties[0]]
        )
    if _is_patient(claim, fact, parties[0], others, knowledge):
        parties = [None, parties[0]]
    elif _is_patient(fact, claim, others[0], parties, knowledge):
        others = [None, others[0]]
    subject, obj = compare(parties[0], others[0], knowledge), compare(parties[1], others[1], knowledge)
    crossed = compare(parties[0], others[1], knowledge), compare(parties[1], others[0], knowledge)
    swapped = _is_swapped((subject, obj), crossed)
    if swapped and _is_symmetric(claim):
        subject, obj, swapped = crossed[0], crossed[1], False
    beside = not swapped and _swaps_complement(subject, parties[0], others[0], claim, fact, knowledge)
    swapped = swapped or (beside and obj.match is Match.SAME)
    if bond is Bond.SAME and _prepositions_clash(claim, fact):
        bond = Bond.OPPOSITE
    subject, obj = (
        _find_elsewhere(subject, parties[0], others[0], claim, fact, knowledge),
        _find_elsewhere(obj, parties[1], others[1], claim, fact, knowledge),
    )
    orderings, loose_orderings = _pair_orderings(claim, fact)
    said = _symbols_of(claim, parties, knowledge)
    told = _symbols_of(fact, others, knowledge)
    names = subject.named | obj.named
    said, told = said - names, told - names
    missing = frozenset(s for s in told if not _covered(s, said | query.setting, knowledge))
    return Alignment(
        query, statement, fact, bond, swapped, subject, obj, figures, loose, orderings, loose_orderings,
        compare_times(claim, fact, statement, query.moment, query.said_on),
        residue=_residue((said | claim.extra) - names, statement, knowledge), missing=missing, missing_names=names_among(missing),
        missing_places=_implied_places(missing, query, statement, knowledge),
        implied_place=_has_own_place(query, statement, knowledge),
        clashing=_colours_clash(query, statement, knowledge),
    )  # fmt: skip


def _is_patient(
    claim: Proposition, fact: Proposition, party: Party | None, others: list[Party | None], knowledge: Knowledge
) -> bool:
    """Tell whether the claim's subject is what the fact's subject acts on ("the bridge opened", "they opened the bridge")."""
    if claim.object is not None or fact.object is None or party is None or claim.voice is not Voice.ACTIVE:
        return False
    if (claim.predicate.concepts & fact.predicate.concepts).isdisjoint(stems_of("ergative")):
        return False
    straight, crossed = compare(party, others[0], knowledge), compare(party, others[1], knowledge)
    return straight.match is not Match.SAME and crossed.match is Match.SAME


def _party(argument: Argument | None, setting: frozenset[str], knowledge: Knowledge) -> Party | None:
    """Answer who an argument stands for."""
    return Party(argument, knowledge.resolve(argument, setting)) if argument is not None else None


def _marked_party(claim: Proposition, setting: frozenset[str], knowledge: Knowledge) -> Party | None:
    """Give the one that a converse predicate marks with "to" or "from" ("lost to X", "bought from X")."""
    marked = next((c for c in claim.complements if c.preposition in {"to", "from", "by"}), None)
    return _party(marked, setting, knowledge)


def _bond(
    claim: Proposition, fact: Proposition, knowledge: Knowledge, figures: tuple[FigurePair, ...]
) -> tuple[Bond | None, bool]:
    """Tell how the predicates stand, and whether the claim's has the roles the other way round."""
    thesaurus = knowledge.thesaurus
    mine, theirs = claim.predicate.concepts, fact.predicate.concepts
    shared = mine & theirs
    if shared and (figures or not shared <= stems_of("of figures")) and not (_is_general(shared) and not figures):
        return Bond.SAME, False
    marked = any(c.preposition in {"to", "from"} for c in claim.complements)
    if (claim.object is not None or marked) and fact.object is not None and thesaurus.converse(mine, theirs):
        if not thesaurus.oppose(mine, theirs) or any(c.preposition in {"to", "from"} for c in claim.arguments):
            return Bond.SAME, True
    if thesaurus.complement(mine, theirs):
        return Bond.COMPLEMENT, False
    if thesaurus.oppose(mine, theirs):
        return Bond.OPPOSITE, False
    if figures and _tells_level(claim) and _tells_level(fact):
        return Bond.LEVEL, False
    return None, False


def _is_general(shared: frozenset[str]) -> bool:
    """Tell whether two predicates share no more than a verb too general to match by itself."""
    return shared <= stems_of("irrelative")


def _tells_level(proposition: Proposition) -> bool:
    """Tell whether a proposition says where a figure stands or moved to."""
    if any(quantity.change == "by" for quantity in proposition.quantities):
        return False
    return proposition.predicate.stem in stems_of("level") or not proposition.predicate.concepts.isdisjoint(
        stems_of("movement")
    )


def _is_symmetric(proposition: Proposition) -> bool:
    """Tell whether the predicate says the same with its participants swapped."""
    return not proposition.predicate.concepts.isdisjoint(stems_of("symmetric"))


def _is_swapped(straight: tuple[Slot, Slot], crossed: tuple[Slot, Slot]) -> bool:
    """Tell whether both participants are the same, in each other's place."""
    return all(slot.match is Match.SAME and slot.anchored for slot in crossed) and any(
        slot.match is Match.OTHER for slot in straight
    )


def _swaps_complement(
    subject: Slot, mine: Party | None, theirs: Party | None, claim: Proposition, fact: Proposition, knowledge: Knowledge
) -> bool:
    """Tell whether the subject and a complement stand in each other's place ("took it from Ruiz")."""
    if subject.match is not Match.OTHER or mine is None or theirs is None or _is_symmetric(claim):
        return False
    for complement in claim.complements:
        for other in fact.complements:
            if complement.preposition != other.preposition or complement.preposition is None:
                continue
            crossed = (
                compare(_party(complement, frozenset(), knowledge), theirs, knowledge),
                compare(mine, _party(other, frozenset(), knowledge), knowledge),
            )
            if all(slot.match is Match.SAME and slot.anchored for slot in crossed):
                return True
    return False


def _prepositions_clash(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides say the opposite of the same noun by its preposition ("voted for", "voted against")."""
    clashing = clashing_prepositions()
    return any(
        (one.preposition, other.preposition) in clashing and one.head == other.head
        for one in claim.complements
        for other in fact.complements
    )


def _find_elsewhere(
    slot: Slot,
    claim_party: Party | None,
    fact_party: Party | None,
    claim: Proposition,
    fact: Proposition,
    knowledge: Knowledge,
) -> Slot:
    """Where one side leaves a participant out of its place, look for it among that side's complements."""
    if slot.match is Match.LEFT_OUT and fact_party is not None:
        for complement in claim.complements:
            found = compare(_party(complement, frozenset(), knowledge), fact_party, knowledge)
            if found.match is Match.SAME:
                return found
    if slot.match is Match.ADDED and claim_party is not None:
        for complement in fact.complements:
            found = compare(claim_party, _party(complement, frozenset(), knowledge), knowledge)
            if found.match is Match.SAME:
                return found
    return slot


def _symbols_of(proposition: Proposition, parties: list[Party | None], knowledge: Knowledge) -> frozenset[str]:
    """Collect the content of a proposition's participants; a description counts as the one it stands for."""
    symbols: set[str] = set()
    for argument, party in zip((proposition.subject, proposition.object), parties, strict=True):
        if argument is None:
            continue
        if party is not None and party.entities and not argument.members:
            symbols.update(knowledge.gazetteer.symbol(entity) for entity in party.entities)
            if argument.entities:
                symbols |= argument.symbols
        else:
            symbols |= argument.symbols
    for complement in proposition.complements:
        symbols |= complement.symbols
    return frozenset(symbols)


def _covered(symbol: str, symbols: frozenset[str], knowledge: Knowledge) -> bool:
    """Tell whether a symbol, or a word that can mean the same, is among some symbols."""
    if symbol in symbols:
        return True
    return any(knowledge.thesaurus.share(symbol, other) for other in symbols) if not symbol.startswith("@") else False


def _residue(said: frozenset[str], statement: Statement, knowledge: Knowledge) -> frozenset[str]:
    """Give what a claim says that the fact's wordings don't, words that only colour left out."""
    left = said - statement.symbols - stems_of("manner")
    return frozenset(s for s in left if knowledge.thesaurus.concepts(s).isdisjoint(statement.concepts))


def _implied_places(
    missing: frozenset[str], query: Query, statement: Statement, knowledge: Knowledge
) -> frozenset[str]:
    """Give the places of a fact that go without saying: no other place is spoken of in the claim or near it."""
    around = query.symbols | query.setting
    if any(knowledge.is_place(symbol) for symbol in around - statement.symbols):
        return frozenset()
    return frozenset(symbol for symbol in missing if knowledge.is_place(symbol))


def _has_own_place(query: Query, statement: Statement, knowledge: Knowledge) -> bool:
    """Tell whether the fact names a place and no other is spoken of in the claim or near it."""
    if any(knowledge.is_place(symbol) for symbol in (query.symbols | query.setting) - statement.symbols):
        return False
    return any(knowledge.is_place(symbol) for symbol in statement.symbols)


def _colours_clash(query: Query, statement: Statement, knowledge: Knowledge) -> bool:
    """Tell whether the claim colours the statement with the opposite of a word of the fact's wording."""
    colours = query.symbols & stems_of("manner")
    if not colours:
        return False
    thesaurus = knowledge.thesaurus
    theirs = stems_of("manner") & read_symbols(statement.text, None)
    return any(
        thesaurus.oppose(thesaurus.concepts(one), thesaurus.concepts(other)) for one in colours for other in theirs
    )


def _pair_figures(
    claim: Proposition, fact: Proposition, tolerance: str | None
) -> tuple[tuple[FigurePair, ...], tuple[Quantity, ...]]:
    """Pair each figure of the claim with the figure of the fact that it is about, an agreeing one first."""
    main, loose = _match_figures(claim.quantities, fact.quantities, tolerance)
    extra, loose_extra = _match_figures(claim.extra_figures, fact.extra_figures, tolerance)
    return (*main, *extra), (*loose, *loose_extra)


def _match_figures(
    claim: tuple[Quantity, ...], fact: tuple[Quantity, ...], tolerance: str | None
) -> tuple[tuple[FigurePair, ...], tuple[Quantity, ...]]:
    """Match figures of the same standing."""
    pairs: list[FigurePair] = []
    loose: list[Quantity] = []
    for quantity in claim:
        known = list(fact)
        if quantity.kind is QuantityKind.POINTS and len(known) == 2:
            known += [gap for gap in (difference(known[0], known[1]),) if gap is not None]
        compared = [(_agree(quantity, other, tolerance), other) for other in known]
        best = next((pair for pair in compared if pair[0]), None) or next((p for p in compared if p[0] is False), None)
        if best is None:
            if quantity.kind is not QuantityKind.ORDINAL:
                loose.append(quantity)
        else:
            pairs.append(FigurePair(quantity, best[1], bool(best[0])))
    return tuple(pairs), tuple(loose)


def _agree(claim: Quantity, fact: Quantity, tolerance: str | None) -> bool | None:
    """Compare two figures; one without a unit agrees with the same number of anything ("the median age is 43")."""
    bare = claim.kind is QuantityKind.COUNT and claim.counted is None and fact.kind in _MEASURED
    if bare:
        return True if claim.value == fact.value else None
    return agree(claim, fact, tolerance)


def _pair_orderings(claim: Proposition, fact: Proposition) -> tuple[tuple[OrderingPair, ...], tuple[Ordering, ...]]:
    """Pair the orderings on the same scale."""
    pairs, loose = [], []
    for ordering in claim.orderings:
        other = next((o for o in fact.orderings if o.scale == ordering.scale), None)
        other = other or next((o for o in fact.orderings if (o.scale, ordering.scale) in opposite_ends()), None)
        if other is None:
            loose.append(ordering)
        else:
            pairs.append(OrderingPair(ordering, other))
    return tuple(pairs), tuple(loose)


def is_share(proposition: Proposition) -> bool:
    """Tell whether a proposition was drawn out of another and only carries a figure."""
    return proposition.voice is Voice.SHARE
