"""What a phrase of a sentence tells besides the sentence."""

import pytest

from factcheck.language.propositions import IDIOMS
from factcheck.language.restating.besides import tell_besides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At 212 metres, the Holl Tower is the tallest in Orre.", "The Holl Tower is 212 metres tall."),
        ("At 2.4 kilometres, the bridge is the country's second-longest.", "The bridge is 2.4 kilometres long."),
        ("At 37.1 kilometres it is still one of the longest tunnels.", "It is 37.1 kilometres long."),
        ("At 3,100 metres, the well is deeper than any other in Tal.", "The well is 3,100 metres deep."),
        ("At 4,205 metres, Mount Orre was the highest of the peaks.", "Mount Orre was 4,205 metres high."),
        ("At 1.81 metres, Roth is the smallest player.", "Roth is 1.81 metres tall."),
        ("At 1.98 metres, Venn towers over the others.", "Venn is 1.98 metres tall."),
        ("At 2.04 metres, Venn is able to block any shot.", "Venn is 2.04 metres tall."),
        ("At 43, Teth is the oldest of the players.", "Teth is 43 years old."),
        ("At 4.2 tonnes, the bell is the heaviest in Orre.", "The bell weighs 4.2 tonnes."),
        ("At 2,400 hectares, the park is the largest in Orre.", "The park covers 2,400 hectares."),
        ("At 520 million euros, the arena was the dearest in Orre.", "The arena cost 520 million euros."),
        ("At 61%, turnout was the lowest since 1990.", "Turnout was 61%."),
    ],
)
def test_a_measure_in_front_of_a_ranking_is_told(text, told):
    assert tell_besides(text) == (told,)


@pytest.mark.parametrize(
    "text",
    [
        "At 150 metres, the tower narrows to a single column.",
        "At 2.4 kilometres, the bridge turns to the east.",
        "At 1.98 metres, Roth set a national record.",
        "At 1.98 metres, Roth was the only one to clear the bar.",
        "At 43, Teth would be the oldest player.",
        "At 221 metres, visitors can see the longest river.",
        "At 8 euros, sales of the book rose.",
    ],
)
def test_what_is_no_measure_of_the_subject_is_not_told(text):
    assert tell_besides(text) == ()


def test_the_ranking_stands_alone():
    assert IDIOMS.tell("At 212 metres, the Holl Tower is the tallest tower in Orre.") == (
        "The Holl Tower is the tallest tower in Orre."
    )
    assert IDIOMS.tell("At 212 metres, the Holl Tower has a terrace.") == "At 212 metres, the Holl Tower has a terrace."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The council passed the wage bill after a heated debate of nine hours.",
            "The debate on the wage bill lasted nine hours.",
        ),
        ("The council rejected the plan after nine hours of debate.", "The debate on the plan lasted nine hours."),
        ("The council rejected the plan after a nine-hour debate.", "The debate on the plan lasted nine hours."),
        ("Karn fell after a siege of 41 days.", "The siege of Karn lasted 41 days."),
        ("Karn surrendered to the rebels after a 41-day siege.", "The siege of Karn lasted 41 days."),
        ("Ida Moss was cleared of fraud after a trial of six weeks.", "The trial of Ida Moss lasted six weeks."),
        ("Ida Moss was found alive after a three-day search.", "The search for Ida Moss lasted three days."),
        (
            "Orsan won the contract for the Sarn tunnel, worth 210 million francs, in May.",
            "The contract for the Sarn tunnel is worth 210 million francs.",
        ),
    ],
)
def test_how_long_an_act_before_lasted_and_what_a_contract_is_worth_is_told(text, told):
    assert told in tell_besides(text)


@pytest.mark.parametrize(
    "text",
    [
        "The council rejected a debate of nine hours.",
        "The council rejected the plan after nine months of debate in the press.",
        "Karn fell after a storm of 14 days.",
        "Ida Moss was acquitted after six weeks in jail.",
        "Orsan won the contract for the Sarn tunnel, 210 million francs cheaper than others.",
    ],
)
def test_other_lengths_are_not_told(text):
    assert tell_besides(text) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ivo Roth, in charge of the mill since May, leaves.", "Ivo Roth has been in charge of the mill since May."),
        ("The party, in power since 2021, has lost 3 seats.", "The party has been in power since 2021."),
        ("Ivo Roth, still in custody since Monday, was charged.", "Ivo Roth had been in custody since Monday."),
    ],
)  # fmt: skip
def test_where_somebody_has_been_is_told(text, told):
    assert tell_besides(text) == (told,)


@pytest.mark.parametrize(
    "text",
    [
        "Ivo Roth, in Orre since May, left.",
        "Since 2021, in power, the party has lost.",
        "In power since 2021, it lost.",
    ],
)
def test_other_asides_with_since_tell_nothing_so(text):
    assert tell_besides(text) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tarn went top on Saturday with a 27-19 home win over Lorn.", ("Tarn beat Lorn 27-19.",)),
        ("Tarn slipped to fourth place with a 2-1 defeat by Lorn.", ("Lorn beat Tarn 2-1.",)),
        ("Tarn ended the year with a profit.", ()),
    ],
)
def test_the_result_by_which_a_side_rose_is_told(text, told):
    assert tell_besides(text) == told
