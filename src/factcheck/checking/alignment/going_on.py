"""Going on: whom or what a pronoun may go on with, where the fact's own participant is spoken of just before.

"Brinkmoor need a lift. They finished fourth" may go on about Brinkmoor. That bears a claim out which has a figure or a
name of the fact's besides, but never gainsays one: the draft may mean another that its words do not name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.knowledge.collectives import may_be_meant
from factcheck.checking.knowledge.namings import gender_of
from factcheck.checking.knowledge.statements import names_among
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import opens_with, worded
from factcheck.language.names.genders import FEMALE, gender_of_noun, gender_of_pronoun
from factcheck.language.names.places import place_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural, people_like

if TYPE_CHECKING:
    from factcheck.checking.alignment.leftovers import Query
    from factcheck.checking.alignment.slots import Party
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.scenes import Scene
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_MOST_SCENES = 3
_NEAR = 2
_FOR = worded(r"{told for}\s((?:[tT]he\s)?[\w'’-]+(?:\s[\w'’-]+){0,3}?)(?:\s{selves})?,?\s{told of nothing}\b")
_GROUPS = frozenset({"organisation", "place"})


class _Sought(Struct, frozen=True):
    """Whom a pronoun is to go on with, and the others of its clause, who are nobody that it may mean."""

    pronoun: str
    argument: Argument
    entities: frozenset[str]
    others: frozenset[str]
    knowledge: Knowledge


def go_on_with(
    claim: Party | None, fact: Party | None, query: Query, known: tuple[Proposition, bool], knowledge: Knowledge
) -> Party | None:
    """Let a pronoun stand for the entities of the fact where the text just before is about them and nobody like them.

    What is `known` of the fact is its proposition, and whether a figure of the claim agrees with one of its own.
    """
    if claim is None or fact is None or not claim.argument.pronoun or claim.entities or not fact.entities:
        return claim
    foreground, pronoun = query.around.foreground, claim.argument.head_word
    if foreground is None or not _can_mean(pronoun, fact.argument, fact.entities, knowledge):
        return claim
    if query.around.speaker:
        return fact if claim.argument is query.proposition.object and _reports(query, fact, knowledge) else claim
    others = (a for a in query.proposition.arguments if a is not claim.argument)
    named = frozenset(entity for argument in others for entity in argument.entities)
    told, agrees = known
    if not named.isdisjoint(fact.entities):
        return claim
    if not agrees and not _shares_more(query.proposition, told, fact.entities, knowledge):
        return claim
    sought = _Sought(pronoun, fact.argument, frozenset(fact.entities), named, knowledge)
    beside = (scene for scene in foreground.scenes[:_MOST_SCENES] if scene.beside)
    met = next((found for scene in beside if (found := _meets(scene, sought)) is not None), None)
    if met is None:
        met = frozenset(map(knowledge.gazetteer.symbol, fact.entities)) <= query.around.lead
    return replace(fact, argument=replace(fact.argument, presumed=True)) if met else claim


def _reports(query: Query, fact: Party, knowledge: Knowledge) -> bool:
    """Tell whether the fact's own participant reports a claim, and its sentence speaks of nobody else before it.

    So "it" is Skyra in "Skyra says that the strike is costing it a million a day".
    """
    foreground = query.around.foreground
    own = frozenset(map(knowledge.gazetteer.symbol, fact.entities))
    if foreground is None or not query.around.reported or not own <= query.around.speaker or not foreground.scenes:
        return False
    scene = foreground.scenes[0]
    told = [argument for argument in scene.arguments if set(argument.entities) != set(fact.entities)]
    return scene.reports and not told and own <= knowledge.symbols_of(scene.text)


def speaks_of_another(pronoun: str, known: Argument, query: Query, knowledge: Knowledge) -> bool:
    """Tell whether the sentence just before a claim is about something else than the fact's own noun, which it lacks.

    So "it" is no rent cap behind "A law on noise came next".
    """
    foreground = query.around.foreground
    scene = next((scene for scene in foreground.scenes[:1] if scene.beside), None) if foreground is not None else None
    if scene is None or known.head in knowledge.symbols_of(scene.text):
        return False
    sought = _Sought(pronoun, known, frozenset(), frozenset(), knowledge)
    return any(opens_with(one.text, "indefinite article") and _may_rival(one, sought) for one in scene.subjects)


def is_ship_called_she(pronoun: str, known: Argument, query: Query, knowledge: Knowledge) -> bool:
    """Tell whether "she" can only be a ship of the fact's, as the text just before tells of it and of no woman."""
    foreground, ships = query.around.foreground, stems_of("ships", "pronouns")
    if foreground is None or gender_of_pronoun(pronoun) != FEMALE or known.head not in ships:
        return False
    near = [scene for scene in foreground.scenes[:_NEAR] if scene.beside]
    told = [argument for scene in near for argument in scene.arguments if not argument.pronoun]
    if not any(known.head in argument.symbols for argument in told):
        return False
    return not any(_may_be_she(argument, knowledge) or argument.head in ships - {known.head} for argument in told)


