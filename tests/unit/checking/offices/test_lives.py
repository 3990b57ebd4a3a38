"""Nobody does anything before they are born or after they died."""

import pytest

from factcheck.model import Outcome


def told(*statements):
    facts = (f"  - {{id: f{n}, statement: {text!r}, sources: [gazette]}}\n" for n, text in enumerate(statements))
    return "facts:\n" + "".join(facts)


COMPOSER = told("Lina Orsek (15 July 1919 - 8 February 1999) was a Slovene composer and teacher.")
PLAYER = told("Tobin Marsh ( born June 26, 1980 ) is a former Welsh rugby player.")
SENATOR = told("The senator Ada Rook was born in Tal on 3 May 1962.", "The senator Ada Rook died on 4 June 2020.")


@pytest.mark.parametrize(
    ("claim", "facts"),
    [
        ("Lina Orsek was murdered in 1919.", COMPOSER),
        ("Lina Orsek was assassinated in 1979.", COMPOSER),
        ("Lina Orsek graduated on July 15, 1919.", COMPOSER),
        ("Lina Orsek visited Graz in 2001.", COMPOSER),
        ("Lina Orsek moved to Vienna in 1909.", COMPOSER),
        ("Tobin Marsh married in June 1980.", PLAYER),
        ("Tobin Marsh joined the league in 1975.", PLAYER),
        ("Ada Rook resigned in 2021.", SENATOR),
        ("Ada Rook studied law in Tal in 1958.", SENATOR),
    ],
)
def test_a_deed_outside_a_life_is_rejected(judge, claim, facts):
    verdict = judge(claim, facts)
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC105")


@pytest.mark.parametrize(
    ("claim", "facts"),
    [
        ("Lina Orsek was murdered in 1999.", COMPOSER),
        ("Lina Orsek was honoured in 2001.", COMPOSER),
        ("Lina Orsek won the state prize in 2001.", COMPOSER),
        ("Lina Orsek moved to Vienna in 1949.", COMPOSER),
        ("Lina Orsek did not move to Vienna in 1909.", COMPOSER),
        ("Lina Orsek's father moved to Vienna in 1909.", COMPOSER),
        ("The Orsek family moved to Vienna in 1909.", COMPOSER),
        ("Tobin Marsh was adopted in 1980.", PLAYER),
        ("Marsh Foods joined the league in 1975.", PLAYER),
        ("Ada Rook resigned in 2020.", SENATOR),
        ("Ada Rook was due to retire in 2021.", SENATOR),
        ("A statue of Ada Rook moved to Tal in 2021.", SENATOR),
    ],
)
def test_what_others_do_and_what_may_be_done_for_the_dead_is_left_open(judge, claim, facts):
    assert judge(claim, facts).outcome is Outcome.UNVERIFIED
