"""Enclosing: acts and clauses that stand inside a subject or a predicate, and what lies around them."""

from __future__ import annotations

from itertools import pairwise

from factcheck.language import lexicon
from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.clauses.participles import is_past_form
from factcheck.language.clauses.parts import VERBAL, ChunkedSentence, ClauseKind, Phrase, left_of, start_of_phrase
from factcheck.language.clauses.reductions import is_reduced
from factcheck.language.clauses.steps import before_time, time_words
from factcheck.language.lexicon import listed
from factcheck.language.text.cues import read_cues
from factcheck.language.words import morphology
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.demonstratives import clause_takers

_TWO = 2
_WITHIN_ACT = frozenset({_K.NOUN, _K.PREPOSITION, _K.ADJECTIVE, _K.ADVERB, _K.INFINITIVE})
_IN_PREDICATE = frozenset({_K.NOUN, _K.PREPOSITION, _K.ADJECTIVE, _K.ADVERB, _K.QUOTE, _K.INFINITIVE, _K.GERUND})


def find_act(sentence: ChunkedSentence, i: int) -> Phrase | None:
    """Give the act that the verb at chunk i is about and that opens the sentence ("Closing the mill would cost jobs").

    Two nouns side by side are the object of the act and the subject of the verb ("Leaving the port the ship sank").
    """
    kinds = [piece.kind for piece in sentence.chunks[:i]]
    if kinds[:2] != [_K.GERUND, _K.NOUN] or not _WITHIN_ACT.issuperset(kinds[1:]):
        return None
    teller = sentence.word(1) in lexicon.read_words("clause_links", "nominative") - {"it"}
    if teller or (_K.NOUN, _K.NOUN) in pairwise(kinds):
        return None
    finite = sentence.chunks[i].kind is _K.VERB and not is_reduced(sentence, i)
    if not finite or morphology.stem(sentence.word(i)) in clause_takers():
        return None
    last = left_of(sentence, i) or 0
    return Phrase(0, sentence.chunks[last].end)


def ends_predicate(sentence: ChunkedSentence, j: int) -> bool:
    """Tell whether a phrase with a preposition ends what a verb says, so that a subject behind it tells of it.

    "Is behind every bank | it can find", but not behind a verb that takes a clause ("said in May it would close").
    """
    chunks, words = sentence.chunks, sentence.tagged.tokens.words
    if sentence.word(j) in time_words() and (
        words[chunks[j].start] != "the" or chunks[j].end - chunks[j].start != _TWO
    ):
        return False  # but "at the time | the letters were sent"
    apart = False  # behind a comma, no verb before it takes a clause
    for k in range(start_of_phrase(sentence, j) - 1, -1, -1):
        apart |= chunks[k].kind is _K.COMMA
        if chunks[k].kind in VERBAL and not apart and morphology.stem(sentence.word(k)) in clause_takers():
            return False
        if chunks[k].kind is _K.VERB:
            position = sentence.clause_at.get(k)
            clause = sentence.clauses[position] if position is not None else None
            return clause is not None and clause.subject is not None and clause.kind is not ClauseKind.SUBORDINATE
        if chunks[k].kind not in _IN_PREDICATE and not _joins_phrases(sentence, k):
            return False
    return False


def _joins_phrases(sentence: ChunkedSentence, k: int) -> bool:
    """Tell whether a mark or "and" stands within a predicate ("three or four", ", down from the 4 million it had")."""
    kinds = [piece.kind for piece in sentence.chunks[k - 1 : k + 3]]
    if kinds[1:2] == [_K.COMMA]:
        return kinds[2:] == [_K.PREPOSITION, _K.PREPOSITION]
    return kinds[:3] == [_K.NOUN, _K.CONJUNCTION, _K.NOUN]


def noun_of_content(sentence: ChunkedSentence, position: int) -> int | None:
    """Give the noun whose content a clause tells, where it opens the sentence and still waits for its verb.

    "The claim that Ruiz bought the mill | was false".
    """
    clause = sentence.clauses[position]
    if clause.kind is not ClauseKind.COMPLEMENT:
        return None
    subject = clause.subject
    that = next((k for k, c in enumerate(sentence.chunks) if subject is not None and c.end == subject.start), None)
    noun = left_of(sentence, that) if that is not None and sentence.chunks[that].kind is _K.THAT else None
    if noun is None or sentence.chunks[noun].kind is not _K.NOUN:
        return None
    return None if any(piece.kind is _K.VERB for piece in sentence.chunks[:noun]) else noun


