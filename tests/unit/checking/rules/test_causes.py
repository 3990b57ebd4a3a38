"""FC107: another reason for the same happening."""

import pytest

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
facts:
  - {id: ferry, statement: The ferry was cancelled because of fog., date: 2031-05-09, sources: [gazette]}
  - {id: office, statement: Venn resigned over the bribery scandal., date: 2031-05-02, sources: [gazette]}
  - {id: crash, statement: The crash was caused by a bomb., date: 2031-05-03, sources: [gazette]}
  - {id: death, statement: Teth died of pneumonia., date: 2031-05-04, sources: [gazette]}
  - {id: show, statement: A strike forced the band to cancel the show., date: 2031-05-05, sources: [gazette]}
  - {id: bridge, statement: The Orla bridge collapsed because a barge struck it., date: 2031-05-06, sources: [gazette]}
  - {id: exports, statement: "Exports fell by 8% in 2030 because demand for tractors weakened.", sources: [gazette]}
  - {id: mill, statement: Venn closed the mill because of falling demand., date: 2031-05-05, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The ferry was cancelled because of a strike.", "contradicted"),
        ("The ferry was cancelled due to a walkout by its crew.", "contradicted"),
        ("The ferry was cancelled owing to fog.", "supported"),
        ("The ferry was cancelled because of bad weather.", "unverified"),
        ("The ferry was cancelled because of a technical fault.", "unverified"),
        ("A ferry was cancelled because of a strike.", "unverified"),
        ("The ferry was delayed because of a strike.", "unverified"),
        ("Venn resigned because of an illness.", "contradicted"),
        ("Venn resigned over a leak.", "unverified"),
        ("Venn resigned because of the affair.", "unverified"),
        ("The cause of the crash was a faulty engine.", "contradicted"),
        ("The crash was caused by an explosion.", "unverified"),
        ("Teth died of cancer.", "contradicted"),
        ("Teth died of an infection.", "unverified"),
        ("The band cancelled the show because of rain.", "contradicted"),
        ("The band cancelled the show because of a strike.", "supported"),
        ("Fog forced the band to cancel the show.", "contradicted"),
        ("Fog forced the band to delay the show.", "unverified"),
        ("Venn closed the mill because of a burglary.", "unverified"),
    ],
)
def test_a_reason_of_a_kind_that_excludes_the_fact_s_is_contradicted(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("It was not fog but a power cut that led to the cancellation of the ferry.", "contradicted"),
        ("A power cut, and not fog, was the reason for the cancellation of the ferry.", "contradicted"),
        ("It was not weak demand but a tax that made exports fall by 8% in 2030.", "contradicted"),
        ("The collapse of the Orla bridge was caused by rust, not by a barge.", "contradicted"),
        ("The crash was caused by ice, not by a bomb.", "contradicted"),
        ("Not the bribery scandal but her age was the reason for Venn's resignation.", "contradicted"),
        ("Weaker demand for tractors was behind the drop of 8% in exports in 2030.", "supported"),
        ("What brought the Orla bridge down was a collision with a barge.", "supported"),
        ("The reason for the cancellation of the ferry was fog.", "supported"),
        ("It was not only fog but also a strike that led to the cancellation of the ferry.", "unverified"),
        ("Venn resigned not so much because of the bribery scandal but because of her age.", "unverified"),
        ("The collapse of the Orla bridge was caused by rust.", "unverified"),
        ("It was not weak demand but a tax that made imports fall by 8% in 2030.", "unverified"),
        ("It was not age but a quarrel that led to Venn's resignation.", "unverified"),
        ("Strong demand for tractors was behind the drop of 8% in exports in 2030.", "unverified"),
        ("It was not rust but a lorry that brought down the Orla bridge.", "unverified"),
    ],
)
def test_a_reason_is_held_against_the_fact_however_it_is_told(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The ferry was cancelled because of snow.", "contradicted"),
        ("The ferry was cancelled because of high winds.", "contradicted"),
        ("The ferry was cancelled because of a storm.", "unverified"),
        ("The ferry fell victim to fog.", "supported"),
        ("A strike led to the ferry being cancelled.", "contradicted"),
        ("Venn resigned for family reasons.", "contradicted"),
    ],
)
def test_a_reason_may_lie_in_an_idiom_or_a_phrase(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict


@pytest.mark.parametrize(
    ("before", "claim", "verdict"),
    [
        ("The ferry was cancelled on Friday.", "The cause was fog.", "supported"),
        ("The ferry was cancelled on Friday.", "The cause was a strike.", "contradicted"),
        ("The ferry was cancelled on Friday.", "A walkout was to blame.", "contradicted"),
        ("The ferry was cancelled on Friday.", "The cause was not known.", "unverified"),
        ("The tram was cancelled on Friday.", "A walkout was to blame.", "unverified"),
    ],
)
def test_a_reason_may_stand_in_a_sentence_of_its_own(check, make_claim, before, claim, verdict):
    claims = [make_claim(text, n, said="2031-05-20", paragraph=1) for n, text in enumerate((before, claim))]
    assert check(FACTS, *claims)[1].outcome.value == verdict
