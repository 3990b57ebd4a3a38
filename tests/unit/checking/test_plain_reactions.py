"""How somebody took it, who was among them, what is usual, what officials put it at, and the known two of them."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  ruiz: {name: Ana Ruiz, kind: person, gender: female, aliases: [Ruiz]}
  holt: {name: Dev Holt, kind: person, gender: male, aliases: [Holt]}
  league: {name: Growers' League, kind: organisation}
facts:
  - {id: package, statement: "The Growers' League called the package insufficient.", sources: [gazette]}
  - {id: ruling, statement: "Ana Ruiz described the ruling as a disgrace.", sources: [gazette]}
  - {id: verdict, statement: "Dev Holt welcomed the verdict.", sources: [gazette]}
  - {id: vote, statement: "Dev Holt voted against closing the library.", sources: [gazette]}
  - {id: crash, statement: "Ana Ruiz survived the crash.", sources: [gazette]}
  - {id: fire, statement: "All 14 passengers survived the fire.", sources: [gazette]}
  - {id: pilots, statement: "The two pilots survived.", sources: [gazette]}
  - {id: july, statement: "July 2032 was warmer than average.", sources: [gazette]}
  - {id: level, statement: "The water level was lower than normal.", sources: [gazette]}
  - {id: scheme, statement: "Dev Holt rejects a state-backed insurance scheme.", sources: [gazette]}
  - {id: medal, statement: "Ana Ruiz was the first woman to be awarded the Lindgren Medal.", sources: [gazette]}
  - {id: damage, statement: "The council put the damage at 60 million crowns.", sources: [gazette]}
  - {id: harvest, statement: "The barley harvest was 3.1 million tonnes in 2032.", sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The Growers' League welcomed the package.", Outcome.CONTRADICTED),
        ("The Growers' League criticised the package.", Outcome.SUPPORTED),
        ("The Growers' League welcomed the delay.", Outcome.UNVERIFIED),
        ("Ruiz welcomed the ruling.", Outcome.CONTRADICTED),
        ("Ruiz called the ruling a relief.", Outcome.CONTRADICTED),
        ("Ruiz called the ruling a miracle.", Outcome.UNVERIFIED),
        ("Ruiz called the ruling a mistake.", Outcome.UNVERIFIED),
        ("Holt called the verdict a scandal.", Outcome.CONTRADICTED),
        ("Holt called the verdict on Friday.", Outcome.UNVERIFIED),
        ("Among those who voted for closing the library was Dev Holt.", Outcome.CONTRADICTED),
        ("Holt was among those who voted against closing the library.", Outcome.SUPPORTED),
        ("Among those who voted for closing the pool was Dev Holt.", Outcome.UNVERIFIED),
        ("Among those killed in the crash was Ana Ruiz.", Outcome.CONTRADICTED),
        ("Ana Ruiz was killed in the crash.", Outcome.CONTRADICTED),
        ("Ana Ruiz was killed in a fire.", Outcome.UNVERIFIED),
        ("Among those who saw the crash was Ana Ruiz.", Outcome.UNVERIFIED),
        ("Two of the passengers were killed in the fire.", Outcome.CONTRADICTED),
        ("Two firefighters were killed in the fire.", Outcome.UNVERIFIED),
        ("Both pilots died.", Outcome.CONTRADICTED),
        ("Two pilots died.", Outcome.UNVERIFIED),
        ("July 2032 was unusually cold.", Outcome.CONTRADICTED),
        ("July 2032 was exceptionally warm.", Outcome.SUPPORTED),
        ("July 2032 was unusually wet.", Outcome.UNVERIFIED),
        ("The water level was unusually high.", Outcome.CONTRADICTED),
        ("Holt supports the demand for a state-backed insurance scheme.", Outcome.CONTRADICTED),
        ("Holt has backed calls for a state-backed insurance scheme.", Outcome.CONTRADICTED),
        ("Holt backed the demand for a pay rise.", Outcome.UNVERIFIED),
        ("Ruiz became the second woman to receive the Lindgren Medal.", Outcome.CONTRADICTED),
        ("Ruiz was the first woman to win the Lindgren Medal.", Outcome.SUPPORTED),
        ("Ruiz was the third scientist to receive the Lindgren Medal.", Outcome.UNVERIFIED),
        ("The ministry put the barley harvest in 2032 at 1.3 million tonnes.", Outcome.CONTRADICTED),
        ("Officials put the barley harvest in 2032 at 3.1 million tonnes.", Outcome.SUPPORTED),
        ("Insurers put the damage at 90 million crowns.", Outcome.UNVERIFIED),  # the council's is another estimate
        ("The ministry put the wheat harvest in 2032 at 1.3 million tonnes.", Outcome.UNVERIFIED),
    ],
)
def test_plain_reactions(judge, claim, outcome):
    assert judge(claim, FACTS, said="2033-01-09").outcome is outcome


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Parliament passed the bill in March 2032 with the votes of the Greens.", Outcome.CONTRADICTED),
        ("Parliament passed the bill in March 2032 against the votes of the Greens.", Outcome.SUPPORTED),
        ("Parliament passed the bill in March 2032 with the votes of the Liberals.", Outcome.UNVERIFIED),
        ("The march was held in June 2032 without the permission of the mayor.", Outcome.CONTRADICTED),
        ("The march was held in June 2032 without the permission of the bishop.", Outcome.UNVERIFIED),
    ],
)
def test_with_whose_consent_it_was_done(judge, claim, outcome):
    facts = """
facts:
  - {id: bill, statement: Parliament passed the bill in March 2032 against the votes of the Greens., sources: [gazette]}
  - {id: march, statement: The march was held in June 2032 with the permission of the mayor., sources: [gazette]}
"""
    assert judge(claim, facts, said="2033-01-09").outcome is outcome


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Moss has appealed against the fine.", Outcome.CONTRADICTED),
        ("Moss appealed for help.", Outcome.UNVERIFIED),
        ("Holt cut short his visit to Brazil.", Outcome.CONTRADICTED),
        ("Holt cut short his visit to Chile.", Outcome.UNVERIFIED),
        ("The union postponed the ballot.", Outcome.CONTRADICTED),
        ("The union postponed the march.", Outcome.UNVERIFIED),
        ("Moss lengthened the school day by 40 minutes.", Outcome.SUPPORTED),
        ("Moss lengthened the school day by 20 minutes.", Outcome.CONTRADICTED),
        ("Moss lengthened the lunch break by 20 minutes.", Outcome.UNVERIFIED),
        ("The council made the route 3 kilometres longer.", Outcome.CONTRADICTED),
    ],
)
def test_plain_changes_and_places(judge, claim, outcome):
    facts = """
entities:
  moss: {name: Ida Moss, kind: person, gender: female, aliases: [Moss]}
  holt: {name: Dev Holt, kind: person, gender: male, aliases: [Holt]}
facts:
  - {id: fine, statement: Ida Moss accepted the fine., sources: [gazette]}
  - {id: visit, statement: Dev Holt continued his visit to Brazil., sources: [gazette]}
  - {id: ballot, statement: The union brought forward the ballot., sources: [gazette]}
  - {id: day, statement: Ida Moss made the school day 40 minutes longer., sources: [gazette]}
  - {id: route, statement: The council shortened the route by 3 kilometres., sources: [gazette]}
"""
    assert judge(claim, facts, said="2033-02-09").outcome is outcome
