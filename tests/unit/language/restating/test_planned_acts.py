"""What is planned is told by its verb, and what was ordered by the noun as well."""

import pytest

from factcheck.language.restating.planned_acts import tell_ordered_acts, tell_planned_acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Odal plans the closure of two plants.", "Odal plans to close two plants."),
        ("Odal is planning a sale of its ferries.", "Odal is planning to sell its ferries."),
        ("Odal plans 300 job cuts in Sarn.", "Odal plans to cut 300 jobs in Sarn."),
        ("Odal plans two branch closures.", "Odal plans to close two branches."),
        ("Odal expects savings of 4 million crowns from 2035.", "Odal expects to save 4 million crowns from 2035."),
        ("Odal expects annual savings of 4 million crowns.", "Odal expects to save 4 million crowns a year."),
    ],
)
def test_what_is_planned_is_told_by_its_verb(text, told):
    assert tell_planned_acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Odal plans a cut of 4% in pay.",
        "Odal opposes the closure of two plants.",
        "Odal has savings of 4 million crowns.",
        "Odal plans two new branches.",
        "Odal expects the closure of two plants.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert tell_planned_acts(text) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The court ordered 1.9 million marks to be confiscated.",
            "The court ordered the confiscation of 1.9 million marks.",
        ),
        ("The court ordered the exhumation of two bodies.", "The court ordered two bodies to be exhumed."),
        ("The governor has ordered the removal of the dam.", "The governor has ordered the dam to be removed."),
    ],
)
def test_what_is_ordered_is_told_both_ways(text, told):
    assert tell_ordered_acts(text) == (told,)


@pytest.mark.parametrize(
    "text",
    [
        "The union demanded the release of the crew.",
        "The governor ordered a review of the dam.",
        "The governor ordered the dam to be ready.",
        "The commission recommended the demolition of the stand.",
    ],
)
def test_nothing_is_ordered_by_other_words(text):
    assert tell_ordered_acts(text) == ()
