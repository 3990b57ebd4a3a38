"""Ranks: ordinals that rank or number what follows ("the 21st title", "a third term")."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.numerals import number_words, ordinals
from factcheck.language.words.counted import counted_noun
from factcheck.model import Quantity, QuantityKind, Span
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.quantities.figures import Passage

_RANK = worded(r"(\d{1,4}){numerals/ordinal endings}(?![^\W_])")
_RANK_WORD = regex(r"(?:([a-z]{5,7})-)?([a-z]{5,11})(?![^\W_])")
_NO_RANK = regex(r"[\s-](?:century|centuries|quarter|half|largest|biggest|most|[a-z]{3,12}est|time|to)\b")
_RANK_OUT = regex(r"(?:\bper|\beach|\bevery|split|\d)[\s-]\Z")


def read_rank(passage: Passage, start: int) -> Quantity | None:
    """Read an ordinal that ranks or numbers what follows ("the 21st title", "a third term")."""
    digits = _RANK.match(passage.lowered, start)
    if digits:
        end, value = digits.end(), Decimal(digits[1])
    else:
        words = _RANK_WORD.match(passage.lowered, start)
        if words is None or words[2] not in ordinals() or _RANK_OUT.search(passage.lowered, max(0, start - 6), start):
            return None
        tens = number_words().get(words[1]) if words[1] else Decimal(0)
        if tens is None:
            return None
        end, value = words.end(), ordinals()[words[2]] + tens
    if _NO_RANK.match(passage.lowered, end) or passage.lowered.startswith("-", end):
        return None
    noun = counted_noun(passage.text, end, one=True)
    if noun is None or passage.lowered.startswith(" of ", end):
        return None
    text = passage.text[start:end]
    return Quantity(Span(start, end), text, value, value, value, QuantityKind.ORDINAL, counted=noun.stem)
