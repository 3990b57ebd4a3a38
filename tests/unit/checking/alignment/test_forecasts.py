"""What somebody foretells is held against facts about that forecast."""

import pytest

from factcheck.model import Attribution, Modality

FACTS = """
entities:
  bank: {name: Bank of Sarn, kind: organisation}
facts:
  - id: it
    statement: The Bank of Sarn forecast that inflation would be 3% at the end of 2032.
    date: 2031-05-02
    sources: [gazette]
"""


def foretold(judge, text, *, speaker="The Bank of Sarn", cue="forecast", said="2031-05-04"):
    return judge(text, FACTS, speaker=speaker, cue=cue, said=said, attribution=Attribution.INDIRECT).outcome


@pytest.mark.parametrize("cue", ["forecast", "predicted", "projected"])
def test_a_forecast_is_its_makers(judge, cue):
    assert foretold(judge, "Inflation would be 3% at the end of 2032.", cue=cue) == "supported"
    assert foretold(judge, "Inflation would be 5% at the end of 2032.", cue=cue) == "contradicted"


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("Inflation would be 5% at the end of 2032.", {"speaker": "The Bank of Lorn"}),
        ("Inflation would be 5% at the end of 2032.", {"cue": "feared"}),
        ("Inflation would be 5% at the end of 2032.", {"said": "2031-11-04"}),  # there may be a newer one
        ("Inflation would be 5% at the end of 2034.", {}),
        ("Unemployment would be 5% at the end of 2032.", {}),
    ],
)
def test_another_forecast_stays_open(judge, text, more):
    assert foretold(judge, text, **more) in {"unverified", "not-checkable"}


def test_a_forecast_is_no_fact_about_the_world(judge):
    assert judge("Inflation was 5% at the end of 2032.", FACTS, said="2033-05-04").outcome == "unverified"


SPARED = """
entities:
  mill: {name: Tal Mill, kind: organisation}
facts:
  - {id: aid, statement: Tal Mill would have lost 8.9 million crowns without the aid., date: 2031-05-02, sources: [gazette]}
"""  # noqa: E501


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Without the aid Tal Mill would have lost 8.9 million crowns.", "supported"),
        ("Tal Mill would have lost almost 9 million crowns without the aid.", "supported"),
        ("Without the aid Tal Mill would have lost 19 million crowns.", "not-checkable"),
        ("Without the tax Tal Mill would have lost 8.9 million crowns.", "not-checkable"),
        ("Tal Mill would have lost 8.9 million crowns if it had stayed open.", "not-checkable"),
        ("Tal Mill lost 8.9 million crowns.", "unverified"),
    ],
)
def test_what_would_have_been_without_something_is_borne_out_but_never_gainsaid(judge, text, outcome):
    more = {} if outcome == "unverified" else {"checkable": False, "modality": Modality.CONDITIONAL}
    assert judge(text, SPARED, said="2031-05-04", **more).outcome.value == outcome


PLANS = """
facts:
  - {id: gate, statement: The north gate will reopen on 1 October 2032., date: 2032-10-01, sources: [gazette]}
  - {id: water, statement: Households may use 80 litres of water a day., from: 2031-01-01, until: 2031-12-31}
"""


@pytest.mark.parametrize(
    ("text", "modality", "outcome"),
    [
        ("The north gate will reopen on 10 October, if the paint has dried.", Modality.CONDITIONAL, "not-checkable"),
        ("The north gate might reopen on 10 October.", Modality.CONDITIONAL, "not-checkable"),
        ("Households may use 80 litres of water a day.", Modality.CONDITIONAL, "outdated"),
    ],
)
def test_a_permission_is_held_against_facts_and_a_plan_on_a_condition_is_not(judge, text, modality, outcome):
    verdict = judge(text, PLANS, modality=modality, checkable=False, said="2032-05-04", published="2032-05-04")
    assert verdict.outcome == outcome
