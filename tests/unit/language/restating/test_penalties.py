"""What somebody was given as a penalty is told by what he does about it."""

import pytest

from factcheck.language.restating.penalties import find_penalties


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Omer appealed against his four-year sentence.", "Omer was sentenced to four years."),
        ("Omer has appealed against his sentence of four years.", "Omer was sentenced to four years."),
        ("Omer began his four-year prison sentence in May.", "Omer was sentenced to four years."),
        ("Ida Moss, who is serving a two-year ban, won.", "Ida Moss was banned for two years."),
        ("Moss returns from her five-match ban.", "Moss was banned for five matches."),
        ("Tal Mill said it would pay its fine of 3 million crowns.", "Tal Mill was fined 3 million crowns."),
        ("Tal Mill has paid its $3 million fine.", "Tal Mill was fined $3 million."),
        ("The clubs accepted their three-year suspension.", "The clubs were suspended for three years."),
    ],
)
def test_a_penalty_that_somebody_bears_or_contests_was_given_to_him(text, told):
    assert [one.sentence for one in find_penalties(text)] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Prosecutors appealed against the four-year sentence.",
        "Omer would serve a four-year sentence if convicted.",
        "Omer served a four-year sentence in the 1990s.",
        "Omer’s brother is serving a four-year sentence.",
        "Omer told the court that his four-year sentence was harsh.",
        "Moss called for a four-year ban.",
        "Moss began her four-year course.",
        "Omer appealed against his reduced sentence.",
        "Omer appealed against his original four-year sentence.",
    ],
)
def test_what_others_have_or_may_get_tells_of_none(text):
    assert not list(find_penalties(text))
