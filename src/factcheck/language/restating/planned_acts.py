"""Planned acts: a noun for what somebody plans, or a verb for what somebody orders, told the other way.

"Vell plans the closure of two plants" says that Vell plans to close them, "expects savings of 4 million" that it
expects to save so much, and "the court ordered the dam to be removed" that it ordered the removal of the dam.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing
from factcheck.language.text.cues import pluralize
from factcheck.language.text.signals import signals_of, words_in
from factcheck.language.words.morphology import inflect_regular, verb_forms
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re

    from factcheck.language.words.morphology import VerbForms

_SAVINGS = worded(r"\b({plans/expecting})\ssavings\sof\s")
_YEARLY = worded(r"\b({plans/expecting})\sannual\ssavings\sof\s([^.;]{2,40}?)(?=[.,;]|\Z|\s{plans/behind savings}\s)")
_WHAT = r"(?:[^.,;:]|[.,](?=\d)){2,80}?"
_NUMBER = r"((?:{hedges/about a size}\s)?(?:\d[\d.,]{0,9}|{numerals/two to ten}))"


@needing(lists=(("plans", "planning"), ("plans", "expecting")))
def tell_planned_acts(text: str) -> str:
    """Tell a sentence again by the verb, where it tells by a noun what somebody plans."""
    if "saving" in text:
        text = _YEARLY.sub(r"\1 to save \2 a year", _SAVINGS.sub(r"\1 to save ", text))
    return _counted().sub(_as_counted, _planned().sub(_as_planned, text))


def tell_ordered_acts(text: str) -> tuple[str, ...]:
    """Tell apart by the noun what a sentence tells by the verb that somebody ordered, or the other way round."""
    if words_in(text).isdisjoint(signals_of("plans", "ordering")):
        return ()
    found = _ordered().match(text)
    if found is not None:
        return (f"{found['who']} the {_nouns()[found['done']]} of {found['what']}{found['rest']}",)
    found = _ordering_act().match(text)
    if found is not None:
        (verb,) = _acts()[found["act"]]
        return (f"{found['who']} {found['what']} to be {_forms(verb).participle}.",)
    return ()


def _as_planned(found: re.Match[str]) -> str:
    return f"{found[1]} to {_acts()[found[2]][0]} "


def _as_counted(found: re.Match[str]) -> str:
    """Tell so many job cuts that are planned as the plan to cut so many jobs."""
    return f"{found[1]} to {_acts_by_plural()[found[4]]} {found[2]} {pluralize(found[3])}"


@cache
def _acts() -> dict[str, tuple[str, ...]]:
    return lexicon.read_table("plans", "acts")


@cache
def _acts_by_plural() -> dict[str, str]:
    return {pluralize(noun): verb for noun, (verb,) in _acts().items()}


@cache
def _forms(verb: str) -> VerbForms:
    return verb_forms(verb) or inflect_regular(verb)


@cache
def _nouns() -> dict[str, str]:
    """Map the participle of every act to its noun."""
    return {_forms(verb).participle: noun for noun, (verb,) in _acts().items()}


@cache
def _planned() -> re.Pattern[str]:
    return worded(rf"\b({{plans/planning}})\s(?:the\s|an?\s)?({alternatives(_acts())})\sof\s(?!\d[\d.,]*\s?(?:%|per))")


@cache
def _counted() -> re.Pattern[str]:
    acts = alternatives(_acts_by_plural())
    return worded(rf"\b({{plans/planning}})\s{_NUMBER}\s([a-z]{{3,12}})\s({acts})\b")


@cache
def _ordered() -> re.Pattern[str]:
    done = alternatives(_nouns())
    return worded(
        rf"(?P<who>[A-Z][^.,;:]{{1,50}}?\s{{plans/ordering}})\s(?P<what>{_WHAT})\sto\sbe\s"
        rf"(?P<done>{done})(?P<rest>[.]?\Z|\s[^,;]{{2,80}}\Z)"
    )


@cache
def _ordering_act() -> re.Pattern[str]:
    acts = alternatives(_acts())
    return worded(
        rf"(?P<who>[A-Z][^.,;:]{{1,50}}?\s{{plans/ordering}})\s(?:the\s)?(?P<act>{acts})\sof\s(?P<what>{_WHAT})\.?\Z"
    )
