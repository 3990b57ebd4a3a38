"""Cut a sentence into pieces, one statement each, with the subject that a piece borrows from its neighbours.

The sentence's outline is cut at commas, brackets, dashes and where a conjunction joins two verb groups. Each unit is
read by the chunk that it begins with; relative clauses, coordinated verb groups and telling participles become
pieces of their own, everything else belongs to the piece before it, or to the subject that still waits for its verb.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.claims.statements.absolutes import read_absolute
from factcheck.claims.statements.circumstances import find_place, opens_circumstance
from factcheck.claims.statements.coreference import relate_someone
from factcheck.claims.statements.fronts import is_front, tell_front
from factcheck.claims.statements.grounds import has_time
from factcheck.claims.statements.included import tell_included
from factcheck.claims.statements.joining import Joining
from factcheck.claims.statements.joints import concessive_words
from factcheck.claims.statements.lookahead import (
    awaits_verb,
    clause_follows,
    describes_subject,
    is_next_participle,
    is_only_verb,
    is_remark,
    lacks_verb,
    open_occasion,
    opens_contrast,
    opens_with_contact,
    subject_follows,
    verb_follows,
    verb_is_next,
)
from factcheck.claims.statements.main_parts import join_main_part
from factcheck.claims.statements.members import join_members
from factcheck.claims.statements.occasions import openers
from factcheck.claims.statements.open_ends import close_ends
from factcheck.claims.statements.pieces import Piece, PieceKind, join_stretches, own_subject
from factcheck.claims.statements.remnants import part_remnants
from factcheck.claims.statements.roles import date_roles
from factcheck.claims.statements.subordination import find_finite, find_late_verb, has_finite, open_tail
from factcheck.claims.statements.units import Form, Unit, cut_units
from factcheck.claims.statements.wholes import is_framed, take_whole
from factcheck.language.text.cues import read_cues
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch

_MAX_CHUNKS = 240  # longer "sentences" are lists or noise
_ASIDE = regex(",(?:R?IN(?:IN)?,)?")
_JOINED = frozenset({PieceKind.MAIN, PieceKind.COORDINATED})
_SIMPLE = regex(r"[^,:().veb-]*[veb]?[^,:().veb-]*")


def split_sentence(sentence: Outline) -> list[Piece]:
    """Cut a sentence into its statements, in the order of the text."""
    kinds = sentence.kinds
    end = len(kinds.rstrip('.!?":,-').removesuffix("C"))  # no clause goes on behind a last "and"
    if not end or end > _MAX_CHUNKS:
        return []
    if _SIMPLE.fullmatch(kinds, 0, end) and "Cp" not in kinds:
        return part_remnants(sentence, [take_whole(sentence, end)])
    units = join_members(sentence, cut_units(sentence, end))
    pieces = [
        piece if piece.kind is not PieceKind.FRAGMENT else _complete(sentence, piece)
        for piece in _Splitter(sentence, units).split()
    ]
    parted = sum(piece.kind in _JOINED for piece in pieces) > 1
    return [take_whole(sentence, end)] if parted and is_framed(sentence, pieces) else pieces


def _complete(sentence: Outline, piece: Piece) -> Piece:
    """Find the verb of what seems to be none but a phrase, at the head of the sentence or behind a colon."""
    start, end = piece.core
    if start and sentence.kinds[start - 1] != ":":
        return piece
    verb = find_late_verb(sentence, (start, end))
    if verb is None:
        return piece
    return Piece(PieceKind.MAIN, [(start, end)], (start, end), verb, *own_subject(sentence, start, start, verb))


class _Splitter(Joining):
    """Takes the units of one sentence one by one and makes pieces of them."""

    def split(self) -> list[Piece]:
        """Take the units one by one."""
        for position, unit in enumerate(self.units):
            if unit.breaks:
                self.finish()
            if unit.closes and self.held:
                self.leave_aside()
            if unit.opens:
                self.held.append((self.main, self.last, self.pending, self.tail))
                self.main = self.last = self.tail = None
                self.pending = []
            self._take(position, unit)
        while self.held:
            self.leave_aside()
        if self.pending:
            self.attach_pending()
        if "including" in self.sentence.tagged.tokens.words:
            self.pieces += tuple(tell_included(self.sentence, self.units, self.pieces))
        self.pieces = join_main_part(self.sentence, self.units, self.pieces)
        self.pieces.sort(key=attrgetter("core"))
        close_ends(self.sentence, self.pieces)
        relate_someone(self.sentence, self.pieces)
        date_roles(self.sentence, self.pieces)
        return part_remnants(self.sentence, self.pieces)

    def _take(self, position: int, unit: Unit) -> None:
        if self._takes_apart(position, unit):
            return
        if unit.form is Form.PARTICIPLE and is_only_verb(self.sentence, self.units, position):
            unit = replace(unit, form=Form.VERB, verb=unit.lead)
        if self._begins(position, unit):
            return
        if self.main is not None and (self.dates_main(unit) or self.closes_relative(position, unit)):
            self.last = self.main
        self.attach(unit.stretch)

    def _begins(self, position: int, unit: Unit) -> bool:
        """Begin what a unit is by its form, a statement mostly; tell whether it is more than a part of another."""
        match unit.form:  # the frequent ones first
            case Form.CLAUSE:
                self._add_clause(position, unit)
            case Form.PHRASE:
                return self._begins_with_phrase(position, unit)
            case Form.VERB if not unit.opens:
                self._add_verb(position, unit)
            case Form.RELATIVE if self.antecedent(unit) is not None:
                self.add_relative(unit)
            case Form.SUBORDINATE if (place := find_place(self.sentence, unit)) is not None:
                self.add_relative(unit, place)
                self.last = self.main
            case Form.SUBORDINATE if not self.pending and opens_contrast(self.sentence, self.units, position):
                self._wait((unit.lead + 1, unit.stretch[1]))
            case Form.GERUND | Form.PARTICIPLE if self.tells(unit):
                self.add_participle(unit)
            case _:
                return False
        return True

    def _begins_with_phrase(self, position: int, unit: Unit) -> bool:
        """Take a phrase for a statement without a verb of its own, or for the subject of a clause to come."""
        told = read_absolute(self.sentence, unit, self.main) if self.main is not None else None
        if told is not None:
            self.pieces.append(told)
            return True
        waits = self.main is not None and awaits_verb(self.sentence, self.units, position)
        if waits:
            self._wait((unit.lead, unit.stretch[1]))
        return waits

    def _wait(self, stretch: Stretch) -> None:
        """Keep a stretch for the clause to come, and nothing that it could belong to before."""
        self.main = self.last = None
        self.pending = [stretch]

    def _takes_apart(self, position: int, unit: Unit) -> bool:
        """Take what is no part of a clause, or goes on with one by "and"."""
        if not position:
            if self._opens(position, unit):
                return True
            if unit.form is Form.CLAUSE:
                return False  # what opens the sentence stands beside nothing
        elif self._completes(unit):
            return True
        elif self.leaves_verb(unit):
            return False
        elif (apposition := self.read_apposition(position, unit)) is not None:
            self.add_apposition(unit, apposition)
            return True
        if self._opens_next(position, unit):
            return True
        if self.widens_subject(position, unit) or self.passes_late_relative(position, unit):
            return True
        if self.set_aside(position, unit):
            return True
        return (unit.coordinated and self.goes_along_with(position, unit)) or self.sets_loose(position, unit)

    def _opens(self, position: int, unit: Unit) -> bool:
        """Keep what opens the sentence until its subject comes."""
        if not (clause_follows(self.units, position) or subject_follows(self.sentence, self.units)):
            return False
        if not is_front(self.sentence, unit, self.units[position + 1]):
            return False
        self.opening = unit
        return True

    def _opens_next(self, position: int, unit: Unit) -> bool:
        """Keep a clause of time or reason after "and" for the one that it opens ("and | when it shut, | she left")."""
        if not (unit.coordinated and unit.after_comma) or self.main is None or self.held:
            return False
        told = unit.form is Form.SUBORDINATE or self.sentence.last_word(unit.lead) in openers()
        if not told or not has_finite(self.sentence, unit.stretch) or not clause_follows(self.units, position):
            return False
        self._wait((unit.lead, unit.stretch[1]))
        self.tail = None
        return True

    def _completes(self, unit: Unit) -> bool:
        """Add to a clause what it says that somebody is, behind an aside ("may be, | by some counts, | the oldest")."""
        if self.main is None or self.main.verb is None or unit.form is not Form.PHRASE or self.main is not self.last:
            return False
        copula = self.sentence.classes((self.main.verb, self.main.verb + 1)).endswith("b")
        if not copula or _ASIDE.fullmatch(self.sentence.kinds, self.main.verb + 1, unit.lead) is None:
            return False
        aside = self.sentence.kinds[unit.lead] == "I" and self.sentence.kinds[unit.stretch[1]] == ","
        told = has_time(self.sentence, unit.stretch) or "Q" in self.sentence.classes(unit.stretch)
        if told or not aside:
            self.attach(unit.stretch)
        return True

    def _add_clause(self, position: int, unit: Unit) -> None:
        """Begin a clause with its own subject; an incomplete clause inside it waits for its verb."""
        if not position and opens_with_contact(self.sentence, self.units):
            self.pending.append(unit.stretch)
            return
        if describes_subject(self.sentence, self.units, position):
            if self.pending and unit.after_comma:
                self.add_relative(unit)
                self.last = None
            else:
                self.pending.append(unit.stretch)
            return
        if self.pending and is_remark(self.sentence, self.units, position):
            if self.sentence.words((unit.verb or 0, (unit.verb or 0) + 1))[-1] in read_cues():
                self.pending.append(unit.stretch)
            return
        if self.stands_between(position, unit):
            subject, _ = own_subject(self.sentence, unit.lead, unit.lead, unit.verb)
            stretch = (unit.lead, unit.stretch[1])
            self.add(Piece(PieceKind.MAIN, [stretch], stretch, unit.verb, subject))
            self.last = None
            return
        if self.pending and self._stands_beside(unit):
            self.attach_pending()
        parts = join_stretches([*self.pending, unit.stretch])
        self.pending = []
        does_more = verb_is_next(self.units, position)  # "denied the charge | and left"
        tail = open_tail(self.sentence, unit.stretch, bare=not does_more)
        tail = tail if tail is not None else open_occasion(self.sentence, self.units, position)
        if tail is not None and verb_follows(self.units, position):
            self.pending, self.tail = parts, tail
            self.main = self.last = None
            return
        if unit.coordinated and parts[-1][0] == unit.stretch[0]:
            parts[-1] = (unit.lead, unit.stretch[1])
        subject, carried = own_subject(self.sentence, parts[-1][0], unit.lead, unit.verb)
        if unit.verb is not None and unit.coordinated and opens_circumstance(self.sentence, unit.lead - 1):
            place, rest = (unit.lead - 4, unit.lead - 2), (unit.verb, unit.stretch[1])
            self.add(Piece(PieceKind.COORDINATED, [rest], (unit.lead, rest[1]), unit.verb, subject, place))
            return
        if subject is not None and self.goes_on_elliptic(unit, subject):
            return
        piece = self.add(Piece(PieceKind.MAIN, parts, parts[-1], unit.verb, subject, carried))
        self.main = piece
        self._tell_opening(piece)

    def _stands_beside(self, unit: Unit) -> bool:
        """Tell whether a clause is set against what waits, which has a verb of its own and so opens no clause.

        So it is where no subject was found before that verb ("29 of the 37 dead were women, | while 40 men fell ill").
        """
        opener = unit.lead - 1
        contrasts = opener > 0 and self.sentence.last_word(opener) in concessive_words()
        told = [find_finite(self.sentence, stretch) for stretch in self.pending]
        first = "S" in self.sentence.kinds[self.pending[0][0] : self.pending[0][0] + 2]
        return contrasts and not first and any(verb is not None and self.sentence.kinds[verb] == "v" for verb in told)

    def _tell_opening(self, piece: Piece) -> None:
        """Make what opened the sentence a statement, now that its subject is there."""
        if self.opening is not None:
            front, self.opening = tell_front(self.sentence, self.opening, piece), None
            self.pieces += [front] if front is not None else []

    def _add_verb(self, position: int, unit: Unit) -> None:
        """Give a verb group without subject the subject that waits, or that of the clause before."""
        if self.main is not None and lacks_verb(self.sentence, self.units, position):
            self.tell_time(position, unit, self.main)
            return
        if self.goes_on_inside(position, unit) or self.closes_open_relative(position, unit):
            return
        if self.pending and self.main is None:
            if self.last is not None and self.goes_on(position, unit, self.last):
                self.borrow(unit, self.last)
                return
            if self.last is not None and is_next_participle(self.sentence, unit, self.last):
                self.repeat(unit, self.last)
                return
            tail = open_tail(self.sentence, unit.stretch)
            if tail is not None and verb_follows(self.units, position):
                self.pending, self.tail = join_stretches([*self.pending, unit.stretch]), tail
                self.last = None
                return
            if self.parts_occasion(unit):
                return
            timed = self.tail is not None and self.sentence.last_word(self.tail - 1) in openers()
            subject, carried = self.find_waiting_subject()
            parts = [*self.pending, (unit.lead if self.last else unit.stretch[0], unit.stretch[1])]
            parts = parts if self.named else join_stretches(parts)
            self.pending, self.named = [], False
            core = (parts[0][0], parts[-1][1]) if timed else parts[-1]  # "six died after Lee, a baker, | shot at them"
            self.main = self.add(Piece(PieceKind.MAIN, parts, core, unit.verb, subject, carried))
            self._tell_opening(self.main)
            return
        owner = self.main
        if self.last is not None and (owner is None or not unit.after_comma):
            owner = self.last
        if owner is None:
            self.main = self.add(Piece(PieceKind.MAIN, [unit.stretch], unit.stretch, unit.verb))
        elif self.lists_participles(unit, owner):
            self.attach(unit.stretch)
        else:
            self.borrow(unit, owner)
