"""No text from outside may steer what shows a report."""

import re

import pytest

from factcheck.reports import FORMATS, View, render

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_lets_a_control_through(name, hostile_report):
    text = render(hostile_report, name, View())
    assert CONTROLS.search(text) is None
    text.encode("utf-8")


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "github"])
def test_no_line_of_a_format_is_a_command_to_a_build_server(name, hostile_report):
    for line in render(hostile_report, name).splitlines():
        assert not line.lstrip().startswith("::")
        assert "##[" not in line
        assert "##vso[" not in line


def test_workflow_commands_are_only_our_own(hostile_report):
    lines = render(hostile_report, "github").splitlines()
    assert len(lines) == 2
    pattern = r"::error file=[^:,]*,line=\d+(,endLine=\d+)?(,col=\d+,endColumn=\d+)?,title=[^:,]*::"
    assert all(re.match(pattern, line) for line in lines)
    assert all("##[" not in line for line in lines)


def test_colours_are_the_only_escapes_of_a_painted_report(hostile_report):
    painted = render(hostile_report, "text", View(color=True, width=80))
    assert CONTROLS.search(re.sub(r"\x1b\[[0-9;]*m", "", painted)) is None


def test_controls_are_shown_as_escapes(hostile_report):
    text = render(hostile_report, "concise")
    assert r"\x1b[31mred" in text
    assert r"drafts/::stop" in text
    assert r"\u202eevil" in text
    assert r"\udcff.txt" in text


@pytest.mark.parametrize("name", FORMATS)
def test_rendering_is_the_same_every_time(name, report):
    assert render(report, name) == render(report, name)
    assert "\r" not in render(report, name)


def test_an_unknown_format_is_an_error(report):
    with pytest.raises(KeyError):
        render(report, "yaml")
