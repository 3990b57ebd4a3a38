"""The reporting verbs of English, inflected, with what each needs to count as speech.

The lemmas stand in the word list `cues`; regular forms are made by the spelling rules of English.
"""

from __future__ import annotations

import enum
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from factcheck.kept.tables import kept_table
from factcheck.language.lexicon import read_sections, read_table, read_words

_VOWELS = frozenset("aeiou")


class Form(enum.StrEnum):
    """The inflection of a verb form."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    PARTICIPLE = "participle"
    GERUND = "gerund"


class Cue(Struct, frozen=True, omit_defaults=True):
    """One form of a reporting verb, and what its verb can do.

    `plain` takes a bare clause; `clause` needs "that", a colon or a quotation; `quotation` needs a quotation beside
    it; `act` takes an object or infinitive that is what was said. `particles` may follow ("out" in "pointed out").
    """

    lemma: str
    form: Form
    plain: bool = False
    clause: bool = False
    quotation: bool = False
    act: bool = False
    addressed: bool = False
    particles: tuple[str, ...] = ()
    passive: tuple[str, ...] = ()
    noun: bool = False
    thing: bool = False


def inflect(lemma: str) -> tuple[str, str, str, str]:
    """Inflect a regular verb: third person, past, participle, present participle (spelling rules of English)."""
    if lemma.endswith("e") and not lemma.endswith(("ee", "ye", "oe")):
        past, gerund = lemma + "d", lemma[:-1] + "ing"
    elif lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma[:-1] + "ied", lemma + "ing"
    elif _doubles(lemma):
        past, gerund = lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"
    else:
        past, gerund = lemma + ("d" if lemma.endswith("e") else "ed"), lemma + "ing"
    third = lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh")) else "s")
    return third, past, past, gerund


def _doubles(lemma: str) -> bool:
    """Tell whether the last consonant doubles before -ed: one short stressed vowel before it."""
    if lemma in read_words("spelling", "doubled"):
        return True
    return (
        len(lemma) in {3, 4}
        and lemma[-1] not in "aeiouwxyhc"
        and lemma[-2] in _VOWELS
        and lemma[-3] not in _VOWELS
        and sum(letter in _VOWELS for letter in lemma) == 1
    )


@kept_table
def read_cues() -> dict[str, Cue]:
    """Read every form of every reporting verb, keyed by the form in lower case.

    A form that two verbs share, or that is both past and participle, is kept as the past of the first verb listed.
    """
    members, irregular = _read_members()
    particles = read_table("cues", "particle")
    addressed = read_words("cues", "addressed")
    nouns = read_words("cues", "also nouns")
    passive = read_table("cues", "passive")
    things = read_words("cues", "things")
    cues: dict[str, Cue] = {}
    for lemma in sorted(members.keys() | particles.keys(), key=lambda word: (word not in members, word)):
        if not lemma or " " in lemma:
            continue
        flags = members.get(lemma, set())
        third, past, participle, gerund = irregular.get(lemma) or inflect(lemma)
        cue = Cue(
            lemma,
            Form.PAST,
            plain="plain" in flags,
            clause="clause" in flags,
            quotation="quotation" in flags,
            act="act" in flags,
            addressed=lemma in addressed,
            particles=particles.get(lemma, ()),
            passive=passive.get(lemma, ()),
            noun=lemma in nouns,
            thing=lemma in things,
        )
        cues.setdefault(past, cue)
        for form, word in (
            (Form.THIRD, third),
            (Form.BASE, lemma),
            (Form.GERUND, gerund),
            (Form.PARTICIPLE, participle),
        ):
            if word not in cues:
                cues[word] = replace(cue, form=form)
    return cues


def _read_members() -> tuple[dict[str, set[str]], dict[str, tuple[str, str, str, str]]]:
    """Read the kinds of each reporting verb, and the forms of the irregular ones."""
    kinds = {name: read_sections("cues")[name] for name in ("plain", "clause", "quotation", "act")}
    irregular: dict[str, tuple[str, str, str, str]] = {}
    members: dict[str, set[str]] = {}
    for name, entries in kinds.items():
        for entry in entries:
            lemma, colon, parts = entry.partition(":")
            if colon:
                third, past, participle, gerund = (form.strip() for form in parts.split(","))
                irregular[lemma.strip()] = (third, past, participle, gerund)
                members.setdefault(lemma.strip(), set()).add(name)
            else:
                for word in entry.split(","):
                    members.setdefault(word.strip(), set()).add(name)
    return members, irregular


@cache
def read_speech_nouns() -> dict[str, str]:
    """Read the nouns that speak ("statement", "claims"), singular and plural, each with its singular."""
    nouns: dict[str, str] = {}
    for noun in read_words("cues", "nouns"):
        nouns[noun] = noun
        nouns[pluralize(noun)] = noun
    return nouns


def pluralize(noun: str) -> str:
    """Form the regular plural of a noun (spelling rules of English)."""
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    if noun.endswith("man"):
        return noun[:-2] + "en"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")


@cache
def read_topics() -> dict[str, tuple[str, ...]]:
    """Read the nouns for saying something, in both numbers, with what leads up to what is spoken of ("remarks on")."""
    topics = read_table("cues", "topics")
    return topics | {pluralize(noun): leads for noun, leads in topics.items()}
