"""Objects: what a reporting verb has for a plain object, as in "rejected | a report published in May"."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.claims.statements.appositions import is_person
from factcheck.claims.statements.outlines import outline
from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.cues import read_cues, read_topics
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.demonstratives import clause_takers
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.pieces import Piece

_SHORT = 2  # words of a phrase ("called for | deeper cuts") that no verb stands in, whatever they look like
_CLAUSE_BEHIND = worded(r",?\s(?:{opening a clause of time}|{splitting/behind objects})\s")
_DONE = regex("(N(?:[IC]N){0,3}R?[ep])I[^veb]*")
_SOMEBODY_DID = regex("[PO]{1,2}h?[VEK][.]?")  # "(confirmed that) Lee resigned", which "deeper cuts" is not
_VERBLESS = regex(r"[^vebW]+")
_DESCRIBED = regex('N(?:IN)?["R]?([ep])(?:I(?:[NIRJ"]|CN)*)?(?:g[^.]*)?[.]?')
_RELATIVE = regex("N(?:[IC]N){0,3},?[WT]R?[veb][^veb]*")
_CONTACT = regex("(N(?:[IC]N){0,3})NR?[veb][^veb]*")


def is_described_thing(cue: str | None, sentence: Outline) -> bool:
    """Tell whether a cue has a thing for its object, with a participle behind it.

    Behind one that takes a clause, it is that of a verb which has an object unless it is a participle ("showed | a rise
    in cases linked to the plant").
    """
    described = _DESCRIBED.fullmatch(sentence.kinds)
    if cue is None or described is None or sentence.first_word(0) not in listed("articles"):
        return False
    verb = stem(sentence.last_word(described.start(1)))
    return stem(cue.split()[0]) not in clause_takers() or verb in stems_of("reduced passives")


def is_bare(cue: str | None, words: str, pieces: Iterable[Piece]) -> bool:
    """Tell whether words behind a cue are no statement: without a subject, short, what something is called, dated."""
    if not any(piece.subject and not piece.beside for piece in pieces):
        return True
    sentence = outline(words)
    if words.count(" ") < _SHORT and _SOMEBODY_DID.fullmatch(sentence.classes((0, len(sentence.kinds)))) is None:
        return True
    if _names_something(cue) or _is_phrase_before_clause(words):
        return True
    somebody = sentence.classes((0, 1))[-1] in "PO" or is_person(sentence, 0)
    act = sentence.kinds.startswith("NIg") and sentence.last_word(1) in listed("of or for")
    if somebody and act:
        return True  # "accused | Lee of hiding it"
    told_of = _RELATIVE.fullmatch(sentence.kinds) is not None  # "(promised) a tax cut that costs 4 million"
    return told_of or _is_told_by_contact(sentence) or _is_told_by_participle(sentence)


def _is_told_by_contact(sentence: Outline) -> bool:
    """Tell whether the only verb is that of a clause which tells of a noun before it ("a law | the council passed")."""
    told = _CONTACT.fullmatch(sentence.kinds)
    return told is not None and sentence.last_word(told.end(1) - 1) not in time_words()


def _is_told_by_participle(sentence: Outline) -> bool:
    """Tell whether what looks like the only verb had an object, were it no participle ("crimes linked to it")."""
    told = _DONE.fullmatch(sentence.kinds)
    return told is not None and stem(sentence.last_word(told.end(1) - 1)) in stems_of("reduced passives")


def _is_phrase_before_clause(words: str) -> bool:
    """Tell whether a phrase and a clause of when or why are all ("(rejected) the plan because it was dear")."""
    phrase = _CLAUSE_BEHIND.split(words, maxsplit=1)
    if len(phrase) == 1 or not phrase[0]:
        return False
    return _VERBLESS.fullmatch(outline(phrase[0]).kinds) is not None


@lru_cache(maxsize=256)
def is_act(cue: str | None) -> bool:
    """Tell whether a cue may have a plain object ("confirmed 41 cases"), as "said" may not."""
    if cue is None:
        return False
    words = [stem(word) for word in cue.split()]
    return not _acts().isdisjoint(words) or " ".join(words[-2:]) in _acts_with_particle()


@lru_cache(maxsize=256)
def _names_something(cue: str | None) -> bool:
    """Tell whether a cue is a verb that calls somebody or something what it is ("called | the deal a gift")."""
    words = (cue or "").split()
    return len(words) == 1 and stem(words[0]) in _naming()


@cache
def _naming() -> frozenset[str]:
    return frozenset(stem(word) for word in lexicon.read_words("splitting", "naming"))


def speaks_of(cue: str | None) -> bool:
    """Tell whether a cue is a verb or noun with the preposition of what it is about ("pointed to", "remarks on")."""
    verb, _, preposition = (cue or "").lower().partition(" ")
    known = read_cues().get(verb) if preposition else None
    topics = read_topics().get(verb, ()) if preposition else ()
    return (known is not None and preposition in known.particles) or preposition.rpartition(" ")[2] in topics


@cache
def _acts() -> frozenset[str]:
    return frozenset(stem(word) for word in lexicon.read_words("cues", "act"))


@cache
def _acts_with_particle() -> frozenset[str]:
    phrases = lexicon.read_words("cues", "acts with a particle")
    return frozenset(" ".join(map(stem, phrase.split())) for phrase in phrases)
