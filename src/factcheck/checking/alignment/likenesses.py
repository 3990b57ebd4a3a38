"""Likenesses: by what two nouns or names in different words may be of the same one, and by what they can't."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.names.genders import given_names
from factcheck.language.names.names import same_given_name
from factcheck.language.text.folding import fold
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument


def are_described_alike(claim: Argument, fact: Argument) -> bool:
    """Tell whether the same noun is told of in the same way ("drivers who break the law")."""
    mine, theirs = claim.description, fact.description
    if mine is None or theirs is None or claim.symbols != fact.symbols or not claim.symbols:
        return False
    return (mine.verb, mine.gap, mine.party.symbols) == (theirs.verb, theirs.gap, theirs.party.symbols)


def is_of_the_kind(claim: Argument, fact: Argument) -> bool:
    """Tell whether a claim has without "the" what a fact calls by a common noun ("a peace deal", "the peace deal")."""
    plain = not (claim.definite or claim.names or claim.owner or claim.members or claim.quantities or claim.orderings)
    words = fact.text.split()
    if not plain or not claim.symbols or words[0].lower() != "the" or not fact.text[4:].islower():
        return False
    return claim.symbols <= {stem(word) for word in words[1:]} and claim.head == stem(words[-1])


def are_among(names: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether all words of one name are in another, given names in full or short."""
    return all(name in others or any(same_given_name(name, other) for other in others) for name in names)


def shortens(short: str, full: str) -> bool:
    """Tell whether a name gives the first of two surnames only ("Ida Costa" of "Ida da Costa y Luz"), or drops an end.

    That of a body may leave out what kind of body it is ("the Orm Symphony" of "the Orm Symphony Orchestra").
    """
    words, known = (tuple(fold(word) for word in text.split() if fold(word) != "the") for text in (short, full))
    endings = lexicon.read_words("bodies", "ends of names")
    if len(words) > 1 and known[: len(words)] == words and endings.issuperset(known[len(words) :]):
        return True
    whole = len(words) > 1 and words[0] == known[0] and words[0] in given_names() and set(words) <= set(known)
    particles, generation = (lexicon.read_words("name_words", kind) for kind in ("particle", "generation"))
    return whole and not particles.isdisjoint(known) and generation.isdisjoint(set(known) - set(words))


def are_as_many(claim: Argument, fact: Argument) -> bool:
    """Tell whether one side counts people and the other as many residents or spectators, taken to be the same."""
    figures = [{word for word in side.text.split() if any(map(str.isdigit, word))} for side in (claim, fact)]
    local = stems_of("people of a place", "counted") | stems_of("crowds", "counted")
    people = {stem(word) for word in ("people", "persons")}
    heads = {claim.head, fact.head}
    bare = claim.symbols | fact.symbols == heads
    return bool(figures[0]) and figures[0] == figures[1] and bare and bool(heads & local) and bool(heads & people)


def are_one_model(claim: Argument, fact: Argument) -> bool:
    """Tell whether one side gives no more than the letters and figures of the other's name ("the A380")."""
    coded = claim.numbers == fact.numbers and any(number[0].isalpha() for number in claim.numbers)
    mine, theirs = claim.symbols - claim.numbers, fact.symbols - fact.numbers
    plain = not (claim.members or fact.members or claim.owner or fact.owner) and not (mine and theirs)
    return coded and plain and mine | theirs == claim.names | fact.names


def are_turned(claim: Argument, fact: Argument) -> bool:
    """Tell whether a thing's kind stands before its name on one side and behind it on the other ("the Argo liner")."""
    people = lexicon.read_words("people", "person")
    return claim.symbols == fact.symbols and people.isdisjoint({claim.head_word, fact.head_word})


def is_somebody(claim: Argument, fact: Argument) -> bool:
    """Tell whether a claim only says "a woman" or "a person" of one whose given name tells that it is one."""
    if claim.definite or claim.names or len(claim.symbols) != 1 or fact.head not in fact.names:
        return False
    words = fact.text.lower().split()
    gender = next((given_names()[word] for word in words if word in given_names()), None)
    nouns = lexicon.read_table("people", "gender")
    return gender is not None and claim.head_word in (*nouns[gender], *nouns["any"])


def tell_sides_apart(claim: Argument, fact: Argument) -> bool:
    """Tell whether the fact says which side of a thing it means, and the claim another word ("the new wing")."""
    mine, theirs = claim.symbols - fact.symbols, fact.symbols - claim.symbols
    return claim.head == fact.head and not theirs.isdisjoint(_sides()) and not mine.isdisjoint(stems_of("kinds"))


@cache
def _sides() -> frozenset[str]:
    """Give the stems of the words for the sides of a thing ("east", "upper")."""
    sections = [name for name in lexicon.read_sections("sites") if name.startswith("sides ")]
    return frozenset(stem(word) for name in sections for word in lexicon.read_words("sites", name))


def belong_to_others(claim: Argument, fact: Argument) -> bool:
    """Tell whether two things are those of two known ones that are not the same ("the surplus of Peru")."""
    mine, theirs = (side.owner.entities if side.owner is not None else () for side in (claim, fact))
    return bool(mine) and bool(theirs) and set(mine).isdisjoint(theirs)
