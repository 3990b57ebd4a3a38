"""Facts worded as works of reference word them, and what a reporter makes of them."""

import pytest

from factcheck.model import Outcome


def facts_of(statement, topic=None):
    opening = f"topic: {topic}\n" if topic else ""
    return f"{opening}facts:\n  - {{id: f1, statement: {statement!r}, sources: [gazette]}}\n"


REFUGE = facts_of("During the 1975 revolt, Amos Tell fled to Kenya, where he currently lives as a refugee.")
HALL = facts_of("Orm Hall has five rooms, 19 beds and many chairs.")
ALUMNI = facts_of("Kelby University has graduated many notable alumni, including five presidents and 19 judges.")
SONS = facts_of("He was survived by his wife Clara and two sons.", "Otto Brenn")
DOCTORS = facts_of("Orm Hall has 74 doctors and nurses.")

STYLE = facts_of("Orm skiff originated in the late 1960s and early 1970s.")
SONG = facts_of('"Cold Lantern" is a song by the singer Una Firth for her second album, Salt Roads (2008).')
TITLED = facts_of('"Tall Kite" is a song by the singer Mia Roo for her album One of the Crows.')
NOVEL = facts_of("Saltmarsh is a 1990 novel by the Scottish writer Jon Ode.")
PLAY = facts_of("Saltmarsh was written by June Ode and Ida Marr.")


@pytest.mark.parametrize(
    ("claim", "facts", "outcome"),
    [
        ("Amos Tell lives in Kenya.", REFUGE, Outcome.SUPPORTED),
        ("Amos Tell lives in Ghana.", REFUGE, Outcome.CONTRADICTED),
        ("Amos Tell lives exclusively in Ghana.", REFUGE, Outcome.CONTRADICTED),
        ("Amos Tell lived in Ghana.", REFUGE, Outcome.UNVERIFIED),  # before he fled
        ("Amos Tell lives in Ghana.", facts_of("Amos Tell lived in Kenya."), Outcome.UNVERIFIED),
        ("Amos Tell lived in Ghana.", facts_of("Amos Tell lived in Kenya."), Outcome.UNVERIFIED),
        ("Amos Tell has a house in Ghana.", REFUGE, Outcome.UNVERIFIED),
        ("Orm Hall has 19 beds.", HALL, Outcome.SUPPORTED),
        ("Orm Hall has 29 beds.", HALL, Outcome.CONTRADICTED),
        ("Orm Hall has 29 tables.", HALL, Outcome.UNVERIFIED),
        ("Orm Hall has 40 doctors.", DOCTORS, Outcome.UNVERIFIED),
        ("Five presidents are among the alumni of Orm Hall.", ALUMNI, Outcome.UNVERIFIED),
        ("Kelby University's alumni include five presidents.", ALUMNI, Outcome.SUPPORTED),
        ("Kelby University has 19 judges among its alumni.", ALUMNI, Outcome.SUPPORTED),
        ("Kelby University's alumni include no presidents.", ALUMNI, Outcome.CONTRADICTED),
        ("Kelby University's alumni include 29 judges.", ALUMNI, Outcome.CONTRADICTED),
        ("Kelby University's alumni include six ministers.", ALUMNI, Outcome.UNVERIFIED),
        ("Otto Brenn had two sons.", SONS, Outcome.SUPPORTED),
        ("Otto Brenn was survived by three sons.", SONS, Outcome.CONTRADICTED),
        ("Otto Brenn had two daughters.", SONS, Outcome.UNVERIFIED),
        ("Clara Brenn had two sons.", SONS, Outcome.UNVERIFIED),
        ("Orm skiff originated in the late 1960s.", STYLE, Outcome.SUPPORTED),
        ("Orm skiff originated in the early 1970s.", STYLE, Outcome.SUPPORTED),
        ("Orm skiff originated in the 1990s.", STYLE, Outcome.CONTRADICTED),
        ("Orm skiff originated in 1968.", STYLE, Outcome.UNVERIFIED),
        ("Orm skiff was revived in the 1990s.", STYLE, Outcome.UNVERIFIED),
        ("Salt Roads is an album by Una Firth.", SONG, Outcome.SUPPORTED),
        ("Salt Roads is Una Firth's second album.", SONG, Outcome.SUPPORTED),
        ("Salt Roads is Una Firth's first album.", SONG, Outcome.CONTRADICTED),
        ("Salt Roads came out in 2008.", SONG, Outcome.SUPPORTED),
        ("Salt Roads came out in 2010.", SONG, Outcome.CONTRADICTED),
        ("Cold Lantern is a song by Mary Rook.", SONG, Outcome.UNVERIFIED),  # there may be two of that name
        ("Salt Roads sold 2,008 copies.", SONG, Outcome.UNVERIFIED),
        ("The album One of the Crows contains Tall Kite.", TITLED, Outcome.SUPPORTED),
        ("The album Two of the Crows contains Tall Kite.", TITLED, Outcome.UNVERIFIED),
        ("Jon Ode wrote Saltmarsh.", NOVEL, Outcome.SUPPORTED),
        ("Saltmarsh was written by Ida Marr.", NOVEL, Outcome.CONTRADICTED),
        ("Ida Marr wrote about Saltmarsh.", NOVEL, Outcome.UNVERIFIED),
        ("Ida Marr wrote the film Saltmarsh.", NOVEL, Outcome.UNVERIFIED),
        ("Jon Ode wrote Saltmarsh in 1988.", NOVEL, Outcome.UNVERIFIED),  # and published it two years later
        ("June Ode wrote Saltmarsh with Ida Marr.", PLAY, Outcome.SUPPORTED),
    ],
)
def test_verdicts(judge, claim, facts, outcome):
    assert judge(claim, facts).outcome is outcome
