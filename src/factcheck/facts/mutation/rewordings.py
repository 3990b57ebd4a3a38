"""Other words for the same: synonyms, the time put first, the statement reported or carried by a relative clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.mutation.entities import subject_mention
from factcheck.facts.mutation.variants import Family
from factcheck.facts.mutation.verb_places import find_verb, replace_verb
from factcheck.facts.mutation.wordings import close, is_past, open_end, table
from factcheck.language.lexicon import listed
from factcheck.language.times.relations import WITHIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording

_REPORTS = ("Officials said that {}", "{}, according to officials.")


def use_synonyms(wording: Wording) -> Iterator[Variant]:
    """Put synonyms in the place of the main verb, and of words that are a multiple."""
    for text in replace_verb(wording, table("synonymous verbs"), table("synonymous transitive verbs")):
        yield wording.true(text, Family.SYNONYM)
    for i, word in enumerate(wording.reading.words):
        for other in table("multiple forms").get(word, ()) if wording.main and i in range(*wording.verb) else ():
            yield wording.true(wording.edit_tokens(i, i + 1, other), Family.SYNONYM)


def reorder_clauses(wording: Wording) -> Iterator[Variant]:
    """Put the time at the end of a wording first, and tell what the subject did in a relative clause."""
    reading = wording.reading
    if wording.main is None:
        return
    times = reading.times
    last = times[-1] if times else None
    bare = find_verb(wording) is None and not wording.main.objects and wording.main.adjective is None
    if wording.opens_small is None or "," in reading.words or bare:
        last = None
    if (
        last is not None
        and len(times) == 1
        and last.relation in WITHIN | {"in", "since"}
        and wording.text[last.span.end :] == "."
    ):
        before = wording.text[: last.span.start].rstrip()
        preposition = before.rpartition(" ")[2]
        head = before.removesuffix(preposition).rstrip()
        perfect = "h" in reading.classes[slice(*wording.verb)]
        if preposition.lower() in listed("since or during") and head and (preposition.lower() != "since" or perfect):
            body = wording.body[: len(head)]
            text = f"{preposition.capitalize()} {wording.text[last.span.start : last.span.end]}, {body}."
            yield wording.true(text, Family.CLAUSE_ORDER)
    yield from _relate(wording)


def _relate(wording: Wording) -> Iterator[Variant]:
    """Tell in a relative clause what a person did."""
    mention = subject_mention(wording)
    if mention is None or mention.start > 1 or not is_past(wording):
        return
    if wording.reading.gazetteer.entities[mention.entities[0]].kind == "person":
        cut = wording.reading.tagged.tokens.ends[mention.end - 1]
        name, rest = wording.text[:cut], open_end(wording.text)[cut:]
        yield wording.true(f"{name}, who{rest}, thanked the crowd.", Family.RELATIVE)


def report(wording: Wording) -> Iterator[Variant]:
    """Give a wording on somebody's word."""
    if wording.fact.according_to is None and wording.opens_small is not None:
        for frame in _REPORTS:
            words = wording.body if frame[0] != "{" else open_end(wording.text)
            yield wording.true(close(frame.format(words)), Family.REPORTED)
