from datetime import date

import pytest
from msgspec.structs import replace

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
    Verdict,
)
from factcheck.suppressions import parse_ignores, suppress

TODAY = date(2025, 6, 1)
TEXT = "The quay is 300 metres long.\n\nThe crane is 40 metres high.\n"


def make_report(path="drafts/port.txt", text=TEXT):
    claims = []
    for number, words in enumerate(("The quay is 300 metres long.", "The crane is 40 metres high.")):
        start = text.index(words)
        claim = Claim(
            f"{number:016x}", ClaimKind.STATEMENT, Span(start, start + len(words)), words, words, Attribution.NARRATION
        )
        claims.append(CheckedClaim(claim, Verdict(Outcome.CONTRADICTED, "FC101", Level.ERROR, "It is not.")))
    return Report((CheckedArticle(Article(path, text, ()), (), tuple(claims)),), "1")


def suppress_with(yaml, report=None, today=TODAY):
    entries = parse_ignores("version: 1\nignore:\n" + yaml, "ignores.yaml")
    report, warnings = suppress(report or make_report(), entries, today)
    return [checked.suppression for checked in report.articles[0].claims], warnings


def test_a_fingerprint_suppresses_one_finding():
    (first, second), warnings = suppress_with(
        "  - {fingerprint: '0000000000000001', reason: By phone., author: im, until: 2025-12-31}\n"
    )
    assert first is None
    assert (second.reason, second.author, second.until) == ("By phone.", "im", date(2025, 12, 31))
    assert (second.basis, second.path, second.line) == ("file", "ignores.yaml", 3)
    assert warnings == ()


def test_rule_path_and_words_suppress_what_they_fit():
    entry = "  - {{rule: {}, path: {}, words: {}, reason: By phone.}}\n"
    assert suppress_with(entry.format("FC101", "drafts/*", "300 metres"))[0][0] is not None
    assert suppress_with(entry.format("FC101", "drafts/*", "300  metres"))[0][1] is None
    assert suppress_with(entry.format("FC102", "drafts/*", "300 metres"))[0] == [None, None]
    assert suppress_with(entry.format("FC101", "other/*", "300 metres"))[0] == [None, None]
    assert suppress_with(entry.format("FC101", "drafts/*", "301 metres"))[0] == [None, None]


def test_an_entry_that_has_ended_suppresses_nothing_and_says_so():
    entry = "  - {fingerprint: '0000000000000001', reason: By phone., until: 2025-05-31}\n"
    suppressions, warnings = suppress_with(entry)
    assert suppressions == [None, None]
    assert warnings == ("ignores.yaml:3: this entry ended on 2025-05-31 and ignores nothing",)
    assert suppress_with(entry, today=date(2025, 5, 31))[0][1] is not None


def test_an_unused_entry_says_so_unless_its_drafts_were_not_checked():
    unused = "  - {rule: FC101, path: drafts/*, words: gone, reason: By phone.}\n"
    elsewhere = "  - {rule: FC101, path: letters/*, words: gone, reason: By phone.}\n"
    assert suppress_with(unused)[1] == ("ignores.yaml:3: this entry ignores no finding of these drafts",)
    assert suppress_with(elsewhere)[1] == ()


def test_a_comment_suppresses_and_an_idle_one_says_so():
    text = (
        "<!-- factcheck: ignore[FC101] By phone. -->\nThe quay is 300 metres long.\n\n"
        "<!-- factcheck: ignore[FC102] By phone. -->\nThe crane is 40 metres high.\n"
    )
    report, warnings = suppress(make_report("port.md", text), (), TODAY)
    first, second = (checked.suppression for checked in report.articles[0].claims)
    assert (first.basis, first.path, first.line, first.reason) == ("comment", "port.md", 1, "By phone.")
    assert second is None
    assert warnings == ("port.md:4: this comment ignores no finding",)


def test_what_is_no_finding_is_not_suppressed():
    report = make_report()
    article = report.articles[0]
    claims = tuple(replace(c, verdict=replace(c.verdict, level=Level.NONE)) for c in article.claims)
    suppressions, warnings = suppress_with(
        "  - {fingerprint: '0000000000000001', reason: By phone.}\n",
        replace(report, articles=(replace(article, claims=claims),)),
    )
    assert suppressions == [None, None]
    assert len(warnings) == 1


@pytest.mark.parametrize(
    ("yaml", "line", "words"),
    [
        ("version: 2\n", 1, "version: 1"),
        ("ignore: []\n", 1, "version: 1"),
        ("version: 1\nignored: []\n", 2, "did you mean `ignore`?"),
        ("version: 1\nignore: all\n", 2, "list of entries"),
        ("version: 1\nignore:\n  - fingerprint: '0000000000000001'\n", 3, "needs a `reason`"),
        ("version: 1\nignore:\n  - reason: x\n", 3, "not clear"),
        ("version: 1\nignore:\n  - {rule: FC101, reason: x}\n", 3, "`path` and `words`"),
        ("version: 1\nignore:\n  - {rule: FC101, path: '*', reason: x}\n", 3, "`path` and `words`"),
        ("version: 1\nignore:\n  - fingerprint: 12\n    reason: x\n", 3, "16 digits"),
        ("version: 1\nignore:\n  - reason: x\n    untill: 2025-01-01\n", 4, "did you mean `until`?"),
        ("version: 1\nignore:\n  - {fingerprint: '0000000000000001', reason: x, until: May}\n", 3, "YYYY-MM-DD"),
        ("version: 1\nignore: [\n", None, ""),
    ],
)
def test_a_mistake_in_the_file_is_told_with_its_line(yaml, line, words):
    with pytest.raises(ConfigError) as caught:
        parse_ignores(yaml, "ignores.yaml")
    assert words in str(caught.value)
    if line is not None:
        assert caught.value.line == line
