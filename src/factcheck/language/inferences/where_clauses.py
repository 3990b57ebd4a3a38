"""Clauses with "where": what they tell was so at the place named right before ("fled to Peru, where she lives")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon import listed
from factcheck.language.meaning.arguments import read_argument
from factcheck.language.meaning.meanings import Voice

if TYPE_CHECKING:
    from factcheck.language.clauses.clauses import Clause
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading

_WHERE, _IN = "where", "in"


def place_clause(reading: Reading, position: int, told: Proposition, before: list[Proposition]) -> Proposition:
    """Let a clause with "where" be of the place named right before it.

    Its "he" or "she" is whom the clause before tells of, if that names nobody else.
    """
    clause = reading.clauses[position]
    if clause.subordinator != _WHERE or not before or position == 0:
        return told
    place = _find_place(reading, clause, reading.clauses[position - 1])
    if place is None:
        return told
    told = replace(told, complements=(*told.complements, place))
    about = _find_antecedent(before[-1])
    slot = "object" if told.voice is Voice.PASSIVE else "subject"
    pronoun = getattr(told, slot)
    if about is None or pronoun is None or pronoun.text.lower() not in listed("he or she"):
        return told
    return replace(told, **{slot: about})


def _find_place(reading: Reading, clause: Clause, above: Clause) -> Argument | None:
    """Give the named place that ends right before ", where", as the one in which something was."""
    where = clause.first - 1
    end = where - 1 if reading.classes[where - 1] == "," else where
    of = next((p for p in above.complements if p.end == end and p.preposition in listed("to, in or from")), None)
    if of is None or reading.words[where] != _WHERE or reading.classes[of.end - 1] != "P":
        return None
    return replace(read_argument(reading, of), preposition=_IN)


def _find_antecedent(before: Proposition) -> Argument | None:
    """Give the one whom the clause before tells of by name, where it has no other that "he" could be."""
    passive = before.voice is Voice.PASSIVE
    about, other = (before.object, before.subject) if passive else (before.subject, before.object)
    known = about is not None and not about.members and bool(about.names or about.entities)
    return about if known and (other is None or not (other.names or other.entities)) else None
