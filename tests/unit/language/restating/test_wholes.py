"""Of whom "14 of them" are some is told where the sentence leaves no doubt, and never guessed."""

import pytest

from factcheck.language.restating.wholes import name_wholes, tell_parts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The fire destroyed 40 homes, 12 of them in Sarn.",
            ["12 of the 40 homes were in Sarn.", "The fire destroyed 12 homes in Sarn."],
        ),
        ("The bank has 90 branches, half of them abroad.", ["half of the 90 branches were abroad."]),
        ("There are 300 pupils, most of them girls.", ["most of the 300 pupils are girls."]),
        ("Some 40 people fell ill, nine of them nurses.", ["nine of the some 40 people were nurses."]),
        ("The town has 9,000 voters, of whom 24% are under 30.", ["24% of the 9,000 voters are under 30."]),
        (
            "Lind has 900 staff members, of whom 120 work in Orm.",
            ["120 of the 900 staff members work in Orm.", "Lind has 120 staff members in Orm."],
        ),
        ("A flood killed 40 people, of whom 12 lived in Orm.", ["12 of the 40 people lived in Orm."]),
        ("The firm raised $40m, of which $9m was spent.", ["$9m of $40m was spent."]),
        (
            "Police held 41 people, six of them minors.",
            ["six of the 41 people were minors.", "Police held six minors."],
        ),
        (
            "The ship carried 310 guests, 40 of whom were children.",
            ["40 of the 310 guests were children.", "The ship carried 40 children."],
        ),
        ("The firm built 18 ferries, three of them new.", ["three of the 18 ferries were new."]),
        ("41 miners were injured, six of them seriously.", ["six miners were seriously injured."]),
        ("The shop sold 40 cars, six of them quickly.", []),
        # the main clause says these itself
        ("The fire destroyed 40 homes and 12 of them burned down.", []),
        ("The fire destroyed 40 homes, 12 of them were in Sarn.", []),
        ("The jury saw 40 films, eight of them directed by women.", []),
        # nobody knows of whom
        ("Four robbers took several hostages, two of them children.", []),
        ("The firm closed its mills, two of them in Sarn.", []),
    ],
)
def test_what_is_said_of_some_is_a_sentence_of_its_own(text, told):
    assert list(tell_parts(text)) == told


@pytest.mark.parametrize(
    ("text", "within", "named"),
    [
        ("Six of them were nurses.", "A bus hit 40 people, six of them nurses.", "Six of the 40 people were nurses."),
        ("Six of them were nurses.", None, "Six of them were nurses."),
        ("Six of them voted.", "Of 40 members and 12 guests, six of them voted.", "Six of the 12 guests voted."),
        ("Six of them left.", "Guards held 40 men while boys ran, six of them left.", "Six of them left."),
    ],
)
def test_them_gives_way_to_those_counted_last(text, within, named):
    assert name_wholes(text, within) == named
