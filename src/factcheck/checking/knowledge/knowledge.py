"""Knowledge: the facts of a run, ready to be asked what they say and who is meant."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.identities import resolve
from factcheck.checking.knowledge.keeping import Wording, pack_wordings, unpack_wordings
from factcheck.checking.knowledge.parted import find_others, tell_apart
from factcheck.checking.knowledge.referents import Referents
from factcheck.checking.knowledge.statements import Statement, names_among, words_of
from factcheck.checking.knowledge.trimmings import trim
from factcheck.facts.indexed import index_facts, name_symbols
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.symbols import find_introduced, read_symbols
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.names.places import place_of
from factcheck.language.propositions import Proposition, is_told_plainly, read_statement, read_verbatim
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.apposed import tell_by_other_name
from factcheck.language.restating.implications import draw_implications
from factcheck.language.restating.prizes import name_awards
from factcheck.language.text.folding import fold
from factcheck.language.text.tokens import tokenise
from factcheck.language.words.concepts import extend_thesaurus, stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import FactBase
from factcheck.patterns import regex

if TYPE_CHECKING:
    from datetime import date

    from factcheck.facts.indexed import IndexedFacts
    from factcheck.language.words.concepts import Reach, Thesaurus
    from factcheck.model import Entity, Fact, TimeSpan


_Parsed = tuple[str, bool, tuple[Proposition, ...]]  # a wording, whether it is refuting, and what it says
_BREAK = regex(r"\s(?:(?<=\n)|(?<=[a-z]{4}[.!?]\s))")  # behind it no name or phrase goes on
_MOST_SENTENCES = 5_000
_OF = worded(" {of a body} ")


class Knowledge:
    """The facts of a run, ready to be asked."""

    def __init__(self, base: FactBase | IndexedFacts) -> None:
        self.base = index_facts(base) if isinstance(base, FactBase) else base
        self.gazetteer = Gazetteer(index=self.base.names)
        self.thesaurus: Thesaurus = extend_thesaurus(self.base.vocabulary)
        self.index = self.base.terms
        self.organisation_nouns = frozenset(map(stem, lexicon.read_words("clause_links", "organisation nouns")))
        self.person_nouns = frozenset(map(stem, lexicon.read_words("clause_links", "person nouns")))
        self.referents = Referents(self)
        self._read: dict[int, tuple[Statement, ...]] = {}
        self._verbatim: dict[int, tuple[Statement, ...]] = {}
        self._parsed: dict[int, tuple[_Parsed, ...]] = {}
        self._symbols: dict[str, frozenset[str]] = {}
        self._reaching: dict[Reach, Knowledge] = {}
        self._name_symbols: dict[str, frozenset[str]] = {}
        self._words_beside: dict[str, frozenset[str]] = {}

    def reaching(self, reach: Reach) -> Knowledge:
        """Give the same knowledge with a thesaurus that looks further for likeness."""
        found = self._reaching.get(reach)
        if found is None:
            found = self._reaching[reach] = copy(self)
            found.thesaurus = replace(self.thesaurus, reach=reach)
        return found

    def statements(self, number: int) -> tuple[Statement, ...]:
        """Give the wordings of a fact, read when first asked for; what an earlier check read is not read again."""
        read = self._read.get(number)
        if read is None:
            fact = self.base.facts[number]
            period = self.base.periods.get(fact.id, fact.period)
            wordings = self._recall(number) or self._read_wordings(number, fact)
            read = self._read[number] = tuple(_state(fact, period, wording) for wording in wordings)
        return read

    def verbatim(self, number: int) -> tuple[Statement, ...]:
        """Give the wordings of a fact that are read in other words than their own, read in their own words."""
        read = self._verbatim.get(number)
        if read is None:
            anchor = _anchor(self.base.facts[number])
            read = self._verbatim[number] = tuple(
                replace(one, propositions=read_verbatim(one.text, self.gazetteer, self.thesaurus, anchor))
                for one in self.statements(number)
                if one.propositions and is_told_plainly(one.text)
            )
        return read

    def _recall(self, number: int) -> tuple[Wording, ...] | None:
        """Give what an earlier check read a fact as."""
        packed = self.base.readings.get(number) if self.base.readings is not None else None
        return unpack_wordings(packed) if packed is not None else None

    def keep_readings(self) -> None:
        """Keep what was read of facts for the next check."""
        if self.base.readings is not None:
            self.base.readings.save()

    def symbols_of(self, text: str) -> frozenset[str]:
        """Give the symbols of a sentence; those of the latest are kept."""
        found = self._symbols.get(text)
        if found is None:
            if len(self._symbols) >= _MOST_SENTENCES:
                self._symbols.clear()
            found = self._symbols[text] = read_symbols(text, self.gazetteer, self.thesaurus)
        return found

    def symbols_around(self, text: str) -> frozenset[str]:
        """Give the symbols of what stands around a claim, most of which stands around the next claims as well."""
        return frozenset().union(*map(self.symbols_of, filter(None, _BREAK.split(text))))

    def introduced_around(self, text: str) -> frozenset[str]:
        """Give the marks of what the sentences around a claim bring in as one of several."""
        return frozenset().union(*map(find_introduced, _BREAK.split(text)))

    def _read_wordings(self, number: int, fact: Fact) -> tuple[Wording, ...]:
        """Read all wordings of a fact."""
        symbols = set(self._topic_meant(fact))
        for wording in (fact.statement, *fact.also):
            symbols |= self.symbols_of(wording) | names_among(self.symbols_of(name_awards(wording)))
            symbols |= _words_for_figures(wording) | {word for word in tokenise(wording).words if word.isdigit()}
        implied = draw_implications(fact.statement)
        for one in implied:
            symbols |= frozenset() if one.refuted else self.symbols_of(one.text)
        for symbol in tuple(symbols):
            if symbol.startswith("@"):
                symbols |= self._words_for(symbol[1:])
        read = self.parse(number, fact)
        for proposition in (p for _, refuting, propositions in read if not refuting for p in propositions):
            for argument in proposition.arguments:
                symbols.update(self.gazetteer.symbol(entity) for entity in resolve(self, argument, frozenset()))
                symbols |= argument.symbols  # also "president", where somebody won a presidential election
        known = frozenset(symbols)
        found = tuple(
            Wording(
                text, refuting, propositions,
                symbols=known | self.symbols_of(text) if refuting else known - self._told_of_others(fact, text),
                concepts=self.thesaurus.concepts_of(known),
                distinct=self.symbols_of(text) - known if refuting else frozenset(),
                places=self.places_among(known), words=words_of(text),
            )
            for text, refuting, propositions in read
        )  # fmt: skip
        if self.base.readings is not None:
            self.base.readings.keep(number, pack_wordings(found))
        return found

    def _told_of_others(self, fact: Fact, text: str) -> frozenset[str]:
        """Give what only the other parts of a wording say, where a text is one of the things that it tells."""
        others = find_others(fact, text)
        if not others:
            return frozenset()
        return frozenset().union(*map(self.symbols_of, others)) - self.symbols_of(text)

    def parse(self, number: int, fact: Fact) -> tuple[_Parsed, ...]:
        """Read what the wordings of a fact say, without asking other facts who is meant."""
        parsed = self._parsed.get(number)
        if parsed is None:
            anchor = _anchor(fact)
            wordings = [(text, False) for text in (fact.statement, *fact.also)] + [
                (text, True) for text in fact.refutes
            ]
            wordings += [(one.text, one.refuted) for one in draw_implications(fact.statement)]
            wordings += [(less, False) for text in (fact.statement, *fact.also) if (less := trim(text)) is not None]
            told = [one for text, refuting in wordings for one in tell_apart(text, refuting=refuting)]
            told += [(fact.statement, False, text) for text in tell_by_other_name(fact.statement)]
            parsed = self._parsed[number] = tuple(
                (text, refuting, read_statement(words, self.gazetteer, self.thesaurus, anchor) if words else ())
                for text, refuting, words in told
            )
        return parsed

    def _topic_meant(self, fact: Fact) -> frozenset[str]:
        """Give the words of a fact's topic, without the contest where the fact tells of another one."""
        topic, contests = self.symbols_of_topic(fact), stems_of("contests")
        told = {s: self.name_words(s[1:]) if s.startswith("@") else frozenset((s,)) for s in topic}
        named = frozenset(s for s, words in told.items() if not words.isdisjoint(contests))
        words = frozenset().union(*(told[s] for s in named))
        own = {
            w for w in words if not any(other.endswith(f"-{w}") for other in words)
        }  # no "election" of "by-election"
        return topic - named if named and self.symbols_of(fact.statement) & contests - own else topic

    def symbols_of_topic(self, fact: Fact) -> frozenset[str]:
        """Give the words of a fact's topic, which a claim may add to it; a topic of two things has none."""
        topic = fact.topic or ""
        return self.symbols_of(topic) if " and " not in topic and "," not in topic else frozenset()

    def _words_for(self, entity_id: str) -> frozenset[str]:
        """Give the words that may stand beside an entity's name without saying more: its roles and names."""
        found = self._words_beside.get(entity_id)
        if found is None:
            found = self._words_beside[entity_id] = self._read_words_for(self.gazetteer.entities[entity_id])
        return found

    def _read_words_for(self, entity: Entity) -> frozenset[str]:
        words: set[str] = set()
        for text in (*(role.title for role in entity.roles), entity.name, *entity.aliases):
            words |= read_symbols(text, None) | read_symbols(text, None, self.thesaurus)  # "prime minister" is one
            named = {symbol for word in text.split() for symbol in read_symbols(word, self.gazetteer)}
            words |= {symbol for symbol in named if symbol.startswith("@") and self.is_place(symbol)}
        return frozenset(words)

    def is_place(self, symbol: str) -> bool:
        """Tell whether a symbol stands for a place."""
        if symbol.startswith("@"):
            return self.gazetteer.entities[symbol[1:]].kind == "place"
        return place_of(symbol) is not None

    def places_among(self, symbols: frozenset[str]) -> frozenset[str]:
        """Keep the symbols that stand for places."""
        return frozenset(filter(self.is_place, symbols))

    def is_headed(self, entity: str, noun: str) -> bool:
        """Tell whether a noun says what an entity is by its name: "Dams Inspectorate" is no dam."""
        return noun in self.heads_of(entity)

    def heads_of(self, entity: str) -> frozenset[str]:
        """Give the nouns of an entity's names that say what it is."""
        known = self.gazetteer.entities[entity]
        heads = (_OF.split(fold(name), 1)[0].rsplit(maxsplit=1)[-1:] for name in (known.name, *known.aliases))
        return frozenset(word for head in heads for word in head)

    def sole_bearer(self, noun: str) -> str | None:
        """Give the one organisation, event or work in whose name a common noun stands ("the cup")."""
        named = self.base.nouns.get(noun, ())
        return named[0] if len(named) == 1 else None

    def sole_bearers(self, symbols: frozenset[str]) -> frozenset[str]:
        """Give the symbols of the entities in whose names alone some of these nouns stand."""
        named = filter(None, map(self.base.nouns.get, symbols))
        return frozenset("@" + entities[0] for entities in named if len(entities) == 1)

    def name_words(self, entity: str) -> frozenset[str]:
        """Give the symbols of the words in an entity's names."""
        found = self._name_symbols.get(entity)
        if found is None:
            known = self.gazetteer.entities.get(entity)
            found = self._name_symbols[entity] = name_symbols(known) if known is not None else frozenset()
        return found


def _state(fact: Fact, period: TimeSpan | None, read: Wording) -> Statement:
    """Put a wording as it was read together with its fact."""
    return Statement(
        fact, read.text, read.refuting, read.propositions, read.symbols, read.concepts, read.distinct, period,
        read.places, read.words,
    )  # fmt: skip


def _words_for_figures(wording: str) -> frozenset[str]:
    """Give the words that a figure stands for: who took $5 took money."""
    table = lexicon.read_table("ordering", "figure words")
    words = {word for quantity in find_quantities(wording) for word in table.get(quantity.kind.value, ())}
    return frozenset(map(stem, words))


def _anchor(fact: Fact) -> date | None:
    """Give the day by which relative times in a fact's statement are read: its own, or that of its first source."""
    span = fact.event or fact.period
    if span is not None:
        return span.first
    return min((c.source.published for c in fact.citations if c.source.published is not None), default=None)
