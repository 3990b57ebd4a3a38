"""Described: whom or what an apposition behind a clause tells of (", the first woman to lead it").

What says of a person who that is tells of the person whose name stands right before it, else of the one met there, or
of the subject of a clause that says what somebody is or becomes. Where two may be meant it is nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.appositions import (
    find_antecedent,
    has_office,
    is_name,
    is_place,
    is_somebody,
    persons,
    ranking_words,
    whose_body,
)
from factcheck.claims.statements.circumstances import calendar_words
from factcheck.claims.statements.grounds import has_time, has_year, is_link
from factcheck.claims.statements.pieces import PieceKind
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch
    from factcheck.claims.statements.pieces import Piece
    from factcheck.claims.statements.units import Unit

_DEMONYM = regex("DJ?P")
_THING = regex("D[PNp]*P")  # "the Writers' Guild"


def find_described(sentence: Outline, unit: Unit, kind: PieceKind, main: Piece | None) -> Stretch | None:
    """Give whom or what an apposition tells of, with the clause that runs before it."""
    antecedent = find_antecedent(sentence, unit)
    if kind is PieceKind.APPOSITION and not tells_of_person(sentence, unit):
        return leave_day(sentence, antecedent, unit) if antecedent is not None else None
    named = person_named(sentence, unit)
    if named is not None or kind is not PieceKind.APPOSITION or main is None or main.verb is None:
        return named or antecedent
    person = None if _is_made(sentence, main.verb, unit) else _person_met(sentence, unit)
    if person is not None:
        return person
    open_ = not _is_made(sentence, main.verb, unit) and _meets_named(sentence, main.verb, unit)
    return main.subject if not open_ and is_somebody(sentence, main.subject) else None


def sums_up_ranked(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a ranked noun behind a clause is all that the clause tells of (", its third rise this year")."""
    head = sentence.last_word(unit.lead)
    summing = head in lexicon.read_words("splitting", "summing nouns") and head not in ranking_words()
    return summing and head not in lexicon.read_words("clause_links", "time nouns")


def find_ranked(sentence: Outline, unit: Unit, main: Piece) -> Stretch | None:
    """Give the one thing that a clause brings in and that a bare rank behind it is of (", the biggest of its kind")."""
    if main.verb is None or sentence.last_word(unit.lead) not in ranking_words():
        return None
    chunks = range(main.verb + 1, unit.stretch[0])
    found = [
        at for at in chunks if sentence.kinds[at] == "N" and sentence.first_word(at) in listed("indefinite article")
    ]
    return (found[0], found[0] + 1) if len(found) == 1 else None


def tells_of_person(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a phrase says of one person who that is ("the second woman to lead", "the last of four sons")."""
    head = sentence.last_word(unit.lead)
    if head in ranking_words() and sentence.kinds.startswith("IN", unit.lead + 1):
        head = sentence.last_word(unit.lead + 2)
        return head in listed("irregular plurals") or head.removesuffix("s") in persons()
    lead = (unit.lead, unit.lead + 1)
    if sentence.kinds[unit.lead + 1 : unit.lead + 2] == "i" and _DEMONYM.fullmatch(sentence.classes(lead)) is not None:
        return not ranking_words().isdisjoint(sentence.words(lead))  # "the first Italian to win it"
    return head in persons()


def person_named(sentence: Outline, unit: Unit) -> Stretch | None:
    """Give the person whose name, or whose town's or firm's, stands right before a unit that says who that is."""
    name = unit.stretch[0] - 2
    if name < 0 or not sentence.kinds.startswith("N,", name) or not is_name(sentence, name):
        return None
    if has_time(sentence, (name, name + 1)) or _names_body(sentence, name):
        return None
    person = whose_body(sentence, 0, name) if not has_office(sentence, name) else None
    name = name if person is None else person
    return None if is_place(sentence, name) or sentence.words((name, name + 1))[0] == "the" else (name, name + 1)


def _names_body(sentence: Outline, chunk: int) -> bool:
    """Tell whether a single name ends the name of a body or its leader ("head of the Academy of | Sciences")."""
    if len(sentence.words((chunk, chunk + 1))) > 1 or sentence.last_word(chunk - 1) not in listed("of or for"):
        return False
    before = sentence.last_word(chunk - 2)
    bodies = lexicon.read_words("people", "group") | lexicon.read_words("clause_links", "organisation nouns")
    named = sentence.classes((chunk - 2, chunk - 1)) == "DP"
    return named or before in bodies or before in lexicon.read_words("titles", "title")


def leave_day(sentence: Outline, phrase: Stretch, unit: Unit) -> Stretch | None:
    """Leave the day of a clause out of a phrase; only an apposition that is a day tells of one."""
    if sentence.last_word(unit.lead) in lexicon.read_words("clause_links", "time nouns"):
        return phrase
    last = sentence.last_word(phrase[1] - 1)
    if last not in calendar_words() and not has_year(sentence, (phrase[1] - 1, phrase[1])):
        return phrase
    behind = phrase[1] - phrase[0] > 2 and sentence.kinds[phrase[1] - 2] == "I"
    return (phrase[0], phrase[1] - 2) if behind else None


def _is_made(sentence: Outline, verb: int, unit: Unit) -> bool:
    """Tell whether a clause says what its subject is, becomes or is made ("was named | head of the bank")."""
    return (
        is_link(sentence, verb)
        or "b" in sentence.classes((verb, verb + 1))
        or sentence.last_word(verb) in listed("becoming")
        or "as" in sentence.words((verb, unit.stretch[0]))
    )


def _person_met(sentence: Outline, unit: Unit) -> Stretch | None:
    """Give the unnamed person right before a unit that says who that is ("thanked | her coach, the first woman to")."""
    end = unit.stretch[0] - 1
    first = end - 1
    while first > 1 and sentence.kinds[first - 2 : first] == "NI" and sentence.last_word(first - 1) == "of":
        first -= 2
    met = first >= 0 and sentence.kinds.startswith("N", first) and sentence.last_word(first) in persons()
    return (first, end) if met and sentence.kinds[end] == "," else None


def _meets_named(sentence: Outline, verb: int, unit: Unit) -> bool:
    """Tell whether somebody with a name stands behind a verb, whom a unit may mean as well as the subject."""
    named = (chunk for chunk in range(verb + 1, unit.stretch[0]) if sentence.kinds[chunk] == "N")
    return any(
        is_name(sentence, chunk) and not is_place(sentence, chunk) and not has_time(sentence, (chunk, chunk + 1))
        for chunk in named
        if sentence.classes((chunk, chunk + 1))[0] != "D"
    )


def person_beside(sentence: Outline, unit: Unit) -> Stretch | None:
    """Give the person's name right before a unit that says who that is ("with Ek and Bo Lind, the son of a baker")."""
    name = unit.stretch[0] - 2
    beside = name > 0 and sentence.kinds.startswith("N,", name) and sentence.last_word(unit.lead) in persons()
    if not beside or not is_name(sentence, name) or _THING.fullmatch(sentence.classes((name, name + 1))) is not None:
        return None
    placed = sentence.kinds[name - 1] == "I" and sentence.last_word(name - 1) in listed("in or from a place")
    if placed and sentence.last_word(name - 2) in persons():
        return name - 2, name + 1  # "a man from Tal, | a baker"
    return (name, name + 1) if not is_place(sentence, name) else None
