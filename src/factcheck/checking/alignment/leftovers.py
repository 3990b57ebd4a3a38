"""Leftovers: what one side says and the other does not."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.knowledge.statements import words_of
from factcheck.checking.knowledge.strangers import Strangers
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import opens_with, worded
from factcheck.language.meaning.content import colouring_stems
from factcheck.language.meaning.denials import denies_each
from factcheck.language.meaning.symbols import read_symbols
from factcheck.language.numbers.designations import numbers_among
from factcheck.language.quantities.margins import other_margins
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.reasons import tell_reasons
from factcheck.language.words.antonyms import are_antonyms
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.alignment.slots import Party
    from factcheck.checking.knowledge.foreground import Foreground
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_AFFILIATED = worded(r"([A-Z][\w'’.-]*(?:\s[A-Z][\w'’.-]*){0,3})\s{of or from}\s")


class Surroundings(Struct, frozen=True):
    """What stands in and around a claim: its own symbols, those of its setting, and what these tell, found once.

    `concepts` are those of the setting and `bearers` the entities in whose names alone its nouns stand; `places` are
    those spoken of in the claim or near it. `text` is the claim as printed, `sentence` all of the sentence that it
    stands in, `before` what stands before it in its paragraph, `speaker` holds the names of who says it, and
    `foreground` is what the text before it is about.
    """

    symbols: frozenset[str]
    setting: frozenset[str]
    concepts: frozenset[str]
    bearers: frozenset[str]
    places: frozenset[str]
    text: str = ""
    sentence: str = ""
    before: str = ""
    speaker: frozenset[str] = frozenset()
    strangers: Strangers = Strangers()
    foreground: Foreground | None = None
    reported: bool = False  # does the draft tell in its own words what somebody said?
    opening: frozenset[str] = frozenset()  # what the draft opens with, where the claim is told of its own story
    lead: frozenset[str] = frozenset()  # what its first paragraph tells, where nothing else has come between


def survey(symbols: frozenset[str], setting: frozenset[str], knowledge: Knowledge) -> Surroundings:
    """Find what the symbols of a claim and of its setting tell."""
    concepts, bearers = knowledge.thesaurus.concepts_of(setting), knowledge.sole_bearers(setting)
    return Surroundings(symbols, setting, concepts, bearers, knowledge.places_among(symbols | setting))


class Query(Struct, frozen=True):
    """A claim's proposition with what surrounds it."""

    proposition: Proposition
    around: Surroundings
    moment: date | None
    said_on: date | None

    @property
    def setting(self) -> frozenset[str]:
        """The symbols of the setting."""
        return self.around.setting

    @property
    def symbols(self) -> frozenset[str]:
        """The symbols of the claim itself."""
        return self.around.symbols


def collect_symbols(proposition: Proposition, parties: list[Party | None], knowledge: Knowledge) -> frozenset[str]:
    """Collect the content of a proposition's participants; a description counts as the one it stands for."""
    symbols: set[str] = set()
    for argument, party in zip((proposition.subject, proposition.object), parties, strict=True):
        if argument is None:
            continue
        if party is not None and party.entities and not argument.members:
            symbols.update(knowledge.gazetteer.symbol(entity) for entity in party.entities)
            if argument.entities or party.argument is not argument:  # who else is marked by "from" leaves it unanswered
                symbols |= argument.symbols
        else:
            symbols |= argument.symbols
            symbols.update(knowledge.gazetteer.symbol(e) for member in argument.members for e in member.entities)
    for complement in proposition.complements:
        symbols |= complement.symbols
    if proposition.reported_by is not None and not proposition.is_reported:
        symbols |= proposition.reported_by.symbols  # a forecast is somebody's
    return frozenset(symbols)


def find_missing(told: frozenset[str], said: frozenset[str], query: Query, knowledge: Knowledge) -> frozenset[str]:
    """Give what a fact says that neither the claim nor its setting does, by the same words or ones that cover it."""
    left = told - said - query.setting - query.around.lead - stems_of("numbers of")  # "thefts rose": their number did
    if not left:
        return left
    thesaurus = knowledge.thesaurus
    known = thesaurus.concepts_of(said) | query.around.concepts
    meant = {symbol: thesaurus.concepts(symbol) for symbol in left if not symbol.startswith("@")}
    covered = {s for s, mine in meant.items() if not mine.isdisjoint(known) or thesaurus.entails(mine, known)}
    left -= covered | query.around.bearers | knowledge.sole_bearers(said)
    return left - thesaurus.find_broadened(left, (said | query.setting) - {query.proposition.predicate.stem})


