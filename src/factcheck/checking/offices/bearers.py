"""Bearers: whom "the minister" or "the striker" means, by the titles that the draft itself has given before.

A title with "the" stands for the one whom the draft has called so, beside the name or in a clause. Where it has called
two people so, or names another who is known by that title, nobody is meant for certain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.knowledge.offices import (
    Office,
    is_of_person,
    is_one_by_name,
    read_office,
    read_title,
    words_for_persons,
)
from factcheck.language.names.keys import role_key
from factcheck.language.text.tokens import tokenise
from factcheck.model import Modality

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim


class _Given(Struct, frozen=True):
    """A title that the draft has given to somebody: to an entity, or to a name that the facts don't know."""

    office: Office
    entity: str | None
    name: frozenset[str]


class Bearers:
    """The titles that an article has given so far, claim by claim."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._given: list[_Given] = []

    def follow(self, claim: Claim, propositions: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
        """Answer the titles in a claim by those given before, and go on from those that it gives."""
        answered = propositions
        if self._given:
            answered = tuple(
                replace(p, subject=self._answer(p.subject, claim), object=self._answer(p.object, claim))
                for p in propositions
            )
        self._note(propositions)
        return answered

    def _note(self, propositions: Sequence[Proposition]) -> None:
        """Remember who is called what: by a clause, or by a title before the name."""
        for proposition in propositions:
            if proposition.negated or proposition.modality is not Modality.ASSERTED:
                continue
            holder = proposition.subject
            if holder is not None and is_one_by_name(holder):
                bare = replace(proposition, quantities=())  # "a 26-year-old striker" is a striker
                office = read_office(bare, self._knowledge)
                self._given += [_Given(office, holder.entity, holder.names)] if office is not None else []
            for argument in proposition.arguments:
                if is_one_by_name(argument) and (titled := self._title_before(argument)) is not None:
                    self._given.append(_Given(titled, argument.entity, argument.names))

    def _title_before(self, argument: Argument) -> Office | None:
        """Give the title that stands before a name ("finance minister Ida Roth")."""
        if argument.entity:
            words = argument.symbols - self._knowledge.name_words(argument.entity) - {f"@{argument.entity}"}
        else:
            known = words_for_persons()
            words = frozenset(s for s in argument.symbols if known.issuperset(s.replace("-", " ").split()))
        heads = [word for word in words if is_of_person(word)]
        if len(heads) != 1:
            return None
        return read_title(replace(argument, head=heads[0], symbols=words), self._knowledge)

    def _answer(self, argument: Argument | None, claim: Claim) -> Argument | None:
        """Put the one who bears a title in its place, and nobody where two may."""
        if argument is None or not self._is_title(argument):
            return argument
        office = read_title(argument, self._knowledge)
        given = [one for one in self._given if _fits(office, one.office)]
        if not given:
            return argument
        holders = {one.entity or " ".join(sorted(one.name)) for one in given}
        holders |= self._known_beside(office, claim)
        known = {one.entity for one in given if one.entity is not None}
        if len(holders) > 1 or not known or (argument.entity and argument.entity not in known):
            return replace(argument, entities=())
        return replace(argument, entities=tuple(known))

    def _is_title(self, argument: Argument) -> bool:
        """Tell whether a phrase is a title with "the" and no name."""
        if not argument.text.lower().startswith("the ") or argument.names or argument.members or argument.pronoun:
            return False
        return is_of_person(argument.head) and f"@{argument.entity}" not in argument.symbols

    def _known_beside(self, office: Office, claim: Claim) -> set[str]:
        """Give the entities named just before a claim who by the facts have, or had, a role that such a title fits."""
        gazetteer = self._knowledge.gazetteer
        named = {e for mention in gazetteer.mentions(tokenise(claim.setting)) for e in mention.entities}
        return {
            entity
            for entity in named
            for role in gazetteer.entities[entity].roles
            if office.title <= {part for word in role_key(role.title) for part in word.replace("-", " ").split()}
        }


def _fits(title: Office, given: Office) -> bool:
    """Tell whether "the minister" can be somebody who was called "finance minister of Orlo"."""
    same = title.head == given.head and title.altered == given.altered and not given.is_over
    return same and title.title <= given.title and title.body <= given.body
