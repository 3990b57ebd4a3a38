"""A file of kept entries gives back what was kept, or nothing at all."""

import os

import pytest

from factcheck.kept.files import MOST_KEPT, open_kept


def open_file(folder, key="state"):
    return open_kept(str(folder), "things", "the owner", key)


def fill(folder, **entries):
    kept = open_file(folder)
    for name, entry in entries.items():
        kept.keep(name, entry)
    kept.save()


def test_entries_come_back_and_later_ones_are_added(tmp_path):
    folder = tmp_path / "new" / "cache"
    fill(folder, one=b"1")
    fill(folder, two=b"2")
    kept = open_file(folder)
    assert (kept.get("one"), kept.get("two"), kept.get("three")) == (b"1", b"2", None)
    assert len(os.listdir(folder)) == 1


def test_another_key_begins_anew_and_another_owner_has_a_file_of_its_own(tmp_path):
    fill(tmp_path, one=b"1")
    changed = open_file(tmp_path, "another state")
    assert changed.get("one") is None
    changed.keep("one", b"changed")
    changed.save()
    assert open_file(tmp_path).get("one") is None
    assert open_kept(str(tmp_path), "things", "somebody else", "state").get("one") is None
    assert len(os.listdir(tmp_path)) == 1


@pytest.mark.parametrize(
    "harm",
    [lambda data: data[:-3], lambda data: b"", lambda data: data[:9] + b"\0" + data[10:], lambda data: b"\1" * 40],
)
def test_a_damaged_file_holds_nothing_and_is_written_anew(tmp_path, harm):
    fill(tmp_path, one=b"1", two=b"2")
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    file.write_bytes(harm(whole))
    assert open_file(tmp_path).get("one") is None
    fill(tmp_path, one=b"1", two=b"2")
    assert file.read_bytes() == whole


def test_nothing_is_written_without_anything_new_or_with_far_too_much(tmp_path):
    open_file(tmp_path).save()
    fill(tmp_path, **{f"entry{number}": b"" for number in range(MOST_KEPT + 1)})
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_is_let_be(tmp_path):
    (tmp_path / "file").write_text("in the way")
    fill(tmp_path / "file", one=b"1")
    assert os.listdir(tmp_path) == ["file"]
