"""What is drawn out of a sentence: light verbs, idioms, appointments and shares."""

import pytest

from factcheck.language.propositions import Voice


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Venn took the lead.", "Venn lead"),
        ("Venn paid a visit to Sarn.", "Venn visit Sarn"),
        ("The council reached an agreement with Venn.", "The council agre Venn"),
    ],
)
def test_a_light_verb_gives_way_to_its_noun(say, text, expected):
    assert say(text)[0] == expected


def test_a_list_of_counts_tells_of_each_act(read):
    found = read("Sarn reported 30 new cases and 4 deaths.")
    assert [[q.text for q in p.quantities] for p in found if "die" in p.predicate.concepts] == [["4"]]


def test_a_rating_is_given_to_its_subject(read):
    having, rated, *_ = read("Low Tide has a rating of 54% based on 69 reviews.")
    assert (having.object.head, [q.text for q in having.quantities]) == ("review", ["69"])
    assert (rated.predicate.stem, rated.object, [q.text for q in rated.quantities]) == ("rate", None, ["54%"])


def test_a_verb_and_its_object_can_mean_one_thing(read):
    held = read("The vote took place in May.")[0]
    assert held.object is None
    assert "hold" in held.predicate.concepts


@pytest.mark.parametrize("verb", ["was elected", "was appointed", "was named"])
def test_who_was_made_something_is_that(read, verb):
    being = read(f"Venn {verb} president of the club.")[-1]
    assert (being.subject.entity, being.voice, being.main) == ("venn", Voice.COPULA, False)
    assert "president" in being.predicate.text


def shares(read, text):
    return [(p.subject.text, p.quantities[0].text) for p in read(text) if p.voice is Voice.SHARE]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Venn won with 58% of the vote.", [("Venn", "58%")]),
        ("Gaunt lost with 42% of the vote.", [("Gaunt", "42%")]),
        ("Venn beat Gaunt by 58% to 42%.", [("Venn", "58%"), ("Gaunt", "42%")]),
        ("With 58% of the vote, Venn is the first mayor from Sarn.", [("Venn", "58%")]),
        # who lost a share did not get it
        ("Gaunt lost 4% of the vote.", []),
        ("Gaunt won 4% of the vote.", [("Gaunt", "4%")]),
        # what rose by a share holds none
        ("Rents rose by 58%.", []),
        ("Venn won the race.", []),
    ],
)
def test_shares_are_drawn_out_by_holder(read, text, expected):
    assert shares(read, text) == expected
