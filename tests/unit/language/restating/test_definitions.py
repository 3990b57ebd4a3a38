"""What a participle behind a kind tells of what is defined, and not of where it is from."""

import pytest

from factcheck.language.restating.definitions import tell_defined


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kesto is a ferry company from Turku, founded in 2004.", ("Kesto was founded in 2004.",)),
        (
            "The Tarn Gallery ( or Tarn ) is an art museum in Halden, established in 1931 by Olaf Berg.",
            ("The Tarn Gallery was established in 1931 by Olaf Berg.",),
        ),
        ("Kesto was a rock band from Turku, Finland, disbanded in 2004.", ("Kesto was disbanded in 2004.",)),
        (
            "Orm Bridge is a stone bridge, built between 1840 and 1843 and widened in 1961.",
            ("Orm Bridge was built between 1840 and 1843.",),
        ),
        ("The Act is a law of the Tarn assembly, passed in 1999.", ()),
        ("Halden is a town in a county created in 1850.", ()),
        ("The town, founded in 1229, is a port.", ()),
        ("Kesto is the largest ferry company, known in Turku.", ()),
    ],
)
def test_the_thing_defined_is_told_of(text, told):
    assert tell_defined(text) == told
