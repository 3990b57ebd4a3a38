"""When the ruling, the vote, the accident or the deal was of which a fact tells by a verb what came of it."""

import pytest

FACTS = """
entities:
  court: {name: Upper Court, kind: organisation}
  senate: {name: Senate, kind: organisation}
  orro: {name: Orro Foods, kind: organisation, aliases: [Orro]}
  delk: {name: Delk, kind: organisation}
  lorn: {name: Lorn, kind: place}
  pell: {name: Pell, kind: place}
  vaun: {name: Vaun, kind: place}
facts:
  - {id: act, statement: The Upper Court struck down the hunting act on 10 May 2031., sources: [gazette]}
  - {id: bill, statement: The Senate passed the harbour bill on 14 March 2031., sources: [gazette]}
  - {id: buy, statement: Orro Foods agreed to buy Delk on 4 March 2031., sources: [gazette]}
  - {id: bus, statement: A bus and a lorry collided near Lorn on 3 February 2031., sources: [gazette]}
  - {id: pool, statement: The council of Lorn decided to close the pool on 6 May 2031., sources: [gazette]}
  - {id: study, statement: Doctors published the study in the journal Nerve on 14 April 2031., sources: [gazette]}
  - {id: pact, statement: Pell and Vaun signed a fishing agreement in Lorn on 20 January 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "The ruling on the hunting act was handed down on 9 May 2031.",
        "The court's decision on the hunting act came on 12 May 2031.",
        "The vote on the harbour bill was held on 15 March 2031.",
        "The Senate vote on the harbour bill was on 13 March 2031.",
        "The takeover of Delk was agreed on 14 March 2031.",
        "The crash near Lorn happened on 2 February 2031.",
        "The decision to close the pool was taken on 7 May 2031.",
        "The study appeared in the journal Stem.",
        "The signing of the fishing agreement of Pell and Vaun took place on 22 January 2031.",
    ],
)
def test_another_day_of_what_a_noun_tells_is_wrong(judge, claim):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == "contradicted"


@pytest.mark.parametrize(
    "claim",
    [
        "The ruling on the hunting act came on 10 May 2031.",
        "The Senate vote on the harbour bill was on 14 March 2031.",
        "The takeover of Delk was agreed on 4 March 2031.",
        "The collision near Lorn happened on 3 February 2031.",
        "The decision to close the pool was taken on 6 May 2031.",
        "The study appeared in the journal Nerve.",
    ],
)
def test_its_own_day_is_borne_out(judge, claim):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == "supported"


@pytest.mark.parametrize(
    "claim",
    [
        "The ruling came on 12 May 2031.",
        "The ruling on the fishing act came on 12 May 2031.",
        "The first ruling on the hunting act came on 12 April 2031.",
        "The ruling on the hunting act was published on 12 May 2031.",
        "The hearing on the hunting act took place on 3 May 2031.",
        "The council's vote on the harbour bill took place on 13 March 2031.",
        "The takeover of Delk was completed on 14 April 2031.",
        "The takeover of Delk by Hask was agreed on 14 April 2031.",
        "The crash near Pell happened on 2 February 2031.",
        "The decision to close the library was taken on 7 May 2031.",
        "The decision to build the pool was taken on 7 May 2029.",
        "The ruling on the hunting act came as a surprise on 12 May 2031.",
        "The fishing agreement was signed in Vaun.",
    ],
)
def test_what_may_be_another_act_is_left_open(judge, claim):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == "unverified"


@pytest.mark.parametrize("verb", ["upheld", "annulled"])
def test_a_claim_that_tells_it_by_a_verb_is_not_borne_out_by_its_day_alone(judge, verb):
    verdict = judge(f"The Upper Court {verb} the fishing act on 10 May 2031.", FACTS, said="2031-05-20")
    assert verdict.outcome.value == "unverified"
