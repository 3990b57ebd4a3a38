"""Members: units that commas part although together they are one list in a clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.claims.statements.units import FINITE_FORMS, Form
from factcheck.language import lexicon
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.units import Unit

_GOVERNED = regex("[veb]I?g")


def join_members(sentence: Outline, units: list[Unit]) -> list[Unit]:
    """Join the members of the lists in a sentence that was cut at its commas."""
    if "whose" in sentence.tagged.tokens.words:
        units = _join_owned(sentence, units)
    return _join_listed(sentence, units) if sentence.kinds.count("g") > 1 else units


def _join_listed(sentence: Outline, units: list[Unit]) -> list[Unit]:
    """Join -ing forms that a verb governs ("proposed building homes, | using brick, | and paving roads")."""
    for place, unit in enumerate(units):
        if unit.form not in FINITE_FORMS or unit.verb is None:
            continue
        end = _find_end(sentence, units, place + 1) if _governs(sentence, unit) else place + 1
        if end > place + 1:
            whole = replace(unit, stretch=(unit.stretch[0], units[end - 1].stretch[1]))
            return [*units[:place], whole, *units[end:]]
    return units


def _governs(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a unit holds an -ing form that its verb is about, not what somebody began or went on with."""
    governed = _GOVERNED.search(sentence.kinds, unit.verb or unit.lead, unit.stretch[1])
    going_on = lexicon.read_words("splitting", "going on")
    return governed is not None and sentence.last_word(governed.start()) not in going_on


def _find_end(sentence: Outline, units: Sequence[Unit], start: int) -> int:
    """Give the place behind the -ing forms that go on from a place, where "and" joins the last; else that place.

    Those that tell what came of all that is before them are no members ("began hiring, | creating 40 jobs").
    """
    results = lexicon.read_words("splitting", "resultative") | lexicon.read_words("splitting", "harming")
    end = start
    while (
        end < len(units)
        and sentence.kinds[units[end].lead] == "g"
        and sentence.last_word(units[end].lead) not in results
    ):
        end += 1
        if units[end - 1].coordinated:
            return end if end > start + 1 else start
    return start


def _join_owned(sentence: Outline, units: list[Unit]) -> list[Unit]:
    """Join the members of a list whose first one "whose" opens ("whose books on cats, dogs and hens | sold well").

    So is a name beside what "whose" opens joined with it ("whose captain, Ida Holt, | resigned").
    """
    for place, unit in enumerate(units):
        if sentence.first_word(unit.lead) != "whose" or unit.form is not Form.PHRASE:
            continue
        end = place + 1
        while end < len(units) and units[end].form is Form.PHRASE and sentence.kinds[units[end].lead] == "N":
            end += 1
        last = units[end] if end < len(units) else None
        if last is None or last.verb is None:
            return units
        named = end == place + 2 and set(sentence.classes(units[place + 1].stretch)) == {"P"}
        apposed = named and last.form is Form.VERB and last.after_comma and not last.coordinated
        listed = last.form is Form.CLAUSE and "C" in sentence.kinds[last.stretch[0] : last.verb]
        if not (apposed or listed):
            return units
        whole = replace(unit, stretch=(unit.stretch[0], last.stretch[1]), form=Form.RELATIVE)
        return [*units[:place], whole, *units[end + 1 :]]
    return units
