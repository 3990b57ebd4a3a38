"""Temperatures: how hot or cold it was somewhere, told again as the temperature there.

"It was 41 degrees in Sarn", "Sarn recorded 41 degrees" and "the mercury in Sarn climbed to 41 degrees" all tell it.
"""

from __future__ import annotations

from factcheck.language.names.capitals import CAPITALISED
from factcheck.patterns import regex

DEGREES = ("degree", "degrees", "°")
"""Words of which one stands wherever a temperature does."""
_DEGREES = (
    r"((?:(?:about|around|nearly|almost|over|more\sthan|minus)\s)?-?[\d.,]{1,6}\s?"
    r"(?:degrees|°)(?:\s?(?:Celsius|Fahrenheit|C|F)\b)?)"
)
_MERCURY = regex(r"\A(?:The\smercury|Temperatures|The\sthermometer)\s(in|at)\s")
_IT_WAS = regex(rf"\AIt\swas\s{_DEGREES}\s(in|at)\s({CAPITALISED})")
_RECORDED = regex(rf"\A({CAPITALISED})\s(?:recorded|registered|saw)\s(?:a\stemperature\sof\s)?{_DEGREES}")
_MEASURED = regex(
    rf"\A(?:A\stemperature\sof\s){_DEGREES}\s(?:was|were)\s(?:recorded|measured|registered)\s(in|at)\s({CAPITALISED})"
)


def tell_temperatures(text: str) -> str:
    """Tell a sentence again in plain words, where it tells how hot or cold it was."""
    if "degree" not in text and "°" not in text:
        return text
    text = _MERCURY.sub(r"The temperature \1 ", text)
    text = _IT_WAS.sub(r"The temperature \2 \3 was \1", text)
    text = _RECORDED.sub(r"The temperature in \1 was \2", text)
    return _MEASURED.sub(r"The temperature \2 \3 was \1", text)
