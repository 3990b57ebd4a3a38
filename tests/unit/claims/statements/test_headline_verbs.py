"""Headlines as whole sentences."""

import pytest

from factcheck.claims import extract_claims
from factcheck.model import Article, Block, BlockKind, Modality, Span


def read(headline: str):
    """The claims of a headline."""
    block = Block(Span(0, len(headline)), BlockKind.HEADLINE)
    return extract_claims(Article("draft.txt", headline, (block,))).claims


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Two bells stolen from Tal chapel", ["Two bells were stolen from Tal chapel."]),
        ("Mayor jailed for three years", ["Mayor was jailed for three years."]),
        ("Tal to close two schools", ["Tal is to close two schools."]),
        ("Two ports to reopen in May", ["Two ports are to reopen in May."]),
        ("400 people evacuated as dam bursts", ["400 people were evacuated.", "Dam bursts."]),
        ("Velmer to axe 7,200 jobs as profit slumps", ["Velmer is to axe 7,200 jobs.", "Profit slumps."]),
        ("Rovers sack coach as fans protest", ["Rovers sack coach."]),
        ("Drug maker halts trial as patients fall ill", ["Drug maker halts trial."]),
        ("Brenn sworn in as mayor", ["Brenn was sworn in as mayor."]),
        ("Lee named as new head of Kolm Bank", ["Lee named as new head of Kolm Bank."]),
        # these say what their subject did
        ("Hundreds protested in Tal", ["Hundreds protested in Tal."]),
        ("Tal closed two schools", ["Tal closed two schools."]),
        ("Dam bursts in Tal", ["Dam bursts in Tal."]),
    ],
)
def test_a_headline_gets_the_verbs_that_it_leaves_out(headline, expected):
    assert [claim.assertion for claim in read(headline)] == expected


def test_a_headline_with_to_tells_a_plan():
    (claim,) = read("Tal to close two schools")
    assert claim.modality is Modality.PREDICTED
    assert claim.checkable


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Tal and Kessia seal trade pact - as it happened", "Tal and Kessia seal trade pact."),
        ("Tal closed two schools – live updates", "Tal closed two schools."),
        ("Nurse walks free", "Nurse walks free."),
    ],
)
def test_what_kind_of_piece_it_is_belongs_to_no_claim(headline, expected):
    (claim,) = read(headline)
    assert (claim.assertion, claim.checkable) == (expected, True)
