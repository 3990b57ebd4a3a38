"""Slips of every day: ends of a change, titles, hours, consent and refusal, and who ran into whom on one day."""

import pytest

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  mill: {name: Tal Mill, kind: organisation}
  lorn: {name: Lorn, kind: place}
facts:
  - {id: age, statement: The reform raises the retirement age from 64 to 66., from: 2031-01-01, sources: [gazette]}
  - {id: paid, statement: Tal Mill paid Teth 2 million euros for the quay., date: 2031-05-04, sources: [gazette]}
  - {id: alarm, statement: President Orla Venn declared an emergency in Lorn., date: 2031-05-05, sources: [gazette]}
  - {id: lava, statement: The lava did not reach the sea., date: 2031-05-05, sources: [gazette]}
  - {id: crash, statement: The lorry hit the tram on 4 May 2031., date: 2031-05-04, sources: [gazette]}
  - {id: court, statement: Teth refused to testify., date: 2031-05-04, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The reform lowers the retirement age from 66 to 64.", "contradicted"),
        ("The reform raises the retirement age from 62 to 64.", "contradicted"),
        ("Tal Mill paid more than 3 million euros for the quay.", "contradicted"),
        ("Tal Mill paid Venn 3 million euros for the quay.", "unverified"),
        ("By the evening the lava had reached the sea.", "contradicted"),
        ("The lava reached the road by the evening.", "unverified"),
        ("The tram hit the lorry on 4 May.", "contradicted"),
        ("The tram hit the lorry.", "unverified"),
        ("The tram hit a lorry on 4 May.", "unverified"),
        ("Teth agreed to testify.", "contradicted"),
        ("Teth had at first agreed to testify.", "unverified"),
        ("Teth agreed to resign.", "unverified"),
    ],
)
def test_slips_are_contradicted_and_other_cases_left_alone(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict


@pytest.mark.parametrize(
    ("setting", "verdict"),
    [
        ("Orla Venn spoke to reporters.", "contradicted"),
        ("Dario Teth spoke to reporters.", "unverified"),
        ("Orla Venn met the president of Peru.", "unverified"),
    ],
)
def test_a_title_means_the_one_who_bears_it_where_the_text_names_her(judge, setting, verdict):
    claim = "The president did not declare an emergency in Lorn."
    assert judge(claim, FACTS, said="2031-05-20", setting=setting).outcome.value == verdict
