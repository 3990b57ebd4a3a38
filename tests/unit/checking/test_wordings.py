"""Other words for the same thing: idioms, phrases that only colour, prefixes that deny, opposite possessions."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  pellmoor: {name: Pellmoor, kind: place}
  venn: {name: Orla Venn, kind: person}
  rovers: {name: Marrow Rovers, kind: organisation}
facts:
  - {id: law, statement: The quarry law took effect on 1 July 2030., sources: [gazette]}
  - {id: looms, statement: The looms were not insured., sources: [gazette]}
  - {id: trade, statement: Pellmoor had a trade surplus of $900 million in 2030., sources: [gazette]}
  - {id: shares, statement: Mill shares fell by 1.2% on 3 March 2031., sources: [gazette]}
  - {id: tax, statement: The council cut harbour tax by two percentage points., date: 2031-01, sources: [gazette]}
  - {id: jailed, statement: Venn was jailed for four years., date: 2031-02-05, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The quarry law came into force on 1 July 2030.", Outcome.SUPPORTED),
        ("The quarry law came into force on 1 May 2030.", Outcome.CONTRADICTED),
        ("The looms were uninsured, of course.", Outcome.SUPPORTED),
        ("The looms were insured.", Outcome.CONTRADICTED),
        ("Pellmoor had a trade deficit of $900 million in 2030.", Outcome.CONTRADICTED),
        ("Pellmoor had a budget deficit of $900 million in 2030.", Outcome.UNVERIFIED),
        ("Mill shares lost more than 1% on 3 March.", Outcome.SUPPORTED),
        ("Mill shares gained 1.2% on 3 March.", Outcome.CONTRADICTED),
        ("The harbour tax went down by two percentage points.", Outcome.SUPPORTED),
        ("The harbour tax went up by two percentage points.", Outcome.CONTRADICTED),
        ("Venn went to prison for four years.", Outcome.SUPPORTED),
    ],
)
def test_other_words_for_the_same_thing(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04").outcome is outcome


MORE = """
topic: Flood in Pellmoor
entities:
  pellmoor: {name: Pellmoor, kind: place}
  venn: {name: Orla Venn, kind: person, roles: [{title: governor of Pellmoor, from: 2029-01-01}]}
  fire: {name: Marrow Mill fire, kind: event}
facts:
  - {id: dead, statement: Three people died., date: 2031-05-02, sources: [gazette]}
  - {id: fee, statement: "Venn paid £40,000.", date: 2031-05-02, sources: [gazette]}
  - id: post
    statement: Orla Venn has been governor of Pellmoor since 2029.
    from: 2029-01-01
    only: true
    sources: [gazette]
  - id: rank
    statement: The Marrow Mill fire was the largest in the county since 1988.
    date: 2031-04
    sources: [gazette]
  - {id: plan, statement: Venn will close the mill in 2033., from: 2031-05-01, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Three people died in the flood.", Outcome.SUPPORTED),
        ("Three people died in the fire.", Outcome.UNVERIFIED),
        ("Venn paid 40,000 pounds.", Outcome.SUPPORTED),
        ("The governor of Pellmoor paid £60,000.", Outcome.CONTRADICTED),
        ("Lena Brask has been governor of Pellmoor since 2029.", Outcome.CONTRADICTED),
        ("The Marrow Mill fire was the second-largest in the county since 1988.", Outcome.CONTRADICTED),
        ("Venn to close the mill in 2033.", Outcome.SUPPORTED),
        ("Venn to keep the mill open.", Outcome.CONTRADICTED),
    ],
)
def test_topics_roles_ranks_and_headlines(judge, claim, outcome):
    assert judge(claim, MORE, said="2031-05-04").outcome is outcome


PICKED = """
facts:
  - {id: hurt, statement: 17 miners were injured., date: 2031-05-02, sources: [gazette]}
  - {id: suit, statement: A court rejected the miners' lawsuit., date: 2031-05-02, sources: [gazette]}
  - {id: saving, statement: The council expects the plan to save 40 million marks., from: 2031-05, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Nine miners were injured.", Outcome.CONTRADICTED),
        ("Nine miners were seriously injured.", Outcome.UNVERIFIED),
        ("The miners' lawsuit was thrown out.", Outcome.SUPPORTED),
        ("The council expects the plan to save 30 million marks.", Outcome.CONTRADICTED),
        ("The employers expect the plan to save 30 million marks.", Outcome.UNVERIFIED),
    ],
)
def test_a_part_and_somebody_elses_forecast_are_other_things(judge, claim, outcome):
    assert judge(claim, PICKED, said="2031-05-04").outcome is outcome


HAD = """
entities:
  museum: {name: Ostrow Museum, kind: organisation}
facts:
  - {id: hurt, statement: 17 miners were injured in the blast., date: 2031-05-02, sources: [gazette]}
  - {id: visits, statement: The Ostrow Museum had 410 visitors in 2030., date: 2030, sources: [gazette]}
  - {id: lamps, statement: The lift had no lamps., date: 2031-05-02, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The blast left 17 miners injured.", Outcome.SUPPORTED),
        ("The blast left 19 miners injured.", Outcome.CONTRADICTED),
        ("Some 410 people visited the Ostrow Museum in 2030.", Outcome.SUPPORTED),
        ("The Ostrow Museum drew 140 visitors in 2030.", Outcome.CONTRADICTED),
        ("The lift was fitted with lamps.", Outcome.CONTRADICTED),
        ("The lift was fitted with mirrors.", Outcome.UNVERIFIED),
    ],
)
def test_what_somebody_has_is_left_with_or_fitted_with(judge, claim, outcome):
    assert judge(claim, HAD, said="2031-05-04").outcome is outcome
