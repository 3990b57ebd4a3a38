"""What somebody has by a phrase with a figure."""

import pytest

from factcheck.language.propositions import Voice


def held(propositions):
    return [
        (p.subject.text, p.object.text, [q.value for q in p.quantities]) for p in propositions if p.voice is Voice.SHARE
    ]


@pytest.mark.parametrize(
    ("text", "subject", "held_thing", "figures"),
    [
        ("Venn, with 14 masks in two shows, left the stage.", "Venn", "14 masks", [14, 2]),
        ("With nine masks in the final, Venn was the star of the day.", "Venn", "nine masks", [9]),
        ("Venn ended the season with nine masks.", "Venn", "nine masks", [9]),
    ],
)
def test_what_somebody_has_is_told_apart(read, text, subject, held_thing, figures):
    assert held(read(text)) == [(subject, held_thing, figures)]


@pytest.mark.parametrize(
    "text",
    [
        "Venn replaced nine masks with 14 hats.",  # has the hats, perhaps
        "Venn met with nine farmers.",
        "The actor, with nine masks, left the stage.",  # nobody known
        "Venn, with a mask, left the stage.",
    ],
)
def test_what_is_not_said_to_be_had_is_not(read, text):
    assert held(read(text)) == []


def test_the_comma_of_a_figure_parts_nothing_off(read):
    having = [p for p in read("Venn, with 1,400 masks in two shows, left the stage.") if p.voice is Voice.SHARE]
    assert [[place.text for place in p.complements] for p in having] == [["two shows"]]
