"""Remainders: the words of a sentence that no slot of a proposition accounts for.

They keep verdicts honest: what a claim says beyond a fact is found here, whatever the reading missed.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.chunks import ChunkKind
from factcheck.language.clauses.clauses import Clause, ClauseKind, Phrase
from factcheck.language.lexicon import listed
from factcheck.language.meaning.content import content_of, parts_of
from factcheck.language.meaning.governance import is_carried
from factcheck.language.meaning.nominals import apposed_name
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Set

    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.predicates import VerbGroup
    from factcheck.language.meaning.readings import Reading
    from factcheck.model import Quantity

_T = TypeVar("_T")
_PARTS = regex(r"[,:-](?:(?<=[:-])|[CSW])")


def phrases_of(clause: Clause) -> tuple[Phrase, ...]:
    """Give the phrases of a clause in order, without their prepositions."""
    phrases = ((clause.subject,) if clause.subject else ()) + clause.objects + clause.complements
    return tuple(Phrase(phrase.start, phrase.end) for phrase in phrases)


def _is_subordinate(reading: Reading, position: int, main: int) -> bool:
    """Tell whether a clause is another one than the main one and only says when or why that was so."""
    return position != main and reading.clauses[position].kind is ClauseKind.SUBORDINATE


def _elsewhere(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> frozenset[int]:
    """Give the tokens that other finite or carried clauses account for."""
    found: set[int] = set()
    for n, other in enumerate(reading.clauses):
        if n == position:
            continue
        finite = other.verb.kind is ChunkKind.VERB and other.kind is not ClauseKind.PARTICIPLE
        carried = other.governor is not None and is_carried(reading, groups, other.governor)
        beneath = other.kind is ClauseKind.INFINITIVE and other.governor is not None
        beneath = beneath and _is_subordinate(reading, other.governor or 0, position)
        if finite or carried or beneath or is_carried(reading, groups, n):
            found |= own_tokens(other)
    return frozenset(found | _further_parts(reading, position))


def _further_parts(reading: Reading, position: int) -> set[int]:
    """Give the tokens of the parts of a sentence ("..., and ...") that have other finite clauses than this one."""
    cuts = [match.start() for match in _PARTS.finditer(reading.classes)]
    if not cuts:
        return set()
    found: set[int] = set()
    here = reading.clauses[position].verb.start
    for start, end in zip([0, *cuts], [*cuts, len(reading.classes)], strict=True):
        verbs = [c.verb.start for c in reading.clauses if c.verb.kind is ChunkKind.VERB and start <= c.verb.start < end]
        if verbs and not start <= here < end:
            found.update(range(start, end))
    return found


def _beyond(reading: Reading, clause: Clause) -> frozenset[int]:
    """Give the tokens outside a relative clause that says something of its antecedent: they are another clause's."""
    if clause.kind is not ClauseKind.RELATIVE or clause.first >= clause.last:
        return frozenset()
    return frozenset(range(len(reading.words))) - frozenset(range(clause.first, clause.last))


