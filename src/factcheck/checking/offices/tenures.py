"""Tenures: who holds which office and over what period, by the roles of the facts' entities and by their statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.knowledge.offices import Office, comes_into, read_office, spellings_of, titles_of_verb
from factcheck.checking.knowledge.stated_times import time_since, time_stated
from factcheck.checking.offices.clauses import Turn, read_clause
from factcheck.checking.offices.successions import read_ends, read_told_office
from factcheck.checking.rules.roles import describe_role
from factcheck.language.meaning.predicates import Tense
from factcheck.language.names.keys import role_key
from factcheck.language.propositions import Voice, read_propositions
from factcheck.model import Evidence, Modality, Relation, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.names.name_index import KnownRole
    from factcheck.language.propositions import Proposition
    from factcheck.model import Entity, Role

_FEW = 4  # offices of which a verb says so plainly which one it is that it stands for each
_MOST_ROLES = 200  # that may be of one body, beyond which nothing can be told from them


class Tenure(Struct, frozen=True):
    """Who holds an office, as far as one fact or role tells it.

    `period` is when, open where the facts have no limit.
    """

    holder: Argument
    office: Office
    period: TimeSpan
    evidence: Evidence
    only_begun: bool = False  # the fact tells how it began, and not that it lasts
    only_ended: bool = False  # the fact tells how it ended, and not when it began
    noticed: bool = False  # the last day is that of a resignation, behind which some go on for a while
    named: bool = False  # the fact tells when somebody was elected or named, who may have come into it later
    new: bool = False  # the fact tells that somebody came into it then, or has had it since, and so not before
    unnamed: bool = False  # the fact tells by a verb that somebody leads the body, in whichever of several offices

    @property
    def goes_on(self) -> bool:
        """Whether the fact tells since when somebody has it, without a break."""
        return self.new and not self.only_begun and self.period.first is not None and self.period.last is None


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
        return _close(found)

    def of_holder(self, holder: Argument, numbers: Iterable[int] = ()) -> Iterator[Tenure]:
        """Give the tenures that the roles of one entity are, and those that some of the facts tell of it."""
        for number in numbers:
            for statement in self._knowledge.statements(number):
                if not statement.refuting:
                    told = (t for t in self._of_statement(statement) if not t.only_ended)
                    yield from (t for t in told if holder.entity and t.holder.entity == holder.entity)
        gazetteer = self._knowledge.gazetteer
        for entity in holder.entities:
            named = gazetteer.entities[entity]
            for role in named.roles:
                for office in self._offices(role.title, named.name):
                    yield _of_role(named, role, office, gazetteer.symbol(entity))

    def _of_roles(self, office: Office, holder: Argument) -> Iterator[Tenure]:
        """Give those of the holder's own roles, and of the roles of others with the same title."""
        gazetteer = self._knowledge.gazetteer
        mine = [(entity, role) for entity in holder.entities for role in gazetteer.entities[entity].roles]
        others = [
            (entity, gazetteer.entities[entity].roles[number])
            for known in self._roles_like(office)
            for entity, number in known.holders
            if entity not in holder.entities
        ]
        for entity, role in (*mine, *others):
            named = gazetteer.entities[entity]
            for other in self._offices(role.title, named.name):
                if other.head == office.head and (entity in holder.entities or other.title == office.title):
                    yield _of_role(named, role, other, gazetteer.symbol(entity))

    def _roles_like(self, office: Office) -> list[KnownRole]:
        """Find the roles with the noun of an office and a word of what it is of; none where they are too many."""
        gazetteer = self._knowledge.gazetteer
        bodies = [gazetteer.entities[symbol[1:]] for symbol in office.body if symbol.startswith("@")]
        names = [name for body in bodies for name in (body.name, *body.aliases)]
        names += [symbol for symbol in office.body if " " in symbol]  # "united states"
        words = office.body.union(*map(role_key, names))
        nouns = dict.fromkeys((*spellings_of(office.head), office.noun))
        roles = dict.fromkeys(known for noun in nouns for known in gazetteer.roles_of(noun))
        found = [known for known in roles if not words or not words.isdisjoint(known.key)]
        return found if sum(len(known.holders) for known in found) <= _MOST_ROLES else []

    def _offices(self, title: str, name: str) -> tuple[Office, ...]:
        """Read the title of a role, as of somebody known, of whom "owner" is no verb."""
        found = self._titles.get(title)
        if found is None:
            knowledge = self._knowledge
            read = read_propositions(f"{name} is the {title}.", knowledge.gazetteer, knowledge.thesaurus)
            offices = (read_office(proposition, knowledge) for proposition in read)
            found = self._titles[title] = tuple(dict.fromkeys(office for office in offices if office is not None))
        return found

    def _of_statement(self, statement: Statement, head: str = "") -> Iterator[Tenure]:
        """Give those that a statement tells, of who holds or enters an office and of who left it."""
        evidence = Evidence(statement.fact.id, statement.fact.statement, Relation.SUPPORTS, statement.fact.citations)
        for proposition in statement.propositions:
            yield from (t for t in _of_heading(proposition, evidence) if head in {"", t.office.head})
            told = self._read(statement, proposition)
            if told is None or head not in {"", told[1].head} or proposition.negated:
                continue
            holder, office = told
            period, begun = (
                _period_of(statement, proposition),
                comes_into(proposition) or not proposition.predicate.copular,
            )
            if period is not None and proposition.modality is Modality.ASSERTED:
                named = proposition.voice is Voice.COPULA
                new = comes_into(proposition) or time_since(proposition) is not None
                yield Tenure(holder, office, period, evidence, begun, named=named, new=new)
        for end in read_ends(statement, self._knowledge):
            if head in {"", end.office.head}:
                period = TimeSpan(None, end.last.last)
                yield Tenure(end.holder, end.office, period, evidence, only_ended=True, noticed=end.noticed)

    def _read(self, statement: Statement, proposition: Proposition) -> tuple[Argument, Office] | None:
        """Read who has or enters which office by a clause, None where it tells of none."""
        holder = proposition.subject
        if proposition.predicate.copular:
            office = read_told_office(statement, proposition, self._knowledge)
            named = holder is not None and (holder.entities or holder.names)
            return (holder, office) if office is not None and holder is not None and named else None
        clause = read_clause(proposition, self._knowledge)
        return (clause.holder, clause.office) if clause is not None and clause.turn is Turn.ENTERS else None


