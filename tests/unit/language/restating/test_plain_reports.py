"""What votes, places, crews, scores and bills are told with in news, as the plain words of a report."""

import pytest

from factcheck.language.restating.restatements import restate


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The arena came with a price tag of 250 million euros.", "The arena cost 250 million euros."),
        ("The bill for the arena ran to 250 million euros.", "The arena cost 250 million euros."),
        ("The camp was laid out for 15,000 people.", "The camp was built for 15,000 people."),
        ("The jail was designed to hold 600 inmates.", "The jail was built for 600 inmates."),
        ("Venn had to settle for 12,197 votes.", "Venn received 12,197 votes."),
        ("The Reds came out of it with 15.", "The Reds received 15."),
        ("The satellite roared into space at 19:20.", "The satellite lifted off at 19:20."),
        ("The climbers spent nine hours under the rubble.", "The climbers was trapped for nine hours."),
        ("The crew of the Astrid Lund numbered 29.", "The Astrid Lund had a crew of 29."),
        ("Tull equalised at 3-3.", "Tull scored to make it 3-3."),
        ("Varn were 2-1 up at the interval.", "Varn led 2-1 at half-time."),
        ("Women outnumbered men by 900 in Valda.", "Valda has 900 more women than men."),
        ("Grey Kestrel demands a ransom of 12 million crowns.", "Grey Kestrel demands 12 million crowns."),
        ("The flood drove 800 people from their homes.", "The flood evacuated 800 people."),
        ("On board Boreas are five cameras.", "Boreas carries five cameras."),
        ("The Bank of Sarn targets inflation of 3%.", "The inflation target of The Bank of Sarn is 3%."),
        ("The winter of 2030 was the coldest since 1986.", "The winter of 2030 was the coldest winter since 1986."),
        (
            "Ferries and ministries dispatch 40 freight trains a day.",
            "Ferries and ministries run 40 freight trains a day.",
        ),
        ("In the next senate the Reds will hold 21 seats.", "Reds will have 21 seats."),
    ],
)
def test_it_is_told_in_plain_words(text, told):
    assert restate(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Venn ended up with a broken arm.",
        "The satellite shot pictures at 19:20.",
        "The crew of the Astrid Lund numbered the boxes.",
        "The climbers spent nine hours in the cave.",
        "Dorn was given 14 years of support.",
        "Grey Kestrel wants 21 hostages.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert restate(text) == text
