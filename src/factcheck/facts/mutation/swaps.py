"""Roles swapped: who did it to whom, the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.mutation.variants import Family
from factcheck.facts.mutation.verb_places import find_verb, is_passive
from factcheck.facts.mutation.wordings import forms_of
from factcheck.language.lexicon import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording
    from factcheck.language.names.gazetteer import Mention

_PARTIES = frozenset({"person", "organisation"})


def swap_roles(wording: Wording) -> Iterator[Variant]:
    """Exchange the two named parties of a verb that holds one way only."""
    place = find_verb(wording)
    if place is None or wording.main is None or wording.main.subject is None:
        return
    forms = forms_of(wording.reading.words[place])
    if forms is None or forms.base not in listed("mutations/one way"):
        return
    if "n" in wording.reading.classes or "never" in wording.reading.words:
        return
    parties = [m for m in wording.names() if _kind(wording, m) in _PARTIES]
    subjects = [m for m in parties if m.end == wording.main.subject.end and m.start >= wording.main.subject.start]
    others = [m for m in parties if m.start > place and not _owns(wording, m) and _is_party(wording, m, place)]
    kinds = [(one, other) for one in subjects for other in others if _kind(wording, one) == _kind(wording, other)]
    for one, other in kinds[:1]:
        if not _owns(wording, one):
            yield wording.false(_exchange(wording, one, other), Family.ROLE_SWAP)


def _is_party(wording: Wording, mention: Mention, place: int) -> bool:
    """Tell whether a name after the verb is its object, or the one that "from", "to" or a passive's "by" marks."""
    start = mention.start
    while start - 1 > place and wording.reading.classes[start - 1] in "DJN":
        start -= 1
    if start == place + 1:
        return True
    before = wording.reading.words[mention.start - 1]
    wanted = {"by"} if is_passive(wording, place) else listed("marking a party") - {"by", "of"}
    return before in wanted


def _kind(wording: Wording, mention: Mention) -> str:
    return wording.reading.gazetteer.entities[mention.entities[0]].kind


def _owns(wording: Wording, mention: Mention) -> bool:
    """Tell whether a possessive follows the name."""
    return mention.end < len(wording.reading.words) and wording.reading.classes[mention.end] == "p"


def _exchange(wording: Wording, one: Mention, other: Mention) -> str:
    tokens = wording.reading.tagged.tokens
    spans = [(tokens.starts[m.start], tokens.ends[m.end - 1]) for m in (one, other)]
    first, second = (wording.text[start:end] for start, end in spans)
    return wording.edit(
        (*spans[0], second), (*spans[1], first[:1].lower() + first[1:] if first.startswith("The ") else first)
    )
