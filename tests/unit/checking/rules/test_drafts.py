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
    assert "5 May 2031" in verdict.evidence[0].statement


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


OPEN_AND_SETTLED = [
    (
        "The presidential election in Sarn has yet to yield a winner.",
        "Orla Venn greeted Ida Roy as Sarn's next leader.",
    ),
    ("The result of the mayoral race in Pellmoor is not known yet.", "Peter Gaunt was elected mayor of Pellmoor."),
    ("Votes in Sarn's presidential election are still being counted.", "Ida Roy, the president-elect of Sarn, spoke."),
    ("Pellmoor Rovers are still looking for a new coach.", "Pellmoor Rovers named Ida Roy as their new coach."),
    ("No new harbourmaster has been appointed in Pellmoor.", "Ida Roy was appointed harbourmaster of Pellmoor."),
    ("The jury in the trial of Peter Gaunt is still out.", "Gaunt was convicted of fraud."),
    (
        "The jury has not reached a verdict in the trial of Peter Gaunt.",
        "A jury found Peter Gaunt not guilty of fraud.",
    ),
    ("The dockers' strike in Pellmoor goes on without a deal.", "The dockers of Pellmoor signed a pay deal."),
]


@pytest.mark.parametrize(("left", "right"), OPEN_AND_SETTLED)
def test_what_was_open_and_came_out_is_an_update(left, right):
    for days in ((DAY, LATER), (None, None)):
        ((path, checked),) = compare(left, right, days=days)
        assert path == "a"
        assert (checked.verdict.outcome, checked.verdict.level) == (Outcome.OUTDATED, Level.NOTE)
        assert "b:3" in checked.verdict.reason
    assert compare(left, right, days=(LATER, DAY)) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The election in Sarn has yet to yield a winner.", "Peter Gaunt greeted Ida Roy as Brenn's next leader."),
        ("The presidential election in Sarn has no winner yet.", "Ida Roy was elected mayor in Sarn."),
        ("The presidential election in Sarn has no winner yet.", "Ida Roy hopes to become Sarn's next president."),
        (
            "The presidential election in Sarn has no winner yet.",
            "Ida Roy won the presidential election in Sarn in 2027.",
        ),
        ("The presidential election in Sarn has no winner yet.", "Ida Roy was elected president of Sarn's chess club."),
        ("Pellmoor Rovers are looking for a new coach.", "Pellmoor United named Ida Roy as their new coach."),
        ("Pellmoor Rovers are looking for a new coach.", "Pellmoor Rovers named Ida Roy as goalkeeping coach."),
        ("Pellmoor Rovers are looking for a new coach.", "The Pellmoor Rovers coach was named coach of the year."),
        (
            "The jury in Pellmoor is still out in the trial of Peter Gaunt.",
            "A Pellmoor jury convicted Ida Roy of arson.",
        ),
        ("The dockers' strike in Pellmoor goes on without a deal.", "Pellmoor's teachers have signed a deal."),
    ],
)
def test_what_came_out_elsewhere_is_no_update(left, right):
    assert compare(left, right, days=(DAY, LATER)) == []


def test_a_teaser_on_the_page_of_another_draft_tells_how_something_came_out():
    talk = "They spoke about the ferry, the new pier and the price of fish for more than two hours. " * 3
    teaser = "Peter Gaunt greeted Ida Roy as Sarn's next leader on Friday."
    page = f"{talk}\n\nRelated stories\n\n{teaser}"
    article, extraction = extract_for_comparing(Draft("b", f"News\n\n{OPENING}{page}".encode()), DAY)
    assert all("Ida Roy" not in claim.assertion for claim in extraction.claims)
    assert teaser in article.text
    ((path, checked),) = compare("The presidential election in Sarn has yet to yield a winner.", page)
    assert path == "a"
    assert checked.verdict.outcome is Outcome.OUTDATED
    assert compare("Ida Roy is 40.", page.replace("greeted Ida Roy", "met Ida Roy, 50,")) == []


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
