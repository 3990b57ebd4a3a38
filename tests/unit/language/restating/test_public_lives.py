"""Pardons, bans, births and other idioms of public life, told again in plain words."""

import pytest

from factcheck.language.restating.restatements import restate


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ida Venn received a royal pardon from King Odo.", "Ida Venn was pardoned by King Odo."),
        ("A pardon for Ida Venn was signed by King Odo.", "Ida Venn was pardoned by King Odo."),
        ("The Tarn jury's deliberations lasted nine hours.", "The Tarn jury deliberated for nine hours."),
        ("Sarn declared two Tarn diplomats personae non gratae.", "Sarn expelled two Tarn diplomats."),
        (
            "A law banning plastic bags takes effect in Sarn on 3 May.",
            "Plastic bags will be banned in Sarn from 3 May.",
        ),
        ("Plastic bags will be illegal in Sarn from 3 May.", "Plastic bags will be banned in Sarn from 3 May."),
        ("Some 4,100 babies were born in Sarn.", "Some 4,100 children were born in Sarn."),
        ("In 2031, 4,100 babies were born in Sarn.", "4,100 children were born in 2031 in Sarn."),
        ("Sarn is the birthplace of Ida Venn.", "Ida Venn was born in Sarn."),
        ("Ida Venn is a native of Sarn.", "Ida Venn was born in Sarn."),
        ("Ida Venn and Tor Moss tied the knot in May.", "Ida Venn and Tor Moss married in May."),
        ("A doping test on Ida Venn came back negative.", "Ida Venn tested negative."),
        ("The jewels valued at $4 million were found in May.", "The jewels worth $4 million were found in May."),
        ("The station can deliver 140 megawatts.", "The station has a capacity of 140 megawatts."),
    ],
)
def test_idioms_of_public_life_are_told_plainly(text, told):
    assert restate(text) == told
