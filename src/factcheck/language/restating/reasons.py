"""Reasons: what a sentence gives as the reason of a happening, and what it says was none, told again as "because of".

"A strike was the reason for the cancellation of the show" is "The show was cancelled because of a strike", and "It was
not fog but a strike that led to the cancellation" says besides that the show was not cancelled because of fog.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing
from factcheck.language.text.signals import words_in
from factcheck.language.words.morphology import verb_forms, verbs
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_CAUSE = r"[^.,;:]{2,60}?"
_WHOLE = r"(?:[^.,;:]|\.\d|,\d{3}){3,100}?"
_END = r"[.\s]*\Z"
_FIGURE = r"(?:[^\s.,]{1,12}\s){0,2}[\d.,]{1,12}\s?(?:%|percent(?:age\spoints?)?|per\scent|points?|pc)?"
_NO_DENIAL = (
    r"[Nn]ot\s(?!only\b|just\b|merely\b|simply\b|solely\b|so\smuch\b|least\b|necessarily\b|all\b|even\b|yet\b|until\b)"
)
_WHY = regex(r"\b(because\sof)\s([a-z]{4,12})\s(?=[a-z])")
_CLAUSE = worded(
    r"\bbecause\s(?!of\b)((?:{definite of things}\s)?[a-z][a-z]{2,20}(?:\s{of, for or in}"
    r"\s[^.,;]{2,40}?)?)\s([a-z]{4,10})(?=[.,;]|\Z)"
)


class Reason(Struct, frozen=True):
    """A happening as who or what, the verb and the rest; what it was because of, and what it was not because of."""

    subject: str
    verb: str
    rest: str
    cause: str
    denied: str


@needing(
    "because", "brought", "made",
    lists=(("causes", "leading to"), ("causes", "being the reason"), ("causes", "through")),
)  # fmt: skip
def tell_reasons(text: str) -> str:
    """Tell a sentence that gives a reason again as what came about because of it."""
    reason = _find_reason(text)
    if reason is not None:
        text = f"{_opening(reason.subject)} {_past(reason.verb)}{reason.rest} because of {reason.cause}."
    if "because" not in text:
        return text
    text = _blows().sub(r"because of a collision with \1", text)
    return _WHY.sub(_as_plain_state, _CLAUSE.sub(_as_phrase, text))


def deny_reasons(text: str) -> tuple[str, ...]:
    """Give what a sentence says was not the reason, as a sentence that denies it."""
    if "not " not in text.lower() or tell_reasons.signals.isdisjoint(words_in(text)):
        return ()
    reason = _find_reason(text)
    if reason is None or not reason.denied:
        return ()
    return (f"{_opening(reason.subject)} {_denied(reason.verb)}{reason.rest} because of {reason.denied}.",)


def _find_reason(text: str) -> Reason | None:
    """Find the one happening of which a sentence tells the reason."""
    for pattern in _patterns():
        found = pattern.match(text)
        if found is None:
            continue
        parts = {name: value for name, value in found.groupdict().items() if value}
        cause = next((parts[name] for name in ("cause", "cause2", "cause3") if name in parts), "")
        denied = next((parts[name] for name in ("denied", "denied2", "denied3") if name in parts), "")
        happening = _read_happening(parts)
        if happening is None:
            continue
        if _is_no_reason(cause):
            return None
        return Reason(*happening, _inside(cause), _inside(denied))
    return None


def _is_no_reason(cause: str) -> bool:
    """Tell whether what stands in the place of a reason is none ("was due to begin", "it was not")."""
    first = cause.lower().split(" ")[0]
    planned = first in verbs() and first not in _openings()
    return planned or first in listed("no subjects")


def _read_happening(parts: dict[str, str]) -> tuple[str, str, str] | None:
    """Read what came about: from a noun, or from what somebody was made to do."""
    if "noun" in parts:
        return _read_noun(parts["noun"])
    if "fallen" in parts:
        return parts["fallen"], "collapse", ""
    if "done" in parts:
        return _read_verb(parts)
    return parts["who"], parts["verb"], parts.get("rest", "")


def _read_verb(parts: dict[str, str]) -> tuple[str, str, str] | None:
    """Read "the show was cancelled" and "Venn resigned" as who or what and the verb."""
    done = parts["done"]
    if "be" in parts:
        return parts["who"], f"be {done}", ""
    base = _bases().get(done)
    return (parts["who"], base, "") if base is not None else None


@cache
def _bases() -> dict[str, str]:
    """Map past forms to their verbs."""
    return {forms.past: base for base, forms in verbs().items()}


def _read_noun(text: str) -> tuple[str, str, str] | None:
    """Read "the cancellation of the show" and "a drop of 8% in sales" as who or what, the verb and the rest."""
    for pattern in _nouns():
        found = pattern.fullmatch(text)
        if found is None:
            continue
        parts = found.groupdict()
        verb = lexicon.read_table("causes", "effects")[parts["act"].lower()][0]
        who = _PRONOUNS.get(parts["who"].lower(), parts["who"])
        amount = f" by {parts['amount']}" if parts.get("amount") else ""
        return who, verb, f"{amount}{parts.get('rest') or ''}"
    return None


_PRONOUNS = {"his": "he", "her": "she", "its": "it", "their": "they"}


@cache
def _nouns() -> tuple[re.Pattern[str], ...]:
    acts = alternatives(lexicon.read_table("causes", "effects"))
    colours = r"(?:{causes/kinds of death}\s)?"
    rest = r"(?P<rest>\s{causes/behind an event}\s[^;:]{2,60})?"
    return (
        worded(
            rf"(?:[Tt]he|[Aa])\s{colours}(?P<act>{acts})\sof\s(?P<amount>{_FIGURE})\sin\s(?P<who>[^;:,]{{3,60}}?){rest}"
        ),
        worded(rf"(?:[Tt]he|[Aa])\s(?P<amount>{_FIGURE})\s(?P<act>{acts})\sin\s(?P<who>[^;:,]{{3,60}}?){rest}"),
        worded(rf"(?:[Tt]he)\s{colours}(?P<act>{acts})\s{{of or in}}\s(?P<who>[^;:,]{{3,60}}?){rest}"),
        worded(rf"(?P<who>[^;:,]{{2,40}})['’]s?\s{colours}(?P<act>{acts}){rest}"),
        worded(rf"(?P<who>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s{colours}(?P<act>{acts}){rest}"),
    )


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Give the forms of a sentence that names a reason, each with the happening as a noun or as a verb."""
    through = alternatives(lexicon.read_words("causes", "through"))
    bare, by = _told(""), _told(r"(?:{causes/by or due to}\s)?")
    frames = [
        *(rf"It\s{{is or was}}\s{bare}\s{{that or which}}\s{effect}" for effect in (*_effects(), _named_reason())),
        *(rf"What\s{effect}\s{{is or was}}\s{bare}" for effect in _effects()),
        *(rf"{bare}\s{effect}" for effect in (*_effects(), _named_reason())),
        rf"The\s(?:{{causes/main or true}}\s)?{{causes/cause of}}\s(?P<noun>{_WHOLE})\s{{is or was}}\s{bare}",
        rf"(?P<noun>{_WHOLE})\s{{was or were}}\s(?:{through})\s{by}",
        rf"(?P<who>[^.,;:]{{3,60}}?)\s(?:(?P<be>{{was or were}})\s)?(?P<done>[a-z]{{3,15}})"
        rf"\s{_NO_DENIAL}because\sof\s(?P<denied>{_CAUSE}),?"
        rf"\sbut\s(?:because\sof\s)?(?P<cause>{_CAUSE})",
        rf"(?P<who>[^.,;:]{{3,60}}?)\s(?:(?P<be>{{was or were}})\s)?(?P<done>[a-z]{{3,15}})"
        rf"\sbecause\sof\s(?P<cause>{_CAUSE}),?"
        rf"\s{{causes/rather than}}\s(?:because\sof\s)?(?P<denied>{_CAUSE})",
    ]
    return tuple(worded(rf"{frame}{_END}") for frame in frames)


