"""Opposite things that news says of sport, and what only looks opposite."""

import pytest

EVENTS_CLASHES = [
    ("Eke broke the record.", "Eke missed the record."),
    ("Eke broke the world record.", "Eke fell short of the world record."),
    ("Eke finished the race.", "Eke dropped out of the race."),
    ("Eke finished the race.", "Eke gave up the race."),
    ("Eke finished the race.", "Eke failed to finish the race."),
    ("Eke started the race.", "Eke pulled out of the race."),
    ("Eke qualified for the final.", "Eke missed the final."),
    ("Eke qualified for the final.", "Eke missed out on the final."),
    ("Eke was knocked out in the semi-final.", "Eke reached the final."),
    ("Eke reached the final.", "Eke failed to reach the final."),
    ("Harn United reached the final.", "Harn United missed the final."),
    ("Harn United were promoted.", "Harn United were relegated."),
    ("Harn United avoided relegation.", "Harn United were relegated."),
    ("Harn United stayed up.", "Harn United went down."),
    ("Harn United lost the cup final.", "Harn United won the cup."),
    ("Harn United retained the title.", "Harn United lost the title."),
    ("Harn United defended their title.", "Harn United lost their title."),
    ("Eke scored from the penalty spot.", "Eke missed the penalty on Thursday."),
    ("Eke converted the penalty.", "Eke missed the penalty on Thursday."),
    ("Eke scored the penalty.", "Eke missed the penalty on Thursday."),
    ("The keeper saved the penalty.", "The keeper let in the penalty."),
    ("The goal stood.", "The goal was disallowed."),
    ("The referee allowed the goal.", "The referee disallowed the goal."),
    ("The referee awarded a penalty.", "The referee denied a penalty."),
    ("The match went ahead.", "The match was abandoned."),
    ("The match took place.", "The match was postponed."),
    ("The match was played in Harn.", "The match was called off in Harn."),
    ("Eke signed for Vell.", "Eke turned down Vell."),
    ("Eke joined Harn United.", "Eke turned down Harn United."),
    ("Eke stayed at Harn United.", "Eke left Harn United on Thursday."),
    ("Harn United sold Eke.", "Harn United kept Eke on Thursday."),
    ("Harn United sacked Eke.", "Harn United stood by Eke."),
    ("Harn United stuck with Eke.", "Harn United sacked Eke."),
    ("Eke was fit.", "Eke was injured."),
    ("Eke was in the squad.", "Eke was left out of the squad."),
    ("Eke was included in the squad.", "Eke was omitted from the squad."),
    ("Eke kept his medal.", "Eke was stripped of his medal."),
    ("Eke retained his medal.", "Eke lost his medal."),
    ("Eke failed the doping test.", "Eke passed the doping test."),
    ("The ban on Eke was lifted.", "The ban on Eke was upheld."),
    ("The appeal of Harn United was upheld.", "The appeal of Harn United was dismissed."),
    ("The city won the bid for the games.", "The city lost the bid for the games."),
    ("The city withdrew its bid for the games.", "The city submitted its bid for the games."),
    ("Harn United finished above Karsova Rovers.", "Harn United finished below Karsova Rovers."),
    ("Harn United were eliminated in the group stage.", "Harn United reached the final."),
]
STATES_CLASHES = [
    ("Eke is an amateur.", "Eke is a professional."),
    ("Eke is left-handed.", "Eke is right-handed."),
    ("Eke is right-footed.", "Eke is left-footed."),
]
EVENTS_OPEN = [
    ("Eke broke the record.", "Roth missed the record."),
    ("Eke finished the race.", "Roth dropped out of the race."),
    ("Eke started the race.", "Roth pulled out of the race."),
    ("Eke qualified for the final.", "Roth missed the final."),
    ("Harn United were promoted.", "Karsova Rovers were relegated."),
    ("Harn United avoided relegation.", "Karsova Rovers were relegated."),
    ("Harn United retained the title.", "Karsova Rovers lost the title."),
    ("Eke scored from the penalty spot.", "Eke missed the penalty."),
    ("Eke scored from the penalty spot.", "Roth missed the penalty."),
    ("Eke converted the penalty.", "Eke missed the penalty."),
    ("Eke scored the penalty.", "Eke missed the penalty."),
    ("The referee allowed the goal.", "The referee disallowed the try."),
    ("The match took place.", "The concert was postponed."),
    ("Eke stayed at Harn United.", "Eke left Harn United."),
    ("Eke stayed at Harn United.", "Eke left Karsova Rovers."),
    ("Harn United sold Eke.", "Harn United kept Eke."),
    ("Harn United sold Eke.", "Harn United kept Roth."),
    ("Harn United sacked Eke.", "Harn United stood by Roth."),
    ("Eke was in the squad.", "Roth was left out of the squad."),
    ("Eke kept his medal.", "Roth was stripped of her medal."),
    ("The ban on Eke was lifted.", "The ban on Roth was upheld."),
    ("Harn United were eliminated in the group stage.", "Karsova Rovers reached the final."),
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
