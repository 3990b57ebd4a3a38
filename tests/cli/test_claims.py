"""`factcheck claims` as it is called: its formats, its conditions, its files and its exit status."""

import csv
import io
import json
import os
import subprocess
import sys
from importlib.resources import files

import jsonschema
import pytest

SPOKEN = """\
Ferry line opens in Ostwick

OSTWICK, March 7, 2025 - The ferry line has 12 boats.

“The ferry line cost 9 million euros,” Mara Lind said on Tuesday.

“The ferry line carries 400 people,” said Órla Vane. “I think the boats are too small.”

The line was built in a year, Joss Abt said last month.
"""
OLD = "OSTWICK, June 2, 2024 - The ferry line has nine boats.\n"


@pytest.fixture
def desk(desk):
    desk.write("ferry/new.txt", SPOKEN)
    desk.write("ferry/old.txt", OLD)
    return desk


def read_csv(done):
    return list(csv.DictReader(io.StringIO(done.stdout, newline="")))


def texts(done):
    return [row["text"] for row in read_csv(done) if row["kind"] == "statement"]


def test_csv_has_one_row_a_claim_under_its_header(desk):
    done = desk.run("claims", "--format", "csv", "ferry")
    assert (done.returncode, done.stderr) == (0, "")
    whole = json.loads(desk.run("claims", "--format", "json", "ferry").stdout)
    claims = [(article["path"], claim["id"]) for article in whole["articles"] for claim in article["claims"]]
    rows = read_csv(done)
    assert [(row["path"], row["id"]) for row in rows] == claims
    (row,) = [row for row in rows if row["text"] == "The ferry line cost 9 million euros"]
    assert {
        "entity": "lind",
        "speaker": "Mara Lind",
        "said_on": "2025-03-04",
        "checkable": "true",
    }.items() <= row.items()


def test_json_lines_follow_the_published_schema(desk):
    schema = json.loads(desk.run("schema", "claims").stdout)
    line_schema = {**schema["$defs"]["line"], "$defs": schema["$defs"]}
    done = desk.run("claims", "--format", "jsonl", "ferry", "gone.txt")
    assert done.returncode == 2
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert {line["path"] for line in lines} == {"ferry/new.txt", "ferry/old.txt"}
    for line in lines:
        jsonschema.Draft202012Validator(line_schema).validate(line)
    written = json.loads(desk.run("claims", "--format", "json", "--speaker", "lind", "ferry").stdout)
    jsonschema.Draft202012Validator(schema).validate(written)


def test_claims_tell_what_times_they_are_about_and_the_report_of_a_check_the_same(desk):
    desk.write(
        "pier.txt", "OSTWICK, March 7, 2025 - The pier was built two years ago. It has cost 9 million since 2021.\n"
    )
    lines = [json.loads(line) for line in desk.run("claims", "--format", "jsonl", "pier.txt").stdout.splitlines()]
    told = [[(time["text"], time["relation"], time["explicit"]) for time in line["about"]] for line in lines]
    assert told == [[("two years ago", "on", False)], [("2021", "since", True)]]
    (ago,), (since,) = (line["about"] for line in lines)
    assert ago["first"] < "2023-03-07" < ago["last"]
    assert (since["first"], since["last"]) == ("2021-01-01", "2021-12-31")
    rows = read_csv(desk.run("claims", "--format", "csv", "pier.txt"))
    assert [row["about"] for row in rows] == ["two years ago", "2021"]
    assert [(row["about_first"], row["about_last"]) for row in rows][1] == ("2021-01-01", "2021-12-31")
    report = json.loads(desk.run("--format", "json", "pier.txt").stdout)
    assert [claim["about"] for claim in report["articles"][0]["claims"]] == [line["about"] for line in lines]


def test_a_piped_table_is_plain_and_has_one_line_a_claim(desk):
    done = desk.run("claims", "--format", "table", "ferry/old.txt")
    assert done.stdout.splitlines() == [
        "place               speaker  said on     checkable  claim",
        "ferry/old.txt:1:25  (draft)  2024-06-02  yes        The ferry line has nine boats.",
        "",
        "1 claim in 1 draft",
    ]
    painted = desk.run("claims", "--format", "table", "--color", "always", "ferry/old.txt").stdout
    assert "\x1b[" in painted


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pty")
def test_a_table_wraps_to_the_terminal(desk):
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 60, 0, 0))
    command = [sys.executable, "-m", "factcheck", "claims", "--format", "table", "--color", "never", "ferry/old.txt"]
    environment = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "LINES")}
    with subprocess.Popen(command, cwd=desk.folder, stdout=theirs, env=environment) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                part = os.read(ours, 4096)
            except OSError:  # the other end is closed
                break
            if not part:
                break
            shown += part
    os.close(ours)
    assert process.returncode == 0
    lines = shown.decode().splitlines()
    assert len(lines) > 4
    assert max(map(len, lines)) <= 60


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        (("--speaker", "LIND"), ["The ferry line cost 9 million euros"]),
        (("--speaker", "orla vane"), ["The ferry line carries 400 people", "I think the boats are too small"]),
        (("--speaker", "mayor of Ostwick"), ["The ferry line cost 9 million euros"]),
        (("--speaker", "vane", "--checkable"), ["The ferry line carries 400 people"]),
        (("--speaker", "lin"), []),
        (
            ("--speaker", "lind", "--speaker", "abt"),
            ["The ferry line cost 9 million euros", "The line was built in a year"],
        ),
        (("--speaker", "lind", "--speaker", "abt", "--until", "2025-03-03"), ["The line was built in a year"]),
        (("--until", "2024-12-31"), ["The ferry line has nine boats"]),
        (("--since", "2025-03-04", "--until", "2025-03-06"), ["The ferry line cost 9 million euros"]),
    ],
)
def test_conditions(desk, conditions, expected):
    done = desk.run("claims", "--format", "csv", *conditions, "ferry")
    assert done.returncode == 0
    assert texts(done) == expected
    assert done.stderr.startswith(f"factcheck: {len(read_csv(done))} of ")


