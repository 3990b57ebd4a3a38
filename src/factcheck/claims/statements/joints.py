"""Joints: where a conjunction or a concession parts two clauses, verb groups or -ing forms of a stretch."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.statements.embedding import find_embedding
from factcheck.claims.statements.grounds import has_time, is_denied
from factcheck.claims.statements.passives import goes_on_passive
from factcheck.claims.statements.subordination import (
    corrects,
    find_finite,
    find_subject,
    has_finite,
    opener_before,
)
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.names.places import place_of
from factcheck.language.words import morphology
from factcheck.language.words.demonstratives import clause_takers
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re

    from factcheck.claims.statements.outlines import Outline, Stretch

_GAPPED = regex("N(?:R?I?R?N){0,3}")
_VERBAL = regex(r"[vebigp]")
_DESCRIBED = regex("(N(?:IN){0,2}),(?:W[^,]{1,24}|N(?:IN){0,2}(?:CN)?),R?[ve]")
_TIMED = regex("(?:IN){1,2}")


def cut_joints(sentence: Outline, stretch: Stretch, joints: re.Pattern[str]) -> list[Stretch]:
    """Cut a stretch where a conjunction joins two verb groups, or a concession begins."""
    start, end = stretch
    cut: list[Stretch] = []
    match = joints.search(sentence.kinds, start + 1, end)
    while match is not None:
        joint = match.start()
        if joint > start and _parts(sentence, start, joint, end):
            if sentence.last_word(joint - 1) == "even" and joint - 1 > start:
                joint -= 1
            cut.append((start, joint))
            start = joint
        match = joints.search(sentence.kinds, match.end(), end)
    cut.append((start, end))
    return cut


def _parts(sentence: Outline, start: int, joint: int, end: int) -> bool:
    """Tell whether a conjunction parts two clauses, verb groups or -ing forms."""
    if sentence.last_word(joint - 1) in listed("before but") and sentence.last_word(joint) in listed("but or though"):
        return False  # "nothing but", "as though"
    if has_finite(sentence, (start, joint)):
        return _is_joint(sentence, start, joint, end)
    if _leaves_verb(sentence, start, joint) and has_finite(sentence, (joint + 1, end)):
        return True
    if _closes_clause(sentence, start, joint):
        verb = find_finite(sentence, (joint + 1, end))
        return verb is not None and find_subject(sentence, joint + 1, verb) is not None
    if sentence.kinds[start] == "p":  # "stolen in 1934 and | recovered in 2030"
        return sentence.kinds[joint : joint + 2] in {"Ce", "Cp"}
    return sentence.kinds.startswith("Cg", joint) and sentence.kinds.startswith(",g", start - 1)


def _leaves_verb(sentence: Outline, start: int, joint: int) -> bool:
    """Tell whether somebody else's figure stands before a conjunction ("rye rose 3%, | oats 2% | and hay fell")."""
    told = start > 0 and sentence.kinds[start - 1] == "," and has_finite(sentence, (0, start - 1))
    if not told or _GAPPED.fullmatch(sentence.kinds, start, joint) is None:
        return False
    before, classes = sentence.classes((0, start - 1)), sentence.classes((start, joint))
    return "Q" in before and classes[0] in "DJNP" and classes.find("Q") > 0


def _closes_clause(sentence: Outline, start: int, joint: int) -> bool:
    """Tell whether a time behind an aside ends a clause ("raised it to four, the highest, | in May | and ...")."""
    timed = _TIMED.fullmatch(sentence.kinds, start, joint) is not None and has_time(sentence, (joint - 1, joint))
    if not timed or sentence.kinds[start - 1 : start] != "," or sentence.kinds[joint + 1 : joint + 2] != "N":
        return False
    told = {"S", "W"}.isdisjoint(sentence.kinds[:start]) and has_finite(sentence, (0, start - 1))
    return told and not has_time(sentence, (joint + 1, joint + 2))


