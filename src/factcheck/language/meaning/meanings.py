"""Meanings: the value that reading a clause gives, the same for a claim and for a fact."""

from __future__ import annotations

import enum

from msgspec import Struct

from factcheck.language.meaning.arguments import Argument
from factcheck.language.meaning.orderings import Ordering
from factcheck.language.meaning.predicates import Predicate, Tense
from factcheck.language.times.clocks import ClockExpression
from factcheck.model import Modality, Quantity, Span, TimeExpression


class Voice(enum.StrEnum):
    """What a proposition was read from."""

    ACTIVE = "active"
    PASSIVE = "passive"
    COPULA = "copula"
    NOMINAL = "nominal"
    SHARE = "share"
    LACK = "lack"  # drawn out of what came first: it had not been so before


class Phase(enum.StrEnum):
    """How far what a proposition tells of has come."""

    WHOLE = "whole"
    BEGUN = "begun"  # "began building the bridge"
    UNDER_WAY = "under way"  # "kept building it"


class Proposition(Struct, frozen=True):
    """What one clause says."""

    text: str
    predicate: Predicate
    subject: Argument | None
    object: Argument | None
    complements: tuple[Argument, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[TimeExpression | ClockExpression, ...]
    orderings: tuple[Ordering, ...]
    negated: bool
    modality: Modality
    tense: Tense
    voice: Voice
    reported_by: Argument | None = None
    is_reported: bool = False
    phase: Phase = Phase.WHOLE
    main: bool = True
    variant: bool = False  # the clause once more, by its verb alone, or from the other side
    figure_spans: tuple[Span, ...] = ()
    extra_figures: tuple[Quantity, ...] = ()  # figures of the sentence that stand in no slot and no other clause
    timed_by_clause: bool = False  # a clause such as "when she joined" says when, which can't be told
    occasion: str = ""  # that clause, as printed
    subordinate: bool = False  # a clause of its own beside the main one: "after he had lied to the court"
    content: bool = False  # a clause that tells what somebody said, found or agreed: "that the dam was unsafe"
    times_beneath: tuple[TimeExpression, ...] = ()  # those of the participles and infinitives that hang on it
    duty: bool = False  # what somebody must do, by a rule or a ruling
    extra: frozenset[str] = frozenset()  # content of the sentence that no slot and no other clause accounts for

    def figure_of(self, number: int) -> Span | None:
        """Give where the sentence's figure of that number stands."""
        return self.figure_spans[number] if number < len(self.figure_spans) else None

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """All participants in order."""
        subject, told = self.subject, self.object
        if subject is None:
            return self.complements if told is None else (told, *self.complements)
        return (subject, *self.complements) if told is None else (subject, told, *self.complements)
