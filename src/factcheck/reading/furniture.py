"""Page furniture by its own looks: which passages are navigation, credits, notices, teasers and the like.

Each passage is judged alone here, by the word lists of every language in the lexicon and by its form; what follows
from where it stands on the page is decided in `body`.
"""

from __future__ import annotations

import enum
import re
from functools import cache

from msgspec import Struct

from factcheck.kept.tables import kept_table
from factcheck.language.lexicon import read_sections, read_words
from factcheck.patterns import regex
from factcheck.reading.dateline import read_date_line
from factcheck.reading.languages import list_languages
from factcheck.reading.layout import Passage, Role

SHORT = 14  # words; a passage of more is no mere label
LIMITS = {"short": SHORT, "opening": 45, "within": 80, "address": 80}
ROOMY = {"credit": 80, "appeal": 400, "provenance": 80}  # words of passages that say much after their first words
EDGES = " \t\xa0.:!?…|·•-–—>›»«‹→←▶▸[](){}*_#+"
WORD = regex(r"[^\W_]+(?:'[^\W_]+)?")
LINK = regex(
    r"\(?(?:https?://|www\.)\S+\)?$|[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}/\S*$|\S{1,60}@[\w.-]{1,60}$|(?:[#@]\w+\s{0,3})+$"
)
DEGREES = regex(r"[-−+]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[cf]?|º\s?[cf]?|[cf])(?!\w)")
COUNT = regex(r"[\d.,]{1,9}[km]?$")
SLASH_CREDIT = regex(r"(?:^|[\s(—–-])(?P<left>[^\s/()]{2,30}(?:\s[^\s/()]{2,30})?)\s?/\s?(?P<right>[^/]{2,60})$")
TRAIL = regex(r"\s{1,3}[|>›»•·/→]\s{1,3}")


class Mark(enum.Enum):
    """What sort of furniture a passage is."""

    LABEL = "label"
    RELATED = "related"
    COMMENTS = "comments"
    EXPANDER = "expander"
    TEASER = "teaser"
    PROMOTION = "promotion"
    APPEAL = "appeal"
    CREDIT = "credit"
    PROVENANCE = "provenance"
    NOTE = "note"
    NOTICE = "notice"
    FOREIGN = "foreign"
    REPEATED = "repeated"


class Phrase(Struct, frozen=True):
    """An entry of the word lists: its words, what it marks, and how long a passage may be."""

    entry: str
    mark: Mark
    limit: int
    mode: str


class Phrases(Struct, frozen=True):
    """All entries of all languages: whole passages, openings by their first word, others by their longest."""

    whole: dict[str, Mark]
    openings: dict[str, tuple[Phrase, ...]]
    within: dict[str, tuple[Phrase, ...]]


@kept_table
def read_phrases() -> Phrases:
    """Read the furniture lists of every language."""
    whole: dict[str, Mark] = {}
    openings: dict[str, list[Phrase]] = {}
    within: dict[str, list[Phrase]] = {}
    for language in list_languages():
        for section, entries in read_sections("furniture", language).items():
            mode, _, name = section.partition(" ")
            if mode == "whole":
                whole.update((entry.strip(EDGES), Mark(name)) for entry in entries)
            elif mode in LIMITS:
                limit = ROOMY.get(name, LIMITS[mode]) if mode == "opening" else LIMITS[mode]
                for entry in entries:
                    key, table = (
                        (first_word(entry), openings) if mode in ("opening", "short") else (key_word(entry), within)
                    )
                    table.setdefault(key, []).append(Phrase(entry, Mark(name), limit, mode))
    return Phrases(
        whole,
        {word: tuple(phrases) for word, phrases in openings.items()},
        {word + mark: tuple(phrases) for word, phrases in within.items() for mark in ("", ".", ",", "!", ":", "?")},
    )


@cache
def compile_entry(entry: str) -> re.Pattern[str]:
    """Compile an entry, whose `*` stands for up to three words, to match at a word's beginning and end.

    Done on demand: few of the entries that share a passage's first word are ever tried on a page.
    """
    words = [r"(?:\S{1,40}\s+){0,3}" if word == "*" else re.escape(word) + r"\s+" for word in entry.split()]
    joined = "".join(words).removesuffix(r"\s+")
    return regex(r"(?<!\w)" + joined + (r"(?!\w)" if entry[-1].isalnum() else ""))


