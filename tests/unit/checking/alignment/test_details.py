"""What a claim adds to a fact without making another case of it."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, aliases: [Venn]}
  lorn: {name: Lorn, kind: place}
facts:
  - id: rescue
    statement: Lifeguards rescued 14 swimmers from the bay on 3 May 2031.
    date: 2031-05-03
    sources: [gazette]
  - {id: prize, statement: Venn won the Harbour Prize., date: 2031-05-01, sources: [gazette]}
  - {id: dinghy, statement: The club bought a dinghy in 2030., date: 2030, sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Lifeguards in oilskins rescued some 14 swimmers from the bay on 3 May.",
        "On 3 May lifeguards rescued 14 swimmers from the bay in thick fog.",
        "Venn won the Harbour Prize amid thunder.",
        "Venn won the Harbour Prize in the dispute.",
        "The local star Orla Venn won the Harbour Prize.",
    ],
)
def test_details_of_common_words_leave_a_claim_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        "Lifeguards rescued 14 swimmers from the bay in the second round.",  # which of several
        "Lifeguards in a dinghy rescued 14 swimmers from the bay on 3 May.",  # of which a fact speaks
        "Lifeguards rescued 14 swimmers from the bay in 3 boats.",
        "Lifeguards rescued 14 swimmers from the bay by helicopter.",  # by what means
        "Venn won the Harbour Prize in Quarrow.",
        "Lifeguards rescued 14 swimmers from the bay in the storm.",
    ],
)
def test_what_may_make_another_case_leaves_it_open(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED
