"""Denials of what a wording asserts, by several means, and assertions of what it denies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.mutation.figures import is_bound
from factcheck.facts.mutation.variants import Family
from factcheck.facts.mutation.verb_places import find_verb
from factcheck.facts.mutation.wordings import close, forms_of, is_past, slot_of
from factcheck.language.lexicon import listed
from factcheck.language.times.relations import AROUND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording

_STILL = "still"
_CONTRACTED = {"will": "won't", "can": "can't"}
_FRAMES = ("It is not true that {}", "It is false that {}", "Officials denied that {}")


def negate(wording: Wording) -> Iterator[Variant]:
    """Deny a wording that asserts, or assert one that denies."""
    if wording.main is None:
        return
    start, end = wording.verb
    if any(wording.reading.classes[i] == "n" or wording.reading.words[i] == "never" for i in range(start, end)):
        yield from _affirm(wording)
    elif wording.reading.words[0] in listed("no or nobody"):
        yield from _fill(wording)
    elif _is_clear(wording):
        for text in _deny(wording) if not (_is_of_any(wording) or _may_deny_other(wording)) else ():
            yield wording.false(text, Family.NEGATION)
        for frame in _frames(wording) if wording.opens_small is not None else ():
            yield wording.false(close(frame.format(wording.body)), Family.NEGATION)


def _frames(wording: Wording) -> tuple[str, ...]:
    """Give the frames that deny a wording; who denies what is to come says what he foresees."""
    ahead = any(wording.reading.classes[i] == "m" for i in range(*wording.verb))
    return _FRAMES[:-1] if ahead else _FRAMES


def _is_clear(wording: Wording) -> bool:
    """Tell whether a negation before the verb denies the whole and nothing but the whole."""
    reading, main = wording.reading, wording.main
    if main is None or main.subject is None or not listed("unclear in denials").isdisjoint(reading.words):
        return False
    if any(i in reading.quantity_at for i in range(main.subject.start, main.subject.end)):
        return False
    if any(time.relation in AROUND for time in reading.times):
        return False
    bounded = any(quantity.high.is_infinite() or is_bound(quantity.hedge) for quantity in reading.quantities)
    return not bounded and not any(wording.text[q.span.end :].startswith(" of the ") for q in reading.quantities)


def _is_of_any(wording: Wording) -> bool:
    """Tell whether a wording is about one of a kind ("a bridge fell"), of which another may not have done it."""
    subject = wording.main.subject if wording.main is not None else None
    return subject is not None and wording.reading.words[subject.start] in listed("indefinite article")


def _may_deny_other(wording: Wording) -> bool:
    """Tell whether a negation of the verb denies something else: a duty, that it goes on, or which time it was."""
    reading, place = wording.reading, find_verb(wording)
    words = {reading.words[i] for i in range(*wording.verb) if i != place}
    return _STILL in reading.words or not (listed("not denied") | listed("first or last")).isdisjoint(words)


def _deny(wording: Wording) -> Iterator[str]:
    """Negate the main verb."""
    start, end = wording.verb
    reading = wording.reading
    auxiliary = next((i for i in range(start, end) if reading.classes[i] in "mbhd"), None)
    if auxiliary is not None and not (reading.classes[auxiliary] == "h" and auxiliary == end - 1):
        word = reading.words[auxiliary]
        printed = reading.tagged.tokens.printed[auxiliary]
        yield wording.edit_tokens(auxiliary, auxiliary + 1, f"{printed} not")
        contracted = _CONTRACTED.get(word) or (f"{word}n't" if word in listed("auxiliaries") else None)
        if contracted:
            yield wording.edit_tokens(auxiliary, auxiliary + 1, contracted)
        lasting = wording.fact.period is not None and not reading.times and "first" not in reading.words
        if word in listed("is or are") and lasting:
            yield wording.edit_tokens(auxiliary, auxiliary + 1, f"{printed} no longer")
        if not reading.times and not reading.quantities and word in listed("forms of have"):
            yield wording.edit_tokens(auxiliary, auxiliary + 1, f"{printed} never")
        return
    main = end - 1
    forms = forms_of(reading.words[main])
    if forms is None:
        return
    slot = slot_of(reading.words[main])
    do = "did" if is_past(wording) else {"third": "does", "base": "do"}.get(slot or "")
    if do is None:
        return
    yield wording.edit_tokens(main, end, f"{do} not {forms.base}")
    yield wording.edit_tokens(main, end, f"{do}n't {forms.base}")
    if do == "did" and not reading.times and not reading.quantities:
        yield wording.edit_tokens(main, end, f"never {forms.past}")
    if do == "did" and forms.base in listed("mutations/achievable"):
        yield wording.edit_tokens(main, end, f"failed to {forms.base}")
        number = _has(wording)
        if number and not reading.times and not reading.quantities:
            yield wording.edit_tokens(main, end, f"{number} yet to {forms.base}")


def _has(wording: Wording) -> str | None:
    """Give "has" for a subject that is one person or organisation of the facts."""
    main = wording.main
    end = main.subject.end if main and main.subject else -1
    mention = next((m for m in wording.names() if m.end == end), None)
    if mention is None or main is None or main.subject is None:
        return None
    whole = mention.start == main.subject.start or wording.reading.words[main.subject.start] == "the"
    return "has" if whole else None


def _affirm(wording: Wording) -> Iterator[Variant]:
    """Take the negation out of the main verb."""
    start, end = wording.verb
    reading = wording.reading
    nots = [i for i in range(start, end) if reading.classes[i] == "n" or reading.words[i] == "never"]
    if len(nots) != 1 or not nots[0] or "ever" in reading.words:
        return
    at = nots[0]
    auxiliary = reading.words[at - 1]
    if auxiliary in listed("forms of do") and at + 1 < end:
        forms = forms_of(reading.words[at + 1])
        if forms is None:
            return
        positive = {"did": forms.past, "does": forms.third, "do": forms.base}[auxiliary]
        yield wording.false(wording.edit_tokens(at - 1, at + 2, positive), Family.NEGATION)
    elif reading.words[at] != "n't":
        starts = reading.tagged.tokens.starts
        yield wording.false(wording.edit((starts[at], starts[at + 1], "")), Family.NEGATION)


def _fill(wording: Wording) -> Iterator[Variant]:
    """Say of some what the wording says of nobody."""
    if wording.reading.words[0] == "nobody":
        yield wording.false(wording.edit_tokens(0, 1, "One person"), Family.NEGATION)
    elif len(wording.reading.words) > 1 and wording.reading.words[1].endswith("s"):
        yield wording.false(wording.edit_tokens(0, 1, "Several"), Family.NEGATION)
