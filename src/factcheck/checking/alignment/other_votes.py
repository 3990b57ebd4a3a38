"""Other votes: shares and scores of another vote than the fact's, of another chamber, for another post or in a poll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.statements import words_of
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.meanings import Voice
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition

_RESULTS = frozenset({QuantityKind.PERCENT, QuantityKind.SCORE, QuantityKind.COUNT})
_CHOSEN = worded(
    r"\b{predicates/chosen for a post}\s(?:as\s)?(?:{determiners}\s)?"
    r"((?:[\w'’-]{1,20}\s){1,8}?){behind who is chosen}\s"
)
_POLL_TELLS = worded(r"\b{predicates/polls}\s(?:\w{1,12}\s){0,2}?{predicates/telling of polls}\b")
_CHAMBER = worded(r"\b({predicates/chambers of a parliament})\b")
_OF, _IN = "of", "in"
_ALIKE = 5  # letters by which a post and its vote are known to be one ("mayor", "mayoral")


def is_of_another_vote(alignment: Alignment) -> bool:
    """Tell whether a result is that of a vote for another post, of another chamber or of those asked in a poll."""
    if not any(pair.claim.kind in _RESULTS for pair in alignment.figures):
        return False
    around = alignment.query.around
    said, known = (around.sentence or around.text).lower(), alignment.statement.text.lower()
    if _is_share_of_seats(alignment, said):
        return True
    polled = (_is_polled(said, known) and not _names_poll_of_fact(alignment)) or _is_of_poll_or_vote(alignment)
    return _is_for_another_post(alignment, said) or polled or _is_of_another_chamber(said, known)


def _is_of_poll_or_vote(alignment: Alignment) -> bool:
    """Tell whether one side says that it was so in a poll, and the other that it was so in an election."""
    polled, voted = (
        [any(c.preposition == _IN and c.head in heads for c in side.complements) for side in _sides(alignment)]
        for heads in (stems_of("polls"), stems_of("elections"))
    )
    return (polled[0] and voted[1] and not voted[0]) or (polled[1] and voted[0] and not voted[1])


def _sides(alignment: Alignment) -> tuple[Proposition, Proposition]:
    return alignment.claim, alignment.fact


def _names_poll_of_fact(alignment: Alignment) -> bool:
    """Tell whether both sides name the same poll ("in the latest Orbit poll")."""
    polls = [
        {c.symbols for c in side.complements if c.preposition == _IN and c.head in stems_of("polls")}
        for side in _sides(alignment)
    ]
    return not polls[0].isdisjoint(polls[1])


def _is_share_of_seats(alignment: Alignment, said: str) -> bool:
    """Tell whether a percentage stands beside so many of all seats, of which the claim does not speak ("won 34%")."""
    shares = any(pair.claim.kind is QuantityKind.PERCENT for pair in alignment.wrong_figures)
    shares &= not any(quantity.kind is QuantityKind.PERCENT for quantity in alignment.fact.quantities)
    seats = stems_of("seats")
    return (
        shares
        and not seats.isdisjoint(map(stem, words_of(alignment.fact.text)))
        and seats.isdisjoint(map(stem, words_of(said)))
    )


def _is_for_another_post(alignment: Alignment, said: str) -> bool:
    """Tell whether somebody got a share of the votes for a post of which the fact does not speak."""
    if Voice.SHARE not in {alignment.claim.voice, alignment.fact.voice}:
        return False
    chosen = _CHOSEN.search(said)
    if chosen is None:
        return False
    post = words_of(chosen[1].partition(f" {_OF} ")[0])
    told = frozenset(alignment.statement.words)
    return bool(post) and not any(_is_told(word, told) for word in post)


def _is_told(word: str, told: frozenset[str]) -> bool:
    """Tell whether a fact has a word, or one that begins like it."""
    return word in told or (len(word) >= _ALIKE and any(other.startswith(word[:_ALIKE]) for other in told))


def _is_polled(said: str, known: str) -> bool:
    """Tell whether only the claim gives what a poll found."""
    return _POLL_TELLS.search(said) is not None and _POLL_TELLS.search(known) is None


def _is_of_another_chamber(said: str, known: str) -> bool:
    """Tell whether only one side says of which chamber of a parliament it tells, or both of another one."""
    return set(_CHAMBER.findall(said)) != set(_CHAMBER.findall(known))
