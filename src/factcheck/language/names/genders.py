"""What tells the gender of a person: given names, titles and nouns, pronouns."""

from __future__ import annotations

from functools import cache

from factcheck.language.lexicon import read_words

MALE, FEMALE = "male", "female"


@cache
def given_names() -> dict[str, str]:
    """Map the given names that tell a gender to it."""
    table = dict.fromkeys(read_words("given_names", "male"), MALE)
    table.update(dict.fromkeys(read_words("given_names", "female"), FEMALE))
    return table


@cache
def _noun_genders() -> dict[str, str]:
    table = dict.fromkeys(read_words("titles", "male"), MALE)
    table.update(dict.fromkeys(read_words("titles", "female"), FEMALE))
    return table


@cache
def _pronoun_genders() -> dict[str, str]:
    table = dict.fromkeys(read_words("pronouns", "male"), MALE)
    table.update(dict.fromkeys(read_words("pronouns", "female"), FEMALE))
    return table


def gender_of_noun(noun: str) -> str | None:
    """Give the gender that a noun for a person carries ("businesswoman", "son")."""
    return _noun_genders().get(noun.lower())


def gender_of_pronoun(pronoun: str) -> str | None:
    """Give the gender that a pronoun for one person tells ("he", "her")."""
    return _pronoun_genders().get(pronoun)


def is_given_name(word: str) -> bool:
    """Tell whether a word is a given name of the list."""
    return word.lower() in given_names()
