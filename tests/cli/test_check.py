import json
import os
import re
import signal
import subprocess
import sys
import time
from itertools import product

import pytest

from factcheck.reports import FORMATS


def test_findings_give_1_and_stand_on_standard_output(desk):
    done = desk.run("drafts/wrong.txt")
    assert done.returncode == 1
    assert "drafts/wrong.txt:5:1: contradicted FC101 quantity [error] " in done.stdout
    assert "fact bridge-cost: The harbour bridge cost 48 million euros." in done.stdout
    assert "https://www.example.org/register" in done.stdout
    assert done.stderr == ""


def test_options_may_stand_before_the_drafts(desk):
    assert desk.run("--facts", "facts.yaml", "drafts/right.txt").returncode == 0


def test_a_clean_draft_gives_0(desk):
    done = desk.run("check", "drafts/right.txt")
    assert done.returncode == 0
    assert "1 supported" in done.stdout


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (("--exit-zero",), 0),
        (("--fail-on", "note"), 1),
        (("--format", "concise"), 1),
        (("--format", "json"), 1),
        (("--output", "report.txt"), 1),
        (("--output", "json=report.json"), 1),
        (("--show", "unverified"), 1),
        (("--quiet",), 1),
    ],
)
def test_the_status_does_not_depend_on_the_form_of_the_report(desk, options, status):
    assert desk.run("check", "drafts/wrong.txt", *options).returncode == status


