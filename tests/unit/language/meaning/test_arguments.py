"""Who and what takes part: heads, names, owners, lists and descriptions."""

import pytest


def subject(read, text):
    return next(proposition for proposition in read(text) if proposition.main).subject


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("The old stone bridge fell.", {"old", "stone", "bridg"}),
        ("Venn fell.", {"@venn"}),
        ("The Peruvian bridge fell.", {"peru", "bridg"}),
        # figures, times and ranks have slots of their own
        ("The 40 wolves fell.", {"wolf"}),
        ("The first bridge fell.", {"bridg"}),
    ],
)
def test_content_is_names_places_and_stems(read, text, symbols):
    assert subject(read, text).symbols == symbols


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The old stone bridge fell.", "bridge"),
        ("The bridge of stone fell.", "bridge"),
        ("Venn's bridge fell.", "bridge"),
        ("The bridge in the old town fell.", "bridge"),
        ("Secretary of State Orla Venn fell.", "venn"),
        ("Secretary of State Anna Pell fell.", "pell"),
        ("The University of Sarn fell.", "university"),
        ("The large, highly mobile force left.", "force"),
    ],
)
def test_the_head_is_the_noun_that_all_else_hangs_on(read, text, head):
    assert subject(read, text).head_word == head


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("Her predecessor, Orla Venn, fell.", "venn"),
        ("Orla Venn, her predecessor, fell.", "venn"),
        ("Gaunt's predecessor, Orla Venn, fell.", "venn"),
        ("The Rovers fell.", "rovers"),
        # a name behind a time is no part of it
        ("In February Venn fell.", "venn"),
    ],
)
def test_who_is_meant_is_told_by_the_name_beside_it(read, text, entity):
    assert subject(read, text).entity == entity


def test_names_of_nobody_in_the_facts_are_kept_as_names(read):
    assert subject(read, "Maud Ellery fell.").names == {"maud", "elleri"}
    assert subject(read, "Venn fell.").names == frozenset()
    assert subject(read, "The bridge fell.").names == frozenset()


@pytest.mark.parametrize(
    ("text", "pronoun", "negative", "definite"),
    [
        ("She fell.", True, False, False),
        ("Nobody fell.", True, True, False),
        ("No bridge fell.", False, True, False),
        ("The bridge fell.", False, False, True),
        ("A bridge fell.", False, False, False),
        ("Venn fell.", False, False, True),
    ],
)
def test_pronouns_denials_and_articles_are_told(read, text, pronoun, negative, definite):
    argument = subject(read, text)
    assert (argument.pronoun, argument.negative, argument.definite) == (pronoun, negative, definite)


def test_an_owner_is_somebody_by_himself(read):
    argument = subject(read, "Venn's bridge fell.")
    assert argument.owner.entity == "venn"
    assert argument.entity is None


def test_the_members_of_a_list_are_told_apart(read):
    argument = subject(read, "Orla Venn and Peter Gaunt fell.")
    assert [member.entity for member in argument.members] == ["venn", "gaunt"]
    assert argument.entities == ("venn", "gaunt")
    assert argument.entity is None


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Copper, tin and salt fell.", ["Copper", "tin", "salt"]),
        ("Venn, Gaunt, and Rovers fell.", ["Venn", "Gaunt", "Rovers"]),
        # an opening phrase is no member
        ("On Monday, Venn and Gaunt fell.", ["Venn", "Gaunt"]),
        ("In Sarn, Venn and Gaunt fell.", ["Venn", "Gaunt"]),
    ],
)
def test_a_list_is_of_one_make(read, text, members):
    assert [member.text for member in subject(read, text).members] == members


@pytest.mark.parametrize(
    ("text", "verb", "gap"),
    [
        ("The singer whom Venn endorsed fell.", "endors", "object"),
        ("The singer endorsed by Venn fell.", "endors", "object"),
    ],
)
def test_a_relative_clause_describes_who_is_meant(read, text, verb, gap):
    description = subject(read, text).description
    assert (description.verb, description.party.entity, description.gap) == (verb, "venn", gap)


def test_an_aside_describes_nobody(read):
    assert subject(read, "The singer, who endorsed Venn, fell.").description is None
