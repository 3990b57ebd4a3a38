"""Works: on which album, or in which book or series, what is part of it stands ("a song from her album Grey Sea")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Predicate
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.meanings import Proposition

_PLACING = ("on", "from")  # either may say where it stands


def place_parts(proposition: Proposition) -> tuple[Proposition, ...]:
    """Read where a part of a work stands, from what is said that it is and from what the whole contains."""
    if proposition.negated:
        return ()
    subject, predicate, known = proposition.subject, proposition.predicate, proposition.object
    if predicate.stem in stems_of("containing", "works") and subject is not None and known is not None:
        return (_place(proposition, known, subject),) if _is_whole(subject) else ()
    part = known if proposition.voice is Voice.PASSIVE else subject
    if part is None:
        return ()
    if predicate.copular and predicate.stem in stems_of("part", "works"):
        return (_place(proposition, part, known),) if known is not None and _is_whole(known) else ()
    published = proposition.voice is Voice.PASSIVE and predicate.stem in stems_of("publishing", "works")
    told = predicate.copular and predicate.stem in stems_of("parts", "works")
    if not (published or told or predicate.stem == "be"):
        return ()
    wholes = (c for c in proposition.complements if c.preposition in listed("about a work") and _is_whole(c))
    return tuple(_place(proposition, part, whole) for whole in wholes)


def _is_whole(argument: Argument) -> bool:
    return not argument.symbols.isdisjoint(stems_of("wholes", "works")) and not argument.negative


def _place(proposition: Proposition, part: Argument, whole: Argument) -> Proposition:
    """Say of a part that it is on or from a whole, as a variant of what says so."""
    appearing = Predicate("appear", frozenset({"appear"}), "appears")
    beside = frozenset(s for a in proposition.arguments if a not in (part, whole) for s in a.symbols | a.names)
    return replace(
        proposition, predicate=appearing, subject=replace(part, preposition=None), object=None,
        complements=tuple(replace(whole, preposition=preposition) for preposition in _PLACING),
        orderings=whole.orderings, voice=Voice.ACTIVE, variant=True, extra=proposition.extra | beside,
    )  # fmt: skip