def find_numbered_kinds(claim: Proposition, fact: Proposition) -> frozenset[str]:
    """Give what a fact calls those that a claim names by their number alone ("on the A7", of the A7 motorway)."""
    said = frozenset(number for argument in claim.arguments for number in argument.numbers if number[0].isalpha())
    known = (argument for argument in fact.arguments if said and said & argument.numbers)
    return frozenset(argument.head for argument in known)


def find_topic_words(query: Query, statement: Statement, knowledge: Knowledge) -> frozenset[str]:
    """Give the words of a facts file's topic where the draft opens with all of them, and so is about it throughout."""
    topic, opening = knowledge.symbols_of_topic(statement.fact), query.around.opening
    if not topic or not opening:
        return frozenset()
    left = topic - opening
    known = knowledge.thesaurus.concepts_of(opening) if left else frozenset()
    told = all(not s.startswith("@") and not knowledge.thesaurus.concepts(s).isdisjoint(known) for s in left)
    return topic if told else frozenset()


def find_unsaid_members(fact: Proposition, said: frozenset[str]) -> frozenset[str]:
    """Give the words of a list of which a claim names one whole: what holds of all holds of it ("in Rome and Oslo").

    A figure may be that of all together, unless each has its own, and what is denied of all need not be denied of
    each, but for "neither".
    """
    if fact.orderings:
        return frozenset()
    found: set[str] = set()
    for argument in fact.arguments:
        counted = bool(argument.members) and all(map(is_counted_apart, argument.members))
        if (fact.negated and not denies_each(argument.text)) or (fact.quantities and not counted):
            continue
        together = argument.preposition in lexicon.read_words("predicates", "together")
        if together or not argument.members or "or" in argument.text.split():
            continue
        named = [member.symbols for member in argument.members if member.symbols <= said]
        if any(named):
            found |= argument.symbols.difference(*named)
    return frozenset(found)


def is_counted_apart(member: Argument) -> bool:
    """Tell whether one of a list has a figure or an article of its own, so that no other figure counts it."""
    return bool(member.quantities) or opens_with(member.text, "counted apart")


def find_affiliations(told: Proposition, others: frozenset[str], knowledge: Knowledge) -> frozenset[str]:
    """Give the words that say of what body a person is ("Tom Eke of the Greens"), whom the other side names alone."""
    entities = knowledge.gazetteer.entities
    found: set[str] = set()
    for argument in (told.subject, told.object):
        named = _AFFILIATED.match(argument.text) if argument is not None else None
        if argument is None or named is None:
            continue
        own = {s for s in argument.symbols & others if s[1:] in entities and entities[s[1:]].kind == "person"}
        if len(own) == 1 and knowledge.symbols_of(named[1]) == own:
            found |= argument.symbols - own
    return frozenset(found)


def find_residue(said: frozenset[str], statement: Statement, knowledge: Knowledge) -> frozenset[str]:
    """Give what a claim says that the fact's wordings don't, words that only colour left out."""
    left = said - statement.symbols - colouring_stems() - lexicon.read_words("predicates", "selecting adverbs")
    told = statement.concepts - stems_of("of figures") - stems_of("irrelative")
    thesaurus = knowledge.thesaurus
    rest = {s: thesaurus.concepts(s) for s in left}
    left = frozenset(s for s, meant in rest.items() if meant.isdisjoint(told) and not thesaurus.entails(told, meant))
    return left - thesaurus.find_narrowed(left, statement.symbols - statement.verbs)


def find_own_kinds(claim: Proposition, statement: Statement, knowledge: Knowledge) -> frozenset[str]:
    """Give the words before a noun of the claim that mean what the noun does, and so tell its kind ("business groups").

    A fact has them only where it has the very word.
    """
    concepts = knowledge.thesaurus.concepts
    told = (a for a in (claim.subject, claim.object) if a is not None and len(a.symbols) > 1 and not a.members)
    kinds = (s for a in told for s in a.symbols - a.names - {a.head} if not concepts(s).isdisjoint(concepts(a.head)))
    return frozenset(kind for kind in kinds if not kind.startswith("@") and kind not in statement.symbols)


