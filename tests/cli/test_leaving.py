"""The command ends at once, with everything written and the status that it found."""

import os
import subprocess
import sys

RUN = [sys.executable, "-c", "from factcheck.cli import command; command()"]
BUSY = """
import threading, time
from factcheck.cli import leave
threading.Thread(target=lambda: (time.sleep(0.2), print("done"))).start()
leave(1)
"""


def run(desk, *command, **options):
    return subprocess.run(
        command, cwd=desk.folder, check=False, timeout=60, env={**os.environ, "FACTCHECK_CACHE": "off"}, **options
    )


def test_report_and_status_are_those_of_the_module(desk):
    arguments = ("--format", "json", "drafts")
    found, expected = run(desk, *RUN, *arguments, capture_output=True), desk.run(*arguments)
    assert (found.stdout.decode(), found.returncode) == (expected.stdout, 1)


def test_what_several_processes_found_is_written_too(desk):
    arguments = ("--jobs", "2", "--format", "json", "drafts")
    found, expected = run(desk, *RUN, *arguments, capture_output=True), desk.run(*arguments)
    assert (found.stdout.decode(), found.returncode) == (expected.stdout, 1)


def test_a_usage_error_and_the_version_have_their_status(desk):
    assert run(desk, *RUN, "--nonsense", capture_output=True).returncode == 2
    found = run(desk, *RUN, "--version", capture_output=True)
    assert (found.returncode, found.stdout[:10]) == (0, b"factcheck ")


def test_work_that_still_goes_on_is_waited_for(desk):
    found = run(desk, sys.executable, "-c", BUSY, capture_output=True)
    assert (found.returncode, found.stdout.split()) == (1, [b"done"])


def test_a_reader_that_stops_reading_is_no_error(desk):
    desk.write("drafts/long.txt", "\n\n".join(f"The harbour bridge cost {n} million euros." for n in range(2000)))
    with subprocess.Popen([*RUN, "--format", "json", "drafts"], cwd=desk.folder, stdout=-1, stderr=-1) as process:
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) in {1, 2}
