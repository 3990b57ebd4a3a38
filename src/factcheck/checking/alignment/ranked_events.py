"""Ranked events: what "it was her first title of the season" ranks, where the text has just told of that.

The sentence before names what the fact ranks, or tells of what happened on the fact's very day, and of nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.stated_times import days_apart
from factcheck.checking.knowledge.statements import names_among
from factcheck.language.lexicon import listed
from factcheck.language.names.places import place_of
from factcheck.model import TimeSpan

if TYPE_CHECKING:
    from factcheck.checking.alignment.leftovers import Query
    from factcheck.checking.alignment.slots import Party
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.scenes import Scene
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.propositions import Proposition

_NEWS_DAYS = 4  # in which what has happened is news


def answer_ranked(
    pair: tuple[Party | None, Party | None], query: Query, statement: Statement, fact: Proposition, knowledge: Knowledge
) -> Party | None:
    """Let "it" or "this" be what a fact ranks on the same scale, where the sentence before tells of that alone."""
    claim, known = pair
    if claim is None or known is None or claim.entities or claim.argument.text.lower() not in listed("it"):
        return claim
    said = query.proposition
    if not said.predicate.copular or said.times or query.around.speaker:
        return claim
    if {o.scale for o in said.orderings}.isdisjoint(o.scale for o in fact.orderings):
        return claim
    foreground = query.around.foreground
    scene = foreground.scenes[0] if foreground is not None and foreground.scenes else None
    if scene is None or not scene.beside or scene.reports or not _is_news(scene, query):
        return claim
    told, own = knowledge.symbols_of(scene.text), frozenset(map(knowledge.gazetteer.symbol, known.entities))
    ranked = bool(own) and own <= told
    of_day = _is_of_day(statement, query) and not names_among(told & statement.symbols) <= own
    return known if (ranked or of_day) and not _tells_more(scene, statement, query, knowledge) else claim


def _is_news(scene: Scene, query: Query) -> bool:
    """Tell whether a sentence tells of no other time than the days of the draft."""
    if scene.earlier or (scene.times and query.said_on is None):
        return False
    day = TimeSpan(query.said_on, query.said_on)
    return all(days_apart(time, day) <= _NEWS_DAYS for time in scene.times)


def _is_of_day(statement: Statement, query: Query) -> bool:
    """Tell whether a fact is of one of the days of which the draft brings the news."""
    event, said_on = statement.fact.event, query.said_on
    if event is None or said_on is None or event.first != event.last:
        return False
    return days_apart(event, TimeSpan(said_on, said_on)) <= _NEWS_DAYS


def _tells_more(scene: Scene, statement: Statement, query: Query, knowledge: Knowledge) -> bool:
    """Tell whether a sentence names anything that neither the claim nor the fact has, but for a place."""
    known = statement.symbols | query.symbols
    strange = (
        names_among(knowledge.symbols_of(scene.text)) - known - knowledge.places_among(knowledge.symbols_of(scene.text))
    )
    unknown = (a for a in scene.arguments if a.names and not a.names <= known and place_of(a.head) is None)
    return bool(strange) or any(unknown)
