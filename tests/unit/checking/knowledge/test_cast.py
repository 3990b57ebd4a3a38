"""The people whom a draft names."""

import pytest

from factcheck.checking.knowledge.cast import Cast
from factcheck.reading import read_article

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male}
  crewle: {name: Crewle Bank, kind: organisation}
facts: [{id: one, statement: Orla Venn sings., sources: [gazette]}]
"""


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Orla Venn met Dario and Ida Marrow.", ["venn", "teth", "marrow"]),
        ("A study at Lowell College by Crewle Bank said so on Monday.", []),
        ("On Monday Mr Ansel Grice, of Grey Street, saw Venn's Crewle Bank.", ["grice", "venn"]),
    ],
)
def test_people_are_found_by_name(checker_for, text, people):
    article = read_article("draft.txt", text.encode())
    assert [one.key for one in Cast(article, checker_for(FACTS).knowledge.gazetteer).people] == people


def test_a_speaker_is_known_by_the_verb_beside_the_name(checker_for):
    article = read_article("draft.txt", b'"No," said Orla Venn. Dario Teth left.')
    found = Cast(article, checker_for(FACTS).knowledge.gazetteer).people
    assert [one.speaks for one in found] == [True, False]
