"""What somebody said is held against what a draft reports the same person to have said in those days."""

import pytest

from factcheck.model import Attribution, Modality

FACTS = """
entities:
  holm: {name: Ada Holm, kind: person, gender: female, aliases: [Holm]}
  rusk: {name: Jan Rusk, kind: person, gender: male, aliases: [Rusk]}
  mill: {name: Tal Mill, kind: organisation}
facts:
  - {id: levy, statement: Ada Holm said that the levy would cost drivers 9 million crowns a year., date: 2034-05-02, sources: [gazette]}
  - {id: strike, statement: Ada Holm said that the strike had hurt Tal Mill., date: 2034-05-02, sources: [gazette]}
  - {id: ferry, statement: Ada Holm did not say that the ferry would sail again., date: 2034-05-02, sources: [gazette]}
  - {id: fares, statement: Ada Holm said that fares would fall by 4% if ridership grew., date: 2034-05-02, sources: [gazette]}
  - {id: rents, statement: Ada Holm denied that rents would rise., date: 2034-05-02, sources: [gazette]}
  - {id: snow, statement: Ada Holm hoped that the pass would reopen., date: 2034-05-02, sources: [gazette]}
"""  # noqa: E501


def reported(judge, text, *, speaker="holm", said="2034-05-03", cue="said", **more):
    more = {"attribution": Attribution.INDIRECT, "modality": Modality.PREDICTED, "checkable": False, **more}
    return judge(text, FACTS, speaker=speaker, entity=speaker, said=said, cue=cue, **more).outcome.value


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The levy would cost drivers 9 million crowns a year.", "supported"),
        ("The levy will cost drivers 9 million crowns a year.", "supported"),
        ("The levy would cost drivers 19 million crowns a year.", "contradicted"),
        ("The levy would not cost drivers 9 million crowns a year.", "contradicted"),
        ("Rents would not rise.", "supported"),
    ],
)
def test_what_a_speaker_foresees_is_held_against_what_he_is_known_to_have_said(judge, text, verdict):
    assert reported(judge, text) == verdict
    assert reported(judge, text.replace("would", "will"), attribution=Attribution.DIRECT) == verdict
    if "would" in text:  # in somebody's very words that hangs on a condition
        assert reported(judge, text, attribution=Attribution.DIRECT) == "not-checkable"


def test_what_a_speaker_tells_of_the_past_is_held_against_it_as_well(judge):
    told = {"modality": Modality.ASSERTED, "checkable": True}
    assert reported(judge, "The strike had hurt Tal Mill.", **told) == "supported"
    assert reported(judge, "The strike had not hurt Tal Mill.", **told) == "contradicted"


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("The levy would cost drivers 19 million crowns a year.", {"speaker": "rusk"}),
        ("The levy would cost drivers 19 million crowns a year.", {"said": "2034-06-20"}),  # she may have thought again
        ("The levy would cost drivers 9 million crowns a year.", {"said": "2034-03-20"}),
        ("The levy would cost drivers 19 million crowns a year if it came.", {}),
        ("The levy would have cost drivers 19 million crowns a year.", {}),
        ("The ferry would sail again.", {}),
        ("The ferry would not sail again.", {}),
        ("Fares would fall by 5%.", {}),
        ("The pass would reopen.", {}),
    ],
)
def test_words_of_others_of_other_days_and_on_conditions_stay_open(judge, text, more):
    assert reported(judge, text, **more) in {"unverified", "not-checkable"}


@pytest.mark.parametrize("text", ["The strike hurt Tal Mill.", "The levy will cost drivers 19 million crowns a year."])
def test_what_somebody_said_is_no_fact_about_the_world(judge, text):
    assert judge(text, FACTS, said="2034-05-03").outcome.value == "unverified"


def test_the_day_of_saying_is_not_the_day_of_what_is_said(judge):
    told = {"modality": Modality.ASSERTED, "checkable": True}
    assert reported(judge, "The strike had hurt Tal Mill in 2030.", **told) == "unverified"


