"""Definitions: what a participle behind a kind tells of what is defined ("Kesto is a ferry company, founded in 2004").

Kesto was founded in 2004, wherever the company is from.
"""

from __future__ import annotations

from factcheck.language.lexicon.patterns import worded

_DEFINED = worded(
    r"\A(?P<name>[^.,;()]{2,60}?)(?:\s\([^()]{0,80}\))?\s{forms of be}\s{indefinite article}\s[^.,;:]{3,90}"
    r"(?:,\s[A-Z][^.,;:]{1,30})?,\s(?P<done>{works/participles of a beginning or end}\s"
    r"{works/behind a beginning or end}\s[^,;:]{2,80}?)(?:,?\s{and or but}\s(?=[a-z])[^;:]{3,120})?\.?\Z"
)


def tell_defined(text: str) -> tuple[str, ...]:
    """Give what befell what a sentence defines, as a sentence about it."""
    found = _DEFINED.match(text) if ", " in text else None
    return (f"{found['name']} was {found['done']}.",) if found is not None else ()
