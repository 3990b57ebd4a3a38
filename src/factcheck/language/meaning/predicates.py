"""Predicates: what a verb group says, with its polarity, tense and modality."""

from __future__ import annotations

import enum
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.chunks import ChunkKind
from factcheck.language.lexicon import listed
from factcheck.language.words.collocations import takes_no_object, takes_particle
from factcheck.language.words.concepts import Concepts, stems_of
from factcheck.language.words.morphology import inflect_regular, irregular_bases, stem
from factcheck.model import Modality

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.language.clauses.clauses import Clause
    from factcheck.language.meaning.readings import Reading


class Tense(enum.StrEnum):
    """When a verb group places what it says."""

    PAST = "past"
    PRESENT = "present"
    PERFECT = "perfect"
    FUTURE = "future"
    UNTOLD = "untold"  # no verb says it: "the mayor, Ann Lee," is the mayor at the time that is spoken of


class Predicate(Struct, frozen=True):
    """The verb, or the noun or adjective that stands for one: its stem, its concepts and its words."""

    stem: str
    concepts: Concepts
    text: str
    copular: bool = False


class VerbGroup(Struct, frozen=True):
    """A verb group taken apart; `main` is the token of the verb that carries the meaning, None for a bare copula."""

    main: int | None
    stem: str
    negated: bool
    passive: bool
    copula: bool
    tense: Tense
    modality: Modality


def read_verb_group(reading: Reading, clause: Clause) -> VerbGroup:
    """Take a clause's verb group apart."""
    start, end = clause.verb.start, clause.verb.end
    while end - start > 1 and reading.classes[end - 1] in 'Rn"':
        end -= 1
    words, classes = reading.words[start:end], reading.classes[start:end]
    negated = _denies(reading, range(start, clause.verb.end)) ^ _denies(reading, clause.adverbs)
    negated |= not lexicon.read_words("polarity", "negators within a verb").isdisjoint(words)
    main = end - 1 if classes[-1] in "VEKGB" else None
    if main is None and classes[-1] in "hd":
        main = end - 1
    verb = _stem_of_verb(words) if main is not None else "be"
    passive = main is not None and classes[-1] in "EK" and "b" in classes
    if (
        clause.elliptic
        or clause.verb.kind in {ChunkKind.PARTICIPLE}
        or (clause.verb.kind is ChunkKind.VERB and clause.kind == "participle")
    ):
        passive = True
    copula = (main is None and "b" in classes) or verb in stems_of("copulas")
    return VerbGroup(
        main, verb, negated, passive, copula and not passive, _tense(words, classes), _modality(words, classes)
    )


def _denies(reading: Reading, tokens: Iterable[int]) -> bool:
    """Tell whether a negator is among some tokens, other than one that bounds a figure ("is not more than 80 km")."""
    negators = lexicon.read_words("polarity", "negators")
    return any(reading.words[i] in negators and i not in reading.quantity_at for i in tokens)


def share_auxiliaries(reading: Reading, groups: tuple[VerbGroup, ...]) -> tuple[VerbGroup, ...]:
    """Let a base form behind "and" or "or" be meant as the verb before it ("will cut jobs and close a mill").

    "They did not buy the mill or sell it" denies both.
    """
    shared = list(groups)
    for n, clause in enumerate(reading.clauses[1:], start=1):
        above = reading.clauses[n - 1]
        classes = reading.classes[clause.verb.start - 1 : clause.verb.end]
        if classes[:1] != "C" or classes[1:].lstrip("R") != "B" or not clause.antecedent:
            continue
        helped = not {"m", "d"}.isdisjoint(reading.classes[above.verb.start : above.verb.end])
        if helped and above.subject == clause.subject:
            one = shared[n - 1]
            shared[n] = replace(shared[n], negated=one.negated, tense=one.tense, modality=one.modality)
    return tuple(shared)


def _stem_of_verb(words: tuple[str, ...]) -> str:
    """Give the stem of the last word of a verb group; behind "did" and "will" it is a base form ("did not found")."""
    word = words[-1]
    if len(words) > 1 and word in _bases_like_forms() and not _base_openers().isdisjoint(words[:-1]):
        return _bases_like_forms()[word]
    return stem(word)


@cache
def _bases_like_forms() -> dict[str, str]:
    """Map the verbs that are also a past form of another, such as "found", to the stem of their own forms."""
    bases = lexicon.read_words("verbs", "regular") & irregular_bases().keys()
    return {base: stem(inflect_regular(base).past) for base in bases}


@cache
def _base_openers() -> frozenset[str]:
    return lexicon.read_words("closed_classes", "do") | lexicon.read_words("closed_classes", "modal")


def _tense(words: tuple[str, ...], classes: str) -> Tense:
    """Read the tense off the auxiliaries, or the verb form where there are none."""
    if not lexicon.read_words("modality", "future modals").isdisjoint(words):
        return Tense.FUTURE
    if "h" in classes[:-1] and classes[-1] in "EKb" and words[classes.index("h")] in listed("perfect forms"):
        return Tense.PERFECT
    if words[0] in listed("present forms of be"):
        return Tense.PRESENT
    if classes[-1] == "E" or not listed("past forms").isdisjoint(words):
        return Tense.PAST
    if classes[-1] == "V" and not words[-1].endswith("s"):
        return Tense.PAST
    return Tense.PRESENT


