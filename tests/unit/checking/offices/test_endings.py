"""Who is said to hold an office no longer, against who has it still by the facts."""

from datetime import date

import pytest

from factcheck.facts import parse_facts
from factcheck.pipeline import Draft, check_draft, set_up

FACTS = """\
version: 1
sources: {gazette: {title: Gazette}}
entities:
  sarn: {name: Sarn, kind: place}
  tarn: {name: Tarn, kind: place}
  ferries: {name: Pellmoor Ferries, kind: organisation}
  venn: {name: Philippa Venn, kind: person, aliases: [Venn], roles: [{title: mayor of Sarn, from: 2031-06-01}]}
  quill: {name: Tomas Quill, kind: person, aliases: [Quill]}
  moss: {name: Ada Moss, kind: person, aliases: [Moss]}
  hale: {name: Peter Hale, kind: person, aliases: [Hale]}
facts:
  - {id: tarn, statement: Tomas Quill has been mayor of Tarn since 2029., sources: [gazette]}
  - {id: past, statement: Peter Hale was mayor of Tarn from 2021 to 2029., sources: [gazette]}
  - {id: chair, statement: Ada Moss was appointed chairwoman of Pellmoor Ferries in 2030., sources: [gazette]}
"""


@pytest.fixture
def find_outcomes():
    """Give the outcomes that a draft of one paragraph has, of statements and names alike."""
    base = parse_facts([("facts.yaml", FACTS.encode())])

    def find(text):
        checked = check_draft(
            Draft("draft.txt", f"News of the day\n\n{text}\n".encode()), set_up(base, published=date(2033, 3, 9))
        )
        return {claim.verdict.outcome.value for claim in checked.claims}

    return find


@pytest.mark.parametrize(
    "text",
    [
        "Philippa Venn, the former mayor of Sarn, opened the fair.",
        "Philippa Venn is a former mayor of Sarn.",
        "Philippa Venn is no longer mayor of Sarn.",
        "Former Sarn mayor Philippa Venn opened the fair.",
        "The former mayor of Tarn, Tomas Quill, opened the fair.",
        "Tomas Quill is no longer the mayor of Tarn.",
        "Tomas Quill was mayor of Tarn from 2029 to 2031.",
        "Peter Hale succeeded Tomas Quill as mayor of Tarn.",
        "Tomas Quill succeeded Peter Hale as mayor of Tarn in 2025.",
    ],
)
def test_who_is_in_office_is_not_out_of_it(find_outcomes, text):
    assert "contradicted" in find_outcomes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Philippa Venn, a former mayor, opened the fair.",
        "Philippa Venn, the former mayor of Lund, opened the fair.",
        "Philippa Venn, a former deputy mayor of Sarn, opened the fair.",
        "Former Lund mayor Philippa Venn opened the fair.",
        "Former mayor Philippa Venn opened the fair.",
        "Philippa Venn, the ousted mayor of Sarn, opened the fair.",
        "In 2040 Philippa Venn, the former mayor of Sarn, will write a book.",
        "Ada Moss, the former chairwoman of Pellmoor Ferries, opened the fair.",
        "Tomas Quill was mayor of Tarn from 2025 to 2027.",
        "Tomas Quill succeeded Peter Hale as head of the port.",
    ],
)
def test_what_may_be_another_office_or_fresh_news_is_left_open(find_outcomes, text):
    assert find_outcomes(text).isdisjoint({"contradicted", "outdated"})


@pytest.mark.parametrize(
    "text",
    [
        "Peter Hale is no longer mayor of Tarn.",
        "Tomas Quill succeeded Peter Hale as mayor of Tarn.",
        "Tomas Quill succeeded Peter Hale as mayor of Tarn in 2029.",
    ],
)
def test_who_left_and_who_came_is_borne_out(find_outcomes, text):
    assert "supported" in find_outcomes(text)
