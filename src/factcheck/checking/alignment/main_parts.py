"""Main parts: where, whither or whence most of the same went or was ("mainly to Japan"), of which there is but one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon import listed

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument


def are_main_parts(alignment: Alignment, said: Argument, known: Argument) -> bool:
    """Tell whether both sides say by two phrases where most of it was ("mainly in the north", "mainly in the east")."""
    return _is_main_part(alignment.claim.text, said) and _is_main_part(alignment.fact.text, known)


def _is_main_part(text: str, phrase: Argument) -> bool:
    """Tell whether a phrase stands behind "mainly" in a text."""
    before, found, _ = text.partition(f" {phrase.preposition} {phrase.text}")
    return bool(found) and before.rpartition(" ")[2].lower() in listed("splitting/for the most part")
