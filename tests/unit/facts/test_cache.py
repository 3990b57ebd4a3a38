"""The compiled cache says what the files say, and builds itself anew when it has to."""

import os
import sqlite3
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path
from textwrap import dedent

import pytest

from factcheck.errors import FactsError
from factcheck.facts import load_facts
from factcheck.facts.cache import opening
from factcheck.facts.cache.compiled import entity_key, year_key
from factcheck.facts.cache.folder import cache_folder
from factcheck.facts.cache.searching import search_compiled
from factcheck.facts.search import search

FACTS = dedent("""\
    version: 1
    topic: Ski lifts
    sources:
      survey: {title: Lift survey, publisher: Alpine Board, published: 2021-05-05}
    entities:
      krona: {name: Krona lift, kind: place, aliases: [the Krona], roles: [longest lift]}
      vik: {name: Per Vik, kind: person, roles: [{title: manager, from: 2019-01-01}]}
    vocabulary:
      synonyms: [[lift, tow]]
    facts:
      - id: length
        statement: The Krona lift is 1,400 metres long.
        from: 2018-11-01
        also: [Krona is 1.4 km]
        refutes: [Krona is 2 km long]
        tolerance: 10 metres
        only: true
        according_to: vik
        series: lengths
        min_sources: 2
        review_by: 2030-01-01
        understood: {subject: krona}
        sources: [survey, {source: survey, quote: "1,400", locator: p. 9}]
      - {id: cabins, statement: Per Vik bought twelve cabins., date: 2020-03, sources: [survey]}
    quotes:
      - {id: on-snow, speaker: vik, date: 2020-01-02, text: We have snow., sources: [survey]}
    """)


@pytest.fixture
def facts(tmp_path):
    path = tmp_path / "lifts.yaml"
    path.write_text(FACTS)
    os.utime(path, (1_600_000_000, 1_600_000_000))
    return path


@pytest.fixture
def folder(tmp_path):
    return str(tmp_path / "cache")


@pytest.fixture
def open_facts():
    """Open compiled facts that are closed at the end of the test."""
    with ExitStack() as stack:
        yield lambda paths, folder, version="1": stack.enter_context(
            closing(opening.open_facts(paths, folder, version))
        )


def stored(folder):
    return [name for name in os.listdir(folder) if not name.startswith(".")]


def test_the_compiled_base_is_the_loaded_one(facts, folder, open_facts):
    loaded = load_facts([str(facts)])
    for _ in range(2):
        compiled = open_facts([str(facts)], folder)
        assert compiled.base() == loaded
        assert compiled.by_id("cabins") == loaded.facts[1]
        assert compiled.by_id("on-snow") == loaded.quotes[0]
        assert compiled.by_id("nothing") is None
        assert compiled.entity("vik") == loaded.entities[1]
        assert compiled.entities_named("the krona") == ("krona",)
        assert compiled.vocabulary() == loaded.vocabulary


def test_facts_are_found_by_exact_keys(facts, folder, open_facts):
    compiled = open_facts([str(facts)], folder)

    def found(*keys):
        return [compiled.record(position).id for position in compiled.holding(keys)]

    assert found(entity_key("vik")) == ["length", "cabins", "on-snow"]
    assert found(entity_key("vik"), year_key(2020)) == ["cabins", "on-snow"]
    assert found(entity_key("krona"), year_key(2020)) == []
    assert found(entity_key("nobody")) == []
    assert found() == []


@pytest.mark.parametrize("words", ["cabin", "the longest Krona", "sno", "twelvecabins", "Krono metres"])
def test_text_finds_the_same_as_in_memory(facts, folder, words, open_facts):
    compiled = open_facts([str(facts)], folder)
    assert search_compiled(compiled, words, 10) == search(load_facts([str(facts)]), words, 10)


def test_an_unchanged_cache_is_opened_without_reading_the_facts(facts, folder, monkeypatch, open_facts):
    open_facts([str(facts)], folder)
    monkeypatch.setattr(opening, "read_files", lambda paths: pytest.fail("the facts were read again"))
    assert open_facts([str(facts)], folder).size == 3


def test_a_changed_file_is_compiled_anew_even_if_size_and_time_look_the_same(facts, folder, open_facts):
    facts.write_text(FACTS)  # just written, so that its time can't be trusted
    state = facts.stat()
    open_facts([str(facts)], folder)
    facts.write_text(FACTS.replace("twelve", "eleven"))
    os.utime(facts, ns=(state.st_atime_ns, state.st_mtime_ns))
    compiled = open_facts([str(facts)], folder)
    assert compiled.by_id("cabins").statement == "Per Vik bought eleven cabins."


def test_a_touched_file_with_the_same_contents_keeps_its_cache(facts, folder, open_facts):
    open_facts([str(facts)], folder)
    (name,) = stored(folder)
    before = os.stat(os.path.join(folder, name)).st_ino
    os.utime(facts)
    assert open_facts([str(facts)], folder).size == 3
    assert os.stat(os.path.join(folder, name)).st_ino == before


def test_files_are_named_as_they_were_asked_for(facts, folder, monkeypatch, open_facts):
    other = facts.parent / "tows.yaml"
    other.write_text("version: 1\nfacts: [{id: tow, statement: The tow is old.}]\n")
    monkeypatch.chdir(facts.parent)
    for asked in ([str(facts), str(other)], [str(other), str(facts)], ["lifts.yaml", "tows.yaml"]):
        assert open_facts(asked, folder, "1").files == tuple(asked)


