"""Figures of act nouns."""

import pytest

FACTS = """
entities:
  orre: {name: Orre Mill, kind: organisation}
  pell: {name: Pell, kind: place}
facts:
  - {id: bales, statement: Orre Mill delivered 400 bales to Pell in May 2031., date: 2031-05, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orre Mill's deliveries to Pell came to 400 bales in May 2031.", "supported"),
        ("Deliveries by Orre Mill to Pell amounted to 900 bales in May 2031.", "contradicted"),
        ("Orre Mill's deliveries to Lund came to 900 bales in May 2031.", "unverified"),
        ("Orre Mill's deliveries to Pell rose by 900 bales in May 2031.", "unverified"),
        ("Orre Mill's orders from Pell came to 900 bales in May 2031.", "unverified"),
        ("Deliveries to Pell amounted to 900 bales in May 2031.", "unverified"),
    ],
)
def test_the_figure_of_acts_is_what_was_done_so_often(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-06-02").outcome == outcome


LASTED = """
entities:
  mill: {name: Tal Mill, kind: organisation}
  venn: {name: Orla Venn, kind: person, gender: female}
  sarn: {name: Sarn, kind: place}
facts:
  - {id: strike, statement: The weavers of Tal Mill went on strike for 12 days in May 2031., sources: [gazette],
     date: 2031-05}
  - {id: jury, statement: The jury deliberated for 11 hours in the trial of Orla Venn., sources: [gazette]}
  - {id: siege, statement: The siege of Sarn lasted 40 days., sources: [gazette]}
  - {id: debt, statement: Tal Mill had a deficit of 12 million euros in 2030., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The weavers of Tal Mill staged a 12-day strike in May 2031.", "supported"),
        ("The weavers of Tal Mill staged a 21-day strike in May 2031.", "contradicted"),
        ("The weavers of Lund staged a 21-day strike in May 2031.", "unverified"),
        ("The weavers of Tal Mill staged a 21-day strike in May 2029.", "unverified"),
        ("The weavers of Tal Mill threatened a 21-day strike in May 2031.", "unverified"),
        ("The weavers of Tal Mill staged a two-hour strike.", "unverified"),
        ("The weavers of Tal Mill called off a strike after two hours.", "unverified"),
        ("The weavers of Tal Mill called off their strike after 21 days in May 2031.", "contradicted"),
        ("The verdict in the trial of Orla Venn came after 11 hours of deliberation.", "supported"),
        ("The verdict in the trial of Orla Venn came after 90 minutes of debate.", "unverified"),
        ("The 60-day siege of Sarn ended in March.", "contradicted"),
        ("The 60-day siege of Lund ended in March.", "unverified"),
        ("Tal Mill posted a 21 million euro deficit in 2030.", "contradicted"),
    ],
)
def test_how_long_an_act_lasted_is_told_by_its_verb_or_its_noun(judge, claim, outcome):
    assert judge(claim, LASTED, said="2031-06-02").outcome == outcome


