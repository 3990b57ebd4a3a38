"""What somebody saw rise or fall, told as what of theirs did."""

import pytest

from factcheck.language.restating.sightings import tell_sightings


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tolma saw its exports rise by 3%.", "Tolma's exports rose by 3%."),
        ("Red Lantern saw its profit slip 22 percent in 2033.", "Red Lantern's profit slipped 22 percent in 2033."),
        ("In 2033 Red Lantern saw its fleet swell to 40 ships.", "In 2033 Red Lantern's fleet swelled to 40 ships."),
        ("The museum saw its income dip to 4 million crowns.", "The museum's income dipped to 4 million crowns."),
        ("Red Lantern has seen sales tumble by a fifth.", "Red Lantern's sales tumbled by a fifth."),
    ],
)
def test_what_somebody_saw_move_is_told_as_theirs(text: str, told: str) -> None:
    assert tell_sightings(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "She saw her brother fall from the roof.",
        "Red Lantern saw Tolma's exports rise by 3%.",
        "Red Lantern hopes to see its profit rise.",
        "Dorn saw the balloon rise above the lake.",
        "Investors who saw their shares fall sued the bank.",
    ],
)
def test_what_somebody_only_watched_is_left_alone(text: str) -> None:
    assert tell_sightings(text) == text
