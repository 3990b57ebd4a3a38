"""What is still to come in a sentence: whether a phrase waits for its verb, and which of the waiting is the subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.appositions import is_contact
from factcheck.claims.statements.grounds import intransitives
from factcheck.claims.statements.joints import concessive_words
from factcheck.claims.statements.passives import is_done
from factcheck.claims.statements.pieces import PieceKind
from factcheck.claims.statements.subordination import find_subject, has_finite
from factcheck.claims.statements.units import FINITE_FORMS, Form
from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon import listed
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.claims.statements.outlines import Outline, Stretch
    from factcheck.claims.statements.pieces import Piece
    from factcheck.claims.statements.units import Unit

_REMARK = regex("N[veb][RI]?")
_FRONTED_CONTACT = regex('I(N)NR?[veb](?:["R]*I["R]*N|(N))?')
_BESIDE = frozenset({Form.PHRASE, Form.RELATIVE, Form.SUBORDINATE})


def following_unit(units: Sequence[Unit], position: int) -> Unit | None:
    """Give the next unit, None at the end."""
    return units[position + 1] if position + 1 < len(units) else None


def verb_follows(units: Sequence[Unit], position: int, *, after_comma: bool = False) -> bool:
    """Tell whether a verb group without subject comes later, or one right behind a comma."""
    return any(later.form is Form.VERB and (later.after_comma or not after_comma) for later in units[position + 1 :])


def verb_is_next(units: Sequence[Unit], position: int) -> bool:
    """Tell whether "and" with a verb group follows, and no comma before it."""
    later = units[position + 1] if position + 1 < len(units) else None
    return later is not None and later.form is Form.VERB and later.coordinated and not later.after_comma


def has_verb(units: Sequence[Unit]) -> bool:
    """Tell whether any of some units is a clause or a verb group."""
    return not FINITE_FORMS.isdisjoint([unit.form for unit in units])


def clause_follows(units: Sequence[Unit], position: int) -> bool:
    """Tell whether a clause with a subject of its own follows behind a comma, past phrases."""
    later = _next_beyond_phrases(units, position)
    return later is not None and later.form is Form.CLAUSE and later.after_comma and not later.coordinated


def _next_beyond_phrases(units: Sequence[Unit], position: int) -> Unit | None:
    """Give the next unit that does not only stand beside a clause."""
    for place in range(position + 1, len(units)):
        if units[place].form not in _BESIDE:
            return units[place]
    return None


def awaits_verb(sentence: Outline, units: Sequence[Unit], position: int) -> bool:
    """Tell whether a phrase behind "and" is the subject of a clause whose verb comes after an aside."""
    unit = units[position]
    if not unit.coordinated or sentence.kinds[unit.lead] != "N":
        return False
    return find_verb_after_aside(units[: position + 4], position) is not None


def find_verb(units: Sequence[Unit], position: int) -> int | None:
    """Give where the verb stands for which a unit waits, with or without an aside between."""
    for place in range(position + 1, len(units)):
        later = units[place]
        if later.form in FINITE_FORMS:
            return place if later.form is Form.VERB and not later.coordinated else None
    return None


def find_verb_after_aside(units: Sequence[Unit], position: int) -> int | None:
    """Give where the verb stands for which a unit waits, an aside being between ("Lee, | a baker, | left")."""
    verb = find_verb(units, position)
    return verb if verb is not None and verb > position + 1 else None


def subject_follows(sentence: Outline, units: Sequence[Unit]) -> bool:
    """Tell whether a subject without its verb stands behind an opening ("Born in Tal, | Lee, a baker, left")."""
    if len(units) < 3:
        return False
    subject = units[1]
    named = subject.form is Form.PHRASE and subject.after_comma and not subject.coordinated
    return named and sentence.kinds[subject.lead] == "N" and find_verb_after_aside(units, 1) is not None


def opens_contrast(sentence: Outline, units: Sequence[Unit], position: int) -> bool:
    """Tell whether a unit opens a concessive clause whose verb comes after an aside ("while | Lee, a baker, left").

    So does one that only places the clause behind it ("while | in May, rents rose").
    """
    unit = units[position]
    if unit.form is not Form.SUBORDINATE or sentence.last_word(unit.lead) not in concessive_words():
        return False
    if sentence.kinds[unit.lead : unit.stretch[1]] == "SIN":
        return position > 0 and clause_follows(units, position)
    if not sentence.kinds.startswith("SN", unit.lead) or has_finite(sentence, unit.stretch):
        return False
    return find_verb_after_aside(units, position) is not None


def find_late_relative(sentence: Outline, units: Sequence[Unit], position: int) -> int | None:
    """Give where the verb stands of a relative clause whose phrase is followed by an aside ("which Lee, a baker,")."""
    unit = units[position]
    opened = unit.after_comma and sentence.kinds[unit.lead : unit.lead + 2] in {"WN", "IW"}
    return find_verb_after_aside(units, position) if opened else None


def is_next_participle(sentence: Outline, unit: Unit, last: Piece) -> bool:
    """Tell whether a past form goes on with the participle before it ("opened in 1974 and | rebuilt in 2010,")."""
    joined = unit.coordinated and not unit.after_comma and last.kind is PieceKind.PARTICIPLE
    return (
        joined and sentence.kinds[unit.lead] == "e" and sentence.kinds[unit.lead + 1 : unit.lead + 2] in {"I", "i", "R"}
    )


def open_occasion(sentence: Outline, units: Sequence[Unit], position: int) -> int | None:
    """Give where a clause of time begins whose verb stands behind an aside ("after | the king, an old man, died")."""
    unit, following = units[position], units[position + 1 : position + 3]
    if len(following) < 2 or any(later.form is Form.VERB and later.coordinated for later in units[position + 1 :]):
        return None
    aside, verb = following
    described = aside.form in {Form.PHRASE, Form.RELATIVE} and sentence.kinds[aside.lead] in "NW"
    if not (described and aside.after_comma and not aside.coordinated and verb.form is Form.VERB and verb.after_comma):
        return None
    links = lexicon.read_words("clause_links", "clause openers")
    for opener in (unit.stretch[1] - 2, unit.stretch[1] - 4):
        phrase = sentence.kinds[opener + 1 : unit.stretch[1]]
        behind = unit.verb is not None and opener > unit.verb
        if behind and phrase in {"N", "NIN"} and sentence.kinds[opener] in "IS" and sentence.last_word(opener) in links:
            return opener + 1
    return None


def is_remark(sentence: Outline, units: Sequence[Unit], position: int) -> bool:
    """Tell whether a short clause is only thrown in between a subject and its verb (", it turns out,")."""
    unit, following = units[position], following_unit(units, position)
    short = _REMARK.fullmatch(sentence.kinds, unit.lead, unit.stretch[1]) is not None
    return short and following is not None and following.form is Form.VERB and following.after_comma


def is_naming(sentence: Outline, units: Sequence[Unit], position: int) -> bool:
    """Tell whether a past form only names or ranks a subject whose verb is to come (", | seeded fourth, won")."""
    unit = units[position]
    named = sentence.kinds[unit.lead] == "e" and sentence.last_word(unit.lead) in lexicon.read_words(
        "splitting", "naming"
    )
    regular = sentence.kinds.startswith("eN", unit.lead) and is_done(sentence, unit.lead)  # "held every four years"
    named = named or regular
    late = find_verb(units, position)
    return named and unit.after_comma and not unit.coordinated and late is not None and units[late].after_comma


def is_loose_participle(sentence: Outline, units: Sequence[Unit], position: int) -> bool:
    """Tell whether a past form behind a comma is rather a participle: it has no object where it would need one."""
    unit = units[position]
    if is_naming(sentence, units, position):
        return True
    if unit.coordinated and not unit.after_comma and position:
        return _lacks_object(sentence, unit) and is_loose_participle(sentence, units, position - 1)
    if not unit.after_comma or unit.coordinated or not _lacks_object(sentence, unit):
        return False
    following = following_unit(units, position)
    listed = following is not None and following.coordinated and following.form is Form.VERB
    return not listed or (following is not None and _lacks_object(sentence, following))


def _lacks_object(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a past form lacks an object that it would need, were it no participle."""
    if not sentence.kinds.startswith("eI", unit.lead):
        return False
    return sentence.last_word(unit.lead) not in intransitives()


