"""Participles and -ing forms: adjectives, nouns or verbs, told by what stands beside them.

The letters are those of `neighbours`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.language.words.counted import is_plural, people_like
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_BARE_PHRASE = regex("(?:^|[^DJNPQp])([JNP]{1,4})$")
_LISTED = regex("I[DJ]?(?:[NG],)*[NG]$")
_DESCRIBED = regex("[NP]IG[Nxy][bhm]")
_DESCRIBED_NOUNS = frozenset({"JN", "Jx", "Jy", "JP"})
_PHRASE_WORDS = 8
_NAMED = regex("D[JP]{1,4}$")
_FINITE_BEHIND = regex("^[NJxy]{1,3}[EVbhm]")
_GERUND_AND_NOUN = regex("G[Nxy]")
_AUXILIARY_BEHIND = regex("[Nxy]{1,2}[bhm]")
EXISTENCE = regex("[hdm]?[Rn]?[hdm]?b")


def _read(section: str) -> frozenset[str]:
    return lexicon.read_words("neighbours", section)


_OPENING = regex("(?:I[DJNPQ]{1,5},?)?")
_SUBJECT_ACT = regex("G(?:I[DJNPQpxyza]{1,6}){0,2}(?:[Vbhm]|[yz](?=[QDP]))")


def settle_form(words: Sequence[str], letters: list[str], i: int, left: str, *, finite: bool) -> str:
    """Settle a participle or -ing form; `finite` tells whether the clause has its verb."""
    letter = letters[i]
    right = letters[i + 1] if i + 1 < len(letters) else "."
    if letter in "EK" and i and letters[i - 1] in "VEB" and words[i - 1] in _linking():
        return "J"
    if letter == "E" and right == "I" and words[i + 1] in _based().get(words[i], ()) and left not in "bhR":
        return "R"
    if letter != "G" and right in "NPxyzJQ" and _modifies(words, letters, i, left, finite=finite):
        return "J"
    if letter == "E" and right in "Nxy" and words[i - 1 : i] and words[i - 1] in _read("never before verbs"):
        return "J"  # "waited for planned treatment"
    if letter == "E" and left in "DpJI" and right in ".,:CIEVbhm" and words[i] in _read("nominal pasts"):
        return "N"  # "burned to the ground"
    if letter in "EK" and _tells_of_noun(words, letters, i, finite=finite):
        return "J"
    if letter == "E" and words[i - 1] in listed("that or this") and i and right in "Nxy" and is_plural(words[i + 1]):
        return letter  # "this raised hopes"
    if letter == "G" and ((left == "N" and words[i + 1 : i + 2] == ("of",)) or (left == "Q" and letters[i - 2] == "D")):
        return "N"  # "an approval rating of 54%", "a 54% rating"
    if letter == "G" and left in "b," and right == "N" and words[i + 1] in lexicon.read_words("people", "person"):
        return "J"  # "was managing director": one person would have an article after a verb
    if letter == "G" and words[i] in _read("noun gerunds") and _is_subject_act(letters, i):
        return "N"
    return _settle_beside(words, letters, i, left, right)


def _is_subject_act(letters: list[str], i: int) -> bool:
    """Tell whether an -ing form is what a sentence is about ("Parking in the centre costs 3 crowns")."""
    opening, rest = "".join(letters[:i]), "".join(letters[i:])
    return _OPENING.fullmatch(opening) is not None and _SUBJECT_ACT.match(rest) is not None


def _settle_beside(words: Sequence[str], letters: list[str], i: int, left: str, right: str) -> str:
    """Tell whether a participle or -ing form is one, an adjective ("rising prices") or a noun ("the opening")."""
    letter = letters[i]
    ends = right in "VEbhmd,.:C" and (left in "NPJDp" or (left == "I" and right in ",."))
    if letter == "G" and ends and words[i] in _read("noun gerunds"):
        return "N"  # "the smoke warning sounded"
    if letter == "G" and _is_act(words, letters, i, left, right):
        return "N"  # "the market bombing in Sarn", "denied smuggling"
    if letter == "G" and left in "IJDNp" and right in "Nxy" and words[i] in _read("attributive gerunds"):
        return "J"  # "a deal on fishing rights"
    if letter != "G" and left == "J" and words[i - 1] in _read("degrees") and right not in "NPxyzJ":
        letters[i - 1] = "R"  # "better known as"
    if letter == "G" and left == "Q" and right in "Nxy":
        return "J"  # "24 sleeping cars"
    if _describes(letters, i, left, right):
        return "J"
    if left == "Q" and _stands_behind_figure(letters, i, right):
        return "J"  # "two masked men robbed", where the verb is still to come; "is 40% contained"
    if letter != "G" and left == "P" and i > 1 and words[i - 2] in listed("indefinite article") and right in "NPxyzJ":
        return "J"  # "an Ostwickian animated series"
    if letter != "G":
        return "N" if words[i - 1 : i] == ("the",) and right in "bhmVB" else letter  # "the left was divided"
    danish = left == "P" and letters[max(0, i - 2) : i - 1] == ["D"] and right in "NJ"  # "the Danish retailing giant"
    if danish or (left in '."' and right in "NxyJ"):
        return "J"
    if left == "I" and _DESCRIBED.match("".join(letters[max(0, i - 2) : i + 3])):
        return "J"  # "a tax on gambling machines is"
    acts = left in '.,ST"' and (right in "bhmdVE" or _names_act(letters, i))
    owned = left == "p" and right in "IbhmVE"  # "Monday's meeting with Ruiz"
    return "N" if acts or owned or left in "DJ" or _is_activity(words, letters, i) else letter


def _stands_behind_figure(letters: list[str], i: int, right: str) -> bool:
    """Tell whether a past form behind a figure leaves the verb to what follows, or is no more than a state.

    A mere participle is no verb ("12 stolen cars"), and known ones are counted with "the" ("the six injured men flee").
    """
    if letters[i] in "EK" and letters[max(0, i - 2) : i - 1] == ["b"] and right in ".,:CS":
        return True
    if right != "N":
        return False
    if letters[i] == "K":
        return True
    known = letters[max(0, i - 2) : i - 1] == ["D"]
    return letters[i] == "E" and letters[i + 2 : i + 3] != [] and letters[i + 2] in ("VEbhmBxyz" if known else "VEbhm")


def _describes(letters: list[str], i: int, left: str, right: str) -> bool:
    """Tell whether a form stands within a noun phrase ("a newly built mill", "the largest regularly held fair").

    So does a participle before a comma and another adjective ("a protracted, bitter trial").
    """
    if left in "DJpR" and right in "NPxyzJ":
        return left != "R" or (i > 1 and letters[i - 2] in "DpJ")
    return letters[i] != "G" and left == "D" and right == "," and "".join(letters[i + 2 : i + 4]) in _DESCRIBED_NOUNS


def _is_activity(words: Sequence[str], letters: list[str], i: int) -> bool:
    """Tell whether an -ing form is the noun that ends a phrase ("bird watching was banned", "reading and writing").

    Behind somebody who may do it, it is none ("police investigating the fire said").
    """
    left, right = letters[i - 1] if i else ".", letters[i + 1] if i + 1 < len(letters) else "."
    if left == "C":
        return right in ".,:" and words[i - 1] in listed("and or or") and _is_listed(letters, i)
    if left not in "NP" or right not in "bhmdV" or is_plural(words[i - 1]) or words[i - 1] in _doers():
        return False
    opens = _BARE_PHRASE.search("".join(letters[max(0, i - _PHRASE_WORDS) : i]))
    if opens is None or (left == "P" and i > 1):
        return False
    start = i - len(opens[1])
    return start == 0 or letters[start - 1] in '.,:STWC"'


def _is_listed(letters: list[str], i: int) -> bool:
    """Tell whether what "and" joins an -ing form to hangs on a preposition ("except swimming and rowing")."""
    before = "".join(letters[max(0, i - _PHRASE_WORDS) : i - 1])
    return _LISTED.search(before) is not None


def _is_act(words: Sequence[str], letters: list[str], i: int, left: str, right: str) -> bool:
    """Tell whether an -ing form names an act: behind a noun for nobody who may be doing that, or as a crime pleaded."""
    before = words[i - 1]
    if (left == "N" or (left == "P" and _NAMED.search("".join(letters[:i])) is not None)) and right in "It":
        doing = is_plural(before) or before in _doers() or before in _read("acting bodies")
        return words[i] in _read("things provided") or (words[i] in _read("act gerunds") and not doing)
    return right in ".,:IC" and words[i] in _read("crimes") and before in _read("pleading")


@cache
def _doers() -> frozenset[str]:
    return people_like() | lexicon.read_words("people", "person")


def _modifies(words: Sequence[str], letters: list[str], i: int, left: str, *, finite: bool) -> bool:
    """Tell whether a past form before a noun can be no verb: behind another verb ("got mixed reviews") or a figure.

    Nor is it one where the sentence only says what there is ("there were 40 weather related deaths").
    """
    behind = letters[i - 2] if left == "R" and i > 1 else left
    if letters[i + 1] != "Q" and (behind in "VE" or (left == "Q" and finite)):
        return True
    if letters[i + 1] in "NJxy" and left in "BGK":
        return True  # "to replace printed books"
    exists = finite and words[0] == "there" and EXISTENCE.match("".join(letters[1:5])) and "," not in letters[:i]
    return left == "N" and letters[i + 1] in "NxyzQ" and bool(exists)


def _tells_of_noun(words: Sequence[str], letters: list[str], i: int, *, finite: bool) -> bool:
    """Tell whether a participle before a noun only tells of it, behind a preposition or where a sentence begins.

    "In stolen cars", "was shot on borrowed cameras", "Convicted felons are".
    """
    behind = "".join(letters[i + 1 : i + 5])
    if behind[:1] not in {"N", "J", "x", "y"} and _GERUND_AND_NOUN.match(behind) is None:
        return False
    if not i:
        return words[i].endswith("ed") and _AUXILIARY_BEHIND.match(behind) is not None
    if letters[i - 1] == "R":  # "when heavily armed men robbed"
        return (
            letters[i - 2 : i - 1] in ([], ["S"], [","], ["."]) and i > 0 and _FINITE_BEHIND.search(behind) is not None
        )
    if letters[i - 1] == "C":  # "mud and broken timber", but "was taken and given food"
        return letters[i] == "K" and letters[i - 2] == "N" and not {"b", "h"} & set(letters[:i])
    return letters[i - 1] == "I" and (letters[i] == "K" or finite)


@cache
def _linking() -> frozenset[str]:
    """Give the forms of the verbs after which a participle is a state ("remained closed")."""
    bases = lexicon.read_words("verbs", "linking")
    return frozenset(form for base in bases for form in morphology.verb_forms(base) or ())


@cache
def _based() -> dict[str, tuple[str, ...]]:
    """Map participles to the prepositions with which they are no more than one ("based on 69 reviews")."""
    return lexicon.read_table("closed_classes", "participle prepositions")


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
