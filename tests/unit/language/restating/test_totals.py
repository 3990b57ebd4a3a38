"""What several parts come to is told by itself, and the parts without it."""

import pytest

from factcheck.language.restating.totals import leave_out_total, tell_totals


@pytest.mark.parametrize(
    ("text", "total", "parts"),
    [
        (
            "The fund raised 40,000 euros in Orm and 25,000 euros in Tal, for a total of 65,000 euros.",
            "The fund raised a total of 65,000 euros.",
            "The fund raised 40,000 euros in Orm and 25,000 euros in Tal.",
        ),
        (
            "Ida Moss scored 12 goals in the league and seven in the cup, making a total of 19.",
            "Ida Moss scored a total of 19 goals.",
            "Ida Moss scored 12 goals in the league and seven in the cup.",
        ),
        (
            "The film took $74 million in Norway and $18 million in Chile, for a worldwide total of $92 million.",
            "The film took a total of $92 million worldwide.",
            "The film took $74 million in Norway and $18 million in Chile.",
        ),
        (
            "The council spent 3 million pounds on roads and 2 million on schools, totalling 5 million pounds.",
            "The council spent a total of 5 million pounds.",
            "The council spent 3 million pounds on roads and 2 million on schools.",
        ),
    ],
)
def test_a_total_is_a_sentence_of_its_own(text, total, parts):
    assert (tell_totals(text), leave_out_total(text)) == ((total,), parts)


@pytest.mark.parametrize(
    "text",
    [
        "The fund raised 40,000 euros in Orm, for a total of 65,000 euros since May.",
        "The hall seats 300, a total of 40 more than before.",
        "The total of votes was 300, or 40 more than in Orm.",
        "The fund raised a total of 65,000 euros.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert (tell_totals(text), leave_out_total(text)) == ((), text)
