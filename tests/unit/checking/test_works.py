"""On which album, or in which book, what is part of it stands."""

import pytest

from factcheck.model import Outcome


def write_fact(text):
    return f"facts:\n  - {{id: f1, statement: {text!r}, sources: [gazette]}}\n"


SONG = write_fact("“Night Ferry” is a song by Norlandic singer Orla Venn from her second studio album, Grey Sea.")
RECORDED = write_fact("Night Ferry is a song recorded by singer Orla Venn for her second studio album.")
RELEASED = write_fact("Long Road was released as the first single from the album Grey Sea.")


@pytest.mark.parametrize(
    ("claim", "facts"),
    [
        ("Night Ferry is on the album Grey Sea.", SONG),
        ("Night Ferry is from Grey Sea.", SONG),
        ("The album Grey Sea contains Night Ferry.", SONG),
        ("Night Ferry is part of Orla Venn's second studio album.", RECORDED),
        ("Long Road is from the album Grey Sea.", RELEASED),
        ("The album Grey Sea features Long Road.", RELEASED),
        ("The Ford is in the book Salt Roads.", write_fact("The Ford is a story from the book Salt Roads.")),
    ],
)
def test_a_part_stands_in_the_whole_that_it_is_from(judge, claim, facts):
    assert judge(claim, facts).outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "facts"),
    [
        ("Night Ferry is on the album Blue Sea.", SONG),  # as it may be as well
        ("The album Blue Sea contains Night Ferry.", SONG),
        ("Night Ferry is part of Ida Marr's second studio album.", RECORDED),
        ("Night Ferry is part of Orla Venn's first studio album.", RECORDED),
        ("Long Road is on Grey Sea.", SONG),
        ("Orla Venn is on the album Grey Sea.", SONG),
        ("Night Ferry is on the album Grey Sea.", write_fact("Night Ferry is a song about the album Grey Sea.")),
        ("Night Ferry is in the series Grey Sea.", write_fact("Night Ferry is a ship that passed Grey Sea.")),
    ],
)
def test_it_may_stand_elsewhere_and_others_may_not(judge, claim, facts):
    assert judge(claim, facts).outcome is Outcome.UNVERIFIED


STARRED = write_fact("Ida Marr starred in the films Grey Dog 2, Red Sheep, Old Hands 3, and Low Tide.")
DEBUT = write_fact(
    "“Night Ferry” is a song by Norlandic singer Orla Venn for her second studio album, Grey Sea (2011)."
)


@pytest.mark.parametrize(
    ("claim", "facts", "outcome"),
    [
        ("Ida Marr starred in Red Sheep.", STARRED, Outcome.SUPPORTED),
        ("Ida Marr starred in Old Hands 3.", STARRED, Outcome.SUPPORTED),
        ("Ida Marr starred in Low Tide.", STARRED, Outcome.SUPPORTED),
        ("Ida Marr starred in Grey Dog.", STARRED, Outcome.UNVERIFIED),  # the first of them is another film
        ("Ida Marr starred in Old Hands 2.", STARRED, Outcome.UNVERIFIED),
        ("Night Ferry is on the 2011 album Grey Sea.", DEBUT, Outcome.SUPPORTED),
        ("Night Ferry is on the 2011 Orla Venn album Grey Sea.", DEBUT, Outcome.SUPPORTED),
        ("Night Ferry is on the 2011 Ida Marr album Grey Sea.", DEBUT, Outcome.UNVERIFIED),
        ("Night Ferry is on the 2012 album Grey Sea.", DEBUT, Outcome.UNVERIFIED),
        ("Night Ferry is on the 2011 album Blue Sea.", DEBUT, Outcome.UNVERIFIED),
    ],
)
def test_works_of_a_number_and_of_a_year(judge, claim, facts, outcome):
    assert judge(claim, facts).outcome is outcome
