"""Word forms: stems by Snowball's English stemmer, and the inflections of the lexicon's verbs."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

import Stemmer

from factcheck.language import lexicon
from factcheck.language.lexicon import listed

_STEMMER = Stemmer.Stemmer("english")
_STEMMER.maxCacheSize = 0  # `stem` keeps them itself
_KEPT_STEMS = 50_000
_VOWELS = frozenset("aeiou")
_NOUN_ENDINGS = ("", "s", "'s", "’s", "s'", "s’")
_HISSING = ("s", "x", "z", "ch", "sh", "o")


class VerbForms(NamedTuple):
    """The inflected forms of one verb."""

    base: str
    third: str
    past: str
    participle: str
    gerund: str


@lru_cache(maxsize=_KEPT_STEMS)
def stem(word: str) -> str:
    """Give the stem under which forms of a word meet; verbs of the lexicon meet under their base form's stem.

    Porter's English stemmer (M. Porter, Snowball, 2001) after irregular verb forms are led back to their base and
    irregular plurals to their singular. It would put "prisoner" with "prison": such nouns are kept as they are.
    """
    folded = word.lower()
    if (person := _named_by_place().get(folded)) is not None:
        return person
    base = irregular_bases().get(folded) or _led_back().get(folded) or _irregular_singulars().get(folded, folded)
    return str(_STEMMER.stemWord(base))


@cache
def irregular_bases() -> dict[str, str]:
    """Map irregular past forms and participles to the base form ("won" to "win")."""
    bases: dict[str, str] = {}
    irregular = lexicon.read_table("verbs", "irregular")
    for base, forms in irregular.items():
        for form in forms:
            if form not in irregular:
                bases.setdefault(form, base)
    bases.update(dict.fromkeys(listed("forms of be but was"), "be"))
    bases.update(
        {
            "freed": "free",
            "frees": "free",
            "goes": "go",
            "undergoes": "undergo",
            "has": "have",
            "had": "have",
            "does": "do",
            "did": "do",
            "done": "do",
        }
    )
    return bases


@cache
def _led_back() -> dict[str, str]:
    """Map forms of regular verbs that the stemmer would part from their base ("sued" to "sue")."""
    sections = (lexicon.read_table("verbs", section) for section in ("led back", "pasts in t"))
    return {form: base for section in sections for base, forms in section.items() for form in forms}


@cache
def _named_by_place() -> dict[str, str]:
    """Map the forms of nouns for people that the stemmer would put with a place or body to themselves."""
    people = lexicon.read_words("counted", "people named by a place or body")
    return {f"{person}{ending}": person for person in people for ending in _NOUN_ENDINGS}


@cache
def _irregular_singulars() -> dict[str, str]:
    """Map irregular plurals to their singular ("women" to "woman"), without those that are verb forms ("leaves")."""
    plurals = lexicon.read_table("counted", "irregular plurals")
    bases = lexicon.read_words("verbs", "regular") | set(lexicon.read_table("verbs", "irregular"))
    return {plural: values[0] for plural, values in plurals.items() if plural[:-1] not in bases}


def _doubles(base: str) -> bool:
    """Tell whether the last consonant doubles before -ed and -ing, as in "plan", "admit", "cancel"."""
    if len(base) < 3 or base[-1] in _VOWELS or base[-1] in "wxyh" or base[-2] not in _VOWELS:
        return False
    if base[-3] in _VOWELS:
        return base[-3:] in {"uip", "uit"}
    one_syllable = _VOWELS.isdisjoint(base[:-3])
    return one_syllable or base.endswith(
        ("mit", "refer", "nfer", "sfer", "defer", "cur", "pel", "bel", "cel", "gal", "tol", "rol", "gram")
    )


def inflect_regular(base: str) -> VerbForms:
    """Form the inflections of a regular verb."""
    last = base[-1]
    if last == "y" and base[-2] not in _VOWELS:
        past = base[:-1] + "ied"
        return VerbForms(base, base[:-1] + "ies", past, past, base + "ing")
    third = base + ("es" if base.endswith(_HISSING) else "s")
    if last != "e":
        body = base + last if _doubles(base) else base
        return VerbForms(base, third, body + "ed", body + "ed", body + "ing")
    if base.endswith("ie"):
        gerund = base[:-2] + "ying"
    else:
        gerund = (base if base.endswith(("ee", "oe", "ye")) else base[:-1]) + "ing"
    return VerbForms(base, third, base + "d", base + "d", gerund)


@lru_cache(maxsize=4_096)
def verb_forms(base: str) -> VerbForms | None:
    """Give the forms of one verb of the lexicon by its base, None for another word."""
    irregular = lexicon.read_table("verbs", "irregular").get(base)
    if irregular is None:
        return inflect_regular(base) if base in lexicon.read_words("verbs", "regular") else None
    past, participle = irregular
    regular = inflect_regular(base)
    return VerbForms(base, regular.third, past, participle, regular.gerund)


@cache
def verbs() -> dict[str, VerbForms]:
    """Give the forms of every verb of the lexicon by its base."""
    bases = (*lexicon.read_words("verbs", "regular"), *lexicon.read_table("verbs", "irregular"))
    return {base: forms for base in bases if (forms := verb_forms(base)) is not None}
