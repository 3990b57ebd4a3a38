"""Ranked clauses: the clause by which something has a rank ("the third poll that the party lost since the war")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.statements import names_among, words_of
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.stopwords import stopwords
from factcheck.language.words.concepts import built_in_thesaurus, stems_of
from factcheck.language.words.morphology import stem, verbs
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_SINCE, _ORDER = "since", "order"
_BOUNDS = frozenset({_SINCE, "before", "until"})
_MARK = regex(r"[,;:.](?:\s|\Z)")


def is_presented(ranked: Argument | None, text: str) -> bool:
    """Tell whether a text says of something that it is what is ranked ("it is | the third poll | that they lost")."""
    before, found, _ = text.partition(ranked.text) if ranked is not None and ranked.orderings else (text, "", "")
    return bool(found) and before.rstrip().rpartition(" ")[2].lower() in listed("being or becoming")


def differ(alignment: Alignment) -> bool:
    """Tell whether two things are ranked by clauses that may both hold.

    The third that was lost may be the second that was won, or that was lost since another day, or by somebody else.
    """
    texts = alignment.claim.text, alignment.fact.text
    if _read_stretches(texts[0]) != _read_stretches(texts[1]):
        return True  # the third in a year may be the fourth in two
    if _counts_since(texts[1]) and not _counts_since(texts[0]):
        return True  # the third since the war may be the fourth in all
    if alignment.claim.subordinate and any(pair.claim.scale == _ORDER for pair in alignment.orderings):
        return True  # "when she won it for the second time" is of an earlier day
    said = _tell_clause(alignment.query.around.text, _name_ranked(alignment.claim))
    known = _tell_clause(alignment.statement.text, _name_ranked(alignment.fact))
    if said is None or known is None:
        return False  # told in other words
    if _clause_of(said) and not _clause_of(known) and _tells_more(said, alignment.statement):
        return True
    names = names_among(alignment.query.symbols) - alignment.statement.symbols - alignment.subject.named
    if (_clause_of(said) and names) or _read_stretches(" ".join(said)) != _read_stretches(" ".join(known)):
        return True
    counted = any(map(_clause_of, (said, known)))
    return (counted and _words_of_bounds(said) != _words_of_bounds(known)) or _do_other(said, known)


def _name_ranked(side: Proposition) -> str:
    """Give the words for what a main clause ranks: what something is, or what there was ("the third strike")."""
    if side.predicate.copular:
        return side.predicate.text
    return side.object.text if side.main and side.object is not None and side.object.orderings else ""


def _tells_more(said: tuple[str, ...], statement: Statement) -> bool:
    """Tell whether a clause tells more than the statement with a verb of its own ("that the agency has sent")."""
    unknown = _stems(_clause_of(said)) - frozenset(map(stem, statement.words))
    return len(unknown) > 1 or not unknown <= _verbs()


def _counts_since(text: str) -> bool:
    return _SINCE in words_of(text)


def _read_stretches(text: str) -> frozenset[str]:
    """Give the stretches of time within which something counts ("the fourth strike in two years")."""
    return frozenset(_stretch().findall(text.lower()))


@cache
def _stretch() -> re.Pattern[str]:
    units = alternatives(lexicon.read_words("times", "units"))
    return worded(rf"\b{{in or within}} ((?:an?|one|\d{{1,3}}|[a-z]{{3,9}}) (?:{units})s?)\b")


def _tell_clause(text: str, ranked: str) -> tuple[str, ...] | None:
    """Give the words of what is said of what is ranked, up to the next mark; None where a text has no such words."""
    return words_of(_MARK.split(text.partition(ranked)[2])[0]) if ranked and ranked in text else None


def _words_of_bounds(words: tuple[str, ...]) -> frozenset[str]:
    """Give the stems of the event from or up to which something counts ("since | the general election")."""
    start = next((i for i, word in enumerate(words) if word in _BOUNDS), None)
    return _stems(words[start:]) if start is not None else frozenset()


def _do_other(said: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Tell whether two clauses have other verbs, or only one denies."""
    denying = lexicon.read_words("polarity", "negators")
    if denying.isdisjoint(said) is not denying.isdisjoint(known):
        return True
    mine, theirs = (_stems(_clause_of(words)) for words in (said, known))
    verbs = [{word for word in words if word in _verbs()} for words in (mine - theirs, theirs - mine)]
    share = built_in_thesaurus().share
    got = stems_of("getting a prize", "ordering")  # "the first to be awarded it", "the second to receive it"
    pairs = [(one, other) for one in verbs[0] for other in verbs[1]]
    return all(verbs) and not any(share(one, other) or {one, other} <= got for one, other in pairs)


def _clause_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give the words of a clause without what opens it."""
    opening = lexicon.read_words("closed_classes", "relative") | listed("that or to")
    start = next((i for i, word in enumerate(words) if word in opening), len(words))
    return words[start + 1 :]


def _stems(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(stem(word) for word in words if word not in stopwords())


@cache
def _verbs() -> frozenset[str]:
    return frozenset(map(stem, verbs()))
