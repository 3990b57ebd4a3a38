"""Clauses: each verb group of a sentence with its subject, objects and complements.

A clause is read off the chunks around its verb group: the subject is the nearest noun phrase to the left that no
preposition governs, past parentheses, appositions and relative clauses; objects and complements follow the verb up
to the next clause. Relative clauses take the phrase before them as subject, participles and infinitives that of
the clause they hang on.
"""

from __future__ import annotations

from factcheck.language import lexicon
from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.clauses.chunks import Chunk, chunk
from factcheck.language.clauses.complements import find_after_subject, find_complements, find_fronted
from factcheck.language.clauses.gaps import find_gap
from factcheck.language.clauses.participles import lacks_auxiliary, shares_complements
from factcheck.language.clauses.parts import VERBAL, ChunkedSentence, Clause, ClauseKind, Phrase, left_of
from factcheck.language.clauses.steps import time_words
from factcheck.language.clauses.subjects import find_subject
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.wordclasses import Tagged, tag
from factcheck.patterns import regex

__all__ = ["Clause", "ClauseKind", "Phrase", "find_clauses"]


_NAME_AND_OFFICE = regex("(P{1,5})[JN]{1,5}")
_NOUN_AND_SUBJECT = regex("(D[JNPQp]{0,8}[NJ]|[JN]{0,2}N)P{1,5}")
_NOUN_AND_FIGURE = regex("(D[JN]{0,4}N)Q{1,3}[JN]{1,4}")
_LENGTH_AND_SUBJECT = regex("(Q{1,4}N)P{1,5}")
_MAX_CHUNKS = 160  # longer "sentences" are lists or noise


def find_clauses(text: str | Tagged, breaks: frozenset[int] = frozenset()) -> tuple[Clause, ...]:
    """Read the clauses of one sentence, in the order of their verbs; no phrase runs over a token of `breaks`."""
    tagged = tag(text) if isinstance(text, str) else text
    chunks = _part_phrases(tagged, chunk(tagged, breaks))
    if len(chunks) > _MAX_CHUNKS:
        return ()
    sentence = ChunkedSentence(tagged, chunks, [], {})
    for i, piece in enumerate(chunks):
        if piece.kind in VERBAL and not _is_nominal(sentence, i):
            sentence.clause_at[i] = len(sentence.clauses)
            sentence.clauses.append(_read_clause(sentence, i))
    return tuple(sentence.clauses)


def _part_phrases(tagged: Tagged, chunks: tuple[Chunk, ...]) -> tuple[Chunk, ...]:
    """Part the noun phrases of which the words do not belong together."""
    parted: list[Chunk] = []
    for i, piece in enumerate(chunks):
        cut = None
        if piece.kind is _K.NOUN and piece.end - piece.start > 1:
            cut = _find_antecedent_end(tagged, piece) if _may_part_name(tagged, chunks, i) else None
            if cut is None and i and chunks[i - 1].kind in {*VERBAL, _K.PREPOSITION}:
                cut = _find_figure(tagged, piece)
            if cut is None:
                cut = _find_time(tagged, piece) or _find_name_behind_length(tagged, piece)
            if cut is None and _is_fronted(tagged, chunks, i) and _lacks_subject(tagged, chunks, i):
                finds = (_find_name_behind, _find_figure_behind, _find_title_behind)
                cut = next(filter(None, (find(tagged, piece) for find in finds)), None)
            if cut is None and i and _names(tagged, chunks[i - 1]):
                cut = _find_office(tagged, piece)
        if cut is None:
            parted.append(piece)
        else:
            parted += [Chunk(_K.NOUN, piece.start, cut), Chunk(_K.NOUN, cut, piece.end)]
    return tuple(parted)


