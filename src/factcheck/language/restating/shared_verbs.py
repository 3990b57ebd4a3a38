"""Shared verbs: what a clause tells several times with one verb, told as a plain sentence each.

"Tal sold 4,000 cars in May and 5,000 in June" says that it sold 5,000 cars in June, and "Lee became mayor in 2020 and
Ek in 2024" that Ek became mayor in 2024 (J. Ross, "Gapping and the order of constituents", 1970). The phrases behind
"and" must be like the last ones of the clause, one by one; anything else, and whatever is denied, is left as it is.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.clauses.chunks import chunk
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.clusters import read_clusters, read_opening
from factcheck.language.restating.likenesses import Clause, are_alike, counts, is_bare, match_phrases, sums_up
from factcheck.language.restating.phrases import Phrase
from factcheck.language.restating.shared_signs import may_share
from factcheck.language.words.counted import people_like
from factcheck.language.words.morphology import stem
from factcheck.language.words.wordclasses import tag
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.words.wordclasses import Tagged

_NAMED_NOUN = regex("(P{1,4})N{1,2}(?:I[DJNPQ]{1,5})?")  # "Sudland | wheat", "Ann Lee | mayor of Tal"
_OF_THEM = worded(r"(?<=[a-z\d])\sof\sthem\s(?={wholes/of a part}\s)")  # "27 patients, seven | of them | in Tal"
_BECOMING = frozenset({"became", "become", "was", "is", "were", "are", "been"})
_ONLY = "only"
_LONGEST = 400  # characters of a plain clause


class Told(Struct, frozen=True):
    """One of the things told with a verb: as a sentence, and the words that it alone has.

    `apart` tells that it is told of another subject, place or year than the first, and is no part of one sum with it.
    """

    sentence: str
    own: str
    apart: bool = False


@lru_cache(maxsize=256)
def part_shared(text: str) -> tuple[Told, ...]:
    """Give what a clause tells several times with one verb; nothing where it tells one thing or it is not sure."""
    if len(text) > _LONGEST or not may_share(text):
        return ()
    tagged = tag(_OF_THEM.sub(" ", text) if " of them " in text else text)
    if "n" in tagged.classes or '"' in tagged.classes:
        return ()
    clause = _read_clause(tagged)
    if clause is None or stem(clause.last_verb) in _collective():
        return ()
    return _tell_listed(clause) or _tell(clause)


def _tell_listed(clause: Clause) -> tuple[Told, ...]:
    """Tell each of three things or more that are counted in a row ("has 40 rooms, three bars and a pool").

    Nothing where the others may be those that the first figure counts ("killed three people, two cooks and a guard").
    """
    listed = [cluster[0] for cluster in clause.clusters if len(cluster) == 1 and not cluster[0].preposition]
    if len(listed) != len(clause.clusters) or len(listed) < 3 or any(one.aside for one in listed):
        return ()
    if not all(counts(one) for one in listed[:-1]) or not (counts(listed[-1]) or listed[-1].one):
        return ()
    if clause.tagged.tokens.words[listed[0].end - 1] in people_like() or sums_up(listed[0], listed[1:]):
        return ()
    before = clause.say(0, listed[0].start)
    words = [clause.say(one.start, one.end) for one in listed]
    return tuple(
        Told(_finish(f"{before} {one}"), f"{'' if place else before + ' '}{one}") for place, one in enumerate(words)
    )


@cache
def _acting() -> frozenset[str]:
    """Give the nouns of those who act: persons, and bodies of them."""
    return (
        lexicon.read_words("people", "person")
        | lexicon.read_words("bodies", "public bodies")
        | lexicon.read_words("clause_links", "organisation nouns")
    )


@cache
def _collective() -> frozenset[str]:
    return frozenset(map(stem, lexicon.read_words("splitting", "collective")))


def _read_clause(tagged: Tagged) -> Clause | None:
    """Read a text as one clause; None where it has not just one finite verb, or more than phrases around that."""
    chunks = chunk(tagged)
    verbs = [place for place, one in enumerate(chunks) if one.kind is _K.VERB]
    if len(verbs) != 1 or not verbs[0]:
        return None
    last = verbs[0] + 1
    while last < len(chunks) and chunks[last].kind in {_K.INFINITIVE, _K.GERUND, _K.ADJECTIVE}:
        last += 1
    opening = read_opening(tagged, chunks[: verbs[0]])
    clusters = read_clusters(tagged, chunks[last:])
    if not opening or not clusters or len(clusters) == 1:
        return None
    return Clause(tagged, (chunks[verbs[0]].start, chunks[last - 1].end), opening, clusters)


def _tell(clause: Clause) -> tuple[Told, ...]:
    """Tell each cluster behind the first with what it shares; nothing where one of them does not fit."""
    first, others = _join_single(clause.clusters)
    listed = len(clause.clusters) > len(others) + 1
    if any(one.aside for one in first):
        return ()
    shared: list[Phrase] = []
    told: list[Told] = []
    for place, cluster in enumerate(others):
        plain, asides = [one for one in cluster if not one.aside], [one for one in cluster if one.aside]
        reading = _read_cluster(clause, clause.clusters[0] if listed else first, plain, timed=bool(asides))
        if reading is None:
            return ()
        shared = plain[reading.length :]
        if shared and (place + 1 < len(others) or any(one.figure is not None for one in shared)):
            return ()
        tail = " ".join([reading.words, *(clause.say(one.start, one.end) for one in (*asides, *shared))])
        told.append(Told(_finish(tail), clause.say(cluster[0].start, cluster[-1].end), reading.apart))
    words = clause.say(0, first[-1].end if first else clause.verb[1])
    opening = " ".join([words, *(clause.say(one.start, one.end) for one in shared)])
    if listed:
        opening = " and ".join(opening.rsplit(", ", 1))  # "lends books, records and, since 2030, bicycles"
    return (Told(_finish(opening), words), *told)


def _join_single(clusters: list[list[Phrase]]) -> tuple[list[Phrase], list[list[Phrase]]]:
    """Give the first cluster and the others; single phrases before one with an aside are one list with the first."""
    *listed, last = clusters
    if len(listed) > 1 and any(one.aside for one in last) and all(len(one) == 1 for one in listed):
        return listed[-1], [last]
    return clusters[0], clusters[1:]


class _Reading(Struct, frozen=True):
    """A cluster read like the first: its sentence without what trails, and how many phrases it takes."""

    words: str
    length: int
    apart: bool = True


def _read_cluster(clause: Clause, first: list[Phrase], cluster: list[Phrase], *, timed: bool) -> _Reading | None:
    """Read a cluster like the first; one that has no time of its own shares that at the end of the first."""
    for own in filter(None, (cluster, _part_name(clause, cluster))):
        if (reading := _read_alike(clause, first, own, timed=timed)) is not None:
            return replace(reading, length=reading.length - len(own) + len(cluster))
    if len(first) < 2 or not _is_shared(first[-1], cluster):
        return None
    reading = _read_cluster(clause, first[:-1], cluster, timed=timed)
    if timed:
        return reading  # "12 on Monday and, on Friday, | two children"
    when = clause.say(first[-1].start, first[-1].end)
    return replace(reading, words=f"{reading.words} {when}") if reading is not None else None


def _is_shared(last: Phrase, cluster: list[Phrase]) -> bool:
    """Tell whether the last phrase of the first cluster may tell of one that has none like it ("in aid", "in May")."""
    if last.kind == "time":
        return all(one.kind != "time" for one in cluster)
    lead, counted = cluster[0], any(one.figure is not None for one in cluster)
    if lead.kind == "noun" and not (lead.preposition or lead.one or counted):
        return False  # "with talks on security | and migration with the minister"
    placed = last.kind in {"noun", "name"} and bool(last.preposition)
    return placed and last.preposition not in {one.preposition for one in cluster}


def _part_name(clause: Clause, cluster: list[Phrase]) -> list[Phrase]:
    """Part a name from the noun behind it, which two objects would be ("and Ann Lee | mayor of Tal")."""
    lead = cluster[0]
    match = _NAMED_NOUN.fullmatch(clause.tagged.classes, lead.start, lead.end)
    if lead.kind != "noun" or match is None or clause.subject.kind != "name":
        return []
    end, words = match.end(1), clause.tagged.tokens.words
    listed = words[lead.start - 1] == "," and len(clause.clusters) == 2
    if not listed and words[end] not in lexicon.read_words("people", "person"):
        return []  # "bought bread and Tal cheese"
    name = Phrase(lead.start, lead.start, end, "name")
    return [name, replace(lead, start=end, own=end), *cluster[1:]]


def _read_alike(clause: Clause, first: list[Phrase], cluster: list[Phrase], *, timed: bool) -> _Reading | None:
    """Read a cluster as what is told of the same subject, or of another subject or at another time or place."""
    least = 1 if timed and len(cluster) == 1 else 2
    for length in range(min(len(first), len(cluster)), least - 1, -1):
        known = first[-length:]
        if all(one.kind == "time" for one in cluster[:length]):
            continue  # "from 2010 to 2014 and from 2018 to 2022" is one term of office and another
        found = match_phrases(clause, known, cluster[:length], telling=not timed)
        priced = length > 2 and any(one.figure is not None for one in cluster)  # "Ek to Tal for 5 million"
        if found is not None and (priced or not _may_act(clause, known[0], cluster[0])):
            return _Reading(f"{clause.say(0, known[0].start)} {found}", length, apart=False)
    if timed:
        return None
    return _read_elsewhere(clause, first, cluster) or _read_gap(clause, first, cluster)


def _may_act(clause: Clause, known: Phrase, said: Phrase) -> bool:
    """Tell whether a phrase may as well be another subject ("approved the bill on Monday and the senate on Friday")."""
    if known.preposition or said.preposition or known.kind != said.kind or said.kind not in {"name", "noun"}:
        return False
    if clause.tagged.classes[said.start] == "P":
        return clause.subject.kind == "name"
    return clause.tagged.tokens.words[said.end - 1] in _acting()


def _read_elsewhere(clause: Clause, first: list[Phrase], cluster: list[Phrase]) -> _Reading | None:
    """Read a cluster as told of another place or year, which opens it ("in Ek, three")."""
    subject, front, lead, rest = clause.subject, clause.opening[0], cluster[0], cluster[1:]
    if len(clause.opening) == 1 or not front.preposition or not rest or not are_alike(front, lead):
        return None
    verb, where = clause.say(*clause.verb), clause.say(lead.start, lead.end)
    if len(rest) == 1 and (found := match_phrases(clause, [subject], rest)) is not None:
        behind = clause.say(first[0].start, first[-1].end) if first else ""
        return _Reading(_join(where, found, verb, behind), len(cluster))
    found = match_phrases(clause, first[-len(rest) :], rest) if len(rest) <= len(first) else None
    if found is None:
        return None
    verb = clause.say(clause.verb[0], first[-len(rest)].start)
    return _Reading(_join(where, clause.say(subject.start, subject.end), verb, found), len(cluster))


def _read_gap(clause: Clause, first: list[Phrase], cluster: list[Phrase]) -> _Reading | None:
    """Read a cluster as told of another subject ("and Ek in 2024", "and that of milk by 3%")."""
    lead, *rest = cluster
    who = _say_other(clause, lead)
    if who is None or _ONLY in clause.tagged.words(*clause.verb):
        return None
    if clause.agrees and clause.is_several(clause.subject) != clause.is_several(lead):
        return None
    for length in range(min(len(rest), len(first)), 0, -1):
        found = match_phrases(clause, first[-length:], rest[:length], telling=lead.kind in {"noun", "that"})
        kept = first[: len(first) - length]
        counted = first[-1].figure is not None and first[-1].figure.kind is QuantityKind.COUNT
        if length == 1 and counted and is_bare(rest[0]) and stem(clause.last_verb) not in _counting():
            return None  # "ordered 15 jets, Boeing 737 and Airbus 320"
        if found is None or any(_may_be_met(clause, one) for one in kept):
            continue
        verb = clause.say(clause.verb[0], first[-length].start)
        words = _join(clause.say(0, clause.subject.start), who, verb, found)
        return _Reading(words, len(cluster) - len(rest) + length)
    return None


def _may_be_met(clause: Clause, kept: Phrase) -> bool:
    """Tell whether an object is a person, whom others may stand beside ("named the mayor in May and Ek in June")."""
    if kept.preposition or clause.last_verb in _BECOMING:
        return False
    person = clause.tagged.tokens.words[kept.end - 1] in lexicon.read_words("people", "person")
    named = kept.kind == "name" and clause.tagged.classes[kept.start] != "D"  # "the Reform Party" is no person
    return person or named or kept.kind == "pronoun"


@cache
def _counting() -> frozenset[str]:
    return frozenset(map(stem, lexicon.read_words("splitting", "counting")))


def _say_other(clause: Clause, lead: Phrase) -> str | None:
    """Say the other subject of a cluster; None where what opens it can be none."""
    subject = clause.subject
    if lead.kind == "that":
        which = clause.say(lead.start + 1, lead.end)
        if subject.preposition == lead.preposition:
            return which  # "The tax on beer ..., that on wine"
        head, found, _ = clause.say(subject.start, subject.end).partition(f" {lead.preposition} ")
        return f"{head} {which}" if found else None
    classes = clause.tagged.classes
    if lead.preposition != subject.preposition or (
        lead.kind == "noun" and (classes[lead.start] == "D") < (classes[subject.start] == "D")
    ):
        return None  # "hired 40 engineers in Tal and drivers in Ek"
    if classes[lead.start] == classes[subject.start] == "D" and {lead.kind, subject.kind} <= {"name", "noun"}:
        return clause.say(lead.start, lead.end)
    if lead.kind == "noun" and subject.kind == "name" and not subject.start and subject.end == 1:
        counted = any(one.figure is not None for one in clause.clusters[0])
        return clause.say(lead.start, lead.end) if counted else None  # "Wheat rose by 3%", which looks like a name
    return match_phrases(clause, [subject], [lead], telling=False)


def _join(*words: str) -> str:
    return " ".join(filter(None, words))


def _finish(words: str) -> str:
    """Begin with a capital and end with a full stop."""
    words = words.strip(" ,;")
    return f"{words[:1].upper()}{words[1:]}{'' if words[-1:] in '.!?' else '.'}"
