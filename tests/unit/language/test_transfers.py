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


@pytest.mark.parametrize("text", ["Orla Venn gave a speech.", "Orla Venn sold the boat.", "Sarn paid €40."])
def test_nothing_is_received_where_nobody_gets_it(read, text):
    assert receipts(read(text)) == []
