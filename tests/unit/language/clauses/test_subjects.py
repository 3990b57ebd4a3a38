"""Who does what a verb tells, where other nouns stand nearer to it."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bridge will open in May, said Ida Moss.", ["The bridge open", "Ida Moss say"]),
        ("No fault was found, said Ida Moss, who leads the inquiry.", ["- not find No fault", "Ida Moss say"]),
        ("The firm cut 40 jobs, announced plans and left.", ["The firm cut job", "The firm announc plans"]),
        ("The bank itself is in debt.", ["The bank be"]),
        ("Gaunt himself sold the mill.", ["Gaunt sell the mill"]),
        ("Gaunt blamed himself for it.", ["Gaunt blame himself"]),
        (
            "Drivers who break the law face fines of 40 euros.",
            ["Drivers break the law", "Drivers face fines of 40 euros"],
        ),
        ("People who own two homes pay a levy.", ["People own two homes", "People pay a levy"]),
        ("The firm which built the dam owns the mill.", ["The firm build the dam", "The firm own the mill"]),
        ("She praised those who face jail.", ["She prais", "those face jail"]),
        ("The resignation of Ida Moss as finance minister came in May.", ["The resignation of Ida Moss come"]),
        ("As the minister came, people left.", ["the minister come", "people leav"]),
        ("After 14 months Sarn opened its border.", ["Sarn open its border"]),
    ],
)
def test_a_verb_has_the_subject_that_does_it(say, text, told):
    assert say(text)[: len(told)] == told


def test_what_describes_a_subject_between_commas_dates_nothing_else(read):
    assert [t.text for t in read("Ann Lee, mayor since 2019, resigned on 3 May 2031.")[0].times] == ["3 May 2031"]
