"""What one side says and the other does not."""

import pytest


@pytest.mark.parametrize(
    ("claim", "fact", "residue"),
    [
        ("The board closed the school.", "The board closed the school.", set()),
        ("The board closed the school in Norway.", "The board closed the school.", {"norway"}),
        ("The board closed the infant school.", "The board closed the school.", {"infant"}),
        # words that only colour, and words of like meaning, add nothing
        ("The board finally closed the school.", "The board closed the school.", set()),
        ("The firefighter left the film.", "The fireman left the movie.", set()),
    ],
)
def test_what_the_claim_adds_is_kept(lay, claim, fact, residue):
    assert lay(claim, fact).residue == residue


@pytest.mark.parametrize(
    ("claim", "fact", "missing"),
    [
        ("The board closed the school.", "The board closed the infant school.", {"infant"}),
        ("The board closed the school.", "The board closed the school in Norway.", {"norway"}),
        ("The board closed the school.", "The board closed the school.", set()),
    ],
)
def test_what_the_claim_leaves_out_is_kept(lay, claim, fact, missing):
    assert lay(claim, fact).missing == missing


def test_a_place_goes_without_saying_where_no_other_is_near(lay):
    fact = "The board closed the school in Norway."
    assert lay("The board closed the school.", fact).missing_places == {"norway"}
    assert lay("The board closed the school in Peru.", fact).missing_places == frozenset()


def test_colours_that_are_opposites_clash(lay):
    assert lay("Sand narrowly won the race.", "Sand easily won the race.").clashing
    assert not lay("Sand finally won the race.", "Sand easily won the race.").clashing


@pytest.mark.parametrize(
    ("claim", "residue"),
    [
        ("Exports largely fell.", set()),
        ("Venn publicly backed the plan.", set()),
        ("Venn backed the public plan.", {"public"}),
        ("Venn backed the large plan.", {"larg"}),
        ("Venn backed the sudden plan.", set()),
    ],
)
def test_an_adjective_says_more_than_the_adverb_made_of_it(lay, claim, residue):
    fact = "Exports fell." if claim.startswith("Exports") else "Venn backed the plan."
    assert lay(claim, fact).residue == residue


def test_a_place_of_several_is_not_the_one_place(lay):
    fact = "The chain has 12 shops in Norway."
    assert lay("The chain has 12 shops in the country.", fact).place_words == {"countri"}
    assert lay("The chain has three shops in villages.", fact).place_words == frozenset()
