"""A regular expression that waits for its first use finds what a compiled one finds."""

import re

import pytest

from factcheck import patterns
from factcheck.patterns import alternatives, regex


def test_nothing_is_compiled_before_the_first_use_and_once_after(monkeypatch):
    compiled = []
    monkeypatch.setattr(patterns.re, "compile", lambda *given: compiled.append(given) or re._compile(*given))
    word = regex(r"[a-z]+", re.IGNORECASE)
    assert not compiled
    assert word.match("Rain").group() == "Rain"
    assert [match.group() for match in word.finditer("two Words")] == ["two", "Words"]
    assert compiled == [(r"[a-z]+", re.IGNORECASE)]


@pytest.mark.parametrize("method", ["search", "match", "fullmatch", "split", "findall"])
def test_every_method_answers_as_the_compiled_one(method):
    for text in ("1 to 2", "17", ""):
        found, expected = (getattr(given, method)(text) for given in (regex(r"\d+"), re.compile(r"\d+")))
        assert str(found) == str(expected)
    assert regex(r"\d+").sub("n", "1 to 2") == "n to n"
    assert regex(r"\d+").pattern == r"\d+"


def test_of_words_as_alternatives_the_longest_is_found_first():
    found = re.compile(alternatives({"ice", "ice cap", "c. ice"})).findall("ice  caps, ice caps, cc ice, c. ice")
    assert found == ["ice", "ice cap", "ice", "c. ice"]
