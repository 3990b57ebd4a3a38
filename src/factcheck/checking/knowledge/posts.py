"""Posts: which office "the post" is that somebody has held, taken or left, by the title that the draft has used before.

"Lena Korvik has held the post since 2029" is told as that she has been chief executive since then, where the facts tell
her to have been that, and the draft has spoken of a chief executive.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.offices import is_of_person
from factcheck.checking.knowledge.printed_tellings import PrintedTelling
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.tokens import tokenise
from factcheck.language.words.morphology import stem
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.model import Claim

_MOST_FACTS = 100  # that are looked at for one name
_OF = worded(r"\s{of a body}\s")
_HAVING = worded(
    r"\s{roles/said to be}\s(?:the\s|an?\s)?"
    r"([a-z][a-z-]{2,20}(?:\s[a-z][a-z-]{1,20}){0,3}(?:\sof\s(?:the\s)?[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,3})?)"
    r"(?=\s{roles/behind an office}\b|[.,;]|\Z)"
)


def name_posts(claim: Claim, text: str, knowledge: Knowledge) -> Iterator[PrintedTelling]:
    """Tell a claim that somebody held "the post" with the one office of theirs that the draft has spoken of."""
    found = _posts().search(claim.assertion)
    named = knowledge.gazetteer.mentions(tokenise(claim.assertion[: found.start()])) if found is not None else ()
    if found is None or len(named) != 1 or named[0].start or len(named[0].entities) != 1:
        return
    before = text[: claim.span.start].lower()
    offices = {one for one in _offices_of(named[0].entities[0], knowledge) if _OF.split(one, 1)[0].lower() in before}
    if len(offices) == 1:
        verb = _verbs()[found["verb"] or found["alone"]][0]
        yield PrintedTelling(*found.span("meant"), f"{verb} {offices.pop()}", sure=True)


def _offices_of(person: str, knowledge: Knowledge) -> Iterator[str]:
    """Give the offices of somebody as the facts and the roles of the entity have them."""
    known = knowledge.gazetteer.entities[person]
    if known.kind != "person":
        return
    yield from (role.title for role in known.roles)
    for number in knowledge.index.positions("@" + person)[:_MOST_FACTS]:
        for found in _HAVING.finditer(knowledge.base.facts[number].statement):
            if is_of_person(stem(_OF.split(found[1], 1)[0].rsplit(" ", 1)[-1])):
                yield found[1]


@cache
def _verbs() -> dict[str, tuple[str, ...]]:
    return lexicon.read_table("roles", "with the post") | lexicon.read_table("roles", "in office")


@cache
def _posts() -> re.Pattern[str]:
    """Match what somebody does with "the post", or in or out of office."""
    verbs, alone = (alternatives(lexicon.read_table("roles", name)) for name in ("with the post", "in office"))
    post = rf"(?P<verb>{verbs})\s{{posts pointed to}}\s{{roles/posts}}"
    return worded(rf"\s(?P<meant>{post}|(?P<alone>{alone}))\b(?!\s{{roles/telling which office}}\b)")
