"""Threads: who "she" or "it" is in the article's own voice, where the sentence before leaves no doubt.

A pronoun that opens a sentence goes on with the subject of the sentence before (the centre that is continued, after
B. Grosz, A. Joshi and S. Weinstein, "Centering", 1995), but only where that sentence names nobody else who could be
meant. Into the next paragraph only a person is followed, out of one that tells of that person alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.knowledge.bystanders import find_bystanders, may_mean
from factcheck.checking.knowledge.collectives import is_elsewhere
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.arguments import Description
from factcheck.language.meaning.meanings import Voice
from factcheck.language.names.genders import gender_of_noun, gender_of_pronoun
from factcheck.language.names.places import place_of
from factcheck.language.text.sentences import begin_sentence, sentence_around
from factcheck.language.words.counted import is_plural, people_like
from factcheck.model import Attribution

if TYPE_CHECKING:
    from factcheck.checking.knowledge.cast import Cast
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim, Entity

_LOOK_BACK = 40  # characters
_OF_THESE = worded(r"Of\s(?:{these or those}|{they})\b")
_CLOSING = " \t\n\"”’'»"


class _Report(Struct, frozen=True):
    """What a body has reported in the sentence before: the body, the one person in it, and whether nothing else is."""

    paragraph: int
    body: str
    person: str | None
    alone: bool


class Thread:
    """The subject that the article's own voice is speaking of, claim by claim."""

    def __init__(self, gazetteer: Gazetteer, text: str, cast: Cast) -> None:
        self._gazetteer = gazetteer
        self._cast = cast
        self._text = text
        self._paragraph = -1
        self._entity: str | None = None
        self._doubted = False  # is it only presumed to be the one whom the last sentence was about?
        self._beside = False  # or was that about another thing, and told of the one person by the way?
        self._place = 0  # of the claim that is read
        self._described: tuple[str, Proposition] | None = None
        self._reporting: _Report | None = None
        self._persons: frozenset[str | None] = frozenset()  # of the paragraph; None stands for those nobody knows
        self._bystanders: frozenset[str] = frozenset()  # what else the last sentence speaks of
        self._end = 0  # of the last claim

    def __copy__(self) -> Thread:
        """Give a thread that goes on from here on its own."""
        other = object.__new__(Thread)
        other.__dict__.update(self.__dict__)
        return other

    def follow(self, claim: Claim, propositions: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
        """Put the entity that is being spoken of in the place of a claim's pronoun, and go on from the claim."""
        if claim.attribution is not Attribution.NARRATION:
            self._note_persons(claim, frozenset({claim.speaker.entity if claim.speaker is not None else None}))
            self._hear(claim, propositions)
            self._note_things(claim, propositions)
            self._reporting = self._note_report(claim, propositions)
            return self._follow_speech(claim, propositions)
        report, self._reporting = self._reporting, None
        if report is not None and report.paragraph == claim.paragraph and self._opens_sentence(claim):
            propositions = tuple(self._go_on(proposition, report) for proposition in propositions)
        if claim.paragraph != self._paragraph:
            follows = claim.paragraph is not None and claim.paragraph == self._paragraph + 1
            alone = follows and self._persons == {self._entity} and self._cast.goes_on_with(self._entity)
            self._entity = self._entity if alone else None
            self._paragraph, self._persons = claim.paragraph, frozenset()
        entity = self._entity
        self._place = claim.span.start
        if entity is not None:
            unread = self._is_unread(claim)
            propositions = tuple(self._resolve(proposition, entity, unread=unread) for proposition in propositions)
        self._note_persons(claim, self._persons_in(propositions))
        if self._entity is None or (self._opens_sentence(claim) and not _tells_of_parts(claim, propositions)):
            self._entity = self._centre(propositions)
            self._doubted = _is_presumed(propositions)
            self._beside = not _is_about(propositions, self._entity)
        self._note_things(claim, propositions)
        return propositions

    def _note_things(self, claim: Claim, propositions: tuple[Proposition, ...]) -> None:
        """Note what else the sentence of a claim speaks of, and where it ends."""
        told = find_bystanders(propositions, sentence_around(self._text, claim.span))
        self._bystanders = told if self._opens_sentence(claim) else self._bystanders | told
        self._end = claim.span.end

    def _is_unread(self, claim: Claim) -> bool:
        """Tell whether a sentence that is no claim stands between a claim and the last one ("And the aquarium?")."""
        last = begin_sentence(self._text, claim.span.start) - 1
        while last > 0 and self._text[last] in _CLOSING:
            last -= 1
        return self._end < begin_sentence(self._text, last)

    def _note_persons(self, claim: Claim, persons: frozenset[str | None]) -> None:
        """Note the persons of a claim where it stands in the paragraph that is being followed."""
        if claim.paragraph == self._paragraph:
            self._persons |= persons

    def _persons_in(self, propositions: tuple[Proposition, ...]) -> frozenset[str | None]:
        """Give the persons that propositions name, with None for a name that nobody knows."""
        arguments = [argument for proposition in propositions for argument in proposition.arguments]
        named = {symbol[1:] for argument in arguments for symbol in argument.symbols if symbol.startswith("@")}
        entities = self._gazetteer.entities
        known = {entity for entity in named if entity in entities and entities[entity].kind == "person"}
        return frozenset(known | {None} if any(argument.names for argument in arguments) else known)

    def _hear(self, claim: Claim, propositions: tuple[Proposition, ...]) -> None:
        """Go on from the thing that a person is told to have spoken of ("She said that the Front would | . It ...")."""
        speaker = claim.speaker.entity if claim.speaker is not None else None
        known = self._gazetteer.entities
        if (
            claim.attribution is not Attribution.INDIRECT
            or claim.paragraph is None
            or claim.paragraph < self._paragraph
        ):
            return
        entity = self._centre(propositions)
        person = speaker is not None and speaker in known and known[speaker].kind == "person"
        if person and entity is not None and known[entity].kind != "person":
            self._paragraph, self._entity = claim.paragraph, entity

    def _opens_sentence(self, claim: Claim) -> bool:
        """Tell whether a claim begins a sentence, and is not said within one that goes on about somebody else."""
        before = self._text[max(0, claim.span.start - _LOOK_BACK) : claim.span.start].rstrip("\"“”«»'‘’ ")
        return not before or before[-1] in ".!?:\n"

    def _note_report(self, claim: Claim, propositions: tuple[Proposition, ...]) -> _Report | None:
        """Note which body reports what ("the court ruled that Ruiz had"), and whom and what else it names in it."""
        entities = self._gazetteer.entities
        body = claim.speaker.entity if claim.speaker is not None else None
        if claim.attribution is not Attribution.INDIRECT or body is None or entities[body].kind != "organisation":
            return None
        arguments = [argument for proposition in propositions for argument in proposition.arguments]
        named = {s[1:] for a in arguments for s in a.symbols if s.startswith("@") and s[1:] in entities} - {body}
        people = {entity for entity in named if entities[entity].kind == "person"}
        strange = any(argument.names for argument in arguments)
        person = next(iter(people)) if len(people) == 1 and not strange else None
        return _Report(claim.paragraph, body, person, alone=named == people and not strange)

    def _go_on(self, proposition: Proposition, report: _Report) -> Proposition:
        """Let "it" be the body that has just reported, by "also" or where it reported of nothing else."""
        subject = proposition.subject
        also = "also" in proposition.predicate.text.lower().split()
        if subject is None or subject.head_word != "it" or not subject.pronoun or not (also or report.alone):
            return proposition
        told = proposition.object
        known = self._name(told, report.person) if report.person is not None else told
        return replace(proposition, subject=self._name(subject, report.body), object=known)

    def _follow_speech(self, claim: Claim, propositions: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
        """Let "they" be the one just spoken of without a name: "I backed someone, and they won"."""
        told = self._described
        if told is not None and told[0] == claim.utterance:
            propositions = tuple(_describe(proposition, told[1]) for proposition in propositions)
        main = next((p for p in propositions if p.main), None)
        if main is not None and claim.utterance is not None and _speaks_of_someone(main):
            self._described = claim.utterance, main
        return propositions

    def _resolve(self, proposition: Proposition, entity: str, *, unread: bool) -> Proposition:
        """Resolve the pronouns of a proposition that the entity fits; one in the object beside nobody else by name.

        What is done to somebody in the passive is told of them first ("she has been coached by Osk").
        """
        subject = proposition.subject
        if proposition.predicate.copular and any(other.entities for other in proposition.complements):
            return proposition  # "for Lima it was a bad day"
        alone = subject is None or not (subject.entities or subject.names or subject.pronoun)
        alone |= proposition.voice is Voice.PASSIVE
        presumed = unread or may_mean(proposition, self._bystanders)
        return replace(
            proposition,
            subject=self._name(subject, entity, presumed=presumed),
            object=self._name(proposition.object, entity, presumed=presumed) if alone else proposition.object,
        )

    def _name(self, argument: Argument | None, entity: str, *, presumed: bool = False) -> Argument | None:
        """Give an argument that stands for the entity in the place of a pronoun that fits it.

        A thing is only `presumed` to be meant where the sentence before speaks of another one.
        """
        if (
            argument is None
            or not argument.pronoun
            or not self._fits(argument.head_word, self._gazetteer.entities[entity])
        ):
            return argument
        symbol = self._gazetteer.symbol(entity)
        gender = gender_of_pronoun(argument.head_word)
        presumed = self._doubted or (presumed and gender is None)
        if self._beside and gender is not None and not presumed:
            presumed = not self._cast.is_alone(entity, self._place, argument.head_word)
        return replace(
            argument, entities=(entity,), symbols=frozenset({symbol}), pronoun=False, definite=True, presumed=presumed
        )

    def _only_person(self, propositions: tuple[Proposition, ...]) -> str | None:
        """Give the one person whom a sentence about something else names ("the weight of Ruiz's victory")."""
        arguments = [argument for proposition in propositions for argument in proposition.arguments]
        named = {symbol[1:] for argument in arguments for symbol in argument.symbols if symbol.startswith("@")}
        people = [entity for entity in named if self._gazetteer.entities[entity].kind == "person"]
        strange = any(argument.names or (not argument.entities and _is_person(argument)) for argument in arguments)
        return people[0] if len(people) == 1 and not strange else None

    def _only_thing(self, subject: Argument | None, propositions: tuple[Proposition, ...]) -> str | None:
        """Give the one thing by name that a sentence about some people tells of ("Voters have turned from the Front").

        "It" can be neither those people nor anything else in the plural.
        """
        if subject is None or subject.names or subject.pronoun or not _is_plural(subject):
            return None
        others = [a for p in propositions for a in p.arguments if a.symbols != subject.symbols]
        named = {symbol[1:] for argument in others for symbol in argument.symbols if symbol.startswith("@")}
        things = [entity for entity in named if self._gazetteer.entities[entity].kind == "organisation"]
        if len(named) != 1 or len(things) != 1 or any(argument.names for argument in others):
            return None
        told = self._gazetteer.symbol(things[0])
        return things[0] if all(told in argument.symbols or _is_plural(argument) for argument in others) else None

    @staticmethod
    def _fits(pronoun: str, entity: Entity) -> bool:
        """Tell whether a pronoun can mean an entity."""
        if gender := gender_of_pronoun(pronoun):
            return entity.kind == "person" and entity.gender in {None, gender}
        return pronoun == "it" and entity.kind != "person"

    def _centre(self, propositions: tuple[Proposition, ...]) -> str | None:
        """Give the one entity that a sentence is about, None where it names another of its kind or an unknown name."""
        main = next((p for p in propositions if p.main), None)
        if main is None:
            return None
        subject = main.subject or main.object
        if subject is None or subject.entity is None:
            return self._only_person(propositions) or self._only_thing(subject, propositions)
        entities = self._gazetteer.entities
        person = entities[subject.entity].kind == "person"
        for argument in (a for proposition in propositions for a in proposition.arguments):
            for other in (symbol[1:] for symbol in argument.symbols if symbol.startswith("@")):
                if other != subject.entity and other in entities and (entities[other].kind == "person") is person:
                    return None
            if argument.names and (person or not is_elsewhere(argument)):
                return None
        gender = entities[subject.entity].gender
        kin = (a for p in propositions for a in p.arguments if not (a.entities or p.predicate.copular))
        if person and any(_is_person(a) and gender_of_noun(a.head_word) in {gender} - {None} for a in kin):
            return None  # "Lee has a sister"
        return subject.entity


def _is_presumed(propositions: tuple[Proposition, ...]) -> bool:
    """Tell whether a sentence is about somebody or something only presumed to be meant ("the company")."""
    main = next((p for p in propositions if p.main), None)
    subject = (main.subject or main.object) if main is not None else None
    return subject is not None and subject.presumed


def _tells_of_parts(claim: Claim, propositions: tuple[Proposition, ...]) -> bool:
    """Tell whether a sentence only goes on about some of those just counted ("Of these, 400 are new")."""
    if _OF_THESE.match(claim.assertion) is None:
        return False
    arguments = [argument for proposition in propositions for argument in proposition.arguments]
    named = any(a.entities or a.names for a in arguments if place_of(a.head) is None)
    return bool(arguments) and not named and not find_bystanders(propositions, claim.assertion)


def _is_person(argument: Argument) -> bool:
    return argument.head_word in lexicon.read_words("people", "person")


def _is_about(propositions: tuple[Proposition, ...], entity: str | None) -> bool:
    """Tell whether a sentence is about an entity, which is not only named in it."""
    main = next((p for p in propositions if p.main), None)
    subject = (main.subject or main.object) if main is not None else None
    return subject is not None and subject.entity == entity


def _is_plural(argument: Argument) -> bool:
    return is_plural(argument.head_word) or argument.head_word in people_like()


def _speaks_of_someone(proposition: Proposition) -> bool:
    """Tell whether a proposition brings in a person without a name as its object."""
    someone = proposition.object
    if someone is None or someone.entities or someone.names or proposition.subject is None:
        return False
    return someone.head_word in lexicon.read_words("clause_links", "indefinite persons")


def _describe(proposition: Proposition, told: Proposition) -> Proposition:
    """Put the description of that person in the place of a pronoun."""
    subject = proposition.subject
    if subject is None or not subject.pronoun or subject.head_word not in listed("persons") or told.subject is None:
        return proposition
    description = Description(told.predicate.stem, told.subject, "object")
    return replace(proposition, subject=replace(subject, pronoun=False, description=description))
