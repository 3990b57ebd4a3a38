"""Comparisons that trail behind a figure: ", 13% more than on Friday", ", well above the 20,000 that the law requires".

They change nothing of whether the figure before them is true, and are cut off. What they take to be so ("the bank's
target of 2%", "the 8.6 billion that had been budgeted") becomes a statement of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.grounds import breaks_off, has_modal, has_time
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.statements.outlines import Outline, Stretch

_OPENED = regex("N([TW])")
_FINITE = regex("[veb]")
_OF_FIGURE = regex("N(?=IN)")
_FAR = 7  # words in which a comparison shows
_SET_BESIDE = frozenset({("compared", "with"), ("compared", "to")})


def is_comparison(sentence: Outline, stretch: Stretch) -> bool:
    """Tell whether words behind a comma only compare a figure with another one."""
    words = sentence.words(stretch)
    first = next((place for place, word in enumerate(words[:3]) if word not in _adverbs()), 0)
    if is_margin(sentence, stretch) or is_change(sentence, stretch):
        return True
    than = words.index("than", first + 2) if "than" in words[first + 2 :] else len(words)  # not "more than 3"
    if "Q" not in sentence.classes(stretch) or not listed("distances").isdisjoint(words[:than]):
        return False
    if words[:2] in _SET_BESIDE:  # "compared with nine last year", not "with nine of those who got none"
        return not lexicon.read_words("clause_links", "time nouns").isdisjoint(words)
    if words[first] in lexicon.read_words("splitting", "comparing levels"):
        behind = stretch[0] + (sentence.kinds[stretch[0]] == "R") + 1
        target = sentence.kinds.startswith("NIN", behind) and sentence.last_word(behind + 1) == "of"
        return "Q" in sentence.classes((behind, min(behind + (3 if target else 1), stretch[1])))
    compared = not listed("comparing").isdisjoint(words[first : first + _FAR])
    figure = words[first][:1].isdigit() or words[first] in lexicon.read_words("closed_classes", "number")
    figure = figure or (words[first] == "a" and "Q" in sentence.classes((stretch[0], stretch[0] + 2)))  # "a third"
    bounded = words[first] in listed("more or less") and words[first + 1 : first + 2] == ("than",)
    return compared and (bounded or (figure and _than_follows(words[first : first + _FAR])))


def is_margin(sentence: Outline, stretch: Stretch) -> bool:
    """Tell whether words only say by how much somebody is ahead or behind (", 4.5 points behind Barros")."""
    start = stretch[0] + (sentence.kinds[stretch[0]] == "R")
    if not sentence.kinds.startswith(("NIN", "NRIN", "NIIN", "NJIN"), start) or "Q" not in sentence.classes(
        (start, start + 1)
    ):
        return False
    degrees, units = (lexicon.read_words("splitting", name) for name in ("ahead or behind", "margins"))
    told = sentence.first_word(start + 1) in degrees and sentence.last_word(start) in units
    return told and "P" in sentence.classes((start + 2, stretch[1]))


def is_change(sentence: Outline, stretch: Stretch) -> bool:
    """Tell whether words only say by how much a figure rose or fell (", a rise of 14 percent on the winter before")."""
    words = sentence.words(stretch)
    nouns = lexicon.read_words("splitting", "changes")
    named = words[:1] in {("a",), ("an",)} and not nouns.isdisjoint(words[1:3]) and "of" in words[2:4]
    return named and "Q" in sentence.classes(stretch) and sentence.kinds.startswith("NIN", stretch[0])


def _than_follows(words: tuple[str, ...]) -> bool:
    degree = next((place for place, word in enumerate(words) if word in listed("comparing")), None)
    if degree is None:
        return False
    return words[degree] in listed("above or below") or "than" in words[degree + 1 : degree + 3]


def _adverbs() -> frozenset[str]:
    return lexicon.read_words("splitting", "degrees of comparison")


def tell_compared(sentence: Outline, stretch: Stretch, verb: int | None) -> Iterator[Piece]:
    """Give what a comparison takes to be so: a figure with its clause, or that of a target, record or limit."""
    match = _OPENED.search(sentence.kinds, *stretch)
    if match is not None and _is_bare_figure(sentence, match.start()):
        opener, end = match.start(1), stretch[1]
        found = _FINITE.search(sentence.kinds, opener + 1, end)
        settled = found is not None and not has_modal(sentence, (opener, end))
        stranded = sentence.kinds[end - 1] == "I"  # "the 2% that they had agreed on"
        if found is not None and settled and not stranded and not breaks_off(sentence, found.start(), end):
            clause, figure = (opener, end), (match.start(), opener)
            yield Piece(PieceKind.RELATIVE, [clause], clause, found.start(), figure, None, verb)
        return
    for match in _OF_FIGURE.finditer(sentence.kinds, *stretch):
        at = match.start()
        owned = "p" in sentence.classes((at, at + 1)) or sentence.first_word(at) in listed("possessives")
        figure = (at + 2, at + 3)
        named = owned and sentence.last_word(at + 1) == "of" and at + 3 == stretch[1]
        if named and sentence.classes(figure)[0] == "Q" and not has_time(sentence, figure):
            yield Piece(PieceKind.APPOSITION, [figure], (at, at + 3), None, (at, at + 1), None, verb)


def _is_bare_figure(sentence: Outline, chunk: int) -> bool:
    """Tell whether a phrase is no more than "the" and a figure, none so round that it stands for many others."""
    words, classes = sentence.words((chunk, chunk + 1)), sentence.classes((chunk, chunk + 1))
    exact = sum(letter in "123456789" for letter in "".join(words[1:2])) > 1
    return words[0] == "the" and classes[1:2] == "Q" and exact
