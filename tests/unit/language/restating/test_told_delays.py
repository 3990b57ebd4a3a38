"""When what was put off comes about."""

import pytest

from factcheck.language.restating.told_delays import tell_delay


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Dorn delayed the opening of its mill from May 2031 to June 2032.",
            ("Dorn’s mill will open in June 2032.", "Dorn’s mill was to open in May 2031."),
        ),
        ("The launch of the ferry was postponed to 3 June 2032.", ("The ferry will be launched on 3 June 2032.",)),
        ("Dorn delayed the opening of its mill.", ()),
        ("Dorn moved the opening of its mill from Tal to Orre.", ()),
    ],
)
def test_a_delay_tells_the_new_time_and_the_old(text, told):
    assert tell_delay(text) == told
