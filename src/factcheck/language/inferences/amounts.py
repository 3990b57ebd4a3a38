"""Amounts: a figure that stands for what somebody did so much of ("Vell's profit was 4 million": it earned that)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.arguments import Argument
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import nominal_verbs, predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading
    from factcheck.model import Quantity

_BY = "by"


def draw_amounts(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Read a figure of somebody's act noun as that of the act, as a variant of the clause."""
    noun = proposition.subject
    if noun is None or proposition.voice is not Voice.ACTIVE:
        return ()
    named = noun.owner is not None and bool(noun.owner.symbols)  # not "last year's"
    owner = noun.owner if named else _owner_behind(proposition)
    if owner is None:
        return ()
    if len(proposition.quantities) != 1 or proposition.object is not None or proposition.negated:
        return ()
    verb = _acts().get(noun.head) or nominal_verbs().get(noun.head, noun.head)  # "exports" are their own verb
    levelled = proposition.predicate.stem in stems_of("level") or _has_come_to(proposition)
    if verb not in stems_of("amounts") or not levelled or noun.members or noun.orderings:
        return ()
    acted = predicate_of(reading, verb, proposition.predicate.text)
    rest = tuple(c for c in proposition.complements if c is not owner)
    left = noun.symbols - owner.symbols - {noun.head}
    done = _find_done(noun, left) if left else None
    if left and (done is None or verb not in stems_of("amounts of goods")):
        return ()
    return (replace(proposition, predicate=acted, subject=owner, object=done, complements=rest, variant=True),)


def draw_counted_acts(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say that somebody's deliveries came to 4 million doses once more as having delivered so many."""
    acts = proposition.subject
    if acts is None or proposition.voice is not Voice.ACTIVE or proposition.negated or len(proposition.quantities) != 1:
        return ()
    verb = nominal_verbs().get(acts.head)
    if verb is None or not is_plural(acts.head_word) or acts.members or acts.orderings or acts.quantities:
        return ()
    figure = proposition.quantities[0]
    levelled = proposition.predicate.stem in {figure.counted, *stems_of("level")}
    if figure.counted is None or figure.change == "by" or not levelled:
        return ()
    counted = (a for a in (proposition.object, *proposition.complements) if a is not None and a.quantities)
    done = next(counted, None) or _as_counted(reading, figure)
    doer = acts.owner or next((c for c in proposition.complements if c.preposition == _BY), None)
    if done is None or doer is None or done.head != figure.counted or acts.symbols - doer.symbols - {acts.head}:
        return ()
    rest = tuple(c for c in proposition.complements if c is not doer and c is not done)
    acted = predicate_of(reading, verb, proposition.predicate.text)
    figures = (replace(figure, change=None),)
    return (
        replace(
            proposition, predicate=acted, subject=replace(doer, preposition=None),
            object=replace(done, preposition=None), complements=rest, quantities=figures, variant=True,
        ),
    )  # fmt: skip


def _as_counted(reading: Reading, figure: Quantity) -> Argument | None:
    """Give what a figure counts as a participant, by the words behind it."""
    number = next((n for n, quantity in enumerate(reading.quantities) if quantity.span == figure.span), None)
    word = next(iter(reading.tagged.text[figure.span.end :].split()), "").strip(".,;")
    if number is None or stem(word) != figure.counted:
        return None
    return Argument(f"{figure.text} {word}", stem(word), frozenset({stem(word)}), head_word=word, quantities=(number,))


@cache
def _acts() -> dict[str, str]:
    """Map the stems of nouns that tell an amount, and no act besides, to the stem of what somebody did."""
    return {stem(noun): stem(verbs[0]) for noun, verbs in lexicon.read_table("amounts", "acts").items()}


def _find_done(noun: Argument, left: frozenset[str]) -> Argument | None:
    """Give what somebody did so much of, by the words beside an act noun ("wheat exports", "exports of wheat")."""
    before, _, behind = noun.text.partition(" of ")
    words = (behind or before.rpartition(" ")[0]).split()
    head = words[-1].lower() if words else ""
    if stem(head) not in left or not left.isdisjoint(stems_of("kinds of sums")):
        return None
    return Argument(noun.text, stem(head), left, head_word=head)


def _owner_behind(proposition: Proposition) -> Argument | None:
    """Give whose the noun is by the first phrase behind it, where that names somebody ("profit at Vell")."""
    first = next(iter(proposition.complements), None)
    if first is None or first.preposition not in listed("of, for or at") or not (first.entities or first.names):
        return None
    return first


def _has_come_to(proposition: Proposition) -> bool:
    """Tell whether a figure is the level to which something rose or fell."""
    moved = not proposition.predicate.concepts.isdisjoint(stems_of("movement"))
    return moved and proposition.quantities[0].change == "to"
