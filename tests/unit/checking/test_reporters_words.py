"""What reporters say in words of their own: deadlines, races, records, prosecutors' demands, figures without nouns."""

import pytest

FACTS = """
topic: Orrin affairs
entities:
  orrin: {name: Orrin, kind: place}
  front: {name: Coast Front, kind: organisation, aliases: [the militia]}
  venn: {name: Orla Venn, kind: person, gender: female}
  ruiz: {name: Ana Ruiz, kind: person, gender: female}
  treaty: {name: Orrin Treaty, kind: work, aliases: [the fishing treaty]}
facts:
  - {id: arms, statement: The Coast Front must hand over its rifles within 90 days., sources: [gazette]}
  - {id: tax, statement: Landlords in Orrin must pay the levy by 5 May 2031., sources: [gazette]}
  - {id: race, statement: "Ana Ruiz won the women's race in 2 hours 31 minutes, a national record.", sources: [gazette]}
  - {id: sprint, statement: "Orla Venn won the men's and women's relay in Orrin.", sources: [gazette]}
  - {id: swim, statement: 900 swimmers entered the bay and 840 finished., sources: [gazette]}
  - {id: hurt, statement: Eleven people died in the Orrin fire and 30 were injured., sources: [gazette]}
  - {id: demand, statement: The prosecutor in the Orrin trial had asked for seven years., sources: [gazette]}
  - {id: seats, statement: The Coast Front holds 12 of the 40 seats on the council., sources: [gazette]}
  - {id: jobless, statement: "Unemployment in Orrin was 9%, up from 7% in 2029.", sources: [gazette]}
  - {id: signed, statement: Orla Venn and Ana Ruiz signed the fishing treaty in Orrin., sources: [gazette]}
  - {id: shops, statement: The Coast Front closed 14 offices in 2030., date: 2030, sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Unemployment in Orrin had risen to 9%, from 7% in 2029.",
        "Unemployment in Orrin rose to 9% from 7% in 2029.",
        "The Coast Front has 90 days to surrender its rifles.",
        "The militia have 90 days in which to hand over their rifles.",
        "The militia has 90 days to give up its rifles.",
        "Landlords in Orrin have until 5 May to pay the levy.",
        "Ana Ruiz finished first among the women in 2 hours 31 minutes.",
        "Ana Ruiz came first in the women's race.",
        "Ana Ruiz was the first woman home.",
        "Ana Ruiz was the first woman across the line.",
        "Ana Ruiz set a national record.",
        "840 swimmers made it to the finish.",
        "840 swimmers finished.",
        "Thirty people survived with injuries.",
        "The prosecutor in the Orrin trial had called for a sentence of seven years.",
        "The prosecutor in the Orrin trial wanted a seven-year prison term.",
        "The prosecutor in the Orrin trial demanded a jail term of seven years.",
        "The Coast Front holds 12 seats on the council, out of 40.",
        "Orla Venn and Ana Ruiz signed a fishing treaty in Orrin.",
        "Venn and Ruiz sign fishing treaty in Orrin.",
    ],
)
def test_the_same_in_other_words_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-04-24").outcome == "supported"


@pytest.mark.parametrize(
    "claim",
    [
        "The Coast Front has 90 days to live.",
        "The Coast Front has 90 days to appeal.",
        "Landlords in Orrin have until 5 May to spend the levy.",
        "Orla Venn finished first among the Americans.",
        "Ana Ruiz came first in the poll.",
        "Ana Ruiz set a world record.",
        "Orla Venn set a national record.",
        "Ana Ruiz equalled a national record.",
        "840 swimmers made it to the final.",
        "Thirty people survived with their pets.",
        "The judge in the Orrin trial called for a sentence of seven years.",
        "The Coast Front holds 12 seats in parliament, out of 40.",
        "Unemployment in Orrin had risen to 9%, from 5% in 2027.",
        "Unemployment in Marrow rose to 9% from 7% in 2029.",
        "Orla Venn and Ana Ruiz signed a treaty on mining in Orrin.",
        "Venn and Ruiz signed a trade treaty in Orrin.",
    ],
)
def test_near_misses_are_not_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-04-24").outcome == "unverified"


@pytest.mark.parametrize(
    "claim",
    [
        "The Coast Front has 30 days to surrender its rifles.",
        "Landlords in Orrin have until 15 May to pay the levy.",
        "Ana Ruiz finished first among the women in 2 hours 41 minutes.",
        "740 swimmers made it to the finish.",
        "The prosecutor in the Orrin trial had called for a sentence of nine years.",
    ],
)
def test_other_figures_are_not_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-04-24").outcome != "supported"


@pytest.mark.parametrize(
    ("sentence", "outcome"),
    [
        ("Residents have seen less of the Coast Front lately.", "supported"),
        ("Voters have turned away from the Coast Front.", "supported"),
        ("Residents have seen less of the Coast Front and the Orrin Treaty.", "unverified"),
        ("The bank has seen less of the Coast Front lately.", "unverified"),
        ("Residents have seen the decline of the Coast Front in a report.", "unverified"),
    ],
)
def test_it_is_the_one_thing_that_a_sentence_about_people_names(check, make_claim, sentence, outcome):
    more = "It shut 14 offices in 2030."
    first, second = (make_claim(text, n, said="2031-04-24", paragraph=1) for n, text in enumerate((sentence, more), 1))
    verdicts = check(FACTS, first, second)
    assert verdicts[1].outcome == outcome


LEVELS = """
topic: Orrin business
entities:
  orrin: {name: Orrin, kind: place}
  quarry: {name: Quarry ward, kind: place, aliases: [Quarry]}
  holt: {name: Holt Bank, kind: organisation}
  venn: {name: Orla Venn, kind: person, gender: female}
  ruiz: {name: Ana Ruiz, kind: person, gender: female}
