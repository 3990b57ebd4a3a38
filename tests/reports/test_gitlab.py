import json

import jsonschema

from factcheck.reports import render

# The fields that GitLab's documentation requires of a code quality report, and the values it allows.
SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "location", "severity"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^(?!\\./)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def test_gitlab_report(report, snapshot):
    assert render(report, "gitlab") == snapshot


def test_issues_have_what_gitlab_requires(report, hostile_report):
    for value in (report, hostile_report):
        issues = json.loads(render(value, "gitlab"))
        jsonschema.validate(issues, SCHEMA)
        prints = [issue["fingerprint"] for issue in issues]
        assert len(set(prints)) == len(prints) > 0
