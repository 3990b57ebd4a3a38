"""Sufficiency: whether a claim says enough of a fact's case for it to be that one and no other."""

from __future__ import annotations

from itertools import dropwhile
from typing import TYPE_CHECKING

from factcheck.checking.alignment.contents import leaves_content_open
from factcheck.checking.alignment.grounds import Exempt, missing_beyond
from factcheck.checking.alignment.portfolios import is_portfolio
from factcheck.checking.alignment.runs import tell_runs
from factcheck.checking.alignment.slots import Match
from factcheck.language import lexicon
from factcheck.language.inferences.upshots import doers_of_upshot
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import opens_with
from factcheck.language.meaning.predicates import doers_of
from factcheck.language.words.concepts import stems_among, stems_of
from factcheck.language.words.counted import is_plural

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_WHY = frozenset({"over"})


def says_enough(alignment: Alignment, exempt: Exempt = Exempt.NOTHING) -> bool:
    """Tell whether the claim says enough to be held against the fact.

    Where a named participant is the same, the occasion may go unsaid if it has no name, but no other participant; where
    none is, everything that tells the fact's case from others must be said or stand in the setting.
    """
    missing = missing_beyond(alignment, exempt) - alignment.missing_places - titles_of_fact(alignment)
    missing -= tell_runs(alignment)
    if missing and _is_of_one_known(alignment):
        missing -= words_of_causes(alignment.fact)
    if alignment.subject.match is Match.LEFT_OUT and alignment.fact.subject is not None:
        missing -= stems_among("agents", "unsaid doers") | doers_of(alignment.fact.predicate.stem)
        missing -= {f"@{entity}" for entity in alignment.subject.entities}
        if (
            alignment.anchored
            or not tells_of_setting(alignment)
            or _names_place_of_fact(alignment)
            or _names_body(alignment, alignment.fact.subject)
            or _tells_all_but_doer(alignment, alignment.fact.subject)
        ):
            missing -= alignment.fact.subject.symbols  # a text that does not speak of it may be about another one
    if not tells_of_setting(alignment):
        missing -= doers_of_upshot(alignment.fact)
    if _is_dealt(alignment):
        partners = (
            c for c in alignment.fact.complements if c.preposition in listed("from and to") and (c.entities or c.names)
        )
        missing -= {symbol for partner in partners for symbol in partner.symbols}
    people = {symbol for symbol in missing if symbol.startswith("@")}
    if people or (missing and leaves_content_open(alignment)):
        return False
    names = alignment.missing_names & missing
    fact_names = {n for argument in alignment.fact.arguments for n in argument.names} & missing
    if alignment.anchored:
        return not names and not fact_names
    fact = alignment.fact
    if fact.subject is not None and fact.subject.pronoun and missing:
        return False
    told = (a for a in fact.arguments if a.preposition not in lexicon.read_words("predicates", "colouring") | _WHY)
    all_told = tells_of_setting(alignment) and not _is_of_known_two(alignment)
    of_story = tuple(told) if all_told else (fact.subject, fact.object)
    core = {argument.head for argument in of_story if argument is not None} & missing
    core -= words_of_reasons(fact) if is_known_there(alignment) else frozenset()
    return not names and not fact_names and not core


def _is_of_known_two(alignment: Alignment) -> bool:
    """Tell whether the same known one does it to the same known thing, both in the very words of the fact.

    How, why and after what may go unsaid then.
    """
    pairs = (
        (alignment.subject, alignment.claim.subject, alignment.fact.subject),
        (alignment.object, alignment.claim.object, alignment.fact.object),
    )
    return all(
        slot.match is Match.SAME
        and said is not None
        and known is not None
        and (said.definite or bool(said.names or said.entities))
        and said.text.lower() == known.text.lower()
        for slot, said, known in pairs
    )


def _is_of_one_known(alignment: Alignment) -> bool:
    """Tell whether a claim asserts it of one known thing, in the words of the fact: why it was so may go unsaid."""
    slots = alignment.subject, alignment.object
    if alignment.claim.negated or any(slot.match is not Match.SAME for slot in slots):
        return False
    pairs = (alignment.claim.subject, alignment.fact.subject), (alignment.claim.object, alignment.fact.object)
    return any(
        slot.anchored or (_is_one(mine) and mine.text.lower() == theirs.text.lower())
        for slot, (mine, theirs) in zip(slots, pairs, strict=True)
        if mine is not None and theirs is not None
    )


def _is_one(argument: Argument) -> bool:
    """Tell whether a participant is one known thing."""
    return argument.definite and not is_plural(argument.head_word) and not argument.quantities


