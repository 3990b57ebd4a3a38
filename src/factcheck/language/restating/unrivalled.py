"""Unrivalled: who or what is ahead of all others, or behind nobody, told again by the superlative.

"Lorn grew faster than any other district", "no district grew as quickly as Lorn" and "Lorn was the fastest-growing
district" all say that Lorn grew fastest of all districts.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.numerals import number_words
from factcheck.language.restating.passes import needing
from factcheck.language.restating.superlatives import superlative_of
from factcheck.language.text.cues import pluralize
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re

_AMONG = worded(r"\A(?:Among|Of)\s{the or all}\s(?P<kind>[a-z-]{3,20}s),\s(?=[A-Z])")
_WHO = r"(?P<who>[A-Z][^.,;]{1,50}?)"
_TIME = r"(?P<time>\s{times/opening a stretch}\s[^.,;]{3,40})?\.?"


@needing("than", "as", lists=(("ordering", "participles of the fastest"),))
def rank_unrivalled(text: str) -> str:
    """Tell what is said of all others by the superlative of the one."""
    if " not " in text or "n't " in text:
        return text
    for pattern, tell in ((_ahead(), _tell_ahead), (_nobody(), _tell_nobody), (_fastest(), _tell_fastest)):
        found = pattern.fullmatch(_AMONG.sub("", text, count=1).strip())
        told = tell(found, text) if found is not None else None
        if told is not None:
            return f"{told}."
    return text


def _tell_ahead(found: re.Match[str], text: str) -> str | None:
    """Tell "grew faster than any of the other seven districts" as "grew fastest of the eight districts"."""
    among = _AMONG.match(text)
    kind = found["kind"] or (among["kind"] if among is not None else "")
    count = number_words().get((found["count"] or "").lower())
    kinds = kind if not kind or kind.endswith("s") else pluralize(kind)
    whole = f" of the {count + 1} {kinds}" if count is not None and kinds else f" of all {kinds}" if kinds else ""
    return _rank(found, found["verb"], found["what"] or "", (whole or " of all", kinds), found["place"] or "")


def _tell_nobody(found: re.Match[str], text: str) -> str | None:
    """Tell "no district grew faster than Lorn" as "Lorn grew fastest of all districts"."""
    kinds = pluralize(found["kind"]) if not found["kind"].endswith("s") else found["kind"]
    what, place = (found["what"] or "").strip(), found["place"] or ""
    return _rank(found, _tensed(found["verb"]), what, (f" of all {kinds}", kinds), place)


def _tell_fastest(found: re.Match[str], text: str) -> str | None:
    """Tell "was the fastest-growing town" as "grew fastest of all towns"."""
    verb, adverb = lexicon.read_table("ordering", "participles of the fastest")[found["participle"]]
    kinds = pluralize(found["kind"])
    return f"{found['who']} {verb} {adverb} of all {kinds}{found['place'] or ''}{found['time'] or ''}"


def _rank(found: re.Match[str], verb: str, what: str, whole: tuple[str, str], place: str) -> str | None:
    """Say that somebody did something most, or is the most so of a kind."""
    told = found.groupdict()
    adverbs = lexicon.read_table("ordering", "adverbs of degree")
    comparative = told["more"] or adverbs[told["as"]][0]
    irregular = lexicon.read_table("ordering", "irregular comparatives").get(comparative)
    superlative = irregular[0] if irregular is not None else superlative_of(comparative)
    if superlative is None:
        return None
    of_all, kinds = whole
    who, time = f"{found['who'][:1].upper()}{found['who'][1:]}", found["time"] or ""
    if verb in listed("forms of be"):
        kind = found["kind"]
        return f"{who} {verb} the {superlative} {kind}{place}{time}" if kind and kind != kinds and not what else None
    if what:
        return f"{who} {verb} the {superlative} {what}{of_all if kinds else ''}{place}{time}"
    return f"{who} {verb} {superlative}{of_all if kinds else ''}{place}{time}"


def _tensed(verb: str) -> str:
    """Give a verb without the auxiliary of its perfect ("has grown": grew)."""
    return lexicon.read_table("ordering", "simple pasts").get(verb, (verb,))[0]


@cache
def _more() -> str:
    return alternatives(lexicon.read_words("ordering", "comparatives"))


@cache
def _ahead() -> re.Pattern[str]:
    """Match "grew faster than any other district" and "is longer than the other two rivers"."""
    count = alternatives(number_words())
    others = rf"(?:(?:any|all|every|each)\s(?:of\s)?(?:the\s)?|the\s)other(?:s|\s(?P<count>{count}))?"
    return worded(
        rf"{_WHO}\s(?P<verb>[a-z]{{2,14}})\s(?P<more>{_more()})(?:\s(?P<what>[a-z][a-z -]{{2,30}}?))?"
        rf"\sthan\s{others}(?:\s(?P<kind>[a-z-]{{3,20}}))?(?P<place>\s{{of}}\s(?:the\s)?(?!\d)[A-Za-z]{{3,20}})??{_TIME}"
    )


@cache
def _nobody() -> re.Pattern[str]:
    """Match "no district grew faster than Lorn" and "no river in the valley is as long as the Corr"."""
    adverbs = alternatives(lexicon.read_table("ordering", "adverbs of degree"))
    return worded(
        r"No\s(?:other\s)?(?P<kind>[a-z-]{3,20})(?P<place>\s{of}\s(?:the\s)?[A-Za-z]{3,20})?"
        r"\s(?P<verb>(?:{has or have}\s)?[a-z]{2,14})\s"
        rf"(?:(?P<more>{_more()})(?P<what>\s[a-z][a-z -]{{2,30}}?)?\sthan|as\s(?P<as>{adverbs})\sas)\s"
        rf"(?P<who>(?:[A-Z]|the\s)[^.,;]{{1,50}}?){_TIME}"
    )


@cache
def _fastest() -> re.Pattern[str]:
    participles = alternatives(lexicon.read_table("ordering", "participles of the fastest"))
    return worded(
        rf"{_WHO}\s{{is or was}}\s{{the or its}}\s(?P<participle>{participles})\s(?P<kind>[a-z-]{{3,20}})"
        rf"(?P<place>\s{{of}}\s(?:the\s)?(?!\d)[A-Za-z]{{3,20}})?{_TIME}"
    )
