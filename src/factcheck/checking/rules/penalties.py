"""FC101 once more: a sentence to so many years, of who was sentenced to life, and the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.bonds import Bond
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.grounds import orderings_agree, same_case, same_time
from factcheck.checking.alignment.sufficiency import says_enough
from factcheck.checking.alignment.terms import is_for_life, terms_in
from factcheck.checking.rules.quantity import CARD
from factcheck.language.words.concepts import stems_of
from factcheck.model import Difference

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment


def check_penalty(alignment: Alignment) -> Finding | None:
    """Find a term of years where the other side says that the sentence was for life; a life term may have a minimum."""
    if alignment.bond is not Bond.SAME or alignment.denial or alignment.statement.refuting:
        return None
    sides = alignment.claim, alignment.fact
    if any(side.predicate.concepts.isdisjoint(stems_of("sentencing")) for side in sides):
        return None
    terms, lives = [terms_in(side) for side in sides], [is_for_life(side) for side in sides]
    if lives[0] is lives[1] or any(bool(term) is life for term, life in zip(terms, lives, strict=True)):
        return None
    words, printed = stems_of("for life"), {term.text for term in terms[0]}
    times = tuple(time for time in alignment.claim.times if time.text not in printed)  # "jailed for 20 years"
    plain = replace(
        alignment, claim=replace(alignment.claim, times=times),
        loose_figures=tuple(figure for figure in alignment.loose_figures if figure not in terms[0]),
        residue=alignment.residue - words, missing=alignment.missing - words,
    )  # fmt: skip
    if not (same_case(plain) and same_time(plain) and says_enough(plain) and orderings_agree(plain)):
        return None
    said, known = (term[0].text if term else "life" for term in terms)
    reason = f'The draft says "{said}"; {teller(alignment)} has "{known}": {alignment.statement.fact.statement}'
    return find(CARD, plain, reason, Difference("quantity", said, known))
