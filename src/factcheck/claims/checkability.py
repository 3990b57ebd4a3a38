"""Which statements can be checked against facts, and the stance that each takes to what it says.

Checkable is what states that something is or was so: figures, events, comparisons, ranks, who did what, what somebody
is or holds. Not checkable is

- a question, an order, and what hangs on a condition ("if", "may", "could", "would have");
- a wish ("I hope", "looks forward to") and a bare prediction ("will win");
- an opinion: the speaker's own belief ("I think"), what ought to be ("should"), what only seems so ("is considered",
  "arguably"), and a judgement of value as predicate ("was a disgrace", "is a very good man");
- scene-setting: how things look or feel, without name, figure or rank.

Two rules stand above these. A figure with a past verb is checkable even beside a word of judgement ("won quite easily
with 58%"). A forecast, plan or target that is told as one ("is expected to grow 2%", "the bank forecast 2%", "will be
held on 3 May") is a statement about the forecast, and as such checkable; it keeps the stance "predicted".
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.claims.statements.inflection import Tense, read_tense
from factcheck.claims.statements.pieces import PieceKind
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.model import Modality

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.pieces import Piece


class Stance(Struct, frozen=True):
    """How a statement stands to what it says, and whether it can be checked."""

    modality: Modality
    checkable: bool


_Report = tuple[str | None, bool, bool]
"""The cue that a statement hangs on, whether it is quoted, and whether whoever says it vouches for it."""
_LONGEST_WISH = 6  # words from its verb on
_NOT_TELLING = frozenset(
    {"states", "awarded", "arranged", "unplanned", "wish frames", "scenes", "persons", "demonstratives"}
    | {"condition by order", "condition by order at the start", "first words of a subject"}
)
"""Sections whose words tell nothing without another one, or are looked at beforehand."""
PLAIN = Stance(Modality.ASSERTED, True)
_ASKED = Stance(Modality.ASKED, False)
_ORDERED = Stance(Modality.ORDERED, False)
_CONDITIONAL = Stance(Modality.CONDITIONAL, False)
_DUTY = Stance(Modality.CONDITIONAL, True)  # "must pay 4,000 euros"
_WISHED = Stance(Modality.WISHED, False)
_OPINION = Stance(Modality.OPINION, False)
_PREDICTED = Stance(Modality.PREDICTED, False)
_FORECAST = Stance(Modality.PREDICTED, True)
_SCENE = Stance(Modality.ASSERTED, False)


@cache
def _read(section: str) -> frozenset[str]:
    return lexicon.read_words("stances", section)


@cache
def _telling_words() -> frozenset[str]:
    """Give every word that any rule below looks at, so that most statements are settled by one test."""
    sections = lexicon.read_sections("stances")
    return listed("wishing").union(*(_read(name) for name in sections if name not in _NOT_TELLING))


UNSAID = Stance(Modality.CONDITIONAL, False)
"""What nobody says, as the report itself tells ("did not say that the bridge had closed")."""


def judge_stance(
    sentence: Outline, piece: Piece, *, cue: str | None = None, quoted: bool = False, vouched: bool = False
) -> Stance:
    """Judge one piece of a sentence.

    `cue` is the reporting word that it hangs on, `quoted` tells that it stands between quotation marks, `vouched` that
    whoever says it decides on it or vouches for it.
    """
    if piece.kind is PieceKind.ACT:
        return PLAIN
    classes = "".join([sentence.classes(part) for part in piece.parts])
    if piece.kind is PieceKind.FRAGMENT:
        return PLAIN if "Q" in classes else _SCENE
    text = sentence.tagged.tokens.text
    if "?" in text and text.rstrip("\"'”’» ").endswith("?"):
        return _ASKED
    if piece.kind is PieceKind.PLAN:
        return _FORECAST
    if _is_order(sentence, piece):
        return _ORDERED
    if cue is not None and cue.lower() in _read("belief cues"):
        return _OPINION
    if _is_inverted(sentence.tagged.tokens.words):
        return _CONDITIONAL
    conditional = not _read("condition").isdisjoint(sentence.tagged.tokens.words)
    words = [word for part in piece.parts for word in sentence.words(part)]
    if not conditional and _telling_words().isdisjoint(words):
        return _SCENE if _is_scene(sentence, piece, classes) else PLAIN
    return _weigh(sentence, piece, frozenset(words), classes, (cue, quoted, vouched))


def _weigh(sentence: Outline, piece: Piece, words: frozenset[str], classes: str, report: _Report) -> Stance:
    """Weigh the telling words of a statement, the strongest stance first."""
    cue, quoted, _ = report
    group = _verb_words(sentence, piece)
    figure = "Q" in classes
    if not _read("condition").isdisjoint(sentence.tagged.tokens.words) and _opens_condition(sentence, piece):
        return _CONDITIONAL
    if _is_wish(sentence, piece, words, group):
        return _WISHED
    own = _has_own_subject(sentence, piece)
    if (own or cue is not None) and not _read("belief").isdisjoint(group):
        return _OPINION
    foreseen = _foresee(sentence, piece, words, report, figure=figure)
    if foreseen is not None:
        return foreseen
    if _has_to(sentence, piece, group) or not _read("duty").isdisjoint(group):
        return _DUTY if figure and cue is None and not quoted else _OPINION
    unable = cue is None and not quoted and _tells_inability(group)  # what a speaker calls impossible is a view
    if not ((unable or _read("possible").isdisjoint(group)) and _read("ought").isdisjoint(group)):
        return _CONDITIONAL if _read("ought").isdisjoint(group) else _OPINION
    if not _read("forecast").isdisjoint(group) and any(kind == "i" for kind in _kinds_after_verb(sentence, piece)):
        return _FORECAST
    if not figure and _shows_reason(sentence, piece, words):
        return _OPINION
    if figure and read_tense(sentence, piece.verb)[0] is Tense.PAST:
        return PLAIN
    if not _read("seeming").isdisjoint(group) or not _read("opinion adverbs").isdisjoint(words):
        return _OPINION
    if _infers(sentence, piece, group) or (not figure and _judges(sentence, piece, group)):
        return _OPINION
    return _SCENE if _is_scene(sentence, piece, classes) else PLAIN


def _foresee(sentence: Outline, piece: Piece, words: frozenset[str], report: _Report, *, figure: bool) -> Stance | None:
    """Judge what will or would be so, None of the rest; "would have" is a condition, but no "would have to"."""
    cue, quoted, vouched = report
    group = _verb_words(sentence, piece)
    future = not _read("future").isdisjoint(group) or _is_going_to(sentence, piece, group)
    if not future and _read("future in reports").isdisjoint(group):
        return None
    told = cue is None or vouched
    if told and not quoted and future and _is_planned(sentence, piece, group):
        return _FORECAST
    if not future and "have" in words and not _has_to(sentence, piece, group):
        return _CONDITIONAL
    return _judge_future(words, cue, figure=figure, dated=told and future and not quoted)


def _judge_future(words: frozenset[str], cue: str | None, *, figure: bool, dated: bool) -> Stance:
    """Tell a forecast, plan or date from a bare prediction."""
    told = cue is not None and cue.lower() in _read("forecast cues")
    planned = not _read("forecast").isdisjoint(words)
    return _FORECAST if figure and (told or planned or dated) else _PREDICTED


def _is_planned(sentence: Outline, piece: Piece, group: tuple[str, ...]) -> bool:
    """Tell whether a verb says what is arranged rather than what may come: "will be paid", "will receive"."""
    if not _read("wish").isdisjoint(group) or piece.verb is None or not _read("unplanned").isdisjoint(group):
        return False
    passive = "be" in group and sentence.classes((piece.verb, piece.verb + 1))[-1] in "EK"
    return passive or group[-1] in _read("arranged")


def _verb_words(sentence: Outline, piece: Piece) -> tuple[str, ...]:
    return sentence.words((piece.verb, piece.verb + 1)) if piece.verb is not None else ()


def _tells_inability(group: tuple[str, ...]) -> bool:
    """Tell whether a verb group says what one was unable to do ("could not be reached", no "could not be true")."""
    unable = _read("possible").intersection(group) <= _read("inability") and not _read("denial").isdisjoint(group)
    return unable and group[-1] not in _read("bare being") and listed("has or have").isdisjoint(group)


def _kinds_after_verb(sentence: Outline, piece: Piece) -> str:
    return "" if piece.verb is None else sentence.kinds[piece.verb + 1 : piece.verb + 3]


def _is_going_to(sentence: Outline, piece: Piece, group: tuple[str, ...]) -> bool:
    return group[-1:] == ("going",) and _kinds_after_verb(sentence, piece)[:1] == "i"


def _has_to(sentence: Outline, piece: Piece, group: tuple[str, ...]) -> bool:
    return group[-1:] in _NECESSITY and _kinds_after_verb(sentence, piece)[:1] == "i"


_NECESSITY = {("have",), ("has",), ("need",), ("needs",)}


def _shows_reason(sentence: Outline, piece: Piece, words: frozenset[str]) -> bool:
    """Tell whether a statement says how much is too much, or what there is reason for."""
    if "too" not in words and "reason" not in words:
        return False
    tokens = sentence.words(piece.core)
    return any(pair == ("no", "reason") or (pair[0] == "too" and pair[1].isalpha()) for pair in pairwise(tokens))


def _is_order(sentence: Outline, piece: Piece) -> bool:
    """Tell whether a bare verb without subject opens the sentence."""
    return (
        piece.verb is not None
        and piece.subject is None
        and piece.kind is PieceKind.MAIN
        and sentence.kinds[piece.verb] == "b"
        and piece.verb == piece.parts[0][0]
    )


def _is_inverted(words: tuple[str, ...]) -> bool:
    """Tell whether a sentence or a clause of it opens with the verb of a condition ("Should the plan fail, ...")."""
    if words[0] in _read("condition by order at the start"):
        return True
    inverted, subjects = _read("condition by order"), _read("first words of a subject")
    if inverted.isdisjoint(words):
        return False
    if words[0] in inverted:
        return True
    follow = zip(words, words[1:], words[2:], strict=False)
    return any(mark == "," and word in inverted and then in subjects for mark, word, then in follow)


def _opens_condition(sentence: Outline, piece: Piece) -> bool:
    """Tell whether a condition stands in the piece or before it in the same sentence."""
    end = piece.parts[-1][1]
    start = sentence.kinds.rfind(".", 0, piece.parts[0][0]) + 1
    if piece.kind is PieceKind.RELATIVE:
        start = piece.parts[0][0]
    return any(
        sentence.kinds[chunk] in "SI" and sentence.last_word(chunk) in _read("condition") for chunk in range(start, end)
    )


def _has_own_subject(sentence: Outline, piece: Piece) -> bool:
    return piece.subject is not None and not _read("persons").isdisjoint(sentence.words(piece.subject))


def _is_wish(sentence: Outline, piece: Piece, words: frozenset[str], group: tuple[str, ...]) -> bool:
    if not _read("wish").isdisjoint(group) or "hopefully" in words:
        return True
    if listed("wishing").isdisjoint(words):
        return False
    start = sentence.offsets(piece.core)[0] if piece.verb is None else sentence.offsets((piece.verb, piece.verb + 1))[0]
    after = sentence.tagged.text[start : sentence.offsets(piece.core)[1]].lower()
    text = " ".join(after.split()[:_LONGEST_WISH])
    return any(frame in text for frame in _read("wish frames"))


def _judges(sentence: Outline, piece: Piece, group: tuple[str, ...]) -> bool:
    """Tell whether the predicate is a judgement of value: "is unfair", "was a very good night"."""
    if piece.verb is None or group[-1:] == () or "b" not in sentence.classes((piece.verb, piece.verb + 1)):
        return False
    if not lexicon.read_words("stances", "awarded").isdisjoint(group):
        return False
    after = piece.verb + 1
    end = min(after + 2, piece.parts[-1][1], len(sentence.kinds))
    if after >= end:
        return False
    following = sentence.words((after, end))[:6]
    return not (_read("opinion adjectives").isdisjoint(following) and _read("opinion nouns").isdisjoint(following))


def _infers(sentence: Outline, piece: Piece, group: tuple[str, ...]) -> bool:
    """Tell whether "this" or "that" is said to mean or show something: the writer's reading."""
    if piece.subject is None or _read("inference").isdisjoint(group):
        return False
    return sentence.words(piece.subject)[0] in _read("demonstratives")


def _is_scene(sentence: Outline, piece: Piece, classes: str) -> bool:
    """Tell whether a statement only paints: a linking verb with an adjective, no name, figure or rank."""
    if piece.verb is None or "P" in classes or "Q" in classes:
        return False
    group = sentence.classes((piece.verb, piece.verb + 1))
    if group not in {"b", "bR", "Rb"} or sentence.kinds[piece.verb + 1 : piece.verb + 2] != "J":
        return False
    if sentence.last_word(piece.verb + 1) in _read("states"):
        return False
    subject = sentence.words(piece.subject) if piece.subject is not None else ()
    return not subject or subject[0] not in listed("who the clause tells of")
