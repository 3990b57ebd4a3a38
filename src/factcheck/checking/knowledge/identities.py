"""Identities: which entities a phrase stands for, by its name, its kind or what the facts say of whom it describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.statements import names_among
from factcheck.language.meaning.symbols import introduced
from factcheck.language.names.places import place_of

if TYPE_CHECKING:
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument, Description
    from factcheck.language.propositions import Proposition


def resolve(knowledge: Knowledge, argument: Argument | None, setting: frozenset[str]) -> tuple[str, ...]:
    """Give the entities that an argument stands for, answering descriptions by the facts."""
    if argument is None:
        return ()
    if argument.entities:
        return argument.entities
    if argument.description is None:
        return _find_by_kind(knowledge, argument, setting) if argument.definite and not argument.names else ()
    return find_described(knowledge, argument.description, setting)


def find_described(knowledge: Knowledge, description: Description, setting: frozenset[str]) -> tuple[str, ...]:
    """Answer a description such as "the one whom that party backed" by the facts.

    Where several fit, those win whose fact shares a place or other name with the `setting`.
    """
    party = description.party.entity
    if party is None:
        return ()
    wanted = knowledge.thesaurus.concepts(description.verb)
    found: dict[str, frozenset[str]] = {}
    for number in knowledge.index.positions("@" + party):
        for text, refuting, propositions in knowledge.parse(number, knowledge.base.facts[number]):
            for proposition in () if refuting else propositions:
                other = _other_party(proposition, party, description.gap)
                if other and not proposition.negated and not wanted.isdisjoint(proposition.predicate.concepts):
                    found.setdefault(other, knowledge.symbols_of(text))
    if len(found) > 1:
        near = {e: len(names_among(symbols) & setting) for e, symbols in found.items()}
        best = max(near.values())
        if best:
            found = {entity: found[entity] for entity, shared in near.items() if shared == best}
    return tuple(sorted(found))


def _other_party(proposition: Proposition, party: str, gap: str) -> str | None:
    """Give the entity in the gap of a proposition that has the party on the other side."""
    known, wanted = proposition.subject, proposition.object
    if gap == "subject":
        known, wanted = wanted, known
    if known is None or wanted is None or known.entity != party:
        return None
    return wanted.entity


def _find_by_kind(knowledge: Knowledge, argument: Argument, setting: frozenset[str]) -> tuple[str, ...]:
    """Give the one organisation, event or work that "the bank" or "the company" can mean here.

    A noun of the entity's own name will do where no other entity has it; a noun for any organisation needs the
    entity to be spoken of near by. Where a place stands near that is not the entity's, nothing is sure.
    """
    named = tuple(e for e in knowledge.base.nouns.get(argument.head, ()) if knowledge.is_headed(e, argument.head_word))
    named = named or _places_near(knowledge, argument, setting)
    if introduced(argument.head) in setting:
        return ()
    if len(argument.symbols) > 1 and not (len(named) == 1 and _is_name_of(knowledge, argument, named[0])):
        return ()
    if len(named) == 1:
        own = knowledge.name_words(named[0])
        return named if not any(place_of(s) and s not in own for s in setting) or "@" + named[0] in setting else ()
    if argument.head in knowledge.organisation_nouns:
        entities = knowledge.gazetteer.entities
        near = [s[1:] for s in setting if s.startswith("@") and entities[s[1:]].kind == "organisation"]
        return (near[0],) if len(near) == 1 else ()
    return ()


def _places_near(knowledge: Knowledge, argument: Argument, setting: frozenset[str]) -> tuple[str, ...]:
    """Give the places spoken of near by that a noun says what they are ("the dam")."""
    if argument.symbols != {argument.head}:
        return ()
    near = (s[1:] for s in setting if s.startswith("@") and knowledge.is_place(s))
    return tuple(sorted(entity for entity in near if knowledge.is_headed(entity, argument.head_word)))


def _is_name_of(knowledge: Knowledge, argument: Argument, entity: str) -> bool:
    """Tell whether all words of a phrase are of one entity's name, in whatever order ("Lima's city council")."""
    own = knowledge.name_words(entity)
    parts = (knowledge.name_words(s[1:]) if s.startswith("@") else frozenset({s}) for s in argument.symbols)
    return all(words and words <= own for words in parts)
