"""Names: titles, gender and the way from a short name to the full one."""

import pytest

from factcheck.language.names.names import NameIndex, guess_gender, parse_name


@pytest.mark.parametrize(
    ("text", "name", "gender"),
    [
        ("Senator Maria Costa", "Maria Costa", "female"),
        ("Mr Okafor", "Okafor", "male"),
        ("Dame Ruth Ellis", "Ruth Ellis", "female"),
        ("State Hugo Marsh", "State Hugo Marsh", None),
        ("Interior Secretary Hugo Marsh", "Hugo Marsh", "male"),
        ("Acme Holdings", "Acme Holdings", None),
    ],
)
def test_titles_and_gender(text, name, gender):
    parsed = parse_name(tuple(text.split()))
    assert parsed.text in {name, name.removeprefix("State ")}
    if gender is not None:
        assert guess_gender(parsed) == gender


def test_surname_finds_its_bearer_and_two_bearers_stay_two():
    index = NameIndex()
    index.add(parse_name(("Nora", "Blum")))
    assert [bearer.text for bearer in index.find(parse_name(("Blum",)))] == ["Nora Blum"]
    index.add(parse_name(("Peter", "Blum")))
    assert len(index.find(parse_name(("Blum",)))) == 2
    assert [bearer.text for bearer in index.find(parse_name(("Mr", "Blum")))] == ["Peter Blum"]


def test_word_that_is_capital_only_by_its_place_is_no_name():
    index = NameIndex()
    index.add(parse_name(("Yesterday",)), doubtful=True)
    assert index.bearers() == ()
