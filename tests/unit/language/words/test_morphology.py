"""Forms of one word meet under one stem, and verbs are inflected."""

import pytest

from factcheck.language.words.morphology import inflect_regular, stem, verb_forms, verbs


@pytest.mark.parametrize(
    "forms",
    [
        ("win", "wins", "won", "winning"),
        ("rise", "rises", "rose", "risen", "rising"),
        ("lead", "led", "leading"),
        ("fall", "fell", "fallen"),
        ("vote", "votes", "voted", "voting"),
        ("Approve", "APPROVED", "approving"),
        ("be", "is", "are", "were", "been"),
        ("go", "went", "gone"),
        ("woman", "women"),
        ("child", "children"),
        ("harbour", "harbours"),
        ("city", "cities"),
        ("sue", "sues", "sued", "suing"),
        ("embed", "embeds", "embedded", "embedding"),
    ],
)
def test_forms_of_a_word_share_a_stem(forms):
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize(("left", "right"), [("rise", "raise"), ("lie", "lay"), ("import", "export"), ("fell", "feel")])
def test_different_words_have_different_stems(left, right):
    assert stem(left) != stem(right)


@pytest.mark.parametrize(
    ("base", "third", "past", "gerund"),
    [
        ("close", "closes", "closed", "closing"),
        ("plan", "plans", "planned", "planning"),
        ("offer", "offers", "offered", "offering"),
        ("deny", "denies", "denied", "denying"),
        ("destroy", "destroys", "destroyed", "destroying"),
        ("admit", "admits", "admitted", "admitting"),
        ("launch", "launches", "launched", "launching"),
        ("agree", "agrees", "agreed", "agreeing"),
        ("die", "dies", "died", "dying"),
        ("fix", "fixes", "fixed", "fixing"),
        ("visit", "visits", "visited", "visiting"),
    ],
)
def test_regular_verbs_are_inflected(base, third, past, gerund):
    forms = inflect_regular(base)
    assert (forms.third, forms.past, forms.participle, forms.gerund) == (third, past, past, gerund)


def test_irregular_verbs_keep_their_own_past_and_a_regular_gerund():
    assert verbs()["win"] == ("win", "wins", "won", "won", "winning")
    assert verbs()["rise"] == ("rise", "rises", "rose", "risen", "rising")
    assert verbs()["write"][2:] == ("wrote", "written", "writing")


def test_the_forms_of_one_verb_are_those_of_the_whole_table_and_another_word_has_none():
    assert {base: verb_forms(base) for base in verbs()} == verbs()
    assert verb_forms("win") == ("win", "wins", "won", "won", "winning")
    assert verb_forms("bridge-builder") is None


@pytest.mark.parametrize(("person", "place"), [("prisoner", "prison"), ("villager", "village"), ("officer", "office")])
def test_people_are_not_taken_for_where_they_are(person, place):
    assert stem(f"{person}s") == stem(f"{person}s'") == stem(f"{person}’s") == stem(person)
    assert stem(person) != stem(place)
