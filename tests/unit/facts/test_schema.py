"""The published schema: in step with the models, and of one mind with the loader."""

import json

import jsonschema
import pytest

from factcheck.errors import FactsError
from factcheck.facts import parse_facts
from factcheck.facts.schema import publish_schema, write_schema
from factcheck.facts.validation import SCHEMA_FILE

SOUND = {
    "version": 1,
    "topic": "Ferries",
    "sources": {"log": {"title": "Harbour log", "published": "2024-05-02"}},
    "entities": {
        "line": {"name": "Coast Line", "kind": "organisation", "roles": ["ferry company", {"title": "owner"}]}
    },
    "vocabulary": {"synonyms": [["ferry", "boat"]], "opposites": [["sail", "stay in port"]]},
    "facts": [
        {
            "id": "a",
            "statement": "The ferry sailed.",
            "date": 2024,
            "sources": ["log", {"source": "log", "quote": "Q"}],
        },
        {
            "id": "b",
            "statement": "The ferry was late.",
            "only": True,
            "min_sources": 2,
            "until": None,
            "also": ["Late"],
        },
    ],
    "quotes": [{"id": "q", "speaker": "line", "text": "We are sorry.", "date": "2024-05-01"}],
}


def changed(path, value):
    """Copy the sound file with one place set to another value, or taken out where the value is `...`."""
    document = json.loads(json.dumps(SOUND))
    *way, last = path
    place = document
    for step in way:
        place = place[step]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return document


def schema_accepts(document):
    return jsonschema.Draft202012Validator(publish_schema()).is_valid(document)


def loader_accepts(document):
    try:
        parse_facts([("ferries.json", json.dumps(document).encode())])
    except FactsError:
        return False
    return True


def test_the_published_file_is_what_the_models_say():
    assert SCHEMA_FILE.read_text(encoding="utf-8") == write_schema(), "run `make docs`"


def test_every_key_tells_what_it_is_for():
    schema = publish_schema()
    for record in (schema, *schema["$defs"].values()):
        for name, key in record["properties"].items():
            assert key.get("description"), f"{record['title']}.{name}"


@pytest.mark.parametrize(
    ("path", "value", "sound"),
    [
        (["topic"], "Boats", True),
        (["facts", 0, "date"], "2024-05", True),
        (["facts", 0, "date"], "2024-5", False),
        (["facts", 0, "date"], "May 2024", False),
        (["facts", 0, "id"], "a b", False),
        (["facts", 0, "id"], ..., False),
        (["facts", 0, "statement"], None, False),
        (["facts", 0, "statement"], "", False),
        (["facts", 0, "statement"], "x" * 6000, False),
        (["facts", 0, "also"], "Late", False),
        (["facts", 0, "also"], None, True),
        (["facts", 0, "note"], "x", False),
        (["facts", 0, "only"], "maybe", False),
        (["facts", 0, "min_sources"], -1, False),
        (["facts", 0, "sources", 1, "source"], ..., False),
        (["facts", 0, "understood"], {"polarity": "negative", "place": "harbour"}, True),
        (["facts", 0, "understood"], {"mood": "bad"}, False),
        (["facts"], {}, False),
        (["facts"], None, True),
        (["entities", "line", "kind"], "ship", False),
        (["entities", "line", "roles", 1, "from"], "2020", True),
        (["entities", "bad id"], {"name": "X"}, False),
        (["vocabulary", "opposites", 0], ["sail"], False),
        (["quotes", 0, "speaker"], ..., False),
        (["sources", "log", "published"], "2024", False),
        (["version"], 2, False),
        (["version"], ..., False),
    ],
)
def test_editor_and_loader_agree(path, value, sound):
    document = changed(path, value)
    assert schema_accepts(document) is sound
    assert loader_accepts(document) is sound
