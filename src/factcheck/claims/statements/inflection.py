"""Finite forms for verbs that get a subject put before them: tense, number and person."""

from __future__ import annotations

import enum
from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.language.words.counted import has_plural_ending

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch


class Tense(enum.StrEnum):
    """The tense of a verb group, as far as another verb can share it."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


_THIRD = {"am": "is", "'m": "is", "are": "is", "'re": "is", "have": "has", "'ve": "has", "do": "does"}


@cache
def _by_gerund() -> dict[str, morphology.VerbForms]:
    return {forms.gerund: forms for forms in morphology.verbs().values()}


def read_tense(sentence: Outline, verb: int | None) -> tuple[Tense, str]:
    """Give the tense of a verb group, and its modal if it has one; without a verb group it is past."""
    if verb is None:
        return Tense.PAST, ""
    words = sentence.words((verb, verb + 1))
    modal = next((word for word in words if word in listed("modals")), "")
    if modal:
        return Tense.FUTURE, "will" if modal == "'ll" else modal
    if words in {("has",), ("have",)}:
        return Tense.PRESENT, ""
    if not listed("pasts").isdisjoint(words) or sentence.kinds[verb] == "e":
        return Tense.PAST, ""
    if sentence.kinds[verb] == "b":
        return Tense.PRESENT, ""
    if not listed("presents").isdisjoint(words) or words[-1].endswith("s"):
        return Tense.PRESENT, ""
    return Tense.PAST, ""


def is_plural(sentence: Outline, subject: Stretch) -> bool:
    """Tell whether a subject takes a plural verb, by its first phrase and any "and"."""
    words = sentence.words((subject[0], subject[0] + 1))
    if words[-1] in listed("plural subjects") or words[0] in listed("plural subjects"):
        return True
    joined = subject[0] + 2 < subject[1] and sentence.kinds[subject[0] + 1] == "C"
    if joined and sentence.last_word(subject[0] + 1) == "and":
        return True
    if sentence.classes((subject[0], subject[0] + 1)) == "Q" and words[-1] not in {"one", "1"}:
        return True
    proper = sentence.classes((subject[0], subject[0] + 1)).endswith("P")
    proper = proper and not (subject[0] == 0 and words[-1].removesuffix("s") in lexicon.read_words("people", "person"))
    return has_plural_ending(words[-1]) and not words[-1].endswith("'s") and not proper


def finite_form(gerund: str, tense: tuple[Tense, str], plural: bool, negative: bool) -> str:
    """Make an -ing form finite ("reaching" to "reached"); a verb that the lexicon does not know stays progressive."""
    forms = _by_gerund().get(gerund)
    kind, modal = tense
    if kind is Tense.FUTURE:
        return " ".join(
            word for word in (modal, "not" if negative else "", forms.base if forms else f"be {gerund}") if word
        )
    past = kind is Tense.PAST
    if forms is None or gerund == "being":
        auxiliary = ("were" if plural else "was") if past else ("are" if plural else "is")
        return " ".join(
            word for word in (auxiliary, "not" if negative else "", gerund if forms is None else "") if word
        )
    if negative:
        return f"{'did' if past else 'do' if plural else 'does'} not {forms.base}"
    if past:
        return forms.past
    return forms.base if plural else forms.third


def be_form(tense: tuple[Tense, str], plural: bool) -> str:
    """Give the form of "be" that a participle or an apposition needs beside its subject."""
    if tense[0] is Tense.PRESENT:
        return "are" if plural else "is"
    return "were" if plural else "was"


def third_person(word: str) -> str:
    """Give the form that a verb in the first person takes after a name; forms that don't change are given back."""
    if word in _THIRD:
        return _THIRD[word]
    forms = morphology.verb_forms(word)
    return forms.third if forms is not None else word
