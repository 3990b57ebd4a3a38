"""Antecedents: what a relative pronoun is given a name or a pronoun for, by how certain it is what it means."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.statements.appositions import is_human
from factcheck.claims.statements.inflection import is_plural
from factcheck.claims.statements.pronouns import reword
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch
    from factcheck.claims.statements.pieces import Piece
    from factcheck.claims.statements.pronouns import Voice


def name_subject(sentence: Outline, piece: Piece, start: int, voice: Voice) -> str | None:
    """Give what stands for the pronoun that is the subject of a relative clause, None if that is all of its antecedent.

    "This" is the whole clause before it, "it" the one thing or the other that is spoken of there.
    """
    subject, verb = piece.subject, piece.verb
    if subject is None:
        return None
    which = sentence.first_word(start) == "which"
    if which and is_human(sentence, subject):
        return "This"
    if verb is not None and (pair := _find_pair(sentence, subject[0], verb)) is not None:
        return reword(sentence, pair, voice)
    if verb is not None and _disagrees(sentence, subject, verb):
        member = _last_member(sentence, subject)
        if member is not None and not _disagrees(sentence, member, verb):
            return reword(sentence, member, voice)
        if which and (last := _single_end(sentence, subject)) is not None and not _disagrees(sentence, last, verb):
            return reword(sentence, last, voice)
        return "This" if is_plural(sentence, subject) else "They"
    if not which or not _is_chain(sentence, subject):
        return None
    if verb is not None and (_is_placed_work(sentence, subject, verb) or _is_of_head(sentence, subject, verb)):
        return None
    tail = _nearest_named(sentence, subject)
    return reword(sentence, tail, voice) if tail is not None else "It"


def _single_end(sentence: Outline, subject: Stretch) -> Stretch | None:
    """Give the single thing at the end of a chain that opens with several ("checks at | the border, which fell")."""
    last = (subject[1] - 1, subject[1])
    chained = sentence.kinds[slice(*subject)] == "NIN" and is_plural(sentence, (subject[0], subject[0] + 1))
    definite = sentence.classes(last).endswith("P") or sentence.first_word(last[0]) == "the"
    return last if chained and definite and not is_plural(sentence, last) else None


def _is_of_head(sentence: Outline, subject: Stretch, verb: int) -> bool:
    """Tell whether only the several things that open a chain agree ("checks at the border, which | were held")."""
    plural = sentence.words((verb, verb + 1))[0] in listed("plural verbs")
    return plural and _single_end(sentence, subject) is not None


def is_open(sentence: Outline, piece: Piece, start: int) -> bool:
    """Tell whether it is open which phrase of those before it a "which" is the object for."""
    if piece.model is None or piece.subject is None or sentence.first_word(start) != "which":
        return False
    return _is_chain(sentence, piece.subject)


def _find_pair(sentence: Outline, name: int, verb: int) -> Stretch | None:
    """Give the two persons of whom the nearer one cannot be meant alone ("Ek and Lind, who | were late")."""
    paired = name > 1 and sentence.kinds.startswith("NCN", name - 2) and sentence.last_word(name - 1) == "and"
    if not paired or not _disagrees(sentence, (name, name + 1), verb):
        return None
    names = sentence.classes((name - 2, name - 1)).endswith("P") and sentence.classes((name, name + 1)).endswith("P")
    return (name - 2, name + 1) if names else None


def last_verb(sentence: Outline, verb: int, end: int) -> int:
    """Give the infinitive whose object a relative pronoun is, else the verb ("which she has agreed | to sell")."""
    last = verb + 1
    while last < end and sentence.kinds[last] in "Ri":
        last += 1
    own = sentence.kinds[last - 1] == "i" and sentence.kinds[last : last + 1] not in {"N", "v", "e", "b"}
    return last - 1 if own and last <= end else verb


def _nearest_named(sentence: Outline, subject: Stretch) -> Stretch | None:
    """Give the end of a chain that "which" can only mean: who did it, or the several things that were to be done."""
    last = (subject[1] - 1, subject[1])
    before = sentence.kinds[subject[0] : last[0]].rstrip("I")
    if before.endswith("i") and is_plural(sentence, last):
        return last
    by = sentence.last_word(last[0] - 1) == "by" and sentence.classes(last).endswith("P")
    return last if by else None


def _is_placed_work(sentence: Outline, subject: Stretch, verb: int) -> bool:
    """Tell whether a clause can only tell of a thing, not of its place ("the mill in Tal, which opened in May")."""
    placed = sentence.kinds[slice(*subject)] == "NIN" and sentence.last_word(subject[0] + 1) in listed(
        "outside or in a place"
    )
    if not placed or not sentence.classes((subject[1] - 1, subject[1])).endswith("P"):
        return False
    return stem(sentence.last_word(verb)) in _verbs_of_works()


@cache
def _verbs_of_works() -> frozenset[str]:
    return frozenset(map(stem, lexicon.read_words("splitting", "of works")))


def _last_member(sentence: Outline, subject: Stretch) -> Stretch | None:
    """Give the last of the things that "and" joins, where it is a name or has "the" ("calm and keeping the peace")."""
    joint = sentence.kinds.rfind("C", *subject)
    start = sentence.kinds.find("N", joint, subject[1])
    if joint < 0 or start < 0:
        return None
    classes = sentence.classes((start, start + 1))
    return (start, subject[1]) if classes.endswith("P") or sentence.first_word(start) == "the" else None


def _is_chain(sentence: Outline, subject: Stretch) -> bool:
    """Tell whether "which" may mean the last phrase of a chain or all of it ("a bid for the firm, which ...")."""
    joined = [chunk for chunk in range(*subject) if sentence.kinds[chunk] in "Ii"]
    if not joined:
        return False
    named = sentence.classes((subject[1] - 1, subject[1])).endswith("P")
    return named or len(joined) > 1 or any(sentence.last_word(chunk) != "of" for chunk in joined)


def agree(sentence: Outline, subject: Stretch, verb: int) -> Stretch:
    """Give the name at the end of a chain where only that agrees with a verb ("employees of Skyserv, which loads")."""
    last = (subject[1] - 1, subject[1])
    named = last != subject and sentence.classes(last).endswith("P")
    if named and _disagrees(sentence, subject, verb) and not _disagrees(sentence, last, verb):
        return last
    return subject


def _disagrees(sentence: Outline, subject: Stretch, verb: int) -> bool:
    """Tell whether verb and antecedent differ in number, so that the relative clause means more or less than it."""
    words = sentence.words((verb, verb + 1))
    if is_plural(sentence, subject):
        return words[0] in listed("singular verbs") or (len(words) == 1 and words[0].endswith("s"))
    return sentence.kinds[verb] == "b" or words[0] in listed("plural verbs")
