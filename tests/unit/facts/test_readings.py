"""What was read of facts is kept from one check to the next, and never believed where anything speaks against it."""

import pickle
import sqlite3
from contextlib import closing

import pytest

from factcheck.facts.cache import readings
from factcheck.facts.cache.readings import KeptReadings


@pytest.fixture
def place(tmp_path):
    kept = KeptReadings(str(tmp_path / "weirs.readings"), "first")
    kept.keep(3, b"three")
    kept.keep(7, b"seven")
    kept.save()
    return tmp_path / "weirs.readings"


def test_what_is_saved_is_there_for_the_next(place):
    kept = KeptReadings(str(place), "first")
    assert (kept.get(3), kept.get(7), kept.get(5)) == (b"three", b"seven", None)


def test_more_is_added_to_what_is_there(place):
    more = KeptReadings(str(place), "first")
    more.keep(5, b"five")
    more.save()
    assert [KeptReadings(str(place), "first").get(number) for number in (3, 5)] == [b"three", b"five"]


def test_what_follows_from_other_facts_or_another_state_of_the_package_counts_nothing(place):
    other = KeptReadings(str(place), "second")
    assert other.get(3) is None
    other.keep(7, b"new")
    other.save()
    assert [KeptReadings(str(place), "second").get(number) for number in (3, 7)] == [None, b"new"]
    assert KeptReadings(str(place), "first").get(7) is None


def test_what_another_process_put_in_the_place_meanwhile_is_not_taken(place):
    kept = KeptReadings(str(place), "first")
    assert kept.get(3) == b"three"
    other = KeptReadings(str(place), "second")
    other.keep(7, b"of other facts")
    other.save()
    assert kept.get(7) is None


@pytest.mark.parametrize("damage", ["substr(packed, 1, 9)", "x''", "substr(packed, 1, 8) || x'74'", "NULL", "12"])
def test_a_reading_whose_bytes_were_damaged_is_not_believed(place, damage):
    with closing(sqlite3.connect(place)) as database:
        database.execute("CREATE TABLE other AS SELECT * FROM reading")
        database.execute("DROP TABLE reading")
        database.execute("CREATE TABLE reading (number INTEGER PRIMARY KEY, packed)")
        database.execute(f"INSERT INTO reading SELECT number, {damage} FROM other")
        database.commit()
    assert KeptReadings(str(place), "first").get(3) is None


def test_a_reading_of_another_number_is_not_believed(place):
    with closing(sqlite3.connect(place)) as database:
        database.execute("UPDATE reading SET number = 4 WHERE number = 3")
        database.commit()
    assert KeptReadings(str(place), "first").get(4) is None


@pytest.mark.parametrize("size", [0, 40, 4000])
def test_a_damaged_file_is_put_aside(place, size):
    place.write_bytes(b"x" * size)
    assert KeptReadings(str(place), "first").get(3) is None
    for _ in range(2):
        kept = KeptReadings(str(place), "first")
        kept.keep(3, b"again")
        kept.save()
    assert KeptReadings(str(place), "first").get(3) == b"again"


def test_a_folder_that_is_missing_keeps_nothing(tmp_path):
    kept = KeptReadings(str(tmp_path / "none" / "weirs.readings"), "first")
    kept.keep(3, b"three")
    kept.save()
    assert not (tmp_path / "none").exists()


def test_nobody_waits_for_long_for_another_that_writes(place, monkeypatch):
    monkeypatch.setattr(readings, "PATIENCE", 0.01)
    with closing(sqlite3.connect(place, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        kept = KeptReadings(str(place), "first")
        assert kept.get(3) is None
        kept.keep(3, b"other")
        kept.save()
    assert KeptReadings(str(place), "first").get(3) == b"three"


def test_where_there_is_too_much_only_the_latest_stays(place, monkeypatch):
    monkeypatch.setattr(readings, "MOST_KEPT", 2)
    kept = KeptReadings(str(place), "first")
    kept.keep(5, b"five")
    kept.save()
    assert [KeptReadings(str(place), "first").get(number) for number in (3, 5)] == [None, b"five"]


def test_another_process_opens_the_file_for_itself(place):
    kept = KeptReadings(str(place), "first")
    assert kept.get(3) == b"three"
    assert pickle.loads(pickle.dumps(kept)).get(7) == b"seven"
