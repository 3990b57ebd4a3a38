"""Consents: with whose votes or approval something was done, or against them ("with the votes of the Greens")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment

_CONSENT = worded(
    r"\b(?:(?P<given>{stances/consenting})|{stances/refusing})\s(?:the\s)?{stances/consents}\s{of or from a place}\s"
    r"(?:the\s)?([^,;:.]{2,40}?)(?=[,;:.]|\s{dated}\s|\Z)"
)


def gives_other_consent(alignment: Alignment) -> bool:
    """Tell whether one side has it done with the consent of those without or against whom the other has it done."""
    said = _read_consents(alignment.claim.text)
    known = _read_consents(alignment.statement.text) if said else {}
    return any(whose in known and known[whose] is not given for whose, given in said.items())


def _read_consents(text: str) -> dict[str, bool]:
    """Give whether those whose consent a text speaks of gave it."""
    return {found[2].lower(): found["given"] is not None for found in _CONSENT.finditer(text)}
