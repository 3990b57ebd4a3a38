"""What somebody was ready to do is not what came about."""

import pytest

FACTS = """
entities:
  mora: {name: Ida Mora, kind: person, gender: female}
  ardo: {name: Ardo Foods, kind: organisation}
facts:
  - {id: barn, statement: Ida Mora sold the barn for 3 million crowns.}
  - {id: fares, statement: Ardo Foods raised bonuses by 6 per cent.}
"""
VERDICTS = [
    ("Ida Mora was ready to sell the barn for 2 million crowns.", "unverified"),
    ("Ida Mora was not keen to sell the barn.", "unverified"),
    ("Ida Mora was reluctant to sell the barn.", "unverified"),
    ("Ida Mora was not free to sell the barn.", "unverified"),
    ("Ida Mora was unable to sell the barn.", "contradicted"),
    ("Ida Mora sold the barn for 2 million crowns.", "contradicted"),
    ("Ardo Foods was likely to raise bonuses by 9 per cent.", "unverified"),
    ("Ardo Foods was happy to raise bonuses by 4 per cent.", "unverified"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_readiness_is_no_deed(judge, claim, verdict):
    assert judge(claim, FACTS, said="2032-09-10").outcome == verdict


COMING = """
entities:
  bren: {name: Ada Bren, kind: person, gender: female}
  zelt: {name: Zeltan, kind: other}
  lusk: {name: Lusk Rail, kind: organisation}
facts:
  - {id: fares, statement: Fares rise by 4.2%., date: 2032-01-01}
  - {id: levy, statement: The levy on plastic bags is 12 cents., from: 2032-01-01}
  - {id: bonus, statement: Ada Bren receives a bonus of 2.4 million euros., date: 2031-11-18}
  - {id: dose, statement: A dose of Zeltan costs 340 euros.}
  - {id: trains, statement: Lusk Rail runs 40 trains a day., date: 2031-11-01}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Fares will rise by 4.2% in January.", "supported"),
        ("Fares will rise by 2.4% in January.", "contradicted"),
        ("Fares will rise by 6% in March.", "unverified"),
        ("Fares may rise by 4.2% in January.", "unverified"),
        ("The levy on plastic bags will be 12 cents.", "supported"),
        ("The levy on plastic bags will be 21 cents.", "contradicted"),
        ("Ada Bren will receive a bonus of 2.4 million euros.", "supported"),
        ("Ada Bren will receive a bonus of 2.4 million euros next year.", "unverified"),
        ("A dose of Zeltan will cost 340 euros.", "supported"),
        ("A dose of Zeltan will cost 280 euros from next year.", "unverified"),
        ("Lusk Rail will run 60 trains a day from June.", "unverified"),
        ("Lusk Rail will run 60 trains a day.", "unverified"),
    ],
)
def test_what_begins_later_is_told_in_the_present_or_foretold(judge, claim, verdict):
    assert judge(claim, COMING, said="2031-11-20").outcome == verdict


PLANS = """
entities:
  rail: {name: Lorn Rail, kind: organisation}
  mora: {name: Ida Mora, kind: person, gender: female}
facts:
  - {id: pay, statement: Lorn Rail will compensate season ticket holders., date: 2031-05-13}
  - {id: report, statement: Ida Mora refused to publish the report., date: 2031-05-13}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Lorn Rail refused to compensate season ticket holders.", "contradicted"),
        ("Lorn Rail has ruled out compensating season ticket holders.", "contradicted"),
        ("Lorn Rail refused to compensate drivers.", "unverified"),
        ("At first Lorn Rail refused to compensate season ticket holders.", "unverified"),
        ("Ida Mora will publish the report.", "contradicted"),
        ("Ida Mora refused to publish the report.", "supported"),
        ("Ida Mora refused on Tuesday to publish the report.", "supported"),
    ],
)
def test_who_refuses_to_do_a_thing_will_not_do_it(judge, claim, verdict):
    assert judge(claim, PLANS, said="2031-05-14").outcome == verdict


def test_what_was_refused_long_ago_may_be_done_now(judge):
    assert judge("Ida Mora will publish the report.", PLANS, said="2032-05-14").outcome == "unverified"
