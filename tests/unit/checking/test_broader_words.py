"""A broader word in the claim is borne out by a narrower one in the fact, and never the other way round."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  fire: {name: Marrow Mill fire, kind: event}
facts:
  - {id: crowd, statement: "4,200 spectators watched the Ostrow derby.", date: 2031-05-02, sources: [gazette]}
  - {id: mill, statement: The Marrow Mill fire destroyed the chapel., date: 2031-05-02, sources: [gazette]}
  - {id: nobody, statement: No residents were injured in the Marrow Mill fire., date: 2031-05-02, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Some 4,200 people watched the Ostrow derby.", Outcome.SUPPORTED),
        ("More than 9,000 people watched the Ostrow derby.", Outcome.CONTRADICTED),
        ("The Marrow Mill fire damaged the chapel.", Outcome.SUPPORTED),
        ("The Marrow Mill fire did not damage the chapel.", Outcome.CONTRADICTED),
        ("Two people were injured in the Marrow Mill fire.", Outcome.UNVERIFIED),
        ("Nobody was injured in the Marrow Mill fire.", Outcome.UNVERIFIED),
    ],
)
def test_what_is_narrow_bears_out_what_is_broad(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04").outcome is outcome
