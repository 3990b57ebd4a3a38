"""One case: a clause about an office with the tenures of such offices that the facts know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.knowledge.offices import Office
    from factcheck.checking.offices.clauses import OfficeClause
    from factcheck.checking.offices.tenures import Tenure
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim


class Case(Struct, frozen=True):
    """One clause that gives an office to somebody, with the tenures of such offices: of the same one and of others."""

    claim: Claim
    proposition: Proposition
    clause: OfficeClause
    own: list[Tenure]
    others: list[Tenure]
    moment: date
    unclear: list[Tenure] = field(default_factory=list)  # of those who may be the one or not

    @property
    def office(self) -> Office:
        """The office that is spoken of."""
        return self.clause.office

    @property
    def fitting(self) -> list[Tenure]:
        """The tenures of the one spoken of that the clause may mean."""
        return [tenure for tenure in self.own if fits(self.office, tenure.office)]

    @property
    def beside(self) -> bool:
        """Whether the office stands beside a name, and is not all that a clause says."""
        return bool(self.claim.beside)

    @property
    def said(self) -> str:
        """The claim, for a reason."""
        return self.claim.assertion.rstrip(".")


def fits(claim: Office, known: Office) -> bool:
    """Tell whether who holds the known office holds the claim's: the same, or one that says less of it."""
    if claim.altered != known.altered or known.is_over:
        return False
    return claim.title <= known.title and (claim.body == known.body or claim.body < known.body)


def is_named_as(claim: Office, known: Office) -> bool:
    """Tell whether a claim gives an office its whole title, and no body but its own."""
    return claim.title == known.title and (claim.body == known.body or not claim.body)
