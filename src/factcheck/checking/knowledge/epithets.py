"""Epithets: whom "the Italian", "the 51-year-old" or "the lender" stands for, of those whom the draft has named.

Such a phrase answers to one alone: where it fits two, or the draft has used the noun of somebody else, it stays open.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.knowledge.ages import is_told_to_be
from factcheck.checking.knowledge.callings import Callings
from factcheck.checking.knowledge.identities import resolve
from factcheck.checking.knowledge.namings import country_of
from factcheck.checking.knowledge.offices import fits_role, is_of_person, stems
from factcheck.checking.knowledge.soles import find_sole, may_be_strange
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.names.keys import role_key
from factcheck.language.names.places import place_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from factcheck.checking.knowledge.cast import Cast
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_AGED = regex(r"the (\d{1,3})-year-old\b")
_YOUNG = range(13, 20)
_ORGANISATION = "organisation"
_MOST_FACTS = 100  # that are looked at for one name


class Moment(Struct, frozen=True):
    """What a claim says, the place in the text up to which somebody has been named, the day of it, the setting."""

    text: str
    place: int
    day: date | None
    setting: frozenset[str]
    start: int = 0  # of the claim


class Epithets:
    """The phrases with "the" by which the claims of one article call those whom it has named."""

    def __init__(self, cast: Cast, knowledge: Knowledge) -> None:
        self._cast = cast
        self._knowledge = knowledge
        self._callings = Callings(knowledge)

    def answer(self, propositions: tuple[Proposition, ...], moment: Moment) -> tuple[Proposition, ...]:
        """Put those who are meant in the place of what they are called, by the draft or by the setting of a claim."""
        arguments = tuple(argument for one in propositions for argument in one.arguments)
        if not any(map(_may_be_called, arguments)) and not any(map(_is_called_by_role, arguments)):
            return propositions
        return tuple(self._answer(one, moment) for one in propositions)

    def _answer(self, proposition: Proposition, moment: Moment) -> Proposition:
        """Put those who are meant in their places in a proposition; nobody is called so beside their own name."""
        beside = frozenset(s[1:] for a in proposition.arguments for s in a.symbols if s.startswith("@"))
        subject, told = proposition.subject, proposition.object
        return replace(
            proposition,
            subject=self._name_subject(subject, moment, beside) if subject is not None else None,
            object=self._put_in(told, moment, beside) if told is not None else None,
            complements=tuple(self._put_in(argument, moment, beside) for argument in proposition.complements),
        )

    def _name_subject(self, argument: Argument, moment: Moment, beside: frozenset[str]) -> Argument:
        """Put in whom a subject means by the draft as a whole, else the body that stands near."""
        named = self._put_in(argument, moment, beside)
        if named is not argument or argument.entities or argument.head not in self._knowledge.organisation_nouns:
            return named
        near = resolve(self._knowledge, argument, moment.setting) if argument.description is None else ()
        if not near or not beside.isdisjoint(near):
            return argument
        disturbed = self._cast.is_named(near[0], moment.start) and not self._cast.is_alone(
            near[0], moment.start, argument.head_word
        )
        return replace(argument, entities=near, presumed=disturbed)

    def _put_in(self, argument: Argument, moment: Moment, beside: frozenset[str]) -> Argument:
        """Give an argument for the one whom a phrase can only mean, or whose it is.

        Whom a draft calls nothing but "the author" need not be the author whom the facts have.
        """
        if _is_called_by_role(argument) and not self._cast.is_named(argument.entities[0], moment.place):
            return replace(argument, presumed=True)
        if not _may_be_called(argument):
            return argument
        owner = argument.owner
        if owner is not None:
            entity = self._find(owner, moment)
            if entity is None or entity in beside:
                return argument
            if not (_is_telling(owner) or self._cast.is_alone(entity, moment.start, owner.head_word)):
                return argument
            symbol = self._knowledge.gazetteer.symbol(entity)
            known = replace(owner, entities=(entity,), symbols=frozenset({symbol}))
            return replace(argument, owner=known, symbols=argument.symbols - owner.symbols | {symbol})
        told = moment.place, self._cast, self._callings, self._knowledge
        if may_be_strange(argument, *told):
            return replace(argument, presumed=True)
        entity = self._find(argument, moment) or find_sole(argument, *told)
        if entity is None or entity in beside:
            return argument
        presumed = not self._cast.is_alone(entity, moment.start, argument.head_word)
        return replace(
            argument, entities=(entity,), names=frozenset(), definite=True, description=None, presumed=presumed
        )

    def _find(self, argument: Argument, moment: Moment) -> str | None:
        """Find the one whom a phrase means, among those whom the draft has named up to a claim."""
        text, place = argument.text.lower(), moment.place
        if _is_called_by_name(argument) and (given := self._cast.given.get(argument.head_word)) is not None:
            return (
                given
                if argument.names <= {argument.head} and self._cast.names(given, argument.head_word, place)
                else None
            )
        words = f"{text} {moment.text.partition(argument.text)[2].lstrip().split(' ', 1)[0]}".split()
        if words[0] != "the" or argument.description is not None or not listed("relatives and whose").isdisjoint(words):
            return None  # "the ferry that hit it"
        if (aged := _AGED.match(text)) is not None:
            return self._of_age({int(aged[1])}, place) or self._of_known_age(int(aged[1]), moment)
        if argument.head_word == "teenager" and argument.symbols == {argument.head}:
            return self._of_age(set(_YOUNG), place)
        if argument.head in argument.names:
            return self._native(argument, place)
        if argument.names:
            return self._holder(argument, moment)
        found = self._body(argument, place) or self._thing(argument, place) or self._site(argument, place)
        return found or self._holder(argument, moment) or self._part(argument, place)

    def _holder(self, argument: Argument, moment: Moment) -> str | None:
        """Give the one among those named who has a role that a phrase gives in part ("the minister")."""
        if not is_of_person(argument.head) or argument.quantities or argument.text[:4].lower() != "the ":
            return None
        key, gazetteer, altering = role_key(argument.text), self._knowledge.gazetteer, stems("altering")
        over = not key.isdisjoint(stems("over"))
        key -= stems("over")
        if not key.isdisjoint(altering):
            return None
        named = {one.entity for one in self._cast.people if one.entity and one.start < moment.place}
        holders = [
            (entity, role.key)
            for role in gazetteer.roles_of(argument.head)
            if role.head == argument.head and key <= role.key and altering.isdisjoint(role.key)
            for entity, number in role.holders
            if entity in named
            and fits_role(gazetteer.entities[entity].roles[number], argument.head_word, moment.day, over=over)
        ]
        entity = _sole(entity for entity, _ in holders)
        known = key.union(stems("over"), *(title for _, title in holders))
        if entity is None or self._cast.calls_another(argument.head_word, entity, known, moment.place):
            return None
        return entity

    def _part(self, argument: Argument, place: int) -> str | None:
        """Give the one person named who has a part by what the facts tell of them ("the victim")."""
        noun = argument.head
        if argument.symbols != {noun} or argument.quantities or noun not in _parts_of_people():
            return None
        named = {one.entity or one.key for one in self._cast.people if one.start < place}
        entities = self._knowledge.gazetteer.entities
        found = _sole(one for one in named if one in entities and noun in self._callings.of(one))
        return found if found is not None and not self._cast.brings_in(argument.head_word, found, place) else None

    def _of_age(self, ages: set[int], place: int) -> str | None:
        """Give the one person with whose name the draft gives such an age ("Ida Marrow, 51,")."""
        found = {one.entity or one.key for one in self._cast.people if one.start < place and one.age in ages}
        return _sole(found & set(self._knowledge.gazetteer.entities)) if len(found) == 1 else None

    def _of_known_age(self, age: int, moment: Moment) -> str | None:
        """Give the one person named whom the facts tell to be of an age at the time, where the draft gives no ages."""
        people = [one for one in self._cast.people if one.start < moment.place]
        named = {one.entity for one in people if one.entity} if all(one.age is None for one in people) else set()
        found = _sole(entity for entity in named if is_told_to_be(entity, age, moment.day, self._knowledge))
        if found is not None and self._cast.brings_in(f"{age}-year-old", found, moment.start):
            return None
        return found

    def _native(self, argument: Argument, place: int) -> str | None:
        """Give the one person from a country, by a role or by the words before the name, whom its noun can mean."""
        country, gender = country_of(argument.head_word)
        if country is None or len(argument.symbols) > 1:
            return None
        people = [one for one in self._cast.people if one.start < place]
        fits = {one.entity for one in people if one.entity and country in self._countries_of(one.entity)}
        fits |= {one.entity or one.key for one in people if one.country == country}
        strange = {one.key for one in people if one.country is None and not self._countries_of(one.entity)}
        last = people[-1] if people else None
        sole = _sole(fits & set(self._knowledge.gazetteer.entities)) if len(fits) == 1 else None
        if sole is None or (strange - {sole} and last is not None and last.key != sole):
            return None
        return sole if gender in {None, self._knowledge.gazetteer.entities[sole].gender} else None

    def _countries_of(self, entity: str | None) -> frozenset[str]:
        """Give the countries in the titles of somebody's roles ("Dutch cyclist"), and where facts say they are from."""
        known = self._knowledge.gazetteer.entities.get(entity or "")
        if known is None:
            return frozenset()
        symbols = {symbol for role in known.roles for symbol in role_key(role.title)} | self._callings.origins(known.id)
        return frozenset(symbol for symbol in symbols if place_of(symbol) == symbol)

    def _thing(self, argument: Argument, place: int) -> str | None:
        """Give the one thing or body that the facts call by a noun ("the vaccine"), if no other of its kind is near."""
        noun, entities = argument.head, self._knowledge.gazetteer.entities
        if argument.quantities or argument.numbers or argument.orderings or is_of_person(noun):
            return None
        named = {entity for entity in self._cast.bodies(place) if entities[entity].kind != "place"}
        found = _sole(entity for entity in named if argument.symbols <= self._callings.of(entity))
        if found is None:
            return None
        kin = (e for e in named if e != found and entities[e].kind == entities[found].kind)
        others = (e for e in kin if not self._callings.of(e))
        rivals = any(self._cast.is_near(entity, place) for entity in others)
        return None if rivals or self._cast.brings_in(argument.head_word, found, place) else found

    def _body(self, argument: Argument, place: int) -> str | None:
        """Give the one body that a noun for a trade fits by its name, or the one that the draft has named at all."""
        noun = argument.head_word
        if argument.quantities or argument.numbers or argument.orderings:
            return None
        found = self._trader(noun, argument.symbols - {argument.head}, place)
        trade = _words_in_names("trades").get(noun, frozenset())
        if found is None or self._cast.brings_in(noun, found, place) or self._cast.names_strange(trade, place):
            return None
        return found

    def _site(self, argument: Argument, place: int) -> str | None:
        """Give the one thing or place whose name tells that a noun fits it ("the mountain"), if no other is like it."""
        kinds, entities = _words_in_names("sites").get(argument.head_word), self._knowledge.gazetteer.entities
        if kinds is None or argument.symbols != {argument.head} or argument.quantities or argument.orderings:
            return None
        named = (entity for entity in self._cast.bodies(place) if entities[entity].kind != _ORGANISATION)
        found = _sole(entity for entity in named if not kinds.isdisjoint(self._knowledge.name_words(entity)))
        if found is None or self._cast.names_strange(kinds, place):
            return None
        return None if self._cast.brings_in(argument.head_word, found, place) else found

    def _trader(self, noun: str, kinds: frozenset[str], place: int) -> str | None:
        """Find the one body so called, by its name, by the words for what it makes, or as the only one."""
        trade, any_firm = _words_in_names("trades").get(noun), noun in lexicon.read_words("bodies", "any firm")
        any_body = not kinds and noun in lexicon.read_words("bodies", "any body")
        if trade is None and not any_firm and not any_body:
            return None
        entities, words = self._knowledge.gazetteer.entities, self._knowledge.name_words
        named = {entity for entity in self._cast.bodies(place) if entities[entity].kind == _ORGANISATION}
        if trade is not None and not kinds and (fits := {e for e in named if not trade.isdisjoint(words(e))}):
            return _sole(fits)
        if any_firm:
            firms = {entity for entity in named if words(entity).isdisjoint(stems_of("public bodies", "bodies"))}
            fits = {e for e in firms if kinds <= words(e)} or {e for e in firms if self._tells_of(e, kinds)}
            return _sole(fits if kinds else firms)
        only = _sole(named) if any_body else None
        return only if only is not None and not _is_of_trade(words(only)) else None

    def _tells_of(self, entity: str, words: frozenset[str]) -> bool:
        """Tell whether the facts on a firm have the words for what it does ("trains" of "the train maker")."""
        numbers = self._knowledge.index.positions("@" + entity)[:_MOST_FACTS]
        told = (one.symbols for number in numbers for one in self._knowledge.statements(number) if not one.refuting)
        return any(words <= symbols for symbols in told)