def add_extra(proposition: Proposition, reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> Proposition:
    """Add to a clause's proposition what of the sentence neither it nor another clause accounts for."""
    clause = reading.clauses[position]
    elsewhere = _elsewhere(reading, groups, position) | _beyond(reading, clause)
    figures: tuple[Quantity, ...] = ()
    if reading.quantity_at:
        figures = pick_slot(
            reading.quantities, reading.quantity_at, reading.quantity_at.keys() - own_tokens(clause) - elsewhere
        )
    return replace(proposition, extra=_find_extra(reading, clause, elsewhere, proposition), extra_figures=figures)


def _find_extra(
    reading: Reading, clause: Clause, elsewhere: frozenset[int], proposition: Proposition
) -> frozenset[str]:
    """Give the content of the sentence that neither the proposition nor another clause of it accounts for."""
    verb, own = clause.verb, own_tokens(clause)
    passed = {token for ordering in proposition.orderings for token in ordering.tokens}
    for phrase in phrases_of(clause):
        if apposed_name(reading, phrase) is not None:
            passed.update(range(phrase.start, phrase.end))  # the name behind it says who is meant
    if (noun := _noun_behind_copula(reading, clause, proposition)) is not None:
        passed.update(range(noun.start, noun.end))
    free = {*range(verb.start), *range(verb.end, len(reading.words))} - elsewhere
    symbols = content_of(reading, own.union(free) - passed)
    predicate = proposition.predicate
    known = {predicate.stem, *predicate.stem.split(), *map(stem, predicate.text.lower().split())}
    known.update(map(stem, reading.words[verb.start : verb.end]))
    known.update(*[argument.symbols for argument in proposition.arguments])
    told = (word for argument in proposition.arguments for word in argument.text.lower().split())
    known.update(*[parts_of(word) for word in told if "-" in word])  # which an argument has as one word
    if _is_another_time(reading):
        symbols |= {"before"}
    first = verb.start
    if clause.kind is ClauseKind.INFINITIVE and clause.governor is not None:
        first = min(first, reading.clauses[clause.governor].verb.start)  # "voted unanimously to sell"
    selecting = lexicon.read_words("predicates", "selecting adverbs")
    return (symbols - known) | selecting.intersection(reading.words[first : verb.end])


def _noun_behind_copula(reading: Reading, clause: Clause, proposition: Proposition) -> Phrase | None:
    """Give the noun that a clause hangs on and that only says what it is of ("X is | a firm | that makes tea")."""
    if clause.kind not in {ClauseKind.PARTICIPLE, ClauseKind.RELATIVE} or not clause.antecedent or not clause.subject:
        return None
    start, end = clause.subject.start, clause.subject.end
    if reading.words[start] not in listed("indefinite article") or "of" in reading.words[start:end]:
        return None  # "is a rival of the company that makes tea"
    if start and reading.words[start - 1] in listed("not, never or no"):
        return None
    words = " ".join(reading.tagged.slice(start, end).split())
    told = (proposition.subject, proposition.object)
    return None if any(one is not None and one.text == words for one in told) else clause.subject


def _is_another_time(reading: Reading) -> bool:
    """Tell whether a bare "before" or "earlier" closes a part of the sentence ("in the census before").

    That of "up 4% on a year earlier" only tells what is compared.
    """
    words = lexicon.read_words("predicates", "another time")
    if words.isdisjoint(reading.words):
        return False
    classes = f"{reading.classes[1:]}."
    return any(
        word in words and letter in ".,:" and not _is_compared(reading, i)
        for i, (word, letter) in enumerate(zip(reading.words, classes, strict=True))
    )


def _is_compared(reading: Reading, i: int) -> bool:
    """Tell whether a token is of the time with which a figure is compared ("9% more than a year earlier")."""
    number = reading.time_at.get(i)
    return (
        number is not None and number == reading.time_at.get(i - 1) and reading.times[number].relation in {"than", "on"}
    )


@lru_cache(maxsize=256)
def own_tokens(clause: Clause) -> frozenset[int]:
    """Give the tokens of a clause: its verb, its phrases, and what stands between verb and end."""
    tokens = set(range(clause.verb.start, clause.last)) | set(clause.adverbs)
    for phrase in phrases_of(clause):
        tokens.update(range(phrase.start, phrase.end))
    return frozenset(tokens)


def _apposed_tokens(reading: Reading, clause: Clause) -> frozenset[int]:
    """Give the tokens of what describes a subject between commas ("Ida Moss, mayor since 2019, resigned")."""
    end = clause.subject.end if clause.subject is not None else len(reading.words)
    closing = next((i for i in range(end + 1, clause.verb.start) if reading.words[i] == ","), None)
    if (
        closing is None
        or reading.words[end] != ","
        or reading.classes[end + 1] not in "NPJD"
        or end + 1 in reading.time_at
    ):
        return frozenset()
    return frozenset(range(end + 1, closing))


def unclaimed_tokens(reading: Reading, position: int) -> frozenset[int]:
    """Give the tokens that belong to no clause, such as a time that opens the sentence ("A year earlier the ...").

    What stands behind a relative clause at the end is told of that ("a song that ran for a year, from May 2020").
    """
    free = frozenset(range(len(reading.words))).difference(*map(own_tokens, reading.clauses))
    free -= _apposed_tokens(reading, reading.clauses[position])
    last = len(reading.clauses) - 1
    if position == last or reading.clauses[last].kind is not ClauseKind.RELATIVE:
        return free
    return frozenset(token for token in free if token < reading.clauses[last].verb.start)


def tokens_beneath(reading: Reading, position: int) -> frozenset[int]:
    """Give the tokens of the participles and infinitives that follow in the same part of the sentence as a clause."""
    found: set[int] = set()
    own = own_tokens(reading.clauses[position])
    for n, clause in enumerate(reading.clauses):
        if n == position or clause.kind not in {ClauseKind.PARTICIPLE, ClauseKind.INFINITIVE}:
            continue
        between = range(*sorted((clause.verb.start, reading.clauses[position].verb.start)))
        if not any(reading.classes[i] in ",.:-(CW" for i in between):
            found |= own_tokens(clause)
    return frozenset(found - own)


def pick_slot(values: tuple[_T, ...], at: dict[int, int], tokens: Set[int]) -> tuple[_T, ...]:
    """Give the figures or times among some tokens, in order."""
    if not at:
        return ()
    return tuple(values[n] for n in sorted({at[token] for token in tokens if token in at}))
