"""Whom the pronouns of reported words stand for: the speaker, whose "I" it is, or who says it of himself or itself.

"Ruiz said he had won" is about Ruiz where no other man has been a subject lately; "the bank said it had cut jobs"
about the bank where the verb is one of doing, not of what happens, costs or is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.pronouns import NOBODY, Voice
from factcheck.claims.statements.things import is_doing
from factcheck.language.lexicon import listed, read_words
from factcheck.language.lexicon.patterns import worded
from factcheck.language.names.genders import FEMALE, MALE
from factcheck.language.names.places import place_of
from factcheck.model import Attribution

if TYPE_CHECKING:
    from factcheck.claims.statements.focus import Focus
    from factcheck.claims.statements.outlines import Outline
    from factcheck.model import Speaker, Utterance

_TOLD = worded(r"\b{cues/told}\s((?:[A-Z][\w’'-]{1,30}\s){1,4})(?:that\s)?\Z")
_GENDERS = {"he": MALE, "she": FEMALE}


def voice_of_speaker(utterance: Utterance) -> Voice:
    """Tell whose "I" it is: the speaker's, in quoted words of somebody with a name."""
    speaker = utterance.speaker
    if speaker is None or utterance.attribution is Attribution.INDIRECT or not speaker.name[:1].isupper():
        return NOBODY
    if len(speaker.name) == 1 or (speaker.name == speaker.mention and speaker.name.lower() in listed("pronouns")):
        return NOBODY  # "A:" answers in a transcript
    return Voice(first=_inside(speaker))


def voice_of_report(utterance: Utterance, sentence: Outline, focus: Focus, before: str = "") -> Voice:
    """Tell whether the pronoun that opens a report without quotation marks stands for the speaker, or who is told it.

    `before` are the words before the report ("Lee told Ann Ek that | she was ill").
    """
    speaker, opening = utterance.speaker, sentence.tagged.tokens.words[:1]
    if speaker is None or not opening or speaker.name.lower() in listed("pronouns"):
        return NOBODY
    pronoun = opening[0]
    addressee = _find_addressee(before) if pronoun in _GENDERS else None
    if addressee is not None and focus.is_person(addressee):
        return _voice_between(speaker.name, addressee, _GENDERS[pronoun], focus)
    himself = pronoun in _GENDERS and focus.is_only(speaker.name, _GENDERS[pronoun])
    active = is_doing(sentence) and "b" not in sentence.classes((1, 2)) if pronoun == "it" else False
    itself = active and bool(before.strip()) and _is_body(speaker, focus)  # not "it closed, | the bank said"
    return Voice(third=_inside(speaker), at=(0,)) if himself or itself else NOBODY


def _find_addressee(before: str) -> str | None:
    """Give the person by name who is told something, where the words before a report end with that."""
    match = _TOLD.search(before)
    return match[1].strip() if match is not None and place_of(match[1].strip()) is None else None


def _voice_between(speaker: str, addressee: str, gender: str, focus: Focus) -> Voice:
    """Tell which of two persons "he" or "she" is, where only one of them can be."""
    able = [name for name in (speaker, addressee) if focus.gender_of(name) in {gender, None}]
    return Voice(third=able[0], at=(0,)) if len(able) == 1 else NOBODY


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