def _may_be_she(argument: Argument, knowledge: Knowledge) -> bool:
    """Tell whether an argument names or tells of one person who may be a woman."""
    if argument.entities:
        return any(knowledge.gazetteer.entities[entity].kind == "person" for entity in argument.entities)
    person = argument.head_word in lexicon.read_words("people", "person")
    return person or (argument.head in argument.names and place_of(argument.head) is None)


def _shares_more(claim: Proposition, fact: Proposition, entities: tuple[str, ...], knowledge: Knowledge) -> bool:
    """Tell whether a claim has a rank or a name in common with a fact, besides the one that is sought."""
    ranks = {(o.scale, o.rank) for o in claim.orderings} & {(o.scale, o.rank) for o in fact.orderings}
    told = frozenset(symbol for a in fact.arguments for symbol in a.symbols | a.names)
    said = frozenset(symbol for a in claim.arguments for symbol in a.names | names_among(a.symbols))
    return bool(ranks) or not (said & told).issubset(map(knowledge.gazetteer.symbol, entities))


def _can_mean(pronoun: str, argument: Argument, entities: tuple[str, ...], knowledge: Knowledge) -> bool:
    """Tell whether a pronoun can mean the entities of a fact."""
    known = [knowledge.gazetteer.entities[entity] for entity in entities]
    if pronoun in listed("they"):
        return len(known) > 1 or known[0].kind in _GROUPS or is_plural(argument.head_word)
    gender = gender_of_pronoun(pronoun)
    if gender is not None:
        return len(known) == 1 and known[0].kind == "person" and gender_of(known[0]) in {None, gender}
    return pronoun == "it" and len(known) == 1 and known[0].kind != "person"


def _meets(scene: Scene, sought: _Sought) -> bool | None:
    """Tell whether a sentence is about the one sought and nobody like it; None where it tells of no such one at all."""
    if scene.subjects and all(subject.head_word == sought.pronoun for subject in scene.subjects):
        return None
    subjects = [subject for subject in scene.subjects if not subject.pronoun]
    if (subjects and all(_is_or_is_of(subject, sought) for subject in subjects)) or _is_told_for(scene, sought):
        strange = any(_is_strange(argument, sought) for argument in scene.arguments)
        return not strange and not _names_kin(scene, sought)
    symbols = sought.knowledge.symbols_of(scene.text)
    told = frozenset(map(sought.knowledge.gazetteer.symbol, sought.entities)) <= symbols
    if (told and _names_kin(scene, sought)) or any(_may_rival(argument, sought) for argument in scene.arguments):
        return False
    return bool(scene.arguments) if told else None


def _is_told_for(scene: Scene, sought: _Sought) -> bool:
    """Tell whether a sentence opens with the one sought as the one for whom it is told ("For the club it was hard")."""
    opening = _FOR.match(scene.text)
    if opening is None:
        return False
    symbols = sought.knowledge.symbols_of(opening[1])
    return {symbol[1:] for symbol in symbols if symbol.startswith("@")} == sought.entities


def _names_kin(scene: Scene, sought: _Sought) -> bool:
    """Tell whether a sentence names another known one of the same kind."""
    entities, symbols = sought.knowledge.gazetteer.entities, sought.knowledge.symbols_of(scene.text)
    others = {s[1:] for s in symbols if s.startswith("@")} - sought.entities - sought.others
    kinds = {entities[entity].kind for entity in sought.entities}
    return any(entities[entity].kind in kinds for entity in others)


def _is_or_is_of(subject: Argument, sought: _Sought) -> bool:
    """Tell whether a sentence is about the one sought, or a part of it and no other party ("Orla's board")."""
    if set(subject.entities) == sought.entities:
        return True
    own = sought.argument
    if not subject.entities and subject.definite and subject.head == own.head and subject.symbols <= own.symbols:
        return True  # "the cap", of the rent cap
    owner = subject.owner
    parts = stems_of("organs", "bodies")
    return owner is not None and set(owner.entities) == sought.entities and subject.head in parts


def _is_strange(argument: Argument, sought: _Sought) -> bool:
    """Tell whether an argument is a name that no entity has, and no place."""
    if argument.entities or argument.head not in argument.names or place_of(argument.head) is not None:
        return False
    return not argument.names <= {name for e in sought.entities for name in sought.knowledge.name_words(e)}


def _may_rival(argument: Argument, sought: _Sought) -> bool:
    """Tell whether a pronoun may mean another argument of a sentence than the one sought."""
    if argument.pronoun or argument.head_word in lexicon.read_words("clause_links", "time nouns"):
        return False
    if argument.entities:
        return not set(argument.entities) <= sought.entities | sought.others and not _is_place(argument, sought)
    if argument.head in argument.names:
        return place_of(argument.head) is None
    gender, word = gender_of_pronoun(sought.pronoun), argument.head_word
    person = word in people_like() or word in lexicon.read_words("people", "person")
    if gender is not None:
        return person and gender_of_noun(word) in {None, gender}
    plural = sought.pronoun in listed("they")
    bodies = plural and argument.head in sought.knowledge.organisation_nouns
    return bodies or (may_be_meant(argument, plural=plural) and (plural or not person))


def _is_place(argument: Argument, sought: _Sought) -> bool:
    entities = sought.knowledge.gazetteer.entities
    return all(entities[entity].kind == "place" for entity in argument.entities)
