"""Participants: who and what takes part in a clause, by its phrases."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.clauses import Clause, ClauseKind, Phrase
from factcheck.language.lexicon import listed
from factcheck.language.meaning.arguments import Argument, read_argument
from factcheck.language.meaning.governance import find_cleft
from factcheck.language.meaning.orderings import occasion_at, rank_after
from factcheck.language.meaning.predicates import Predicate, VerbGroup, nominal_verbs
from factcheck.language.meaning.remainders import own_tokens
from factcheck.language.words.collocations import takes_no_object
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import people_like
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.orderings import Ordering
    from factcheck.language.meaning.readings import Reading

_TIMING = frozenset({"after", "before", "following", "since", "despite"})


def read_orderings(reading: Reading, clause: Clause, arguments: tuple[Argument | None, ...]) -> tuple[Ordering, ...]:
    """Collect the orderings of a clause: those of its participants, and a rank after the verb ("finished second")."""
    found = [ordering for argument in arguments if argument is not None for ordering in argument.orderings]
    found += [o for phrase in clause.complements if (o := _occasion_of(reading, phrase)) is not None]
    place = rank_after(reading, clause.verb.end)
    return tuple(dict.fromkeys([*found, *([place] if place else [])]))


def read_subject(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> Argument | None:
    """Read a clause's subject; what hangs on the noun after a copula is about the copula's subject.

    "X is a song recorded by Y" says that the song is X.
    """
    clause = reading.clauses[position]
    if clause.subject is None:
        return None
    if (
        clause.kind in {ClauseKind.PARTICIPLE, ClauseKind.RELATIVE}
        and clause.antecedent
        and find_cleft(reading, position) is None
    ):
        for above, group in zip(reading.clauses[:position], groups, strict=False):
            named = above.objects and group.copula and above.subject is not None
            if named and above.subject is not None and reading.words[above.subject.start] == "there":
                continue
            if (
                named
                and above.objects[0].start <= clause.subject.start < above.objects[0].end
                and above.subject is not None
            ):
                nearest = _find_nearest(reading, clause.subject) or _find_behind(reading, above, clause)
                return read_argument(reading, nearest or above.subject)
    governing = reading.clauses[clause.governor] if clause.governor is not None else None
    if governing is not None and governing.objects and reading.words[clause.subject.start] == "there":
        return read_argument(reading, governing.objects[0])
    if (
        governing is not None
        and clause.governor is not None
        and clause.governor < position
        and clause.kind is ClauseKind.INFINITIVE
        and governing.kind is ClauseKind.RELATIVE
        and governing.subject == clause.subject
    ):
        return read_subject(reading, groups, clause.governor)  # "is a singer who refused to act"
    subject = read_argument(reading, clause.subject)
    own = clause.kind is ClauseKind.RELATIVE and clause.antecedent  # which tells of it, and not which one it is
    return replace(subject, description=None) if own and subject.description is not None else subject


def _find_nearest(reading: Reading, phrase: Phrase) -> Phrase | None:
    """Give the new thing at the end of a phrase, which what follows tells of ("the brother of | a lawyer who")."""
    last = next((i for i in range(phrase.end - 1, phrase.start, -1) if reading.words[i] == "of"), None)
    if last is None or last + 1 >= phrase.end or reading.words[last + 1] not in listed("indefinite article"):
        return None
    return Phrase(last + 1, phrase.end)


def _find_behind(reading: Reading, above: Clause, clause: Clause) -> Phrase | None:
    """Give the new thing right before a clause that tells of it ("a town in | a county created in 1850")."""
    start = clause.verb.start
    behind = (c for c in above.complements if c.end == start and reading.words[c.start] in listed("indefinite article"))
    return next(behind, None)


def merge_preposition(
    reading: Reading, predicate: Predicate, objects: tuple[Argument, ...], complements: tuple[Argument, ...]
) -> tuple[Predicate, tuple[Argument, ...], tuple[Argument, ...]]:
    """Let a verb and the preposition of a complement be one predicate where they have a meaning of their own.

    "Paid Ruiz a million for the ship" is buying the ship, "won the final against Lund" beating Lund.
    """
    particles = lexicon.read_words("predicates", "verb particles")
    denied = any(argument.negative for argument in objects)  # "paid nothing for the ship" is not buying it
    for complement in complements:
        if complement.preposition is None or denied:
            continue
        others = tuple(c for c in complements if c is not complement)
        idiom = (predicate.stem.split()[0], stem(complement.preposition), complement.head)
        if len(complement.symbols) == 1 and idiom in reading.thesaurus.by_phrase:
            whole = Predicate(" ".join(idiom), reading.thesaurus.by_phrase[idiom], predicate.text, predicate.copular)
            return whole, objects, others  # "came into force"
        if " " in predicate.stem or takes_no_object(predicate.stem, complement.preposition):
            continue
        concepts = reading.thesaurus.by_phrase.get((predicate.stem, stem(complement.preposition)))
        if concepts is None or (objects and complement.preposition in particles):
            continue  # "took 19 seats on the council" is not taking on the council
        merged = Predicate(f"{predicate.stem} {complement.preposition}", concepts, predicate.text, predicate.copular)
        whom = "to" if predicate.stem in stems_of("giving") else "in"  # "paid Ruiz a million for the ship"
        rest = tuple(replace(o, preposition=whom) for o in objects)
        return merged, (replace(complement, preposition=None),), (*rest, *others)
    return predicate, objects, complements


def read_contents(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> tuple[Argument, ...]:
    """Give what a verb says is to be done or is the case ("voted to close the school") as one more complement."""
    found = []
    for n, clause in enumerate(reading.clauses):
        if clause.governor != position or clause.kind not in {ClauseKind.INFINITIVE, ClauseKind.COMPLEMENT}:
            continue
        own = own_tokens(clause)
        content = read_argument(reading, Phrase(min(own), max(own) + 1, "to"), describe=False)
        verb = groups[n].stem
        denied = "not" if groups[n].negated else ""
        symbols = content.symbols | {verb} | ({denied} if denied else set())
        found.append(replace(content, head=verb, head_word="", symbols=symbols, entities=(), members=(), quantities=()))
    return tuple(found)


@cache
def _persons() -> frozenset[str]:
    return frozenset(map(stem, lexicon.read_words("people", "person")))


def find_agent(complements: tuple[Argument, ...]) -> Argument | None:
    """Give the "by" complement of a passive that acts, not one that measures ("by nine votes").

    Whoever did what came before acted in that alone ("was sacked after a defeat | by Sand").
    """
    before = (None, *complements)
    marked = [c for c, one in zip(complements, before, strict=False) if c.preposition == "by" and not _is_act(one)]
    return next((c for c in marked if not c.quantities), None) or next(
        (c for c in marked if c.head_word in people_like() or c.head in people_like() or c.head in _persons()), None
    )


def _is_act(complement: Argument | None) -> bool:
    """Tell whether a phrase names an act before or behind the time of which something came about."""
    earlier = complement is not None and complement.preposition in _TIMING
    return earlier and complement is not None and complement.head in nominal_verbs()


def is_rate(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase only says for each of what a figure before it is ("to 15 euros an hour")."""
    if phrase.end - phrase.start != 2 or phrase.start - 1 not in reading.quantity_at:
        return False
    article, unit = reading.words[phrase.start : phrase.end]
    priced = reading.quantities[reading.quantity_at[phrase.start - 1]].kind is QuantityKind.MONEY
    goods = priced and unit in lexicon.read_words("units", "rates of goods")
    return article in listed("per, a or each") and (goods or unit in lexicon.read_words("units", "rates"))


def _occasion_of(reading: Reading, phrase: Phrase) -> Ordering | None:
    """Give the rank that a phrase such as "for the third time" tells."""
    return occasion_at(reading, phrase.start, phrase.end) if phrase.preposition == "for" else None


def read_participants(reading: Reading, phrases: tuple[Phrase, ...]) -> tuple[Argument, ...]:
    """Read the phrases that name somebody or something, leaving out bare figures and times."""
    told = [read_argument(reading, phrase) for phrase in phrases if _occasion_of(reading, phrase) is None]
    return tuple([argument for argument in told if argument.symbols or argument.pronoun or argument.negative])
