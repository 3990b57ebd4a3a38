"""Restatements: idioms of figures, told again as the plain sentence that they mean.

"Six in ten voters took part in the election" is a turnout, "ended the season in third place" a rank, and "was 7%
cheaper in May than a year earlier" a fall of prices. Claims and facts are told again alike.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.ballots import tell_ballots
from factcheck.language.restating.compared_levels import tell_compared
from factcheck.language.restating.deadlines import tell_deadlines
from factcheck.language.restating.demands import tell_demands
from factcheck.language.restating.fronting import face_subject
from factcheck.language.restating.measures import tell_measures
from factcheck.language.restating.onsets import tell_onsets
from factcheck.language.restating.parts import place_whole
from factcheck.language.restating.payouts import tell_payouts
from factcheck.language.restating.periphrases import shorten
from factcheck.language.restating.prizes import tell_prizes
from factcheck.language.restating.races import tell_races
from factcheck.language.restating.ratings import tell_ratings
from factcheck.language.restating.rivals import rank_newest
from factcheck.language.restating.staffing import tell_job_cuts
from factcheck.language.restating.storms import tell_storms
from factcheck.model import QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_EARLIER = regex(
    r"(?:\s(in\s[A-Z][a-z]{2,8}(?:\s\d{4})?))?\sthan\s(?:(?:it|they)\s(?:had\sbeen|was|were)\s)?(?:a|one)\syear"
    r"\s(?:earlier|before|ago|previously)[.\s]*\Z"
)
_OPENING_MONTH = regex(r"In\s([A-Z][a-z]{2,8}(?:\s\d{4})?),?\s")
_PLACED = regex(r"\s(?:in|at|from|on)\s")
_BEING = regex(r"\s(?:was|were|is|are)\s\Z")
_FOR_AND_AGAINST = regex(
    r",?\swith\s([\w-]{1,12})(?:\s[a-z]{4,12})?\s(?:voting\s|voted\s)?(?:for|in\sfavou?r)(?:\sof)?(?:\s[a-z]{2,4})?"
    r"\sand\s([\w-]{1,12})(?:\s(?:voting|voted))?\sagainst(?:\s[a-z]{2,4})?(?=[.,;]|\Z)"
)

_COST_OF = regex(
    r"\AThe\s(?:total\s|final\s|overall\s)?(?:cost|price)\sof\s([^.,;]{3,60}?)\s"
    r"(was|is|came\sto|reached|amounted\sto|stands\sat|stood\sat)\s(?=\D{0,12}\d)"
)
_CAME_TO = regex(
    r"\b(?:came|amounted|added\sup)\sto\s(?=(?:[a-z]{4,7}\s(?:than\s)?)?(?:[$€£]\d|\d[\d.,]*\s(?:million|billion|percent)))"
)
_CROWD = regex(r"\A(?:A|The)\scrowd\sof\s([\w ,.]{2,30}?)\s(watched|saw|attended|turned)\s")
_REPORTED = regex(
    r"\A([A-Z][^.,;]{1,40}?)\s(?:reported|posted|announced|booked|recorded)\s"
    r"(revenues?|sales|turnover|net\sincome|earnings)\sof\s(?=\S{0,3}\d)"
)
_UNCHARGED = regex(r"\ANo\scharges\s(?:have|had)\sbeen\s(?:brought|filed|laid|pressed)\sagainst\s([^.,;]{2,60})")
_NOT_ONE = regex(r"\ANot\s(?:one|a\ssingle)\s(?!of\b)")
_NOT_A_SINGLE = regex(r"(\bn(?:ot|ever)\s(?:\w{2,12}\s){1,3})(?:a\ssingle|one\ssingle|even\sone)\s")
_BEHIND_WINNER = regex(
    r"(\b(?:second|runner-up)\b[^.;]{0,40}?\s\d[\d.]{0,6}\s(?:seconds?|minutes?|points?|strokes?|lengths?))"
    r"\sbehind\sthe\swinner(?=\.?\Z)"
)
_AT_START = regex(
    r"\A(?:[Tt]here\swere|[Ww]e\shad|[Tt]hey\shad)\s(\d[\d,]{0,9}\s[a-z]{3,14})\s(?:on|at)\sthe\s(?:start|starting)\sline(?=[\s.,;]|\Z)"
)
_NEVER = regex(r"\ANever\s(?:before\s)?(had|has|have)\s([^,;]{3,90}?)\s(?=been\s[a-z])")


@lru_cache(maxsize=64)
def restate(text: str) -> str:
    """Tell a sentence again in plain words, where it has an idiom of figures.

    The latest are kept, as a claim is told again to be read and to be held against the facts.
    """
    text = _NEVER.sub(r"\2 \1 never ", text)
    text = tell_storms(tell_prizes(tell_onsets(face_subject(tell_ratings(place_whole(text))))))
    text = tell_job_cuts(tell_ballots(_measured_parts().sub(_as_size, tell_measures(text))))
    text = _NOT_A_SINGLE.sub(r"\1any ", _NOT_ONE.sub("No ", rank_newest(shorten(text))))
    if " place" in text:
        text = _places().sub(_as_rank, text)
    text = tell_payouts(text)
    text = tell_compared(tell_demands(tell_deadlines(tell_races(text))))
    text = _CAME_TO.sub("was ", _COST_OF.sub(_as_cost, text))
    text = _peaks().sub(r"\1peaked at ", text)
    if " had " in text:
        text = _received().sub("had received ", text)
    if " against" in text:
        text = _FOR_AND_AGAINST.sub(r" by \1 votes to \2", text)
    if text.startswith(("There w", "There a")):
        text = _present().sub(r"\2 \1 \3", text)
    if "crowd of" in text:
        text = _CROWD.sub(r"\1 people \2 ", text)
    if " of " in text:
        text = _REPORTED.sub(r"\1's \2 was ", text)
    if "behind the winner" in text:
        text = _BEHIND_WINNER.sub(r"\1 behind", text)
    text = _AT_START.sub(r"\1 started the race", text) if " start" in text else text
    if "charges" in text:
        text = _UNCHARGED.sub(r"\1 has not been charged", text)
    if "a single" in text:
        text = _singles().sub("one ", text)
    for restated in (_as_sum(text), _as_turnout(text), _as_yearly_change(text), _as_price(text)):
        if restated is not None:
            return restated
    return text


@cache
def _places() -> re.Pattern[str]:
    verbs = alternatives(lexicon.read_table("restatements", "finishing"))
    ranks = alternatives((*lexicon.read_table("numerals", "ordinals"), "last"))
    return regex(
        rf"\b({verbs})\s(?:((?:the|its|their)\s[^.,;]{{2,40}}?)\s)?in\s({ranks}|\d{{1,3}}(?:st|nd|rd|th))\splace\b"
    )


def _as_rank(found: re.Match[str]) -> str:
    """Tell the place in which somebody finished as a rank."""
    verb = lexicon.read_table("restatements", "finishing")[found[1]][0]
    what = _seasons().sub(r"\1", found[2] or "")
    whole = not what or what in lexicon.read_words("restatements", "whole seasons")
    return f"{verb} {found[3]}" + ("" if whole else f" in {what}")


@cache
def _seasons() -> re.Pattern[str]:
    nouns = alternatives(lexicon.read_words("restatements", "seasons"))
    return regex(rf"\A((?:the|its|their)\s\S.{{0,30}})\s(?:{nouns})\Z")


def _as_cost(found: re.Match[str]) -> str:
    """Tell "the cost of the bridge was" as what the bridge cost."""
    verb = "costs" if found[2] in {"is", "stands at"} else "cost"
    return f"{found[1][:1].upper()}{found[1][1:]} {verb} "


@cache
def _received() -> re.Pattern[str]:
    things = alternatives(lexicon.read_words("restatements", "received"))
    return regex(rf"\b(?:has|have|had)\shad\s(?=[^.,;]{{1,30}}\b(?:{things})\b)")


@cache
def _present() -> re.Pattern[str]:
    """Match that there were so many somewhere that needs no article ("there were 40 people on board")."""
    where = alternatives(lexicon.read_words("restatements", "being present"))
    return regex(rf"\AThere\s(were|are)\s([^.,;]{{1,40}}?)\s({where})(?=\s?(?:[.,;]|\Z)|\s(?:when|at|as|in|after)\b)")


@cache
def _singles() -> re.Pattern[str]:
    nouns = alternatives(lexicon.read_words("restatements", "single things"))
    return regex(rf"\ba\ssingle\s(?=(?:{nouns})\b)")


@cache
def _peaks() -> re.Pattern[str]:
    nouns = alternatives(lexicon.read_words("restatements", "peaks"))
    reaching = alternatives(lexicon.read_words("restatements", "reaching"))
    return regex(rf"(\s)(?:{reaching})\s(?:a|its|their)\s(?:{nouns})\sof\s(?=\S{{0,3}}\d)")


def _as_sum(text: str) -> str | None:
    """Tell "40,000 euros in bribes" and "bribes worth 40,000 euros" as "bribes of 40,000 euros"."""
    for figure in find_quantities(text) if _sums().search(text) is not None else ():
        if figure.kind is not QuantityKind.MONEY:
            continue
        behind = _sums().match(text, figure.span.end)
        given = _paying().search(text[: figure.span.start]) if behind is not None else None
        if behind is not None and given is not None:
            rest = text[behind.end() :]
            return f"{text[: given.start()]}{given[1]} {behind[1]} of {figure.text} to {given[2]}{rest}"
        if behind is not None:
            return f"{text[: figure.span.start]}{behind[1]} of {figure.text}{text[behind.end() :]}"
        if text.endswith(" worth ", 0, figure.span.start):
            return f"{text[: figure.span.start - 6]}of {text[figure.span.start :]}"
    return None


@cache
def _sums() -> re.Pattern[str]:
    nouns = alternatives(lexicon.read_words("restatements", "sums"))
    return regex(rf"\sin\s({nouns})\b|\b(?:{nouns})\sworth\b")


@cache
def _paying() -> re.Pattern[str]:
    verbs = alternatives(lexicon.read_words("restatements", "paying"))
    return regex(rf"\b({verbs})\s([A-Z][\w'’.-]*(?:\s[A-Z][\w'’.-]*){{0,4}})\s\Z")


def _as_turnout(text: str) -> str | None:
    """Tell a share of the voters that took part in a vote as the turnout in it."""
    for figure in find_quantities(text) if _voters().search(text) is not None else ():
        if figure.kind not in _SHARES or text[: figure.span.start].lower() not in {"", *_scornful()}:
            continue
        found = _voters().match(text, figure.span.end)
        if found is not None:
            told = found[1] or ""
            return f"Turnout{told} was {figure.text[:1].lower()}{figure.text[1:]}."
    return None


@cache
def _scornful() -> frozenset[str]:
    """Give the words before a share that only say how small it is ("only 41% of voters")."""
    return frozenset(f"{word} " for word in lexicon.read_words("restatements", "scornful"))


@cache
def _voters() -> re.Pattern[str]:
    people = alternatives(lexicon.read_words("restatements", "who votes"))
    acts = alternatives(lexicon.read_words("restatements", "taking part"))
    return regex(rf"(?:\sof)?(?:\s(?:the|all))?\s(?:{people})\s(?:{acts})(\sin\s[^,;]{{3,80}}?)?[.\s]*\Z")


def _as_yearly_change(text: str) -> str | None:
    """Tell what was so much cheaper or higher than a year earlier as a fall or rise over the year."""
    opening = _OPENING_MONTH.match(text)
    body = text[opening.end() :] if opening is not None else text
    for figure in find_quantities(body) if _EARLIER.search(body) is not None else ():
        subject = _BEING.search(body[: figure.span.start])
        if figure.kind is not QuantityKind.PERCENT or subject is None:
            continue
        for words, verb in _compared().items():
            if not body.startswith(f" {words}", figure.span.end):
                continue
            earlier = _EARLIER.match(body, figure.span.end + len(words) + 1)
            month = (earlier[1] or "")[3:] if earlier is not None else ""
            month = month or (opening[1] if opening is not None else "")
            if earlier is not None and month:
                named = _priced(body[: subject.start()], words)
                return f"{named} {verb} by {figure.text} in the year to {month}."
    return None


@cache
def _compared() -> dict[str, str]:
    """Map the adjectives of a comparison with an earlier level to what the level did."""
    sections = ("cheaper", "dearer", "than before")
    tables = [lexicon.read_table("restatements", section) for section in sections]
    return {words: verb for table in tables for words, (verb,) in table.items()}


def _priced(subject: str, words: str) -> str:
    """Name the prices of what was cheaper or dearer; other levels are their own."""
    subject = subject[:1].upper() + subject[1:]
    own = words in lexicon.read_table("restatements", "than before")
    if own or not lexicon.read_words("restatements", "priced").isdisjoint(subject.lower().split()):
        return subject
    phrase = _PLACED.search(subject)
    at = phrase.start() if phrase is not None else len(subject)
    return f"{subject[:at]} prices{subject[at:]}"


@cache
def _pricing() -> re.Pattern[str]:
    becoming = alternatives(lexicon.read_words("restatements", "becoming"))
    words = alternatives(
        word for section in ("cheaper", "dearer") for word in lexicon.read_table("restatements", section)
    )
    return regex(rf"([A-Z][^.,;]{{1,40}}?)\s(?:{becoming})\s({words})(?=[\s.]|\Z)")


def _as_price(text: str) -> str | None:
    """Tell that something became cheaper as a fall of its prices."""
    found = _pricing().match(text)
    if found is None:
        return None
    return f"{_priced(found[1], found[2])} {_compared()[found[2]]}{text[found.end() :]}"


@cache
def _measured_parts() -> re.Pattern[str]:
    extents = alternatives(lexicon.read_words("restatements", "extents"))
    return regex(
        r"\A([^.,;]{2,60}?)\s(has|had)\san?\s([a-z][a-z -]{2,30}?)\s"
        rf"([\d.,]{{1,9}}\s[a-z]{{1,14}})\s({extents})\.?\Z"
    )


def _as_size(found: re.Match[str]) -> str:
    """Tell "the ship has a mast 40 metres high" as how high the mast of the ship is."""
    whole = f"the{found[1][3:]}" if found[1].startswith("The ") else found[1]
    being = "is" if found[2] == "has" else "was"
    return f"The {found[3]} of {whole} {being} {found[4]} {found[5]}."
