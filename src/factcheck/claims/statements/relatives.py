"""Relatives: clauses that tell which one is meant, as statements of their own ("a war | that lasted 11 years").

Told is only what is certain to be said of the phrase before it: a single thing or person, or all of those meant ("the
12 hikers who ..."), that is there by what the sentence says. "A report on a mine that closed" is left open, and so is
what every, any or no bridge is like. A time or place behind the object of such a clause may belong to the clause
around it, and stays out where that has none.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.statements.appositions import exclusive_words, is_person, persons, ranking_words
from factcheck.claims.statements.clause_ends import end_clause, find_end, linking
from factcheck.claims.statements.coreference import means_subject
from factcheck.claims.statements.grounds import (
    breaks_off,
    has_modal,
    has_time,
    is_denied,
    is_invented,
    is_past,
    is_unreal,
    statives,
    takes_clause,
)
from factcheck.claims.statements.inflection import is_plural
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.claims.statements.subordination import find_subject
from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.statements.outlines import Outline, Stretch

_OPENED = regex(r'(?<=N)(?:[WT]["R]*(?=[vebN])|IW(?=N)|[ep](?=I))')
_FINITE = regex("[veb]")


def find_relatives(sentence: Outline, piece: Piece) -> Iterator[Piece]:
    """Give the relative clauses and participles inside a statement that tell of the phrase before them."""
    start, end = piece.core
    for match in _OPENED.finditer(sentence.kinds, start + 1, end):
        opener = match.start()
        if piece.kind is PieceKind.RELATIVE and opener < (piece.verb or 0):
            continue
        phrase = _find_antecedent(sentence, piece, opener)
        if phrase is None or not _is_there(sentence, piece, phrase):
            continue
        if sentence.kinds[opener] in "ep":
            told = _tell_participle(sentence, piece, phrase, opener)
        else:
            told = _tell_relative(sentence, piece, phrase, opener)
        if told is not None:
            yield told


def _find_antecedent(sentence: Outline, piece: Piece, opener: int) -> Stretch | None:
    """Give the phrase that a clause tells of, None where it may be another one."""
    kinds, head = sentence.kinds, opener - 1
    if (name := _named_beside(sentence, piece, head)) is not None:
        return name
    if _tells_of_thing(sentence, piece, opener):
        return (head, opener)  # "survivors of | the fire that broke out"
    first = head
    while first - 2 >= piece.core[0] and kinds[first - 2 : first] == "NI":
        first -= 2
    if first == head:
        return (head, opener) if _may_be_told_of(sentence, head) else None
    if first + 2 != head or not _may_be_told_of(sentence, first):
        return None
    preposition, classes = sentence.last_word(first + 1), sentence.classes((head, opener))
    named = classes.endswith("P") or (preposition == "of" and classes[0] == "Q")
    return (first, opener) if named else None


def _named_beside(sentence: Outline, piece: Piece, head: int) -> Stretch | None:
    """Give the name of which the phrase before a relative clause only tells ("Low Tide, | the film with which")."""
    before = head - 1
    while before > 0 and sentence.kinds[before] in '",':
        before -= 1
    apart = "," in sentence.kinds[before + 1 : head] and sentence.first_word(head) == "the"
    if not apart or sentence.kinds[before] != "N" or before <= (piece.verb or 0):
        return None
    name = (before, before + 1)
    listed = sentence.kinds[before - 1] in ",C"
    named = sentence.classes(name).endswith("P") and not has_time(sentence, name)
    return name if named and not listed and _may_be_told_of(sentence, head) else None


def _tells_of_thing(sentence: Outline, piece: Piece, opener: int) -> bool:
    """Tell whether "that" or "which" can't mean the people of whom a phrase before it tells ("owners of the boat")."""
    head = opener - 1
    if sentence.first_word(opener) not in listed("that or which") or head - 2 < piece.core[0]:
        return False
    if sentence.kinds[head - 2 : head] != "NI" or sentence.last_word(head - 1) != "of":
        return False
    return is_person(sentence, head - 2) and not is_person(sentence, head) and _may_be_told_of(sentence, head)


