"""What a claim only says in passing, in its noun phrases and beside its main verb."""

import pytest

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  lions: {name: Calder Lions, kind: organisation, aliases: [Lions]}
  wolves: {name: Pellmoor Wolves, kind: organisation, aliases: [Wolves]}
  mill: {name: Tal Mill, kind: organisation}
  court: {name: High Court of Orre, kind: organisation, aliases: [High Court]}
  lorn: {name: Lorn, kind: place}
  orre: {name: Orre, kind: place}
facts:
  - {id: match, statement: The Calder Lions beat the Pellmoor Wolves 4-1 on 9 May 2031., sources: [gazette]}
  - {id: profit, statement: Tal Mill made a profit of 40 million euros in 2030., sources: [gazette]}
  - {id: target, statement: The ministry's target is 3000 new teachers a year., sources: [gazette]}
  - {id: ruling, statement: The High Court upheld the ban on trawling by a vote of 4 to 3., sources: [gazette]}
  - {id: tunnel, statement: The tunnel under Lake Lorn is 14 kilometres long., sources: [gazette]}
  - {id: theatre, statement: The new theatre in Lorn cost 9 million euros., sources: [gazette]}
  - {id: blast, statement: A blast at the Lorn quarry killed six people on 3 May 2031., sources: [gazette]}
  - {id: head, statement: Orla Venn was appointed head of the Lorn Archive in March 2030., sources: [gazette]}
  - {id: weavers, statement: Tal Mill has 900 weavers., from: 2030-01-01, sources: [gazette]}
  - {id: fined, statement: Tal Mill paid a fine of 4 million euros in 2030., sources: [gazette]}
  - {id: people, statement: Lorn has a population of 40000., from: 2030-01-01, sources: [gazette]}
  - {id: ship, statement: The Tern sank off Orre on 4 March 2031 with the loss of 14 lives., sources: [gazette]}
  - {id: jobless, statement: Unemployment in Orre was 7% in April 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The Wolves' trainer left after their 4-1 defeat by the Lions.", "unverified"),
        ("The Wolves' trainer left after their 4-1 defeat by the Lions on 9 May.", "unverified"),
        ("The defeat of the Calder Lions by the Pellmoor Wolves on 9 May cheered the town.", "contradicted"),
        ("The defeat of the Pellmoor Wolves by the Calder Lions on 9 May cheered the town.", "unverified"),
        ("Tal Mill's 60 million euro profit in 2030 pleased its owners.", "contradicted"),
        ("Tal Mill's 60 million euro profit in 2029 pleased its owners.", "unverified"),
    ],
)
def test_an_act_told_by_a_noun_is_of_those_and_of_the_time_beside_it(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The ministry's target of 30,000 new teachers a year was bold.", "contradicted"),
        ("The ministry's former target of 2,000 new teachers a year was bold.", "unverified"),
        ("The ministry raised its target of 2,000 new teachers a year.", "unverified"),
        ("The schools' target of 2,000 new teachers a year was bold.", "unverified"),
        ("The High Court's decision to overturn the ban on trawling was praised.", "contradicted"),
        ("The decision by the High Court to overturn the ban on trawling was praised.", "contradicted"),
        ("The High Court's 5-2 decision to uphold the ban on trawling was praised.", "contradicted"),
        ("The High Court's 5-2 decision to uphold the ban on hunting was praised.", "unverified"),
        ("Fishers fear a decision by the High Court to overturn the ban on trawling.", "unverified"),
        ("The High Court decided to uphold the ban on trawling.", "supported"),
    ],
)
def test_what_a_noun_phrase_takes_for_granted_is_held_against_the_facts(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The 19-kilometre tunnel under Lake Lorn was shut on Monday.", "contradicted"),
        ("The 19-kilometre tunnel under Lake Tal was shut on Monday.", "unverified"),
        ("The 12 million euro theatre in Lorn was opened by Venn.", "contradicted"),
        ("The 12 million euro theatre in Tal was opened by Venn.", "unverified"),
        ("The 12 million euro theatre in Lorn, opened in 2030, is full.", "contradicted"),
    ],
)
def test_the_size_or_cost_before_a_noun_is_that_of_the_thing_with_its_place(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The owner was charged over the blast that killed eight people at the Lorn quarry.", "contradicted"),
        ("The owner was charged over a blast that killed eight people at the Tal quarry.", "unverified"),
        ("With unemployment at 7% in April, Orre lowered its interest rates.", "unverified"),
    ],
)
def test_a_clause_that_tells_which_one_is_held_by_what_it_names(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict


@pytest.mark.parametrize(
    ("sentence", "words", "verdict"),
    [
        ("Venn spoke at the 14-kilometre tunnel under Lake Lorn.",
         "the 14-kilometre tunnel under Lake Lorn", "supported"),
        ("Venn spoke at the 19-kilometre tunnel under Lake Lorn.",
         "the 19-kilometre tunnel under Lake Lorn", "contradicted"),
        ("The High Court's decision to uphold the ban on trawling was praised.",
         "The High Court's decision to uphold the ban on trawling", "supported"),
        ("Since her appointment as head of the Lorn Archive in May 2030, Venn has been busy.",
         "Since her appointment as head of the Lorn Archive in May 2030, Venn", "contradicted"),
        ("The Calder Lions' 4-1 win over the Pellmoor Wolves on 9 May was a surprise.",
         "The Calder Lions' 4-1 win over the Pellmoor Wolves on 9 May", "supported"),
        ("After a profit of 60 million euros in 2030, Tal Mill bought a farm.",
         "After a profit of 60 million euros in 2030, Tal Mill", "contradicted"),
        ("After a profit of 60 million euros in 2029, Tal Mill bought a farm.",
         "After a profit of 60 million euros in 2029, Tal Mill", "unverified"),
        ("The town of Lorn, with 60,000 people, has no airport.",
         "The town of Lorn, with 60,000 people", "contradicted"),
        ("Lorn, home to 40,000 people, has no airport.", "Lorn, home to 40,000 people", "supported"),
        ("Lorn, with 60,000 trees, has no airport.", "Lorn, with 60,000 trees", "unverified"),
        ("After the arrest of Venn's brother in May 2030, Tal Mill closed.",
         "After the arrest of Venn's brother in May 2030", "unverified"),
    ],
)  # fmt: skip
def test_what_is_said_in_passing_has_a_verdict_at_its_own_place(check_draft, sentence, words, verdict):
    assert check_draft(FACTS, f"LORN, 20 May 2031 - {sentence}")[words] == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("41 people died in the sinking of the Tern.", "contradicted"),
        ("14 people died in the sinking of the Tern.", "supported"),
        ("The Tern sank off Orre with the loss of 41 lives.", "contradicted"),
        ("The sinking of the Gull killed 41 people.", "unverified"),
    ],
)
def test_lives_lost_with_a_ship_are_those_who_died_in_its_sinking(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict


@pytest.mark.parametrize("place", ["Greater Lorn", "North Lorn", "Mount Lorn"])
def test_a_place_with_another_word_before_its_name_is_another_one(judge, place):
    assert judge(f"{place} has a population of 90,000.", FACTS, said="2031-05-20").outcome.value == "unverified"


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Tal Mill, with 40 weavers from abroad, is for sale.", "unverified"),
        ("Tal Mill, with 40 weavers, is for sale.", "contradicted"),
        ("Tal Mill was fined 6 million euros in 2030.", "contradicted"),
        ("Tal Mill was ordered to pay a fine of 4 million euros in 2030.", "supported"),
    ],
)
def test_what_a_firm_has_or_paid_is_all_of_it(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict


PASSING = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  court: {name: High Court of Orre, kind: organisation, aliases: [High Court]}
  lorn: {name: Lorn, kind: place}
  orre: {name: Orre, kind: place}
  archive: {name: Lorn Archive, kind: organisation}
facts:
  - {id: tunnel, statement: The 14-kilometre tunnel under Lake Lorn opened in 2029., sources: [gazette]}
  - {id: ruling, statement: "The High Court's decision to uphold the ban on trawling was told on 3 May 2031.",
     sources: [gazette]}
  - {id: people, statement: "Lorn, a port of 40,000 people, has no airport.", from: 2030-01-01, sources: [gazette]}
  - {id: head, statement: "Orla Venn, the first woman to lead the Lorn Archive, was chosen in 2030.",
     sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The tunnel under Lake Lorn is 19 kilometres long.", "contradicted"),
        ("The tunnel under Lake Lorn is 14 kilometres long.", "supported"),
        ("The tunnel under Lake Orre is 19 kilometres long.", "unverified"),
        ("The High Court overturned the ban on trawling.", "contradicted"),
        ("The High Court overturned the ban on hunting.", "unverified"),
        ("Lorn has 60,000 inhabitants.", "contradicted"),
        ("Lorn has a population of 40,000.", "supported"),
        ("Orla Venn is the second woman to lead the Lorn Archive.", "contradicted"),
        ("Orla Venn is the first woman to lead the Lorn Archive.", "supported"),
        ("Orla Venn is the second woman to lead the Orre Museum.", "unverified"),
    ],
)
def test_a_plain_claim_is_held_against_what_a_fact_says_in_passing(judge, claim, verdict):
    assert judge(claim, PASSING, said="2031-05-20").outcome.value == verdict
