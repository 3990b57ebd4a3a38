"""Facts go to a table or to JSON Lines and come back the same."""

import json
from textwrap import dedent

import pytest
from msgspec.structs import replace

from factcheck.errors import FactsError
from factcheck.facts import parse_facts
from factcheck.facts.exchange.jsonlines import export_lines, import_lines
from factcheck.facts.exchange.tables import EXPORTS, export_table, import_tables
from factcheck.facts.rendering import write_base
from factcheck.model import Vocabulary

RICH = dedent("""\
    version: 1
    topic: Harvest
    sources:
      board: {title: Grain board, publisher: "Board; of grain", url: "https://grain.example.org", published: 2023-10-01}
      diary: {title: "=SUM(A1)"}
    entities:
      olsen:
        name: Ida Olsen
        kind: person
        gender: female
        aliases: ["@ida|olsen", Olsen]
        roles: [{title: "miller | baker", from: 2020-01-01}, {title: mayor, until: 2021-06-30}, poet]
      barn: {name: Red barn}
    vocabulary:
      synonyms: [[grain, corn]]
      opposites: [[sow, reap]]
    facts:
      - id: yield
        statement: "The fields gave 1,200 tonnes, \\"more than ever\\"."
        date: 2023-08
        from: 2023-08-01
        until: 2024-07-31
        also: ["-5% would have been bad", "two\\nlines \\\\n here"]
        refutes: ["@nobody harvested"]
        tolerance: 5 tonnes
        only: true
        according_to: olsen
        series: harvest
        min_sources: 0
        review_by: 2024-08-01
        understood: {subject: fields, predicate: a = b}
        sources:
          - board
          - {source: diary, quote: "a | b \\\\| c", locator: "p. 3 | 4 |"}
          - {source: board, quote: only a quote}
      - {id: rain, statement: 'Es regnete in Tromsø.', date: 2023, sources: [diary]}
    quotes:
      - {id: on-rain, speaker: olsen, date: 2023-09-01, text: "Rain;\\nrain.", translation_of: da, sources: [board]}
    """)


def bare(base):
    """Leave out where a record stands, which no other format keeps."""

    def placeless(record):
        cited = {"citations": tuple(replace(c, source=placeless(c.source)) for c in getattr(record, "citations", ()))}
        return replace(record, path=None, line=None, **(cited if hasattr(record, "citations") else {}))

    sections = ("facts", "quotes", "sources", "entities")
    return {name: {record.id: placeless(record) for record in getattr(base, name)} for name in sections}


def rich():
    return parse_facts([("harvest.yaml", RICH.encode())])


def through_tables(base):
    return import_tables([(f"{name}.csv", export(base).encode()) for name, export in EXPORTS.items()])


def test_tables_hold_all_but_what_they_say():
    base = rich()
    back = through_tables(base)
    assert bare(back) == bare(base)
    assert back.vocabulary == Vocabulary()


def test_json_lines_hold_everything():
    base = rich()
    back = import_lines([("harvest.jsonl", export_lines(base).encode())])
    assert bare(back) == bare(base)
    assert back.vocabulary == base.vocabulary


def test_yaml_is_written_as_it_is_read():
    base = rich()
    back = parse_facts([("harvest.yaml", write_base(base).encode())])
    assert bare(back) == bare(base)
    assert back.vocabulary == base.vocabulary


def test_no_cell_is_a_formula_for_a_spreadsheet():
    for name, export in EXPORTS.items():
        for line in export(rich()).splitlines():
            assert not line.startswith(("=", "+", "-", "@")), name
            assert not any(mark in line for mark in (',"=', ',"+', ',"-', ',"@', ",=", ",+", ",-", ",@")), name


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_spreadsheets_own_table_is_read(separator):
    rows = [["ID", "Statement", "min_sources"], ["a", "Snow fell.", "0"], ["", "", ""], ["b", "It froze.", "0"]]
    text = "\ufeff" + "".join(separator.join(row) + "\r\n" for row in rows)
    base = import_tables([("snow.csv", text.encode())])
    assert [(fact.id, fact.statement, fact.line) for fact in base.facts] == [
        ("a", "Snow fell.", 2),
        ("b", "It froze.", 4),
    ]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("id,statment\na,Snow\n", 1, "without a known header"),
        ("id,statement,datum\na,Snow,\n", 1, "did you mean `date`?"),
        ("id,statement\na,Snow,fell\n", 2, "more cells than columns"),
        ("id,statement,date\na,Snow,\nb,Ice,1.2.2023\n", 3, "is not a date"),
        ("id,statement\n,Snow\n", 2, "a fact without `id`"),
        ("id,statement,sources\na,Snow,nowhere\n", 2, "unknown source `nowhere`"),
        ("id,title\na,Snow\na,Ice\n", 3, "id `a` stands twice, first on line 2"),
        ('id,statement\na,"Snow\n', 2, "not a CSV table"),
    ],
)
def test_what_is_wrong_in_a_table_is_told_by_line(text, line, words):
    with pytest.raises(FactsError) as caught:
        import_tables([("snow.csv", text.encode())])
    (problem,) = caught.value.problems
    assert (problem.path, problem.line) == ("snow.csv", line)
    assert words in str(problem)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("{}\n", 1, "use one of: fact, quote, source, entity, vocabulary"),
        ('\n{"record": "fact"\n', 2, "not JSON"),
        ("[]\n", 1, "not a record"),
        ('{"record": "fact", "id": "a", "statment": "x", "statement": "y"}\n', 1, "did you mean `statement`?"),
        ('{"record": "quote", "id": "a", "speaker": "x", "text": "y"}\n', 1, "unknown entity, `x`"),
    ],
)
def test_what_is_wrong_in_json_lines_is_told_by_line(text, line, words):
    with pytest.raises(FactsError) as caught:
        import_lines([("snow.jsonl", text.encode())])
    (problem,) = caught.value.problems
    assert (problem.path, problem.line) == ("snow.jsonl", line)
    assert words in str(problem)


def test_topics_stay_with_their_facts():
    records = [{"record": "fact", "id": name, "statement": "S", "topic": name, "min_sources": 0} for name in "ab"]
    text = "".join(json.dumps(record) + "\n" for record in records)
    assert [fact.topic for fact in import_lines([("t.jsonl", text.encode())]).facts] == ["a", "b"]


def test_a_table_of_facts_has_a_header_even_when_empty():
    assert export_table(parse_facts([("e.yaml", b"version: 1\n")])).startswith("id,statement,date,from,until,")


def test_a_quote_that_has_a_transcript_only_goes_through_every_format():
    text = RICH.replace('text: "Rain;\\nrain."', "transcript: council.txt")
    base = parse_facts([("harvest.yaml", text.encode())])
    assert base.quotes[0].transcript == "council.txt"
    for back in (
        through_tables(base),
        import_lines([("harvest.jsonl", export_lines(base).encode())]),
        parse_facts([("harvest.yaml", write_base(base).encode())]),
    ):
        assert bare(back)["quotes"] == bare(base)["quotes"]
