"""Names that drafts about one story spell in different ways."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.names import compare_names, speaks_of_kin
from factcheck.checking.naming import NameUse, is_person
from factcheck.language.names.spellings import Likeness
from factcheck.model import Entity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checking.drafts.sides import Story
    from factcheck.model import Article

Uses = list[tuple[int, NameUse]]
"""The uses of one name, each with the number of its draft."""
_MOST_SHARING = 30
_NAMES_ALIKE, _NAMES_SIMILAR = 2, 3  # other names that two drafts must share for a slip, and for another given name


class Variants(Struct, frozen=True):
    """Two spellings of what must be one name, the rarer first, each with its uses."""

    first: Uses
    second: Uses


def collect_names(uses: Sequence[Sequence[NameUse]]) -> dict[tuple[str, ...], Uses]:
    """Give the full names of persons in all drafts with their uses."""
    found: dict[tuple[str, ...], Uses] = {}
    for number, names in enumerate(uses):
        for use in names:
            if len(use.words) > 1 and is_person(use):
                found.setdefault(use.words, []).append((number, use))
    return found


def make_entities(uses: Sequence[Sequence[NameUse]]) -> list[Entity]:
    """Let the names of the drafts stand as entities: a surname leads to its bearer, and places tell things apart."""
    every = [use for names in uses for use in names]
    found: dict[tuple[str, ...], Entity] = {}
    for use in every:
        if len(use.words) > 1 and use.words not in found:
            kind = "person" if is_person(use) else "other"
            found[use.words] = Entity("-".join(use.words), use.printed, kind)
    surnames = {words[-1] for words in found}
    for use in every:
        if len(use.words) == 1 and not use.opens and use.words not in found and use.words[0] not in surnames:
            found[use.words] = Entity(use.words[0], use.printed)
    return list(found.values())


def find_variants(
    names: dict[tuple[str, ...], Uses], articles: Sequence[Article], stories: Sequence[Story]
) -> Iterator[Variants]:
    """Find names of different drafts about one story that can only be one person's."""
    groups: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in names:
        for word in {words[0], words[-1]}:
            groups[word].append(words)
    for group in groups.values():
        if len(group) > _MOST_SHARING:
            continue
        for position, left in enumerate(group):
            for right in group[position + 1 :]:
                likeness = compare_names(left, right)
                if likeness is not Likeness.NONE and _are_one(names[left], names[right], likeness, articles, stories):
                    yield Variants(*sorted((names[left], names[right]), key=len))


def _are_one(
    left: Uses, right: Uses, likeness: Likeness, articles: Sequence[Article], stories: Sequence[Story]
) -> bool:
    """Tell whether two near names can only be one person's: drafts of one story, and none that has both."""
    mine, theirs = {number for number, _ in left}, {number for number, _ in right}
    if mine & theirs or any(speaks_of_kin(articles[uses[0][0]], uses[0][1]) for uses in (left, right)):
        return False
    least = _NAMES_ALIKE if likeness is Likeness.ALIKE else _NAMES_SIMILAR
    own = frozenset({left[0][1].words[-1], right[0][1].words[-1]})
    return stories[left[0][0]].shares(stories[right[0][0]], least, own)
