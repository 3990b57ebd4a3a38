"""A claim that tells several things with one verb is listed once for each, with its own words."""

from factcheck.claims import extract_claims
from factcheck.reading import read_article

TEXT = "The brewery sold 900 barrels in April, 700 in May and 650 in June. It will close."


def test_each_thing_told_is_a_claim_with_its_own_words() -> None:
    claims = extract_claims(read_article("a.txt", TEXT.encode())).claims
    assert [(claim.text, claim.assertion) for claim in claims][:3] == [
        ("The brewery sold 900 barrels in April", "The brewery sold 900 barrels in April."),
        ("700 in May", "The brewery sold 700 barrels in May."),
        ("650 in June", "The brewery sold 650 barrels in June."),
    ]
    assert all(claim.span.of(TEXT) == claim.text for claim in claims)
