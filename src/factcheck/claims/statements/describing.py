"""Describing participles: past forms that tell of the noun before them, and are no verb of the sentence.

An -ing form before a bare noun at the head of a sentence is none, where the doer stands behind a comma ("Addressing
supporters in Tal, Lee ruled out a deal").

The letters are those of `outlines`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon import listed
from factcheck.language.words.collocations import acts_before
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem, verbs
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re

    from factcheck.language.words.wordclasses import Tagged

_REDUCED = regex(r'e(?<=Ne)(?=(?:[R"]?I{1,2}[NJ]{1,2}(?:CN)?[R"]?){1,4}v)')
_DESCRIBING = regex("(?<=N)(?<![CNWT]N)e(?=IN(?!N))")
_VERB = regex("(?<!C)(?<!CR)[veb]")
_OPENING_ACT = regex("J([DJNPQpIC]*)[NPV],(?:D?[JQ]*[NP]+|O)R?(?:[bhd]+[Rn]*)?[VEKb](?!,)[^,]+(?:,[^,mbhdVE][^,]*)*")


def read_opening_act(tagged: Tagged) -> Tagged:
    """Read the -ing form at the head of a sentence as what the one behind the comma does, not as an adjective."""
    word = tagged.tokens.words[0] if tagged.classes[:1] == "J" else ""
    if not word.endswith("ing") or word in listed("splitting/describing in front"):
        return tagged
    match = _OPENING_ACT.fullmatch(tagged.classes.rstrip(".")) if word in _acting_forms() else None
    if match is None:
        return tagged
    end = match.end(1) + 1
    last = "N" if tagged.classes[end - 1] == "V" else tagged.classes[end - 1]  # "Citing safety concerns,"
    return replace(tagged, classes=f"G{match[1]}{last}{tagged.classes[end:]}")


@cache
def _acting_forms() -> frozenset[str]:
    """Give the -ing forms of all verbs."""
    return frozenset(forms.gerund for forms in verbs().values())


def mark_participles(tagged: Tagged, kinds: str, bounds: tuple[int, ...]) -> str:
    """Mark the participles behind nouns ("the ship | built in Tal | sank"), not a verb before a clause of reason."""
    out = _DESCRIBING.sub(lambda match: _mark_done(tagged, kinds, bounds, match), kinds)
    for match in _REDUCED.finditer(kinds):
        end = kinds.index("v", match.end())
        words = tagged.tokens.words[bounds[match.end()] : bounds[end]]
        opened = not lexicon.read_words("clause_links", "clause openers").isdisjoint(words)
        if not (opened or _is_contact(tagged, kinds, bounds, match.start())):
            out = f"{out[: match.start()]}p{out[match.end() :]}"
    return out


def _is_contact(tagged: Tagged, kinds: str, bounds: tuple[int, ...], verb: int) -> bool:
    """Tell whether a past form is that of a clause set beside its noun ("the mill | the firm built in May closed")."""
    noun = verb - 2
    if noun < 0 or kinds[noun:verb] != "NN" or kinds[max(0, noun - 1) : noun] == "I":
        return False
    classes = tagged.classes[bounds[noun] : bounds[verb - 1]]
    return classes[0] == "D" and classes[-1] == "N" and tagged.tokens.words[bounds[verb - 1] - 1] not in time_words()


def _mark_done(tagged: Tagged, kinds: str, bounds: tuple[int, ...], match: re.Match[str]) -> str:
    """Mark the participle of a verb that always has an object and here has none, where the sentence has another verb.

    "Tal, a port | used by two lines, | has closed".
    """
    at = match.start()
    verb = stem(tagged.tokens.words[bounds[at + 1] - 1])
    other = _VERB.search(kinds, 0, at) or _VERB.search(kinds, match.end())
    words, behind = tagged.tokens.words, bounds[match.end()]
    acts = acts_before(verb, words[behind]) and words[bounds[match.end() + 2] - 1] not in time_words()
    done = verb in stems_of("reduced passives") and not acts
    return "p" if done and other is not None else match[0]
