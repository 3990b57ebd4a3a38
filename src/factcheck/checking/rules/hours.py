"""FC105 once more: another time of day, or a weekday on which the day does not fall."""

from __future__ import annotations

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.colours import leave_out_setting
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.grounds import is_unique, orderings_agree, repeats_figures, same_case
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.sufficiency import says_enough, words_of_places, words_of_reasons
from factcheck.checking.alignment.weekdays import find_wrong_weekday
from factcheck.checking.rules.dates import CARD
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.predicates import Tense
from factcheck.model import Difference

_DAYS = "days"
_WILL = worded(r"\b{will or is to}\b")


def check_weekday(alignment: Alignment) -> Finding | None:
    """Find that a claim calls the fact's day by a weekday on which it does not fall."""
    wrong, known = find_wrong_weekday(alignment.claim), alignment.time.fact
    if wrong is None or known is None or known.first != wrong.day or known.last != wrong.day:
        return None
    if alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.denial or alignment.claim.negated:
        return None
    if not same_case(alignment) or not says_enough(alignment) or not orderings_agree(alignment):
        return None
    reason = f"The draft says {wrong.said}, {wrong.text}; {wrong.text} is a {wrong.known}."
    return find(CARD, alignment, reason, Difference("date", wrong.said, wrong.known))


def check_hour(alignment: Alignment) -> Finding | None:
    """Find another time of day for the same event."""
    clocks = alignment.time.clocks
    if clocks is None or alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.denial:
        return None
    if not repeats_figures(alignment):
        return None  # of a level at another hour
    if alignment.claim.negated or not (is_unique(alignment) or alignment.time.stated):
        return None
    if _is_of_other_days(alignment):
        return None
    enough = says_enough(alignment) or _leaves_out_place(alignment)
    if not same_case(leave_out_setting(alignment)) or not enough or not orderings_agree(alignment):
        return None
    reason = f"The draft says {clocks[0]}; {teller(alignment)} gives {clocks[1].rstrip('.')}."
    return find(CARD, alignment, reason, Difference("date", *clocks))


def _is_of_other_days(alignment: Alignment) -> bool:
    """Tell whether an hour of one weekday, of these days or of days to come is held against that of others."""
    on = {c.head for c in alignment.fact.complements if c.preposition == "on" and c.head_word.endswith(_DAYS)}
    tenses = alignment.claim.tense, alignment.fact.tense
    to_come = [_WILL.search(text) is not None for text in (alignment.query.around.text, alignment.statement.text)]
    return bool(on & alignment.missing) or tenses == (Tense.PAST, Tense.PRESENT) or to_come == [True, False]


def _leaves_out_place(alignment: Alignment) -> bool:
    """Tell whether a claim only leaves out where or why a known thing began ("started at 9.15 on the quay")."""
    subject, sides = alignment.subject, (alignment.claim.subject, alignment.fact.subject)
    same = subject.match is Match.SAME and len({side.text.lower() for side in sides if side is not None}) == 1
    known = same and (subject.anchored or subject.definite) and is_unique(alignment)
    return known and alignment.missing <= words_of_places(alignment.fact) | words_of_reasons(alignment.fact)
