"""Past forms without a subject of their own, told from finite verbs."""

import pytest

from factcheck.language.clauses.clauses import ClauseKind, find_clauses
from factcheck.language.words.wordclasses import tag


def clause_of(text, verb):
    """Give the kind of a verb's clause, its subject and its prepositional phrases."""
    tagged = tag(text)
    found = next(c for c in find_clauses(tagged) if tagged.slice(c.verb.start, c.verb.end) == verb)
    subject = tagged.slice(found.subject.start, found.subject.end) if found.subject else None
    return found.kind, subject, [f"{p.preposition} {tagged.slice(p.start, p.end)}" for p in found.complements]


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("Quill is a rock band from Ostwick, Sarn, formed in 2004.", "formed", "a rock band"),
        ("Low Tide is a film directed and edited by Jon Marr.", "directed", "a film"),
        ("Low Tide is a film made by Jon Marr and released by Sarn Pictures.", "released", "a film"),
        ("Ostwick is the capital of Sarn, founded in 1535.", "founded", "the capital of Sarn"),
    ],
)
def test_a_past_form_tells_more_of_the_noun_of_a_copula(text, verb, noun):
    kind, subject, _ = clause_of(text, verb)
    assert (kind, subject) == (ClauseKind.PARTICIPLE, noun)


@pytest.mark.parametrize(
    ("text", "verb"), [("Marr is a farmer and moved to Ostwick.", "moved"), ("The farmer moved to Ostwick.", "moved")]
)
def test_a_verb_of_its_own_stays_one(text, verb):
    assert clause_of(text, verb)[0] is ClauseKind.MAIN


def test_two_past_forms_share_who_did_it():
    assert clause_of("Low Tide was written and directed by Jon Marr.", "was written")[2] == ["by Jon Marr"]


def test_was_counts_for_the_past_form_after_it_too():
    text = "Marr was tried and jailed in May. Marr tried and failed in May."
    tagged = tag(text)
    found = {tagged.slice(c.verb.start, c.verb.end): c.elliptic for c in find_clauses(tagged)}
    assert found["jailed"]
    assert not found["failed"]


def test_a_past_form_after_an_object_leaves_it_one():
    tagged = tag("Quill Radio owns 23 farms located on the island.")
    owns = find_clauses(tagged)[0]
    assert [tagged.slice(p.start, p.end) for p in owns.objects] == ["23 farms"]


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("Eight of those killed were children.", "killed", "those"),
        ("Nine of the people hired were women.", "hired", "the people"),
        ("Three of the workers hired in May left.", "hired", "the workers"),
        ("The man arrested was released.", "arrested", "The man"),
    ],
)
def test_a_past_form_before_a_verb_describes_all_of_whom_a_number_takes_some(text, verb, noun):
    kind, subject, _ = clause_of(text, verb)
    assert (kind, subject) == (ClauseKind.PARTICIPLE, noun)


@pytest.mark.parametrize(
    ("text", "verb"),
    [("The cup Ruiz won was gold.", "won"), ("The cup they lifted was gold.", "lifted"), ("The dog barked.", "barked")],
)
def test_a_past_form_with_a_subject_of_its_own_stays_finite(text, verb):
    assert clause_of(text, verb)[0] is not ClauseKind.PARTICIPLE