def _may_part_name(tagged: Tagged, chunks: tuple[Chunk, ...], i: int) -> bool:
    """Tell whether a name that ends chunk i may do what the verb behind it says, apart from the noun before the name.

    It does behind a phrase that opens the sentence ("As a young woman | Ruiz taught"), and inside a subject before a
    verb that has no object, with a verb to come ("The person | Ruiz backed won").
    """
    k = i + 1
    if k >= len(chunks) or chunks[k].kind is not _K.VERB:
        return False
    if _is_fronted(tagged, chunks, i) and tagged.tokens.words[chunks[i - 1].start] not in listed("openers of clauses"):
        return True
    return k + 1 < len(chunks) and chunks[k + 1].kind is not _K.NOUN and any(c.kind is _K.VERB for c in chunks[k + 1 :])


def _find_antecedent_end(tagged: Tagged, piece: Chunk) -> int | None:
    """Give where "the person" ends before the name of a contact clause ("the person Ruiz backed won")."""
    letters = tagged.classes[piece.start : piece.end]
    names = len(letters) - len(letters.rstrip("P"))
    at = piece.end - names
    bare = lexicon.read_words("clause_links", "bare antecedents")
    return at if 0 < names < len(letters) and tagged.tokens.words[at - 1] in bare else None


def _find_time(tagged: Tagged, piece: Chunk) -> int | None:
    """Give where a time begins that closes a phrase ("40 crowns | last May", "an inquiry | last week")."""
    words = tagged.tokens.words
    at = piece.end - 2
    told = at > piece.start and words[at] in listed("last, this or next") and words[at + 1] in time_words()
    return at if told and words[at - 1] not in listed("a or the") else None


def _find_name_behind_length(tagged: Tagged, piece: Chunk) -> int | None:
    """Give where a name begins behind a length of time without a comma ("After 14 months | Ruiz won")."""
    found = _LENGTH_AND_SUBJECT.fullmatch(tagged.classes, piece.start, piece.end)
    if found is None or tagged.tokens.words[found.end(1) - 1] not in lexicon.read_words("clause_links", "time nouns"):
        return None
    return found.end(1)


def _find_figure(tagged: Tagged, piece: Chunk) -> int | None:
    """Give where a figure begins that is not the number of a name ("promised Tal | 25 million", not "Boeing 737")."""
    at = tagged.classes.find("PQ", piece.start, piece.end) + 1
    if not at:
        return None
    numbered = tagged.tokens.words[at].isdigit() and tagged.classes[at + 1 : piece.end][:1] != "Q"
    return None if numbered else at


def _is_fronted(tagged: Tagged, chunks: tuple[Chunk, ...], i: int) -> bool:
    """Tell whether chunk i ends the phrases with which a sentence opens ("After the race at Lund | Ida Moss led").

    They begin with a preposition, or with a length of time before one ("Two minutes before the break").
    """
    if not i or chunks[i - 1].kind is not _K.PREPOSITION:
        return False
    first = 0
    if chunks[0].kind is _K.NOUN and i > 1:
        timed = tagged.tokens.words[chunks[0].end - 1] in lexicon.read_words("clause_links", "time nouns")
        first = 1 if timed and tagged.classes[chunks[0].start] in "QD" else i
    kinds = [piece.kind for piece in chunks[first:i]]
    return bool(kinds) and kinds == [_K.PREPOSITION if n % 2 == 0 else _K.NOUN for n in range(len(kinds))]


def _lacks_subject(tagged: Tagged, chunks: tuple[Chunk, ...], i: int) -> bool:
    """Tell whether a finite verb follows chunk i directly, or behind an "of" phrase."""
    k = i + 1
    if k + 1 < len(chunks) and chunks[k].kind is _K.PREPOSITION and tagged.tokens.words[chunks[k].start] == "of":
        k += 2
    return k < len(chunks) and chunks[k].kind is _K.VERB


