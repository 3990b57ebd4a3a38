from xml.etree import ElementTree

from junitparser import Error, Failure, JUnitXml, Skipped

from factcheck.model import Level
from factcheck.reports import View, render


def load(report, view=None):
    return JUnitXml.fromstring(render(report, "junit", view).encode())


def test_junit_xml(report, snapshot):
    assert render(report, "junit") == snapshot


def test_a_reader_library_finds_every_claim_and_outcome(report):
    ferry, empty = load(report)
    kinds = [[type(outcome) for outcome in case.result] for case in ferry]
    assert kinds == [[Failure], [], [], [Skipped], [Skipped], [Skipped], []]
    assert (ferry.tests, ferry.failures, ferry.skipped, ferry.errors) == (7, 1, 3, 0)
    assert [type(outcome) for case in empty for outcome in case.result] == [Error]


def test_the_level_that_fails_the_run_decides_what_is_a_failure(report):
    ferry, _ = load(report, View(fail_on=Level.NOTE))
    assert ferry.failures == 4


def test_hostile_text_keeps_the_xml_well_formed(hostile_report):
    root = ElementTree.fromstring(render(hostile_report, "junit"))
    assert "]]>" in root.find(".//failure").text


def test_attributes_that_the_ant_schema_requires_are_there(report):
    for suite in ElementTree.fromstring(render(report, "junit")):
        required = {"id", "package", "name", "timestamp", "hostname", "tests", "failures", "errors", "time"}
        assert required <= set(suite.attrib)
        assert [child.tag for child in suite if child.tag != "testcase"] == ["properties", "system-out", "system-err"]
        assert all({"name", "classname", "time"} <= set(case.attrib) for case in suite.iter("testcase"))
