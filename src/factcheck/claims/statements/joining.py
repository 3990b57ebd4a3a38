"""Joining: verb groups, participles and -ing forms that go on with a clause of a sentence that is being cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.claims.statements.asides import follows_figure, tells_of_subject
from factcheck.claims.statements.besides import Besides
from factcheck.claims.statements.embedding import find_embedding
from factcheck.claims.statements.grounds import is_denied, is_past
from factcheck.claims.statements.inflection import Tense, is_plural, read_tense
from factcheck.claims.statements.joints import takes_participle
from factcheck.claims.statements.lookahead import (
    clause_follows,
    find_late_relative,
    find_verb,
    following_unit,
    is_loose_participle,
    is_naming,
)
from factcheck.claims.statements.passives import goes_on_passive, is_done, is_passive
from factcheck.claims.statements.pieces import Piece, PieceKind, own_subject
from factcheck.claims.statements.subordination import find_finite, find_late_clause, find_subject
from factcheck.claims.statements.units import Form
from factcheck.language import lexicon
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Stretch
    from factcheck.claims.statements.units import Unit
_OPEN_RELATIVE = regex('(I?W|(?<=N)T)["R]*(N(?:IN)?)')
_CLAUSAL = frozenset({Form.RELATIVE, Form.PARTICIPLE, Form.GERUND, Form.CLAUSE})


class Joining(Besides):
    """A composition whose verb groups go on with the clauses before them."""

    def goes_along_with(self, position: int, unit: Unit) -> bool:
        """Let a relative clause, a participle or an -ing form behind "and" go on with one before it."""
        last = self.last
        if last is None:
            return unit.form is Form.PARTICIPLE and self._follows_untold(position, unit)
        if unit.form is Form.RELATIVE and last.kind is PieceKind.RELATIVE:
            self.add_relative(unit, last.subject)
            return True
        if unit.form is Form.PARTICIPLE:
            owner = self.main if unit.after_comma and self.main is not None else last
            if self._takes(owner, unit.lead):
                self.borrow(replace(unit, verb=unit.lead), owner)
                return True
        if unit.form is Form.PARTICIPLE and last.kind is PieceKind.PARTICIPLE and not unit.after_comma:
            self.repeat(unit, last)
            return True
        if unit.form is Form.PARTICIPLE and self._follows_untold(position, unit):
            return True
        listed = unit.form is Form.GERUND and self.units[position - 1].form is Form.GERUND
        series = unit.coordinated and self.units[position - 1].after_comma  # "of hiding, | moving | and selling it"
        follows = last.kind is PieceKind.GERUND or not unit.after_comma or series
        hung = series and self.main is not None and "Ig" in self.sentence.kinds[slice(*self.main.core)]
        if not (listed and follows) or (self.tells(unit) and not hung):
            return False
        self.leave_out(unit)
        return True

    def _follows_untold(self, position: int, unit: Unit) -> bool:
        """Let a participle tell of the phrase that one before it stands beside, which tells nothing to check."""
        before = self.units[position - 1]
        if unit.after_comma or before.form is not Form.PARTICIPLE or not self.tells(unit):
            return False
        stretch = (unit.lead, unit.stretch[1])
        self.add(Piece(PieceKind.PARTICIPLE, [stretch], stretch, unit.lead, self.antecedent(before)))
        return True

    def _takes(self, owner: Piece, participle: int) -> bool:
        """Tell whether a participle has its auxiliaries from a clause before it."""
        if owner.verb is None or owner.kind is PieceKind.PARTICIPLE:
            return False
        bare = self.sentence.kinds[participle] == "p" and takes_participle(self.sentence, owner.verb)
        models = (owner.verb, owner.model if owner.kind is PieceKind.COORDINATED else None)
        return bare or any(goes_on_passive(self.sentence, model, participle) for model in models)

    def goes_on_elliptic(self, unit: Unit, subject: Stretch) -> bool:
        """Give a clause its "will be" or "were" from the one before it ("40 were killed and 90 | injured")."""
        verb, main = unit.verb, self.main
        if verb is None or main is None or main.verb is None or not unit.coordinated or unit.after_comma:
            return False
        bare = self.sentence.kinds[verb] == "e" and self.sentence.kinds[verb + 1 : verb + 2] != "N"
        planned = "m" in self.sentence.classes((main.verb, main.verb + 1))
        if not bare or not is_passive(self.sentence, main.verb) or not (planned or is_done(self.sentence, verb)):
            return False
        stretch = (unit.lead, unit.stretch[1])
        self.add(Piece(PieceKind.COORDINATED, [(verb, stretch[1])], stretch, verb, subject, None, main.verb))
        return True

    def _lists_passives(self, position: int, unit: Unit) -> bool:
        """Tell whether a past form is one of three passives ("was held, | tried in May | and jailed")."""
        following = following_unit(self.units, position)
        if unit.coordinated and not unit.after_comma and self.last is not None:
            return self.last.kind is PieceKind.COORDINATED and self._takes(self.last, unit.lead)
        if self.main is None or following is None or unit.coordinated or not following.coordinated:
            return False
        return self._takes(self.main, unit.lead) and self._takes(self.main, following.lead)

    def widens_subject(self, position: int, unit: Unit) -> bool:
        """Add a phrase or the subject of a clause to the subject that waits ("Lee, who left, | and two others")."""
        kinds, pending = self.sentence.kinds, self.pending
        if self.main is not None or not pending or kinds[pending[0][0]] != "N" or kinds[unit.lead] != "N":
            return False
        joined = unit.coordinated and unit.after_comma and self.sentence.last_word(unit.stretch[0]) == "and"
        if not joined or pending[-1][1] + 1 >= unit.stretch[0] or unit.lead != unit.stretch[0] + 1:
            return False
        added = (unit.lead, unit.lead + 1)
        if self.sentence.classes(added)[0] not in "DPQ" and not is_plural(self.sentence, added):
            return False  # "Ek, who was mayor, | and governor, died"
        if self.last is not None and self.units[position - 1].form not in _CLAUSAL:
            return False  # "the bank, which has offices in Oslo, Lima | and Rome, failed"
        if unit.form is Form.PHRASE and find_verb(self.units, position) is not None:
            pending.append(unit.stretch)
            self.last = None
            return True
        if unit.form is not Form.CLAUSE or unit.verb is None:
            return False
        own = find_subject(self.sentence, unit.lead, unit.verb)
        if own is None or own[0] != unit.lead:
            return False
        parts, self.pending = [*pending, unit.stretch], []
        self.main = self.add(Piece(PieceKind.MAIN, parts, unit.stretch, unit.verb, (pending[0][0], own[1])))
        return True

    def passes_late_relative(self, position: int, unit: Unit) -> bool:
        """Leave out a relative clause whose verb stands behind an aside, and that verb."""
        late = find_late_relative(self.sentence, self.units, position) if unit.form is Form.PHRASE else None
        if late is not None:
            self.passed = late
        if late is None and position != self.passed:
            return False
        self.leave_out(unit)
        return True

    def goes_on_inside(self, position: int, unit: Unit) -> bool:
        """Give a verb group to the clause inside another that it goes on with; leave it out where that is not sure."""
        if not unit.coordinated or unit.after_comma or not position or unit.verb is None:
            return False
        start, joint = self.units[position - 1].stretch[0], unit.stretch[0]
        inner = find_embedding(self.sentence, start, joint, unit.verb)
        if inner is not None and inner.subject is not None:
            stretch = (unit.lead, unit.stretch[1])
            kind = PieceKind.COORDINATED
            self.add(Piece(kind, [stretch], stretch, unit.verb, inner.subject, None, inner.verb))
        elif inner is not None:
            self.leave_out(unit)
        return inner is not None

    def lists_participles(self, unit: Unit, owner: Piece) -> bool:
        """Tell whether a past form is the middle one of three ("were arrested, | charged and taken to Tal")."""
        kinds, lead = self.sentence.kinds, unit.lead
        passive = owner.verb is not None and takes_participle(self.sentence, owner.verb)
        return passive and not unit.coordinated and kinds.startswith(("eCp", "eCe"), lead) and owner is self.last

    def sets_loose(self, position: int, unit: Unit) -> bool:
        """Take a participle that looks like a past form: it tells of what waits, or it is left out.

        "Under the pact, | signed in Lima on 3 May, | fees will fall"; "she came first, | wrapped in a flag".
        """
        if unit.form is not Form.VERB or self._lists_passives(position, unit):
            return False
        if not is_loose_participle(self.sentence, self.units, position):
            return False
        if self.main is None and self.pending and clause_follows(self.units, position):
            waiting = replace(unit, form=Form.PARTICIPLE)
            if self.tells(waiting):
                self.add_participle(waiting)
                self.last = None
            return True
        if self.main is None and self.pending and is_naming(self.sentence, self.units, position):
            self.add_participle(replace(unit, form=Form.PARTICIPLE))
            return True
        if self.main is None or self.last is None:
            return False
        self.leave_out(unit)
        return True

    def tell_time(self, position: int, unit: Unit, main: Piece) -> None:
        """Make a statement of a clause of time around an aside, unless its day is still to come."""
        before = next(unit for unit in reversed(self.units[:position]) if unit.form is Form.SUBORDINATE)
        main.parts[-1] = main.core = (main.core[0], max(main.core[0] + 1, before.stretch[0] - 1))
        if read_tense(self.sentence, main.verb)[0] is Tense.PAST:
            subject = (before.lead + 1, before.stretch[1])
            self.add(Piece(PieceKind.COORDINATED, [unit.stretch], unit.stretch, unit.verb, subject))

    def closes_open_relative(self, position: int, unit: Unit) -> bool:
        """Give a verb behind an aside to the relative clause that it ends ("a law by which Lee, 34, | was held")."""
        before = position - 1
        while before > 0 and self.units[before].form is Form.PHRASE:
            before -= 1
        main, clause = self.main, self.units[max(0, before)]
        if main is None or before == position - 1 or clause.form is not Form.CLAUSE or not unit.after_comma:
            return False
        match = _OPEN_RELATIVE.search(self.sentence.kinds, *clause.stretch)
        if match is None or match.end() != clause.stretch[1] or unit.coordinated:
            return False
        main.parts[-1] = main.core = (main.core[0], match.start())
        if match[1] == "IW":
            stretch = (unit.lead, unit.stretch[1])
            self.add(Piece(PieceKind.COORDINATED, [stretch], stretch, unit.verb, match.span(2)))
        else:
            self.leave_out(unit)
        return True

    def parts_occasion(self, unit: Unit) -> bool:
        """Part a clause behind "as" around an aside from the one before it ("rose as Lee, the mayor, | resigned")."""
        tail = self.tail
        if tail is None or self.sentence.last_word(tail - 1) != "as" or unit.verb is None:
            return False
        clause = (self.pending[0][0], tail - 1)
        verb = find_finite(self.sentence, clause)
        if verb is None or is_denied(self.sentence, clause) or not is_past(self.sentence, unit.verb):
            return False
        before = Piece(PieceKind.MAIN, [clause], clause, verb, *own_subject(self.sentence, clause[0], clause[0], verb))
        subject, _ = self.find_waiting_subject()
        self.pending = []
        self.main = self.add(before)
        stretch = (unit.lead, unit.stretch[1])
        self.add(Piece(PieceKind.COORDINATED, [stretch], stretch, unit.verb, subject))
        return True

    def _find_late(self, unit: Unit, owner: Piece) -> Stretch | None:
        """Give the subject of a clause inside the one before that an -ing form may as well go on with."""
        word = self.sentence.last_word(unit.lead)
        resulting = word in lexicon.read_words("splitting", "resultative") and word != "taking"
        if owner.verb is None or owner.verb >= unit.stretch[0] or resulting:
            return None
        return find_late_clause(self.sentence, owner.verb, unit.stretch[0] - 1)

    def add_participle(self, unit: Unit) -> None:
        """Make a participle or an -ing form a statement of what stands before it, or of the subject."""
        owner = self.main or self.last or (self.held[-1][0] if self.held else None)
        gerund = unit.form is Form.GERUND
        subject = self.antecedent(unit)
        figure = owner is not None and owner is self.last and follows_figure(self.sentence, unit)
        if owner is not None and not unit.opens and (gerund or figure or tells_of_subject(self.sentence, unit)):
            subject = owner.subject
        if unit.coordinated and self.last is not None and self.last.kind is PieceKind.PARTICIPLE:
            subject = self.last.subject
        if not gerund and unit.opens and owner is not None:
            subject = None
        model = owner.verb if owner is not None else None
        if gerund and owner is not None and unit.after_comma and (late := self._find_late(unit, owner)) is not None:
            if self.sentence.last_word(unit.lead) not in lexicon.read_words("splitting", "harming"):
                self.leave_out(unit)  # "he left after the bank failed, | taking his books"
                return
            subject = late  # "it was halted after a crane collapsed, | killing two"
        kind = PieceKind.GERUND if gerund else PieceKind.PARTICIPLE
        stretch = (unit.lead, unit.stretch[1])
        self.add(Piece(kind, [stretch], stretch, unit.lead, subject, None, model))
