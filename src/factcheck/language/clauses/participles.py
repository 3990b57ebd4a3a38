"""Participles that tell more of what a copula says: "is a band from Ostwick, formed in 1990", "a film made by Vos".

Such a past form has no subject of its own but that of the copula, though it looks like a finite verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.clauses.parts import SKIPPED, VERBAL, left_of, start_of_phrase
from factcheck.language.clauses.steps import is_bare_time
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.language.words.concepts import stems_among

if TYPE_CHECKING:
    from factcheck.language.clauses.parts import ChunkedSentence

_OTHER_CLAUSE = frozenset({_K.SUBORDINATOR, _K.RELATIVE, _K.THAT, _K.COLON, _K.INFINITIVE})
_STEPS = 24
_GOVERNING = frozenset({_K.PREPOSITION, _K.COMMA, _K.CONJUNCTION, *VERBAL})


def is_past_form(sentence: ChunkedSentence, i: int) -> bool:
    """Tell whether chunk i is a past form or participle without an auxiliary."""
    piece = sentence.chunks[i]
    return piece.kind in {_K.VERB, _K.PARTICIPLE} and sentence.tagged.classes[piece.start : piece.end].lstrip("Rn") in {
        "E",
        "K",
    }


def lacks_object(sentence: ChunkedSentence, i: int) -> bool:
    """Tell whether a preposition or a bare time stands right behind a past form ("held in May", "held last night").

    So may an infinitive behind what is compared with something ("short of the nine votes needed to pass it").
    """
    if i + 1 >= len(sentence.chunks):
        return False
    following = sentence.chunks[i + 1]
    if following.kind is _K.INFINITIVE:
        return sentence.word(i) in lexicon.read_words("neighbours", "expectations")
    words = sentence.tagged.tokens.words[following.start : following.end]
    return following.kind is _K.PREPOSITION or (following.kind is _K.NOUN and is_bare_time(words))


def told_noun(sentence: ChunkedSentence, i: int) -> tuple[int, int] | None:
    """Give the chunks of the noun after a copula that the past form at chunk i tells more of, first and last.

    Behind "and", only a past form that goes on a series of them tells more, with the one who did it ("directed by A
    and produced by B"). What stands behind "the" without a comma says only the whole ("the man elected in May").
    """
    if not is_past_form(sentence, i) or not _is_complemented(sentence, i):
        return None
    chunks = sentence.chunks
    joined = series = apart = False
    j = i - 1
    for _ in range(_STEPS):
        if j < 1:
            return None
        kind = chunks[j].kind
        if kind is _K.NOUN:
            start = start_of_phrase(sentence, j)
            before = left_of(sentence, start)
            if before is None or chunks[before].kind not in _GOVERNING:
                return None
            if _is_copula(sentence, before):
                free = sentence.tagged.tokens.words[chunks[start].start] in listed("indefinite article") or apart
                return (start, j) if free and (series or not joined) else None
            j = before
            continue
        joined |= kind is _K.CONJUNCTION
        apart |= kind is _K.COMMA
        series |= is_past_form(sentence, j) or kind is _K.ADJECTIVE
        if kind is _K.VERB and not is_past_form(sentence, j):
            return None
        if kind not in _GOVERNING | SKIPPED | {_K.ADJECTIVE}:
            return None
        j -= 1
    return None


def find_told(sentence: ChunkedSentence, end: int) -> bool:
    """Tell whether the phrase ending at chunk `end` is told more of by the next past form in the sentence."""
    following = (k for k in range(end + 1, len(sentence.chunks)) if sentence.chunks[k].kind in VERBAL)
    k = next(following, None)
    if k is None:
        return False
    told = told_noun(sentence, k)
    return told is not None and told[1] == end


def shares_complements(sentence: ChunkedSentence, i: int) -> int | None:
    """Give the chunk of the past form that the one at chunk i has its agent from ("written and directed by Vos")."""
    chunks = sentence.chunks
    if i + 3 >= len(chunks) or chunks[i + 1].kind is not _K.CONJUNCTION or sentence.word(i + 1) != "and":
        return None
    if not is_past_form(sentence, i + 2) or sentence.word(i + 3) != "by":
        return None
    return i + 2 if sentence.tagged.classes[chunks[i].end - 1] in "EK" else None


def lacks_auxiliary(sentence: ChunkedSentence, i: int) -> bool:
    """Tell whether chunk i is a past form that has its "was" from the passive right before ("was tried and jailed")."""
    chunks, classes = sentence.chunks, sentence.tagged.classes
    if i < 2 or chunks[i - 1].kind is not _K.CONJUNCTION or not is_past_form(sentence, i):
        return False
    before = classes[chunks[i - 2].start : chunks[i - 2].end]
    return (chunks[i - 2].kind is _K.VERB and "b" in before and before[-1] in "EK") or _goes_on_passive(sentence, i)


def _goes_on_passive(sentence: ChunkedSentence, i: int) -> bool:
    """Tell whether a past form without an object goes on a passive ("was arrested in May and charged with fraud")."""
    chunks, classes = sentence.chunks, sentence.tagged.classes
    verb = next((k for k in range(i - 1, -1, -1) if k in sentence.clause_at and chunks[k].kind is _K.VERB), None)
    if verb is None or any(chunks[k].kind in _OTHER_CLAUSE for k in range(verb, i)):
        return False
    group = classes[chunks[verb].start : chunks[verb].end].rstrip("Rn")
    if "b" not in group or group[-1] not in "EK":
        return False
    done = morphology.stem(sentence.word(i)) in stems_among("headline passives", "joined passives")
    following = chunks[i + 1].kind if i + 1 < len(chunks) else _K.STOP
    summed = following is _K.NOUN and classes[chunks[i + 1].start] == "Q"  # "and fined 40 crowns"
    return done and (following is not _K.NOUN or summed)


def _is_complemented(sentence: ChunkedSentence, i: int) -> bool:
    """Tell whether a preposition or infinitive follows a past form, or another past form that has one."""
    k = i + 1
    while k < len(sentence.chunks) and sentence.chunks[k].kind in SKIPPED:
        k += 1
    if k >= len(sentence.chunks):
        return False
    if sentence.chunks[k].kind is _K.CONJUNCTION and k + 1 < len(sentence.chunks):
        return is_past_form(sentence, k + 1) and _is_complemented(sentence, k + 1)
    return sentence.chunks[k].kind in {_K.PREPOSITION, _K.INFINITIVE}


def _is_copula(sentence: ChunkedSentence, i: int) -> bool:
    """Tell whether a verb group is a form of "be" alone."""
    piece = sentence.chunks[i]
    letters = sentence.tagged.classes[piece.start : piece.end].rstrip("Rn")
    return piece.kind is _K.VERB and letters.endswith("b")
