"""The units of a sentence: what stands between its commas, brackets, dashes and the joints of its verb groups."""

from __future__ import annotations

import enum
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.claims.statements.circumstances import opens_circumstance
from factcheck.claims.statements.joints import (
    concessive_words,
    cut_joints,
    linking_words,
    opens_dated_verb,
    subordinating_words,
)
from factcheck.claims.statements.subordination import (
    find_finite,
    find_subject,
    has_finite,
    open_tail,
)
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch

_BETWEEN = regex(r"(?:[^,:().-]++|(?<=TIN),)+")  # no cut in "that in May, the port closed"
_CONJUNCTION = regex(r"C")
_ANY_JOINT = regex(r"[CSI]")
_TURNED = regex("[ep](?:IN){0,2}v(?=N)")
_NEXT_VERB = regex(r'[,)-]["RC]*[veb]')
_FINITE = regex("[veb]")


class Form(enum.StrEnum):
    """What a unit is by its build."""

    CLAUSE = "clause"
    VERB = "verb group"
    RELATIVE = "relative clause"
    SUBORDINATE = "subordinate clause"
    GERUND = "gerund"
    PARTICIPLE = "participle"
    PHRASE = "phrase"


FINITE_FORMS = frozenset({Form.CLAUSE, Form.VERB})
NON_FINITE_FORMS = frozenset({Form.GERUND, Form.PARTICIPLE})


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
    joints = _CONJUNCTION if concessive_words().isdisjoint(sentence.tagged.tokens.words) else _ANY_JOINT
    for match in _BETWEEN.finditer(kinds, 0, end):
        start, stop = match.span()
        marked = _read_marks(sentence, (before, start), dashes)
        before = stop
        parted = kinds.startswith("S,", stop - 1) and stop - 1 > start  # "she left when, in May, ..."
        for stretch in cut_joints(sentence, (start, stop - parted), joints):
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
    if units[-1].form in FINITE_FORMS:
        return open_tail(sentence, units[-1].stretch) is not None
    return units[-1].form is Form.PHRASE and FINITE_FORMS.isdisjoint([unit.form for unit in units])


def _opens_statement(sentence: Outline, opener: int) -> bool:
    """Tell whether a subordinator opens a clause that is a statement of its own (", so it has to close")."""
    word = sentence.last_word(opener)
    if word in lexicon.read_words("splitting", "consecutive"):
        return opener > 0 and sentence.kinds[opener - 1] == "," and sentence.kinds[opener + 1] in "NT"
    reason = (
        opener > 1
        and sentence.kinds.startswith(",IN", opener - 1)
        and word in lexicon.read_words("splitting", "as reasons")
    )
    return reason or word in concessive_words() or opens_circumstance(sentence, opener)


@cache
def _denying() -> frozenset[str]:
    """Give the adverbs before a subject that are part of what is said ("but hardly anyone came")."""
    return lexicon.read_words("splitting", "limiting") - listed("neither")


def _read_unit(sentence: Outline, stretch: Stretch, waiting: bool) -> tuple[int, Form, int | None, bool]:
    """Read a unit's lead, form and verb, and whether a conjunction opens it."""
    kinds = sentence.kinds
    lead, end = stretch
    coordinated = False
    while lead < end - 1 and kinds[lead] in '"RC' and sentence.last_word(lead) not in _denying():
        coordinated = coordinated or kinds[lead] == "C"
        lead += 1
    if coordinated and kinds[lead] == "v" and sentence.first_word(lead) == "here":
        return lead, Form.CLAUSE, lead, True  # "and here is what they found"
    lead += coordinated and kinds.startswith("TN", lead)  # "(said that it fell) and that | nobody was hurt"
    if kinds[lead] in "SI" and lead < end - 1 and _opens_statement(sentence, lead):
        start = lead + 1 + (kinds[lead + 1] == "T")  # "so that"
        verb = find_finite(sentence, (start, end))
        if verb is not None and find_subject(sentence, start, verb) is not None:
            return start, Form.CLAUSE, verb, True
    return lead, *_read_form(sentence, lead, end, waiting), coordinated