def _modality(words: tuple[str, ...], classes: str) -> Modality:
    """Read the modality off the auxiliaries, and off "almost", which says that it did not happen.

    A bare "be" tells what somebody asks for ("advised that the quota be cut").
    """
    if words[0] == "be" and len(words) > 1:
        return Modality.PREDICTED
    if not lexicon.read_words("modality", "unrealising adverbs").isdisjoint(words[:-1]):
        return Modality.CONDITIONAL
    if not lexicon.read_words("modality", "future modals").isdisjoint(words):
        return Modality.PREDICTED
    if "m" in classes and not lexicon.read_words("modality", "conditional modals").isdisjoint(words):
        return Modality.CONDITIONAL
    return Modality.ASSERTED


def predicate_of(
    reading: Reading, word_stem: str, text: str, particle: str = "", *, copular: bool = False
) -> Predicate:
    """Make the predicate of a verb, with its particle where the two have a meaning of their own ("step down")."""
    phrase = reading.thesaurus.by_phrase.get((word_stem, stem(particle))) if particle else None
    if phrase is not None:
        return Predicate(f"{word_stem} {particle}", phrase, text, copular)
    if particle and takes_particle(word_stem, particle):
        return Predicate(f"{word_stem} {particle}", frozenset({f"{word_stem} {particle}"}), text, copular)
    return Predicate(word_stem, reading.thesaurus.concepts(word_stem), text, copular)


def read_predicate(reading: Reading, clause: Clause, group: VerbGroup) -> Predicate:
    """Read the predicate of a clause from its verb and the particle after it."""
    after = clause.verb.end
    particle = ""
    if after < len(reading.words) and reading.classes[after] in "IRJ" and not _opens_time(reading, after):
        particle = reading.words[after]
        if after not in clause.adverbs and not group.passive and takes_particle(group.stem, particle):
            particle = particle if (group.stem, stem(particle)) in reading.thesaurus.by_phrase else ""
        if _governs(clause, group, particle):
            particle = ""
    elif clause.objects:
        particle = _particle_behind(reading, clause.objects[0].end)
    return predicate_of(reading, group.stem, reading.tagged.slice(clause.verb.start, clause.verb.end), particle)


def _opens_time(reading: Reading, i: int) -> bool:
    """Tell whether a word is the preposition of a time ("went on | Monday", but not "broke down | last week")."""
    return i + 1 in reading.time_at and reading.words[i] not in lexicon.listed("particles of no time")


def _governs(clause: Clause, group: VerbGroup, particle: str) -> bool:
    """Tell whether a word behind a verb governs what follows, as its particle never does ("went on | strike")."""
    if not takes_no_object(group.stem, particle):
        return False
    return any(c.start == clause.verb.end + 1 and c.preposition == particle for c in clause.complements)


def _particle_behind(reading: Reading, end: int) -> str:
    """Give the particle that stands behind the object of its verb ("put the repair off | in May"), else nothing."""
    word = reading.words[end] if end < len(reading.words) else ""
    if word not in lexicon.read_words("predicates", "verb particles") or word in listed("in or on"):
        return ""
    ends = end + 1 >= len(reading.words) or reading.classes[end + 1] in "I,.CS" or end + 1 in reading.time_at
    return word if ends else ""


@cache
def nominal_verbs() -> dict[str, str]:
    """Map the stems of nouns that stand for an act to the stem of its verb ("victory" to "win")."""
    return {stem(noun): stem(verbs[0]) for noun, verbs in lexicon.read_table("predicates", "nominal").items()}


@cache
def light_verbs() -> dict[str, frozenset[str]]:
    """Map each light verb to the acts it can lend its subject to, all as stems."""
    table = lexicon.read_table("predicates", "light")
    return {" ".join(map(stem, verb.split())): frozenset(map(stem, acts)) for verb, acts in table.items()}


@cache
def doers() -> dict[str, str]:
    """Map the stems of nouns for those who do something to the stem of what they do ("visitor" to "visit")."""
    return {stem(noun): stem(verbs[0]) for noun, verbs in lexicon.read_table("predicates", "doers").items()}


@cache
def _whose_act() -> dict[str, frozenset[str]]:
    """Map the stems of verbs to those of nouns for who does it where nobody is named as doing it."""
    table = lexicon.read_table("predicates", "whose act it is")
    return {" ".join(map(stem, verb.split())): frozenset(map(stem, nouns)) for verb, nouns in table.items()}


def doers_of(verb: str) -> frozenset[str]:
    """Give the stems of nouns for those by whom something is commonly done, by the stem of the verb."""
    return _whose_act().get(verb, frozenset())


@cache
def possessive_participles() -> dict[tuple[str, str], str]:
    """Map participles with their preposition to the verb of having or losing ("fitted with" to "have")."""
    table = lexicon.read_table("predicates", "possessive participles")
    return {(stem(key.split()[0]), key.split()[1]): stem(values[0]) for key, values in table.items()}


@cache
def carrying_verbs() -> frozenset[str]:
    """Give the verbs whose infinitive or -ing form carries the meaning, by stem."""
    return (
        stems_of("carriers")
        | stems_of("denying verbs", "polarity")
        | stems_of("predicting verbs", "modality")
        | {"be", "have"}
    )


@cache
def contest_concepts() -> Concepts:
    """Give the concepts of winning and losing a contest."""
    return frozenset(map(stem, listed("outcomes/won or lost")))
