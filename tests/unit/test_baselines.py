import json

import pytest
from msgspec.structs import replace

from factcheck.baselines import apply_baseline, find_gone, list_known, parse_baseline, write_baseline
from factcheck.errors import ConfigError
from factcheck.model import (
    Article,
    Attribution,
    CheckedArticle,
    CheckedClaim,
    Claim,
    ClaimKind,
    Level,
    Outcome,
    Report,
    Span,
    Suppression,
    Verdict,
)


def make_report(*ids, path="a.txt", outcome=Outcome.CONTRADICTED):
    claims = tuple(
        CheckedClaim(
            Claim(name, ClaimKind.STATEMENT, Span(0, 3), f"claim {name}", "", Attribution.NARRATION),
            Verdict(outcome, "FC101", Level.ERROR, ""),
        )
        for name in ids
    )
    return Report((CheckedArticle(Article(path, "x", ()), (), claims),), "1")


def suppressed(report):
    return [checked.suppression is not None for checked in report.articles[0].claims]


def test_only_new_findings_count():
    known = list_known(make_report("one", "two"))
    assert suppressed(apply_baseline(make_report("one", "three"), known, "baseline.json")) == [True, False]


def test_a_baseline_survives_being_written_and_read():
    known = list_known(make_report("two", "one"))
    text = write_baseline(known)
    assert parse_baseline(text, "baseline.json") == tuple(sorted(known))
    assert [entry["fingerprint"] for entry in json.loads(text)["findings"]] == ["one", "two"]


def test_what_no_fact_speaks_to_and_what_is_suppressed_is_not_kept():
    assert list_known(make_report("one", outcome=Outcome.UNVERIFIED)) == ()
    report = make_report("one")
    article = report.articles[0]
    claim = replace(article.claims[0], suppression=Suppression("By phone.", "file"))
    assert list_known(replace(report, articles=(replace(article, claims=(claim,)),))) == ()


def test_findings_are_gone_only_from_drafts_that_were_checked_or_deleted():
    known = (
        *list_known(make_report("one", "two", path="a.txt")),
        *list_known(make_report("three", path="b.txt")),
        *list_known(make_report("four", path="deleted.txt")),
    )
    gone = find_gone(make_report("one", path="a.txt"), known, lambda path: path != "deleted.txt")
    assert [finding.fingerprint for finding in gone] == ["two", "four"]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 1, "findings": [{}]}', '{"version": 1, "findings": 3}'])
def test_a_file_that_is_no_baseline_is_an_error(text):
    with pytest.raises(ConfigError, match="not a baseline"):
        parse_baseline(text, "baseline.json")
