"""The units of a sentence: what stands between its commas, brackets, dashes and the joints of its verb groups."""

from __future__ import annotations

import enum
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.claims.statements.circumstances import opens_circumstance
from factcheck.claims.statements.grounds import is_denied
from factcheck.claims.statements.subordination import (
    corrects,
    find_finite,
    find_subject,
    has_finite,
    open_tail,
    opener_before,
)
from factcheck.language import lexicon
from factcheck.language.names.places import place_of
from factcheck.language.words import morphology
from factcheck.language.words.wordclasses import clause_takers
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factcheck.claims.statements.outlines import Outline, Stretch

_BETWEEN = regex(r"(?:[^,:().-]|(?<=TIN),)+")  # no cut in "that in May, the port closed"
_CONJUNCTION = regex(r"C")
_ANY_JOINT = regex(r"[CSI]")
_NEXT_VERB = regex(r'[,)-]["RC]*[veb]')
_FINITE = regex("[veb]")
_NON_FINITE = frozenset({"been", "be", "being"})
_VERBAL = regex(r"[vebigp]")


class Form(enum.StrEnum):
    """What a unit is by its build."""

    CLAUSE = "clause"
    VERB = "verb group"
    RELATIVE = "relative clause"
    SUBORDINATE = "subordinate clause"
    GERUND = "gerund"
    PARTICIPLE = "participle"
    PHRASE = "phrase"


class Unit(Struct, frozen=True):
    """A stretch of chunks, the first of them that carries meaning, its form and its finite verb.

    `opens` and `closes` tell that a bracket or dash before the unit begins or ends an aside, `breaks` that a clause
    ends there for good: at a semicolon, a full stop, or a colon with a clause behind it.
    """

    stretch: Stretch
    lead: int
    form: Form
    verb: int | None = None
    coordinated: bool = False
    after_comma: bool = False
    opens: bool = False
    closes: bool = False
    breaks: bool = False


def cut_units(sentence: Outline, end: int) -> list[Unit]:
    """Cut a sentence into units, up to a chunk."""
    units: list[Unit] = []
    kinds = sentence.kinds
    dashes = [place for place in range(end) if kinds[place] == "-"] if "-" in kinds else []
    before = 0
    broken = False
    joints = _CONJUNCTION if _concessive().isdisjoint(sentence.tagged.tokens.words) else _ANY_JOINT
    for match in _BETWEEN.finditer(kinds, 0, end):
        start, stop = match.span()
        marked = _read_marks(sentence, (before, start), dashes)
        before = stop
        parted = kinds.startswith("S,", stop - 1) and stop - 1 > start  # "she left when, in May, ..."
        for stretch in _cut_joints(sentence, (start, stop - parted), joints):
            waiting = marked[0] and _waits(sentence, units, stop)
            units.append(Unit(stretch, *_read_unit(sentence, stretch, waiting), *marked[:3], marked[3] or broken))
            marked, broken = _UNMARKED, False
        broken = parted
    return units


_Marks = tuple[bool, bool, bool, bool]
_UNMARKED: _Marks = (False, False, False, False)
_AFTER_COMMA: _Marks = (True, False, False, False)


def _read_marks(sentence: Outline, marks: Stretch, dashes: list[int]) -> _Marks:
    """Tell whether there are marks before a unit, and whether they open an aside, close one or end a clause."""
    kinds = sentence.kinds[marks[0] : marks[1]]
    if not kinds:
        return _UNMARKED
    if kinds == ",":
        return _AFTER_COMMA
    places = [dashes.index(mark) for mark in range(*marks) if sentence.kinds[mark] == "-"]
    paired = len(dashes) - len(dashes) % 2
    opens = "(" in kinds or any(place % 2 == 0 and place < paired for place in places)
    closes = ")" in kinds or any(place % 2 == 1 for place in places)
    colon = ":" in kinds and (
        any(sentence.last_word(mark) == ";" for mark in range(*marks))
        or _FINITE.search(sentence.kinds, marks[1]) is not None
    )
    return True, opens, closes, "." in kinds or colon


def _waits(sentence: Outline, units: list[Unit], end: int) -> bool:
    """Tell whether a subject without its verb stands before a unit and a verb group after it."""
    if not units or _NEXT_VERB.search(sentence.kinds, end) is None:
        return False
    if units[-1].form in {Form.CLAUSE, Form.VERB}:
        return open_tail(sentence, units[-1].stretch) is not None
    return units[-1].form is Form.PHRASE and not any(unit.form in {Form.CLAUSE, Form.VERB} for unit in units)


