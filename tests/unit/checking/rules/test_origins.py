"""FC107: another country of one who by both sides did the same."""

import pytest

FACTS = """
facts:
  - {id: owner, statement: Ping belongs to the Canadian group Halden.}
  - {id: deal, statement: The Swedish firm Orbis bought Tarn Rail for 40 million euros., date: 2031-05-12}
  - {id: goals, statement: The French striker Lea Moss scored twice for Tarn., date: 2031-05-12}
  - {id: prize, statement: "Ida Venn, a lawyer from Peru, won the Arden prize.", date: 2031-05-12}
  - {id: singer, statement: The English singer Tom Eke opened the fair., date: 2031-05-12}
  - {id: film, statement: The French-Belgian producer Quill Films sold the rights., date: 2031-05-12}
"""


@pytest.mark.parametrize(
    ("claim", "verdict", "rule"),
    [
        ("Ping is owned by the American group Halden.", "contradicted", "FC107"),
        ("Ping is owned by the Canadian group Halden.", "supported", None),
        ("The Norwegian firm Orbis bought Tarn Rail for 40 million euros.", "contradicted", "FC107"),
        ("Norway's Orbis bought Tarn Rail for 40 million euros.", "contradicted", "FC107"),
        ("Sweden's Orbis bought Tarn Rail for 40 million euros.", "supported", None),
        ("The Spanish striker Lea Moss scored twice for Tarn.", "contradicted", "FC107"),
        ("The Chilean lawyer Ida Venn won the Arden prize.", "unverified", "FC601"),
        ("The Peruvian lawyer Ida Venn won the Arden prize.", "supported", None),
        ("The British singer Tom Eke opened the fair.", "unverified", "FC601"),
        ("The Belgian producer Quill Films sold the rights.", "unverified", "FC601"),
        ("The Norwegian firm Quill bought Tarn Rail.", "unverified", "FC601"),
        ("The Norwegian firm Orbis sold Tarn Rail.", "unverified", "FC601"),
        ("The Norwegian firm Orbis bought Holm Rail.", "unverified", "FC601"),
        ("The Spanish striker Ana Moss scored twice for Tarn.", "unverified", "FC601"),
        ("The Spanish striker Lea Moss scored twice for Holm.", "unverified", "FC601"),
    ],
)
def test_one_has_one_country(judge, claim, verdict, rule):
    found = judge(claim, FACTS, said="2031-05-14")
    assert (found.outcome, found.rule) == (verdict, rule)
