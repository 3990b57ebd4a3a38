"""Lone facts: one sentence that is asked of one fact, where the fact says only "it" or "she"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.propositions import Proposition, Voice, read_propositions
from factcheck.language.text.sentences import split_sentences
from factcheck.language.words.concepts import built_in_thesaurus
from factcheck.model import FactBase, Span

if TYPE_CHECKING:
    from factcheck.facts.indexed import IndexedFacts
    from factcheck.language.meaning.arguments import Argument

_LONGEST = 1_000  # characters of a draft that may be one sentence


def name_pronoun(base: IndexedFacts, text: str) -> FactBase | None:
    """Make what a draft of one sentence is about the topic of the only fact, where that says "it" of nobody named.

    Who has nothing but a sentence and a piece of evidence for it holds one against the other: "it" can mean nothing
    else. Gives None where the facts, or the draft, tell of more.
    """
    if len(base.facts) != 1 or base.names.entities or base.quotes or base.facts[0].topic:
        return None
    text = text.strip()
    if len(text) > _LONGEST or "\n" in text or len(split_sentences(text, Span(0, len(text)))) != 1:
        return None
    told = _find_subject(base.facts[0].statement)
    topic = find_topic(text) if told is not None and told.pronoun else ""
    if not topic:
        return None
    return FactBase(base.files, base.digest, (replace(base.facts[0], topic=topic),), vocabulary=base.vocabulary)


def find_topic(sentence: str) -> str:
    """Give what a sentence is about, where that has a name; with what it is, where that follows in brackets."""
    about = _find_subject(sentence)
    if about is None or about.pronoun or not any(map(str.isupper, about.text)):
        return ""
    titled = re.match(rf"{re.escape(about.text)} \([^()]*\)", sentence)  # "Low Tide (2012 film) was shot in Tal"
    return titled[0] if titled is not None else about.text


def _find_subject(sentence: str) -> Argument | None:
    main = next((p for p in read_propositions(sentence, Gazetteer(()), built_in_thesaurus()) if p.main), None)
    return _about(main) if main is not None else None


def _about(main: Proposition) -> Argument | None:
    return main.object if main.voice is Voice.PASSIVE else main.subject  # passives have been turned round
