"""Personals: whom "he" and "she" mean in a claim, where of all whom the draft has named one alone fits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.cast import Clause
from factcheck.language import lexicon
from factcheck.language.names.genders import gender_of_noun, gender_of_pronoun
from factcheck.language.words.counted import is_plural
from factcheck.model import Attribution

if TYPE_CHECKING:
    from factcheck.checking.knowledge.cast import Cast
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim


class Personals:
    """The pronouns for people in the claims of one article, one claim after the other."""

    def __init__(self, cast: Cast, gazetteer: Gazetteer, text: str) -> None:
        self._cast = cast
        self._gazetteer = gazetteer
        self._text = text
        self._strangers: list[tuple[int, str | None]] = []  # where somebody without a name is told of
        self._met: dict[str, int] = {}  # where somebody was last the subject
        self._subjects: dict[int, set[str]] = {}  # of the article's own sentences, by their paragraph

    def follow(self, claim: Claim, propositions: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
        """Put those who alone can be meant in the place of a claim's pronouns, and go on from the claim."""
        if any(_is_open(argument) for p in propositions for argument in (p.subject, p.object)):
            propositions = tuple(self._answer(claim, proposition) for proposition in propositions)
        self._note(claim, propositions)
        return propositions

    def _note(self, claim: Claim, propositions: tuple[Proposition, ...]) -> None:
        """Remember the people whom a claim tells of by a noun alone ("a driver was hurt")."""
        if claim.attribution is Attribution.DIRECT:
            return
        for proposition in propositions:
            subject = proposition.subject or proposition.object
            if claim.attribution is Attribution.NARRATION and subject is not None and proposition.main:
                self._subjects.setdefault(self._cast.block_at(claim.span.start), set()).update(subject.entities)
                self._met.update(dict.fromkeys(subject.entities, claim.span.start))
            told = None if proposition.predicate.copular else proposition.object  # "the daughter of a dentist"
            for argument in (proposition.subject, told):
                if argument is not None and _is_stranger(argument):
                    self._strangers.append((claim.span.start, gender_of_noun(argument.head_word)))

    def _answer(self, claim: Claim, proposition: Proposition) -> Proposition:
        """Answer the pronouns of a proposition, the subject first."""
        subject = self._name(claim, proposition.subject, proposition)
        named = replace(proposition, subject=subject) if subject is not proposition.subject else proposition
        told = self._name(claim, named.object, named)
        return replace(named, object=told) if told is not named.object else named

    def _name(self, claim: Claim, argument: Argument | None, proposition: Proposition) -> Argument | None:
        """Give an argument for the one whom a pronoun can mean, being nobody else in its clause."""
        if argument is None or not _is_open(argument):
            return argument
        gender = gender_of_pronoun(argument.head_word)
        if gender is None:
            return argument
        others = {entity for one in proposition.arguments if one is not argument for entity in one.entities}
        others |= {name for one in proposition.arguments if one is not argument for name in one.names}
        spoken = claim.attribution is Attribution.DIRECT
        if spoken and claim.speaker is not None:
            others |= {claim.speaker.entity or claim.speaker.name.rsplit(" ", 1)[-1].lower()}
        start = claim.span.start
        strangers = tuple(at for at, told in self._strangers if at < start and told in {None, gender})
        subjects = frozenset(self._subjects.get(self._cast.block_at(start), ()))
        clause = Clause(frozenset(others), subjects, strangers, self._met, spoken=spoken)
        place = self._place_of(claim, argument.head_word)
        entity = self._cast.find(gender, place, clause)
        if entity is None or self._may_be_speaker(claim, entity, gender):
            return argument
        symbol = self._gazetteer.symbol(entity)
        presumed = not self._cast.is_alone(entity, place, argument.head_word)
        return replace(
            argument, entities=(entity,), symbols=frozenset({symbol}), pronoun=False, definite=True, presumed=presumed
        )

    def _may_be_speaker(self, claim: Claim, entity: str, gender: str) -> bool:
        """Tell whether a report may be of its own speaker ("she had known, Lee said")."""
        speaker = claim.speaker
        if claim.attribution is not Attribution.INDIRECT or speaker is None or speaker.entity == entity:
            return False
        known = self._gazetteer.entities.get(speaker.entity or "")
        if known is not None:
            return known.kind == "person" and known.gender in {None, gender}
        words = speaker.name.split()
        noun = words[-1].lower()
        return words[-1][:1].isupper() or noun in lexicon.read_words("people", "person")

    def _place_of(self, claim: Claim, pronoun: str) -> int:
        """Find where a claim has its pronoun."""
        found = re.compile(rf"\b{pronoun}\b", re.IGNORECASE).search(self._text, claim.span.start, claim.span.end)
        return found.start() if found is not None else claim.span.start


def _is_open(argument: Argument | None) -> bool:
    return argument is not None and argument.pronoun and not argument.entities


def _is_stranger(argument: Argument) -> bool:
    """Tell whether an argument is one person without a name."""
    if argument.entities or argument.names or argument.pronoun or argument.negative or argument.members:
        return False
    return argument.head_word in lexicon.read_words("people", "person") and not is_plural(argument.head_word)
