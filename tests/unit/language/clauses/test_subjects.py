"""Who does what a verb tells, where other nouns stand nearer to it."""

import pytest

from factcheck.model import Modality


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bridge will open in May, said Ida Moss.", ["The bridge open", "Ida Moss say"]),
        ("No fault was found, said Ida Moss, who leads the inquiry.", ["- not find No fault", "Ida Moss say"]),
        ("The firm cut 40 jobs, announced plans and left.", ["The firm cut job", "The firm announc plans"]),
        ("The bank itself is in debt.", ["The bank be"]),
        ("Gaunt himself sold the mill.", ["Gaunt sell the mill"]),
        ("Gaunt blamed himself for it.", ["Gaunt blame himself"]),
        (
            "Drivers who break the law face fines of 40 euros.",
            ["Drivers break the law", "Drivers face fines of 40 euros"],
        ),
        ("People who own two homes pay a levy.", ["People own two homes", "People pay a levy"]),
        ("The firm which built the dam owns the mill.", ["The firm build the dam", "The firm own the mill"]),
        ("She praised those who face jail.", ["She prais", "those face jail"]),
        ("The resignation of Ida Moss as finance minister came in May.", ["The resignation of Ida Moss come"]),
        ("As the minister came, people left.", ["the minister come", "people leav"]),
        ("After 14 months Sarn opened its border.", ["Sarn open its border"]),
        # a time between a subject and its verb, or before both
        ("The council this week closed a mill.", ["The council close a mill"]),
        ("A poll for the firm a week earlier had shown it.", ["A poll show it"]),
        ("She met a judge of wine in Lund who sold it.", ["She meet a judge of wine", "a judge of wine sell it"]),
        ("The guard on duty that night was sacked.", ["- sack The guard"]),
        ("She sold a mill in Lund that burned down.", ["She sell a mill", "a mill burn down"]),
        ("Three days later a woman found the vase.", ["a woman find the vase"]),
        # a name behind what somebody is, and one that does something within a subject
        ("The presidential candidate Orla Venn won.", ["The presidential candidate Orla Venn win"]),
        ("The person Venn backed won.", ["Venn back The person", "The person win"]),
        ("An area the size of Sarn was burned.", ["- burn An area"]),
        ("Anyone under 16 gets a badge.", ["Anyone get a badge"]),
        ("A group calling itself the Herons sold the mill.", ["A group call itself", "A group sell the mill"]),
        ("Landlords who break it face fines of 40 euros.", ["Landlords break it", "Landlords face fines of 40 euros"]),
        ("No woman before her has owned a mill.", ["No woman not own a mill"]),
        (
            "The man who ran the firm when the bridge fell must sell it.",
            ["The man run the firm", "the bridge fall", "The man sell it"],
        ),
        ("The 61-year-old owns 14 mills.", ["The 61-year-old own 14 mills"]),
        ("She met a lawyer in Lund who sold the mill.", ["She meet a lawyer", "a lawyer sell the mill"]),
        ("She met the head of Sarn, who sold it.", ["She meet the head of Sarn", "the head of Sarn sell it"]),
        # the content of a claim, and the claim itself
        ("The claim that Venn bought the mill is false.", ["Venn buy", "The claim fals"]),
        # a clause with what tells more of its subject
        (
            "The bank has grown since a change in the law gave it powers.",
            ["The bank grow", "a change give", "it power"],
        ),
        (
            "The crews left as the wildfire in the hills showed no sign of rain.",
            ["The crews leav", "the wildfire not show no sign of rain"],
        ),
        ("The letters sent to Venn and to Gaunt were lost.", ["- send The letters", "- lose The letters"]),
    ],
)
def test_a_verb_has_the_subject_that_does_it(say, text, told):
    assert say(text)[: len(told)] == told


