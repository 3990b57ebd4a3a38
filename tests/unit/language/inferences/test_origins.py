"""Countries that somebody or something is from."""

import pytest

from factcheck.language.inferences.origins import exclude_each_other


def origin_of(read, text):
    return next(p for p in read(text) if p.predicate.stem in {"peru", "denmark", "britain"})


@pytest.mark.parametrize(
    "text",
    [
        "Orla Venn is a Peruvian painter.",
        "Orla Venn is a Peruvian jazz singer and painter.",
        "Grey Harbour is a 1990 Peruvian prison drama film.",
        "Grey Harbour is a solely Peruvian film.",
    ],
)
def test_the_noun_stands_beside_the_country_it_comes_from(read, text):
    (beside,) = origin_of(read, text).complements
    assert beside.preposition == "as"


@pytest.mark.parametrize("text", ["Orla Venn is a Peruvian teacher.", "Orla Venn is the Peruvian painter."])
def test_a_noun_that_may_be_of_elsewhere_does_not(read, text):
    assert origin_of(read, text).complements == ()


@pytest.mark.parametrize(
    ("claim", "fact", "excluded"),
    [
        ("Grey Harbour was solely a Danish film.", "Grey Harbour is a Peruvian film.", True),
        ("Orla Venn is only Danish.", "Orla Venn is a Peruvian painter.", True),
        ("Grey Harbour was a Danish film.", "Grey Harbour is a Peruvian film.", False),
        ("Orla Venn is a Danish painter.", "Orla Venn is a Peruvian painter.", False),
        ("Orla Venn became only a Danish citizen.", "Orla Venn is a Peruvian painter.", False),
        ("Grey Harbour was solely a Danish song.", "Grey Harbour is a Peruvian film.", False),
    ],
)
def test_only_one_country_can_be_right_where_a_claim_says_only(read, claim, fact, excluded):
    assert exclude_each_other(origin_of(read, claim), origin_of(read, fact)) is excluded


def test_a_country_of_two_words_is_an_origin_too(say):
    assert "Ida Marr new zealand" in say("Ida Marr is a New Zealand singer.")
