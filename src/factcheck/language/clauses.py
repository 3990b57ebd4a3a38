"""Clauses: each verb group of a sentence with its subject, objects and complements.

A clause is read off the chunks around its verb group: the subject is the nearest noun phrase to the left that no
preposition governs, past parentheses, appositions and relative clauses; objects and complements follow the verb up
to the next clause. Relative clauses take the phrase before them as subject, participles and infinitives that of
the clause they hang on.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from functools import cache

from factcheck.language import lexicon, morphology
from factcheck.language.chunks import Chunk, ChunkKind, chunk
from factcheck.language.wordclasses import Tagged, tag

_K = ChunkKind
_SKIPPED = frozenset({_K.ADVERB, _K.QUOTE})
_VERBAL = frozenset({_K.VERB, _K.INFINITIVE, _K.GERUND, _K.PARTICIPLE})
_PARENTHETICAL = frozenset({_K.RELATIVE, _K.GERUND, _K.PARTICIPLE, _K.PREPOSITION, _K.SUBORDINATOR, _K.NOUN, _K.ADVERB})
_MAX_CHUNKS = 160  # longer "sentences" are lists or noise


class ClauseKind(enum.StrEnum):
    """How a clause hangs in its sentence."""

    MAIN = "main"
    RELATIVE = "relative"
    COMPLEMENT = "complement"
    SUBORDINATE = "subordinate"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase by token numbers, with the `of` phrases that belong to it."""

    start: int
    end: int
    preposition: str | None = None

    def with_preposition(self, preposition: str) -> Phrase:
        """Give the same phrase as governed by a preposition."""
        return replace(self, preposition=preposition)


@dataclass(frozen=True, slots=True)
class Clause:
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


@dataclass(slots=True)
class _Sentence:
    """The chunks of one sentence while its clauses are read off."""

    tagged: Tagged
    chunks: tuple[Chunk, ...]
    clauses: list[Clause]
    clause_at: dict[int, int]

    def word(self, i: int) -> str:
        """Give the last folded word of a chunk."""
        return self.tagged.tokens.words[self.chunks[i].end - 1]


def find_clauses(text: str | Tagged) -> tuple[Clause, ...]:
    """Read the clauses of one sentence, in the order of their verbs."""
    tagged = tag(text) if isinstance(text, str) else text
    chunks = _part_antecedents(tagged, chunk(tagged))
    if len(chunks) > _MAX_CHUNKS:
        return ()
    sentence = _Sentence(tagged, chunks, [], {})
    for i, piece in enumerate(chunks):
        if piece.kind in _VERBAL and not _is_nominal(sentence, i):
            sentence.clause_at[i] = len(sentence.clauses)
            sentence.clauses.append(_read_clause(sentence, i))
    return tuple(sentence.clauses)


def _part_antecedents(tagged: Tagged, chunks: tuple[Chunk, ...]) -> tuple[Chunk, ...]:
    """Part "the person Ruiz" from a name that is the subject of a relative clause ("the person Ruiz backed won")."""
    bare = lexicon.read_words("clause_links", "bare antecedents")
    parted: list[Chunk] = []
    for i, piece in enumerate(chunks):
        cut = None
        if piece.kind is _K.NOUN and i + 1 < len(chunks) and chunks[i + 1].kind is _K.VERB:
            letters = tagged.classes[piece.start : piece.end]
            names = len(letters) - len(letters.rstrip("P"))
            at = piece.end - names
            if 0 < names < len(letters) and tagged.tokens.words[at - 1] in bare:
                cut = at
        if cut is None:
            parted.append(piece)
        else:
            parted += [Chunk(_K.NOUN, piece.start, cut), Chunk(_K.NOUN, cut, piece.end)]
    return tuple(parted)