def opens_content(sentence: ChunkedSentence, j: int) -> bool:
    """Tell whether "that" behind the noun phrase at chunk j opens what is said, and tells nothing of the noun.

    It does behind a noun for what is said ("the claim that"), and behind the time or the score of a verb of saying or
    ruling ("agreed on Monday that", "ruled 5-4 that").
    """
    noun = sentence.word(j)
    if not lexicon.read_words("clause_links", "content nouns").isdisjoint({noun, noun.removesuffix("s")}):
        return True
    verb = before_time(sentence, j)
    return verb != j and sentence.word(verb) in read_cues()


def before_inner_clause(sentence: ChunkedSentence, start: int, i: int) -> int | None:
    """Give the chunk before "when" whose clause has the subject at chunk `start` and its own verb before verb i.

    "The man who ran the firm | when the bridge fell | must go".
    """
    chunks, opener = sentence.chunks, left_of(sentence, start)
    if opener is None or chunks[opener].kind is not _K.SUBORDINATOR:
        return None
    if any(piece.kind is _K.CONJUNCTION for piece in chunks[start:i]) or is_past_form(sentence, i):
        return None
    finite = (c for c in sentence.clauses if c.verb.kind is _K.VERB and c.subject is not None)
    told = any(c.subject is not None and c.subject.start == chunks[start].start for c in finite)
    before = left_of(sentence, opener)
    return before if told and before is not None and chunks[before].kind is not _K.COMMA else None


def person_before_place(sentence: ChunkedSentence, who: int, j: int) -> int:
    """Step from a name at chunk j to whom or what a relative pronoun tells of ("a lawyer in Lund | who won").

    So does "the mill in Lund | which employs 300", and "the mill in Lund | that closed", as no name is told by "that".
    """
    chunks = sentence.chunks
    works = sentence.word(who) == "which" and _tells_of_works(sentence, who)
    works = works or (sentence.word(who) == "that" and left_of(sentence, who) == j)
    if not (works or sentence.word(who) == "who") or sentence.tagged.classes[chunks[j].end - 1] != "P":
        return j
    before = left_of(sentence, start_of_phrase(sentence, j))
    person = left_of(sentence, before) if before is not None and chunks[before].kind is _K.PREPOSITION else None
    if before is None or person is None or sentence.word(before) not in listed("in or from a place"):
        return j
    if sentence.word(who) == "that" and _hangs_on_noun(sentence, person):
        return j
    if works:
        return (
            person if chunks[person].kind is _K.NOUN and sentence.tagged.classes[chunks[person].end - 1] == "N" else j
        )
    return person if sentence.word(start_of_phrase(sentence, person)) in lexicon.read_words("people", "person") else j


def _hangs_on_noun(sentence: ChunkedSentence, j: int) -> bool:
    """Tell whether another noun stands before the phrase at chunk j and may be meant as well ("a guide to | Tal")."""
    before = left_of(sentence, start_of_phrase(sentence, j))
    noun = left_of(sentence, before) if before is not None else None
    governed = before is not None and sentence.chunks[before].kind is _K.PREPOSITION
    return governed and noun is not None and sentence.chunks[noun].kind is _K.NOUN


def _tells_of_works(sentence: ChunkedSentence, who: int) -> bool:
    """Tell whether the verb behind a relative pronoun tells of a mill or the like, not of the place that it is in."""
    verb = who + 1
    if verb >= len(sentence.chunks) or sentence.chunks[verb].kind is not _K.VERB:
        return False
    ahead = verb + 1 < len(sentence.chunks) and sentence.chunks[verb + 1].kind is _K.INFINITIVE  # "which is to open"
    words = sentence.tagged.tokens.words[sentence.chunks[verb].start : sentence.chunks[verb + ahead].end]
    return any(morphology.stem(word) in stems_of("told of works", "clause_links") for word in words)
