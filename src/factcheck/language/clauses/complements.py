"""Complements: what follows a verb group up to the next clause, and what opens the clause before its subject."""

from __future__ import annotations

from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.clauses.participles import find_told, is_past_form, lacks_object
from factcheck.language.clauses.parts import (
    SKIPPED,
    VERBAL,
    ChunkedSentence,
    Phrase,
    end_of_phrase,
    joining_words,
    left_of,
    opens_clause,
    start_of_phrase,
)
from factcheck.language.clauses.steps import is_bare_time
from factcheck.language.words.collocations import takes_particle
from factcheck.language.words.demonstratives import clause_takers
from factcheck.language.words.morphology import stem

_TELLING = frozenset({_K.VERB, _K.GERUND})


def find_fronted(sentence: ChunkedSentence, first: int) -> tuple[Phrase, ...]:
    """Collect the prepositional phrases that open the clause ("In May, with 58% of the vote, she ...")."""
    chunks = sentence.chunks
    found: list[Phrase] = []
    j = first - 1
    while j >= 1 and chunks[j].kind in {_K.COMMA, _K.NOUN, _K.PREPOSITION, *SKIPPED}:
        if chunks[j].kind is _K.NOUN:
            start = start_of_phrase(sentence, j)
            if start >= 1 and chunks[start - 1].kind is _K.PREPOSITION:
                found.append(Phrase(chunks[start].start, chunks[j].end, sentence.word(start - 1)))
                j = start - 1
            else:
                break
        j -= 1
    while j > 0 and chunks[j].kind is _K.ADJECTIVE:
        j -= 1
    if j >= 0 and chunks[j].kind in VERBAL and sentence.clause_at.get(j) is not None:
        return ()  # "who came ninth in the league, it is"
    return tuple(reversed(found))


def find_after_subject(sentence: ChunkedSentence, subject: Phrase | None, i: int) -> tuple[Phrase, ...]:
    """Collect the prepositional phrases that follow the subject directly ("the vote in Peru was ...")."""
    if subject is None:
        return ()
    chunks = sentence.chunks
    k = next((n for n in range(i) if chunks[n].start >= subject.end), i)
    if k < i and chunks[k].kind is _K.COMMA:
        k += 1
    found: list[Phrase] = []
    while k + 1 < i and chunks[k].kind is _K.PREPOSITION and chunks[k + 1].kind is _K.NOUN:
        end = min(end_of_phrase(sentence, k + 1), i - 1)
        end = i - 1 if _goes_on_to_verb(sentence, end, i) else end
        found.append(Phrase(chunks[k + 1].start, chunks[end].end, sentence.word(k)))
        k = end + 1
    return tuple(found)


def _goes_on_to_verb(sentence: ChunkedSentence, end: int, i: int) -> bool:
    """Tell whether "and" and a noun stand between a phrase and the verb ("the ferry from Sarn and Lund | sailed")."""
    behind = sentence.chunks[end + 1 : i]
    joined = [piece.kind for piece in behind] == [_K.CONJUNCTION, _K.NOUN]
    return joined and sentence.word(end + 1) in joining_words()


def find_complements(
    sentence: ChunkedSentence, i: int
) -> tuple[tuple[Phrase, ...], tuple[Phrase, ...], Phrase | None, tuple[int, ...], int]:
    """Collect what follows the verb group at chunk i: objects, prepositional phrases, an adjective, adverbs."""
    chunks, count = sentence.chunks, len(sentence.chunks)
    objects: list[Phrase] = []
    complements: list[Phrase] = []
    adverbs: list[int] = []
    adjective: Phrase | None = None
    k, last, preposition = i + 1, i, None
    while k < count:
        kind = chunks[k].kind
        if kind is _K.NOUN:
            end = end_of_phrase(sentence, k)
            if preposition is None and _opens_clause(sentence, i, end, bool(objects)):
                break
            phrase = Phrase(chunks[k].start, chunks[end].end, preposition)
            (objects if preposition is None else complements).append(phrase)
            preposition, last, k = None, end, end
        elif kind is _K.PREPOSITION:
            if opens_clause(sentence, k):
                break
            if k == i + 1 and _is_particle(sentence, i):
                adverbs.append(chunks[k].end - 1)
                last, k = k, k + 1
                continue
            preposition = sentence.word(k) if preposition is None or sentence.word(k) != "of" else preposition
        elif kind is _K.ADJECTIVE:
            found = Phrase(chunks[k].start, chunks[k].end, preposition)
            adjective = found if preposition is None else adjective
            complements += [found] if preposition is not None else []
            preposition, last = None, k
        elif kind is _K.ADVERB:
            adverbs.append(chunks[k].end - 1)
            last = k
        elif kind is _K.OPENING:
            k = next((n for n in range(k, min(count, k + 30)) if chunks[n].kind is _K.CLOSING), count)
        elif kind is not _K.QUOTE and not (kind is _K.COMMA and _continues(sentence, k)):
            break
        k += 1
    return tuple(objects), tuple(complements), adjective, tuple(adverbs), last


