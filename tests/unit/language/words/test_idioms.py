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
        # prepositional phrases that are adverbs of time, or stand within a verb group
        ("Since then the mill has closed.", "RRDNhE."),
        ("Since the fire the mill has closed.", "IDNDNhE."),
        ("Until recently the kiln was cold.", "RRDNbJ."),
        ("The pumps had on average lasted a year.", "DNhRREDN."),
        # words that float between an auxiliary and its verb, or behind a pronoun
        ("The mill has since been sold.", "DNhRbE."),
        ("They were all freed.", "ObRE."),
        ("They both left.", "ORE."),
        ("They were all millers.", "ObDN."),
        # prepositions behind an article
        ("In the past two winters it froze.", "IDJQNOV."),
        ("Walk past the kiln.", "NIDN."),
        # "there" that says where, and "there" that says that there is something
        ("The mill there has closed.", "DNRhE."),
        ("In Sarn there is a mill.", "IPObDN."),
        ("The work was done by a miller.", "DNbKIDN."),
        ("Millers have little to lose.", "PhOtB."),
        ("Our well has dried up.", "DNhEI."),
        ("The mill itself closed.", "DNRE."),
        ("In Sarn itself the mood was grim.", "IPRDNbN."),
        ("We ourselves are millers.", "ORbN."),
        ("So the miller left.", "RDNE."),
    ],
)
def test_idioms_settle_the_class_of_a_word(text, expected):
    assert tag(text).classes == expected