def is_only_verb(sentence: Outline, units: Sequence[Unit], position: int) -> bool:
    """Tell whether a past form that may be a participle is the only verb of a sentence ("Lee, a baker, | led by 9")."""
    if sentence.kinds[units[position].lead] != "e" or position + 1 < len(units):
        return False
    return all(unit.form is Form.PHRASE for unit in units[:position])


def lacks_verb(sentence: Outline, units: Sequence[Unit], position: int) -> bool:
    """Tell whether a verb group belongs to a clause of time that has broken off ("when Lee, the mayor, | resigned")."""
    unit, before = units[position], position - 1
    while before > 0 and units[before].form is Form.PHRASE:
        before -= 1
    opened = units[before].form is Form.SUBORDINATE and sentence.kinds.startswith("SN", units[before].lead)
    return opened and unit.after_comma and not unit.coordinated and not has_finite(sentence, units[before].stretch)


def describes_subject(sentence: Outline, units: Sequence[Unit], position: int) -> bool:
    """Tell whether a clause only describes a subject whose verb is to come ("Leeds, the city he left, ...")."""
    unit = units[position]
    follows = _next_beyond_phrases(units, position)
    if follows is None or follows.form is not Form.VERB or follows.coordinated or not follows.after_comma:
        return False
    return unit.verb is not None and is_contact(sentence, unit)


def opens_with_contact(sentence: Outline, units: Sequence[Unit]) -> bool:
    """Tell whether a phrase with a clause beside its noun opens a clause ("In a note | he sent in May, Lee asked")."""
    first, following = units[0], following_unit(units, 0)
    if following is None or following.form is not Form.CLAUSE or not following.after_comma or following.coordinated:
        return False
    match = _FRONTED_CONTACT.fullmatch(sentence.kinds, first.lead, first.stretch[1])
    if match is None or sentence.last_word(first.lead) not in listed("fronted"):
        return False
    times, noun = time_words(), sentence.classes((match.start(1), match.end(1)))
    closed = match[2] is None or sentence.last_word(match.start(2)) in times
    return closed and noun[0] == "D" and noun[-1] == "N" and sentence.last_word(match.start(1)) not in times


def find_waiting_subject(
    sentence: Outline, waiting: Sequence[Stretch], opening: int
) -> tuple[Stretch | None, Stretch | None]:
    """Give the subject among the phrases that wait for a verb, and the adjuncts before it."""
    kinds = sentence.kinds
    for number, stretch in enumerate(waiting):
        subject = find_subject(sentence, stretch[0], stretch[1])
        if subject is None:
            continue
        rest = waiting[number + 1 :]
        joined = any("C" in kinds[start:end] for start, end in rest)
        if joined and all(kinds[start] in "NC" for start, _ in rest):
            subject = (subject[0], rest[-1][1])
        while opening < subject[0] and kinds[opening] in '"CR,.':
            opening += 1
        return subject, ((opening, subject[0]) if opening < subject[0] else None)
    return None, None
