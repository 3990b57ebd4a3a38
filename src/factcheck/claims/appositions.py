"""What stands beside a noun phrase and tells of it: appositions, relative clauses with and without a pronoun."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.subordination import trailing_phrase
from factcheck.claims.units import Form
from factcheck.language import lexicon
from factcheck.language.gazetteer import place_of

if TYPE_CHECKING:
    from factcheck.claims.outlines import Outline, Stretch
    from factcheck.claims.units import Unit

_REDUCED_PHRASE = re.compile("N{1,2}[ep]I")
_PERSON_IN_PLACE = re.compile(r'(N["R]*(?:I?W|T)?["R]*N["R]*[veb][R"]*IN)["R]*$')  # "the man that I met in Peru"
_CONTACT = re.compile('(?:IN,?){0,2}N(N["R]*[veb])["R]*(?:I["R]*N?)?')
_LOOK_BACK = 12


def find_antecedent(sentence: Outline, unit: Unit) -> Stretch | None:
    """Give the noun phrase that the words before a unit end with; for "who" the person at its end, if a name."""
    end = unit.stretch[0]
    kinds = sentence.kinds
    while end > 0 and kinds[end - 1] in ',("-:':
        end -= 1
    phrase = trailing_phrase(sentence, end)
    if phrase is not None and phrase[0] > 0 and sentence.last_word(phrase[0] - 1) == "not":
        return None
    if phrase is None or sentence.first_word(unit.lead) not in {"who", "whom"}:
        return phrase
    named = phrase[0] - 2
    if named >= 0 and kinds.startswith("N,", named) and _is_name(sentence, named) and not _is_name(sentence, phrase[0]):
        return named, named + 1
    for chunk in range(phrase[1] - 1, phrase[0], -1):
        if _is_name(sentence, chunk) and not _is_place(sentence, chunk):
            return chunk, phrase[1]
    if phrase[1] - phrase[0] == 1 and _is_place(sentence, phrase[0]):
        return _person_before(sentence, end)
    return phrase


def _person_before(sentence: Outline, end: int) -> Stretch | None:
    """Give the person before a place, whom "who" must mean ("the man that I met in Peru, who ...")."""
    first = max(0, end - _LOOK_BACK)
    match = _PERSON_IN_PLACE.search(sentence.kinds[first:end])
    return (first + match.start(), first + match.end(1)) if match else None


def _is_name(sentence: Outline, chunk: int) -> bool:
    return sentence.classes((chunk, chunk + 1)).endswith("P")


def _is_place(sentence: Outline, chunk: int) -> bool:
    return _is_name(sentence, chunk) and place_of(" ".join(sentence.words((chunk, chunk + 1)))) is not None


def is_contact(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a unit is a noun with a clause set beside it that lacks its object ("the man | she met in Peru")."""
    match = _CONTACT.fullmatch(sentence.kinds, unit.lead, unit.stretch[1])
    if match is None:
        return False
    subject = match.start(1)
    described = sentence.classes((subject - 1, subject))
    return (
        described[0] == "D"
        and described[-1] == "N"
        and sentence.classes((subject, subject + 1))[-1] in "OP"
        and sentence.last_word(subject - 1) not in lexicon.read_words("clause_links", "time nouns")
    )


def is_apposition(sentence: Outline, unit: Unit, following: Unit | None) -> bool:
    """Tell whether a phrase between commas ranks the one before it ("the first woman to lead the bank")."""
    words = sentence.words(unit.stretch)
    return (
        unit.after_comma
        and not unit.coordinated
        and (unit.form is Form.PHRASE or _REDUCED_PHRASE.match(sentence.kinds, unit.lead) is not None)
        and sentence.kinds[unit.lead] == "N"
        and "W" not in sentence.kinds[unit.lead : unit.stretch[1]]
        and words[0] in {"the", "its", "their", "his", "her"}
        and not exclusive_words().isdisjoint(words[1:3])
        and (following is None or not following.coordinated)
    )


@cache
def exclusive_words() -> frozenset[str]:
    """Give the words that make a phrase beside a name a statement of its own ("the first woman to ...")."""
    return lexicon.read_words("splitting", "exclusive")
