"""No half of a sentence is lost, and none is told with the subject or the words of the other."""

import pytest

from factcheck.claims import extract_claims
from factcheck.reading import read_article


def say(text: str) -> list[str]:
    return [claim.assertion for claim in extract_claims(read_article("a.txt", text.encode())).claims]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The mill was built in 1931, extended in 1964 and closed in 2029.",
            ["The mill was built in 1931.", "The mill was extended in 1964.", "The mill was closed in 2029."],
        ),
        (
            "The act was drafted in 2030, passed in 2031 and signed by the governor in 2032.",
            [
                "The act was drafted in 2030.",
                "The act was passed in 2031.",
                "The act was signed by the governor in 2032.",
            ],
        ),
        (
            "The club has 300 members, 40 of whom are women.",
            ["The club has 300 members.", "40 of the 300 members are women."],
        ),
        ("A bus hit 20 cows, none of which survived.", ["A bus hit 20 cows.", "None of the 20 cows survived."]),
        (
            "Some 50 guests, 12 of whom were nurses, fell ill.",
            ["12 of some 50 guests were nurses.", "Some 50 guests fell ill."],
        ),
        (
            "The choir – founded in 1931 – has 60 members.",
            ["The choir was founded in 1931.", "The choir has 60 members."],
        ),
        (
            "Ida Lund, the mayor of Sarn, and Ole Brandt, the mayor of Pell, signed the pact.",
            [
                "Ida Lund is the mayor of Sarn.",
                "Ole Brandt is the mayor of Pell.",
                "Ida Lund and Ole Brandt signed the pact.",
            ],
        ),
        (
            "The hall was built by Ida Lund, the tower by Ole Vik.",
            ["The hall was built by Ida Lund.", "The tower was built by Ole Vik."],
        ),
        ("Nine people died in Sarn, including two boys.", ["Nine people died in Sarn.", "Two boys died in Sarn."]),
        (
            "Some 40 welders, including 12 women, lost their jobs.",
            ["12 women lost their jobs.", "Some 40 welders lost their jobs."],
        ),
        (
            "The blast injured 30 guests in Pell, including four nurses.",
            ["The blast injured 30 guests in Pell.", "The blast injured four nurses in Pell."],
        ),
        ("The club has 300 members, including 40 women.", ["The club has 300 members.", "The club has 40 women."]),
        ("No guests died in Sarn, including two boys.", ["No guests died in Sarn."]),
        ("Two guards were killed and three wounded in May.", ["Two guards were killed.", "Three were wounded in May."]),
        ("The ferry will not, as planned, sail in May but in July.", ["The ferry will not sail in May but in July."]),
        (
            "The ban covers ferries and, from March, barges.",
            ["The ban covers ferries.", "The ban covers barges from March."],
        ),
        ("Killed in the fire were a guard and two cooks.", ["Killed in the fire were a guard and two cooks."]),
        (
            "Ida Lund is head of Pell Foods and Ole Vik resigned in May.",
            ["Ida Lund is head of Pell Foods.", "Ole Vik resigned in May."],
        ),
        (
            "In 2031, 400 people in Marl spoke Tarn and Marl had nine schools.",
            ["In 2031, 400 people in Marl spoke Tarn.", "Marl had nine schools."],
        ),
        ("The choir has offices in Peru and Chile.", ["The choir has offices in Peru and Chile."]),
        (
            "Ida Lund runs mills in Peru and Chile named by Vik.",
            ["Ida Lund runs mills in Peru and Chile named by Vik."],
        ),
        (
            "It was the worst gale since 1987 and the pier of Sarn collapsed.",
            ["It was the worst gale since 1987.", "The pier of Sarn collapsed."],
        ),
        (
            "She has been ill since Vik and Lund died.",
            ["She has been ill since Vik and Lund died.", "Vik and Lund died."],
        ),
        (
            "Lund was born in Sarn in 1971 and Lund's husband, the painter Ole Vik, died in 2029.",
            [
                "Lund was born in Sarn in 1971.",
                "Lund's husband was the painter Ole Vik.",
                "Lund's husband died in 2029.",
            ],
        ),
        ("Lund met Vik and his wife, Ann, and left.", ["Lund met Vik and his wife, Ann.", "Lund left."]),
        (
            "Lund served as mayor of Sarn until 3 May 2031 and the bank lost 40 crowns.",
            ["Lund served as mayor of Sarn until 3 May 2031.", "The bank lost 40 crowns."],
        ),
        (
            "Nine of the dead were older than 70 and the clinic counted 300 new cases.",
            ["Nine of the dead were older than 70.", "The clinic counted 300 new cases."],
        ),
        (
            "The film lasted two hours and 41 minutes and Ole Vik won a prize.",
            ["The film lasted two hours and 41 minutes.", "Ole Vik won a prize."],
        ),
        (
            "Vik took bribes between 2021 and 2024 and the court fined the bank.",
            ["Vik took bribes between 2021 and 2024.", "The court fined the bank."],
        ),
        (
            "The fair was shut on 20 and 21 May and the hall was sold.",
            ["The fair was shut on 20 and 21 May.", "The hall was sold."],
        ),
        (
            "The alert went to level four, the highest, on 11 May and the army cleared Sarn.",
            ["The alert went to level four on 11 May.", "The army cleared Sarn."],
        ),
        (
            "The diet passed the bill and two members of the Green Party, Ida Lund and Ole Vik, voted against it.",
            [
                "The diet passed the bill.",
                "Two members of the Green Party, Ida Lund and Ole Vik, voted against it.",
            ],
        ),
        ("Vik denied the murder and the jury cleared Lund.", ["Vik denied the murder.", "The jury cleared Lund."]),
        ("Vik denied the murder and the charge was dropped.", ["Vik denied the murder.", "The charge was dropped."]),
        ("Tests found no mould and two men had died.", ["Tests found no mould.", "Two men had died."]),
        ("Vik said fees and rents had risen.", ["Fees and rents had risen."]),
        (
            "29 of the 37 dead were women, while the clinic counted 300 new cases.",
            ["29 of the 37 dead were women.", "The clinic counted 300 new cases."],
        ),
        (
            "Lund was mayor of Sarn, while in 2031, 400 people left the town.",
            ["Lund was mayor of Sarn.", "In 2031, 400 people left the town."],
        ),
    ],
)
def test_each_half_is_a_sentence_of_its_own(text: str, told: list[str]) -> None:
    assert say(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A gale may have killed two men and injured nine.",
            ["A gale may have killed two men.", "A gale may have injured nine men."],
        ),
        (
            "The mill would have closed in May and reopened in June.",
            ["The mill would have closed in May.", "The mill would have reopened in June."],
        ),
        (
            "The mill had closed in May and reopened in June.",
            ["The mill had closed in May.", "The mill reopened in June."],
        ),
        (
            "It had been feared that a gale killed two men and injured nine.",
            ["It had been feared that a gale killed two men and injured nine."],
        ),
        (
            "It is not true that a gale killed two men and injured nine.",
            ["It is not true that a gale killed two men and injured nine."],
        ),
        ("It killed two men and injured nine.", ["It killed two men.", "It injured nine men."]),
    ],
)
def test_no_half_is_told_without_what_puts_both_in_doubt(text: str, told: list[str]) -> None:
    assert say(text) == told
