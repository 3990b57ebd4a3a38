"""The digests that ids and caches are made of."""

from factcheck.digests import sha256


def test_it_is_sha_256_as_published():
    assert (
        sha256(b"abc").hexdigest() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )  # FIPS 180-4
