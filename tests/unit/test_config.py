import pytest

from factcheck.config import find_config, matches, parse_config
from factcheck.errors import ConfigError
from factcheck.model import Level, RuleCard

CARDS = (RuleCard("FC101", "quantity", Level.ERROR, ""), RuleCard("FC601", "unverified", Level.NOTE, ""))


def parse(text, path="factcheck.toml"):
    return parse_config(text, path, lambda: CARDS)


def test_every_key_is_read():
    config = parse(
        'facts = ["facts/a.yaml"]\nfail-on = "warning"\nformat = "json"\nshow = ["all"]\nexclude = ["old"]\n'
        '[levels]\nunverified = "none"\n[paths."opinion/*".levels]\nFC101 = "warning"\n'
    )
    assert config.facts == ("facts/a.yaml",)
    assert config.fail_on is Level.WARNING
    assert (config.format, config.show) == ("json", ("all",))
    assert config.excludes("old/a.txt")
    assert not config.excludes("new/old-news.txt")
    assert config.level_of("FC601", "a.txt", Level.NOTE) is Level.NONE
    assert config.level_of("FC101", "opinion/a.txt", Level.ERROR) is Level.WARNING
    assert config.level_of("FC101", "news/a.txt", Level.ERROR) is Level.ERROR


def test_a_project_file_has_its_own_table():
    config = parse('[project]\nname = "x"\n[tool.factcheck]\nfail-on = "note"\n', "pyproject.toml")
    assert config.fail_on is Level.NOTE


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('facts = ["a"]\nfail_on = "error"\n', 2, "did you mean `fail-on`?"),
        ('\nformat = "sjon"\n', 2, "did you mean `json`?"),
        ('[levels]\nFC110 = "none"\n', 2, "did you mean `FC101`?"),
        ('[levels]\nFC101 = "fatal"\n', 2, "one of: error, warning, note, none"),
        ('[paths."opinion/*"]\nlevel = 1\n', 2, "did you mean `levels`?"),
        ("facts = 3\n", 1, "list of texts"),
        ("facts = []\nshow = [\n", 2, "not valid TOML"),
        ('exclude = ["a"]\nlevels = 3\n', 2, "must be a table"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_the_way_out(text, line, words):
    with pytest.raises(ConfigError, match=r"factcheck\.toml") as caught:
        parse(text)
    assert caught.value.line == line
    assert words in str(caught.value)


def test_the_line_of_a_mistake_in_a_project_file_is_in_our_table():
    text = '[tool.other]\nfial-on = 1\n[tool.factcheck]\nfial-on = "error"\n'
    with pytest.raises(ConfigError) as caught:
        parse(text, "pyproject.toml")
    assert caught.value.line == 4


def test_rules_are_looked_up_only_for_levels():
    def fail():
        raise AssertionError

    assert parse_config('fail-on = "note"', "factcheck.toml", fail).fail_on is Level.NOTE


@pytest.mark.parametrize(
    ("path", "pattern", "expected"),
    [
        ("old/a.txt", "old", True),
        ("x/old/a.txt", "old", True),
        ("x/old/a.txt", "x/old", True),
        ("x/old/a.txt", "x/old/**", True),
        ("x/old/a.txt", "*/a.txt", True),
        ("x/a.md", "*.txt", False),
        ("older/a.txt", "old", False),
        ("opinion/2025/a.txt", "opinion/*", True),
    ],
)
def test_patterns(path, pattern, expected):
    assert matches(path, pattern) is expected


def test_the_nearest_file_counts_and_a_project_without_our_table_does_not(tmp_path):
    inner = tmp_path / "desk" / "drafts"
    inner.mkdir(parents=True)
    (tmp_path / "factcheck.toml").write_text("")
    (tmp_path / "desk" / "pyproject.toml").write_text("[project]\n")
    assert find_config(inner) == tmp_path / "factcheck.toml"
    (tmp_path / "desk" / "pyproject.toml").write_text("[tool.factcheck]\n")
    assert find_config(inner) == tmp_path / "desk" / "pyproject.toml"
    (inner / "factcheck.toml").write_text("")
    assert find_config(inner) == inner / "factcheck.toml"
