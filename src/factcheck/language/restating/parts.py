"""Parts: how many of a whole did something, told with the whole behind the figure that counts them.

"Of the 900 workers who left, 40 have come back" says that 40 of the 900 workers who left have come back, "12 seats on
the board, out of 30" that it is 12 of the 30 seats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.kinds import PARTS
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.passes import needing
from factcheck.language.text.tokens import tokenise
from factcheck.language.words.word_letters import letter_of

if TYPE_CHECKING:
    from factcheck.model import Quantity

_OPENING = worded(
    r"\AOf\s({the, their or those}\s(?:\d[\d,]{0,11}\s)?[^.,;:]{3,80}|\d[\d,]{0,11}\s[^.,;:]{3,80}),\s(?=\S)"
)
_OUT_OF = worded(
    r"\b(\d[\d,]{0,8}|[a-z]{3,9})\s([a-z]{3,14}s)((?:\s{placing}\s[^.,;\d]{3,40})?),\sout\sof\s(?:a\stotal\sof\s)?"
    r"(\d[\d,]{0,8})(?=[.,;]|\Z)"
)
_JOINED = worded(r"(?:\A|,\s|\s{and, but or while}\s)(?:{only}\s)?\Z")
_VERBS = frozenset("VEbhmdyz")
_AHEAD = 40  # characters that hold the next word


@needing("of")
def place_whole(text: str) -> str:
    """Tell a sentence that opens with a whole with each of its parts as one of the whole."""
    if ", out of " in text:
        text = _OUT_OF.sub(r"\1 of the \4 \2\3", text)
    opening = _OPENING.match(text)
    if opening is None:
        return text
    rest = text[opening.end() :]
    parts = [quantity for quantity in find_quantities(rest) if _is_part(rest, quantity)]
    if not parts or _JOINED.fullmatch(rest, 0, parts[0].span.start) is None:
        return text
    whole = opening[1] if opening[1][0].isalpha() else f"the {opening[1]}"
    for part in reversed(parts[1:]):
        rest = f"{rest[: part.span.end]} of them{rest[part.span.end :]}"
    rest = f"{rest[: parts[0].span.end]} of {whole}{rest[parts[0].span.end :]}"
    return rest[:1].upper() + rest[1:]


def _is_part(rest: str, quantity: Quantity) -> bool:
    """Tell whether a figure counts nothing of its own and a verb follows that has it for its subject."""
    if quantity.kind not in PARTS or quantity.counted is not None:
        return False
    following = tokenise(rest[quantity.span.end :][:_AHEAD]).printed[:1]
    verb = bool(following) and letter_of(following[0]) in _VERBS
    return verb and _JOINED.search(rest, 0, quantity.span.start) is not None
