"""The hook, the action, the CI example and the made pages, each tried as its user would."""

import os
import re
import shutil
import subprocess
import sys
from importlib import resources
from pathlib import Path

import jsonschema
import pytest
import yaml

from factcheck.cli.manual import write_manual, write_rules

ROOT = Path(__file__).parents[2]


def validate(name, path):
    folder = resources.files("check_jsonschema") / "builtin_schemas/vendor"
    schema = yaml.safe_load((folder / f"{name}.json").read_text())
    jsonschema.validators.validator_for(schema)(schema).validate(yaml.safe_load(path.read_text()))


@pytest.fixture
def on_path(tmp_path):
    """A folder for PATH with a `factcheck` that is this one."""
    folder = tmp_path / "bin"
    folder.mkdir()
    script = folder / "factcheck"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n')
    script.chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


def run_action(desk, on_path, **inputs):
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    step = next(step for step in action["runs"]["steps"] if step.get("id") == "check")
    defaults = {key.upper().replace("-", "_"): str(value["default"]) for key, value in action["inputs"].items()}
    assert set(step["env"]) == set(defaults)
    files = {name: str(desk.write(name, "")) for name in ("summary.md", "output.txt")}
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
        cwd=desk.folder,
        env={
            "PATH": on_path,
            "HOME": str(desk.folder),
            "GITHUB_STEP_SUMMARY": files["summary.md"],
            "GITHUB_OUTPUT": files["output.txt"],
            **defaults,
            **inputs,
        },
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_action_is_valid_and_each_input_reaches_the_script():
    validate("github-actions", ROOT / "action.yml")
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    step = next(step for step in action["runs"]["steps"] if step.get("id") == "check")
    assert set(step["env"].values()) == {f"${{{{ inputs.{name} }}}}" for name in action["inputs"]}
    assert "${{" not in step["run"]


def test_the_action_annotates_sums_up_and_writes_sarif(desk, on_path):
    done = run_action(desk, on_path, PATHS="drafts/right.txt\ndrafts/wrong.txt\n", SARIF="facts.sarif")
    assert done.returncode == 1
    assert "::error file=drafts/wrong.txt,line=5," in done.stdout
    assert "### factcheck" in (desk.folder / "summary.md").read_text()
    assert (desk.folder / "output.txt").read_text() == "status=1\n"
    assert '"ruleId": "FC101"' in (desk.folder / "facts.sarif").read_text()


def test_the_action_takes_names_with_spaces_and_hostile_ones_as_they_are(desk, on_path):
    desk.write("drafts/two words.txt", "The harbour bridge cost 62 million euros.\n")
    desk.write("$(touch owned)/--version.txt", "The harbour bridge cost 62 million euros.\n")
    done = run_action(desk, on_path, PATHS="drafts/two words.txt\n$(touch owned)\n", ARGUMENTS="--jobs\n1")
    assert done.returncode == 1
    assert "file=drafts/two words.txt," in done.stdout
    assert "--version.txt," in done.stdout
    assert not (desk.folder / "owned").exists()


@pytest.mark.parametrize(
    ("inputs", "status"),
    [
        ({"PATHS": "drafts/right.txt"}, 0),
        ({"PATHS": "drafts/right.txt", "FAIL_ON": "note"}, 1),
        ({"PATHS": "gone.txt"}, 2),
        ({"PATHS": "drafts/right.txt", "FACTS": "gone.yaml"}, 2),
        ({"PATHS": "drafts/wrong.txt", "ARGUMENTS": "--exit-zero", "SUMMARY": "false"}, 0),
    ],
)
def test_the_action_ends_as_factcheck_does(desk, on_path, inputs, status):
    assert run_action(desk, on_path, **inputs).returncode == status


def test_the_hook_checks_the_files_it_is_given(desk, on_path):
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    desk.write("factcheck.toml", 'facts = ["facts.yaml"]\nexclude = ["drafts/old"]\n')
    desk.write("drafts/old/a.txt", "The harbour bridge cost 62 million euros.\n")
    for files, status in (
        (["drafts/right.txt", "drafts/old/a.txt"], 0),
        (["drafts/wrong.txt", "drafts/right.txt"], 1),
    ):
        done = subprocess.run(
            [*hook["entry"].split(), *files],
            cwd=desk.folder,
            env={**os.environ, "PATH": on_path},
            capture_output=True,
            check=False,
        )
        assert done.returncode == status


def test_the_gitlab_example_is_valid_and_its_command_works(desk, on_path):
    path = ROOT / "docs/examples/gitlab-ci.yml"
    validate("gitlab-ci", path)
    job = yaml.safe_load(path.read_text())["factcheck"]
    done = subprocess.run(
        ["sh", "-c", job["script"][-1]], cwd=desk.folder, env={**os.environ, "PATH": on_path}, check=False
    )
    assert done.returncode == 1
    for report in job["artifacts"]["reports"].values():
        assert (desk.folder / report).stat().st_size > 0


def test_the_made_pages_are_up_to_date():
    assert (ROOT / "docs/factcheck.1").read_text() == write_manual(), "make docs"
    assert (ROOT / "docs/rules.md").read_text() == write_rules(), "make docs"


@pytest.mark.skipif(shutil.which("groff") is None, reason="there is no groff here")
def test_the_man_page_formats_without_a_warning():
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", str(ROOT / "docs/factcheck.1")], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    assert "--write-baseline" in re.sub(".\x08", "", done.stdout)


def test_the_container_holds_what_it_copies():
    lines = (ROOT / "Containerfile").read_text().splitlines()
    copied = [
        word for line in lines if line.startswith("COPY ") and "--from" not in line for word in line.split()[1:-1]
    ]
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    for name in copied:
        assert (ROOT / name).exists()
        assert f"!{name}" in ignored
    assert any(line.startswith("USER ") and "root" not in line for line in lines)