def _sole(entities: Iterable[str]) -> str | None:
    found = set(entities)
    return found.pop() if len(found) == 1 else None


def _may_be_called(argument: Argument) -> bool:
    """Tell whether an argument may be somebody by another word, or belong to one."""
    if argument.entities or argument.pronoun or argument.members:
        return False
    return argument.text[:4].lower() == "the " or _is_called_by_name(argument)


def _is_called_by_role(argument: Argument) -> bool:
    """Tell whether an argument is somebody by a single noun, for no office that one alone holds."""
    if argument.head_word in lexicon.read_words("roles", "sole"):
        return False
    single = argument.entity is not None and argument.symbols == {argument.head} and not argument.names
    return single and argument.text[:4].lower() == "the " and f"@{argument.entity}" not in argument.symbols


def _is_called_by_name(argument: Argument) -> bool:
    """Tell whether a phrase ends with a name or, where it opens a sentence, is one word that may be one."""
    return argument.head in argument.names or (argument.text[:1].isupper() and argument.text.isalpha())


@cache
def _parts_of_people() -> frozenset[str]:
    tables = (lexicon.read_table("bodies", f"parts as {slot}") for slot in ("subject", "object"))
    return frozenset(stem(noun) for table in tables for noun in table)


@cache
def _words_in_names(section: str) -> dict[str, frozenset[str]]:
    """Map each noun for a trade or a site ("lender", "mountain") to the words by which names tell it."""
    table = lexicon.read_table("bodies", section)
    return {noun: frozenset(map(stem, words)) | {stem(noun)} for noun, words in table.items()}


def _is_telling(owner: Argument) -> bool:
    """Tell whether the word for an owner tells more than that it is some body ("the council's hearing")."""
    told = any(owner.head_word in _words_in_names(section) for section in ("trades", "sites"))
    return told or owner.head in owner.names or len(owner.symbols) > 1 or bool(owner.quantities)


def _is_of_trade(words: frozenset[str]) -> bool:
    """Tell whether a name tells what its bearer is, which then is called by no other noun ("Court of Orlo")."""
    told = frozenset().union(*_words_in_names("trades").values()) | stems_of("public bodies", "bodies")
    return not words.isdisjoint(told)
