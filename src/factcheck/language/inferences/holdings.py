"""Holdings: what somebody has by a phrase with a figure ("Rook, with 27 goals this season, was carried off")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import Tense, predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural
from factcheck.model import Modality, QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.readings import Reading
    from factcheck.model import Span

HAVING = "have"
_NOW = frozenset({Tense.PRESENT, Tense.FUTURE})
_OWNED = worded(
    r"(?:\A|\bof\s)(?P<own>its|their|his|her|[A-Z][\w.-]{0,20}(?:\s[A-Z][\w.-]{0,20}){0,3}['’]s?)\s"
    r"(?P<figure>[\w.,]{1,12}(?:\s{numerals/millions or thousands})?)\s(?:[a-z-]{3,14}\s){0,2}[a-z-]{3,16}\Z"
)
_MARKS = ("'s", "’s", "'", "’")


def draw_holdings(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out what the subject of a clause has by a phrase that commas part off, or that says how something ended."""
    subject = proposition.subject if proposition.subject is not None else proposition.object
    if subject is None or proposition.voice is Voice.SHARE or not (subject.entities or subject.names):
        return ()
    found = []
    for complement in proposition.complements:
        stretch = _stretch_of(reading, proposition, complement)
        if stretch is None:
            continue
        start, end = stretch
        figures = tuple(q for q in reading.quantities if start <= q.span.start < end)
        text = reading.tagged.text[start:end]
        others = (c for c in proposition.complements if c is not complement and c.text in text)
        found.append(
            replace(
                proposition, text=text, predicate=predicate_of(reading, HAVING, "has"), subject=subject,
                object=replace(complement, preposition=None), complements=tuple(others), quantities=figures,
                times=tuple(t for t in reading.times if start <= t.span.start < end), orderings=(),
                negated=False, tense=Tense.UNTOLD, voice=Voice.SHARE, main=False, extra=frozenset(), extra_figures=(),
            )
        )  # fmt: skip
    return tuple(found)


def draw_owned(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out how many of something somebody has whose they are ("the mill's 400 weavers are on strike")."""
    if proposition.voice is Voice.SHARE or proposition.variant:
        return ()
    nouns = (_name_owner(reading, proposition, noun) for noun in proposition.arguments)
    return tuple(
        replace(
            proposition, text=noun.text, predicate=predicate_of(reading, HAVING, "has"), subject=noun.owner,
            object=replace(noun, preposition=None, symbols=noun.symbols - noun.owner.symbols, owner=None),
            complements=_phrases_behind(reading, proposition, noun),
            quantities=(replace(reading.quantities[noun.quantities[0]], change=None),), times=(), orderings=(),
            negated=False, modality=Modality.ASSERTED, tense=Tense.UNTOLD, voice=Voice.SHARE, main=False,
            extra=frozenset(), extra_figures=(),
        )
        for noun in nouns
        if noun.owner is not None and _is_counted_whole(reading, noun, noun.owner)
    )  # fmt: skip


def _name_owner(reading: Reading, proposition: Proposition, noun: Argument) -> Argument:
    """Name whose things a noun counts, by "its" or as those of which some are told ("42 of its 310 shops").

    What was done to them may have left fewer or more.
    """
    found = _OWNED.search(noun.text) if proposition.tense in _NOW else None
    figures = [
        n for n in noun.quantities if found is not None and reading.quantities[n].text.strip() == found["figure"]
    ]
    if found is None or len(figures) != 1 or noun.members:
        return noun
    subject = proposition.subject if proposition.voice is Voice.ACTIVE else proposition.object
    whose = subject if found["own"] in listed("possessives") else noun.owner
    if whose is None or whose is noun or whose.pronoun or not (whose.entities or whose.names):
        return noun
    owner = (
        whose
        if found["own"] in listed("possessives")
        else replace(whose, text=found["own"].rstrip("'’s"), quantities=())
    )
    return replace(
        noun, text=f"{owner.text}'s {found['figure']} {noun.head_word}", quantities=(figures[0],), owner=owner,
        symbols=noun.symbols | owner.symbols,
    )  # fmt: skip


def _is_counted_whole(reading: Reading, noun: Argument, owner: Argument) -> bool:
    """Tell whether a noun counts all of something that a named one has ("Tal Mill's 400 weavers")."""
    if len(noun.quantities) != 1 or noun.members or noun.orderings or noun.entities:
        return False
    figure = reading.quantities[noun.quantities[0]]
    counts = figure.kind is QuantityKind.COUNT and figure.counted == noun.head and is_plural(noun.head_word)
    bare = noun.text in {f"{owner.text}{mark} {figure.text} {noun.head_word}" for mark in _MARKS}
    return counts and bare and bool(owner.entities or owner.names)


def _phrases_behind(reading: Reading, proposition: Proposition, noun: Argument) -> tuple[Argument, ...]:
    """Give the phrases right behind a noun, which say which of them it counts."""
    text = reading.tagged.text
    end = text.find(noun.text) + len(noun.text)
    found = []
    for complement in proposition.complements:
        printed = f" {complement.preposition} {complement.text}"
        if complement.preposition and text.startswith(printed, end):
            found.append(complement)
            end += len(printed)
    return tuple(found)


def _stretch_of(reading: Reading, proposition: Proposition, complement: Argument) -> tuple[int, int] | None:
    """Give where such a phrase begins behind its "with", and ends at the next comma."""
    if complement.preposition != "with" or not complement.quantities or complement.head in stems_of("ballots"):
        return None
    if not complement.symbols or complement.entities or complement.names or complement.members:
        return None
    text, figure = reading.tagged.text, _figure_of(reading, complement)
    start, end = figure.start, reading.tagged.text.find(",", figure.end)
    end = end if end > 0 else len(text)
    opening = max(text.rfind(complement.text, 0, figure.end), 0)  # of "a capacity of 640"
    opening = opening if opening and opening < start else start
    before = text[:opening].lower().strip()
    parted = before.endswith(", with") or before == "with"
    told = (complement.text, *(c.text for c in proposition.complements), *(t.text for t in reading.times))
    if parted and not _is_told_whole(text[min(opening, start) : end], told):
        return None  # "with 900 students from abroad," tells of some
    ending = not proposition.predicate.concepts.isdisjoint(stems_of("ending with"))
    return (start, end) if parted or ending else None


def _is_told_whole(stretch: str, told: tuple[str, ...]) -> bool:
    """Tell whether a stretch has no words but those of what it tells, such as an adverb that says which ones."""
    for part in sorted(told, key=len, reverse=True):
        stretch = stretch.replace(part, " ")
    small = lexicon.read_words("closed_classes", "preposition") | lexicon.read_words("closed_classes", "determiner")
    return small.issuperset(word for word in stretch.split() if word.isalpha())


def _figure_of(reading: Reading, complement: Argument) -> Span:
    return reading.quantities[complement.quantities[0]].span
