"""All variants of a fact, false ones first, each text once a day."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.facts.mutation.dates import move_dates, rewrite_dates
from factcheck.facts.mutation.entities import replace_entity
from factcheck.facts.mutation.figure_forms import hedge_figures, respell_figures, round_figures
from factcheck.facts.mutation.figures import vary_bounds, vary_figures
from factcheck.facts.mutation.names import rename, use_roles
from factcheck.facts.mutation.negations import negate
from factcheck.facts.mutation.opposites import oppose, use_vocabulary
from factcheck.facts.mutation.orderings import reorder
from factcheck.facts.mutation.periods import miss_period
from factcheck.facts.mutation.rewordings import reorder_clauses, report, use_synonyms
from factcheck.facts.mutation.swaps import swap_roles
from factcheck.facts.mutation.units import vary_units
from factcheck.facts.mutation.variants import REFUSING, Family, Variant
from factcheck.facts.mutation.voices import change_voice
from factcheck.facts.mutation.wordings import Wording, close, read_wording
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.words.concepts import extend_thesaurus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.model import Fact, FactBase

Mutator = Callable[["Wording"], "Iterator[Variant]"]
FALSIFYING: tuple[Mutator, ...] = (
    vary_figures, vary_bounds, vary_units, oppose, negate, swap_roles, replace_entity, move_dates, reorder,
)  # fmt: skip
MUTATORS: tuple[Mutator, ...] = (
    *FALSIFYING, miss_period, round_figures, hedge_figures, respell_figures, change_voice, use_synonyms, rename,
    use_roles, rewrite_dates, reorder_clauses, report,
)  # fmt: skip
SHAPES = (Family.PASSIVE, Family.ROLE, Family.NAME, Family.CLAUSE_ORDER, Family.NUMBER_FORM, Family.SYNONYM)
"""The true variants that are made false in their turn, the first of each."""


def make_variants(base: FactBase, facts: Iterable[Fact] | None = None) -> Iterator[tuple[Fact, tuple[Variant, ...]]]:
    """Give each fact of a base, or each of some of its facts, with its variants."""
    gazetteer, thesaurus = Gazetteer(base.entities), extend_thesaurus(base.vocabulary)
    wordings = {wording.rstrip(". ") for fact in base.facts for wording in (fact.statement, *fact.also)}
    for fact in base.facts if facts is None else facts:
        found: dict[tuple[object, ...], Variant] = {}
        for text in (fact.statement, *fact.also):
            wording = read_wording(fact, text, gazetteer, thesaurus)
            variants = (wording.true(wording.text, Family.AS_WRITTEN), *_mutate(wording, base))
            for variant in (*variants, *_falsify(variants, wording)):
                if variant.true or variant.family is Family.PERIOD or variant.text.rstrip(". ") not in wordings:
                    found.setdefault((variant.text, variant.said_on, variant.true), variant)
        statement = read_wording(fact, fact.statement, gazetteer, thesaurus)
        for text in fact.refutes:
            refuted = Variant(fact.id, close(text.strip()), Family.REFUTED, False, REFUSING, statement.said_on)
            found.setdefault((refuted.text, refuted.said_on, False), refuted)
        yield fact, tuple(sorted(found.values(), key=lambda variant: variant.true))


def _falsify(variants: Iterable[Variant], wording: Wording) -> Iterator[Variant]:
    """Make the first true variant of every shape false, by every means once: a denial of the passive, say."""
    gazetteer, thesaurus = wording.reading.gazetteer, wording.reading.thesaurus
    firsts: dict[Family, Variant] = {}
    for variant in variants:
        if variant.true and variant.family in SHAPES:
            firsts.setdefault(variant.family, variant)
    for variant in firsts.values():
        shaped = read_wording(wording.fact, variant.text, gazetteer, thesaurus)
        for mutator in FALSIFYING:
            yield from islice(mutator(replace(shaped, said_on=variant.said_on)), 1)


def _mutate(wording: Wording, base: FactBase) -> Iterator[Variant]:
    for mutator in MUTATORS:
        yield from mutator(wording)
    yield from use_vocabulary(wording, base.vocabulary.synonyms, base.vocabulary.opposites)
