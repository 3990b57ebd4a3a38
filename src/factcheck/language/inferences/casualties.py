"""Casualties: a bare figure beside a verb of what befalls people counts people ("the blast killed 14")."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon import listed
from factcheck.language.meaning.arguments import Argument
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import nominal_verbs
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_PEOPLE = "people"


def count_people(reading: Reading, proposition: Proposition) -> Proposition:
    """Let a figure without a noun be so many people, where the verb is of what is done to people."""
    stems = proposition.predicate.stem.split()
    if stems[0] not in stems_of("done to people"):
        return proposition
    bare = [q for q in proposition.quantities if q.kind is QuantityKind.COUNT and _counts_acts(proposition, q.counted)]
    if len(bare) != 1:
        return proposition
    number = reading.quantities.index(bare[0])
    counted = replace(bare[0], counted=stem(_PEOPLE))
    figures = tuple(counted if q is bare[0] else q for q in proposition.quantities)
    told = replace(proposition, quantities=figures)
    for slot, argument in (("subject", proposition.subject), ("object", proposition.object)):
        if argument is not None and number in argument.quantities and not argument.symbols:
            return replace(told, **{slot: _people(argument.text, number)})
    lone = proposition.voice is Voice.ACTIVE and proposition.object is None
    if not lone or any(number in argument.quantities for argument in proposition.arguments):
        return proposition
    people = _people(bare[0].text, number)
    dying = proposition.subject is None and proposition.predicate.stem in stems_of("dying")
    return replace(told, subject=people) if dying else replace(told, object=people)


def _counts_acts(proposition: Proposition, counted: str | None) -> bool:
    """Tell whether a figure has no noun, or one that only names the act ("14 injured", "there were 14 injuries")."""
    verb = proposition.predicate.stem
    return counted in {None, verb} or nominal_verbs().get(counted or "") == verb


def share_scene(clauses: list[Proposition]) -> list[Proposition]:
    """Let the place and day behind the last verb hold for all ("killed 19 people and injured 47 in Sarn on 3 May")."""
    shared = list(clauses)
    for at, (first, last) in reversed(tuple(enumerate(pairwise(clauses)))):
        if _go_together(first, last):
            behind = shared[at + 1]
            scene = tuple(c for c in behind.complements if c.preposition in listed("about a place"))
            shared[at] = replace(first, complements=scene, times=behind.times)
    return shared


def _go_together(first: Proposition, last: Proposition) -> bool:
    """Tell whether two verbs of what befalls people are joined, and nothing but whom it befell follows the first."""
    harms = stems_of("harming")
    if not (first.predicate.stem in harms and last.predicate.stem in harms and first.main and last.main):
        return False
    if first.complements or first.times or first.subject is None or last.subject is None or first.object is None:
        return False
    joined = f" and {last.predicate.text}" in last.text and last.text.startswith(first.text)
    return joined and first.subject.text == last.subject.text and first.negated is last.negated


def _people(text: str, number: int) -> Argument:
    head = stem(_PEOPLE)
    return Argument(f"{text} {_PEOPLE}", head, frozenset({head}), head_word=_PEOPLE, quantities=(number,))