def _may_be_told_of(sentence: Outline, chunk: int) -> bool:
    """Tell whether a phrase means one thing, or all of those that its figure counts."""
    words, classes = sentence.words((chunk, chunk + 1)), sentence.classes((chunk, chunk + 1))
    if words[0] not in listed("articles") or classes[-1] not in "NP" or len(words) < 2:
        return False
    if words[-1] in lexicon.read_words("splitting", "unspecific") or not _ranks().isdisjoint(words) or "one" in words:
        return False
    if words[-1] in lexicon.read_words("clause_links", "time nouns"):
        return False
    return words[0] != "the" or "Q" in classes or not is_plural(sentence, (chunk, chunk + 1))


@cache
def _ranks() -> frozenset[str]:
    return ranking_words() | exclusive_words() | lexicon.read_words("ordering", "superlatives") | listed("same or next")


def _is_there(sentence: Outline, piece: Piece, phrase: Stretch) -> bool:
    """Tell whether what a phrase means is there, by what the statement around it says."""
    verb = piece.verb or 0
    opening = sentence.first_word(piece.core[0])
    be = sentence.classes((verb, verb + 1)).endswith("b")
    if opening in listed("presuming") and be:
        return False  # "it was the storm that closed the port"
    before = (piece.core[0], phrase[0])
    if is_unreal(sentence, before):
        return False
    if sentence.first_word(phrase[0]) == "the" or sentence.classes(phrase)[0] == "P":
        return True
    if be and phrase[0] > verb:
        return False  # "is a person who ..." tells of the subject
    around = (piece.core[0], max(phrase[0], verb + 1))
    return not (is_invented(sentence) or is_denied(sentence, around) or has_modal(sentence, around))


def _tell_relative(sentence: Outline, piece: Piece, phrase: Stretch, opener: int) -> Piece | None:
    kinds = sentence.kinds
    pronoun = opener + (kinds[opener] == "I")
    found = _FINITE.search(kinds, pronoun + 1, piece.core[1])
    if found is None:
        return None
    verb = found.start()
    first = pronoun + 1
    while kinds[first] in '"R':
        first += 1
    end = end_clause(sentence, piece, phrase, verb)
    if end is None:
        return None
    stranded = end > verb + 1 and kinds[end - 1] == "I"  # "a deal that the members voted for"
    while end > verb + 1 and kinds[end - 1] in "CI":
        end -= 1
    if (
        end <= verb
        or breaks_off(sentence, verb, end)
        or not _is_settled(sentence, verb)
        or takes_clause(sentence, verb)
    ):
        return None
    if sentence.first_word(phrase[0]) != "the" and not (is_past(sentence, verb) or is_past(sentence, piece.verb or 0)):
        return None  # "a family who has a house pays"
    if "i" in kinds[piece.verb or 0 : phrase[0]] and sentence.classes((verb, verb + 1))[-1] in "bh":
        return None  # "agreed to build a bridge that was longer"
    if first == verb:
        if kinds[opener] == "I" or not _agrees(sentence, phrase, opener, verb):
            return None
    elif stranded or not _lacks_object(sentence, phrase, opener, (verb, end)):
        return None
    stretch = (opener, end)
    if sentence.kinds[first] == "N" and sentence.classes((first, first + 1)) == "O":
        return _tell_of_subject(sentence, piece, phrase, stretch, verb)
    return Piece(PieceKind.RELATIVE, [stretch], stretch, verb, phrase, None, piece.verb)


def _tell_of_subject(sentence: Outline, piece: Piece, phrase: Stretch, clause: Stretch, verb: int) -> Piece | None:
    """Tell what the statement's subject did to a thing ("a mill | that it had opened"), where "it" is that subject."""
    opener, end = clause
    plain = sentence.kinds[opener] != "I" and verb == opener + 2
    if not plain or not means_subject(sentence, piece, opener + 1, phrase):
        return None
    parts = [(verb, verb + 1), phrase, (verb + 1, end)][: 2 if verb + 1 == end else 3]
    return Piece(PieceKind.COORDINATED, parts, clause, verb, piece.subject)


