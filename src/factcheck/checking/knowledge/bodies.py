"""Bodies: whom "we" means for who speaks for a company, a party or a court, and by whom such a body is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.names.keys import role_key
from factcheck.language.text.tokens import tokenise
from factcheck.language.words.morphology import stem
from factcheck.model import Attribution
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim, Entity

_ORGANISATION = "organisation"
_BY = regex(r" of |['’]s ")


def speak_for_body(
    claim: Claim, propositions: tuple[Proposition, ...], knowledge: Knowledge
) -> tuple[Proposition, ...]:
    """Let "we" and "us" in a speaker's own words be the one organisation that the speaker has an office in."""
    if claim.attribution is not Attribution.DIRECT or claim.speaker is None or claim.speaker.entity is None:
        return propositions
    if not any(_is_we(argument) for proposition in propositions for argument in proposition.arguments):
        return propositions
    bodies = set(_bodies_of(claim.speaker.entity, knowledge))
    if len(bodies) != 1:
        return propositions
    (body,) = bodies
    return tuple(_put_in(proposition, body, knowledge.gazetteer.symbol(body)) for proposition in propositions)


def _is_we(argument: Argument | None) -> bool:
    return argument is not None and argument.pronoun and argument.head_word in listed("we")


def _bodies_of(person: str, knowledge: Knowledge) -> Iterator[str]:
    """Give the organisations in which somebody has an office, by the roles of the entity and by the facts."""
    entities = knowledge.gazetteer.entities
    for role in entities[person].roles:
        for mention in knowledge.gazetteer.mentions(tokenise(role.title)):
            yield from (entity for entity in mention.entities if entities[entity].kind == _ORGANISATION)
    for number in knowledge.index.positions("@" + person):
        for statement in knowledge.statements(number):
            for proposition in () if statement.refuting else statement.propositions:
                holder = proposition.subject is not None and proposition.subject.entity == person
                if holder and proposition.predicate.copular and not proposition.negated:
                    named = (entity for argument in proposition.arguments for entity in argument.entities)
                    yield from (entity for entity in named if entities[entity].kind == _ORGANISATION)


def tells_plans_of(person: str, bodies: Collection[str], day: date | None, knowledge: Knowledge) -> bool:
    """Tell whether somebody's office is one whose holder tells what some bodies or places are going to do."""
    known = knowledge.gazetteer.entities.get(person)
    if known is None or day is None:
        return False
    titles = [role.title for role in known.roles if role.period.holds_on(day) and _is_deciding(role.title)]
    mentions = (one for title in titles for one in knowledge.gazetteer.mentions(tokenise(title)))
    return any(entity in bodies for one in mentions for entity in one.entities)


def _is_deciding(title: str) -> bool:
    """Tell whether a title begins with an office whose holder decides for the body that it is of."""
    office = f" {title.lower().partition(' of ')[0]} "
    if not lexicon.read_words("roles", "under another").isdisjoint(office.split()):
        return False
    return any(f" {word} " in office for word in lexicon.read_words("roles", "telling plans"))


def _put_in(proposition: Proposition, body: str, symbol: str) -> Proposition:
    """Put the organisation in the place of the pronouns of a proposition."""

    def named(argument: Argument) -> Argument:
        known = replace(argument, entities=(body,), symbols=frozenset({symbol}), pronoun=False, definite=True)
        return known if _is_we(argument) else argument

    return replace(
        proposition,
        subject=named(proposition.subject) if proposition.subject is not None else None,
        object=named(proposition.object) if proposition.object is not None else None,
        complements=tuple(map(named, proposition.complements)),
    )


def words_for_leader(argument: Argument, body: str, entities: Mapping[str, Entity]) -> frozenset[str]:
    """Give the words for the one with a role in a body by whom it is told ("Ida Moss's Union", "the Union of ...")."""
    others = [s[1:] for s in argument.symbols if s.startswith("@") and s[1:] != body]
    known = entities.get(others[0]) if len(others) == 1 and _BY.search(argument.text) else None
    if known is None or known.kind != "person":
        return frozenset()
    name = role_key(entities[body].name)
    if not any(name <= role_key(role.title) for role in known.roles):
        return frozenset()
    titles = {stem(word) for role in known.roles for word in role.title.lower().split()}
    return frozenset({f"@{known.id}"} | {symbol for symbol in argument.symbols if set(symbol.split()) <= titles})
