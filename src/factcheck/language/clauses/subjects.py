"""Subjects: whom or what each verb group of a sentence is about.

The subject is the nearest noun phrase to the left that no preposition governs, past parentheses, appositions and
relative clauses.
"""

from __future__ import annotations

from factcheck.language import lexicon
from factcheck.language.clauses.asides import before_bracket, opening_comma
from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.clauses.contacts import is_told_in_opening
from factcheck.language.clauses.dependents import Found, find_dependent_subject, find_joined_infinitive
from factcheck.language.clauses.enclosing import (
    before_inner_clause,
    ends_predicate,
    find_act,
    noun_of_content,
    opens_content,
    person_before_place,
)
from factcheck.language.clauses.participles import told_noun
from factcheck.language.clauses.parts import (
    VERBAL,
    ChunkedSentence,
    ClauseKind,
    Phrase,
    end_of_phrase,
    left_of,
    opens_clause,
    start_of_phrase,
)
from factcheck.language.clauses.reductions import is_reduced
from factcheck.language.clauses.steps import (
    before_scope,
    before_time_between,
    behind_share,
    described_by_act,
)
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.language.words.demonstratives import clause_takers
from factcheck.patterns import regex

_AFTER_VERB = frozenset({_K.NOUN, _K.PREPOSITION, _K.ADJECTIVE})

_NOUN_AND_NAME = regex("(D[JN]{0,9}N)P{1,9}")


def find_subject(sentence: ChunkedSentence, i: int) -> Found:
    """Find the subject of the verb group at chunk i, and how the clause hangs in the sentence."""
    teller = _find_teller(sentence, i)
    if teller is not None:
        return ClauseKind.SUBORDINATE, teller, False, None, None, i
    if (joined := find_joined_infinitive(sentence, i)) is not None:
        return joined
    if (act := find_act(sentence, i)) is not None:
        return ClauseKind.MAIN, act, False, None, None, 0
    return _look_left(sentence, i)


def _look_left(sentence: ChunkedSentence, i: int) -> Found:
    """Find the subject of a verb group among the phrases before it."""
    chunks = sentence.chunks
    if chunks[i].kind is not _K.VERB or told_noun(sentence, i) or is_reduced(sentence, i):
        return find_dependent_subject(sentence, i)
    j = left_of(sentence, i)
    jumped = passed = False  # passed: another finite verb stands between the subject and this one
    while j is not None:
        kind = chunks[j].kind
        if kind is _K.NOUN:
            start = _start_of_subject(sentence, j, i)
            beyond = before_time_between(sentence, start, j)
            beyond = _beyond_governed(sentence, start, i) if beyond is None else beyond
            if beyond is not None:
                j = beyond
                continue
            found = _free_subject(sentence, start, j, left_of(sentence, start))
            if passed:
                found = (found[0], _without_contact_subject(sentence, found[1]), *found[2:])
            return (ClauseKind.MAIN, *found[1:]) if jumped and found[0] is ClauseKind.RELATIVE else found
        if kind in {_K.RELATIVE, _K.THAT}:
            found = _relative_subject(sentence, j)
            return (ClauseKind.MAIN, *found[1:]) if jumped else found
        if kind in {_K.COMMA, _K.DASH}:
            opening = opening_comma(sentence, j)
            if opening is None:
                return _shared_subject(sentence, i, j)
            j, jumped = left_of(sentence, opening), True
            continue
        if kind is _K.CLOSING:
            j = before_bracket(sentence, j)
            continue
        if kind in {_K.CONJUNCTION, _K.SUBORDINATOR} and not _repeats_preposition(sentence, j):
            return _shared_subject(sentence, i, j)
        if kind not in VERBAL | {_K.PREPOSITION, _K.ADJECTIVE, _K.CONJUNCTION}:
            break
        jumped = jumped or sentence.clause_at.get(j) is not None
        passed = passed or kind is _K.VERB
        j = _before_modifier(sentence, j)
    return ClauseKind.MAIN, None, False, None, None, i


def _repeats_preposition(sentence: ChunkedSentence, j: int) -> bool:
    """Tell whether "and" at chunk j joins phrases with one preposition ("the letters to Ruiz and to Venn were")."""
    chunks = sentence.chunks
    if chunks[j].kind is not _K.CONJUNCTION or chunks[j - 1].kind is not _K.NOUN:
        return False
    before = left_of(sentence, start_of_phrase(sentence, j - 1))
    both = before is not None and chunks[before].kind is chunks[j + 1].kind is _K.PREPOSITION
    return both and before is not None and sentence.word(before) == sentence.word(j + 1)


