import json
from importlib.metadata import version

import pytest

import factcheck


def test_version(desk):
    done = desk.run("--version")
    assert (done.returncode, done.stdout) == (0, f"factcheck {factcheck.__version__}\n")
    assert version("factcheck-news") == factcheck.__version__


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "factcheck drafts/council.txt"),
        (("check",), "factcheck --facts facts/"),
        (("claims",), "factcheck claims drafts/council.txt"),
        (("explain",), "factcheck explain FC101"),
        (("facts",), "factcheck facts lint"),
        (("facts", "show"), "factcheck facts show"),
        (("facts", "lint"), "--fail-on"),
        (("init",), "Nothing is ever overwritten"),
        (("schema",), "factcheck schema claims"),
    ],
)
def test_help_teaches_by_example(desk, arguments, words):
    done = desk.run(*arguments, "--help")
    assert done.returncode == 0
    assert words in done.stdout


def test_init_writes_files_that_pass_without_a_warning(desk, tmp_path):
    folder = tmp_path / "new"
    folder.mkdir()
    assert desk.run("init", "new").returncode == 0
    desk.folder = folder
    assert sorted(path.name for path in folder.iterdir()) == ["factcheck.toml", "facts.yaml"]
    lint = desk.run("facts", "lint", "--fail-on", "warning")
    assert lint.returncode == 0, lint.stdout
    desk.write("a.txt", "The harbour bridge cost 48 million euros.\n")
    done = desk.run("a.txt")
    assert (done.returncode, done.stderr) == (0, "")


def test_init_overwrites_nothing(desk):
    before = (desk.folder / "facts.yaml").read_text()
    done = desk.run("init")
    assert done.returncode == 2
    assert "facts.yaml: is there already" in done.stderr
    assert (desk.folder / "facts.yaml").read_text() == before
    assert not (desk.folder / "factcheck.toml").exists()


def test_explain_by_code_by_name_and_as_a_list(desk):
    assert desk.run("explain", "FC101").stdout.startswith("FC101 quantity (error)")
    assert desk.run("explain", "fc101").stdout == desk.run("explain", "quantity").stdout
    assert "FC601  unverified" in desk.run("explain").stdout
    unknown = desk.run("explain", "quantty")
    assert unknown.returncode == 2
    assert "did you mean FC101 (quantity)?" in unknown.stderr


def test_claims_lists_who_says_what(desk):
    desk.write("a.txt", "“The harbour bridge cost 62 million euros,” said Mara Lind, the mayor.\n")
    done = desk.run("claims", "a.txt")
    assert done.returncode == 0
    assert "a.txt:1:2: The harbour bridge cost 62 million euros" in done.stdout
    assert "said by Mara Lind" in done.stdout
    written = json.loads(desk.run("claims", "--format", "json", "a.txt").stdout)
    claims = [claim for claim in written["articles"][0]["claims"] if claim["attribution"] == "direct"]
    (claim,) = [claim for claim in claims if claim["kind"] == "statement"]
    assert claim["speaker"]["entity"] == "lind"
    assert "verdict" not in claim


def test_claims_of_an_unreadable_draft_is_a_2(desk):
    done = desk.run("claims", "gone.txt", "drafts/right.txt")
    assert done.returncode == 2
    assert "drafts/right.txt" in done.stdout


def test_facts_show(desk):
    done = desk.run("facts", "show", "bridge-cost")
    assert done.returncode == 0
    assert "The harbour bridge cost 48 million euros." in done.stdout
    assert "facts.yaml:12" in done.stdout
    assert "https://www.example.org/register" in done.stdout
    assert "predicate:   cost" in done.stdout
    assert "[bridge, Ostwick harbour bridge]" in done.stdout
    unknown = desk.run("facts", "show", "bridge-cots")
    assert unknown.returncode == 2
    assert "did you mean bridge-cost?" in unknown.stderr


def test_facts_lint_tells_every_problem(desk):
    desk.write("facts.yaml", "version: 1\nfacts:\n  - id: a\n    statment: The quay is long.\n  - id: a\n")
    done = desk.run("facts", "lint")
    assert done.returncode == 2
    assert "facts.yaml:4" in done.stderr
    assert "facts.yaml:5" in done.stderr


def test_schemas_are_printed(desk):
    assert json.loads(desk.run("schema").stdout)["title"].startswith("factcheck report")
    assert json.loads(desk.run("schema", "claims").stdout)["title"].startswith("factcheck list of claims")


def test_shell_completion_knows_commands_and_rules(desk):
    done = desk.run(_FACTCHECK_COMPLETE="bash_complete", COMP_WORDS="factcheck expl", COMP_CWORD="1")
    assert "plain,explain" in done.stdout
    rules = desk.run(_FACTCHECK_COMPLETE="bash_complete", COMP_WORDS="factcheck explain FC1", COMP_CWORD="2")
    assert "plain,FC101" in rules.stdout
    options = desk.run(_FACTCHECK_COMPLETE="bash_complete", COMP_WORDS="factcheck --fo", COMP_CWORD="1")
    assert "plain,--format" in options.stdout


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (("help",), "Usage: factcheck [OPTIONS] COMMAND"),
        (("help", "facts", "lint"), "Usage: factcheck facts lint"),
        (("help", "nothing"), "Usage: factcheck [OPTIONS] COMMAND"),
    ],
)
def test_help_is_given_where_it_is_asked_for_in_words(desk, arguments, shown):
    done = desk.run(*arguments)
    assert done.returncode == 0
    assert shown in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("facts", "search", "turnip"), "no fact speaks of turnip"),
        (("facts", "list", "--entity", "nobody"), "no fact meets these conditions"),
        (("facts", "show", "turnip"), "`factcheck facts list` lists them"),
        (("facts", "export"), "Choose from: csv, jsonl, claimreview, yaml\n"),
        (("--config", "gone.toml", "drafts"), "the config can't be read: No such file or directory\n"),
        (("--baseline", "odd.txt", "drafts"), "the file can't be read: it is not in UTF-8 (byte 5)"),
    ],
)
def test_what_is_wrong_or_missing_is_said_in_one_line_of_words(desk, arguments, said):
    desk.write("odd.txt", b"caf\x65\xe9 \n")
    assert said in desk.run(*arguments).stderr
