"""What a calamity did, told of facts that give it in one sentence."""

import pytest

FACTS = """
entities:
  vell: {name: Vell, kind: place}
facts:
  - id: storm
    statement: A storm hit the coast of Vell on 14 March 2034, killing nine people and cutting power to 210,000 homes.
    date: 2034-03-14
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("A storm struck the coast of Vell on 14 March.", "supported"),
        ("At least nine people died when a storm struck the coast of Vell on 14 March.", "supported"),
        ("The storm in Vell killed 19 people.", "contradicted"),
        ("Nineteen people died when a storm hit the coast of Vell on 14 March.", "contradicted"),
        ("The storm killed nobody.", "contradicted"),
        ("The storm left 210,000 homes in Vell without power.", "supported"),
        ("The storm in Orm killed 19 people.", "unverified"),
        ("The storm of 2029 killed 19 people.", "unverified"),
        ("Nineteen people died in a fire in Vell.", "unverified"),
    ],
)
def test_a_calamity_is_held_against_its_fact(judge, claim, outcome):
    assert judge(claim, FACTS, said="2034-09-10").outcome == outcome
