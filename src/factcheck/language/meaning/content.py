"""Content: what the words of a phrase stand for, as symbols; figures, times and ordering words have their own slots."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.names.keys import symbol_of
from factcheck.language.words.callings import callings
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_CONTENT = frozenset("NPJGEKVBR")


@cache
def _ignored() -> frozenset[str]:
    """Give the words that carry no content of their own in a phrase."""
    sections = ("determiner", "preposition", "conjunction", "relative", "that", "be", "have", "do", "modal", "to",
                "number", "possessive-or-object")  # fmt: skip
    return frozenset(word for section in sections for word in lexicon.read_words("closed_classes", section)) | {","}


@cache
def colouring_adverbs() -> frozenset[str]:
    """Give the adverbs that only colour ("largely"); their stems are also those of adjectives that say something."""
    return frozenset(word for word in lexicon.read_words("predicates", "manner") if word.endswith("ly"))


@cache
def _empty() -> frozenset[str]:
    """Give the words that carry nothing of their own, or only colour what stands beside them."""
    return _ignored() | colouring_adverbs()


@cache
def colouring_stems() -> frozenset[str]:
    """Give the stems of the other words that only colour a statement."""
    return frozenset(map(stem, lexicon.read_words("predicates", "manner") - colouring_adverbs()))


@cache
def _excepting() -> frozenset[str]:
    """Give the words that may be followed by an exception ("nobody but Ruiz")."""
    return lexicon.read_words("polarity", "negative pronouns") | lexicon.read_words("polarity", "totals")


def symbol_at(reading: Reading, i: int) -> str:
    """Give the symbol of one token."""
    phrase = reading.phrase_at.get(i)
    if phrase is not None:
        return phrase
    mention = reading.mention_at.get(i)
    if mention is not None and len(reading.mentions[mention].entities) == 1:
        return reading.gazetteer.symbol(reading.mentions[mention].entities[0])
    printed = reading.tagged.tokens.printed[i]
    return reading.gazetteer.symbol_of_native(printed) or symbol_of(printed)


def content_between(reading: Reading, start: int, end: int, skipped: set[int]) -> tuple[frozenset[str], frozenset[str]]:
    """Give the symbols of a run of tokens, and those among them that are names unknown to the facts."""
    symbols: set[str] = set()
    names: set[str] = set()
    if start and reading.words[start - 1] == "not" and reading.words[start] in lexicon.read_words("polarity", "totals"):
        symbols.add("not " + reading.words[start])  # "not all nurses" are some other number of them
    if is_part(reading, start, end):
        start += 2
    classes, words, quantity_at, time_at = reading.classes, reading.words, reading.quantity_at, reading.time_at
    empty, numbers = _empty(), lexicon.read_words("closed_classes", "number")
    for i in range(start, end):
        letter, word = classes[i], words[i]
        if i in skipped or i in time_at:
            continue
        if i > start and classes[i - 1] == "P" and word.isdigit() and classes[i + 1 : i + 2] != "N":
            symbols.add(word)  # "Quill 9" is not "Quill 8"
        if letter == "P" and word in numbers:
            symbols.add(word)  # "One of the Crows" is not "Two of the Crows"
        if letter not in _CONTENT or word in empty or i in quantity_at:
            continue
        if word in listed("before an exact figure") and i + 1 in quantity_at:
            continue
        if _names_margin(reading, i) or _is_courtesy(reading, i):
            continue
        symbol = symbol_at(reading, i)
        symbols.update((symbol,) if letter != "J" or "-" not in word else parts_of(word))
        if letter == "P" and i not in reading.mention_at and symbol[0] != "@" and not _is_no_name(reading, i):
            names.add(symbol)
    return frozenset(symbols), frozenset(names)


def _is_courtesy(reading: Reading, i: int) -> bool:
    """Tell whether a word is the "Mr", "Ms" or "Dr" of a known person, whom it tells from nobody else.

    One that tells the gender ("Mr") is so of a person of that gender only.
    """
    mention = reading.mention_at.get(i + 1)
    if mention is None:
        return False
    word = reading.words[i].rstrip(".")
    if word not in lexicon.read_words("titles", "short"):
        return False
    entities = reading.mentions[mention].entities
    if len(entities) != 1:
        return False
    person = reading.gazetteer.entities[entities[0]]
    if not any(word in lexicon.read_words("titles", gender) for gender in ("male", "female")):
        return person.kind == "person"
    return person.gender in {"male", "female"} and word in lexicon.read_words("titles", str(person.gender))


def _names_margin(reading: Reading, i: int) -> bool:
    """Tell whether a noun only says what a figure behind it is ("a majority of five votes", "a vote of 5 to 3")."""
    if reading.words[i + 1 : i + 2] != ("of",):
        return False
    figures = (reading.quantities[n] for k in range(i + 2, i + 5) if (n := reading.quantity_at.get(k)) is not None)
    figure = next(figures, None)
    if figure is None:
        return False
    if reading.words[i] in listed("naming a sum"):
        return True  # "a total of 40 hectares"
    if figure.kind is QuantityKind.SCORE:
        return reading.words[i] in lexicon.read_words("changes", "names of a score")
    return figure.change == "by" and reading.words[i] in lexicon.read_words("changes", "margin nouns")


_ASIDE = regex(r"(?<=P,)(D[JNPp]{0,6}N)(?=[,.])")  # "Walter Crane, a farmer,"


def content_of(reading: Reading, tokens: frozenset[int]) -> frozenset[str]:
    """Give the symbols of scattered tokens; adverbs count only where they stand before a noun as an adjective does."""
    found: set[str] = set()
    asides = {i for match in _ASIDE.finditer(reading.classes) for i in range(match.start(1), match.end(1))}
    words, classes, ignored, colouring = reading.words, reading.classes, _ignored(), colouring_adverbs()
    partitive = lexicon.read_words("polarity", "partitive pronouns")
    selecting = lexicon.read_words("predicates", "selecting adverbs")
    excepting = _excepting()
    for i in tokens - asides - reading.quantity_at.keys() - reading.time_at.keys():
        letter, word = classes[i], words[i]
        if word in selecting:
            found.add(word)  # as printed, so that it is never taken for its adjective
        if word in excepting and words[i + 1 : i + 2] in (("but",), ("except",)):
            found.add(word)  # "nobody but Ruiz" says more than Ruiz did
        if word in listed("only") and i and words[i - 1] == "not":
            found.add(f"not {word}")
        if word in ignored or word in colouring or (word in partitive and words[i + 1 : i + 2] == ("of",)):
            continue
        content = letter in "NPJGEKVB" or (letter == "R" and classes[i + 1 : i + 2] in {"N", "P"})
        if content and not _names_margin(reading, i) and not _is_courtesy(reading, i):
            found.update((symbol_at(reading, i),) if "-" not in word or letter == "P" else parts_of(word))
    return frozenset(found)


def parts_of(compound: str) -> frozenset[str]:
    """Give the stems of the parts of a hyphenated word that are no figures ("four-year")."""
    return frozenset(stem(part) for part in compound.split("-") if part.isalpha() and part not in _ignored())


def _is_no_name(reading: Reading, i: int) -> bool:
    """Tell whether a word has its capital from the beginning of the sentence or as the calling of one named."""
    return _only_opens(reading, i) or _calls_known(reading, i)


def _calls_known(reading: Reading, i: int) -> bool:
    """Tell whether a word, or several, say what somebody known is who is named behind it ("Lawyer Ida Moss")."""
    end = i
    while end < len(reading.words) and reading.words[end] in callings() and end not in reading.mention_at:
        end += 1
    mention = reading.mention_at.get(end)
    return end > i and mention is not None and reading.mentions[mention].start == end


def _only_opens(reading: Reading, i: int) -> bool:
    """Tell whether a word may have its capital only from the beginning of the sentence."""
    following = reading.tagged.tokens.printed[i + 1] if i + 1 < len(reading.words) else ""
    single = reading.classes[i + 1 : i + 2] != "P" and not (following.istitle() and following.isalpha())
    described = reading.classes.startswith("b", i + 1) and reading.words[i + 2 : i + 3] in {("a",), ("an",)}
    if reading.tagged.tokens.printed.count(reading.tagged.tokens.printed[i]) > 1:
        return False  # "Tarn is the capital of the province of Tarn"
    opens = i == 0 or (reading.classes[i - 1] in '.":' and reading.classes[i - 2 : i - 1] != "P")
    return single and opens and i not in reading.mention_at and not described


_NUMBER = regex(r"(?:[a-z]{0,3}|[a-z]{1,3}-)\d[\d.,/]{0,12}[a-z]?")  # "5", "A7", "B-52", "12b", but no "4-year-old"


def numbers_between(reading: Reading, start: int, end: int) -> frozenset[str]:
    """Give the figures of a phrase that count nothing, are no date and belong to no known name."""
    others = [i for i, word in enumerate(reading.words[start:end], start) if not word.isalpha()]
    slots = (reading.quantity_at, reading.time_at, reading.mention_at)
    free = (reading.words[i] for i in others if not any(i in slot for slot in slots))
    return frozenset(word for word in free if _NUMBER.fullmatch(word))


def is_part(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a phrase opens with a pronoun that says how many of what follows ("none of the residents")."""
    partitive = reading.words[start] in lexicon.read_words("polarity", "partitive pronouns")
    return partitive and end - start > 2 and reading.words[start + 1] == "of"
