"""Drafts made up to be compared: stories told several times over, some with a figure or a name put wrong.

`write_stories(count)` gives the texts; each story has its own people, place and figures and is told in four drafts.
"""

from __future__ import annotations

from itertools import product

DRAFTS_A_STORY = 4
GIVEN = ("Mara", "Ivo", "Ines", "Tom", "Lena", "Petra", "Jun", "Rui", "Karin", "Oskar", "Dora", "Emil", "Vera", "Ilja")
ROOTS = ("Ost", "Kirk", "Brenn", "Salt", "Tess", "Vall", "Arr", "Hol", "Fen", "Gal", "Mor", "Lind", "Ask", "Thorn")
ENDS = ("wick", "moor", "holm", "ingen", "dal", "ford", "stad", "berg", "mere", "vik")
TOPICS = ("bridge", "library", "ferry", "school", "hospital", "dam", "museum", "tram", "harbour", "prison", "market")
SENTENCES = (
    "The new {topic} in {place} cost {cost} million euros.",
    "{mayor}, the mayor of {place}, opened the {topic} on 3 May {year}.",
    "“We waited {wait} years for this day and nobody believed us,” {mayor} said.",
    "{winner} won the council election in {place} with {share}% of the vote.",
    "{loser} of the opposition called the {topic} too dear.",
    "The {topic} in {place} has {floors} floors and employs {staff} people.",
    "Unemployment in {place} fell to {rate}% in {year}.",
    "{winner} met {loser} in {place} after the vote.",
)
FILLER = "People stood in the rain for the speeches, and the band of the fire brigade played on the square. "


def write_stories(count: int, words: int = 600) -> list[str]:
    """Write `count` drafts of about so many words, the same for the same numbers."""
    return [_write_draft(*divmod(number, DRAFTS_A_STORY), words) for number in range(count)]


def _write_draft(story: int, telling: int, words: int) -> str:
    surnames = [root + end for end, root in product(ENDS, ROOTS)]
    place = f"{surnames[story % 140]} {('Bay', 'Hill', 'Cross', 'End')[story // 140 % 4]}"
    mayor, winner, loser = (
        f"{GIVEN[(story + step) % 14]} {surnames[(story * 3 + step * 37) % 140]}" for step in range(3)
    )
    wrong = telling == 3
    values = {
        "topic": TOPICS[story % 11], "place": place, "mayor": mayor, "winner": winner, "loser": loser,
        "cost": story % 83 + 12 + 7 * wrong, "year": 1990 + story % 33, "wait": story % 9 + 3, "share": 51 + story % 20,
        "floors": story % 7 + 2, "staff": story % 300 + 40, "rate": f"{story % 8 + 2}.{story % 9 + 1}",
    }  # fmt: skip
    sentences = [SENTENCES[(n + telling) % len(SENTENCES)].format(**values) for n in range(len(SENTENCES))]
    text = " ".join(sentences)
    missing = max(0, words - len(text.split()))
    repeats = missing // len(FILLER.split())
    halves = FILLER * (repeats // 2), FILLER * (repeats - repeats // 2)
    return "\n\n".join([f"The {values['topic']} of {place}", text, *halves]) + "\n"
