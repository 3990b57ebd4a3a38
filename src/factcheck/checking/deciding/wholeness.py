"""Wholeness: a claim is supported only where the facts bear out all that it says, to the last figure."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.checking.alignment.lookbacks import leave_out_lookbacks
from factcheck.checking.alignment.pairs import is_age_of_one, match_figures
from factcheck.checking.knowledge.counted_times import leave_out_lengths
from factcheck.checking.knowledge.stated_times import open_period
from factcheck.checking.knowledge.statements import names_among
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.predicates import contest_concepts
from factcheck.language.meaning.readings import read_figures
from factcheck.language.numbers.changes import direction_of
from factcheck.language.propositions import Voice
from factcheck.language.restating.constructions import put_plainly
from factcheck.language.text.letters import lower_alike
from factcheck.language.text.parentheses import set_ages_aside
from factcheck.language.times.relations import SIDES
from factcheck.language.words.concepts import stems_of
from factcheck.model import Modality, Outcome, QuantityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checking.alignment.findings import Finding
    from factcheck.checking.alignment.slots import Slot
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity, TimeExpression, TimeSpan

_TIME_RUN = worded(r"\b\d{1,2}[:.]\d\d(?:[:.]\d{1,2})?(?=(?: {times/units of a run}|min|s)\b)")
_TOLD_BY_CLAUSES = frozenset({Voice.ACTIVE, Voice.PASSIVE})


def drop_partial_support(
    text: str, propositions: Sequence[Proposition], findings: list[Finding], backing: list[Finding]
) -> list[Finding]:
    """Drop the support of a claim where the facts bear out only some of what it says.

    A share stands by itself where no other figure or rank is left. `backing` are the findings that bear out any part
    of the claim, also what it says in passing.
    """
    findings = _drop_mere_shares(propositions, findings)
    supports = [finding for finding in findings if finding.outcome is Outcome.SUPPORTED]
    if not supports:
        return findings
    figures_backed = not _find_unbacked_figures(_blank_names(text, propositions), backing)
    if (
        figures_backed
        and _is_every_main_backed(propositions, supports)
        and _is_whole_noun_backed(propositions, backing)
        and _is_every_noun_backed(propositions, backing)
        and _is_every_clause_backed(propositions, backing)
        and not _find_unbacked_names(propositions, backing)
        and not _find_unbacked_times(text, backing)
        and not _has_unread_times_run(text, backing)
    ):
        return findings
    ranked = any(proposition.orderings for proposition in propositions if proposition.main)
    alone = figures_backed and not ranked and all(map(_tells_contest, (p for p in propositions if p.main)))
    shares = [finding for finding in supports if alone and finding.alignment.claim.voice is Voice.SHARE]
    return [finding for finding in findings if finding.outcome is not Outcome.SUPPORTED] + shares


def _tells_contest(proposition: Proposition) -> bool:
    """Tell whether a claim mainly tells how a contest went, of which a share of the vote says as much."""
    contest = contest_concepts() | stems_of("having") | stems_of("gaining")
    return proposition.predicate.copular or not proposition.predicate.concepts.isdisjoint(contest)


def _drop_mere_shares(propositions: Sequence[Proposition], findings: list[Finding]) -> list[Finding]:
    """Drop the support of a share where the claim also says that somebody was elected again, which no fact has."""
    backed = {f.alignment.claim.text for f in findings if f.outcome is Outcome.SUPPORTED and f.alignment.claim.main}
    if not any(_tells_reelection(one) and one.text not in backed for one in propositions):
        return findings
    return [f for f in findings if f.outcome is not Outcome.SUPPORTED or f.alignment.claim.voice is not Voice.SHARE]


def _tells_reelection(proposition: Proposition) -> bool:
    """Tell whether a claim mainly says that somebody was elected again, who may have stood for the first time."""
    return proposition.main and not proposition.predicate.concepts.isdisjoint(stems_of("done again"))


def _has_unread_times_run(text: str, backing: list[Finding]) -> bool:
    """Tell whether a claim gives a time that was run or swum ("27:20 minutes") that no supporting wording has.

    Such a time is read neither as a figure nor as a time of day.
    """
    told = [match[0] for match in _TIME_RUN.finditer(text)]
    facts = [finding.alignment.statement for finding in backing]
    known = " ".join(part for one in facts for part in (one.text, one.fact.statement, *one.fact.also))
    return any(time not in known for time in told)


def _is_every_main_backed(propositions: Sequence[Proposition], supports: list[Finding]) -> bool:
    """Tell whether all that a claim mainly says is borne out, where it says several things."""
    mains = [p for p in propositions if p.main and not p.is_reported]
    backed = {finding.alignment.claim.text for finding in supports}
    if len(mains) > 1:
        return all(main.text in backed for main in mains)
    return any(f.alignment.claim.main for f in supports) or all(map(_tells_contest, mains))


def _is_whole_noun_backed(propositions: Sequence[Proposition], backing: list[Finding]) -> bool:
    """Tell whether what a clause adds to the noun after a copula is borne out ("is a country that lives on trade")."""
    backed = [finding.alignment.claim for finding in backing]
    beings = {p.subject for p in propositions if p.main and p.predicate.copular and p.subject is not None}
    added = (p for p in propositions if p.voice in _TOLD_BY_CLAUSES and p.subject in beings)
    told = (p for p in added if not (p.main or p.predicate.copular))
    return all(any(proposition is one for one in backed) for proposition in told)


def _is_every_noun_backed(propositions: Sequence[Proposition], backing: list[Finding]) -> bool:
    """Tell whether all nouns of a list after a copula are borne out ("is a lawyer and the head of the bank")."""
    nouns = {(p.text, p.predicate.stem) for p in propositions if p.main and p.predicate.copular and _is_person(p)}
    if len(nouns) == 1:
        return True
    backed = {(f.alignment.claim.text, f.alignment.claim.predicate.stem) for f in backing}
    return nouns <= backed


def _is_person(proposition: Proposition) -> bool:
    """Tell whether what a clause says that somebody is is a noun for a person."""
    return proposition.predicate.stem in stems_of("person", "people")


def _is_every_clause_backed(propositions: Sequence[Proposition], backing: list[Finding]) -> bool:
    """Tell whether what a clause tells beside the main one is borne out ("resigned after he had lied to the court").

    Somebody must do something in it: "when she was five" tells of no other act. What the main clause says that somebody
    ruled or agreed has to be borne out whatever it tells ("ruled that the tax was lawful").
    """
    backed = {finding.alignment.claim.text for finding in backing}
    texts = {finding.alignment.statement.text for finding in backing}
    beside = (p for p in propositions if _is_act_beside(p) or _is_content(p))
    return all(p.text in backed or any(p.text.lower() in text.lower() for text in texts) for p in beside)


def _is_act_beside(proposition: Proposition) -> bool:
    """Tell whether a proposition is an act that a clause of its own tells, beside what is mainly said."""
    told = proposition.voice in _TOLD_BY_CLAUSES and proposition.modality is Modality.ASSERTED
    own = proposition.subordinate and not (proposition.main or proposition.predicate.copular or proposition.is_reported)
    return told and own and proposition.subject is not None


def _is_content(proposition: Proposition) -> bool:
    """Tell whether a proposition is what the main clause says that somebody said, found or agreed."""
    return proposition.content and not (proposition.main or proposition.variant)


def _blank_names(text: str, propositions: Sequence[Proposition]) -> str:
    """Leave what names or calls known ones out of a text, of which a figure may be part ("Heron 2", "the two men")."""
    for several in (a for one in propositions for a in one.arguments if len(a.entities) > 1 and not a.names):
        text = text.replace(several.text, "they")
    told = {argument.text for one in propositions for argument in one.arguments if argument.entities}
    for name in (name for name in told if name[:1].isupper() and name.rsplit(" ", 1)[-1].isdigit()):
        text = text.replace(name, "it")
    return text


def _find_unbacked_figures(text: str, backing: list[Finding]) -> tuple[Quantity, ...]:
    """Give the figures printed anywhere in a claim that no wording of the supporting facts has.

    Ages are claims of their own, other than where the facts that bear it out give one.
    """
    text = put_plainly(set_ages_aside(text)[0])
    paired = {pair.claim.value for finding in backing for pair in finding.alignment.figures if pair.agrees}
    ranked = (pair for finding in backing for pair in finding.alignment.orderings if pair.agrees)
    paired |= {Decimal(pair.claim.rank) for pair in ranked if pair.claim.within}
    aged = any(is_age_of_one(q) for finding in backing for q in read_figures(finding.alignment.statement.text)[1])
    left = tuple(q for q in read_figures(text)[1] if aged or not is_age_of_one(q))
    left = tuple(q for q in left if not _is_plain_count(q) or q.value not in paired)  # "claimed three lives"
    left = leave_out_lookbacks(left, (finding.alignment.claim for finding in backing))
    left = leave_out_lengths(left, (finding.alignment.claim for finding in backing))
    every = left
    for finding in backing:
        if not left:
            break
        fact = finding.alignment.statement.fact
        for wording in (finding.alignment.statement.text, fact.statement, *fact.also):
            told = put_plainly(wording)
            known = read_figures(told)[1]
            straight = tuple(q for q in every if not any(_runs_against(text, q, told, other) for other in known))
            backed = _find_backed(straight, known, fact.tolerance)
            left = tuple(q for q in left if q not in backed)
    exact = (pair for finding in backing for pair in finding.alignment.figures if pair.claim.value == pair.fact.value)
    borne = {_reading_of(pair.claim) for pair in exact if pair.agrees and pair.claim.hedge is None}
    left = tuple(q for q in left if q.kind is not QuantityKind.PERCENT or q.hedge or _reading_of(q) not in borne)
    turning = tuple(q for q in left if direction_of(lower_alike(text), q.span.start, q.span.end))  # "12 more than"
    return (*turning, *_leave_out_reckoned(tuple(q for q in left if q not in turning), backing))


def _leave_out_reckoned(figures: tuple[Quantity, ...], backing: list[Finding]) -> tuple[Quantity, ...]:
    """Leave out the figures that a fact bears out by what follows from its own ("well over half", of 70 of 120)."""
    known: dict[tuple[object, ...], int] = {}
    for finding in backing:
        told = [_hedged_reading_of(pair.claim) for pair in finding.alignment.figures if pair.agrees]
        known |= {reading: max(told.count(reading), known.get(reading, 0)) for reading in told}
    said = [_hedged_reading_of(figure) for figure in figures]
    return tuple(q for q, reading in zip(figures, said, strict=True) if said.count(reading) > known.get(reading, 0))


def _hedged_reading_of(figure: Quantity) -> tuple[object, ...]:
    """Give what a figure is read as, with the word that widens or bounds it."""
    return (*_reading_of(figure), figure.hedge, figure.second)


def _reading_of(figure: Quantity) -> tuple[QuantityKind, Decimal, str | None]:
    """Give what a figure is read as, wherever it stands ("inflation was 3%", of prices that rose by 3%)."""
    return figure.kind, figure.value, figure.change


def _is_plain_count(quantity: Quantity) -> bool:
    return quantity.kind is QuantityKind.COUNT and quantity.change != "by"


def _runs_against(text: str, said: Quantity, wording: str, known: Quantity) -> bool:
    """Tell whether a difference of a claim goes the other way than the same one of a fact ("19 more", "19 fewer")."""
    if said.value != known.value or said.change != "by" or known.change != "by":
        return False
    sides = ((text, said.span), (wording, known.span))
    ways = [direction_of(lower_alike(words), span.start, span.end) for words, span in sides]
    return ways[0] * ways[1] < 0


def _find_backed(said: tuple[Quantity, ...], known: tuple[Quantity, ...], tolerance: str | None) -> list[Quantity]:
    """Find the figures that a wording has; each of its figures stands for one value, an exact one first."""
    values = {other.value for other in known}
    taken: dict[Quantity, Quantity] = {}
    backed: list[Quantity] = []
    for quantity in sorted(said, key=lambda quantity: quantity.value not in values):
        free = tuple(other for other in known if taken.get(other, quantity).value == quantity.value)
        pairs, _ = match_figures((quantity,), free, tolerance)
        if pairs and pairs[0].agrees:
            taken[pairs[0].fact] = quantity
            backed.append(quantity)
    return backed


def _find_unbacked_names(propositions: Sequence[Proposition], backing: list[Finding]) -> frozenset[str]:
    """Give the names anywhere in a claim that the supporting facts do not speak of."""
    named: set[str] = set()
    for argument in (a for proposition in propositions for a in proposition.arguments):
        named |= argument.names | names_among(argument.symbols)
    told = {symbol for finding in backing for symbol in finding.alignment.statement.symbols}
    backed = {symbol for finding in backing for slot in _slots_of(finding) for symbol in slot.named}
    return frozenset(named - told - backed)


def _slots_of(finding: Finding) -> tuple[Slot, Slot]:
    return finding.alignment.subject, finding.alignment.object


def _find_unbacked_times(text: str, backing: list[Finding]) -> tuple[TimeExpression, ...]:
    """Give the dates printed anywhere in a claim that neither a supporting wording nor its fact's own dates have."""
    left = [t for t in read_figures(text)[0] if t.period is not None and t.explicit]
    for finding in backing:
        if not left:
            break
        fact = finding.alignment.statement.fact
        wordings = {finding.alignment.statement.text, fact.statement, *fact.also}
        known = [t.period for wording in wordings for t in read_figures(wording)[0] if t.period is not None]
        known += [span for span in (fact.event, finding.alignment.statement.period) if span is not None]
        left = [t for t in left if not any(_is_borne_out(t.period, other) or _is_beyond(t, other) for other in known)]
    return tuple(left)


def _is_borne_out(said: TimeSpan | None, known: TimeSpan) -> bool:
    """Tell whether a date lies in a known one, or a known one in a decade; other spans must have the same years."""
    if said is None or not said.overlaps(known):
        return said is None
    if _is_decade(said) and known.lies_within(said):
        return True
    if said.first is None or said.last is None or said.first.year == said.last.year:
        return True
    ends = (known.first.year if known.first else None, known.last.year if known.last else None)
    return (said.first.year, said.last.year) == ends


def _is_beyond(said: TimeExpression, known: TimeSpan) -> bool:
    """Tell whether a known date lies wholly before or after the one that a claim names as a bound."""
    if said.relation not in SIDES or said.period is None:
        return False
    bounded = open_period(said, negated=False).period
    return bounded is not None and known.lies_within(bounded)


def _is_decade(span: TimeSpan) -> bool:
    """Tell whether a time is a decade, or a part of one ("the early 1980s")."""
    if span.first is None or span.last is None:
        return False
    return span.first.year // 10 == span.last.year // 10 and span.first.year < span.last.year