def test_what_tells_of_the_end_of_a_predicate_is_not_the_main_thing(read):
    told = read("The account was opened for a lease she had signed.")
    assert [(p.object.text if p.object else "", p.main) for p in told] == [("The account", True), ("a lease", False)]
    assert all(p.main for p in read("The mill said in May it would close."))


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("The firm expects 4 million crowns, down from the 5 million it had forecast.", "expect"),
        ("The letters were secret at the time the notes were sent.", "secret"),
        ("They saw the moment the wall fell.", "see"),
        ("It depends on what people think of Venn.", "depend"),
        ("He was warned against doing so.", "warn"),
        ("The law is hard to enforce.", "hard"),
    ],
)
def test_a_sentence_mainly_says_one_thing(read, text, main):
    assert [p.predicate.stem for p in read(text) if p.main and not p.variant] == [main]


@pytest.mark.parametrize(
    "text", ["The plan to close the mill in Lund failed.", "The bid by Gaunt to buy the Herons failed."]
)
def test_a_verb_behind_an_infinitive_is_about_the_noun_that_this_hangs_on(read, text):
    (failed,) = (p for p in read(text) if p.main)
    assert failed.predicate.stem == "fail"
    assert failed.subject.head in {"plan", "bid"}


def test_an_act_that_opens_a_sentence_is_what_its_verb_is_about(read):
    (told,) = (p for p in read("Closing the mill took 11 years.") if p.main)
    assert (told.subject.text, told.subject.head) == ("Closing the mill", "close")
    (told,) = (p for p in read("Leaving the port the ship sank.") if p.predicate.stem == "sink")
    assert told.subject.text == "the ship"


def test_what_is_let_or_helped_is_not_told_as_a_fact_of_its_own(read):
    told = {p.predicate.stem: p for p in read("The bank helped raise 40 crowns.")}
    assert told["help"].main
    assert not told["rais"].main
    assert not any(p.main for p in read("They did not let a firm build it.") if p.predicate.stem == "build")


@pytest.mark.parametrize(
    ("text", "modality", "negated"),
    [
        ("The firm planned to close the mill and sell the land.", Modality.PREDICTED, False),
        ("The firm will close the mill and sell the land.", Modality.PREDICTED, False),
        ("They could win the race or sell the land.", Modality.CONDITIONAL, False),
        ("They did not close the mill or sell the land.", Modality.ASSERTED, True),
        ("The firm refused to close the mill or sell the land.", Modality.ASSERTED, True),
        ("Banks close mills and sell the land.", Modality.ASSERTED, False),
    ],
)
def test_a_verb_behind_and_is_meant_as_the_one_before_it(read, text, modality, negated):
    (told,) = (p for p in read(text) if p.predicate.stem == "sell" and not p.variant)
    assert (told.modality, told.negated) == (modality, negated)


def test_a_clause_tells_of_the_noun_before_a_time(read):
    told = {p.predicate.stem: p for p in read("Venn had a mill on Monday that she has since sold.")}
    assert told["sell"].object.text == "a mill"


def test_a_time_behind_an_object_is_nothing_that_this_was_made(say):
    assert say("Venn made 41 saves that night.") == ["Venn make 41 saves"]


def test_what_describes_a_subject_between_commas_dates_nothing_else(read):
    assert [t.text for t in read("Ann Lee, mayor since 2019, resigned on 3 May 2031.")[0].times] == ["3 May 2031"]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Ida Moss plans to close the mill and to hire cooks.", Modality.PREDICTED),
        ("The court ordered Ida Moss to pay 40 euros and to hire cooks.", Modality.PREDICTED),
        ("Ida Moss failed to close the mill and to hire cooks.", Modality.ASSERTED),
    ],
)
def test_an_infinitive_behind_and_hangs_where_the_one_before_it_does(read, text, modality):
    hired = next(p for p in read(text) if p.predicate.stem == "hire")
    assert hired.subject.text == "Ida Moss"
    assert hired.modality is modality
