"""Chunks: the noun phrases, verb groups and connectives of a sentence, in order and without overlap.

Finite-state chunking over word classes (S. Abney, "Parsing by chunks", 1991): each pattern is a linear regular
expression over the class string of a tagged text.
"""

from __future__ import annotations

import enum
import re
from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.words import morphology
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.words.wordclasses import Tagged


class ChunkKind(enum.StrEnum):
    """What a chunk is; single words that stand alone keep the letter of their class."""

    NOUN = "NP"
    VERB = "VG"
    INFINITIVE = "INF"
    GERUND = "GER"
    PARTICIPLE = "PART"
    PREPOSITION = "I"
    CONJUNCTION = "C"
    SUBORDINATOR = "S"
    RELATIVE = "W"
    THAT = "T"
    ADVERB = "R"
    ADJECTIVE = "J"
    COMMA = ","
    STOP = "."
    COLON = ":"
    DASH = "-"
    OPENING = "("
    CLOSING = ")"
    QUOTE = '"'
    OTHER = "U"


KINDS = cast("type[ChunkKind]", SimpleNamespace(**ChunkKind.__members__))
"""The kinds once more: Python 3.11 takes five times as long to look one up in the enumeration itself."""


class Chunk(Struct, frozen=True):
    """A run of tokens, `start` to `end` exclusive, of one kind."""

    kind: ChunkKind
    start: int
    end: int


_PHRASE = r'(?:[JQNP]|R(?=[JQ])|p|,(?<=J,)(?=R?J)|(?<=P)"P{1,2}"(?=P)){0,16}[NPQ]'
# A finite group needs an auxiliary or a past or -s form; its main verb, if any, comes last. What no adverb opens, and
# so is no verb group, is looked for first.
_PATTERN = regex(
    rf"""
    (?P<ADJECTIVES>D(?:R?[JQ]){{1,3}}C(?:R?J|R(?=N)){{1,3}}[NP]{{1,4}})
  | (?P<NP>(?!R)D{{0,2}}{_PHRASE})
  | (?P<LINK>[ICST.])
  | (?P<INF>t[Rn]{{0,3}}(?:[bhd][Rn]{{0,2}}){{0,3}}[BEKG]?)
  | (?P<VG>[Rn]{{0,3}}(?:[mbhd](?:[Rn]|"(?=[Rn])){{0,4}}){{1,4}}(?:[EKVB]|G(?!N))? | n{{0,1}}R{{0,2}}[VE] )
  | (?P<PART>n?R{{0,2}}K)
  | (?P<LED>{_PHRASE}) | (?P<PRON>O) | (?P<DET>D)
  | (?P<GER>n?R{{0,2}}G)
  | (?P<BASE>R{{0,2}}B)
  | (?P<J>R{{0,2}}J)
  | (?P<one>.)
    """,
    re.VERBOSE,
)
_NAMED = {
    "INF": ChunkKind.INFINITIVE, "VG": ChunkKind.VERB, "BASE": ChunkKind.VERB, "PART": ChunkKind.PARTICIPLE,
    "NP": ChunkKind.NOUN, "LED": ChunkKind.NOUN, "PRON": ChunkKind.NOUN, "DET": ChunkKind.NOUN,
    "ADJECTIVES": ChunkKind.NOUN, "GER": ChunkKind.GERUND, "J": ChunkKind.ADJECTIVE,
}  # fmt: skip
_SINGLE = {"n": ChunkKind.ADVERB} | {kind.value: kind for kind in ChunkKind if len(kind.value) == 1}


def chunk(tagged: Tagged, breaks: frozenset[int] = frozenset()) -> tuple[Chunk, ...]:
    """Cut a tagged text into chunks; a noun phrase ends before a token of `breaks` ("In May" | "Ruiz resigned")."""
    chunks: list[Chunk] = []
    for match in _PATTERN.finditer(tagged.classes):
        start, end = match.span()
        kind = _NAMED.get(match.lastgroup or "") or _SINGLE.get(tagged.classes[start], KINDS.OTHER)
        if kind is KINDS.VERB and _opens_participle(tagged, start, end):
            kind = ChunkKind.GERUND
        elif match.lastgroup == "BASE" and _is_bare_infinitive(tagged, chunks):
            kind = ChunkKind.INFINITIVE
        elif kind is KINDS.GERUND and _goes_on(tagged, chunks, start, end):
            kind, start = ChunkKind.VERB, chunks.pop().start
        for cut in sorted(breaks.intersection(range(start + 1, end))) if breaks and kind is KINDS.NOUN else ():
            chunks.append(Chunk(kind, start, cut))
            start = cut
        chunks.append(Chunk(kind, start, end))
    return tuple(chunks)


def _goes_on(tagged: Tagged, chunks: list[Chunk], start: int, end: int) -> bool:
    """Tell whether an -ing form before a noun goes on with a form of "be" ("is | selling tickets").

    Others tell of the noun ("the reason is rising costs") or are what somebody's task is ("her job is selling them").
    """
    before = chunks[-1] if chunks else None
    if (
        before is None
        or before.kind is not KINDS.VERB
        or before.end != start
        or not tagged.classes.startswith("N", end)
    ):
        return False
    words, being = tagged.tokens.words, tagged.classes[before.start : before.end].rstrip("Rn")
    told = chunks[-2] if len(chunks) > 1 else None
    if not being.endswith("b") or told is None or told.kind is not KINDS.NOUN:
        return False
    if tagged.classes[told.start : told.end] == "O":
        return words[told.start] not in lexicon.read_words("pronouns", "of things")
    if words[end - 1] in lexicon.read_words("verbs", "told of a noun by their -ing form"):
        return False
    return words[told.end - 1] not in lexicon.read_words("verbs", "nouns for what is to be done")


def _is_bare_infinitive(tagged: Tagged, chunks: list[Chunk]) -> bool:
    """Tell whether a verb before, or before the noun before, lets or helps do what a base form says ("let it go")."""
    at = len(chunks) - 1
    if at > 0 and chunks[at].kind is KINDS.NOUN:
        at -= 1
    verbal = at >= 0 and chunks[at].kind in {KINDS.VERB, KINDS.INFINITIVE, KINDS.GERUND}
    return verbal and tagged.tokens.words[chunks[at].end - 1] in _letting()


@cache
def _letting() -> frozenset[str]:
    """Give the forms of the verbs before an infinitive without "to"."""
    bases = lexicon.read_words("clause_links", "bare infinitive")
    return frozenset(form for base in bases for form in morphology.verb_forms(base) or ())


def _opens_participle(tagged: Tagged, start: int, end: int) -> bool:
    """Tell whether the first auxiliary of a group is an -ing form, which makes nothing finite ("after being shut")."""
    first = next((i for i in range(start, end) if tagged.classes[i] not in "Rn"), start)
    return tagged.classes[first] in "bhd" and tagged.tokens.words[first].endswith("ing")
