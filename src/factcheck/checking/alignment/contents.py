"""Contents: what somebody is said to have been told, asked or denied, in an infinitive or a clause of its own.

It takes part in what a verb of saying tells as an object does in that of any other verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.text.cues import read_cues

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.language.text.cues import Cue

_CONTENT = "to"  # what marks the complement that tells what is said


def leaves_content_open(alignment: Alignment) -> bool:
    """Tell whether the claim does not give what is said, done or denied in it ("never said that", "did not do it")."""
    claim = alignment.claim
    if (
        claim.object is not None
        and claim.object.pronoun
        and not claim.object.entities
        and alignment.fact.object is None
    ):
        return True
    cue = _cue_of(claim)
    if cue is None or not cue.plain or any(c.preposition == _CONTENT for c in claim.complements):
        return False
    return any(c.preposition == _CONTENT and c.symbols <= alignment.missing for c in alignment.fact.complements)


def gives_other_content(alignment: Alignment) -> bool:
    """Tell whether what the claim says that somebody was told or asked is not what the fact says ("told to wait")."""
    said, known = map(_contents_of, (alignment.claim, alignment.fact))
    if not said or _cue_of(alignment.claim) is None:
        return False
    heads = {content.head for content in known}
    if any(content.head not in heads for content in said) or any(c.symbols & alignment.missing for c in known):
        return True
    texts = alignment.query.around.text, alignment.statement.text
    ends = [text.rstrip(" .").endswith(told[-1].text) for text, told in zip(texts, (said, known), strict=True)]
    return ends == [True, False]  # "told to leave", of who was told to leave the gates closed


def _cue_of(side: Proposition) -> Cue | None:
    """Give what is known of a verb as one of saying."""
    return read_cues().get(side.predicate.text.split()[-1].lower())


def _contents_of(side: Proposition) -> list[Argument]:
    """Give what the infinitives behind a verb tell."""
    return [c for c in side.complements if c.preposition == _CONTENT and not c.head_word]
