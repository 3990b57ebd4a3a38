import pytest
from markdown_it import MarkdownIt

from factcheck.reports import render
from factcheck.reports.markdown import escape_markdown


def test_markdown_summary(report, snapshot):
    assert render(report, "markdown") == snapshot


def test_the_table_has_a_row_a_finding(report):
    html = MarkdownIt("commonmark").enable("table").render(render(report, "markdown"))
    assert html.count("<tr>") == 4
    assert "The draft has 52,000" in html
    assert '<a href="https://www.example.org/survey">Survey of passengers</a>, Office of Ports' in html


def test_hostile_text_makes_no_link_no_tag_and_no_row(hostile_report):
    html = MarkdownIt("gfm-like", {"linkify": False}).render(render(hostile_report, "markdown"))
    assert "<img" not in html
    assert "<a " not in html
    assert "<code" not in html
    assert html.count("<tr>") == 2


@pytest.mark.parametrize(
    "text",
    ["*bold* _it_ `code`", "[a](b) ![c](d)", "<b>&amp;", "a | b", "1. # - x", "~~gone~~ $x^2$", "back\\slash", "1.5%"],
)
def test_escaped_text_reads_as_itself(text):
    html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render("x " + escape_markdown(text))
    expected = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert html == f"<p>x {expected}</p>\n"


def test_names_and_addresses_are_not_live():
    assert escape_markdown("@desk") == "@<!-- -->desk"
    assert "https://" not in escape_markdown("see https://www.example.org/x")
