"""Other origins: a claim that calls somebody "the Danish painter" is not borne out by a fact with another country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.inferences.origins import country_of, names_country, names_other_country

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment


def is_of_other_origin(alignment: Alignment) -> bool:
    """Tell whether a claim gives the country of somebody for whom the fact's sentence only names another one."""
    told = alignment.statement.text
    countries = {country for part in alignment.claim.arguments if (country := country_of(part)) is not None}
    return any(not names_country(told, country) and names_other_country(told, country) for country in countries)