def find_selected(query: Query, statement: Statement, fact: Proposition) -> frozenset[str]:
    """Give the adverbs by which only one side picks out some of those it counts ("seriously injured").

    What is denied at all is denied in every manner.
    """
    claim = query.proposition
    mine, theirs = (side.extra.union(*map(_picking_words, side.complements)) for side in (claim, fact))
    one_sided = mine - theirs if claim.negated else mine ^ theirs
    picking = one_sided & lexicon.read_words("predicates", "selecting adverbs")
    if not picking:
        return picking
    return picking & {*words_of(query.around.text), *words_of(claim.text), *statement.words}  # "home", but not "homes"


def _picking_words(phrase: Argument) -> frozenset[str]:
    """Give the words of a phrase but the noun that others tell of ("at home", but not "in a nursing home")."""
    return phrase.symbols - {phrase.head} if len(phrase.symbols) > 1 else phrase.symbols


def find_denied(claim: Proposition, fact: Proposition) -> frozenset[str]:
    """Give the nouns of phrases that only the claim denies ("cut power to no homes"), which no fact bears out."""
    denied = {c.head for c in claim.complements if c.negative and c.symbols}
    return frozenset(denied - {c.head for c in fact.complements if c.negative})


_TELLS_VOTE = regex(r"\svote[sd]\s")


def colours_clash(query: Query, statement: Statement, knowledge: Knowledge) -> bool:
    """Tell whether the claim colours the statement with the opposite of a word of the fact's wording."""
    said = query.symbols | _words_of(query.proposition.text)  # "by a narrow majority", told plainly
    if _tells_another_margin(said, statement):
        return True
    colours = (said & stems_of("manner")) - {query.proposition.predicate.stem}
    if not colours:
        return False
    thesaurus = knowledge.thesaurus
    theirs = _words_of(statement.text) & stems_of("manner")
    return any(
        thesaurus.oppose(thesaurus.concepts(one), thesaurus.concepts(other)) for one in colours for other in theirs
    )


@cache
def _margins() -> frozenset[str]:
    """Give the stems of the adverbs for the margin of a vote."""
    return (
        stems_of("narrow margins", "ordering")
        | stems_of("wide margins", "ordering")
        | stems_of("no margin", "ordering")
    )


def _tells_another_margin(said: frozenset[str], statement: Statement) -> bool:
    """Tell whether a claim tells another margin than that of the vote which a statement tells.

    Wherever the two sides of anything are counted, nobody was unanimous.
    """
    if said.isdisjoint(_margins()):
        return False
    others = {stem(word) for score in find_quantities(statement.text) for word in other_margins(score)}
    unlike = said & others
    return not unlike.isdisjoint(stems_of("no margin", "ordering")) or (
        bool(unlike) and _TELLS_VOTE.search(statement.text) is not None
    )


def speaks_of_another_kind(query: Query, statement: Statement, but: str = "") -> bool:
    """Tell whether the claim colours a thing with the antonym of a word of the fact's ("new", of an old bridge).

    The stem `but` colours nothing.
    """
    colours = (query.symbols & stems_of("manner")) - {but}
    told = _words_of(statement.text) - query.symbols if colours else frozenset()
    return any(are_antonyms(one, other) for one in colours for other in told)


def numbers_another(query: Query, statement: Statement) -> bool:
    """Tell whether the claim numbers something by a figure that no wording of the fact has ("platform 8", "the A9")."""
    claim = query.proposition
    codes = frozenset(number for argument in claim.arguments for number in argument.numbers if number[0].isalpha())
    return not codes | numbers_among(claim.text) <= statement.symbols


def numbers_otherwise(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether a name has another number than in the fact, or none ("in Grey Dog" beside "in Grey Dog 2")."""
    if not any(c.numbers for c in fact.complements):
        return False
    return any(_is_another(c, fact) for c in claim.complements if c.names and not c.members)


def _is_another(name: Argument, fact: Proposition) -> bool:
    """Tell whether every phrase of a fact that has the words of a name numbers it otherwise."""
    listed = any(c.members for c in fact.complements)
    told = [piece for c in fact.complements for piece in c.members or (c,) if name.names <= piece.names]
    if name.numbers:
        return bool(told) and listed and not any(name.numbers <= piece.numbers for piece in told)
    bare = name.text[:1].isupper()  # "in a Boeing" is as well said of a Boeing 737
    return bare and bool(told) and all(any(f"{name.text} {n}" in piece.text for n in piece.numbers) for piece in told)


@lru_cache(maxsize=1 << 12)
def _words_of(wording: str) -> frozenset[str]:
    """Give the words of a fact's wording, with those of its reasons in the plain way ("weak", of what weakened)."""
    return read_symbols(tell_reasons(wording), None)
