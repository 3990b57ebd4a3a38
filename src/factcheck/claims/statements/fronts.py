"""Fronts: what opens a sentence before its subject and says something of it ("Built in 1612, | the chapel ...").

A level before a comparison is one as well ("At 61%, | turnout was lower than in 2030").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.appositions import is_somebody
from factcheck.claims.statements.asides import tells_apart
from factcheck.claims.statements.grounds import has_time
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.claims.statements.units import Form
from factcheck.language.times.clocks import find_clocks

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.units import Unit

_AT, _THAN = "at", "than"
_VERBAL = {Form.GERUND: PieceKind.GERUND, Form.PARTICIPLE: PieceKind.PARTICIPLE}


def is_front(sentence: Outline, unit: Unit, following: Unit) -> bool:
    """Tell whether a unit waits for the subject of the clause behind it, as participles and possessions do."""
    return unit.form in _VERBAL or _is_possession(sentence, unit, following) or is_level(sentence, unit, following)


def tell_front(sentence: Outline, front: Unit, clause: Piece) -> Piece | None:
    """Make what opens a sentence a statement of its own, if it tells something that can be checked.

    A possession that does not goes back to the clause.
    """
    if front.form in _VERBAL:
        told, kind, start = tells_apart(sentence, front), _VERBAL[front.form], front.lead
    elif sentence.last_word(front.lead) == _AT:
        told, kind, start = True, PieceKind.APPOSITION, front.lead + 1
    else:
        told, kind, start = is_somebody(sentence, clause.subject), PieceKind.POSSESSION, front.lead + 1
        if not told:
            clause.parts.insert(0, front.stretch)
    if not told or clause.subject is None:
        return None
    stretch = (start, front.stretch[1])
    return Piece(kind, [stretch], stretch, front.lead, clause.subject, None, clause.verb)


def is_level(sentence: Outline, unit: Unit, following: Unit) -> bool:
    """Tell whether "at" and a figure with its unit stand before a clause that compares ("was lower than")."""
    figure = (unit.lead + 1, unit.lead + 2)
    if unit.stretch[1] != figure[1] or not sentence.kinds.startswith("IN", unit.lead) or following.verb is None:
        return False
    if sentence.last_word(unit.lead) != _AT or sentence.classes(figure)[0] != "Q" or has_time(sentence, figure):
        return False
    if find_clocks(" ".join(sentence.words(unit.stretch))):
        return False
    compared = sentence.words((following.verb, following.stretch[1]))
    measured = sentence.classes(figure).endswith("N") or sentence.words(figure)[0].endswith("%")
    return measured and _THAN in compared and sentence.classes((following.verb, following.verb + 1)).endswith("b")


def _is_possession(sentence: Outline, unit: Unit, following: Unit) -> bool:
    """Tell whether "with" and a figure say what the one has of whom the clause behind it says what he is."""
    with_noun = sentence.kinds.startswith("IN", unit.lead) and sentence.last_word(unit.lead) == "with"
    if not with_noun or "Q" not in sentence.classes((unit.lead + 1, unit.lead + 2)) or following.verb is None:
        return False
    return sentence.classes((following.verb, following.verb + 1)).rstrip("R").endswith("b")
