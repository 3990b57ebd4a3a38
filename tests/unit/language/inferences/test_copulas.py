"""What "is", "was" and "became" say."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a noun with its owner
        ("Venn is the mayor of Sarn.", "Venn mayor Sarn"),
        ("Venn is Sarn's mayor.", "Venn mayor Sarn"),
        ("Venn became the mayor of Sarn.", "Venn mayor Sarn"),
        ("Venn is not the mayor of Sarn.", "Venn not mayor Sarn"),
        # the name may stand last
        ("The mayor of Sarn is Venn.", "Venn mayor Sarn"),
        # so may what is first by some rank, but not what it is like
        ("The largest employer is the mill.", "the mill employ"),
        ("The tallest building in Sarn is the cathedral.", "the cathedral build"),
        ("The largest party is a member.", "The largest party member"),
        ("The oldest house is open.", "The oldest house open"),
        # an adjective, an adverb
        ("The lake is deep.", "The lake deep"),
        ("The lake was not deep.", "The lake not deep"),
        ("Prices are down.", "Prices down"),
        # what there is
        ("There are 40 wolves in the reserve.", "the reserve have 40 wolves"),
        # an act told by a noun
        ("There were 41 deaths in Sarn.", "41 people die"),
        # what a participle goes on to tell of the noun, or of the subject
        ("Tollgate is an animated series made in Sarn.", "Tollgate seri"),
        ("Tollgate is a Sarnish animated series made by Venn.", "Tollgate seri"),
        ("Tollgate is a 2012 Peruvian crime film directed by Venn.", "Tollgate film"),
        ("Venn was born in Sarn.", "Venn born"),
        ("Born in Sarn, Venn paints.", "Venn born"),
    ],
)
def test_the_word_after_the_copula_is_the_predicate(say, text, expected):
    assert say(text)[0] == expected


def test_a_list_says_several_things(say):
    assert say("Venn is a singer, actor and painter.") == ["Venn singer", "Venn actor", "Venn painter"]


def test_a_list_of_what_something_is_to_another(say):
    assert {"Venn capit Sarn", "Venn citi Sarn"} <= set(say("Venn is the capital and largest city of Sarn."))


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("Venn is a retired Peruvian painter.", ["Venn peru"]),
        ("Venn is a Peruvian embassy guard.", []),
        ("Venn is a painter of Peruvian hills.", []),
    ],
)
def test_a_country_before_a_single_noun_is_an_origin(say, text, origin):
    assert [words for words in say(text) if words.endswith("peru")] == origin


@pytest.mark.parametrize(
    ("text", "expected"),
    [("There is a village called Venn.", "Venn villag"), ("A club called Venn.", "A club call Venn")],
)
def test_what_is_called_so_is_that(say, text, expected):
    assert say(text)[0] == expected


def test_the_words_before_the_noun_are_kept(read):
    (proposition,) = read("Venn is a retired trauma surgeon.")
    assert proposition.predicate.stem == "surgeon"
    assert {"retir", "trauma"} <= {symbol for c in proposition.complements for symbol in c.symbols}


def test_a_rank_goes_with_the_noun(read):
    (proposition,) = read("Venn is the first woman on the council.")
    assert [(ordering.rank, ordering.scale) for ordering in proposition.orderings] == [(1, "order")]


def test_two_names_are_said_to_be_one(read):
    (proposition,) = read("The winner is Venn.")
    assert proposition.subject.entity == "venn"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sarn is the capital of Tal and the largest port in Peru.", ["Sarn capit Tal", "Sarn port"]),
        ("Orla Venn is the head of the bank and the party.", ["Orla Venn head the bank and the party"]),
    ],
)
def test_a_second_noun_with_a_rank_is_another_thing_that_it_is(say, text, expected):
    assert say(text) == expected


def test_the_rank_is_the_second_noun_s(read):
    first, second = read("Sarn is the capital of Tal and the largest port in Peru.")
    assert (first.orderings, first.complements) == ((), ())
    assert [ordering.scale for ordering in second.orderings] == ["largest"]
    assert [complement.text for complement in second.complements] == ["Peru"]
