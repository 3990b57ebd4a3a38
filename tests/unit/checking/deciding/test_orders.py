"""Which of two happenings came first and how long lay between them, by the facts that give the day of each."""

import pytest

FACTS = """
topic: Quarry dispute in Pellmoor
entities:
  venn: {name: Orla Venn, kind: person, gender: female}
  ruiz: {name: Ana Ruiz, kind: person, gender: female}
  moss: {name: Moss Quarry, kind: organisation}
  council: {name: Pellmoor Council, kind: organisation}
facts:
  - {id: sued, statement: Orla Venn sued Moss Quarry on 3 May 2031., date: 2031-05-03, sources: [gazette]}
  - {id: closed, statement: Moss Quarry closed on 17 May 2031., date: 2031-05-17, sources: [gazette]}
  - {id: resigned, statement: Ana Ruiz resigned on 20 May 2031., date: 2031-05-20, sources: [gazette]}
  - {id: approved, statement: Pellmoor Council approved the plan in March 2031., sources: [gazette]}
  - {id: sale, statement: Ana Ruiz sold the mill in 2028., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Venn had already sued Moss Quarry when it closed.",
        "Moss Quarry closed two weeks after Venn sued it.",
        "Two weeks after Venn sued it, Moss Quarry closed.",
        "By the time Ruiz resigned, Moss Quarry had closed.",
        "Only after Moss Quarry had closed did Ana Ruiz resign.",
        "Ruiz resigned less than a week after Moss Quarry closed.",
        "Pellmoor Council approved the plan before Venn sued Moss Quarry.",
        "Ruiz resigned three years after selling the mill.",
        "Three days lay between the closure of Moss Quarry and the resignation of Ana Ruiz.",
        "Ruiz resigned three days after Moss Quarry's closure.",
        "Moss Quarry was already closed when Ruiz resigned.",
    ],
)
def test_an_order_that_the_days_bear_out_is_supported_by_both_facts(judge, claim):
    verdict = judge(claim, FACTS, said="2031-07-04")
    assert verdict.outcome == "supported"
    assert len(verdict.evidence) == 2


@pytest.mark.parametrize(
    "claim",
    [
        "Moss Quarry had already closed when Venn sued it.",
        "Venn sued Moss Quarry only after it had closed.",
        "By the time Moss Quarry closed, Ruiz had resigned.",
        "Only after Ana Ruiz had resigned did Moss Quarry close.",
        "Moss Quarry closed two months after Venn sued it.",
        "Ruiz resigned on the same day that Moss Quarry closed.",
        "Ruiz resigned the day after Moss Quarry closed.",
        "Three months passed between the closure of Moss Quarry and the resignation of Ana Ruiz.",
        "Ruiz resigned a month after the closure of Moss Quarry.",
        "Ruiz resigned shortly before Moss Quarry closed.",
    ],
)
def test_the_other_order_or_another_time_between_is_contradicted(judge, claim):
    verdict = judge(claim, FACTS, said="2031-07-04")
    assert (verdict.outcome, verdict.rule) == ("contradicted", "FC105")


@pytest.mark.parametrize(
    "claim",
    [
        "Venn had already sued the mill when Moss Quarry closed.",
        "Moss Quarry had already closed once when Venn moved to Pellmoor.",
        "Moss Quarry had not closed when Ruiz resigned.",
        "Moss Quarry may have closed before Venn sued it.",
        "Ruiz had already resigned as treasurer when Moss Quarry closed.",
        "Venn sued Moss Quarry only after the council had warned her.",
        "The jury sat for two weeks before Moss Quarry closed.",
        "Only after the vote did Venn sue Moss Quarry.",
        "Three weeks passed between the closure of Lorn Quarry and the resignation of Ana Ruiz.",
        "Ruiz resigned a month after the closure of its canteen.",
        "Moss Quarry closed long before Ruiz resigned.",
        "Moss Quarry closed shortly after Venn sued it.",
        "Ruiz threatened to resign before Moss Quarry closed.",
        "Ruiz would have resigned before Moss Quarry closed.",
        "Venn had already sued Moss Quarry when her sister left.",
    ],
)
def test_what_else_came_before_or_after_stays_open(judge, claim):
    assert judge(claim, FACTS, said="2031-07-04").outcome == "unverified"
