import json
from pathlib import Path
from urllib.parse import unquote_to_bytes

import jsonschema
import pytest

from factcheck.reports import View, render

SCHEMA = json.loads((Path(__file__).parent / "schemas/sarif-2.1.0-rtm.5.json").read_text())


def load(report, view=None):
    log = json.loads(render(report, "sarif", view))
    jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).validate(log)
    return log["runs"][0]


def test_sarif_log(report, snapshot):
    assert render(report, "sarif") == snapshot


def test_hostile_text_keeps_the_log_valid(hostile_report):
    uri = load(hostile_report)["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.isascii()
    assert unquote_to_bytes(uri).endswith(b"\xff.txt")


def test_every_result_points_at_its_rule(report):
    run = load(report)
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_columns_count_utf16_code_units(report):
    text = report.articles[0].article.text.replace("\r\n", "\n").split("\n")
    for result in load(report)["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        line = text[region["startLine"] - 1].encode("utf-16-le")
        words = line[2 * (region["startColumn"] - 1) : 2 * (region["endColumn"] - 1)].decode("utf-16-le")
        assert words == region["snippet"]["text"]


def test_suppressed_findings_stay_with_their_reason(report):
    (suppressed,) = [result for result in load(report)["results"] if "suppressions" in result]
    assert suppressed["ruleId"] == "FC201"
    assert suppressed["suppressions"] == [
        {"kind": "inSource", "status": "accepted", "justification": "Agreed with the desk"}
    ]


def test_what_could_not_be_checked_is_told(report):
    (invocation,) = load(report)["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "the draft is empty"


def test_fingerprints_are_those_of_the_json_report(report):
    ids = {claim["id"] for claim in json.loads(render(report, "json"))["articles"][0]["claims"]}
    prints = [result["partialFingerprints"]["factcheckFingerprint/v1"] for result in load(report)["results"]]
    assert len(prints) == len(set(prints)) == 4
    assert set(prints) <= ids


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("drafts/a b.txt", {"uri": "drafts/a%20b.txt", "uriBaseId": "%SRCROOT%"}),
        ("/srv/ü.txt", {"uri": "file:///srv/%C3%BC.txt"}),
    ],
)
def test_paths_become_uris(report, path, expected):
    run = load(report, View(names=(("drafts/ferry.txt", path),)))
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == expected
