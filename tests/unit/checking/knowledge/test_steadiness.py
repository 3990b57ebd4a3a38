"""How far a draft tells of nothing but what it opens with."""

import pytest

FACTS = """
entities:
  sund: {name: Sund, kind: place}
  museum: {name: Holt Museum, kind: organisation}
facts:
  - {id: field, statement: Six candidates stood in the by-election in Sund on 2 May 2031., sources: [gazette]}
  - {id: guards, statement: Two guards were injured in the fire at the Holt Museum on 1 May 2031., sources: [gazette]}
"""
VOTE = "Ida Hale won the by-election in Sund."
FIRE = "A fire at the Holt Museum has been put out."


@pytest.fixture
def outcome(check_draft):
    def check(paragraphs, sentence):
        text = "\n\n".join(paragraphs)
        return check_draft(FACTS, f"---\ndate: 2031-05-03\n---\n\n{text} {sentence}.")[sentence]

    return check


@pytest.mark.parametrize(
    ("paragraphs", "sentence"),
    [
        ([VOTE, "The nurse is happy.", "The weather was good."], "Nine candidates stood"),
        (
            [VOTE, 'Jan Kott, who lost, said: "I am tired."', "The weather was good."],
            "Nine candidates stood",
        ),
        ([VOTE, "She was born in Porto.", "The weather was good."], "Nine candidates stood"),
        ([VOTE, "The seat had been empty since 2030.", "The weather was good."], "Nine candidates stood"),
        ([FIRE, "The roof was lost.", "The walls stand."], "Five guards were injured"),
    ],
)
def test_what_is_told_far_behind_the_opening_is_told_of_that(outcome, paragraphs, sentence):
    assert outcome(paragraphs, sentence) == "contradicted"


@pytest.mark.parametrize(
    ("paragraphs", "sentence"),
    [
        ([VOTE, "People in Orl are happy.", "The weather was good."], "Nine candidates stood"),
        ([VOTE, "In Porto the weather was good.", "The rules are old."], "Nine candidates stood"),
        ([VOTE, "A march in Porto was long.", "The rules are old."], "Nine candidates stood"),
        ([VOTE, "A similar contest was close.", "The weather was good."], "Nine candidates stood"),
        ([VOTE, "The Kott Party held a ballot.", "The weather was good."], "Nine candidates stood"),
        ([VOTE, "The rules are old.", "In 2027 the weather was good."], "Nine candidates stood"),
        ([VOTE, "The rules are old.", "Four years ago the weather was good."], "Nine candidates stood"),
        ([FIRE, "The police are busy with a break-in at a gallery."], "Five guards were injured"),
        ([FIRE, "The police are busy with a break-in at a gallery.", "The walls stand."], "Five guards were injured"),
    ],
)
def test_another_story_between_leaves_it_open(outcome, paragraphs, sentence):
    assert outcome(paragraphs, sentence) == "unverified"
