"""The names that stand in a draft: where, in which words, and with what title before them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.names.places import place_of
from factcheck.language.text.datelines import skip_dateline
from factcheck.language.text.folding import fold
from factcheck.model import BlockKind, Span
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Article

_READ = frozenset({BlockKind.PARAGRAPH, BlockKind.STANDFIRST})
_CAPITAL = r"[^\W\d_a-z][^\W\d_’']{0,30}(?:[’'-][^\W\d_]{2,30}){0,2}"
_PARTICLE = r"{name_words/small words of names}"
_NAME = worded(rf"{_CAPITAL}(?:[ \u00a0](?:{_PARTICLE}[ \u00a0]){{0,2}}{_CAPITAL}){{0,5}}")
_PRINTED = regex(r"[^\s\u00a0]+")
_BREAK = regex(r"[.!?\n](?:(?<=\n)|(?=[\"”’»)]?\s))")
_BEFORE = regex(r"[\w’'.-]+$")
_INITIALS = regex(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|St|Prof)\.$")
_WORDS_BEFORE = 5


class NameUse(Struct, frozen=True):
    """One use of a name: its own words, folded, with their place, and the words before it in the sentence, folded."""

    span: Span
    printed: str
    words: tuple[str, ...]
    before: tuple[str, ...]
    sentence: Span
    paragraph: int

    @property
    def opens(self) -> bool:
        """Whether the name opens its sentence."""
        return not self.before


def read_names(article: Article) -> Iterator[NameUse]:
    """Give every run of capitalised words in the paragraphs of a draft that can be somebody's name, in order."""
    text = article.text
    for paragraph, block in enumerate(article.blocks):
        if block.kind not in _READ:
            continue
        begun = skip_dateline(text, block.span.start, block.span.end)
        dateline, body = Span(block.span.start, begun), Span(begun, block.span.end)
        for sentence in (dateline, *_sentences(text, body)):
            for match in _NAME.finditer(text, sentence.start, sentence.end):
                use = _read_use(text, Span(*match.span()), sentence, paragraph)
                if use is not None:
                    yield use


def _sentences(text: str, span: Span) -> Iterator[Span]:
    """Part a block at full stops and line ends, roughly: it matters only what stands together."""
    start = span.start
    for match in _BREAK.finditer(text, span.start, span.end):
        if match.group() != "." or not _INITIALS.search(text, max(start, match.start() - 5), match.end()):
            yield Span(start, match.end())
            start = match.end()
    if start < span.end:
        yield Span(start, span.end)


def _read_use(text: str, span: Span, sentence: Span, paragraph: int) -> NameUse | None:
    """Part the titles from a run of capitalised words; None where nothing is left or the first letter is small."""
    places = [(m.group(), m.start() - span.start) for m in _PRINTED.finditer(text, span.start, span.end)]
    if not places[0][0][0].isupper():
        return None
    while places and _is_no_name(places[0][0]):
        places.pop(0)
    last = max((i for i, (word, _) in enumerate(places[:-1]) if fold(word) in _titles()), default=-1)
    places = places[last + 1 :]
    while places and (_is_no_name(places[-1][0]) or places[-1][0].islower()):
        places.pop()
    if not places:
        return None
    start = span.start + places[0][1]
    end = span.start + places[-1][1] + len(places[-1][0])
    printed = text[start:end]
    before = _words_before(text, sentence.start, start)
    return NameUse(Span(start, end), printed, tuple(fold(word) for word, _ in places), before, sentence, paragraph)


def _words_before(text: str, floor: int, end: int) -> tuple[str, ...]:
    """Give up to five words before a place, the nearest last, as far as no punctuation parts them."""
    words: list[str] = []
    while len(words) < _WORDS_BEFORE:
        stripped = end
        while stripped > floor and text[stripped - 1] in " \u00a0":
            stripped -= 1
        match = _BEFORE.search(text, max(floor, stripped - 40), stripped)
        if match is None or stripped == end:
            break
        words.insert(0, fold(match.group()))
        end = match.start()
    return tuple(words)


def is_person(use: NameUse) -> bool:
    """Tell whether a run of capitalised words can be a person's name: no word of it is for a body, place or thing."""
    return _impersonal().isdisjoint(use.words)


@cache
def _impersonal() -> frozenset[str]:
    return lexicon.read_words("roles", "things") | lexicon.read_words("people", "group")


@cache
def _titles() -> frozenset[str]:
    return lexicon.read_words("titles", "title")


@cache
def _no_names() -> frozenset[str]:
    """Give words that are printed with a capital and are no part of a person's own name."""
    sources = {
        "titles": ("title", "short", "female", "male"),
        "people": ("person",),
        "closed_classes": tuple(lexicon.read_sections("closed_classes")),
        "roles": ("calendar",),
    }
    return frozenset(
        word for name, sections in sources.items() for section in sections for word in lexicon.read_words(name, section)
    )


@lru_cache(maxsize=1 << 14)
def _is_no_name(word: str) -> bool:
    folded = fold(word)
    return folded in _no_names() or folded.removesuffix("s") in _no_names() or place_of(word) is not None
