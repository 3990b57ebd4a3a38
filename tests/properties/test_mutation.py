"""Variants of facts with figures of all sizes: what is made false is never right, and what is true never wrong."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.mutation import Family, make_variants
from factcheck.language.quantities.agreement import agree
from factcheck.language.quantities.quantities import find_quantities
from factcheck.model import Fact, FactBase

whole = st.integers(2, 10**7).map(lambda n: f"{n:,}")
decimal = st.decimals(Decimal("0.11"), Decimal("99.99"), places=2).map(str)
amounts = st.one_of(
    whole.map(lambda n: f"{n} tonnes of salt"),
    whole.map(lambda n: f"{n} barrels"),
    decimal.map(lambda n: f"{n}% of the salt"),
    decimal.map(lambda n: f"{n} million barrels"),
    decimal.map(lambda n: f"salt worth ${n} billion"),
)


@given(amounts)
def test_figures_are_judged_as_the_variants_claim(amount):
    fact = Fact("depot", f"The depot holds {amount}.")
    known = find_quantities(fact.statement)
    ((_, variants),) = make_variants(FactBase(facts=(fact,)))
    for variant in variants:
        if variant.family not in {Family.FIGURE, Family.HEDGE, Family.ROUNDING, Family.NUMBER_FORM}:
            continue
        said = find_quantities(variant.text)
        assert len(said) == len(known), variant.text
        verdicts = [agree(claim, other) for claim, other in zip(said, known, strict=True)]
        assert (False not in verdicts) if variant.true else (True not in verdicts), variant.text
