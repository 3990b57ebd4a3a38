import pytest

from factcheck.language.restating.main_parts import tell_main_part


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It sold 900 boats, most of them to Japan.", "It sold 900 boats mainly to Japan."),
        ("It sold 900 tonnes, the vast majority of it to Japan.", "It sold 900 tonnes mainly to Japan."),
        ("Forty died, mostly in Peru.", "Forty died mainly in Peru."),
        ("600 farms, largely in the east, were flooded.", "600 farms were flooded mainly in the east."),
        ("It sold 900 boats, some of them to Japan.", "It sold 900 boats, some of them to Japan."),
        ("It sold 900 boats, most of them new.", "It sold 900 boats, most of them new."),
        ("The fans were mostly young.", "The fans were mostly young."),
    ],
)
def test_most_of_them_is_told_with_mainly(text, told):
    assert tell_main_part.tell(text) == told
