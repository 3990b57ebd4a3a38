"""What brackets say by themselves, and the sentence without them."""

import pytest

from factcheck.language.text.parentheses import set_aside


@pytest.mark.parametrize(
    ("text", "asides"),
    [
        ("Maud Ellery (born 4 May 1961) is a painter.", ("Maud Ellery was born on 4 May 1961.",)),
        (
            "Jon Ellery (3 May 1901 – 9 June 1977) was a diver.",
            ("Jon Ellery was born on 3 May 1901.", "Jon Ellery died on 9 June 1977."),
        ),
        (
            "Jon Ellery (born Jonas Pell; 3 May 1901 -- 9 June 1977) was a diver.",
            ("Jon Ellery was born on 3 May 1901.", "Jon Ellery died on 9 June 1977."),
        ),
        ("Ida Marr (born Ida Holt; May 4, 1961) paints.", ("Ida Marr was born on May 4, 1961.",)),
        (
            "Ida Marr, 2nd Countess of Sarn, (4 May 1901 − 5 June 1980) painted.",
            ("Ida Marr was born on 4 May 1901.", "Ida Marr died on 5 June 1980."),
        ),
        ("Ida Marr (-LSB- mar -RSB-; born 4 May 1961) paints.", ("Ida Marr was born on 4 May 1961.",)),
        ("Maud Ellery, 34, is a painter.", ("Maud Ellery is 34 years old.",)),
        ("Maud Ellery (34) is a painter.", ("Maud Ellery is 34 years old.",)),
        ("Maud Ellery, aged 34, is a painter.", ("Maud Ellery is 34 years old.",)),
        ("Maud Ellery, a 34-year-old painter, left.", ("Maud Ellery is 34 years old.",)),
        ("Maud Ellery was a 34-year-old painter.", ("Maud Ellery is 34 years old.",)),
        ("Aged 34, Maud Ellery left.", ("Maud Ellery is 34 years old.",)),
        ("A 34-year-old painter from Sarn left.", ()),
        ("Sixteen-year-old Maud Ellery left.", ("Maud Ellery is sixteen years old.",)),
        ("Maud Ellery, a thirty-four-year-old painter, left.", ("Maud Ellery is thirty-four years old.",)),
        ("Two painters, aged 34 and 40, left.", ()),
        ("On May 4, 12, 13 and 14 rooms burned.", ()),
        ("The rooms, 34, were large.", ()),
        ("The ferry (built in Sarn) sank.", ()),
        ("(born 4 May 1961) she paints.", ()),
        ("The ferry sank.", ()),
        ("The ferry (sank.", ()),
    ],
)
def test_brackets_after_a_name_are_sentences(text, asides):
    assert set_aside(text)[1] == asides


@pytest.mark.parametrize("text", ["Maud Ellery (born 1961) [the painter] left.", "a (b) c [d] e", "((a) b)", ""])
def test_what_is_left_keeps_its_place(text):
    left, _ = set_aside(text)
    assert len(left) == len(text)
    assert all(mark in {" ", printed} for mark, printed in zip(left, text, strict=True))


def test_the_words_in_brackets_are_blanked():
    assert set_aside("The ferry (built in Sarn) sank.")[0].split() == ["The", "ferry", "sank."]


def test_an_age_before_a_name_is_a_sentence():
    left, asides = set_aside("The 59-year-old painter Orla Venn sings.")
    assert left.split() == ["The", "painter", "Orla", "Venn", "sings."]
    assert asides == ("Orla Venn is 59 years old.",)
    assert set_aside("A 59-year-old man sings.") == ("A 59-year-old man sings.", ())


def test_a_name_repeated_in_another_script_is_blanked():
    assert set_aside("Ida Marr ида марр is a painter.")[0].split() == ["Ida", "Marr", "is", "a", "painter."]
    assert set_aside("Ида Марр")[0] == "Ида Марр"
