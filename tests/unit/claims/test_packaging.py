"""A statement reads the same in the phrases with which news puts it forward, comments on it and leads up to it."""

from datetime import date

import pytest

from factcheck.claims import extract_claims
from factcheck.model import Attribution, ClaimKind
from factcheck.reading import read_article

PLAIN = "The bank closed 14 branches."


def claims_of(text: str) -> list[tuple[str, Attribution]]:
    article = read_article("draft.txt", text.encode(), published=date(2031, 5, 21))
    statements = (c for c in extract_claims(article).claims if c.kind is ClaimKind.STATEMENT)
    return [(claim.assertion, claim.attribution) for claim in statements]


@pytest.mark.parametrize(
    "text",
    [
        "It emerged that the bank closed 14 branches.",
        "It has since turned out that the bank closed 14 branches.",
        "On Tuesday it came to light that the bank closed 14 branches.",
        "What matters is that the bank closed 14 branches.",
        "What surprised everyone was that the bank closed 14 branches.",
        "The bank closed 14 branches — a step that pleased nobody.",
        "The bank closed 14 branches – a record.",
    ],
)
def test_what_is_put_forward_or_commented_on_is_told_by_itself(text: str) -> None:
    assert (PLAIN, Attribution.NARRATION) in claims_of(text)
    assert all("—" not in claim and "–" not in claim for claim, _ in claims_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "It did not emerge that the bank closed 14 branches.",
        "What critics claim is that the bank closed 14 branches.",
        "What the owners want is that the bank closes 14 branches.",
    ],
)
def test_what_is_denied_or_only_held_is_not(text: str) -> None:
    assert (PLAIN, Attribution.NARRATION) not in claims_of(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bank — the largest in Tal — closed 14 branches.", "The bank was the largest in Tal."),
        ("The council rejected the tram because it was dear.", "The council rejected the tram."),
        ("Brok denied the charge because she was in Tal.", "Brok denied the charge."),
        (
            "The firm announced a pay rise of 4% as profits grew.",
            "The firm announced a pay rise of 4% as profits grew.",
        ),
        ("While many had hoped for more, Brok testified against Vale.", "Brok testified against Vale."),
    ],
)
def test_the_object_of_a_verb_and_the_clause_before_it_are_no_speech(text: str, told: str) -> None:
    assert (told, Attribution.NARRATION) in claims_of(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Officials confirmed that Vale resigned.", "Vale resigned."),
        ("Officials said that in June, the bank closed 14 branches.", "In June, the bank closed 14 branches."),
        ("While sales fell, the firm said, profits rose.", "Profits rose."),
    ],
)
def test_short_clauses_and_those_that_open_with_a_time_are_speech(text: str, said: str) -> None:
    assert (said, Attribution.INDIRECT) in claims_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "In a stunning turn, the bank closed 14 branches.",
        "In yet another blow to Moss, the bank closed 14 branches.",
        "In a break with tradition, the bank closed 14 branches.",
        "The bank closed 14 branches (see page 4).",
        "The bank closed 14 branches (pictured).",
        "The bank closed 14 branches (source: the regulator).",
        "In other words, the bank closed 14 branches.",
        "On the whole, the bank closed 14 branches.",
        "More importantly, the bank closed 14 branches.",
        "After a long debate, the bank closed 14 branches.",
        "For reasons that nobody understood, the bank closed 14 branches.",
        "As expected by analysts, the bank closed 14 branches.",
        "The bank closed 14 branches as customers looked on.",
        "With tears in its eyes, the bank closed 14 branches.",
        "With markets falling, the bank closed 14 branches.",
        "The bank – once a household name – closed 14 branches.",
    ],
)
def test_what_only_refers_or_comments_is_left_out(text: str) -> None:
    assert (PLAIN, Attribution.NARRATION) in claims_of(text)


def test_what_came_as_somebody_had_hoped_is_so() -> None:
    article = read_article("draft.txt", b"As officials had hoped, the bank closed 14 branches.")
    assert [claim.checkable for claim in extract_claims(article).claims] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "In a vote on Tuesday, the bank closed 14 branches.",
        "After the debate, the bank closed 14 branches.",
        "After talks in Tal, the bank closed 14 branches.",
        "With a new owner, the bank closed 14 branches.",
        "After a long debate, the bank closed no branches.",
    ],
)
def test_a_front_that_tells_more_stays(text: str) -> None:
    assert (text, Attribution.NARRATION) in claims_of(text)


def foretold(text: str) -> list[bool]:
    article = read_article("draft.txt", text.encode(), published=date(2031, 5, 21))
    return [claim.checkable for claim in extract_claims(article).claims if "will" in claim.text]


@pytest.mark.parametrize(
    "text",
    [
        "Officials confirmed that the tram will cost 30 million euros.",
        "The council said on Tuesday that the tram will cost 30 million euros.",
        "The tram will cost 30 million euros, the ministry of transport said.",
        "Moss confirmed that the tram will open in May.",
        "Tarvo said it will close its plant in Sarn.",
    ],
)
def test_a_plan_is_checked_when_those_who_decide_or_vouch_tell_it(text: str) -> None:
    assert foretold(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Moss said the tram will cost 30 million euros.",
        "Moss said he will win with 60% of the vote.",
        "Officials fear that the tram will cost 30 million euros.",
        "The council hopes that the tram will open in May.",
    ],
)
def test_what_others_expect_is_no_plan(text: str) -> None:
    assert True not in foretold(text)


def test_both_before_a_verb_is_no_part_of_the_subject() -> None:
    told = [claim for claim, _ in claims_of("The bank both closed 14 branches and sacked 90 clerks.")]
    assert told == [PLAIN, "The bank sacked 90 clerks."]


@pytest.mark.parametrize("aside", ["as has been said", "contrary to reports", "as had been feared"])
def test_what_stands_behind_not_denies_the_verb_behind_an_aside(aside: str) -> None:
    told = [claim for claim, _ in claims_of(f"The bank did not, {aside}, close 14 branches.")]
    assert told == ["The bank did not close 14 branches."]


@pytest.mark.parametrize("front", ["Hardly anybody noticed, but", "Although it rained,"])
def test_a_time_behind_until_is_not_told_as_when_it_was_so(front: str) -> None:
    told = [claim for claim, _ in claims_of(f"{front} until this month the bank had never closed a branch.")]
    assert all(claim.lower().find("until") >= 0 for claim in told if "never" in claim)
