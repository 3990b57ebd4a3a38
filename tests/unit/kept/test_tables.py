"""A table kept by one run is the table that another would make, and is made anew when the package changes."""

import os

import pytest
from msgspec import msgpack

from factcheck.claims.attribution import rows
from factcheck.kept import stamps, tables
from factcheck.kept.stamps import stamp_package
from factcheck.kept.tables import keep_tables, kept_table
from factcheck.language import lexicon
from factcheck.language.restating import construction_table
from factcheck.language.text import cues
from factcheck.language.words import concepts, dictionary, word_letters
from factcheck.reading import furniture

KEPT = [
    rows._listed, construction_table._entries, construction_table.read_heads, cues.read_cues,
    concepts.built_in_thesaurus, dictionary._read_paraphrases, word_letters.known_letters, furniture.read_phrases,
]  # fmt: skip


def make_table(made):
    """Make a table that notes each time it is built."""

    def build() -> dict[str, tuple[str, ...]]:
        made.append("built")
        return {"dam": ("dams", "dammed")}

    return kept_table(build)


@pytest.mark.parametrize("table", KEPT, ids=lambda table: table.__qualname__)
def test_every_table_of_the_language_comes_back_the_same(tmp_path, table):
    with keep_tables(str(tmp_path), "1"):
        built = kept_table(table.__wrapped__)()
    with keep_tables(str(tmp_path), "1"):
        assert kept_table(table.__wrapped__)() == built == table()


@pytest.mark.parametrize(
    ("table", "names"),
    [
        (lexicon.read_words, ("people", "person")),
        (lexicon.read_table, ("verbs", "irregular")),
        (lexicon.read_sections, ("titles",)),
        (concepts.stems_of, ("denying cues", "polarity")),
        (construction_table.constructions_of, ("take",)),
    ],
    ids=lambda value: getattr(value, "__qualname__", None),
)
def test_a_table_by_name_comes_back_the_same(tmp_path, table, names):
    for _ in range(2):
        with keep_tables(str(tmp_path), "1"):
            assert kept_table(table.__wrapped__)(*names) == table(*names)


def test_each_name_has_a_table_of_its_own(tmp_path):
    def build(word: str, ending: str = "s") -> tuple[str, ...]:
        return (word, word + ending)

    for _ in range(2):
        with keep_tables(str(tmp_path), "1"):
            table = kept_table(build)
            assert table("dam") == ("dam", "dams")
            assert table("box", "es") == table("box", ending="es") == ("box", "boxes")
            assert table("bridge") == ("bridge", "bridges")


def test_the_second_run_builds_nothing(tmp_path):
    made = []
    for _ in range(2):
        with keep_tables(str(tmp_path), "1"):
            table = make_table(made)
            assert table() == table() == {"dam": ("dams", "dammed")}
    assert made == ["built"]


def test_a_table_of_another_shape_is_built_anew(tmp_path, monkeypatch):
    made = []
    monkeypatch.setattr(tables.msgpack, "encode", lambda table, encode=msgpack.encode: encode([7] if made else table))
    for _ in range(2):
        with keep_tables(str(tmp_path), "1"):
            assert make_table(made)() == {"dam": ("dams", "dammed")}
    assert made == ["built", "built"]


def test_without_a_folder_nothing_is_kept(tmp_path):
    made = []
    for _ in range(2):
        with keep_tables(None, "1"):
            make_table(made)()
    assert made == ["built", "built"]
    assert not list(tmp_path.iterdir())


def test_a_change_of_the_package_shows_in_its_stamp_however_deep(tmp_path, monkeypatch):
    monkeypatch.setattr(stamps, "PACKAGE", str(tmp_path))
    deep = tmp_path / "language" / "lexicon" / "en" / "verbs.txt"
    deep.parent.mkdir(parents=True)
    deep.write_text("rise")
    before = stamp_package(("language",))
    assert stamp_package(("language",)) == before
    os.utime(deep, ns=(1, 2))
    assert stamp_package(("language",)) != before
