"""Steps: what is passed over on the way from a verb to the phrase that it is about, such as times and shares."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.clauses.parts import VERBAL, left_of, start_of_phrase
from factcheck.language.lexicon import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.language.clauses.parts import ChunkedSentence

_YEAR = 4
_TWO = 2


def before_time(sentence: ChunkedSentence, j: int) -> int:
    """Step over the time between a verb and the infinitive that it governs ("agreed on Monday to sell")."""
    chunks = sentence.chunks
    last = sentence.tagged.tokens.words[chunks[j].end - 1]
    figure = set(sentence.tagged.classes[chunks[j].start : chunks[j].end]) == {"Q"}  # "won in 14:52.30 to keep"
    if chunks[j].kind is not _K.NOUN or not (figure or last in time_words() or (last.isdigit() and len(last) == _YEAR)):
        return j
    before = j - 1
    if before > 0 and chunks[before].kind is _K.PREPOSITION:
        before -= 1
        if figure and chunks[before].kind is _K.NOUN:
            before = start_of_phrase(sentence, before) - 1
    return before if before >= 0 and chunks[before].kind in VERBAL else j


def before_time_between(sentence: ChunkedSentence, start: int, j: int) -> int | None:
    """Give the noun before a bare time that parts it from its verb ("The council | this week | closed the mill").

    A size or an age may do so too ("an area the size of Malta", "anyone under 16").
    """
    chunks, words = sentence.chunks, sentence.tagged.tokens.words
    before = start - 1
    if before < 0 or chunks[before].kind is not _K.NOUN:
        return None
    if words[chunks[start].start : chunks[start].end] == ("the", "size") or words[chunks[start].start] in listed(
        "above or under"
    ):
        return before
    if start != j:
        return None
    bare = is_bare_time(words[chunks[j].start : chunks[j].end])
    return before if bare and words[chunks[before].end - 1] not in time_words() else None


def is_bare_time(words: Sequence[str]) -> bool:
    """Tell whether two words, or a third, tell when or for each of what ("that night", "a week earlier", "a day")."""
    told = words[:-1] if words and words[-1] in listed("before a time ago") else words
    return len(told) == _TWO and told[0] in listed("determiners of one time") and told[1] in time_words()


@cache
def time_words() -> frozenset[str]:
    """Give the nouns and names that tell when."""
    named = (*lexicon.read_table("times", "months"), *lexicon.read_table("times", "weekdays"))
    return lexicon.read_words("clause_links", "time nouns") | frozenset(named)


def behind_share(sentence: ChunkedSentence, start: int, j: int) -> int:
    """Step from a bare number over "of" to the whole that a participle describes ("eight of | those killed")."""
    chunks = sentence.chunks
    number = set(sentence.tagged.classes[chunks[start].start : chunks[start].end]) == {"Q"}
    return start + 2 if number and start + 2 <= j and sentence.word(start + 1) == "of" else start


def before_scope(sentence: ChunkedSentence, j: int) -> int:
    """Step over a phrase that only says how far a ranking reaches ("one of six countries in the world that ...")."""
    chunks = sentence.chunks
    scoped = sentence.word(j) in lexicon.read_words("ordering", "scope nouns")
    if scoped and j >= 2 and chunks[j - 1].kind is _K.PREPOSITION and chunks[j - 2].kind is _K.NOUN:
        return j - 2
    return j


def described_by_act(sentence: ChunkedSentence, j: int) -> int | None:
    """Give the noun of which an -ing form at chunk j tells more ("the plan for selling the mill | was dropped")."""
    if sentence.chunks[j].kind is not _K.GERUND:
        return None
    preposition = left_of(sentence, j)
    if preposition is None or sentence.chunks[preposition].kind is not _K.PREPOSITION:
        return None
    noun = left_of(sentence, preposition)
    return noun if noun is not None and sentence.chunks[noun].kind is _K.NOUN else None
