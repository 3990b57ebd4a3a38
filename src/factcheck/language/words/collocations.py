"""Collocations: verbs that say the same beside a noun ("had" or "netted 20 goals"), and verbs with their particle."""

from __future__ import annotations

from factcheck.kept.tables import kept_table
from factcheck.language import lexicon
from factcheck.language.words.morphology import stem

Stems = frozenset[str]


@kept_table
def _verbs_by_noun() -> dict[str, tuple[Stems, ...]]:
    """Map the stem of each noun to the groups of verbs, as stems, by which somebody comes by so many of it."""
    found: dict[str, tuple[Stems, ...]] = {}
    for entry in lexicon.read_sections("collocations")[""]:
        nouns, _, verbs = entry.partition(":")
        group = frozenset(" ".join(map(stem, verb.split())) for verb in verbs.split(","))
        for noun in map(stem, nouns.split(", ")):
            found[noun] = (*found.get(noun, ()), group)
    return found


def say_the_same_of(noun: str, one: str, other: str) -> bool:
    """Tell whether two verbs, by their stems, say the same beside a noun, by its stem."""
    return any(one in group and other in group for group in _verbs_by_noun().get(noun, ()))


@kept_table
def _particles_by_verb() -> dict[str, frozenset[str]]:
    """Map the stem of each verb to the particles with which it takes an object ("drowned out the band")."""
    found: dict[str, frozenset[str]] = {}
    for particle, verbs in lexicon.read_table("particles", "verbs").items():
        for verb in map(stem, verbs):
            found[verb] = found.get(verb, frozenset()) | {particle}
    return found


def takes_particle(verb: str, particle: str) -> bool:
    """Tell whether a verb, by its stem, takes an object behind a particle, which then is no preposition."""
    return particle in _particles_by_verb().get(verb, frozenset())


@kept_table
def _prepositions_of_doing() -> dict[str, frozenset[str]]:
    """Map the stem of each verb to the prepositions before which its past form tells what somebody did."""
    table = lexicon.read_table("particles", "prepositions of doing")
    return {stem(verb): frozenset(words) for verb, words in table.items()}


def acts_before(verb: str, preposition: str) -> bool:
    """Tell whether a past form, by its stem, is no participle before a preposition ("stood by him", "provided for")."""
    return preposition in _prepositions_of_doing().get(verb, frozenset())


@kept_table
def _verbs_alone() -> dict[str, frozenset[str]]:
    """Map each particle to the verbs, as stems, that have it only where nothing follows."""
    table = lexicon.read_table("particles", "without an object")
    return {particle: frozenset(map(stem, verbs)) for particle, verbs in table.items()}


def takes_no_object(verb: str, particle: str) -> bool:
    """Tell whether a verb has a particle only where nothing follows, and else a preposition ("went on strike")."""
    return verb in _verbs_alone().get(particle, frozenset())