def _is_nominal(sentence: _Sentence, i: int) -> bool:
    """Tell whether a gerund stands as the name of an act after a preposition ("for winning")."""
    return (
        sentence.chunks[i].kind is _K.GERUND
        and _left(sentence, i) is not None
        and (
            sentence.chunks[_left(sentence, i) or 0].kind is _K.PREPOSITION
            and sentence.word(_left(sentence, i) or 0) not in lexicon.read_words("clause_links", "gerund prepositions")
            and not (i > 1 and sentence.chunks[i - 2].kind is _K.VERB)
        )
    )


def _left(sentence: _Sentence, i: int) -> int | None:
    """Give the next chunk to the left that is neither adverb nor quotation mark."""
    j = i - 1
    while j >= 0 and sentence.chunks[j].kind in _SKIPPED:
        j -= 1
    return j if j >= 0 else None


def _read_clause(sentence: _Sentence, i: int) -> Clause:
    """Read the clause whose verb group is chunk i."""
    chunks = sentence.chunks
    kind, subject, antecedent, governor, subordinator, first = _subject(sentence, i)
    objects, complements, adjective, adverbs, last = _complements(sentence, i)
    fronted = _fronted(sentence, first) if kind is ClauseKind.MAIN else ()
    fronted += _after_subject(sentence, subject, i)
    return Clause(
        kind, chunks[i], subject, objects, (*fronted, *complements), adjective, adverbs, antecedent, governor, subordinator,
        chunks[first].start, chunks[last].end, len(fronted),
    )  # fmt: skip


_Found = tuple[ClauseKind, "Phrase | None", bool, "int | None", "str | None", int]


def _subject(sentence: _Sentence, i: int) -> _Found:
    """Find the subject of the verb group at chunk i, and how the clause hangs in the sentence."""
    chunks = sentence.chunks
    if chunks[i].kind is not _K.VERB or _is_reduced(sentence, i):
        return _dependent_subject(sentence, i)
    j = _left(sentence, i)
    jumped = False
    while j is not None:
        kind = chunks[j].kind
        if kind is _K.NOUN:
            start = _phrase_start(sentence, j)
            before = _left(sentence, start)
            if before is not None and chunks[before].kind is _K.PREPOSITION:
                j = _left(sentence, before)
                continue
            if before is not None and chunks[before].kind is _K.PARTICIPLE:
                j = _left(sentence, before)
                continue
            inner = _enclosing_relative(sentence, start, i)
            if inner is not None:
                j = inner
                continue
            found = _free_subject(sentence, start, j, before)
            return (ClauseKind.MAIN, *found[1:]) if jumped and found[0] is ClauseKind.RELATIVE else found
        if kind in {_K.RELATIVE, _K.THAT}:
            found = _relative_subject(sentence, j)
            return (ClauseKind.MAIN, *found[1:]) if jumped else found
        if kind is _K.COMMA or kind is _K.DASH:
            opening = _opening_comma(sentence, j)
            if opening is None:
                return _shared_subject(sentence, i, j)
            j, jumped = _left(sentence, opening), True
            continue
        if kind is _K.CLOSING:
            j = _opening_bracket(sentence, j)
            continue
        if kind is _K.CONJUNCTION or kind is _K.SUBORDINATOR:
            return _shared_subject(sentence, i, j)
        if kind is _K.PREPOSITION or kind in _VERBAL or kind is _K.ADJECTIVE:
            jumped = jumped or sentence.clause_at.get(j) is not None
            j = _before_modifier(sentence, j)
            continue
        break
    return ClauseKind.MAIN, None, False, None, None, i


def _is_reduced(sentence: _Sentence, i: int) -> bool:
    """Tell whether a past form is rather a participle after its noun ("the fire sparked by lightning killed two")."""
    chunks, classes = sentence.chunks, sentence.tagged.classes
    left = _left(sentence, i)
    if classes[chunks[i].start : chunks[i].end] != "E" or left is None or i + 2 >= len(chunks):
        return False
    if chunks[left].kind is _K.COMMA:
        left = _left(sentence, left)
    if left is None or chunks[left].kind is not _K.NOUN or chunks[i + 1].kind is not _K.PREPOSITION:
        return False
    before = _left(sentence, _phrase_start(sentence, left))
    if before is not None and chunks[before].kind is _K.VERB and before + 1 < i:
        verb = morphology.stem(sentence.word(before))
        return sentence.clause_at.get(before) is not None and verb not in _clause_takers()
    agent = sentence.word(i + 1) == "by" and classes[chunks[i + 2].start] != "Q"
    return (agent and any(piece.kind is _K.VERB for piece in chunks[i + 3 :])) or _verb_follows(sentence, i)


