"""Words that are something else beside certain others."""

import pytest

from factcheck.language.words.wordclasses import tag


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "am" behind an hour, and the verb
        ("The kiln was lit at 7 am and cooled.", "DNbEIQQCE."),
        ("I am a miller.", "ObDN."),
        # an age is told of the noun before it, or between commas
        ("The survey covers 40 millers aged 21 to 30.", "DNVQNJQIQ."),
        ("Two millers, aged 21 and 30, left.", "QN,KQCQ,E."),
        ("Many cheeses aged in caves sell well.", "DNEINBR."),
        # what moving leads to
        ("The letter came to light in May.", "DNVINIP."),
        ("The miller came to light the kiln.", "DNVtBDN."),
        ("The miller went to work the pumps.", "DNVtBDN."),
        # times in a row
        ("Rents fell for the third year running.", "NVIDJNR."),
        ("The child was running.", "DNbG."),
    ],
)
def test_idioms_settle_the_class_of_a_word(text, expected):
    assert tag(text).classes == expected