def _read_form(sentence: Outline, lead: int, end: int, waiting: bool) -> tuple[Form, int | None]:
    """Read a unit's form off the chunk that leads it."""
    kinds = sentence.kinds
    kind, word = kinds[lead], sentence.first_word(lead)
    if lead and kinds[lead - 1] == "," and tells_of_some(sentence, lead):
        return (Form.RELATIVE, None) if has_finite(sentence, (lead, end)) else (Form.PHRASE, None)
    if kind == "W" or kinds[lead : lead + 2] == "IW" or word == "whose":
        return (Form.RELATIVE, None) if has_finite(sentence, (lead, end)) else (Form.PHRASE, None)
    if kind == "g":
        verb = find_finite(sentence, (lead + 1, end)) if lead == 0 or kinds[lead - 1] == "C" else None
        return (Form.GERUND if verb is None else Form.CLAUSE), verb
    if kind == "v" and word == "having" and _stands_apart(kinds, lead, end):
        return (Form.GERUND, None) if find_finite(sentence, (lead + 1, end)) is None else (Form.VERB, lead)
    turned = _TURNED.match(kinds, lead, end) if lead == 0 else None
    if turned is not None and set(sentence.classes((turned.end() - 1, turned.end()))) == {"b"}:
        return Form.CLAUSE, turned.end() - 1  # "Killed in the crash were | Ann Lee and her son"
    if kind == "p" or (kind == "e" and _is_participle(sentence, lead, end, waiting)):
        return Form.PARTICIPLE, None
    if word in listed("non-finite be"):
        return Form.PHRASE, None
    if kind in "veb":
        bare = kind == "b" and kinds[max(0, lead - 1)] != "C" and lead > 0 and not _shares_modal(sentence, lead)
        return (Form.PHRASE, None) if bare else (Form.VERB, lead)
    if kind == "T" and kinds[lead + 1 : lead + 2] == "v":
        return Form.CLAUSE, lead + 1
    if kind in "TiS":
        return (Form.SUBORDINATE if kind == "S" else Form.PHRASE), None
    return _read_clause(sentence, lead, end)


def tells_of_some(sentence: Outline, lead: int) -> bool:
    """Tell whether a relative clause opens with how many it tells of (", | 20 of whom | fell ill")."""
    opened = sentence.kinds.startswith("NIW", lead) and sentence.last_word(lead + 1) == "of"
    some = set(sentence.classes((lead, lead + 1))) <= set("QDRO") or sentence.last_word(lead) == "none"
    return opened and some


def _stands_apart(kinds: str, lead: int, end: int) -> bool:
    """Tell whether a comma parts an opening from its clause, or what stands behind a clause from that."""
    return kinds[end : end + 1] == "," if lead == 0 else kinds[lead - 1] == ","


def _read_clause(sentence: Outline, lead: int, end: int) -> tuple[Form, int | None]:
    """Tell whether a unit that a phrase leads is a clause with its own subject and verb."""
    kinds = sentence.kinds
    if _is_phrase(sentence, lead, end):
        return Form.PHRASE, None
    if lead and kinds[lead - 1] == "C" and opens_dated_verb(sentence, lead, end):
        return Form.VERB, lead + 2
    verb = find_finite(sentence, (lead, end))
    subject = find_subject(sentence, lead, verb) if verb is not None else None
    if subject is None:
        return (Form.CLAUSE, verb) if verb is not None and _is_inverted(sentence, lead, verb) else (Form.PHRASE, None)
    inner = kinds.find("I", *subject)
    while inner >= 0:
        if sentence.last_word(inner) in linking_words():
            return Form.SUBORDINATE, verb
        inner = kinds.find("I", inner + 1, subject[1])
    governed = kinds[lead] == "I" and sentence.last_word(lead) in subordinating_words() and subject[0] == lead + 1
    return (Form.SUBORDINATE if governed else Form.CLAUSE), verb


def _is_inverted(sentence: Outline, lead: int, verb: int) -> bool:
    """Tell whether a place or a set opens a sentence whose subject is behind its verb ("Among them was | Ann Lee")."""
    opened = lead <= 1 and sentence.kinds[lead] == "I" and sentence.kinds.startswith("N", verb + 1)
    return opened and "b" in sentence.classes((verb, verb + 1)) and "V" not in sentence.classes((lead, verb))


def _is_phrase(sentence: Outline, lead: int, end: int) -> bool:
    """Tell whether a unit is a source, a level before or a part, whose verbs only tell of the nouns in it."""
    words = sentence.words((lead, min(lead + 4, end)))
    level = lead > 0 and words[:2] in _LEVELS and _CONTACT.search(sentence.kinds, lead, end) is not None
    if words[:2] in _SOURCES or level:
        return True
    if lead and words[:2] in _BOUNDS and sentence.kinds[end - 1] == "e":
        expected = lexicon.read_words("neighbours", "expectations")
        return sentence.last_word(end - 1) in expected  # "more than the 9 needed"
    return words[1:3] == ("of", "them") and _SENT_BY.fullmatch(sentence.kinds, lead, end) is not None


_SOURCES = frozenset({("according", "to")})
_LEVELS = frozenset({("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to")})
_BOUNDS = frozenset({("more", "than"), ("less", "than"), ("fewer", "than")})
_CONTACT = regex("N(?:[WT]|N)")
_SENT_BY = regex("NIN(?:IN)+eIN")


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