def _find_name_behind(tagged: Tagged, piece: Chunk) -> int | None:
    """Give where the name begins that a noun is followed by without a comma ("In the final | Ida Moss won")."""
    found, words = _NOUN_AND_SUBJECT.fullmatch(tagged.classes, piece.start, piece.end), tagged.tokens.words
    if found is None:
        return None
    first = found.end(1)
    if tagged.classes[first - 1] == "J" and words[first - 1] not in lexicon.read_words("adjectives", "not"):
        return None
    titled = words[first - 1] in lexicon.read_words("people", "person")
    apart = titled and tagged.classes[first - 2] in "NJ" and first - 1 > piece.start + 1
    return first - 1 if apart else None if titled else first


def _find_figure_behind(tagged: Tagged, piece: Chunk) -> int | None:
    """Give where the figure behind a noun begins ("At the hearing | 74 farmers spoke", not "flight 74")."""
    found, words = _NOUN_AND_FIGURE.fullmatch(tagged.classes, piece.start, piece.end), tagged.tokens.words
    if found is None or words[found.end(1) - 1] in lexicon.read_words("designations", "designators"):
        return None
    return found.end(1)


def _find_title_behind(tagged: Tagged, piece: Chunk) -> int | None:
    """Give where a title begins that stands before a name and behind another one ("In Lund | Mayor Ida Moss left")."""
    if tagged.classes[piece.start : piece.end].strip("P"):
        return None
    titles = lexicon.read_words("titles", "title")
    words = tagged.tokens.words
    first = next((at for at in range(piece.start, piece.end) if words[at] in titles), piece.end)
    return first if piece.start < first < piece.end - 1 else None


def _names(tagged: Tagged, piece: Chunk) -> bool:
    """Tell whether a verb group ends with a verb that makes somebody something ("elected", "has named")."""
    return piece.kind in VERBAL and morphology.stem(tagged.tokens.words[piece.end - 1]) in stems_of("naming")


def _find_office(tagged: Tagged, piece: Chunk) -> int | None:
    """Give where what somebody was made begins behind the name ("elected Ida Moss | prime minister")."""
    found = _NAME_AND_OFFICE.fullmatch(tagged.classes, piece.start, piece.end)
    if found is None:
        return None
    first = found.end(1)
    if tagged.tokens.words[first] in lexicon.read_words("roles", "standing in"):
        first += 1
    office = " ".join(tagged.tokens.words[first : piece.end])
    return found.end(1) if office in lexicon.read_words("roles", "one holder") else None


def _is_nominal(sentence: ChunkedSentence, i: int) -> bool:
    """Tell whether a gerund stands as the name of an act after a preposition ("for winning")."""
    return (
        sentence.chunks[i].kind is _K.GERUND
        and left_of(sentence, i) is not None
        and (
            sentence.chunks[left_of(sentence, i) or 0].kind is _K.PREPOSITION
            and sentence.word(left_of(sentence, i) or 0)
            not in lexicon.read_words("clause_links", "gerund prepositions")
            and not (i > 1 and sentence.chunks[i - 2].kind is _K.VERB)
        )
    )


def _read_clause(sentence: ChunkedSentence, i: int) -> Clause:
    """Read the clause whose verb group is chunk i."""
    chunks = sentence.chunks
    kind, subject, antecedent, governor, subordinator, first = find_subject(sentence, i)
    objects, complements, adjective, adverbs, last = find_complements(sentence, i)
    objects = tuple(phrase for phrase in objects if subject is None or phrase.start != subject.start)
    fronted = find_fronted(sentence, first) if kind is ClauseKind.MAIN else ()
    if (other := shares_complements(sentence, i)) is not None:
        complements = find_complements(sentence, other)[1]
    fronted += find_after_subject(sentence, subject, i)
    return Clause(
        kind, chunks[i], subject, objects, (*fronted, *complements), adjective, adverbs, antecedent, governor,
        subordinator,
        chunks[first].start, chunks[last].end, len(fronted), lacks_auxiliary(sentence, i),
        None if kind is not ClauseKind.RELATIVE or antecedent or objects else find_gap(sentence, first),
    )  # fmt: skip
