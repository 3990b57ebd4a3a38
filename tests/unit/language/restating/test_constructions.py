"""Verbs with a noun that carries the meaning, put as plain verbs."""

import pytest

from factcheck.language import lexicon
from factcheck.language.restating.constructions import put_plainly


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (
            "Gaunt was told to serve a minimum jail term of nine years.",
            "Gaunt was sentenced with a minimum term of nine years.",
        ),
        ("The elders gave Gaunt an apology for it.", "The elders apologised to Gaunt for it."),
        ("The elders sent Gaunt a warning.", "The elders warned Gaunt."),
        ("The guild made provision of 4 million euros for it.", "The guild set aside 4 million euros for it."),
        ("Orre ran out 4-2 winners over Sarn.", "Orre beat 4-2 Sarn."),
        ("The guild expects growth of 4%.", "The guild expects economy to grow by 4%."),
        ("The urn came to light in May.", "The urn was found in May."),
        ("The urns date back 900 years.", "The urns are 900 years old."),
        ("Gaunt helped himself to 40 crowns.", "Gaunt stole 40 crowns."),
        ("The guild took the mill offline.", "The guild closed the mill."),
        ("The mill pulled in 900 visitors.", "The mill attracted 900 visitors."),
        ("The elders were unanimous in voting for it.", "The elders voted unanimously for it."),
        ("Dyers took legal action against the mill.", "Dyers sued the mill."),
        ("The mill filed for insolvency in May.", "The mill went bankrupt in May."),
        ("The mill entered administration in May.", "The mill went bankrupt in May."),
        ("The mill sought protection from its creditors.", "The mill went bankrupt."),
        ("The judge came to the conclusion that it was late.", "The judge found that it was late."),
        ("The guild came to a decision to leave.", "The guild decided to leave."),
        ("The mill is 4 million euros in debt.", "The mill owes 4 million euros."),
        ("The mill ordered a recall of 900 looms.", "The mill recalled 900 looms."),
        ("The mill is getting rid of 90 jobs.", "The mill is cutting 90 jobs."),
        ("The mill landed a contract in Orre.", "The mill won contract in Orre."),
        ("The mills struck a merger deal.", "The mills agreed to merge."),
        ("The mill is saddled with debts of 4 million euros.", "The mill owes 4 million euros."),
        ("The mill is putting 4 million euros into a dam.", "The mill is investing 4 million euros in a dam."),
        ("The mill announced a $4 million investment in a dam.", "The mill planned to invest $4 million in a dam."),
        ("Dyers are taking legal action against the mill.", "Dyers are suing the mill."),
        ("The abbot put his name to the charter.", "The abbot signed the charter."),
        ("The guilds came to an agreement on tolls.", "The guilds agreed on tolls."),
        ("The gale claimed the lives of nine sailors.", "The gale killed nine sailors."),
        ("The gale had claimed more than 40 lives by noon.", "The gale had killed more than 40 people by noon."),
        ("The gale cost nine sailors their lives.", "The gale killed nine sailors."),
        ("The mill brought the dispute to an end.", "The mill ended the dispute."),
        ("The dispute was brought to an end by the mill.", "The dispute was ended by the mill."),
        ("The fort came under attack from pirates.", "The fort was attacked by pirates."),
        ("The mill has a staff of 90.", "The mill employs 90 people."),
        ("The mill has about 90 employees in Orre.", "The mill employs about 90 people in Orre."),
        ("The marsh is home to 300 cranes.", "The marsh has 300 cranes."),
        ("A fund holds a 15 per cent stake in the mill.", "A fund owns 15 per cent of the mill."),
        ("The court handed the smith a sentence of six years.", "The court sentenced the smith to six years."),
        ("The guild put the vote on tolls off until May.", "The guild put off the vote on tolls until May."),
        ("The offer was good, and the guild turned it down.", "The offer was good, and the guild turned down it."),
        ("Tolls reached a peak of 9 pence in May.", "Tolls peaked at 9 pence in May."),
        ("The court imposed a fine of 9 million crowns on the mill.", "The court fined the mill 9 million crowns."),
        ("The mill was ordered to pay a fine of 9 million crowns.", "The mill was fined 9 million crowns."),
        ("The gale left 90 homes without power.", "The gale cut off 90 homes."),
        ("The smith received a six-year prison sentence.", "The smith was given a six-year sentence."),
        ("The weavers went on strike in May.", "The weavers struck in May."),
        ("The guild shelled out 4 million crowns for the mill.", "The guild paid 4 million crowns for the mill."),
        ("The guild splashed 4 million crowns on a barge.", "The guild paid 4 million crowns for a barge."),
        ("The town picked up the tab for the feast.", "The town paid for the feast."),
        ("The elders waved the toll through.", "The elders approved the toll."),
        ("The price of wool edged up to 9 pence.", "The price of wool rose to 9 pence."),
        ("The mill went bust in May.", "The mill went bankrupt in May."),
    ],
)
def test_a_construction_is_put_as_the_plain_verb_in_the_same_form(text, plain):
    assert put_plainly(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "Dyers took no legal action against the mill.",
        "Dyers took urgent legal action against the mill.",
        "Dyers took the action film to the mill.",
        "The mill brought the miller, who had left, to an end.",
        "The mill has 90 looms.",
        "The miller turned the cart down the lane.",
        "She put her signature stamp in a drawer.",
        "The smith shelled out peas for the feast.",
        "The cart edged past the fence.",
        "The smith gave the boy a nod.",
        "The elders waved to the crowd.",
        "The smith splashed water on the coals.",
        "The elders gave Gaunt no apology for it.",
        "The king paid Gaunt no visit.",
    ],
)
def test_what_says_more_or_something_else_stays(text):
    assert put_plainly(text) == text


def test_every_construction_has_a_verb_more_words_and_a_plain_verb():
    for entry in lexicon.read_sections("constructions")[""]:
        key, _, plain = entry.partition(":")
        assert len(key.replace("_", " ").split()) > 1, entry
        assert plain.strip(), entry
        assert ("N" in key.split()) or "N" not in plain.split(), entry
