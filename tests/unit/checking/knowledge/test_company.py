"""Whether a draft brings anybody else in before it says "she" or "the brewer"."""

import pytest

FACTS = """
entities:
  falk: {name: Greta Falk, kind: person, gender: female, aliases: [Falk]}
  wendt: {name: Oskar Wendt, kind: person, gender: male, aliases: [Wendt]}
  tarn: {name: Tarn Brewery, kind: organisation}
facts:
  - {id: fine, statement: Oskar Wendt was fined 900 euros., date: 2031-05-04, sources: [gazette]}
  - {id: medals, statement: Greta Falk has won four medals., date: 2031-05-04, sources: [gazette]}
  - {id: staff, statement: Tarn Brewery employs 410 people., date: 2031-05-04, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("opening", "between", "claim"),
    [
        ("Greta Falk won the race.", "Teller sat in the stands.", "She has won nine medals."),
        ("Greta Falk won the race.", "The javelin went to Ekdahl.", "She has won nine medals."),
        ("Greta Falk won the race.", "The queen gave her the cup.", "She has won nine medals."),
        ("Greta Falk won the race.", "Her physio wept.", "She has won nine medals."),
        ("Greta Falk won the race.", "Banks wept beside Jo Banks.", "She has won nine medals."),
        ('Greta Falk won the race. "Teller was strong and I fell," Falk said.', "", "She has won nine medals."),
        ("Greta Falk won the race.", "Twenty-eight seconds later Teller came in.", "She has won nine medals."),
        ("Greta Falk won the race.", "Carla never rests.", "She has won nine medals."),
        ("Greta Falk won the race.", "Greta Moss never rests.", "She has won nine medals."),
        ("LOWTON, 4 May 2031 - Teller wept beside Greta Falk.", "", "She has won nine medals."),
        ("Lindqvist saw a film with Greta Falk.", "", "She has won nine medals."),
        ("Oskar Wendt was questioned by the Supreme Court judge Lars Bell.", "", "He was fined 600 euros."),
        ("Oskar Wendt told the BBC's Teller all.", "", "He was fined 600 euros."),
        ("Oskar Wendt plays chess with Otto Court.", "", "He was fined 600 euros."),
        ("Oskar Wendt came with his son.", "", "He was fined 600 euros."),
        ("Oskar Wendt came with his coach.", "", "He was fined 600 euros."),
        ("Ferro is a rival of Tarn Brewery.", "It rained.", "The brewer employs 140 people."),
        ("Tarn Brewery opened a shop.", "Its rival is Kessel.", "The brewer employs 140 people."),
        ("Tarn Brewery opened a shop.", "Not so a brewer down the road.", "The brewer employs 140 people."),
    ],
)
def test_who_may_be_another_is_held_against_nothing(check_draft, opening, between, claim):
    outcomes = check_draft(FACTS, f"{opening} {between} {claim}")
    assert outcomes.get(claim.rstrip("."), outcomes.get(claim, "unverified")) not in {"contradicted", "outdated"}


@pytest.mark.parametrize(
    ("opening", "between", "claim"),
    [
        ("Greta Falk won the race.", "She wept all day.", "She has won nine medals."),
        ("Greta Falk won the race.", "The weather was fine.", "She has won nine medals."),
        ("Greta Falk won the race.", "People danced in the square. Her shoes sold well.", "She has won nine medals."),
        ('"Runners were kind," Greta Falk said.', "", "She has won nine medals."),
        (
            'Greta Falk won the race. "My legs hurt, but I held on," Falk said.',
            "",
            "She has won nine medals.",
        ),
        ("Greta Falk won the race.", "Twenty-eight runners fell on the wet stones.", "She has won nine medals."),
        ("Greta Falk won the race.", "Greta never rests.", "She has won nine medals."),
        ("LOWTON, 4 May 2031 - Greta Falk won the race.", "", "She has won nine medals."),
        ("PORT LOWTON (Agency) - Greta Falk won the race.", "", "She has won nine medals."),
        ("Greta Falk came with her husband and two friends.", "", "She has won nine medals."),
        ("Oskar Wendt came with his wife.", "", "He was fined 600 euros."),
        ("Oskar Wendt came with his wife.", "His wife wept.", "He was fined 600 euros."),
        ("Oskar Wendt appealed to the Supreme Court.", "", "He was fined 600 euros."),
        ("Oskar Wendt was heard by Lowton District Court.", "", "He was fined 600 euros."),
        ("Oskar Wendt told the BBC that it was a farce.", "", "He was fined 600 euros."),
        ("Greta Falk is the new women's coach.", "", "She has won nine medals."),
        ("Tarn Brewery opened a shop.", "Its owner is Lars Venn.", "The brewer employs 140 people."),
    ],
)
def test_who_alone_can_be_meant_is_held_to_the_facts(check_draft, opening, between, claim):
    assert "contradicted" in check_draft(FACTS, f"{opening} {between} {claim}").values()
