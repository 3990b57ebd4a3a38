import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Span
from factcheck.reports.positions import LineMap


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ("one\ntwo", 4, (2, 1)),
        ("one\r\ntwo", 5, (2, 1)),
        ("one\rtwo", 4, (2, 1)),
        ("one\n\rtwo", 5, (3, 1)),
        ("one\ntwo", 3, (1, 4)),
        ("", 0, (1, 1)),
        ("a\n", 2, (2, 1)),
        ("one\u2028two", 4, (1, 5)),
    ],
)
def test_lines_end_at_line_feeds_carriage_returns_and_both(text, offset, expected):
    assert LineMap(text).locate(offset) == expected


def test_a_place_ends_on_its_last_character():
    lines = LineMap("ab\ncd\nef")
    assert lines.place(Span(1, 5)) == (1, 2, 2, 2)
    assert lines.place(Span(4, 4)) == (2, 2, 2, 2)


@given(st.text(alphabet="ab\r\n é🚢"))
def test_every_offset_leads_to_its_own_character(text):
    lines = LineMap(text)
    for offset, character in enumerate(text):
        line, column = lines.locate(offset)
        assert lines.start_of(line) + column - 1 == offset
        if character not in "\r\n":
            assert lines.line(line)[column - 1] == character


@given(st.text(alphabet="ab\r\né東🚢\udcff"), st.data())
def test_columns_in_the_units_of_other_tools(text, data):
    lines = LineMap(text)
    offset = data.draw(st.integers(0, len(text)))
    before = text[lines.start_of(lines.locate(offset)[0]) : offset]
    assert lines.utf16_column(offset) == len(before.encode("utf-16-le", "surrogatepass")) // 2 + 1
    assert lines.utf8_column(offset) == len(before.encode("utf-8", "surrogatepass")) + 1