facts:
  - id: profit
    statement: Holt Bank made a net profit of €40 million in 2030, compared with €55 million in 2029.
    date: 2030
    sources: [gazette]
  - id: sales
    statement: Holt Bank's sales were €900 million in 2030, against €850 million a year earlier.
    date: 2030
    sources: [gazette]
  - {id: payout, statement: Holt Bank will pay a dividend of 30 cents a share., sources: [gazette]}
  - {id: seat, statement: Orla Venn beat Ana Ruiz in Quarry ward by 20 votes., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Holt Bank's net profit fell to €40 million.", "supported"),
        ("Holt Bank's net profit was €40 million in 2030.", "supported"),
        ("Holt Bank made a net profit of €40 million in 2030.", "supported"),
        ("Holt Bank posted a net profit of €40 million.", "supported"),
        ("Holt Bank's sales rose to €900 million.", "supported"),
        ("Shareholders in Holt Bank will get a dividend of 30 cents a share.", "supported"),
        ("Shareholders of Holt Bank are to receive a dividend of 30 cents per share.", "supported"),
        ("Ana Ruiz lost Quarry to Orla Venn.", "supported"),
        ("Holt Bank's net profit fell to €30 million in 2030.", "contradicted"),
        ("Holt Bank made a net profit of €70 million in 2030.", "contradicted"),
        ("Shareholders in Holt Bank will get a dividend of 50 cents a share.", "contradicted"),
        ("Holt Bank's net profit rose to €40 million.", "contradicted"),
        ("Holt Bank's sales fell to €900 million.", "contradicted"),
        ("Holt Bank's operating profit fell to €40 million.", "unverified"),
        ("Orrin Mills' net profit fell to €30 million in 2030.", "unverified"),
        ("Shareholders in Orrin Mills will get a dividend of 50 cents a share.", "unverified"),
        ("Shareholders will receive a dividend of 50 cents a share.", "unverified"),
        ("Ana Ruiz lost Orrin to Orla Venn.", "unverified"),
        ("Ana Ruiz lost her purse in Quarry.", "unverified"),
    ],
)
def test_levels_are_held_against_the_earlier_ones(judge, claim, outcome):
    assert judge(claim, LEVELS, said="2031-02-24").outcome == outcome


EVENTS = """
topic: Tal Dam fire
entities:
  dam: {name: Tal Dam, kind: other}
  fire: {name: Tal fire, kind: event, aliases: [the fire]}
  mill: {name: Brook Lane Mill, kind: organisation}
  strike: {name: Brook Lane strike, kind: event}
facts:
  - {id: toll, statement: Seven people died in the Tal fire., sources: [gazette]}
  - {id: strike, statement: Ninety workers took part in the Brook Lane strike., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Seven people lost their lives in the Tal Dam fire.", "supported"),
        ("Seven people died in the Tal fire.", "supported"),
        ("Nine people died in the Tal Dam fire.", "contradicted"),
        ("Nine people died in the Tal Hotel fire.", "unverified"),
        ("Nine people died in the second Tal Dam fire.", "unverified"),
        ("Nine people died in the 1931 Tal Dam fire.", "unverified"),
        ("Nine people died in the Tal Dam flood.", "unverified"),
        ("Forty workers took part in the Brook Lane Brewery strike.", "unverified"),
    ],
)
def test_an_event_is_known_by_the_whole_name_of_what_it_befell(judge, claim, outcome):
    assert judge(claim, EVENTS, said="2031-04-24").outcome == outcome
