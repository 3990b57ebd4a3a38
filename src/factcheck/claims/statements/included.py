"""Included: what a sentence tells of some of those that it counts, with the verb of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.grounds import is_denied, is_link
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.claims.statements.units import Form
from factcheck.language.words.counted import is_plural, people_like

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.claims.statements.outlines import Outline, Stretch
    from factcheck.claims.statements.units import Unit

_INCLUDING, _HAVE = "including", "h"


def tell_included(sentence: Outline, units: Sequence[Unit], pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Tell of the counted part what the one main clause tells of the whole ("11 people died, | including two boys")."""
    mains = [piece for piece in pieces if piece.kind is PieceKind.MAIN]
    main = mains[0] if len(mains) == 1 else None
    if main is None or main.verb is None or main.subject is None or is_denied(sentence, main.core):
        return
    verb = main.verb
    if is_link(sentence, verb) and _HAVE not in sentence.classes((verb, verb + 1)):
        return  # "the dead were 300 people, including 40 women"
    for unit in units:
        part = (unit.lead + 1, unit.stretch[1])
        if not _is_part(sentence, unit):
            continue
        whole = (verb + 1, verb + 2)
        if verb < unit.lead and sentence.kinds[verb + 1] == "N" and _counts(sentence, whole):
            behind = (verb + 2, main.core[1])
            parts = [(verb, verb + 1), part, *([behind] if verb + 2 < behind[1] < unit.lead else [])]
            subject = main.subject
        elif _counts(sentence, main.subject):
            parts, subject = [(verb, main.core[1])], part
        else:
            continue
        yield Piece(PieceKind.COORDINATED, parts, (unit.lead, part[1]), verb, subject, main.carried)


def _is_part(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a unit counts some of those that stand before it."""
    if unit.form is not Form.PHRASE or not unit.after_comma or sentence.first_word(unit.lead) != _INCLUDING:
        return False
    return sentence.kinds[unit.lead : unit.stretch[1]] == "IN" and _counts(sentence, (unit.lead + 1, unit.lead + 2))


def _counts(sentence: Outline, stretch: Stretch) -> bool:
    """Tell whether a phrase begins with a figure, and with the plural that it counts ("Some 40 | workers")."""
    head = (stretch[0], stretch[0] + 1)
    noun = sentence.last_word(head[0])
    counted = sentence.classes(head).lstrip("DR")
    return counted[:1] == "Q" and counted[-1:] == "N" and (is_plural(noun) or noun in people_like())
