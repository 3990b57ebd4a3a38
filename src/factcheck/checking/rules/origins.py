"""FC107 once more: another country of one and the same ("the Danish firm Orbis", by the facts the Swedish firm)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.grounds import Exempt, figures_agree, orderings_agree, same_case, same_time
from factcheck.checking.alignment.slots import Match
from factcheck.checking.rules.entity import CARD
from factcheck.language.inferences.origins import are_other_countries, country_of, names_country
from factcheck.model import Difference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.language.meaning.arguments import Argument


def check_origin(alignment: Alignment) -> Finding | None:
    """Find another country of one who by both sides did the same, or to whom it was done, under the same name."""
    if alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.denial or alignment.swapped:
        return None
    for mine, theirs, exempt in _pairs(alignment):
        said, known = country_of(mine), country_of(theirs)
        if said is None or known is None or not are_other_countries(said, known):
            continue
        if not _has_same_name(mine, theirs, {said, known}) or names_country(alignment.statement.text, said):
            continue
        told = replace(
            alignment, residue=alignment.residue - {said}, missing=alignment.missing - {known},
            missing_names=alignment.missing_names - {known},
        )  # fmt: skip
        if _is_of_one_case(told, exempt):
            reason = f'The draft says "{mine.text}"; {teller(alignment)} says "{theirs.text}".'
            return find(CARD, alignment, reason, Difference("entity", mine.text, theirs.text))
    return None


def _pairs(alignment: Alignment) -> Iterator[tuple[Argument, Argument, Exempt]]:
    """Give those whom both sides have in the same place, where the others are the same ones."""
    claim, fact = alignment.claim, alignment.fact
    others = alignment.object, alignment.subject
    sides = (claim.subject, fact.subject, Exempt.SUBJECT), (claim.object, fact.object, Exempt.OBJECT)
    for other, (mine, theirs, exempt) in zip(others, sides, strict=True):
        if mine is not None and theirs is not None and other.match is Match.SAME:
            yield mine, theirs, exempt


def _has_same_name(mine: Argument, theirs: Argument, countries: set[str]) -> bool:
    """Tell whether two phrases name the same one, without the countries."""
    if mine.entities or theirs.entities:
        return mine.entities == theirs.entities
    return mine.names - countries == theirs.names - countries


def _is_of_one_case(alignment: Alignment, exempt: Exempt) -> bool:
    if not same_case(alignment, exempt) or not same_time(alignment):
        return False
    return not alignment.missing_names and figures_agree(alignment) and orderings_agree(alignment)
