"""The body of a page: which passages belong to the article, and where the page goes on to other things.

Structure says most: what follows an appeal, a list of related stories or the readers' comments is furniture, unless
a longer run of whole sentences shows that the article goes on.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.model import BlockKind
from factcheck.reading.furniture import WORD, Mark, read_lists
from factcheck.reading.languages import count_function_words, list_languages
from factcheck.reading.layout import CLOSERS, Passage, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

ENDS = frozenset({Mark.RELATED, Mark.COMMENTS, Mark.APPEAL, Mark.PROVENANCE, Mark.FOREIGN, Mark.EXPANDER})
HEADERS = frozenset({Mark.RELATED, Mark.COMMENTS})
RESUMING = 3  # passages of whole sentences in a row after which the article is taken to go on
RESUMING_AT_ONCE = 6  # the same, where they follow the heading of a list directly and are likelier the list
BEFORE_END = 40  # words of prose that must stand before an end
FOREIGN_ENOUGH = 150  # hundredths of function words of another language that make a line foreign
LABEL_WORDS = 12
STRAGGLING = 3  # passages of furniture in a row below which a last short line is furniture as well
ATTACHED = 25  # words; a shorter line right below an end, with no blank line between, belongs to it
LATIN = 0x17F  # the last letter of the blocks that the big languages of Europe write with
VOCABULARY_SAMPLE = 100_000  # characters
OPENING_QUOTES = '"“«„‘'


def mark_company(passages: Sequence[Passage], marks: list[Mark | None], language: str | None) -> None:
    """Mark what only the company of other passages gives away: repeated labels, lines in another language, captions."""
    lines = Counter(passage.text for passage in passages if not passage.prose)
    seen: set[str] = set()
    suspects: list[tuple[int, list[str]]] = []
    foreign_tellable = language in list_languages()
    for index, passage in enumerate(passages):
        if marks[index] is not None or passage.prose or passage.role is not Role.TEXT:
            continue
        if lines[passage.text] > 1 and (passage.words < 5 or passage.text in seen):
            marks[index] = Mark.REPEATED
        elif foreign_tellable and passage.words <= LABEL_WORDS and not passage.text.isascii():
            suspects.append((index, find_plain_words(passage.text)))
        elif foreign_tellable and 3 <= passage.words <= LABEL_WORDS:
            suspects.append((index, []))
        seen.add(passage.text)
    mark_foreign(passages, marks, str(language), suspects)
    mark_captions(passages, marks)


def mark_foreign(
    passages: Sequence[Passage], marks: list[Mark | None], language: str, suspects: Sequence[tuple[int, Sequence[str]]]
) -> None:
    """Mark the short lines that are in another language than the article.

    Either such a line has function words of another language and none of the article's; or letters beyond ASCII, and
    words that are no names, none of which the article's first pages use.
    """
    vocabulary: set[str] | None = None
    for index, plain in suspects:
        counts, _ = count_function_words(passages[index].text)
        if language in counts:
            continue
        if counts and max(counts.values()) >= FOREIGN_ENOUGH:
            marks[index] = Mark.FOREIGN
        elif len(plain) >= 3 or any(ord(letter) > LATIN for word in plain for letter in word):
            if vocabulary is None:
                texts = (passage.text for passage in passages[:300] if passage.substantial)
                vocabulary = set(WORD.findall(" ".join(texts)[:VOCABULARY_SAMPLE].lower()))
            if vocabulary.isdisjoint(word.lower() for word in plain):
                marks[index] = Mark.FOREIGN


def find_plain_words(line: str) -> list[str]:
    """Find the words of a line that are neither capitalised, as names are, nor figures."""
    return [word for word in WORD.findall(line) if not word[0].isupper() and not word[0].isdigit()]


def mark_captions(passages: Sequence[Passage], marks: list[Mark | None]) -> None:
    """Mark the caption of a picture: a line with its credit, or a repeated label, right below and nothing else near."""
    for index in range(1, len(passages)):
        caption, credit = passages[index - 1], passages[index]
        if caption.group != credit.group or marks[index] not in (Mark.CREDIT, Mark.FOREIGN, Mark.REPEATED):
            continue
        alone = (index < 2 or passages[index - 2].group != caption.group) and (
            index + 1 == len(passages) or passages[index + 1].group != caption.group
        )
        if alone and marks[index - 1] is None and caption.role is Role.TEXT and caption.words <= 60:
            marks[index - 1] = Mark.CREDIT


def find_kinds(
    passages: Sequence[Passage], marks: Sequence[Mark | None], start: int, name: str | None
) -> list[BlockKind]:
    """Tell the kind of each passage from the body's first on; `name` is the author's, as far as the byline gives it."""
    kept = find_kept(passages, marks, start)
    drop_stragglers(passages, marks, start, kept)
    last = max(
        (index for index in range(start, len(passages)) if kept[index - start] and passages[index].prose), default=-1
    )
    kinds: list[BlockKind] = []
    for index in range(start, len(passages)):
        passage = passages[index]
        if not kept[index - start]:
            kinds.append(BlockKind.FURNITURE)
        elif passage.role in (Role.TITLE, Role.HEADING):
            kinds.append(BlockKind.SUBHEADING if index < last else BlockKind.FURNITURE)
        elif is_text(passages[index]) or (index < last and is_listed(passages, marks, index)):
            kinds.append(BlockKind.PARAGRAPH)
        else:
            kinds.append(BlockKind.SUBHEADING if index < last else BlockKind.FURNITURE)
    if last >= start and is_about_author(passages, start, last, name):
        kinds[last - start] = BlockKind.FURNITURE
    return kinds


def drop_stragglers(passages: Sequence[Passage], marks: Sequence[Mark | None], start: int, kept: list[bool]) -> None:
    """Drop short lines at the very end of a page that stand below several passages of furniture in a row."""
    end = len(passages)
    while end > start and marks[end - 1] is None and passages[end - 1].words < LABEL_WORDS:
        end -= 1
    above = marks[max(start, end - STRAGGLING) : end]
    if end < len(passages) and len(above) == STRAGGLING and None not in above:
        kept[end - start :] = [False] * (len(passages) - end)


def is_text(passage: Passage) -> bool:
    """Tell text from a subheading: sentences, items, lines that lead to a quotation or hold one, and figures."""
    text = passage.text
    if passage.prose or passage.role is Role.ITEM or passage.words > 15 or text.endswith((":", ",", ";")):
        return True
    if passage.words > 3 and any(character.isdigit() for character in text):
        return True
    return text[0] in OPENING_QUOTES and text[-1] not in CLOSERS


def is_listed(passages: Sequence[Passage], marks: Sequence[Mark | None], index: int) -> bool:
    """Tell a line of a list: one without a stop that has another such line beside it, with no blank line between."""
    around = [place for place in (index - 1, index + 1) if 0 <= place < len(passages)]
    return any(
        passages[place].group == passages[index].group and marks[place] is None and not passages[place].prose
        for place in around
    )


def find_kept(passages: Sequence[Passage], marks: Sequence[Mark | None], start: int) -> list[bool]:
    """Tell of each passage from `start` on whether it belongs to the article."""
    count = len(passages)
    kept = [marks[index] is None for index in range(start, count)]
    before, index, since = 0, start, start
    while index < count:
        mark = marks[index]
        before += passages[index].words if mark is None and passages[index].prose else 0
        if mark in ENDS and before >= BEFORE_END:
            begin = find_excerpt(passages, marks, since, index) if mark is Mark.EXPANDER else index
            resumed = find_resumption(passages, marks, index)
            if mark is not Mark.FOREIGN or resumed is not None or has_furniture(passages, marks, index):
                stop = count if resumed is None else resumed
                kept[begin - start : stop - start] = [False] * (stop - begin)
                index = since = stop
                continue
        index += 1
    return kept


def find_resumption(passages: Sequence[Passage], marks: Sequence[Mark | None], end: int) -> int | None:
    """Find where the article goes on after its seeming end; None where it does not.

    A run of whole sentences counts, unless a "keep reading" below it shows it to be the excerpt of another story.
    """
    run = words = 0
    others = 0
    for index in range(end + 1, len(passages) + 1):
        passage = passages[index] if index < len(passages) else None
        if passage is not None and passage.group == passages[end].group and passage.words < ATTACHED:
            continue
        if passage is not None and marks[index] is None and passage.prose and passage.words >= 4:
            run += 1
            words += passage.words
            continue
        excerpt = passage is not None and marks[index] in (Mark.EXPANDER, Mark.TEASER)
        needed = RESUMING_AT_ONCE if marks[end] in HEADERS and not others else RESUMING
        if run >= needed and words >= 10 * run and not excerpt:
            return index - run
        run = words = 0
        others += 1
    return None


def has_furniture(passages: Sequence[Passage], marks: Sequence[Mark | None], end: int) -> bool:
    """Tell whether what follows a seeming end holds further labels or lines that are no sentences."""
    return any(marks[index] is not None or not passages[index].prose for index in range(end + 1, len(passages)))


def find_excerpt(passages: Sequence[Passage], marks: Sequence[Mark | None], since: int, end: int) -> int:
    """Find the title with which the excerpt above a "keep reading" begins; the expander itself where there is none."""
    for index in range(end - 1, max(since, end - 7), -1):
        if marks[index] is None and not passages[index].prose:
            return index
    return end


def is_about_author(passages: Sequence[Passage], start: int, last: int, name: str | None) -> bool:
    """Tell whether the last passage is about the article's author.

    It opens with a name and says what that person is; the name is the byline's, or occurs nowhere else and an address
    for readers ("@", "is the author of") follows.
    """
    passage = passages[last]
    if last - start < 2 or passage.words > 80:
        return False
    opening = passage.text[:160]
    words = opening.split()
    if len(words) < 5 or not (words[0][0].isupper() and words[1][0].isupper()):
        return False
    lowered = opening.lower()
    if not any(f" {noun}" in lowered for noun in read_lists("bios")):
        return False
    surname = words[1].strip(",")
    if name is not None and surname in name:
        return True
    earlier = any(surname in other.text for other in passages[:last])
    return not earlier and ("@" in passage.text or " his own" in lowered or " her own" in lowered)
