"""Referents: of whom a fact speaks that names nobody ("it", "the film"), by what else its own file says.

A name for it is only taken from the fact's own sentence, from the topic of the file, or from the other facts of the
file, and only where one alone can be meant: facts about "it" bear out and gainsay nothing of just any name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.knowledge.offices import is_of_person
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import opens_with
from factcheck.language.names.genders import gender_of_pronoun, given_names
from factcheck.language.names.places import place_of
from factcheck.language.propositions import read_propositions
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Fact

_TITLED = regex(r"([^()]{2,80}?)\s?\(([^()]{2,40})\)")
_MOST_FACTS = 200  # in more than these nobody looks for the one that all are about


class _Subject(Struct, frozen=True):
    """What some facts of a file are about, and what they say that it is ("film")."""

    argument: Argument
    kinds: frozenset[str] = frozenset()

    @property
    def key(self) -> frozenset[str]:
        """What tells it from others: its entity, or the words of its name."""
        return frozenset(f"@{e}" for e in self.argument.entities) or self.argument.symbols | {self.argument.head}

    @property
    def named(self) -> bool:
        """Whether it has a name."""
        return is_named(self.argument)


def is_named(argument: Argument) -> bool:
    """Tell whether an argument names somebody or something."""
    return not argument.pronoun and bool(argument.entities or argument.names or place_of(argument.head))


def is_nameless(argument: Argument) -> bool:
    """Tell whether an argument of a fact leaves it to its file who or what is meant: "it", "the film"."""
    if argument.pronoun:
        return argument.head_word in lexicon.read_words("clause_links", "told pronouns")
    more = argument.members or argument.orderings or argument.quantities or argument.numbers
    plain = _has_article(argument) and argument.symbols == {argument.head} and not more
    return plain and not argument.names and not argument.entities and place_of(argument.head) is None


def leaves_open(claim: Argument) -> bool:
    """Tell whether an argument of a claim means something that is not known by "it" alone, as "the film" may be."""
    return not claim.pronoun and (is_named(claim) or not _has_article(claim))


def _has_article(argument: Argument) -> bool:
    return opens_with(f"{argument.text.lower()} ", "pointing")


class Referents:
    """Whom the nameless facts of each file mean."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._subjects: dict[str | None, tuple[_Subject, ...]] = {}
        self._topics: dict[str, _Subject | None] = {}

    def find(self, argument: Argument, statement: Statement, fact: Proposition) -> Argument | None:
        """Give the one whom a nameless argument of a fact can only mean; None where nothing tells."""
        beside = [p.subject for p in statement.propositions if p.main and p is not fact and p.subject is not None]
        own = _join(_describe(subject) for subject in beside if is_named(subject) and not _is_own(subject))
        if own:
            return own[0].argument if len(own) == 1 and self._fits(argument, own[0], own[0].kinds) else None
        subjects = self._subjects_of(statement.fact)
        topic = self._topic_of(statement.fact)
        if topic is not None:
            kinds = topic.kinds.union(*(one.kinds for one in subjects if _is_same(one, topic)))
            return topic.argument if self._fits(argument, topic, kinds) else None
        headed = self._headed_in_topic(argument, statement.fact)
        if headed is not None:
            return headed
        fitting = [one for one in subjects if one.named and self._fits(argument, one, one.kinds)]
        if len(fitting) != 1 or any(self._is_rival(argument, fitting[0], one) for one in subjects):
            return None
        return fitting[0].argument

    def _headed_in_topic(self, argument: Argument, fact: Fact) -> Argument | None:
        """Give the one of whom the topic tells that "the dam" says what it is ("The collapse of Tal Dam")."""
        if argument.pronoun or argument.head in self._knowledge.person_nouns:
            return None
        named = (s[1:] for s in self._knowledge.symbols_of(fact.topic or "") if s.startswith("@"))
        headed = [entity for entity in named if self._knowledge.is_headed(entity, argument.head_word)]
        topic = self._read_topic(self._knowledge.gazetteer.entities[headed[0]].name) if len(headed) == 1 else None
        return topic.argument if topic is not None else None

    def suppose(self, argument: Argument, statement: Statement) -> Argument | None:
        """Give what "the film" may be by a topic that is a mere name, where the file names nothing else.

        Nothing tells that "Low Tide" is a film: it may be taken for it, but not held to it.
        """
        topic = self._topic_of(statement.fact)
        if topic is None or topic.kinds or argument.head not in stems_of("generic subjects"):
            return None
        subjects = self._subjects_of(statement.fact)
        if self._is_person(topic.argument, topic.kinds) or any(one.named or one.kinds for one in subjects):
            return None
        return topic.argument

    def _is_rival(self, argument: Argument, found: _Subject, other: _Subject) -> bool:
        """Tell whether something else that the file speaks of can be meant instead of the one found."""
        if other is found or opens_with(other.argument.text, "possessives"):
            return False
        if not other.argument.pronoun and self._fits(other.argument, found, found.kinds):
            return False  # "the film", which the one found is
        if gender_of_pronoun(argument.head_word):
            return other.argument.pronoun or (not other.named and other.argument.head in self._knowledge.person_nouns)
        if argument.pronoun:
            return True
        unknown = other.named and not other.kinds and place_of(other.argument.head) is None
        return unknown and self._is_person(other.argument, other.kinds) is not True

    def _fits(self, argument: Argument, subject: _Subject, kinds: frozenset[str]) -> bool:
        """Tell whether "she", "it" or "the film" can be somebody or something, as far as that is known."""
        known = subject.argument
        if not argument.pronoun:
            own = known.head == argument.head and known.symbols > {argument.head}  # "the dam" of "Tal Dam"
            own = own or any(self._knowledge.is_headed(entity, argument.head_word) for entity in known.entities)
            named = any(self._knowledge.thesaurus.share(kind, argument.head) for kind in kinds)
            return argument.head not in self._knowledge.person_nouns and (own or named)
        if argument.head_word in listed("they"):
            return bool(known.members)
        person = self._is_person(known, kinds)
        gender = gender_of_pronoun(argument.head_word)
        if gender is None:
            return not person and not known.members
        given = given_names().get(known.text.lower().split()[0])
        return person is not False and given in {None, gender} and not known.members

    def _is_person(self, known: Argument, kinds: frozenset[str]) -> bool | None:
        """Tell whether a name is a person's, by the facts or by its words; None where nothing tells."""
        if known.entity:
            return self._knowledge.gazetteer.entities[known.entity].kind == "person"
        if place_of(known.head) is not None:
            return False
        if any(map(is_of_person, kinds)):
            return True
        if not kinds.isdisjoint(stems_of("generic subjects")):
            return False
        return True if known.text.lower().split()[0] in given_names() else None

    def _topic_of(self, fact: Fact) -> _Subject | None:
        """Give the one that the topic of a file names, where it is nothing but a name ("the film Low Tide")."""
        topic = (fact.topic or "").strip(" .")
        if topic not in self._topics:
            self._topics[topic] = self._read_topic(topic)
        return self._topics[topic]

    def _read_topic(self, topic: str) -> _Subject | None:
        """Read a topic as what somebody saw, which shows its capitals and whether it is one phrase.

        What stands in brackets behind a title says what it is ("Low Tide (2012 film)").
        """
        titled = _TITLED.fullmatch(topic)
        if titled is not None and (named := self._read_topic(titled[1])) is not None:
            return _Subject(named.argument, named.kinds | {stem(word) for word in titled[2].lower().split()})
        phrase = topic[:1].lower() + topic[1:] if opens_with(topic, "pointing") else topic
        for sentence in (f"They saw {phrase}.", f"{topic} is known."):
            read = read_propositions(sentence, self._knowledge.gazetteer, self._knowledge.thesaurus, None)
            seen = (read[0].object or read[0].subject) if phrase and len(read) == 1 else None
            if seen is None or not (is_named(seen) or phrase[:1].isupper()):  # "Uranium-235"
                continue
            if seen.text in {phrase, topic} and not seen.members:
                return _describe(seen)
        return None

    def _subjects_of(self, fact: Fact) -> tuple[_Subject, ...]:
        """Give all that the facts of a file are about but those without a name of their own."""
        if fact.path not in self._subjects:
            facts = self._knowledge.base.facts
            numbers = range(len(facts)) if len(facts) <= _MOST_FACTS else ()
            wordings = (self._knowledge.statements(number)[0] for number in numbers if facts[number].path == fact.path)
            mains = (p for wording in wordings for p in wording.propositions if p.main)
            self._subjects[fact.path] = _join(one for p in mains for one in _read_subjects(p))
        return self._subjects[fact.path]


