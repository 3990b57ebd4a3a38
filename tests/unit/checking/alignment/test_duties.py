"""What somebody must do, which is neither what he did nor what he will do."""

import pytest

from factcheck.model import Modality, Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  rovers: {name: Marrow Rovers, kind: organisation, aliases: [Rovers]}
  council: {name: Pellmoor Council, kind: organisation}
facts:
  - {id: costs, statement: "Venn must pay costs of €62,000.", date: 2031-05-17, sources: [gazette]}
  - {id: fence, statement: Pellmoor Council has to move the fence 15 metres from the river by 10 June.,
     date: 2031-05-17, sources: [gazette]}
  - {id: wage, statement: "Millers must be paid at least £12 an hour.", date: 2031-05-17, sources: [gazette]}
  - {id: seats, statement: "Marrow Rovers must sell 400 seats to visitors.", date: 2031-05-17, sources: [gazette]}
"""

DUTY = """
entities:
  council: {name: Pellmoor Council, kind: organisation}
facts:
  - {id: pact, statement: Pellmoor Council must still sign the pact., date: 2031-05-17, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Venn must pay costs of €62,000.", Outcome.SUPPORTED),
        ("Venn has to pay costs of €62,000.", Outcome.SUPPORTED),
        ("Pellmoor Council must move the fence 15 metres from the river.", Outcome.SUPPORTED),
        ("Venn must pay costs of €72,000.", Outcome.CONTRADICTED),
        ("Pellmoor Council must move the fence 25 metres from the river.", Outcome.CONTRADICTED),
        ("Rovers have to sell 600 seats to visitors.", Outcome.CONTRADICTED),
        # what is or was done, will be done, is asked for, or is to be done by another day
        ("Venn paid costs of €72,000.", Outcome.UNVERIFIED),
        ("Venn paid costs of €62,000.", Outcome.UNVERIFIED),
        ("Rovers sold 600 seats to visitors.", Outcome.UNVERIFIED),
        ("Pellmoor Council has moved the fence 25 metres from the river.", Outcome.UNVERIFIED),
        ("Pellmoor Council must move the fence 15 metres from the river by 20 June.", Outcome.UNVERIFIED),
        ("Teth said Venn must pay costs of €72,000.", Outcome.UNVERIFIED),
    ],
)
def test_a_duty_is_held_against_a_duty_only(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-20").outcome is outcome


def test_what_somebody_has_to_do_is_borne_out_without_a_figure_but_never_gainsaid(judge):
    more = {"said": "2031-05-20", "checkable": False, "modality": Modality.OPINION}
    assert judge("Pellmoor Council has to sign the pact.", DUTY, **more).outcome is Outcome.SUPPORTED
    assert judge("Pellmoor Council need not sign the pact.", DUTY, **more).outcome is Outcome.NOT_CHECKABLE
    assert judge("Pellmoor Council does not have to sign the pact.", DUTY, **more).outcome is Outcome.NOT_CHECKABLE
    assert judge("Pellmoor Council should sign the pact.", DUTY, **more).outcome is Outcome.NOT_CHECKABLE


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Taxpayers must file their returns by 31 May.", Outcome.SUPPORTED),
        ("Taxpayers must file their returns by 31 July.", Outcome.UNVERIFIED),
        ("Taxpayers must file their returns.", Outcome.SUPPORTED),
    ],
)
def test_a_day_without_a_year_is_another_day_by_its_words(judge, claim, outcome):
    facts = "facts: [{id: file, statement: Taxpayers must file their returns by 31 May., sources: [gazette]}]"
    assert judge(claim, facts, said="2031-02-20").outcome is outcome
