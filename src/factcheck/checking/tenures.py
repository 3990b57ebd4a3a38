"""Tenures: who holds which office and over what period, by the roles of the facts' entities and by their statements.

An office is read off the proposition that says who holds it, the same way for a claim, a statement and the title of a
role, so that "Orlo's finance minister" and "finance minister of Orlo" are one.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.timing import time_since, time_stated
from factcheck.language import lexicon
from factcheck.language.gazetteer import place_of
from factcheck.language.morphology import stem
from factcheck.language.predicates import Tense
from factcheck.language.propositions import Voice, read_propositions
from factcheck.model import Evidence, Modality, Relation, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.checking.statements import Knowledge, Statement
    from factcheck.language.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Entity, Role

_OF = frozenset({"of", "for", "at", "in", "to", "on"})
_INDEFINITE = ("a ", "an ", "one ", "another ", "some ", "any ", "no ")
_MOST_ROLES = 200  # of one title, beyond which nothing can be told from them


class Office(Struct, frozen=True):
    """An office: the stems of its title, the noun among them, and the symbols of the body or place it is of."""

    title: frozenset[str]
    head: str
    body: frozenset[str]
    text: str
    noun: str  # as the titles of roles are indexed: "vice-president", of which the head is "president"
    definite: bool = True

    @property
    def altered(self) -> frozenset[str]:
        """The words that make it another office than its noun says ("deputy", "acting", "elect")."""
        return self.title & stems("altering")

    @property
    def is_over(self) -> bool:
        """Whether it is said to be held no longer ("the former mayor")."""
        return not self.title.isdisjoint(stems("over"))

    def is_of_one(self) -> bool:
        """Tell whether one person at a time holds it."""
        held_by_one = any(self.head in office and office <= self.title for office in _one_holder())
        return self.definite and held_by_one and not self.altered and not self.is_over


class Tenure(Struct, frozen=True):
    """Who holds an office, as far as one fact or role tells it.

    `period` is when, open where the facts have no limit.
    """

    holder: Argument
    office: Office
    period: TimeSpan
    evidence: Evidence
    only_begun: bool = False  # the fact tells how it began, and not that it lasts


@cache
def stems(section: str) -> frozenset[str]:
    """Give the stems of the words of one section of the lexicon's roles."""
    return frozenset(stem(part) for word in lexicon.read_words("roles", section) for part in word.split("-") if part)


@cache
def _one_holder() -> frozenset[frozenset[str]]:
    return frozenset(_canonical(_stems_of(office)) for office in lexicon.read_words("roles", "one holder"))


def _stems_of(phrase: str) -> frozenset[str]:
    small = {"of", "in", "the"}
    return frozenset(stem(part) for part in phrase.replace("-", " ").split() if part not in small)


@cache
def _variants() -> tuple[tuple[frozenset[str], str], ...]:
    """Give the stems of each other word for an office, those of several words first, with the office's own title."""
    table = lexicon.read_table("roles", "same office")
    found = [(_stems_of(other), title) for title, others in table.items() for other in others]
    return tuple(sorted(found, key=lambda pair: (-len(pair[0]), pair[1])))


def _canonical(title: frozenset[str]) -> frozenset[str]:
    """Give the stems of a title with one word for each office ("chairwoman" as "chair")."""
    for other, known in _variants():
        if other <= title:
            title = (title - other) | _stems_of(known)
    return title


def _canonical_head(head: str, title: frozenset[str]) -> str:
    """Give the noun of a title in its canonical words."""
    for other, known in _variants():
        if head in other and other <= title:
            return stem(known.replace("-", " ").split()[-1])
    return head


def read_office(proposition: Proposition, knowledge: Knowledge) -> Office | None:
    """Read which office a proposition says that somebody holds, None where it says something else or more."""
    predicate = proposition.predicate
    words = set(predicate.stem.replace("-", " ").split())
    if not predicate.copular or proposition.orderings or proposition.quantities or _is_cut_short(proposition):
        return None
    head = predicate.stem.replace("-", " ").split()[-1:]
    body = set(proposition.object.symbols) if proposition.object is not None else set()
    for complement in proposition.complements:
        if complement.preposition == "as":
            own = {s for s in complement.symbols if _is_name(s, complement, knowledge)}
            body |= own
            words |= {part for symbol in complement.symbols - own for part in symbol.replace("-", " ").split()}
        elif complement.preposition in _OF:
            body |= complement.symbols
        else:
            return None
    while head and head[0] in stems("altering") and len(words) > 1:
        head = [word for word in predicate.stem.replace("-", " ").split() if word not in stems("altering")][-1:]
        if not head:
            return None
    title = frozenset(words) - stems("standing")
    if not head or head[0].startswith("@"):
        return None
    departments = (body | proposition.extra) & _departments(head[0])
    title, body = title | departments, body - departments
    if not proposition.extra <= title:
        return None
    indefinite = predicate.text.lower().startswith(_INDEFINITE)
    return Office(
        _canonical(title),
        _canonical_head(head[0], title),
        frozenset(body),
        predicate.text,
        predicate.stem.split()[-1],
        definite=not indefinite,
    )


def read_title(argument: Argument, knowledge: Knowledge) -> Office:
    """Read a noun phrase without a name as the office that it would be of somebody ("the finance minister")."""
    words = {part for symbol in argument.symbols | {argument.head} for part in symbol.replace("-", " ").split()}
    body = {symbol for symbol in argument.symbols if symbol.startswith("@") or knowledge.is_place(symbol)}
    title = frozenset(words - body) - stems("standing")
    head = argument.head.replace("-", " ").split()[-1:] or [""]
    return Office(
        _canonical(title), _canonical_head(head[0], title), frozenset(body), argument.text, head[0], argument.definite
    )


