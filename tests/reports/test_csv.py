import csv
import io

from factcheck.reports import render
from factcheck.reports.csv import COLUMNS


def test_csv(report, snapshot):
    assert render(report, "csv") == snapshot


def test_a_reader_finds_one_row_a_claim(report):
    rows = list(csv.DictReader(io.StringIO(render(report, "csv"))))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == 7
    assert rows[0]["text"] == "The 🚢 Süd Line carried 52,000 people in its first year"
    assert rows[3]["suppressed"] == "Agreed with the desk"


def test_no_cell_starts_a_formula(hostile_report):
    from msgspec.structs import replace

    checked = hostile_report.articles[0]
    for start in "=+-@":
        claim = replace(checked.claims[0].claim, text=f"{start}cmd|' /C calc'!A0")
        changed = replace(checked, claims=(replace(checked.claims[0], claim=claim),))
        (row,) = csv.DictReader(io.StringIO(render(replace(hostile_report, articles=(changed,)), "csv")))
        assert row["text"].startswith("'" + start)
