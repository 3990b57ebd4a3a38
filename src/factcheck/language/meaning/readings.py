"""A reading: one sentence with its words, clauses, figures, times and names, found once for all that follows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.breaks import find_adjoining, find_breaks, find_lengths, find_subjects
from factcheck.language.clauses.clauses import Clause, find_clauses
from factcheck.language.lexicon import listed
from factcheck.language.names.aliases import find_aliases
from factcheck.language.names.places import find_places, place_of
from factcheck.language.quantities.lone_figures import counts_in_capitals
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.text.tokens import Tokens, tokenise
from factcheck.language.times.clocks import find_clocks
from factcheck.language.times.times import find_times
from factcheck.language.words.word_letters import letter_of
from factcheck.language.words.wordclasses import Tagged, tag
from factcheck.model import QuantityKind, TimeExpression
from factcheck.patterns import regex

if TYPE_CHECKING:
    from datetime import date

    from factcheck.language.names.gazetteer import Gazetteer, Mention
    from factcheck.language.words.concepts import Thesaurus
    from factcheck.model import Quantity, Span


_AHEAD = 40  # characters that hold the next word
_REGION = regex(r"P(,)(P{1,3})(?=[,.bhmdVE]|\Z)")
_MULTIPLIED = frozenset("DJRNPOQS")
_EVENT = (["D"], ["N"], ["P"], ["J"], ["O"])
_BEFORE = frozenset({"magnitude", "category"})  # units that stand before their figure
_AMOUNTS = frozenset({QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.DURATION})
_WHOLE = frozenset(
    {QuantityKind.PERCENT, QuantityKind.POINTS, QuantityKind.FRACTION, QuantityKind.SCORE, QuantityKind.MONEY}
)


class Reading(Struct, frozen=True):
    """One sentence with everything found in it: its folded words and class letters first; maps go by token number."""

    tagged: Tagged
    words: tuple[str, ...]
    classes: str
    clauses: tuple[Clause, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[TimeExpression, ...]
    mentions: tuple[Mention, ...]
    quantity_at: dict[int, int]
    time_at: dict[int, int]
    mention_at: dict[int, int]
    phrase_at: dict[int, str]
    alias_at: dict[int, tuple[int, int]]
    gazetteer: Gazetteer
    thesaurus: Thesaurus
    on: date | None
    setting: frozenset[str]


def _tokens_of(tagged: Tagged, span: Span) -> range:
    """Give the numbers of the tokens that a span of characters touches."""
    tokens = tagged.tokens
    return range(bisect_right(tokens.ends, span.start), bisect_left(tokens.starts, span.end))


def _time_nouns(tagged: Tagged, time_at: dict[int, int]) -> dict[int, int]:
    """Count the noun in "the summer of 2027" to the time that follows it."""
    words, nouns = tagged.tokens.words, lexicon.read_words("clause_links", "time nouns")
    return {i - 2: number for i, number in time_at.items() if i > 1 and words[i - 1] == "of" and words[i - 2] in nouns}


def _is_capitalised(quantity: Quantity, text: str) -> bool:
    """Tell whether a number word inside the sentence is printed as part of a name ("Avenged Sevenfold")."""
    start, end = quantity.span.start, quantity.span.end
    capital = start > 0 and quantity.text.isalpha() and quantity.text[0].isupper()
    return capital and not counts_in_capitals(text, start, end)


def _hides(time: TimeExpression, quantity: Quantity) -> bool:
    """Tell whether a figure is no figure but part of a time; "for seven weeks" is both."""
    return quantity.span.overlaps(time.span) and not (time.relation == "for" and time.period is None)


def _is_amount(quantity: Quantity) -> bool:
    """Tell whether a figure has a unit behind it or a currency before it."""
    return quantity.kind in _AMOUNTS and quantity.unit not in _BEFORE


def _mark_figures(tagged: Tagged, quantity_at: dict[int, int], quantities: tuple[Quantity, ...]) -> Tagged:
    """Give all tokens of a figure of several words one class, so that it stays whole ("four in ten", "60 per cent")."""
    if not quantity_at:
        return tagged
    letters = list(tagged.classes)
    for token, number in quantity_at.items():
        if quantities[number].kind in _WHOLE or letters[token] in "IJRC":
            letters[token] = "Q"
        elif quantities[number].kind is QuantityKind.MULTIPLE and letters[token] in "VBEGK":
            for before in (n for n in (token - 2, token - 1) if quantity_at.get(n) == number):
                letters[before] = "R"  # "more than doubled"
        elif letters[token] in "VBEG" and quantity_at.get(token - 1) == number:
            letters[token] = "N"  # "94 pounds"
        elif letters[token] in "U-" or (letters[token] == "P" and tagged.tokens.words[token - 1] == "°"):
            letters[token] = "Q"  # "-14°C"
        if token and letters[token - 1] == "t" and letters[token] == "Q":
            letters[token - 1] = "I"
    scored = any(quantity.kind is QuantityKind.SCORE for quantity in quantities)
    for i, word in enumerate(tagged.tokens.words[1:-1], start=1) if scored else ():
        sides = quantity_at.get(i - 1), quantity_at.get(i + 1)
        if word == "," and all(n is not None and quantities[n].kind is QuantityKind.SCORE for n in sides):
            letters[i] = "Q"  # "6-4, 6-3"
    return replace(tagged, classes="".join(letters))


def _mark_frequencies(tagged: Tagged, quantity_at: dict[int, int], time_at: dict[int, int]) -> Tagged:
    """Take a number of times for an adverb ("was hit 14 times"), unless it multiplies what follows."""
    occasions, words = lexicon.read_words("counted", "occasions"), tagged.tokens.words
    if occasions.isdisjoint(words):
        return tagged
    letters = list(tagged.classes)
    for i in (i for i, word in enumerate(words) if word in occasions and i):
        figure, after = quantity_at.get(i - 1), letters[i + 1] if i + 1 < len(letters) else "."
        opens = i < 2 or letters[i - 2] in "I"  # "at three times", "14 times he"
        multiplies = after in _MULTIPLIED and words[i + 1] not in listed("per or since") and i + 1 not in time_at
        if figure is None or opens or multiplies or letters[i - 1] != "Q":
            continue
        for token in (t for t, number in quantity_at.items() if number == figure):
            letters[token] = "R"
        letters[i] = "R"
    return replace(tagged, classes="".join(letters))


def _mark_estimates(tagged: Tagged, quantity_at: dict[int, int]) -> Tagged:
    """Take "put at" between a noun and its figure for a preposition ("damage put at 4 million")."""
    estimates = lexicon.read_words("clause_links", "estimates")
    if estimates.isdisjoint(tagged.tokens.words):
        return tagged
    letters = list(tagged.classes)
    for i, word in enumerate(tagged.tokens.words[1:-2], 1):
        between = letters[i - 1] in "NP" and tagged.tokens.words[i + 1] == "at" and i + 2 in quantity_at
        if word in estimates and between:
            letters[i] = "I"
    return replace(tagged, classes="".join(letters))


def _mark_times(tagged: Tagged, time_at: dict[int, int]) -> Tagged:
    """Keep a time of several words whole ("the first half of 2032"), so that none of them is taken for a predicate."""
    if not time_at:
        return tagged
    letters = list(tagged.classes)
    for token, number in time_at.items():
        if letters[token] == "I" and time_at.get(token + 1) != number and letters[token + 1 : token + 2] in _EVENT:
            continue  # "six days after the raid"
        if letters[token] in "JDRI" and (time_at.get(token - 1) == number or time_at.get(token + 1) == number):
            letters[token] = "Q"
    return replace(tagged, classes="".join(letters))


def _join_regions(tagged: Tagged) -> Tagged:
    """Make one name of a town and the state or country behind it ("Ostwick, Ohio, is a town")."""
    if _REGION.search(tagged.classes) is None:
        return tagged
    letters = list(tagged.classes)
    for match in _REGION.finditer(tagged.classes):
        name = tagged.slice(*match.span(2))
        town = tagged.slice(match.start(), match.start() + 1)
        if name.lower() in lexicon.read_words("demonyms", "regions") and not place_of(town):
            letters[match.start(1)] = "P"
    return replace(tagged, classes="".join(letters))


def _phrases(tokens: Tokens, thesaurus: Thesaurus, mention_at: dict[int, int]) -> dict[int, str]:
    """Map the tokens of noun phrases ("second round", "New Zealand") to the concept or place that they mean."""
    found = {token: concept for start, end, concept in thesaurus.find_phrases(tokens) for token in range(start, end)}
    for start, end, place in find_places(tokens):
        if mention_at.keys().isdisjoint(range(start, end)):
            found.update(dict.fromkeys(range(start, end), place))
    return found


@lru_cache(maxsize=256)
def read_figures(text: str, on: date | None = None) -> tuple[tuple[TimeExpression, ...], tuple[Quantity, ...]]:
    """Find the times of a sentence, and the figures that are no part of a time, a name or a rank."""
    dates, clocks = find_times(text, on), find_clocks(text)
    times = (*(t for t in dates if not any(t.span.overlaps(c.span) for c in clocks)), *clocks)
    quantities = tuple(
        q
        for q in find_quantities(text)
        if q.kind is not QuantityKind.ORDINAL
        and not (_is_capitalised(q, text) or _points_back(q, text))
        and not any(_hides(t, q) for t in times)
    )
    return times, quantities


def _points_back(quantity: Quantity, text: str) -> bool:
    """Tell whether a number word only means those spoken of ("the final between the two")."""
    if not quantity.text.isalpha() or [word.lower() for word in text[: quantity.span.start].split()[-1:]] != ["the"]:
        return False
    after = tokenise(text[quantity.span.end :][:_AHEAD]).printed[:1]
    return not after or letter_of(after[0]) in "EKVbhdm.,"


def read_sentence(
    text: str,
    gazetteer: Gazetteer,
    thesaurus: Thesaurus,
    on: date | None = None,
    setting: frozenset[str] = frozenset({""}),
) -> Reading:
    """Find the clauses, figures, times and names of a sentence that is about the day `on` or said on it.

    `setting` holds the symbols of the text around it, which a role may leave unsaid.
    """
    tokens = tokenise(text)
    mentions = gazetteer.mentions(tokens)
    mention_at = {token: n for n, mention in enumerate(mentions) for token in range(mention.start, mention.end)}
    tagged = tag(tokens, names=frozenset(mention_at))
    times, quantities = read_figures(text, on)
    if mention_at:
        quantities = tuple(q for q in quantities if not mention_at.keys() >= set(_tokens_of(tagged, q.span)))
    time_at = {token: n for n, time in enumerate(times) for token in _tokens_of(tagged, time.span)}
    time_at.update(_time_nouns(tagged, time_at))
    quantity_at = {token: n for n, quantity in enumerate(quantities) for token in _tokens_of(tagged, quantity.span)}
    tagged = _mark_frequencies(_mark_figures(tagged, quantity_at, quantities), quantity_at, time_at)
    tagged = _mark_times(_mark_estimates(tagged, quantity_at), time_at)
    tagged = _join_regions(tagged)
    lengths = find_lengths(tagged, time_at, {t: n for t, n in quantity_at.items() if _is_amount(quantities[n])})
    breaks = find_breaks(tagged, time_at, quantity_at) | find_subjects(tagged) | lengths
    if len(mentions) > 1:
        breaks |= find_adjoining(tagged, [(mention.start, mention.end) for mention in mentions])
    clauses = find_clauses(tagged, breaks)
    return Reading(
        tagged, tokens.words, tagged.classes, clauses, quantities, times, mentions, quantity_at, time_at, mention_at,
        _phrases(tokens, thesaurus, mention_at), find_aliases(tagged), gazetteer, thesaurus, on, setting
    )  # fmt: skip
