"""What somebody was told or asked to do takes part in what a claim says."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  krona: {name: Krona Foods, kind: organisation, aliases: [Krona]}
facts:
  - {id: jars, statement: Krona told customers that they can leave the jars open., date: 2031-05-01}
  - {id: gates, statement: The ministry told farmers to leave the gates closed., date: 2031-05-01}
  - {id: offer, statement: The union urged drivers to accept the offer., date: 2031-05-01}
  - {id: fine, statement: The court ordered Krona to pay 2 million crowns., date: 2031-05-01}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Farmers were told to leave the gates closed.", Outcome.SUPPORTED),
        ("Drivers were urged to accept the offer.", Outcome.SUPPORTED),
        ("Krona was ordered to pay 2 million crowns.", Outcome.SUPPORTED),
        ("Krona was ordered to pay 3 million crowns.", Outcome.CONTRADICTED),
        ("Customers were told to leave the jars closed.", Outcome.UNVERIFIED),
        ("Customers have been told to send the jars back until they have been tested.", Outcome.UNVERIFIED),
        ("Farmers were told to leave.", Outcome.UNVERIFIED),
        ("Farmers were told to leave their farms.", Outcome.UNVERIFIED),
        ("Drivers were urged to accept the ruling.", Outcome.UNVERIFIED),
        ("Drivers were urged to stay calm.", Outcome.UNVERIFIED),
        ("Krona was ordered to close its plant.", Outcome.UNVERIFIED),
    ],
)
def test_only_the_same_is_what_somebody_was_told(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04").outcome is outcome
