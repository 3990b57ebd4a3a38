"""FC107 once more: another reason for the same happening."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.findings import Finding, find, print_within, teller
from factcheck.checking.alignment.grounds import Exempt, figures_agree, orderings_agree, same_case, same_time
from factcheck.checking.alignment.sufficiency import says_enough
from factcheck.checking.rules.entity import CARD
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Difference
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_APART = "calamities apart"
_BECAUSE, _OVER = "because", "over"
_CAUSE, _DIE = stem("cause"), stem("die")


def check_cause(alignment: Alignment) -> Finding | None:
    """Find a reason of another family than the fact's, of which neither brings about the other."""
    if alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.denial or alignment.claim.negated:
        return None
    said, known = find_cause(alignment.claim), find_cause(alignment.fact)
    if said is None or known is None:
        return None
    if not (_are_rivals(said, known) or (_tell_the_main(alignment) and _are_unlike(said, known))):
        return None
    exempt = Exempt.SUBJECT if alignment.claim.subject is said and alignment.fact.subject is known else Exempt.NOTHING
    mine, theirs = _words_of(said, alignment.claim), _words_of(known, alignment.fact)
    rest = replace(
        alignment,
        residue=alignment.residue - mine,
        missing=alignment.missing - theirs,
        missing_names=alignment.missing_names - theirs,
    )
    if not same_case(rest, exempt) or not same_time(rest) or not says_enough(rest, exempt):
        return None
    if not figures_agree(rest) or not orderings_agree(rest):
        return None
    one, other = print_within(said.text, said), print_within(known.text, known)
    reason = f"The draft says it was because of {one}; {teller(alignment)} says it was because of {other}."
    return find(CARD, alignment, reason, Difference("entity", one, other))


def _words_of(cause: Argument, side: Proposition) -> frozenset[str]:
    """Give the words of a cause, those of the phrases right behind it among them ("a dispute | about fares")."""
    words, phrase = cause.symbols, cause.text
    for complement in side.complements:
        if f"{phrase} {complement.preposition} {complement.text}" in side.text:
            words |= complement.symbols
            phrase = f"{phrase} {complement.preposition} {complement.text}"
    return words


def find_cause(proposition: Proposition) -> Argument | None:
    """Give the one thing because of which something is said to have come about."""
    concepts = proposition.predicate.concepts
    if _CAUSE in concepts or _is_calamity(proposition):
        return proposition.subject
    if not proposition.complements:
        return None
    marks = {_BECAUSE}
    marks |= {_OVER} if not concepts.isdisjoint(stems_of("over", "causes")) else set()
    marks |= listed("of or from") if _DIE in concepts else set()
    found = [c for c in proposition.complements if c.preposition in marks]
    return found[0] if len(found) == 1 else None


def _is_calamity(proposition: Proposition) -> bool:
    """Tell whether a calamity is told with what it did to something ("a fire destroyed the mill")."""
    doer, harms = proposition.subject, stems_of("harming", "causes")
    if doer is None or proposition.object is None or proposition.predicate.concepts.isdisjoint(harms):
        return False
    return bool(_calamities_of(doer))


def _calamities_of(cause: Argument) -> frozenset[str]:
    """Give the kinds of calamities that a noun is of."""
    return frozenset(kind for kind in lexicon.read_table("causes", _APART) if cause.head in stems_of(kind, "causes"))


def _are_rivals(said: Argument, known: Argument) -> bool:
    """Tell whether both are causes of kinds that exclude each other."""
    deaths = stems_of("deaths", "causes")
    if said.symbols & deaths and known.symbols & deaths:
        return not said.symbols & known.symbols & deaths  # "a heart attack", "heart failure"
    struck, strike = _calamities_of(said), _calamities_of(known)
    if struck and strike:
        apart = lexicon.read_table("causes", _APART)
        return all(other in apart[one] for one in struck for other in strike)
    mine, theirs = _families_of(said), _families_of(known)
    return bool(mine and theirs) and all(other in _rivals()[one] for one in mine for other in theirs)


def _tell_the_main(alignment: Alignment) -> bool:
    """Tell whether both sides give the reason that weighs most, of which there is one."""
    texts = alignment.query.around.text.lower(), alignment.statement.text.lower()
    return all(_main_one().search(text) is not None for text in texts)


@cache
def _main_one() -> re.Pattern[str]:
    return regex(rf"\b(?:{alternatives(lexicon.read_words('causes', 'the main one'))})\b")


def _are_unlike(said: Argument, known: Argument) -> bool:
    """Tell whether two reasons are of kinds of which none is part of the other ("energy costs", "wages")."""
    mine, theirs = _kinds_of(said), _kinds_of(known)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _kinds_of(cause: Argument) -> frozenset[str]:
    """Give the kinds of what weighs on prices and profits to which the words of a phrase belong."""
    table = lexicon.read_table("causes", "weighing")
    return frozenset(kind for kind, words in table.items() if not cause.symbols.isdisjoint(map(stem, words)))


def _families_of(cause: Argument) -> frozenset[str]:
    """Give the families of causes to which the words of a phrase belong."""
    return frozenset(name for name in _rivals() if not cause.symbols.isdisjoint(stems_of(name, "causes")))


@cache
def _rivals() -> dict[str, frozenset[str]]:
    return {name: frozenset(others) for name, others in lexicon.read_table("causes", "rivals").items()}
