"""FC101 once more: all of some known ones where it was some of them, or some where it was all.

"All eight survivors have left hospital" is wrong where three of them remain there, "only 30 of the 33 miners were
rescued" where all of them were.
"""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.grounds import orderings_agree, same_case, same_time
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.sufficiency import says_enough
from factcheck.checking.rules.quantity import CARD
from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.numerals import number_words, read_count
from factcheck.model import Difference
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re

    from factcheck.language.meaning.arguments import Argument

_ONE = "one"
_KNOWN_WHOLE = 2
"""A whole that has a number above it is hardly another one with the same number of the same kind."""


class _Share(Struct, frozen=True):
    """How many of a whole are meant; all of them where `part` is None, and maybe others where it is `loose`."""

    text: str
    part: int | None
    whole: int | None
    loose: bool = False


def check_all_or_some(alignment: Alignment) -> Finding | None:
    """Find all where the fact has some, or some where it has all, or more than are left on the other side."""
    if alignment.statement.refuting or alignment.bond not in {Bond.SAME, Bond.OPPOSITE, Bond.COMPLEMENT}:
        return None
    shares = _find_shares(alignment)
    if shares is None or not _clash(alignment, *shares):
        return None
    rest = replace(alignment, loose_figures=())
    same_whole = shares[0].whole == shares[1].whole and (shares[0].whole or 0) > _KNOWN_WHOLE
    if not same_case(rest) or not same_time(rest) or not (same_whole or says_enough(rest)):
        return None
    if not orderings_agree(rest):
        return None
    said, known = (share.text for share in shares)
    reason = f'The draft says it of "{said}"; {teller(alignment)} has "{known}": {alignment.statement.fact.statement}'
    return find(CARD, rest, reason, Difference("quantity", said, known))


def _clash(alignment: Alignment, said: _Share, known: _Share) -> bool:
    """Tell whether what is said of one share leaves no room for what is known of the other."""
    if said.whole is not None and known.whole is not None and said.whole != known.whole:
        return False
    if alignment.bond is not Bond.SAME and (alignment.claim.negated or alignment.fact.negated):
        return False
    if alignment.bond is not Bond.SAME or alignment.denial:
        return _leave_no_room(said, known)
    if alignment.claim.negated:
        return False
    whole = said.whole or known.whole
    some = said.part if said.part is not None else known.part
    return not (said.loose or known.loose) and (said.part is None) is not (known.part is None) and some != whole


def _leave_no_room(said: _Share, known: _Share) -> bool:
    """Tell whether two shares, of which opposite things are told, are more than the whole together."""
    if said.part is None and known.part is None:
        return False  # the opposite of all is judged by other rules
    if said.part is None or known.part is None:
        return True
    whole = said.whole if said.whole == known.whole else None
    return whole is not None and said.part + known.part > whole


def _find_shares(alignment: Alignment) -> tuple[_Share, _Share] | None:
    """Give the shares of the same ones that both sides speak of."""
    sides = [[side.subject, side.object] for side in (alignment.claim, alignment.fact)]
    if all(slot.match is not Match.SAME for slot in (alignment.subject, alignment.object)):
        return None
    for mine, theirs in product(*sides):  # who is missing may be found by others
        if mine is None or theirs is None or not _are_of_one_kind(mine, theirs):
            continue
        said, known = _read_share(mine), _read_share(theirs)
        if said is not None and known is not None:
            return said, known
    return None


def _are_of_one_kind(mine: Argument, theirs: Argument) -> bool:
    """Tell whether both are some of the same kind; of "one of the divers" the head is "one"."""
    if _ONE in {mine.head, theirs.head}:
        return theirs.head in mine.symbols or mine.head in theirs.symbols
    return mine.head == theirs.head


def _read_share(argument: Argument) -> _Share | None:
    """Read "all 33 miners", "both pilots" and "three of the eight survivors"."""
    text = argument.text
    if argument.members or argument.negative:
        return None
    every = _every().match(text)
    if every is not None:
        both = every["both"] is not None
        return _Share(text, None, 2 if both else _number(every["whole"]))
    some = _some().match(text)
    if some is None:
        return None
    return _Share(text, _number(some["part"]), _number(some["whole"]), loose=some["of"] is None)


def _number(word: str | None) -> int | None:
    return read_count(word) if word is not None else None


@cache
def _count() -> str:
    return rf"\d{{1,3}}(?:,?\d{{3}})?|{alternatives(number_words())}"


@cache
def _every() -> re.Pattern[str]:
    return worded(
        rf"(?i:(?P<both>both)|{{all, every or each}})(?:\sof)?(?:\s{{definite}})?(?:\s(?P<whole>{_count()}))?\s[a-z]"
    )


@cache
def _some() -> re.Pattern[str]:
    return worded(
        rf"(?i:{{only}}\s)?(?P<part>(?i:{_count()}))"
        rf"(?P<of>\sof\s(?i:{{definite or all}})(?:\s(?P<whole>(?i:{_count()})))?)?\s[a-z]"
    )
