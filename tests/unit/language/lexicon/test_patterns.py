"""Expressions and openings that name lists of the lexicon instead of words."""

import re

import pytest

from factcheck.language.lexicon import patterns
from factcheck.language.lexicon.patterns import opens_with, worded


def test_a_name_in_braces_stands_for_each_word_of_its_list():
    lost = worded(r"lost {possessives} ([a-z]{3,9})\b")
    assert [lost.search(f"The club lost {word} ground.")[1] for word in ("its", "their", "her")] == ["ground"] * 3
    assert lost.search("The club lost every match.") is None


def test_a_list_of_phrases_takes_any_white_space_and_the_longest_first():
    assert worded(r"{up to an amount}").match("as many\nas 3").group() == "as many\nas"
    assert worded(r"{another}").match("another one, an other one").group() == "another"


def test_groups_flags_and_counts_stay_as_they_are():
    found = worded(r"(?P<when>{before or after}) \d{1,2}|{is or was} (now)", re.IGNORECASE).findall(
        "After 12, it Is now"
    )
    assert found == [("After", ""), ("", "now")]


def test_lists_are_read_at_the_first_use(monkeypatch):
    read = []
    monkeypatch.setattr(patterns, "listed", lambda name: read.append(name) or {"tide"})
    expression = worded(r"\bhigh {sea/waters}\b")
    assert not read
    assert expression.findall("high tides, then high tide") == ["high tide"]
    assert read == ["sea/waters"]


@pytest.mark.parametrize(
    ("text", "opens"),
    [("A ferry", True), ("an old ferry", True), ("Ann", False), ("the ferry", False), ("a", False), ("", False)],
)
def test_a_text_opens_with_a_word_of_a_list_where_it_goes_on(text, opens):
    assert opens_with(text, "indefinite article") is opens
