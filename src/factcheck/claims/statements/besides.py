"""Besides: what stands beside the clauses of a sentence that is being cut, told of whom or what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.claims.statements.accompaniments import goes_along
from factcheck.claims.statements.antecedents import agree
from factcheck.claims.statements.appositions import read_apposition
from factcheck.claims.statements.asides import (
    Aside,
    find_part,
    is_bare_name,
    read_aside,
    sums_up,
    tells_apart,
    tells_how_far,
)
from factcheck.claims.statements.compared import is_rank_of_level, tell_difference, tells_measure
from factcheck.claims.statements.comparisons import is_comparison, tell_compared
from factcheck.claims.statements.composition import Composition
from factcheck.claims.statements.described import (
    find_described,
    find_ranked,
    leave_day,
    person_beside,
    sums_up_ranked,
    tells_of_person,
)
from factcheck.claims.statements.fronts import is_level
from factcheck.claims.statements.grounds import is_denied
from factcheck.claims.statements.lookahead import following_unit, has_verb
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.claims.statements.remnants import head_end
from factcheck.claims.statements.roles import is_over
from factcheck.claims.statements.subordination import find_finite
from factcheck.claims.statements.tails import gives_size
from factcheck.claims.statements.units import NON_FINITE_FORMS, Form
from factcheck.language.lexicon import listed

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Stretch
    from factcheck.claims.statements.units import Unit


class Besides(Composition):
    """A composition that leaves out, or makes statements of, what stands beside its clauses."""

    def set_aside(self, position: int, unit: Unit) -> bool:
        """Leave out what only stands beside a clause, as a statement of its own where it can be checked."""
        if self._tells_apart(unit):
            return False
        fronted = self.last is None and not self.waits_as_subject(position)
        following = following_unit(self.units, position)
        if fronted:
            beside = following is not None and unit.form is Form.PHRASE and goes_along(self.sentence, unit)
            return beside and has_verb(self.units[position + 1 :])
        if self.last is None and not has_verb(self.units[position + 1 :]):
            return False
        if self.gives_name(unit, following):
            return True
        if self._tells_level(unit, following):
            return True
        aside = self._read(unit, following)
        if aside is None:
            return False
        told = (unit.lead, unit.stretch[1])
        if aside is Aside.COLOUR and self.main is not None:
            if is_comparison(self.sentence, told):
                self.pieces += tell_compared(self.sentence, told, self.main.verb)
            difference = tell_difference(self.sentence, self.main, unit.stretch)
            self.pieces += [difference] if difference is not None else []
        if aside is Aside.COLOUR and self.main is not None and tells_how_far(self.sentence, unit):
            self._tell_how_far(unit, self.main)
        if aside is not Aside.COLOUR:
            self._tell_aside(unit, aside)
        elif unit.form in NON_FINITE_FORMS and self._is_named(unit, following):
            self.leave_out(unit)  # "..., beating the champion, | Leo Marsh"
        return True

    def _read(self, unit: Unit, following: Unit | None) -> Aside | None:
        """Read what stands beside a clause; a size is told of the subject that waits ("the road, 4 km long,")."""
        waiting = self.last is None
        sized = waiting and unit.after_comma and gives_size(self.sentence, unit)
        if sized and not unit.coordinated and not (following is not None and following.coordinated):
            return Aside.APPOSITION
        return read_aside(self.sentence, unit, following, waiting=waiting)

    def _tells_level(self, unit: Unit, following: Unit | None) -> bool:
        """Make a statement of a level beside a subject that is compared ("turnout, | at 61%, | was lower than")."""
        if self.last is not None or len(self.pending) != 1 or following is None:
            return False
        if not is_level(self.sentence, unit, following):
            return False
        level = (unit.lead + 1, unit.stretch[1])
        self.add(Piece(PieceKind.APPOSITION, [level], unit.stretch, None, self.pending[0], None, following.verb))
        self.last = None
        return True

    def _tell_how_far(self, unit: Unit, main: Piece) -> None:
        """Make a statement of a phrase of time or distance and the verb before it ("left | a year later than due")."""
        if main.verb is None or main.subject is None or is_denied(self.sentence, main.core):
            return
        head = head_end(self.sentence, main, unit.stretch[0] - 1)
        if head is not None:
            parts = [*main.parts[:-1], (main.parts[-1][0], head), unit.stretch]
            self.pieces.append(Piece(main.kind, parts, unit.stretch, main.verb, main.subject, main.carried, main.model))

    def _is_named(self, unit: Unit, following: Unit | None) -> bool:
        """Tell whether a phrase behind a unit that is left out belongs to the last noun of that."""
        beside = following is not None and following.form is Form.PHRASE and following.after_comma
        if following is None or not beside or following.coordinated or self.last is None:
            return False
        named = is_bare_name(self.sentence, (following.lead, following.stretch[1]))
        return named and self.sentence.kinds[unit.stretch[1] - 1] == "N"

    def _tells_apart(self, unit: Unit) -> bool:
        return unit.form in NON_FINITE_FORMS and self.tells(unit)

    def _tell_aside(self, unit: Unit, aside: Aside) -> None:
        """Make an aside a statement: of the phrase that it stands beside, or of the whole clause before it."""
        before, waiting = self.last, self.last is None
        stretch = (unit.lead, unit.stretch[1])
        if aside is Aside.PART and (part := find_part(self.sentence, unit)) is not None:
            stretch = (part[0], stretch[1])
            self.add(Piece(PieceKind.APPOSITION, [(part[1], stretch[1])], stretch, None, part))
        else:
            subject = self._find_told(unit) or self._find_measure(unit)
            if subject is None and (waiting or not sums_up(self.sentence, unit)):
                return
            model = self.main.verb if self.main is not None else None
            self.add(Piece(PieceKind.APPOSITION, [stretch], stretch, None, subject, None, model))
        self.last = before

    def _find_measure(self, unit: Unit) -> Stretch | None:
        """Give the measure whose level a clause gives, where a bare rank behind it is its own (", the lowest")."""
        main = self.main
        if main is None or main.subject is None or main.verb is None or is_denied(self.sentence, main.core):
            return None
        if not is_rank_of_level(self.sentence, (unit.lead, unit.stretch[1])):
            return None
        return main.subject if tells_measure(self.sentence, main.subject) else None

    def _find_told(self, unit: Unit) -> Stretch | None:
        """Give whom or what an aside is about, None where that is all of the clause before it."""
        if sums_up(self.sentence, unit) and self.last is not None:
            return None
        beside = person_beside(self.sentence, unit)
        if beside is None and self.last is not None and tells_of_person(self.sentence, unit):
            return find_described(self.sentence, unit, PieceKind.APPOSITION, self.main) if self.main else None
        if self.main is not None and (ranked := find_ranked(self.sentence, unit, self.main)) is not None:
            return ranked
        antecedent = beside or self.antecedent(unit)
        antecedent = leave_day(self.sentence, antecedent, unit) if antecedent is not None else None
        return antecedent if self.last is None or is_bare_name(self.sentence, antecedent) else None

    def read_apposition(self, position: int, unit: Unit) -> PieceKind | None:
        """Tell what a phrase is to the name before it, None where it is no apposition."""
        if not unit.after_comma or unit.coordinated or self.sentence.kinds[unit.lead] != "N":
            return None
        if self.main is None and unit.form is Form.CLAUSE and not has_verb(self.units[position + 1 :]):
            return None
        if self.pairs_described(position):
            return PieceKind.ROLE
        kind = read_apposition(self.sentence, unit, following_unit(self.units, position))
        return kind if kind is not None and self.antecedent(unit) is not None else None

    def leaves_verb(self, unit: Unit) -> bool:
        """Tell whether a phrase tells of another thing with the verb before ("was built by Ek, | the dam by Lee")."""
        sentence, lead, before = self.sentence, unit.lead, unit.stretch[0] - 3
        told = sentence.kinds[lead : unit.stretch[1]] == "NIN" and sentence.first_word(lead) == "the"
        if self.main is None or not told or before < 0 or not sentence.kinds.startswith("IN,", before):
            return False
        said = sentence.last_word(lead + 1)
        return said == sentence.last_word(before) and said in listed("taking part")

    def pairs_described(self, position: int) -> bool:
        """Tell whether a unit describes the first of two named persons, both described ("Ek, the mayor, and Lee")."""
        units, sentence = self.units, self.sentence
        if position != 1 or len(units) <= 4 or self.main is not None:
            return False
        first, told, second, other, verb = units[:5]
        phrases = all(one.form is Form.PHRASE for one in (first, told, second, other))
        named = all(set(sentence.classes((one.lead, one.stretch[1]))) == {"P"} for one in (first, second))
        joined = second.coordinated and second.after_comma and not other.coordinated and other.after_comma
        ends = verb.form is Form.VERB and verb.after_comma and not verb.coordinated
        common = sentence.classes((told.lead, told.lead + 1))[0] in "DN"
        return phrases and named and joined and ends and common

    def add_apposition(self, unit: Unit, kind: PieceKind) -> None:
        """Make an apposition a statement of whom or what it tells of."""
        before = self.last
        behind = kind is PieceKind.APPOSITION and self.main is not None and before is not None
        summed = behind and sums_up_ranked(self.sentence, unit)
        antecedent = None if summed else find_described(self.sentence, unit, kind, self.main)
        if antecedent is None and not summed:
            return
        if kind is PieceKind.RELATIVE:
            self.add_relative(replace(unit, stretch=(unit.lead + 1, unit.stretch[1]), lead=unit.lead + 1), antecedent)
        else:
            model = self.main.verb if self.main is not None else None
            if kind is PieceKind.ROLE and is_over(self.sentence, unit):
                kind = PieceKind.APPOSITION
                model = None
            self.add(Piece(kind, [unit.stretch], unit.stretch, None, antecedent, None, model))
        if before is None or kind is not PieceKind.APPOSITION:
            self.last = before

    def add_relative(self, unit: Unit, antecedent: Stretch | None = None) -> None:
        """Make a relative clause a statement of what stands before it."""
        antecedent = antecedent or self.antecedent(unit)
        opener = unit.lead + (2 if self.sentence.kinds[unit.lead] == "I" else 1)
        verb = find_finite(self.sentence, (opener, unit.stretch[1]))
        told = verb is not None and "N" not in self.sentence.kinds[opener:verb]
        if antecedent is not None and verb is not None and told and self.sentence.first_word(unit.lead) == "which":
            antecedent = agree(self.sentence, antecedent, verb)
        stretch = (unit.lead, unit.stretch[1])  # without the "and" of "and which"
        self.add(
            Piece(
                PieceKind.RELATIVE,
                [stretch],
                stretch,
                verb,
                antecedent,
                None,
                self.main.verb if self.main else None,
            )
        )

    def tells(self, unit: Unit) -> bool:
        """Tell whether a participle behind something is a statement of its own."""
        waiting = self.main is None and unit.form is Form.PARTICIPLE and unit.after_comma
        return bool(self.pieces or self.pending) and tells_apart(self.sentence, unit, waiting=waiting)
