"""Partners: which two a draft means by "the two countries" or "both sides": those whom the facts put together."""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.tellings import Telling
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.sentences import begin_sentence
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factcheck.checking.knowledge.cast import Cast
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.model import Claim, Entity

_TWO = 2
_MOST_FACTS = 100  # that are looked at for one name
_NO_NOUN = ""
_BREAK = 2  # characters between two sentences
_THEY = regex(r"(?:[A-Z][a-z]{1,6}\s(?:[\w-]{1,12}\s){0,3}[\w-]{1,12},?\s)?(?P<meant>[Tt]hey)\b")  # "in May they"


def name_partners(claim: Claim, text: str, cast: Cast, knowledge: Knowledge) -> Iterator[Telling]:
    """Tell a claim of two bodies or countries with their names, where a fact joins the two that were named last.

    "They" goes on with them behind a sentence about "the two countries", but there may be others in that sentence.
    """
    phrases = [(match, match, claim.span.start) for match in _phrases().finditer(claim.assertion)]
    if not phrases and (pronoun := _THEY.match(claim.assertion)) is not None:
        last = begin_sentence(text, max(0, begin_sentence(text, claim.span.start) - _BREAK))
        before = _phrases().match(text, last)
        phrases = [(pronoun, before, last)] if before is not None else []
    for place, phrase, start in phrases:
        pair = _find_pair(phrase["noun"].lower(), start, cast, knowledge)
        if pair is None:
            continue
        first, second = (knowledge.gazetteer.entities[one].name for one in sorted(pair))
        owning = "'s" if place[0][-1] in "'’" else ""
        sure = place is phrase and phrase["two"].lower() in listed("both")
        yield Telling(*place.span("meant"), f"{first} and {second}{owning}", sure)


def _find_pair(noun: str, place: int, cast: Cast, knowledge: Knowledge) -> frozenset[str] | None:
    """Find the two that were named last before a place, of those that a noun may mean, if a fact joins them."""
    kinds, entities = frozenset(lexicon.read_table("bodies", "pairs")[noun]), knowledge.gazetteer.entities
    named = [one for _, one in cast.namings(place) if entities[one].kind in kinds and _is_bare(entities[one])]
    latest = tuple(dict.fromkeys(reversed(named)))[:_TWO]
    if len(latest) != _TWO or not _are_joined(latest[0], latest[1], knowledge):
        return None
    return frozenset(latest) if all(cast.is_alone(one, place, _NO_NOUN, places=True) for one in latest) else None


@cache
def _phrases() -> re.Pattern[str]:
    nouns = alternatives(lexicon.read_table("bodies", "pairs"))
    return worded(rf"\b(?P<meant>(?P<two>(?i:{{two or more}}))\s(?P<noun>{nouns})\b['’]?)(?!\w)")


def _is_bare(entity: Entity) -> bool:
    """Tell whether a name has no word that tells of something else than a body or a country ("Tal border crossing")."""
    return not entity.name.rsplit(maxsplit=1)[-1].islower()


def _are_joined(one: str, other: str, knowledge: Knowledge) -> bool:
    """Tell whether a fact has two names joined by "and"."""
    near = set(knowledge.index.positions("@" + other)[:_MOST_FACTS])
    numbers = (number for number in knowledge.index.positions("@" + one)[:_MOST_FACTS] if number in near)
    entities = knowledge.gazetteer.entities
    mine, theirs = _names_of(entities[one]), _names_of(entities[other])
    return any(
        f"{a} and {b}" in knowledge.base.facts[number].statement
        for number in numbers
        for pair in product(mine, theirs)
        for a, b in (pair, pair[::-1])
    )


def _names_of(entity: Entity) -> tuple[str, ...]:
    return (entity.name, *entity.aliases)
