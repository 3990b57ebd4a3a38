"""The wordings of facts come back from bytes as they were."""

import pickle

import pytest
from msgspec.structs import replace

from factcheck.checking.knowledge.keeping import pack_wordings, unpack_wordings
from factcheck.checking.knowledge.knowledge import Knowledge
from factcheck.facts import parse_facts
from factcheck.facts.cache.readings import KeptReadings
from factcheck.facts.indexed import index_facts

FACTS = b"""
version: 1
entities:
  moss: {name: Hanne Moss, kind: person, roles: [{title: keeper of the Rask lock}]}
  rask: {name: Rask, kind: place}
facts:
  - id: opened
    statement: Hanne Moss opened the second lock in Rask at 9.30 a.m. on 4 May 2031 with more than 1,200 guests.
    also: ["The 2031 opening, which 40% of the town attended, was her largest."]
    refutes: [The lock in Rask never opened.]
  - {id: depth, statement: "At 3.5 metres, the Rask lock is the deepest of nine.", series: depth, date: 2031-06-01}
"""


@pytest.fixture
def base(tmp_path):
    kept = KeptReadings(str(tmp_path / "locks.readings"), "one")
    return replace(index_facts(parse_facts([("facts.yaml", FACTS)])), readings=kept)


def test_a_check_reads_what_an_earlier_one_kept(base, monkeypatch):
    first = Knowledge(base)
    read = [first.statements(number) for number in (0, 1)]
    first.keep_readings()
    monkeypatch.setattr(Knowledge, "_read_wordings", None)
    second = Knowledge(pickle.loads(pickle.dumps(base)))
    assert [second.statements(number) for number in (0, 1)] == read
    assert {type(time).__name__ for p in read[0][0].propositions for time in p.times} == {
        "ClockExpression",
        "TimeExpression",
    }


def test_damaged_bytes_are_read_as_nothing(base):
    packed = pack_wordings(Knowledge(base)._read_wordings(0, base.facts[0]))
    assert unpack_wordings(packed[:-1]) is None
    assert unpack_wordings(b"") is None
    assert unpack_wordings(packed.replace(b"TimeExpression", b"TameExpression")) is None
