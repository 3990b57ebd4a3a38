"""Parentheses: what brackets and ages after a name say, and the sentence without them.

"Ruiz (born 4 May 1961) is a painter" reads as the sentence with blanks in the bracket's place, so that offsets stay,
and one more sentence: "Ruiz was born on 4 May 1961." So does "Ruiz, 59, is a painter", with "Ruiz is 59 years old."
"""

from __future__ import annotations

import re

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.patterns import regex

_DEPTH = 2
_WINDOW = 600  # characters
_BRACKETS = regex(r"[(\[]([^()\[\]]{0,200})[)\]]")
_TREEBANK = {"-LRB-": "(    ", "-LSB-": "[    ", "-RRB-": "    )", "-RSB-": "    ]"}
"""Brackets as treebanks and the texts made from them print them, in the same number of characters."""
_OTHER_LETTERS = r"\u0370-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af"
_OTHER_SCRIPT = regex(rf"(?<=[a-z] )[{_OTHER_LETTERS}][{_OTHER_LETTERS}\s]{{0,60}}(?<=\s)")  # a name as printed at home
_NAME = r"(?:[^\W\d_][\w.'’-]{0,30}\s){0,4}[^\W\d_][\w.'’-]{0,30}"
_NAME_BEFORE = regex(rf"({_NAME})\Z")
_TITLED_NAME = regex(rf"\A({_NAME}),\s[^,()]{{1,60}},?\Z")  # "Ann Roe, 3rd Countess of Sarn,"
_BIRTH_NAME = regex(r"\s*(?:born|née|né)\s[^\d]{1,60}\Z", re.IGNORECASE)
_BORN = regex(r"\s*(?:born|b\.)\s(?P<born>[^–—]{0,40}\d[^–—]{0,40})", re.IGNORECASE)
_LIFE = regex(
    r"\s*(?:born\s)?(?P<born>[^()–—−-]{4,40}\d{4})\s?(?:--|[–—−-])\s?(?P<died>[^()–—−-]{4,40}\d{4})\s*\Z", re.IGNORECASE
)
_DATE = regex(r"\s*(?P<born>(?:[^\W\d_]{3,9}\.?\s\d{1,2},?\s|\d{1,2}\s[^\W\d_]{3,9}\.?\s)?\d{4})\s*\Z")
_AGE = regex(r"(?<=[^\W\d_])(?:,\s(?:aged\s)?(?P<behind>\d{1,2})(?:,(?=\s)|(?=[.;]?\Z|;\s))|\s\((?P<within>\d{1,2})\))")

_YEARS = r"\d{1,2}|[A-Za-z]{3,9}(?:-[a-z]{3,5})?"
_AGED = worded(
    rf"(?P<aged>\b(?P<age>{_YEARS})-year-old)\s(?:(?!{{no part of a description}}\s)[a-z-]{{2,20}}"
    r"\s){0,2}(?P<name>[A-Z][\w'’-]{1,30}(?:\s[A-Z][\w'’-]{1,30}){0,2})"
)
_OPENING_AGE = worded(
    r"\A(?P<aged>[Aa]ged\s(?P<age>\d{1,2}),)\s(?P<name>[A-Z][\w'’-]{1,30}(?:\s[A-Z][\w'’-]{1,30}){0,3})"
    r"(?!\s{people/steps of a life}\b)"  # "aged 35, she discovered it" tells how old she was then
)
_DESCRIBED = worded(
    rf"(?<=[^\W\d_])(?:,|\s{{is or was}})\s{{indefinite article}}\s(?P<aged>(?P<age>{_YEARS})-year-old)\s(?=[a-z])"
)
_SOME_PERSON = worded(r"\b(?:[Aa]n?|{possessives})\s(?:[a-z-]{3,20}\s){0,2}([a-z-]{3,20})\Z")
_THE_PERSON = regex(r"\b[Tt]he\s([a-z-]{3,20})\Z")


