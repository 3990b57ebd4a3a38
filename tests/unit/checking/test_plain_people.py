"""People in plain reports: Mr and Ms, nobody, the runner-up, who stood at the start, and the court that is "it"."""

import datetime

import pytest

from factcheck.claims import extract_claims
from factcheck.facts import parse_facts
from factcheck.model import Article, Block, BlockKind, Span
from factcheck.pipeline import set_up

FACTS = """version: 1
sources:
  gazette: {title: Notices, publisher: the Gazette, url: "https://www.example.org/notices"}
entities:
  court: {name: Lorn Crown Court, kind: organisation, aliases: [the court]}
  fund: {name: Lorn Relief Fund, kind: organisation, aliases: [the fund]}
  mill: {name: Tal Mill, kind: organisation}
  eke: {name: Tom Eke, kind: person, gender: male, aliases: [Eke]}
  roth: {name: Ida Roth, kind: person, gender: female, aliases: [Roth]}
  vane: {name: Kim Vane, kind: person, aliases: [Vane]}
facts:
  - {id: bail, statement: Tom Eke refused bail., sources: [gazette]}
  - {id: bonus, statement: Ida Roth gave up her bonus for 2030., date: 2030, sources: [gazette]}
  - {id: vane, statement: Kim Vane resigned., sources: [gazette]}
  - {id: arson, statement: The court acquitted Tom Eke of arson., date: 2031-05-30, sources: [gazette]}
  - {id: theft, statement: Tom Eke stole 3 million crowns from the Lorn Relief Fund., sources: [gazette]}
  - {id: alarm, statement: Ida Roth warned Tal Mill about the boiler., sources: [gazette]}
  - id: second
    statement: Ida Roth finished second in the women's race, 12 seconds behind Kim Vane.
    date: 2031-05-30
    sources: [gazette]
  - id: starters
    statement: 18,400 runners started the race and 17,250 finished.
    date: 2031-05-30
    sources: [gazette]
"""
RULED = "The Lorn Crown Court ruled that Eke had stolen 3 million crowns from the Lorn Relief Fund."


def judge_last(text: str) -> str:
    """Give the verdict on the last sentence of a draft."""
    bench = set_up(parse_facts([("facts.yaml", FACTS.encode())]))
    block = Block(Span(0, len(text)), BlockKind.PARAGRAPH)
    article = Article("draft.txt", text, (block,), published=datetime.date(2031, 6, 1), published_basis="option")
    checked = bench.checker.check(article, extract_claims(article, bench.gazetteer))
    return checked.claims[-1].verdict.outcome.value


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Mr Eke accepted bail.", "contradicted"),
        ("Ms Roth kept her bonus for 2030.", "contradicted"),
        ("Ms Roth is keeping her bonus for 2030.", "contradicted"),
        ("Mr. Eke refused bail.", "supported"),
        ("Mrs Roth gave up her bonus for 2030.", "supported"),
        ("Dr. Roth gave up her bonus for 2030.", "supported"),
        ("Prof. Roth kept her bonus for 2030.", "contradicted"),
        ("Rev. Eke accepted bail.", "contradicted"),
        ("Dr Vane resigned.", "supported"),
        ("Dr. Olm accepted bail.", "unverified"),
        ("Dr. Roth kept her bonus for 2029.", "unverified"),
        ("Dr. Eke's brother accepted bail.", "unverified"),
        ("Mrs Eke accepted bail.", "unverified"),  # his wife, it may be
        ("Mr Roth kept his bonus for 2030.", "unverified"),
        ("Ms Vane did not resign.", "unverified"),  # of whom no fact says so
        ("Nobody warned Tal Mill about the boiler.", "contradicted"),
        ("No one ever warned Tal Mill about the boiler.", "contradicted"),
        ("No one else warned Tal Mill about the boiler.", "unverified"),
        ("Nobody at the council warned Tal Mill about the boiler.", "unverified"),
        ("Nobody warned Tal Mill about the roof.", "unverified"),
        ("Nobody warned the court about the boiler.", "unverified"),
        ("Ida Roth was runner-up, 21 seconds behind the winner.", "contradicted"),
        ("Ida Roth finished second, 21 seconds behind the winner.", "contradicted"),
        ("Ida Roth was runner-up in the women's race, 21 seconds behind Vane.", "contradicted"),
        ("Ida Roth finished second in the hill climb, 21 seconds behind the winner.", "unverified"),
        ("Ida Roth was third, 21 seconds behind the winner.", "unverified"),
        ("Kim Vane was runner-up in the men's race, 21 seconds behind the winner.", "unverified"),
        ("There were 14,800 runners on the start line.", "contradicted"),
        ("There were 18,400 runners on the start line.", "supported"),
        ("There were 300 helpers on the start line.", "unverified"),
        ("There were 500 people at the start.", "unverified"),  # who watched, it may be
        ("There were 14,800 runners at the finish.", "unverified"),
        (f"{RULED} It also convicted him of arson.", "contradicted"),
        (f"{RULED} It also acquitted him of arson.", "supported"),
        ("The Lorn Crown Court ruled that Eke had lied. It convicted him of arson.", "contradicted"),
        (f"{RULED} It convicted him of arson.", "unverified"),  # the fund is another "it"
        (f"{RULED} It also convicted her of arson.", "unverified"),
        (f"{RULED} It also convicted him of fraud.", "unverified"),
    ],
)
def test_people_are_known_by_what_reports_call_them(text, verdict):
    assert judge_last(text) == verdict
