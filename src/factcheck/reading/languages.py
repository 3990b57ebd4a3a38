"""Which language a text is in, told by its most frequent function words."""

from __future__ import annotations

import os
from functools import cache

from factcheck.language.lexicon import FOLDER, read_table, read_words
from factcheck.patterns import regex

DEFAULT = "en"
SAMPLE = 1200  # characters of the middle, and half as many of the beginning; more would not change the answer
CODE = regex(r"([a-z]{2})(?:[-_][a-z0-9_-]{1,20})?")
MARGIN = 1.15  # how far the best language must lead the second


@cache
def list_languages() -> tuple[str, ...]:
    """List the codes of the languages that have a profile in the lexicon."""
    return tuple(
        sorted(name for name in os.listdir(FOLDER) if os.path.exists(os.path.join(FOLDER, name, "profile.txt")))
    )


@cache
def read_profiles() -> dict[str, tuple[str, ...]]:
    """Read the profiles the other way round: each function word with the languages that use it."""
    users: dict[str, list[str]] = {}
    for language in list_languages():
        for word in read_words("profile", language=language):
            users.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in users.items()}


def count_function_words(text: str) -> tuple[dict[str, int], int]:
    """Count each language's function words in a text, a word shared by several counting a part for each.

    Returns the counts, in hundredths of a word, and the number of words.
    """
    profiles = read_profiles()
    words = text.lower().replace("'", " ").replace("’", " ").split()
    times: dict[str, int] = {}
    for word in filter(profiles.__contains__, words):
        times[word] = times.get(word, 0) + 1
    counts: dict[str, int] = {}
    for word, number in times.items():
        languages = profiles[word]
        for language in languages:
            counts[language] = counts.get(language, 0) + number * 100 // len(languages)
    return counts, len(words)


def detect_language(text: str) -> str | None:
    """Tell the language of a text as a two-letter code; None where the words do not decide it."""
    middle = max(0, len(text) // 2 - SAMPLE // 2)
    sample = text if len(text) <= 2 * SAMPLE else text[: SAMPLE // 2] + " " + text[middle : middle + SAMPLE]
    counts, total = count_function_words(sample)
    if not counts:
        return None
    language = max(counts, key=counts.__getitem__)
    score = counts.pop(language)
    second = max(counts.values(), default=0)
    enough = score >= 200 and score * 12 >= total * 100
    return language if enough and score >= second * MARGIN else None


def name_language(written: str) -> str | None:
    """Turn a code or name as people write it ("en-GB", "English", "eng") into a two-letter code, or None."""
    plain = written.strip().casefold()
    match = CODE.fullmatch(plain)
    if match is not None:
        return match.group(1)
    return next((code for code, names in read_table("languages").items() if plain in names), None)
