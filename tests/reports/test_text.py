import re

import msgspec

from factcheck.model import Outcome, Speaker
from factcheck.reports import View, render
from factcheck.reports.text import describe_voice


def test_text_report_of_every_verdict(report, snapshot):
    assert render(report, "text", View(frozenset(Outcome))) == snapshot


def test_supported_claims_are_listed_and_unverified_ones_counted(report):
    text = render(report, "text")
    assert "1:1: supported" in text
    assert "5:48" not in text
    assert "Not listed: 1 unverified and 1 not-checkable." in text


def test_only_the_verdicts_asked_for_are_listed(report):
    text = render(report, "text", View(frozenset({Outcome.UNVERIFIED})))
    assert "5:48: unverified FC601" in text
    assert "52,000" not in text


def test_suppressed_findings_are_counted_only(report):
    text = render(report, "text", View(frozenset(Outcome)))
    assert "5:1: outdated" not in text
    assert "1 of them suppressed" in text


def test_the_caret_stands_under_the_words_that_differ(report):
    lines = render(report, "text").splitlines()
    row = next(number for number, line in enumerate(lines) if "東京" in line)
    assert lines[row + 1].index("^") == lines[row].index("40") + 2  # two wide characters take two columns each
    assert lines[row + 1].count("^") == len("40")


def test_colours_change_no_word(report):
    plain = render(report, "text", View())
    painted = render(report, "text", View(color=True))
    words = re.sub(r"\x1b\[[0-9;]*m", "", painted)
    without_carets = [line for line in plain.splitlines() if line.strip(" |~^") or not line]
    assert [line.rstrip() for line in words.splitlines()] == without_carets


def test_a_terminal_gets_lines_that_fit(report):
    painted = render(report, "text", View(color=True, width=50))
    assert max(len(re.sub(r"\x1b\[[0-9;]*m", "", line)) for line in painted.splitlines()) <= 50


def test_a_terminal_without_colours_gets_lines_that_fit_and_carets_under_the_words_that_differ(report):
    lines = render(report, "text", View(width=50)).splitlines()
    assert max(len(line) for line in lines if "http" not in line) <= 50
    row = next(number for number, line in enumerate(lines) if "東京" in line)
    assert lines[row + 1].index("^") == lines[row].index("40") + 2


def test_concise_report(report, snapshot):
    assert render(report, "concise") == snapshot


def test_concise_report_has_one_line_a_finding_and_none_without(report):
    lines = render(report, "concise").splitlines()
    assert len(lines) == 3
    assert all(re.match(r"drafts/ferry\.txt:\d+:\d+: FC\d{3} [a-z-]+: .", line) for line in lines)
    assert render(report, "concise", View(frozenset())) == ""


def test_a_role_that_the_name_tells_is_not_told_twice(report):
    speaker = Speaker("a spokeswoman for the harbour", "she", role="spokeswoman")
    claim = msgspec.structs.replace(report.articles[0].claims[0].claim, speaker=speaker, said_on=None)
    assert describe_voice(claim) == "said by a spokeswoman for the harbour"
    named = msgspec.structs.replace(claim, speaker=Speaker("Mara Lind", "she", role="spokeswoman"))
    assert describe_voice(named) == "said by Mara Lind, spokeswoman"
