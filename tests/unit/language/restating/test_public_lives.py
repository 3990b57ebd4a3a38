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
        ("Ida Venn left school in her teens.", "Ida Venn left school at the age of 13-19."),
        ("Ida Venn married in her twenties.", "Ida Venn married at the age of 20-29."),
        ("Tor Moss retired in his late thirties.", "Tor Moss retired at the age of 30-39."),
        ("Tor Moss joined the court in his forties.", "Tor Moss joined the court at the age of 40-49."),
        ("Ida Venn founded the clinic in her fifties.", "Ida Venn founded the clinic at the age of 50-59."),
        ("Ida Venn retired in her early sixties.", "Ida Venn retired at the age of 60-69."),
        ("Tor Moss resigned in his seventies.", "Tor Moss resigned at the age of 70-79."),
        ("Ida Venn took up diving in her eighties.", "Ida Venn took up diving at the age of 80-89."),
        ("Ida Venn married again in her nineties.", "Ida Venn married again at the age of 90-99."),
        ("Tor Moss was only 31 when he founded the mill.", "Tor Moss founded the mill at the age of 31."),
        ("Tor Moss joined the court when he was 42.", "Tor Moss joined the court at the age of 42."),
        ("Tor Moss became a judge at 34.", "Tor Moss became a judge at the age of 34."),
        ("Tor Moss founded the mill aged 31.", "Tor Moss founded the mill at the age of 31."),
        ("Tor Moss lived at 34.", "Tor Moss lived at 34."),
        ("The jewels valued at $4 million were found in May.", "The jewels worth $4 million were found in May."),
        ("The station can deliver 140 megawatts.", "The station has a capacity of 140 megawatts."),
    ],
)
def test_idioms_of_public_life_are_told_plainly(text, told):
    assert restate(text) == told
