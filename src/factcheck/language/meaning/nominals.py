"""Nominals: acts told by a noun, such as "Ruiz's victory over Sand" or "a rise of 3% in exports"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.clauses.clauses import Phrase
from factcheck.language.lexicon import listed
from factcheck.language.meaning.predicates import nominal_verbs
from factcheck.language.names.genders import given_names
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re

    from factcheck.language.meaning.readings import Reading

_FOLLOWING = regex(r"I(D?[JQNPp]{0,8}[NPQO](?:I[D]?[JQNPp]{0,8}[NP])?)")
_BETWEEN = regex(r"I(D?[JNPp]{0,8}[NP]CD?[JNPp]{0,8}[NP])")
_FINITE = frozenset("VEbhmd")
_SINCE = frozenset({"after", "following", "since", "despite"})
_KINDS = {
    "her": frozenset({"person"}), "his": frozenset({"person"}),
    "its": frozenset({"organisation", "place"}), "their": frozenset({"organisation"}),
}  # fmt: skip
BETWEEN = "between"


class NounParts(Struct, frozen=True):
    """A noun phrase taken apart: whose, what, of what (all as phrases)."""

    possessor: Phrase | None
    core: Phrase
    of: Phrase | None


class Nominal(Struct, frozen=True):
    """An act told by a noun: the verb it stands for, and the phrases around the noun."""

    verb: str
    noun: int
    subject: Phrase | None
    complements: tuple[Phrase, ...]
    start: int
    end: int


def take_apart(reading: Reading, phrase: Phrase) -> NounParts:
    """Split a noun phrase at its possessor and its "of"."""
    start, end = phrase.start, phrase.end
    words = reading.words[start + 1 : end]
    of = None
    if "of" in words:
        of = next((i for i, w in enumerate(words, start + 1) if w == "of" and i not in reading.mention_at), None)
    stop = of if of is not None else end
    mark = reading.classes.rfind("p", start + 1, stop)
    possessor = Phrase(start, mark) if mark > start else None
    core = Phrase(mark + 1 if mark > start else start, stop)
    return NounParts(possessor, core, Phrase(of + 1, end, "of") if of is not None and of + 1 < end else None)


def following_phrases(reading: Reading, end: int) -> tuple[Phrase, ...]:
    """Give the prepositional phrases that follow directly after a token."""
    found: list[Phrase] = []
    while (match := _match_phrase(reading, end)) is not None and len(found) < 4:
        end = _end_of_time(reading, match.start(1), match.end())
        found.append(Phrase(match.start(1), end, reading.words[match.start()]))
    return tuple(found)


def _end_of_time(reading: Reading, start: int, end: int) -> int:
    """Give where a phrase ends before or behind a time ("in May | as its head", "by the bank | on Monday")."""
    inner = reading.classes.find("I", start, end)
    timed = inner > start and (inner - 1 in reading.time_at or (end - 1 in reading.time_at))
    return inner if timed and reading.words[inner] != "of" else end


def _match_phrase(reading: Reading, start: int) -> re.Match[str] | None:
    """Match the prepositional phrase that begins at a token; behind "between" it has two members."""
    joins = reading.words[start : start + 1] == (BETWEEN,)
    return (_BETWEEN if joins else _FOLLOWING).match(reading.classes, start)


def read_nominals(reading: Reading, phrases: tuple[Phrase, ...]) -> tuple[Nominal, ...]:
    """Find the acts told by the head nouns of some phrases."""
    found = []
    for phrase in phrases:
        nominal = _read_nominal(reading, phrase)
        if nominal is not None:
            found.append(nominal)
    return tuple(found)


def _read_nominal(reading: Reading, phrase: Phrase) -> Nominal | None:
    """Read one phrase as an act, if its head is one and somebody or something takes part in it."""
    if "N" not in reading.classes[phrase.start : phrase.end]:
        return None
    parts = take_apart(reading, phrase)
    noun = parts.core.end - 1
    if noun < parts.core.start or reading.classes[noun] != "N" or noun in reading.quantity_at:
        return None
    verb = nominal_verbs().get(stem(reading.words[noun]))
    if verb is None:
        return None
    behind = following_phrases(reading, phrase.end)
    after = tuple(p for p in behind if p.end - 1 not in reading.time_at)
    end = after[-1].end if after else phrase.end
    if behind and _ends_act(reading, phrase.start, behind[-1].end):
        end = behind[-1].end
    timed = parts.possessor is not None and parts.possessor.end - 1 in reading.time_at  # "Monday's meeting"
    subject = (None if timed else parts.possessor) or next((p for p in after if p.preposition == "by"), None)
    subject = subject or _find_owner(reading, phrase)
    others = tuple(p for p in after if p is not subject)
    of = parts.of
    if of is not None and _tells_amount(reading, of, verb):
        of = None
    if subject is None and verb in _movement():
        subject = next((p for p in others if p.preposition in listed("of or in")), None) or of
        others = tuple(p for p in others if p is not subject)
        of = None if of is subject else of
        subject, places = _part_place(reading, subject)
        others = (*places, *others)
    aimed = verb in stems_of("aimed at") and others and others[0].preposition in {"on", "against"}
    paired = any(phrase.preposition == BETWEEN for phrase in after)
    if subject is None and of is None and not aimed and not paired:
        return None  # "the attack on Ruiz" tells to whom it was done
    if subject is None:
        subject, of = of, None
    return Nominal(verb, noun, subject, (*((of,) if of else ()), *others), phrase.start, end)


def _part_place(reading: Reading, phrase: Phrase | None) -> tuple[Phrase | None, tuple[Phrase, ...]]:
    """Part what rose from where it did ("rents | in Lund")."""
    inner = reading.classes.find("I", phrase.start, phrase.end) if phrase is not None else -1
    if phrase is None or inner <= phrase.start or reading.words[inner] != "in":
        return phrase, ()
    place = Phrase(inner + 1, phrase.end, reading.words[inner])
    return Phrase(phrase.start, inner, phrase.preposition), (place,)


def _ends_act(reading: Reading, start: int, end: int) -> bool:
    """Tell whether all up to a token must tell of an act ("a loss in 2031 | alarmed them", "After a win in May |")."""
    following = reading.classes[end : end + 1]
    opens = start > 0 and reading.classes[start - 1] == "I" and reading.classes[:start].strip("R") == "I"
    return following in _FINITE or (following == "," and opens)


def _find_owner(reading: Reading, phrase: Phrase) -> Phrase | None:
    """Give whom "her" means before an act that came first: the named subject of the clause, no other name between."""
    kinds = _KINDS.get(reading.words[phrase.start])
    if kinds is None:
        return None
    for clause in reading.clauses:
        subject = clause.subject
        if subject is None or not any(p.start == phrase.start and p.preposition in _SINCE for p in clause.complements):
            continue
        mention = reading.mention_at.get(subject.end - 1)
        named = reading.mentions[mention].entities if mention is not None else ()
        known = len(named) == 1 and reading.gazetteer.entities[named[0]].kind in kinds
        whole = set(reading.classes[subject.start : subject.end].removeprefix("D")) == {"P"}
        another = "P" in reading.classes[subject.end : phrase.start]
        return subject if known and whole and not another else None
    return None


def _tells_amount(reading: Reading, of: Phrase, verb: str) -> bool:
    """Tell whether an "of" says how much ("a rise of 3%"), and not whom or what ("the rescue of 14 swimmers")."""
    counted = reading.classes[of.end - 1] == "N" and of.end - 1 not in reading.quantity_at
    figures = any(i in reading.quantity_at for i in range(of.start, of.end))
    return figures and (not counted or verb not in stems_of("unique"))


def _movement() -> frozenset[str]:
    """Give the verbs of rising and falling, whose subject follows "in"."""
    return frozenset(map(stem, listed("changes/moves of a level")))


_NAME_BETWEEN = regex(r",(P{1,5}),(?!C)")


def _is_person_of_place(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is a noun for a person and the name of what that one is of ("the mayor of Tal")."""
    if reading.classes[phrase.end - 1] != "P" or "of" not in reading.words[phrase.start : phrase.end]:
        return False
    head = phrase.start + reading.words[phrase.start : phrase.end].index("of") - 1
    return reading.classes[head] == "N" and stem(reading.words[head]) in stems_of("person", "people")


def _names_person(reading: Reading, token: int) -> bool:
    """Tell whether the name at a token is that of a person, by the facts or by its first word."""
    mention = reading.mention_at.get(token)
    if mention is None:
        return reading.words[token] in given_names()
    entities = reading.gazetteer.entities
    return all(entities[entity].kind == "person" for entity in reading.mentions[mention].entities)


def apposed_name(reading: Reading, phrase: Phrase) -> Phrase | None:
    """Give the name of "her predecessor, Ida Moss, resigned" or "Tal's predecessor, Ida Moss, resigned"."""
    described = reading.classes[phrase.start] == "D" or "p" in reading.classes[phrase.start : phrase.end]
    of_place = _is_person_of_place(reading, phrase)
    if not described or not (reading.classes[phrase.end - 1] == "N" or of_place):
        return None
    match = _NAME_BETWEEN.match(reading.classes, phrase.end)
    if match is None or any(i in reading.time_at for i in range(match.start(1), match.end(1))):
        return None
    if of_place and not _names_person(reading, match.start(1)):
        return None  # "the mayor of Lima, Peru, resigned"
    return Phrase(match.start(1), match.end(1), phrase.preposition)
