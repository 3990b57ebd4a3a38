import json

import jsonschema

from factcheck.reports import render

POSITION = {
    "type": "object",
    "required": ["line", "column"],
    "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
    "additionalProperties": False,
}
# The messages of reviewdog's `reviewdog.proto` that the report uses, as its JSON mapping writes them.
SCHEMA = {
    "type": "object",
    "required": ["source", "diagnostics"],
    "properties": {
        "source": {"type": "object", "properties": {"name": {"type": "string"}}},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location", "severity", "code"],
                "properties": {
                    "message": {"type": "string"},
                    "severity": {"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
                    "code": {"type": "object", "properties": {"value": {"type": "string"}, "url": {"type": "string"}}},
                    "location": {
                        "type": "object",
                        "required": ["path", "range"],
                        "properties": {
                            "path": {"type": "string"},
                            "range": {"type": "object", "properties": {"start": POSITION, "end": POSITION}},
                        },
                    },
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}


def test_rdjson_report(report, snapshot):
    assert render(report, "rdjson") == snapshot


def test_diagnostics_follow_the_format(report, hostile_report):
    for value in (report, hostile_report):
        jsonschema.validate(json.loads(render(value, "rdjson")), SCHEMA)


def test_columns_count_utf8_bytes_and_ends_are_exclusive(report):
    lines = report.articles[0].article.text.encode().split(b"\r\n")
    claims = [checked.claim for checked in report.articles[0].claims[:3]]
    for claim, diagnostic in zip(claims, json.loads(render(report, "rdjson"))["diagnostics"], strict=True):
        place = diagnostic["location"]["range"]
        line = lines[place["start"]["line"] - 1]
        assert line[place["start"]["column"] - 1 : place["end"]["column"] - 1].decode() == claim.text
