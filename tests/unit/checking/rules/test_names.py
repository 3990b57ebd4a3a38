"""FC303 and FC304: near misses of names and titles not held, and the namesakes that must be left alone."""

from datetime import date

import pytest

from factcheck.facts import parse_facts
from factcheck.model import ClaimKind, Level, Outcome
from factcheck.pipeline import Draft, check_draft, set_up

FACTS = """\
version: 1
sources: {gazette: {title: Gazette}}
entities:
  venn: {name: Philippa Venn, kind: person, gender: female, roles: [{title: mayor of Pellmoor, from: 2031-06-01}]}
  gaunt:
    name: Peter Gaunt
    kind: person
    gender: male
    roles: [{title: mayor of Pellmoor, from: 2025-06-01, until: 2031-05-31}]
  aske: {name: Berit Asketorp, kind: person, gender: female}
  holm: {name: Karen Holm, kind: person}
  holme: {name: Karin Holm, kind: person}
facts:
  - {id: won, statement: Philippa Venn defeated Peter Gaunt in Pellmoor., sources: [gazette]}
  - {id: purse, statement: Odd Lund is the finance minister of Pellmoor., from: 2030-01-01, sources: [gazette]}
  - {id: met, statement: Berit Asketorp advised Peter Gaunt., sources: [gazette]}
"""


@pytest.fixture
def find_names():
    """Give the names that a rule fires on in a draft, with their verdicts."""
    base = parse_facts([("facts.yaml", FACTS.encode())])

    def find(text, published=date(2031, 5, 5)):
        bench = set_up(base, published=published)
        checked = check_draft(Draft("draft.txt", f"News of the day\n\n{text}\n".encode()), bench)
        return {c.claim.text: c.verdict for c in checked.claims if c.claim.kind is ClaimKind.NAME}

    return find


@pytest.mark.parametrize(
    ("text", "printed", "known"),
    [
        ("Phillipa Venn defeated Peter Gaunt.", "Phillipa Venn", "Philippa Venn"),
        ("Filippa Venn thanked Gaunt for his work.", "Filippa Venn", "Philippa Venn"),
        ("Peter Gaunt thanked Berit Asketorpp for her advice.", "Berit Asketorpp", "Berit Asketorp"),
    ],
)
def test_a_near_miss_in_the_same_setting_is_a_warning(find_names, text, printed, known):
    verdict = find_names(text)[printed]
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.CONTRADICTED, "FC303", Level.WARNING)
    assert printed in verdict.reason
    assert known in verdict.reason


@pytest.mark.parametrize(
    "text",
    [
        "Philippa Venn defeated Peter Gaunt.",
        "Karen Holm met Karin Holm.",
        "Phillipa Venn sells boots in Sarn.",
        "Her sister Phillipa Venn met Peter Gaunt.",
        "Oskar Venn, a potter, met Peter Gaunt.",
        "Petra Gaunt met Philippa Venn.",
    ],
)
def test_known_people_namesakes_and_relatives_are_left_alone(find_names, text):
    assert find_names(text) == {}


def test_one_person_spelt_in_two_ways_is_a_warning_with_both_spellings(find_names):
    found = find_names("Ivar Thorsen keeps the light. It was dark. Ivar Torsen lit it. Ivar Thorsen slept.")
    verdict = found["Ivar Torsen"]
    assert (verdict.outcome, verdict.rule) == (Outcome.AMBIGUOUS, "FC303")
    assert "Ivar Thorsen (line 3)" in verdict.reason


def test_two_near_names_in_one_sentence_are_two_people(find_names):
    assert find_names("Ivar Thorsen and Ivar Torsen keep the light.") == {}


def test_a_title_before_its_time_is_a_warning(find_names):
    verdict = find_names("Mayor Philippa Venn opened the fair.")["Philippa Venn"]
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.OUTDATED, "FC304", Level.WARNING)
    assert "1 June 2031" in verdict.reason
    assert find_names("Mayor Philippa Venn opened the fair.", date(2031, 6, 2)) == {}


def test_a_title_after_its_time_is_a_warning_where_its_bearer_speaks_on_a_day(find_names):
    found = find_names("“It is done,” Mayor Peter Gaunt said on Monday.", date(2031, 9, 5))
    assert found["Peter Gaunt"].rule == "FC304"
    assert "until 31 May 2031" in found["Peter Gaunt"].reason


def test_an_office_of_one_person_given_to_another(find_names):
    verdict = find_names("Pellmoor Mayor Berit Asketorp opened the fair.")["Berit Asketorp"]
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC304")
    assert "Peter Gaunt is mayor of Pellmoor" in verdict.reason


def test_a_title_of_several_words_is_held_against_facts_as_well(find_names):
    found = find_names("Pellmoor harbour chief executive Berit Asketorp opened the fair.")
    assert found == {}
    found = find_names("Pellmoor finance minister Berit Asketorp said on Monday that nothing would change.")
    assert (found["Berit Asketorp"].outcome, found["Berit Asketorp"].rule) == (Outcome.CONTRADICTED, "FC304")
    assert "Odd Lund" in found["Berit Asketorp"].reason
    assert find_names("Pellmoor finance minister Odd Lund opened the fair.") == {}


@pytest.mark.parametrize(
    "text",
    [
        "Former mayor Peter Gaunt opened the fair.",
        "Pellmoor resident Philippa Venn opened the fair.",
        "Presumptive Pellmoor city mayor Philippa Venn opened the fair.",
        "When Mayor Philippa Venn moves in, the lamps come down.",
        "In 2027 Mayor Philippa Venn was a clerk.",
        "“I greet Mayor Philippa Venn,” the baker said.",
        "Deputy Mayor Berit Asketorp opened the fair.",
        "Mayor Tomas Quill of Sarn opened the fair.",
        "Mayor Peter Gaunt opened the fair.",
    ],
)
def test_titles_that_may_stand(find_names, text):
    assert find_names(text) == {}
