"""Statements of drafts that disagree: near pairs by an index of rare terms, then the alignment and the rules."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.alignment.alignment import Query, align
from factcheck.checking.alignment.grounds import figures_agree
from factcheck.checking.alignment.leftovers import survey
from factcheck.checking.drafts.sides import Told, same_speaker
from factcheck.checking.knowledge.knowledge import Knowledge
from factcheck.checking.knowledge.statements import Statement
from factcheck.checking.rules import CHECKS
from factcheck.language.meaning.predicates import Tense
from factcheck.language.meaning.symbols import read_symbols
from factcheck.language.names.places import place_of
from factcheck.language.propositions import Proposition, read_propositions
from factcheck.language.quantities.kinds import SUMS
from factcheck.language.text.stopwords import stopwords
from factcheck.language.text.tokens import tokenise
from factcheck.model import Attribution, ClaimKind, Fact, FactBase, Modality, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.alignment.findings import Finding
    from factcheck.checking.drafts.sides import Story
    from factcheck.model import Claim, Difference, Entity

LONGEST_LIST = 400
"""Claims that may share a term before it finds nothing by itself."""
NEAREST = 6
"""Claims looked at for one claim."""
PAIRS_A_DRAFT = 4
LEAST_PAIRS = 3000
"""Pairs read in one run: so many for each draft, and so many at least. The nearest pairs come first."""
DISAGREE = "The drafts disagree"
_LEAST_SHARED = 2
_SHARED_NAMES = 2  # names that two drafts must have in common to be about one story


class Disagreement(Struct, frozen=True):
    """Two claims that can't both be right as they stand; with `update`, the later merely has it newer."""

    first: Told
    second: Told
    reason: str
    differences: tuple[Difference, ...]
    update: bool


def is_comparable(claim: Claim) -> bool:
    """Tell whether a claim may be held against other drafts: a statement of what is or was, not in quotation marks."""
    if claim.kind is not ClaimKind.STATEMENT or not claim.checkable or claim.modality is not Modality.ASSERTED:
        return False
    return claim.attribution in {Attribution.NARRATION, Attribution.INDIRECT} and not claim.marked


