"""Foreground: what the text just before a claim speaks of, where the claim itself names nobody.

"Nine people died" is told of whatever happened in the words before it, "its fleet" is of whom they are about. Where
these bring in somebody or something that the facts do not know ("a tram overturned"), or look back to another time
than the fact's ("a blaze in 2019"), the claim is about that.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.familiarity import Familiarity, Ties
from factcheck.checking.knowledge.new_events import turns_to_event
from factcheck.checking.knowledge.shifts import find_label, find_new, find_owners, find_places, turns_away
from factcheck.checking.knowledge.statements import names_among
from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon.patterns import worded
from factcheck.language.names.places import place_of
from factcheck.language.times.dates import months
from factcheck.language.words.antonyms import are_antonyms
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural, people_like
from factcheck.language.words.morphology import stem
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.scenes import Scene, Scenes
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument
    from factcheck.model import TimeSpan

_MOST_FACTS = 100  # that are looked at to find out what a file tells
_NAME = regex(r"(?:The\s|the\s)?((?:[A-Z][\w-]*\s){0,3}[A-Z][\w-]*(?:\s\d{1,4})?)")
_CALLED = regex(r"\b((?:[A-Z][\w-]*\s){1,3}[A-Z][\w-]*)")
_ONE = "one"
_OWNED = worded(r"\b{forms of have}\san?\s(?:[a-z-]{1,20}\s)?([a-z-]{3,20})\b")
_MODIFIED = regex(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s([a-z][a-z-]{1,20}(?:['’]s|['’])?)\s([a-z-]{3,20})\b")
_IN_PLACE = worded(r"\b(?:{about a place}|In|At)\s(?:[a-z]+\s){0,2}((?:[A-Z][\w'’-]+\s){0,3}[A-Z][\w-]+)")
_OPENING = worded(
    r"(?:In|At|On)\s(?:[a-z]+\s){0,2}(?:[a-z]+\s{about or of a place}\s)?([A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2})"
    r"(?:,|\Z|\s(?=(?:{opening what happened}|\d\S*)\b))"
)
_QUOTED = regex('["“”„«»]')
_TIME_AS_SUBJECT = worded(r"([A-Z][a-z]{2,8}|\d{4})\s{clause_links/verbs of times}\s")
_ENDED = regex(r"[.!?…][\"”’'»“)\]]*\s*\Z|\n\s*\Z")
_PLACED = worded(r"\b(?:In|At|{placed by})\s(?:[a-z]+\s){0,2}([A-Z][\w-]+)")
_SPOT = worded(r"\b{leading to a spot}\s{articles}\s(?:[a-z-]{1,15}\s)?([a-z-]{3,20})\b")


class Foreground(Familiarity):
    """What the text before one claim is about, read when it is asked for, the nearest sentence first."""

    def __init__(self, before: str, scenes: Scenes, knowledge: Knowledge, said_on: date | None) -> None:
        super().__init__(before, knowledge)
        self._draft = scenes
        self._said_on = said_on

    @property
    def opened(self) -> bool:
        """Whether anything was told before the claim."""
        return bool(self._before)

    def strays_from(self, statement: Statement, ties: Ties) -> bool:
        """Tell whether the text before is about somebody or something that is not the fact's."""
        if self._is_announced(statement):
            return False
        for place, scene in enumerate(self.scenes):
            open_to_all = not scene.reports or (ties.owned and place == 0)
            known = [(self._knows(subject, statement, ties), subject) for subject in scene.subjects]
            if open_to_all and any(told for told, _ in known):
                return False
            strange = [subject for told, subject in known if told is False]
            if any(_names_tie(ties, one) or (open_to_all and _is_tied(ties, one, scene)) for one in strange):
                return True
        return False

    def _is_announced(self, statement: Statement) -> bool:
        """Tell whether the claim stands behind a colon, and what is told before it is about a word of the fact's."""
        if not self._before.rstrip().endswith(":") or not self.scenes:
            return False
        return any(subject.head in statement.symbols for subject in self.scenes[0].subjects if not subject.pronoun)

    def is_set_apart(self, statement: Statement) -> bool:
        """Tell whether the paragraph tells of a part ("among women, ..."), or the claim's own sentence of a place."""
        scenes = self.scenes
        beside = [scene for scene in scenes if scene.beside]
        if any(_part().match(scene.text) for scene in beside):
            return True
        if beside and self._is_placed_elsewhere(beside[-1], statement):
            return True  # as the paragraph opens
        if not scenes or _ENDED.search(self._before) is not None:
            return False
        return self._is_placed_elsewhere(scenes[0], statement)

    def turns_to_another(self, statement: Statement, nouns: frozenset[str], *, dated: bool = False) -> bool:
        """Tell whether the sentence just before turns to another case than the fact's.

        `nouns` are those that a claim which names nobody may have of that case ("the strike"). Of one that is `dated`
        as the fact is, and leaves nothing of it out, no contrast before it ("as well") makes another.
        """
        label = find_label(self._before)
        if label is not None and self._is_other_label(label, statement):
            return True
        scene = next((scene for scene in self.scenes if scene.beside), None)
        if scene is None or _QUOTED.search(scene.text) is not None:
            return False
        if not dated and turns_away(scene.text):
            return True
        if any(self._is_another(words, nouns, statement) for words in find_new(scene.text)):
            return True
        if self._is_of_stranger(scene, statement) or self._is_of_namesake(scene, nouns, statement):
            return True
        return turns_to_event((scene for scene in self.scenes if scene.beside), statement, self._knowledge)

    def names_other_place(self, beside: str, statement: Statement) -> bool:
        """Tell whether what stands `beside` a claim in its sentence names a place or body that the facts lack."""
        return any(self._is_unknown(name, statement) for name in find_owners(beside))

    def _is_other_label(self, label: str, statement: Statement) -> bool:
        """Tell whether a label is a year or a name that the facts do not have."""
        if not label.isdigit():
            return self._is_unknown(label, statement)
        occasion = statement.fact.event or statement.period
        return occasion is None or occasion.first is None or occasion.first.year != int(label)

    def _is_of_stranger(self, scene: Scene, statement: Statement) -> bool:
        """Tell whether a sentence is set in a place, or tells of a name or a group, that the facts do not know."""
        if scene.reports or any(subject.head_word in statement.words for subject in scene.subjects):
            return False
        placed = [self._is_unknown(name, statement) for name in find_places(scene.text)]
        if placed and all(placed):
            return True
        return bool(scene.subjects) and all(self._is_strange(subject, statement) for subject in scene.subjects)

    def _is_strange(self, subject: Argument, statement: Statement) -> bool:
        """Tell whether a sentence is about a place, a body or a group that the facts do not know."""
        if subject.pronoun or not subject.head or subject.entities or subject.quantities:
            return False
        if self.names_other_place(subject.text, statement):
            return True
        if subject.head_word in lexicon.read_words("clause_links", "parts of a whole"):
            return not self._is_told_of(subject.head, statement)
        name = _NAME.fullmatch(subject.text)
        if name is None:
            return False
        sure = self._is_sure(name[1]) or place_of(stem(name[1].lower())) is not None
        return sure and self._is_unknown(name[1], statement)

    def _is_another(self, words: tuple[str, ...], nouns: frozenset[str], statement: Statement) -> bool:
        """Tell whether what a sentence brings in is another one of a claim's kind ("a warning strike")."""
        places = [place for place, word in enumerate(words) if word in nouns and place]
        return any(not set(words[:place]) <= set(statement.words) for place in places)

    def _is_of_namesake(self, scene: Scene, nouns: frozenset[str], statement: Statement) -> bool:
        """Tell whether a sentence is about another one that a noun may stand for ("the mill", of Tarn Sawmill)."""
        named = (entity for subject in scene.subjects for entity in subject.entities)
        others = [entity for entity in named if self._knowledge.gazetteer.symbol(entity) not in statement.symbols]
        return any(
            word.endswith(noun) for entity in others for word in self._knowledge.heads_of(entity) for noun in nouns
        )

    def _is_placed_elsewhere(self, scene: Scene, statement: Statement) -> bool:
        """Tell whether a sentence opens with a place that the facts do not name ("in Oslo, ...")."""
        opening = _OPENING.match(scene.text)
        if opening is None or _QUOTED.search(scene.text) is not None or scene.reports:
            return False
        return self._knows_place(opening[1], statement) is False

    def is_set_elsewhere(self, statement: Statement) -> bool:
        """Tell whether the paragraph was last set in a place or a body that the facts do not name, or in a part.

        This is asked where neither a claim nor the fact names anybody ("turnout was 60%").
        """
        for scene in self.scenes:
            if not scene.beside:
                return False
            if self._goes_on_elsewhere(scene, statement):
                return True
            names = [name for name in _IN_PLACE.findall(scene.text) if name.lower() not in time_words()]
            told = [self._knows_place(name, statement) for name in names]
            if True in told:
                return False
            if False in told:
                return True
        return False

    def _goes_on_elsewhere(self, scene: Scene, statement: Statement) -> bool:
        """Tell whether others than the facts know do what the fact, or another one of its file, tells of."""
        if scene.reports or not self._tells_file(scene.happening - stems_of("irrelative"), statement):
            return False
        return any(
            is_plural(subject.head_word)
            and subject.head in subject.symbols
            and not subject.quantities
            and subject.head_word not in people_like()
            and not self._is_told_of(subject.head, statement)
            for subject in scene.subjects
        )

    def _tells_file(self, happening: frozenset[str], statement: Statement) -> bool:
        """Tell whether the fact, or one of the others of its file, says that something happened."""
        knowledge, facts = self._knowledge, self._knowledge.base.facts
        numbers = (n for n in range(min(len(facts), _MOST_FACTS)) if facts[n].path == statement.fact.path)
        wordings = (statement, *(wording for n in numbers for wording in knowledge.statements(n)))
        return any(not happening.isdisjoint(p.predicate.concepts) for one in wordings for p in one.propositions)

    def looks_back(self, statement: Statement, occasion: TimeSpan | None, *, living: bool) -> bool:
        """Tell whether the paragraph was last set in a time long before the draft's that is not the fact's either.

        A claim of those who are `living` is of no time before their lives.
        """
        scenes = self.scenes
        if scenes and _ENDED.search(self._before) is None and scenes[0].reports:
            return False  # what somebody said in May may be of any time before
        for scene in scenes:
            if not scene.beside:
                return False
            if scene.reports:
                continue
            if _is_about_other_time(scene.text, occasion):
                return True
            framed = _framed().match(scene.text)
            if framed is not None:
                return not self._is_told_of(stem(framed[1].lower()), statement)
            if scene.times or scene.earlier:
                return scene.is_of_past(occasion, self._said_on, living=living)
        return False

    def calls_otherwise(self, statement: Statement, nouns: frozenset[str]) -> bool:
        """Tell whether what a claim calls by one of some `nouns` was last called so in a name that the facts lack."""
        for scene in self.scenes if nouns else ():
            if not scene.beside:
                return False
            if self._tells_apart(scene, statement, nouns):
                return True
            names = [name for name in _CALLED.findall(scene.text) if name.rsplit(" ", 1)[-1].lower() in nouns]
            known = [self._knows_words(name, statement) for name in names]
            if known:
                return True not in known and False in known
        return False

    def _tells_apart(self, scene: Scene, statement: Statement, nouns: frozenset[str]) -> bool:
        """Tell whether a sentence has a noun for another one than the fact's ("the cooks' union", "the next mill")."""
        found = [word for word, noun in _MODIFIED.findall(scene.text) if noun in nouns or noun == _ONE]
        told = [word for word in found if _is_of_another(word, statement)]
        if not nouns.isdisjoint(_OWNED.findall(scene.text)) and self._is_of_strangers(scene, statement):
            return True
        return bool(told) and all(stem(word.rstrip("'’s")) not in statement.symbols for word in told)

    def _is_of_strangers(self, scene: Scene, statement: Statement) -> bool:
        """Tell whether a sentence is about others than the fact speaks of ("The sailors have a union")."""
        told = [subject for subject in scene.subjects if subject.symbols and not subject.pronoun]
        return bool(told) and all(statement.symbols.isdisjoint(subject.symbols) for subject in told)

    def is_elsewhere(self, statement: Statement, opening: str) -> bool:
        """Tell whether the place spoken of last, in a claim's `opening` or before it, is none that the facts have."""
        text = f"{self._before} {opening}"
        names = [name for name in _PLACED.findall(text) if name.lower() not in time_words()]
        if names and statement.symbols.isdisjoint(self._knowledge.symbols_of(names[-1])):
            return not self._is_beside_own(names[-1], opening, statement)
        if any(self._is_at_other_spot(scene.text, statement) for scene in self.scenes[:1]):
            return True
        near = (subject for scene in self.scenes[:2] for subject in scene.subjects)
        return any(self._is_strange_place(subject, statement) for subject in near)

    def _is_at_other_spot(self, sentence: str, statement: Statement) -> bool:
        """Tell whether a sentence last leads to a place without a name that no fact has ("to the coast")."""
        spots = [word for word in _SPOT.findall(sentence) if word not in time_words()]
        own = names_among(self._knowledge.symbols_of(sentence)) & statement.symbols
        return bool(spots) and not own and not self._is_told_of(stem(spots[-1]), statement)

    def _is_beside_own(self, name: str, opening: str, statement: Statement) -> bool:
        """Tell whether a place only tells where a body or thing of the fact's is ("the hospital in Vesk")."""
        text = opening if name in opening else next((s.text for s in self.scenes if name in s.text), "")
        own = names_among(self._knowledge.symbols_of(text)) & statement.symbols
        return bool(own) and f" {name}" in text

    def _is_strange_place(self, subject: Argument, statement: Statement) -> bool:
        places = self._knowledge.places_among(subject.symbols)
        return bool(places) and places.isdisjoint(statement.symbols)

    @cached_property
    def scenes(self) -> tuple[Scene, ...]:
        """What was told before the claim, the nearest sentence first."""
        return self._draft.look_back(self._before, self._said_on)


