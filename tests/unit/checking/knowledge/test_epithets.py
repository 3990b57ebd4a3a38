"""Whom "the Italian", "the 51-year-old" or "the brewer" stands for."""

import pytest

FACTS = """
entities:
  corvi: {name: Elio Corvi, kind: person, gender: male, aliases: [Corvi], roles: [{title: Italian rower}]}
  nylund: {name: Ada Nylund, kind: person, gender: female, aliases: [Nylund], roles: [{title: Swedish rower}]}
  roth: {name: Ida Roth, kind: person, gender: female, aliases: [Roth], roles: [{title: harbour minister of Orlo}]}
  bank: {name: Marrow Breweries, kind: organisation, aliases: [Marrow]}
  rail: {name: Tarn Locomotives, kind: organisation}
  pitt: {name: Alan Pitt, kind: person, roles: [{title: treasurer of Orlo, until: 2029-01-01}]}
  light: {name: Harbour Light, kind: organisation}
  orvax: {name: Orvax, kind: other}
  bilvax: {name: Bilvax, kind: other}
  gull: {name: Grey Gull, kind: other}
  court: {name: Court of Orlo, kind: organisation}
  mount: {name: Mount Teth, kind: place}
facts:
  - {id: wrist, statement: Elio Corvi rowed 40 kilometres on Monday., sources: [gazette]}
  - {id: heat, statement: Ada Nylund won four medals., sources: [gazette]}
  - {id: jobs, statement: Marrow Breweries has 900 branches., sources: [gazette]}
  - {id: trains, statement: Tarn Locomotives built 60 trains., sources: [gazette]}
  - {id: staff, statement: Tarn Locomotives employs 300 people., sources: [gazette]}
  - {id: theft, statement: Alan Pitt was jailed for nine years., sources: [gazette]}
  - {id: beds, statement: Harbour Light runs nine hostels., sources: [gazette]}
  - {id: jab, statement: The vaccine Orvax costs 90 euros., sources: [gazette]}
  - {id: deck, statement: Grey Gull is a ferry., sources: [gazette]}
  - {id: hold, statement: Grey Gull carries 400 people., sources: [gazette]}
  - {id: stab, statement: Elio Corvi stabbed Alan Pitt., sources: [gazette]}
  - {id: cows, statement: Alan Pitt owned nine cows., sources: [gazette]}
  - {id: rise, statement: Mount Teth is 900 metres high., sources: [gazette]}
  - {id: rent, statement: Ida Roth owns nine boats., sources: [gazette]}
"""


def _outcome(check_draft, before, sentence):
    return check_draft(FACTS, f"---\ndate: 2031-05-03\n---\n\n{before} {sentence}.")[sentence]


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Elio Corvi is tired.", "The Italian rowed 50 kilometres on Monday"),
        ("Elio Corvi met Ada Nylund.", "The Swede won six medals"),
        ("Ada Nylund, 28, is tired.", "The 28-year-old won six medals"),
        ("Ada Nylund, 17, is tired.", "The teenager won six medals"),
        ("Marrow Breweries is old.", "The brewer has 700 branches"),
        ("Marrow Breweries lent to Tarn Locomotives.", "The brewer has 700 branches"),
        ("Tarn Locomotives went to the Court of Orlo.", "The company employs 500 people"),
        ("Tarn Locomotives owes money to Marrow Breweries.", "The train maker employs 500 people"),
        ("A charity lost its roof. Harbour Light is sad.", "The charity runs four hostels"),
        ("Orvax is new.", "The vaccine costs 70 euros"),
        ("Orvax came on Grey Gull.", "The ferry carries 300 people"),
        ("Alan Pitt met Elio Corvi.", "The victim owned four cows"),
        ("Alan Pitt met Elio Corvi.", "The attacker rowed 50 kilometres on Monday"),
        ("Alan Pitt is old.", "The former treasurer was jailed for four years"),
        ("Ida Roth is on holiday.", "The minister owns four boats"),
        ("Ida Roth climbed Mount Teth.", "The mountain is 700 metres high"),
    ],
)
def test_a_phrase_is_the_one_whom_it_fits(check_draft, before, sentence):
    assert _outcome(check_draft, before, sentence) == "contradicted"


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        # nobody whom it fits, or two
        ("Elio Corvi is tired.", "The Swede won six medals"),
        ("Ada Nylund, 28, met Ines Holm, 28.", "The 28-year-old won six medals"),
        ("Ada Nylund, 28, is tired.", "The 29-year-old won six medals"),
        ("Ada Nylund is tired.", "The Swedes won six medals"),
        ("Another rower is tired.", "The Italian rowed 40 kilometres on Monday"),
        # somebody whose country nobody tells was named last
        ("Ada Nylund met Karin Lund.", "The Swede won six medals"),
        # of another gender
        ("Ada Nylund is tired.", "The Swedish man won six medals"),
        # another body, or a firm beside another
        ("Marrow Breweries took over Ashby Breweries.", "The brewer has 700 branches"),
        ("Marrow Breweries met a rival brewer.", "The brewer has 700 branches"),
        ("Tarn Locomotives owes money to Marrow Breweries.", "The company employs 500 people"),
        ("Harbour Light is sad. Another charity helps.", "The charity runs four hostels"),
        ("The Court of Orlo is sad.", "The charity runs four hostels"),
        ("Orvax is like Bilvax.", "The vaccine costs 70 euros"),
        ("Orvax is new. A rival vaccine is old.", "The vaccine costs 70 euros"),
        ("Alan Pitt met a second victim.", "The victim owned four cows"),
        ("Grey Gull sank.", "The ferry that left on Monday carries 300 people"),
        ("A ferry from Tarn passed Grey Gull.", "The ferry carries 300 people"),
        # another one with that title
        ("Alan Pitt is old.", "The treasurer was jailed for four years"),
        ("Ida Roth met finance minister Jan Beck.", "The minister owns four boats"),
        ("Ida Roth met the Danish minister.", "The minister owns four boats"),
        ("Ida Roth climbed Mount Teth and Mount Orl.", "The mountain is 700 metres high"),
        ("Ida Roth climbed Mount Teth and a higher mountain.", "The mountain is 700 metres high"),
        ("Ida Roth climbed Mount Teth.", "The bridge is 700 metres high"),
    ],
)
def test_a_phrase_that_may_mean_another_stays_open(check_draft, before, sentence):
    assert _outcome(check_draft, before, sentence) == "unverified"


