"""FC103: opposite predicates of the same participants."""

import pytest

from factcheck.model import Level, Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  rovers: {name: Marrow Rovers, kind: organisation}
  council: {name: Pellmoor Council, kind: organisation}
vocabulary:
  synonyms: [[thaw, melt]]
  opposites: [[thaw, freeze]]
facts:
  - {id: rents, statement: Rents rose in Pellmoor in January., date: 2031-01-01, sources: [gazette]}
  - {id: plan, statement: Pellmoor Council approved the tram plan., date: 2031-03-03, sources: [gazette]}
  - {id: court, statement: The court acquitted Dario Teth., date: 2031-04-08, sources: [gazette]}
  - {id: poll, statement: Orla Venn led the poll in March., date: 2031-03, sources: [gazette]}
  - {id: final, statement: Marrow Rovers won the cup final., date: 2031-04-20, sources: [gazette]}
  - {id: mill, statement: The Pellmoor paper mill closed in 2029., sources: [gazette]}
  - {id: tarn, statement: The Sarn tarn thawed in April., date: 2031-04, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "said", "known"),
    [
        ("Rents fell in Pellmoor in January.", "fell", "rose"),
        ("Rents dropped in Pellmoor in January.", "dropped", "rose"),
        ("Pellmoor Council rejected the tram plan.", "rejected", "approved"),
        ("The tram plan was rejected by Pellmoor Council.", "rejected", "approved"),
        ("Pellmoor Council turned down the tram plan.", "turned", "approved"),
        ("The court convicted Dario Teth.", "convicted", "acquitted"),
        ("Dario Teth was convicted.", "convicted", "acquitted"),
        ("Orla Venn trailed in the poll in March.", "trailed", "led"),
        ("Marrow Rovers lost the cup final.", "lost", "won"),
        ("The Pellmoor paper mill opened in 2029.", "opened", "closed"),
        ("The Sarn tarn froze in April.", "froze", "thawed"),
    ],
)
def test_the_opposite_of_a_fact_is_contradicted(judge, claim, said, known):
    verdict = judge(claim, FACTS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.CONTRADICTED, "FC103", Level.ERROR)
    assert said in verdict.differences[0].claim
    assert known in verdict.differences[0].fact
    assert said in verdict.reason
    assert known in verdict.reason


@pytest.mark.parametrize(
    "claim",
    [
        # other participants
        "Wages fell in Pellmoor in January.",
        "Pellmoor Council rejected the harbour plan.",
        "The court convicted Orla Venn.",
        "Marrow Rovers lost the league final.",
        # another time
        "Rents fell in Pellmoor in June 2030.",
        "Orla Venn trailed in the poll in January 2030.",
        "The Pellmoor paper mill opened in 1961.",
        # denying an opposite: they may have stood still, or level
        "Rents did not fall in Pellmoor in January.",
        "Orla Venn did not trail in the poll in March.",
        # a fear is no report
        "Rents could fall in Pellmoor.",
    ],
)
def test_the_opposite_of_something_else_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    "claim",
    [
        "Rents increased in Pellmoor in January.",
        "Dario Teth was acquitted.",
        "The court did not convict Dario Teth.",
        "The Sarn tarn melted in April.",
    ],
)
def test_a_synonym_or_a_denied_complement_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.SUPPORTED


