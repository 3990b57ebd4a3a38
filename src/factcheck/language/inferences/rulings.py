"""Rulings: what becomes of an appeal or a request, told once more of what it was about.

"Holt lost his appeal" says that it was rejected, "the court rejected Holt's appeal against his conviction" that it let
the conviction stand, and "the court rejected Holt's request for bail" that Holt did not get it. By a plea
somebody admits the charges or does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.inferences.transfers import tell_receipt
from factcheck.language.lexicon import listed
from factcheck.language.meaning.arguments import Argument
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_UPHELD, _REJECTED = stem("uphold"), stem("reject")
_PLEAD, _GUILTY, _CHARGE = stem("plead"), stem("guilty"), stem("charges")
_GRANTED = frozenset({stem("grant"), stem("approve")})


def draw_rulings(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Give what follows from a plea and from how an appeal or a request came out, as variants of the clause."""
    if proposition.predicate.stem == _PLEAD and _GUILTY in proposition.extra:
        refusing = not _negators().isdisjoint(proposition.predicate.text.lower().split())
        return () if refusing else (_read_plea(reading, proposition),)  # who did not plead guilty may plead later
    if proposition.object is None or proposition.object.negative:
        return ()
    if proposition.object.head in stems_of("pleadings") and (won := _read_outcome(reading, proposition)) is not None:
        return (won, *_read_appeal(reading, won))
    return (*_read_appeal(reading, proposition), *_read_request(reading, proposition))


def _negators() -> frozenset[str]:
    return lexicon.read_words("polarity", "negators")


def _read_plea(reading: Reading, proposition: Proposition) -> Proposition:
    """Read "pleaded not guilty to fraud" as not admitting the fraud, and a bare plea as one to the charges."""
    charge = next((c for c in proposition.complements if c.preposition == "to"), None)
    charges = Argument("the charges", _CHARGE, frozenset({_CHARGE}), head_word="charges", definite=True)
    return replace(
        proposition,
        predicate=predicate_of(reading, "admit", proposition.predicate.text),
        object=charges if charge is None else replace(charge, preposition=None),
        complements=tuple(c for c in proposition.complements if c is not charge),
        extra=proposition.extra - {_GUILTY},
        variant=True,
    )


def _read_outcome(reading: Reading, proposition: Proposition) -> Proposition | None:
    """Read "Holt won his appeal" as the appeal of Holt being upheld."""
    pleading, subject = proposition.object, proposition.subject
    ruling = lexicon.read_table("predicates", "rulings").get(proposition.predicate.stem)
    if ruling is None or pleading is None or subject is None or proposition.voice is not Voice.ACTIVE:
        return None
    if pleading.owner is not None and pleading.owner.symbols != subject.symbols:
        return None
    ruled = predicate_of(reading, ruling[0], proposition.predicate.text)
    own = replace(pleading, symbols=pleading.symbols | subject.symbols, owner=subject, definite=True)
    return replace(proposition, predicate=ruled, subject=None, object=own, voice=Voice.PASSIVE, variant=True)


def _read_appeal(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Read an appeal against something that came to nothing as this being upheld, and the other way round."""
    appeal = proposition.object
    against = next((c for c in proposition.complements if c.preposition in listed("against or over")), None)
    if appeal is None or appeal.owner is None or against is None or appeal.head not in stems_of("pleadings"):
        return ()
    rejected, upheld = (concept in proposition.predicate.concepts for concept in (_REJECTED, _UPHELD))
    if rejected is upheld or proposition.negated:
        return ()
    ruled = predicate_of(reading, "uphold" if rejected else "overturn", proposition.predicate.text)
    contested = replace(against, preposition=None, symbols=against.symbols | appeal.owner.symbols, owner=appeal.owner)
    rest = tuple(c for c in proposition.complements if c is not against)
    return (replace(proposition, predicate=ruled, object=contested, complements=rest, variant=True),)


def _read_request(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Read what was asked for and granted or refused as got or not by whoever asked for it."""
    request = proposition.object
    wanted = next((c for c in proposition.complements if c.preposition == "for"), None)
    if request is None or request.owner is None or wanted is None or request.head not in stems_of("requests"):
        return ()
    rejected, granted = _REJECTED in proposition.predicate.concepts, bool(_GRANTED & proposition.predicate.concepts)
    if rejected is granted:
        return ()
    rest = tuple(c for c in proposition.complements if c is not wanted)
    complements = (*rest, *_from(proposition.subject))
    told = replace(proposition, complements=complements, negated=proposition.negated ^ rejected)
    return (tell_receipt(reading, told, request.owner, wanted),)


def _from(giver: Argument | None) -> tuple[Argument, ...]:
    return () if giver is None else (replace(giver, preposition="from"),)
