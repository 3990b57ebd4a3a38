from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Span
from factcheck.reports.excerpts import Mark, count_columns, cut_excerpt, underline
from factcheck.reports.positions import LineMap


def cut(text, words, differences=(), width=96):
    start = text.index(words)
    return cut_excerpt(text, Span(start, start + len(words)), LineMap(text), differences, width)


def words_of(rows):
    return " ".join("".join(words for words, _ in row) for row in rows)


def test_a_short_line_is_shown_whole():
    rows = cut("First.\nThe quay is 300 metres long.\nLast.", "quay is 300 metres", ["300"])
    assert words_of(rows) == "The quay is 300 metres long."
    assert underline(rows[0], with_differences=True) == "    ~~~~~~~~^^^~~~~~~~"


def test_a_long_paragraph_is_cut_at_words_around_the_claim():
    text = "word " * 50 + "the quay is long" + " word" * 50
    shown = words_of(cut(text, "the quay is long"))
    assert shown.startswith("… word")
    assert shown.endswith("word …")
    assert len(shown) < 120


def test_a_claim_over_two_lines_is_joined():
    assert "quay is long" in words_of(cut("The quay\r\nis long.", "quay\r\nis long")).replace("  ", " ")


def test_words_that_differ_but_are_not_in_the_claim_mark_nothing():
    (row,) = cut("The quay is 300 metres long.", "quay is 300 metres", ["three hundred"])
    assert all(mark is not Mark.DIFFERENCE for _, mark in row)


def test_a_claim_without_end_is_shortened():
    assert len(words_of(cut("x" * 5000, "x" * 5000))) < 700


@given(st.text(alphabet="ab é🚢\n\t\x1b東"), st.data())
def test_rows_fit_and_keep_every_word_of_the_claim(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    rows = cut_excerpt(text, Span(start, end), LineMap(text), [], width=20)
    assert all(count_columns("".join(words for words, _ in row)) <= 20 for row in rows)
    shown = "".join(words for row in rows for words, mark in row if mark is Mark.CLAIM).replace(" ", "")
    expected = text[start:end].replace("\x1b", r"\x1b")
    assert shown == "".join(expected.split())
