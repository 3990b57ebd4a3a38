"""All variants of a fact, false ones first, each text once a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.mutation.dates import move_dates, rewrite_dates
from factcheck.facts.mutation.entities import replace_entity
from factcheck.facts.mutation.figure_forms import hedge_figures, respell_figures, round_figures
from factcheck.facts.mutation.figures import vary_bounds, vary_figures, vary_units
from factcheck.facts.mutation.names import rename, use_roles
from factcheck.facts.mutation.negations import negate
from factcheck.facts.mutation.opposites import oppose, use_vocabulary
from factcheck.facts.mutation.orderings import reorder
from factcheck.facts.mutation.periods import miss_period
from factcheck.facts.mutation.rewordings import reorder_clauses, report, use_synonyms
from factcheck.facts.mutation.swaps import swap_roles
from factcheck.facts.mutation.variants import REFUSING, Family, Variant
from factcheck.facts.mutation.voices import change_voice
from factcheck.facts.mutation.wordings import Wording, read_wording
from factcheck.language.concepts import extend_thesaurus
from factcheck.language.gazetteer import Gazetteer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from factcheck.model import Fact, FactBase

MUTATORS: tuple[Callable[[Wording], Iterator[Variant]], ...] = (
    vary_figures, vary_bounds, vary_units, oppose, negate, swap_roles, replace_entity, move_dates, reorder, miss_period,
    round_figures, hedge_figures, respell_figures, change_voice, use_synonyms, rename, use_roles, rewrite_dates,
    reorder_clauses, report,
)  # fmt: skip


def make_variants(base: FactBase, facts: Iterable[Fact] | None = None) -> Iterator[tuple[Fact, tuple[Variant, ...]]]:
    """Give each fact of a base, or each of some of its facts, with its variants."""
    gazetteer, thesaurus = Gazetteer(base.entities), extend_thesaurus(base.vocabulary)
    wordings = {wording.rstrip(". ") for fact in base.facts for wording in (fact.statement, *fact.also)}
    for fact in base.facts if facts is None else facts:
        found: dict[tuple[object, ...], Variant] = {}
        for text in (fact.statement, *fact.also):
            wording = read_wording(fact, text, gazetteer, thesaurus)
            for variant in (wording.true(wording.text, Family.AS_WRITTEN), *_mutate(wording, base)):
                if variant.true or variant.family is Family.PERIOD or variant.text.rstrip(". ") not in wordings:
                    found.setdefault((variant.text, variant.said_on, variant.true), variant)
        statement = read_wording(fact, fact.statement, gazetteer, thesaurus)
        for text in fact.refutes:
            refuted = Variant(fact.id, f"{text.rstrip('. ')}.", Family.REFUTED, False, REFUSING, statement.said_on)
            found.setdefault((refuted.text, refuted.said_on, False), refuted)
        yield fact, tuple(sorted(found.values(), key=lambda variant: variant.true))


def _mutate(wording: Wording, base: FactBase) -> Iterator[Variant]:
    for mutator in MUTATORS:
        yield from mutator(wording)
    yield from use_vocabulary(wording, base.vocabulary.synonyms, base.vocabulary.opposites)
