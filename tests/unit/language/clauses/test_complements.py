"""What a verb has behind it, particles told from prepositions."""

import pytest

from factcheck.model import Modality


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They drowned out the band.", "They drown out the band"),
        ("The band was drowned out by the horn.", "the horn drown out The band"),
        ("He took the policy out in May.", "He take out the policy"),
        ("It brought together 40 firms.", "It bring together 40 firms"),
        ("The gang carried out the attack.", "The gang attack"),
        # a place, a length, a time
        ("She set off down the valley.", "She set off"),
        ("He grew up two valleys away.", "He grow"),
        ("A critic he drew up last year.", "he draw A critic"),
    ],
)
def test_a_particle_belongs_to_its_verb_and_not_to_the_object(say, text, told):
    assert say(text)[0] == told


@pytest.mark.parametrize(
    "text",
    [
        "Moss dreamt that in May the band left Tal.",
        "Moss dreamt that in May, the band left Tal.",
        "Moss read the report that in May the band left Tal.",
        "Moss heard rumours that in May the band left Tal.",
    ],
)
def test_a_time_behind_that_is_part_of_its_clause(read, text):
    left = next(p for p in read(text) if p.predicate.text == "left")
    assert left.subject is not None
    assert left.subject.text == "the band"
    assert not left.main


def test_what_is_waited_for_need_not_come(read):
    waited = [p for p in read("The strike will go on until the firm pays 4 million.") if p.predicate.stem == "pay"]
    assert {p.modality for p in waited} == {Modality.CONDITIONAL}
    come = [p for p in read("The strike went on until the firm paid 4 million.") if p.predicate.stem == "pay"]
    assert {p.modality for p in come} == {Modality.ASSERTED}
