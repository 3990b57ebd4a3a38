"""What trails behind a statement and is no part of its core: circumstances after a comma, comments, company.

", in the reading room of an old library" or ", and the rest on paper" only blur what a statement says. Where such a
remnant holds no name, date or figure it is left out; with a figure ("after three days") it becomes a statement of its
own with the subject and verb of the core. A negated or restricted statement is never touched, since what trails may be
all that it denies.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from factcheck.claims.statements.compared import tell_difference
from factcheck.claims.statements.comparisons import is_comparison, is_margin, tell_compared
from factcheck.claims.statements.grounds import has_time, is_denied, is_link, is_past
from factcheck.claims.statements.levels import find_levels
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.claims.statements.tails import fills_in, moves_level
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.numbers.numerals import ordinals
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.words.counted import is_plural, people_like
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.statements.outlines import Outline, Stretch

_TRAILING = frozenset(",TW")
_KINDS = frozenset({PieceKind.MAIN, PieceKind.COORDINATED, PieceKind.RELATIVE})
_FINITE = regex("[veb]")
_LEAD = regex('["R]*')
_HEAD = regex(r'["R]*(?:I(?=["R]*(?:[I,]|$)))?(?:["R]*N)?')  # particle and object: "called off", "won the seat"
_GOVERNED = regex("(I{1,2})N")  # "came down with the fever"
_ADDED = regex(r'C["R]*(?:I["R]*)?N{1,2}(?:I[NJ]|iv|[iRJS"])*(?:[TW].*)?')  # "and the rest on paper"
_PHRASE = regex(r"I(?:[NIJRgp]|C(?=[NI]))*(?:[TWS].*)?")
_BESIDE = regex(r"N(?:I[NR]*)+(?:[TWS].*)?")  # "most of them from rafts that had drifted"
_TWO_COUNTS = regex("I?(N)C(N)")  # "has | 40 shops | and | 900 employees"
_ATTENDANT = regex('["R]*(N(?:IN)*)["R]*g[^,:;-]*')  # ", two in three of them carrying freight"
_PLANNED = regex(r"(N(?:IN)?),(i[^,:;-]*)$")
_FRONT = regex('["R]*I["R]*N(?:[IC]["RJ]*N)*,')  # "After eight months of war,"
_SETTING = regex(r'(?<=N)["R]*(IN[TW][^,]*)$')  # "in a match that few had expected her to win"
_JOINED_ASIDE = regex("C,I[^,]{1,6},[IN][^,]*$")  # "in bars and, from May, | in parks"
_DISTANCE = regex(r"NIN(?:IN)?")
_LENGTH = "km"
_COMPANY = regex(r"IN(?:[IC]N){0,3}")  # "with 312 people on board"


def part_remnants(sentence: Outline, pieces: list[Piece]) -> list[Piece]:
    """Cut what trails off the statements of a sentence; gives them with the statements that the remnants make."""
    found: list[Piece] = []
    for piece in pieces:
        if piece.verb is None or piece.subject is None or piece.kind not in _KINDS:
            continue
        if piece.parts[-1] == piece.core and piece.core[0] <= piece.verb:
            found += _cut_remnants(sentence, piece, piece.verb, piece.subject)
    return sorted([*pieces, *found], key=attrgetter("core")) if found else pieces


def _cut_remnants(sentence: Outline, piece: Piece, verb: int, subject: Stretch) -> Iterator[Piece]:
    """Cut what trails off one piece, trying only what the marks and joints in it leave possible."""
    behind = sentence.kinds[verb : piece.core[1]]
    fronted = sentence.kinds[subject[0] - 1 : subject[0]] == ","
    if "," in behind:
        yield from filter(None, (_cut_attendant(sentence, piece), _cut_planned(sentence, piece)))
    if not _TRAILING.isdisjoint(behind) or "with" in sentence.tagged.tokens.words:
        yield from _cut_piece(sentence, piece)
    if "C" in behind:
        yield from filter(None, (_cut_second_count(sentence, piece),))
    if fronted:
        yield from filter(None, (_cut_front(sentence, piece),))


def _cut_front(sentence: Outline, piece: Piece) -> Piece | None:
    """Cut the circumstance that opens a piece; gives the statement that it makes, where a figure stands in it.

    What was so after, before or during something may be another figure than what was so in all.
    """
    start, end = piece.core
    subject = piece.subject or (start, start)
    front = (start, subject[0])
    match = _FRONT.match(sentence.kinds, *front)
    if match is None or match.end() != subject[0] or piece.parts[0] != piece.core:
        return None
    opener = sentence.kinds.index("I", start)
    classes = sentence.classes(front)
    if sentence.last_word(opener) not in _circumstances() or "P" in classes or has_time(sentence, front):
        return None
    if "Q" in classes and sentence.kinds.find("I", opener + 1, front[1]) < 0:
        return None  # "after 13 kilometres" is when it was
    if "Q" in sentence.classes((subject[0], end)) or is_denied(sentence, (subject[0], end)):
        return None
    head = head_end(sentence, piece, end)
    piece.parts[0] = piece.core = (subject[0], end)
    if "Q" not in classes or head is None:
        return None
    return Piece(piece.kind, [(subject[0], head), (start, subject[0] - 1)], front, piece.verb, piece.subject)


@cache
def _circumstances() -> frozenset[str]:
    return lexicon.read_words("splitting", "circumstances")


def _cut_piece(sentence: Outline, piece: Piece) -> Iterator[Piece]:
    """Cut remnants off one piece, from its end on."""
    while (cut := _find_remnant(sentence, piece)) is not None:
        start, remnant, own = cut
        if is_denied(sentence, (piece.core[0], start)):
            return
        rest = (piece.core[0], start)
        if not own:
            yield from tell_compared(sentence, remnant, piece.verb)
            if (difference := tell_difference(sentence, piece, remnant)) is not None:
                yield difference
            if is_margin(sentence, remnant):
                yield Piece(PieceKind.APPOSITION, [remnant], remnant, None, piece.subject, None, piece.verb)
        if own:
            head = head_end(sentence, piece, start)
            if head is None:
                return
            parts = [*piece.parts[:-1], (rest[0], head), remnant]
            yield Piece(piece.kind, parts, remnant, piece.verb, piece.subject, piece.carried, piece.model)
        piece.parts[-1] = piece.core = rest


def _cut_second_count(sentence: Outline, piece: Piece) -> Piece | None:
    """Cut the second thing counted off a piece, as a statement of its own ("has 40 shops | and 900 employees")."""
    verb = piece.verb or 0
    match = _TWO_COUNTS.fullmatch(sentence.kinds, verb + 1, piece.core[1])
    if match is None or not (_counts(sentence, match.start(1)) and _counts(sentence, match.start(2))):
        return None
    before = (piece.core[0], match.start(1))
    if is_denied(sentence, before) or not listed("pairing").isdisjoint(sentence.words(before)):
        return None
    second = (match.start(2), piece.core[1])
    piece.parts[-1] = piece.core = (piece.core[0], match.start(2) - 1)
    return Piece(piece.kind, [(piece.core[0], verb + 1), second], second, verb, piece.subject, piece.carried)


def _counts(sentence: Outline, chunk: int) -> bool:
    """Tell whether a phrase counts things: "900 employees", but no length of time, price or measure."""
    classes = sentence.classes((chunk, chunk + 1))
    if classes[0] != "Q" or classes[-1] != "N":
        return False
    start, end = sentence.offsets((chunk, chunk + 1))
    found = find_quantities(sentence.tagged.text[start:end])
    noun = sentence.last_word(chunk)
    plural = is_plural(noun) or noun in people_like()
    return plural and len(found) == 1 and found[0].kind is QuantityKind.COUNT and not found[0].unit


def _cut_attendant(sentence: Outline, piece: Piece) -> Piece | None:
    """Cut what goes along with a piece, told by a name or figure and an -ing form, as a statement of its own.

    ("..., | two in three of them carrying freight")
    """
    comma = sentence.kinds.rfind(",", (piece.verb or 0) + 1, piece.core[1])
    match = _ATTENDANT.fullmatch(sentence.kinds, comma + 1, piece.core[1]) if comma > 0 else None
    if match is None or not {"P", "Q"} & set(sentence.classes(match.span(1))):
        return None
    rest, verb = (piece.core[0], comma), piece.verb or 0
    modal = "m" in sentence.classes((verb, verb + 1))
    if modal or sentence.last_word(match.end(1)) == "being" or is_denied(sentence, rest):
        return None
    piece.parts[-1] = piece.core = rest
    told = (match.end(1), match.end())
    return Piece(PieceKind.GERUND, [told], match.span(), told[0], match.span(1), None, verb)


def _cut_planned(sentence: Outline, piece: Piece) -> Piece | None:
    """Cut what is to be done with the object of a piece, as a statement of its own (", | to be paid in May")."""
    verb = (piece.verb or 0) + 1
    match = _PLANNED.match(sentence.kinds, verb, piece.core[1])
    if match is None or sentence.classes((match.start(2), match.start(2) + 1)) not in {"tbE", "tbK"}:
        return None
    if is_denied(sentence, (piece.core[0], match.start(2))):
        return None
    piece.parts[-1] = piece.core = (piece.core[0], match.start(2) - 1)
    return Piece(PieceKind.PLAN, [match.span(2)], match.span(2), match.start(2), match.span(1), None, piece.verb)


def _find_remnant(sentence: Outline, piece: Piece) -> tuple[int, Stretch, bool] | None:
    """Give where the core ends, the remnant behind it, and whether that makes a statement of its own."""
    kinds, verb = sentence.kinds, piece.verb or 0
    end = piece.core[1]
    comma = kinds.rfind(",", verb + 1, end)
    if _JOINED_ASIDE.search(kinds, verb + 1, end) is not None:
        return None
    if comma > verb and comma + 1 < end:
        return _read_tail(sentence, piece, comma)
    words = sentence.tagged.tokens.words
    related = kinds.find("T", verb, end) > 0 or kinds.find("W", verb, end) > 0
    if not (related or "with" in words) or is_link(sentence, verb):
        return None
    match = _SETTING.search(kinds[verb + 1 : end]) if related else None
    if match is not None and _sets_scene(sentence, (verb + 1 + match.start(1), end)):
        return verb + 1 + match.start(1), (verb + 1 + match.start(1), end), False
    for chunk in range(verb + 2, end - 1 if "with" in words else 0):
        if kinds[chunk] == "I" and _COMPANY.fullmatch(kinds, chunk, end) and _keeps_company(sentence, (chunk, end)):
            return chunk, (chunk, end), True
    return None


def _read_tail(sentence: Outline, piece: Piece, comma: int) -> tuple[int, Stretch, bool] | None:
    """Read the words behind the last comma of a piece."""
    kinds = sentence.kinds
    stretch = (comma + 1, piece.core[1])
    if is_comparison(sentence, stretch):
        leveled = any(find_levels(sentence, piece))
        return None if leveled else (comma, stretch, False)
    lead = _LEAD.match(kinds, *stretch)
    start = lead.end() if lead is not None else stretch[0]
    tail = kinds[start : stretch[1]]
    classes = sentence.classes(stretch)
    first = kinds.find(",", piece.verb or 0, comma) < 0
    if not tail:
        return None
    word = sentence.last_word(start)
    if word == "as" and {"P", "Q"}.isdisjoint(classes) and (found := _FINITE.search(tail)) is not None:
        past = is_past(sentence, start + found.start())
        return None if past else (comma, stretch, False)  # ", as it winds down its holdings"
    if tail[0] == "I" and word == "according":
        return comma, stretch, False
    if tail[0] == "I" and word in _adjunct_prepositions() and _PHRASE.fullmatch(tail):
        if "Q" in classes:
            if word == "with" and not {"g", "p", "e"}.isdisjoint(tail):
                return None  # what others do
            dated = "P" in classes or any(len(figure) == 4 for figure in sentence.words(stretch) if figure.isdigit())
            return None if dated or is_link(sentence, piece.verb or 0) else (comma, stretch, True)
        ranked = word != "with" and not ordinals().keys().isdisjoint(sentence.words((piece.core[0], comma)))
        return None if "P" in classes or ranked else (comma, stretch, False)  # "came second, far behind, in the sprint"
    if first and ((own := _tells_on(sentence, piece.verb or 0, stretch)) or fills_in(sentence, stretch)):
        return comma, stretch, own
    if "P" in classes or not first:
        return None
    if "Q" in classes:
        second = tail[0] == "C" and word == "and" and _ADDED.fullmatch(tail) and is_link(sentence, piece.verb or 0)
        return (comma, (start + 1, stretch[1]), True) if second else None
    restated = word == "or" and "about" in sentence.words((start, start + 3))
    added = tail[0] == "C" and (word in listed("and or but") or restated) and _ADDED.fullmatch(tail)
    timed = tail[0] == "S" and word in listed("when or where")
    if added or timed or _BESIDE.fullmatch(tail):
        return comma, stretch, False
    return None


def _tells_on(sentence: Outline, verb: int, stretch: Stretch) -> bool:
    """Tell whether a phrase says by what a level moved, or how far from something an act was."""
    return moves_level(sentence, verb, stretch) or (_tells_distance(sentence, stretch) and not is_link(sentence, verb))


def _tells_distance(sentence: Outline, stretch: Stretch) -> bool:
    """Tell whether a phrase says how far from something it was (", | 400 metres from its target")."""
    if _DISTANCE.fullmatch(sentence.kinds, *stretch) is None or sentence.classes(stretch)[0] != "Q":
        return False
    start, end = sentence.offsets((stretch[0], stretch[0] + 1))
    found = find_quantities(sentence.tagged.text[start:end])
    far = sentence.last_word(stretch[0] + 1) in listed("off or above")
    return far and len(found) == 1 and found[0].kind is QuantityKind.MEASURE and found[0].unit == _LENGTH


def _sets_scene(sentence: Outline, remnant: Stretch) -> bool:
    """Tell whether a phrase only places what happened somewhere indefinite ("in a match that few had expected")."""
    words, classes = sentence.words(remnant), sentence.classes(remnant)
    return words[0] in listed("dated") and words[1] in listed("indefinite article") and not {"P", "Q"} & set(classes)


def _keeps_company(sentence: Outline, remnant: Stretch) -> bool:
    """Tell whether a phrase says with how many persons something happened."""
    counted = sentence.last_word(remnant[0] + 1)
    persons = lexicon.read_words("people", "person")
    plural = counted == "people" or counted in lexicon.read_words("people", "plural")
    figure = sentence.classes((remnant[0] + 1, remnant[0] + 2))[0] == "Q"
    return sentence.last_word(remnant[0]) == "with" and figure and (plural or counted.removesuffix("s") in persons)


def head_end(sentence: Outline, piece: Piece, limit: int) -> int | None:
    """Give where the verb ends with its particle and its object."""
    verb = piece.verb or 0
    if is_link(sentence, verb):
        return verb + 1
    governed = _GOVERNED.match(sentence.kinds, verb + 1, limit)
    if governed is not None and sentence.last_word(governed.end(1) - 1) in listed("governing"):
        return governed.end()
    match = _HEAD.match(sentence.kinds, verb + 1, limit)
    return match.end() if match is not None else None


@cache
def _adjunct_prepositions() -> frozenset[str]:
    return lexicon.read_words("splitting", "adjunct prepositions")