def _told(again: str) -> str:
    """Match a reason, beside one that is denied or alone; `again` may open the denied one once more."""
    return (
        rf"(?:{_NO_DENIAL}{again}(?P<denied>{_CAUSE}),?\sbut\s{again}(?P<cause>{_CAUSE})"
        rf"|(?P<cause2>{_CAUSE})(?:,\s(?:and\s)?|\sand\s)not\s{again}(?P<denied2>{_CAUSE}),?|(?P<cause3>{_CAUSE}),?)"
    )


def _effects() -> tuple[str, ...]:
    """Give the ways to say what a reason led to, made somebody do or brought down."""
    leading, made, structures = (
        alternatives(lexicon.read_words("causes", section)) for section in ("leading to", "made to", "structures")
    )
    fallen = rf"(?P<fallen>[Tt]he\s(?:[\w’'-]{{1,20}}\s){{0,4}}(?:{structures}))"
    return (
        rf"(?:{leading})\s(?P<noun>{_WHOLE})",
        rf"(?:{leading})\s(?P<who>[^.,;]{{3,50}}?)\s(?P<be>being)\s(?P<done>[a-z]{{3,15}}(?:\s{{causes/particles}})?)",
        rf"made\s(?P<who>[^.,;:]{{2,40}}?)\s(?P<verb>{made})(?P<rest>\s{_WHOLE})?",
        rf"brought\s(?:down\s)?{fallen}(?:\sdown)?",
    )


