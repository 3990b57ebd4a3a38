"""Words for different things of one kind."""

import pytest

from factcheck.language.words.kinds import are_other_kinds
from factcheck.language.words.morphology import stem


@pytest.mark.parametrize(("one", "other"), [("wheat", "barley"), ("hospitals", "prison"), ("nausea", "headaches")])
def test_another_thing_of_the_kind(one, other):
    assert are_other_kinds(stem(one), stem(other))


@pytest.mark.parametrize(("one", "other"), [("wheat", "wheat"), ("wheat", "prison"), ("quay", "pier")])
def test_the_same_or_of_no_common_kind(one, other):
    assert not are_other_kinds(stem(one), stem(other))
