"""Qualities: what an adjective with its degree before a noun says by itself ("is a highly selective college")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem, verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.language.clauses.clauses import Phrase
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading

_ADJECTIVE, _KIND = "J", "as"


def draw_qualities(reading: Reading, named: Phrase, proposition: Proposition) -> Iterator[Proposition]:
    """Give the qualities that "is a highly selective college" and "is a barely lit road" say that something has.

    An adjective with a degree means the same without the noun, which "a good cook" and "a former mill" do not.
    """
    if proposition.negated or proposition.object is not None:
        return
    others = tuple(c for c in proposition.complements if c.preposition != _KIND)
    for i in range(named.start, named.end - 2):
        word = reading.words[i]
        hardly = word in lexicon.read_words("predicates", "hardly")
        quality = reading.words[i + 1]
        if not (hardly or word in _degrees()) or reading.classes[i + 1] != _ADJECTIVE or quality in _participles():
            continue
        predicate = predicate_of(reading, stem(quality), f"{word} {quality}", copular=True)
        yield replace(proposition, predicate=predicate, complements=others, orderings=(), negated=hardly)


def name_by_kind(subject: Argument | None, kind: Argument) -> Argument | None:
    """Let what is of a kind be known by its name with the kind behind it too ("Sarn University")."""
    if subject is None or kind.head not in stems_of("kinds in names") or subject.entities or subject.aliases:
        return subject
    plain = subject.symbols == subject.names == {subject.head} and len(subject.text.split()) == 1
    if not plain:
        return subject
    both = subject.symbols | {kind.head}
    text = f"{subject.text} {kind.head_word.capitalize()}"
    alias = replace(subject, symbols=both, names=both, head=kind.head, head_word=kind.head_word, text=text)
    return replace(subject, aliases=(alias,))


def _degrees() -> frozenset[str]:
    return lexicon.read_words("predicates", "degrees")


@cache
def _participles() -> frozenset[str]:
    return frozenset(form for forms in verbs().values() for form in (forms.participle, forms.gerund))
