"""Where sentences end."""

import pytest

from factcheck.language.text.quotations import find_quotations
from factcheck.language.text.sentences import split_sentences
from factcheck.model import Span


def split(text: str) -> list[str]:
    whole = Span(0, len(text))
    (quotations,) = find_quotations(text, [whole])
    return [span.of(text) for span in split_sentences(text, whole, quotations)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["One came.", "Two left!", "Why?", "Nobody knows…"],
        ["Mr. Lee met Gov. Ana Ruiz at 5 p.m. on Friday.", "They ate."],
        ["J. P. Moran owns Acme Inc. of Ohio.", "It grew 3.5 percent."],
        ["The U.S. Senate met.", "It voted."],
        ["He lives in the U.S.", "The house is old."],
        ["“Is it safe?” Dr. Okoye asked.", "Nobody spoke."],
        ["“It is safe. We checked,” he said.", "They went in."],
        ["She wrote: “It ends.”", "Then it ended."],
        ["Item No. 5 was sold.", "Was it?", "No.", "It stayed."],
        ["(It rained.)", "They stayed."],
    ],
)
def test_splits_at_every_end_and_nowhere_else(sentences):
    assert split(" ".join(sentences)) == sentences


def test_last_sentence_may_lack_its_stop():
    assert split("It began. Then nothing  ") == ["It began.", "Then nothing"]
