"""Asides: what stands between commas beside a clause and changes nothing of whether the clause is true.

An apposition ("a roofer from the north"), a comparison ("higher than anyone had seen it"), a part of what was counted
("most of them asleep"), an absolute phrase ("his voice gone"), what went along with it ("despite the rain") or a
comment ("as analysts had feared") is left out of the clause. It becomes a statement of its own where it can be
checked: with a figure, a name or a rank in it. Places, times and everything else that may restrict the clause stay.
"""

from __future__ import annotations

import enum
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.claims.statements.accompaniments import goes_along
from factcheck.claims.statements.appositions import DIGITS_OF_YEAR, is_age, is_ranked_since, persons, ranking_words
from factcheck.claims.statements.units import NON_FINITE_FORMS, Form
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.names.genders import given_names
from factcheck.language.names.places import place_of
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.words import morphology
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.demonstratives import clause_takers
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch
    from factcheck.claims.statements.units import Unit

_APPOSITION = regex(r'N(?:["RJNgpi]|I[Igpi]*(?:["RJ]["RIJ]*)?N)*(?:[TW].*)?')
_ABSOLUTE = regex(r"N[RJ]*(?:[pJ]|e(?![NJ])).*|NI[NIRJ]*")
_OF_NAME = regex("NIN(?:IN)?")
_OFFICE_OF = 3  # chunks of "the mayor | of | Lima"
_LIST = regex('C["R]*[NI]')
_RELATIVE = regex("[TW]")
_OWNED = regex("P{1,4}p")
_SOME = frozenset({("among", "them"), ("among", "whom"), ("among", "those")})
_LONGEST_PART = 7  # words
_PART = regex('["RI]{0,3}(N)IN')
_HEADS = frozenset({Form.PHRASE, Form.SUBORDINATE})


class Aside(enum.StrEnum):
    """What an aside is to the clause that it stands beside."""

    COLOUR = "colour"  # nothing that could be checked
    APPOSITION = "apposition"  # it tells what the phrase before it is
    PART = "part"  # it tells of some of those that were counted


def read_aside(sentence: Outline, unit: Unit, following: Unit | None, *, waiting: bool = False) -> Aside | None:
    """Tell what a unit behind a comma is to its clause, None where it may be part of what the clause says.

    `waiting` tells that the clause's verb is still to come.
    """
    if not unit.after_comma or unit.coordinated or sentence.kinds[unit.stretch[0] - 1] != ",":
        return None
    if following is not None and following.coordinated and (waiting or following.form is Form.PHRASE):
        return None
    if following is not None and not waiting and _lists(sentence, unit, following):
        return None
    if unit.form in NON_FINITE_FORMS:
        return None if "P" in sentence.classes(unit.stretch) else Aside.COLOUR
    if unit.form not in _HEADS or _denies_reason(sentence, unit):
        return None
    if (part := find_part(sentence, unit)) is not None:
        bare = sentence.kinds[part[1] : unit.stretch[1]].strip("R") == ""  # "12 of them | seriously"
        timed = sentence.kinds.startswith("S", part[1])  # "the last of them | when she was tired"
        return Aside.PART if not (bare or timed) and _is_checkable(sentence, unit) else Aside.COLOUR
    words = sentence.words(unit.stretch)
    some = (words[0] == "including" or words[:2] in _SOME) and (waiting or following is None)  # "including two nurses"
    if some or _compares(sentence, unit) or _comments(sentence, unit) or goes_along(sentence, unit):
        return Aside.COLOUR
    plain = {"P", "Q"}.isdisjoint(sentence.classes(unit.stretch))
    if plain and (sentence.first_word(unit.stretch[0]) == "not" or (waiting and _describes_state(sentence, unit))):
        return Aside.COLOUR
    if sentence.kinds[unit.lead] != "N" or _is_list(sentence, unit):
        return None
    words = sentence.words((unit.lead, unit.stretch[1]))
    checkable = _is_checkable(sentence, unit)
    absolute = words[0] in listed("possessives") and _ABSOLUTE.fullmatch(sentence.kinds, unit.lead, unit.stretch[1])
    if absolute and not checkable:
        return Aside.COLOUR
    if not _describes(sentence, unit) and not (waiting and _gives_age(sentence, unit)):
        return None
    return Aside.APPOSITION if checkable or waiting else Aside.COLOUR


