"""What a sentence tells several times with one verb gets a verdict each, in drafts and in facts."""

import pytest

ENTITIES = "entities: {mill: {name: Orm Mill, kind: organisation}}\n"
BOTH = "Orm Mill sold 900 tonnes of flour in May 2035 and 700 in June 2035."


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orm Mill sold 900 tonnes of flour in May.", "supported"),
        ("Orm Mill sold 700 tonnes of flour in June.", "supported"),
        ("Orm Mill sold 900 tonnes of flour in June.", "contradicted"),
        ("Orm Mill sold 800 tonnes of flour in June.", "contradicted"),
        ("Orm Mill sold 800 tonnes of flour in July.", "unverified"),
        ("Orm Mill sold 700 tonnes of rye in June.", "unverified"),
        # neither month by itself is the whole
        ("Orm Mill sold 1,600 tonnes of flour.", "unverified"),
        ("Orm Mill sold 1,600 tonnes of flour in 2035.", "unverified"),
        ("Orm Mill sold 1,600 tonnes of flour in May and June.", "unverified"),
    ],
)
def test_each_thing_that_a_fact_tells_is_compared(judge, claim, outcome):
    facts = f'{ENTITIES}facts: [{{id: f, statement: "{BOTH}"}}]\n'
    assert judge(claim, facts, said="2035-10-02").outcome == outcome


@pytest.mark.parametrize(
    ("place", "outcome"),
    [("", "contradicted"), (" in the whole country", "unverified"), (" across the country", "unverified")],
)
def test_a_place_named_near_by_is_not_all_the_country(judge, place, outcome):
    facts = (
        "entities: {mill: {name: Orm Mill, kind: organisation}, pell: {name: Pell, kind: place}}\n"
        'facts: [{id: f, statement: "Orm Mill owns 30 shops in Pell."}]\n'
    )
    assert judge(f"Orm Mill owns 90 shops{place}.", facts, setting="Rents rose in Pell.").outcome == outcome


def test_all_of_those_counted_one_by_one_are_no_other_figure(check_draft):
    facts = 'facts: [{id: f, statement: "Twelve welders and two cooks died in the blast."}]\n'
    told = check_draft(facts, "Fourteen people, including two cooks, died in the blast.")
    assert len(told) == 2
    assert "contradicted" not in told.values()
