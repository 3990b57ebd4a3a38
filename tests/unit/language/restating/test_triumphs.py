"""When a title came is told as who won it."""

import pytest

from factcheck.language.restating.triumphs import tell_triumphs


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Orrin Rovers' only Lake Cup came in 2029.", "Orrin Rovers won its only Lake Cup in 2029."),
        ("Orrin's first league title dates from 1987.", "Orrin won its first league title in 1987."),
        ("Moss’s second world title came on 3 May 2031.", "Moss won its second world title on 3 May 2031."),
        ("Orrin's last Lake Cup victory dates back to 1987.", "Orrin won its last Lake Cup in 1987."),
        ("Orrin's only success in the Lake Cup came in 2029.", "Orrin won its only Lake Cup in 2029."),
    ],
)
def test_a_title_that_came_was_won(text, told):
    assert tell_triumphs(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Orrin's only win came against Sarn.",
        "Orrin's first goal came in 2031.",
        "Orrin's only cup came as a surprise.",
        "The mayor came in 2029.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert tell_triumphs(text) == text
