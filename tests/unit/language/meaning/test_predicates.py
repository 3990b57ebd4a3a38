"""What a verb group says: its verb, denial, voice, tense and modality."""

import pytest

from factcheck.language.meaning.predicates import (
    Tense,
    light_verbs,
    nominal_verbs,
    predicate_of,
    read_predicate,
    read_verb_group,
)
from factcheck.language.meaning.readings import read_sentence
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.words.concepts import built_in_thesaurus
from factcheck.language.words.morphology import stem
from factcheck.model import Modality


def group_of(text):
    reading = read_sentence(text, Gazetteer(), built_in_thesaurus())
    return read_verb_group(reading, reading.clauses[0])


@pytest.mark.parametrize(
    ("text", "verb", "negated", "passive", "tense"),
    [
        ("The ferry sank.", "sink", False, False, Tense.PAST),
        ("The ferry sinks.", "sink", False, False, Tense.PRESENT),
        ("The ferry has sunk.", "sink", False, False, Tense.PERFECT),
        ("The ferry had sunk.", "sink", False, False, Tense.PAST),
        ("The ferry did not sink.", "sink", True, False, Tense.PAST),
        ("The ferry never sank.", "sink", True, False, Tense.PAST),
        ("The ferry won't sink.", "sink", True, False, Tense.FUTURE),
        ("The ferry was sold.", "sell", False, True, Tense.PAST),
        ("The ferry has not been sold.", "sell", True, True, Tense.PERFECT),
        ("The ferry is sinking.", "sink", False, False, Tense.PRESENT),
    ],
)
def test_a_verb_group_is_taken_apart(text, verb, negated, passive, tense):
    group = group_of(text)
    assert (group.stem, group.negated, group.passive, group.tense) == (stem(verb), negated, passive, tense)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The ferry sank.", Modality.ASSERTED),
        ("The ferry will sink.", Modality.PREDICTED),
        ("The ferry may sink.", Modality.CONDITIONAL),
        ("The ferry would sink.", Modality.CONDITIONAL),
    ],
)
def test_modals_give_the_modality(text, modality):
    assert group_of(text).modality is modality


@pytest.mark.parametrize(
    ("text", "copula"),
    [
        ("The lake is deep.", True),
        ("Venn became mayor.", True),
        ("The lake was drained.", False),
        ("It rained.", False),
    ],
)
def test_copulas_are_known(text, copula):
    assert group_of(text).copula is copula


def test_a_verb_and_its_particle_are_one_predicate_where_they_mean_something_together():
    reading = read_sentence("The minister stepped down.", Gazetteer(), built_in_thesaurus())
    predicate = read_predicate(reading, reading.clauses[0], read_verb_group(reading, reading.clauses[0]))
    assert predicate.stem == "step down"
    assert predicate.concepts & built_in_thesaurus().concepts(stem("resign"))
    assert predicate_of(reading, "walk", "walked", "down").stem == "walk"


def test_nouns_of_acts_lead_to_their_verbs():
    assert nominal_verbs()[stem("victory")] == "win"
    assert stem("lead") in light_verbs()["take"]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Venn put the repair of the pier off in May.", "put off"),
        ("Venn turned the offer down.", "turn down"),
        ("Venn put the repair on the list.", "put"),
        ("Venn turned the page on Monday.", "turn"),
    ],
)
def test_a_particle_may_stand_behind_the_object(read, text, stem):
    assert read(text)[0].predicate.stem == stem
