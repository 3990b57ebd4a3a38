"""Dependents: infinitives and participles, which have the subject of the clause or the noun that they hang on."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.clauses.participles import told_noun
from factcheck.language.clauses.parts import VERBAL, ClauseKind, Phrase, left_of, start_of_phrase
from factcheck.language.clauses.steps import before_scope, before_time, behind_share, time_words
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.language.clauses.parts import ChunkedSentence

_YEAR = 4

Found = tuple[ClauseKind, "Phrase | None", bool, "int | None", "str | None", int]
"""The kind of a clause, its subject and whether that is borrowed, the clause above, what opens it, and its start."""


def find_dependent_subject(sentence: ChunkedSentence, i: int) -> Found:
    """Give an infinitive or participle the subject of the clause it hangs on."""
    chunks = sentence.chunks
    if (told := told_noun(sentence, i)) is not None:
        phrase = Phrase(chunks[told[0]].start, chunks[told[1]].end)
        return ClauseKind.PARTICIPLE, phrase, True, sentence.clause_at.get(left_of(sentence, told[0]) or 0), None, i
    left = left_of(sentence, i)
    infinitive = chunks[i].kind is _K.INFINITIVE
    if chunks[i].kind in {_K.VERB, _K.PARTICIPLE} and left is not None and chunks[left].kind is _K.COMMA:
        left = left_of(sentence, left)
        left = None if left is not None and _is_time(sentence, left) else left  # "died on 3 May, aged 88"
    elif _is_means(sentence, i, left) or _is_purpose(sentence, i, left):
        left = None
    kind = ClauseKind.INFINITIVE if infinitive else ClauseKind.PARTICIPLE
    if infinitive and left is not None:
        left = before_time(sentence, left)
    if left is not None and chunks[left].kind is _K.NOUN:
        left = before_scope(sentence, left)
        left = _expected_before_place(sentence, left) if infinitive else left
        start = start_of_phrase(sentence, left)
        before = left_of(sentence, start)
        whole = start if infinitive else behind_share(sentence, start, left)
        located = _before_place(sentence, i, start)
        whole, left = located if located is not None else (whole, left)
        phrase = Phrase(chunks[whole].start, chunks[left].end)
        governed = before is not None and chunks[before].kind in VERBAL
        position = sentence.clause_at.get(before) if governed and before is not None else None
        return kind, phrase, True, position, None, i
    apart = chunks[i].kind is _K.GERUND and left is not None and chunks[left].kind is _K.COMMA
    for k in range(i - 1, -1, -1):
        position = sentence.clause_at.get(k)
        if position is not None and not (apart and chunks[k].kind is _K.INFINITIVE):
            clause = sentence.clauses[position]
            return kind, clause.subject, True, position, None, i
    following = next((k for k in range(i + 1, len(chunks)) if chunks[k].kind is _K.COMMA), None)
    if following is not None and following + 1 < len(chunks) and chunks[following + 1].kind is _K.NOUN:
        subject = chunks[following + 1]
        return kind, Phrase(subject.start, subject.end), True, None, None, i
    return kind, None, True, None, None, i


def _expected_before_place(sentence: ChunkedSentence, j: int) -> int:
    """Step from a place at chunk j to what somebody expects to do something there ("expects rents in Oslo to rise")."""
    chunks, start = sentence.chunks, start_of_phrase(sentence, j)
    placed = left_of(sentence, start)
    noun = left_of(sentence, placed) if placed is not None and chunks[placed].kind is _K.PREPOSITION else None
    if (
        placed is None
        or noun is None
        or chunks[noun].kind is not _K.NOUN
        or sentence.word(placed) not in listed("placing")
    ):
        return j
    verb = left_of(sentence, start_of_phrase(sentence, noun))
    named = sentence.tagged.classes[chunks[j].end - 1] == "P"
    expects = (
        verb is not None
        and chunks[verb].kind is _K.VERB
        and morphology.stem(sentence.word(verb)) in stems_of("expecting")
    )
    return noun if named and expects else j


def _before_place(sentence: ChunkedSentence, i: int, start: int) -> tuple[int, int] | None:
    """Give the noun before a place, of which a participle between commas tells ("the mill in Sarn, built in 1861,").

    Places are built as well, but what opens the sentence with "the" is what it is about.
    """
    chunks, before = sentence.chunks, left_of(sentence, start)
    if chunks[i].kind is not _K.PARTICIPLE and chunks[i].kind is not _K.VERB:
        return None
    apart = chunks[i - 1].kind is _K.COMMA and before is not None and before > 0
    if (
        not apart
        or before is None
        or sentence.word(before) not in listed("placing")
        or chunks[before - 1].kind is not _K.NOUN
    ):
        return None
    named = set(sentence.tagged.classes[chunks[start].start : chunks[start].end]) == {"P"}
    first = start_of_phrase(sentence, before - 1)
    return (first, before - 1) if named and first == 0 else None


def find_joined_infinitive(sentence: ChunkedSentence, i: int) -> Found | None:
    """Give a base form behind "and" the place of the infinitive that it goes on ("plans to close and sell the mill").

    So it is with another infinitive ("to close the mill and to hire engineers"). None where it goes on another verb.
    """
    chunks, j = sentence.chunks, left_of(sentence, i)
    base = sentence.tagged.classes[chunks[i].start : chunks[i].end].lstrip("R") == "B"
    if not (base or chunks[i].kind is _K.INFINITIVE) or j is None or chunks[j].kind is not _K.CONJUNCTION:
        return None
    for k in range(j - 1, -1, -1):
        if chunks[k].kind in {_K.STOP, _K.COLON, _K.SUBORDINATOR, _K.RELATIVE, _K.THAT, _K.VERB}:
            return None
        if chunks[k].kind is _K.INFINITIVE and (position := sentence.clause_at.get(k)) is not None:
            clause = sentence.clauses[position]
            return clause.kind, clause.subject, True, clause.governor, None, i
    return None


def _is_time(sentence: ChunkedSentence, j: int) -> bool:
    """Tell whether the phrase that ends at chunk j tells when."""
    last = sentence.tagged.tokens.words[sentence.chunks[j].end - 1]
    return last in time_words() or (last.isdigit() and len(last) == _YEAR)


def _is_purpose(sentence: ChunkedSentence, i: int, left: int | None) -> bool:
    """Tell whether an infinitive behind where somebody went tells what for ("had come up the mountain to watch")."""
    if left is None or sentence.chunks[i].kind is not _K.INFINITIVE or sentence.chunks[left].kind is not _K.NOUN:
        return False
    before = left_of(sentence, start_of_phrase(sentence, left))
    verb = left_of(sentence, before) if before is not None else None
    if before is None or verb is None or sentence.chunks[before].kind is not _K.PREPOSITION:
        return False
    goes = morphology.stem(sentence.word(verb)) in _going()
    return goes and sentence.chunks[verb].kind is _K.VERB


@cache
def _going() -> frozenset[str]:
    return frozenset(map(morphology.stem, lexicon.read_words("clause_links", "going")))


def _is_means(sentence: ChunkedSentence, i: int, left: int | None) -> bool:
    """Tell whether "using" behind a phrase with a preposition says how the subject did it ("came by boat using")."""
    if left is None or sentence.chunks[left].kind is not _K.NOUN or sentence.word(i) != "using":
        return False
    before = left_of(sentence, start_of_phrase(sentence, left))
    return before is not None and sentence.chunks[before].kind is _K.PREPOSITION
