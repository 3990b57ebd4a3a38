"""Names: another name for the same entity, its role in the place of its name, or both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.mutation.entities import subject_mention
from factcheck.facts.mutation.variants import Family

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording
    from factcheck.language.names.gazetteer import Mention
    from factcheck.model import Entity


def rename(wording: Wording) -> Iterator[Variant]:
    """Use every other name of each entity that a wording names."""
    reading = wording.reading
    for mention in wording.names():
        if _has_title(wording, mention):
            continue
        entity = reading.gazetteer.entities[mention.entities[0]]
        printed = reading.tagged.slice(mention.start, mention.end)
        after_article = mention.start > 0 and reading.words[mention.start - 1] == "the"
        for name in (entity.name, *entity.aliases):
            same = name.lower().removeprefix("the ") == printed.lower().removeprefix("the ")
            known = reading.gazetteer.resolve(name) == (entity.id,)
            owns = name.endswith("s") and reading.classes[mention.end : mention.end + 1] == "p"
            other_number = entity.kind != "person" and name.endswith("s") is not printed.endswith("s")
            if same or not known or owns or other_number or name.startswith("@"):
                continue
            if after_article or printed.lower().startswith("the ") or entity.kind != "person":
                yield from _rename_thing(wording, mention, name, after_article=after_article)
            else:
                yield wording.true(wording.edit_tokens(mention.start, mention.end, name), Family.NAME)


def _rename_thing(wording: Wording, mention: Mention, name: str, *, after_article: bool) -> Iterator[Variant]:
    """Rename what is no person, with the article that its name calls for where the name tells."""
    start = mention.start - 1 if after_article else mention.start
    articled = after_article or wording.reading.words[mention.start] == "the"
    if start > 0 and wording.reading.classes[start - 1] in "DJp":
        return
    common = any(word.islower() for word in name.split())
    if name.lower().startswith("the ") or not (articled or common):
        yield wording.true(wording.edit_tokens(start, mention.end, name), Family.NAME)


def _has_title(wording: Wording, mention: Mention) -> bool:
    """Tell whether a title or an adjective stands before the name."""
    classes, words = wording.reading.classes, wording.reading.words
    before = classes[mention.start - 1] if mention.start else "."
    return before in "NJP" and words[mention.start - 1] != "the"


def use_roles(wording: Wording) -> Iterator[Variant]:
    """Put the role that the subject holds on the day in the place of its name, and beside it."""
    mention = subject_mention(wording)
    if mention is None or wording.main is None:
        return
    entity = wording.reading.gazetteer.entities[mention.entities[0]]
    for title in _titles(wording, entity):
        role = f"the {title.removeprefix('the ')}"
        yield wording.true(wording.edit_tokens(mention.start, mention.end, role), Family.ROLE)
        beside = f"{wording.reading.tagged.slice(mention.start, mention.end)}, {role},"
        yield wording.true(wording.edit_tokens(mention.start, mention.end, beside), Family.ROLE)


def _titles(wording: Wording, entity: Entity) -> Iterator[str]:
    """Give the roles that only this entity holds at the time, and that the wording does not name."""
    day = wording.said_on
    gazetteer = wording.reading.gazetteer
    event = wording.fact.event or wording.fact.period
    for role in entity.roles:
        days = [d for d in (day, event.first if event else None) if d is not None]
        told = {word for word in role.title.lower().split() if len(word) > 3}
        specific = " of " in role.title or any(word[0].isupper() for word in role.title.split())
        if not specific or not days or not all(role.period.holds_on(d) for d in days):
            continue
        own = set(wording.reading.words) | {word.removesuffix("s") for word in wording.reading.words}
        if gazetteer.by_role(role.title, days[0]) == (entity.id,) and len(told & own) * 2 < max(1, len(told)):
            yield role.title
