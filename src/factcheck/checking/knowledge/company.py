"""Company: whether a draft brings anybody else in between naming somebody and speaking of "she" or "the lender".

What a pronoun or an epithet is then taken for may bear a claim out, but never gainsays it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.bystanders import nouns_of_bodies
from factcheck.checking.knowledge.capitals import is_of_body, is_of_dateline
from factcheck.checking.knowledge.namings import openers
from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon import listed
from factcheck.language.names.genders import gender_of_noun, gender_of_pronoun, is_given_name
from factcheck.language.names.places import place_of
from factcheck.language.text.tokens import fold_word
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural
from factcheck.language.words.dictionary import is_plain_word
from factcheck.language.words.morphology import stem
from factcheck.language.words.word_letters import known_letters

if TYPE_CHECKING:
    from factcheck.language.names.gazetteer import Gazetteer, Mention
    from factcheck.language.text.tokens import Tokens

_PERSON, _PLACE = "person", "place"
_ENDS = frozenset(".!?:\"“”'")
_STOPS = frozenset(".!?")
_BEHIND_NAME = 6  # tokens in which an apposition or a clause gives its noun


def is_alone(
    entity: str, place: int, noun: str, told: tuple[Tokens, tuple[Mention, ...], Gazetteer], *, places: bool = False
) -> bool:
    """Tell whether nobody else is brought in between the last naming of an entity and a place of the text.

    `noun` is the noun or pronoun by which it is spoken of there. Names that the facts do not have, and for people
    all nouns for one person, bring somebody in; so do others whom a pronoun may mean as well. A place only does if
    `places`, and if nothing is told to be in it.
    """
    tokens, mentions, gazetteer = told
    before = [one for one in mentions if tokens.starts[one.start] < place]
    own = [one for one in before if entity in one.entities]
    if not own:
        return False
    kind = gazetteer.entities[entity].kind
    last = own[-1].end
    behind = [one for one in before if one.start >= last]
    gender = gender_of_pronoun(noun)
    others = (gazetteer.entities[other] for one in behind for other in one.entities)
    if gender is not None and any(other.kind == _PERSON and other.gender in {None, gender} for other in others):
        return False  # an epithet tells the known ones apart
    held = {i for one in behind for i in range(one.start, one.end)}
    stretch = [i for i in range(last, len(tokens.words)) if tokens.starts[i] < place and i not in held]
    sentence = next((i for i in range(own[-1].start, 0, -1) if _opens_sentence(tokens, i)), 0)
    name = own[-1].start
    while name > sentence and tokens.printed[name - 1][:1].isupper():
        name -= 1  # "Ida" of an "Ida Moss" who is known as Moss
    around = [*range(sentence, name), *stretch]
    named = _held_by(before)
    called = fold_word(gazetteer.entities[entity].name.split()[0]) if kind == _PERSON else None
    around = [i for i in around if i not in named and not _is_title(tokens, i, named) and not _calls(tokens, i, called)]
    if any(_may_be_name(tokens, i, person=kind == _PERSON, places=places) for i in around):
        return False
    if kind == _PERSON:
        kin = gender is not None and any(_may_be_kin(tokens, i, gender) for i in _openings(tokens, stretch))
        return not kin and not any(_brings_in_person(tokens, i, last, gender) for i in stretch)
    return not any(_brings_in_body(tokens, i, noun, place=kind == _PLACE) for i in stretch)


def _held_by(mentions: list[Mention]) -> frozenset[int]:
    return frozenset(i for one in mentions for i in range(one.start, one.end))


def _opens_sentence(tokens: Tokens, i: int) -> bool:
    """Tell whether a token opens a sentence or a line."""
    return i == 0 or tokens.printed[i - 1][:1] in _STOPS or "\n" in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]


def _openings(tokens: Tokens, stretch: list[int]) -> list[int]:
    """Give the first tokens of the whole sentences in a stretch, which end within it."""
    stops = [i for i in stretch if tokens.printed[i][:1] in _STOPS]
    return [next((k for k in range(i + 1, len(tokens)) if tokens.printed[k][:1] not in _ENDS), i) for i in stops[:-1]]


def _may_be_kin(tokens: Tokens, i: int, gender: str) -> bool:
    """Tell whether a sentence opens with somebody's one, whom no common word shows to be a thing ("Her physio")."""
    if tokens.words[i] not in listed("his or her"):
        return False
    noun = tokens.words[i + 1] if i + 1 < len(tokens) else ""
    return not (is_plural(noun) or is_plain_word(noun)) and gender_of_noun(noun) in {None, gender}


def _calls(tokens: Tokens, i: int, called: str | None) -> bool:
    """Tell whether a word is the given name by which somebody known is `called`, with no other name beside it."""
    beside = (*tokens.printed[i - 1 : i], *tokens.printed[i + 1 : i + 2])
    return tokens.words[i] == called and not any(word[:1].isupper() for word in beside)


