"""Main parts: where most of it was or went, told with "mainly" ("900 boats, most of them to Japan").

So told, the place belongs to the verb of the sentence, as in "sold 900 boats mainly to Japan".
"""

from __future__ import annotations

from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing

_MAINLY = " mainly "
_MOST_OF_THEM = worded(
    r",?\s(?:the\s(?:[a-z]{3,12}\s)?)?{splitting/most}\sof\s(?:{it or them}|{which or whom})\s"
    r"(?={splitting/of most of it}\s[^,;:]{2,60}\Z)"
)
_WITHIN = worded(
    r",\s{splitting/for the most part}\s({splitting/of most of it}\s[^,;:.]{2,40}),\s([a-z][^,;:.]{3,60})(?=\.?\Z)"
)
_MOSTLY = worded(r",?\s{splitting/for the most part}\s(?={splitting/of most of it}\s)")


@needing(lists=(("splitting", "most"), ("splitting", "for the most part")))
def tell_main_part(text: str) -> str:
    """Tell with "mainly", and without commas, where most of those were or went of whom a sentence tells."""
    text = _MOST_OF_THEM.sub(_MAINLY, text)
    text = _WITHIN.sub(rf" \2{_MAINLY}\1", text)
    return _MOSTLY.sub(_MAINLY, text)
