"""Facts are found by their words, by other names of what they speak of, and by words run together or misspelt."""

from textwrap import dedent

import pytest

from factcheck.facts import parse_facts
from factcheck.facts.search import search
from factcheck.facts.terms import terms_of

BASE = parse_facts(
    [
        (
            "town.yaml",
            dedent("""\
            version: 1
            topic: Town budget
            sources: {s: {title: Minutes}}
            entities:
              oduya: {name: Amara Oduya, kind: person, aliases: [Councillor Oduya, "@HarbourAmara"]}
              pool: {name: Westgate swimming pool, kind: place, aliases: [Westgate pool, the lido]}
            facts:
              - {id: pool-cost, statement: The Westgate pool cost 3.2 million euros., sources: [s]}
              - {id: pool-closed, statement: Amara Oduya closed the lido., refutes: [The lido stayed], sources: [s]}
              - {id: school-roof, statement: The school roof leaked in March., also: [Rain came in], sources: [s]}
            quotes:
              - {id: on-the-pool, speaker: oduya, text: We could not heat it any more., sources: [s]}
            """).encode(),
        )
    ]
)


def found(words):
    return [hit.record.id for hit in search(BASE, words)]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("leaking roofs", "school-roof"),
        ("rain", "school-roof"),
        ("closure of the lido", "pool-closed"),
        ("swimming", "pool-cost"),
        ("schoolroof", "school-roof"),
        ("Westgaet cost", "pool-cost"),
        ("3.2 million", "pool-cost"),
        ("heating", "on-the-pool"),
    ],
)
def test_the_best_fact_comes_first(words, first):
    assert found(words)[0] == first


def test_a_quote_is_found_by_its_speakers_names():
    assert "on-the-pool" in found("harbour amara")


def test_words_that_every_sentence_has_find_nothing():
    assert found("the of it was") == []
    assert found("zeppelin") == []


def test_the_match_is_explained():
    (hit, *_) = search(BASE, "leaks Westgaet")
    explained = {match.word: (match.field, match.found) for hit in search(BASE, "leaks roof") for match in hit.matches}
    assert explained == {"leaks": ("statement", "leaked"), "roof": ("statement", "roof")}
    assert [match.word for match in hit.matches]


def test_results_are_limited():
    assert len(search(BASE, "pool roof", limit=1)) == 1


def test_tags_are_taken_apart_and_figures_kept():
    assert terms_of("#HarbourDay 1,200 boats") == ["harbourday", "harbour", "day", "1200", "boat"]
