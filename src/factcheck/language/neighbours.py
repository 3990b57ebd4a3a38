"""Words that only their neighbours tell: a noun or a verb, an adjective or a participle.

The contextual rules of E. Brill, "A simple rule-based part of speech tagger", 1992, written by hand. Besides the
letters of `wordclasses`, undecided words come in as x noun or base ("plan"), y noun or -s form ("plans"), z noun,
base or past ("cut"), a adjective or base ("narrow") and H possessive or object ("her").
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.language import lexicon, morphology
from factcheck.language.counted import is_plural
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_PHRASE_EDGE = frozenset(',.:SIC"')
_NOMINAL_LEFT = frozenset("DJpQI")
_VERBAL_LEFT = frozenset("mtdO")
_OBJECT_RIGHT = frozenset('DPOtTQHSI"R')
_THIRD_RIGHT = _OBJECT_RIGHT | frozenset("JNGE.,xyz")
_PAST_RIGHT = _OBJECT_RIGHT | frozenset("JNEGxy")
_AFTER_PHRASE = frozenset("I.:VEbhmdTnpB")
_VERBS = frozenset("VEKBGbhmd")
_FINITE = frozenset("VEbhmdyz")
_APPOSED = regex("P{1,4},(?:D|P{1,3}p)[JNP]{0,4}N(?:I[DJNP]{1,5})?")
_EXISTENCE = regex("[hdm]?[Rn]?[hdm]?b")
_PASSIVE = regex("R?[EK][I,.:RSCT]")
_YEAR = 4
_THINK_TANKS = {("think", "tank"), ("think", "tanks")}
_INVERTED = regex("[bhdm][EKG][NPy]")
_TELLING = frozenset(",txyzaHEGKRJpVBbhdm.:STWC-")


def _read(section: str) -> frozenset[str]:
    return lexicon.read_words("neighbours", section)


def settle(words: Sequence[str], letters: list[str]) -> str:
    """Settle the undecided letters from left to right by their neighbours; gives all letters as one string."""
    _settle_idioms(words, letters)
    undecided = tuple(letters)
    finite = bare = opened = False  # opened: a subordinate clause runs, which a comma may end
    waits = False  # the subject before a relative clause still lacks its verb
    last, begun = len(letters) - 1, 0
    for i in [i for i, letter in enumerate(letters) if letter in _TELLING]:
        letter = letters[i]
        right = letters[i + 1] if i < last else "."
        if letter in "xyzaHEGK":
            resumed = waits and letter in "xy" and letters[i - 1] == "," and right in _THIRD_RIGHT
            resumed |= letter == "y" and right in "IR" and _follows_year(words, i)  # "retired in 2027 and lives in Tal"
            settled = "V" if resumed else _settle_word(words, letters, i, finite=finite, bare=bare)
            letter = letters[i] = settled  # "the dam, which was built in 1971, stands above the town"
        elif letter == "t" and right in "QDPNJHO":
            letters[i] = "I"
        elif letter in "RJ" and words[i] in _read("measures") and right in "NPxyI":
            letters[i] = _settle_measure(words, letters, i, right)
        elif letter == "J" and i and _ends_phrase(letters, i) and _is_noun_as_well(words, letters, i):
            letters[i] = "N"
        elif letter in "BV" and _is_noun_after_all(words, letters, i, finite=finite):
            letter = letters[i] = "N"
        elif letter == "p":
            letter = letters[i] = "b" if i and letters[i - 1] in "OWR" else "p"
        bare = letter in "mt" or (bare and letter not in ".:STWVbhd")
        if letter in "Vbhdm" or (letter == "E" and i and letters[i - 1] in "NPO,W)"):
            finite = True
        elif letter in ".:STWC-" or (letter == "," and (opened or not _read("openers").isdisjoint(words[begun:i]))):
            waits = (letter == "W" and i > 1 and letters[i - 1] == "," and not finite) or (waits and letter == ",")
            finite = False
            opened, begun = letter in "SW", i
    if (verb := _find_missing_verb(words, undecided, letters)) is not None:
        letters[verb] = "V" if undecided[verb] == "y" else "B"
    return "".join(letters)


def _follows_year(words: Sequence[str], i: int) -> bool:
    """Tell whether a year and a conjunction stand before a word, which then names no second thing."""
    return i > 1 and words[i - 1] in {"and", "but"} and len(words[i - 2]) == _YEAR and words[i - 2].isdigit()


def _find_missing_verb(words: Sequence[str], undecided: Sequence[str], letters: list[str]) -> int | None:
    """Find the word that must be the verb of a statement without any ("Rovers and Lund sign deal")."""
    if not _VERBS.isdisjoint(letters):
        return None
    for i in range(1, len(letters) - 1):
        left, right = letters[i - 1], letters[i + 1]
        if (
            undecided[i] not in "xy"
            or letters[i] != "N"
            or left not in "NPp"
            or right not in _OBJECT_RIGHT | {"N", "J"}
        ):
            continue
        plural = (words[i - 1].endswith("s") and left != "p") or "C" in letters[:i]
        if undecided[i] == "x" and plural and right != "I":
            return i
        if undecided[i] == "y" and not plural and letters[-1] == "." and (left != "p" or right not in "IN"):
            return i  # "St Anne's stays open"
    return None


def _settle_idioms(words: Sequence[str], letters: list[str]) -> None:
    """Settle first the words that others with them make something else."""
    if "there" in words or "so" in words:
        _settle_openers(words, letters)
    if "longer" in words:
        _settle_no_longer(words, letters)
    if "think" in words:
        for i in (i for i, pair in enumerate(pairwise(words)) if pair in _THINK_TANKS):
            letters[i] = "N"
    if not _read("passive get").isdisjoint(words):
        _settle_get(words, letters)
    if "last" in words:
        _settle_last(words, letters)


def _ends_phrase(letters: list[str], i: int) -> bool:
    """Tell whether what follows shows that a phrase ends with a word ("the firm was", "the firm, founded in 1898")."""
    right = letters[i + 1] if i + 1 < len(letters) else "."
    return right in _AFTER_PHRASE or (right == "," and letters[i + 2 : i + 3] in (["E"], ["K"], ["W"]))


def _is_noun_as_well(words: Sequence[str], letters: list[str], i: int) -> bool:
    """Tell whether an adjective that ends its phrase is a noun ("the final was", "a third by-election in May")."""
    return words[i - 1] == "the" or ("-" in words[i] and letters[i - 1] in "DJp")


def _is_noun_after_all(words: Sequence[str], letters: list[str], i: int, *, finite: bool) -> bool:
    """Tell whether what is listed as a verb only is a noun here ("the vault", "a former arms dealer")."""
    left = letters[i - 1] if i else "."
    if left == "D" or not words[i].endswith("s"):
        return left == "D" and words[i - 1] in _read("articles")
    right = letters[i + 1] if i + 1 < len(letters) else "."
    if left in "JNP" and right in "Bbhm" and (i == 1 or letters[i - 2] in _PHRASE_EDGE):
        return True  # "polar bears depend on", "on the ice, polar bears are"
    return left == "J" and (finite or _verb_ahead(letters, i + 1))


def _settle_openers(words: Sequence[str], letters: list[str]) -> None:
    """Make "so" an adverb in "so far", and "there" one behind a verb that opens no statement ("said there were")."""
    for i, word in enumerate(words):
        if word == "so" and letters[i + 1 : i + 2] in (["R"], ["J"]):
            letters[i] = "R"
        if word == "so" and _INVERTED.match("".join(letters[i + 1 : i + 4])):
            letters[i + 2] = "J"  # "so are furnished flats"
        if (
            word == "there"
            and i
            and letters[i - 1] in "VEKBG"
            and not _EXISTENCE.match("".join(letters[i + 1 : i + 5]))
        ):
            letters[i] = "R"


def _settle_last(words: Sequence[str], letters: list[str]) -> None:
    """Make "last" an adverb between a noun and the past form that it does ("The office last inspected Mill Bridge")."""
    for i, word in enumerate(words[1:-1], start=1):
        if word == "last" and letters[i - 1] in "NP" and letters[i + 1] == "E":
            letters[i] = "R"


def _settle_get(words: Sequence[str], letters: list[str]) -> None:
    """Make "got" a "was" before a participle that no noun follows ("got fired", but "got stolen goods")."""
    for i, word in enumerate(words):
        if word in _read("passive get") and _PASSIVE.match("".join(letters[i + 1 : i + 4]) + "."):
            letters[i] = "b"


def _settle_measure(words: Sequence[str], letters: list[str], i: int, right: str) -> str:
    """Make "most" an adjective before a noun, a phrase of its own before "of", and "more than" part of a figure."""
    if right != "I":
        return "J"
    if words[i + 1] == "than" and (letters[i + 2 : i + 3] == ["Q"] or letters[i + 2 : i + 4] == ["D", "Q"]):
        letters[i + 1 : i + 3] = "QQ"
        return "Q"  # "more than 40", "more than a million"
    return "D" if words[i + 1] == "of" else letters[i]


def _settle_no_longer(words: Sequence[str], letters: list[str]) -> None:
    """Make "no longer" a negation rather than the beginning of a phrase ("the firm no longer makes steel")."""
    for i in range(1, len(words)):
        if words[i] == "longer" and words[i - 1] == "no" and words[i + 1 : i + 2] != ("than",):
            letters[i - 1 : i + 1] = "nR"


def _settle_word(words: Sequence[str], letters: list[str], i: int, *, finite: bool, bare: bool) -> str:
    """Settle one undecided letter; `finite` and `bare` tell what verb the clause has and what form it waits for."""
    letter = letters[i]
    left = letters[i - 1] if i else "."
    right = letters[i + 1] if i + 1 < len(letters) else "."
    if left == "J" and letter in "zEK" and i > 1 and letters[i - 2] in "bh" and words[i - 1] in _read("once"):
        left = letters[i - 1] = "R"  # "was first broadcast"
    if left in "Rn" and i > 1:
        left = letters[i - 2] if letters[i - 2] in "mtdObh" else left
    if left == "C" and letter in "xya" and _goes_on(letters, i, right, finite=finite, bare=bare):
        return "V" if letter == "y" else "B"
    if letter in "xyz":
        return _settle_noun(words, letters, i, left, finite=finite)
    if letter == "H":
        before_noun = right == "a" and letters[i + 2 : i + 3] and letters[i + 2] in "NPJxyzGQ"  # "her last concert"
        return "D" if before_noun or right in "NPJxyzGEKQ" else "O"
    if letter == "a":
        return "B" if left in _VERBAL_LEFT else "J"
    if letter in "EK" and i and letters[i - 1] in "VEB" and words[i - 1] in _linking():
        return "J"
    if letter == "E" and right == "I" and words[i + 1] in _based().get(words[i], ()) and left not in "bhR":
        return "R"
    if letter != "G" and right in "NPxyzJQ" and _modifies(words, letters, i, left, finite=finite):
        return "J"
    if letter == "G" and ((left == "N" and words[i + 1 : i + 2] == ("of",)) or (left == "Q" and letters[i - 2] == "D")):
        return "N"  # "an approval rating of 54%", "a 54% rating"
    if letter == "G" and left in "b," and right == "N" and words[i + 1] in lexicon.read_words("people", "person"):
        return "J"  # "was managing director": one person would have an article after a verb
    return _settle_form(words, letters, i, left, right)


def _settle_noun(words: Sequence[str], letters: list[str], i: int, left: str, *, finite: bool) -> str:
    """Settle a word that may be noun or verb."""
    letter = letters[i]
    right = letters[i + 1] if i + 1 < len(letters) else "."
    if letter == "z" and left in "NP" and right == "I" and (words[i + 1] == "of" or _verb_ahead(letters, i + 1)):
        return "N"
    if words[i] == "back" and left in "VEKBG":
        return "R"  # "gave back"
    if letter == "x" and left == "P" and right in "QDP" and not finite and not _may_have_verb(letters, i + 1):
        return "B"  # "Olmara pay Ruiz 40 million"
    if letter == "x" and left == "h" and right in "QDPO" and morphology.verbs()[words[i]].participle == words[i]:
        return "K"  # "has run the bank"
    if letter == "y" and left == "," and right in "QDPO" and _closes_apposition(letters, i):
        return "V"  # "Ida Moss, the mayor of Sarn, plans a fair"
    joins = words[i + 1 : i + 2] == ("between",)
    phrased = letter in "xy" and left in "NP" and _is_in_phrase(letters, i)
    settled = finite or (phrased and _verb_ahead(letters, i + 1, joins=joins))
    return _noun_or_verb(letter, words[i - 1] if i else "", left, right, settled)


def _closes_apposition(letters: list[str], i: int) -> bool:
    """Tell whether the comma before a token closes what stands beside a name, in a sentence that has no other verb."""
    before = "".join(letters[: i - 1])
    return _APPOSED.fullmatch(before) is not None and _FINITE.isdisjoint(letters[i + 1 :])


def _is_in_phrase(letters: list[str], i: int) -> bool:
    """Tell whether a prepositional phrase follows, also one with "to" ("fish exports to Peru fell")."""
    right, following = (*letters[i + 1 : i + 3], ".", ".")[:2]
    return right == "I" or (right == "t" and following in "QDPNJHO")


@cache
def _linking() -> frozenset[str]:
    """Give the forms of the verbs after which a participle is a state ("remained closed")."""
    known = morphology.verbs()
    return frozenset(form for base in lexicon.read_words("verbs", "linking") for form in known[base])


def _settle_form(words: Sequence[str], letters: list[str], i: int, left: str, right: str) -> str:
    """Tell whether a participle or -ing form is one, an adjective ("rising prices") or a noun ("the opening")."""
    letter = letters[i]
    if letter != "G" and left == "J" and words[i - 1] in _read("degrees") and right not in "NPxyzJ":
        letters[i - 1] = "R"  # "better known as"
    if letter == "G" and left == "Q" and right in "Nxy":
        return "J"  # "24 sleeping cars"
    if left in "DJpR" and right in "NPxyzJ" and (left != "R" or (i > 1 and letters[i - 2] == "D")):
        return "J"
    if letter == "E" and left == "Q" and right == "N" and letters[i + 2 : i + 3] in (["V"], ["E"], ["b"], ["h"], ["m"]):
        return "J"  # "two masked men robbed", where the verb is still to come
    if letter != "G" and left == "P" and i > 1 and words[i - 2] in {"a", "an"} and right in "NPxyzJ":
        return "J"  # "an Ostwickian animated series"
    if letter != "G":
        return letter
    if left == "Q" and right == "N":
        return "J"  # "24 sleeping cars"
    if left in '."' and right in "NxyJ":
        return "J"
    acts = left in '.,ST"' and (right in "bhmdVE" or _names_act(letters, i))
    return "N" if acts or left in "DJ" else letter


def _modifies(words: Sequence[str], letters: list[str], i: int, left: str, *, finite: bool) -> bool:
    """Tell whether a past form before a noun can be no verb: behind another verb ("got mixed reviews") or a figure.

    Nor is it one where the sentence only says what there is ("there were 40 weather related deaths").
    """
    behind = letters[i - 2] if left == "R" and i > 1 else left
    if letters[i + 1] != "Q" and (behind in "VE" or (left == "Q" and finite)):
        return True
    exists = finite and words[0] == "there" and _EXISTENCE.match("".join(letters[1:5])) and "," not in letters[:i]
    return left == "N" and letters[i + 1] in "NxyzQ" and bool(exists)


@cache
def _based() -> dict[str, tuple[str, ...]]:
    """Map participles to the prepositions with which they are no more than one ("based on 69 reviews")."""
    return lexicon.read_table("closed_classes", "participle prepositions")


def _goes_on(letters: list[str], i: int, right: str, *, finite: bool, bare: bool) -> bool:
    """Tell whether a word behind "and" is a verb ("will cut jobs and close a plant", "left and lives in York")."""
    if letters[i] == "y":
        return finite and i > 1 and letters[i - 2] in "QREKO)" and right in "IDQOPt"
    return bare and right in "DQOP"


def _names_act(letters: list[str], i: int) -> bool:
    """Tell whether an opening -ing form is the subject of the sentence ("Parking at the station is free")."""
    if i or len(letters) < 3 or letters[1] != "I":
        return False
    for letter in letters[2:16]:
        if letter in "bhmdV":
            return True
        if letter in ",:.-":
            return False
    return False


def _verb_ahead(letters: list[str], i: int, *, joins: bool = False) -> bool:
    """Tell whether a finite verb follows before the clause can end; what `joins` two things has an "and" of its own."""
    for letter in letters[i : i + 12]:
        if letter in "VEbhmd":
            return True
        if letter == "C" and joins:
            joins = False
            continue
        if letter in ".:,STWC":
            return False
    return False


def _may_have_verb(letters: list[str], i: int) -> bool:
    """Tell whether anything that may be a finite verb follows up to the end of the sentence."""
    return any(letter in "VEbhmdyzxB" for letter in letters[i:])


def _noun_or_verb(kind: str, before: str, left: str, right: str, finite: bool) -> str:
    """Decide a word that may be noun or verb.

    Determiners, adjectives, possessives and prepositions on its left make it a noun; modals, "to" and subject
    pronouns make it a verb; after a noun it is the verb where the clause still lacks one and an object may follow.
    """
    if left in _NOMINAL_LEFT:
        return "N"
    if left in _VERBAL_LEFT or left == "W":
        return {"x": "B", "y": "V", "z": "E" if left in "OW" else "B"}[kind]
    if left in "bh":
        return "K" if kind == "z" else "N"
    if right in "VEbhmd" and kind != "z":
        return "N"
    if kind == "y" and right in "Ba":
        return "N"
    if kind == "x" and left == "." and right in "DO":
        return "B"
    if left in ",C" and kind == "z" and right in "DPOQ":
        return "E"
    return "N" if finite else _predicate_or_noun(kind, before, left, right)


def _predicate_or_noun(kind: str, before: str, left: str, right: str) -> str:
    """Decide a word that may be the verb its clause still lacks."""
    if left in "NP)":
        plural = is_plural(before)
        if kind == "y" and (not plural or left == "P") and right in _THIRD_RIGHT:
            return "V"
        if kind == "z" and right in _PAST_RIGHT:
            return "E"
        if kind == "x" and plural and right in _OBJECT_RIGHT:
            return "B"
    return "V" if left == "R" and kind == "y" else "N"