GOT = """
entities:
  mill: {name: Tal Mill, kind: organisation, aliases: [Tal]}
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  sarn: {name: Sarn, kind: place}
  board: {name: Orre Board, kind: organisation}
facts:
  - {id: signed, statement: Tal Mill signed Orla Venn from Lund for 5.6 million euros in July 2031., sources: [gazette]}
  - {id: fine, statement: Tal Mill was fined 72 million euros by the ministry on 4 April 2031., date: 2031-04-04,
     sources: [gazette]}
  - {id: jail, statement: Orla Venn was sentenced to nine years in prison on 20 April 2031., date: 2031-04-20,
     sources: [gazette]}
  - {id: bales, statement: Tal Mill delivered 400 bales to Sarn in 2031., sources: [gazette]}
  - {id: plan, statement: Orre Board approved the drainage plan by 28 votes to 17., sources: [gazette]}
  - {id: ideas, statement: Orre Board made 41 recommendations in its report., sources: [gazette]}
  - {id: weir, statement: Sarn Weir cost 2.9 million euros., sources: [gazette]}
  - {id: hurt, statement: 18 people were injured in the fire in Sarn., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orla Venn is a 6.5 million euro signing from Lund.", "contradicted"),
        ("Orla Venn is a 6.5 million euro singer from Lund.", "unverified"),
        ("Tal Mill paid Lund 6.5 million euros for Orla Venn.", "contradicted"),
        ("Tal Mill paid Lund 5.6 million euros for Orla Venn.", "supported"),
        ("Tal Mill's 27-million-euro fine is the talk of the town.", "contradicted"),
        ("Tal Mill's 27-million-euro mill is the talk of the town.", "unverified"),
        ("Orla Venn's twelve-year sentence was read out.", "contradicted"),
        ("Orla Venn's twelve-year reign was read out.", "unverified"),
        ("Sarn got 400 bales from Tal Mill in 2031.", "supported"),
        ("Sarn got 900 bales from Tal Mill in 2031.", "contradicted"),
        ("Sarn got 900 bales from Lund in 2031.", "unverified"),
        ("The drainage plan passed by 28 votes to 17.", "supported"),
        ("The report by Orre Board contains 14 recommendations.", "contradicted"),
        ("The report by Orre Board contains 14 pictures.", "unverified"),
        ("The report by Tal Mill contains 14 recommendations.", "unverified"),
        ("Sarn Weir came in at 3.9 million euros.", "contradicted"),
        ("Sarn Weir was 3.9 million euros in debt.", "unverified"),
        ("There were 81 injuries in the fire in Sarn.", "contradicted"),
        ("There were 12 minor injuries in the fire in Sarn.", "unverified"),
    ],
)
def test_what_was_got_paid_or_passed_is_told_from_either_side(judge, claim, outcome):
    assert judge(claim, GOT, said="2032-06-02").outcome == outcome


HAD = """
entities:
  mill: {name: Tal Mill, kind: organisation, aliases: [Tal]}
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  guild: {name: Dyers' Guild, kind: organisation}
  weir: {name: Sarn Weir, kind: other}
  ferry: {name: Orre Ferries, kind: organisation}
facts:
  - {id: bonus, statement: Orla Venn received a bonus of 1.2 million euros for 2031., sources: [gazette]}
  - {id: profit, statement: Tal Mill made a net profit of 214 million euros in 2031., sources: [gazette]}
  - {id: deal, statement: The Dyers' Guild accepted the pay deal by 812 votes to 304., sources: [gazette]}
  - {id: weir, statement: The Dyers' Guild rebuilt Sarn Weir for 310 million euros in 2031., sources: [gazette]}
  - {id: inquiry, statement: The inquiry into the flood at Sarn Weir heard 118 witnesses., sources: [gazette]}
  - {id: riders, statement: Orre Ferries carried 18.2 million passengers in 2031., sources: [gazette]}
  - {id: hats, statement: Orla Venn has 31 hats., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orla Venn's bonus for 2031 was 2.1 million euros.", "contradicted"),
        ("Orla Venn's pension for 2031 was 2.1 million euros.", "unverified"),
        ("Net profit at Tal Mill came in at 241 million euros for 2031.", "contradicted"),
        ("Tal Mill turned a net profit of 214 million euros in 2031.", "supported"),
        ("Members of the Dyers' Guild backed the pay deal by 812 votes to 304.", "supported"),
        ("Members of the Dyers' Guild rejected the pay deal.", "unverified"),
        ("Sarn Weir cost the Dyers' Guild 130 million euros in 2031.", "contradicted"),
        ("Sarn Weir earned the Dyers' Guild 190 million euros in 2031.", "unverified"),
        ("181 witnesses testified at the inquiry into the flood at Sarn Weir.", "contradicted"),
        ("300 witnesses testified at the inquiry into the fire at Sarn Weir.", "unverified"),
        ("Orre Ferries' passenger numbers rose to 12.8 million in 2031.", "contradicted"),
        ("Orre Ferries' passenger numbers rose by 12.8 million in 2031.", "unverified"),
        ("Orre Ferries' luggage numbers rose to 12.8 million in 2031.", "unverified"),
        ("Orla Venn's collection stands at 13 hats.", "contradicted"),
    ],
)
def test_what_somebody_has_is_told_by_its_noun(judge, claim, outcome):
    assert judge(claim, HAD, said="2032-06-02").outcome == outcome


STOOD = """
entities:
  mill: {name: Tal Mill, kind: organisation, aliases: [Tal]}
  guild: {name: Dyers' Guild, kind: organisation}
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  sarn: {name: Sarn, kind: place}
facts:
  - {id: power, statement: Tal Mill supplies 14% of the power of Sarn., sources: [gazette]}
  - {id: many, statement: The Dyers' Guild has 38000 members., sources: [gazette]}
  - {id: law, statement: The senate of Sarn passed the dye law by 101 votes to 88., sources: [gazette]}
  - {id: paid, statement: Orla Venn has repaid 120000 euros., sources: [gazette]}
  - {id: urns, statement: The urns found at Sarn are 1900 years old., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Tal Mill accounts for 14% of the power of Sarn.", "supported"),
        ("Tal Mill accounts for 41% of the power of Sarn.", "contradicted"),
        ("Tal Mill uses 41% of the power of Sarn.", "unverified"),
        ("Membership of the Dyers' Guild stands at 83,000.", "contradicted"),
        ("Readership of the Dyers' Guild stands at 83,000.", "unverified"),
        ("The dye law squeaked through the senate of Sarn by 110 votes to 88.", "contradicted"),
        ("The dye law squeaked through the senate of Sarn by 101 votes to 88.", "supported"),
        ("Orla Venn has paid back 120,000 euros.", "supported"),
        ("Orla Venn has paid back 190,000 euros.", "contradicted"),
        ("The 1,600-year-old urns were found at Sarn.", "unverified"),
        ("The urns at Sarn date back 1,900 years.", "supported"),
    ],
)
def test_what_somebody_makes_up_or_gives_back_is_told_by_other_verbs(judge, claim, outcome):
    assert judge(claim, STOOD, said="2032-06-02").outcome == outcome


DONE = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: charge, statement: Orla Venn was charged with fraud on 2 May 2031., date: 2031-05-02, sources: [gazette]}
  - {id: guilty, statement: Orla Venn was convicted of fraud on 3 June 2031., date: 2031-06-03, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Prosecutors brought fraud charges against Orla Venn on 2 May.", "supported"),
        ("Prosecutors brought fraud charges against Orla Venn on 12 May.", "contradicted"),
        ("Dyers brought fraud charges against Orla Venn on 2 May.", "unverified"),
        ("Prosecutors brought murder charges against Orla Venn on 2 May.", "unverified"),
        ("A jury found Orla Venn guilty of fraud on 3 June.", "supported"),
        ("A priest found Orla Venn guilty of fraud on 3 June.", "unverified"),
    ],
)
def test_whose_act_it_is_goes_without_saying(judge, claim, outcome):
    assert judge(claim, DONE, said="2031-06-20").outcome == outcome
