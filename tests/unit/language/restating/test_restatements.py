"""Idioms of figures, told again as the plain sentence that they mean."""

import pytest

from factcheck.language.restating.restatements import restate


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Venn ended the season in fourth place.", "Venn finished fourth."),
        ("Venn finished the Sarn Cup in last place with 8.", "Venn finished last in the Sarn Cup with 8."),
        ("Venn finished the regular season in first place.", "Venn finished first in the regular season."),
        ("Venn came in second after a sprint.", "Venn came second after a sprint."),
        ("It is the third time this year that Venn has sued.", "Venn has sued for the third time this year."),
        ("It was the first time that the pier was shut.", "The pier was shut for the first time."),
        ("It is the third league title of Sarn Rovers.", "Sarn Rovers won the league title for the third time."),
        ("Gaunt's contract is due to run out in June 2033.", "Gaunt's contract runs until June 2033."),
        ("Gaunt's contract expired in 2030.", "Gaunt's contract ran until 2030."),
        ("Sarn Rovers' last victory came on 4 May.", "Sarn Rovers last won on 4 May."),
        ("The two sides had begun to talk in May 2032.", "Talks began in May 2032."),
        ("2030 was the driest year in Sarn since 1973.", "The year 2030 was the driest year in Sarn since 1973."),
        ("The toll reached its peak of 98 crowns in 2029.", "The toll peaked at 98 crowns in 2029."),
        ("Fewer than six in ten voters took part in the vote.", "Turnout in the vote was fewer than six in ten."),
        ("58% of the electorate voted.", "Turnout was 58%."),
        ("Only 58% of voters turned out for the election.", "Turnout in the election was 58%."),
        ("Corn was 7% cheaper in May than a year earlier.", "Corn prices fell by 7% in the year to May."),
        ("In May 2031, fares were 4% higher than they were a year ago.", "Fares rose by 4% in the year to May 2031."),
        ("Gas in Sarn was 2% dearer in May than a year earlier.", "Gas prices in Sarn rose by 2% in the year to May."),
        ("Train tickets became dearer in the year to May.", "Train tickets rose in the year to May."),
        ("Most pupils had had two doses of it.", "Most pupils had received two doses of it."),
        ("She was elected, with 96 members voting for her and 81 against.", "She was elected by 96 votes to 81."),
        ("Venn took 4,000 euros in bribes from Gaunt.", "Venn took bribes of 4,000 euros from Gaunt."),
        ("Venn paid Ida Gaunt 4,000 euros in bribes.", "Venn paid bribes of 4,000 euros to Ida Gaunt."),
        ("Venn took bribes worth 4,000 euros.", "Venn took bribes of 4,000 euros."),
    ],
)  # fmt: skip
def test_an_idiom_is_told_in_plain_words(text, plain):
    assert restate(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "In the first place, Venn finished late.",
        "Venn came in first class.",
        "It was the first time in years.",
        "The two sides began talking again in May 2032.",
        "Ruiz and Gaunt began talks in May 2032.",
        "Gaunt's contract expires in Sarn harbour.",
        "Six in ten voters backed the plan.",
        "Six in ten voters in Sarn took part in the vote.",
        "Six in ten voters voted for Venn.",
        "Corn was 7% cheaper in May than rye.",
        "Corn was 7% cheaper in May than a month earlier.",
        "The toll reached a record high.",
        "Venn paid 4,000 euros in May.",
        "The mill had had two owners.",
        "Venn argued with the mayor for the plan and against the toll.",
    ],
)
def test_other_sentences_stay_as_they_are(text):
    assert restate(text) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The ship has a mast 40.5 metres high.", "The mast of the ship is 40.5 metres high."),
        ("Not one cook was in the canteen.", "No cook was in the canteen."),
        ("Not one of the cooks left.", "Not one of the cooks left."),
        ("The fire did not cost a single job.", "The fire did not cost any job."),
        ("The ship has a mast.", "The ship has a mast."),
    ],
)
def test_sizes_of_parts_and_denials_of_all_are_told_plainly(text, told):
    assert restate(text) == told
