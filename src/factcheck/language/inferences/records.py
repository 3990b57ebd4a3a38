"""Records: what somebody did in a race or a throw that a phrase at the end calls a record, told as setting one.

"Ruiz won in 9.8 seconds, a national record" says that Ruiz set a national record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_RECORD = "record"
_TRAILING = worded(r"\d[^,;]{0,40},\s(?:{which is}\s)?an?\s((?:new\s)?(?:[a-z]{3,14}\s){1,2})record[.\s]*\Z")


def draw_records(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out who set the record that a sentence ends with, where a figure stands before it."""
    if proposition.voice is not Voice.ACTIVE or not proposition.main or proposition.subject is None:
        return ()
    found = _TRAILING.search(reading.tagged.text) if "record" in reading.words else None
    own = {stem(_RECORD)} & proposition.extra
    if found is None or not own or proposition.negated or not proposition.predicate.concepts & _deeds():
        return ()
    kinds = frozenset(stem(word) for word in found[1].split() if word != "new")
    text = f"a {found[1]}{_RECORD}"
    head = stem(_RECORD)
    broken = replace(
        proposition.subject, text=text, head=head, symbols=kinds | {head}, entities=(), names=frozenset(), owner=None,
        aliases=(), head_word=_RECORD, definite=False, orderings=(), quantities=(), members=(), numbers=frozenset(),
    )  # fmt: skip
    return (
        replace(
            proposition, predicate=predicate_of(reading, "set", proposition.predicate.text), object=broken,
            quantities=(), orderings=(), extra=frozenset(), main=False,
        ),
    )  # fmt: skip


def _deeds() -> frozenset[str]:
    """Give the stems of the verbs by which a record is set."""
    return frozenset(map(stem, lexicon.read_words("restatements", "setting records")))