def _verb_follows(sentence: _Sentence, i: int) -> bool:
    """Tell whether the next verb comes right after the prepositional phrases of this one ("the vote held in May was close")."""
    chunks, k = sentence.chunks, i + 1
    while k + 1 < len(chunks) and (chunks[k].kind in _SKIPPED or chunks[k].kind is _K.PREPOSITION):
        k = (
            _phrase_end(sentence, k + 1) + 1
            if chunks[k].kind is _K.PREPOSITION and chunks[k + 1].kind is _K.NOUN
            else k + 1
        )
    return k < len(chunks) and chunks[k].kind is _K.VERB and k > i + 1


def _before_modifier(sentence: _Sentence, j: int) -> int | None:
    """Step left over chunk j, and over the whole relative clause if chunk j is the verb of one."""
    position = sentence.clause_at.get(j)
    if position is None or sentence.clauses[position].kind is not ClauseKind.RELATIVE:
        return _left(sentence, j)
    subject = sentence.clauses[position].subject
    if subject is None:
        return _left(sentence, j)
    if sentence.clauses[position].antecedent:
        return next((k for k in range(j, -1, -1) if sentence.chunks[k].end <= subject.end), None)
    return next((k for k in range(j, -1, -1) if sentence.chunks[k].end <= subject.start), None)


def _enclosing_relative(sentence: _Sentence, start: int, i: int) -> int | None:
    """Where the phrase before verb i is the object inside a relative clause, give the chunk before that clause."""
    before = _left(sentence, start)
    if before is None or sentence.chunks[before].kind not in _VERBAL or _takes_clause(sentence, start, before):
        return None
    position = sentence.clause_at.get(before)
    while position is not None:
        clause = sentence.clauses[position]
        if clause.kind in {ClauseKind.RELATIVE, ClauseKind.PARTICIPLE} and clause.subject is not None:
            return next((k for k in range(before, -1, -1) if sentence.chunks[k].end <= clause.subject.end), None)
        if clause.kind is ClauseKind.INFINITIVE:
            position = clause.governor
            continue
        return None
    return None


def _takes_clause(sentence: _Sentence, start: int, before: int) -> bool:
    """Tell whether the phrase at chunk `start` is the subject of a clause that the verb before it governs."""
    nominative = sentence.word(start) in lexicon.read_words("clause_links", "nominative")
    verb = morphology.stem(sentence.word(before))
    return nominative or verb in _clause_takers()


@cache
def _clause_takers() -> frozenset[str]:
    """Give the stems of verbs that take a clause without "that" ("she said it fell")."""
    return frozenset(morphology.stem(word) for word in lexicon.read_words("clause_links", "clause takers"))


def _phrase_start(sentence: _Sentence, j: int) -> int:
    """Give the first chunk of the phrase that ends with chunk j, over "A and B", "the head of B"."""
    chunks = sentence.chunks
    while j >= 2:
        if (
            chunks[j - 1].kind is _K.CONJUNCTION
            and chunks[j - 2].kind is _K.NOUN
            and sentence.word(j - 1) in {"and", "or"}
        ):
            before = _left(sentence, j - 2)
            if before is not None and chunks[before].kind in _VERBAL and sentence.clause_at.get(before) is not None:
                return j
            j -= 2
        elif chunks[j - 1].kind is _K.PREPOSITION and sentence.word(j - 1) == "of" and chunks[j - 2].kind is _K.NOUN:
            j -= 2
        else:
            break
    return j


