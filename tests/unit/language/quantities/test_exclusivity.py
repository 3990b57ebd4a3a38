"""What is said of one alone."""

import pytest

from factcheck.language.quantities.exclusivity import says_only


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Ida Marr only works in Oslo.", True),
        ("Ida Marr works exclusively in Oslo.", True),
        ("Ida Marr was the only woman there.", False),
        ("Not only Ida Marr works there.", False),
        ("The album sold only 12 copies.", False),
        ("Only two members voted.", False),
        ("The bridge opened only after the vote.", False),
        ("Ida Marr works in Oslo.", False),
    ],
)
def test_only_may_say_that_nothing_else_is_so(text, only):
    assert says_only(text) is only
