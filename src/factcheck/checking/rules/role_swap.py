"""FC104: who did it to whom."""

from __future__ import annotations

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.grounds import Exempt, figures_agree, residue_beyond, same_time
from factcheck.checking.alignment.stances import same_stance
from factcheck.checking.alignment.sufficiency import says_enough
from factcheck.checking.knowledge.statements import names_among
from factcheck.language import lexicon
from factcheck.language.inferences.holdings import HAVING
from factcheck.language.words.concepts import stems_of
from factcheck.model import Difference, Level, RuleCard

CARD = RuleCard(
    "FC104",
    "role-swap",
    Level.ERROR,
    "The claim has the right participants in each other's place: it says that A did to B what, by the fact, B did to "
    "A. Predicates that are the same both ways (met, married, agreed) never swap.",
    'A draft says "Sand defeated Ruiz"; the fact says "Ruiz defeated Sand."',
)


def _of_other_phrases(alignment: Alignment) -> frozenset[str]:
    """Give the words of phrases that can't make it another case.

    These are those that both sides have, and those without a name where the fact has none of their kind ("a duty on
    tin" is another one than "a duty on wine"). Among whom it is so always tells.
    """
    telling = lexicon.read_words("predicates", "group prepositions")
    known = {(c.preposition, c.head) for c in alignment.fact.complements}
    kinds = {c.preposition for c in alignment.fact.complements} | telling
    return frozenset(
        symbol
        for c in alignment.claim.complements
        if (c.preposition, c.head) in known or not (c.names or c.entities or c.definite or c.preposition in kinds)
        for symbol in c.symbols - c.names - names_among(c.symbols) - stems_of("telling apart")
    )


def _may_be_of_another_time(alignment: Alignment) -> bool:
    """Tell whether the time that the claim gives begins before the fact's or ends after it, for what may turn round."""
    said, known = alignment.time.claim, alignment.time.fact
    if not alignment.time.stated or said is None or known is None:
        return False
    return not (said.lies_within(known) or known.lies_within(said))


def _tells_holding(alignment: Alignment) -> bool:
    """Tell whether somebody only has a number of something ("each has nine files", "nine files have one clerk").

    What one has with or over another, the other can't have as well ("a surplus of 3 million with Lund").
    """
    held = alignment.claim.object
    if held is not None and held.head in stems_of("had over another") and figures_agree(alignment):
        return False
    having = {alignment.claim.predicate.stem, alignment.fact.predicate.stem} == {HAVING}
    return having and bool(alignment.claim.quantities or alignment.fact.quantities)


def check_role_swap(alignment: Alignment) -> Finding | None:
    """Find the same participants the other way round."""
    if alignment.statement.refuting or not alignment.swapped or alignment.bond is not Bond.SAME or alignment.denial:
        return None
    if alignment.claim.negated or not same_stance(alignment) or not same_time(alignment):
        return None
    if _may_be_of_another_time(alignment) or _tells_holding(alignment):
        return None
    if residue_beyond(alignment, Exempt.SUBJECT | Exempt.OBJECT) - _of_other_phrases(alignment):
        return None
    if not says_enough(alignment, Exempt.SUBJECT | Exempt.OBJECT):
        return None
    told = alignment.statement.fact.statement
    reason = f"The draft has it the other way round; {teller(alignment)} says: {told}"
    difference = Difference("roles", alignment.claim.text, alignment.fact.text)
    return find(CARD, alignment, reason, difference)
