"""In what way it was done, of how many it is so, and by whom: what is not borne out by a fact of another way."""

import pytest

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  moss: {name: Ida Moss, kind: person, gender: female, aliases: [Moss]}
  mill: {name: Tal Mill, kind: organisation}
facts:
  - {id: fine, statement: Teth paid the fine in cash., date: 2031-05-04, sources: [gazette]}
  - {id: bail, statement: Teth was released on bail., date: 2031-05-04, sources: [gazette]}
  - {id: loan, statement: Venn lent Tal Mill 4 million euros without security., date: 2031-05-04, sources: [gazette]}
  - {id: sick, statement: Half of the patients recovered., date: 2031-05-04, sources: [gazette]}
  - {id: post, statement: Venn appointed Teth finance minister., date: 2031-05-04, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Teth paid the fine by cheque.", "unverified"),
        ("Teth paid the fine in cash.", "supported"),
        ("Teth was released without bail.", "unverified"),
        ("Venn lent Tal Mill 4 million euros against security.", "contradicted"),
        ("All of the patients recovered.", "unverified"),
        ("Half of the patients recovered.", "supported"),
        ("Moss appointed Teth finance minister.", "unverified"),
        ("Venn appointed Teth finance minister.", "supported"),
    ],
)
def test_another_way_bears_nothing_out(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict
