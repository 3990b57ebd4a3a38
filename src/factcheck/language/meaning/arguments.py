"""Arguments: who and what a proposition is about, from noun phrases.

An argument's content is a set of symbols: `@id` for a known entity, the folded name for a place whichever way it is
said ("Peruvian", "Peru"), the stem for any other word. Figures, times and ordering words are slots of their own and
left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.clauses import Clause, ClauseKind, Phrase
from factcheck.language.clauses.parts import joining_words
from factcheck.language.lexicon import listed
from factcheck.language.meaning.content import content_between, is_part, numbers_between, symbol_at
from factcheck.language.meaning.nominals import apposed_name
from factcheck.language.meaning.orderings import Ordering, find_orderings
from factcheck.language.names.genders import given_names
from factcheck.language.times.relations import WITHIN
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from datetime import date

    from factcheck.language.meaning.readings import Reading


class Description(Struct, frozen=True):
    """A relative clause that tells who is meant: "the candidate whom Ruiz backed", by verb and the other party.

    `gap` is the part that the described one has in it, "subject" or "object".
    """

    verb: str
    party: Argument
    gap: str


class Argument(Struct, frozen=True):
    """One participant of a proposition."""

    text: str
    head: str
    symbols: frozenset[str]
    entities: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()
    preposition: str | None = None
    pronoun: bool = False
    negative: bool = False
    members: tuple[Argument, ...] = ()
    description: Description | None = None
    orderings: tuple[Ordering, ...] = ()
    quantities: tuple[int, ...] = ()
    owner: Argument | None = None  # whose it is: "Ruiz" of "Ruiz's victory"
    head_word: str = ""
    definite: bool = False
    presumed: bool = False  # taken for somebody whom the text may not mean, which gainsays nothing
    antecedent: Argument | None = None  # the noun of the sentence before that a pronoun goes on with
    aliases: tuple[Argument, ...] = ()  # other names that the sentence itself gives
    numbers: frozenset[str] = frozenset()  # which of several it is: the "5" of "Line 5", no count and no date

    @property
    def entity(self) -> str | None:
        """The one entity that is meant, None where none or several can be."""
        return self.entities[0] if len(self.entities) == 1 else None


_TWO = 2
_OF = " of "
_THINGS = frozenset({"event", "place", "work", "other"})
_NOT_ANY = frozenset({("not", "one"), ("not", "any")})


def read_argument(reading: Reading, phrase: Phrase, *, describe: bool = True) -> Argument:
    """Read a noun phrase as an argument; a name behind it between commas tells who is meant."""
    if describe and (name := apposed_name(reading, phrase)) is not None:
        phrase = name
    start, end = phrase.start, phrase.end
    head_at = _head_of(reading, start, end)
    word = reading.words[head_at]
    orderings = find_orderings(reading, start, end)
    ordered = {token for ordering in orderings for token in ordering.tokens}
    symbols, names = content_between(reading, start, end, ordered)
    nobody = reading.words[start:end] == ("no", "one")
    argument = Argument(
        text=" ".join(reading.tagged.slice(start, end).split()),  # without the blanks of what was set aside
        head=stem("nobody") if nobody else symbol_at(reading, head_at),
        symbols=symbols,
        entities=_entities(reading, start, end, head_at),
        names=names,
        preposition=phrase.preposition,
        pronoun=(reading.classes[head_at] == "O" and end - start == 1) or nobody,
        negative=_opens_denial(reading, start) or word in lexicon.read_words("polarity", "negative pronouns"),
        orderings=orderings,
        quantities=_figures_between(reading, start, end),
        head_word=word,
        definite=reading.words[start] in listed("pointing") or reading.classes[start] == "P",
        numbers=numbers_between(reading, start, end),
    )
    if argument.entities and orderings and head_at not in reading.mention_at:
        argument = replace(argument, orderings=())  # "the top seed" is somebody by that role
    if describe:
        argument = _add_owner_and_alias(reading, start, end, argument, head_at)
        argument = _name_event(reading, argument)
    members = _members(reading, phrase)
    if members:
        everyone = tuple(dict.fromkeys(e for member in members for e in member.entities))
        argument = replace(argument, members=members, entities=everyone if len(everyone) > 1 else argument.entities)
    if describe and not argument.entities:
        argument = replace(argument, description=_description(reading, phrase))
    return argument


def _figures_between(reading: Reading, start: int, end: int) -> tuple[int, ...]:
    """Give the numbers of the figures that a phrase has."""
    at = reading.quantity_at
    return tuple(sorted({at[i] for i in range(start, end) if i in at})) if at else ()


def _name_event(reading: Reading, argument: Argument) -> Argument:
    """Let "the Tal Dam fire" be the event that the facts call the Tal fire: what it befell is named in full."""
    if not argument.definite or len(argument.symbols) != _TWO:
        return argument
    named = [symbol[1:] for symbol in argument.symbols if symbol.startswith("@")]
    told = argument.names or argument.orderings or argument.quantities or argument.numbers or argument.owner
    if len(named) != 1 or told or argument.head == f"@{named[0]}" or argument.head not in argument.symbols:
        return argument
    entities = reading.gazetteer.entities
    words = entities[named[0]].name.split() if named[0] in entities else []
    short = (f"{' '.join(words[:count])} {argument.head_word}" for count in range(1, len(words)))
    events = {entity for name in short for entity in reading.gazetteer.resolve(name)}
    if len(events) != 1 or entities[next(iter(events))].kind != "event":
        return argument
    symbol = reading.gazetteer.symbol(*events)
    return replace(argument, head=symbol, symbols=frozenset({symbol}), entities=tuple(events))


def _add_owner_and_alias(reading: Reading, start: int, end: int, argument: Argument, head_at: int) -> Argument:
    """Add to an argument whose it is ("the bank's chief"), and the other name that the sentence gives it."""
    mark = reading.classes.find("p", start, head_at)
    if mark > start:
        argument = replace(argument, owner=read_argument(reading, Phrase(start, mark), describe=False))
    alias = reading.alias_at.get(end - 1)
    if alias is not None and reading.classes[start:end].strip('P"') == "":
        argument = replace(argument, aliases=(read_argument(reading, Phrase(*alias), describe=False),))
    return argument


def _opens_denial(reading: Reading, start: int) -> bool:
    """Tell whether a phrase opens with "no" or "not one"; "no more than 700" denies nothing."""
    none = reading.words[start] in lexicon.read_words("polarity", "negative determiners")
    return (none and start not in reading.quantity_at) or reading.words[start : start + 2] in _NOT_ANY


def _head_of(reading: Reading, start: int, end: int) -> int:
    """Find the head: the last noun or name before the first preposition, bracket or comma of the phrase."""
    limit = end
    if reading.classes[start] == "G" and end - start > 1:
        return start  # "Closing the mill"
    if is_part(reading, start, end):
        start += 2
    if reading.classes[end - 1] == "P" and reading.classes[start] == "D" and "," in reading.classes[start:end]:
        return end - 1
    if _is_titled(reading, start, end):
        return end - 1
    measured = True  # so far the phrase only tells how much
    for i in range(start + 1, end):
        measured = measured and (i - 1 in reading.quantity_at or reading.classes[i - 1] in "DRI")
        breaks = (reading.classes[i] in "I,(:" or reading.words[i] == ",") and not _joins_adjectives(reading, i)
        if breaks and not measured and i not in reading.mention_at:
            limit = i
            break
    for i in range(limit - 1, start - 1, -1):
        if reading.classes[i] in "NPO" and not (i in reading.time_at and i > start):
            return i
    return limit - 1


def _joins_adjectives(reading: Reading, i: int) -> bool:
    """Tell whether a comma only stands between two adjectives ("a large, highly mobile force")."""
    return reading.classes[i] == "," and reading.classes[i - 1] == "J" and reading.classes[i + 1 : i + 2] in ("J", "R")


def _is_titled(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a phrase is a title with the name of its holder at the end ("Secretary of State Ida Moss")."""
    if reading.classes[end - 1] != "P" or reading.classes[start] == "D" or "of" not in reading.words[start:end]:
        return False
    of = start + reading.words[start:end].index("of")
    mention = reading.mention_at.get(end - 1)
    name = reading.mentions[mention].start if mention is not None else end - 2
    titled = set(reading.classes[of + 1 : end]) == {"P"} and name > of + 1
    return titled and (mention is not None or reading.words[name] in given_names())


def _entities(reading: Reading, start: int, end: int, head_at: int) -> tuple[str, ...]:
    """Give the entities that a phrase stands for: by the name at its head, by the name in it, or by its role."""
    mention = reading.mention_at.get(head_at)
    if mention is not None:
        return reading.mentions[mention].entities
    if reading.classes[head_at] == "O":
        return ()
    if reading.words[start] in listed("a, another or no") or reading.classes[head_at] == "P":
        return ()
    named = _named_thing(reading, start, head_at)
    if named or not reading.gazetteer.is_of_roles(reading.words[head_at]):
        return named
    return _who_has_role(reading, reading.tagged.slice(start, end))


def _who_has_role(reading: Reading, phrase: str) -> tuple[str, ...]:
    """Give who has the role that a phrase tells, at the time that the sentence speaks of or else now."""
    then = {holders for day in _days_told(reading) if (holders := _holders(reading, phrase, day))}
    if then:
        return then.pop() if len(then) == 1 else ()  # who had the role at the time that is spoken of
    return _holders(reading, phrase, reading.on)


def _named_thing(reading: Reading, start: int, head_at: int) -> tuple[str, ...]:
    """Give the thing that is named before what it is ("the Ostwick probe"); a bank's tower is not the bank."""
    number = reading.mention_at.get(head_at - 1)
    if number is None or reading.words[start] != "the" or reading.mentions[number].start != start + 1:
        return ()
    entities = reading.mentions[number].entities
    things = all(reading.gazetteer.entities[entity].kind in _THINGS for entity in entities)
    return entities if things and stem(reading.words[head_at]) in stems_of("named things") else ()


def _holders(reading: Reading, phrase: str, day: date | None) -> tuple[str, ...]:
    return reading.gazetteer.by_role_phrase(phrase, day, reading.setting)


def _days_told(reading: Reading) -> tuple[date, ...]:
    """Give the first and the last day of the one time at which a sentence says that something was so."""
    told = [time.period for time in reading.times if time.period is not None and time.relation in WITHIN]
    return tuple(day for day in (told[0].first, told[0].last) if day is not None) if len(told) == 1 else ()


def _members(reading: Reading, phrase: Phrase) -> tuple[Argument, ...]:
    """Split "A, B and C" into its members."""
    if "C" not in reading.classes[phrase.start : phrase.end]:
        return ()
    nouns = [i for i in range(phrase.start + 1, phrase.end) if reading.classes[i - 1] not in "JR"]  # no "last and best"
    cuts = [i for i in nouns if reading.words[i] in joining_words() and reading.classes[i] == "C"]
    if not cuts:
        return ()
    cuts = sorted(cuts + [i for i in nouns if i < cuts[-1] and reading.classes[i] == ","])
    pieces = zip([phrase.start, *(cut + 1 for cut in cuts)], [*cuts, phrase.end], strict=True)
    members = [Phrase(start, end, phrase.preposition) for start, end in pieces if end > start]
    read = tuple(read_argument(reading, member, describe=False) for member in members)
    return _share_office(reading, read) if len(read) > 1 else read


def _share_office(reading: Reading, members: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Read "the presidents of Peru and Chile" as those who hold the same office, one in each."""
    first, *others = members
    office, of, _ = first.text.partition(_OF)
    offices = is_plural(first.head_word) and first.head in stems_of("title", "titles")
    named_bodies = all(one.head in one.names or one.entities for one in others)
    if not (of and offices and named_bodies) or any(_OF in one.text for one in others):
        return members
    named = [f"{office}{_OF}{one.text}" for one in others]
    return (first, *(
        replace(
            one, text=phrase, head=first.head, head_word=first.head_word, names=frozenset(),
            symbols=one.symbols | {first.head}, entities=_who_has_role(reading, phrase),
        )
        for one, phrase in zip(others, named, strict=True)
    ))  # fmt: skip


def _description(reading: Reading, phrase: Phrase) -> Description | None:
    """Read the relative clause after a phrase that tells who is meant by it."""
    for clause in reading.clauses:
        if clause.kind is ClauseKind.RELATIVE and not clause.antecedent and clause.subject is not None:
            follows = clause.subject.start in {phrase.end, phrase.end + 1}
            if follows and not clause.objects:
                return _describe(reading, clause, clause.subject, "object")
        elif (
            clause.kind is ClauseKind.RELATIVE
            and clause.antecedent
            and clause.subject == Phrase(phrase.start, phrase.end)
        ):
            if (
                clause.objects
                and clause.verb.start in {phrase.end + 1, phrase.end + 2}
                and reading.words[phrase.end] != ","
            ):
                return _describe(reading, clause, clause.objects[0], "subject")
        elif clause.kind is ClauseKind.PARTICIPLE and clause.verb.start in {phrase.end, phrase.end + 1}:
            agent = next((c for c in clause.complements if c.preposition == "by"), None)
            if agent is not None and reading.classes[clause.verb.end - 1] in "EK" and clause.subject is not None:
                return _describe(reading, clause, agent, "object")
    return None


def _describe(reading: Reading, clause: Clause, party: Phrase, gap: str) -> Description:
    """Make the description from a clause and its other party."""
    verb = stem(reading.words[clause.verb.end - 1])
    return Description(verb, read_argument(reading, party, describe=False), gap)