def _of_heading(proposition: Proposition, evidence: Evidence) -> Iterator[Tenure]:
    """Give those of who "has led the bank since 2031", by every office that leads it."""
    titles = titles_of_verb(proposition.predicate.stem) if proposition.tense is Tense.PERFECT else ()
    holder, body, since = proposition.subject, proposition.object, time_since(proposition)
    if not titles or holder is None or not holder.entity or body is None or body.pronoun or body.members:
        return
    if proposition.negated or proposition.modality is not Modality.ASSERTED or proposition.complements:
        return
    if since is None or since.period is None or since.period.first is None:
        return
    symbols = frozenset({body.head}) if body.head.startswith("@") else body.symbols
    for title in titles:
        for head in title:
            office = Office(title, head, symbols, proposition.text, head)
            period = TimeSpan(since.period.first, None)
            yield Tenure(holder, office, period, evidence, new=True, unnamed=len(titles) > _FEW)


def _close(tenures: list[Tenure]) -> list[Tenure]:
    """Put together what tells how one tenure began and what tells how it ended; of an end alone no more is known."""
    ends = [tenure for tenure in tenures if tenure.only_ended]
    if not ends:
        return tenures
    found = [_end(tenure, ends) for tenure in tenures if not tenure.only_ended]
    return found + [end for end in ends if not any(_is_of_same(end, other) for other in found)]


def _end(tenure: Tenure, ends: list[Tenure]) -> Tenure:
    """Let a tenure of which only the beginning is known end when the one who had it left."""
    first = tenure.period.first
    days = [e for e in ends if _is_of_same(tenure, e) and e.period.last is not None and first is not None]
    days = [e for e in days if e.period.last is not None and first is not None and first < e.period.last]
    if not tenure.only_begun or not days:
        return tenure
    end = min(days, key=lambda one: str(one.period.last))
    period = TimeSpan(first, end.period.last)
    return replace(tenure, period=period, evidence=end.evidence, only_begun=False, noticed=end.noticed)


def _is_of_same(one: Tenure, other: Tenure) -> bool:
    """Tell whether two tenures are of one person in one office."""
    person = one.holder.entity == other.holder.entity if one.holder.entity else one.holder.head == other.holder.head
    return person and one.office.title == other.office.title


def _tells_entering(proposition: Proposition) -> bool:
    """Tell whether a clause about an office says how somebody came into it ("became mayor", "took over as mayor")."""
    return comes_into(proposition) or not proposition.predicate.copular


def _period_of(statement: Statement, proposition: Proposition) -> TimeSpan | None:
    """Give the period over which a statement says that an office is held, None where that can't be told."""
    since, stated = time_since(proposition), time_stated(proposition)
    if _tells_entering(proposition):
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
    told = f"{entity.name} ({describe_role(role)})"
    return Tenure(holder, office, role.period, Evidence(entity.id, told, Relation.SUPPORTS))


def _name_of(entity: Entity, symbol: str) -> Argument:
    from factcheck.language.meaning.arguments import Argument

    return Argument(entity.name, symbol, frozenset({symbol}), entities=(entity.id,))
