"""The work of settling the class letters of a sentence."""

from factcheck.language.words.neighbours import settle


class Watched(tuple):
    """Words that count how many of them were taken out at once."""

    taken = 0

    def __getitem__(self, place):
        if isinstance(place, slice):
            Watched.taken += len(range(*place.indices(len(self))))
        return tuple.__getitem__(self, place)


def test_no_comma_looks_again_at_what_the_one_before_it_has_seen():
    settle(Watched(("tern", *[","] * 400, "flew", ".")), list("N" + 400 * "," + "E."))
    assert 0 < Watched.taken < 2_000
