"""Ages against days of birth and ages on a day."""

from datetime import date

import pytest

from factcheck.checking.knowledge.ages import age_on
from factcheck.facts import parse_facts
from factcheck.model import ClaimKind, Outcome
from factcheck.pipeline import Draft, check_draft, set_up

FACTS = """\
version: 1
sources: {gazette: {title: Gazette}}
entities:
  venn: {name: Philippa Venn, kind: person, aliases: [Venn]}
  quill: {name: Tomas Quill, kind: person}
  moss: {name: Ida Moss, kind: person}
facts:
  - {id: born, statement: Philippa Venn was born on 4 June 2001., date: 2001-06-04, sources: [gazette]}
  - {id: age, statement: Tomas Quill was 34 years old on 1 June 2032., date: 2032-06-01, sources: [gazette]}
  - {id: since, statement: Ida Moss is 51 years old., from: 2032-06-01, sources: [gazette]}
  - {id: won, statement: Venn won the regatta on 5 March 2033., date: 2033-03-05, sources: [gazette]}
"""


@pytest.fixture
def find_verdict():
    """Give the verdict on the first claim of a draft of one sentence that has some words."""
    base = parse_facts([("facts.yaml", FACTS.encode())])

    def find(text, part):
        draft = Draft("draft.txt", f"News of the day\n\n{text}\n".encode())
        checked = check_draft(draft, set_up(base, published=date(2033, 3, 9)))
        return next(
            c.verdict for c in checked.claims if c.claim.kind is ClaimKind.STATEMENT and part in c.claim.assertion
        )

    return find


@pytest.mark.parametrize(
    ("text", "part", "outcome"),
    [
        ("Philippa Venn, 31, slept.", "31", Outcome.SUPPORTED),
        ("Philippa Venn is 31 years old.", "31", Outcome.SUPPORTED),
        ("Philippa Venn was 20 years old in 2022.", "20", Outcome.SUPPORTED),
        ("Tomas Quill, 34, slept.", "34", Outcome.SUPPORTED),
        ("Tomas Quill, 35, slept.", "35", Outcome.SUPPORTED),
        ("Philippa Venn, 36, slept.", "36", Outcome.CONTRADICTED),
        ("Tomas Quill, 28, slept.", "28", Outcome.CONTRADICTED),
        ("Ida Moss, 51, slept.", "51", Outcome.SUPPORTED),
        ("Ida Moss, 52, slept.", "52", Outcome.SUPPORTED),
        ("Ida Moss, 15, slept.", "15", Outcome.UNVERIFIED),
        ("Ida Moss, 64, slept.", "64", Outcome.CONTRADICTED),
        ("The 38-year-old Philippa Venn won the regatta.", "won", Outcome.CONTRADICTED),
        ("The 31-year-old Philippa Venn won the regatta.", "won", Outcome.SUPPORTED),
        ("Philippa Venn, 32, slept.", "32", Outcome.CONTRADICTED),
        ("Philippa Venn, then 12, slept.", "12", Outcome.UNVERIFIED),
        ("Philippa Venn's brother, 12, slept.", "12", Outcome.UNVERIFIED),
        ("Philippa Venn was 12 years old when she left.", "12", Outcome.UNVERIFIED),
        ("Philippa Venn, nearly 50, slept.", "50", Outcome.UNVERIFIED),
        ("Philippa Venn was 12 minutes late.", "12", Outcome.UNVERIFIED),
    ],
)
def test_an_age_is_held_against_the_day_of_birth(find_verdict, text, part, outcome):
    assert find_verdict(text, part).outcome is outcome


def test_last_years_champion_leads_no_draft_back_to_last_year(find_verdict):
    told = "Venn beat Ida Marr, last year's champion. Venn, 36, slept well."
    assert find_verdict(told, "36").outcome is Outcome.CONTRADICTED


def test_the_reason_names_the_age_by_the_facts(find_verdict):
    verdict = find_verdict("Philippa Venn, 36, slept.", "36")
    assert verdict.rule == "FC101"
    assert "36; by the facts it is 31" in verdict.reason


@pytest.mark.parametrize(("day", "age"), [(date(2033, 6, 3), 31), (date(2033, 6, 4), 32), (date(2034, 1, 1), 32)])
def test_full_years_are_counted(day, age):
    assert age_on(date(2001, 6, 4), day) == age


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Venn moved to Tal when she was 16.", "16"),
        ("Venn had no bicycle until she was 16.", "16"),
        ("When she was 16, Venn moved to Tal.", "16"),
        ("Since she was 16, Venn has rowed.", "16"),
        ("Venn was a 16-year-old pupil when the club found her.", "16"),
        ("Aged 16, Venn moved to Tal.", "16"),
    ],
)
def test_an_age_of_years_ago_is_no_other_age(find_verdict, text, part):
    assert find_verdict(text, part).outcome is Outcome.UNVERIFIED
