"""Composition: the pieces of a sentence while it is being cut, with the phrases that still wait for their verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from factcheck.claims.statements.appositions import find_antecedent
from factcheck.claims.statements.asides import is_name_of
from factcheck.claims.statements.grounds import has_time
from factcheck.claims.statements.lookahead import clause_follows, find_waiting_subject, verb_follows
from factcheck.claims.statements.passives import goes_on_passive
from factcheck.claims.statements.pieces import Piece, PieceKind, join_stretches, subject_within
from factcheck.claims.statements.units import Form
from factcheck.language import lexicon
from factcheck.language.lexicon import listed

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch
    from factcheck.claims.statements.units import Unit


class Composition(Struct):
    """The units of one sentence on their way into pieces: the clause that runs, the last piece, what waits."""

    sentence: Outline
    units: list[Unit]
    pieces: list[Piece] = field(default_factory=list)
    pending: list[Stretch] = field(default_factory=list)
    main: Piece | None = None
    last: Piece | None = None
    tail: int | None = None  # where the clause begins whose subject waits, if a frame stands before it
    named: bool = False  # the subject that waits is a name that stood behind a description
    opening: Unit | None = None  # what opens the sentence and waits for its subject
    passed: int = -1  # the verb of a relative clause that is left out
    held: list[tuple[Piece | None, Piece | None, list[Stretch], int | None]] = field(default_factory=list)

    def leave_aside(self) -> None:
        """Go on with the clause around an aside; what the aside left open belongs to that clause."""
        inside = self.pending
        self.main, self.last, self.pending, self.tail = self.held.pop()
        for stretch in inside:
            self.attach(stretch)

    def finish(self) -> None:
        """End a clause for good, at a semicolon."""
        if self.pending:
            self.attach_pending()
        self.main = self.last = self.tail = None

    def attach(self, stretch: Stretch) -> None:
        """Give a unit to the piece before it, or to the subject that waits for its verb."""
        if self.last is None:
            self.pending.append(stretch)
            return
        parts = self.last.parts
        if stretch[0] - parts[-1][1] <= 1:
            grown = (parts[-1][0], stretch[1])
            if self.last.core == parts[-1]:
                self.last.core = grown
            parts[-1] = grown
        else:
            parts.append(stretch)

    def attach_pending(self) -> None:
        """Give the phrases that never got a verb to the piece before them, or make them one."""
        parts, self.pending = join_stretches(self.pending), []
        if self.last is not None and self.last.parts[-1][0] > parts[0][0]:
            return
        if self.pieces and self.last is not None:
            for part in parts:
                self.attach(part)
        else:
            self.add(Piece(PieceKind.FRAGMENT, parts, parts[0]))

    def add(self, piece: Piece) -> Piece:
        """Add a piece, with which what comes next goes on."""
        self.pieces.append(piece)
        self.last = piece
        return piece

    def leave_out(self, unit: Unit) -> None:
        """Leave a unit out, with whatever comes behind it before the clause goes on."""
        owner = self.main or self.last
        subject, carried, verb = (owner.subject, owner.carried, owner.verb) if owner is not None else (None, None, None)
        self.last = Piece(PieceKind.FRAGMENT, [unit.stretch], unit.stretch, verb, subject, carried)

    def antecedent(self, unit: Unit) -> Stretch | None:
        """Give the phrase that a unit tells of, the one right before it, without what its clause goes on from."""
        found = find_antecedent(self.sentence, unit)
        waiting = self.pending[0][0] if self.pending and self.main is None else 0
        return (waiting, found[1]) if found is not None and found[0] < waiting < found[1] else found

    def borrow(self, unit: Unit, owner: Piece) -> None:
        """Make a verb group a piece with the subject of another one."""
        stretch = (unit.lead, unit.stretch[1])
        kind, carried = PieceKind.COORDINATED, owner.carried
        if unit.verb is not None and self.sentence.kinds[unit.lead] == "I":
            stretch, carried = (unit.verb, stretch[1]), (unit.lead, unit.verb)  # "and | in 2009 accepted"
        elif carried is not None and has_time(self.sentence, carried) and self._is_perfect(unit):
            carried = None  # "In 2008, she gave 40 crowns | and has spoken out for it"
        subject = subject_within(self.sentence, owner) or owner.subject
        model, verb = owner.verb, unit.verb
        if verb is not None and owner.kind is kind and goes_on_passive(self.sentence, owner.model, verb):
            model = owner.model  # "was arrested, | tried | and fined"
        self.add(Piece(kind, [stretch], stretch, verb, subject, carried, model))

    def _is_perfect(self, unit: Unit) -> bool:
        """Tell whether a verb group tells what has been so up to now, which no past day dates."""
        return unit.verb is not None and self.sentence.first_word(unit.verb) in listed("has or have")

    def repeat(self, unit: Unit, participle: Piece) -> None:
        """Make a past form a participle of the same phrase as the one before it."""
        stretch = (unit.lead, unit.stretch[1])
        kind = PieceKind.PARTICIPLE
        self.add(Piece(kind, [stretch], stretch, unit.lead, participle.subject, None, participle.model))

    def goes_on(self, position: int, unit: Unit, last: Piece) -> bool:
        """Tell whether a verb group goes on with the relative clause before it, the main verb being still to come."""
        joined = unit.coordinated or not unit.after_comma
        related = last.kind in {PieceKind.RELATIVE, PieceKind.COORDINATED}
        return related and joined and verb_follows(self.units, position, after_comma=True)

    def find_waiting_subject(self) -> tuple[Stretch | None, Stretch | None]:
        """Give the subject of the clause that waits for its verb, and the adjuncts before it."""
        waiting, opening, self.tail = self.pending, self.tail, None
        if opening is not None:
            waiting = [(opening, self.pending[-1][1])]
        return find_waiting_subject(self.sentence, waiting, self.pending[0][0] if opening is None else opening)

    def stands_between(self, position: int, unit: Unit) -> bool:
        """Tell whether a clause stands between another one and the phrases that open it ("In May, while ..., she")."""
        subordinate = unit.lead > 0 and self.sentence.kinds[unit.lead - 1] in "SI"
        if not self.pending or not subordinate:
            return False
        opened = all(self.sentence.kinds[start] == "I" for start, _ in self.pending)
        return opened and clause_follows(self.units, position)

    def waits_as_subject(self, position: int) -> bool:
        """Tell whether a phrase waits that a unit may describe: not "thus", nor "in May" before the subject itself."""
        if not self.pending:
            return False
        kinds = "".join([self.sentence.kinds[start:end] for start, end in self.pending]).strip('"RC')
        if "N" not in kinds:
            return False
        placed = kinds == "IN" and self.units[position].form is Form.PHRASE
        return not (placed and verb_follows(self.units, position) and not clause_follows(self.units, position))

    def gives_name(self, unit: Unit, following: Unit | None) -> bool:
        """Take the name behind a description for the subject that waits ("the captain, | Nadia Berg, scored")."""
        if self.last is not None or len(self.pending) != 1 or following is None or following.form is not Form.VERB:
            return False
        described = self.pending[0]
        if not is_name_of(self.sentence, described, unit) or following.coordinated:
            return False
        name = (unit.lead, unit.stretch[1])
        self.add(Piece(PieceKind.ROLE, [described], described, None, name))
        self.last, self.pending, self.named = None, [name], True
        return True

    def closes_relative(self, position: int, unit: Unit) -> bool:
        """Tell whether a phrase goes on with the clause around a relative one ("met Ek, who left, | and Lee")."""
        relative = position > 0 and self.units[position - 1].form is Form.RELATIVE
        joined = unit.form is Form.PHRASE and unit.coordinated and unit.after_comma
        return relative and joined and self.last is not None and self.last.kind is PieceKind.RELATIVE

    def dates_main(self, unit: Unit) -> bool:
        """Tell whether a date behind the comma of a relative clause goes on with the clause around it."""
        relative = self.last is not None and self.last.kind is PieceKind.RELATIVE
        if not relative or not unit.after_comma or self.sentence.kinds[unit.lead : unit.stretch[1]] != "IN":
            return False
        return self.sentence.last_word(unit.lead + 1) in lexicon.read_words("clause_links", "time nouns")
