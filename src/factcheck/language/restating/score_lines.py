"""Score lines: two sides with their goals and no verb, told again as who beat whom ("ROVERS 3 UNITED 1")."""

from __future__ import annotations

from factcheck.patterns import regex

_LONGEST = 90  # characters
_SMALL = regex(r"\s[a-z]")  # a word that is no name, of which nearly every sentence has one
_SIDE = r"([A-Z][\w'’&.-]{0,24}(?:\s[A-Z&][\w'’&.-]{0,24}){0,3})"
_AFTER_SIDES = regex(rf"{_SIDE}\s(\d{{1,3}}),?\s{_SIDE}\s(\d{{1,3}})")
_BETWEEN_SIDES = regex(rf"{_SIDE}\s(\d{{1,3}})[-–](\d{{1,3}})\s{_SIDE}")


def tell_score_line(text: str) -> str:
    """Tell a line with the score of a match as a sentence."""
    if len(text) > _LONGEST or _SMALL.search(text) is not None:
        return text
    if not all(word[0].isupper() or word[0].isdigit() for word in text.split()):
        return text
    line = text.rstrip(".")
    after, between = _AFTER_SIDES.fullmatch(line), _BETWEEN_SIDES.fullmatch(line)
    if after is not None:
        return _say(after[1], int(after[2]), after[3], int(after[4]))
    if between is not None:
        return _say(between[1], int(between[2]), between[4], int(between[3]))
    return text


def _say(home: str, scored: int, away: str, conceded: int) -> str:
    """Say who won, or that nobody did."""
    if scored == conceded:
        return f"{home} drew {scored}-{conceded} with {away}."
    if scored > conceded:
        return f"{home} beat {away} {scored}-{conceded}."
    return f"{away} beat {home} {conceded}-{scored}."