def _find_teller(sentence: ChunkedSentence, i: int) -> Phrase | None:
    """Give who said what stands before ", said Ida Moss" at the end of a sentence or before a comma."""
    chunks = sentence.chunks
    left = left_of(sentence, i)
    if left is None or chunks[left].kind is not _K.COMMA or i + 1 >= len(chunks) or chunks[i + 1].kind is not _K.NOUN:
        return None
    lone = chunks[i].end - chunks[i].start == 1 and morphology.stem(sentence.word(i)) in clause_takers()
    end = end_of_phrase(sentence, i + 1)
    closed = end + 1 >= len(chunks) or chunks[end + 1].kind in {_K.STOP, _K.COMMA}
    named = "P" in sentence.tagged.classes[chunks[i + 1].start : chunks[end].end]
    return Phrase(chunks[i + 1].start, chunks[end].end) if lone and closed and named else None


def _start_of_subject(sentence: ChunkedSentence, j: int, i: int) -> int:
    """Give the first chunk of the phrase that ends at chunk j, as the subject of the verb group at chunk i."""
    start = start_of_phrase(sentence, j)
    return j if _starts_anew(sentence, start, j, i) else start


def _starts_anew(sentence: ChunkedSentence, start: int, j: int, i: int) -> bool:
    """Tell whether "and" before the noun at chunk j joins a new clause ("she won with 5% of the vote and | Ruiz lost").

    The phrase before "and" then hangs on a verb that has its subject and takes no clause itself.
    """
    chunks = sentence.chunks
    before = left_of(sentence, start)
    joined = j > start and chunks[j - 1].kind is _K.CONJUNCTION and j == i - 1
    if not joined or before is None or chunks[before].kind not in {_K.PREPOSITION, _K.VERB}:
        return False
    verb = next((k for k in range(before, -1, -1) if chunks[k].kind not in _AFTER_VERB), None)
    position = sentence.clause_at.get(verb) if verb is not None and chunks[verb].kind is _K.VERB else None
    if verb is None or position is None or morphology.stem(sentence.word(verb)) in clause_takers():
        return False
    clause = sentence.clauses[position]
    return clause.kind is ClauseKind.MAIN and clause.subject is not None


def _without_contact_subject(sentence: ChunkedSentence, phrase: Phrase | None) -> Phrase | None:
    """Leave out the subject of a contact clause: "the runner" in "the runner Venn trained won the race"."""
    if phrase is None:
        return None
    named = _NOUN_AND_NAME.fullmatch(sentence.tagged.classes, phrase.start, phrase.end)
    return Phrase(phrase.start, named.end(1)) if named else phrase


def _beyond_governed(sentence: ChunkedSentence, start: int, i: int) -> int | None:
    """Give the chunk left of a phrase that something else governs, None where the phrase is free to be a subject."""
    before = left_of(sentence, start)
    if sentence.tagged.tokens.words[sentence.chunks[start].start] in listed("whatever"):
        return None
    if before is not None and (noun := described_by_act(sentence, before)) is not None:
        return noun
    if (inner := before_inner_clause(sentence, start, i)) is not None:
        return inner
    if before is not None and sentence.chunks[before].kind in {_K.PREPOSITION, _K.PARTICIPLE}:
        return None if opens_clause(sentence, before) else left_of(sentence, before)
    return _enclosing_relative(sentence, start, i)


def _before_modifier(sentence: ChunkedSentence, j: int) -> int | None:
    """Step left over chunk j, and over the whole relative clause if chunk j is the verb of one."""
    position = sentence.clause_at.get(j)
    if position is not None and (noun := noun_of_content(sentence, position)) is not None:
        return noun
    if position is None or sentence.clauses[position].kind is not ClauseKind.RELATIVE:
        return left_of(sentence, j)
    subject = sentence.clauses[position].subject
    if subject is None:
        return left_of(sentence, j)
    if sentence.clauses[position].antecedent:
        return next((k for k in range(j, -1, -1) if sentence.chunks[k].end <= subject.end), None)
    return next((k for k in range(j, -1, -1) if sentence.chunks[k].end <= subject.start), None)


def _enclosing_relative(sentence: ChunkedSentence, start: int, i: int) -> int | None:
    """Where the phrase before verb i is the object inside a relative clause, give the chunk before that clause."""
    before = left_of(sentence, start)
    if before is not None and sentence.word(before) in lexicon.read_words("neighbours", "emphatic"):
        before = left_of(sentence, before)  # "a group calling itself | the Herons"
    if before is None or sentence.chunks[before].kind not in VERBAL or _takes_clause(sentence, start, before):
        return None
    position = sentence.clause_at.get(before)
    while position is not None:
        clause = sentence.clauses[position]
        if clause.kind in {ClauseKind.RELATIVE, ClauseKind.PARTICIPLE} and clause.subject is not None:
            own = clause.kind is ClauseKind.RELATIVE and not clause.antecedent
            limit = clause.subject.start if own else clause.subject.end
            return next((k for k in range(before, -1, -1) if sentence.chunks[k].end <= limit), None)
        if clause.kind is ClauseKind.INFINITIVE and clause.governor is None:
            return _noun_before(sentence, before)
        if clause.kind is ClauseKind.INFINITIVE:
            position = clause.governor
            continue
        return noun_of_content(sentence, position)
    return None


