"""Phrases that open a sentence before a figure, a plain noun or those of whom a participle tells."""

import pytest

from factcheck.checking.knowledge.knowledge import Knowledge
from factcheck.facts import parse_facts
from factcheck.language.propositions import read_propositions

KNOWLEDGE = Knowledge(parse_facts([("facts.yaml", b"version: 1\nfacts: []\n")]))


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("In the 2030 census only 41 percent of households answered.", "only 41 percent of households"),
        ("At the port just 12 ships were loaded.", "just 12 ships"),
        ("Since 4 May drivers have not been allowed to park there.", "drivers"),
        ("The number of injured stands at 18.", "The number of injured"),
        ("The number of wounded soldiers rose to 9.", "The number of wounded soldiers"),
    ],
)
def test_whom_it_is_told_of_begins_behind_the_opening(text, party):
    propositions = read_propositions(text, KNOWLEDGE.gazetteer, KNOWLEDGE.thesaurus)
    assert party in {a.text for p in propositions for a in (p.subject, p.object) if a is not None}
