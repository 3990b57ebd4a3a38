"""Who took part, what was late, who was bought by whom, and what a fare costs, in the words of a report."""

import pytest

FACTS = """
entities:
  moss: {name: Ivo Moss, kind: person, gender: male, aliases: [Moss]}
  vell: {name: FC Vell, kind: organisation, aliases: [Vell]}
  sarn: {name: Sarn United, kind: organisation, aliases: [Sarn]}
  rovers: {name: Orre Rovers, kind: organisation, aliases: [Rovers]}
  town: {name: Pell Town, kind: organisation}
facts:
  - {id: run, statement: "The Tal marathon had 1,420 runners."}
  - {id: recall, statement: "Holt Motors is recalling 48,000 vans over faulty brakes."}
  - {id: ages, statement: 62% of the patients were under ten.}
  - {id: late, statement: The ferry Alba was 40 minutes late because of fog.}
  - {id: move, statement: Ivo Moss moved from FC Vell to Sarn United for 24 million euros.}
  - {id: semi, statement: Orre Rovers beat Pell Town 3-1 in the semi-final of the Tal Cup.}
  - {id: fare, statement: A single ticket in Orre will cost 2.60 euros instead of 2.50.}
  - {id: dyke, statement: The dyke at Lund held.}
  - {id: wreck, statement: A fishing boat sank off Dorn with nine men on board.}
  - {id: works, statement: The new stand in Orre cost 8 million euros more than budgeted.}
"""

WRONG = [
    "Only 1,240 runners took part in the Tal marathon.",
    "The recall covers 84,000 vans.",
    "A minority of the patients were under ten.",
    "The ferry Alba was two hours late.",
    "The ferry Alba arrived on time.",
    "The ferry Alba was delayed because of strong winds.",
    "Sarn paid 42 million euros for Moss.",
    "Sarn sold Moss to Vell.",
    "Vell received 42 million euros for Moss.",
    "Moss joined Sarn on a free transfer.",
    "Pell Town reached the final of the Tal Cup.",
    "A single ticket in Orre will cost 2.90 euros.",
    "The dyke at Lund burst.",
    "The new stand in Orre cost exactly what had been budgeted.",
]
RIGHT = [
    "Some 1,400 runners took part in the Tal marathon.",
    "Some 48,000 vans are affected by the recall.",
    "Fog delayed the ferry Alba by 40 minutes.",
    "Sarn signed Moss from Vell for 24 million euros.",
    "Vell sold Moss to Sarn.",
    "Moss left Vell for Sarn.",
    "Orre Rovers reached the final of the Tal Cup.",
]
OPEN = [
    "Some 1,240 runners took part in the Lund marathon.",
    "Some 1,240 runners finished the Tal marathon.",
    "The recall covers 84,000 cars.",
    "The ferry Orla arrived on time.",
    "Moss moved from Orre Rovers to Vell in 2028.",
    "Pell Town reached the final of the Lund Cup.",
    "A single ticket for children in Orre will cost 2.90 euros.",
    "The dyke at Worsen burst.",
]


@pytest.mark.parametrize("claim", WRONG)
def test_another_course_is_contradicted(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome == "contradicted"


@pytest.mark.parametrize("claim", RIGHT)
def test_the_same_in_other_words_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome == "supported"


@pytest.mark.parametrize("claim", OPEN)
def test_what_is_told_of_another_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome == "unverified"
