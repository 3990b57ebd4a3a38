"""Runs: phrases of a fact that tell no other case, how often in a row something was so, and per what a figure is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument

_FOR, _PER, _ROW = "for", "per", "a row"


def tell_runs(alignment: Alignment) -> frozenset[str]:
    """Give the words of a fact for a run ("for the third month in a row") or a rate whose figure the claim leaves out.

    What fell for the third month in a row fell, and a wage that rises to 14 euros an hour rises.
    """
    phrases = alignment.fact.complements if alignment.missing else ()
    return frozenset(s for c in phrases if _is_run(c) or _is_rate(c, alignment) for s in c.symbols)


def _is_run(phrase: Argument) -> bool:
    """Tell whether a phrase says how many times in a row something was so."""
    words = phrase.text.lower().split()
    ranks = lexicon.read_table("numerals", "ordinals")
    ranked = phrase.preposition == _FOR and phrase.head_word in lexicon.read_words("times", "units")
    return phrase.text.lower() == _ROW or (ranked and any(word in ranks for word in words))


def _is_rate(phrase: Argument, alignment: Alignment) -> bool:
    """Tell whether a phrase says per what a figure is that the claim does not speak of ("14 euros an hour")."""
    units = lexicon.read_words("units", "rates") | lexicon.read_words("units", "rates of goods")
    if phrase.head_word not in units or phrase.preposition not in {None, _PER}:
        return False
    link = f" {phrase.preposition} " if phrase.preposition is not None else " "
    paired = {pair.fact.span for pair in alignment.figures}
    figures = [q for q in alignment.fact.quantities if f"{q.text.strip()}{link}{phrase.text}" in alignment.fact.text]
    return bool(figures) and all(q.span not in paired for q in figures)
