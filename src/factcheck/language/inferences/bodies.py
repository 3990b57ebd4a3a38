"""Bodies: what the members of a body vote to do is what it does ("members of the guild backed the deal by 9 to 2")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.names.places import place_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument

_OF = " of "
_VOTED_TO = regex(r"\bvoted\s(?:not\s)?to\s")


def draw_bodies(proposition: Proposition) -> tuple[Proposition, ...]:
    """Say what the members of a body decide once more of it; members without a number and a count may be but some."""
    members = proposition.subject
    if members is None or members.quantities or members.members or members.entities:
        return ()
    if proposition.voice not in {Voice.ACTIVE, Voice.PASSIVE} or proposition.negated:
        return ()
    if (seated := seat_members(proposition)) is not None:
        decided = _is_decided(proposition, "decided without a count") or _VOTED_TO.search(proposition.text) is not None
        return (seated,) if decided else ()
    if (state := _name_state(proposition, members)) is not None:
        return (state,)
    if members.head not in stems_of("members") or not _is_decided(proposition, "decided by members"):
        return ()
    body = _body_of(members)
    return (replace(proposition, subject=body, variant=True),) if body is not None and _has_score(proposition) else ()


def _name_state(proposition: Proposition, body: Argument) -> Proposition | None:
    """Put a state in the place of its parliament, for what binds the state ("the parliament of Peru ratified it")."""
    acts = {proposition.predicate.stem, *proposition.predicate.concepts}
    if body.head not in stems_of("bodies of states") or acts.isdisjoint(stems_of("done by a state")):
        return None
    named = _rest_of(body) or frozenset(s for c in proposition.complements if c.preposition == "in" for s in c.symbols)
    if len(named) != 1 or not all(map(_is_place, named)):
        return None
    (symbol,) = named
    entities = (symbol[1:],) if symbol.startswith("@") else ()
    state = replace(
        body, text=symbol.lstrip("@").title(), head=symbol, symbols=named, entities=entities, definite=True, owner=None,
        names=frozenset() if entities else named,
    )  # fmt: skip
    others = tuple(c for c in proposition.complements if not (c.preposition == "in" and c.symbols == named))
    return replace(proposition, subject=state, complements=others, variant=True)


def _is_decided(proposition: Proposition, section: str) -> bool:
    """Tell whether a clause tells a decision, which one told with a count of votes always is."""
    decided = {proposition.predicate.stem, *proposition.predicate.concepts}
    sections = (section, "decided by members") if _has_score(proposition) else (section,)
    return any(not decided.isdisjoint(stems_of(one)) for one in sections)


def _has_score(proposition: Proposition) -> bool:
    """Tell whether a clause gives how many votes to how many there were."""
    return any(quantity.kind is QuantityKind.SCORE for quantity in proposition.quantities)


def seat_members(proposition: Proposition) -> Proposition | None:
    """Put a council in the place of "councillors in Tal", of whom nothing says that they are only some of them."""
    members = proposition.subject
    body = _bodies().get(members.head) if members is not None else None
    if (
        members is None
        or body is None
        or not members.head_word.endswith(("s", "men"))
        or not all(map(_is_place, _rest_of(members)))
    ):
        return None
    if members.text.split()[0].lower() in _counting_words():
        return None
    where = [
        c
        for c in proposition.complements
        if c.preposition in listed("of") and c.symbols and all(map(_is_place, c.symbols))
    ]
    places = frozenset(symbol for place in where for symbol in place.symbols) | _rest_of(members)
    council = replace(
        members, text=f"the {body}", head=stem(body), symbols=places | {stem(body)}, head_word=body, definite=True
    )
    others = tuple(c for c in proposition.complements if c not in where)
    return replace(proposition, subject=council, complements=others, variant=True)


def _rest_of(members: Argument) -> frozenset[str]:
    """Give the words of a noun phrase besides its noun."""
    return members.symbols - {members.head}


def _is_place(symbol: str) -> bool:
    """Tell whether a word is the name of a place or of somebody known, be it told as "Peruvian"."""
    return symbol.startswith("@") or place_of(symbol) is not None


@cache
def _counting_words() -> frozenset[str]:
    """Give the words before a noun by which only some are told of ("some councillors"), or others than before."""
    return lexicon.read_words("closed_classes", "determiner") - {"the"} | lexicon.read_words("predicates", "how many")


@cache
def _bodies() -> dict[str, str]:
    """Map the stems of the nouns for members to the noun for their body."""
    table = lexicon.read_table("bodies", "whose members")
    return {stem(noun): body for body, nouns in table.items() for noun in nouns}


def _body_of(members: Argument) -> Argument | None:
    """Give the body whose members some are, where nothing says that they are only some of them."""
    if not members.text.lower().startswith(("members", "its members", "the members")):
        return None
    named = frozenset(symbol for symbol in members.symbols if symbol.startswith("@"))
    text = members.text.partition(_OF)[2]
    if len(named) != 1 or not text or members.symbols - named - {members.head}:
        return None
    (symbol,) = named
    return replace(
        members, text=text, head=symbol, symbols=named, entities=(symbol[1:],), names=frozenset(), owner=None,
        head_word=text.rpartition(" ")[2], definite=True,
    )  # fmt: skip
