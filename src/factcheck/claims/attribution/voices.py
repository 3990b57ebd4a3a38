"""Which forms are reporting verbs, and which noun phrases can be somebody who speaks."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.claims.attribution.phrases import is_document, walk_back
from factcheck.kept.tables import kept_table
from factcheck.language.lexicon import listed, read_words
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.frames import find_denial_end
from factcheck.language.text.cues import Cue, Form, pluralize, read_cues
from factcheck.language.words.morphology import inflect_regular, verb_forms
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.attribution.frames import Frame
    from factcheck.claims.attribution.rows import Row, Stretch

_NAMES = regex("(?:[dNne]*[nS])?N['N]*(?:,N['N]*)*,?c(?:[dne]*[nS])?N['N]*")
_OBJECT = regex("[GHg][en]?n$")  # behind an -ing form
_BEHIND_HEAD = worded(r",|\s{sayings/behind a head}\b")
_DENIAL_LENGTH = 4  # words, as of "it is false that"
_CORE = regex(r"[^optw,(-]+")


@kept_table
def _speaking_nouns() -> frozenset[str]:
    nouns = read_words("people", "person") | read_words("people", "group")
    return nouns | {pluralize(noun) for noun in nouns} | read_words("people", "plural")


def has_agent(row: Row, at: int) -> bool:
    """Tell whether "by" and somebody stand behind a verb, which is then a participle; not so in "said by telephone"."""
    by, means = row.words[at + 1 : at + 2], row.words[at + 2 : at + 3]
    return by == ["by"] and not (means and means[0].lower() in read_words("adjuncts", "means"))


def is_verb(row: Row, at: int, group: int, cue: Cue) -> bool:
    """Tell a finite verb from a noun or adjective of the same form ("news reports", "the stated aim")."""
    classes = row.classes
    before = classes[group - 1] if group else ""
    after = classes[at + 1 : at + 2]
    if group > 1 and row.words[group - 1] in {"'", "’"} and row.words[group - 2].endswith("s"):
        return False
    if cue.form is Form.PAST and group == at and (row.words[at - 1] == "own" or has_agent(row, at)):
        return False
    if before == "d" and row.words[group - 1].lower() in read_words("people", "standing"):
        adjective = cue.form is Form.PAST and after in {"n", "S"} and cue.lemma not in listed("cues/saying")
        return not (cue.form is Form.BASE and cue.noun) and not adjective
    if at == 0:
        return cue.form is Form.PAST and after in {"p", "w", "u"}
    if (group == at and not before) or before in {*"dAspo"} or (before == "G" and group == at):
        return False
    if before == "0" and after in {"n", "N", "S", "e", "l", "p", ""}:
        return False
    if cue.form is Form.PAST and cue.lemma == "call" and before == "n" and after in {"N", "Q"}:
        return row.words[group - 1].lower() in read_words("people", "person")
    if cue.form is Form.THIRD and cue.noun:
        return _is_third_verb(row, at, group, cue)
    if cue.form is Form.BASE:
        return _is_base_verb(row, at, group, cue)
    return True


def _is_third_verb(row: Row, at: int, group: int, cue: Cue) -> bool:
    """Tell a third person that is a verb from the plural of a noun."""
    classes = row.classes
    before = classes[group - 1] if group else ""
    after = classes[at + 1 : at + 2]
    if before == "0" and group == at:
        return False  # "five states"
    if after in {"", "."} and group == at and _OBJECT.search(classes, max(0, at - 3), at) is not None:
        return False  # "breaking procurement rules"
    relative = classes[at + 1 : at + 3] in {"hv", "hV", "hW", "hb", "ha", "hm", "he"}
    word = row.words[group - 1]
    plural = group == at and before == "n" and word.endswith("s") and not word.endswith("ss")
    if plural and after == "h" and not relative and (phrase := walk_back(row, group, 0)) is not None:
        head = row.words[find_head(row, phrase)].lower()
        plural = head == word.lower() or head.endswith("s")  # "her email to the members | notes that"
    named = before == "N" and after == "p" and row.words[at + 1] in cue.particles  # "Lee calls for"
    return not relative and not plural and (named or after not in {*"abmvVWBpocy"})


def _is_base_verb(row: Row, at: int, group: int, cue: Cue) -> bool:
    """Tell a base form that is a verb: behind a pronoun, modal, "to" or a plural."""
    classes = row.classes
    before = classes[group - 1]
    if before in {"r", "w", "i"} or any(letter in "mt" for letter in classes[group:at]):
        return True
    if cue.noun and before in "nN" and classes[at + 1 : at + 2] == "V" and _is_third(row.words[at + 1]):
        return False  # "a police | report says"
    word = row.words[group - 1].lower()
    plural = word.endswith("s") or word in read_words("people", "plural")
    if before == "c" and row.classes[at + 1 : at + 2] in {"h", "Q"}:
        return True
    if before in "nN" and not plural and cue.thing:
        phrase = walk_back(row, group, 0)
        word = row.words[find_head(row, phrase)].lower() if phrase is not None else word
        if (word.endswith("s") and not word.endswith("ss")) or word in listed("cues/mass nouns"):
            return phrase is None or row.words[phrase[0]].lower() not in listed(
                "indefinite article"
            )  # "figures from the ministry | show"
    if before in {"V", "W", "B"} and word.endswith("s") and is_document(word):
        return True
    if before in {*"BWgHe"}:
        return not cue.noun
    if before == "n" and not plural and row.classes[at + 1 : at + 2] in {"p", "o"} and cue.lemma != "say":
        return False
    return before in {*"nSNT0),R"} and (plural or not cue.noun or before in {*"),R"})


def _is_third(word: str) -> bool:
    cue = read_cues().get(word.lower())
    return cue is not None and cue.form is Form.THIRD


def is_somebody(word: str) -> bool:
    """Tell whether a noun is for people, bodies or documents, which speak and are spoken to."""
    return word.lower() in _speaking_nouns()


def find_head(row: Row, subject: Stretch) -> int:
    """Find the noun or last name that a noun phrase is about, before what only describes it."""
    first, stop = subject
    core = _CORE.match(row.classes[first:stop])
    head = first + (core.end() if core is not None else stop - first) - 1
    while head > first and row.classes[head] in "'0lTeg":
        head -= 1
    return head


def may_speak(row: Row, subject: Stretch) -> bool:
    """Tell whether a noun phrase can be a speaker by its head: a name, a person, a body or a document."""
    first, stop = subject
    classes = row.classes[first:stop]
    if classes in {"r", "R", "i"}:
        return row.words[first].lower() not in listed("this or that")
    if classes[:2] in {"do", "0o"} and stop > first + 2:
        return may_speak(row, (first + 2, stop))  # "one of | the engineers"
    head = find_head(row, subject)
    if row.classes[head] in "NA" and ("c" not in classes or _NAMES.fullmatch(classes) is not None):
        return True
    word = row.words[head].lower()
    return word in _speaking_nouns()


@cache
def forms_of(section: str) -> frozenset[str]:
    """Give every form of the verbs in one section of the word list `sayings`."""
    lemmas = read_words("sayings", section)
    return frozenset(form for lemma in lemmas for form in (lemma, *(verb_forms(lemma) or inflect_regular(lemma))))


def find_denial(row: Row, group: int, at: int) -> int | None:
    """Find the first word of a verb group by which nothing is said after all ("did | not say", "| refused to say")."""
    if group and row.words[group - 1].lower() in listed("neither"):
        return group - 1
    if group == at and row.classes[group - 1 : group] not in {"p", "o"}:
        return None
    first = group - 1 if group and row.words[group - 1].lower() == "without" else group
    first = group - 2 if row.words[max(0, group - 2) : group] == ["short", "of"] else first
    for index in range(first, at):
        word = row.words[index].lower().replace("’", "'")
        if _unsays(word):
            return index if row.words[index + 1] not in read_words("sayings", "still said") else None
    return None


def denies_report(row: Row, subject: Stretch | None) -> bool:
    """Tell whether a sentence denies that a report was made at all ("It is not true that | Lee said ...")."""
    first = subject[0] if subject is not None else 0
    if first < _DENIAL_LENGTH or row.words[first - 1] != "that":
        return False
    words = " ".join(row.words[:first]) + " "
    return find_denial_end(words) == len(words)


@lru_cache(maxsize=256)
def is_unsaid(cue: str, mention: str) -> bool:
    """Tell whether a report says that nobody said it, by its cue as printed ("not say") or its subject ("no one")."""
    first, subject = (words.lower().replace("’", "'").split(" ", 1)[0] for words in (cue, mention))
    if subject in read_words("sayings", "unsaying") and re.match(r"no \d", mention.lower()) is None:  # not "No 10 said"
        return True
    return _unsays(first)


def is_vouched(cue: str, mention: str, told: str) -> bool:
    """Tell whether whoever reports what is to come decides on it, or vouches for it as for a thing decided.

    So it is with what anybody confirms or announces, what officials or a body say, and what a body tells of itself.
    """
    said = cue.lower()
    if said in read_words("sayings", "vouching cues"):
        return True
    if said not in read_words("sayings", "official cues"):
        return False
    head = _BEHIND_HEAD.split(mention.lower(), 1)[0].split()[-1:]
    official = bool(head) and head[0] in read_words("sayings", "official voices")
    return official or told.lower().startswith(tuple(read_words("sayings", "of itself")))


def _unsays(word: str) -> bool:
    return word.endswith("n't") or word in read_words("sayings", "unsaid") or word in forms_of("unsaid verbs")


@cache
def _voiceless() -> frozenset[str]:
    """Give the last words of names for what holds without speaking, as they are printed ("Doctrine")."""
    return frozenset(word.capitalize() for word in read_words("people", "voiceless"))


def is_speaker(row: Row, frame: Frame, cue: Cue) -> bool:
    """Tell whether the subject can speak: no law or doctrine by name can, and no thing where things do the verb too."""
    if frame.subject is None or any("Q" in row.classes[first:stop] for first, stop in frame.contents):
        return True
    first, stop = frame.subject
    if not _voiceless().isdisjoint(row.words[first:stop]) and row.words[find_head(row, frame.subject)] in _voiceless():
        return False
    return not cue.thing or may_speak(row, frame.subject)
