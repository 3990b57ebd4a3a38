"""When utterances were said, from the narrative before them."""

from datetime import date

import pytest

from factcheck.claims import dating, extract_claims
from factcheck.language.times.times import find_times
from factcheck.model import TimeSpan
from factcheck.reading import read_article

MET = "The two sides met on 12 May 2031 in Tal."
REPORT = "“We lost the count of Tal,” Nora Quist said the next day."


def test_the_narrative_is_read_once_however_many_utterances_lean_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    def count(text: str, *options: object) -> object:
        read.append(len(text))
        return find_times(text, *options)  # type: ignore[arg-type]

    monkeypatch.setattr(dating, "find_times", count)
    text = f"{MET} {REPORT} {REPORT}\n\n" * 30
    found = extract_claims(read_article("draft.txt", text.encode(), published=date(2031, 5, 21)))
    assert {utterance.said_on for utterance in found.utterances} == {date(2031, 5, 13)}
    assert sum(read) < 4 * len(text)


def test_a_day_far_back_in_the_narrative_dates_nothing() -> None:
    between = "The harbour of Tal has cranes and a lighthouse. " * 40
    article = read_article("draft.txt", f"{MET} {between}{REPORT}".encode())
    assert [utterance.said_on for utterance in extract_claims(article).utterances] == [None]


def test_a_frame_that_names_a_month_tells_within_what_it_was_said() -> None:
    text = "In June 2033 Nora Quist told parents that Tal had banned phones in schools."
    article = read_article("draft.txt", text.encode(), published=date(2034, 5, 21))
    (utterance,) = extract_claims(article).utterances
    assert (utterance.said_on, utterance.said_within) == (None, TimeSpan(date(2033, 6, 1), date(2033, 6, 30)))


@pytest.mark.parametrize("frame", ["She'll say", "She’d say", "She will say"])
def test_what_is_yet_to_be_said_is_not_said_on_the_day_of_the_article(frame: str) -> None:
    text = f"Nora Quist runs Tal. {frame} that the mill of Tal cost four million crowns."
    article = read_article("draft.txt", text.encode(), published=date(2034, 5, 21))
    assert [utterance.said_on for utterance in extract_claims(article).utterances] == [None]
