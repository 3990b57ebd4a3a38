"""What is given, told once more of whoever gets it."""

import pytest


def receipts(propositions):
    return [
        (p.subject.text, p.negated, p.object.text if p.object else None, [str(q.value) for q in p.quantities])
        for p in propositions
        if p.variant and p.predicate.stem == "receiv"
    ]


@pytest.mark.parametrize(
    ("text", "receipt"),
    [
        ("Sarn gave Orla Venn two boats.", ("Orla Venn", False, "two boats", ["2"])),
        ("Orla Venn was given two boats.", ("Orla Venn", False, "two boats", ["2"])),
        ("Two boats were given to Orla Venn.", ("Orla Venn", False, "Two boats", ["2"])),
        ("Sarn awarded the prize to Orla Venn.", ("Orla Venn", False, "the prize", [])),
        ("The winner was paid €40.", ("The winner", False, None, ["40"])),
        ("Sarn refused Orla Venn a licence.", ("Orla Venn", True, "a licence", [])),
        ("Orla Venn was not given a licence.", ("Orla Venn", True, "a licence", [])),
    ],
)
def test_who_gets_something_receives_it(read, text, receipt):
    assert receipts(read(text)) == [receipt]


@pytest.mark.parametrize(
    ("text", "deal"),
    [
        ("Sarn sold the mill to Orla Venn for €40.", ("buy", "Orla Venn", "the mill", [("from", "Sarn")])),
        ("Orla Venn bought the mill from Sarn.", ("sell", "Sarn", "the mill", [("to", "Orla Venn")])),
        ("The mill was sold to Orla Venn by Sarn.", ("buy", "Orla Venn", "The mill", [("from", "Sarn")])),
    ],
)
def test_a_deal_has_two_sides(read, text, deal):
    found = [p for p in read(text) if p.variant and p.predicate.stem in {"buy", "sell"}]
    told = [(p.predicate.stem, p.subject.text, p.object.text, p.complements) for p in found]
    assert [(*rest, [(c.preposition, c.text) for c in parties]) for *rest, parties in told] == [deal]


@pytest.mark.parametrize("text", ["Orla Venn gave a speech.", "Orla Venn sold the boat.", "Sarn paid €40."])
def test_nothing_is_received_where_nobody_gets_it(read, text):
    assert receipts(read(text)) == []


def test_a_name_is_parted_from_the_bare_noun_that_it_is_refused(read):
    assert receipts(read("The council refused Sarn aid.")) == [("Sarn", True, "aid", [])]


def test_a_rate_is_nothing_that_somebody_gets(read):
    receipts = [p for p in read("The firm pays drivers £12 an hour.") if p.predicate.stem == "receiv"]
    assert [p.object for p in receipts] == [None]