@pytest.mark.parametrize("options", [(), ("--exit-zero",), ("--format", "json"), ("--output", "concise=out.txt")])
def test_an_unreadable_draft_is_a_2_and_the_others_are_still_reported(desk, options):
    desk.write("drafts/empty.txt", "")
    done = desk.run("check", "drafts/empty.txt", "drafts/wrong.txt", "gone.txt", *options)
    assert done.returncode == 2
    assert "drafts/wrong.txt" in done.stdout
    assert "contradicted" in done.stdout
    assert "error: drafts/empty.txt:" in done.stderr
    assert "error: gone.txt: no such file or folder" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("check",), "there is nothing to check"),
        (("check", "folder"), "no drafts in this folder"),
        (("check", "--facts", "none.yaml", "drafts"), "none.yaml"),
        (("check", "--facts", "empty.yaml", "drafts"), "empty.yaml"),
        (("check", "--facts", "broken.yaml", "drafts"), "broken.yaml:2"),
        (("check", "--fomat", "json", "drafts"), "--format"),
        (("check", "--as-of", "4 March", "drafts"), "YYYY-MM-DD"),
        (("check", "--as-of", "2025-02-30", "drafts"), "YYYY-MM-DD"),
        (("check", "--output", "jsno=x", "drafts"), "did you mean json=x?"),
        (("check", "--output", "nowhere/x.json", "drafts"), "there is no folder nowhere"),
        (("check", "--show", "wrong", "drafts"), "contradicted"),
        (("check", "--config", "gone.toml", "drafts"), "gone.toml"),
        (("explian", "FC101"), "did you mean the command `explain`?"),
    ],
)
def test_what_can_not_be_done_is_a_2_with_the_way_out(desk, arguments, words):
    (desk.folder / "folder").mkdir()
    desk.write("empty.yaml", "version: 1\nfacts: []\n")
    desk.write("broken.yaml", "version: 1\nfacs: []\n")
    done = desk.run(*arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_without_arguments_the_help_is_shown(desk):
    done = desk.run()
    assert done.returncode == 2
    assert done.stderr.startswith("Usage: factcheck")
    assert "factcheck init" in done.stderr


def test_no_facts_file_is_a_2(desk):
    (desk.folder / "facts.yaml").unlink()
    done = desk.run("drafts")
    assert done.returncode == 2
    assert "factcheck init" in done.stderr


def test_standard_input_goes_by_the_name_given(desk):
    data = (desk.folder / "drafts/wrong.txt").read_bytes()
    assert "<stdin>:5:1" in desk.run("-", stdin=data).stdout
    assert "letter.txt:5:1" in desk.run("--stdin-filename", "letter.txt", "-", stdin=data).stdout


def test_folders_are_searched_in_order_and_a_draft_counts_once(desk):
    for name in ("drafts/b/two.md", "drafts/a/one.txt", "drafts/.hidden.txt", "drafts/.git/x.txt", "drafts/c.pdf"):
        desk.write(name, "The harbour bridge cost 48 million euros.\n")
    done = desk.run("--format", "json", "drafts/a", "drafts", "drafts/right.txt")
    paths = [article["path"] for article in json.loads(done.stdout)["articles"]]
    assert paths == ["drafts/a/one.txt", "drafts/right.txt", "drafts/wrong.txt", "drafts/b/two.md"]


def test_the_bytes_are_the_same_with_one_process_and_with_several(desk):
    for number in range(12):
        desk.write(f"drafts/n{number}.txt", f"The harbour bridge cost {40 + number} million euros.\n")
    desk.write("drafts/empty.txt", "")
    settings = [
        {"LC_ALL": "C", "PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "COLUMNS": "40"},
        {"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2", "TZ": "America/Lima", "COLUMNS": "200"},
    ]
    for form in ("text", "json"):
        runs = [
            desk.run("--jobs", jobs, "--format", form, "drafts", **setting)
            for jobs, setting in (("1", settings[0]), ("4", settings[1]))
        ]
        assert runs[0].stdout == runs[1].stdout
        assert runs[0].stderr == runs[1].stderr
        assert [run.returncode for run in runs] == [2, 2]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_compiled_copy_changes_no_byte_and_mends_itself(desk, jobs):
    names = ["".join(parts) for parts in product("BDFGKLMN", "aeiou", "lmnrs", ("dale", "ford"))]
    facts = "".join(
        f"  - {{id: f{n}, statement: The {name} bridge cost {n + 10} million euros., min_sources: 0}}\n"
        for n, name in enumerate(names)
    )
    desk.write("facts.yaml", f"version: 1\nfacts:\n{facts}")
    desk.write("drafts/pier.txt", "Bridges\n\nThe Balford bridge cost 11 million euros.\n")
    desk.write("drafts/wrong.txt", "Bridges\n\nThe Nusdale bridge cost 11 million euros.\n")
    arguments = ("--jobs", jobs, "--format", "json", "drafts")
    expected = desk.run(*arguments, FACTCHECK_CACHE="off")
    assert expected.returncode == 1
    cache = desk.folder / "cache"
    for state in ("built", "opened", "damaged", "cleared away", "built anew"):
        if state == "damaged":
            (path,) = cache.glob("*.sqlite")
            path.write_bytes(path.read_bytes().replace(b"The Nusdale", b'The "usdale'))
        found = desk.run(*arguments, FACTCHECK_CACHE=str(cache))
        assert (found.stdout, found.stderr, found.returncode) == (expected.stdout, expected.stderr, 1), state
    assert b"The Nusdale" in next(cache.glob("*.sqlite")).read_bytes()


def test_output_goes_to_the_file_alone_or_to_both(desk):
    alone = desk.run("--format", "json", "--output", "report.json", "drafts")
    assert alone.stdout == ""
    assert json.loads((desk.folder / "report.json").read_text())["summary"]["articles"] == 2
    both = desk.run("--output", "json=second.json", "--output", "concise=third.txt", "drafts")
    assert "contradicted FC101" in both.stdout
    assert (desk.folder / "second.json").read_text() == (desk.folder / "report.json").read_text()
    assert (desk.folder / "third.txt").read_text().startswith("drafts/wrong.txt:5:1: FC101 contradicted:")
    assert not [name for name in os.listdir(desk.folder) if name.startswith(".")]


def test_an_output_that_can_not_be_written_is_a_2(desk):
    (desk.folder / "taken").mkdir()
    done = desk.run("--output", "json=taken", "drafts/right.txt")
    assert done.returncode == 2
    assert "taken: the file can't be written" in done.stderr


def test_colours_are_for_terminals_or_when_asked_for(desk):
    assert "\x1b" not in desk.run("drafts/wrong.txt").stdout
    assert "\x1b[" in desk.run("drafts/wrong.txt", "--color", "always").stdout
    assert "\x1b" not in desk.run("drafts/wrong.txt", "--output", "text=out.txt", "--color", "never").stdout
    assert "\x1b" not in (desk.folder / "out.txt").read_text()


def test_the_config_beside_the_drafts_counts(desk):
    desk.write("desk/factcheck.toml", 'facts = ["../facts.yaml"]\nexclude = ["old"]\n[levels]\nFC101 = "warning"\n')
    desk.write("desk/old/a.txt", "The harbour bridge cost 62 million euros.\n")
    desk.write("desk/new/a.txt", "The harbour bridge cost 62 million euros.\n")
    done = desk.run("--config", "desk/factcheck.toml", "desk")
    assert done.returncode == 0
    assert "desk/new/a.txt:1:1: contradicted FC101 quantity [warning]" in done.stdout
    assert "desk/old" not in done.stdout
    assert desk.run("--config", "desk/factcheck.toml", "--fail-on", "warning", "desk").returncode == 1
    assert desk.run("--config", "desk/factcheck.toml", "desk/old/a.txt").stdout.count("desk/old/a.txt:1:1") == 1
    assert desk.run("--config", "desk/factcheck.toml", "--force-exclude", "desk/old/a.txt").returncode == 2


def test_a_mistake_in_the_config_is_a_2_with_its_line(desk):
    desk.write("factcheck.toml", 'facts = ["facts.yaml"]\nfail_on = "note"\n')
    done = desk.run("drafts/right.txt")
    assert done.returncode == 2
    assert "factcheck.toml:2: unknown key `fail_on` (did you mean `fail-on`?)" in done.stderr
    assert desk.run("--isolated", "--facts", "facts.yaml", "drafts/right.txt").returncode == 0


def test_fingerprints_are_the_same_from_wherever_the_command_runs(desk):
    desk.write("factcheck.toml", "")
    one = json.loads(desk.run("--format", "json", "drafts/wrong.txt").stdout)
    two = json.loads(desk.run("--format", "json", str(desk.folder / "drafts/wrong.txt")).stdout)
    assert [c["id"] for c in one["articles"][0]["claims"]] == [c["id"] for c in two["articles"][0]["claims"]]


def test_a_crash_in_one_draft_names_it_and_is_a_2(desk):
    desk.write(
        "sitecustomize.py",
        "import factcheck.pipeline as pipeline\n"
        "whole = pipeline.extract_draft\n"
        "def broken(draft, *rest):\n"
        "    if draft.path.endswith('right.txt'):\n"
        "        raise ZeroDivisionError('by design')\n"
        "    return whole(draft, *rest)\n"
        "pipeline.extract_draft = broken\n",
    )
    done = desk.run("drafts", PYTHONPATH=str(desk.folder))
    assert done.returncode == 2
    assert "error: drafts/right.txt: factcheck failed on this draft (ZeroDivisionError: by design)" in done.stderr
    assert "drafts/wrong.txt:5:1: contradicted" in done.stdout


def test_a_reader_that_stops_early_is_no_error(desk):
    for number in range(40):
        desk.write(f"drafts/n{number}.txt", "The harbour bridge cost 62 million euros.\n" * 40)
    command = f"{sys.executable} -m factcheck --format json drafts; echo status $? >&2"
    done = subprocess.run(
        ["bash", "-c", f"({command}) | head -c 10"], cwd=desk.folder, capture_output=True, text=True, check=False
    )
    assert done.stdout == '{\n  "schem'
    assert done.stderr == "status 1\n"


@pytest.fixture
def start(desk):
    """Start the command, and end it if the test does not."""
    begun = []

    def begin(*arguments):
        command = [sys.executable, "-m", "factcheck", *arguments]
        pipe = subprocess.PIPE
        begun.append(subprocess.Popen(command, cwd=desk.folder, stdin=pipe, stdout=pipe, stderr=pipe))
        return begun[-1]

    yield begin
    for process in begun:
        process.kill()


def seconds_of_children(pid):
    """Give the processor time that each child of a process has used."""
    table = subprocess.run(["ps", "-A", "-o", "ppid=,time="], capture_output=True, text=True, check=True).stdout
    times = [time for parent, time in map(str.split, table.splitlines()) if int(parent) == pid]
    return [sum(float(part) * 60**place for place, part in enumerate(reversed(time.split(":")))) for time in times]


def assert_interrupted(process):
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert (process.returncode, out, err.strip()) == (130, b"", b"")


def test_an_interrupt_while_reading_is_130_without_a_traceback(start):
    process = start("-")
    process.stdin.write(b"The harbour bridge cost 62 million euros.\n" * 10_000)  # more than a pipe holds: it is read
    assert_interrupted(process)


@pytest.mark.parametrize("command", ["check", "compare"])
def test_an_interrupt_of_several_processes_is_130_without_a_traceback(desk, start, command):
    for number in range(4):
        desk.write(f"drafts/long{number}.txt", "The harbour bridge cost 62 million euros, said Mara Lind.\n\n" * 20_000)
    process = start(command, "--jobs", "2", "drafts")
    deadline = time.monotonic() + 120
    while len(busy := seconds_of_children(process.pid)) < 2 or not all(busy):
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert_interrupted(process)


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_ends_alike(desk, form):
    desk.write("drafts/empty.txt", "")
    assert desk.run("--format", form, "drafts/right.txt").returncode == 0
    assert desk.run("--format", form, "--output", f"{form}=out", "drafts/wrong.txt").returncode == 1
    mixed = desk.run("--format", form, "--exit-zero", "drafts/empty.txt", "drafts/wrong.txt")
    assert mixed.returncode == 2
    assert "48 million euros" in mixed.stdout or "bridge-cost" in mixed.stdout
    assert desk.run("--format", form, "--exit-zero", "--facts", "gone.yaml", "drafts").returncode == 2


CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


@pytest.mark.parametrize(
    ("name", "hostile"),
    [
        ("terminal escapes", "\x1b[31mred\x1b]0;owned\x07"),
        ("C1 controls", "\x9b31m\x85"),
        ("right-to-left marks and overrides", "\u202egnp.exe\u202c\u200f\u2066x\u2069"),
        ("workflow commands", "::set-env name=A::b ##[add-mask]x"),
        ("ends of XML and script", "]]> </script> <!-- -->"),
        ("Markdown and tables", "| `x` | @everyone [a](https://www.example.org) |"),
        ("NUL", "\x00"),
        ("line separators", "\u2028\u2029"),
    ],
)
def test_hostile_drafts_leave_no_control_in_any_output(desk, name, hostile):
    text = f"{hostile} said Ida Brøns.\n\nThe harbour bridge cost 62 million euros, {hostile} the port said.\n"
    desk.write("drafts/hostile.txt", text)
    outputs = [part for form in FORMATS for part in ("--output", f"{form}={form}.out")]
    done = desk.run(*outputs, "--show", "all", "drafts/hostile.txt")
    written = [(desk.folder / f"{form}.out").read_bytes().decode() for form in FORMATS]
    for stream in (done.stdout, done.stderr, *written):
        assert CONTROLS.search(stream) is None
        assert not any(line.lstrip().startswith("::set-env") or "##[" in line for line in stream.splitlines())


@pytest.mark.parametrize(
    "name",
    [b"drafts/\xff\xfe.txt", b"drafts/a\nb.txt", "drafts/\u202ea.txt".encode(), b"drafts/::error::x.txt", b"-x.txt"],
)
def test_hostile_names_leave_no_control_in_any_output(desk, name):
    path = os.fsencode(desk.folder) + b"/" + name
    with open(path, "wb") as draft:
        draft.write(b"The harbour bridge cost 62 million euros.\n")
    outputs = [part for form in FORMATS for part in ("--output", f"{form}={form}.out")]
    done = desk.run(*outputs, "--", os.fsdecode(name))
    assert done.returncode == 1
    for form in FORMATS:
        written = (desk.folder / f"{form}.out").read_bytes().decode()
        assert CONTROLS.search(written) is None
        assert len(written) > 40
    assert json.loads((desk.folder / "json.out").read_text())["articles"][0]["path"] == os.fsdecode(name)
    assert CONTROLS.search(done.stdout) is None


def test_a_handle_that_no_fact_knows_is_no_defect(desk):
    desk.write("drafts/handle.txt", "@SUM The harbour bridge cost 48 million euros.\n")
    done = desk.run("drafts/handle.txt")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_warning_names_its_draft_once(desk):
    (desk.folder / "drafts/old.txt").write_bytes("The caf\u00e9 \u201cOstwick\u201d opened in May.\n".encode("cp1252"))
    assert desk.run("drafts/old.txt").stderr.count("drafts/old.txt") == 1


def test_what_is_no_file_is_passed_over_in_a_folder_and_no_draft_is_endless(desk):
    os.mkfifo(desk.folder / "drafts/pipe.txt")
    done = desk.run("--format", "concise", "drafts", "/dev/zero")
    assert done.returncode == 2
    assert "wrong.txt" in done.stdout
    assert "/dev/zero: larger than 64 MB (split it into several drafts)" in done.stderr


def test_the_source_of_a_web_page_is_not_checked_as_if_it_were_text(desk):
    desk.write(
        "drafts/page.txt",
        "<!DOCTYPE html>\n<html><p>The harbour bridge cost 62 million euros.</p></html>\n",
    )
    done = desk.run("drafts/page.txt")
    assert done.returncode == 2
    assert "drafts/page.txt: this is the source of a web page, not a text" in done.stderr
    assert "not a text (save the draft as plain text" in desk.run("--format", "github", "drafts/page.txt").stdout
