"""Whom and what the pronouns of the article's own sentences stand for."""

import pytest

from factcheck.claims import extract_claims
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.model import ClaimKind, Entity
from factcheck.reading import read_article


def assertions_of(text: str, *entities: Entity) -> list[str]:
    article = read_article("draft.txt", text.encode())
    extraction = extract_claims(article, Gazetteer(entities))
    return [claim.assertion for claim in extraction.claims if claim.kind is ClaimKind.STATEMENT]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Maria Stolz came home from Norvia on Friday. She had arrived in Tal on 3 May.",
            "Maria Stolz had arrived in Tal on 3 May.",
        ),
        (
            "Prize-winning rower Maria Stolz came home on Friday. She had arrived in Tal on 3 May.",
            "Maria Stolz had arrived in Tal on 3 May.",
        ),
        (
            "Anna Beck spoke first.\n\nThe size of Maria Stolz's victory surprised many. With 7 million, she won.",
            "With 7 million, Maria Stolz won.",
        ),
        (
            "Maria Stolz had been leading in Tal for months, and she beat Anna Beck by 16 points.",
            "Maria Stolz beat Anna Beck by 16 points.",
        ),
        (
            "Carla Bruun beat Tom Vell by 7 points. Vell had trusted only his own trainer. She is the first to do so.",
            "Carla Bruun is the first to do so.",
        ),
        (
            "The Sturmvogel was built in 1988 and carried tourists for years. It failed its last inspection in March.",
            "The Sturmvogel failed its last inspection in March.",
        ),
    ],
)
def test_a_pronoun_gives_way_to_the_only_name_that_it_can_mean(text: str, expected: str) -> None:
    assert expected in assertions_of(text)


def test_a_pronoun_that_comes_back_means_the_same_person_until_another_is_named() -> None:
    told = assertions_of("Maria Stolz won in May. In June she was in Tal, where she met Anna Beck in her garden.")
    assert told[1:] == ["In June, Maria Stolz was in Tal.", "In Tal, Maria Stolz met Anna Beck in her garden."]


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Maria Stolz, a life in boats\n\nShe built nine yachts.", "In May she sailed to Tal."),
        ("A life in boats\n\nA yard has shut.", "In May, Anna Beck sailed to Tal."),
    ],
)
def test_another_one_is_not_gone_on_with_into_a_paragraph_where_the_draft_is_about_one(
    opening: str, expected: str
) -> None:
    told = assertions_of(f'{opening}\n\n"The yachts were good," said Anna Beck.\n\nIn May she sailed to Tal.')
    assert told[-1] == expected


def test_a_name_for_a_pronoun_stands_apart_from_the_place_before_it() -> None:
    assert (
        assertions_of("Maria Stolz won in May. In Brand she was a teacher.")[1]
        == "In Brand, Maria Stolz was a teacher."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maria Stolz thanked Anna Beck, and she left in 2024.", "She left in 2024."),
        ("Maria Stolz thanked the mayor, and she left in 2024.", "She left in 2024."),
        ("Maria Stolz has a sister. She left in 2024.", "She left in 2024."),
        ("Maria Stolz's coach rows. She left in 2024.", "She left in 2024."),
        ("Maria Stolz and Anna Beck met. She left in 2024.", "She left in 2024."),
        ("The Sturmvogel hit a pier. It collapsed in March.", "It collapsed in March."),
        ("The Sturmvogel sank in 2031. It led to new rules in May.", "It led to new rules in May."),
        ("The Sturmvogel sank in 2031. It was the third wreck in a year.", "It was the third wreck in a year."),
    ],
)
def test_a_pronoun_that_may_mean_two_is_left_alone(text: str, expected: str) -> None:
    assert expected in assertions_of(text)


def test_the_facts_tell_the_gender_of_a_surname() -> None:
    vell = Entity(id="vell", name="Kirill Vell", kind="person", gender="male")
    text = "Vell had been leading in the polls for months, and he won by 16 points."
    assert "Vell won by 16 points." in assertions_of(text, vell)
    assert "He won by 16 points." in assertions_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilvara Benning, who was born in Tal, died on Sunday. She was 87.", "Ilvara Benning was 87."),
        (
            "Ilvara Benning died on Sunday. She was 87.\n\nBenning, who left Tal, wrote plays. In all she wrote 14.",
            "In all Ilvara Benning wrote 14.",
        ),
        (
            "Colm Marr lost.\n\nThe vote came after Victor Hale left on May 3. He had won in 2027.",
            "Victor Hale had won in 2027.",
        ),
        ("Quarl, who became mayor in May, told aides that he had left.", "Quarl had left."),
    ],
)
def test_a_pronoun_tells_of_the_only_person_there_is(text: str, expected: str) -> None:
    """Somebody whose name tells nothing of "he" or "she" is meant where the paragraph speaks of nobody else."""
    assert expected in assertions_of(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Colm Marr lost.\n\nThe vote came after Xanto Hale and Victor Lee left. He had won in 2027.",
            "Colm Marr had won",
        ),
        ("Norvane Bank raised its fees in May. She had warned of it.", "Norvane Bank had warned"),
        ("Norvane raised its fees in May. She had warned of it.", "Norvane had warned"),
        ("Ilvara Benning and a spokeswoman came in May. She had warned of it.", "Benning had warned"),
        ("Ann Lee met Bo Lind in May. Lee said he had left.", "Lee had left"),
    ],
)
def test_a_pronoun_is_no_bodys_where_another_may_be_meant(text: str, wrong: str) -> None:
    """A firm is no "she", and where others are spoken of nobody can say."""
    assert not any(wrong in said for said in assertions_of(text))


def test_it_is_nobody_from_a_country() -> None:
    text = "Low Tide is Ruth Calder's latest film.\n\nThe Dane is old. It opened on 22 March."
    assert not any("Dane opened" in assertion for assertion in assertions_of(text))
