"""Bans in force are told as what has been banned."""

import pytest

from factcheck.language.restating.bans import tell_bans


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A hosepipe ban has been in force in Sarn since 1 May.", "Hosepipes have been banned in Sarn since 1 May."),
        ("A fishing ban has been in place since 2031.", "Fishing have been banned since 2031."),
        ("An e-scooter ban has now been in place since 2031.", "E-scooters have been banned since 2031."),
        ("A ban on diesel cars has been in effect since May.", "Diesel cars have been banned since May."),
        ("The alcohol ban has been in force on trams since May.", "Alcohol have been banned on trams since May."),
    ],
)
def test_what_a_ban_is_on_has_been_banned(text, told):
    assert tell_bans(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "A two-year ban has been in force since May.",
        "A strict ban has been in force since May.",
        "The driving ban has been in force since May.",
        "A ban on hosepipes came into force in May.",
        "A hosepipe ban has been discussed since May.",
        "A speed limit has been in force since the ban.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert tell_bans(text) == text
