import json
import re
from importlib.resources import files

import jsonschema
import pytest

from factcheck.reports import render


@pytest.fixture(scope="module")
def schema():
    return json.loads((files("factcheck") / "reports/schemas/report-1.json").read_text())


def test_json_report(report, snapshot):
    assert render(report, "json") == snapshot


def test_the_schema_is_valid_and_the_report_follows_it(report, hostile_report, schema):
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    for value in (report, hostile_report):
        validator.validate(json.loads(render(value, "json")))


def test_the_schema_names_every_key_of_the_report(report, schema):
    written = json.loads(render(report, "json"))
    claim = written["articles"][0]["claims"][0]
    assert set(claim) == set(schema["$defs"]["claim"]["properties"])
    assert set(written) == set(schema["properties"])
    assert set(written["summary"]) == set(schema["properties"]["summary"]["properties"])


def test_a_claim_tells_its_times_in_iso_days(report, schema):
    claims = json.loads(render(report, "json"))["articles"][0]["claims"]
    (times,) = [claim["about"] for claim in claims if claim["text"] == "It will be 15 next year."]
    coming = {"relation": "on", "first": "2026-01-01", "last": "2026-12-31", "explicit": False, "duration_days": None}
    months = {"relation": "for", "first": None, "last": None, "explicit": False, "duration_days": 540}
    assert times == [{"text": "next year", **coming}, {"text": "18 months", **months}]
    assert set(times[0]) == set(schema["$defs"]["time"]["properties"])
    assert [claim["about"] for claim in claims].count([]) == len(claims) - 1


def test_offsets_lines_and_columns_lead_back_to_the_words(report):
    text = report.articles[0].article.text
    lines = re.split(r"\r\n|\r|\n", text)
    for claim in json.loads(render(report, "json"))["articles"][0]["claims"]:
        assert text[claim["start"] : claim["end"]] == claim["text"]
        first, last = lines[claim["line"] - 1], lines[claim["end_line"] - 1]
        assert first[claim["column"] - 1] == claim["text"][0]
        assert last[claim["end_column"] - 1] == claim["text"][-1]


def test_hostile_text_survives_the_round_trip_and_steers_nothing(hostile_report):
    text = render(hostile_report, "json")
    assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]", text) is None
    article = json.loads(text)["articles"][0]
    checked = hostile_report.articles[0]
    assert article["claims"][0]["text"] == checked.claims[0].claim.text
    assert article["path"] == checked.article.path


def test_summary_counts_every_claim_once(report):
    summary = json.loads(render(report, "json"))["summary"]
    verdicts = ("supported", "contradicted", "outdated", "ambiguous", "unverified", "not-checkable")
    assert summary["claims"] == 7
    assert sum(summary[verdict] for verdict in verdicts) == 7
    assert (summary["challenged"], summary["suppressed"], summary["failures"]) == (1, 1, 1)
