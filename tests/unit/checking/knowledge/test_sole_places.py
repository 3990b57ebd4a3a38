"""Which place "the county" or "the town" is."""

import pytest

FACTS = """
entities:
  vale: {name: Vale County, kind: place}
  sund: {name: Sund, kind: place}
facts:
  - {id: people, statement: "Vale County has 310,000 inhabitants.", sources: [gazette]}
  - {id: schools, statement: Sund has four schools., sources: [gazette]}
"""


def _outcome(check_draft, before, sentence):
    return check_draft(FACTS, f"---\ndate: 2031-05-03\n---\n\n{before} {sentence}.")[sentence]


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Vale County is poor.", "The county has 130,000 inhabitants"),
        ("Vale County is poor.\n\nPrices are high.\n\nJobs are few.", "The county has 130,000 inhabitants"),
        ("Vale County and Sund are poor.", "The county has 130,000 inhabitants"),
        ("Sund is poor.", "The town has six schools"),
        ("Sund has a mayor. She beat a rival.", "The town has six schools"),
        ("Prices are up in Sund.", "The village has six schools"),
    ],
)
def test_a_place_is_the_one_whose_name_fits_or_the_only_one(check_draft, before, sentence):
    assert _outcome(check_draft, before, sentence) == "contradicted"


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Vale County and Orl County are poor.", "The county has 130,000 inhabitants"),
        ("Vale County and a neighbouring county are poor.", "The county has 130,000 inhabitants"),
        ("Vale County is poor.", "The counties have 130,000 inhabitants"),
        ("Vale County is poor.", "The town has 130,000 inhabitants"),
        # the county that a town lies in, and towns that the facts do not have
        ("Sund is poor.", "The county has six schools"),
        ("Sund is poor. So are people in Orl.", "The town has six schools"),
        ("Sund and Vale County are poor.", "The town has six schools"),
        ("Sund is a port.", "The city of Orl has six schools"),
    ],
)
def test_a_place_that_may_be_another_stays_open(check_draft, before, sentence):
    assert _outcome(check_draft, before, sentence) == "unverified"


SEATS = """
entities:
  dunmore: {name: Dunmore, kind: place}
  callow: {name: Ruth Callow, kind: person, gender: female, aliases: [Callow]}
  harvest: {name: Harvest Party, kind: organisation, aliases: [Harvest]}
facts:
  - {id: since, statement: The Harvest Party had held Dunmore since 1974., sources: [gazette]}
  - {id: votes, statement: Callow won Dunmore by 915 votes., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("before", "sentence", "outcome"),
    [
        ("Ruth Callow has won the by-election in Dunmore.", "Harvest had held the seat since 1974", "supported"),
        ("Ruth Callow has won the by-election in Dunmore.", "Harvest had held the seat since 1947", "contradicted"),
        ("Dunmore has voted.", "Harvest had held the constituency since 1947", "contradicted"),
        ("Ruth Callow has won the by-election in Dunmore.", "She took the seat by 951 votes", "contradicted"),
        # another seat, or one that is not of a place
        ("Ruth Callow won in Dunmore, and not in Sund Vale.", "Harvest had held the seat since 1947", "unverified"),
        ("Ruth Callow is from Dunmore. She won in Sund.", "Harvest had held the seat since 1947", "unverified"),
        ("Ruth Callow won in Dunmore.", "Harvest had held a seat on the board since 1947", "unverified"),
        ("Ruth Callow won in Dunmore.", "Harvest had held the next seat since 1947", "unverified"),
    ],
)
def test_a_seat_is_the_only_place_that_has_voted(check_draft, before, sentence, outcome):
    assert check_draft(SEATS, f"News\n\n{before} {sentence}.")[sentence] == outcome