def set_aside(text: str) -> tuple[str, tuple[str, ...]]:
    """Blank the ages and brackets of a sentence, inner ones first; gives the sentences that some stand for as well."""
    for printed, bracket in _TREEBANK.items() if "B-" in text else ():
        text = text.replace(printed, bracket)
    if not text.isascii():
        text = _OTHER_SCRIPT.sub(lambda match: " " * len(match.group()), text)
    text, asides = set_ages_aside(text)
    for _ in range(_DEPTH):
        if "(" not in text and "[" not in text:
            break
        left = _BRACKETS.sub(lambda match: " " * len(match.group()), text)
        for match in _BRACKETS.finditer(text):
            before = left[max(0, match.start() - _WINDOW) : match.start()].rstrip(" )")
            name = _NAME_BEFORE.search(before) or _TITLED_NAME.match(before)
            if name is not None and name.group(1)[0].isupper():
                asides += _life_of(name.group(1), match.group(1).split(";"))
        text = left
    return text if "(" in text else text.replace(")", " "), tuple(asides)


def set_ages_aside(text: str) -> tuple[str, list[str]]:
    """Blank the ages after names, and give the sentences that they stand for."""
    asides: list[str] = []
    for match in _AGE.finditer(text) if "," in text or "(" in text else ():
        name = _NAME_BEFORE.search(text[: match.start()])
        if name is not None and _is_name(name.group(1)):
            asides.append(f"{name.group(1)} is {match['behind'] or match['within']} years old.")
            text = _blank(text, *match.span())
        elif (person := _find_person(text[: match.start()])) is not None and match["behind"]:
            asides.append(f"The {person} was {match['behind']} years old.")
            text = _blank(text, *match.span())
        elif _is_somebody(text[: match.start()]):
            text = _blank(text, *match.span())
    opening = _OPENING_AGE.match(text)
    for match in (*([opening] if opening is not None else ()), *(_AGED.finditer(text) if "-year-old" in text else ())):
        asides.append(f"{match['name']} is {match['age'].lower()} years old.")
        text = _blank(text, *match.span("aged"))
    for match in _DESCRIBED.finditer(text) if "-year-old" in text else ():
        name = _NAME_BEFORE.search(text[: match.start()])
        if name is not None and _is_name(name.group(1)):
            asides.append(f"{name.group(1)} is {match['age']} years old.")
            text = _blank(text, *match.span("aged"))
        elif (person := _find_person(text[: match.start()])) is not None:
            asides.append(f"The {person} was {match['age']} years old.")
    return text, asides


def _find_person(before: str) -> str | None:
    """Give the noun of a known person without a name before an age ("the victim, 43,")."""
    found = _THE_PERSON.search(before)
    return found[1] if found is not None and found[1] in _people() else None


def _is_somebody(before: str) -> bool:
    """Tell whether the noun for an unknown person stands before an age ("a teacher, 43,")."""
    found = _SOME_PERSON.search(before)
    return found is not None and found[1] in _people()


def _people() -> frozenset[str]:
    return lexicon.read_words("people", "person")


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


def _is_name(words: str) -> bool:
    """Tell whether the last of some words has a capital."""
    return words.rsplit(maxsplit=1)[-1][0].isupper()


def _life_of(name: str, parts: list[str]) -> list[str]:
    """Give the sentences on birth and death that a bracket after a name says, part by part."""
    found: list[str] = []
    for number, part in enumerate(parts):
        life = _LIFE.match(part)
        if life is not None:
            found += [f"{name} was born on {life['born'].strip()}.", f"{name} died on {life['died'].strip()}."]
            continue
        born = _BORN.match(part)
        if born is None and number and _BIRTH_NAME.match(parts[number - 1]):
            born = _DATE.match(part)
        found += [f"{name} was born on {born['born'].strip()}."] if born is not None else []
    return found
