"""The docket: the tenures that the facts know, laid beside a clause about an office as a case to be judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.knowledge.identities import resolve
from factcheck.checking.knowledge.offices import titles_before_names
from factcheck.checking.offices.case import Case
from factcheck.checking.offices.tenures import Tenure, Tenures
from factcheck.language.names.keys import symbol_of
from factcheck.language.names.spellings import Likeness, compare_spellings

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.offices.clauses import OfficeClause
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim


_ORGANISATION = "organisation"


class Hearing(Struct, frozen=True):
    """A claim about an office, with the candidate facts and the day that its present tenses speak of."""

    claim: Claim
    numbers: tuple[int, ...]
    moment: date


class Docket:
    """Opens cases; built once for a run, then only read."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.tenures = Tenures(knowledge)

    def open_case(self, hearing: Hearing, proposition: Proposition, clause: OfficeClause) -> Case:
        """Lay the tenures that the facts know beside a clause."""
        sorted_by: dict[bool | None, list[Tenure]] = {True: [], False: [], None: []}
        for tenure in self.tenures.told(clause.office, clause.holder, hearing.numbers):
            sorted_by[is_same(clause.holder, tenure.holder, self.knowledge)].append(tenure)
        return Case(
            hearing.claim, proposition, clause, sorted_by[True], sorted_by[False], hearing.moment, sorted_by[None]
        )

    def name_argument(self, hearing: Hearing, body: Argument) -> frozenset[str]:
        """Give the symbols of a body: its name alone where it is called "the carmaker Arven" or can only be Arven."""
        if body.head.startswith("@"):
            return frozenset({body.head})
        found = resolve(self.knowledge, body, self.knowledge.symbols_around(hearing.claim.setting))
        return frozenset(map(self.knowledge.gazetteer.symbol, found)) if len(found) == 1 else body.symbols

    def name_body(self, hearing: Hearing, clause: OfficeClause) -> OfficeClause:
        """Put the one organisation spoken of so far in the place of "the company" whose office a clause gives."""
        nouns, entities = self.knowledge.organisation_nouns, self.knowledge.gazetteer.entities
        if clause.office.body.isdisjoint(nouns):
            return clause
        symbols = self.knowledge.symbols_around(hearing.claim.setting)
        near = [s for s in symbols if s.startswith("@") and entities[s[1:]].kind == _ORGANISATION]
        near = near if len(near) == 1 else self._bodies_of_holder(clause, frozenset(near))
        if len(near) != 1:
            return clause
        return replace(clause, office=replace(clause.office, body=clause.office.body - nouns | frozenset(near)))

    def _bodies_of_holder(self, clause: OfficeClause, near: frozenset[str]) -> list[str]:
        """Give those of some organisations of which the one spoken of is known to hold or have held the office."""
        held = (t for t in self.tenures.of_holder(clause.holder) if t.office.title == clause.office.title)
        return sorted(near & frozenset().union(*(tenure.office.body for tenure in held))) if near else []

    def has_more_names(self, holder: Argument) -> bool:
        """Tell whether a word stands with a known name that is none of it, and so may make it somebody else's."""
        entity = holder.entity
        if entity is None:
            return False
        known = self.knowledge.gazetteer.entities[entity]
        own = {symbol_of(word.rstrip(".")) for name in (known.name, *known.aliases) for word in name.split()}
        words = [symbol_of(word.rstrip(".")) for word in holder.text.split(" of ")[0].split()]
        titles = [place for place, word in enumerate(words) if word in titles_before_names()]
        return not own.issuperset(words[titles[-1] + 1 :] if titles else words)


def is_same(one: Argument, other: Argument, knowledge: Knowledge) -> bool | None:
    """Tell whether two arguments are one person, None where one may be the other's name in part or misspelt."""
    if one.entity and other.entity:
        return one.entity == other.entity
    mine, theirs = _names_of(one, knowledge), _names_of(other, knowledge)
    if not (one.entity or other.entity) and one.head == other.head and (mine <= theirs or theirs <= mine):
        return True
    if not mine.isdisjoint(theirs) or len(mine) < 2:
        return None
    alike = any(compare_spellings(left, right) is Likeness.ALIKE for left in mine for right in theirs)
    return None if alike else False


def _names_of(argument: Argument, knowledge: Knowledge) -> frozenset[str]:
    return knowledge.name_words(argument.entity) if argument.entity else argument.names
