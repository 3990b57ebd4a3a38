"""Acts told by nouns whose verb says that they came to nothing, which bear nothing out."""

import pytest


@pytest.mark.parametrize(
    ("fact", "claim"),
    [
        ("The landing of the capsule was aborted.", "The capsule landed."),
        ("The landing of the capsule was called off.", "The capsule landed."),
        ("The landing of the capsule failed.", "The capsule landed."),
        ("The takeover of Vell by Orl collapsed.", "Orl took over Vell."),
        ("The takeover of Vell by Orl fell through.", "Orl took over Vell."),
        ("The takeover of Vell by Orl was prohibited.", "Orl took over Vell."),
        ("The takeover of Vell by Orl was vetoed.", "Orl took over Vell."),
        ("The merger of Vell and Orl foundered.", "Vell and Orl merged."),
        ("The closure of the mill was averted.", "The mill closed."),
        ("The expulsion of Eke was rejected.", "Eke was expelled."),
        ("The extradition of Eke was denied.", "Eke was extradited."),
        ("The attack on Harn was foiled.", "Harn was attacked."),
        ("Norvia vetoed the expulsion of Eke.", "Eke was expelled."),
        ("The visit of Eke to Harn was cancelled.", "Eke visited Harn."),
    ],
)
def test_what_came_to_nothing_bears_nothing_out(judge_event, fact, claim):
    assert judge_event(fact, claim) != "supported"


@pytest.mark.parametrize(
    ("fact", "claim"),
    [
        ("The landing of the capsule was praised.", "The capsule landed."),
        ("The merger of Vell and Orl was not blocked.", "Vell and Orl merged."),
        ("The arrest of Eke by the police was criticised.", "The police arrested Eke."),
        ("The resignation of Eke was rejected.", "Eke resigned."),
    ],
)
def test_what_was_done_is_borne_out(judge_event, fact, claim):
    assert judge_event(fact, claim) == "supported"
