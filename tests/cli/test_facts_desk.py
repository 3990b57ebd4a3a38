"""The facts desk at the command line: finding, listing, adding, drafting, and going to and from other formats."""

import json
from pathlib import Path

import jsonschema
import pytest

PACK = Path(__file__).parents[2] / "data" / "claims"


@pytest.mark.parametrize("words", [["metres"], ["310"], ["brigde", "length"]])
def test_search_finds_the_fact_and_says_why(desk, words):
    found = desk.run("facts", "search", *words)
    assert found.returncode == 0
    first, why = found.stdout.splitlines()[:2]
    assert first.startswith("bridge-")
    assert "harbour bridge" in first
    assert "(statement)" in why or "(name)" in why
    assert "facts.yaml:" in why


def test_search_as_json_and_without_a_hit(desk):
    (hit, *_) = json.loads(desk.run("facts", "search", "--format", "json", "cost").stdout)
    assert hit["id"] == "bridge-cost"
    assert hit["matches"][0] == {"word": "cost", "field": "statement", "found": "cost"}
    nothing = desk.run("facts", "search", "--format", "json", "zeppelin")
    assert (nothing.returncode, json.loads(nothing.stdout)) == (1, [])


def test_list_as_table_csv_and_json(desk):
    table = desk.run("facts", "list").stdout.splitlines()
    assert table[0].split() == ["id", "holds", "happened", "statement"]
    assert len(table) == 3
    rows = desk.run("facts", "list", "--format", "csv", "--source", "roads").stdout.splitlines()
    assert rows[0].startswith("id,statement,")
    assert len(rows) == 3
    assert json.loads(desk.run("facts", "list", "--format", "json", "--entity", "Mara Lind").stdout) == []


def test_list_tells_what_is_no_date(desk):
    finished = desk.run("facts", "list", "--period", "May")
    assert finished.returncode == 2
    assert "2025-12-14, 2025-12 or 2025" in finished.stderr


def test_the_lint_finds_nothing_in_the_facts_that_ship(desk):
    linted = desk.run("facts", "lint", "--fail-on", "note", str(PACK))
    assert (linted.returncode, linted.stdout.rpartition(", ")[2]) == (0, "findings: 0\n")


def test_stale_facts_fail(desk):
    assert desk.run("facts", "stale", "--as-of", "2030-01-01").returncode == 0
    desk.write(
        "more.yaml", "version: 1\nfacts: [{id: old, statement: It is so., min_sources: 0, review_by: 2026-01-01}]\n"
    )
    stale = desk.run("facts", "stale", "--facts", "more.yaml", "--as-of", "2026-01-02")
    assert stale.returncode == 1
    assert "old" in stale.stdout


def test_an_added_fact_decides_the_next_check(desk):
    desk.write("drafts/new.txt", "Ostwick bridge\n\nThe harbour bridge has six lanes.\n")
    added = desk.run("facts", "add", "--statement", "The harbour bridge has four lanes.", "--source", "log=Log: lanes")
    assert added.returncode == 0
    assert "added `harbour-bridge-four-lanes` to facts.yaml" in added.stderr
    text = (desk.folder / "facts.yaml").read_text()
    assert text.startswith("version: 1\nsources:\n  register:\n")
    assert "  log:\n    title: 'Log: lanes'\n" in text
    assert desk.run("facts", "show", "harbour-bridge-four-lanes").returncode == 0
    assert desk.run("check", "drafts/new.txt").returncode == 1


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--statement", "A", "--source", "regster"], "did you mean `register`?"),
        (["--statement", "A", "--source", "register", "--id", "bridge-cost"], "`bridge-cost` stands twice"),
        (["--statement", "A", "--source", "register", "--date", "soon"], "'soon' is no date"),
        (["--statement", "A", "--source", "register", "--from", "2025", "--until", "2024"], "is before"),
        ([], "only a terminal can be asked"),
    ],
)
def test_what_cannot_be_added_leaves_the_file_alone(desk, options, message):
    before = (desk.folder / "facts.yaml").read_bytes()
    finished = desk.run("facts", "add", *options)
    assert finished.returncode == 2
    assert message in finished.stderr
    assert (desk.folder / "facts.yaml").read_bytes() == before


def test_a_fact_can_start_a_file(desk):
    added = desk.run("facts", "add", "--into", "first.yaml", "--statement", "Tea is hot.", "--source", "cup=A cup")
    assert added.returncode == 0
    assert desk.run("facts", "lint", "first.yaml").returncode == 0


def test_draft_writes_stubs_for_what_no_fact_speaks_to(desk):
    desk.write(
        "drafts/new.txt",
        "Ostwick bridge\n\nThe harbour bridge has six lanes. The harbour bridge cost 48 million euros.\n",
    )
    drafted = desk.run("facts", "draft", "drafts/new.txt")
    assert drafted.returncode == 0
    assert "# drafts/new.txt:3, in the article's own voice" in drafted.stdout
    assert "#   statement: The harbour bridge has six lanes" in drafted.stdout
    assert "48 million" not in drafted.stdout
    desk.write("stubs.yaml", drafted.stdout)
    assert desk.run("facts", "lint", "stubs.yaml").returncode == 0


def test_draft_writes_nothing_where_no_draft_could_be_read(desk):
    drafted = desk.run("facts", "draft", "drafts/gone.txt", "--output", "stubs.yaml")
    assert drafted.returncode == 2
    assert not (desk.folder / "stubs.yaml").exists()
    assert desk.run("facts", "draft", "drafts/gone.txt").stdout == ""


