import pytest

from factcheck.ignore_comments import read_comments
from factcheck.model import Span

WORDS = "The quay is long."


def scopes(text, path="a.md"):
    comments, warnings = read_comments(path, text)
    return [comment.scope.of(text) for comment in comments], warnings


def test_a_comment_on_its_own_line_speaks_for_the_next_paragraph():
    text = f"Before.\n\n<!-- factcheck: ignore[FC101] Checked by phone. -->\n\n{WORDS}\nIt is new.\n\nAfter.\n"
    comments, warnings = read_comments("a.md", text)
    assert [(c.rules, c.reason, c.line) for c in comments] == [(("FC101",), "Checked by phone.", 3)]
    assert comments[0].scope.of(text) == f"{WORDS}\nIt is new."
    assert warnings == ()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_comment_within_a_line_speaks_for_that_line(end):
    line = f"{WORDS} <!-- factcheck: ignore[FC101, FC105] Checked. -->"
    found, _ = scopes(f"Before.{end}{line}{end}After.")
    assert found == [line]


def test_begin_and_end_enclose_a_stretch():
    text = (
        "One.\n\n<!-- factcheck: begin-ignore[FC501] Archive. -->\nTwo.\n\nThree.\n"
        "<!-- factcheck: end-ignore[FC501] -->\nFour.\n"
    )
    assert scopes(text) == (["\nTwo.\n\nThree.\n"], ())


@pytest.mark.parametrize(
    ("comment", "problem"),
    [
        ("ignore because I say so", "names no rule"),
        ("ignore[] because", "names no rule"),
        ("ignore[FC101]", "gives no reason"),
        ("begin-ignore[FC101] archive", "has no end-ignore"),
        ("end-ignore[FC101]", "has no begin-ignore"),
        ("ignroe[FC101] because", "no order that factcheck knows"),
    ],
)
def test_what_ignores_nothing_says_so(comment, problem):
    comments, warnings = read_comments("a.md", f"<!-- factcheck: {comment} -->\n{WORDS}\n")
    assert comments == ()
    assert len(warnings) == 1
    assert warnings[0].startswith("a.md:1: ")
    assert problem in warnings[0]


def test_plain_text_has_no_comments():
    assert scopes(f"<!-- factcheck: ignore[FC101] Checked. -->\n{WORDS}", "a.txt") == ([], ())


def test_other_comments_are_let_be():
    assert scopes("<!-- a note on factcheck: nothing -->\n<!-- TODO -->") == ([], ())


def test_many_comments_take_no_longer_than_they_should():
    text = "<!-- factcheck: ignore[FC101] x -->\n\nWords.\n\n" * 2000 + "<!-- factcheck: " * 2000
    comments, _ = read_comments("a.md", text)
    assert len(comments) == 2000
    assert all(isinstance(comment.scope, Span) for comment in comments)
