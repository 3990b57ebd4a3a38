"""Works: of what larger work one is part ("a song from her album Grey Sea"), and who made it ("a novel by Venn")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Predicate, Tense, predicate_of
from factcheck.language.names.genders import is_given_name
from factcheck.language.names.places import place_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading

_PLACING = ("on", "from")  # either may say where it stands
_BY, _AS = "by", "as"


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


def draw_makers(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say of a work that it is somebody's once more as what that one did ("is a novel by Venn": Venn wrote it).

    The year of a work is that in which it came out, and need not be the one in which it was made.
    """
    made, work = _made().get(proposition.predicate.stem), proposition.subject
    if made is None or not proposition.predicate.copular or work is None or work.pronoun or work.members:
        return ()
    maker = next((c for c in proposition.complements if c.preposition == _BY), None)
    if maker is None or not (maker.names or maker.entities) or place_of(maker.head) is not None or proposition.negated:
        return ()
    if made in stems_of("directing") and not _is_person(reading, maker):
        return ()  # a film by a studio
    rest = tuple(c for c in proposition.complements if c is not maker and c.preposition != _AS)
    told = frozenset(s for c in proposition.complements if c.preposition in {_AS, _BY} for s in c.symbols)
    return (
        replace(
            proposition, predicate=predicate_of(reading, made, proposition.predicate.text), object=work,
            subject=_name_alone(maker), complements=rest, times=(), orderings=(), tense=Tense.PAST,
            voice=Voice.PASSIVE, variant=True, main=False,
            extra=proposition.extra | told | {proposition.predicate.stem},
        ),
    )  # fmt: skip


def _is_person(reading: Reading, maker: Argument) -> bool:
    """Tell whether somebody is known to be a person, by a facts file or by a given name."""
    if maker.entities:
        return all(reading.gazetteer.entities[entity].kind == "person" for entity in maker.entities)
    return any(is_given_name(word) for word in maker.text.split()[:-1])


def _name_alone(maker: Argument) -> Argument:
    """Leave out what stands before a maker's name ("the Danish writer Ida Venn")."""
    words = maker.text.split()
    first = next((i + 1 for i in reversed(range(len(words))) if not words[i][:1].isupper()), 0)
    names = maker.names & {stem(word.lower()) for word in words[first:]}
    if maker.entities or not first or first == len(words) or maker.head not in names:
        return replace(maker, preposition=None)
    return replace(maker, text=" ".join(words[first:]), symbols=names, names=names, preposition=None)


@cache
def _made() -> dict[str, str]:
    """Map the stem of a noun for a work to that of what its maker did."""
    return {stem(work): stem(verb) for verb, works in lexicon.read_table("works", "made").items() for work in works}
