"""Loading through the cache gives what loading from the files gives."""

import os

import pytest

from factcheck.errors import FactsError
from factcheck.facts import load_facts
from factcheck.facts.cache import loading
from factcheck.facts.cache.loading import load_cached


def write_many(tmp_path, count):
    facts = "".join(
        f"  - {{id: f{n}, statement: Pier {n} has {n + 2} planks., min_sources: 0}}\n" for n in range(count)
    )
    path = tmp_path / "piers.yaml"
    path.write_text(f"version: 1\nfacts:\n{facts}")
    os.utime(path, (1_600_000_000, 1_600_000_000))
    return [str(path)]


def test_a_few_facts_leave_no_cache(tmp_path):
    paths, folder = write_many(tmp_path, 10), tmp_path / "cache"
    assert load_cached(paths, str(folder), "1") == load_facts(paths)
    assert not folder.exists()


@pytest.mark.parametrize("spoil", [False, True])
def test_many_facts_come_from_a_cache_whatever_its_state(tmp_path, monkeypatch, spoil):
    monkeypatch.setattr(loading, "SMALL", 1000)
    paths, folder = write_many(tmp_path, 300), tmp_path / "cache"
    assert load_cached(paths, str(folder), "1") == load_facts(paths)
    (cache,) = folder.iterdir()
    if spoil:
        data = bytearray(cache.read_bytes())
        start = data.index(b"Pier 150 has")
        data[start - 400 : start + 400] = b"\xff" * 800
        cache.write_bytes(data)
    assert load_cached(paths, str(folder), "1") == load_facts(paths)


def test_what_is_broken_or_missing_is_told_as_ever(tmp_path):
    with pytest.raises(FactsError, match="can't be read"):
        load_cached([str(tmp_path / "none.yaml")], str(tmp_path / "cache"), "1")


def test_transcripts_are_read_whatever_the_cache(tmp_path, monkeypatch):
    monkeypatch.setattr(loading, "SMALL", 10)
    (tmp_path / "session.txt").write_text("Rehn: We sail.\n")
    path = tmp_path / "sea.yaml"
    quote = "{id: q, speaker: rehn, text: We sail., transcript: session.txt, sources: [s]}"
    path.write_text(
        f"version: 1\nsources: {{s: {{title: S}}}}\nentities: {{rehn: {{name: Ansa Rehn}}}}\nquotes: [{quote}]\n"
    )
    loaded = load_facts([str(path)])
    assert loaded.transcripts
    assert load_cached([str(path)], str(tmp_path / "cache"), "1") == loaded


def test_no_cache_is_kept_where_none_is_wanted(tmp_path, monkeypatch):
    monkeypatch.setattr(loading, "SMALL", 1000)
    assert load_cached(write_many(tmp_path, 100), None, "1").facts[99].id == "f99"
