"""Reduced clauses: past forms that only describe the noun before them ("the fire sparked by lightning killed two")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.clauses.contacts import is_contact_subject
from factcheck.language.clauses.participles import is_past_form, lacks_object
from factcheck.language.clauses.parts import SKIPPED, ClauseKind, end_of_phrase, left_of, opens_clause, start_of_phrase
from factcheck.language.clauses.steps import time_words
from factcheck.language.words import morphology
from factcheck.language.words.collocations import acts_before
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.demonstratives import clause_takers

if TYPE_CHECKING:
    from factcheck.language.clauses.parts import ChunkedSentence

_TELLING = frozenset({ClauseKind.MAIN, ClauseKind.COMPLEMENT})
_IN_PREDICATE = frozenset({_K.NOUN, _K.PREPOSITION, _K.ADJECTIVE, *SKIPPED})


def is_reduced(sentence: ChunkedSentence, i: int) -> bool:
    """Tell whether a past form is rather a participle after its noun ("the fire sparked by lightning killed two")."""
    chunks, classes = sentence.chunks, sentence.tagged.classes
    left = left_of(sentence, i)
    if classes[chunks[i].start : chunks[i].end].lstrip("R") != "E" or left is None or i + 2 >= len(chunks):
        return False
    apart = chunks[left].kind is _K.COMMA
    if apart:
        left = left_of(sentence, left)
    if left is None or chunks[left].kind is not _K.NOUN:
        return False
    if _is_nominative(sentence, left) or is_contact_subject(sentence, start_of_phrase(sentence, left)):
        return False
    if chunks[i + 1].kind is _K.VERB:
        return _describes_all(sentence, left, i)
    if _stands_in_opening(sentence, left, i):
        return True
    before = left_of(sentence, start_of_phrase(sentence, left))
    if not lacks_object(sentence, i) or (before is not None and chunks[before].kind in {_K.THAT, _K.RELATIVE}):
        return False  # "the mill that Ruiz bought in May burned"
    if before is not None and chunks[before].kind is _K.VERB and before + 1 < i:
        return _tells_of_object(sentence, before, i, apart=apart)
    if not apart and _is_done_to(sentence, left, i):
        return True
    agent = _names_agent(sentence, i)
    if apart and agent and before is not None and chunks[before].kind is _K.PREPOSITION:
        return not _goes_on_series(sentence, i)  # "ate with Ruiz, followed by a meeting"
    anew = any(chunks[k].kind is _K.CONJUNCTION for k in range(start_of_phrase(sentence, left), left))
    if not (apart or anew) and before is not None and _hangs_on_verb(sentence, before, agent=agent):
        return True
    return (agent and any(piece.kind is _K.VERB for piece in chunks[i + 3 :])) or _verb_follows(
        sentence, i, apart=apart
    )


def _names_agent(sentence: ChunkedSentence, i: int) -> bool:
    """Tell whether "by" behind a past form names who did it, not by how much, nor whom somebody stood by."""
    by = sentence.word(i + 1) == "by" and not acts_before(morphology.stem(sentence.word(i)), "by")
    return by and sentence.tagged.classes[sentence.chunks[i + 2].start] != "Q"


def _is_done_to(sentence: ChunkedSentence, left: int, i: int) -> bool:
    """Tell whether a past form can only tell what was done to the noun before it, in a sentence with another verb.

    It has no object, also not behind its phrases ("placed in the hall | a bust of Ruiz").
    """
    chunks, k = sentence.chunks, i + 1
    verb = morphology.stem(sentence.word(i))
    if verb not in stems_of("reduced passives"):
        return False
    if acts_before(verb, sentence.word(i + 1)) and sentence.word(i + 2) not in time_words():
        return False  # "delivered on its promise", but "a speech delivered on Monday"
    start = start_of_phrase(sentence, left)
    while k + 1 < len(chunks) and chunks[k].kind is _K.PREPOSITION and chunks[k + 1].kind is _K.NOUN:
        k = end_of_phrase(sentence, k + 1) + 1
    contact = start > 0 and chunks[start - 1].kind is _K.NOUN
    contact |= left > 0 and chunks[left - 1].kind is _K.CONJUNCTION  # "four were hurt and 12 | arrested in Sarn"
    shifted = k > i + 1 and k < len(chunks) and chunks[k].kind is _K.NOUN
    if contact or shifted:
        return False
    if any(piece.kind is _K.VERB for piece in chunks[:i]):
        return True
    later = next((n for n in range(i + 1, len(chunks)) if chunks[n].kind is _K.VERB), None)
    return later is not None and chunks[left_of(sentence, later) or 0].kind is not _K.CONJUNCTION


def _is_nominative(sentence: ChunkedSentence, j: int) -> bool:
    """Tell whether chunk j is a pronoun that does what follows ("the reports we published in May were accurate")."""
    free = j > 0 and sentence.chunks[j - 1].kind is _K.NOUN
    return sentence.word(j) in lexicon.read_words("clause_links", "nominative") and (free or sentence.word(j) != "it")


def _tells_of_object(sentence: ChunkedSentence, verb: int, i: int, *, apart: bool) -> bool:
    """Tell whether a past form behind the object of a verb tells more of it and is not what goes on with the verb."""
    if (apart and _goes_on_series(sentence, i)) or _ends_relative(sentence, verb, i):
        return False
    taken = morphology.stem(sentence.word(verb)) in clause_takers()
    return sentence.clause_at.get(verb) is not None and not taken


def _stands_in_opening(sentence: ChunkedSentence, left: int, i: int) -> bool:
    """Tell whether a past form tells of the noun of a phrase that opens the sentence and ends with a comma.

    "In the vote held in May, Ruiz lost", "With all votes counted, Ruiz led". So does one with an adverb and its agent
    before a verb ("the plan put forward by Ruiz failed").
    """
    chunks, start = sentence.chunks, start_of_phrase(sentence, left)
    if chunks[i + 1].kind is _K.ADVERB and sentence.word(i + 2) == "by":
        return any(piece.kind is _K.VERB for piece in chunks[i + 3 :])
    if left != i - 1 or start != 1 or chunks[0].kind is not _K.PREPOSITION or opens_clause(sentence, 0):
        return False
    following, timed = chunks[i + 1].kind, sentence.word(i + 1) in time_words()
    plain = following is _K.COMMA or (following is _K.NOUN and timed)
    if not plain and (following is not _K.PREPOSITION or opens_clause(sentence, i + 1)):
        return False
    comma = next((k for k in range(i + 1, len(chunks)) if chunks[k].kind is _K.COMMA), len(chunks))
    behind = [piece.kind for piece in chunks[comma + 1 :]]
    return _K.VERB in behind and all(chunks[k].kind in {_K.NOUN, _K.PREPOSITION} for k in range(i + 1, comma))


def _hangs_on_verb(sentence: ChunkedSentence, before: int, *, agent: bool) -> bool:
    """Tell whether the noun behind chunk `before` belongs to a clause that has its verb and goes on up to it.

    What is done by somebody then tells more of the noun ("found in a barn rented by Venn"), and so does what stands
    behind "with" ("with two men arrested in Sarn").
    """
    chunks = sentence.chunks
    absolute = chunks[before].kind is _K.PREPOSITION and sentence.word(before) == "with"
    if not absolute and not (agent and chunks[before].kind in {_K.PREPOSITION, _K.GERUND}):
        return _ends_predicate(sentence, before)
    for k in range(before - 1, -1, -1):
        if chunks[k].kind is _K.VERB:
            passive = "b" in sentence.tagged.classes[chunks[k].start : chunks[k].end]
            return k in sentence.clause_at and (passive or morphology.stem(sentence.word(k)) not in clause_takers())
        if chunks[k].kind in {_K.CONJUNCTION, _K.SUBORDINATOR, _K.RELATIVE, _K.THAT, _K.COLON, _K.STOP}:
            return False
    return False


def _ends_predicate(sentence: ChunkedSentence, before: int) -> bool:
    """Tell whether the preposition at chunk `before` stands in what a finite verb with a subject of its own says.

    No clause without "that" may stand behind that verb ("visited a fair in the square opened in May").
    """
    if sentence.chunks[before].kind is _K.GERUND:  # "are eating plates piled with eggs"
        told = any(piece.kind is _K.VERB for piece in sentence.chunks[:before])
        return told and morphology.stem(sentence.word(before)) not in clause_takers()
    if sentence.chunks[before].kind is not _K.PREPOSITION:
        return False
    for k in range(before, -1, -1):
        if sentence.chunks[k].kind is _K.VERB:
            position = sentence.clause_at.get(k)
            clause = sentence.clauses[position] if position is not None else None
            told = clause is not None and clause.subject is not None and clause.kind in _TELLING
            return told and morphology.stem(sentence.word(k)) not in clause_takers()
        opens = sentence.chunks[k].kind is _K.PREPOSITION and opens_clause(sentence, k)
        if opens or sentence.chunks[k].kind not in _IN_PREDICATE:
            return False
    return False


def _ends_relative(sentence: ChunkedSentence, before: int, i: int) -> bool:
    """Tell whether the verb at chunk i is that of the noun which the relative clause before it tells of."""
    position = sentence.clause_at.get(before)
    clause = sentence.clauses[position] if position is not None else None
    if clause is None or clause.kind is not ClauseKind.RELATIVE or not clause.antecedent:
        return False
    others = (piece for k, piece in enumerate(sentence.chunks) if k not in {before, i})
    return not any(piece.kind is _K.VERB for piece in others)


def _goes_on_series(sentence: ChunkedSentence, i: int) -> bool:
    """Tell whether "and" joins one more verb to that at chunk i ("won the cup, moved to Sarn and died there")."""
    chunks = sentence.chunks
    for k in range(i + 1, len(chunks) - 1):
        if chunks[k].kind is _K.CONJUNCTION and chunks[k + 1].kind is _K.VERB:
            return chunks[k - 1].kind is not _K.COMMA
        if chunks[k].kind in {_K.STOP, _K.COLON, _K.RELATIVE, _K.SUBORDINATOR, _K.THAT}:
            return False
    return False


def _describes_all(sentence: ChunkedSentence, left: int, i: int) -> bool:
    """Tell whether a past form before a verb describes its noun: "those killed were", not "the cup Ruiz won was"."""
    chunks = sentence.chunks
    before = left_of(sentence, start_of_phrase(sentence, left))
    named = sentence.tagged.classes[chunks[left].end - 1] == "P"
    alone = before is None or chunks[before].kind in {_K.COMMA, _K.PREPOSITION}
    return left == i - 1 and alone and not named and chunks[i].end - chunks[i].start == 1


def _verb_follows(sentence: ChunkedSentence, i: int, *, apart: bool) -> bool:
    """Tell whether a verb comes right after this one's prepositional phrases ("the vote held in May was close").

    One that stands `apart` has a comma behind these ("the firm, founded in 1990, owns a mill"). Where acts stand among
    them, it has to be a verb for sure ("the man accused of setting fire to a barn told police").
    """
    chunks, k, acts = sentence.chunks, i + 1, False
    while k + 1 < len(chunks) and (chunks[k].kind in SKIPPED or chunks[k].kind is _K.PREPOSITION):
        if chunks[k].kind is _K.PREPOSITION and opens_clause(sentence, k):
            return False
        act = _find_act(sentence, k)
        acts |= act is not None
        k = k if act is None else act
        if k + 1 < len(chunks) and (act is not None or chunks[k].kind is _K.PREPOSITION):
            k = end_of_phrase(sentence, k + 1) if chunks[k + 1].kind is _K.NOUN else k
        k += 1
        joined = k + 1 < len(chunks) and chunks[k].kind is _K.CONJUNCTION and chunks[k + 1].kind is _K.PREPOSITION
        k += 1 if joined else 0  # "the letters sent to Ruiz and to Tal were lost"
    if apart and k + 1 < len(chunks) and chunks[k].kind is _K.COMMA and k > i + 1:
        k += 1
    if k >= len(chunks) or chunks[k].kind is not _K.VERB or (acts and not _ends_subject(sentence, k)):
        return False
    last = not any(piece.kind is _K.VERB for piece in chunks[k + 1 :])
    described = last and k + 1 < len(chunks) and is_past_form(sentence, k) and sentence.word(k + 1) == "by"
    return k > i + 1 and not described  # "Ruiz emerged as a critic in letters released by the firm"


def _find_act(sentence: ChunkedSentence, k: int) -> int | None:
    """Give the chunk of the -ing form that a preposition at chunk k governs, if it is one that takes no clause."""
    act = k + 1
    while act < len(sentence.chunks) and sentence.chunks[act].kind in SKIPPED:
        act += 1
    found = act < len(sentence.chunks) and sentence.chunks[act].kind is _K.GERUND
    if not found or sentence.chunks[k].kind is not _K.PREPOSITION:
        return None
    return act if morphology.stem(sentence.word(act)) not in clause_takers() else None


def _ends_subject(sentence: ChunkedSentence, k: int) -> bool:
    """Tell whether a verb is finite for sure, by its auxiliary, form or object, or such a verb follows in its place."""
    if not is_past_form(sentence, k):
        return True
    object_follows = k + 1 < len(sentence.chunks) and sentence.chunks[k + 1].kind is _K.NOUN
    return _verb_follows(sentence, k, apart=False) if lacks_object(sentence, k) else object_follows
