"""Accompaniments: what went along with an event, for or against it, or what to think of it; all of it beside the point.

"Despite the rain", "to her surprise", "with the gallery packed", "after months of waiting", "in a rare show of unity".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.grounds import is_denied
from factcheck.language import lexicon
from factcheck.language.lexicon import listed

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.units import Unit

_SEEN = frozenset({"INe", "INp", "INg", "INJ", "INRe", "INRp", "INRg"})
_FOR_ALL = frozenset({("for", "all"), ("because", "of")})


def goes_along(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a phrase only tells what went along, for or against it ("despite the rain", "to her surprise")."""
    words = sentence.words((unit.lead, unit.stretch[1]))
    if sentence.kinds[unit.lead] not in "IN" or "Q" in sentence.classes((unit.lead, unit.stretch[1])):
        return False
    felt = words[0] == "to" and not lexicon.read_words("splitting", "feelings").isdisjoint(words[1:4])
    attends = words[0] in lexicon.read_words("splitting", "attendant") or words[:2] in _FOR_ALL
    return felt or attends or _is_wait(words) or _calls_it(words) or _presents(sentence, unit, words)


def _presents(sentence: Outline, unit: Unit, words: tuple[str, ...]) -> bool:
    """Tell whether a phrase in front names reasons, who had foreseen it or what talk led to it, and no name or time."""
    if "P" in sentence.classes((unit.lead, unit.stretch[1])):
        return False
    if words[0] == "with":  # "with the gallery packed", "with tears in her eyes"
        kinds, last = (
            sentence.kinds[unit.lead : unit.stretch[1]],
            sentence.words((unit.stretch[1] - 1, unit.stretch[1])),
        )
        return kinds in _SEEN or (kinds == "ININ" and last[0] in listed("possessives"))
    if words[0] == "after":  # "after a long debate", but not "after the vote"
        talked = lexicon.read_words("splitting", "what leads to a step")
        known = words[1] in listed("splitting/of the known") or talked.isdisjoint(words[1:6])
        return not known and not is_denied(sentence, (unit.stretch[1], len(sentence.kinds)))
    foreseen = words[0] == "as" and words[1:2] != () and words[1] in listed("splitting/foreseen")
    return foreseen or (words[0] == "for" and not listed("splitting/reasons in front").isdisjoint(words[1:3]))


def _calls_it(words: tuple[str, ...]) -> bool:
    """Tell whether a phrase only says what to think of an event ("in a rare show of unity", "in a blow to Lee")."""
    if words[0] != "in" or words[1:2] == () or words[1] not in listed("splitting/one more"):
        return False
    return not lexicon.read_words("splitting", "what an event is called").isdisjoint(words[2:5])


def _is_wait(words: tuple[str, ...]) -> bool:
    """Tell whether a phrase tells for how long what came about had been coming ("after months of waiting")."""
    long = lexicon.read_words("splitting", "long times")
    return words[:1] == ("after",) and words[2:3] == ("of",) and words[1] in long and len(words) > len("of")
