"""Words that only their neighbours tell: a noun or a verb, an adjective or a participle.

The contextual rules of E. Brill, "A simple rule-based part of speech tagger", 1992, written by hand. Besides the
letters of `word_letters`, undecided words come in as x noun or base ("plan"), y noun or -s form ("plans"), z noun,
base or past ("cut"), a adjective or base ("narrow") and H possessive or object ("her").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.language.words.counted import is_plural, people_like
from factcheck.language.words.idioms import settle_idioms
from factcheck.language.words.own_clauses import awaits_verb
from factcheck.language.words.undecided import OBJECT_RIGHT, THIRD_RIGHT, settle_word, verb_ahead
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_PHRASE_EDGE = frozenset(',.:SIC"')
_AFTER_PHRASE = frozenset("I.:SVEbhmdTWnpB")
_BEHIND_NOUN = _AFTER_PHRASE | frozenset("C,yz")
_VERBS = frozenset("VEKBGbhmd")
_FINITE = frozenset("VEbhmd")
_SUBJECT = regex("[DJNPQp]{0,6}[NPD]")
_RELATIVE = regex("W[Rn]{0,2}[VBEbhmd][VEKBRn]{0,3}(?:I?D?[JQ]{0,3}[NP]{1,2}?|R)")
_CLAUSE_ENDS = frozenset(",.:-STWC")
_OBJECTS = frozenset("DQPHO")
_SECOND_ADJECTIVES = frozenset(first + second for first in "JaR" for second in "NJxya")
_ONLY = "only"
_YEAR = 4
_TWO = 2
_NOUNS = (["N"], ["x"], ["y"])
_TELLING = frozenset(",txyzaHEGKRJpVBbhdm.:STWC-")


def _read(section: str) -> frozenset[str]:
    return lexicon.read_words("neighbours", section)


def settle(words: Sequence[str], letters: list[str]) -> str:
    """Settle the undecided letters from left to right by their neighbours; gives all letters as one string."""
    settle_idioms(words, letters)
    undecided = tuple(letters)
    finite = bare = opened = False  # opened: a subordinate clause runs, which a comma may end
    waits = False  # the subject before a relative clause still lacks its verb
    last, begun = len(letters) - 1, 0
    for i, given in enumerate(letters):
        if given not in _TELLING:  # no step makes a word ahead telling, or a telling one plain
            continue
        letter = given
        right = letters[i + 1] if i < last else "."
        if letter in "xyzaHEGK":
            resumed = waits and letter in "xy" and letters[i - 1] == "," and right in THIRD_RIGHT
            resumed |= letter == "y" and right in "IR" and _follows_year(words, i)  # "retired in 2027 and lives in Tal"
            resumed |= letter in "xyz" and right in _OBJECTS and not finite and _ends_with_year(words, i)
            apart = finite and letter in "xyz" and awaits_verb(words, letters, i)
            settled = "V" if resumed else settle_word(words, letters, i, finite=finite and not apart, bare=bare)
            letter = letters[i] = settled  # "the dam, which was built in 1971, stands above the town"
        elif letter == "t" and right in "QDPNJHOWGy":
            letters[i] = "I"
        elif letter == "V" and bare and words[i] in morphology.verbs():
            letter = letters[i] = "B"  # "to lay", which is a past of "lie" as well
        elif letter in "RJBVp":
            letter = letters[i] = _reconsider(words, letters, i, right, finite=finite)
        bare = letter in "mt" or (bare and letter not in ".:STWVbhd")
        if letter in "Vbhdm" or (letter == "E" and i and _is_verb_of_subject(words, letters, i)):
            finite = True
        elif letter in ".:STWC-,":
            if letter != "," or opened or not _read("openers").isdisjoint(words[begun:i]):
                waits = (letter == "W" and i > 1 and letters[i - 1] == "," and not finite) or (waits and letter == ",")
                finite, opened = False, letter in "SW"
            begun = i
    _settle_missing_verb(words, undecided, letters)
    return "".join(letters)


def _is_verb_of_subject(words: Sequence[str], letters: list[str], i: int) -> bool:
    """Tell whether a past form stands right behind what may be its subject, or behind an adverb there."""
    adverb = letters[i - 1] == "R" or words[i - 1] in _read("once")  # "the party first released a list"
    return letters[i - 1] in "NPO,W)" or (adverb and i > 1 and letters[i - 2] in "NPOW")


def _reconsider(words: Sequence[str], letters: list[str], i: int, right: str, *, finite: bool) -> str:
    """Give the letter of a word that is seldom something else than what it is listed as."""
    letter = letters[i]
    if letter == "p":
        return "b" if i and letters[i - 1] in "OWR" else "p"
    if letter in "BV":
        return "N" if _is_noun_after_all(words, letters, i, finite=finite) else letter
    if words[i] in _read("measures") and (right in "NPxyI" or _counts_gerund(letters, i)):
        return _settle_measure(words, letters, i, right)
    if letter == "J":
        return "N" if i and right in _BEHIND_NOUN and _is_noun(words, letters, i) else "J"
    if right in "NPxyz" and i and _is_adjective_too(words, letters, i):
        return "J"
    joined = right == "C" and "".join(letters[i + 2 : i + 4]) in _SECOND_ADJECTIVES
    if joined and i and letters[i - 1] in "DRp" and words[i] in _read("adjectives too"):
        return "J"  # "the most costly and slow trial"
    if words[i] == _ONLY and right in "NPJxy" and i and letters[i - 1] in "DpH":
        return "J"  # "its only title", "the club's only cup"
    return "R"


def _counts_gerund(letters: list[str], i: int) -> bool:
    """Tell whether "more" stands before an -ing form that tells of the noun behind it ("four more building sites")."""
    return i > 0 and letters[i - 1] in "QVEBh" and letters[i + 1 : i + 2] == ["G"] and letters[i + 2 : i + 3] in _NOUNS


def _is_adjective_too(words: Sequence[str], letters: list[str], i: int) -> bool:
    """Tell whether what is listed as an adverb tells of the noun behind it ("a long campaign", "his then manager")."""
    if words[i] in _read("adjectives too"):
        return letters[i - 1] in "DpQJ" or (letters[i - 1] == "I" and letters[i + 1] != "P")
    return letters[i + 1] in "NPxy" and (letters[i - 1] == "p" or words[i - 1] in _read("articles"))


def _settle_missing_verb(words: Sequence[str], undecided: Sequence[str], letters: list[str]) -> None:
    """Make a verb of the word that must be the one that the statement, or its main clause, lacks."""
    verb = _find_missing_verb(words, undecided, letters) if _VERBS.isdisjoint(letters) else None
    if verb is None and "W" in letters:
        verb = _find_verb_behind_relative(words, undecided, letters)
    if verb is None:
        return
    letters[verb] = {"y": "V", "z": "E"}.get(undecided[verb], "B")
    if undecided[verb + 1] in "xy":
        letters[verb + 1] = "N"


def _follows_year(words: Sequence[str], i: int) -> bool:
    """Tell whether a year and a conjunction stand before a word, which then names no second thing."""
    return i > 1 and words[i - 1] in listed("and or but") and len(words[i - 2]) == _YEAR and words[i - 2].isdigit()


def _ends_with_year(words: Sequence[str], i: int) -> bool:
    """Tell whether a subject before a word ends with a year ("the fire in 2025 | cost")."""
    if i <= _TWO or len(words[i - 1]) != _YEAR or not words[i - 1].isdigit():
        return False
    before = i - 2 if words[i - 2] not in lexicon.read_table("times", "months") else i - 3
    return before > 0 and words[before] in listed("in or during")


def _find_missing_verb(words: Sequence[str], undecided: Sequence[str], letters: list[str]) -> int | None:
    """Find the word that must be the verb of a statement without any ("Rovers and Lund sign deal")."""
    for i in range(1, len(letters) - 1):
        left, right = letters[i - 1], letters[i + 1]
        if undecided[i] == "z" and letters[i:] == ["N", "."] and left in "NP" and words[0] in listed("pointing"):
            return i  # "The dam in Tal burst."
        if undecided[i] not in "xy" or letters[i] != "N" or left not in "NPp" or right not in OBJECT_RIGHT | {"N", "J"}:
            continue
        plural = (words[i - 1].endswith("s") and left != "p") or "C" in letters[:i] or words[i - 1] in people_like()
        person = words[i] in lexicon.read_words("people", "person")  # "Tarn coach Ida Moss."
        named = letters[-1] == "." and set(letters[:i]) == {"P"} and not person  # "Orm City lead the league."
        if undecided[i] == "x" and (plural or named) and right != "I":
            return i
        if undecided[i] == "y" and not plural and letters[-1] == "." and (left != "p" or right not in "IN"):
            return i  # "St Anne's stays open"
        if undecided[i] == "y" and left != "p" and right == "J" and not plural:
            return i  # "Nurse walks free"
    return _find_verb_behind_apposition(words, undecided, letters)


def _find_verb_behind_apposition(words: Sequence[str], undecided: Sequence[str], letters: list[str]) -> int | None:
    """Find the word that must be the verb of a subject with an apposition ("Orre, a port of 9,000, lies on ...")."""
    commas = [i for i, letter in enumerate(letters) if letter == ","]
    if len(commas) != _TWO or _SUBJECT.fullmatch("".join(letters[: commas[0]])) is None:
        return None
    verb = commas[1] + 1
    named = letters[commas[0] + 1] == "N" and words[commas[0] + 1] in lexicon.read_words("people", "person")
    if not (named or letters[commas[0] + 1] in "DQH"):
        return None  # "oil, gas, exports of both"
    number = "x" if is_plural(words[commas[0] - 1]) else "y"
    ahead = undecided[verb : verb + 1] in ((number,), [number]) and letters[verb + 1 : verb + 2] not in (["C"], [","])
    return verb if ahead and verb + 1 < len(letters) - 1 else None


def _ends_phrase(letters: list[str], i: int) -> bool:
    """Tell whether what follows shows that a phrase ends with a word ("the firm was", "the firm, founded in 1898")."""
    right = letters[i + 1] if i + 1 < len(letters) else "."
    joined = letters[i + 1 : i + 3] == ["C", "D"]  # "the firm and the union"
    return joined or right in _AFTER_PHRASE or (right == "," and letters[i + 2 : i + 3] in (["E"], ["K"], ["W"]))


def _find_verb_behind_relative(words: Sequence[str], undecided: Sequence[str], letters: list[str]) -> int | None:
    """Find the word that must be the verb of a subject with a relative clause ("Those who break it face fines")."""
    who = letters.index("W")
    relative = _RELATIVE.match("".join(letters), who)
    if _SUBJECT.fullmatch("".join(letters[:who])) is None or relative is None:
        return None
    verb = relative.end()
    number = "x" if is_plural(words[who - 1]) or words[who - 1] in {"those", "people"} else "y"
    if undecided[verb : verb + 1] not in ((number,), [number]) or letters[verb] not in "NV":
        return None
    rest = [
        letter
        for letter, open_letter in zip(letters[verb + 1 :], undecided[verb + 1 :], strict=True)
        if open_letter not in "xy"
    ]
    objects = OBJECT_RIGHT | {"N", "J", "x", "y"}
    return verb if undecided[verb + 1] in objects and _FINITE.isdisjoint(rest) else None


def _is_noun(words: Sequence[str], letters: list[str], i: int) -> bool:
    """Tell whether what is listed as an adjective is a noun here."""
    if (words[i] in _read("nouns too") or words[i].endswith("-old")) and (
        _waits_for_verb(letters, i + 1) or letters[i + 1 : i + 2] == ["W"]
    ):
        return True
    return _ends_phrase(letters, i) and _is_noun_as_well(words, letters, i)


def _waits_for_verb(letters: list[str], i: int) -> bool:
    """Tell whether what may be a verb is one, with an object and no other verb behind it ("the firm cut 40 jobs")."""
    if letters[i : i + 1] not in (["y"], ["z"]) or letters[i + 1 : i + 2] not in (["Q"], ["D"], ["P"], ["y"], ["N"]):
        return False
    end = next((n for n in range(i, len(letters)) if letters[n] in _CLAUSE_ENDS), len(letters))
    return _FINITE.isdisjoint(letters[i + 1 : end])


def _is_noun_as_well(words: Sequence[str], letters: list[str], i: int) -> bool:
    """Tell whether an adjective that ends its phrase is a noun.

    "The final was", "a fine in May", "a fire chief", "the next round of talks".
    """
    described = letters[max(0, i - 2) : i] in (["D", "J"], ["p", "J"]) and letters[i + 1 : i + 2] not in (
        [],
        ["."],
        [","],
    )
    if (letters[i - 1] == "N" or described) and words[i] in _read("nouns too"):
        return True
    if letters[i - 1] in "JP" and words[i] in _read("nouns that end a phrase"):
        return True
    return words[i - 1] in listed("articles") or ("-" in words[i] and letters[i - 1] in "DJpP")


def _is_noun_after_all(words: Sequence[str], letters: list[str], i: int, *, finite: bool) -> bool:
    """Tell whether what is listed as a verb only is a noun here ("the vault", "a former arms dealer")."""
    left = letters[i - 1] if i else "."
    if letters[i] == "B" and left == "I":
        return True  # "for want of", "kept in mind"
    if left == "D" or not words[i].endswith("s"):
        return left == "D" and words[i - 1] in _read("articles")
    right = letters[i + 1] if i + 1 < len(letters) else "."
    if i == 0 and (right in "Vbhm" or (letters[1:2] == ["E"] and letters[2:3] in (["Q"], ["D"], ["P"]))):
        return True  # "Bears killed 40 sheep"
    if left in "JNP" and right in "Bbhm" and (i == 1 or letters[i - 2] in _PHRASE_EDGE):
        return True  # "polar bears depend on", "on the ice, polar bears are"
    return left == "J" and (finite or verb_ahead(letters, i + 1))


def _settle_measure(words: Sequence[str], letters: list[str], i: int, right: str) -> str:
    """Make "most" an adjective before a noun, a phrase of its own before "of", and "more than" part of a figure."""
    if right != "I":
        return "J"
    if words[i + 1] == "than" and (letters[i + 2 : i + 3] == ["Q"] or letters[i + 2 : i + 4] == ["D", "Q"]):
        letters[i + 1 : i + 3] = "QQ"
        return "Q"  # "more than 40", "more than a million"
    return "D" if words[i + 1] == "of" else letters[i]
