"""How the sentence of a fact was understood, slot by slot, so that an editor can see it and put it right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model import Modality
from factcheck.reports.sanitising import flatten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Fact, FactBase, Quantity, TimeExpression

INDENT = " " * 4
WIDTH = 13


def describe_understanding(fact: Fact, base: FactBase) -> Iterator[str]:
    """Give lines that say what each wording of a fact was taken to say."""
    from factcheck.checking.knowledge.knowledge import Knowledge

    names = {entity.id: entity.name for entity in base.entities}
    number = next(number for number, known in enumerate(base.facts) if known is fact)
    for statement in Knowledge(base).statements(number):
        yield from _describe_statement(statement, names)
    for slot, words in fact.slots:
        yield f"{INDENT}{'corrected:':<{WIDTH}}{slot} = {flatten(words)}"


def _describe_statement(statement: Statement, names: dict[str, str]) -> Iterator[str]:
    verb = "refutes" if statement.refuting else "understood"
    yield f"  {verb + ':':<{WIDTH}}{flatten(statement.text)}"
    if not statement.propositions:
        yield f"{INDENT}nothing; say it in a plainer sentence"
    for proposition in statement.propositions:
        for position, (slot, words) in enumerate(_slots(proposition, names)):
            yield f"{INDENT}{'- ' if position == 0 else '  '}{slot + ':':<{WIDTH}}{flatten(words)}"


def _slots(proposition: Proposition, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    if proposition.subject is not None:
        yield "subject", _argument(proposition.subject, names)
    yield "predicate", proposition.predicate.text
    if proposition.negated:
        yield "polarity", "negative"
    if proposition.object is not None:
        yield "object", _argument(proposition.object, names)
    for complement in proposition.complements:
        yield complement.preposition or "complement", _argument(complement, names)
    for quantity in proposition.quantities:
        yield "figure", _quantity(quantity)
    for ordering in proposition.orderings:
        yield "order", ordering.text
    for time in proposition.times:
        yield "time", _time(time)
    if proposition.modality is not Modality.ASSERTED:
        yield "modality", proposition.modality.value


def _argument(argument: Argument, names: dict[str, str]) -> str:
    meant = " or ".join(f"{entity}, {names.get(entity, entity)}" for entity in argument.entities)
    return f"{argument.text}  [{meant}]" if meant else argument.text


def _quantity(quantity: Quantity) -> str:
    unit = f" {quantity.unit}" if quantity.unit else ""
    counted = f" of {quantity.counted}" if quantity.counted else ""
    return f"{quantity.text}  [{quantity.kind.value}, {quantity.low} to {quantity.high}{unit}{counted}]"


def _time(time: TimeExpression) -> str:
    if time.period is None:
        return time.text
    first, last = time.period.first, time.period.last
    days = f"{first}" if first == last else f"{first or '...'} to {last or '...'}"
    return f"{time.text}  [{days}]"