def _free_subject(sentence: _Sentence, start: int, j: int, before: int | None) -> _Found:
    """Make the subject from a free noun phrase and tell the clause's kind by what stands before it."""
    chunks = sentence.chunks
    phrase = Phrase(chunks[start].start, chunks[j].end)
    if before is None:
        return ClauseKind.MAIN, phrase, False, None, None, start
    kind = chunks[before].kind
    if kind is _K.SUBORDINATOR or (
        kind is _K.PREPOSITION and sentence.word(before) in {"after", "before", "since", "until", "as"}
    ):
        return ClauseKind.SUBORDINATE, phrase, False, None, sentence.word(before), start
    if kind in {_K.THAT, _K.RELATIVE} or kind in _VERBAL:
        governor = max((n for k, n in sentence.clause_at.items() if k < before + 1), default=None)
        noun = _left(sentence, before) if kind is _K.THAT else None
        object_relative = kind is _K.RELATIVE or (
            noun is not None
            and chunks[noun].kind is _K.NOUN
            and sentence.word(noun) not in lexicon.read_words("clause_links", "content nouns")
        )
        return (ClauseKind.RELATIVE if object_relative else ClauseKind.COMPLEMENT), phrase, False, governor, None, start
    if kind is _K.NOUN and not _is_fronted(sentence, before):
        return ClauseKind.RELATIVE, phrase, False, None, None, start
    return ClauseKind.MAIN, phrase, False, None, None, start


def _is_fronted(sentence: _Sentence, j: int) -> bool:
    """Tell whether the phrase ending at chunk j opens its clause as an adverb ("On Sunday", "Last week")."""
    start = _phrase_start(sentence, j)
    governed = start > 0 and sentence.chunks[start - 1].kind is _K.PREPOSITION
    return governed or sentence.word(j) in lexicon.read_words("clause_links", "time nouns")


def _relative_subject(sentence: _Sentence, j: int) -> _Found:
    """Give the phrase before a relative pronoun as the subject of its clause."""
    before = _left(sentence, j)
    chunks = sentence.chunks
    if before is not None and chunks[before].kind in {_K.COMMA, _K.PREPOSITION, _K.DASH}:
        before = _left(sentence, before)
    if before is not None and chunks[before].kind in _VERBAL:
        before = _before_modifier(sentence, before)
    if before is None or chunks[before].kind is not _K.NOUN:
        return ClauseKind.RELATIVE, None, False, None, None, j
    start = _phrase_start(sentence, before)
    return ClauseKind.RELATIVE, Phrase(chunks[start].start, chunks[before].end), True, None, None, j


def _shared_subject(sentence: _Sentence, i: int, j: int) -> _Found:
    """Give the subject of the nearest earlier finite clause to a verb that has none of its own."""
    for k in range(i - 1, -1, -1):
        position = sentence.clause_at.get(k)
        if position is None:
            continue
        clause = sentence.clauses[position]
        if (
            sentence.chunks[k].kind is _K.VERB
            and clause.subject is not None
            and clause.kind is not ClauseKind.SUBORDINATE
        ):
            return clause.kind, clause.subject, True, clause.governor, None, i
    return ClauseKind.MAIN, None, False, None, None, min(j + 1, i)


def _dependent_subject(sentence: _Sentence, i: int) -> _Found:
    """Give an infinitive or participle the subject of the clause it hangs on."""
    chunks = sentence.chunks
    left = _left(sentence, i)
    infinitive = chunks[i].kind is _K.INFINITIVE
    if chunks[i].kind is _K.VERB and left is not None and chunks[left].kind is _K.COMMA:
        left = _left(sentence, left)
    kind = ClauseKind.INFINITIVE if infinitive else ClauseKind.PARTICIPLE
    if left is not None and chunks[left].kind is _K.NOUN:
        start = _phrase_start(sentence, left)
        before = _left(sentence, start)
        phrase = Phrase(chunks[start].start, chunks[left].end)
        governed = before is not None and chunks[before].kind in _VERBAL
        position = sentence.clause_at.get(before) if governed and before is not None else None
        return kind, phrase, True, position, None, i
    for k in range(i - 1, -1, -1):
        position = sentence.clause_at.get(k)
        if position is not None:
            clause = sentence.clauses[position]
            return kind, clause.subject, True, position, None, i
    following = next((k for k in range(i + 1, len(chunks)) if chunks[k].kind is _K.COMMA), None)
    if following is not None and following + 1 < len(chunks) and chunks[following + 1].kind is _K.NOUN:
        subject = chunks[following + 1]
        return kind, Phrase(subject.start, subject.end), True, None, None, i
    return kind, None, True, None, None, i


