"""Regular expressions kept compiled find what freshly compiled ones find."""

import re

import pytest

from factcheck.kept import patterns
from factcheck.kept.patterns import compile_pattern, keep_patterns

TEXT = "On 3 May 2025 the “Old Bridge” (1,204 m) cost £48 million; Ann said so.\nNo: 62."
SOURCES = [
    (r"(?P<day>\d{1,2})\s(?P<month>[A-Z][a-z]+)(?:\s(\d{4}))?", 0),
    (r"[“„«](?P<words>[^”“»]*)[”»]", 0),
    (r"(?<!\w)(?:bridge|cost|said)(?!\w)", re.IGNORECASE),
    (r"""  \d{1,3}(?:,\d{3})*   # a figure
         | [£$€]\d+ """, re.VERBOSE),
    ("[\ud800-\udfff]|£", 0),  # lone surrogates
    (r"^no.*?\d++$", re.IGNORECASE | re.MULTILINE | re.DOTALL),
]  # fmt: skip


def compile_all(folder, version="1"):
    with keep_patterns(None if folder is None else str(folder), version):
        return [compile_pattern(source, flags) for source, flags in SOURCES]


def describe(compiled):
    found = [[(match.span(), match.groups()) for match in pattern.finditer(TEXT)] for pattern in compiled]
    return found, [(pattern.pattern, pattern.flags, pattern.groups, dict(pattern.groupindex)) for pattern in compiled]


EXPECTED = describe([re.compile(source, flags) for source, flags in SOURCES])


def test_the_second_run_compiles_nothing_and_finds_the_same(tmp_path, monkeypatch):
    assert describe(compile_all(tmp_path / "new")) == EXPECTED
    monkeypatch.setattr(patterns, "_translate", lambda *_: pytest.fail("compiled again"))
    assert describe(compile_all(tmp_path / "new")) == EXPECTED


def test_what_a_later_run_adds_is_kept_beside_the_rest(tmp_path, monkeypatch):
    compile_all(tmp_path)
    with keep_patterns(str(tmp_path), "1"):
        compile_pattern("later", 0)
    monkeypatch.setattr(patterns, "_translate", lambda *_: pytest.fail("compiled again"))
    compile_all(tmp_path)
    with keep_patterns(str(tmp_path), "1"):
        assert compile_pattern("later", 0).match("later")
    assert len(list(tmp_path.iterdir())) == 1


def test_another_version_keeps_its_own(tmp_path):
    compile_all(tmp_path, "1")
    assert describe(compile_all(tmp_path, "2")) == EXPECTED
    assert len(list(tmp_path.iterdir())) == 2


def test_a_python_with_another_engine_compiles_as_ever(tmp_path, monkeypatch):
    def refuse(name):
        raise ImportError(name)

    monkeypatch.setattr(patterns, "import_module", refuse)
    assert describe(compile_all(tmp_path)) == EXPECTED
    assert not list(tmp_path.iterdir())


def test_without_a_folder_or_with_one_that_cannot_be_nothing_is_kept(tmp_path):
    assert describe(compile_all(None)) == EXPECTED
    (tmp_path / "file").write_text("in the way")
    assert describe(compile_all(tmp_path / "file")) == EXPECTED


def test_a_wrong_expression_is_refused_as_ever(tmp_path):
    with keep_patterns(str(tmp_path), "1"), pytest.raises(re.error, match="missing"):
        compile_pattern("(", 0)
