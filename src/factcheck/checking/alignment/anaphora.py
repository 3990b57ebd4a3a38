"""Anaphora: of whom a clause of a fact speaks by a pronoun, where its own sentence names somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Voice
from factcheck.language.names.genders import given_names
from factcheck.language.names.places import place_of
from factcheck.language.words.counted import has_plural_ending, people_like

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument

_GENDERS = {"he": "male", "she": "female"}
_AS = "as"


def is_told_only_within(alignment: Alignment) -> bool:
    """Tell whether only the fact's own sentence tells of whom a clause speaks ("before it began").

    What goes on about a main clause's own "it" speaks of whatever the fact is about ("it flopped, selling 12 copies"),
    and "she" of the one person whom the main clauses name.
    """
    fact = alignment.fact
    known = fact.subject
    if fact.main or known is None or not known.pronoun or known.entities:
        return False
    mains = [p for p in alignment.statement.propositions if p.main]
    if fact.timed_by_clause:
        return True
    if any(p.subject is not None and p.subject.pronoun and p.subject.text == known.text for p in mains):
        return False
    said = alignment.claim.subject
    spoken_of = [p.object if p.voice is Voice.PASSIVE else p.subject for p in mains]
    named = next((one for one in spoken_of if one is not None and said is not None and one.head == said.head), None)
    if named is None or named.pronoun:
        return True
    others = [a for p in mains for a in p.arguments if a.symbols != named.symbols and a.preposition != _AS]
    return not _stands_for(known.head_word, named, others)


def _stands_for(pronoun: str, named: Argument, others: list[Argument]) -> bool:
    """Tell whether a pronoun can only mean the one that the main clauses speak of."""
    if pronoun == "they":
        return _is_plural(named) and not any(map(_is_plural, others))
    gender = _GENDERS.get(pronoun)
    if (
        gender is None
        or named.head not in named.names
        or place_of(named.head)
        or _gender_of(named) not in {None, gender}
    ):
        return False
    return not any(_may_be_person(other) and _gender_of(other) in {None, gender} for other in others)


def _is_plural(argument: Argument) -> bool:
    plural = has_plural_ending(argument.head_word)
    return bool(argument.members) or plural or argument.head_word in people_like()


def _may_be_person(argument: Argument) -> bool:
    """Tell whether an argument is a name of no place, or a noun for a person."""
    where = argument.preposition in listed("about a place")
    named = argument.head in argument.names and place_of(argument.head) is None and not where
    return named or bool(argument.entities) or argument.head_word in lexicon.read_words("people", "person")


def _gender_of(argument: Argument) -> str | None:
    """Give the gender of the first given name in an argument's words."""
    known = given_names()
    return next((known[word] for word in argument.text.lower().split() if word in known), None)
