"""Opposite things that news says of food, housing, energy and the environment, and what only looks opposite."""

import pytest

EVENTS_CLASHES = [
    ("The harvest was good.", "The harvest was poor."),
    ("The harvest improved.", "The harvest deteriorated."),
    ("The cheese was contaminated.", "The cheese was safe."),
    ("The restaurant gained a star.", "The restaurant lost a star."),
    ("The restaurant kept its star.", "The restaurant lost its star."),
    ("Norvia banned the pesticide.", "Norvia authorised the pesticide on Thursday."),
    ("Norvia banned the pesticide.", "Norvia licensed the pesticide on Thursday."),
    ("Karsova froze the rents.", "Karsova raised the rents."),
    ("The landlord lowered the rent.", "The landlord raised the rent on Thursday."),
    ("The block was demolished.", "The block was preserved."),
    ("The block was demolished.", "The block was renovated on Thursday."),
    ("The block was demolished.", "The block was saved."),
    ("Karsova sold its flats.", "Karsova kept its flats on Thursday."),
    ("The rent cap was upheld.", "The rent cap was struck down."),
    ("House prices rose.", "House prices fell."),
    ("Norvia shut down its last reactor.", "Norvia restarted its last reactor on Thursday."),
    ("Kalvia cut off gas supplies to Norvia.", "Kalvia resumed gas supplies to Norvia."),
    ("The pipeline was approved.", "The pipeline was blocked."),
    ("Output rose.", "Output fell."),
    ("Norvia is a net exporter of power.", "Norvia is a net importer of power."),
    ("Emissions rose in Norvia.", "Emissions were cut in Norvia."),
    ("Norvia met its climate target.", "Norvia missed its climate target."),
    ("Norvia kept to its climate target.", "Norvia abandoned its climate target."),
    ("Norvia stuck to its climate target.", "Norvia dropped its climate target."),
    ("The forest was cleared.", "The forest was preserved."),
    ("The wolf population grew.", "The wolf population shrank."),
    ("The wolf was shot.", "The wolf was spared."),
    ("The glacier retreated.", "The glacier advanced."),
    ("The river was cleaned.", "The river was polluted on Thursday."),
    ("The air quality improved.", "The air quality worsened."),
    ("The court stopped the felling.", "The court allowed the felling."),
    ("The beach was reopened.", "The beach remained closed on Thursday."),
    ("The mine was approved.", "The mine was rejected."),
]
STATES_CLASHES = [
    ("The bread is fresh.", "The bread is stale."),
    ("The milk is organic.", "The milk is conventional."),
    ("The beer is alcoholic.", "The beer is non-alcoholic."),
    ("The fish is farmed.", "The fish is wild."),
    ("The flat is furnished.", "The flat is unfurnished."),
    ("The flat is vacant.", "The flat is occupied."),
    ("The flat is let.", "The flat is vacant."),
    ("The building is inhabited.", "The building is uninhabited."),
    ("The building is habitable.", "The building is uninhabitable."),
    ("The building is listed.", "The building is unlisted."),
    ("Norvia exports power.", "Norvia imports power."),
    ("The reactor is offline.", "The reactor is online."),
    ("The turbine is onshore.", "The turbine is offshore."),
    ("The lake is clean.", "The lake is polluted."),
    ("The bottle is recyclable.", "The bottle is not recyclable."),
    ("The species is native.", "The species is invasive."),
    ("Bathing in the lake is allowed.", "Bathing in the lake is prohibited."),
    ("Hunting is permitted in the park.", "Hunting is banned in the park."),
    ("The substance is toxic.", "The substance is harmless."),
]
EVENTS_OPEN = [
    ("The harvest was good.", "The catch was poor."),
    ("The restaurant kept its star.", "The restaurant lost its chef."),
    ("Norvia banned the pesticide.", "Norvia authorised the pesticide."),
    ("Norvia banned the pesticide.", "Kalvia authorised the pesticide."),
    ("Norvia banned the pesticide.", "Norvia licensed the pesticide."),
    ("Karsova froze the rents.", "Harn raised the rents."),
    ("The landlord lowered the rent.", "The landlord raised the rent."),
    ("The block was demolished.", "The block was renovated."),
    ("Karsova sold its flats.", "Karsova kept its flats."),
    ("Karsova sold its flats.", "Harn kept its flats."),
    ("Norvia shut down its last reactor.", "Norvia restarted its last reactor."),
    ("Kalvia cut off gas supplies to Norvia.", "Kalvia resumed gas supplies to Torland."),
    ("Norvia met its climate target.", "Kalvia missed its climate target."),
    ("The river was cleaned.", "The river was polluted."),
    ("The beach was reopened.", "The beach remained closed."),
    ("The beach was reopened.", "The pool remained closed."),
]
STATES_OPEN = [
    ("The beer is alcoholic.", "The wine is non-alcoholic."),
    ("The flat is vacant.", "The shop is occupied."),
    ("Norvia exports power.", "Kalvia imports power."),
    ("The lake is clean.", "The river is polluted."),
    ("Bathing in the lake is allowed.", "Bathing in the river is prohibited."),
]


@pytest.mark.parametrize(("fact", "claim"), EVENTS_CLASHES)
def test_opposites_clash_of_events(judge_event, fact, claim):
    assert judge_event(fact, claim) == "contradicted"


@pytest.mark.parametrize(("fact", "claim"), STATES_CLASHES)
def test_opposites_clash_of_states(judge_state, fact, claim):
    assert judge_state(fact, claim) == "contradicted"


@pytest.mark.parametrize(("fact", "claim"), EVENTS_OPEN)
def test_what_only_looks_opposite_stays_open_of_events(judge_event, fact, claim):
    assert judge_event(fact, claim) == "unverified"


@pytest.mark.parametrize(("fact", "claim"), STATES_OPEN)
def test_what_only_looks_opposite_stays_open_of_states(judge_state, fact, claim):
    assert judge_state(fact, claim) == "unverified"
