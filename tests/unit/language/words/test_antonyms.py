"""Words that say the opposite."""

from factcheck.language.words.antonyms import are_antonyms


def test_antonyms_oppose_both_ways():
    assert are_antonyms("best", "worst")
    assert are_antonyms("worst", "best")
    assert not are_antonyms("best", "best")
    assert not are_antonyms("best", "port")
