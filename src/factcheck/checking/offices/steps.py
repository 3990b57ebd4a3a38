"""Steps: how a clause says that somebody headed a body, came to it or left it, without the name of the office.

"Has run the bank since 2031", "took charge of it" and "left in 2029" are read as the offices that the one spoken of has
or had there by the facts, so that they can be judged as if the clause had named them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from factcheck.checking.knowledge.offices import Office, stems, titles_of_verb
from factcheck.checking.knowledge.stated_times import time_since
from factcheck.checking.offices.clauses import OfficeClause, Turn
from factcheck.language import lexicon
from factcheck.language.meaning.predicates import Tense
from factcheck.language.propositions import Voice
from factcheck.language.words.morphology import stem
from factcheck.model import Modality

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from factcheck.checking.offices.tenures import Tenure
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

Name: TypeAlias = "Callable[[Argument], frozenset[str]]"

_LEADS = "lead"  # the verb for what "the head" and "the boss" of a body do
_BEFORE, _AFTER, _FROM = "before", "after", "from"
_AT = frozenset({"at", "of", _FROM})


class Step(Struct, frozen=True):
    """Who did what in some office of a body: of any title where `titles` is empty, of any body where `body` is."""

    holder: Argument
    turn: Turn
    body: frozenset[str]
    titles: tuple[frozenset[str], ...] = ()
    before: Argument | None = None  # whom the clause names as the one who came earlier
    after: Argument | None = None  # or later
    sure: bool = True  # whether it can't have been in a lower place, as who directs or conducts may have done
    held_since: bool = False  # whether only since when somebody has had his office is told


def read_step(proposition: Proposition, name: Name) -> Step | None:
    """Read how a clause says that somebody headed, entered or left a body; None where it says anything else.

    `name` gives the symbols of a body, those of an entity where "the bank" can only mean it.
    """
    holder = proposition.subject
    if proposition.negated or proposition.modality is not Modality.ASSERTED or proposition.is_reported:
        return None
    if holder is None or holder.members or holder.pronoun or holder.presumed or not (holder.entity or holder.names):
        return None
    verb = proposition.predicate.stem
    if verb in _verbs("succeeding"):
        return _read_succession(holder, proposition, name)
    if proposition.voice is not Voice.ACTIVE or not _says_no_more(proposition):
        return None
    others = {c.preposition: c for c in proposition.complements}
    if len(others) < len(proposition.complements):
        return None
    return _read(proposition, others, name)


def _says_no_more(proposition: Proposition) -> bool:
    """Tell whether a clause has nothing but its participants, phrases and times."""
    more = proposition.quantities or proposition.extra or proposition.orderings
    return not (more or proposition.predicate.copular)


def _read_succession(holder: Argument, proposition: Proposition, name: Name) -> Step | None:
    """Read "replaced Ruiz at the top of the bank" as coming into some office after him."""
    before, others = proposition.object, proposition.complements
    if before is None or not (before.entity or before.names) or before.members or len(others) > 1:
        return None
    if any(c.preposition not in _AT for c in others) or not proposition.extra <= stems("at the top"):
        return None
    body = name(others[0]) if others else frozenset()
    return Step(holder, Turn.ENTERS, body, titles_of_verb(_LEADS) if body else (), before=before)


def _read(proposition: Proposition, others: dict[str | None, Argument], name: Name) -> Step | None:
    """Read a verb with what stands behind it: the body, and who came earlier or later."""
    verb, holder = proposition.predicate.stem, proposition.subject
    entering = verb in _verbs("taking charge") or verb in _verbs("taking office")
    before, after = others.pop(_AFTER, None), others.pop(_BEFORE, None)
    before = others.pop(_FROM, before) if entering else before
    bodies = [c for c in (proposition.object, *others.values()) if c is not None]
    if holder is None or len(bodies) > 1 or not others.keys() <= _AT:
        return None
    if _holds_office(proposition):
        return Step(holder, Turn.HOLDS, frozenset(), held_since=True)
    body = name(bodies[0]) if bodies else frozenset()
    if titles := titles_of_verb(verb):
        heads = body and proposition.object is not None  # who directs at a theatre directs plays
        sure = verb not in _verbs("working at")
        return Step(holder, Turn.HOLDS, body, titles, before, after, sure) if heads else None
    if verb in _verbs("taking charge"):
        titles, sure = titles_of_verb(_LEADS), before is not None  # else it may be in another's place
        return Step(holder, Turn.ENTERS, body, titles, before, after, sure) if body or before else None
    if verb in _verbs("taking office") and not body:
        return Step(holder, Turn.ENTERS, body, (), before, after)
    if verb in _verbs("going"):
        return Step(holder, Turn.LEAVES, body, (), before, after)
    return None


def _holds_office(proposition: Proposition) -> bool:
    """Tell whether a clause says since when somebody has held his office, whichever it is."""
    held = proposition.object
    named = held is not None and not held.definite and held.text in lexicon.read_words("roles", "holding office")
    lasts = proposition.tense is Tense.PERFECT and time_since(proposition) is not None
    return named and lasts and proposition.predicate.stem == "hold" and not proposition.complements


@cache
def _verbs(section: str) -> frozenset[str]:
    """Give the verbs of one section, with their particles or nouns, by stems."""
    return frozenset(" ".join(map(stem, word.split())) for word in lexicon.read_words("roles", section))


def read_head(clause: OfficeClause) -> Step | None:
    """Read "the head of the bank" or "its boss" as whatever office of those who lead it; None for other titles."""
    if not clause.office.title <= stems("heads") or not clause.office.definite or not clause.office.body:
        return None
    return Step(clause.holder, clause.turn, clause.office.body, titles_of_verb(_LEADS), clause.before)


def name_offices(step: Step, own: Iterable[Tenure]) -> Iterator[OfficeClause]:
    """Give a clause for each office that a step may be one into or out of.

    These are the offices that the one spoken of has, or had, by his roles, or else, as far as statements may tell more,
    all that lead the body.
    """
    known = {t.office.key: t.office for t in own if _may_be(step, t.office)}
    offices = known.values() or [
        Office(title, head, step.body, step.holder.text, head) for title in step.titles for head in title
    ]
    return (OfficeClause(step.holder, office, step.turn) for office in offices)


def _may_be(step: Step, office: Office) -> bool:
    """Tell whether an office is of the body and among the titles that a step is about."""
    if step.titles:
        return office.title in step.titles and (office.body == step.body or not step.body)
    return step.body <= office.body
