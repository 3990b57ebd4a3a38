"""Threads: who "she" or "it" is in the article's own voice, where the sentence before leaves no doubt.

A pronoun that opens a sentence goes on with the subject of the sentence before (the centre that is continued, after
B. Grosz, A. Joshi and S. Weinstein, "Centering", 1995), but only in the same paragraph and only where that sentence
names nobody else who could be meant.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.model import Attribution

if TYPE_CHECKING:
    from factcheck.language.arguments import Argument
    from factcheck.language.gazetteer import Gazetteer
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim, Entity

_GENDERS = {"he": "male", "she": "female"}


class Thread:
    """The subject that the article's own voice is speaking of, claim by claim."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._paragraph = -1
        self._entity: str | None = None

    def follow(self, claim: Claim, propositions: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
        """Put the entity that is being spoken of in the place of a claim's pronoun, and go on from the claim."""
        if claim.attribution is not Attribution.NARRATION or not propositions:
            return propositions
        if claim.paragraph != self._paragraph:
            self._paragraph, self._entity = claim.paragraph, None
        entity = self._entity
        if entity is not None:
            propositions = tuple(self._resolve(proposition, entity) for proposition in propositions)
        self._entity = self._centre(propositions)
        return propositions

    def break_off(self, claim: Claim) -> None:
        """Forget the subject after a sentence of the article that is not looked at."""
        if claim.attribution is Attribution.NARRATION:
            self._entity = None

    def _resolve(self, proposition: Proposition, entity: str) -> Proposition:
        """Resolve the pronouns of a proposition that the entity fits."""
        return replace(
            proposition,
            subject=self._name(proposition.subject, entity),
            object=proposition.object if proposition.subject is not None else self._name(proposition.object, entity),
        )

    def _name(self, argument: Argument | None, entity: str) -> Argument | None:
        """Give an argument that stands for the entity in the place of a pronoun that fits it."""
        if (
            argument is None
            or not argument.pronoun
            or not self._fits(argument.head_word, self._gazetteer.entities[entity])
        ):
            return argument
        symbol = self._gazetteer.symbol(entity)
        return replace(argument, entities=(entity,), symbols=frozenset({symbol}), pronoun=False, definite=True)

    @staticmethod
    def _fits(pronoun: str, entity: Entity) -> bool:
        """Tell whether a pronoun can mean an entity."""
        if pronoun in _GENDERS:
            return entity.kind == "person" and entity.gender in {None, _GENDERS[pronoun]}
        return pronoun == "it" and entity.kind != "person"

    def _centre(self, propositions: tuple[Proposition, ...]) -> str | None:
        """Give the one entity that a sentence is about, None where it names another of its kind or an unknown name."""
        main = next((p for p in propositions if p.main), None)
        if main is None:
            return None
        subject = main.subject or main.object
        if subject is None or subject.entity is None:
            return None
        person = self._gazetteer.entities[subject.entity].kind == "person"
        for argument in (a for proposition in propositions for a in proposition.arguments):
            for other in argument.entities:
                if other != subject.entity and (self._gazetteer.entities[other].kind == "person") is person:
                    return None
            if argument.names:
                return None
        return subject.entity