def test_a_given_name_is_the_one_person_who_has_it(check_draft):
    text = "Elio Corvi and Ada Nylund are tired. Ada won six medals."
    assert check_draft(FACTS, f"News\n\n{text}")["Ada won six medals"] == "contradicted"


def test_a_given_name_that_another_has_as_well_stays_open(check_draft):
    text = "Ada Nylund met Ada Holm. Ada won six medals."
    assert check_draft(FACTS, f"News\n\n{text}")["Ada won six medals"] == "unverified"


def test_what_is_done_elsewhere_is_not_denied_of_one_place(check_draft):
    assert (
        _outcome(check_draft, "Elio Corvi is tired.", "He has never rowed 40 kilometres anywhere else") == "unverified"
    )


AGED = "  - {id: old, statement: Ada Nylund is 28 years old., date: 2031-04-02, sources: [gazette]}\n"


@pytest.mark.parametrize(
    ("facts", "before", "sentence", "verdict"),
    [
        (FACTS + AGED, "Nylund met Corvi.", "The 28-year-old won four medals", "supported"),
        (FACTS + AGED, "Nylund met Corvi.", "The 29-year-old won four medals", "unverified"),
        (FACTS + AGED, "Corvi met Roth.", "The 28-year-old won four medals", "unverified"),
        (FACTS + AGED, "Nylund met Ines Holm, 28.", "The 28-year-old won four medals", "unverified"),
        (FACTS + AGED.replace("2031", "2027"), "Nylund met Corvi.", "The 28-year-old won four medals", "unverified"),
    ],
)
def test_an_age_is_that_of_the_one_named_who_has_it_by_the_facts(check_draft, facts, before, sentence, verdict):
    assert check_draft(facts, f"---\ndate: 2031-05-03\n---\n\n{before} {sentence}.")[sentence] == verdict


POET = """
entities:
  mauro: {name: Ida Mauro, kind: person, gender: female, aliases: [Mauro], roles: [{title: poet}]}
facts:
  - {id: born, statement: Ida Mauro was born in 1951., date: 1951, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("before", "verdict"),
    [("Ida Mauro has moved.", "contradicted"), ("Tarn has a new festival.", "unverified")],
)
def test_a_bare_calling_gainsays_nothing_where_the_draft_names_nobody_so_called(check_draft, before, verdict):
    draft = f"News\n\n{before} The poet was born in 1960."
    assert check_draft(POET, draft)["The poet was born in 1960"] == verdict


@pytest.mark.parametrize(
    ("before", "claim", "verdict"),
    [
        ("Lumen Studios has laid off staff.", "The company's shares have gained 17% since January.", "contradicted"),
        ("Lumen Studios has laid off staff.", "The firm's workforce shrank by 300 in 2033.", "contradicted"),
        ("Lumen Studios has laid off staff.", "The company's workforce shrank by 200 in 2033.", "supported"),
        ("Lumen Studios bought Korda in May.", "The company's workforce shrank by 300 in 2033.", "unverified"),
        ("Lumen Studios has sued a rival.", "The company's workforce shrank by 300 in 2033.", "unverified"),
        ("Lumen Studios has a new parent company.", "The company's workforce shrank by 300 in 2033.", "unverified"),
        ("A court fined Korda over a deal with Lumen.", "The company's shares have gained 17 percent.", "unverified"),
    ],
)  # fmt: skip
def test_what_belongs_to_the_one_firm_named_is_its_own(check_draft, before, claim, verdict):
    facts = """
entities:
  lumen: {name: Lumen Studios, kind: organisation, aliases: [Lumen]}
facts:
  - {id: staff, statement: Lumen's workforce shrank by 200 in 2033., date: 2033}
  - {id: share, statement: Lumen's shares have fallen 17% since January 2034.}
"""
    assert check_draft(facts, f"---\ndate: 2034-10-15\n---\n\n{before} {claim}")[claim.rstrip(".")] == verdict
