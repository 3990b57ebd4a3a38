"""Which event or work "the race", "the festival" or "the book" is."""

import pytest

FACTS = """
entities:
  tour: {name: Tour of Orl, kind: event}
  fest: {name: Sarn Film Festival, kind: event}
  open: {name: Nordic Open, kind: event}
  road: {name: The Salt Road, kind: work}
  reed: {name: Reeds, kind: work}
facts:
  - {id: novel, statement: The Salt Road is a novel., sources: [gazette]}
  - {id: pages, statement: The Salt Road has 412 pages., sources: [gazette]}
  - {id: length, statement: Reeds lasts 94 minutes., sources: [gazette]}
  - {id: riders, statement: 140 riders take part in the Tour of Orl., sources: [gazette]}
  - {id: start, statement: The Sarn Film Festival opens on 12 June 2031., sources: [gazette]}
  - {id: prize, statement: The Nordic Open has a prize fund of 2 million euros., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("before", "sentence", "verdict"),
    [
        ("The Tour of Orl is popular.", "120 riders take part in the race", "contradicted"),
        ("The Sarn Film Festival is popular.", "The festival opens on 22 June", "contradicted"),
        ("The Sarn Film Festival is popular.", "The event opens on 12 June", "supported"),
        (
            "The Tour of Orl and the Nordic Open are on.",
            "The tournament has a prize fund of 3 million euros",
            "contradicted",
        ),
        ("The Salt Road is new.", "The book has 214 pages", "contradicted"),
        ("The Salt Road and Reeds are new.", "The novel has 412 pages", "supported"),
        ("Reeds is new.", "The film lasts 49 minutes", "contradicted"),
        ("The Salt Road is new.", "The film has 214 pages", "unverified"),
        ("The Salt Road is new. So is a book by Jan Kott.", "The book has 214 pages", "unverified"),
        ("The Tour of Orl is popular.", "120 riders take part in the festival", "unverified"),
        ("The Tour of Orl and the Tour of Dorn are popular.", "120 riders take part in the race", "unverified"),
        ("The Tour of Orl is popular. So is a race in Dorn.", "120 riders take part in the race", "unverified"),
        ("The Tour of Orl and the Nordic Open are on.", "The event has a prize fund of 3 million euros", "unverified"),
        ("The Sarn Film Festival and the Dorn Festival are on.", "The festival opens on 22 June", "unverified"),
    ],
)
def test_an_event_is_the_one_whose_name_fits_or_the_only_one(check_draft, before, sentence, verdict):
    draft = f"---\ndate: 2031-05-03\n---\n\n{before} {sentence}."
    assert check_draft(FACTS, draft)[sentence] == verdict