@cache
def _framed() -> re.Pattern[str]:
    """Compile what sets a sentence in a stage of its own ("in the second half"), with the noun for it."""
    nouns = alternatives(lexicon.read_words("clause_links", "stages"))
    return worded(rf"(?:In|During|At)\s{{a or definite}}\s(?:[a-z-]+\s){{0,2}}({nouns})\b")


@cache
def _part() -> re.Pattern[str]:
    """Compile what sets a sentence in a part of what is spoken of ("among women, ...", "in the north, ...")."""
    sides = alternatives(lexicon.read_words("clause_links", "parts of a whole"))
    return worded(
        r"(?:In|Among|Across|Outside|Within|At|On)\s(?:{definite of things}\s)?(?:[a-z-]+\s){0,2}"
        rf"(?:{sides}|[a-z]+(?<![su])s),|(?:In\s)?(?:{{a or the}}\s)?(?:[Nn]eighbou?ring|[Nn]earby)\s"
    )


def _is_about_other_time(sentence: str, occasion: TimeSpan | None) -> bool:
    """Tell whether a sentence is about a month or a year that is not the fact's ("August was worse.")."""
    found = _TIME_AS_SUBJECT.match(sentence)
    if found is None or occasion is None or occasion.first is None or occasion.last is None:
        return False
    if found[1].isdigit():
        return not occasion.first.year <= int(found[1]) <= occasion.last.year
    number = months().get(found[1].lower())
    within_year = occasion.first.year == occasion.last.year
    return number is not None and within_year and not occasion.first.month <= number <= occasion.last.month


def _is_of_another(word: str, statement: Statement) -> bool:
    """Tell whether a word before a noun tells which it is: whose, one of several, or "old" where the fact has "new"."""
    if word in lexicon.read_words("clause_links", "others of a kind") or word.endswith(("'s", "'", "’s", "’")):
        return True
    return any(are_antonyms(stem(word), symbol) for symbol in statement.symbols)


def _names_tie(ties: Ties, subject: Argument) -> bool:
    """Tell whether what a claim calls known is called so in the very name ("the group", "Vanta Group")."""
    return not ties.things.isdisjoint(subject.symbols | subject.names)


def _is_tied(ties: Ties, subject: Argument, scene: Scene) -> bool:
    """Tell whether a claim may go on about the subject of a sentence before it, or about what happens there."""
    if ties.owned or not ties.things or _names_tie(ties, subject) or not ties.things.isdisjoint(scene.happening):
        return True
    others = stems_of("other parties", "clause_links") | stems_of("others of a kind", "clause_links")
    return subject.text[-1:].isdigit() or not subject.symbols.isdisjoint(others)
