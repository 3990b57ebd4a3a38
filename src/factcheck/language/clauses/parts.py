"""The parts of clauses: phrases, clauses, and the chunked sentence that they are read off."""

from __future__ import annotations

import enum
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.clauses.chunks import Chunk
from factcheck.language.lexicon import listed

if TYPE_CHECKING:
    from factcheck.language.words.wordclasses import Tagged


_YEAR = 4
SKIPPED = frozenset({_K.ADVERB, _K.QUOTE})
VERBAL = frozenset({_K.VERB, _K.INFINITIVE, _K.GERUND, _K.PARTICIPLE})


class ClauseKind(enum.StrEnum):
    """How a clause hangs in its sentence."""

    MAIN = "main"
    RELATIVE = "relative"
    COMPLEMENT = "complement"
    SUBORDINATE = "subordinate"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"


class Phrase(Struct, frozen=True):
    """A noun phrase by token numbers, with the `of` phrases that belong to it."""

    start: int
    end: int
    preposition: str | None = None


class Clause(Struct, frozen=True):
    """One verb group with what it governs; numbers are token numbers.

    `antecedent` tells that the subject came from outside the clause's own words (a relative or shared subject);
    `governor` is the position in the sentence's clause tuple of the clause that this one hangs on.
    """

    kind: ClauseKind
    verb: Chunk
    subject: Phrase | None
    objects: tuple[Phrase, ...]
    complements: tuple[Phrase, ...]
    adjective: Phrase | None = None
    adverbs: tuple[int, ...] = ()
    antecedent: bool = False
    governor: int | None = None
    subordinator: str | None = None
    first: int = 0
    last: int = 0
    leading: int = 0  # how many of the complements stand before the verb
    elliptic: bool = False  # the auxiliary is that of the verb group before ("was arrested and charged")
    gap: Phrase | None = None  # the noun that a relative clause leaves out: "the mill" of "the mill that Ruiz bought"


class ChunkedSentence(Struct):
    """The chunks of one sentence while its clauses are read off."""

    tagged: Tagged
    chunks: tuple[Chunk, ...]
    clauses: list[Clause]
    clause_at: dict[int, int]

    def word(self, i: int) -> str:
        """Give the last folded word of a chunk."""
        return self.tagged.tokens.words[self.chunks[i].end - 1]


def left_of(sentence: ChunkedSentence, i: int) -> int | None:
    """Give the next chunk to the left that is neither adverb nor quotation mark."""
    j = i - 1
    while j >= 0 and sentence.chunks[j].kind in SKIPPED:
        j -= 1
    return j if j >= 0 else None


def opens_clause(sentence: ChunkedSentence, k: int) -> bool:
    """Tell whether the preposition at chunk k rather opens a clause ("after the figures were published")."""
    if sentence.word(k) in lexicon.read_words("clause_links", "openers but before of"):
        return k + 1 < len(sentence.chunks) and sentence.chunks[k + 1].kind is _K.NOUN
    if sentence.word(k) not in lexicon.read_words("clause_links", "clause openers"):
        return False
    if k + 1 < len(sentence.chunks) and (
        _is_year(sentence, k + 1) or sentence.word(k + 1) in listed("object pronouns")
    ):
        return False  # "homes built after 2030 are let", "no woman before her has led it"
    if sentence.word(k) == "as" and k + 1 < len(sentence.chunks) and _is_office(sentence, k + 1):
        return False  # "her resignation as finance minister came in May"
    verb = end_of_phrase(sentence, k + 1) + 1
    if k + 1 < len(sentence.chunks) and any(piece.kind is _K.VERB for piece in sentence.chunks[:k]):
        verb = _behind_modifiers(sentence, verb) if sentence.chunks[k + 1].kind is _K.NOUN else verb
    while verb < len(sentence.chunks) and sentence.chunks[verb].kind in SKIPPED:
        verb += 1
    return verb < len(sentence.chunks) and sentence.chunks[verb].kind is _K.VERB