def _opening_comma(sentence: _Sentence, j: int) -> int | None:
    """Find the comma or dash that opens the parenthesis which the one at chunk j closes."""
    chunks = sentence.chunks
    for k in range(j - 1, max(-1, j - 40), -1):
        if chunks[k].kind is chunks[j].kind:
            inside = chunks[k + 1 : j]
            position = sentence.clause_at.get(k + 1)
            reduced = position is not None and sentence.clauses[position].kind is ClauseKind.PARTICIPLE
            if not inside or not (reduced or inside[0].kind in _PARENTHETICAL):
                return None
            if (
                inside[0].kind is _K.NOUN
                and any(c.kind is _K.VERB for c in inside)
                and not any(c.kind is _K.RELATIVE for c in inside)
            ):
                return None
            left = _left(sentence, k)
            return k if left is not None and chunks[left].kind in {_K.NOUN, _K.COMMA, _K.CLOSING, *_VERBAL} else None
    return None


def _opening_bracket(sentence: _Sentence, j: int) -> int | None:
    """Give the chunk before the bracket that chunk j closes."""
    for k in range(j - 1, -1, -1):
        if sentence.chunks[k].kind is _K.OPENING:
            return _left(sentence, k)
    return None


def _fronted(sentence: _Sentence, first: int) -> tuple[Phrase, ...]:
    """Collect the prepositional phrases that open the clause before its subject ("In May, with 58% of the vote, she ...")."""
    chunks = sentence.chunks
    found: list[Phrase] = []
    j = first - 1
    while j >= 1 and chunks[j].kind in {_K.COMMA, _K.NOUN, _K.PREPOSITION, *_SKIPPED}:
        if chunks[j].kind is _K.NOUN:
            start = _phrase_start(sentence, j)
            if start >= 1 and chunks[start - 1].kind is _K.PREPOSITION:
                found.append(Phrase(chunks[start].start, chunks[j].end, sentence.word(start - 1)))
                j = start - 1
            else:
                break
        j -= 1
    return tuple(reversed(found))


def _after_subject(sentence: _Sentence, subject: Phrase | None, i: int) -> tuple[Phrase, ...]:
    """Collect the prepositional phrases that follow the subject directly ("the vote in Peru was ...")."""
    if subject is None:
        return ()
    chunks = sentence.chunks
    k = next((n for n in range(i) if chunks[n].start >= subject.end), i)
    if k < i and chunks[k].kind is _K.COMMA:
        k += 1
    found: list[Phrase] = []
    while k + 1 < i and chunks[k].kind is _K.PREPOSITION and chunks[k + 1].kind is _K.NOUN:
        end = min(_phrase_end(sentence, k + 1), i - 1)
        found.append(Phrase(chunks[k + 1].start, chunks[end].end, sentence.word(k)))
        k = end + 1
    return tuple(found)