def _is_joint(sentence: Outline, start: int, joint: int, end: int) -> bool:
    """Tell whether a conjunction or a concession begins a statement of its own."""
    kinds = sentence.kinds
    if kinds[joint] in "SI":
        return _concedes(sentence, start, joint, end)
    after = joint + 1
    while after < end and kinds[after] in '"R':
        after += 1
    if after >= end or sentence.last_word(joint) in listed("nor or or"):
        return False
    if corrects(sentence, start, joint) or _joins_figures(sentence, joint):
        return False
    if sentence.first_word(after) in listed("non-finite be") or _describes_name(sentence, after):
        return False
    earlier = [match.start() for match in _VERBAL.finditer(kinds, start, joint)]
    match kinds[after]:
        case "v" | "e" | "b":
            inner = find_embedding(sentence, start, joint, after)
            outer = _outer_verb(sentence, start, joint)
            shared = outer == joint - 1 and kinds[after + 1 : after + 2] != "N"  # "was shot and killed in Tal"
            if inner is None and not shared and goes_on_passive(sentence, outer, after):
                return True
            return (inner is None or not inner.needed) and _joins_verbs(sentence, earlier[-1], after, end)
        case "p":
            goes_on = earlier[-1] + 1 < joint and goes_on_passive(sentence, earlier[-1], after)
            return goes_on or (kinds.startswith("N", after + 1) and takes_participle(sentence, earlier[-1]))
        case "T" | "W":
            return _joins_openers(sentence, start, joint, (after, end))
        case "N" | "I":
            if opens_dated_verb(sentence, after, end) or _awaits_verb(sentence, after, end):
                return True
            related = kinds.startswith("IW", after) and _joins_openers(sentence, start, joint, (after, end))
            return related or _joins_clauses(sentence, start, joint, (after, end))
        case _:
            return False


def _joins_figures(sentence: Outline, joint: int) -> bool:
    """Tell whether the figures beside a conjunction are one ("between 3 and 9", "two hours and 41 minutes")."""
    left, right = joint - 1, joint + 1
    if not sentence.kinds.startswith("NCN", left):
        return False
    if left and sentence.last_word(left - 1) == "between":
        return True
    first, second = (sentence.classes((side, side + 1)) for side in (left, right))
    if first == "Q" and second[0] == "Q" and has_time(sentence, (right, right + 1)):
        return True  # "on 20 and 21 May"
    units = lexicon.read_words("splitting", "measured together")
    return first == second == "QN" and {sentence.last_word(left), sentence.last_word(right)} <= units


def _concedes(sentence: Outline, start: int, joint: int, end: int) -> bool:
    """Tell whether a concession begins a statement of its own; of a denial and its reason it is open which is meant."""
    if sentence.last_word(joint) == "because" and is_denied(sentence, (start, joint)):
        return False
    return sentence.last_word(joint) in concessive_words() and find_finite(sentence, (joint + 1, end)) is not None


def _outer_verb(sentence: Outline, start: int, joint: int) -> int | None:
    """Give the verb of a clause before a joint, its relative pronoun aside."""
    while start < joint and (sentence.kinds[start] in '"RCW' or sentence.kinds.startswith("IW", start)):
        start += 1
    return find_finite(sentence, (start, joint))


def opens_dated_verb(sentence: Outline, chunk: int, end: int) -> bool:
    """Tell whether a date stands before a verb group without a subject ("and | in 2009 accepted the order")."""
    dated = sentence.kinds.startswith("IN", chunk) and chunk + 2 < end and sentence.kinds[chunk + 2] in "ve"
    return dated and has_time(sentence, (chunk + 1, chunk + 2)) and sentence.last_word(chunk) in listed("in or on")


def _joins_openers(sentence: Outline, start: int, joint: int, second: Stretch) -> bool:
    """Tell whether two relative clauses are joined ("who led it and | who left"), or two reported ones, at "that"."""
    kinds = sentence.kinds
    if kinds[second[0]] != "T":
        return kinds[start] == "W" or kinds.startswith("IW", start)
    reported = kinds.startswith("TN", second[0]) and kinds[start] in "NIJR" and has_finite(sentence, second)
    return reported and {"T", "W"}.isdisjoint(kinds[:joint])


def _awaits_verb(sentence: Outline, subject: int, end: int) -> bool:
    """Tell whether a phrase at the end of a stretch is told of in an aside before its own verb ("his wife, Ann, died").

    The clause before has its verb, so that what stands between two commas cannot be told of its last phrase alone.
    """
    if sentence.kinds[end : end + 1] != ",":
        return False
    match = _DESCRIBED.match(sentence.kinds, subject)
    if match is None or match.end(1) != end:
        return False
    return sentence.kinds[match.end() - 1] == "v" or sentence.last_word(match.end()) != "by"


def _joins_clauses(sentence: Outline, start: int, joint: int, second: Stretch) -> bool:
    """Tell whether the phrases on both sides of a conjunction have a verb each."""
    kinds, after = sentence.kinds, second[0]
    if not has_finite(sentence, (opener_before(sentence, start, joint), joint)):
        return False
    verb = find_finite(sentence, second)
    if _pairs_names(sentence, joint - 1, after) and not _lead_on(sentence, (start, joint), after, verb):
        return False
    last = max(match.start() for match in _VERBAL.finditer(kinds, start, joint))
    if any(_opens_clause(sentence, chunk, joint) for chunk in range(last + 1, joint)):
        return False
    if verb is None or kinds[last] in "igp":
        return verb is not None and kinds[joint - 1] not in "igp" and find_subject(sentence, after, verb) is not None
    bare = last == joint - 2 and _takes_clause(sentence, last)
    return not bare and find_subject(sentence, after, verb) is not None


