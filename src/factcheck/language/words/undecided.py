"""Undecided words: one that may be noun or verb, adjective or pronoun, told by what stands beside it.

The letters are those of `neighbours`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.language.words.counted import is_plural
from factcheck.language.words.linked_verbs import is_linked
from factcheck.language.words.possessives import settle_possessive
from factcheck.language.words.verbal_forms import settle_form
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOMINAL_LEFT = frozenset("DJpQI")
_VERBAL_LEFT = frozenset("mtdO")
OBJECT_RIGHT = frozenset('DPOtTQHSI"R')
THIRD_RIGHT = OBJECT_RIGHT | frozenset("JNGE.,xyz")
_PAST_RIGHT = OBJECT_RIGHT | frozenset("JNEGxy")
_PLAIN_RIGHT = OBJECT_RIGHT | frozenset("JNQGxy")
_BEHIND_ONLY_VERB = frozenset("QDOJRIN.")
_FINITE = frozenset("VEbhmdyz")
_APPOSED = regex(
    "(?:I[DJNPQ]{1,6},)?D?[JNPp]{0,8}[NP](?:ID?[JNP]{1,5})?"
    "(?:,[EK](?:I[DJNPQ]{1,8}){1,2}|,D?[JNPp]{0,8}[NP](?:[IC]D?[JNP]{1,5}){0,2}){1,2}"
)
_CERTAIN_VERB = frozenset("VEbhmd")
_YEAR = 4
_OPENING = 2  # the place of a word behind the first one and an adverb
_TITLE = regex('(?:P{1,3}p)?"D?[PNJICD]{1,6}"')
_FRONTED = regex(r"(?:\A|[,:C])I[DJNQ]{0,5}N\Z")
_FRONTED_NAME = regex(r"(?:\A|[,:C])I{1,2}[DJNPQp]{0,6}[NP]\Z")
_JOINED_AHEAD = regex("I[DJQp]{0,3}[NP]{1,3}C[JQ]{0,2}[NP]{1,3}R?[bhmdVE]")  # "costs | in Peru and Chile fell"
_JOINED = regex(r"I[DJNPQp]{1,8}C[JNPp]{1,6}N\Z")


def _read(section: str) -> frozenset[str]:
    return lexicon.read_words("neighbours", section)


def settle_word(words: Sequence[str], letters: list[str], i: int, *, finite: bool, bare: bool) -> str:
    """Settle one undecided letter; `finite` and `bare` tell what verb the clause has and what form it waits for."""
    letter = letters[i]
    left = letters[i - 1] if i else "."
    right = letters[i + 1] if i + 1 < len(letters) else "."
    if left == "J" and letter in "zEK" and i > 1 and letters[i - 2] in "bhW" and words[i - 1] in _read("once"):
        left = letters[i - 1] = "R"  # "was first broadcast"
    if left in "Rn" and i > 1:
        left = letters[i - 2] if letters[i - 2] in "mtdObh" else left
    if letter in "xz" and left == "R" and not finite and _follows_adverb(words, letters, i, right):
        return "E" if letter == "z" else "B"
    if left == "C" and letter in "xya" and _goes_on(words, letters, i, right, bare=bare):
        return "V" if letter == "y" else "B"
    if left == "C" and letter == "z" and _goes_on_bare(letters, i, bare=bare):
        return "B"
    if letter in "xz" and left == "," and not bare and _is_aside(words, letters, i):
        return "E" if letter == "z" else "K"
    if letter in "xyz":
        return _settle_noun(words, letters, i, left, finite=finite)
    if letter == "H":
        return settle_possessive(words, letters, i, left)
    if letter == "a":
        alone = i > 0 and words[i - 1] in listed("indefinite article") and right in "I.,:"  # "a fine of 40 crowns"
        if right in "EK" and words[i] in _read("once") and left in _VERBAL_LEFT | {"W", ","}:
            return "R"  # "which last erupted in 2028"
        named = words[i] in _read("nouns too") and left in "DJpQNP" and right in "I.,:VEbhmd"  # "the fine for Tal is"
        return "B" if left in _VERBAL_LEFT or left == "W" else "N" if alone or named else "J"
    if words[i] in _read("nominal participles") and _names_people(words, letters, i, right):
        return "N"
    return settle_form(words, letters, i, left, finite=finite)


def _names_people(words: Sequence[str], letters: list[str], i: int, right: str) -> bool:
    """Tell whether a past form names people ("one of the accused, a baker", "the badly injured were")."""
    before = tuple(words[max(0, i - 2) : i])
    if before == ("number", "of"):
        return right not in "NP"
    graded = letters[i - 1] == "R" and before[:1] == ("the",) and right in "bhm"
    return graded or (before[-1:] == ("the",) and letters[i - 1] == "D" and right in ".,:CI")


def _settle_noun(words: Sequence[str], letters: list[str], i: int, left: str, *, finite: bool) -> str:
    """Settle a word that may be noun or verb."""
    letter = letters[i]
    right = letters[i + 1] if i + 1 < len(letters) else "."
    if letter == "z" and left in "NP" and right == "I" and (words[i + 1] == "of" or verb_ahead(letters, i + 1)):
        return "N"
    if words[i] == "back" and left in "VEKBG":
        return "R"  # "gave back"
    if letter == "x" and left == "P" and right in "QDP" and not finite and not _may_have_verb(letters, i + 1):
        return "B"  # "Olmara pay Ruiz 40 million"
    if letter == "x" and left == "h" and right in "QDPO" and _is_own_participle(words[i]):
        return "K"  # "has run the bank"
    if letter == "x" and left == "b" and words[i + 1 : i + 2] == ("by",):
        return "K" if morphology.verbs()[words[i]].participle == words[i] else "N"  # "is run by a bank"
    if letter in "xy" and left == "," and right in "QDPOIRt" and _closes_apposition(words, letters, i):
        return "V" if letter == "y" else "B"  # "Ida Moss, the mayor of Sarn, plans a fair"
    if letter in "xy" and is_linked(words, letters, i, right, finite=finite):
        return "V" if letter == "y" else "B"
    doing = letter == "x" and right == "y" and left in "NP" and not finite and is_plural(words[i - 1])
    if doing and letters[i + 2 : i + 3] and letters[i + 2] in "I.,:":
        return "B"  # "Drivers face fines of 40 crowns"
    if letter == "y" and left in "NP" and right in ",.:" and _ends_opening(letters, i, right):
        return "N"
    if letter == "y" and left == '"' and right in THIRD_RIGHT and _TITLE.fullmatch("".join(letters[:i])) is not None:
        return "V"  # "\"Low Tide\" wins Golden Reel"
    joins = words[i + 1 : i + 2] == ("between",) or _JOINED_AHEAD.match("".join(letters[i + 1 : i + 14])) is not None
    phrased = letter in "xy" and left in "NP" and _is_in_phrase(letters, i)
    settled = finite or (phrased and verb_ahead(letters, i + 1, joins=joins))
    if letter in "xy" and not settled and _is_verb_of_phrase(words, letters, i):
        return "V" if letter == "y" else "B"
    return _noun_or_verb(letter, words[i - 1] if i else "", left, right, settled)


def _ends_opening(letters: list[str], i: int, right: str) -> bool:
    """Tell whether a word ends a phrase with a preposition, which opens the clause or has an "and" of its own.

    "Under house rules, members vote", "In his Sunday interviews, he", "on the fire or the mayor's orders."
    """
    before = "".join(letters[:i])
    opening = _FRONTED_NAME if right == "," else _FRONTED
    return opening.search(before) is not None or (right == "." and _JOINED.search(before) is not None)


def _is_own_participle(base: str) -> bool:
    """Tell whether the participle of a verb is its base form ("run")."""
    forms = morphology.verb_forms(base)
    return forms is not None and forms.participle == base


def _follows_adverb(words: Sequence[str], letters: list[str], i: int, right: str) -> bool:
    """Tell whether an adverb parts a word from its subject ("the quake also set off fires", "banks now face fines")."""
    if i < 2 or letters[i - 2] not in "NP" or words[i - 1] == "only":
        return False
    if letters[i] == "z":
        return True
    times = lexicon.read_words("clause_links", "time nouns")
    timed = words[i - 2] in times or words[i - 1] in listed("before a time ago")  # "two years later plan B failed"
    noun = letters[i - 2] == "N" or i == _OPENING  # "Passengers already pay 54 crowns"
    return noun and is_plural(words[i - 2]) and not timed and right in _PLAIN_RIGHT


def _is_aside(words: Sequence[str], letters: list[str], i: int) -> bool:
    """Tell whether a bare word behind a comma is a participle ("the race, run in heavy rain, was stopped")."""
    right = letters[i + 1 : i + 2]
    if letters[i] == "z" and i > 1 and letters[i - 2] in "JNPQ" and words[i + 1] in _read("behind pasts"):
        return True  # "Lee, who led the firm, set up a fund"
    if i < 2 or letters[i - 2] not in "NPQ" or right not in (["I"], ["t"]) or words[i + 1] == "of":
        return False
    return letters[i] == "z" or _is_own_participle(words[i])


def _is_one_of(words: Sequence[str], letters: list[str], i: int) -> bool:
    """Tell whether the plural before a token is that of "one of the paintings", with which its verb does not agree."""
    start = i
    while start > 0 and letters[start - 1] in "NJDQP":
        start -= 1
    of = start - 1
    return of > 0 and words[of] == "of" and words[of - 1] in _read("one of several")


def _is_verb_of_phrase(words: Sequence[str], letters: list[str], i: int) -> bool:
    """Tell whether a word can only be the verb of the noun phrases before it ("a ticket for adults costs 9 crowns")."""
    left, right = letters[i - 1] if i else ".", letters[i + 1] if i + 1 < len(letters) else "."
    if letters[i] == "y" and left == "N" and right in "DQO" and _is_one_of(words, letters, i):
        return True
    if left not in "NPQ" or right not in _BEHIND_ONLY_VERB or verb_ahead(letters, i + 1):
        return False
    if letters[max(0, i - 2) : i] == ["p", "Q"]:
        return False  # "the Rovers' 4-1 win over Lund"
    alone = right in "QDO" or not _may_have_verb(letters, i + 1)
    if letters[i] == "y" and _is_year(words[i - 1]):
        alone |= _CERTAIN_VERB.isdisjoint(letters[i + 1 :])  # "the budget for 2034 cuts taxes"
    return alone and _agrees_with_head(words, letters, i)


def _is_year(word: str) -> bool:
    return len(word) == _YEAR and word.isdigit()


def _lacks_verb(letters: list[str], start: int) -> bool:
    """Tell whether a clause that begins behind a comma or "and" may be the main one, and waits for its verb."""
    return _FINITE.isdisjoint(letters[:start]) or (letters[start - 1] == "," and letters[0] in "SI")


def _agrees_with_head(words: Sequence[str], letters: list[str], i: int) -> bool:
    """Tell whether a word has, as a verb, the number of the noun whose phrases stand before it."""
    start = i
    while start > 0 and letters[start - 1] in "NJDQPpI":
        start -= 1
    phrase = "".join(letters[start:i])
    opens = start == 0 or (letters[start - 1] in ",:C" and _lacks_verb(letters, start))
    counted = (
        letters[i - 2 : i] == ["I", "Q"] and words[i - 2] not in listed("above or under") and not _is_year(words[i - 1])
    )
    opens &= not counted  # "after two delays", but "under 18 pay", "for 2034 covers"
    head = next((k for k, letter in enumerate(phrase) if letter in "NP"), -1)
    if not opens or head < 0 or phrase[0] == "I" or not ("I" in phrase or phrase[-1] == "Q"):
        return False
    while phrase[head + 1 : head + 2] in {"N", "P"}:
        head += 1
    return is_plural(words[start + head]) is (letters[i] == "x")


def _closes_apposition(words: Sequence[str], letters: list[str], i: int) -> bool:
    """Tell whether the comma before a token closes what stands beside a noun, in a sentence that has no other verb."""
    before = "".join(letters[: i - 1])
    if _APPOSED.fullmatch(before) is None or not _FINITE.isdisjoint(letters[i + 1 :]):
        return False
    subject = before.index(",", 2 if letters[0] in "IS" else 0) - 1
    plural = is_plural(words[subject])
    return plural if letters[i] == "x" else not plural or letters[subject] == "P"


def _is_in_phrase(letters: list[str], i: int) -> bool:
    """Tell whether a prepositional phrase follows, also one with "to" ("fish exports to Peru fell")."""
    right, following = (*letters[i + 1 : i + 3], ".", ".")[:2]
    return right == "I" or (right == "t" and following in "QDPNJHO")


def _goes_on_bare(letters: list[str], i: int, *, bare: bool) -> bool:
    """Tell whether a word like "cost" or "cut" goes on with an infinitive, or with a verb before a sum.

    "Is expected to take a year and cost 60 million", "go on sale in April and cost between 20 and 40 crowns".
    """
    behind = "".join(letters[i + 1 : i + 3])
    return (bare and behind[:1] in {"Q", "D"}) or (
        behind == "IQ" and (_is_behind_verb(letters, i) or "B" in letters[:i])
    )


def _goes_on(words: Sequence[str], letters: list[str], i: int, right: str, *, bare: bool) -> bool:
    """Tell whether a word behind "and" is a verb ("will cut jobs and close a plant", "stands in Tal and rises 40 m").

    A noun would not stand right before a determiner, a figure or a pronoun, nor behind the year that closes a phrase
    ("in 2033 and move work to Tal"), and an adjective not behind a noun ("will employ 90 people and open in 2034").
    """
    after = letters[i - 2] if i > 1 else "."
    if letters[i] != "y":
        closed = after == "Q" and _is_year(words[i - 2]) and right in "NJxy"
        return bare and (right in "DQOP" or closed or (letters[i] == "a" and after in "NP" and right == "I"))
    dated = right == "D" and words[i + 2 : i + 3] and words[i + 2] in lexicon.read_words("clause_links", "time nouns")
    if dated or not _is_behind_verb(letters, i):
        return False
    noun = right == "N" or letters[i + 1 : i + 3] == ["J", "N"]
    plain = noun and words[i] in _read("hardly nouns")
    return right in "DQO" or plain or (after in "QREKO)" and right in "IPt")


def _is_behind_verb(letters: list[str], i: int) -> bool:
    """Tell whether a finite verb stands before a token in the same clause."""
    for letter in reversed(letters[:i]):
        if letter in ".:STW":
            return False
        if letter in "VEbhm":
            return True
    return False


def verb_ahead(letters: list[str], i: int, *, joins: bool = False) -> bool:
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
    if left in ",CT" and kind == "z" and right in "DPOQ":
        return "E"  # "the one that hit Sarn"
    return "N" if finite else _predicate_or_noun(kind, before, left, right)


def _predicate_or_noun(kind: str, before: str, left: str, right: str) -> str:
    """Decide a word that may be the verb its clause still lacks."""
    if left in "NP)":
        plural = is_plural(before)
        if kind == "y" and (not plural or left == "P") and right in THIRD_RIGHT:
            return "V"
        if kind == "z" and right in _PAST_RIGHT:
            return "E"
        if kind == "x" and plural and right in OBJECT_RIGHT:
            return "B"
    return "V" if left == "R" and kind == "y" and before not in _read("adjectives too") else "N"
