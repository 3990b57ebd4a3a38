"""Claims in words that only the dictionary knows to be alike."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  orre: {name: Orre Mill, kind: organisation}
  pell: {name: Pell, kind: place}
facts:
  - {id: water, statement: Orre Mill uses 300 litres of water an hour., sources: [gazette]}
  - {id: bell, statement: Divers recovered the bell from the lake in Pell on 4 May 2031., sources: [gazette],
     date: 2031-05-04}
  - {id: boat, statement: The boat Lark departed on 5 May 2031., date: 2031-05-05, sources: [gazette]}
  - {id: gate, statement: Orre Mill seized Pell in May 2031., date: 2031-05, sources: [gazette]}
  - {id: barn, statement: Orre Mill demolished the old barn., sources: [gazette]}
  - {id: hire, statement: Orre Mill hired 40 weavers in June 2031., date: 2031-06, sources: [gazette]}
  - {id: strike, statement: Orre Mill accepted the proposal of the weavers in July 2031., sources: [gazette],
     date: 2031-07}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orre Mill consumes 300 litres of water an hour.", Outcome.SUPPORTED),
        ("Orre Mill consumes 500 litres of water an hour.", Outcome.CONTRADICTED),
        ("Divers salvaged the bell from the lake in Pell on 4 May 2031.", Outcome.SUPPORTED),
        ("Orre Mill tore the old barn down.", Outcome.SUPPORTED),
        ("Orre Mill engaged 40 weavers in June 2031.", Outcome.SUPPORTED),
        ("Orre Mill accepted the scheme of the weavers in July 2031.", Outcome.SUPPORTED),
    ],
)
def test_other_words_bear_a_claim_out_and_another_verb_gives_another_figure(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-08-02").outcome is outcome


@pytest.mark.parametrize(
    "claim",
    [
        "Orre Mill consumes 300 tonnes of straw an hour.",
        "Orre Mill consumes more than 90 litres of water an hour.",
        "Divers salvaged the organ from the lake in Pell on 4 May 2031.",
        "Orre Mill engaged 40 dyers in June 2031.",
        "Orre Mill tore the new barn down.",
        "The boat Lark went on 5 May 2031.",
        # what is like another sense of a verb
        "Orre Mill kept Pell in May 2031.",
        "Orre Mill signed up in June 2031.",
        "Orre Mill did not accept the scheme of the weavers in July 2031.",
    ],
)
def test_another_thing_or_a_denial_in_other_words_stays_open(judge, claim):
    assert judge(claim, FACTS, said="2031-08-02").outcome is Outcome.UNVERIFIED


SPENT = """
entities:
  orre: {name: Orre Mill, kind: organisation}
facts:
  - {id: looms, statement: Orre Mill spent 40 million euros on its looms in 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orre Mill put 40 million euros into its looms in 2031.", Outcome.SUPPORTED),
        ("Orre Mill pumped 90 million euros into its looms in 2031.", Outcome.CONTRADICTED),
        ("Orre Mill put 40 million euros into its roofs in 2031.", Outcome.UNVERIFIED),
        ("Orre Mill got 90 million euros for its looms in 2031.", Outcome.UNVERIFIED),
        ("Orre Mill saved 40 million euros on its looms in 2031.", Outcome.UNVERIFIED),
    ],
)
def test_what_money_goes_into_is_the_same_behind_another_preposition(judge, claim, outcome):
    assert judge(claim, SPENT, said="2032-01-02").outcome is outcome
