"""Plain claims on firms: which way a figure went, what a deal values a firm at, and how much shares lost."""

import pytest

MOVES = """
entities:
  brix: {name: Brix, kind: organisation}
  tal: {name: Tal, kind: place}
facts:
  - {id: profit, statement: Brix's net profit more than doubled to 84m crowns in 2030., sources: [gazette]}
  - {id: payout, statement: Brix doubled its dividend to $1.20 in 2030., sources: [gazette]}
  - {id: thefts, statement: The number of burglaries in Tal halved in 2030., sources: [gazette]}
  - {id: gap, statement: Tal's trade deficit fell to 2.1bn crowns in April 2031., sources: [gazette]}
  - {id: stream, statement: The river Tal rose by 40 centimetres in April 2031., sources: [gazette]}
  - {id: shares, statement: Shares in Brix lost a fifth of their value on 12 May 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Brix's net profit fell to 84m crowns in 2030.", "contradicted"),
        ("Brix's net profit fell in 2030.", "contradicted"),
        ("Brix's net profit rose to 84m crowns in 2030.", "supported"),
        ("Brix cut its dividend in 2030.", "contradicted"),
        ("Brix raised its dividend to $1.50 in 2030.", "contradicted"),
        ("Brix raised its dividend in 2030.", "supported"),
        ("Burglaries in Tal rose in 2030.", "contradicted"),
        ("The number of burglaries in Tal fell in 2030.", "supported"),
        ("Tal's trade deficit widened to 2.1bn crowns in April.", "contradicted"),
        ("Tal's trade deficit narrowed to 2.1bn crowns in April.", "supported"),
        ("Brix's shares fell 20% on 12 May.", "supported"),
        ("Brix's shares fell by a third on 12 May.", "contradicted"),
        ("Shares in Brix gained a fifth on 12 May.", "contradicted"),
        ("Brix's sales fell in 2030.", "unverified"),
        ("The number of thefts in Tal doubled in 2030.", "unverified"),
        ("Tal's trade deficit widened in March.", "unverified"),
        ("The river Tal narrowed in April 2031.", "unverified"),
        ("Shares in Corvo fell by a third on 12 May.", "unverified"),
    ],
)
def test_moves_are_told_by_many_verbs(judge, claim, verdict):
    assert judge(claim, MOVES, said="2031-05-20").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "fact", "verdict"),
    [
        ("The deal values Corvo at $4.2bn.", "Brix is to buy Corvo for $2.4bn.", "contradicted"),
        ("The deal values Corvo at $2.4bn.", "Brix is to buy Corvo for $2.4bn.", "supported"),
        ("Brix is buying Corvo in a deal worth $4.2bn.", "Brix is to buy Corvo for $2.4bn.", "contradicted"),
        ("Corvo is being sold to Brix for $1.4bn.", "Brix is to buy Corvo for $2.4bn.", "contradicted"),
        ("The deal values Brix at $4.2bn.", "Brix is to buy Corvo for $2.4bn.", "unverified"),
        ("The deal values Corvo at $2.5bn.", "Brix is to buy 40% of Corvo for $1bn.", "unverified"),
        ("The deal values Corvo at $2.5bn.", "Brix bought a 40% stake in Corvo for $1bn.", "unverified"),
        ("Corvo was sold to Brix for $1.4bn in 2019.", "Brix is to buy Corvo for $2.4bn.", "unverified"),
        (
            "The pension age will rise to 69 by 2040.",
            "The budget raises the pension age to 67 by 2040.",
            "contradicted",
        ),
        ("The pension age will rise to 67 by 2040.", "The budget raises the pension age to 67 by 2040.", "supported"),
        ("The pension age will rise to 69.", "The bill raises the pension age to 67.", "unverified"),
        ("The pension age rose to 66 in 2030.", "The budget raises the pension age to 67 by 2040.", "unverified"),
    ],
)
def test_what_is_agreed_is_to_come_about(judge, claim, fact, verdict):
    entities = "entities:\n  brix: {name: Brix, kind: organisation}\n  corvo: {name: Corvo, kind: organisation}\n"
    facts = f"{entities}facts: [{{id: it, statement: {fact!r}, sources: [gazette]}}]"
    assert judge(claim, facts, said="2031-05-20").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Most Talians oppose the new port.", "supported"),
        ("Most Talians support the new port.", "contradicted"),
        ("Six in ten Talians favour the new port.", "contradicted"),
        ("A minority of Talians oppose the new port.", "contradicted"),
        ("Four in ten Talians favour the new port.", "unverified"),
        ("A minority of Talians favour the new port.", "unverified"),
        ("Most young Talians support the new port.", "unverified"),
        ("The most loyal Talians support the new port.", "unverified"),
    ],
)
def test_most_are_more_than_half(judge, claim, verdict):
    facts = "facts: [{id: it, statement: Six in ten Talians oppose the new port., sources: [gazette]}]"
    assert judge(claim, facts, said="2031-05-20").outcome.value == verdict