COUNTED = """
entities:
  helm: {name: Helm Air, kind: organisation}
  greens: {name: Green Alliance, kind: organisation}
  estra: {name: Estra, kind: place}
facts:
  - {id: crash, statement: Eleven people survived the crash., date: 2031-01-15, sources: [gazette]}
  - {id: seats, statement: The Green Alliance won 34 of the 120 seats., date: 2031-05-02, sources: [gazette]}
  - {id: fleet, statement: Helm Air bought four planes., date: 2031-02, sources: [gazette]}
  - {id: pilots, statement: Helm Air hired 200 pilots., date: 2031-02, sources: [gazette]}
  - {id: riot, statement: Police arrested 40 people in Estra., date: 2031-02-03, sources: [gazette]}
  - {id: vote, statement: 52% of voters backed the Estra referendum., date: 2031-04-27, sources: [gazette]}
  - {id: trade, statement: Exports rose by 4% in 2030., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Eleven people died in the crash.",
        "The Green Alliance lost 12 seats.",
        "Helm Air sold twelve planes.",
        "Helm Air laid off 50 pilots.",
        "Police released 12 people in Estra.",
        "48% of voters opposed the Estra referendum.",
    ],
)
def test_opposites_of_counted_things_are_about_other_things(judge, claim):
    assert judge(claim, COUNTED, said="2031-05-04").outcome is Outcome.UNVERIFIED


def test_a_figure_that_measures_the_movement_shields_no_opposite(judge):
    assert judge("Exports fell by 2% in 2030.", COUNTED, said="2031-05-04").rule == "FC103"


@pytest.mark.parametrize(
    ("claim", "rule"),
    [
        ("Pellmoor Council rejected the tram plan.", "FC103"),
        # what is rejected has to be said; who lost may leave it unsaid
        ("Pellmoor Council rejected.", "FC601"),
        ("Marrow Rovers lost.", "FC103"),
    ],
)
def test_a_verb_that_wants_an_object_says_too_little_without(judge, claim, rule):
    assert judge(claim, FACTS, said="2031-05-04").rule == rule


@pytest.mark.parametrize("place", ["outside Peru", "everywhere except Peru", "excluding Peru"])
def test_a_figure_from_elsewhere_may_be_the_same(judge, place):
    facts = "facts: [{id: it, statement: Low Tide earned $14.5 million in Peru., sources: [gazette]}]"
    assert judge(f"Low Tide earned $14.5 million {place}.", facts).outcome is Outcome.UNVERIFIED


def test_what_was_so_may_be_otherwise_now(judge):
    facts = "facts: [{id: it, statement: Sarn is a private school., sources: [gazette]}]"
    assert judge("Sarn was a public school.", facts).outcome is Outcome.UNVERIFIED
    assert judge("Sarn is a public school.", facts).outcome is Outcome.CONTRADICTED


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Low Tide is one of the worst songs of the year.", Outcome.CONTRADICTED),
        ("Low Tide is one of the best songs of the year.", Outcome.SUPPORTED),
        ("Low Tide is one of the worst songs of the decade.", Outcome.UNVERIFIED),
    ],
)
def test_antonyms_before_the_same_noun_oppose(judge, claim, outcome):
    facts = "facts: [{id: it, statement: Low Tide is one of the best songs of the year., sources: [gazette]}]"
    assert judge(claim, facts).outcome is outcome


RESULT = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: it, statement: The swimmer Orla Venn tested positive for cortisone., date: 2031-05-01, sources: [gazette]}
"""


def test_the_opposite_result_of_the_same_is_contradicted(judge):
    verdict = judge("Orla Venn tested negative for cortisone.", RESULT, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC103")
    assert judge("Orla Venn tested negative for malaria.", RESULT, said="2031-05-04").outcome is Outcome.UNVERIFIED
    assert judge("Orla Venn tested negative for cortisone in 2030.", RESULT, said="2031-05-04").rule != "FC103"


SALE = """
entities:
  rovers: {name: Marrow Rovers, kind: organisation}
  lund: {name: Lund Ferries, kind: organisation}
facts:
  - {id: sale, statement: Lund Ferries paid Marrow Rovers 2 million crowns for the stadium., date: 2031-04-20,
     sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "After a month of telephone talks, the stadium was sold by Marrow Rovers to Lund Ferries for 2 million crowns.",
        "After a quarrel in a pub, Lund Ferries bought the stadium from Marrow Rovers for 2 million crowns.",
    ],
)
def test_what_is_bought_from_somebody_is_paid_to_them(judge, claim):
    assert judge(claim, SALE, said="2031-04-21").outcome is not Outcome.CONTRADICTED


def test_one_who_made_a_loss_lost(judge):
    facts = "facts: [{id: it, statement: Sarn Rail made a loss in 2033 because of a strike., sources: [gazette]}]"
    verdict = judge("Sarn Rail's loss in 2033 was the result of a strike.", facts, said="2034-03-08")
    assert verdict.outcome is not Outcome.CONTRADICTED


VOTES = """
entities:
  solvania: {name: Solvania, kind: place}
facts:
  - {id: vote, statement: Voters in Solvania rejected the new charter in a referendum., date: 2031-05-03}
  - {id: food, statement: Food prices rose by 0.4% from February to March 2031., date: 2031-04-10}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Voters in Solvania said yes to a new charter in Saturday's referendum.", Outcome.CONTRADICTED),
        ("Voters in Solvania said yes to a new charter.", Outcome.UNVERIFIED),
        ("Voters in Solvania said yes to a new charter in a referendum in 2019.", Outcome.UNVERIFIED),
        ("Voters in Solvania said yes to a charter in Saturday's referendum.", Outcome.UNVERIFIED),
        ("Voters said yes to a new motorway in Saturday's referendum.", Outcome.UNVERIFIED),
        ("Compared with February, food prices fell by 0.4%.", Outcome.CONTRADICTED),
        ("Compared with January, food prices fell by 0.4%.", Outcome.UNVERIFIED),
        ("Compared with March 2030, food prices fell by 0.4%.", Outcome.UNVERIFIED),
    ],
)
def test_the_very_day_and_what_a_change_is_counted_from_tell_the_same_case(judge, claim, outcome):
    assert judge(claim, VOTES, said="2031-05-05").outcome is outcome
