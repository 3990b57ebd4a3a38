"""A pass leaves every sentence as it is that has none of its words, so that not running it changes nothing."""

import re
from functools import cache
from pathlib import Path

import pytest

from factcheck.language.propositions import IDIOMS
from factcheck.language.restating.restatements import idioms
from factcheck.language.text.signals import words_in

DATA = Path(__file__).parents[2] / "eval" / "data"
SETS = ("drafts", "extraction", "prose", "samples", "traps", "verdicts")
PASSES = [one for one in (*IDIOMS.passes, *idioms().passes) if one.signals]
QUOTED = re.compile(r'"([A-Z][^"\n\\]{10,300})"')
STATED = re.compile(r"^\W*(?:\w+:\s+)?[\"']?([A-Z].{10,300}?)[\"']?$", re.MULTILINE)
SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


@cache
def sentences() -> list[str]:
    """Give the sentences of the labelled drafts and facts, and those in the tests of restating."""
    labelled = [path for name in SETS for path in sorted((DATA / name).rglob("*")) if path.suffix in {".txt", ".yaml"}]
    tests = (Path(__file__).parents[1] / "unit" / "language" / "restating").glob("*.py")
    lines = [line for path in labelled for line in STATED.findall(path.read_text(encoding="utf-8"))]
    found = {sentence for line in lines for sentence in SENTENCE_END.split(line)}
    return sorted(found.union(*(QUOTED.findall(path.read_text(encoding="utf-8")) for path in tests)))


def test_there_are_sentences_of_many_kinds():
    assert len(sentences()) > 2_000


@pytest.mark.parametrize("one", PASSES, ids=lambda one: " ".join(sorted(one.signals)[:3]))
def test_a_pass_leaves_a_sentence_without_its_words_as_it_is(one):
    idle = [text for text in sentences() if one.signals.isdisjoint(words_in(text))]
    assert [text for text in idle if one(text) != text] == []
    assert len(idle) < len(sentences())
