"""Texts that look like news, generated from made-up sentences, for the measurements of speed.

`write_text` is dense: short sentences with a claim in every nine words. `write_news` has the build of real articles:
sentences of 25 words on average, asides, reported and quoted speech, and a claim in every thirteen words.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

PLACES = ("Ostwick", "Lower Hale", "Port Arran", "Tessingen", "Vall d'Or", "Kirkmoor", "Brenn", "Saltholm")
PEOPLE = ("Mara Lind", "Ivo Marn", "Ines Okoro", "Tom Ashby", "Lena Vos", "Petra Sandell", "Jun Ito", "Rui Castell")
THINGS = ("harbour bridge", "city library", "ferry line", "water tower", "tram depot", "fish market", "east dyke")
SENTENCES = (
    "The {thing} in {place} cost {n} million euros, according to a report that the council published in {year}.",
    "“We expect {n} visitors a day, which is more than last year,” {person} told reporters in {place} on Tuesday.",
    "{person}, who has led the port of {place} since {year}, said that the {thing} had carried {n},200 people.",
    "Unemployment in {place} fell to {n}.4% in {year}, the statistics office said, although prices rose by 3%.",
    "The council did not say when the {thing} would reopen.",
    "“It was never about money. It was about the {thing},” said the mayor, adding that {n} firms had made offers.",
    "Critics, among them {person}, called the plan for the {thing} too dear and asked why {place} had not waited.",
    "More than {n},000 people marched from {place} to the {thing} on 3 May {year}, police said.",
)
PARAGRAPH = 4  # sentences
NEWS = (
    "After weeks of rain that had closed the road to {place} and kept the {thing} shut for most of the spring, the "
    "council met on Tuesday night behind closed doors to talk about what could still be done before the summer.",
    "{person}, a former teacher who has sat on the council since {year} and is not expected to stand again, said she "
    "had been told of the costs only a week before the vote, when most of the contracts had already been signed.",
    "“I have lived here all my life, and I have never seen people as tired of promises as they are now,” {person} "
    "said in the market hall of {place}, where some {n} people had come to listen.",
    "The plan, which was drawn up by an office in {place} and has been changed several times since it was first shown "
    "to the public, would move the {thing} closer to the station and leave room for about {n} flats on the old site.",
    "Nobody in the room seemed surprised.",
    "According to a report that the ministry published in {year}, {n}% of the visitors come by train, and many of them "
    "go on to {place} without spending a night in the town.",
    "{person} disagreed, arguing that the {thing} had always belonged to the whole of the coast and that it would be "
    "wrong to let a handful of investors decide what became of it.",
    "Whether the money will be there in time is another question.",
    "In {place}, where unemployment has been higher than in the rest of the country for more than a decade, the "
    "announcement was met with relief by some and with open anger by others, among them the owners of small shops.",
    "“We were never asked,” said {person}, who runs a bakery two streets from the {thing}. “They came with their "
    "drawings, they shook hands with everyone, and then we read in the paper that it had been decided.”",
    "A spokesman for the port declined to comment on the talks but said that the company was still committed to the "
    "{thing} and hoped to see the first ships by the end of {year}.",
    "The court in {place} has yet to rule on the complaint, filed in March by three families who say that the dust "
    "from the works has made their children ill.",
    "{person} won the seat in {year} with {n}% of the vote, beating {other} by a margin that surprised both parties, "
    "and has since made the {thing} the centre of a campaign against what he calls the silence of the authorities.",
    "Critics point out that a similar scheme in {place} was given up after the costs rose from {n} million euros to "
    "nearly three times as much, although the engineers insist that the two cannot be compared.",
    "“It is not about winning or losing,” {person} told reporters as the crowd behind him grew louder, adding that "
    "talks with {other} would go on over the weekend.",
    "On the wall beside the entrance somebody had written the word enough in white paint, and below it the date on "
    "which the {thing} was meant to open.",
)
NEWS_PARAGRAPH = 2  # sentences
PEOPLE_OF_NEWS = tuple(
    f"{given} {root}{end}"
    for end, given, root in product(
        ("", "berg", "son", "dal"), ("Mara", "Ivo", "Ines", "Tom", "Lena"), ("Lind", "Ask", "Thorn")
    )
)


def write_text(size: int, seed: int = 0) -> str:
    """Write about `size` bytes of dense paragraphs; the same for the same seed."""
    return _write(SENTENCES, PARAGRAPH, size, seed)


def write_news(size: int, seed: int = 0) -> str:
    """Write about `size` bytes with the build of real articles; the same for the same seed."""
    return _write(NEWS, NEWS_PARAGRAPH, size, seed)


def list_news(count: int, size: int) -> list[str]:
    """Write so many articles of about `size` bytes, each with names and figures of its own."""
    return [write_news(size, 97 * number) for number in range(count)]


def write_costs() -> str:
    """Write a facts file that says of every thing in every place what it cost."""
    lines = [
        "version: 1",
        "sources:",
        "  register: {title: Register, publisher: Office, url: 'https://www.example.org/'}",
    ]
    lines.append("facts:")
    for number, (thing, place) in enumerate(product(THINGS, PLACES)):
        statement = f"The {thing} in {place} cost {number + 10} million euros."
        lines.append(f'  - {{id: f{number}, statement: "{statement}", sources: [register]}}')
    return "\n".join(lines) + "\n"


def _write(templates: Sequence[str], paragraph: int, size: int, seed: int) -> str:
    people = PEOPLE if templates is SENTENCES else PEOPLE_OF_NEWS
    paragraphs: list[str] = ["Bridges and libraries of the coast", ""]
    written, number = 0, seed
    while written < size:
        sentences = []
        for _ in range(paragraph):
            number += 1
            sentences.append(
                templates[number * 7 % len(templates)].format(
                    thing=THINGS[number * 5 % len(THINGS)],
                    place=PLACES[number * 3 % len(PLACES)],
                    person=people[number * 11 % len(people)],
                    other=people[(number * 11 + 5) % len(people)],
                    n=number * 13 % 89 + 10,
                    year=1990 + number * 17 % 35,
                )
            )
        paragraphs += [" ".join(sentences), ""]
        written += len(paragraphs[-2]) + 2
    return "\n".join(paragraphs)