def _behind_modifiers(sentence: ChunkedSentence, first: int) -> int:
    """Step from a chunk over what tells more of the noun before it ("since a change | in the law gave them access").

    What stands there before a past form without an object may belong to the noun as that does, and is not passed over.
    """
    chunks, k = sentence.chunks, first
    if k < len(chunks) and chunks[k].kind is _K.GERUND:
        k += 1
    while k + 1 < len(chunks) and chunks[k].kind is _K.PREPOSITION and chunks[k + 1].kind is _K.NOUN:
        if sentence.word(k) in lexicon.read_words("clause_links", "clause openers"):
            break
        k = end_of_phrase(sentence, k + 1) + 1
    past = k < len(chunks) and sentence.tagged.classes[chunks[k].start : chunks[k].end].lstrip("R") == "E"
    return first if past and chunks[k + 1 : k + 2] and chunks[k + 1].kind is not _K.NOUN else k


def _is_year(sentence: ChunkedSentence, k: int) -> bool:
    """Tell whether a chunk is a year alone, which does nothing."""
    piece = sentence.chunks[k]
    return piece.end - piece.start == 1 and sentence.word(k).isdigit() and len(sentence.word(k)) == _YEAR


def _is_office(sentence: ChunkedSentence, k: int) -> bool:
    """Tell whether a chunk says what somebody is, without the article that whoever does something would have."""
    piece = sentence.chunks[k]
    bare = set(sentence.tagged.classes[piece.start : piece.end]) <= set("JN")
    return bare and sentence.word(k) in lexicon.read_words("people", "person")


@cache
def joining_words() -> frozenset[str]:
    """Give the conjunctions that join nouns to one participant ("and", "neither Ruiz nor Sand")."""
    return lexicon.read_words("clause_words", "joining nouns")


def start_of_phrase(sentence: ChunkedSentence, j: int) -> int:
    """Give the first chunk of the phrase that ends with chunk j, over "A and B", "the head of B"."""
    chunks = sentence.chunks
    j = _start_of_open_list(sentence, j)
    while j >= 2:
        if (
            chunks[j - 1].kind is _K.CONJUNCTION
            and chunks[j - 2].kind is _K.NOUN
            and sentence.word(j - 1) in joining_words()
        ):
            before = left_of(sentence, j - 2)
            if before is not None and chunks[before].kind in VERBAL and sentence.clause_at.get(before) is not None:
                return j
            j -= 2
            j = _start_of_list(sentence, j)
        elif chunks[j - 1].kind is _K.PREPOSITION and sentence.word(j - 1) == "of" and chunks[j - 2].kind is _K.NOUN:
            j -= 2
        else:
            break
    return j


def _start_of_open_list(sentence: ChunkedSentence, j: int) -> int:
    """Step from chunk j left over "A, B, and", the comma before "and" being that of a list of three or more."""
    chunks = sentence.chunks
    if j < 5 or chunks[j - 1].kind is not _K.CONJUNCTION or chunks[j - 2].kind is not _K.COMMA:
        return j
    listed = sentence.word(j - 1) in joining_words() and _is_of_one_make(sentence, j - 3, j)
    first = _start_of_list(sentence, j - 3) if listed else j - 3
    return first if first < j - 3 else j


def _start_of_list(sentence: ChunkedSentence, j: int) -> int:
    """Step from chunk j left over "A, B" where all are of one make, and something else than a preposition opens it."""
    chunks, first = sentence.chunks, j
    while first >= 2 and chunks[first - 1].kind is _K.COMMA and _is_of_one_make(sentence, first - 2, j):
        first -= 2
    before = left_of(sentence, first)
    governed = before is not None and chunks[before].kind in {_K.PREPOSITION, *VERBAL}
    return j if governed else first


