"""What a plan hangs on, which has to be the same on both sides."""

from datetime import date

import pytest

from factcheck.facts import parse_facts
from factcheck.pipeline import Draft, check_draft, set_up

FACTS = """\
version: 1
sources: {gazette: {title: Gazette}}
entities:
  harn: {name: Harn council, kind: organisation, aliases: [the council]}
  holt: {name: Nia Holt, kind: person, gender: female, aliases: [Holt]}
facts:
  - {id: taps, statement: Harn council will turn off the taps on 20 May 2031 if it does not rain., sources: [gazette]}
  - {id: strike, statement: The weavers will strike on 3 June 2031 unless the pay offer is raised., sources: [gazette]}
  - {id: leave, statement: Nia Holt will resign if the party loses the election., sources: [gazette]}
  - {id: sacked, statement: "Nia Holt sacked 1,800 weavers in March 2031.", sources: [gazette]}
  - {id: library, statement: Harn council will open the library on 5 September 2031., sources: [gazette]}
"""


@pytest.fixture
def find_outcome():
    """Give the outcome of the only sentence of a draft."""
    base = parse_facts([("facts.yaml", FACTS.encode())])

    def find(text):
        draft = Draft("draft.txt", f"News of the day\n\n{text}\n".encode())
        checked = check_draft(draft, set_up(base, published=date(2031, 4, 1)))
        return max(checked.claims, key=lambda c: c.claim.span.start).verdict.outcome.value

    return find


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Harn council will turn off the taps on 20 May if it does not rain.", "supported"),
        ("If it does not rain, Harn council will turn off the taps on 20 May.", "supported"),
        ("Harn council will turn off the taps on 20 April if it does not rain.", "contradicted"),
        ("If it does not rain, Harn council will turn off the taps on 25 May.", "contradicted"),
        ("The weavers will strike on 13 June unless the pay offer is raised.", "contradicted"),
        ("Nia Holt will not resign if the party loses the election.", "contradicted"),
        ("Nia Holt will step down if the party loses the election.", "supported"),
    ],
)
def test_what_comes_on_one_condition_is_judged(find_outcome, text, outcome):
    assert find_outcome(text) == outcome


@pytest.mark.parametrize(
    "text",
    [
        "Harn council will turn off the taps on 20 April if the dam breaks.",
        "Harn council will turn off the lamps on 20 April if it does not rain.",
        "The weavers will strike on 13 June unless the talks resume.",
        "Nia Holt will not resign if the party wins the election.",
        "Nia Holt will resign even if the party wins the election.",
        "Nia Holt will resign.",
        "Nia Holt will not resign.",
        "Harn council will open the library on 15 September if the roof is mended.",
    ],
)
def test_another_condition_or_none_is_left_open(find_outcome, text):
    assert find_outcome(text) not in {"supported", "contradicted", "outdated"}


@pytest.mark.parametrize("opener", ["If", "Unless"])
def test_the_condition_itself_is_open(find_outcome, opener):
    assert find_outcome(f"{opener} Nia Holt sacked 8,100 weavers in March, people will be angry.") == ("not-checkable")