def _complements(
    sentence: _Sentence, i: int
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
            end = _phrase_end(sentence, k)
            if preposition is None and _opens_clause(sentence, end, bool(objects)):
                break
            phrase = Phrase(chunks[k].start, chunks[end].end, preposition)
            (objects if preposition is None else complements).append(phrase)
            preposition, last, k = None, end, end
        elif kind is _K.PREPOSITION:
            preposition = sentence.word(k)
        elif kind is _K.ADJECTIVE and preposition is None:
            adjective, last = Phrase(chunks[k].start, chunks[k].end), k
        elif kind is _K.ADJECTIVE:
            complements.append(Phrase(chunks[k].start, chunks[k].end, preposition))
            preposition, last = None, k
        elif kind is _K.ADVERB:
            adverbs.append(chunks[k].end - 1)
            last = k
        elif kind is _K.OPENING:
            closing = next((n for n in range(k, min(count, k + 30)) if chunks[n].kind is _K.CLOSING), None)
            if closing is None:
                break
            k = closing
        elif kind is _K.COMMA:
            if not _continues(sentence, k):
                break
        elif kind is not _K.QUOTE:
            break
        k += 1
    return tuple(objects), tuple(complements), adjective, tuple(adverbs), last


def _phrase_end(sentence: _Sentence, k: int) -> int:
    """Give the last chunk of the phrase that begins with chunk k, over "of" phrases and coordination."""
    chunks = sentence.chunks
    first = k
    if (named := _apposed_name(sentence, k)) is not None:
        return named
    while k + 2 < len(chunks) and chunks[k + 2].kind is _K.NOUN:
        of = (
            chunks[k + 1].kind is _K.PREPOSITION
            and sentence.word(k + 1) == "of"
            and not _is_accused(sentence, first, k)
        )
        coordinated = (
            chunks[k + 1].kind is _K.CONJUNCTION
            and sentence.word(k + 1) in {"and", "or"}
            and not (k + 3 < len(chunks) and chunks[k + 3].kind is _K.VERB)
        )
        if not of and not coordinated:
            break
        k += 2
    return k


def _apposed_name(sentence: _Sentence, k: int) -> int | None:
    """Give the chunk of the name that ends "a farmer, Walter Crane" where that ends the clause too."""
    chunks, classes = sentence.chunks, sentence.tagged.classes
    if k + 2 >= len(chunks) or chunks[k + 1].kind is not _K.COMMA or chunks[k + 2].kind is not _K.NOUN:
        return None
    common = classes[chunks[k].start] == "D" and classes[chunks[k].end - 1] == "N"
    name = set(classes[chunks[k + 2].start : chunks[k + 2].end]) == {"P"}
    ends = k + 3 >= len(chunks) or chunks[k + 3].kind in {_K.STOP, _K.COMMA}
    return k + 2 if common and name and ends else None


def _is_accused(sentence: _Sentence, first: int, k: int) -> bool:
    """Tell whether "of" after chunk k belongs to the verb: "convicted Ruiz of fraud", not "the Bank of Lima"."""
    classes, chunks = sentence.tagged.classes, sentence.chunks
    after_verb = first > 0 and chunks[first - 1].kind in _VERBAL
    return after_verb and classes[chunks[k].end - 1] in "PO" and classes[chunks[k + 2].end - 1] != "P"


def _opens_clause(sentence: _Sentence, end: int, has_object: bool) -> bool:
    """Tell whether the noun phrase ending at chunk `end` is rather the subject of a clause of its own."""
    chunks = sentence.chunks
    k = end + 1
    while k + 1 < len(chunks) and (chunks[k].kind in _SKIPPED or chunks[k].kind is _K.PREPOSITION):
        k += 2 if chunks[k].kind is _K.PREPOSITION else 1
    if k >= len(chunks):
        return False
    return chunks[k].kind is _K.VERB and (k == end + 1 or not has_object)


def _continues(sentence: _Sentence, k: int) -> bool:
    """Tell whether the clause goes on after the comma at chunk k with prepositional phrases of its own."""
    chunks, count = sentence.chunks, len(sentence.chunks)
    if k + 2 >= count or chunks[k + 1].kind is not _K.PREPOSITION or chunks[k + 2].kind is not _K.NOUN:
        return False
    end = _phrase_end(sentence, k + 2)
    while end + 2 < count and chunks[end + 1].kind is _K.PREPOSITION and chunks[end + 2].kind is _K.NOUN:
        end = _phrase_end(sentence, end + 2)
    return end + 1 >= count or chunks[end + 1].kind in {_K.STOP, _K.COMMA, _K.COLON, _K.CONJUNCTION, _K.CLOSING}
