"""The digits of a figure in another order than the fact's, or with a nought too many."""

from datetime import date

import pytest

from factcheck.facts import parse_facts
from factcheck.model import Outcome
from factcheck.pipeline import Draft, check_draft, set_up

FACTS = """\
version: 1
sources: {survey: {title: Survey}}
entities:
  tarn: {name: Tarn Shipping, kind: organisation}
  vale: {name: Vale Council, kind: organisation}
facts:
  - {id: quay, statement: Tarn Shipping rebuilt the quay for 310 million crowns., date: 2034-05, sources: [survey]}
  - {id: ships, statement: Tarn Shipping delivered 4610 containers in May 2034., date: 2034-05, sources: [survey]}
  - {id: trees, statement: Vale Council has planted 1840 trees., date: 2034-04-02, sources: [survey]}
  - {id: hurt, statement: 36 sailors were injured in the collision., date: 2034-05-02, sources: [survey]}
  - {id: fuel, statement: Tarn Shipping spent 1.34 million crowns on fuel., date: 2034-05, sources: [survey]}
  - {id: crew, statement: Tarn Shipping has 720 employees., from: 2033-01-01, sources: [survey]}
  - {id: heat, statement: 46 people were treated for heatstroke at the quay., date: 2034-05-04, sources: [survey]}
"""


@pytest.fixture(scope="module")
def judge():
    base = parse_facts([("facts.yaml", FACTS.encode())])

    def check(text):
        draft = Draft("draft.txt", f"News of the port\n\nTarn Shipping and Vale Council met. {text}\n".encode())
        checked = check_draft(draft, set_up(base, published=date(2034, 6, 10)))
        return max((c.verdict for c in checked.claims), key=lambda verdict: verdict.outcome is Outcome.CONTRADICTED)

    return check


def test_a_figure_whose_digits_slipped_is_wrong_whatever_the_verb(judge):
    verdict = judge("Tarn Shipping had 4,160 containers in May.")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC101")
    assert "4,160" in verdict.reason


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In May Tarn Shipping shipped 4,160 containers.", "4,160"),
        ("Tarn Shipping spent 13.4 million crowns on its fuel.", "13.4 million"),
    ],
)
def test_the_fewer_words_are_the_same_the_more_digits_have_to_be(judge, text, figure):
    verdict = judge(text)
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC101")
    assert figure in verdict.reason


@pytest.mark.parametrize(
    "text",
    [
        "Tarn Shipping had 4,360 containers in May.",
        "Orlo Lines had 4,160 containers in May.",
        "Tarn Shipping had 4,160 containers in April.",
        "Tarn Shipping had about 4,160 containers in May.",
        "Tarn Shipping had 4,160 empty containers in May.",
        "Tarn Shipping earned 130 million crowns in May.",
        "63 sailors were rescued from the ship.",
        "Tarn Shipping will have 4,160 containers.",
        "Tarn Shipping lost 4,160 containers in May.",
        "In May 4,160 containers came to Tarn Shipping's customers.",
        "A year before, Tarn Shipping delivered 4,160 containers.",
        "Tarn Shipping delivered 4,160 containers by lorry in May.",
        "Tarn Shipping put 13.4 million crowns into its ports.",
        "Tarn Shipping has 270 part-time employees.",
        "Tarn Shipping has 270 unfilled jobs for employees.",
        "Vale Council has felled 1,480 trees.",
        "Vale Council has insured 1,480 trees.",
        "In May 4,160 containers left Tarn Shipping.",
        "63 sailors left after the collision.",
        "A third of the 270 employees at a neighbouring yard struck.",
        "More than 64 people needed a doctor at the quay.",
        "Tarn Shipping plans to spend 13.4 million crowns on fuel.",
        "Another 64 people were treated for heatstroke at the quay.",
        "Tarn Shipping spent 1.43 million crowns on fuel in April.",
    ],
)
def test_another_figure_or_case_is_left_open(judge, text):
    assert judge(text).outcome is not Outcome.CONTRADICTED


@pytest.mark.parametrize(("of", "outcome"), [("A clinic in Orlo", "unverified"), ("The hospital", "contradicted")])
def test_what_was_done_to_so_many_may_be_done_by_whoever_was_told_of(of, outcome):
    facts = FACTS + "  - {id: put_off, statement: The hospital has postponed 140 operations., sources: [survey]}\n"
    draft = Draft("draft.txt", f"{of} is full, and 410 operations have been postponed.\n".encode())
    found = check_draft(draft, set_up(parse_facts([("facts.yaml", facts.encode())]))).claims
    assert next(one.verdict.outcome.value for one in found if "410" in one.claim.text) == outcome