def _is_own(subject: Argument) -> bool:
    """Tell whether somebody is told of as another's ("his wife Ida", who is not "he")."""
    return opens_with(subject.text, "possessives")


def _read_subjects(proposition: Proposition) -> Iterator[_Subject]:
    """Give what a proposition is about, with what it says that it is, and whom else it speaks of by a pronoun."""
    about = proposition.subject or proposition.object
    if about is None or (about.pronoun and is_nameless(about)):
        return
    subject = _describe(about)
    told = proposition.predicate.copular and not proposition.negated
    yield _Subject(subject.argument, subject.kinds | {proposition.predicate.stem}) if told else subject
    for other in proposition.arguments:
        if other is not about and other.pronoun and is_nameless(other):
            yield _Subject(other)


def _describe(argument: Argument) -> _Subject:
    """Take the words that stand with a name for what it is ("the film Low Tide")."""
    words = frozenset(symbol for symbol in argument.symbols if not symbol.startswith("@")) - argument.names
    if not is_named(argument):
        return _Subject(argument)
    return _Subject(argument if argument.entities else replace(argument, names=argument.symbols), words)


def _is_same(one: _Subject, other: _Subject) -> bool:
    """Tell whether two are the same one, called by the whole name or a part of it."""
    return one.key <= other.key or other.key <= one.key


def _join(subjects: Iterable[_Subject]) -> tuple[_Subject, ...]:
    """Put those together that are the same one."""
    found: list[_Subject] = []
    for subject in subjects:
        place = next((i for i, one in enumerate(found) if _is_same(one, subject)), None)
        if place is None:
            found.append(subject)
        else:
            longer = max(found[place], subject, key=lambda one: len(one.key))
            found[place] = _Subject(longer.argument, found[place].kinds | subject.kinds)
    return tuple(found)
