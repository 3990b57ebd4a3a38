"""Introductions: the words beside a name by which one side presents whom both speak of ("shipbuilder Quill Marine")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.bodies import words_for_leader
from factcheck.language.lexicon.patterns import worded
from factcheck.language.names.places import place_of
from factcheck.language.words.callings import calling_stems
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_PERSON = "person"
_OF_PLACE = worded(r"(?:[A-Z][\w'’-]{0,24}\s){1,4}{of or from}(?:\s[A-Z][\w'’-]{1,24}){1,3}")
_PRESENTED = regex(r"(?:[Tt]he\s)?((?:[a-z][a-z-]{1,15}\s){1,4})[A-Z]")


def describing_words(argument: Argument, entities: tuple[str, ...], knowledge: Knowledge) -> frozenset[str]:
    """Give the words that stand with a name and tell of nobody else: what it is of, and what it is ("the ferry")."""
    if len(entities) != 1:
        return frozenset()
    if f"@{entities[0]}" not in argument.symbols:
        return argument.symbols  # "the captain of the club", who is known by that part
    owner = argument.owner.symbols if argument.owner is not None else frozenset()
    known = knowledge.gazetteer.entities
    kin = not argument.symbols.isdisjoint(stems_of("person", "people"))  # "Ruiz's sister Ida Moss"
    people = {s for s in owner if s.startswith("@") and known[s[1:]].kind == _PERSON} if kin else set()
    places = {symbol for symbol in owner if knowledge.is_place(symbol)} | people
    leader = words_for_leader(argument, entities[0], known)
    nouns = {s for s in argument.symbols if not s.startswith("@") and place_of(s) is None} - argument.names
    called = known[entities[0]].kind == _PERSON and not nouns.isdisjoint(calling_stems())
    shifting = frozenset() if called else stems_of("shifting words")  # "the former mayor Ida Moss" is she herself
    return frozenset(places | leader | (nouns - shifting))


def words_of_phrases(claim: Proposition, knowledge: Knowledge) -> frozenset[str]:
    """Give the words by which a claim presents those whom its phrases name ("from the ferry line Quill Marine")."""
    named = (c for c in claim.complements if c.entities and c.head == f"@{c.entity}" and not c.members)
    return frozenset().union(*(_words_before(phrase, knowledge) for phrase in named))


def words_left_unsaid(claim: Proposition, fact: Proposition) -> frozenset[str]:
    """Give the words by which a fact presents those whom a phrase of both sides names ("from the port firm Quill").

    Who was the former or the deputy one is not that one.
    """
    found: set[str] = set()
    for phrase in fact.complements:
        told = _PRESENTED.match(phrase.text) if not phrase.members else None
        same = told is not None and any(_are_one(c, phrase) for c in claim.complements)
        words = frozenset(map(stem, told[1].split())) if told is not None and same else frozenset()
        if words.isdisjoint(stems_of("privative") | stems_of("telling apart") | stems_of("shifting words")):
            found |= words
    return frozenset(found)


def _are_one(mine: Argument, theirs: Argument) -> bool:
    """Tell whether two phrases name the same one behind the same preposition."""
    named = (mine.entities and mine.entities == theirs.entities) or (theirs.names and theirs.names == mine.names)
    return mine.preposition == theirs.preposition and bool(named)


def _words_before(phrase: Argument, knowledge: Knowledge) -> frozenset[str]:
    """Give the words before a name that hold a calling and name nobody else."""
    if phrase.owner is not None or phrase.quantities or phrase.orderings or phrase.symbols.isdisjoint(calling_stems()):
        return frozenset()
    return describing_words(phrase, phrase.entities, knowledge) - {phrase.head}


def calling_words(argument: Argument) -> frozenset[str]:
    """Give the words before a name that hold a calling ("the young striker Ida Moss")."""
    if argument.head not in argument.names or argument.owner is not None:
        return frozenset()
    beside = frozenset(s for s in argument.symbols - argument.names if not s.startswith("@"))
    return frozenset() if beside.isdisjoint(calling_stems() - stems_of("shifting words")) else beside


def presenting_words(argument: Argument, entities: tuple[str, ...]) -> frozenset[str]:
    """Give the words by which a fact presents somebody whom it names ("Holt Motors' Argo", "Ida Moss of Lorn")."""
    told = argument.owner is not None or (_OF_PLACE.fullmatch(argument.text) and not argument.quantities)
    if len(entities) != 1 or argument.head != f"@{entities[0]}" or not told:
        return frozenset()
    shifting = stems_of("shifting words")
    return argument.symbols - {argument.head} if argument.symbols.isdisjoint(shifting) else frozenset()


def words_before_name(claim: Argument, fact: Argument) -> frozenset[str]:
    """Give the words that only tell whose a thing is that a fact names ("Ida Roth's novel Lake House")."""
    if fact.owner is None or fact.head not in fact.names:
        return frozenset()
    if claim.owner is not None and claim.owner.symbols.isdisjoint(fact.owner.symbols):
        return frozenset()  # one of the same name
    return fact.symbols if fact.symbols.isdisjoint(stems_of("shifting words")) else frozenset()
