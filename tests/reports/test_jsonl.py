import json

from factcheck.reports import render


def test_json_lines(report, snapshot):
    assert render(report, "jsonl") == snapshot


def test_the_lines_hold_what_the_json_report_holds(report):
    lines = [json.loads(line) for line in render(report, "jsonl").splitlines()]
    whole = json.loads(render(report, "json"))
    claims = [{key: line[key] for key in line if key not in ("type", "path")} for line in lines[:7]]
    assert claims == whole["articles"][0]["claims"]
    assert [line["type"] for line in lines[7:]] == ["failure", "summary"]
    assert {key: lines[-1][key] for key in whole["summary"]} == whole["summary"]
