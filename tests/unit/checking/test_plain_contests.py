"""Who won by how much, told of facts that give the figures of both sides."""

import pytest

ENTITIES = """
entities:
  holt: {name: Ines Holt, kind: person, aliases: [Holt]}
  varga: {name: Pal Varga, kind: person, aliases: [Varga]}
"""
CLOSE = "Ines Holt won the presidential election on 4 May 2034 with 50.9% of the vote; Pal Varga took 49.1%."
AGAINST = "Ines Holt won the presidential election with 50.9% of the vote, against 49.1% for Pal Varga."
CLEAR = "Ines Holt beat Pal Varga by 61.2% to 38.8% in the election on 4 May 2034."


@pytest.mark.parametrize(
    ("fact", "claim", "outcome"),
    [
        (CLOSE, "Holt narrowly beat Varga in the presidential election.", "supported"),
        (CLOSE, "Varga lost to Holt.", "supported"),
        (CLOSE, "Varga was narrowly defeated.", "supported"),
        (CLOSE, "Holt beat Varga by 1.8 percentage points.", "supported"),
        (CLOSE, "Holt beat Varga by eight points.", "contradicted"),
        (CLOSE, "Varga defeated Holt.", "contradicted"),
        (CLOSE, "Holt won by a landslide.", "unverified"),
        (CLOSE, "Holt easily won the election.", "unverified"),
        (CLOSE, "Holt lost to Varga in 2028.", "unverified"),
        (AGAINST, "Varga lost the presidential election to Holt.", "supported"),
        (CLEAR, "Holt easily beat Varga.", "supported"),
        (CLEAR, "Holt narrowly beat Varga.", "unverified"),
        (CLEAR, "Varga narrowly beat Holt.", "contradicted"),
    ],
)
def test_who_won_and_by_what_margin(judge, fact, claim, outcome):
    facts = f'{ENTITIES}facts: [{{id: f, statement: "{fact}"}}]\n'
    assert judge(claim, facts, said="2034-10-02").outcome == outcome


@pytest.mark.parametrize(
    ("score", "claim", "outcome"),
    [
        ("5-1", "Tolland thrashed Orm in the final.", "supported"),
        ("5-1", "Tolland narrowly beat Orm in the final.", "unverified"),
        ("2-1", "Tolland narrowly beat Orm in the final.", "supported"),
        ("2-1", "Tolland thrashed Orm in the final.", "unverified"),
    ],
)
def test_how_clearly_a_match_was_won(judge, score, claim, outcome):
    facts = f"""
entities:
  tolland: {{name: Tolland, kind: organisation}}
  orm: {{name: Orm, kind: organisation}}
facts: [{{id: f, statement: "Tolland beat Orm {score} in the final on 4 May 2034."}}]
"""
    assert judge(claim, facts, said="2034-10-02").outcome == outcome


@pytest.mark.parametrize("final", ["women's cup final", "youth cup final", "indoor cup final"])
def test_another_kind_of_final_is_another_one(judge, final):
    facts = """
entities:
  tolland: {name: Tolland, kind: organisation}
  orm: {name: Orm, kind: organisation}
facts: [{id: f, statement: "Tolland beat Orm 3-1 in the cup final on 4 May 2034."}]
"""
    assert judge("Orm beat Tolland in the cup final.", facts, said="2034-10-02").outcome == "contradicted"
    assert judge(f"Orm beat Tolland in the {final}.", facts, said="2034-10-02").outcome == "unverified"