def _named_reason() -> str:
    being = alternatives(lexicon.read_words("causes", "being the reason"))
    return rf"{{forms of be}}\s(?:{being})\s(?P<noun>{_WHOLE})"


@cache
def _blows() -> re.Pattern[str]:
    """Match that something struck what the sentence is about ("because a lorry hit one of its pillars")."""
    striking = alternatives(lexicon.read_words("causes", "striking"))
    return worded(
        rf"\bbecause\s({{articles}}\s[^.,;]{{2,40}}?)\s(?:had\s)?(?:{striking})\s(?:it|them"
        rf"|(?:one\sof\s)?{{its or their}}\s[a-z]{{3,15}})(?=[.,;]|\Z)"
    )


def _inside(cause: str) -> str:
    """Write a reason as it stands inside a sentence."""
    first = cause.split(" ", maxsplit=1)[0]
    plain = first.isalpha() and first.istitle() and first.lower() in _openings()
    return f"{cause[:1].lower()}{cause[1:]}" if plain else cause


@cache
def _openings() -> frozenset[str]:
    """Give the words that open a reason and are no names: articles, owners and what is known to cause things."""
    sections = (*lexicon.read_table("causes", "rivals"), "colours of reasons")
    words = frozenset[str]().union(*(lexicon.read_words("causes", section) for section in sections))
    return words | lexicon.read_words("constructions", "openers")


def _opening(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _past(verb: str) -> str:
    """Put a verb, or "be" and a participle, into the past."""
    first, _, rest = verb.partition(" ")
    forms = verb_forms(first)
    past = "was" if first == "be" or forms is None else forms.past
    return f"{past} {rest}".rstrip()


def _denied(verb: str) -> str:
    first, _, rest = verb.partition(" ")
    return f"was not {rest}" if first == "be" else f"did not {verb}"


def _as_phrase(found: re.Match[str]) -> str:
    """Tell "because demand for coal weakened" as "because of weak demand for coal"."""
    state = lexicon.read_table("causes", "states of reasons").get(found[2])
    if state is None:
        return found[0]
    return f"because of {state[0]} {found[1].removeprefix('the ')}"


def _as_plain_state(found: re.Match[str]) -> str:
    """Tell "because of weaker demand" as "because of weak demand"."""
    state = lexicon.read_table("causes", "states of reasons").get(found[2])
    return f"because of {state[0]} " if state is not None else found[0]
