"""Offices: which office a clause gives to somebody, read the same way for claims, statements and titles of roles.

"Orlo's finance minister" and "finance minister of Orlo" are one office, "chairwoman" and "chair" are one title.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import opens_with
from factcheck.language.names.places import place_of
from factcheck.language.propositions import Voice
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model.knowledge import Role


class Office(Struct, frozen=True):
    """An office: the stems of its title, the noun among them, and the symbols of the body or place it is of."""

    title: frozenset[str]
    head: str
    body: frozenset[str]
    text: str
    noun: str  # as the titles of roles are indexed: "vice-president", of which the head is "president"
    definite: bool = True

    @property
    def key(self) -> tuple[frozenset[str], frozenset[str]]:
        """What tells it from other offices: its whole title, and the body or place it is of."""
        return self.title, self.body

    @property
    def altered(self) -> frozenset[str]:
        """The words that make it another office than its noun says ("deputy", "acting", "elect")."""
        return self.title & stems("altering")

    @property
    def is_over(self) -> bool:
        """Whether it is said to be held no longer ("the former mayor")."""
        return not self.title.isdisjoint(stems("over"))

    def is_of_one(self) -> bool:
        """Tell whether one person at a time holds it."""
        held_by_one = any(self.head in office and office <= self.title for office in _one_holder())
        return self.definite and held_by_one and not self.altered and not self.is_over


@cache
def stems(section: str) -> frozenset[str]:
    """Give the stems of the words of one section of the lexicon's roles."""
    return frozenset(stem(part) for word in lexicon.read_words("roles", section) for part in word.split("-") if part)


@cache
def _one_holder() -> frozenset[frozenset[str]]:
    return frozenset(_canonical(_stems_of(office)) for office in lexicon.read_words("roles", "one holder"))


def _stems_of(phrase: str) -> frozenset[str]:
    return frozenset(stem(part) for part in phrase.replace("-", " ").split() if part not in listed("parts of names"))


@cache
def _variants() -> tuple[tuple[frozenset[str], str], ...]:
    """Give the stems of each other word for an office, those of several words first, with the office's own title."""
    table = lexicon.read_table("roles", "same office")
    found = [(_stems_of(other), title) for title, others in table.items() for other in others]
    return tuple(sorted(found, key=lambda pair: (-len(pair[0]), pair[1])))


def _canonical(title: frozenset[str]) -> frozenset[str]:
    """Give the stems of a title with one word for each office ("chairwoman" as "chair")."""
    for other, known in _variants():
        if other <= title:
            title = (title - other) | _stems_of(known)
    return title


def _canonical_head(head: str, title: frozenset[str]) -> str:
    """Give the noun of a title in its canonical words."""
    for other, known in _variants():
        if head in other and other <= title:
            return stem(known.replace("-", " ").split()[-1])
    return head


def _parts_of(symbol: str) -> tuple[str, ...]:
    """Give the stems that a symbol of several words is made of ("vice-president", "prime minister")."""
    return tuple(symbol.split()) if "-" not in symbol else tuple(map(stem, symbol.replace("-", " ").split()))


def _noun_among(parts: tuple[str, ...]) -> str:
    """Give the noun of a title: its last word but for those that make another office of it ("president-elect")."""
    own = [part for part in parts if part not in stems("altering")] or list(parts)
    return own[-1] if own else ""


def read_office(proposition: Proposition, knowledge: Knowledge) -> Office | None:
    """Read which office a proposition says that somebody holds, None where it says something else or more."""
    predicate = proposition.predicate
    parts = _parts_of(predicate.stem)
    words = set(parts)
    if not predicate.copular or proposition.orderings or proposition.quantities or _is_cut_short(proposition):
        return None
    body = set(proposition.object.symbols) if proposition.object is not None else set()
    for complement in proposition.complements:
        if complement.preposition == "as":
            own = {s for s in complement.symbols if _is_name(s, complement, knowledge)}
            body |= own
            words |= {part for symbol in complement.symbols - own for part in _parts_of(symbol)}
        elif complement.preposition in listed("of an office"):
            body |= complement.symbols
        else:
            return None
    head = _noun_among(parts)
    title = frozenset(words) - stems("standing")
    if not head or head.startswith("@"):
        return None
    departments = (body | proposition.extra) & _departments(head)
    title, body = title | departments, body - departments
    behind = _words_behind(proposition) if not proposition.extra <= title else frozenset()
    if not proposition.extra <= title | behind:
        return None
    body |= behind & proposition.extra
    indefinite = opens_with(predicate.text, "of any kind")
    return Office(
        _canonical(title),
        _canonical_head(head, title),
        frozenset(body),
        predicate.text,
        predicate.stem.split()[-1],
        definite=not indefinite,
    )


