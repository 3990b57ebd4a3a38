"""Restatements: idioms of figures, told again as the plain sentence that they mean.

"Ended the season in third place" is a rank, "the cost of the bridge was" what it cost, and "with 60 voting for and 40
against" the count of a vote. Claims and facts are told again alike.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.restating.ballots import tell_ballots
from factcheck.language.restating.compared_levels import tell_compared
from factcheck.language.restating.deadlines import tell_deadlines
from factcheck.language.restating.demands import tell_demands
from factcheck.language.restating.figures import tell_figures
from factcheck.language.restating.fronting import face_subject
from factcheck.language.restating.measures import tell_measures
from factcheck.language.restating.onsets import tell_onsets
from factcheck.language.restating.parts import place_whole
from factcheck.language.restating.passes import Pass, Passes
from factcheck.language.restating.payouts import tell_payouts
from factcheck.language.restating.periphrases import shorten
from factcheck.language.restating.prizes import tell_prizes
from factcheck.language.restating.races import tell_races
from factcheck.language.restating.ratings import tell_ratings
from factcheck.language.restating.rivals import rank_newest
from factcheck.language.restating.staffing import tell_job_cuts
from factcheck.language.restating.storms import tell_storms
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

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
    return idioms().tell(text)


@cache
def idioms() -> Passes:
    """Give the idioms in the order in which they are told again."""
    return Passes(
        Pass(lambda text: _NEVER.sub(r"\2 \1 never ", text), ("never",)),
        place_whole,
        tell_ratings,
        face_subject,
        tell_onsets,
        tell_prizes,
        tell_storms,
        tell_measures,
        Pass(lambda text: _measured_parts().sub(_as_size, text), lists=(("restatements", "extents"),)),
        tell_ballots,
        tell_job_cuts,
        shorten,
        rank_newest,
        Pass(lambda text: _NOT_A_SINGLE.sub(r"\1any ", _NOT_ONE.sub("No ", text)), ("not", "never")),
        Pass(lambda text: _places().sub(_as_rank, text), ("place",)),
        tell_payouts,
        tell_races,
        tell_deadlines,
        tell_demands,
        tell_compared,
        Pass(lambda text: _COST_OF.sub(_as_cost, text), ("cost", "price")),
        Pass(lambda text: _CAME_TO.sub("was ", text), ("came", "amounted", "added")),
        Pass(lambda text: _peaks().sub(r"\1peaked at ", text), lists=(("restatements", "peaks"),)),
        Pass(lambda text: _received().sub("had received ", text), lists=(("restatements", "received"),)),
        Pass(lambda text: _FOR_AND_AGAINST.sub(r" by \1 votes to \2", text), ("against",)),
        Pass(lambda text: _present().sub(r"\2 \1 \3", text), ("there",)),
        Pass(lambda text: _CROWD.sub(r"\1 people \2 ", text), ("crowd",)),
        Pass(
            lambda text: _REPORTED.sub(r"\1's \2 was ", text), ("reported", "posted", "announced", "booked", "recorded")
        ),
        Pass(lambda text: _BEHIND_WINNER.sub(r"\1 behind", text), ("winner",)),
        Pass(lambda text: _AT_START.sub(r"\1 started the race", text), ("line",)),
        Pass(lambda text: _UNCHARGED.sub(r"\1 has not been charged", text), ("charges",)),
        Pass(lambda text: _singles().sub("one ", text), ("single",)),
        tell_figures,
    )


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
