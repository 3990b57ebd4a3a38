"""By how much something missed its budget or its day, and how many people came to it."""

import pytest

FACTS = """
entities:
  sarn: {name: Sarn, kind: place}
  kolm: {name: Kolm Bridge, kind: place}
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: bridge, statement: "Kolm Bridge cost 4.6 billion crowns, 1.1 billion more than planned.", sources: [gazette]}
  - {id: hal, sources: [gazette], statement: "The school in Sarn cost 12 million euros, 2 million less than planned."}
  - {id: tunnel, statement: The Sarn tunnel was opened eight months later than planned., sources: [gazette]}
  - {id: line, statement: The Sarn tram was finished three months ahead of schedule., sources: [gazette]}
  - {id: derby, statement: "The derby in Sarn was played before 48,200 spectators.", sources: [gazette]}
  - {id: funeral, statement: "Some 6,300 people attended the funeral of Orla Venn.", sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "The Kolm Bridge was 1.1 billion crowns cheaper than planned.",
        "The Kolm Bridge was 1.1 billion under budget.",
        "The Kolm Bridge went 2.1 billion over budget.",
        "The school in Sarn was 2 million euros over budget.",
        "The school in Sarn was 3 million euros cheaper than planned.",
        "The Sarn tunnel opened eight months ahead of schedule.",
        "The Sarn tunnel opened on time.",
        "The Sarn tunnel opened with a delay of four months.",
        "The Sarn tram was completed later than planned.",
        "The Sarn tram was finished on schedule.",
        "A crowd of 42,800 saw the derby in Sarn.",
        "The attendance at the derby in Sarn was 42,800.",
        "42,800 fans were in the stadium for the derby in Sarn.",
        "3,600 mourners came to Venn's funeral.",
    ],
)
def test_the_other_side_or_another_figure_is_wrong(judge, claim):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == "contradicted"


@pytest.mark.parametrize(
    "claim",
    [
        "The Kolm Bridge was 1.1 billion crowns more expensive than planned.",
        "The school in Sarn came in under budget.",
        "The Sarn tunnel opened eight months behind schedule.",
        "The Sarn tram was finished early.",
        "A crowd of more than 48,000 saw the derby in Sarn.",
        "6,300 people came to Venn's funeral.",
    ],
)
def test_the_same_in_other_words_is_borne_out(judge, claim):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == "supported"


@pytest.mark.parametrize(
    "claim",
    [
        "The Kolm Bridge was cheaper than the tunnel.",
        "The Kolm Bridge cost 4.6 billion crowns more than planned.",
        "The Sarn tunnel opened eight months after the bridge.",
        "The Sarn tunnel opened early on 3 May 2031.",
        "The Sarn station opened on time.",
        "2.4 million people watched the derby in Sarn on television.",
        "The final in Sarn was played before 42,800 spectators.",
        "200 officers were at Venn's funeral.",
        "3,600 people attended Venn's wedding.",
    ],
)
def test_what_may_be_another_thing_is_left_open(judge, claim):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == "unverified"