def _words_behind(proposition: Proposition) -> frozenset[str]:
    """Give the stems of the words right behind an office that tell what it is of ("the bank's head of research")."""
    following = proposition.text.partition(f" {proposition.predicate.text} of ")[2]
    words = following.rstrip(".").split()
    end = next(
        (place for place, word in enumerate(words) if word in listed("of an office") or word.endswith(",")), len(words)
    )
    return frozenset(map(stem, words[:end]))


def comes_into(proposition: Proposition) -> bool:
    """Tell whether a proposition says how somebody came into an office ("became mayor", "was elected mayor")."""
    words = proposition.text.lower().split()
    return proposition.voice is Voice.COPULA or not lexicon.read_words("roles", "coming into").isdisjoint(words)


def read_title(argument: Argument, knowledge: Knowledge) -> Office:
    """Read a noun phrase without a name as the office that it would be of somebody ("the finance minister")."""
    head = _noun_among(_parts_of(argument.head))
    symbols = argument.symbols | {argument.head}
    named = {symbol for symbol in symbols if symbol.startswith("@") or knowledge.is_place(symbol)}
    behind = frozenset(map(stem, argument.text.partition(" of ")[2].lower().split())) - _departments(head)
    body = named | {symbol for symbol in symbols - named if symbol in behind and symbol != argument.head}
    title = frozenset(part for symbol in symbols - body for part in _parts_of(symbol)) - stems("standing")
    return Office(
        _canonical(title), _canonical_head(head, title), frozenset(body), argument.text, argument.head,
        definite=not opens_with(argument.text, "of any kind"),
    )  # fmt: skip


@cache
def titles_of_verb(verb: str) -> tuple[frozenset[str], ...]:
    """Give the titles of those who do what a verb says with a body ("leads the bank"), none for other verbs."""
    table = lexicon.read_table("roles", "heading")
    titles = next((found for word, found in table.items() if stem(word) == verb), ())
    return tuple(_canonical(_stems_of(title)) for title in titles)


def _is_cut_short(proposition: Proposition) -> bool:
    """Tell whether what an office seems to be of only owns what it is of ("the mayor of Lima's closest ally")."""
    of = proposition.object
    if of is None or of.preposition != "of":
        return False
    return any(f"{of.text}{mark}" in proposition.text for mark in ("'", "’"))


@cache
def _departments(head: str) -> frozenset[str]:
    """Give the stems that stand before a noun in the titles of offices ("finance" of "minister of finance")."""
    return frozenset().union(*(office - {head} for office in _one_holder() if head in office and len(office) == 2))


def _is_name(symbol: str, complement: Argument, knowledge: Knowledge) -> bool:
    """Tell whether a word before an office is the name of what it is of ("the Veltrix chief executive")."""
    return symbol.startswith("@") or place_of(symbol) is not None or symbol in complement.names - words_of_titles()


@cache
def words_of_titles() -> frozenset[str]:
    """Give the stems of all words of titles, which may be printed with a capital ("Chief Executive")."""
    return frozenset(word for office in _one_holder() for word in office) | stems("altering") | stems("over")


def person_stems() -> frozenset[str]:
    """Give the stems of the nouns for one person."""
    return stems_of("person", "people")


@cache
def words_for_persons() -> frozenset[str]:
    """Give the stems of the nouns for one person, and of all words of titles."""
    return person_stems() | words_of_titles()


@cache
def titles_before_names() -> frozenset[str]:
    """Give the stems of titles that stand before a name ("Sen.", "Mrs"), and of the nouns for one person."""
    sections = lexicon.read_sections("titles")
    titles = (stem(word.rstrip(".")) for section in sections for word in lexicon.read_words("titles", section))
    return person_stems().union(titles)


def is_of_person(head: str) -> bool:
    """Tell whether a noun is one for a person, the "prime minister" as well."""
    return _noun_among(_parts_of(head)) in person_stems()


def is_one_by_name(argument: Argument) -> bool:
    """Tell whether a phrase names one person or thing, neither by a pronoun nor with others."""
    return bool(argument.entity or argument.names) and not argument.pronoun and not argument.members


@cache
def spellings_of(head: str) -> tuple[str, ...]:
    """Give the stems under which roles with a noun are indexed."""
    table = lexicon.read_table("roles", "same office")
    same = [other for title, others in table.items() if stem(title.split()[-1]) == head for other in others]
    return tuple(dict.fromkeys((head, *(part for other in same for part in (stem(other.split()[-1]), stem(other))))))


def fits_role(role: Role, noun: str, day: date | None, *, over: bool) -> bool:
    """Tell whether a role has a noun in its title, and is held on a day, or is over by then."""
    held = (day is None or role.period.holds_on(day)) is not over
    return held and noun in role.title.lower().split()
