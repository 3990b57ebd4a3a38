"""What holds of every format, whatever stands in a draft, a facts file or a file name."""

import csv
import io
import json
import re
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from factcheck.fingerprints import fingerprint_claims
from factcheck.model import (
    Article,
    Attribution,
    CheckedArticle,
    CheckedClaim,
    Citation,
    Claim,
    ClaimKind,
    Difference,
    Evidence,
    Extraction,
    Level,
    Outcome,
    Relation,
    Report,
    RuleCard,
    Source,
    Span,
    Speaker,
    Verdict,
)
from factcheck.reports import FORMATS, View, listing, render
from factcheck.reports.listing.csv import COLUMNS
from factcheck.reports.sanitising import flatten

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
PIECES = (
    "a", "Z", " ", "  ", "\n", "\r\n", "\r", "\t", "é", "東", "🚢", "\x1b[31m", "\x00", "\x9b", "\u202e", "\u200f",
    "\u2028", "::", "##[", "##vso[", "%", ",", ":", "|", "`", "*", "<b>", "&amp;", "]]>", '"', "'", "=", "@x", "\\",
    "\udc80", "\udcff", "\ufffe",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join)


@st.composite
def reports(draw):
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text) - 1))
    span = Span(start, draw(st.integers(start + 1, len(text))))
    words = draw(TEXTS)
    said = {"attribution": Attribution.DIRECT, "speaker": Speaker(words, words), "cue": words}
    claim = Claim("", ClaimKind.STATEMENT, span, span.of(text), words, **said)
    citation = Citation(Source(words, words, words, words), words, words)
    evidence = Evidence(words, words, Relation.CONTRADICTS, (citation,))
    differences = (Difference("quantity", draw(TEXTS), words),)
    verdict = Verdict(Outcome.CONTRADICTED, "FC101", Level.ERROR, words, differences=differences, evidence=(evidence,))
    article = CheckedArticle(Article(draw(TEXTS), text, (), words), (), (CheckedClaim(claim, verdict),) * 2)
    card = RuleCard("FC101", "quantity", Level.ERROR, "A figure differs.")
    return Report(fingerprint_claims([article]), "1", rules=(card,))


@given(reports())
def test_no_format_lets_a_control_or_a_command_through(report):
    for name in FORMATS:
        written = render(report, name, View(frozenset(Outcome)))
        assert CONTROLS.search(written) is None, name
        for line in written.splitlines():
            assert "##[" not in line, name
            assert "##vso[" not in line, name
            assert name == "github" or not line.lstrip().startswith("::"), name


@given(reports())
def test_every_format_can_be_read_back(report):
    (article,) = report.articles
    written = json.loads(render(report, "json"))["articles"][0]
    assert written["path"] == article.article.path
    for claim, checked in zip(written["claims"], article.claims, strict=True):
        assert claim["text"] == checked.claim.text
        assert claim["id"] == checked.claim.id
    assert len({claim["id"] for claim in written["claims"]}) == 2
    for name in ("sarif", "gitlab", "rdjson"):
        json.loads(render(report, name))
    assert all(json.loads(line) for line in render(report, "jsonl").splitlines())
    assert len(ElementTree.fromstring(render(report, "junit")).findall(".//failure")) == 2
    assert len(list(csv.DictReader(io.StringIO(render(report, "csv"))))) == 2
    assert len(render(report, "github").splitlines()) == 2
    assert len(render(report, "concise").splitlines()) == 2


@given(reports())
def test_every_format_of_the_list_of_claims_can_be_read_back(report):
    (checked,) = report.articles
    extraction = Extraction((), tuple(item.claim for item in checked.claims))
    listed = listing.Listing(((checked.article, extraction),), "1")
    written = {name: listing.render(listed, name, View()) for name in listing.FORMATS}
    for name, text in written.items():
        assert CONTROLS.search(text) is None, name
    (article,) = json.loads(written["json"])["articles"]
    lines = [json.loads(line) for line in written["jsonl"].splitlines()]
    assert [line["text"] for line in lines] == [claim["text"] for claim in article["claims"]]
    assert len(written["table"].splitlines()) == 5
    for newline in (None, ""):
        rows = list(csv.reader(io.StringIO(written["csv"], newline=newline), strict=True))
        assert tuple(rows[0]) == COLUMNS
        for row, claim in zip(rows[1:], extraction.claims, strict=True):
            cells = dict(zip(COLUMNS, row, strict=True))
            for column, words in (
                ("text", claim.text),
                ("assertion", claim.assertion),
                ("speaker", claim.speaker.name),
            ):
                assert cells[column].removeprefix("'") == flatten(words).removeprefix("'"), column
                assert not cells[column].startswith(("=", "+", "-", "@"))
