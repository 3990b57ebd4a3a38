"""Put names for pronouns where it is certain whom they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.claims.statements.inflection import third_person
from factcheck.language.lexicon import listed
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch

_RESOLVED = listed("first person") | listed("third person")


class Voice(Struct, frozen=True):
    """Whom the pronouns of a sentence stand for: who says "I", and who is meant by the "he" or "she" at some tokens."""

    first: str | None = None
    third: str | None = None
    at: tuple[int, ...] = ()

    def name_for(self, word: str, place: int) -> str | None:
        """Give the name behind the word at a token, None where it is open or no pronoun."""
        if word in listed("first person"):
            return self.first
        return self.third if place in self.at else None


NOBODY = Voice()
_FRONT = regex(
    "(?:I[DH]?[JNPQ]{1,8}){1,4}"
)  # phrases with their prepositions at the head of a stretch, without a comma


def reword(sentence: Outline, stretch: Stretch, voice: Voice) -> str:
    """Give the text of a stretch, with names for the pronouns that the voice resolves."""
    start, end = sentence.offsets(stretch)
    text = sentence.tagged.tokens.text
    if voice is NOBODY or _RESOLVED.isdisjoint(sentence.words(stretch)):
        return text[start:end]
    tokens, classes = sentence.tagged.tokens, sentence.tagged.classes
    words = tokens.words
    out: list[str] = []
    at = start
    first, last = sentence.bounds[stretch[0]], sentence.bounds[stretch[1]]
    for place in (place for place in range(first, last) if words[place] in listed("first person") or place in voice.at):
        name = voice.name_for(words[place], place)
        dug = words[place] == "mine" and classes[place - 1 : place] in {"D", "J"}  # "the mine" is no pronoun
        if name is None or dug or at > tokens.starts[place]:
            continue
        out.append(text[at : tokens.starts[place]])
        if name[:1].isupper() and _FRONT.fullmatch(classes, first, place):
            out[-1] = f"{out[-1].rstrip()}, "  # "In London | Ida Roth" is no one name
        out.append(_possessive(name) if words[place] in listed("owners") and classes[place] != "O" else name)
        at = tokens.ends[place]
        if words[place] == "i" and not (place > first and words[place - 1] in listed("and or or")):
            at = _agree(sentence, place + 1, last, at, out)
    return "".join((*out, text[at:end]))


def _possessive(name: str) -> str:
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def _is_base(sentence: Outline, place: int) -> bool:
    """Tell whether a base form stands at a token or behind the adverb there ("I'd never do it")."""
    base = "B" in sentence.tagged.classes[place : place + 2]
    return base or not listed("bases of auxiliaries").isdisjoint(sentence.tagged.tokens.words[place : place + 2])


_CONTRACTED = {"'m": " is", "'ve": " has", "'ll": " will"}


def _agree(sentence: Outline, place: int, last: int, at: int, out: list[str]) -> int:
    """Put the verb after "I" into the third person; gives where the text goes on."""
    tokens, classes = sentence.tagged.tokens, sentence.tagged.classes
    verb = place
    while verb < last and classes[verb] == "R":
        verb += 1
    if verb >= last or classes[verb] not in "bhdBm":
        return at
    word = tokens.words[verb]
    if word in _CONTRACTED:
        out.append(_CONTRACTED[word])
    elif word == "'d":
        out.append(" would" if _is_base(sentence, verb + 1) else " had")
    else:
        form = third_person(word)
        if form == word:
            return at
        out.append(sentence.tagged.text[at : tokens.starts[verb]])
        out.append(form)
    return tokens.ends[verb]
