"""Foreground: what the text just before a claim speaks of, where the claim itself names nobody.

"Nine people died" is told of whatever happened in the words before it, "its fleet" is of whom they are about. Where
these bring in somebody or something that the facts do not know ("a tram overturned"), or look back to another time
than the fact's ("a blaze in 2019"), the claim is about that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.meaning.predicates import Tense
from factcheck.language.names.genders import given_names
from factcheck.language.names.places import place_of
from factcheck.language.propositions import Voice, read_propositions
from factcheck.language.text.cues import read_cues
from factcheck.language.text.stopwords import stopwords
from factcheck.language.words import dictionary
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import people_like
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeSpan

LENGTH = 700
"""Characters before a claim that are looked at."""
_SENTENCES = 6
_FAR_DAYS = 45  # further from the fact's day than so is another occasion
_BREAK = regex(r"[.!?…][\"”’'»“)\]]*+\s+")
_LOOSE_END = regex(r"[\s,;:–—-]+(?:and|but|while|although|that|where|when|so|or)?[\s,;:–—-]*\Z")
_TOLD = frozenset({Voice.ACTIVE, Voice.PASSIVE, Voice.COPULA})
_ONE = ("a ", "an ", "one ")
_ANOTHER = ("another ", "a second ", "a third ", "a different ", "a similar ", "an earlier ", "a previous ")
_NAME = regex(r"(?:The\s|the\s)?((?:[A-Z][\w-]*\s){0,3}[A-Z][\w-]*(?:\s\d{1,4})?)")
_CALLED = regex(r"\b((?:[A-Z][\w-]*\s){1,3}[A-Z][\w-]*)")
_OWNER = regex(r"(?:The\s|the\s)?((?:[A-Z][\w-]*\s){0,3}[A-Z][\w-]*)['’]s?\s")
_PLACED = regex(r"\b(?:in|at|near|on|off|to|from|of)\s(?:[a-z]+\s){0,2}([A-Z][\w-]+)")
_FRAMED = regex(
    r"(?:In|During|At)\s(?:the|its|his|her|their|a)\s(?:[a-z-]+\s){0,2}"
    r"(quarter|half|season|round|set|leg|term|semi-final|quarter-final|friendly|pilot|rehearsal|retrial|appeal|suburbs)\b"
)
_OF_NOUNS = regex(r"(?:s|ty|ness|ion|ment|ing|ism|ship|[ae]nce|[ae]ncy|age|cy|ry|phy|gy|my|sis|ics|hood|dom)\Z")
_EARLIER = regex(
    r"\b(?:years?|months?|weeks?|decades?|century)\s(?:earlier|before|ago|previously)\b|\b[Ll]ast (?:year|month)\b"
)


class Ties(Struct, frozen=True):
    """What ties a claim to the words before it: known things ("the crash"), or a pronoun for it or its owner.

    A claim with neither may be told of whatever was spoken of last.
    """

    things: frozenset[str]
    owned: bool


class _Scene(Struct, frozen=True):
    """What one sentence is about, what happens in it, when that was, and whether it only reports."""

    text: str
    subjects: tuple[Argument, ...]
    happening: frozenset[str]
    times: tuple[TimeSpan, ...]
    earlier: bool
    reports: bool
    beside: bool  # does it stand in the claim's paragraph?


class Foreground:
    """What the text before one claim is about, read when it is asked for, the nearest sentence first."""

    def __init__(self, before: str, knowledge: Knowledge, said_on: date | None) -> None:
        self._before = before
        self._knowledge = knowledge
        self._said_on = said_on
        self._scenes: tuple[_Scene, ...] | None = None

    def strays_from(self, statement: Statement, ties: Ties) -> bool:
        """Tell whether the text before is about somebody or something that is not the fact's."""
        for place, scene in enumerate(self._read()):
            open_to_all = not scene.reports or (ties.owned and place == 0)
            known = [(self._knows(subject, statement, ties), subject) for subject in scene.subjects]
            if open_to_all and any(told for told, _ in known):
                return False
            strange = [subject for told, subject in known if told is False]
            if any(_names_tie(ties, one) or (open_to_all and _is_tied(ties, one, scene)) for one in strange):
                return True
        return False

    def looks_back(self, statement: Statement, occasion: TimeSpan | None) -> bool:
        """Tell whether the paragraph was last set in a time long before the draft's that is not the fact's either."""
        for scene in self._read():
            if not scene.beside:
                return False
            if scene.reports:
                continue
            framed = _FRAMED.match(scene.text)
            if framed is not None:
                return not self._is_told_of(stem(framed[1].lower()), statement)
            if scene.times or scene.earlier:
                return self._is_of_past(scene, occasion)
        return False

    def calls_otherwise(self, statement: Statement, nouns: frozenset[str]) -> bool:
        """Tell whether what a claim calls by one of some `nouns` was last called so in a name that the facts lack."""
        for scene in self._read() if nouns else ():
            if not scene.beside:
                return False
            names = [name for name in _CALLED.findall(scene.text) if name.rsplit(" ", 1)[-1].lower() in nouns]
            known = [self._knows_words(name, statement) for name in names]
            if known:
                return True not in known and False in known
        return False

    def is_elsewhere(self, statement: Statement, opening: str) -> bool:
        """Tell whether the place spoken of last, in a claim's `opening` or before it, is none that the facts have."""
        names = _PLACED.findall(f"{self._before} {opening}")
        return bool(names) and not self._is_told_of(stem(names[-1].lower()), statement)

    def _read(self) -> tuple[_Scene, ...]:
        """Read the part of the claim's own sentence before it, and the sentences before that."""
        if self._scenes is None:
            cut = len(self._before) == LENGTH
            paragraphs = [_BREAK.split(paragraph) for paragraph in self._before.split("\n")]
            told = [
                (_LOOSE_END.sub("", piece).strip(), place == len(paragraphs) - 1)
                for place, pieces in enumerate(paragraphs)
                for piece in (pieces[1:] if cut and not place else pieces)
            ]
            near = [(text, beside) for text, beside in told[::-1] if text][:_SENTENCES]
            self._scenes = tuple(self._read_scene(text, beside=beside) for text, beside in near)
        return self._scenes

    def _read_scene(self, text: str, *, beside: bool) -> _Scene:
        """Read what a sentence is about."""
        knowledge = self._knowledge
        read = read_propositions(f"{text}.", knowledge.gazetteer, knowledge.thesaurus, self._said_on)
        mains = [p for p in read if p.main and not p.variant and p.voice in _TOLD]
        subjects = (p.subject or p.object for p in mains)
        return _Scene(
            text,
            tuple(subject for subject in subjects if subject is not None),
            frozenset().union(*(p.predicate.concepts for p in mains)),
            tuple(t.period for p in mains for t in p.times if t.period is not None and t.relation != "since"),
            earlier=_EARLIER.search(text) is not None and not any(p.tense is Tense.PRESENT for p in mains),
            reports=any(map(_is_report, mains)),
            beside=beside,
        )

    def _is_of_past(self, scene: _Scene, occasion: TimeSpan | None) -> bool:
        """Tell whether a sentence is about a time long before the draft's that is not the fact's either."""
        said_on = self._said_on
        if occasion is None or said_on is None:
            return False
        if scene.earlier and not scene.times:
            return occasion.last is not None and (said_on - occasion.last).days <= _FAR_DAYS
        return bool(scene.times) and all(
            time.last is not None and (said_on - time.last).days > _FAR_DAYS and _lies_apart(time, occasion)
            for time in scene.times
        )

    def _knows(self, argument: Argument, statement: Statement, ties: Ties) -> bool | None:
        """Tell whether the facts know whom or what a sentence is about; None where it may be anybody."""
        if argument.pronoun or argument.negative or not argument.head:
            return None
        if ties.owned or ties.things:
            others = stems_of("other parties", "clause_links") | stems_of("others of a kind", "clause_links")
            if argument.symbols & others - statement.symbols or not others.isdisjoint(argument.text.lower().split()):
                return False  # "a supplier of Ora said that its sales rose"
        owner, name = _OWNER.match(argument.text), _NAME.fullmatch(argument.text)
        if owner is not None and self._knows_words(owner[1], statement) is False:
            return False
        if owner is not None and argument.head in argument.names:
            return self._knows_words(argument.text[owner.end() :], statement)
        if owner is not None:
            return self._knows_words(owner[1], statement)
        if name is not None and (not argument.quantities or name[1][-1:].isdigit()):
            return self._knows_words(name[1], statement) if self._is_sure(name[1]) else None
        if argument.entities:
            return any(self._is_of_file(entity, statement) for entity in argument.entities)
        if argument.head in argument.names:
            return self._knows_words(argument.text, statement)
        return self._knows_noun(argument, statement)

    def _is_sure(self, name: str) -> bool:
        """Tell whether a phrase is a name and no noun that opens a sentence: it has two words, or stands within one."""
        if " " in name or re.search(rf"[a-z,;] {re.escape(name)}\b", self._before) is not None:
            return True
        word = name.lower()
        entry = dictionary.look_up(stem(word))
        return not (word in stopwords() or entry.alike or entry.broader or _OF_NOUNS.search(word))

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

    def _knows_noun(self, argument: Argument, statement: Statement) -> bool | None:
        """Tell whether the facts speak of what a sentence brings in ("a tram"); None where it brings in nothing."""
        text = argument.text.lower()
        if text.startswith(_ANOTHER):
            return False
        if argument.head_word in people_like() or argument.head_word in lexicon.read_words("people", "person"):
            return None
        brought = text.startswith(_ONE) and argument.head in argument.symbols
        return False if brought and not self._is_told_of(argument.head, statement) else None

    def _is_told_of(self, head: str, statement: Statement) -> bool:
        """Tell whether the fact, or another one of its file, has a word or one that it stands for."""
        if any(dictionary.is_kind(known, head) or dictionary.are_alike(known, head) for known in statement.symbols):
            return True
        facts, index = self._knowledge.base.facts, self._knowledge.index
        concepts = self._knowledge.thesaurus.concepts(head)
        return any(facts[n].path == statement.fact.path for term in concepts for n in index.positions(term))


