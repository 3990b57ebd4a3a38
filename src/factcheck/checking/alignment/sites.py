"""Sites: kinds of places without a name, such as a home and an airport, of which one is not the other."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument

_OVERLAPS, _SIDES = "overlaps", "sides"
_OF = " of "


def find_other_site(alignment: Alignment) -> tuple[Argument, Argument] | None:
    """Give the phrases by which both sides tell of another kind of place ("at his home", "at the airport")."""
    sides = alignment.claim.complements, alignment.fact.complements
    mine, theirs = ([c for c in side if c.preposition in listed("within a place")] for side in sides)
    both = {c.symbols for c in mine} & {c.symbols for c in theirs}  # "at a school | in Tal", "in a home | in Tal"
    pairs = [(c, d) for c in mine for d in theirs if not {c.symbols, d.symbols} & both]
    rivals = [(said, known) for said, known in pairs if are_rival_sites(said, known)]
    return rivals[0] if len(rivals) == len(pairs) == 1 else None


def find_other_side(alignment: Alignment) -> tuple[Argument, Argument] | None:
    """Give the phrases by which both sides tell of other sides of one thing ("in the east wing", "the west wing").

    What has a number is another one than what has another ("at gate 4", "on the A7 motorway").
    """
    pairs = [
        (said, known)
        for said in alignment.claim.complements
        for known in alignment.fact.complements
        if said.preposition == known.preposition and _have_one_head(said, known) and _tells(said) != _tells(known)
    ]
    rival = len(pairs) == 1 and (_are_rival_sides(*pairs[0]) or _are_numbered_otherwise(*pairs[0]))
    return pairs[0] if rival else None


def _have_one_head(said: Argument, known: Argument) -> bool:
    """Tell whether two phrases have one noun, or both one for a side of the same thing ("in the east of the town")."""
    if said.head == known.head:
        return True
    groups = (stems_of(name, "sites") for name in _groups_of_sides())
    return any({said.head, known.head} <= group for group in groups) and said.symbols - {said.head} == (
        known.symbols - {known.head}
    )


def _tells(argument: Argument) -> frozenset[str]:
    return argument.symbols | argument.numbers


def _are_numbered_otherwise(said: Argument, known: Argument) -> bool:
    """Tell whether two things that have a number each differ in nothing else."""
    if said.members or known.members or said.quantities or known.quantities:
        return False
    alike = said.symbols - said.numbers == known.symbols - known.numbers
    return alike and len(said.numbers) == len(known.numbers) == 1 and said.numbers != known.numbers


def _are_rival_sides(said: Argument, known: Argument) -> bool:
    """Tell whether two known things differ in nothing but which side of a whole they are."""
    if not (said.definite and known.definite) or said.quantities or known.quantities or said.members or known.members:
        return False
    mine, theirs = said.symbols - known.symbols, known.symbols - said.symbols
    side, of, _ = known.text.lower().partition(_OF)
    if of and _OF not in said.text:  # "on the south coast", of the north coast of Peru
        theirs &= frozenset(map(stem, side.split()))
    groups = (stems_of(name, "sites") for name in _groups_of_sides())
    return len(mine) == len(theirs) == 1 and any(mine | theirs <= group for group in groups)


@cache
def _groups_of_sides() -> tuple[str, ...]:
    return tuple(name for name in lexicon.read_sections("sites") if name.startswith(_SIDES))


def are_rival_sites(said: Argument, known: Argument) -> bool:
    """Tell whether two phrases tell of kinds of places of which neither may lie in the other."""
    if any(argument.members or argument.quantities or argument.entities for argument in (said, known)):
        return False
    mine, theirs = _kind_of(said), _kind_of(known)
    if mine is None or theirs is None or mine == theirs:
        return False
    overlaps = lexicon.read_table("sites", _OVERLAPS)
    return theirs not in overlaps.get(mine, ()) and mine not in overlaps.get(theirs, ())


@cache
def _kinds() -> tuple[str, ...]:
    others = (_OVERLAPS, *_groups_of_sides())
    return tuple(name for name in lexicon.read_sections("sites") if name and name not in others)


@cache
def site_words() -> frozenset[str]:
    """Give the stems of all words for kinds of places."""
    return frozenset().union(*(stems_of(name, "sites") for name in _kinds()))


def _kind_of(argument: Argument) -> str | None:
    """Give the kind of place that the head of a phrase names."""
    return next((name for name in _kinds() if argument.head in stems_of(name, "sites")), None)
