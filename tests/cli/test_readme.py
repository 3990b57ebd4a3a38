"""What README.md and the pages in docs/ show is run: files are written, commands are called, outputs are compared."""

import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


def blocks(page, language):
    return [(name, body) for kind, name, body in FENCE.findall(page.read_text()) if kind == language]


def write_files(page, desk):
    for kind, name, body in FENCE.findall(page.read_text()):
        if name and kind in ("yaml", "text", "toml", "markdown"):
            desk.write(name, body)


def commands(page):
    for _, body in blocks(page, "console"):
        for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield command, output


@pytest.fixture
def desk(desk):
    """A folder with nothing in it but what a page says."""
    shutil.rmtree(desk.folder / "drafts")
    (desk.folder / "facts.yaml").unlink()
    return desk


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_print_what_the_page_shows(page, desk):
    write_files(page, desk)
    for command, output in commands(page):
        program, *arguments = shlex.split(command)
        assert program == "factcheck"
        done = desk.run(*arguments)
        assert done.stdout + done.stderr == output, command


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_options_of_other_commands_exist(page, desk):
    known = "".join(desk.run(command, "--help").stdout for command in ("check", "claims", "ignore"))
    for _, body in blocks(page, "sh"):
        for line in body.splitlines():
            if line.startswith("factcheck "):
                for option in re.findall(r"(?<= )--[a-z-]+", line.partition("#")[0]):
                    assert option in known, line


def test_the_python_example_runs(desk):
    page = ROOT / "README.md"
    write_files(page, desk)
    ((_, code),) = blocks(page, "python")
    desk.write("example.py", code)
    done = subprocess.run([sys.executable, "example.py"], cwd=desk.folder, capture_output=True, text=True, check=True)
    assert "contradicted who was not leading in the polls" in done.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    for target in LINK.findall(page.read_text()):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples_in_toml_and_yaml_can_be_read(page):
    for _, body in blocks(page, "toml"):
        tomllib.loads(body)
    for _, body in blocks(page, "yaml"):
        yaml.safe_load(body)


def test_the_two_commands_of_the_readme_are_targets_of_the_makefile():
    makefile = (ROOT / "Makefile").read_text()
    for target in ("demo", "test", "lint", "eval", "bench"):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)
