"""Whom the pronouns of reported words stand for: the speaker, whose "I" it is, or who says it of himself or itself.

"Ruiz said he had won" is about Ruiz where no other man has been a subject lately; "the bank said it had cut jobs"
about the bank where the verb is one of doing, not of what happens, costs or is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.pronouns import NOBODY, PRONOUNS, Voice
from factcheck.claims.statements.things import is_doing
from factcheck.language.lexicon import read_words
from factcheck.language.names.genders import FEMALE, MALE
from factcheck.model import Attribution

if TYPE_CHECKING:
    from factcheck.claims.statements.focus import Focus
    from factcheck.claims.statements.outlines import Outline
    from factcheck.model import Speaker, Utterance

_GENDERS = {"he": MALE, "she": FEMALE}


def voice_of_speaker(utterance: Utterance) -> Voice:
    """Tell whose "I" it is: the speaker's, in quoted words of somebody with a name."""
    speaker = utterance.speaker
    if speaker is None or utterance.attribution is Attribution.INDIRECT or not speaker.name[:1].isupper():
        return NOBODY
    if len(speaker.name) == 1 or (speaker.name == speaker.mention and speaker.name.lower() in PRONOUNS):
        return NOBODY  # "A:" answers in a transcript
    return Voice(first=_inside(speaker))


def voice_of_report(utterance: Utterance, sentence: Outline, focus: Focus) -> Voice:
    """Tell whether the pronoun that opens a report without quotation marks stands for the speaker."""
    speaker, opening = utterance.speaker, sentence.tagged.tokens.words[:1]
    if speaker is None or not opening or speaker.name.lower() in PRONOUNS:
        return NOBODY
    pronoun = opening[0]
    himself = pronoun in _GENDERS and focus.is_only(speaker.name, _GENDERS[pronoun])
    active = is_doing(sentence) and "b" not in sentence.classes((1, 2)) if pronoun == "it" else False
    itself = active and _is_body(speaker, focus)
    return Voice(third=_inside(speaker), at=(0,)) if himself or itself else NOBODY


def _is_body(speaker: Speaker, focus: Focus) -> bool:
    """Tell whether a speaker is an organisation: by the facts, or by the noun that it is called."""
    gazetteer = focus.gazetteer
    if gazetteer is not None and speaker.entity is not None:
        return gazetteer.entities[speaker.entity].kind == "organisation"
    words = speaker.name.lower().split()
    return words[0] == "the" and words[-1] in read_words("people", "group")


def _inside(speaker: Speaker) -> str:
    """Give a speaker's name as it is written inside a sentence."""
    described = speaker.name.startswith(("The ", "A ", "An "))
    return f"{speaker.name[0].lower()}{speaker.name[1:]}" if described else speaker.name
