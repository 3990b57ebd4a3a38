"""Figures that tell how old somebody is."""

from __future__ import annotations

import pytest

from factcheck.language.quantities.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Two boys, aged 12 and 15, were found.", ["12", "15"]),
        ("It is for nurses aged between 30 and 60.", ["between 30 and 60"]),
        ("She sang at the age of 9.", ["9"]),
        ("Men aged 20, 25 and 31 were held.", ["20", "25", "31"]),
        ("The 52-year-old left, and so did Ida Moss, 41.", ["52-year-old", "41"]),
        ("He was 63 years old.", ["63 years old"]),
        ("She led a group of 9 and of 12.", []),
        ("Of those aged 40, 12 fell ill.", ["40"]),
        ("Moss was 52 when she was elected.", ["52"]),
        ("Ida Moss, who is 28, has two children.", ["28"]),
        ("Ida Moss is 28.", ["28"]),
        ("Turnout was 42 when polls closed.", []),
        ("The score was 42.", []),
    ],
)
def test_ages_are_told_from_other_figures(text: str, ages: list[str]) -> None:
    assert [q.text for q in find_quantities(text) if q.counted == "age"] == ages