def _may_be_name(tokens: Tokens, i: int, *, person: bool, places: bool) -> bool:
    """Tell whether a word with a capital may be a name, and is not just the first of its sentence.

    That of a place is one only where `places` may be meant.
    """
    printed, word = tokens.printed[i], tokens.words[i]
    if not printed[:1].isupper() or word in time_words() or (place_of(word) is not None and not places):
        return False
    if _is_of_person(tokens, i) if not person else is_of_body(tokens, i):
        return False
    if word in _pronouns() or is_of_dateline(tokens, i):
        return False
    before = tokens.words[i - 1] if i else ""
    if (person or places) and before in listed("about or from a place"):
        return False
    if not (person or places) and before in listed("where one is") and not _is_owned(tokens, i - 2):
        return False
    opens = _opens_sentence(tokens, i) or tokens.printed[i - 1][:1] in _ENDS
    return not (opens and (word.partition("-")[0] in openers() or _is_plain(tokens, i)))


def _is_owned(tokens: Tokens, i: int) -> bool:
    """Tell whether a firm may stand behind a word and "in" ("a stake in Quill"), or a body is told by its town."""
    if i < 0:
        return False
    placed = nouns_of_bodies() - stems_of("never the firm", "bodies")
    return tokens.words[i] in lexicon.read_words("bodies", "held in a firm") or stem(tokens.words[i]) in placed


def _is_of_person(tokens: Tokens, i: int) -> bool:
    """Tell whether a capital word is a given name before another one, or stands behind one ("Lars Venn")."""
    beside = tokens.printed[i + 1 : i + 2] and tokens.printed[i + 1][:1].isupper()
    given = i > 0 and tokens.printed[i - 1][:1].isupper() and is_given_name(tokens.words[i - 1])
    return given or (bool(beside) and is_given_name(tokens.words[i]))


def _is_title(tokens: Tokens, i: int, named: frozenset[int]) -> bool:
    """Tell whether a word is the title of one who is named behind it ("Prime Minister Ruiz")."""
    titles = lexicon.read_words("titles", "title")
    while tokens.words[i : i + 1] and tokens.words[i] in titles:
        i += 1
        if i in named:
            return True
    return False


def _is_plain(tokens: Tokens, i: int) -> bool:
    """Tell whether a word that opens a sentence is a plain one, which no name within a sentence shows to be a name."""
    word, printed = tokens.words[i], tokens.printed[i]
    if word not in known_letters() and (is_given_name(word) or not is_plain_word(word)):
        return False
    return re.search(rf"[a-z,;] {re.escape(printed)}\b", tokens.text) is None


def _brings_in_person(tokens: Tokens, i: int, last: int, gender: str | None) -> bool:
    """Tell whether a noun tells of some person, but for one right behind the name or one who is said to be that.

    A pronoun that tells a `gender` does not mean one of the other ("his wife").
    """
    word = tokens.words[i]
    told = gender_of_noun(word)
    if tokens.printed[i][:1].isupper() or not (word in _persons() or told is not None):
        return False
    if gender is not None and told not in {None, gender}:
        return False
    apposed = tokens.words[last : last + 1] == (",",) and _describes(tokens.words[last:i])
    return not apposed and not _is_equated(tokens, i)


def _is_equated(tokens: Tokens, i: int) -> bool:
    """Tell whether somebody is said to be what a noun says ("is the new defence minister", "as chief executive")."""
    before = tokens.words[max(0, i - _BEHIND_NAME) : i]
    at = max((k for k, word in enumerate(before) if word in listed("told to be")), default=None)
    return at is not None and _describes(before[at + 1 :]) and "," not in before[at + 1 :]


def _describes(words: tuple[str, ...]) -> bool:
    """Tell whether words before a noun only go with it, or with another noun for the same person beside it."""
    return len(words) <= _BEHIND_NAME and all(word in listed("articles") or word not in openers() for word in words)


def _brings_in_body(tokens: Tokens, i: int, noun: str, *, place: bool) -> bool:
    """Tell whether a noun tells of another body: a rival, or one of the kind that is spoken of, which "the" is not.

    Any body that is brought in may be "the company".
    """
    firm = noun in lexicon.read_words("bodies", "any firm")
    bodies = nouns_of_bodies() - (stems_of("never the firm", "bodies") if firm else frozenset())
    generic = firm or noun in lexicon.read_words("bodies", "any body")
    if generic and stem(tokens.words[i]) in bodies:
        return not listed("bringing in").isdisjoint(tokens.words[max(0, i - 2) : i])
    return (not place and tokens.words[i] in _others()) or (
        tokens.words[i] == noun and tokens.words[i - 1 : i] != ("the",)
    )


@cache
def _pronouns() -> frozenset[str]:
    return lexicon.read_words("closed_classes", "pronoun")


@cache
def _persons() -> frozenset[str]:
    return lexicon.read_words("people", "person")


@cache
def _others() -> frozenset[str]:
    return lexicon.read_words("bodies", "other ones")
