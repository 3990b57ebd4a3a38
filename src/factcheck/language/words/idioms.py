"""Idioms: words that others beside them make something else, settled before all other words.

The letters are those of `neighbours`.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words.morphology import stem
from factcheck.language.words.verbal_forms import EXISTENCE
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PASSIVE = regex("R?[EK][I,.:RSCT]")
_INVERTED = regex("[bhdm][EKG][NPy]")
_AGE = regex("Q|I[RI]{0,2}Q")
_OBJECT = frozenset("DOPQH")
_OF_GERUND = regex("G[Nxy]")
_HOME = frozenset({"home", "well"})


def _read(section: str) -> frozenset[str]:
    return lexicon.read_words("neighbours", section)


def settle_idioms(words: Sequence[str], letters: list[str]) -> None:
    """Settle first the words that others with them make something else."""
    by_trigger = _by_trigger()
    if by_trigger.keys().isdisjoint(words):
        return
    for number in sorted({number for word in words if word in by_trigger for number in by_trigger[word]}):
        _table()[number][1](words, letters)


@cache
def _table() -> tuple[tuple[frozenset[str], Callable[[Sequence[str], list[str]], None]], ...]:
    """Give, in order, what settles the idioms that hold one of some words."""
    return (
        (frozenset({"there", "so"}), _settle_openers),
        (frozenset({"longer"}), _settle_no_longer),
        (frozenset(first for first, _ in _compounds()), _settle_compounds),
        (listed("most or least"), _settle_superlatives),
        (_read("passive get"), _settle_get),
        (listed("first or last"), _settle_last),
        (listed("while or half"), _settle_spans),
        (frozenset(phrase.split()[-1] for phrase in _read("adverbs of time") | _read("asides")), _settle_phrases),
        (_read("floating"), _settle_floating),
        (_read("prepositions too"), _settle_prepositions),
        (frozenset({"done"}), _settle_done),
        (listed("helping or letting"), _settle_helped),
        (frozenset({"hard"}), _settle_hard),
        (listed("forward"), _settle_ahead),
        (listed("little or much"), _settle_amounts),
        (frozenset({"am"}), _settle_hour),
        (frozenset({"time"}), _settle_time_clauses),
        (frozenset({"because"}), _settle_reasons),
        (_HOME, _settle_home),
        (frozenset({"aged"}), _settle_aged),
        (_read("goals"), _settle_goal),
        (frozenset({"running"}), _settle_running),
        (frozenset({"than"}), _settle_than),
        (_read("emphatic"), _settle_emphatic),
    )


@cache
def _by_trigger() -> dict[str, list[int]]:
    """Map each word to the places in the table of what settles its idioms."""
    places: dict[str, list[int]] = {}
    for number, (triggers, _) in enumerate(_table()):
        for word in triggers:
            places.setdefault(word, []).append(number)
    return places


def _settle_compounds(words: Sequence[str], letters: list[str]) -> None:
    """Make nouns of two words that are one ("think tank", "a power cut")."""
    for i, pair in enumerate(pairwise(words)):
        if pair in _compounds():
            letters[i] = "N"
            if letters[i + 1] == "z" and words[i + 2 : i + 3] != ("by",):  # "had its price cut by half"
                letters[i + 1] = "N"


def _settle_superlatives(words: Sequence[str], letters: list[str]) -> None:
    """Make adjectives of participles behind a superlative ("the most visited museum", "the most used dating app")."""
    for i in _places(words, listed("most or least"), 1, 2):
        used = i + 1 + (letters[i + 1] == "R")
        if letters[i - 1] not in "DpJQHP" or letters[used : used + 1] not in (["E"], ["K"], ["z"]):
            continue
        behind = "".join(letters[used + 1 : used + 3])
        if behind[:1] in {"G", "N", "x", "y"}:
            letters[used] = "J"
        if _OF_GERUND.match(behind) is not None:
            letters[used + 1] = "N"


@cache
def _compounds() -> frozenset[tuple[str, str]]:
    """Give the nouns of two words of which one is a verb elsewhere ("think tank")."""
    pairs = (words.split() for words in _read("compounds"))
    return frozenset((first, second) for first, second in pairs)


def _settle_openers(words: Sequence[str], letters: list[str]) -> None:
    """Make "so" an adverb in "so far" and where it begins a sentence, and "there" where it tells of no existence."""
    for i, word in enumerate(words):
        if word == "so" and (letters[i + 1 : i + 2] in (["R"], ["J"]) or (not i and letters[1:2] != ["T"])):
            letters[i] = "R"
        if word == "so" and _INVERTED.match("".join(letters[i + 1 : i + 4])):
            letters[i + 2] = "J"  # "so are furnished flats"
        if word == "there" and i and _is_place(letters, i):
            letters[i] = "R"


def _is_place(letters: list[str], i: int) -> bool:
    """Tell whether "there" says where ("said so there", "the bank there has closed"), not that there is something."""
    if EXISTENCE.match("".join(letters[i + 1 : i + 5])):
        return False
    if letters[i - 1] in "VEKBG":
        return True
    right = letters[i + 1] if i + 1 < len(letters) else "."
    return letters[i - 1] in "NPRI" and (right in "hdm.,IC" or (right in "EV" and letters[0] != "I"))


def _settle_spans(words: Sequence[str], letters: list[str]) -> None:
    """Make a noun of "a while" and "the second half", and an adverb of "once" that opens no clause."""
    for i, word in enumerate(words):
        if (word == "while" and i and words[i - 1] == "a") or (word == "half" and i and letters[i - 1] == "J"):
            letters[i] = "N"
        elif word == "once" and i and letters[i + 1 : i + 2] in ([], [","], ["."]):
            letters[i] = "R"


def _settle_last(words: Sequence[str], letters: list[str]) -> None:
    """Make "last" an adverb between a noun and the past form that it does ("The office last inspected Mill Bridge").

    So is "first" within a perfect ("had last been inspected", "has first been seen").
    """
    for i, word in enumerate(words[1:-1], start=1):
        behind_noun = word == "last" and letters[i - 1] in "NP" and letters[i + 1] == "E"
        if behind_noun or (word in listed("first or last") and letters[i - 1] == "h" and words[i + 1] == "been"):
            letters[i] = "R"


def _places(words: Sequence[str], wanted: frozenset[str], first: int = 0, after: int = 0) -> list[int]:
    """Give the places of some words that have as many other words before and behind them."""
    return [i for i in range(first, len(words) - after) if words[i] in wanted]


def _settle_get(words: Sequence[str], letters: list[str]) -> None:
    """Make "got" a "was" before a participle that no noun follows ("got fired", but "got stolen goods")."""
    for i in _places(words, _read("passive get")):
        if _PASSIVE.match("".join(letters[i + 1 : i + 4]) + "."):
            letters[i] = "b"


def _settle_no_longer(words: Sequence[str], letters: list[str]) -> None:
    """Make "no longer" a negation rather than the beginning of a phrase ("the firm no longer makes steel")."""
    for i in range(1, len(words)):
        if words[i] == "longer" and words[i - 1] == "no" and words[i + 1 : i + 2] != ("than",):
            letters[i - 1 : i + 1] = "nR"


def _settle_hour(words: Sequence[str], letters: list[str]) -> None:
    """Make "am" a part of the hour before it ("at 7am"), where it can be no verb."""
    for i, word in enumerate(words):
        if word == "am" and i and letters[i - 1] == "Q":
            letters[i] = "Q"


def _settle_aged(words: Sequence[str], letters: list[str]) -> None:
    """Make "aged" before an age a participle, and right behind its noun an adjective ("840 nurses aged 30 to 60")."""
    for i, word in enumerate(words):
        if word == "aged" and _AGE.match("".join(letters[i + 1 : i + 5])):
            letters[i] = "J" if i and letters[i - 1] in "NP" else "K"


def _settle_goal(words: Sequence[str], letters: list[str]) -> None:
    """Make a noun of what a verb of moving leads to ("came to light", but "came to light the fire")."""
    for goal in _places(words, _read("goals"), 2):
        if words[goal - 1] == "to" and stem(words[goal - 2]) in _moving():
            if letters[goal + 1 : goal + 2] and letters[goal + 1] in _OBJECT:
                continue
            letters[goal - 1 : goal + 1] = "IN"


@cache
def _moving() -> frozenset[str]:
    return frozenset(map(stem, _read("moving")))


def _settle_running(words: Sequence[str], letters: list[str]) -> None:
    """Make "running" an adverb behind times that follow each other ("for the third year running")."""
    for i, word in enumerate(words[1:], 1):
        if word == "running" and words[i - 1] in _read("in a row") and letters[i + 1 : i + 2] != ["D"]:
            letters[i] = "R"


def _settle_than(words: Sequence[str], letters: list[str]) -> None:
    """Take "planned" in "later than first planned" for an adjective, as it has nobody who plans."""
    for i in (i for i, word in enumerate(words[:-1]) if word == "than"):
        after = next((n for n in range(i + 1, len(words)) if letters[n] != "R" and words[n] != "first"), i + 1)
        if words[after : after + 1] and words[after] in _read("expectations"):
            letters[after] = "J"


def _settle_emphatic(words: Sequence[str], letters: list[str]) -> None:
    """Make "itself" an adverb between a noun and its verb ("the bank itself is")."""
    for i in _places(words, _read("emphatic"), 1, 1):
        place = letters[i + 1] in "DPQ" and letters[i - 1] in "NP" and letters[i - 2 : i - 1] == ["I"]
        if place or (letters[i - 1] in "NPO" + "xyz" * (i > 1) and letters[i + 1] in "bhmdVBEyR"):
            letters[i] = "R"  # "the bank itself is", "in Oslo itself the mood was"


def _settle_time_clauses(words: Sequence[str], letters: list[str]) -> None:
    """Let "by the time" open a clause as "when" does, its words after the first being as good as adverbs."""
    for i in range(len(words) - 2):
        if words[i + 2] == "time" and " ".join(words[i : i + 3]) in _read("clause openers"):
            letters[i : i + 3] = "SRR"


def _settle_reasons(words: Sequence[str], letters: list[str]) -> None:
    """Make an -ing form behind "because of" and before a noun its adjective ("because of falling demand")."""
    for i in range(2, len(words) - 1):
        if letters[i] == "G" and words[i - 2] == "because" and words[i - 1] == "of" and letters[i + 1] in "Nxyz":
            letters[i] = "J"


def _settle_home(words: Sequence[str], letters: list[str]) -> None:
    """Make "home" a noun behind a determiner or "at" ("at his home", but "went home"), and "well" before a verb."""
    for i in _places(words, _HOME, 1):
        housed = letters[i - 1] in "DHp" or words[i - 1] == "at" or words[i - 1] in _read("homes")
        if words[i] == "home" and letters[i] == "R" and housed:
            letters[i] = "N"
        dug = words[i] == "well" and letters[i - 1] in "DHp" and letters[i + 1 : i + 2]
        if dug and letters[i + 1] in "bhmdV":
            letters[i] = "N"  # "our well has dried up"


def _settle_phrases(words: Sequence[str], letters: list[str]) -> None:
    """Make an adverb of "since then", and of "on average" within a verb group ("had on average paid")."""
    timing, asides = _read("adverbs of time"), _read("asides")
    for size in (2, 3):
        for i in _places(words, _first_words(), after=size):
            phrase = " ".join(words[i : i + size])
            within = i and letters[i - 1] in "bh" and letters[i + size] in "bEK"
            if phrase in timing or (within and phrase in asides):
                letters[i : i + size] = "R" * size


@cache
def _first_words() -> frozenset[str]:
    """Give the words that open an adverb of several words."""
    return frozenset(phrase.partition(" ")[0] for phrase in _read("adverbs of time") | _read("asides"))


def _settle_floating(words: Sequence[str], letters: list[str]) -> None:
    """Make an adverb of "all" within a verb group or behind a pronoun ("were all freed", "they all fled").

    So is "since" within one ("has since closed").
    """
    for i in _places(words, _read("floating"), 1, 1):
        right, pronoun = letters[i + 1], words[i] != "since" and letters[i - 1] == "O"
        stated = right == "J" and words[i] != "since" and letters[i + 2 : i + 3] and letters[i + 2] in ".,IC"
        if (letters[i - 1] in "bh" and (right in "bEK" or stated)) or (pronoun and right in "bhmdVE"):
            letters[i] = "R"


def _settle_prepositions(words: Sequence[str], letters: list[str]) -> None:
    """Make an adjective or noun of a preposition behind an article ("the past two years", "in the past")."""
    for i in _places(words, _read("prepositions too"), 1, 1):
        if words[i - 1] in _read("articles"):
            letters[i] = "J" if letters[i + 1] in "QNJPxyz" else "N" if letters[i + 1] in ".,:bhmd" else letters[i]


def _settle_done(words: Sequence[str], letters: list[str]) -> None:
    """Make "done" a participle behind a form of "be" ("were done by Ruiz")."""
    for i in range(1, len(words)):
        before = letters[i - 2] if letters[i - 1] in "Rn" and i > 1 else letters[i - 1]
        if words[i] == "done" and before == "b":
            letters[i] = "K"


def _settle_helped(words: Sequence[str], letters: list[str]) -> None:
    """Make a verb of what somebody helps or lets do ("helped broker a truce")."""
    for i in range(1, len(words) - 1):
        if words[i - 1] in listed("helping or letting") and letters[i] == "x" and letters[i + 1] in _OBJECT | {"."}:
            letters[i] = "B"


def _settle_hard(words: Sequence[str], letters: list[str]) -> None:
    """Make "hard" an adjective between "be" and an infinitive ("the law is hard to enforce")."""
    for i in range(1, len(words) - 1):
        if words[i] == "hard" and letters[i - 1] in "bR" and letters[i + 1] == "t" and "b" in letters[:i]:
            letters[i] = "J"


def _settle_ahead(words: Sequence[str], letters: list[str]) -> None:
    """Make "forward" an adverb behind a verb ("the plan put forward by Ruiz", but "the forward scored")."""
    for i in _places(words, listed("forward"), 1):
        if letters[i - 1] in "VEKBGxyz":
            letters[i] = "R"


def _settle_amounts(words: Sequence[str], letters: list[str]) -> None:
    """Make a pronoun of "little" as what somebody has ("have little to lose")."""
    for i in _places(words, listed("little or much"), 1, 1):
        if letters[i] == "R" and letters[i - 1] == "h" and letters[i + 1] == "t":
            letters[i] = "O"