def test_every_format_meets_the_same_conditions_and_tells_how_many_of_how_many(desk):
    arguments = ("--speaker", "lind", "--since", "2025-01-01", "ferry")
    closing = desk.run("claims", *arguments).stdout.splitlines()[-1]
    assert closing.startswith("2 of ")
    assert desk.run("claims", "--format", "table", *arguments).stdout.splitlines()[-1] == closing
    for form in ("json", "jsonl", "csv"):
        done = desk.run("claims", "--format", form, *arguments)
        assert done.stderr == f"factcheck: {closing}\n"
    written = json.loads(desk.run("claims", "--format", "json", *arguments).stdout)
    assert sum(len(article["claims"]) for article in written["articles"]) == written["summary"]["listed"] == 2
    assert {speech["speaker"]["entity"] for article in written["articles"] for speech in article["utterances"]} == {
        "lind"
    }


def test_what_has_no_known_day_is_left_out_and_counted(desk):
    desk.write("undated.txt", "“The ferry line cost 9 million euros,” Mara Lind said.\n")
    done = desk.run("claims", "--since", "2025-01-01", "undated.txt")
    assert done.stdout == "0 of 2 claims in 1 draft; 2 left out whose day is not known\n"
    dated = desk.run("claims", "--since", "2025-01-01", "--date", "2025-03-01", "undated.txt")
    assert dated.stdout.endswith("2 of 2 claims in 1 draft\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--since", "4 March"), "'4 March' is not a day; write it as YYYY-MM-DD"),
        (("--until", "2025-02-30"), "'2025-02-30' is not a day"),
        (("--since", "2025-03-05", "--until", "2025-03-04"), "--since 2025-03-05 lies after --until 2025-03-04"),
        (("--speaker", " -- "), "' -- ' has no word in it"),
        (("--format", "sarif"), "'sarif' is not one of 'text', 'table', 'json', 'jsonl', 'csv'"),
        (("--output", "cvs=list.csv"), "unknown format cvs in --output cvs=list.csv (did you mean csv=list.csv?"),
        (("--output", "gone/list.csv"), "there is no folder gone"),
    ],
)
def test_what_cannot_be_done_is_a_2_in_words(desk, arguments, told):
    done = desk.run("claims", *arguments, "ferry")
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr


def test_lists_are_written_to_files_whole(desk):
    done = desk.run("claims", "--output", "csv=a.csv", "--output", "jsonl=a.jsonl", "ferry")
    assert done.stdout == desk.run("claims", "ferry").stdout
    assert (desk.folder / "a.csv").read_text() == desk.run("claims", "--format", "csv", "ferry").stdout
    assert (desk.folder / "a.jsonl").read_text() == desk.run("claims", "--format", "jsonl", "ferry").stdout
    bare = desk.run("claims", "--format", "table", "--color", "always", "--output", "table.txt", "ferry")
    assert bare.stdout == ""
    assert (desk.folder / "table.txt").read_text() == desk.run("claims", "--format", "table", "ferry").stdout
    assert not list(desk.folder.glob(".*.csv.*"))


@pytest.mark.parametrize("form", ["text", "table", "json", "jsonl", "csv"])
def test_no_list_steers_a_terminal_or_a_spreadsheet(desk, form):
    desk.write("hostile.txt", "The ferry \x1b[31mcost 9\u202e million euros.\n\n=HYPERLINK(1) cost 9 million euros.\n")
    done = desk.run("claims", "--format", form, "hostile.txt")
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert "\u202e" not in done.stdout
    if form == "csv":
        assert not any(cell.startswith("=") for row in read_csv(done) for cell in row.values())


def test_rich_is_loaded_for_the_table_alone(desk):
    for form, loaded in (("text", False), ("csv", False), ("jsonl", False), ("json", False), ("table", True)):
        code = (
            "import sys; from factcheck.cli.running import run; "
            f"run(['claims', '--format', '{form}', '--output', 'list', 'ferry']); print('rich' in sys.modules)"
        )
        done = subprocess.run([sys.executable, "-c", code], cwd=desk.folder, capture_output=True, text=True, check=True)
        assert done.stdout == f"{loaded}\n", form


def test_the_schemas_are_files_of_the_package():
    schema = json.loads((files("factcheck") / "reports/schemas/claims-1.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema["$defs"]["line"])
