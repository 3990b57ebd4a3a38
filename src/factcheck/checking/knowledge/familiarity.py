"""Familiarity: whether a facts file knows a name, or what a noun brings in, that the text around a claim speaks of."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon.patterns import opens_with
from factcheck.language.names.genders import given_names
from factcheck.language.names.places import place_of
from factcheck.language.words import dictionary
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural, people_like
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument

_MOST_FACTS = 100  # that are looked at to find out what a file tells
_NAME = regex(r"(?:The\s|the\s)?((?:[A-Z][\w-]*\s){0,3}[A-Z][\w-]*(?:\s\d{1,4})?)")
_OWNER = regex(r"(?:The\s|the\s)?((?:[A-Z][\w-]*\s){0,3}[A-Z][\w-]*)['’]s?\s")


class Ties(Struct, frozen=True):
    """What ties a claim to the words before it: known things ("the crash"), or a pronoun for it or its owner.

    A claim with neither may be told of whatever was spoken of last.
    """

    things: frozenset[str]
    owned: bool
    plural: bool = False  # is it "their"?


class Familiarity:
    """What the file of a fact knows of the names and nouns in the text before one claim."""

    def __init__(self, before: str, knowledge: Knowledge) -> None:
        self._before = before
        self._knowledge = knowledge

    def _is_unknown(self, name: str, statement: Statement) -> bool:
        """Tell whether the facts have no word of the name of a place or body."""
        symbols = self._knowledge.symbols_of(name)
        if any(symbol.startswith("@") for symbol in symbols):
            return self._knows_words(name, statement) is False
        if not symbols.isdisjoint(statement.places | statement.symbols):
            return False
        words = [word for word in name.lower().split() if word not in time_words()]
        if not words or words[0] in given_names():
            return False
        return not any(self._is_told_of(stem(word), statement) for word in words)

    def _knows_place(self, name: str, statement: Statement) -> bool | None:
        """Tell whether the facts have the name of a place or a body; None for a person's."""
        symbols, words = self._knowledge.symbols_of(name), name.lower().split()
        told = all(self._is_told_of(stem(word), statement) for word in words)
        told = told or (len(words) > 1 and self._knows_words(name, statement) is True)
        if told or not statement.places.isdisjoint(symbols):
            return True
        topic = self._knowledge.places_among(self._knowledge.symbols_of(statement.fact.topic or ""))
        if len(topic) == 1 and topic <= symbols:
            return True  # where the whole file is set
        return None if words[0] in given_names() else False

    def _knows(self, argument: Argument, statement: Statement, ties: Ties) -> bool | None:
        """Tell whether the facts know whom or what a sentence is about; None where it may be anybody."""
        if argument.pronoun or argument.negative or not argument.head:
            return None
        if ties.owned or ties.things:
            others = stems_of("other parties", "clause_links") | stems_of("others of a kind", "clause_links")
            words = lexicon.read_words("clause_links", "others of a kind") - set(statement.words)
            words = frozenset() if argument.quantities else words  # "another 40 are missing"
            if argument.symbols & others - statement.symbols or not words.isdisjoint(argument.text.lower().split()):
                return False  # "a supplier of Ora said that its sales rose"
        owner, name = _OWNER.match(argument.text), _NAME.fullmatch(argument.text)
        if owner is not None and self._knows_words(owner[1], statement) is False:
            return False
        if owner is not None and argument.head in argument.names:
            return self._knows_words(argument.text[owner.end() :], statement)
        if owner is not None:
            return self._knows_words(owner[1], statement)
        if argument.quantities and not argument.symbols:
            return None  # "Some 60"
        if name is not None and (not argument.quantities or name[1][-1:].isdigit()):
            return self._knows_words(name[1], statement) if self._is_sure(name[1]) else None
        if argument.entities:
            return any(self._is_of_file(entity, statement) for entity in argument.entities)
        if argument.head in argument.names:
            return self._knows_words(argument.text, statement)
        return self._knows_noun(argument, statement, ties)

    def _is_sure(self, name: str) -> bool:
        """Tell whether a phrase is a name and no noun that opens a sentence: it has two words, or stands within one."""
        if " " in name or re.search(rf"[a-z,;] {re.escape(name)}\b", self._before) is not None:
            return True
        return not dictionary.is_plain_word(name.lower())

    def _is_of_file(self, entity: str, statement: Statement) -> bool:
        return self._knowledge.gazetteer.entities[entity].path == statement.fact.path

    def _knows_words(self, name: str, statement: Statement) -> bool | None:
        """Tell whether the facts know a name; a person's or a place's may stand beside any story."""
        symbols = self._knowledge.symbols_of(name)
        entities = [symbol[1:] for symbol in symbols if symbol.startswith("@")]
        if entities:
            return any(self._is_of_file(entity, statement) for entity in entities)
        words = name.lower().split()
        if words[-1].isdigit():
            return words[-1] in statement.symbols and self._is_told_of(stem(words[0]), statement)
        head = stem(words[-1])
        if self._is_told_of(head, statement) and (len(words) == 1 or self._is_told_of(stem(words[-2]), statement)):
            return True
        person = any(word in given_names() for word in words)
        person = person or words[-1] in lexicon.read_words("people", "person")
        place = any(place_of(symbol) is not None for symbol in symbols)
        return None if person or place else False

    def _knows_noun(self, argument: Argument, statement: Statement, ties: Ties) -> bool | None:
        """Tell whether the facts speak of what a sentence brings in ("a tram"); None where it brings in nothing."""
        text = argument.text.lower()
        if opens_with(text, "another one"):
            return None if argument.quantities else False
        if argument.head_word in people_like() or argument.head_word in lexicon.read_words("people", "person"):
            return None
        if ties.plural and is_plural(argument.head_word) and not self._is_told_of(argument.head, statement):
            return False
        told = argument.head_word in lexicon.read_words("clause_links", "nouns of news")  # "a rare piece of good news"
        brought = opens_with(text, "one") and argument.head in argument.symbols and not told
        return False if brought and not self._is_told_of(argument.head, statement) else None

    def _is_told_of(self, head: str, statement: Statement) -> bool:
        """Tell whether the fact, or another one of its file, has a word or one that it stands for."""
        if any(dictionary.is_kind(known, head) or dictionary.are_alike(known, head) for known in statement.symbols):
            return True
        facts, index = self._knowledge.base.facts, self._knowledge.index
        concepts = self._knowledge.thesaurus.concepts(head)
        holders = (n for term in concepts for n in islice(index.positions(term), _MOST_FACTS))
        return any(facts[n].path == statement.fact.path for n in holders)
