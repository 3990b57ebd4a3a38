"""Quoting: what is taken from a record is faithful, however it is printed, and nothing crashes."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.checking.quoting.passages import Passage
from factcheck.checking.quoting.quoting import Step, trace
from factcheck.checking.quoting.wording import read_quoted_words
from factcheck.model import QuoteRecord

RECORD = (
    "We will lay nine miles of track before the first snow. Nobody in Sarn will pay a higher fare for it, and the "
    "drivers keep their shifts. Ask me again in May, when the lamps on the pier are lit and the band has gone home."
)
WORDS = RECORD.split()


def passage(text):
    return Passage(QuoteRecord("q", "venn", text), "venn", "Orla Venn", text, None)


@given(st.integers(0, len(WORDS) - 3), st.integers(2, 20), st.booleans())
def test_any_stretch_of_a_record_is_faithful(first, count, shout):
    words = " ".join(WORDS[first : first + count])
    quoting = trace(read_quoted_words(words.upper() if shout else words), passage(RECORD))
    assert quoting is not None
    assert quoting.step <= Step.SHORTENED


@given(st.text(max_size=200), st.text(max_size=200))
@settings(max_examples=200)
def test_whatever_is_quoted_of_whatever_gives_an_answer(words, record):
    quoted = read_quoted_words(words)
    if quoted.stretches:
        quoting = trace(quoted, passage(record))
        assert quoting is None or 0 <= quoting.likeness <= 1
