"""Who won an award, told again with "won the award for"."""

import pytest

from factcheck.language.restating.prizes import name_awards
from factcheck.language.restating.restatements import restate


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The prize for best film, however, went to Ostwick.", "Ostwick won the prize for best film."),
        (
            "The Moss Heron for best film went to Ostwick after a row.",
            "Ostwick won the Moss Heron for best film after a row.",
        ),
        ("The gold medal has gone to Orla Venn.", "Orla Venn won the gold medal."),
        (
            "Venn takes best actress at the Bells for Ostwick",
            "Venn won the award for best actress at the Bells for Ostwick",
        ),
        ("Ostwick won the best film award.", "Ostwick won the award for best film."),
        ("Orla Venn was named best young player in May.", "Orla Venn won the award for best young player in May."),
        ("Orla Venn was chosen best actress.", "Orla Venn won the award for best actress."),
        ("Venn missed out on the award for best director.", "Venn did not win the award for best director."),
        ("The trophy was handed to Marrow Rovers in June.", "Marrow Rovers won the trophy in June."),
        ("The men's wheelchair race went to Ida Holt.", "Ida Holt won the men's wheelchair race."),
        ("The contract for the new lock went to Hansa Werke.", "Hansa Werke won the contract for the new lock."),
        ("Victory in the women's sprint went to Ida Holt.", "Ida Holt won the women's sprint."),
    ],
)
def test_a_prize_is_told_as_won_or_missed(text, told):
    assert restate(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "He took the best seat at the table.",
        "She won the best of five sets.",
        "The money went to Ida Holt.",
        "The first set went to a tie-break.",
        "The race went to plan.",
        "The letter went to Ida Holt.",
        "The title went to a stranger.",
        "The prize for best film is worth 4,000 crowns.",
        "Venn was named captain.",
    ],
)
def test_what_is_no_award_stays(text):
    assert restate(text) == text


def test_one_award_has_the_name_of_all():
    assert name_awards("Venn won the Moss Award for best film.") == "Venn won the Moss Awards for best film."
    assert name_awards("The Moss Awards were given in May.") == "The Moss Awards were given in May."
