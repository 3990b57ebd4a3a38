"""Acts told by a noun: whose victory over whom, and a rise of how much."""

import pytest

from factcheck.language.clauses.clauses import Phrase
from factcheck.language.meaning.nominals import take_apart
from factcheck.language.meaning.readings import read_sentence
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.propositions import Voice
from factcheck.language.words.concepts import built_in_thesaurus


def acts(read, text):
    return [p for p in read(text) if p.voice is Voice.NOMINAL]


@pytest.mark.parametrize(
    ("text", "verb", "subject", "other"),
    [
        ("Venn's victory over Gaunt surprised the town.", "win", "Venn", "Gaunt"),
        ("The victory of Venn over Gaunt surprised the town.", "win", "Venn", "Gaunt"),
        ("A rise of 3% in exports surprised the bank.", "rise", "exports", None),
        ("The fall in rents surprised the bank.", "fall", "rents", None),
    ],
)
def test_a_noun_is_read_as_its_verb(read, text, verb, subject, other):
    (act,) = acts(read, text)
    assert act.predicate.stem == verb
    assert act.subject.text == subject
    assert (act.object.text if act.object else None) == other
    assert not act.main


def test_the_figure_of_a_movement_goes_with_it(read):
    (act,) = acts(read, "A rise of 3% in exports surprised the bank.")
    assert [quantity.text for quantity in act.quantities] == ["3%"]


@pytest.mark.parametrize("text", ["A victory is sweet.", "The ferry surprised the town.", "The town held a fair."])
def test_a_noun_without_anyone_in_it_says_nothing(read, text):
    assert acts(read, text) == []


@pytest.mark.parametrize(
    ("text", "possessor", "core", "of"),
    [
        ("Lund's old boat", "Lund", "old boat", None),
        ("the mayor of Sarn", None, "the mayor", "Sarn"),
        ("the old boat", None, "the old boat", None),
    ],
)
def test_a_noun_phrase_is_taken_apart(text, possessor, core, of):
    reading = read_sentence(text, Gazetteer(), built_in_thesaurus())
    parts = take_apart(reading, Phrase(0, len(reading.words)))

    def words(phrase):
        return reading.tagged.slice(phrase.start, phrase.end) if phrase else None

    assert (words(parts.possessor), words(parts.core), words(parts.of)) == (possessor, core, of)
