"""Records of the model as the keys and YAML of a facts file: the way back from `records`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.facts.days import print_period

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.model import Citation, Entity, Fact, FactBase, QuoteRecord, Role, Source, TimeSpan


def fact_keys(fact: Fact) -> dict[str, Any]:
    """Give a fact's keys in the order of the documentation, without those that have nothing to say."""
    return _said(
        id=fact.id,
        statement=fact.statement,
        date=_day(fact.event),
        **_holding(fact.period),
        also=list(fact.also),
        refutes=list(fact.refutes),
        tolerance=fact.tolerance,
        only=fact.only,
        according_to=fact.according_to,
        series=fact.series,
        min_sources=None if fact.min_sources == 1 else fact.min_sources,
        review_by=fact.review_by,
        understood=dict(fact.slots),
        sources=[_citation(citation) for citation in fact.citations],
    )


def quote_keys(quote: QuoteRecord) -> dict[str, Any]:
    """Give a recorded quote's keys."""
    return _said(
        id=quote.id,
        speaker=quote.speaker,
        date=quote.date,
        text=quote.text or None,
        translation_of=quote.translation_of,
        transcript=quote.transcript,
        sources=[_citation(citation) for citation in quote.citations],
    )


def source_keys(source: Source) -> dict[str, Any]:
    """Give a source's keys, without its id."""
    return _said(title=source.title, publisher=source.publisher, url=source.url, published=source.published)


def entity_keys(entity: Entity) -> dict[str, Any]:
    """Give an entity's keys, without its id."""
    return _said(
        name=entity.name,
        kind=None if entity.kind == "other" else entity.kind,
        gender=entity.gender,
        aliases=list(entity.aliases),
        roles=[_role(role) for role in entity.roles],
    )


def base_keys(base: FactBase, topic: str | None = None) -> dict[str, Any]:
    """Give a whole base as the keys of one file; facts of several topics need a file each."""
    vocabulary = _said(
        synonyms=[list(group) for group in base.vocabulary.synonyms],
        opposites=[list(pair) for pair in base.vocabulary.opposites],
    )
    sections = _said(
        topic=topic,
        sources={source.id: source_keys(source) for source in base.sources},
        entities={entity.id: entity_keys(entity) for entity in base.entities},
        vocabulary=vocabulary,
        facts=[fact_keys(fact) for fact in base.facts],
        quotes=[quote_keys(quote) for quote in base.quotes],
    )
    return {"version": 1} | sections


def write_base(base: FactBase, topic: str | None = None) -> str:
    """Write a base as the YAML of one facts file; `topic` is by default the first fact's."""
    first = base.facts[0].topic if base.facts else None
    return write_yaml(base_keys(base, topic or first))


def write_yaml(value: Any) -> str:
    """Write plain values as YAML: mappings in blocks, short lists in brackets, long texts on one line."""
    import yaml

    base: Any = yaml.CSafeDumper if yaml.__with_libyaml__ else yaml.SafeDumper

    class Dumper(base):  # type: ignore[misc]
        """Writes a list in brackets where it holds texts only, and every mapping as a block but in such lists."""

        def ignore_aliases(self, data: Any) -> bool:
            """Write every value out."""
            return True

    Dumper.add_representer(
        list, lambda dumper, items: dumper.represent_sequence("tag:yaml.org,2002:seq", items, _is_short(items))
    )
    text = yaml.dump(
        value, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=1_000_000, default_flow_style=False
    )
    return str(text)


def _is_short(items: Sequence[Any]) -> bool:
    return all(isinstance(item, str) for item in items) and sum(map(len, items)) <= 90


def _said(**keys: Any) -> dict[str, Any]:
    """Leave out the keys without a value; zero is one."""
    return {
        key: value for key, value in keys.items() if value is not None and value is not False and value not in ([], {})
    }


def _day(period: TimeSpan | None) -> Any:
    """Give a day, month or year as YAML writes it without quotes."""
    if period is None:
        return None
    text = print_period(period)
    if len(text) == 10:
        return period.first
    return int(text) if len(text) == 4 and text[0] != "0" else text


def _holding(period: TimeSpan | None) -> dict[str, Any]:
    return {"from": period.first, "until": period.last} if period else {}


def _role(role: Role) -> Any:
    holding = _said(**_holding(role.period))
    return {"title": role.title} | holding if holding else role.title


def _citation(citation: Citation) -> Any:
    if citation.quote is None and citation.locator is None:
        return citation.source.id
    return _said(source=citation.source.id, quote=citation.quote, locator=citation.locator)


def make_id(words: Iterable[str], taken: Iterable[str]) -> str:
    """Make an id of a few words that is none of those taken; letters of any script stay."""
    plain = "-".join("".join(mark for mark in word if mark.isalnum()) for word in words).strip("-")[:60] or "fact"
    known = set(taken)
    if plain not in known:
        return plain
    number = 2
    while f"{plain}-{number}" in known:
        number += 1
    return f"{plain}-{number}"
