"""Lots: of whom "five of them" are some, and those of whom "another 24" are told, by the sentences before.

"Five of them were children", behind eleven who were killed, tells of five of those killed. Where a draft has told of no
others to whom the same was done, "another 24 were injured" tells how many that was in all.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.printed_tellings import PrintedTelling
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.propositions import read_propositions
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.text.sentences import begin_sentence
from factcheck.language.words.counted import counted_noun
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.model import Claim

_OF_THEM = worded(
    r"\A(?:[\w-]{1,12}(?:\s[\w-]{1,12})?\sof\s(?P<some>them)\s{is, are or will be}"
    r"|Among\s(?P<among>them)\s{is, are or will be})\b"
)
_FURTHER = worded(r"\A(?P<first>{restatements/further}\s)|\A(?:[\w-]{1,12}\s){1,4}?(?P<last>others)\b")
_ACT = regex(r"([a-z]{3,15})\s\Z")
_DONE = worded(r"\s(?:{restatements/being done}\s)?(?:[a-z]{3,12}ly\s)?([a-z]{3,15})\b")
_PEOPLE = "people"
_NEAR = 300  # characters, about two sentences


def name_lots(claim: Claim, text: str, knowledge: Knowledge) -> Iterator[PrintedTelling]:
    """Tell a claim about "five of them", or about "another 24", with what leaves no doubt who they are."""
    start = begin_sentence(text, claim.span.start)
    if start != claim.span.start:
        return
    if (found := _OF_THEM.match(claim.assertion)) is not None:
        done = _find_done(_sentence_before(text, start))
        if done is not None:
            yield PrintedTelling(*found.span("some" if found["some"] else "among"), f"those {done}", sure=True)
    further = _find_further(claim.assertion)
    if further is not None and _counts(text[:start]) and not _is_told_before(claim, text[:start], knowledge):
        yield further


def _counts(text: str) -> bool:
    """Tell whether the end of a text counts anything, on top of which more can be told."""
    return any(one.kind is QuantityKind.COUNT for one in find_quantities(text[-_NEAR:]))


def _find_further(text: str) -> PrintedTelling | None:
    """Find the words by which a number counts on top of what was told before ("another 24", "24 others")."""
    found = _FURTHER.match(text)
    if found is None:
        return None
    first = found["first"] is not None
    counts = (one.span for one in find_quantities(text) if one.kind is QuantityKind.COUNT)
    beside = any(one.start == found.end() if first else one.end + 1 == found.start("last") for one in counts)
    span = found.span("first" if first else "last")
    return PrintedTelling(*span, "" if first else _PEOPLE, sure=True) if beside else None


def _sentence_before(text: str, start: int) -> str:
    """Give the sentence before one that starts at a place, in the same paragraph."""
    before = text[:start].rstrip(" ")
    if not before or before[-1] == "\n":
        return ""
    return before[begin_sentence(text, len(before) - 1) :]


def _find_done(sentence: str) -> str | None:
    """Find what was done to the only ones that a sentence counts, as a participle ("eleven people were killed")."""
    counts = [figure for figure in find_quantities(sentence) if figure.kind is QuantityKind.COUNT]
    noun = counted_noun(sentence, counts[0].span.end) if len(counts) == 1 else None
    if noun is None or not noun.plural:
        return None
    act, done = _ACT.search(sentence, 0, counts[0].span.start), _DONE.match(sentence, noun.end)
    words = [found[1] for found in (act, done) if found is not None]
    told = {_participles()[stem(word)] for word in words if stem(word) in _participles()}
    return told.pop() if len(told) == 1 else None


@cache
def _participles() -> dict[str, str]:
    """Map the stem of each word for what is done to several to its participle; who died or is dead was killed."""
    done = {stem(word): word for word in listed("restatements/done to lots")}
    return done | dict.fromkeys(map(stem, listed("restatements/dying")), "killed")


def _is_told_before(claim: Claim, before: str, knowledge: Knowledge) -> bool:
    """Tell whether a draft has told before that the same was done, to whomever."""
    read = read_propositions(claim.assertion, knowledge.gazetteer, knowledge.thesaurus, claim.said_on)
    done = frozenset().union(*(p.predicate.concepts for p in read if p.main))
    return not done or not done.isdisjoint(knowledge.thesaurus.concepts_of(knowledge.symbols_around(before)))
