"""Which verb of a stretch is its own, which phrase is that verb's subject, and what still waits for a verb."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.language.words.demonstratives import clause_takers
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch

# A noun phrase with the prepositions, participles and conjunctions that tie further ones to it.
_PHRASE = r'N(?:["RJ]*[ICpgi]["RJICpgi]*N)*'
_RELATIVE = (
    rf'(?:["R]*(?:I?W|T|(?=NR?[veb]["RIN]{{0,6}}$))(?:["R]*{_PHRASE})?["R]*[veb](?:["RIJigp]*N){{0,6}}(?:[IR]*)?)?'
)
_SUBJECT = regex(rf'({_PHRASE}){_RELATIVE}["R]*$')
_OBJECT_RELATIVE = rf'(?:["R]*(?:I?W|T)?["R]*{_PHRASE}["R]*[veb][IR]*)?'
_TRAILING = regex(rf'({_PHRASE}{_OBJECT_RELATIVE})["R]*$')
_FINITE = regex("[veb]")
_PLAIN_CLAUSE = regex("[^vebWTS]*[veb]")  # up to a verb before which no clause is opened
_SUBORDINATING = regex("[WTS]")
_OPENER = regex("[TS]")
_LOOK_BACK = 40
_CLEFT = regex(r'["R]*N(?:[pI]N)*[TW]')


def find_finite(sentence: Outline, stretch: Stretch) -> int | None:
    """Give the finite verb of a stretch that belongs to the stretch itself, not to a relative clause inside it."""
    kinds = sentence.kinds
    plain = _PLAIN_CLAUSE.match(kinds, *stretch)
    if plain is not None and not ("NN" in kinds and _is_contact(sentence, stretch[0], plain.end() - 1)):
        return plain.end() - 1
    match = _FINITE.search(kinds, *stretch)
    return _find_own_finite(sentence, stretch, match.start()) if match is not None else None


def _find_own_finite(sentence: Outline, stretch: Stretch, first: int) -> int | None:
    """Give the finite verb of a stretch that has a clause inside it; `first` is the first one there is."""
    kinds = sentence.kinds
    owed = 0
    found = None
    demonstrative = kinds[stretch[0]] == "T" and first == stretch[0] + 1 and kinds[first] in "ve"
    for chunk in range(stretch[0] + demonstrative, stretch[1]):
        kind = kinds[chunk]
        if kind in "WT" or (kind == "S" and found is None and chunk > stretch[0]):
            if found is not None and kind == "T":
                return found
            owed += 1
        elif kind in "veb":
            if owed:
                owed -= 1
            elif found is None:
                found = chunk
                if not _is_contact(sentence, stretch[0], chunk):
                    return found
            elif kind in "ve":
                return chunk if _RUN.fullmatch(kinds, found + 1, chunk) else found
        elif kind in "SC" and found is not None:
            return found
    return found


def find_late_verb(sentence: Outline, stretch: Stretch) -> int | None:
    """Give the verb of a sentence whose clause of time, place or rank comes first without a comma after it.

    "Only after the vote had failed | did he resign", "When it closed | it owed millions", "Next in line is his son".
    """
    if _LATE.match(sentence.kinds, *stretch) is None:
        return None
    verbs = [match.start() for match in _FINITE.finditer(sentence.kinds, *stretch)]
    clauses = len(_SUBORDINATING.findall(sentence.kinds, *stretch))
    return verbs[-1] if len(verbs) > clauses else None


_LATE = regex("R?[SIJ]")
_RUN = regex('["RIJN]*')


def _is_contact(sentence: Outline, start: int, verb: int) -> bool:
    """Tell whether a verb may belong to a clause set beside its noun ("the person I supported | ended up")."""
    kinds = sentence.kinds
    subject = verb - 1
    while subject > start and kinds[subject] in '"R':
        subject -= 1
    return (
        subject > start
        and kinds[subject] == kinds[subject - 1] == "N"
        and morphology.stem(sentence.last_word(verb)) not in clause_takers()
    )


def find_subject(sentence: Outline, start: int, verb: int) -> Stretch | None:
    """Give the phrase before a verb that is its subject: the longest one that no preposition governs."""
    first = start if verb - start < _LOOK_BACK else verb - _LOOK_BACK
    kinds = sentence.kinds
    for place, end in _final_phrases(kinds[first:verb]):
        begin = first + place
        if begin == start or kinds[begin - 1] not in "Ivebig":
            return begin, first + end
    return None


@lru_cache(maxsize=20_000)
def _final_phrases(kinds: str) -> tuple[Stretch, ...]:
    """Give the phrases that reach to the end of some chunks, the longest first; sentences share few shapes."""
    found = []
    match = _SUBJECT.search(kinds)
    while match is not None:
        found.append(match.span())
        match = _SUBJECT.search(kinds, match.start() + 1)
    return tuple(found)


def trailing_phrase(sentence: Outline, end: int) -> Stretch | None:
    """Give the noun phrase that ends at a chunk, with what is tied to it."""
    first = max(0, end - _LOOK_BACK)
    match = _TRAILING.search(sentence.kinds[first:end])
    return (first + match.start(), first + match.end(1)) if match else None


def open_tail(sentence: Outline, stretch: Stretch, *, bare: bool = True) -> int | None:
    """Give where a clause begins that a verb governs and that lacks its own verb ("I learned that | the man I met").

    A noun behind such a verb opens one without "that" where a `bare` one can follow.
    """
    kinds = sentence.kinds
    verb = find_finite(sentence, stretch)
    if verb is None:
        return None
    if bare and kinds[verb + 1 : stretch[1]] == "N" and morphology.stem(sentence.last_word(verb)) in clause_takers():
        return verb + 1
    match = _OPENER.search(kinds, verb + 1, stretch[1])
    opener = match.start() if match is not None else stretch[1]
    if opener + 1 >= stretch[1] or (kinds[opener] == "T" and kinds[opener - 1] not in 'vebJ"R'):
        return None
    tail = (opener + 1, stretch[1])
    inner = find_finite(sentence, tail)
    complete = inner is not None and not _is_contact(sentence, tail[0], inner)
    return None if complete or trailing_phrase(sentence, stretch[1]) is None else tail[0]


def find_late_clause(sentence: Outline, verb: int, end: int) -> Stretch | None:
    """Give the subject of a clause of time or reason that ends at a chunk ("after | a crane | collapsed,")."""
    last = max((match.start() for match in _FINITE.finditer(sentence.kinds, verb + 1, end)), default=verb)
    for opener in range(last - 1, verb, -1):
        if sentence.kinds[opener] in "SI" and sentence.last_word(opener) in listed("timing"):
            return find_subject(sentence, opener + 1, last)
        if sentence.kinds[opener] in "WTC,":
            return None
    return None


def opens_reason(sentence: Outline, verb: int | None) -> bool:
    """Tell whether a sentence is no more than a cut-off reason, concession or occasion ("because prices fell")."""
    if verb is None or sentence.kinds[0] not in "SI" or sentence.last_word(0) not in listed("reasons and concessions"):
        return False
    subject = find_subject(sentence, 1, verb)
    return subject is not None and subject[0] == 1


def opener_before(sentence: Outline, start: int, at: int) -> int:
    """Give the last chunk before a place that opens a subordinate clause, or the start."""
    found = start
    for match in _SUBORDINATING.finditer(sentence.kinds, start, at):
        found = match.start()
    return found


def has_finite(sentence: Outline, stretch: Stretch) -> bool:
    """Tell whether a stretch holds any finite verb."""
    return _FINITE.search(sentence.kinds, *stretch) is not None


def corrects(sentence: Outline, start: int, joint: int) -> bool:
    """Tell whether "but" opens what is so in the place of what is not ("it was not the wind but a ship that ...")."""
    opened = sentence.first_word(start) == "it" and "not" in sentence.words((start, joint))
    return opened and sentence.last_word(joint) == "but" and _CLEFT.match(sentence.kinds, joint + 1) is not None
