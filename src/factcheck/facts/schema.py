"""The facts file's format as models, and the JSON Schema published from them.

The loader does not import this module: it checks files against the published schema beside it (see `validation`),
which a test keeps in step with these models. So what an editor's program completes and what a run accepts are one.
"""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

SCHEMA_ID = "urn:factcheck-news:schema:facts:1"

Id = Annotated[str, Field(pattern=r"^[^\s,;]+$", max_length=200)]
Text = Annotated[str, Field(min_length=1, max_length=5000)]
Words = Annotated[str, Field(min_length=1, max_length=200_000)]
Day = Annotated[
    str,
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},
                {"type": "integer", "minimum": 1000, "maximum": 9999},
            ],
            "format": "day",
        }
    ),
]
FullDay = Annotated[
    str, WithJsonSchema({"type": "string", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "format": "full day"})
]


class _Record(BaseModel):
    """A mapping that takes the keys it knows and no others."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class SourceRecord(_Record):
    """Where facts come from: a document, a page, a broadcast, an interview."""

    model_config = ConfigDict(title="source")

    title: Text = Field(description="What the source is called.")
    publisher: Text | None = Field(None, description="Who published it.")
    url: Text | None = Field(None, description="Where it can be read.")
    published: FullDay | None = Field(None, description="The day it was published: 2025-12-14.")


class RoleRecord(_Record):
    """An office or part that an entity has, for a time or for good."""

    model_config = ConfigDict(title="role")

    title: Text = Field(description="The role in words, as in `president of the bank`.")
    from_: Day | None = Field(None, alias="from", description="The first day of the role.")
    until: Day | None = Field(None, description="The last day of the role.")


class EntityRecord(_Record):
    """A person, organisation, place, event or work that facts speak of."""

    model_config = ConfigDict(title="entity")

    name: Text = Field(description="The full name.")
    kind: Literal["person", "organisation", "place", "event", "work", "other"] = Field(
        "other", description="What sort of thing it is."
    )
    gender: Literal["male", "female", "other"] | None = Field(None, description="Helps with `he` and `she`.")
    aliases: list[Text] = Field([], description="Other names that mean this entity and no other.")
    roles: list[Text | RoleRecord] = Field([], description="Offices and parts, each a text or a title with a period.")


class VocabularyRecord(_Record):
    """Words that the file adds to the built-in lexicon."""

    model_config = ConfigDict(title="vocabulary")

    synonyms: list[Annotated[list[Text], Field(min_length=2)]] = Field([], description="Groups that mean the same.")
    opposites: list[Annotated[list[Text], Field(min_length=2, max_length=2)]] = Field(
        [], description="Pairs of which one being true makes the other false."
    )


class CitationRecord(_Record):
    """A source as one fact cites it."""

    model_config = ConfigDict(title="citation")

    source: Id = Field(description="The id of the source.")
    quote: Words | None = Field(None, description="The sentence in the source.")
    locator: Text | None = Field(None, description="Where in the source: a page, a minute, a table.")


class UnderstoodRecord(_Record):
    """Corrections of how a statement is understood, slot by slot."""

    model_config = ConfigDict(title="understood")

    subject: Text | None = Field(None, description="Whom or what the statement is about: an entity id or words.")
    predicate: Text | None = Field(None, description="What is said of it, as in `lead the polls`.")
    object: Text | None = Field(None, description="What the predicate acts on: an entity id or words.")
    polarity: Literal["positive", "negative"] | None = Field(None, description="Whether it asserts or denies.")
    counted: Text | None = Field(None, description="What the figure counts, as in `votes`.")
    place: Text | None = Field(None, description="Where it is so: an entity id or words.")


class FactRecord(_Record):
    """A plain sentence that the file vouches for."""

    model_config = ConfigDict(title="fact")

    id: Id = Field(description="A name for the fact, unique in all files of a run.")
    statement: Text = Field(description="The fact as one plain sentence.")
    date: Day | None = Field(None, description="When the event happened: 2025-12-14, 2025-12 or 2025.")
    from_: Day | None = Field(None, alias="from", description="The first day on which the statement holds.")
    until: Day | None = Field(None, description="The last day on which the statement holds.")
    also: list[Text] = Field([], description="Other wordings of the same fact.")
    refutes: list[Text] = Field([], description="Wordings that this fact makes false.")
    tolerance: Text | None = Field(None, description="How far a figure may be off, as in `0.5 percentage points`.")
    only: bool = Field(False, description="Whether no one else did it.")
    according_to: Id | None = Field(None, description="The entity whose count or view it is.")
    series: Text | None = Field(None, description="A running figure: each fact holds until the next one's date.")
    min_sources: int = Field(1, ge=0, description="How many sources the fact needs.")
    review_by: Day | None = Field(None, description="The day after which the fact wants another look.")
    sources: list[Id | CitationRecord] = Field([], description="Source ids, or a source with its quote and locator.")
    understood: UnderstoodRecord | None = Field(None, description="Corrections of how the statement is understood.")


class SpokenRecord(_Record):
    """Words that somebody said, as recorded."""

    model_config = ConfigDict(title="quote")

    id: Id = Field(description="A name for the record, unique in all files of a run.")
    speaker: Id = Field(description="The entity that said it.")
    text: Words | None = Field(None, description="The words as recorded; may be left out where there is a transcript.")
    date: FullDay | None = Field(None, description="The day it was said: 2025-12-14.")
    translation_of: Text | None = Field(None, description="The language it was said in, if it is translated.")
    transcript: Text | None = Field(
        None, description="Where the whole transcript is: a text file beside this one, a `NAME:` line a turn."
    )
    sources: list[Id | CitationRecord] = Field([], description="Source ids, or a source with its quote and locator.")


class FactsFile(_Record):
    """A facts file: sources, the entities that facts speak of, the facts and the record of what was said."""

    model_config = ConfigDict(title="facts file")

    version: Literal[1] = Field(description="The version of the format: 1.")
    topic: Text | None = Field(None, description="What the facts of this file are about.")
    sources: dict[Id, SourceRecord] = Field({}, description="The sources by id.")
    entities: dict[Id, EntityRecord] = Field({}, description="The entities by id.")
    vocabulary: VocabularyRecord | None = Field(None, description="Words added to the built-in lexicon.")
    facts: list[FactRecord] = Field([], description="The facts.")
    quotes: list[SpokenRecord] = Field([], description="The record of what was said.")


def publish_schema() -> dict[str, Any]:
    """Make the JSON Schema (draft 2020-12) of a facts file.

    A key without a value counts as left out, so every optional key and the top-level lists allow null.
    """
    schema = FactsFile.model_json_schema(by_alias=True)
    for record in (schema, *schema["$defs"].values()):
        for name, key in record["properties"].items():
            key.pop("title", None)
            if key.get("default", ...) is None:
                del key["default"]
            if name not in record.get("required", ()) and not _allows_null(key):
                record["properties"][name] = _or_null(key)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID, **schema}


def write_schema() -> str:
    """Write the schema as it is published."""
    return json.dumps(publish_schema(), indent=2, ensure_ascii=False) + "\n"


def _allows_null(key: dict[str, Any]) -> bool:
    return any(choice.get("type") == "null" for choice in key.get("anyOf", ()))


def _or_null(key: dict[str, Any]) -> dict[str, Any]:
    if "patternProperties" in key:
        key["additionalProperties"] = False
    notes: dict[str, Any] = {name: key.pop(name) for name in ("description", "default") if name in key}
    return {"anyOf": [key, {"type": "null"}], **notes}
