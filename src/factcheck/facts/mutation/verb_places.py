"""Where the main verb of a wording stands, and other verbs put in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.mutation.wordings import forms_of, inflect, slot_of
from factcheck.language.lexicon import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.facts.mutation.wordings import Wording


def find_verb(wording: Wording) -> int | None:
    """Give the token of the main verb; None for a bare copula or an auxiliary that stands alone."""
    if wording.main is None:
        return None
    start, end = wording.verb
    while end - 1 > start and wording.reading.classes[end - 1] in "Rn":
        end -= 1
    return end - 1 if wording.reading.classes[end - 1] in "VEKB" else None


def is_passive(wording: Wording, place: int) -> bool:
    """Tell whether the main verb stands in the passive."""
    start = wording.verb[0]
    return "b" in wording.reading.classes[start:place]


def has_object(wording: Wording, place: int) -> bool:
    """Tell whether an object follows the verb directly, which is neither a bare figure nor a time."""
    reading, main = wording.reading, wording.main
    if main is None or not main.objects or main.objects[0].start != place + 1:
        return False
    first = main.objects[0]
    return any(
        reading.classes[i] in "NPO" and i not in reading.quantity_at and i not in reading.time_at
        for i in range(first.start, first.end)
    )


def _follows_modal(wording: Wording, place: int) -> bool:
    return any(wording.reading.classes[i] in "md" for i in range(wording.verb[0], place))


def replace_verb(
    wording: Wording, free: Mapping[str, tuple[str, ...]], transitive: Mapping[str, tuple[str, ...]]
) -> Iterator[str]:
    """Put other verbs in the place of the main one; those of `transitive` only where an object follows."""
    place = find_verb(wording)
    if place is None or (
        place + 1 < len(wording.reading.words) and wording.reading.words[place + 1] in listed("particles of verbs")
    ):
        return
    word = wording.reading.words[place]
    forms = forms_of(word)
    if forms is None:
        return
    others = list(free.get(forms.base, ()))
    passive = is_passive(wording, place)
    if passive:
        others = [other for other in (*others, *transitive.get(forms.base, ())) if " " not in other]
        others = [other for other in others if other not in listed("mutations/active only")]
    elif has_object(wording, place) and wording.reading.words[place + 1] not in listed("mutations/supplies"):
        others += transitive.get(forms.base, ())
    helped = any(wording.reading.classes[i] in "hb" for i in range(wording.verb[0], place))
    slot = "participle" if helped else "base" if _follows_modal(wording, place) else slot_of(word)
    for other in others:
        if slot and (inflected := inflect(other, slot)):
            yield wording.edit_tokens(place, place + 1, inflected)
