"""When something was founded, built or disbanded is told behind its kind as well as in a sentence of its own."""

import pytest

from factcheck.model import Outcome


def told(statement):
    return f"facts:\n  - {{id: f1, statement: {statement!r}, sources: [gazette]}}\n"


FERRY = told("Kesto is a Finnish ferry company from Turku, founded in 2004.")
GALLERY = told("The Tarn Gallery is an art museum in Halden, established in 1931 by the sculptor Olaf Berg.")
BAND = told("Kesto was a Finnish rock band from Turku, disbanded in 2004.")
NOVEL = told('"Low Water" is a novel by the Welsh writer Ana Price, published in 1987 by Holm Press.')
TOWN = told("Halden is a town in a county created in 1850.")


@pytest.mark.parametrize(
    ("claim", "facts", "outcome"),
    [
        ("Kesto was founded in 2008.", FERRY, Outcome.CONTRADICTED),
        ("Kesto was established in 2004.", FERRY, Outcome.SUPPORTED),
        ("The Tarn Gallery was established in 1951.", GALLERY, Outcome.CONTRADICTED),
        ("Kesto split up in 2004.", BAND, Outcome.SUPPORTED),
        ("Low Water was published in 1997.", NOVEL, Outcome.CONTRADICTED),
        ("Kesto was sold in 2008.", FERRY, Outcome.UNVERIFIED),
        ("Turku was founded in 2008.", FERRY, Outcome.UNVERIFIED),
        ("The museum shop was established in 1951.", GALLERY, Outcome.UNVERIFIED),
        ("Kesto was formed in 2004.", BAND, Outcome.UNVERIFIED),
        ("Low Water was translated in 1997.", NOVEL, Outcome.UNVERIFIED),
        ("Halden was created in 1850.", TOWN, Outcome.UNVERIFIED),
    ],
)
def test_a_date_behind_a_kind_is_held_against_another(judge, claim, facts, outcome):
    assert judge(claim, facts).outcome is outcome