def _names_tie(ties: Ties, subject: Argument) -> bool:
    """Tell whether what a claim calls known is called so in the very name ("the group", "Vanta Group")."""
    return not ties.things.isdisjoint(subject.symbols | subject.names)


def _is_tied(ties: Ties, subject: Argument, scene: _Scene) -> bool:
    """Tell whether a claim may go on about the subject of a sentence before it, or about what happens there."""
    if ties.owned or not ties.things or _names_tie(ties, subject) or not ties.things.isdisjoint(scene.happening):
        return True
    others = stems_of("other parties", "clause_links") | stems_of("others of a kind", "clause_links")
    return subject.text[-1:].isdigit() or not subject.symbols.isdisjoint(others)


def _lies_apart(time: TimeSpan, occasion: TimeSpan) -> bool:
    """Tell whether a time is not the occasion's nor near it."""
    if time.overlaps(occasion):
        return False
    if time.last is not None and occasion.first is not None and time.last < occasion.first:
        return (occasion.first - time.last).days > _FAR_DAYS
    return occasion.last is None or time.first is None or (time.first - occasion.last).days > _FAR_DAYS


def _is_report(proposition: Proposition) -> bool:
    """Tell whether a proposition says that somebody said something."""
    words = proposition.predicate.text.lower().split()
    cue = read_cues().get(words[-1]) if words else None
    return cue is not None and (cue.plain or cue.clause)
