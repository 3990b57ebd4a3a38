"""Whom a pronoun may go on with, where the fact's own participant is spoken of just before."""

import pytest

FACTS = """
entities:
  brinkmoor: {name: Brinkmoor United, kind: organisation, aliases: [Brinkmoor]}
  hale: {name: Hale Rovers, kind: organisation, aliases: [Hale]}
  orla: {name: Orla Systems, kind: organisation, aliases: [Orla]}
  kestrel: {name: Kestrel Compute, kind: organisation}
  tunnel: {name: Aran Tunnel, kind: other}
  line: {name: Line 7, kind: other}
facts:
  - {id: league, statement: Brinkmoor United finished fourth in the Alpine League in 2030., sources: [gazette]}
  - {id: offer, statement: Orla rejected an offer from Kestrel Compute in January 2031., sources: [gazette]}
  - {id: bill, statement: The Aran Tunnel cost 4.6 billion francs., sources: [gazette]}
  - {id: late, statement: The Aran Tunnel opened three years later than planned., sources: [gazette]}
  - {id: length, statement: Line 7 is 12.4 kilometres long., sources: [gazette]}
  - {id: cap, statement: The city council adopted the rent cap by 71 votes to 58., sources: [gazette]}
"""


def _outcome(check_draft, before, sentence):
    return check_draft(FACTS, f"News\n\n{before} {sentence}.")[sentence]


@pytest.mark.parametrize(
    ("before", "sentence", "outcome"),
    [
        ("Brinkmoor need a lift.", "They finished fourth in the Alpine League in 2030", "supported"),
        ("For Brinkmoor it is bleak.", "They finished fourth in the Alpine League in 2030", "supported"),
        ("Trains have been using the Aran Tunnel since Sunday.", "It opened three years late", "supported"),
        ("Line 7 runs to the port.", "It is more than 12 kilometres long", "supported"),
        ("The tram line has a mascot. Line 7 is loud.", "It is more than 12 kilometres long", "supported"),
        # it may be another, and gainsays nothing
        ("Hale need a lift.", "They finished fourth in the Alpine League in 2030", "unverified"),
        ("Hale Rovers beat Brinkmoor United.", "They finished fourth in the Alpine League in 2030", "unverified"),
        ("Brinkmoor lost to Ember City.", "They finished fourth in the Alpine League in 2030", "unverified"),
        ("Brinkmoor's rivals need a lift.", "They finished fourth in the Alpine League in 2030", "unverified"),
        ("Brinkmoor's youth team need a lift.", "They finished fourth in the Alpine League in 2030", "unverified"),
        ("The girls of Brinkmoor need a lift.", "They finished fourth in the Alpine League in 2030", "unverified"),
        ("Orla is bigger than Lume.", "In January it rejected an offer from Kestrel Compute", "unverified"),
        ("The bridge beside the Aran Tunnel is new.", "It opened three years late", "unverified"),
        ("A bridge crosses the valley near the Aran Tunnel.", "It cost 4.6 billion francs", "unverified"),
        ("Brinkmoor need a lift.", "They finished sixth in the Alpine League in 2030", "unverified"),
        ("Orla's board was split over the bid.", "In March it rejected an offer from Kestrel Compute", "unverified"),
    ],
)
def test_who_is_spoken_of_just_before_may_be_meant(check_draft, before, sentence, outcome):
    assert _outcome(check_draft, before, sentence) == outcome


@pytest.mark.parametrize(
    ("before", "outcome"),
    [
        ("The rent cap applied to 310 flats.", "supported"),
        ("The rent cap was new. A law on noise came next.", "unverified"),
        ("The rent cap was new. A budget was due.", "unverified"),
    ],
)
def test_what_a_sentence_brings_in_stands_before_a_noun_further_back(check_draft, before, outcome):
    assert _outcome(check_draft, before, "The city council had adopted it by 71 votes to 58") == outcome


THINGS = """
entities:
  skyra: {name: Skyra, kind: organisation}
  moss: {name: Lena Moss, kind: person, gender: female, aliases: [Moss]}
  bay: {name: Calder Bay, kind: other}
facts:
  - {id: strike, statement: The strike costs Skyra 1.2 million crowns a day., sources: [gazette]}
  - {id: depth, statement: "The wreck lies at a depth of 4,870 metres.", sources: [gazette]}
  - {id: germs, statement: The bacteria came from the cooling tower., sources: [gazette]}
  - {id: herd, statement: The cattle were killed by lightning., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("before", "sentence", "outcome"),
    [
        ("Skyra says", "the strike is costing it 1.2 million crowns a day", "supported"),
        ("Skyra said that", "the strike was costing it 12 million crowns a day", "contradicted"),
        ("An expedition found the wreck of the Calder Bay.", "She lies at a depth of 4,870 metres", "supported"),
        ("An expedition found the wreck of the Calder Bay.", "She lies at a depth of 4,780 metres", "contradicted"),
        ("Where did the bacteria come from?", "They came from the cooling tower", "supported"),
        ("The cattle grazed on a hill.", "They were killed by lightning", "supported"),
        # another body, another ship, a woman, another herd
        ("Norwing says", "the strike is costing it 12 million crowns a day", "unverified"),
        ("Skyra says Norwing is ill and", "the strike is costing it 12 million crowns a day", "unverified"),
        ("Divers saw the wreck beside another ship.", "She lies at a depth of 4,780 metres", "unverified"),
        ("Lena Moss found the wreck.", "She lies at a depth of 4,780 metres", "unverified"),
        ("A diver found the wreck.", "She lies at a depth of 4,780 metres", "unverified"),
        ("The sheep grazed on a hill.", "They were killed by lightning", "unverified"),
    ],
)
def test_what_reports_and_ships_and_odd_plurals_are_meant_by_a_pronoun(check_draft, before, sentence, outcome):
    found = check_draft(THINGS, f"News\n\n{before} {sentence}.")
    assert next(told for said, told in found.items() if sentence in said) == outcome