def _cut_joints(sentence: Outline, stretch: Stretch, joints: re.Pattern[str]) -> Iterator[Stretch]:
    """Cut a stretch where a conjunction joins two verb groups, or a concession begins."""
    start = stretch[0]
    for match in joints.finditer(sentence.kinds, *stretch):
        joint = match.start()
        if joint > start and has_finite(sentence, (start, joint)) and _is_joint(sentence, start, joint, stretch[1]):
            if sentence.last_word(joint - 1) == "even" and joint - 1 > start:
                joint -= 1
            yield start, joint
            start = joint
    yield start, stretch[1]


def _is_joint(sentence: Outline, start: int, joint: int, end: int) -> bool:
    kinds = sentence.kinds
    if kinds[joint] in "SI":
        if sentence.last_word(joint) == "because" and is_denied(sentence, (start, joint)):
            return False  # which of the two is denied is open
        return sentence.last_word(joint) in _concessive() and find_finite(sentence, (joint + 1, end)) is not None
    after = joint + 1
    while after < end and kinds[after] in '"R':
        after += 1
    if after >= end or sentence.last_word(joint) == "nor" or corrects(sentence, start, joint):
        return False
    if sentence.first_word(after) in _NON_FINITE or _describes_name(sentence, after):
        return False
    earlier = [match.start() for match in _VERBAL.finditer(kinds, start, joint)]
    if kinds[after] in "veb":
        return _joins_verbs(sentence, earlier[-1], after, end)
    if kinds[after] not in "NI" or not has_finite(sentence, (opener_before(sentence, start, joint), joint)):
        return False
    if _pairs_names(sentence, joint - 1, after):
        return False
    verb = find_finite(sentence, (after, end))
    if any(kinds[chunk] == "I" and sentence.last_word(chunk) in _linking() for chunk in range(earlier[-1] + 1, joint)):
        return False
    if verb is None or kinds[earlier[-1]] in "igp":
        return verb is not None and kinds[joint - 1] not in "igp" and find_subject(sentence, after, verb) is not None
    bare = morphology.stem(sentence.last_word(earlier[-1])) in clause_takers() and earlier[-1] == joint - 2
    return not bare and find_subject(sentence, after, verb) is not None


def _pairs_names(sentence: Outline, left: int, right: int) -> bool:
    """Tell whether two names of a sort stand on both sides of a conjunction ("in Peru and Chile")."""
    kinds = sentence.kinds
    if kinds[left] != "N" or kinds[right] != "N":
        return False
    pair = [(left, left + 1), (right, right + 1)]
    if not all(set(sentence.classes(chunk)) == {"P"} for chunk in pair):
        return False
    first, second = (place_of(" ".join(sentence.words(chunk))) is None for chunk in pair)
    return first == second


def _describes_name(sentence: Outline, chunk: int) -> bool:
    """Tell whether a past form only describes the name after it ("and retired General Lee")."""
    return (
        sentence.kinds[chunk : chunk + 2] == "eN"
        and sentence.last_word(chunk) in _attributive()
        and sentence.classes((chunk + 1, chunk + 2)).startswith("P")
    )


def _joins_verbs(sentence: Outline, left: int, right: int, end: int) -> bool:
    """Tell whether the verb groups on both sides of a conjunction make a statement each.

    A bare form after an infinitive belongs to it; a past form after a passive may be a second participle.
    """
    kinds = sentence.kinds
    if kinds[right] == "b":
        return kinds[left] in "vb"
    if kinds[right] == "e" and (kinds[left] == "p" or _is_passive(sentence, left)):
        followed = right + 1 < end and kinds[right + 1] == "N"
        return kinds[left] != "p" and (followed or sentence.last_word(right) in _movable())
    return True


def _is_passive(sentence: Outline, verb: int) -> bool:
    classes = sentence.classes((verb, verb + 1))
    return sentence.kinds[verb] == "v" and ("b" in classes and classes[-1] in "EKb")


@cache
def _concessive() -> frozenset[str]:
    return lexicon.read_words("splitting", "concessive")