def _noun_before(sentence: ChunkedSentence, infinitive: int) -> int | None:
    """Give the noun that an infinitive hangs on, whose verb follows ("the plan | to close the mill failed")."""
    before = left_of(sentence, infinitive)
    return before if before is not None and sentence.chunks[before].kind is _K.NOUN else None


def _takes_clause(sentence: ChunkedSentence, start: int, before: int) -> bool:
    """Tell whether the phrase at chunk `start` is the subject of a clause that the verb before it governs."""
    if morphology.stem(sentence.word(before)) in clause_takers():
        return True
    position = sentence.clause_at.get(before)
    clause = sentence.clauses[position] if position is not None else None
    relative = clause is not None and clause.kind is ClauseKind.RELATIVE and clause.antecedent
    if relative and sentence.word(start) == "it":
        return False  # "those who break it face fines"
    return sentence.word(start) in lexicon.read_words("clause_links", "nominative")


def _free_subject(sentence: ChunkedSentence, start: int, j: int, before: int | None) -> Found:
    """Make the subject from a free noun phrase and tell the clause's kind by what stands before it."""
    chunks = sentence.chunks
    phrase = Phrase(chunks[start].start, chunks[j].end)
    asks = sentence.tagged.tokens.words[phrase.start] in listed("whatever")  # "depends on | what people think"
    asks |= before is not None and is_told_in_opening(sentence, before, j)
    alone = ClauseKind.RELATIVE if asks else ClauseKind.MAIN
    if before is None:
        return alone, phrase, False, None, None, start
    link = _find_that(sentence, before)
    if link is not None:
        before, start = link, link + 1
    kind = chunks[before].kind
    if kind is _K.SUBORDINATOR or (
        kind is _K.PREPOSITION and sentence.word(before) in lexicon.read_words("clause_links", "clause openers")
    ):
        return ClauseKind.SUBORDINATE, phrase, False, None, sentence.word(before), start
    if kind in {_K.THAT, _K.RELATIVE} or kind in VERBAL:
        governor = max((n for k, n in sentence.clause_at.items() if k < before + 1), default=None)
        noun = left_of(sentence, before) if kind is _K.THAT else None
        object_relative = kind is _K.RELATIVE or (
            noun is not None and chunks[noun].kind is _K.NOUN and not opens_content(sentence, noun)
        )
        return (ClauseKind.RELATIVE if object_relative else ClauseKind.COMPLEMENT), phrase, False, governor, None, start
    if kind is _K.NOUN and (not _is_fronted(sentence, before) or ends_predicate(sentence, before)):
        return ClauseKind.RELATIVE, phrase, False, None, None, start
    return alone, phrase, False, None, None, start


def _find_that(sentence: ChunkedSentence, before: int) -> int | None:
    """Give the "that" whose clause a phrase opens that ends before its subject ("said that | in May | prices fell")."""
    chunks = sentence.chunks
    last = left_of(sentence, before) if chunks[before].kind is _K.COMMA else before
    if last is None or chunks[last].kind is not _K.NOUN:
        return None
    preposition = start_of_phrase(sentence, last) - 1
    if preposition < 1 or chunks[preposition].kind is not _K.PREPOSITION:
        return None
    link = preposition - 1
    above = left_of(sentence, link) if chunks[link].kind is _K.THAT else None
    if above is None:
        return None
    content = chunks[above].kind is _K.NOUN and opens_content(sentence, above)
    return link if content or chunks[above].kind in VERBAL else None


def _is_fronted(sentence: ChunkedSentence, j: int) -> bool:
    """Tell whether the phrase ending at chunk j opens its clause as an adverb ("On Sunday", "Last week")."""
    start = start_of_phrase(sentence, j)
    governed = start > 0 and sentence.chunks[start - 1].kind is _K.PREPOSITION
    words = sentence.tagged.tokens.words[sentence.chunks[j].start : sentence.chunks[j].end]
    last = words[-1] if words[-1] not in listed("ago") else words[-2:][0]
    ends_clause = start > 0 and sentence.chunks[start - 1].kind in VERBAL  # "saw the moment | the wall fell"
    return governed or (last in lexicon.read_words("clause_links", "time nouns") and not ends_clause)


def _relative_subject(sentence: ChunkedSentence, j: int) -> Found:
    """Give the phrase before a relative pronoun as the subject of its clause."""
    before = left_of(sentence, j)
    chunks = sentence.chunks
    if before is not None and chunks[before].kind in {_K.COMMA, _K.PREPOSITION, _K.DASH}:
        before = left_of(sentence, before)
    if before is not None and chunks[before].kind in VERBAL:
        before = _before_modifier(sentence, before)
    if before is None or chunks[before].kind is not _K.NOUN:
        return ClauseKind.RELATIVE, None, False, None, None, j
    before = person_before_place(sentence, j, before_scope(sentence, before))
    start = start_of_phrase(sentence, before)
    if left_of(sentence, j) == before:
        start = behind_share(sentence, start, before)
    return ClauseKind.RELATIVE, Phrase(chunks[start].start, chunks[before].end), True, None, None, j


def _shared_subject(sentence: ChunkedSentence, i: int, j: int) -> Found:
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