def _is_settled(sentence: Outline, verb: int) -> bool:
    """Tell whether a verb tells of what was or is so, not of what may or will be, or happens each time."""
    classes, words = sentence.classes((verb, verb + 1)), sentence.words((verb, verb + 1))
    if is_past(sentence, verb) or (words[0] == "has" and "m" not in classes):
        return True
    stative = morphology.stem(words[-1]) in statives() and words[-1].endswith("s")
    return "m" not in classes and (words[0] == "is" or stative)


def _agrees(sentence: Outline, phrase: Stretch, opener: int, verb: int) -> bool:
    """Tell whether a relative pronoun and its verb fit the phrase before them."""
    words = sentence.words((verb, verb + 1))
    plural = is_plural(sentence, phrase)
    if words[0] in listed("singular auxiliaries") if plural else words[0] in listed("plural auxiliaries"):
        return False
    person = sentence.last_word(phrase[0]) in persons()
    return not (sentence.first_word(opener) == "which" and person)


def _lacks_object(sentence: Outline, phrase: Stretch, opener: int, clause: Stretch) -> bool:
    """Tell whether a clause with its own subject lacks an object, for which its pronoun stands."""
    verb, end = clause
    kinds = sentence.kinds
    subject = find_subject(sentence, opener + 1 + (kinds[opener] == "I"), verb)
    if subject is None:
        return False
    if kinds[opener] == "I":
        return kinds[verb + 1 : verb + 2] != "I" or end > verb + 2
    if kinds[opener] == "T" and sentence.last_word(phrase[0]) in lexicon.read_words("clause_links", "content nouns"):
        return False
    after = verb + 1
    if after == end:
        return True
    placed = kinds[after] == "I" and end > after + 1 and kinds[after + 1] == "N"
    return placed and sentence.last_word(after) in listed("behind a gap")


def _tell_participle(sentence: Outline, piece: Piece, phrase: Stretch, opener: int) -> Piece | None:
    """Tell what was done to a thing by a participle with a date, a figure or a name behind it ("built in 1998")."""
    main = piece.verb or 0
    if (
        _is_subject(sentence, phrase)
        or _is_contact_subject(sentence, phrase, main)
        or opener == main
        or (opener > main and sentence.kinds[opener] == "e" and not _follows_verb(sentence, main, phrase))
    ):
        return None
    if phrase[0] < main and sentence.kinds[opener] == "e":
        return None
    end = find_end(sentence, piece, phrase, opener)
    stretch = (opener, end)
    if _FINITE.search(sentence.kinds, opener + 1, end) is not None or not _tells(sentence, stretch):
        return None
    state = sentence.last_word(opener) in lexicon.read_words("splitting", "state participles")
    return Piece(PieceKind.PARTICIPLE, [stretch], stretch, opener, phrase, None, main if state else None)


def _is_subject(sentence: Outline, phrase: Stretch) -> bool:
    """Tell whether a phrase opens a clause ("before | the war ended in 1945"), whose verb is no participle."""
    before = phrase[0] - 1
    return before >= 0 and (
        sentence.kinds[before] in "STW" or (sentence.kinds[before] == "I" and sentence.last_word(before) in linking())
    )


def _is_contact_subject(sentence: Outline, phrase: Stretch, main: int) -> bool:
    """Tell whether a phrase is the subject of a clause about the object before it ("a law | the council passed").

    What a verb with two objects has is new ("gave the town | a mill built in 1998").
    """
    before = phrase[0] - 1
    if (
        before <= main
        or sentence.kinds[before] != "N"
        or sentence.first_word(phrase[0]) in listed("indefinite article")
    ):
        return False
    return sentence.last_word(before) not in time_words()


def _tells(sentence: Outline, stretch: Stretch) -> bool:
    """Tell whether a participle says how much, when, where, or by whom."""
    classes = sentence.classes(stretch)
    named = "P" in classes and sentence.last_word(stretch[0] + 1) in listed("by or from")
    return named or "Q" in classes or has_time(sentence, stretch)


def _follows_verb(sentence: Outline, main: int, phrase: Stretch) -> bool:
    """Tell whether a phrase is the object of a statement's verb, or of a preposition behind it."""
    between = sentence.kinds[main + 1 : phrase[0]]
    return set(between) <= set("NIRJip") and not takes_clause(sentence, main)
