"""Which entity a name, alias, surname or role stands for."""

from datetime import date

import pytest

from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.names.places import place_of
from factcheck.language.text.folding import fold
from factcheck.language.text.tokens import tokenise
from factcheck.model import Entity, Role, TimeSpan

GAZETTEER = Gazetteer(
    [
        Entity(
            "venn", "Orla Venn", "person", "female", ("Venn", "@orlavenn"),
            (Role("mayor of Pellmoor", TimeSpan(date(2031, 5, 10), None)),),
        ),
        Entity(
            "teth", "Dario Teth", "person", "male", (),
            (Role("mayor of Pellmoor", TimeSpan(None, date(2031, 5, 9))), Role("president of Peru")),
        ),
        Entity("ida", "Ida Stroud", "person"),
        Entity("bram", "Bram Stroud", "person"),
        Entity("nunez", "Inés Núñez", "person"),
        Entity("rovers", "Marrow Rovers", "organisation"),
        Entity("bridge", "Ostrow harbour bridge", "place", aliases=("harbour bridge",)),
        Entity("peru", "Peru", "place"),
    ]
)  # fmt: skip


def named(text):
    """Give the entities mentioned, each with its words."""
    tokens = tokenise(text)
    return [
        (" ".join(tokens.printed[mention.start : mention.end]), mention.entities)
        for mention in GAZETTEER.mentions(tokens)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Later on, Orla Venn met Teth.", [("Orla Venn", ("venn",)), ("Teth", ("teth",))]),
        ("A note by @orlavenn praised Marrow Rovers.", [("@orlavenn", ("venn",)), ("Marrow Rovers", ("rovers",))]),
        ("The harbour bridge is shut.", [("harbour bridge", ("bridge",))]),
        # accents and capitals do not matter
        ("Ines Nunez and INÉS NÚÑEZ", [("Ines Nunez", ("nunez",)), ("INÉS NÚÑEZ", ("nunez",))]),
        # a surname of two is not certain
        ("Then Stroud left.", [("Stroud", ("bram", "ida"))]),
        ("Then Ida Stroud left.", [("Ida Stroud", ("ida",))]),
        # titles before a name belong to nobody else
        ("Then Mayor Venn left.", [("Venn", ("venn",))]),
        # another given name is another person
        ("Then Clara Venn left.", []),
        ("Then Orla Venn-Smith left.", []),
        # words in lower case are no surnames
        ("a venn diagram", []),
        ("", []),
    ],
)
def test_names_are_found(text, expected):
    assert named(text) == expected


@pytest.mark.parametrize(
    ("name", "on", "expected"),
    [
        ("Orla Venn", None, ("venn",)),
        ("venn", None, ("venn",)),
        ("Mayor Venn", None, ("venn",)),
        ("the harbour bridge", None, ("bridge",)),
        ("Stroud", None, ("bram", "ida")),
        ("mayor of Pellmoor", date(2031, 6, 1), ("venn",)),
        ("mayor of Pellmoor", date(2031, 5, 1), ("teth",)),
        ("mayor of Pellmoor", None, ("teth", "venn")),
        ("the mayor", date(2031, 6, 1), ("venn",)),
        ("the Peruvian president", None, ("teth",)),
        ("the deputy mayor of Pellmoor", date(2031, 6, 1), ()),
        ("Maud Ellery", None, ()),
        ("", None, ()),
    ],
)
def test_names_and_roles_lead_to_their_holders(name, on, expected):
    assert GAZETTEER.resolve(name, on) == expected


def test_a_role_in_a_sentence_may_leave_out_only_what_its_setting_says():
    day = date(2031, 6, 1)
    assert GAZETTEER.by_role_phrase("the mayor", day, frozenset({"pellmoor"})) == ("venn",)
    assert GAZETTEER.by_role_phrase("the mayor", day, frozenset({"sarn"})) == ()
    assert GAZETTEER.by_role_phrase("the mayor of Pellmoor", day) == ("venn",)
    assert GAZETTEER.by_role_phrase("the mayor of Pellmoor") == ()


def test_the_periods_of_a_role_are_listed():
    assert set(GAZETTEER.roles_named("mayor of Pellmoor")) == {("venn", 0), ("teth", 0)}
    assert GAZETTEER.roles_named("mayor of Sarn") == ()


@pytest.mark.parametrize(
    ("name", "place"), [("Peruvian", "peru"), ("Peru", "peru"), ("Pellmoor", None), ("ruin", None)]
)
def test_demonyms_lead_to_their_place(name, place):
    assert place_of(name) == place


def test_a_place_and_its_demonym_have_one_symbol():
    assert GAZETTEER.symbol("peru") == place_of("Peruvian")
    assert GAZETTEER.symbol("venn") == "@venn"


@pytest.mark.parametrize(
    ("printed", "folded"), [("NÚÑEZ", "nunez"), ("Ærø", "ærø"), ("O’Hara", "o'hara"), ("Şen", "sen")]
)
def test_case_and_accents_fold(printed, folded):
    assert fold(printed) == folded


def test_a_longer_name_behind_the_wins():
    gazetteer = Gazetteer([Entity("gallery", "Hollbrook Gallery", "organisation", aliases=("the Hollbrook",))])
    assert [(m.start, m.end) for m in gazetteer.mentions(tokenise("The Hollbrook Gallery closed."))] == [(1, 3)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Hollbrook was closed.", True),
        ("The Hollbrook Street was closed.", False),
        ("The Hollbrook art was closed.", False),
        ("In Hollbrook it rained.", False),
    ],
)
def test_a_body_is_meant_by_a_word_of_its_name_only_behind_the(text, found):
    gazetteer = Gazetteer([Entity("gallery", "Hollbrook Gallery", "organisation")])
    assert bool(gazetteer.mentions(tokenise(text))) is found
