"""FC107 once more: somebody else, elected, named or dismissed for the same post, or whom somebody came after in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.grounds import Exempt, figures_agree, orderings_agree, same_case, same_time
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.sufficiency import says_enough
from factcheck.checking.knowledge.stated_times import days_apart
from factcheck.checking.rules.entity import CARD, tells_office
from factcheck.language.lexicon.patterns import opens_with
from factcheck.language.words.concepts import stems_of
from factcheck.model import Difference, TimeSpan

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_MONTH = 31  # days
_POST = frozenset({None, "as", "for"})


def check_appointee(alignment: Alignment) -> Finding | None:
    """Find another person in a post that the fact gives to one ("elected Ruiz mayor of Tal" on the same day)."""
    if alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.denial or alignment.claim.negated:
        return None
    if alignment.object.match is not Match.OTHER or not alignment.object.other_names:
        return None
    if not alignment.fact.predicate.concepts.isdisjoint(stems_of("succeeding")):
        return _check_predecessor(alignment)
    steps = stems_of("steps of office") | stems_of("choosing for a post")
    if alignment.fact.predicate.concepts.isdisjoint(steps) or not _is_same_post(alignment.claim, alignment.fact):
        return None
    if not _is_same_step(alignment) or not same_case(alignment, Exempt.OBJECT) or not same_time(alignment):
        return None
    if not says_enough(alignment, Exempt.OBJECT) or not figures_agree(alignment) or not orderings_agree(alignment):
        return None
    return _tell_other(alignment)


def _check_predecessor(alignment: Alignment) -> Finding | None:
    """Find another one whom somebody came after in an office ("succeeded Ruiz as mayor of Tal")."""
    if not alignment.subject.anchored or not tells_office(alignment) or not same_case(alignment, Exempt.OBJECT):
        return None
    if any(len(side.predicate.stem.split()) > 1 for side in (alignment.claim, alignment.fact)):
        return None  # who "took over" a firm took it over from somebody
    named = all(_is_name(side.object) for side in (alignment.claim, alignment.fact))
    return _tell_other(alignment) if named and same_time(alignment) else None


def _tell_other(alignment: Alignment) -> Finding:
    said, known = alignment.object.claim, alignment.object.fact
    reason = f"The draft says it of {said}; {teller(alignment)} says it of {known}."
    return find(CARD, alignment, reason, Difference("entity", said, known))


def _is_same_post(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides name the same post, of which there is one."""
    said, known = _post_of(claim), _post_of(fact)
    if said is None or known is None or said.head != known.head or not said.symbols <= known.symbols:
        return False
    if said.head in stems_of("sent to") and _whither(claim) != _whither(fact):
        return False
    return all(_is_name(side.object) for side in (claim, fact))


def _whither(side: Proposition) -> frozenset[str]:
    """Give to whom somebody is sent ("ambassador to Peru")."""
    return frozenset(symbol for c in side.complements if c.preposition == "to" for symbol in c.symbols)


def _post_of(side: Proposition) -> Argument | None:
    """Give the post that a side names behind whom it is about, None for one of several or where there is none."""
    posts = [c for c in side.complements if c.preposition in _POST and any(map(_is_post, c.symbols))]
    if len(posts) != 1 or opens_with(posts[0].text, "one of several") or posts[0].members:
        return None
    return None if posts[0].quantities or posts[0].head in stems_of("held by several") else posts[0]


def _is_post(symbol: str) -> bool:
    """Tell whether a word is one for who has a post, or for the post itself ("prime minister", "job")."""
    return symbol.rsplit(maxsplit=1)[-1] in stems_of("person", "people") | stems_of("posts", "contraries")


def _is_name(argument: Argument | None) -> bool:
    """Tell whether an argument is one person by name."""
    return argument is not None and not argument.members and bool(argument.entity or argument.names)


def _is_same_step(alignment: Alignment) -> bool:
    """Tell whether both sides can only tell of one step: of one month, or of what was just done."""
    said, event, said_on = alignment.time.claim, alignment.statement.fact.event, alignment.query.said_on
    if alignment.time.stated:
        return said is not None and said.length_days <= _MONTH
    return event is not None and said_on is not None and days_apart(event, TimeSpan(said_on, said_on)) <= _MONTH