def _denies_reason(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a unit denies a reason beside another ("caused by fog, not by a strike")."""
    telling = lexicon.read_words("causes", "telling reasons")
    return sentence.first_word(unit.stretch[0]) == "not" and not telling.isdisjoint(sentence.tagged.tokens.words)


def _is_checkable(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a unit has a name, a figure or a rank in it."""
    named = not {"P", "Q"}.isdisjoint(sentence.classes(unit.stretch)) or _tells_share(sentence, unit)
    return named or not ranking_words().isdisjoint(sentence.words(unit.stretch))


def _tells_share(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a phrase opens with a fraction in words ("half of them", "more than a fifth of them")."""
    part = find_part(sentence, unit)
    if part is None:
        return False
    start, end = sentence.offsets(part)
    return bool(find_quantities(sentence.tagged.text[start:end]))


def sums_up(sentence: Outline, unit: Unit) -> bool:
    """Tell whether an apposition is of all that the clause says ("a step that few had expected", "its highest")."""
    head = sentence.last_word(unit.lead)
    if head in lexicon.read_words("splitting", "summing nouns"):
        return True
    ranked = not ranking_words().isdisjoint(sentence.words((unit.lead, unit.lead + 1)))
    owned = head in ranking_words() and sentence.first_word(unit.lead) in listed("possessives")
    return ranked and (owned or follows_figure(sentence, unit))


def follows_figure(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a figure that is no year stands right before a unit ("fined 45 million crowns, | the largest")."""
    before = unit.stretch[0] - 2
    if before < 0 or "Q" not in (classes := sentence.classes((before, before + 1))):
        return False
    figure = sentence.words((before, before + 1))[classes.index("Q")]
    return not (figure.isdigit() and len(figure) == DIGITS_OF_YEAR)


def is_bare_name(sentence: Outline, phrase: Stretch | None) -> bool:
    """Tell whether a phrase is one name."""
    return phrase is not None and phrase[1] - phrase[0] == 1 and sentence.classes(phrase).endswith("P")


def is_name_of(sentence: Outline, described: Stretch, unit: Unit) -> bool:
    """Tell whether a unit is the name of what a phrase describes ("the club's captain", "Nadia Berg")."""
    if not unit.after_comma or unit.form is not Form.PHRASE or unit.coordinated:
        return False
    classes = sentence.classes(described)
    name = sentence.classes((unit.lead, unit.stretch[1]))
    if set(name.removeprefix("D")) != {"P"}:
        return False
    if described[1] - described[0] > 1:
        return _is_name_of_holder(sentence, described, unit)
    return classes.endswith("N") and (classes.startswith("D") or "p" in classes)


def _is_name_of_holder(sentence: Outline, described: Stretch, unit: Unit) -> bool:
    """Tell whether a name of two words or more is whose office a phrase gives ("the mayor of Lima, Ida Moss, ...").

    Behind the name of a town, a single one is that of its country or state, and so is one such as "New York".
    """
    office = (described[0], described[0] + 1)
    words = sentence.words((unit.lead, unit.stretch[1]))
    of = _OF_NAME.fullmatch(sentence.kinds, *described) is not None
    of = of and sentence.last_word(described[0] + 1) in listed("of or from a place")
    if (
        described[1] - described[0] > _OFFICE_OF
    ):  # "the governor of the Bank of Lima", not "the son of the mayor of Lima"
        of = of and sentence.classes((described[0] + 2, described[0] + 3)).endswith("P")
    described_person = sentence.classes(office).startswith("D") and sentence.last_word(described[0]) in persons()
    things = lexicon.read_words("roles", "things") - given_names().keys()
    return of and described_person and len(words) > 1 and things.isdisjoint(words) and place_of(" ".join(words)) is None


def tells_apart(sentence: Outline, unit: Unit, *, waiting: bool = False) -> bool:
    """Tell whether a participle states a fact of its own: with a figure, a rank, or who did it or had it done."""
    if unit.stretch[0] and sentence.kinds[unit.stretch[0] - 1] == ":":
        return False
    classes, words = sentence.classes(unit.stretch), sentence.words(unit.stretch)
    if words[:1] == ("aged",) and words[2:3] in ((",",), ("and",), ("to",)):
        return False  # "two men, aged 22 and 27, | on 4 May": ages of several are part of who they are
    done_by = waiting and words[1:2] == ("by",)
    done_to = unit.form is Form.GERUND and sentence.kinds.startswith("gN", unit.lead)
    named = "P" in classes and (done_by or done_to or waiting)  # "Ann Lee, arrested in May, | left"
    happened = waiting and morphology.stem(words[0]) in stems_of(
        "headline passives"
    )  # "Ann Lee, cleared of fraud, | left"
    return "Q" in classes or named or happened or _tells_fraction(words) or not ranking_words().isdisjoint(words)


def _tells_fraction(words: tuple[str, ...]) -> bool:
    """Tell whether words have a part of one thing ("half a percentage point", "a quarter of its staff")."""
    fractions = lexicon.read_table("numerals", "denominators")
    return any(word in fractions and after in listed("a or of") for word, after in pairwise(words))


def _lists(sentence: Outline, unit: Unit, following: Unit) -> bool:
    """Tell whether two noun phrases follow each other, as members of a list do ("the fight for peace, the trade")."""
    phrases = unit.form is Form.PHRASE and following.form is Form.PHRASE and following.after_comma
    return phrases and sentence.kinds[unit.lead] == "N" and sentence.kinds[following.lead] == "N"


def _is_list(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a phrase holds the last members of a list."""
    relative = _RELATIVE.search(sentence.kinds, unit.lead, unit.stretch[1])
    end = relative.start() if relative is not None else unit.stretch[1]
    return _LIST.search(sentence.kinds, unit.lead, end) is not None


def find_part(sentence: Outline, unit: Unit) -> Stretch | None:
    """Give how many of those that were counted a phrase tells of ("more than a third of them", "the last of us")."""
    words = sentence.words(unit.stretch)
    if "them" not in words and "us" not in words:
        return None
    of = next((place for place, word in enumerate(words[:_LONGEST_PART]) if word in listed("them or us")), 0)
    if of < 2 or words[of - 1] != "of":
        return None
    match = _PART.match(sentence.kinds, unit.stretch[0], unit.stretch[1])
    if match is None or sentence.last_word(match.end() - 1) != words[of]:
        return None
    hedges = sentence.words((unit.stretch[0], match.start(1)))
    return (unit.stretch[0], match.end()) if part_hedges().issuperset(hedges) else None


@cache
def part_hedges() -> frozenset[str]:
    """Give the words that may stand before a figure and only blur it."""
    return lexicon.read_words("splitting", "before figures") | listed("bounding words")


def _describes(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a phrase is an apposition: it has an article or an owner and a rank, and it tells no time."""
    words = sentence.words((unit.lead, unit.stretch[1]))
    owned = _OWNED.match(sentence.classes((unit.lead, unit.stretch[1]))) is not None
    ranked = owned and not ranking_words().isdisjoint(part for word in words for part in word.split("-"))
    described = (
        words[0] in listed("determiners of a new one")
        or ranked
        or sentence.last_word(unit.lead) in lexicon.read_words("people", "person")
    )
    counted = words[0] == "one" and words[1:2] == ("of",)
    built = _APPOSITION.fullmatch(sentence.kinds, unit.lead, unit.stretch[1]) is not None
    if not (described or counted) or not (built or is_ranked_since(sentence, unit)):
        return False
    noun = unit.stretch[0] - 2
    if noun > 0 and sentence.kinds[noun - 1 : noun + 1] == "IN" and sentence.classes((noun, noun + 1)) == "N":
        return False  # behind "in fact" or "in turn" stands the subject
    time = sentence.last_word(unit.lead) in lexicon.read_words("clause_links", "time nouns")
    return not time or words[0] in listed("possessives") or not ranking_words().isdisjoint(words)


def _gives_age(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a unit is the age of the one before it ("Ann Lee, 34, was ...", "Ann Lee, a cook, 34, was ...")."""
    before = unit.stretch[0] - 2
    somebody = sentence.classes((before, before + 1)).endswith("P") or sentence.last_word(before) in persons()
    return somebody and is_age(sentence, unit)


def _describes_state(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a phrase behind a subject only says in what state that is ("under fire for its fees")."""
    stative = lexicon.read_words("splitting", "stative prepositions")
    return sentence.kinds[unit.lead] == "I" and sentence.first_word(unit.lead) in stative


def _compares(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a phrase compares, or says how something is that happened ("far too warm for records")."""
    words = sentence.words((unit.lead, unit.stretch[1]))
    if "enough" in sentence.words(unit.stretch)[:3]:
        return "Q" not in sentence.classes(unit.stretch)
    than = [after for word, after in pairwise(words[:7]) if word == "than"] if "than" in words else []
    figures = lexicon.read_words("closed_classes", "number")
    if than and any(any(map(str.isdigit, after)) or after in figures for after in than):
        return False  # "up more than 8% on May" gives a figure
    compared = bool(than) or (words.count("as") > 1 and "as" in words[:3])
    if compared:
        return not any(word[0].isdigit() for word in sentence.words((unit.lead, unit.lead + 1)))
    return sentence.kinds[unit.lead] == "J" and unit.stretch[1] - unit.lead > 1


def tells_how_far(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a phrase says how late, early or far off something was ("a year later than planned")."""
    words = sentence.words(unit.stretch)
    if "than" not in words[:_LONGEST_PART]:
        return False
    than = words.index("than")
    if words[than - 1] in listed("later"):
        times = lexicon.read_words("clause_links", "time nouns")
        return words[-1] in lexicon.read_words("neighbours", "expectations") and not times.isdisjoint(words[:than])
    measured = words[than + 1 : than + 2] in (("a",), ("an",), ("half",)) or "Q" in sentence.classes(unit.stretch)
    return measured and words[than - 1] in listed("bounding words") and "from" in words[than : than + 5]


def _comments(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a phrase only says who had thought so ("as analysts had feared", "as far as is known")."""
    if sentence.first_word(unit.lead) != "as":
        return False
    verbs = [chunk for chunk in range(unit.lead, unit.stretch[1]) if sentence.kinds[chunk] in "veb"]
    return bool(verbs) and morphology.stem(sentence.last_word(verbs[-1])) in clause_takers()


def tells_of_subject(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a participle behind a comma tells of the subject, however near others stand (", aged 88")."""
    words = lexicon.read_words("splitting", "of the subject")
    return unit.after_comma and sentence.first_word(unit.lead) in words
