import json

import pytest


@pytest.fixture
def fingerprint(desk):
    report = json.loads(desk.run("--format", "json", "drafts/wrong.txt").stdout)
    (found,) = [c["id"] for c in report["articles"][0]["claims"] if c["verdict"] == "contradicted"]
    return found


def test_an_ignored_finding_does_not_count_and_stays_in_json(desk, fingerprint):
    done = desk.run("ignore", fingerprint, "--reason", "The port said: 62", "--until", "2999-01-01")
    assert done.returncode == 0
    checked = desk.run("drafts/wrong.txt")
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "1 of them suppressed" in checked.stdout
    report = json.loads(desk.run("--format", "json", "drafts/wrong.txt").stdout)
    (suppression,) = [c["suppression"] for c in report["articles"][0]["claims"] if c["suppression"]]
    assert suppression["reason"] == "The port said: 62"
    assert suppression["path"] == ".factcheck-ignore.yaml"


def test_ignore_keeps_what_is_in_the_file(desk, fingerprint):
    path = desk.write(".factcheck-ignore.yaml", "version: 1 # ours\nignore:\n  # none so far\n")
    desk.run("ignore", fingerprint, "--reason", "By phone")
    desk.run("ignore", "0" * 16, "--reason", "Again")
    assert path.read_text().startswith("version: 1 # ours\nignore:\n  # none so far\n  - fingerprint:")
    assert path.read_text().count("reason:") == 2
    again = desk.run("ignore", fingerprint, "--reason", "By phone")
    assert again.returncode == 2
    assert "is ignored already" in again.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("0" * 16,), "--reason"),
        (("0" * 16, "--reason", " "), "a reason is needed"),
        (("xyz", "--reason", "x"), "is no fingerprint"),
        (("0" * 16, "--reason", "x", "--until", "May"), "YYYY-MM-DD"),
    ],
)
def test_ignore_needs_a_fingerprint_and_a_reason(desk, arguments, words):
    done = desk.run("ignore", *arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert not (desk.folder / ".factcheck-ignore.yaml").exists()


def test_a_broken_ignore_file_is_a_2_with_its_line(desk):
    desk.write(".factcheck-ignore.yaml", "version: 1\nignore:\n  - rule: FC101\n    reason: x\n")
    done = desk.run("drafts/wrong.txt")
    assert done.returncode == 2
    assert ".factcheck-ignore.yaml:3:" in done.stderr


def test_a_comment_in_markdown_suppresses_and_an_idle_one_is_a_warning(desk):
    claim = "The harbour bridge cost 62 million euros."
    desk.write("drafts/a.md", f"# Bridge\n\n<!-- factcheck: ignore[FC101] By phone -->\n{claim}\n")
    desk.write("drafts/b.md", f"# Bridge\n\n{claim}\n\n<!-- factcheck: ignore[FC101] By phone -->\n\nIt is late.\n")
    assert desk.run("drafts/a.md").returncode == 0
    other = desk.run("drafts/b.md")
    assert other.returncode == 1
    assert "warning: drafts/b.md:5: this comment ignores no finding" in other.stderr
    assert desk.run("--quiet", "drafts/b.md").stderr == ""


def test_a_baseline_lets_only_new_findings_fail(desk):
    assert desk.run("--write-baseline", "baseline.json", "drafts").returncode == 0
    assert desk.run("--baseline", "baseline.json", "drafts").returncode == 0
    desk.write("drafts/new.txt", "The harbour bridge is 500 metres long.\n")
    done = desk.run("--baseline", "baseline.json", "--format", "concise", "drafts")
    assert done.returncode == 1
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == ["drafts/new.txt"]


def test_the_baseline_of_the_settings_can_be_written_anew(desk):
    desk.write("factcheck.toml", 'baseline = "baseline.json"\n')
    assert desk.run("--write-baseline", "baseline.json", "drafts").returncode == 0
    assert desk.run("drafts").returncode == 0
    assert len(json.loads((desk.folder / "baseline.json").read_text())["findings"]) == 1
    assert desk.run("--write-baseline", "baseline.json", "drafts").returncode == 0
    assert len(json.loads((desk.folder / "baseline.json").read_text())["findings"]) == 1


def test_what_is_gone_from_a_baseline_is_told_and_pruned(desk):
    desk.run("--write-baseline", "baseline.json", "drafts")
    desk.write("drafts/wrong.txt", "The harbour bridge cost 48 million euros.\n")
    told = desk.run("--baseline", "baseline.json", "drafts")
    assert told.returncode == 0
    assert "no longer found, but still in baseline.json" in told.stderr
    assert "removed from baseline.json" in desk.run("--baseline", "baseline.json", "--prune-baseline", "drafts").stderr
    assert desk.run("--baseline", "baseline.json", "drafts").stderr == ""
    assert json.loads((desk.folder / "baseline.json").read_text())["findings"] == []


def test_an_unreadable_draft_is_a_2_with_a_baseline_too(desk):
    desk.write("drafts/empty.txt", "")
    assert desk.run("--write-baseline", "baseline.json", "drafts").returncode == 2
    assert desk.run("--baseline", "baseline.json", "drafts").returncode == 2


@pytest.mark.parametrize(
    "options",
    [("--prune-baseline",), ("--baseline", "gone.json"), ("--baseline", "a", "--write-baseline", "b")],
)
def test_options_that_make_no_sense_are_a_2(desk, options):
    assert desk.run(*options, "drafts").returncode == 2


def test_show_config_tells_where_each_value_comes_from(desk):
    desk.write("factcheck.toml", 'fail-on = "note"\n\n[levels]\nFC601 = "none"\n')
    done = desk.run("--show-config", "--format", "json", "drafts")
    assert done.returncode == 0
    assert "fail-on = note  (factcheck.toml:1)" in done.stdout
    assert "levels = FC601 = none  (factcheck.toml:3)" in done.stdout
    assert "format = json  (command line)" in done.stdout
    assert "exclude = (not set)  (default)" in done.stdout


def test_statistics_and_durations(desk):
    done = desk.run("--statistics", "--durations", "drafts")
    assert "By rule:\n      4  FC601 unverified\n      1  FC101 quantity\n" in done.stdout
    assert "(the drafts' own voice): " in done.stdout
    assert "ms  drafts/wrong.txt" in done.stderr
    other = desk.run("--statistics", "--format", "json", "drafts")
    assert json.loads(other.stdout)["schema_version"] == 1
    assert "By rule:" in other.stderr
