"""One sentence with its figures, times and names found once."""

from datetime import date

import pytest

from factcheck.language.meaning.readings import read_sentence
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.words.concepts import built_in_thesaurus, extend_thesaurus
from factcheck.model import Entity, Vocabulary

GAZETTEER = Gazetteer([Entity("road", "The Salt Road", "work"), Entity("venn", "Orla Venn", "person")])


def read(text, on=date(2031, 5, 4)):
    return read_sentence(text, GAZETTEER, built_in_thesaurus(), on)


@pytest.mark.parametrize(
    ("text", "figures", "times"),
    [
        ("Rents rose by 3% in May 2030.", ["3%"], ["May 2030"]),
        # a day or a year is no figure
        ("Rents rose on 4 May 2031.", [], ["4 May 2031"]),
        ("Rents rose in 2030.", [], ["2030"]),
        # a number in a name is none either
        ("They heard Avenged Sevenfold.", [], []),
        ("They heard seven bands.", ["seven"], []),
    ],
)
def test_figures_and_times_are_kept_apart(text, figures, times):
    reading = read(text)
    assert [quantity.text for quantity in reading.quantities] == figures
    assert [time.text for time in reading.times] == times


def test_a_span_of_time_is_both_a_figure_and_a_time():
    reading = read("Rents rose for seven weeks.")
    assert [quantity.text for quantity in reading.quantities] == ["seven weeks"]
    assert len(reading.times) == 1


def test_each_token_knows_its_figure_time_and_name():
    reading = read("Orla Venn paid 40 crowns in May 2030.")
    assert {reading.words[i] for i in reading.mention_at} == {"orla", "venn"}
    assert "40" in {reading.words[i] for i in reading.quantity_at}
    assert {"may", "2030"} <= {reading.words[i] for i in reading.time_at}


def test_names_of_the_facts_are_names_whatever_their_words():
    reading = read("They showed The Salt Road on Friday.")
    assert reading.classes[2:5] == "PPP"


def test_relative_times_go_by_the_day_of_the_sentence():
    (time,) = read("Rents rose yesterday.").times
    assert time.period.first == date(2031, 5, 3)
    (open_time,) = read("Rents rose yesterday.", None).times
    assert open_time.period is None


def test_phrases_of_the_vocabulary_are_marked():
    thesaurus = extend_thesaurus(Vocabulary(synonyms=(("cable car", "gondola"),)))
    reading = read_sentence("The cable car stopped.", GAZETTEER, thesaurus)
    assert {reading.words[i] for i in reading.phrase_at} == {"cable", "car"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rifle was found in a barn six days after the raid.", [("in", "a barn"), ("after", "the raid")]),
        ("They moved the fence 40 metres towards the mill.", [("towards", "the mill")]),
        ("The bank lent the miller £40m for a kiln.", [("for", "a kiln")]),
        ("She crossed a record 40 metres of ice.", []),
    ],
)
def test_a_length_behind_a_noun_is_no_part_of_it(read, text, expected):
    told = next(p for p in read(text) if p.main)
    assert [(c.preposition, c.text) for c in told.complements if c.preposition] == expected


def test_signs_belong_to_their_figure(read):
    (told,) = read("The lake froze at -9°C overnight.")
    assert [(q.text, q.unit) for q in told.quantities] == [("-9°C", "°C")]


def test_years_before_christ_are_none_after_it(read):
    assert not read("The kiln dates from the 4th century BC.")[0].times
    assert read("The kiln dates from the 4th century.")[0].times


def test_two_known_names_that_meet_at_the_opening_are_two():
    reading = read("After the reading of The Salt Road Orla Venn sang.")
    assert [reading.tagged.slice(c.subject.start, c.subject.end) for c in reading.clauses if c.subject] == ["Orla Venn"]
