"""Names that both sides have, of which each stands in another's place."""

import pytest

FACTS = """
entities:
  sunde: {name: Sunde, kind: place}
  harn: {name: Harn, kind: place}
facts:
  - {id: merger, statement: Voters in Sunde rejected the merger with Lorn in a referendum., sources: [gazette]}
  - {id: sewage, statement: The council of Harn approved the sewage deal with Lorn., sources: [gazette]}
  - {id: seat, statement: Orm Freight moved its head office from Harn to Lorn in 2030., sources: [gazette]}
  - {id: trains, statement: Trains from Harn to Lorn were cancelled on 3 May 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "text",
    [
        "Voters in Lorn rejected the merger with Sunde.",
        "Voters in Lorn approved the merger with Sunde.",
        "The council of Lorn approved the sewage deal with Harn.",
        "The council of Lorn rejected the sewage deal with Harn.",
        "Trains from Lorn to Harn were cancelled on 3 May 2031.",
        "Trains from Lorn to Harn were not cancelled on 3 May 2031.",
    ],
)
def test_what_is_said_of_the_other_is_left_open(judge, text):
    assert judge(text, FACTS).outcome.value == "unverified"


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Voters in Sunde rejected the merger with Lorn.", "supported"),
        ("The merger with Lorn was rejected by voters in Sunde.", "supported"),
        ("Voters in Sunde approved the merger with Lorn.", "contradicted"),
        ("The council of Harn rejected the sewage deal with Lorn.", "contradicted"),
        ("Orm Freight moved its head office from Lorn to Harn in 2030.", "contradicted"),
        ("Trains from Harn to Lorn were not cancelled on 3 May 2031.", "contradicted"),
    ],
)
def test_names_in_their_own_places_are_judged(judge, text, outcome):
    assert judge(text, FACTS).outcome.value == outcome
