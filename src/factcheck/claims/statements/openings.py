"""Openings: what stands before a statement and only presents it, such as "however" or "the truth is that"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch


_LONGEST_CONNECTIVE = 6  # chunks
_IT, _WHAT, _HOW = "it", "what", "how"
_FINITE = regex("[veb]")
_LEADING = regex(r'["C]*(?:R?(R),)?["C]*')


def strip_opening(sentence: Outline, part: Stretch) -> Stretch:
    """Leave out what only ties a sentence to the one before, and a frame that vouches for its clause."""
    if sentence.kinds[part[0]] == "N" and "T" not in sentence.kinds:
        return part
    if sentence.first_word(part[0]) == _HOW and _tells_how(sentence, part):
        return part[0] + 1, part[1]  # "described | how the tram hit the wall"
    if (end := _find_connective(sentence, part)) is not None:
        return _after_frame(sentence, (end + (sentence.kinds[end] == ","), part[1]))
    if sentence.first_word(part[0]) in listed("neither"):
        return part
    match = _LEADING.match(sentence.kinds, *part)
    start = match.end() if match is not None and match.end() < part[1] else part[0]
    if match is not None and match.group(1) and sentence.last_word(match.start(1)) not in _connectives():
        start = match.start(1)
    return _after_frame(sentence, (start, part[1]))


def _tells_how(sentence: Outline, part: Stretch) -> bool:
    """Tell whether "how" opens a single clause, whose subject it does not measure ("how many died")."""
    whole = sentence.classes((part[0] + 1, part[0] + 2))[:1] in {"D", "P", "O", "p"}
    return whole and sentence.kinds.startswith("SN", part[0]) and len(_FINITE.findall(sentence.kinds, *part)) == 1


def _find_connective(sentence: Outline, part: Stretch) -> int | None:
    """Give the end of a fixed phrase ("in fact", "on the whole") that opens a part which goes on behind it."""
    start = part[0]
    if sentence.kinds[start] != "I" or start + 3 >= part[1]:
        return None
    comma = sentence.kinds.find(",", start, start + _LONGEST_CONNECTIVE)
    for end in (comma, start + 2):
        going_on = listed("of or to")  # "at the other end | of the street", "in addition | to the fine"
        whole = end < part[1] and sentence.last_word(end) not in going_on
        if start < end < part[1] - 1 and whole and " ".join(sentence.words((start, end))) in _connective_phrases():
            return end
    return None


@cache
def _connective_phrases() -> frozenset[str]:
    return lexicon.read_words("splitting", "connective phrases")


@cache
def _connectives() -> frozenset[str]:
    return lexicon.read_words("splitting", "connective adverbs")


_FRAME = regex(r'([^T,:()-]{0,12}?)(N)["R]*([veb])["R]*T(?=.)')


def _after_frame(sentence: Outline, part: Stretch) -> Stretch:
    """Drop "the truth is that", "I learned that" before what they vouch for."""
    emerged = _after_emergence(sentence, part)
    if emerged is not None:
        return emerged
    match = _FRAME.match(sentence.kinds, *part)
    if match is None:
        return _after_evaluation(sentence, part)
    verb, subject = match.start(3), match.start(2)
    words = sentence.words((verb, verb + 1))
    if "not" in words or "n't" in words or "never" in words:
        return part
    if sentence.last_word(subject) in lexicon.read_words("splitting", "factive nouns") and words[-1] in listed(
        "is or was"
    ):
        return match.end(), part[1]
    if sentence.words((subject, subject + 1)) in {("i",), ("we",)} and words[-1] in _factive_forms():
        return match.end(), part[1]
    return _after_evaluation(sentence, part)


_EMERGENCE = regex(r'(?:INN?,?)?N["R]*[veb]["RIJpN]{0,4}T(?=.)')
_LATEST_THAT = 14  # words


def _after_emergence(sentence: Outline, part: Stretch) -> Stretch | None:
    """Drop "it emerged that", "on Friday it came to light that"; None where nothing of the kind opens a part."""
    match = _EMERGENCE.match(sentence.kinds, *part)
    if match is None:
        return None
    words = sentence.words((part[0], match.end() - 1))
    if _IT not in words or len(words) > _LATEST_THAT:
        return None
    told = [word for word in words[words.index(_IT) + 1 :] if word not in listed("splitting/beside emergences")]
    phrases = lexicon.read_words("splitting", "emergences")
    opens = any(" ".join(told[:length]) in phrases for length in (1, 2, 3))
    return (match.end(), part[1]) if opens and listed("saying no").isdisjoint(words) else None


_EVALUATION = regex(r'["R]*[NR]["RJ]*v["R]*([JN])?["R]*(?:v["R]*)?T(?=.)')
_CLEFT = regex(r'["R]*NN?["R]*[veb]["R]*[JN]?["R]*v?["R]*T(?=.)')


def _after_cleft(sentence: Outline, part: Stretch) -> Stretch:
    """Drop "what nobody had expected was that", but not what somebody says, wants or fears to be so."""
    match = _CLEFT.match(sentence.kinds, *part)
    words = sentence.words((part[0], match.end() - 1)) if match is not None else ()
    if match is None or words[0] != _WHAT or words[-1] not in listed("is or was"):
        return part
    vouched = listed("splitting/of what is only held").isdisjoint(words) and listed("saying no").isdisjoint(words)
    return (match.end(), part[1]) if vouched else part


def _after_evaluation(sentence: Outline, part: Stretch) -> Stretch:
    """Drop "it is clear that", "there is no doubt that"."""
    match = _EVALUATION.match(sentence.kinds, *part)
    if match is None or sentence.first_word(part[0]) == _WHAT:
        return _after_cleft(sentence, part)
    words = sentence.words((part[0], match.end() - 1))
    if words[0] not in listed("anticipating") or not listed("saying no").isdisjoint(words):
        return part
    judged = words[-1]
    no_doubt = words[-2:] in {("no", "doubt"), ("no", "question")}
    vouched = judged in lexicon.read_words("splitting", "factive adjectives") or no_doubt
    return (match.end(), part[1]) if vouched else part


@cache
def _factive_forms() -> frozenset[str]:
    from factcheck.language.words import morphology

    bases = lexicon.read_words("splitting", "factive frames")
    return frozenset(form for base in bases for form in morphology.verb_forms(base) or ())
