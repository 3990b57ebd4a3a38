"""Opinions: what somebody calls a thing, told as that he criticised or welcomed it ("called the plan a disgrace")."""

from __future__ import annotations

from functools import cache

from factcheck.language.restating.passes import Passes
from factcheck.language.restating.rewordings import rewordings


def tell_opinion(text: str) -> tuple[str, ...]:
    """Tell whether a sentence says that somebody criticised or welcomed a thing, by what he called it."""
    told = _opinions().tell(text)
    return (told,) if told != text else ()


@cache
def _opinions() -> Passes:
    return Passes(*rewordings("opinions"))
