"""FC401: what drafts say against each other, and what only looks like it."""

from datetime import date

import pytest

from factcheck.model import ClaimKind, Level, Outcome
from factcheck.pipeline import Draft, compare_extracted, extract_for_comparing

OPENING = "Orla Venn met Peter Gaunt on the quay. "
DAY, LATER = date(2031, 5, 5), date(2031, 5, 9)


def compare(*texts, days=(DAY, DAY, DAY)):
    """Give the claims that disagree, as (path, claim), over drafts named a, b, c."""
    extracted = [
        extract_for_comparing(Draft(name, f"News from the coast\n\n{OPENING}{text}\n".encode()), day)
        for name, text, day in zip("abc", texts, days, strict=False)
    ]
    results, _ = compare_extracted(extracted)
    return [(result.article.path, claim) for result in results for claim in result.claims]


@pytest.mark.parametrize(
    ("left", "right", "said", "known"),
    [
        ("The fire in Pellmoor destroyed 14 houses.", "The fire in Pellmoor destroyed 41 houses.", "14", "41"),
        ("Unemployment in Pellmoor fell to 4.1%.", "Unemployment in Pellmoor rose to 4.1%.", "fell", "rose"),
        ("Orla Venn won the council election.", "Peter Gaunt won the council election.", "Orla Venn", "Peter Gaunt"),
    ],
)
def test_figures_directions_and_winners_that_disagree(left, right, said, known):
    ((path, checked),) = compare(left, right)
    assert path == "a"
    verdict = checked.verdict
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.CONTRADICTED, "FC401", Level.WARNING)
    assert (verdict.differences[0].claim, verdict.differences[0].fact) == (said, known)
    assert verdict.evidence[0].fact == "b:3"
    assert "2031-05-05" in verdict.evidence[0].statement


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Orla Venn won with 58% of the vote.", "Orla Venn won with 58.16% of the vote."),
        ("Orla Venn visited Sarn.", "Orla Venn visited Brenn."),
        ("The fire in Pellmoor destroyed 14 houses.", "The fire in Sarn destroyed 41 houses."),
        ("“The pier is 90 metres long,” Orla Venn said.", "The pier is 80 metres long."),
    ],
)
def test_what_can_both_be_so_is_no_disagreement(left, right):
    assert compare(left, right) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The fire in Pellmoor killed 14 people.", "The fire in Pellmoor killed 17 people."),
        ("Orla Venn has not resigned.", "Orla Venn has resigned."),
    ],
)
def test_what_a_later_draft_has_newer_is_an_update(left, right):
    ((path, checked),) = compare(left, right, days=(DAY, LATER))
    assert path == "a"
    assert (checked.verdict.outcome, checked.verdict.level) == (Outcome.OUTDATED, Level.NOTE)
    ((_, same_day),) = compare(left, right)
    assert same_day.verdict.outcome is Outcome.CONTRADICTED


def test_renderings_of_the_same_words_are_one_ambiguous_group():
    found = compare(
        "“A year ago I learned that the man I backed was winning very easily,” Orla Venn said.",
        "“I just learned that the man I supported was winning very easily,” Orla Venn said.",
        "“One year ago I heard that the man whom I backed was winning very easily,” Venn said.",
    )
    ((_, checked),) = [item for item in found if item[1].claim.kind is ClaimKind.QUOTATION]
    assert checked.verdict.outcome is Outcome.AMBIGUOUS
    assert len(checked.verdict.evidence) == 2


def test_a_figure_that_differs_inside_a_quotation_is_a_disagreement():
    ((_, checked),) = compare(
        "“We will lay nine miles of track before the snow,” Orla Venn said.",
        "“We will lay six miles of track before the snow,” Orla Venn said.",
    )
    assert (checked.verdict.outcome, checked.verdict.rule) == (Outcome.CONTRADICTED, "FC401")


def test_a_name_that_drafts_of_one_story_spell_in_two_ways():
    found = compare(
        "Philippa Drayton spoke to Ada Brook and Tom Reed.", "Phillipa Drayton spoke to Ada Brook and Tom Reed."
    )
    ((_, checked),) = found
    assert checked.claim.kind is ClaimKind.NAME
    assert {"Philippa Drayton", "Phillipa Drayton"} <= set(
        checked.verdict.reason.rstrip(".").split(": ")[1].split(" and ")
    )


def test_a_draft_is_never_held_against_itself():
    assert (
        compare("The fire in Pellmoor destroyed 14 houses. The fire in Pellmoor destroyed 41 houses.", "It rained.")
        == []
    )