def _is_particle(sentence: ChunkedSentence, i: int) -> bool:
    """Tell whether what follows verb i is its particle, with an object behind it ("drowned out the band").

    A passive has none, nor is what a length follows ("grew up two valleys away").
    """
    chunks, classes = sentence.chunks, sentence.tagged.classes
    if i + 2 >= len(chunks) or chunks[i + 2].kind is not _K.NOUN:
        return False
    group = classes[chunks[i].start : chunks[i].end].rstrip("Rn")
    passive = ("b" in group and group[-1] in "EK") or chunks[i].kind is _K.PARTICIPLE
    if is_bare_time(sentence.tagged.tokens.words[chunks[i + 2].start : chunks[i + 2].end]):
        return False
    return not passive and takes_particle(stem(sentence.word(i)), sentence.word(i + 1))


def _opens_clause(sentence: ChunkedSentence, i: int, end: int, has_object: bool) -> bool:
    """Tell whether the noun phrase after verb i that ends at chunk `end` is the subject of a clause of its own."""
    chunks = sentence.chunks
    told = end == i + 1 and _is_object_told(sentence, i, end)
    if told or find_told(sentence, end) or _has_antecedent(sentence, i):
        return False
    k = end + 1
    while k + 1 < len(chunks) and (chunks[k].kind in SKIPPED or chunks[k].kind is _K.PREPOSITION):
        if chunks[k].kind is _K.PREPOSITION and opens_clause(sentence, k):
            return False
        k += 2 if chunks[k].kind is _K.PREPOSITION else 1
    if k >= len(chunks) or chunks[k].kind is not _K.VERB:
        return False
    return k == end + 1 or not (has_object or _is_object_told(sentence, i, k - 1))


def _has_antecedent(sentence: ChunkedSentence, i: int) -> bool:
    """Tell whether verb i says something of a subject that still waits for its own ("Those who break the law face")."""
    chunks, link = sentence.chunks, left_of(sentence, i)
    if link is None or chunks[link].kind is not _K.RELATIVE or stem(sentence.word(i)) in clause_takers():
        return False
    return not any(piece.kind is _K.VERB for piece in chunks[:link])


def _is_object_told(sentence: ChunkedSentence, i: int, end: int) -> bool:
    """Tell whether the past form behind chunk `end` only tells more of what stands behind verb i.

    "Owns 23 farms located on the island", "opened a fair in a hall built in 2030". Not so behind
    a verb that takes a clause ("said the firm moved to Sarn") or in a clause that ends without a comma.
    """
    chunks = sentence.chunks
    if end + 2 >= len(chunks) or not is_past_form(sentence, end + 1) or chunks[i].kind not in _TELLING:
        return False
    if not lacks_object(sentence, end + 1) or stem(sentence.word(i)) in clause_takers():
        return False
    return not any(piece.kind is _K.SUBORDINATOR for piece in chunks[max(0, i - 6) : i])


def _continues(sentence: ChunkedSentence, k: int) -> bool:
    """Tell whether the clause goes on after the comma at chunk k with prepositional phrases of its own."""
    chunks, count = sentence.chunks, len(sentence.chunks)
    if k + 1 < count and set(sentence.tagged.classes[chunks[k + 1].start : chunks[k + 1].end]) == {"Q"}:
        return k + 2 >= count or chunks[k + 2].kind in {_K.STOP, _K.COMMA}  # ", 118 to 97"
    if k + 2 >= count or chunks[k + 1].kind is not _K.PREPOSITION or chunks[k + 2].kind is not _K.NOUN:
        return False
    end = end_of_phrase(sentence, k + 2)
    while end + 2 < count and chunks[end + 1].kind is _K.PREPOSITION and chunks[end + 2].kind is _K.NOUN:
        end = end_of_phrase(sentence, end + 2)
    return end + 1 >= count or chunks[end + 1].kind in {_K.STOP, _K.COMMA, _K.COLON, _K.CONJUNCTION, _K.CLOSING}