def _end_of_list(sentence: ChunkedSentence, k: int) -> int:
    """Step from chunk k right over "A, B and C" where all are of one make and no verb of its own follows the last."""
    chunks, count, last = sentence.chunks, len(sentence.chunks), k
    while last + 2 < count and chunks[last + 1].kind is _K.COMMA and _is_of_one_make(sentence, last + 2, k):
        last += 2
    joint = last + 2 if last + 2 < count and chunks[last + 1].kind is _K.COMMA else last + 1
    if last == k or joint + 1 >= count or chunks[joint].kind is not _K.CONJUNCTION:
        return k
    closed = sentence.word(joint) in joining_words() and _is_of_one_make(sentence, joint + 1, k)
    return joint + 1 if closed and not (joint + 2 < count and chunks[joint + 2].kind is _K.VERB) else k


def _is_of_one_make(sentence: ChunkedSentence, one: int, other: int) -> bool:
    """Tell whether two chunks are both names, or both nouns with an article or without; a number stands with either."""
    chunks, classes = sentence.chunks, sentence.tagged.classes
    if chunks[one].kind is not _K.NOUN:
        return False
    ends = {_last_letter(sentence, i) for i in (one, other)} - {""}
    opens = {classes[chunks[i].start] for i in (one, other)}
    alike = "D" not in opens or opens <= set("DQ")
    return len(ends) <= 1 and (alike or ends == {"P"}) and ends <= set("NP")


def _last_letter(sentence: ChunkedSentence, i: int) -> str:
    """Give the class of a chunk's last word, none where the capital of a first word may make it a name or not.

    A name may end in a number ("Grey Dog 2").
    """
    classes, piece = sentence.tagged.classes, sentence.chunks[i]
    numbered = piece.end - piece.start > 1 and classes[piece.end - 2 : piece.end] == "PQ"
    letter = "P" if numbered else classes[piece.end - 1]
    return "" if letter == "P" and piece.end == 1 else letter


def end_of_phrase(sentence: ChunkedSentence, k: int) -> int:
    """Give the last chunk of the phrase that begins with chunk k, over "of" phrases and coordination."""
    chunks = sentence.chunks
    first = k
    if (named := _apposed_name(sentence, k)) is not None:
        return named
    k = _end_of_list(sentence, k)
    while k + 2 < len(chunks) and chunks[k + 2].kind is _K.NOUN:
        of = (
            chunks[k + 1].kind is _K.PREPOSITION
            and sentence.word(k + 1) == "of"
            and not _is_accused(sentence, first, k)
        )
        coordinated = (
            chunks[k + 1].kind is _K.CONJUNCTION
            and sentence.word(k + 1) in joining_words()
            and not _opens_clause_behind(sentence, k + 2)
        )
        if not of and not coordinated:
            break
        k += 2
    return k


def _opens_clause_behind(sentence: ChunkedSentence, k: int) -> bool:
    """Tell whether a verb follows the phrase at chunk k directly, or behind "of them"."""
    chunks, after = sentence.chunks, k + 1
    if after + 1 < len(chunks) and sentence.word(after) == "of" and sentence.word(after + 1) == "them":
        after += 2
    return after < len(chunks) and chunks[after].kind is _K.VERB


def _apposed_name(sentence: ChunkedSentence, k: int) -> int | None:
    """Give the chunk of the name that ends "a farmer, Walter Crane" where that ends the clause too."""
    chunks, classes = sentence.chunks, sentence.tagged.classes
    if k + 2 >= len(chunks) or chunks[k + 1].kind is not _K.COMMA or chunks[k + 2].kind is not _K.NOUN:
        return None
    common = classes[chunks[k].start] == "D" and classes[chunks[k].end - 1] == "N"
    name = set(classes[chunks[k + 2].start : chunks[k + 2].end]) == {"P"}
    ends = k + 3 >= len(chunks) or chunks[k + 3].kind in {_K.STOP, _K.COMMA}
    return k + 2 if common and name and ends else None


def _is_accused(sentence: ChunkedSentence, first: int, k: int) -> bool:
    """Tell whether "of" after chunk k belongs to the verb: "convicted Ruiz of fraud", not "the Bank of Lima"."""
    classes, chunks = sentence.tagged.classes, sentence.chunks
    after_verb = first > 0 and chunks[first - 1].kind in VERBAL
    return after_verb and classes[chunks[k].end - 1] in "PO" and classes[chunks[k + 2].end - 1] != "P"
