"""What stayed as it was or came to nothing, told again by the plain verb."""

import pytest

from factcheck.language.restating.contraries import tell_contraries


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Venn kept her job as treasurer of the club.", "Venn did not resign as treasurer of the club."),
        ("Teth has held on to his post as mayor.", "Teth did not resign as mayor."),
        ("The Supreme Court confirmed Teth's conviction.", "The Supreme Court upheld Teth's conviction."),
        ("The judges let the verdict against Venn stand.", "The judges upheld the verdict against Venn."),
        ("The play left the Comet Awards empty-handed.", "The play did not win any Comet Awards."),
    ],
)
def test_what_stayed_or_came_to_nothing_is_told_by_the_plain_verb(text, told):
    assert tell_contraries(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Venn kept her job.",
        "Teth kept his word as mayor.",
        "The police confirmed the conviction of Teth.",
        "The minister left Oslo empty-handed.",
        "The judges let the witness stand.",
    ],
)
def test_other_sentences_stay(text):
    assert tell_contraries(text) == text