def _is_cut_short(proposition: Proposition) -> bool:
    """Tell whether what an office seems to be of only owns what it is of ("the mayor of Lima's closest ally")."""
    of = proposition.object
    if of is None or of.preposition != "of":
        return False
    return any(f"{of.text}{mark}" in proposition.text for mark in ("'", "’"))


@cache
def _departments(head: str) -> frozenset[str]:
    """Give the stems that stand before a noun in the titles of offices ("finance" of "minister of finance")."""
    return frozenset().union(*(office - {head} for office in _one_holder() if head in office and len(office) == 2))


def _is_name(symbol: str, complement: Argument, knowledge: Knowledge) -> bool:
    """Tell whether a word before an office is the name of what it is of ("the Veltrix chief executive")."""
    return symbol.startswith("@") or place_of(symbol) is not None or symbol in complement.names - words_of_titles()


@cache
def words_of_titles() -> frozenset[str]:
    """Give the stems of all words of titles, which may be printed with a capital ("Chief Executive")."""
    return frozenset(word for office in _one_holder() for word in office) | stems("altering") | stems("over")


@cache
def person_stems() -> frozenset[str]:
    """Give the stems of the nouns for one person."""
    return frozenset(map(stem, lexicon.read_words("people", "person")))


class Tenures:
    """The tenures that the facts of a run know, read when first asked for."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._titles: dict[str, tuple[Office, ...]] = {}

    def told(self, office: Office, holder: Argument, numbers: Iterable[int]) -> list[Tenure]:
        """Give the tenures of offices with the same noun, by roles and by some of the facts."""
        found = list(self._of_roles(office, holder))
        for number in numbers:
            for statement in self._knowledge.statements(number):
                if not statement.refuting:
                    found += self._of_statement(statement, office.head)
        return found

    def _of_roles(self, office: Office, holder: Argument) -> Iterator[Tenure]:
        """Give those of the roles of entities."""
        gazetteer = self._knowledge.gazetteer
        count = 0
        for word in dict.fromkeys((*_spellings(office.head), office.noun)):
            for known in gazetteer.roles_of(word):
                for entity, number in known.holders:
                    role = gazetteer.entities[entity].roles[number]
                    mine = entity in holder.entities
                    for other in self._offices(role.title):
                        if other.head == office.head and (mine or other.title == office.title):
                            count += 1
                            if count > _MOST_ROLES and not mine:
                                continue
                            yield _of_role(gazetteer.entities[entity], role, other, gazetteer.symbol(entity))

    def _offices(self, title: str) -> tuple[Office, ...]:
        """Read the title of a role."""
        found = self._titles.get(title)
        if found is None:
            knowledge = self._knowledge
            read = read_propositions(f"Somebody is the {title}.", knowledge.gazetteer, knowledge.thesaurus)
            offices = (read_office(proposition, knowledge) for proposition in read)
            found = self._titles[title] = tuple(dict.fromkeys(office for office in offices if office is not None))
        return found

    def _of_statement(self, statement: Statement, head: str) -> Iterator[Tenure]:
        """Give those that a statement tells."""
        for proposition in statement.propositions:
            holder = proposition.subject
            if holder is None or not (holder.entities or holder.names) or proposition.negated:
                continue
            office = read_office(proposition, self._knowledge)
            if office is None or office.head != head or proposition.modality is not Modality.ASSERTED:
                continue
            period, begun = _period_of(statement, proposition), comes_into(proposition)
            if period is not None:
                evidence = Evidence(
                    statement.fact.id, statement.fact.statement, Relation.SUPPORTS, statement.fact.citations
                )
                yield Tenure(holder, office, period, evidence, begun)


@cache
def _spellings(head: str) -> tuple[str, ...]:
    """Give the stems under which roles with a noun are indexed."""
    table = lexicon.read_table("roles", "same office")
    same = [other for title, others in table.items() if stem(title.split()[-1]) == head for other in others]
    return tuple(dict.fromkeys((head, *(part for other in same for part in (stem(other.split()[-1]), stem(other))))))


def comes_into(proposition: Proposition) -> bool:
    """Tell whether a proposition says how somebody came into an office ("became mayor", "was elected mayor")."""
    words = proposition.text.lower().split()
    return proposition.voice is Voice.COPULA or not lexicon.read_words("roles", "coming into").isdisjoint(words)


def _period_of(statement: Statement, proposition: Proposition) -> TimeSpan | None:
    """Give the period over which a statement says that an office is held, None where that can't be told."""
    since, stated = time_since(proposition), time_stated(proposition)
    if comes_into(proposition):
        start = stated.period if stated is not None else statement.fact.event
        return TimeSpan(start.first, None) if start is not None and start.first is not None else None
    if statement.period is not None:
        return statement.period
    if since is not None and since.period is not None:
        return TimeSpan(since.period.first, None)
    if stated is not None and stated.relation == "between" and proposition.tense is Tense.PAST:
        return stated.period
    if proposition.tense is Tense.PRESENT and stated is None and statement.fact.event is None:
        return TimeSpan()
    return None


def _of_role(entity: Entity, role: Role, office: Office, symbol: str) -> Tenure:
    """Give the tenure that a role of an entity is."""
    holder = _name_of(entity, symbol)
    days = role.period.first, role.period.last
    known = " ".join(f"{word} {day}" for word, day in zip(("from", "until"), days, strict=True) if day is not None)
    told = f"{entity.name} ({' '.join(filter(None, (role.title, known)))})"
    return Tenure(holder, office, role.period, Evidence(entity.id, told, Relation.SUPPORTS))


def _name_of(entity: Entity, symbol: str) -> Argument:
    from factcheck.language.arguments import Argument

    return Argument(entity.name, symbol, frozenset({symbol}), entities=(entity.id,))
