"""The checker finds in a compiled file what it finds in memory, reads no more than it asks for, and notices damage."""

import os
import pickle
import sqlite3
from contextlib import closing
from datetime import date
from textwrap import dedent

import pytest

from factcheck.checking import Checker
from factcheck.claims import extract_claims
from factcheck.errors import CacheError
from factcheck.facts import load_facts
from factcheck.facts.cache import opening
from factcheck.facts.cache.stored import index_compiled
from factcheck.facts.indexed import index_facts
from factcheck.model import Outcome
from factcheck.pipeline import Draft, check_draft, set_up
from factcheck.reading import read_article

FACTS = dedent("""\
    version: 1
    topic: Dykes
    sources:
      survey: {title: Dyke survey, publisher: Water Board}
    entities:
      haan:
        name: Jorien Haan
        kind: person
        aliases: [Haan]
        roles: [{title: dyke reeve of Terholt, from: 2019-01-01}]
      smit: {name: Pieter Smit, kind: person}
      board: {name: Terholt Water Board, kind: organisation, aliases: [the Board]}
      terholt: {name: Terholt, kind: place}
    vocabulary:
      synonyms: [[dyke, sea wall]]
    facts:
      - {id: length, statement: The Terholt dyke is 14 kilometres long.}
      - {id: hired, statement: Jorien Haan hired Pieter Smit., date: 2021-03}
      - {id: level-1, statement: The water stood at 3 metres in Terholt., date: 2024-01-01, series: level}
      - {id: level-2, statement: The water stood at 5 metres in Terholt., date: 2024-02-01, series: level}
      - {id: budget, statement: The Terholt Water Board spent 9 million euros., refutes: [The Board spent nothing]}
    quotes:
      - {id: on-water, speaker: haan, date: 2024-02-01, text: The water will not come over the wall.}
    """)
DRAFT = """\
Dyke holds in Terholt

TERHOLT, February 2, 2024 - The Terholt sea wall is 12 kilometres long.
The water stood at 3 metres in Terholt on January 5.
Dyke reeve Jorien Haan hired Pieter Smit. Jorien Hahn, who hired Smit, spoke for the board.

"The water will not come over the roof," Haan said. The board spent 9 million euros, she said.
"""


@pytest.fixture
def facts(tmp_path):
    path = tmp_path / "dykes.yaml"
    path.write_text(FACTS)
    os.utime(path, (1_600_000_000, 1_600_000_000))
    return str(path)


@pytest.fixture
def compiled(facts, tmp_path):
    with closing(opening.open_facts([facts], str(tmp_path / "cache"), "1")) as compiled:
        yield compiled


@pytest.fixture
def stored(compiled):
    return index_compiled(compiled, compiled.place)


def test_every_table_holds_the_same_as_in_memory(facts, stored):
    loaded = index_facts(load_facts([facts]))
    assert tuple(stored.facts) == loaded.facts
    assert stored.facts[1:3] == list(loaded.facts[1:3])
    assert tuple(stored.quotes) == loaded.quotes
    for name in ("entities", "words", "names", "roles"):
        assert dict(getattr(stored.names, name)) == dict(getattr(loaded.names, name))
    for name in ("periods", "beside", "nouns", "people"):
        assert dict(getattr(stored, name)) == dict(getattr(loaded, name)) != {}
    for term in ("terhold", "terholt", "@haan", "water", "dyke"):
        assert tuple(stored.terms.positions(term)) == loaded.terms.positions(term)
        assert stored.terms.count(term) == loaded.terms.count(term)
    assert "nobody" not in stored.names.entities
    assert stored.names.entities.get("nobody") is None
    with pytest.raises(IndexError):
        stored.facts[5]


def test_a_draft_gets_the_same_verdicts_from_a_file_as_from_memory(facts, stored):
    draft = Draft("dyke.txt", DRAFT.encode())
    loaded = check_draft(draft, set_up(load_facts([facts])))
    assert check_draft(draft, set_up(stored)) == loaded
    assert {"FC101", "FC301", "FC303"} <= {claim.verdict.rule for claim in loaded.claims}
    assert Outcome.SUPPORTED in {claim.verdict.outcome for claim in loaded.claims}


def test_only_the_facts_that_claims_ask_for_are_read(compiled, stored):
    article = read_article("dyke.txt", b"Dyke holds\n\nThe Terholt dyke is 14 kilometres long.\n")
    asked = []
    compiled.database.set_trace_callback(asked.append)
    Checker(stored, date(2024, 2, 2)).check(article, extract_claims(article))
    read = {query.rsplit(" ", 1)[1] for query in asked if "FROM record" in query}
    assert "0" in read
    assert not {"1", "4"} & read


def test_another_process_opens_the_file_for_itself(stored):
    copy = pickle.loads(pickle.dumps(stored))
    assert tuple(copy.facts) == tuple(stored.facts)
    assert copy.names.words["haan"] == stored.names.words["haan"]
    assert copy.terms.positions("@haan") == stored.terms.positions("@haan")


def test_a_file_of_other_facts_is_not_taken_for_the_one_that_was_opened(facts, stored, tmp_path):
    packed = pickle.dumps(stored)
    with open(facts, "a") as file:
        file.write("  - {id: more, speaker: smit, text: It rains.}\n")
    opening.open_facts([facts], str(tmp_path / "cache"), "1").close()
    with pytest.raises(CacheError, match="no longer"):
        tuple(pickle.loads(packed).facts)


@pytest.mark.parametrize(
    "damage",
    ["UPDATE record SET packed = substr(packed, 9)", "UPDATE word SET packed = '{}'", "DROP TABLE term"],
)
def test_damage_is_told_as_such_and_never_as_a_fault_of_the_draft(facts, compiled, tmp_path, damage):
    place = compiled.place
    compiled.close()
    with closing(sqlite3.connect(place)) as database:
        database.execute(damage)
        database.commit()
    with closing(opening.open_facts([facts], str(tmp_path / "cache"), "1")) as damaged:
        bench = set_up(index_compiled(damaged, place))
        with pytest.raises(CacheError, match="damaged"):
            check_draft(Draft("dyke.txt", DRAFT.encode()), bench)


def test_readings_are_not_taken_for_those_of_facts_in_another_order(tmp_path):
    paths = []
    for name, long in (("dyke", 14), ("sluice", 3)):
        path = tmp_path / f"{name}.yaml"
        path.write_text(
            f"version: 1\nfacts:\n  - {{id: {name}, statement: The Terholt {name} is {long} metres long.}}\n"
        )
        paths.append(str(path))
    folder = str(tmp_path / "cache")
    draft = Draft("dyke.txt", b"The Terholt dyke is 14 metres long.\n\nThe Terholt sluice is 3 metres long.\n")
    for order in (paths, paths[::-1]):
        with closing(opening.open_facts(order, folder, "1")) as compiled:
            bench = set_up(index_compiled(compiled, compiled.place))
            assert [claim.verdict.outcome for claim in check_draft(draft, bench).claims] == [Outcome.SUPPORTED] * 2
            bench.checker.knowledge.keep_readings()
        os.unlink(compiled.place)
