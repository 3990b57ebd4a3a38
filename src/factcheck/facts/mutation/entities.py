"""Another entity of the same kind, where only one can be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.mutation.variants import Family
from factcheck.facts.mutation.verb_places import find_verb
from factcheck.facts.mutation.wordings import forms_of, table
from factcheck.language.lexicon import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording
    from factcheck.language.names.gazetteer import Mention
    from factcheck.model import Entity

_MOST = 2


def replace_entity(wording: Wording) -> Iterator[Variant]:
    """Say of somebody else what holds of the subject only."""
    mention = subject_mention(wording)
    if mention is None or not _only_one(wording) or "n" in wording.reading.classes:
        return
    entities = wording.reading.gazetteer.entities
    subject = entities[mention.entities[0]]
    start = _start_of(wording, mention)
    for name in _others(wording, subject):
        yield wording.false(wording.edit_tokens(start, mention.end, name), Family.ENTITY, dated=True)


def subject_mention(wording: Wording) -> Mention | None:
    """Give the name that is the whole subject and stands for one entity."""
    if wording.main is None or wording.main.subject is None:
        return None
    subject = wording.main.subject
    for mention in wording.names():
        bare = mention.start == subject.start or wording.reading.words[subject.start : mention.start] == ("the",)
        if bare and mention.end == subject.end:
            return mention
    return None


def _start_of(wording: Wording, mention: Mention) -> int:
    """Give the token where the subject begins, with the article before its name."""
    return wording.main.subject.start if wording.main and wording.main.subject else mention.start


def _only_one(wording: Wording) -> bool:
    """Tell whether only one can be right: the fact says so, or its verb or noun does."""
    if wording.fact.only:
        return wording.text.rstrip(".") == wording.fact.statement.rstrip(".")
    place, reading = find_verb(wording), wording.reading
    main = wording.main
    if main is None:
        return False
    definite = bool(main.objects) and reading.words[main.objects[0].start] == "the"
    if definite and not listed("mutations/shared").isdisjoint(
        reading.words[main.objects[0].start : main.objects[0].end]
    ):
        return False
    if place is not None:
        forms = forms_of(reading.words[place])
        return forms is not None and forms.base in listed("mutations/exclusive") and definite
    nouns = reading.words[main.objects[0].start : main.objects[0].end] if definite else ()
    return not listed("mutations/exclusive nouns").isdisjoint(nouns)


def _others(wording: Wording, subject: Entity) -> list[str]:
    """Name others of the kind: from the facts where nothing else in the wording names them, and a stranger."""
    reading = wording.reading
    present = {entity for mention in reading.mentions for entity in mention.entities}
    alike = [
        entity.name
        for entity in reading.gazetteer.entities.values()
        if entity.kind == subject.kind and entity.id not in present and entity.kind in {"person", "organisation"}
        and (entity.gender == subject.gender or not subject.gender)
    ]  # fmt: skip
    strangers = (
        table("stand-ins").get(subject.gender or subject.kind, ()) if subject.kind in {"person", "organisation"} else ()
    )
    return [*alike[: _MOST - 1], *strangers]
