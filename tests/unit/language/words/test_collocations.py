"""Verbs that say the same beside a noun."""

import pytest

from factcheck.language.words.collocations import say_the_same_of
from factcheck.language.words.morphology import stem


@pytest.mark.parametrize(
    ("noun", "one", "other"),
    [("goals", "netted", "had"), ("members", "counts", "has"), ("recommendations", "issued", "made")],
)
def test_verbs_of_one_noun_say_the_same_of_it(noun, one, other):
    assert say_the_same_of(stem(noun), stem(one), stem(other))


@pytest.mark.parametrize(
    ("noun", "one", "other"),
    # a change, what may be to come, another noun's verb
    [("seats", "gained", "won"), ("fine", "faces", "got"), ("hats", "netted", "had"), ("goals", "conceded", "had")],
)
def test_other_verbs_do_not(noun, one, other):
    assert not say_the_same_of(stem(noun), stem(one), stem(other))
