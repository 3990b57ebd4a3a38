"""The list of claims in each of its formats, read back as a spreadsheet, pandas or a script would."""

import csv
import io
import json
import re
from datetime import date
from importlib.resources import files

import jsonschema
import pytest
from msgspec.structs import replace

from factcheck.model import Attribution, ClaimKind, Extraction, Modality, Span, Speaker, TimeExpression, TimeSpan
from factcheck.reports import View
from factcheck.reports.listing import FORMATS, Listing, render
from factcheck.reports.listing.csv import COLUMNS

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
SCHEMA = json.loads((files("factcheck") / "reports/schemas/claims-1.json").read_text())


def make_listing(report, **more):
    checked = report.articles[0]
    extraction = Extraction(checked.utterances, tuple(claim.claim for claim in checked.claims))
    return Listing(((checked.article, extraction),), "1.2.3", report.failures, **more)


@pytest.fixture
def listing(report):
    return make_listing(report)


@pytest.fixture
def hostile(hostile_report):
    return make_listing(hostile_report)


def change_first(listing, **more):
    ((article, extraction),) = listing.drafts
    claims = (replace(extraction.claims[0], **more),)
    return replace(listing, drafts=((article, Extraction((), claims)),))


def read_csv(listing):
    return list(csv.DictReader(io.StringIO(render(listing, "csv", View()))))


def read_lines(listing):
    return [json.loads(line) for line in render(listing, "jsonl", View()).splitlines()]


def validate(value, part=None):
    schema = SCHEMA if part is None else {**SCHEMA["$defs"][part], "$defs": SCHEMA["$defs"]}
    jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(value)


@pytest.mark.parametrize("name", FORMATS)
def test_formats(name, listing, snapshot):
    assert render(listing, name, View()) == snapshot


def test_the_json_list_follows_its_schema(listing, hostile):
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for value in (listing, hostile):
        validate(json.loads(render(value, "json", View())))
    written = json.loads(render(listing, "json", View()))
    assert set(written) == set(SCHEMA["properties"])
    assert set(written["articles"][0]["claims"][0]) == set(SCHEMA["$defs"]["claim"]["properties"])
    assert written["summary"] == {"articles": 1, "claims": 7, "listed": 7, "undated": 0, "failures": 1}


def test_json_lines_follow_the_schema_and_hold_the_claims_of_the_json_list(listing, hostile):
    for line in (*read_lines(listing), *read_lines(hostile)):
        validate(line, "line")
    ((article, _),) = listing.drafts
    (written,) = json.loads(render(listing, "json", View()))["articles"]
    draft = {"type": "claim", "path": article.path, "published": "2025-03-05"}
    assert read_lines(listing) == [{**draft, **claim} for claim in written["claims"]]


def test_every_format_has_a_row_a_claim_in_the_order_of_the_draft(listing):
    starts = [line["start"] for line in read_lines(listing)]
    assert starts == sorted(starts)
    order = [line["assertion"] for line in read_lines(listing)]
    assert [row["assertion"] for row in read_csv(listing)] == order
    table = render(listing, "table", View()).splitlines()
    assert all(line.endswith(assertion) for line, assertion in zip(table[1:8], order, strict=True))
    assert table[8:] == ["", "7 claims in 1 draft"]


def test_the_csv_columns_hold_what_the_json_keys_of_their_names_hold(listing):
    rows, lines = read_csv(listing), read_lines(listing)
    assert tuple(rows[0]) == COLUMNS
    for row, line in zip(rows, lines, strict=True):
        for name in set(COLUMNS) & set(line) - {"speaker", "checkable", "about"}:
            assert row[name] == ("" if line[name] is None else str(line[name])), name
        speaker = line["speaker"] or {"name": None, "entity": None, "role": None}
        assert [row["speaker"], row["entity"], row["role"]] == [
            speaker[key] or "" for key in ("name", "entity", "role")
        ]
        assert row["checkable"] == str(line["checkable"]).lower()
    assert [row["reason"] for row in rows if row["checkable"] == "false"] == ["prediction"]