class StatementComparer:
    """Finds the statements of drafts that disagree; every claim is read once, and only if another comes near it."""

    def __init__(self, told: Sequence[Told], entities: Sequence[Entity], stories: Sequence[Story]) -> None:
        self._told = told
        self._stories = stories
        self._knowledge = Knowledge(FactBase(entities=tuple(entities)))
        self.symbols = [read_symbols(item.claim.assertion, self._knowledge.gazetteer) for item in told]
        self._concepts = [self._expand(symbols) for symbols in self.symbols]
        self._names = [frozenset(filter(self._is_name, symbols)) for symbols in self.symbols]
        self._read: dict[int, tuple[Proposition, ...]] = {}
        self.passed_over = 0

    def _expand(self, symbols: frozenset[str]) -> frozenset[str]:
        return frozenset(c for symbol in symbols for c in self._knowledge.thesaurus.concepts(symbol))

    def _is_name(self, symbol: str) -> bool:
        return symbol.startswith("@") or place_of(symbol) is not None

    def find(self) -> Iterator[Disagreement]:
        """Give the disagreements, the nearest pairs first."""
        pairs = sorted(self._pairs(), reverse=True)
        budget = max(LEAST_PAIRS, PAIRS_A_DRAFT * len(self._stories))
        self.passed_over = max(0, len(pairs) - budget)
        for _, left, right in pairs[:budget]:
            found = self._compare(-left, -right)
            if found is not None:
                yield found

    def _pairs(self) -> Iterator[tuple[float, int, int]]:
        """Give the pairs of claims that share most of their terms, with how near they are; numbers are negated.

        A pair that lacks at most `slack` of a claim's terms must share one of its `slack + 1` rarest (prefix filtering,
        Chaudhuri and others, 2006), so only those are looked up.
        """
        lists: dict[str, list[int]] = defaultdict(list)
        named = [number for number, names in enumerate(self._names) if names]
        for number in named:
            for term in self._concepts[number]:
                lists[term].append(number)
        for number in named:
            symbols = self.symbols[number]
            ranked_terms = sorted(self._concepts[number], key=lambda term: (len(lists[term]), term))
            slack = 2 + len(symbols) // 4
            near: dict[int, float] = {}
            for term in ranked_terms[: slack + 1]:
                if 1 < len(lists[term]) <= LONGEST_LIST:
                    for other in lists[term]:
                        if other < number and other not in near:
                            near[other] = self._nearness(number, other, slack)
            ranked = sorted(near.items(), key=lambda item: (-item[1], item[0]))[:NEAREST]
            for other, nearness in ranked:
                if nearness > 0:
                    yield nearness, -other, -number

    def _nearness(self, number: int, other: int, slack: int) -> float:
        """Measure how much two claims share, 0 where they can't disagree: one draft, another story, nothing differs."""
        mine, theirs = self._told[number], self._told[other]
        if mine.draft == theirs.draft or not self._may_be_one_thing(number, other):
            return 0
        shared = len(self._concepts[number] & self._concepts[other])
        if shared < _LEAST_SHARED:
            return 0
        left, right = self.symbols[number], self.symbols[other]
        if min(len(left - self._concepts[other]), len(right - self._concepts[number])) > slack:
            return 0
        if not self._stories[mine.draft].shares(self._stories[theirs.draft], _SHARED_NAMES):
            return 0
        if mine.claim.assertion == theirs.claim.assertion or not _may_compare(mine.claim, theirs.claim):
            return 0
        return shared / len(self._concepts[number] | self._concepts[other])

    def _may_be_one_thing(self, left: int, right: int) -> bool:
        """Tell whether two claims name the same, or say all the same of different ones."""
        mine, theirs = self._names[left], self._names[right]
        if not mine.isdisjoint(theirs):
            return True
        rest = self.symbols[left] - mine
        return len(rest) >= _LEAST_SHARED and rest == self.symbols[right] - theirs

    def _compare(self, left: int, right: int) -> Disagreement | None:
        """Hold two claims against each other, each as the fact of the other."""
        for one, other in ((left, right), (right, left)):
            finding = self._find(one, other)
            if finding is not None:
                return self._describe(self._told[one], self._told[other], finding)
        return None

    def _find(self, number: int, other: int) -> Finding | None:
        """Find what contradicts a claim in another; nothing where the other also bears it out."""
        told = self._told[number]
        around = survey(self.symbols[number], frozenset(), self._knowledge)
        best: Finding | None = None
        for proposition in self._propositions(number):
            if proposition.is_reported or not proposition.main:
                continue
            query = Query(proposition, around, told.day, told.day)
            statement = self._statement(other)
            for fact in statement.propositions:
                alignment = align(query, statement, fact, self._knowledge)
                if alignment is None or not fact.main:
                    continue
                for check in CHECKS:
                    finding = check(alignment)
                    if finding is not None and finding.outcome is Outcome.SUPPORTED:
                        return None
                    if finding is not None and finding.outcome is Outcome.CONTRADICTED and _is_firm(alignment):
                        best = best or finding
        return best

    def _propositions(self, number: int) -> tuple[Proposition, ...]:
        """Read a claim, once."""
        read = self._read.get(number)
        if read is None:
            told, knowledge = self._told[number], self._knowledge
            read = read_propositions(told.claim.assertion, knowledge.gazetteer, knowledge.thesaurus, told.day)
            self._read[number] = read
        return read

    def _statement(self, number: int) -> Statement:
        """Let a claim stand as a fact."""
        told = self._told[number]
        fact = Fact(told.place, told.claim.assertion, path=told.article.path)
        symbols, concepts = self.symbols[number], self._concepts[number]
        return Statement(
            fact,
            fact.statement,
            False,
            self._propositions(number),
            symbols,
            concepts,
            distinct=frozenset(),
            period=None,
            places=self._knowledge.places_among(symbols),
        )

    def _describe(self, claim: Told, other: Told, finding: Finding) -> Disagreement:
        """Tell which side came first, and whether the second merely has it newer."""
        swap = claim.day is not None and other.day is not None and other.day < claim.day
        first, second = (other, claim) if swap else (claim, other)
        update = _is_update(first, second, finding)
        reason = f"The later draft has it newer: {second.place_and_day}." if update else DISAGREE
        return Disagreement(claim, other, reason, finding.differences, update)


def _is_firm(alignment: Alignment) -> bool:
    """Tell whether two claims are of the same case without doubt: of the same one, or with nothing more on one side.

    What is still so needs a day on both sides, and who did it to whom the same figures.
    """
    if alignment.swapped and not (figures_agree(alignment) and not alignment.loose_figures):
        return False
    if alignment.query.moment is None and not _OPEN.isdisjoint({alignment.claim.tense, alignment.fact.tense}):
        return False
    return (
        alignment.anchored
        or alignment.swapped
        or alignment.subject.other_names
        or not (alignment.missing or alignment.residue)
    )


def _may_compare(left: Claim, right: Claim) -> bool:
    """Let the article's own voice meet its like, and reported speech what the same speaker is reported to have said."""
    if left.attribution is Attribution.NARRATION and right.attribution is Attribution.NARRATION:
        return True
    return left.attribution is right.attribution and same_speaker(left, right) is True


def _is_update(first: Told, second: Told, finding: Finding) -> bool:
    """Tell whether two sides of different days can both have been right: what goes on, and what is still counted."""
    if first.day is None or second.day is None or first.day == second.day:
        return False
    alignment = finding.alignment
    if alignment.time.stated:
        return False
    if alignment.claim.tense in _OPEN or alignment.fact.tense in _OPEN:
        return True
    if alignment.claim.negated is not alignment.fact.negated:
        return True
    return any(pair.claim.kind in SUMS for pair in alignment.wrong_figures)


_OPEN = frozenset({Tense.PRESENT, Tense.PERFECT})


def has_content(text: str) -> bool:
    """Tell whether a text has words enough to be compared."""
    return sum(word not in stopwords() and word[0].isalpha() for word in tokenise(text).words) > _LEAST_SHARED
