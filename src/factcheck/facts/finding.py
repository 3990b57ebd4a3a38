"""Finding documents by the words of a query: ranked by their terms, the best put in order again by runs of letters.

Terms tell which documents may be meant. Which of these is meant also shows in what terms leave out: the order of the
words, the small ones among them, what is derived from what. Runs of characters across the ends of words hold all that
(P. McNamee and J. Mayfield, Character n-gram tokenization, 2004). A run counts by how few of the candidates have it:
what all of them say can't tell them apart.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from factcheck.facts.ranking import LENGTH_SHARE, SATURATION, rank, weigh_terms
from factcheck.facts.terms import words_of
from factcheck.language.text.folding import fold
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.facts.ranking import TextIndex

CANDIDATES = 50
"""Documents that are put in order again."""
RUN = 4
"""Characters of a run; McNamee and Mayfield find four best for English."""
RUN_SHARE = 0.2
"""What runs count beside terms: chosen on the train part of CLEF 2020 CheckThat! task 2, where the mean average
precision differs by less than .003 from .1 to .3."""
MOST_LETTERS = 2_000
"""Characters of a query or document of which runs are taken."""
_WORD = regex(r"\w+")


def find(query: str, index: TextIndex, wording: Callable[[int], str], limit: int) -> list[tuple[int, float]]:
    """Find the documents that share terms with a query: position and score, best first.

    `wording` gives the text of a document; it is asked for the candidates only.
    """
    ranked = rank(weigh_terms(words_of(query), index), index, max(limit, CANDIDATES))
    best = ranked[:CANDIDATES]
    gains = weigh_runs(query, [wording(position) for position, _ in best])
    scored = [(position, score + gain) for (position, score), gain in zip(best, gains, strict=True)]
    return (sorted(scored, key=lambda found: (-found[1], found[0])) + ranked[CANDIDATES:])[:limit]


def weigh_runs(query: str, texts: Sequence[str]) -> list[float]:
    """Give for each text what the runs of characters that it shares with the query add to its score.

    This is the BM25 of `ranking`, over runs instead of terms and the texts themselves as the collection.
    """
    spaced = _space(query)
    wanted = {spaced[start : start + RUN] for start in range(len(spaced) - RUN + 1)}
    shared: list[Counter[str]] = []
    lengths: list[int] = []
    for text in map(_space, texts):
        starts = range(len(text) - RUN + 1)
        shared.append(Counter([run for start in starts if (run := text[start : start + RUN]) in wanted]))
        lengths.append(len(starts))
    average = max(1.0, sum(lengths) / max(1, len(lengths)))
    spread = Counter(run for counts in shared for run in counts)
    rarity = {run: math.log(1 + (len(texts) - count + 0.5) / (count + 0.5)) for run, count in spread.items()}
    gains = []
    for counts, length in zip(shared, lengths, strict=True):
        norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length / average)
        gain = sum(rarity[run] * often / (often + norm) for run, often in counts.items())
        gains.append(RUN_SHARE * (SATURATION + 1) * gain)
    return gains


def _space(text: str) -> str:
    """Give the folded words of a text with one space around each."""
    read = text[:MOST_LETTERS]
    words = _WORD.findall(read.lower()) if read.isascii() else map(fold, _WORD.findall(read))
    return f" {' '.join(words)} "