def test_the_csv_list_joins_the_times_of_a_claim_and_gives_the_outermost_days(listing):
    year = TimeExpression(Span(0, 4), "2024", TimeSpan(date(2024, 1, 1), date(2024, 12, 31)), "than", explicit=True)
    open_ended = TimeExpression(Span(5, 9), "that", TimeSpan(date(2023, 5, 1), None))
    undated = TimeExpression(Span(9, 10), "several months", relation="for")

    def tell(*times):
        (row,) = read_csv(change_first(listing, about=times))
        return [row[name] for name in ("about", "about_first", "about_last")]

    assert tell() == ["", "", ""]
    assert tell(undated) == ["several months", "", ""]
    assert tell(undated, year, open_ended) == ["several months; 2024; that", "2023-05-01", "2024-12-31"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r\n@"])
def test_no_cell_of_the_csv_list_starts_a_formula(start, listing):
    words = f"{start}cmd|' /C calc'!A0"
    changed = change_first(listing, text=words, assertion=words, cue=words, speaker=Speaker(words, words, words, words))
    (row,) = read_csv(changed)
    for column in ("text", "assertion", "cue", "speaker", "entity", "role"):
        assert row[column] == "'" + words.strip()


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_of_the_list_lets_a_control_or_a_command_through(name, hostile):
    text = render(hostile, name, View())
    assert CONTROLS.search(text) is None
    text.encode("utf-8")
    for line in text.splitlines():
        assert not line.lstrip().startswith("::")
        assert "##[" not in line
        assert "##vso[" not in line


@pytest.mark.parametrize("name", ["text", "table"])
def test_colours_are_the_only_escapes_of_a_painted_list(name, hostile):
    painted = render(hostile, name, View(color=True, width=80))
    assert "\x1b[" in painted
    assert CONTROLS.search(re.sub(r"\x1b\[[0-9;]*m", "", painted)) is None


@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_table_keeps_to_the_width_and_loses_nothing(width, listing):
    table = render(listing, "table", View(width=width))
    assert max(map(len, table.splitlines())) <= width
    assert sorted("".join(table.split())) == sorted("".join(render(listing, "table", View()).split()))


def test_markup_and_emoji_codes_are_only_words_in_a_table(listing):
    changed = change_first(listing, assertion="[bold]Lead[/bold] :ship: [/] \\[x]")
    assert "[bold]Lead[/bold] :ship: [/] \\[x]" in render(changed, "table", View(color=True, width=100))


def test_a_table_tells_whose_claim_it_is_and_when_it_was_said(listing):
    def tell(**more):
        row = render(change_first(listing, assertion="It is so.", **more), "table", View()).splitlines()[1]
        return re.split(" {2,}", row)[1:]

    spoken = {"attribution": Attribution.INDIRECT, "speaker": None}
    month = TimeSpan(date(2025, 2, 1), date(2025, 2, 28))
    opinion = {"checkable": False, "modality": Modality.OPINION}
    assert tell() == ["(draft)", "2025-03-05", "yes", "It is so."]
    assert tell(**spoken) == ["(not named)", "unknown", "yes", "It is so."]
    assert tell(**spoken, said_within=month) == ["(not named)", "February 2025", "yes", "It is so."]
    assert tell(**opinion) == ["(draft)", "2025-03-05", "no: opinion", "It is so."]


@pytest.mark.parametrize("modality", list(Modality))
def test_every_stance_has_a_reason_that_the_schema_knows(modality, listing):
    (line,) = read_lines(change_first(listing, checkable=False, modality=modality, kind=ClaimKind.STATEMENT))
    assert line["reason"]
    validate(line, "line")


@pytest.mark.parametrize(
    ("found", "undated", "closing"),
    [
        (None, 0, "7 claims in 1 draft"),
        (12, 0, "7 of 12 claims in 1 draft"),
        (1200, 3, "7 of 1,200 claims in 1 draft; 3 left out whose day is not known"),
    ],
)
def test_the_closing_line_tells_how_many_of_how_many(found, undated, closing, report):
    listing = make_listing(report, found=found, undated=undated)
    for name in ("text", "table"):
        assert render(listing, name, View()).splitlines()[-1] == closing
    summary = json.loads(render(listing, "json", View()))["summary"]
    assert (summary["claims"], summary["listed"], summary["undated"]) == (found or 7, 7, undated)


def test_a_list_without_claims(report):
    listing = Listing((), "1.2.3", found=4)
    assert render(listing, "table", View()) == render(listing, "text", View()) == "0 of 4 claims in 0 drafts\n"
    assert render(listing, "csv", View()) == ",".join(COLUMNS) + "\n"
    assert render(listing, "jsonl", View()) == ""


def test_an_unknown_format_of_the_list_is_an_error(listing):
    with pytest.raises(KeyError):
        render(listing, "sarif", View())
