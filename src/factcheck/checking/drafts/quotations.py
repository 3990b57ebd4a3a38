"""Quotations of drafts that render the same words otherwise."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.drafts.sides import Told, same_speaker
from factcheck.checking.quoting.passages import Passage
from factcheck.checking.quoting.quoting import Quoting, Step, trace
from factcheck.checking.quoting.wording import QuotedWords, is_content, read_quoted_words
from factcheck.language.lexicon import listed
from factcheck.model import QuoteRecord

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LEAST_WORDS = 5
LONGEST_LIST = 40
"""Quotations that may share three words in a row before these find nothing by themselves."""
_NEAR, _SAME = 0.5, 0.8  # share of the words in common: renderings of one utterance, and the same sentence
_MANY = 9  # words in common, with which half of them is enough; fewer must be nearly all
_DAYS = 3  # days apart from which equal words are of another occasion


class Rendering(Struct, frozen=True):
    """Two renderings of the same words; `grave` where a figure, a denial, a name or an opposite differs."""

    first: Told
    second: Told
    quoting: Quoting
    grave: bool


def find_renderings(told: Sequence[Told]) -> Iterator[Rendering]:
    """Give the pairs of quotations of one speaker, of different drafts, that differ; found by three words in a row."""
    quoted = [read_quoted_words(item.claim.text) for item in told]
    lists: dict[str, list[int]] = defaultdict(list)
    for number, words in enumerate(quoted):
        if len(words.wording) >= LEAST_WORDS:
            for term in _shingles(words):
                lists[term].append(number)
    seen: set[tuple[int, int]] = set()
    for numbers in lists.values():
        if not 1 < len(numbers) <= LONGEST_LIST:
            continue
        for position, left in enumerate(numbers):
            for right in numbers[position + 1 :]:
                if (left, right) not in seen and told[left].draft != told[right].draft:
                    seen.add((left, right))
                    found = _compare(told, quoted, left, right)
                    if found is not None:
                        yield found


def _shingles(quoted: QuotedWords) -> set[str]:
    """Give all three words in a row of which one at least carries content."""
    words = quoted.wording.words
    return {
        " ".join(words[i : i + 3]) for i in range(len(words) - 2) if any(is_content(word) for word in words[i : i + 3])
    }


def _compare(told: Sequence[Told], quoted: Sequence[QuotedWords], left: int, right: int) -> Rendering | None:
    """Lay the shorter of two quotations beside the longer."""
    if len(quoted[left].wording) > len(quoted[right].wording):
        left, right = right, left
    one, other = told[left], told[right]
    if same_speaker(one.claim, other.claim) is not True or _far_apart(one, other):
        return None
    record = QuoteRecord(other.place, other.claim.speaker.name if other.claim.speaker else "", other.claim.text)
    quoting = trace(quoted[left], Passage(record, None, record.speaker, record.text, other.day))
    if quoting is None or quoting.step <= Step.SHORTENED:
        return None
    common = quoting.likeness * len(quoted[left].wording)
    if quoting.likeness < (_NEAR if common >= _MANY else _SAME - 0.05):
        return None
    grave = quoting.likeness >= _SAME and any(
        change.matter in listed("wording/grave matters") for change in quoting.changes
    )
    return Rendering(one, other, quoting, grave)


def _far_apart(left: Told, right: Told) -> bool:
    """Tell whether two quotations are of different occasions by the days on which the drafts say they were said."""
    one, other = left.claim, right.claim
    if one.said_on is None or other.said_on is None:
        return False
    return abs((one.said_on - other.said_on).days) > _DAYS
