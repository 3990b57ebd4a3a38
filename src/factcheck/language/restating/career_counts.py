"""Career counts: which of somebody's goals or wins something was, told again as what they did.

"It was her third win of the season and the 21st of her career" says that she took her third win of the season and her
21st win of the career.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.numerals import ordinals
from factcheck.language.restating.passes import needing
from factcheck.language.restating.places_taken import ranks
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re

_LIST = "restatements"
_OWNING = ("'s", "’s")
_WON = r"\b({restatements/having won})"
_SOME_MATCHES = r"(\d{1,2}|[a-z]{3,9})\s({restatements/matches in a row})"
_ENDING = r"(?=[.;]|,(?!\s\d)|\Z|\s{and or but}\s)"


@needing(lists=((_LIST, "counted spans"),))
def tell_career_counts(text: str) -> str:
    """Tell which of somebody's goals or wins something was as what they scored or took."""
    text = _for_win().sub(_as_act, text)
    found = _was_win().match(text)
    noun = (found["noun"] or found["named"] or "").lower() if found is not None else ""
    span = (found["career"] or found["span"]) if found is not None else None
    if found is None or not noun or span is None:
        return text
    owner = found["owner"]
    told = f"{_name_owner(owner)} {_count(owner, found['rank'], noun, span)}"
    if found["other"] is not None:
        told += f" and {_count(owner, found['other'], noun, found['over'])}"
    return told + text[found.end() :]


def _as_act(found: re.Match[str]) -> str:
    """Tell "won for her third win of the season" as having taken that win."""
    span = found["career"] or found["span"]
    if found["noun"] is None or span is None:
        return found[0]
    return f" and {_count(found['owner'], found['rank'], found['noun'], span)}"


def _count(owner: str, rank: str, noun: str, span: str) -> str:
    verb, plain = _acts()[noun]
    return f"{verb} {owner} {rank} {plain} of the {span}"


@needing("consecutive", "straight", "successive", "row", "succession", "last", "past")
def tell_runs(text: str) -> str:
    """Tell the how manieth win in a row one was, and having won one's last five, as so many matches in a row."""
    text = _last_ones().sub(r"\1 \2 \3 in a row", text)
    text = _consecutive_ones().sub(r"\1 \2 \3 in a row", text)
    found = _nth_in_row().match(text)
    if found is None:
        return text
    rank, owner = found["rank"].lower(), found["owner"]
    count = rank[:-2] if rank[0].isdigit() else ordinals()[rank]
    verb = lexicon.read_table(_LIST, "won or lost in a row")[found["noun"] or found["last"]][0]
    return f"{_name_owner(owner)} have {verb} {count} matches in a row{text[found.end() :]}"


@cache
def _last_ones() -> re.Pattern[str]:
    """Match "have won their last five matches", with no place or kind of match behind."""
    owner = _owners()
    return worded(rf"{_WON}\s(?:{owner})\s(?:last|past)\s{_SOME_MATCHES}{_ENDING}")


@cache
def _consecutive_ones() -> re.Pattern[str]:
    """Match "have won five consecutive matches"."""
    matches = _SOME_MATCHES.replace(r")\s(", r")\s(?:consecutive|straight|successive)\s(")
    return worded(rf"{_WON}\s{matches}{_ENDING}")


@cache
def _nth_in_row() -> re.Pattern[str]:
    """Match "it was their sixth consecutive win", with no place or kind of match behind."""
    nouns = alternatives(lexicon.read_table(_LIST, "won or lost in a row"))
    owner = _owners()
    ranked = alternatives(ordinals())
    whose = rf"\A{{restatements/it or this one}}\s(?:was|is)\s(?P<owner>{owner}|[A-Z][^.,;]{{1,40}}?['’]s)"
    rank = rf"(?P<rank>{ranked}|\d{{1,2}}{{numerals/ordinal endings}})"
    straight = rf"(?:consecutive|straight|successive)\s(?P<noun>{nouns})"
    row = rf"(?P<last>{nouns})\sin\s(?:a\srow|succession)"
    return worded(rf"{whose}\s{rank}\s(?:{straight}|{row})(?=[.,;]|\Z)")


def _name_owner(owner: str) -> str:
    """Give who is meant by an owner ("Ruiz's", "her") as the subject of a sentence."""
    return owner[:-2] if owner.endswith(_OWNING) else lexicon.read_table(_LIST, "owners")[owner][0]


@cache
def _owners() -> str:
    """Match a possessive by its source ("her")."""
    return alternatives(lexicon.read_table(_LIST, "owners"))


@cache
def _acts() -> dict[str, tuple[str, ...]]:
    """Map nouns for what is counted over a career to the verb for getting one and the plain noun."""
    return lexicon.read_table(_LIST, "counted in a career")


@cache
def _was_win() -> re.Pattern[str]:
    """Match "it was her third win of the season and the 21st of her career"."""
    nouns, spans = alternatives(_acts()), alternatives(lexicon.read_words(_LIST, "counted spans"))
    owner = _owners()
    first = rf"(?P<owner>{owner}|[A-Z][^.,;]{{1,40}}?['’]s)\s(?P<rank>{ranks()}){_over(nouns, spans)}"
    other = rf"(?:\sand\s(?:the|{owner})\s(?P<other>{ranks()})\sof\s(?:the|{owner})\s(?P<over>{spans}))?"
    what = rf"\A(?:{{restatements/it or this one}}|The\s(?P<named>{nouns}))\s(?:was|is|marked)\s"
    return worded(rf"{what}{first}{other}(?=[.,;]|\Z)")


@cache
def _for_win() -> re.Pattern[str]:
    """Match "for her third win of the season" behind what was won."""
    nouns, spans = alternatives(_acts()), alternatives(lexicon.read_words(_LIST, "counted spans"))
    owner = _owners()
    return worded(rf"\sfor\s(?P<owner>{owner})\s(?P<rank>{ranks()}){_over(nouns, spans)}(?=[.,;]|\Z)")


def _over(nouns: str, spans: str) -> str:
    """Match what is counted, and over which span; one of the two ways to say that may be there."""
    owner = _owners()
    return rf"(?:\s(?P<career>career))?(?:\s(?P<noun>{nouns}))?(?:\sof\s(?:the|{owner})\s(?P<span>{spans}))?"
