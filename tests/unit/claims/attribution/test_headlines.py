"""Headlines: who speaks in their grammar, and what of it is a claim."""

import pytest

from factcheck.claims import extract_claims
from factcheck.reading import read_article

BODY = "\n\nTAL, 21 May 2031 - Anna Brandt met the council on Tuesday. It will meet again in June. Orca sank in May.\n"


def told(headline: str) -> list[tuple[str, str | None]]:
    """The claims of a headline as (assertion, mention of the speaker)."""
    claims = extract_claims(read_article("draft.txt", (headline + BODY).encode())).claims
    return [
        (claim.assertion, claim.speaker.mention if claim.speaker is not None else None)
        for claim in claims
        if claim.span.end <= len(headline) and " said: " not in claim.assertion
    ]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Minister: dam cost 40 million crowns", ("Dam cost 40 million crowns.", "Minister")),
        ("The dam cost 40 million crowns – report", ("The dam cost 40 million crowns.", "report")),
        ("Colonel Says Nine Died in Raid", ("Nine Died in Raid.", "Colonel")),
        ("Two Boats Sank Off Tal, Rescuers Say", ("Two Boats Sank Off Tal.", "Rescuers")),
        ("Brandt: ‘Nobody sold the mill’", ("Nobody sold the mill.", "Brandt")),
        ("‘Nobody sold the mill’: Brandt", ("Nobody sold the mill.", "Brandt")),
        ("Brandt: Nobody sold the mill", ("Nobody sold the mill.", "Brandt")),
        ("Two boats sank off Tal: Brandt", ("Two boats sank off Tal.", "Brandt")),
        ("Two boats sank off Tal: police", ("Two boats sank off Tal.", "police")),
        ("Two Boats Sank, Says Brandt", ("Two Boats Sank.", "Brandt")),
    ],
)
def test_gives_a_headline_to_its_source(headline: str, expected: tuple[str, str]) -> None:
    assert told(headline) == [expected]


@pytest.mark.parametrize(
    "headline",
    [
        "Fire destroys post office in Tal",
        "Tal: ferry sank off coast",
        "Ferry sank off coast – video",
        "Orca: The ship of dreams",
    ],
)
def test_leaves_other_headlines_to_the_article(headline: str) -> None:
    assert [speaker for _, speaker in told(headline) if speaker is not None] == []
