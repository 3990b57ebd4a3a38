"""A time that opens a clause ends where the next phrase begins, though no comma stands between them."""

import pytest


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Within two days 300 mm of rain fell.", "300 mm of rain"),
        ("Since the start of the month 1,204 ships sank.", "1,204 ships"),
        ("In the second week 52,000 pupils came.", "52,000 pupils"),
        ("In 2029 just 40 ferries sailed.", "just 40 ferries"),
        ("Last year 40 ferries sailed.", "40 ferries"),
        ("By the end of March 2029 about 90 mills closed.", "about 90 mills"),
        ("In May Orla Venn resigned.", "Orla Venn"),
    ],
)
def test_what_comes_behind_a_time_is_the_subject(read, text, subject):
    assert read(text)[0].subject.text == subject


def test_who_does_what_somebody_is_sure_of_is_no_part_of_being_sure(read):
    told = [p.subject.text for p in read("They are confident Venn will win the cup.") if p.subject]
    assert told[:2] == ["They", "Venn"]


@pytest.mark.parametrize(
    "text",
    [
        "In week 12 matches were played.",
        "During the 2029 40-day strike the mill lost money.",
        "The 2029 Sarn fair opened.",
    ],
)
def test_a_number_of_a_time_and_a_year_of_a_thing_break_nothing(read, text):
    assert not any(q.counted in {"match", "mill"} for p in read(text) for q in p.quantities)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("In the villages turnout was lower.", "turnout"),
        ("During the night rescuers pulled two girls from the rubble.", "rescuers"),
        ("Under the plan companies must pay a fee.", "companies"),
        ("In the town of Sarn police arrested two men.", "police"),
        ("In hospitals and schools masks are compulsory.", "masks"),
        ("In the capital city 300 houses burned down.", "300 houses"),
        ("At the plant production stopped.", "production"),
    ],
)
def test_a_subject_without_article_ends_the_phrase_that_opens_the_clause(read, text, subject):
    assert subject in {p.subject.text for p in read(text) if p.subject is not None}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Like most town halls the building has a clock.", "the building"),
        ("Under the plan the rail companies must pay a fee.", "the rail companies"),
        ("The rail companies must pay a fee.", "The rail companies"),
    ],
)
def test_a_subject_that_stands_by_itself_is_not_cut(read, text, subject):
    assert read(text)[0].subject.text == subject


@pytest.mark.parametrize(
    "text", ["The bell rang at 3.40am on 4 May.", "The bell rang at 3.40 am.", "The bell rang at 7am."]
)
def test_the_half_of_the_day_is_no_verb(say, text):
    assert say(text) == ["The bell ring"]
