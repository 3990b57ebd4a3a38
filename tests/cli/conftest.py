"""The real command, run in a folder of its own with a small facts file and drafts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

FACTS = """\
version: 1
sources:
  register:
    title: Register of bridges
    publisher: Office of Roads
    url: https://www.example.org/register
    published: 2025-01-10
entities:
  lind: {name: Mara Lind, kind: person, gender: female, aliases: [Lind], roles: [{title: mayor of Ostwick}]}
  bridge: {name: Ostwick harbour bridge, kind: place, aliases: [harbour bridge]}
facts:
  - id: bridge-cost
    statement: The harbour bridge cost 48 million euros.
    sources: [register]
  - id: bridge-length
    statement: The harbour bridge is 310 metres long.
    sources: [register]
"""
RIGHT = "The harbour bridge cost 48 million euros.\n"
WRONG = "The harbour bridge cost 62 million euros.\n"
DRAFT = "Bridge opens in Ostwick\n\nOSTWICK, March 4, 2025 - People crossed the new bridge on Tuesday.\n\n{}"


class Desk:
    """A folder with facts and drafts, and the command run in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("facts.yaml", FACTS)
        self.write("drafts/right.txt", DRAFT.format(RIGHT))
        self.write("drafts/wrong.txt", DRAFT.format(WRONG))

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def run(self, *arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[str]:
        finished = subprocess.run(
            [sys.executable, "-m", "factcheck", *arguments],
            cwd=self.folder,
            input=stdin,
            capture_output=True,
            check=False,
            timeout=120,
            env={**os.environ, "NO_COLOR": "", "FORCE_COLOR": "", "FACTCHECK_CACHE": "off", **environment},
        )
        out, err = (stream.decode() for stream in (finished.stdout, finished.stderr))
        return subprocess.CompletedProcess(finished.args, finished.returncode, out, err)


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)