def _opens_statement(sentence: Outline, opener: int) -> bool:
    """Tell whether a subordinator opens a clause that is a statement of its own (", so it has to close")."""
    word = sentence.last_word(opener)
    if word in lexicon.read_words("splitting", "consecutive"):
        return opener > 0 and sentence.kinds[opener - 1] == "," and sentence.kinds[opener + 1] in "NT"
    return word in _concessive() or opens_circumstance(sentence, opener)


@cache
def _movable() -> frozenset[str]:
    return lexicon.read_words("splitting", "movable")


@cache
def _attributive() -> frozenset[str]:
    return lexicon.read_words("splitting", "attributive participles")


@cache
def _linking() -> frozenset[str]:
    return _subordinating() - lexicon.read_words("splitting", "comparing prepositions")


@cache
def _subordinating() -> frozenset[str]:
    return lexicon.read_words("splitting", "subordinating prepositions")


def _read_unit(sentence: Outline, stretch: Stretch, waiting: bool) -> tuple[int, Form, int | None, bool]:
    """Read a unit's lead, form and verb, and whether a conjunction opens it."""
    kinds = sentence.kinds
    lead, end = stretch
    coordinated = False
    while lead < end - 1 and kinds[lead] in '"RC':
        coordinated = coordinated or kinds[lead] == "C"
        lead += 1
    if kinds[lead] in "SI" and lead < end - 1 and _opens_statement(sentence, lead):
        start = lead + 1 + (kinds[lead + 1] == "T")  # "so that"
        verb = find_finite(sentence, (start, end))
        if verb is not None and find_subject(sentence, start, verb) is not None:
            return start, Form.CLAUSE, verb, True
    return lead, *_read_form(sentence, lead, end, waiting), coordinated


def _read_form(sentence: Outline, lead: int, end: int, waiting: bool) -> tuple[Form, int | None]:
    """Read a unit's form off the chunk that leads it."""
    kinds = sentence.kinds
    kind = kinds[lead]
    if kind == "W" or kinds[lead : lead + 2] == "IW" or sentence.first_word(lead) == "whose":
        return (Form.RELATIVE, None) if has_finite(sentence, (lead, end)) else (Form.PHRASE, None)
    if kind == "g":
        verb = find_finite(sentence, (lead + 1, end)) if lead == 0 or kinds[lead - 1] == "C" else None
        return (Form.GERUND if verb is None else Form.CLAUSE), verb
    if kind == "p" or (kind == "e" and _is_participle(sentence, lead, end, waiting)):
        return Form.PARTICIPLE, None
    if sentence.first_word(lead) in _NON_FINITE:
        return Form.PHRASE, None
    if kind in "veb":
        bare = kind == "b" and kinds[max(0, lead - 1)] != "C" and lead > 0 and not _shares_modal(sentence, lead)
        return (Form.PHRASE, None) if bare else (Form.VERB, lead)
    if kind == "T" and kinds[lead + 1 : lead + 2] == "v":
        return Form.CLAUSE, lead + 1
    if kind in "TiS":
        return (Form.SUBORDINATE if kind == "S" else Form.PHRASE), None
    verb = find_finite(sentence, (lead, end))
    subject = find_subject(sentence, lead, verb) if verb is not None else None
    if subject is None:
        return Form.PHRASE, None
    if any(kinds[chunk] == "I" and sentence.last_word(chunk) in _linking() for chunk in range(*subject)):
        return Form.SUBORDINATE, verb
    governed = kind == "I" and sentence.last_word(lead) in _subordinating() and subject[0] == lead + 1
    return (Form.SUBORDINATE if governed else Form.CLAUSE), verb


def _shares_modal(sentence: Outline, verb: int) -> bool:
    """Tell whether the verb group before a bare form has a modal or is bare itself ("will cut fees, close parks")."""
    before = max((match.start() for match in _FINITE.finditer(sentence.kinds, 0, verb)), default=None)
    return before is not None and ("m" in sentence.classes((before, before + 1)) or sentence.kinds[before] == "b")


def _is_participle(sentence: Outline, verb: int, end: int, waiting: bool) -> bool:
    """Tell whether a past form that leads a unit is a participle ("built in 1932"), not the next verb of a list."""
    if verb + 1 >= end or sentence.kinds[verb + 1] not in "Ii":
        return False
    if sentence.kinds[verb + 1] == "i":  # "the ferry, designed to carry 40 people, | sank"
        return waiting and sentence.kinds[end : end + 1] == ","
    return verb == 0 or waiting or sentence.last_word(verb + 1) == "by"