def test_a_file_moved_within_its_directory_is_named_where_it_is(facts, folder, tmp_path, open_facts):
    (tmp_path / "all" / "old").mkdir(parents=True)
    facts.rename(tmp_path / "all" / "old" / "lifts.yaml")
    open_facts([str(tmp_path / "all")], folder, "1")
    (tmp_path / "all" / "old").rename(tmp_path / "all" / "new")
    assert open_facts([str(tmp_path / "all")], folder, "1").files == (str(tmp_path / "all" / "new" / "lifts.yaml"),)


def test_a_cache_is_on_the_disk_before_it_takes_its_place(facts, folder, monkeypatch, open_facts):
    done = []
    monkeypatch.setattr(os, "fsync", lambda handle: done.append(("written", os.fstat(handle).st_size > 0)))
    replace = os.replace
    monkeypatch.setattr(os, "replace", lambda *paths: done.append(("placed", True)) or replace(*paths))
    open_facts([str(facts)], folder, "1")
    assert done == [("written", True), ("placed", True)]


def test_caches_that_nothing_has_used_for_a_month_go_when_another_is_built(facts, folder, open_facts):
    month = 31 * 86_400
    for name, age in (("facts-" + "0" * 24 + ".sqlite", month), (".building-x1", month), ("notes.sqlite", month)):
        path = Path(folder, name)
        path.parent.mkdir(exist_ok=True)
        path.touch()
        os.utime(path, (path.stat().st_atime, path.stat().st_mtime - age))
    young = Path(folder, "facts-" + "1" * 24 + ".sqlite")
    young.touch()
    open_facts([str(facts)], folder)
    kept = set(os.listdir(folder))
    assert {"notes.sqlite", young.name} < kept
    assert not kept & {"facts-" + "0" * 24 + ".sqlite", ".building-x1"}


def test_a_cache_in_use_is_kept_however_old(facts, folder, open_facts):
    open_facts([str(facts)], folder)
    (name,) = stored(folder)
    place = Path(folder, name)
    os.utime(place, (0, 0))
    open_facts([str(facts)], folder)
    other = facts.with_name("other.yaml")
    other.write_text(FACTS)
    open_facts([str(other)], folder)
    assert place.exists()


def test_a_new_file_in_a_directory_is_noticed(facts, folder, open_facts):
    open_facts([str(facts.parent)], folder)
    (facts.parent / "more.yaml").write_text("version: 1\nfacts: [{id: new, statement: It thawed., min_sources: 0}]\n")
    assert open_facts([str(facts.parent)], folder).by_id("new") is not None


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[: len(data) // 2],
        lambda data: b"not a database" + data,
        lambda data: data[:100] + bytes(len(data) - 100),
        lambda data: data + b"more",
    ],
)
def test_a_damaged_cache_is_built_anew(facts, folder, damage, open_facts):
    open_facts([str(facts)], folder)
    (name,) = stored(folder)
    path = os.path.join(folder, name)
    with open(path, "rb") as file:
        data = file.read()
    with open(path, "wb") as file:
        file.write(damage(data))
    assert open_facts([str(facts)], folder).base() == load_facts([str(facts)])
    assert open_facts([str(facts)], folder).base() == load_facts([str(facts)])


def test_a_cache_of_another_version_is_not_used(facts, folder, open_facts):
    open_facts([str(facts)], folder)
    open_facts([str(facts)], folder, version="2")
    assert len(stored(folder)) == 2


def test_broken_facts_are_told_and_leave_no_cache(facts, folder, open_facts):
    facts.write_text(FACTS.replace("statement: Per", "statment: Per"))
    with pytest.raises(FactsError, match="statment"):
        open_facts([str(facts)], folder)
    assert not os.path.exists(folder) or os.listdir(folder) == []


def test_where_nothing_can_be_written_the_base_is_held_in_memory(facts, tmp_path, open_facts):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, not a folder")
    assert open_facts([str(facts)], str(blocked)).base() == load_facts([str(facts)])


def _open_in_process(arguments):
    with closing(opening.open_facts(*arguments)) as compiled:
        return compiled.size, compiled.by_id("cabins").statement


def test_several_processes_may_open_and_build_at_once(facts, folder):
    with ProcessPoolExecutor(4) as pool:
        results = list(pool.map(_open_in_process, [([str(facts)], folder, "1")] * 8))
    assert results == [(3, "Per Vik bought twelve cabins.")] * 8
    assert len(os.listdir(folder)) == 1


def test_the_cache_is_never_written_to_once_it_stands(facts, folder, open_facts):
    compiled = open_facts([str(facts)], folder)
    with pytest.raises(sqlite3.OperationalError):
        compiled.database.execute("DELETE FROM record")


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"FACTCHECK_CACHE": "/own", "HOME": "/home/me"}, "/own"),
        ({"FACTCHECK_CACHE": "off", "HOME": "/home/me"}, None),
        ({"XDG_CACHE_HOME": "/caches", "HOME": "/home/me"}, "/caches/factcheck"),
        ({"HOME": "/home/me"}, "/home/me/.cache/factcheck"),
    ],
)
def test_the_folder_of_caches(environment, expected):
    assert cache_folder(environment) == expected
