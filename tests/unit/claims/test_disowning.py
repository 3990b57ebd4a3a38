"""A clause that its sentence leaves open or denies is nobody's statement, however it is put."""

from datetime import date

import pytest

from factcheck.claims import extract_claims
from factcheck.reading import read_article

PLAIN = "the ferry sank off Tal"


def checkable(text: str) -> list[str]:
    article = read_article("draft.txt", text.encode(), published=date(2031, 5, 21))
    return [claim.text for claim in extract_claims(article).claims if claim.checkable]


def tells_of_ferry(text: str) -> bool:
    return any("sank" in claim for claim in checkable(text))


@pytest.mark.parametrize(
    "text",
    [
        f"There were rumours that {PLAIN}.",
        f"Speculation that {PLAIN} has grown.",
        f"There is no evidence that {PLAIN}.",
        f"There was hardly any sign that {PLAIN}.",
        f"It is far from clear that {PLAIN}.",
        f"One possibility is that {PLAIN}.",
        f"Contrary to reports that {PLAIN}, it is safe in port.",
        f"The report that {PLAIN} is false.",
        f"Claims that {PLAIN} have been dismissed by the coast guard.",
        f"{PLAIN.capitalize()}, a claim that the owner denied.",
        f"{PLAIN.capitalize()}, which the owner denies.",
        f"{PLAIN.capitalize()}, an allegation rejected as baseless by Moss.",
        f"Had the pilot slept, people would now say that {PLAIN}.",
        f"Suppose {PLAIN}.",
        f"Rumour has it that {PLAIN}.",
        f"Some believe that {PLAIN}.",
        f"It would be wrong to say that {PLAIN}.",
        f"Myth: {PLAIN}.",
        f"Claim 3: {PLAIN}.",
        f"An earlier version of this article said that {PLAIN}.",
        f"This article previously stated that {PLAIN}.",
    ],
)
def test_what_is_left_open_or_denied_is_not_checked(text: str) -> None:
    assert not tells_of_ferry(text)


@pytest.mark.parametrize(
    "text",
    [
        f"There is no doubt that {PLAIN}.",
        f"There is little doubt that {PLAIN}.",
        f"The report that {PLAIN} came as a shock.",
        f"The reports say that {PLAIN}, and prices are wrong.",
        f"Contrary to popular belief, {PLAIN}.",
        f"{PLAIN.capitalize()}, a claim that made the owner rich.",
        f"{PLAIN.capitalize()}, which the owner regrets.",
        f"The coast guard said that {PLAIN}, a claim the owner denied.",
        f"Update: {PLAIN}.",
        f"Ada Moss repeated the theory that {PLAIN}.",
        f"An earlier version of the plan had failed when {PLAIN}.",
    ],
)
def test_what_is_vouched_for_or_said_by_somebody_is_checked(text: str) -> None:
    assert tells_of_ferry(text)


def test_a_sentence_that_opens_with_had_tells_what_might_have_been() -> None:
    assert checkable("Had the ferry sunk, 40 people would have drowned.") == []
