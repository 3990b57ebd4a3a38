"""What stands around a plain statement and makes no other case of it: a wait, a report, what it was in spite of."""

import pytest

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female}
  orre: {name: Orre, kind: place}
  owls: {name: Orre Owls, kind: organisation}
facts:
  - {id: vote, statement: Orla Venn won the vote in Orre on 4 May 2031., date: 2031-05-04, sources: [gazette]}
  - {id: fire, statement: Nine people died in the blaze., sources: [gazette]}
  - {id: rank, statement: Orre Owls finished fifth in the league in 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        ("After weeks of waiting, Orla Venn lost the vote in Orre on 4 May.", "contradicted"),
        ("After weeks of talks, 14 people died in the blaze.", "contradicted"),
        ("After weeks of waiting, Orla Venn won the vote in Orre on 4 May.", "supported"),
        ("Fourteen people died in the blaze despite the alarm.", "contradicted"),
        ("According to a report, nobody died in the blaze.", "contradicted"),
        ("The report also says that 14 people died in the blaze.", "contradicted"),
        ("The report also says that nine people died in the blaze.", "supported"),
        ("Report: 14 people died in the blaze.", "contradicted"),
        # another case, or nothing that is known
        ("Sarn was also hit. Fourteen people died in the blaze.", "unverified"),
        ("The mayor of Sarn also said that 14 people died in the blaze.", "unverified"),
        ("Orre Owls came as a surprise.", "unverified"),
    ],
)
def test_a_plain_statement_is_read_through_its_frame(check_draft, draft, found):
    *_, last = check_draft(FACTS, f"ORRE, 9 May 2031 - {draft}").values()
    assert last == found
