"""Reporting verbs and their inflections."""

import pytest

from factcheck.language.text.cues import Form, inflect, read_cues, read_speech_nouns


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("argue", ("argues", "argued", "argued", "arguing")),
        ("deny", ("denies", "denied", "denied", "denying")),
        ("stress", ("stresses", "stressed", "stressed", "stressing")),
        ("admit", ("admits", "admitted", "admitted", "admitting")),
        ("quip", ("quips", "quipped", "quipped", "quipping")),
        ("agree", ("agrees", "agreed", "agreed", "agreeing")),
        ("shout", ("shouts", "shouted", "shouted", "shouting")),
        ("say", ("says", "sayed", "sayed", "saying")),
    ],
)
def test_inflects_by_rule(lemma, forms):
    assert inflect(lemma) == forms


def test_irregular_forms_come_from_the_list():
    cues = read_cues()
    assert (cues["said"].lemma, cues["said"].form) == ("say", Form.PAST)
    assert "sayed" not in cues
    assert cues["written"].form is Form.PARTICIPLE


def test_what_a_verb_needs_is_marked_apart():
    cues = read_cues()
    assert cues["said"].plain
    assert (cues["found"].clause, cues["found"].plain) == (True, False)
    assert (cues["smiled"].quotation, cues["smiled"].plain) == (True, False)
    assert "out" in cues["pointed"].particles
    assert cues["told"].addressed


def test_speech_nouns_have_plurals():
    assert read_speech_nouns()["allegations"] == "allegation"
    assert read_speech_nouns()["testimonies"] == "testimony"
