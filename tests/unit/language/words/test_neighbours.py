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


def test_an_act_behind_a_noun_for_no_doer_is_a_noun():
    words = ("the", "market", "bombing", "in", "sarn", "killed", "four", ".")
    assert settle(words, list("DNGIPEQ."))[2] == "N"
    words = ("the", "gang", "smuggling", "in", "sarn", "fled", ".")
    assert settle(words, list("DNGIPE."))[2] == "G"


def test_a_fine_is_a_noun_where_nothing_follows_that_it_could_describe():
    assert settle(("the", "fine", "for", "sarn", "is", "small", "."), list("DaIPbJ."))[1] == "N"
    assert settle(("the", "fine", "weather", "is", "over", "."), list("DaNbR."))[1] == "J"


def test_a_compound_before_a_relative_clause_is_a_noun():
    assert settle(("the", "second", "by-election", "which", "she", "lost", "."), list("DJJWOE."))[2] == "N"
