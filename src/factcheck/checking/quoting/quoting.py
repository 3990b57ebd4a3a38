"""The ladder of quoting: how the words inside quotation marks stand to a recorded passage, step by step."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.quoting.passages import find_window
from factcheck.checking.quoting.rewordings import Change, Comparison, compare_words, counts_as_denial
from factcheck.checking.quoting.wording import Joint, is_content

if TYPE_CHECKING:
    from factcheck.checking.quoting.passages import Passage
    from factcheck.checking.quoting.wording import QuotedWords, Stretch

_MOST_REPLACED = 8  # words of the record that square brackets may stand in the place of
_SHORT_OMISSION = 3  # words; a denial among so few, left out by an ellipsis, turns the sentence round
_MOST_TRIES = 60


class Step(enum.IntEnum):
    """How far a quotation is from its record; the further down, the worse."""

    IDENTICAL = 1
    TYPOGRAPHY = 2
    SHORTENED = 3
    WORDS = 4
    MEANING = 5


class Quoting(Struct, frozen=True):
    """How a quotation renders a passage: the step, how it was reached, what differs, and the words it renders.

    `likeness` is the share of its words that the passage has in their place, from 0 to 1.
    """

    passage: Passage
    step: Step
    detail: str
    first: int
    stop: int
    likeness: float = 1.0
    changes: tuple[Change, ...] = ()


def trace(quoted: QuotedWords, passage: Passage) -> Quoting | None:
    """Find how a quotation renders a passage; None where it does not seem to render it at all."""
    places = _follow(quoted, passage)
    if places is not None:
        return _grade(quoted, passage, places)
    return _compare(quoted, passage)


def _follow(quoted: QuotedWords, passage: Passage) -> list[int] | None:
    """Find the stretches of a quotation one after the other in a passage, as their joints allow; gives their places."""
    first = quoted.stretches[0]
    for start in _places(quoted, first, passage)[:_MOST_TRIES]:
        places = [start]
        for earlier, stretch in zip(quoted.stretches, quoted.stretches[1:], strict=False):
            end = places[-1] + earlier.stop - earlier.first
            farthest = {Joint.OMISSION: len(passage.wording), Joint.INSERTION: end + _MOST_REPLACED}.get(
                stretch.joint, end
            )
            found = next((p for p in _places(quoted, stretch, passage) if end <= p <= farthest), None)
            if found is None:
                break
            places.append(found)
        else:
            return places
    return None


def _places(quoted: QuotedWords, stretch: Stretch, passage: Passage) -> list[int]:
    """Give the places where a passage has the words of a stretch, in order."""
    words = quoted.wording.words[stretch.first : stretch.stop]
    recorded = passage.wording.words
    return [p for p in passage.positions.get(words[0], ()) if recorded[p : p + len(words)] == words]


def _grade(quoted: QuotedWords, passage: Passage, places: list[int]) -> Quoting:
    """Tell the faithful quotations apart: word for word, but for typography, or shortened; and a dishonest cut."""
    stretches = quoted.stretches
    first, stop = places[0], places[-1] + stretches[-1].stop - stretches[-1].first
    for number in range(1, len(stretches)):
        gap = places[number - 1] + stretches[number - 1].stop - stretches[number - 1].first, places[number]
        left_out = passage.wording.words[gap[0] : gap[1]]
        if len(left_out) <= _SHORT_OMISSION and counts_as_denial(left_out):
            change = Change("", passage.wording.slice(*gap), "a denial left out")
            return Quoting(passage, Step.MEANING, "", first, stop, 1.0, (change,))
    joints = {stretch.joint for stretch in stretches}
    if Joint.OMISSION in joints or Joint.INSERTION in joints:
        how = "with an ellipsis" if Joint.OMISSION in joints else "with square brackets"
        return Quoting(passage, Step.SHORTENED, how, first, stop)
    if stop - first < len(passage.wording) and not _is_whole(passage, first, stop):
        return Quoting(passage, Step.SHORTENED, "to a fragment", first, stop)
    same = quoted.wording.text.strip(" ,.;:") in passage.text
    return Quoting(passage, Step.IDENTICAL if same else Step.TYPOGRAPHY, "", first, stop)


def _is_whole(passage: Passage, first: int, stop: int) -> bool:
    """Tell whether some words of a passage are whole sentences."""
    wording = passage.wording
    before = passage.text[: wording.starts[first]].rstrip(' \n"“‘«')
    after = passage.text[wording.ends[stop - 1] :].lstrip('"”’»')
    return before[-1:] in {"", ".", "!", "?"} and after[:1] in {"", ".", "!", "?"}


def _compare(quoted: QuotedWords, passage: Passage) -> Quoting | None:
    """Lay the stretches of a quotation beside the passage, each by itself, and tell what differs."""
    changes: list[Change] = []
    spans: list[tuple[int, int]] = []
    same = total = lost = 0
    for stretch in quoted.stretches:
        length = stretch.stop - stretch.first
        exact = _places(quoted, stretch, passage)
        if exact and (length > 2 or len(quoted.stretches) == 1):
            near = min(exact, key=lambda place: abs(place - (spans[-1][1] if spans else 0)))
            spans.append((near, near + length))
            same, total = same + length, total + length
            continue
        window = find_window(quoted.wording, stretch.first, stretch.stop, passage)
        found = (
            compare_words(quoted.wording, (stretch.first, stretch.stop), passage.wording, window) if window else None
        )
        if window is None or found is None or not _is_near(length, found, passage):
            lost += length
            continue
        spans.append(window)
        changes += found.changes
        same, total = same + found.same, total + length
    if not spans:
        return None
    first, stop = min(span[0] for span in spans), max(span[1] for span in spans)
    if lost:
        changes.append(Change(_lost_words(quoted, passage), "", None))
    worst = next((change for change in changes if change.matter), None)
    step = Step.MEANING if worst is not None else Step.WORDS
    detail = "" if changes else "words of the record are left out without a mark, or stand in another order"
    return Quoting(passage, step, detail, first, stop, same / (total + lost), tuple(changes))


def _is_near(length: int, found: Comparison, passage: Passage) -> bool:
    """Tell whether so many shared words can be no accident; of a translation fewer words of content are asked."""
    same, content = found.same, found.same_content
    translated = passage.record.translation_of is not None
    if length < 4:
        return length == 3 and same == 2 and content >= 1 and not translated
    if length < 6:
        return same >= 3 and (content >= 2 or (content == 1 and same == length - 1))
    if translated and same >= 0.6 * length:
        return content >= 1
    return same >= 0.5 * length and content >= 2


def _lost_words(quoted: QuotedWords, passage: Passage) -> str:
    """Give the first stretch that the passage does not have."""
    for stretch in quoted.stretches:
        words = quoted.wording.words[stretch.first : stretch.stop]
        if sum(word in passage.positions for word in words if is_content(word)) * 2 <= sum(map(is_content, words)):
            return quoted.wording.slice(stretch.first, stretch.stop)
    return ""
