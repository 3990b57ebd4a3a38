"""Acts: what a noun for an act says as a clause would ("Ruiz's victory over Sand")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.clauses import Phrase
from factcheck.language.lexicon import listed
from factcheck.language.meaning.arguments import read_argument
from factcheck.language.meaning.content import content_of
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.nominals import BETWEEN, Nominal, read_nominals
from factcheck.language.meaning.orderings import find_orderings
from factcheck.language.meaning.participants import read_participants
from factcheck.language.meaning.predicates import Tense, predicate_of
from factcheck.language.meaning.remainders import pick_slot
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Modality

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.readings import Reading

_TWO, _BY, _OF = 2, "by", "of"


def read_act(reading: Reading, nominal: Nominal) -> Proposition:
    """Make the proposition of an act told by a noun."""
    subject = read_argument(reading, nominal.subject) if nominal.subject else None
    complements = read_participants(reading, nominal.complements)
    aims = listed("against") | ({"on"} if nominal.verb in stems_of("aimed at") else set())
    target = next((c for c in complements if c.preposition in aims), None)
    pair = next((c for c in complements if c.preposition == BETWEEN and len(c.members) == _TWO), None)
    if subject is None and target is None and pair is not None:
        subject, target = (replace(member, preposition=None) for member in pair.members)
        complements = tuple(c for c in complements if c is not pair)
    if target is None and nominal.verb in stems_of("befalling whose it is"):
        by = next((c for c in complements if c.preposition == _BY), None)
        subject, target = by and replace(by, preposition=None), subject
        complements = tuple(c for c in complements if c is not by)
    tokens = frozenset(range(nominal.start, nominal.end))
    return Proposition(
        text=reading.tagged.slice(nominal.start, nominal.end),
        predicate=predicate_of(reading, _verb_of(reading, nominal, target), reading.words[nominal.noun]),
        subject=subject, object=target, complements=tuple(c for c in complements if c is not target),
        quantities=pick_slot(reading.quantities, reading.quantity_at, tokens),
        times=pick_slot(reading.times, reading.time_at, tokens),
        orderings=find_orderings(reading, _start_of(nominal), nominal.noun + 1),
        negated=False, modality=Modality.ASSERTED, tense=Tense.PAST, voice=Voice.NOMINAL, main=False,
    )  # fmt: skip


def _start_of(nominal: Nominal) -> int:
    """Give where a noun's own words begin, behind whose act it is."""
    owner = nominal.subject
    return owner.end if owner is not None and nominal.start <= owner.end <= nominal.noun else nominal.start


def _verb_of(reading: Reading, nominal: Nominal, target: Argument | None) -> str:
    """Give the verb of an act; a defeat of somebody, or by somebody, is told of the one who wins."""
    won = lexicon.read_table("predicates", "nominal of the other side").get(reading.words[nominal.noun])
    by = nominal.subject is not None and nominal.subject.preposition == _BY
    return stem(won[0]) if won and (by or (target is not None and target.preposition == _OF)) else nominal.verb


def leave_out_thwarted(found: list[Proposition], acts: list[Proposition]) -> list[Proposition]:
    """Leave out the acts that came to nothing, as the verb of their noun says ("the landing was aborted")."""
    if not acts:
        return acts
    ends = [
        p for p in found if not p.negated and not p.predicate.concepts.isdisjoint(stems_of("thwarting", "opposites"))
    ]
    heads = {argument.head_word for p in ends for argument in (p.object or p.subject,) if argument is not None}
    made = stems_of("made anyhow", "opposites")
    return [act for act in acts if act.predicate.text.lower() not in heads or act.predicate.stem in made]


def read_bare_act(reading: Reading) -> tuple[Proposition, ...]:
    """Read an act that is told by a phrase alone, with all that stands in it ("Ruiz's arrest on 3 May")."""
    letters, words = reading.classes.rstrip(".:,"), reading.words
    opens = (
        i for i, letter in enumerate(letters) if letter == "I" and words[i] != "of" and i not in reading.mention_at
    )
    nominals = read_nominals(reading, (Phrase(0, next(opens, len(letters))),))
    acts = tuple(read_act(reading, nominal) for nominal in nominals)
    told = content_of(reading, frozenset(range(len(letters))))
    return tuple(
        replace(
            act, text=reading.tagged.text, main=True, quantities=reading.quantities, times=reading.times,
            extra=told.difference({stem(act.predicate.text)}, *(argument.symbols for argument in act.arguments)),
        )
        for act in acts
    )  # fmt: skip
