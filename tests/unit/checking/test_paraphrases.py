"""Words that reporters put for each other, and words beside them that say more or another thing."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  hale: {name: Hale, kind: place}
  venn: {name: Orla Venn, kind: person}
  rell: {name: Tom Rell, kind: person}
  mill: {name: Marrow Mill, kind: organisation}
facts:
  - {id: rescue, statement: Rescuers pulled Orla Venn from the rubble in Hale., date: 2031-05-02, sources: [gazette]}
  - {id: tip, statement: Tom Rell informed the auditors., date: 2031-05-02, sources: [gazette]}
  - {id: posts, statement: 40 posts at Marrow Mill are vacant., from: 2031-05-01, sources: [gazette]}
  - {id: blame, statement: Tom Rell was accused of fraud., date: 2031-05-03, sources: [gazette]}
  - {id: planes, statement: Airlines grounded 40 flights in Hale., date: 2031-05-03, sources: [gazette]}
  - {id: cull, statement: The court suspended the seal cull on 4 May 2031., date: 2031-05-04, sources: [gazette]}
  - {id: hunt, statement: The court suspended the wolf hunt on 4 May 2031., date: 2031-05-04, sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Orla Venn was pulled from the ruins in Hale.",
        "Tom Rell alerted the auditors.",
        "Tom Rell tipped off the auditors.",
        "Some 40 posts at Marrow Mill are unfilled.",
        "The seal cull was halted by the court on 4 May.",
        "The wolf hunt was suspended by the court on 4 May.",
    ],
)
def test_a_paraphrase_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-08").outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        "Orla Venn was pulled from the lake in Hale.",
        "Tom Rell bribed the auditors.",
        "Some 40 posts at Marrow Mill are new.",
        "Tom Rell was charged with fraud.",
        "Airlines cancelled 40 flights in Hale.",
    ],
)
def test_what_is_near_it_is_not(judge, claim):
    assert judge(claim, FACTS, said="2031-05-08").outcome is Outcome.UNVERIFIED
