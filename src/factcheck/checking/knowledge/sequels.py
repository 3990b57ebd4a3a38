"""Sequels: sentences that only add to what the sentence before tells its cause or the count of its vote.

"The cause was a faulty cable", "The vote was 12 to 11".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.tellings import Telling
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.propositions import read_propositions
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.words.concepts import stems_of
from factcheck.model import Modality, QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim

_TALLY = worded(
    r"(?i:the\s{restatements/tallies})\s{restatements/split by}\s(?P<ayes>\w{1,14}(?:-\w{3,5})?)(?:\svotes)?"
    r"(?:\sto\s|[-–])(?P<noes>\w{1,14}(?:-\w{3,5})?)(?:\svotes)?(?:,?\swith\s[\w-]{1,12}\sabstentions?)?\.?\Z"
)
_VOTED = worded(r"\b{restatements/split}\b")
_BECAUSE = "because"
_VOTES = "by"
_CAUSED_IT = "caused it"
_STAND_IN = "It happened because of"


def tell_effect(text: str, before: Proposition | None, knowledge: Knowledge) -> tuple[Proposition, ...]:
    """Give what a sentence that only gives a cause says: that what is told `before` it came about because of that.

    Nothing of when, where and how much is carried over, as these are no part of what the sentence says.
    """
    cause = _find_cause(text)
    if cause is None or before is None or before.negated or before.modality is not Modality.ASSERTED:
        return ()
    if any(c.preposition == _BECAUSE for c in before.complements):
        return ()
    argument = _read_cause(cause, knowledge)
    if argument is None:
        return ()
    return (
        replace(
            before, complements=(argument,), quantities=(), times=(), orderings=(), extra=frozenset(),
            extra_figures=(), main=True,
        ),
    )  # fmt: skip


def name_effect(claim: Claim) -> Iterator[Telling]:
    """Tell of a cause alone that it caused "it", which may be what the text told of before the last sentence."""
    closing = _closings().match(claim.assertion)
    if closing is not None:
        yield Telling(closing.end("cause"), len(claim.assertion), f" {_CAUSED_IT}.", sure=True)


def tell_count(text: str, before: Proposition | None) -> tuple[Proposition, ...]:
    """Give what a sentence that only counts a vote says: that what is told `before` was decided by so many to so many.

    As with a cause, nothing else of what was told before is carried over.
    """
    tally = _TALLY.match(text)
    if tally is None or before is None or before.negated or not _is_voted(before):
        return ()
    counts = find_quantities(f"{_VOTES} {tally['ayes']} votes to {tally['noes']}")
    if len(counts) != 1 or counts[0].kind is not QuantityKind.SCORE:
        return ()
    return (
        replace(
            before, quantities=(counts[0],), times=(), orderings=(), extra=frozenset(), extra_figures=(), main=True,
        ),
    )  # fmt: skip


def _is_voted(told: Proposition) -> bool:
    """Tell whether what was told is done by a vote, and no count of that stands in it."""
    by_vote = stems_of("done by a vote", "restatements")
    voted = not told.predicate.concepts.isdisjoint(by_vote) or _VOTED.search(told.text) is not None
    return voted and not told.quantities and not told.extra_figures


def _find_cause(text: str) -> str | None:
    """Find the cause that is all that a sentence gives."""
    found = _openings().match(text) or _closings().match(text)
    return found["cause"] if found is not None else None


def _read_cause(cause: str, knowledge: Knowledge) -> Argument | None:
    """Read a cause as what stands behind "because of"."""
    words = f"{cause[:1].lower()}{cause[1:]}" if not cause[:2].isupper() else cause
    read = read_propositions(f"{_STAND_IN} {words}.", knowledge.gazetteer, knowledge.thesaurus)
    found = [c for p in read if p.main for c in p.complements if c.preposition == _BECAUSE]
    return replace(found[0], quantities=()) if found else None


@cache
def _openings() -> re.Pattern[str]:
    naming = alternatives(lexicon.read_words("causes", "naming the cause"))
    return regex(rf"\A(?i:{naming})\s(?!not\b|never\b|still\b|un)(?P<cause>[^.,;:]{{3,60}})\.?\Z")


@cache
def _closings() -> re.Pattern[str]:
    being = alternatives(lexicon.read_words("causes", "being the cause"))
    return regex(rf"\A(?P<cause>(?!It\b|That\b|This\b|Who\b|What\b)[^.,;:]{{3,60}}?)\s(?:{being})\.?\Z")
