"""FC104: who did it to whom is the other way round."""

import pytest

from factcheck.model import Level, Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  rovers: {name: Marrow Rovers, kind: organisation}
  sandford: {name: Sandford United, kind: organisation}
facts:
  - {id: runoff, statement: Orla Venn defeated Dario Teth., date: 2031-05-02, sources: [gazette]}
  - {id: suit, statement: Orla Venn sued Marrow Rovers., date: 2031-05-02, sources: [gazette]}
  - {id: talks, statement: Orla Venn met Ruth Calder., date: 2031-05-02, sources: [gazette]}
  - id: transfer
    statement: Sandford United bought the striker from Marrow Rovers.
    date: 2031-05-02
    sources: [gazette]
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Dario Teth defeated Orla Venn.",
        "Orla Venn was defeated by Dario Teth.",
        "Teth beat Venn.",
        "Marrow Rovers sued Orla Venn.",
        "Marrow Rovers bought the striker from Sandford United.",
    ],
)
def test_swapped_participants_are_contradicted(judge, claim):
    verdict = judge(claim, FACTS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.CONTRADICTED, "FC104", Level.ERROR)
    assert verdict.differences[0].slot == "roles"


def test_the_reason_gives_the_fact_beside_the_draft(judge):
    reason = judge("Dario Teth defeated Orla Venn.", FACTS, said="2031-05-04").reason
    assert reason.startswith(
        "The draft has it the other way round; the Pellmoor Gazette says: Orla Venn defeated Dario Teth"
    )


@pytest.mark.parametrize(
    "claim",
    [
        "Dario Teth lost to Orla Venn.",
        "Dario Teth was defeated by Orla Venn.",
        "Marrow Rovers were sued by Orla Venn.",
        "Ruth Calder met Orla Venn.",
    ],
)
def test_passives_and_symmetric_verbs_do_not_swap(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        "Dario Teth defeated Ruth Calder.",
        "Marrow Rovers bought the goalkeeper from Sandford United.",
        "Dario Teth defeated Orla Venn in the chess final.",
        "Dario Teth did not defeat Orla Venn.",
        "In 2019 Dario Teth defeated Orla Venn.",
        "Dario Teth will defeat Orla Venn.",
        "Dario Teth could defeat Orla Venn.",
    ],
)
def test_another_occasion_a_denial_or_a_forecast_does_not_swap(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED


def test_two_kinds_in_each_others_place_are_contradicted_by_the_same_figure(judge):
    facts = """
facts:
  - {id: it, statement: Nurses outearned cooks by 27% in 2030., date: 2030, sources: [gazette]}
"""
    assert judge("In 2030 cooks outearned nurses by 27%.", facts).rule == "FC104"
    assert judge("In 2030 nurses outearned cooks by 27%.", facts).outcome is Outcome.SUPPORTED
    assert judge("In 2030 cooks outearned nurses.", facts).outcome is Outcome.UNVERIFIED
    assert judge("In 2030 cooks outearned drivers by 27%.", facts).outcome is Outcome.UNVERIFIED


TARIFFS = """
entities:
  tal: {name: Tal, kind: place}
  sarn: {name: Sarn, kind: place}
facts:
  - {id: it, statement: Tal imposed a duty of 15% on wine from Sarn in May 2031., date: 2031-05, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Sarn imposed a duty of 15% on wine from Tal in May.", Outcome.CONTRADICTED),
        ("Sarn imposed a duty of 10% on wine from Tal in May.", Outcome.UNVERIFIED),
        ("Sarn imposed a duty on tin from Tal in May.", Outcome.UNVERIFIED),
    ],
)
def test_what_two_did_to_each_other_in_other_goods_or_figures_is_no_swap(judge, claim, outcome):
    assert judge(claim, TARIFFS, said="2031-06-04").outcome is outcome


KINDS = """
entities: {sarn: {name: Sarn, kind: place}}
facts:
  - {id: it, statement: Gulls outnumbered terns in Sarn in 2031., date: 2031, sources: [gazette]}
  - {id: hens, statement: Hens chased ducks in Sarn in 2031., date: 2031, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Terns outnumbered gulls in Sarn in 2031.", Outcome.CONTRADICTED),
        ("Terns outnumbered gulls in Sarn in 2029.", Outcome.UNVERIFIED),
        ("Terns outnumbered gulls in Sarn.", Outcome.UNVERIFIED),
        ("Terns outnumbered gulls in Tal in 2031.", Outcome.UNVERIFIED),
        ("Ducks chased hens in Sarn in 2031.", Outcome.UNVERIFIED),
    ],
)
def test_kinds_outnumber_each_other_one_way_at_a_time(judge, claim, outcome):
    assert judge(claim, KINDS, said="2032-02-04").outcome is outcome