def first_word(text: str) -> str:
    """Read the first word of a text; empty for one that opens with none."""
    match = WORD.search(text[:60])
    return match[0] if match else ""


def key_word(entry: str) -> str:
    """Choose the word by which an entry is looked up: its longest, which is mostly its rarest."""
    words: list[str] = WORD.findall(entry)
    return max(words, key=len)


@cache
def read_lists(section: str) -> frozenset[str]:
    """Read a plain list of words, of every language that has it."""
    lists = [
        read_words("furniture", section, code)
        for code in list_languages()
        if section in read_sections("furniture", code)
    ]
    return frozenset().union(*lists)


def mark_passage(passage: Passage) -> Mark | None:
    """Tell what furniture a passage is by its words and form alone; None for text."""
    if passage.role is Role.APPARATUS:
        return Mark.LABEL
    text, words = passage.text, passage.words
    plain = (text if words <= LIMITS["within"] else text[:200]).lower().replace("’", "'")
    if len(text) <= 80 and (label := read_phrases().whole.get(plain.strip(EDGES))) is not None:
        return label
    mark = mark_opening(plain, words) or (mark_within(plain, passage) if words <= LIMITS["within"] else None)
    return mark or (mark_form(text, plain, words) if words <= SHORT else None)


def mark_opening(plain: str, words: int) -> Mark | None:
    """Look for an entry at the head of a passage; a quotation mark before it makes it somebody's words."""
    head = plain[:100].lstrip(EDGES)
    for phrase in read_phrases().openings.get(first_word(head) if head[:1].isalnum() else "", ()):
        if (
            words <= phrase.limit
            and compile_entry(phrase.entry).match(head)
            and (phrase.mode != "short" or "," not in plain)
        ):
            return phrase.mark
    return None


def mark_within(plain: str, passage: Passage) -> Mark | None:
    """Look for an entry anywhere in a passage."""
    table = read_phrases().within
    words = plain.split()
    if table.keys().isdisjoint(words):
        return None
    quoted = any(mark in plain for mark in '"“”„«')
    addressed = not passage.prose or not read_lists("readers").isdisjoint(words)
    for word in words:
        for phrase in table.get(word, ()):
            if compile_entry(phrase.entry).search(plain) and (phrase.mode == "within" or (addressed and not quoted)):
                return phrase.mark
    return None


def mark_form(text: str, plain: str, words: int) -> Mark | None:
    """Judge a short passage by its form: links, counts, weather, credits, trails of sections, and mere signs."""
    if not any(character.isalnum() for character in text) or (words <= 3 and LINK.match(text)):
        return Mark.LABEL
    tokens = plain.strip(EDGES).split() if words <= 6 else []
    numbers = [token for token in tokens if COUNT.match(token)]
    if numbers and read_lists("counts").issuperset(token.strip(EDGES) for token in tokens if token not in numbers):
        return Mark.LABEL if len(tokens) > len(numbers) else None
    if words <= 8 and text[-1] not in ".!?" and DEGREES.search(plain) and is_weather(plain):
        return Mark.LABEL
    if is_credit(plain):
        return Mark.CREDIT
    return Mark.LABEL if text[-1] not in ".!?" and is_trail(text) else None


def is_trail(text: str) -> bool:
    """Tell a trail of sections and the like ("News > Transport", "Markets · 5 April 2024")."""
    parts = TRAIL.split(text)
    return len(parts) > 1 and all(
        read_date_line(part) is not None or (part.count(" ") < 3 and not part[-1:].isdigit()) for part in parts
    )


def is_weather(plain: str) -> bool:
    """Tell a line of weather: a temperature with no more than words of weather and at most a place's name."""
    rest = WORD.findall(DEGREES.sub(" ", plain))
    others = [word for word in rest if word not in read_lists("weather") and not word.isdigit()]
    return len(others) <= 2


def is_credit(plain: str) -> bool:
    """Tell the credit of a picture: an agency alone, or an agency and a name with a stroke between them."""
    agencies = read_lists("agencies")
    bare = plain.strip(EDGES)
    if bare in agencies:
        return True
    match = SLASH_CREDIT.search(bare) if "/" in bare else None
    if match is None:
        return False
    left, right = match["left"].strip(EDGES), match["right"].strip(EDGES)
    return not agencies.isdisjoint((left, left.split()[-1] if left else "", right, right.split(" via ")[-1]))