def _takes_clause(sentence: Outline, verb: int) -> bool:
    """Tell whether a clause without "that" may begin behind a verb ("said fees and rents rose").

    None does where the verb denies something, or finds none of it ("denied the murder and the jury believed him").
    """
    taker = morphology.stem(sentence.last_word(verb))
    if taker in map(morphology.stem, lexicon.read_words("polarity", "denying cues")):
        return False
    return taker in clause_takers() and sentence.first_word(verb + 1) not in listed("no or nobody")


def _opens_clause(sentence: Outline, chunk: int, joint: int) -> bool:
    """Tell whether a preposition may open a clause that goes on at a joint: no "since 1987" does, no "than 70".

    Nor does what a time closes before the joint ("as mayor on 3 May and").
    """
    if sentence.kinds[chunk] != "I" or sentence.last_word(chunk) not in linking_words():
        return False
    closed = has_time(sentence, (joint - 1, joint)) or set(sentence.classes((joint - 1, joint))) == {"Q"}
    return not closed or sentence.kinds[joint - 2] != "I"


def _lead_on(sentence: Outline, first: Stretch, name: int, verb: int | None) -> bool:
    """Tell whether a name can only be the subject of the verb right behind it, as the clause before has its own.

    So it is with "She is head of Acme and Ek runs Tarn"; "sites in Peru and Chile named by Lee" has a participle there,
    and "a man who lives in Peru and Chile is ill" has the verb that its own subject waits for.
    """
    if verb is None or verb != name + 1 or not {"W", "T", "S", "I"}.isdisjoint(sentence.kinds[first[0]]):
        return False
    own = find_finite(sentence, first)
    if own is None or sentence.kinds[own] != "v" or not {"W", "T", "S"}.isdisjoint(sentence.kinds[slice(*first)]):
        return False
    return sentence.kinds[verb] == "v" or sentence.last_word(verb) in _movable()


def _pairs_names(sentence: Outline, left: int, right: int) -> bool:
    """Tell whether two names of a sort stand on both sides of a conjunction ("in Peru and Chile")."""
    kinds = sentence.kinds
    if kinds[left] != "N" or kinds[right] != "N":
        return False
    pair = [(left, left + 1), (right, right + 1)]
    if not all(set(sentence.classes(chunk)) == {"P"} for chunk in pair):
        return False
    first, second = (place_of(" ".join(sentence.words(chunk))) is None for chunk in pair)
    return first == second


def _describes_name(sentence: Outline, chunk: int) -> bool:
    """Tell whether a past form only describes the name after it ("and retired General Lee")."""
    return (
        sentence.kinds[chunk : chunk + 2] == "eN"
        and sentence.last_word(chunk) in _attributive()
        and sentence.classes((chunk + 1, chunk + 2)).startswith("P")
    )


def _joins_verbs(sentence: Outline, left: int, right: int, end: int) -> bool:
    """Tell whether the verb groups on both sides of a conjunction make a statement each.

    A bare form after an infinitive belongs to it; a past form after a passive may be a second participle.
    """
    kinds = sentence.kinds
    if kinds[right] == "b":
        return kinds[left] in "vb"
    if kinds[right] == "e" and (kinds[left] == "p" or _is_passive(sentence, left)):
        followed = right + 1 < end and kinds[right + 1] == "N"
        return kinds[left] != "p" and (followed or sentence.last_word(right) in _movable())
    return True


def takes_participle(sentence: Outline, verb: int) -> bool:
    """Tell whether a verb group may go on in a participle alone ("has killed 40 and | driven 200 from their homes")."""
    classes = sentence.classes((verb, verb + 1))
    return sentence.kinds[verb] == "v" and classes[-1] in "EK" and not {"h", "b"}.isdisjoint(classes)


def _is_passive(sentence: Outline, verb: int) -> bool:
    classes = sentence.classes((verb, verb + 1))
    return sentence.kinds[verb] == "v" and ("b" in classes and classes[-1] in "EKb")


@cache
def concessive_words() -> frozenset[str]:
    """Give the subordinators whose clause is a statement of its own."""
    return lexicon.read_words("splitting", "concessive")


@cache
def _movable() -> frozenset[str]:
    return lexicon.read_words("splitting", "movable")


@cache
def _attributive() -> frozenset[str]:
    return lexicon.read_words("splitting", "attributive participles")


@cache
def linking_words() -> frozenset[str]:
    """Give the prepositions that open a clause wherever a subject and a verb follow."""
    return subordinating_words() - lexicon.read_words("splitting", "comparing prepositions")


@cache
def subordinating_words() -> frozenset[str]:
    """Give the prepositions that may open a clause."""
    return lexicon.read_words("splitting", "subordinating prepositions")
