"""Rankings: what follows from being first, or from being ahead of all others.

"It was the first eruption since 1946" says that there was none in between, "X is the first woman to hold the post" that
no woman held it before X, and "nobody scored more goals than X" that X scored the most.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.orderings import Ordering, scales
from factcheck.language.times.relations import BEFORE_OR_UNTIL, SINCE_OR_UNTIL
from factcheck.language.words.morphology import stem
from factcheck.model import Modality

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.language.meaning.arguments import Argument

_ORDER, _PAST = "order", "before"


def draw_lacks(found: Sequence[Proposition]) -> tuple[Proposition, ...]:
    """Draw out what had not been so before what came first."""
    main = next((p for p in found if p.main), None)
    if main is None or main.negated or not any(_is_first(ordering) for ordering in main.orderings):
        return ()
    since = tuple(time for time in main.times if time.relation == "since")
    acts = [p for p in found if not p.main and p.voice is Voice.NOMINAL and since and not p.negated]
    drawn = [replace(act, negated=True, voice=Voice.LACK, orderings=(), times=since) for act in acts]
    firsts = [p for p in found if not p.main and not p.negated and any(_is_first(o) for o in p.orderings)]
    if main.predicate.copular and main.subject is not None and not main.subject.pronoun:
        before = replace(main.subject, preposition=_PAST)
        drawn += [
            replace(
                first, negated=True, voice=Voice.LACK, orderings=(), modality=Modality.ASSERTED,
                complements=(*first.complements, before),
            )
            for first in firsts
        ]  # fmt: skip
    return tuple(drawn)


def _is_first(ordering: Ordering) -> bool:
    return ordering.rank == 1 and ordering.scale == _ORDER


def speaks_of_lack(proposition: Proposition) -> bool:
    """Tell whether a proposition says that something had not been so up to a time or an event."""
    bounded = any(time.relation in BEFORE_OR_UNTIL | SINCE_OR_UNTIL for time in proposition.times)
    return proposition.negated and (bounded or any(c.preposition == _PAST for c in proposition.complements))


def rank_unrivalled(proposition: Proposition) -> Proposition:
    """Read "no port handles more cargo than X" as X handling the most cargo."""
    subject, compared = proposition.subject, proposition.object
    rival = next((c for c in proposition.complements if c.preposition == "than"), None)
    if subject is None or not subject.negative or compared is None or rival is None or not proposition.negated:
        return proposition
    ranked = _rank_by_comparative(compared)
    if ranked is None:
        return proposition
    word, ordering = ranked
    return replace(
        proposition,
        subject=replace(rival, preposition=None),
        object=replace(compared, symbols=compared.symbols - {stem(word)}, orderings=(ordering,)),
        complements=tuple(c for c in proposition.complements if c is not rival),
        orderings=(*proposition.orderings, ordering),
        negated=False,
    )


def _rank_by_comparative(argument: Argument) -> tuple[str, Ordering] | None:
    """Give the comparative in a phrase and the rank of whatever none exceeds."""
    for word in argument.text.lower().split():
        scale = superlatives().get(word)
        if scale is not None:
            return word, Ordering(1, scale, word)
    return None


@cache
def superlatives() -> dict[str, str]:
    """Map comparatives to the scales of their superlatives ("higher" to that of "highest")."""
    irregular = lexicon.read_table("ordering", "irregular comparatives")
    pairs = {word: superlative for word, (superlative,) in irregular.items()}
    for word in lexicon.read_words("ordering", "comparatives"):
        pairs.setdefault(word, f"{word[:-1]}st" if word.endswith("er") else "")
    return {word: scales()[superlative] for word, superlative in pairs.items() if superlative in scales()}
