"""The word lists: sections, comments, and entries that share a line."""

import pytest

from factcheck.language import lexicon

LIST = """# What grows where.
oak, elm   # trees without a heading

[by the sea]  # salt air
thrift: pink, white
# sea holly

[empty]
# nothing yet
[by the sea]
samphire:
"""


@pytest.fixture
def name(tmp_path, monkeypatch):
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "plants.txt").write_text(LIST, encoding="utf-8")
    monkeypatch.setattr(lexicon, "FOLDER", str(tmp_path))
    return "plants"


def test_sections_have_their_entries_without_comments(name):
    assert lexicon.read_sections(name, "xx") == {"": ("oak, elm",), "by the sea": ("thrift: pink, white", "samphire:")}


def test_words_may_share_a_line(name):
    assert lexicon.read_words(name, "", "xx") == {"oak", "elm"}


def test_a_table_maps_keys_to_their_values(name):
    assert lexicon.read_table(name, "by the sea", "xx") == {"thrift": ("pink", "white"), "samphire": ()}


def test_a_section_without_entries_is_none(name):
    with pytest.raises(KeyError):
        lexicon.read_words(name, "empty", "xx")


def test_a_list_is_known_by_its_file_and_section():
    assert lexicon.listed("people/person") == lexicon.read_words("people", "person")
    assert "their" in lexicon.listed("possessives")


def test_a_list_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        lexicon.listed("possessive")
