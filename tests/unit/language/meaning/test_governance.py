"""What one verb does to another: carrying, denying or only telling what something is for."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Venn rejected calls to resign.", "Venn reject calls"),
        ("Venn denied a plan to sell the mill.", "Venn deni a plan"),
        ("The council refused a request to close the pier.", "The council refus a request"),
        ("Rovers have a week to appeal.", "Rovers have a week"),
        ("Sarn has a duty to mend the pier.", "Sarn have a duty"),
        ("The bank lacks the money to build a school.", "The bank lack the money"),
    ],
)
def test_what_an_object_is_for_is_not_said_to_be_done(read, text, told):
    main = [p for p in read(text) if p.main and not p.variant]
    assert [f"{p.subject.text} {p.predicate.stem}{f' {p.object.text}' if p.object else ''}" for p in main] == [told]
    assert not main[0].negated


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Venn refused to resign.", "Venn not resign"),
        ("Venn failed to win the seat.", "Venn not win the seat"),
        ("Rovers have to pay a fine.", "Rovers pay a fine"),
        ("The mill has yet to open.", "The mill not open"),
        ("Venn ruled out selling the mill.", "Venn not sell the mill"),
        ("The board ruled on Monday to sell the mill.", "The board sell the mill"),
        ("Gaunt expects Venn to win.", "Venn win"),
    ],
)
def test_a_verb_without_an_object_of_its_own_carries_the_next(say, text, told):
    assert told in say(text)


def test_nobody_is_said_to_be_refused_what_is_only_asked_for(read):
    told = read("The firm refused a request to cut prices.")
    assert not any(p.predicate.stem == "receiv" for p in told)