def _names_place_of_fact(alignment: Alignment) -> bool:
    """Tell whether a passive names the fact's own thing by its place too ("the outbreak in Tal was declared over")."""
    told = alignment.claim.object
    if told is None or not told.definite or alignment.object.match is not Match.SAME:
        return False
    places = [frozenset(e for c in side.complements for e in c.entities) for side in (alignment.claim, alignment.fact)]
    return bool(places[0]) and places[0] == places[1]


def _names_body(alignment: Alignment, doer: Argument) -> bool:
    """Tell whether a claim that leaves out who did it names the place whose body that is ("the Tal council")."""
    places = frozenset(symbol for symbol in doer.symbols if symbol.startswith("@")) | doer.names
    public = doer.head in stems_of("public bodies", "bodies")
    return public and bool(places) and places <= alignment.query.symbols and alignment.object.match is Match.SAME


def _tells_all_but_doer(alignment: Alignment, doer: Argument) -> bool:
    """Tell whether a passive leaves out nothing but who did it, of a thing told closely ("the tax on bread").

    On the very day of the fact one noun and its circumstance will do ("cars were banned from the old town on 1 July").
    """
    told, known = alignment.claim.object, alignment.fact.object
    if told is None or known is None or alignment.object.match is not Match.SAME or doer.names or doer.entities:
        return False
    if not alignment.missing <= doer.symbols:
        return False
    beside = bool(alignment.fact.complements)
    closely = told.definite and (beside or len(told.symbols & known.symbols) > 1)
    return closely or (beside and alignment.time.stated)


def is_known_there(alignment: Alignment) -> bool:
    """Tell whether both sides speak of a known thing at the same named place ("the zoo in Oslo")."""
    claim, fact = alignment.claim, alignment.fact
    pairs = ((alignment.subject, claim.subject, fact.subject), (alignment.object, claim.object, fact.object))
    known = any(
        slot.definite or (mine is not None and theirs is not None and mine.text.lower() == theirs.text.lower())
        for slot, mine, theirs in pairs
    )
    places = [{(c.preposition, c.head) for c in side.complements if c.entities or c.names} for side in (claim, fact)]
    return known and not places[0].isdisjoint(places[1])


def words_of_reasons(side: Proposition) -> frozenset[str]:
    """Give the words that tell why or after what something came about."""
    return frozenset(s for c in side.complements if c.preposition in listed("following from") for s in c.symbols)


def words_of_causes(side: Proposition) -> frozenset[str]:
    """Give the words from where a fact begins to tell why it came about ("because of the ice in the port")."""
    causes = dropwhile(lambda c: c.preposition not in listed("because"), side.complements)
    fronted = opens_with(side.text, "because")
    return frozenset(s for c in causes for s in c.symbols) if not fronted else frozenset()


def words_of_places(side: Proposition) -> frozenset[str]:
    """Give the words that tell where something came about."""
    return frozenset(s for c in side.complements if c.preposition in listed("placing or passing") for s in c.symbols)


def titles_of_fact(alignment: Alignment) -> frozenset[str]:
    """Give the words of the titles by which the fact calls a person whom both sides name ("Mayor Ida Moss")."""
    pairs = (alignment.subject, alignment.fact.subject), (alignment.object, alignment.fact.object)
    named = [known for slot, known in pairs if known is not None and slot.match is Match.SAME and slot.anchored]
    told = {entity for argument in alignment.claim.arguments for entity in argument.entities}
    named += [c for c in alignment.fact.complements if c.entities and told.issuperset(c.entities)]
    titles = stems_of("title", "titles")
    return frozenset(s for known in named if known.entities for s in known.symbols if _is_title(s, titles, known))


def _is_title(symbol: str, titles: frozenset[str], known: Argument) -> bool:
    """Tell whether a word stands as a title with a name, "prime minister" as well."""
    if " " in symbol:
        return titles.issuperset(symbol.split()[-1:])
    told = symbol in titles or (is_portfolio(symbol) and not known.symbols.isdisjoint(titles))
    return told and (symbol in known.names or known.head.startswith("@"))


def _is_dealt(alignment: Alignment) -> bool:
    """Tell whether both participants are the same known ones, which leaves open from whom or to whom something went."""
    slots = alignment.subject, alignment.object
    same_day = alignment.time.stated and alignment.fact.variant  # "was denied bail on 5 March", of who was granted it
    known = all(slot.match is Match.SAME and (slot.anchored or slot.definite or same_day) for slot in slots)
    return known and any(slot.entities for slot in slots)


def tells_of_setting(alignment: Alignment) -> bool:
    """Tell whether anything stands around the claim by which its story can be told from others."""
    return bool(alignment.query.setting - alignment.query.symbols)