def test_draft_does_not_overwrite(desk):
    assert desk.run("facts", "draft", "drafts/right.txt", "--output", "facts.yaml").returncode == 2


@pytest.mark.parametrize(("form", "name"), [("csv", "tables"), ("jsonl", "facts.jsonl"), ("claimreview", "facts.json")])
def test_facts_go_out_and_come_back(desk, form, name):
    exported = desk.run("facts", "export", "--format", form, "--output", name)
    assert exported.returncode == 0
    assert f"{form} can't hold: " in exported.stderr
    paths = [f"tables/{table}.csv" for table in ("facts", "sources", "entities", "quotes")] if form == "csv" else [name]
    imported = desk.run("facts", "import", *paths, "--output", "back.yaml")
    assert imported.returncode == 0, imported.stderr
    listed = [
        desk.run("facts", "list", "--format", "json", "--facts", path).stdout for path in ("facts.yaml", "back.yaml")
    ]
    rows = [[{**row, "place": ""} for row in json.loads(text)] for text in listed]
    assert rows[0] == rows[1]


def test_import_maps_ratings_as_told(desk):
    review = {"@type": "ClaimReview", "claimReviewed": "Tea is cold.", "reviewRating": {"alternateName": "Two turnips"}}
    desk.write("feed.json", json.dumps(review))
    plain = desk.run("facts", "import", "feed.json")
    assert "left out: feed.json: rated `Two turnips`" in plain.stderr
    mapped = desk.run("facts", "import", "feed.json", "--rating", "two turnips=contradicted")
    assert "refutes: [Tea is cold.]" in mapped.stdout
    assert desk.run("facts", "import", "feed.json", "--rating", "two turnips=bad").returncode == 2


def test_import_of_a_broken_table_names_file_and_line(desk):
    desk.write("facts.csv", "id,statement,date\na,Tea is hot.,yesterday\n")
    finished = desk.run("facts", "import", "facts.csv")
    assert finished.returncode == 2
    assert "facts.csv:2: `date` of a fact: `yesterday` is not a date" in finished.stderr


LINTED = """\
version: 1
sources:
  log: {title: Log, url: "www.example.org/log"}
entities:
  quay: {name: North quay, kind: place}
facts:
  - {id: long, statement: The North quay is 310 metres long., sources: [log], review_by: 2024-01-31}
  - {id: short, statement: The North quay is 290 metres long., sources: [log]}
"""


def test_lint_finds_contradicting_facts_by_the_engine(desk):
    desk.write("quay.yaml", LINTED)
    linted = desk.run("facts", "lint", "quay.yaml", "--as-of", "2024-02-01")
    assert linted.returncode == 1
    lines = linted.stdout.splitlines()
    assert [line.split(" ")[:3] for line in lines[:-1]] == [
        ["quay.yaml:3:", "warning", "[dead-looking-link]"],
        ["quay.yaml:7:", "warning", "[stale-fact]"],
        ["quay.yaml:8:", "error", "[contradicting-facts]"],
    ]
    assert lines[-1] == "facts: 2, quotes: 0, entities: 1, sources: 1, files: 1, findings: 3"


def test_the_schema_of_facts_files_is_printed(desk):
    schema = json.loads(desk.run("schema", "facts").stdout)
    document = {"version": 1, "facts": [{"id": "a", "statement": "Tea is hot."}]}
    assert jsonschema.Draft202012Validator(schema).is_valid(document)
    assert not jsonschema.Draft202012Validator(schema).is_valid({"version": 1, "fact": []})


def test_lint_for_machines(desk):
    desk.write("quay.yaml", LINTED)
    found = json.loads(desk.run("facts", "lint", "quay.yaml", "--format", "json", "--as-of", "2024-01-01").stdout)
    assert [(item["line"], item["level"], item["code"]) for item in found["findings"]] == [
        (3, "warning", "dead-looking-link"),
        (8, "error", "contradicting-facts"),
    ]
    github = desk.run("facts", "lint", "quay.yaml", "--format", "github").stdout
    assert "::error file=quay.yaml,line=8,title=contradicting-facts::fact `short` contradicts `long`" in github


def test_lint_fails_on_what_it_is_told_to(desk):
    desk.write("quay.yaml", LINTED.replace("290 metres long", "made of oak").replace("www", "https://www"))
    lint = ("facts", "lint", "quay.yaml", "--as-of", "2025-01-01")
    assert [desk.run(*lint, "--fail-on", level).returncode for level in ("error", "warning", "note")] == [0, 1, 1]


def test_show_lists_the_claims_that_a_fact_decided(desk):
    desk.run("check", "drafts", "--format", "json", "--output", "last.json")
    shown = desk.run("facts", "show", "bridge-cost", "--report", "last.json").stdout
    assert "decided:     drafts/wrong.txt:5:1 contradicted: The harbour bridge cost 62 million euros" in shown
    assert "decided:     drafts/right.txt:5:1 supported: The harbour bridge cost 48 million euros" in shown
    assert "decided:" not in desk.run("facts", "show", "bridge-length", "--report", "last.json").stdout


@pytest.mark.parametrize("text", ["", "[]", '{"articles": 5}', "[" * 100_000])
def test_show_tells_what_is_no_report(desk, text):
    desk.write("last.json", text)
    shown = desk.run("facts", "show", "bridge-cost", "--report", "last.json")
    assert shown.returncode == 2
    assert "--format json --output" in shown.stderr
