"""Whom "he" and "she" mean where of all whom a draft has named one alone fits."""

import pytest

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  calder: {name: Ruth Calder, kind: person, gender: female, aliases: [Calder]}
facts:
  - {id: born, statement: Orla Venn was born in Tarn in 1961., date: 1961, sources: [gazette]}
  - {id: potter, statement: Venn worked as a potter in Lisbon., sources: [gazette]}
  - {id: taught, statement: Venn taught at Crewle College., sources: [gazette]}
  - {id: medal, statement: Venn refused the Ash Medal in 2009., date: 2009, sources: [gazette]}
  - {id: elm, statement: Ruth Calder accepted the Elm Medal in 2010., date: 2010, sources: [gazette]}
  - {id: fined, statement: A court fined Dario Teth 900 euros., sources: [gazette]}
  - {id: struck, statement: Dario Teth struck Orla Venn with a spade., sources: [gazette]}
"""
LEAD = "Orla Venn, glazer of blue bowls, dies at 80\n\nOrla Venn, who has died in Tarn, made bowls like no other."


def _told(check_draft, *paragraphs):
    return check_draft(FACTS, "\n\n".join(paragraphs))


def test_she_is_the_one_whom_a_draft_is_about_paragraphs_later(check_draft):
    told = _told(
        check_draft, LEAD, "The fame came late and left early.", "The bowls are in many museums.",
        "In Lisbon she worked as a potter. In 2009 she accepted the Ash Medal.",
    )  # fmt: skip
    assert told["In Lisbon she worked as a potter"] == "supported"
    assert told["In 2009 she accepted the Ash Medal"] == "contradicted"


def test_a_speaker_some_paragraphs_ago_is_no_rival(check_draft):
    told = _told(
        check_draft, LEAD, '"Her glazes were like weather," said Ruth Calder.', "The bowls are in many museums.",
        "Nobody has copied them.", "In Lisbon she worked as a potter.",
    )  # fmt: skip
    assert told["In Lisbon she worked as a potter"] == "supported"


def test_one_who_was_the_subject_again_is_no_stranger(check_draft):
    told = _told(
        check_draft, LEAD, "The bowls are in many museums.",
        "A trader sold them. Orla Venn was the daughter of a banker. In Lisbon she worked as a potter.",
    )  # fmt: skip
    assert told["In Lisbon she worked as a potter"] == "supported"


@pytest.mark.parametrize(
    "paragraphs",
    [
        # another woman by name, near or as more than a speaker
        [LEAD, '"Her glazes were like weather," said Ruth Calder.', "In 2009 she accepted the Ash Medal."],
        [LEAD, '"Her glazes were like weather," said Ruth Calder.', "In 2010 she refused the Elm Medal."],
        [LEAD, "Ruth Calder sold them.", "In 2010 she refused the Elm Medal."],
        [LEAD, "The shop went to Ruth Calder. In 2009 she accepted the Ash Medal."],
        [LEAD, "Ruth Calder sold them.", "The shop is in Tarn.", "It is shut.", "In 2009 she accepted the Ash Medal."],
        # another one without a name
        [LEAD, "A woman from Crewle bought most of them. In 2009 she accepted the Ash Medal."],
        [LEAD, "A trader from Crewle bought most of them. In 2009 she accepted the Ash Medal."],
        # nobody of that gender, or one whom the draft does not begin with
        [LEAD, "In 2009 he accepted the Ash Medal."],
        ["A shop in Tarn is shut.", "It sold bowls.", "The town is sad.", "Orla Venn made some.", "People liked them.",
         "The bowls are blue.", "In 2009 she accepted the Ash Medal."],
    ],
)  # fmt: skip
def test_she_stays_open_where_another_may_be_meant(check_draft, paragraphs):
    assert set(_told(check_draft, *paragraphs).values()) == {"unverified"} | set(
        _told(check_draft, *paragraphs[:-1]).values()
    )


def test_one_who_acts_is_not_the_one_who_is_acted_upon(check_draft):
    told = _told(
        check_draft, "Potter struck in quarrel",
        "Orla Venn and Dario Teth quarrelled over a kiln. He struck her with a spade. A court fined him"
        " 500 euros.",
    )  # fmt: skip
    assert told["He struck her with a spade"] == "supported"
    assert told["A court fined him 500 euros"] == "contradicted"


def test_her_before_a_sum_of_money_is_the_one_who_is_to_pay(check_draft):
    told = check_draft(FACTS.replace("fined Dario Teth", "fined Orla Venn"), f"{LEAD}\n\nA court fined her 500 euros.")
    assert told["A court fined her 500 euros"] == "contradicted"


def test_what_somebody_was_when_young_is_a_detail(check_draft):
    told = _told(check_draft, LEAD, "As a young woman Venn worked as a potter in Lisbon.")
    assert told["As a young woman Venn worked as a potter in Lisbon"] == "supported"


@pytest.mark.parametrize(
    ("said", "outcome"),
    [('"He is a rogue,"', "contradicted"), ('"My father was kind,"', "unverified")],
)
def test_one_of_whom_a_speaker_tells_is_meant_before_the_one_of_the_draft(check_draft, said, outcome):
    spoken = f'{said} said Ruth Calder. "A court fined him 500 euros, and I am glad."'
    text = f"Dario Teth fined\n\nDario Teth is sad.\n\n{spoken}"
    assert check_draft(FACTS, text)["A court fined him 500 euros"] == outcome


def test_the_subject_of_a_paragraph_is_meant_before_those_of_the_one_before(check_draft):
    told = _told(
        check_draft, "Two potters", "Ruth Calder lives in Crewle.",
        "Orla Venn is older. For years she sold nothing. At Crewle College she taught in the evenings.",
    )  # fmt: skip
    assert told["At Crewle College she taught in the evenings"] == "supported"
