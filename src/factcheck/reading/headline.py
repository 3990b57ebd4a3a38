"""The head of a page: headline, standfirst, byline and date lines, and the labels that stand among them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct, field

from factcheck.language.lexicon import read_sections, read_words
from factcheck.model import BlockKind
from factcheck.patterns import regex
from factcheck.reading.dateline import PublicationDate, find_dates, read_date_line, read_dateline, read_placed_date
from factcheck.reading.furniture import EDGES, TRAIL, Mark, read_lists
from factcheck.reading.layout import Passage, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

SHORT_BYLINE = 18  # words
REACH = 400  # passages within which the head of a page must end
HEADLINE_WORDS = range(3, 41)
TITLE_CASE = regex(r"[^\W\d_][\w'’-]*")
NAME_LINKS = frozenset(
    {"and", "in", "for", "the", "of", "with", "at", "de", "del", "la", "von", "van", "der", "y", "e", "et", "und", "&"}
)


class Head(Struct):
    """What the head of a page was found to hold, filled in while its passages are walked."""

    kinds: list[BlockKind] = field(default_factory=list)
    headline: int | None = None
    dates: list[PublicationDate] = field(default_factory=list)
    early_dates: list[PublicationDate] = field(default_factory=list)


def read_head(passages: Sequence[Passage], marks: Sequence[Mark | None], language: str) -> Head:
    """Walk the passages from the top until the body begins; `kinds` holds a kind for each passage of the head.

    Dates between headline and body are `dates`; those above the headline, which may be the date of the visit to the
    page, are `early_dates`.
    """
    head = Head()
    for index in range(min(len(passages), REACH)):
        kind = classify(index, passages, marks, head, language)
        if kind is None:
            break
        if kind is BlockKind.HEADLINE:
            head.headline = index
        head.kinds.append(kind)
    return head


def classify(
    index: int, passages: Sequence[Passage], marks: Sequence[Mark | None], head: Head, language: str
) -> BlockKind | None:
    """Tell what a passage of the head is; None where the body begins."""
    passage = passages[index]
    mark = marks[index]
    if mark in (None, Mark.LABEL) and is_byline(passage):
        head.dates.extend(read_part_dates(passage.text) if head.headline is not None else ())
        return BlockKind.BYLINE
    if mark is not None:
        head.dates.extend(read_part_dates(passage.text) if mark is Mark.LABEL and head.headline is not None else ())
        return BlockKind.FURNITURE
    if passage.role in (Role.TITLE, Role.HEADING):
        return BlockKind.HEADLINE if head.headline is None else None
    if (found := read_date_line(passage.text)) is not None:
        (head.early_dates if head.headline is None else head.dates).append(found)
        return BlockKind.FURNITURE
    if passage.role is Role.ITEM:
        return None
    if head.headline is not None and (found := read_placed_date(passage.text)) is not None:
        head.dates.append(found)
        return BlockKind.FURNITURE
    if head.headline is None:
        if is_headline(index, passages, marks, language):
            return BlockKind.HEADLINE
        return None if passage.prose else BlockKind.FURNITURE
    if BlockKind.STANDFIRST not in head.kinds and is_standfirst(index, passages, marks):
        return BlockKind.STANDFIRST
    if passage.words <= 4 and not passage.prose:
        named = is_name(passage.text) and BlockKind.BYLINE not in head.kinds
        return BlockKind.BYLINE if named else BlockKind.FURNITURE
    return None


def read_part_dates(line: str) -> list[PublicationDate]:
    """Read the dates among the parts of a line such as "By Ana Lund | 3 May 2023 | Updated 4 May 2023"."""
    parts = [found for part in TRAIL.split(line) if (found := read_date_line(part)) is not None]
    return parts or [date for _, date in find_dates(line) if date.day is not None]


def is_headline(index: int, passages: Sequence[Passage], marks: Sequence[Mark | None], language: str) -> bool:
    """Tell whether a passage can be the headline: a line of some words that is neither label, caption nor sentence."""
    passage = passages[index]
    if passage.words not in HEADLINE_WORDS or passage.text.endswith((",", ":")):
        return False
    if passage.ended and not is_full_stop_headline(index, passages, language):
        return False
    if passage.prose and not passage.ended:
        return False
    crowd = [other for other in passages[max(0, index - 3) : index + 4] if other.group == passage.group]
    labels_above = any(mark is not None for mark in marks[:index])
    crowded = len(crowd) > 2 if passage.words < 5 else sum(not other.prose for other in crowd) > 3
    doubtful = crowded or (passage.words < 5 and labels_above)
    return not doubtful or not has_likelier_headline(index, passages, marks)


def has_likelier_headline(index: int, passages: Sequence[Passage], marks: Sequence[Mark | None]) -> bool:
    """Tell whether a line of five words or more, no byline and no date, follows before the first sentence."""
    for place in range(index + 1, min(len(passages), index + REACH)):
        other = passages[place]
        if marks[place] is not None:
            continue
        if other.prose:
            return False
        if other.words >= 5 and not is_byline(other) and read_date_line(other.text) is None:
            return True
    return False


def is_full_stop_headline(index: int, passages: Sequence[Passage], language: str) -> bool:
    """Tell a headline that is printed with a stop from a sentence of the body.

    It is short and one sentence, longer text follows, and it is in title case, or leaves out the articles and
    auxiliaries that sentences have, or stands above a byline or dateline.
    """
    passage = passages[index]
    after = next((other for other in passages[index + 1 : index + 4] if other.words > 3), None)
    if after is None or passage.words > 20 or passage.group == after.group or after.words < max(12, passage.words):
        return False
    if re.search(r"[.!?]\s", passage.text[:-1]) and not TITLE_CASE.match(passage.text):
        return False
    words = TITLE_CASE.findall(passage.text)
    long_words = [word for word in words if len(word) > 3]
    if len(long_words) > 2 and all(word[0].isupper() for word in long_words):
        return True
    if is_byline(after) or read_dateline(after.text) is not None:
        return True
    if "articles" not in read_sections("furniture", language) or passage.text[0] in "\"“«'‘":
        return False
    return read_words("furniture", "articles", language).isdisjoint(word.lower() for word in words)


def is_standfirst(index: int, passages: Sequence[Passage], marks: Sequence[Mark | None]) -> bool:
    """Tell a standfirst: a line below the headline that is no sentence, or a sentence with the byline still to come."""
    passage = passages[index]
    if passage.words > 60 or passage.words < 5 or read_dateline(passage.text) is not None:
        return False
    if not passage.ended:
        return not passage.text.endswith((",", ":"))
    # Archives print "headline; second headline" over two lines.
    if passages[index - 1].text.endswith(";"):
        return passage.words <= 30
    following = passages[index + 1 : index + 3]
    return any(
        marks[place] is None and (is_byline(other) or read_date_line(other.text) is not None)
        for place, other in enumerate(following, start=index + 1)
    )


def is_byline(passage: Passage) -> bool:
    """Tell a byline: a word such as "by" and names, with nothing else but an outlet or a date."""
    text = passage.text.strip(EDGES)
    if passage.words > SHORT_BYLINE or not text:
        return False
    lowered = text.lower()
    if not lowered.startswith(_byline_openings()):
        return False
    opening = next(word for word in read_lists("bylines") if lowered.startswith((word + " ", word + ": ")))
    rest = text[len(opening) :].lstrip(": ").split()
    return bool(rest) and rest[0][0].isupper() and all(is_name_word(word) for word in rest)


@cache
def _byline_openings() -> tuple[str, ...]:
    return tuple(word + mark for word in read_lists("bylines") for mark in (" ", ": "))


def is_name_word(word: str) -> bool:
    """Tell a word that can stand in a byline: capitalised, a figure, a sign, or a link such as "and"."""
    first = word.lstrip("(\"'|•·–—-,")[:1]
    return not first or not first.islower() or word.strip(",.").lower() in NAME_LINKS


def is_name(text: str) -> bool:
    """Tell a line that can be somebody's name alone: two to four capitalised words."""
    words = text.strip(EDGES).split()
    return (
        len(words) in range(2, 5)
        and not text.isupper()
        and all(word[0].isupper() and word[0].isalpha() for word in words)
    )
