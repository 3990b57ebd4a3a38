"""What a draft opens with need not be said again in its sentences."""

import pytest

FACTS = """
topic: Derailment near Hollin
entities:
  hollin: {name: Hollin, kind: place}
facts:
  - {id: dead, statement: Four people died in the derailment., date: 2031-05-03, sources: [gazette]}
"""
LEAD = "Rescuers searched the wreck after the derailment of a train near Hollin on Saturday."


def _verdict(check, make_claim, lead, then, setting=""):
    claim = make_claim(then, 1, said="2031-05-04", setting=setting)
    return check(FACTS, claim, text=f"{lead}\n\n{setting} {then}", published="2031-05-04")[0].outcome.value


@pytest.mark.parametrize(
    ("lead", "setting", "verdict"),
    [
        (LEAD, "", "supported"),
        # another story, and an earlier event of the kind
        ("Rescuers searched the wreck of a ferry on Saturday.", "", "unverified"),
        ("A train was derailed near Crewle on Saturday.", "", "unverified"),
        (LEAD, "In March 2029 a freight train ran off the rails.", "unverified"),
    ],
)
def test_the_story_of_a_draft_is_that_of_its_sentences(check, make_claim, lead, setting, verdict):
    assert _verdict(check, make_claim, lead, "Four people have died.", setting) == verdict


def test_a_claim_of_the_story_is_held_against_its_facts(check, make_claim):
    assert _verdict(check, make_claim, LEAD, "Six people have died.") == "contradicted"