FOUND = """
entities:
  teth: {name: Teth, kind: place}
  institute: {name: Marl Institute, kind: organisation}
facts:
  - {id: fire, statement: An inquiry found that the fire at the Teth depot was caused by a faulty pump., date: 2034-02-02, sources: [gazette]}
  - {id: pill, statement: The study found that the pill lowers the risk of gout by 18%., date: 2034-02-02, sources: [gazette]}
  - {id: ice, statement: The Marl Institute concluded that the glacier would vanish by 2060., date: 2034-02-02, sources: [gazette]}
  - {id: doubt, statement: The panel did not find that the valve leaked., date: 2034-02-02, sources: [gazette]}
  - {id: raid, statement: The police said that 26 people were hurt in the raid., date: 2034-05-02, sources: [gazette]}
"""  # noqa: E501


@pytest.mark.parametrize(
    ("text", "speaker", "verdict"),
    [
        ("The fire at the Teth depot was caused by a faulty pump.", "the inquiry", "supported"),
        ("The fire at the Teth depot was caused by a faulty pump.", None, "supported"),
        ("Arson caused the fire at the Teth depot.", "the inquiry", "contradicted"),
        ("The fire at the Teth depot was caused by a faulty pump.", "another inquiry", "unverified"),
        ("Arson caused the fire at the Teth depot.", "the union", "unverified"),
        ("The pill cuts the risk of gout by 28%.", "the study", "contradicted"),
        ("The pill raises the risk of gout by 18%.", "the study", "contradicted"),
        ("The pill reduces the risk of gout by 18%.", "the study", "supported"),
        ("The pill cuts the risk of gout by 28%.", "an earlier study", "unverified"),
        ("The valve leaked.", "the panel", "unverified"),
        ("26 people were hurt in the raid.", "the police", "supported"),
        ("62 people were hurt in the raid.", "the police", "contradicted"),
        ("70 people were hurt in the raid.", "the hospital", "unverified"),
        ("70 people were hurt in the raid.", None, "unverified"),
    ],
)
def test_what_was_found_out_is_held_against_whoever_tells_it_of_the_same(judge, text, speaker, verdict):
    more = {"attribution": Attribution.INDIRECT, "cue": "found"} if speaker else {}
    assert judge(text, FOUND, speaker=speaker, said="2034-05-03", **more).outcome.value == verdict


ANNOUNCED = """
entities:
  norr: {name: Norr Marine, kind: organisation}
  holm: {name: Ada Holm, kind: person, gender: female, aliases: [Holm]}
  rusk: {name: Jan Rusk, kind: person, gender: male, aliases: [Rusk]}
facts:
  - {id: jobs, statement: Norr Marine announced that it would cut 240 jobs., date: 2034-05-02, sources: [gazette]}
  - {id: post, statement: Ada Holm said that she would step down in June., date: 2034-05-02, sources: [gazette]}
  - {id: deal, statement: Ada Holm told Norr Marine that it would lose the contract., date: 2034-05-02, sources: [gazette]}
  - {id: debt, statement: Jan Rusk said that she would pay 300 crowns., date: 2034-05-02, sources: [gazette]}
"""  # noqa: E501


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Norr Marine will cut 420 jobs.", "contradicted"),
        ("Norr Marine will cut 240 jobs.", "supported"),
        ("Norr Marine will not cut 240 jobs.", "contradicted"),
        ("Ada Holm will step down in July.", "contradicted"),
        ("Ada Holm will step down in June.", "supported"),
        # what is done already, by others, or told of others
        ("Norr Marine has cut 420 jobs.", "unverified"),
        ("Ada Holm will cut 420 jobs.", "unverified"),
        ("Ada Holm will lose the contract.", "unverified"),
        ("Norr Marine will not lose the contract.", "unverified"),
        ("Jan Rusk will pay 500 crowns.", "unverified"),
    ],
)
def test_what_somebody_announced_is_his_plan_in_the_drafts_own_voice_as_well(judge, text, verdict):
    assert judge(text, ANNOUNCED, said="2034-05-03", modality=Modality.PREDICTED).outcome.value == verdict


def test_it_is_the_firm_that_announced_something(judge):
    told = {"speaker": "norr", "modality": Modality.PREDICTED, "checkable": False}
    more = {"entity": "norr", "cue": "said", "attribution": Attribution.INDIRECT, "said": "2034-05-03"}
    assert judge("Norr Marine would cut 420 jobs.", ANNOUNCED, **told, **more).outcome.value == "contradicted"
    assert judge("Norr Marine would cut 240 jobs.", ANNOUNCED, **told, **more).outcome.value == "supported"
