"""Embedding: a verb group behind "and" that goes on with a clause inside another, not with that other one.

"was jailed for a leak that | closed the port and made 40 ill": tense and voice tell which of the two verbs before
shares its subject with the group; where both could, nobody can say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.claims.statements.grounds import is_denied
from factcheck.claims.statements.passives import goes_on_passive
from factcheck.claims.statements.subordination import find_finite, find_subject, trailing_phrase
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch

_FINITE = regex("[veb]")


class Embedding(Struct, frozen=True):
    """The clause inside another that a verb group goes on with: its verb, and its subject where that is certain.

    `needed` tells that the clause around it may not be true without the group.
    """

    verb: int
    subject: Stretch | None
    needed: bool


def find_embedding(sentence: Outline, start: int, joint: int, verb: int) -> Embedding | None:
    """Give the clause inside the one from a chunk on that a verb group behind a joint may go on with."""
    kinds = sentence.kinds
    while start < joint and (kinds[start] in '"RC' or kinds.startswith("IW", start)):
        start += 1
    opener, inside = _find_inside(sentence, start, joint)
    if opener is None:
        return None
    outer = find_finite(sentence, (start, inside))
    if outer is None:  # behind a comma: ", four months after it | crossed the river and began a war"
        timed = kinds[start - 1 : start + 1] == ",N" and sentence.last_word(opener) in listed("clausal")
        return Embedding(inside, _subject_of(sentence, opener, inside) if timed else None, needed=not timed)
    if goes_on_passive(sentence, outer, verb) and not goes_on_passive(sentence, inside, verb):
        return None
    forms, around, within = (_forms(sentence, chunk) for chunk in (verb, outer, inside))
    if not forms.isdisjoint(around) and forms.isdisjoint(within):
        return None
    sure = not forms.isdisjoint(within) and forms.isdisjoint(around)
    limited = is_denied(sentence, (start, opener))
    needed = limited or (kinds[opener] == "S" and sentence.last_word(opener) not in listed("clausal"))
    return Embedding(inside, _subject_of(sentence, opener, inside) if sure else None, needed)


def _find_inside(sentence: Outline, start: int, joint: int) -> tuple[int | None, int]:
    """Give what opens the clause of the last finite verb before a joint, if it stands inside another, and the verb."""
    kinds = sentence.kinds
    verb = max((match.start() for match in _FINITE.finditer(kinds, start, joint)), default=start)
    opener = verb - 1
    while opener > start and kinds[opener] not in "WTSC" and not _opens_time(sentence, opener, verb):
        opener -= 1
    if opener <= start or kinds[opener] == "C" or _FINITE.search(kinds, opener, verb) is not None:
        return None, verb
    governed = kinds[opener] == "T" and kinds[opener - 1] != "N"  # "believes that"
    return (None if governed else opener), verb


def _subject_of(sentence: Outline, opener: int, verb: int) -> Stretch | None:
    """Give the subject of an inner clause: its own, or the one thing that its pronoun stands for."""
    own = find_subject(sentence, opener + 1, verb)
    if own is not None or sentence.kinds[opener] not in "WT":
        return own
    antecedent = trailing_phrase(sentence, opener)
    if antecedent is None or antecedent[1] - antecedent[0] == 1:
        return antecedent
    nearest = antecedent[1] - 1
    apart = sentence.kinds[nearest - 1] == "I" and sentence.last_word(nearest - 1) != "of"  # "six years for | a leak"
    return (nearest, nearest + 1) if apart else None


def _opens_time(sentence: Outline, opener: int, verb: int) -> bool:
    """Tell whether a preposition opens a clause ("after | troops crossed the river")."""
    if sentence.kinds[opener] != "I" or sentence.last_word(opener) not in listed("clausal"):
        return False
    subject = find_subject(sentence, opener + 1, verb)
    return subject is not None and subject[0] == opener + 1


def _forms(sentence: Outline, verb: int) -> frozenset[str]:
    """Give the tense and voice of a verb group, as its auxiliaries and ending show them; "cut" may be of two tenses."""
    words, classes = sentence.words((verb, verb + 1)), sentence.classes((verb, verb + 1))
    helper = next((word for word, letter in zip(words, classes, strict=True) if letter in "mbhd"), None)
    if helper is not None:
        return frozenset({f"{helper} passive" if classes[-1] in "EK" and "b" in classes else helper})
    forms = morphology.verb_forms(words[-1])
    if forms is not None and forms.base == forms.past == words[-1]:
        return frozenset({"past", "present"})
    past = sentence.kinds[verb] == "e" or (forms is not None and words[-1] == forms.past)
    return frozenset({"past" if past else "present"})
