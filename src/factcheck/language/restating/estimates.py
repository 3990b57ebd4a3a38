"""Estimates: at what somebody puts a figure, told as what it was ("the ministry put the harvest at 3 million tonnes").

Only claims are told so: a fact with an estimate is that of who made it, which another's need not be.
"""

from __future__ import annotations

from functools import cache

from factcheck.language.restating.passes import Passes
from factcheck.language.restating.rewordings import rewordings


def tell_estimate(text: str) -> tuple[str, ...]:
    """Tell the figure that somebody gives as what it was, if a sentence tells of one."""
    told = _estimates().tell(text)
    return (told,) if told != text else ()


@cache
def _estimates() -> Passes:
    return Passes(*rewordings("estimates"))
