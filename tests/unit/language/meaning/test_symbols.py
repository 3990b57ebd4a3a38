"""The content of a text as a set of names and stems."""

import pytest

from factcheck.language.meaning.symbols import find_introduced, introduced, read_symbols
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.words.concepts import extend_thesaurus
from factcheck.model import Entity, Vocabulary

GAZETTEER = Gazetteer([Entity("venn", "Orla Venn", "person", aliases=("Venn",)), Entity("peru", "Peru", "place")])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orla Venn won the vote.", {"@venn", "win", "vote"}),
        ("Venn was winning votes!", {"@venn", "win", "vote"}),
        ("The Peruvian port", {"peru", "port"}),
        ("Ports of Peru", {"peru", "port"}),
        ("ports in the United States", {"united states", "port"}),
        ("the US ports", {"united states", "port"}),
        ("a South Korean port", {"south korea", "port"}),
        ("new united states", {"new", "unit", "state"}),
        # figures and small words carry no content
        ("It is 41 of the 60.", set()),
        ("", set()),
        ("?!", set()),
    ],
)
def test_content_is_names_places_and_stems(text, expected):
    assert read_symbols(text, GAZETTEER) == expected


def test_without_a_gazetteer_a_name_is_its_words():
    assert read_symbols("Orla Venn", None) == {"orla", "venn"}


def test_a_phrase_of_the_vocabulary_is_one_symbol():
    thesaurus = extend_thesaurus(Vocabulary(synonyms=(("cable car", "gondola"),)))
    symbols = read_symbols("the cable car stopped", None, thesaurus)
    assert not symbols & {"cabl", "car"}
    assert any(symbol in thesaurus.concepts("gondola") for symbol in symbols)


def test_a_handle_is_no_entity_by_its_mark():
    assert read_symbols("@venn and #Sarn smiled", None) >= {"venn", "sarn"}


def test_what_a_text_brings_in_as_one_of_several_is_marked():
    marks = find_introduced("Sarn owns a smaller weir at Lorn. The kiln and two old mills burned.")
    assert introduced("weir") in marks
    assert introduced("mill") in marks
    assert marks.isdisjoint({introduced("kiln"), introduced("lorn")})
