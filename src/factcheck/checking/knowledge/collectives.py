"""Collectives: which people "the two men" are, and which people or body "they" and "it" go on with.

"They" goes on with the two people who together were the subject of the sentence before; "it" and "they" with the one
body that this sentence names, or else with its subject ("The talks were long. They ended in May"), and so does "he" or
"she" with a person without a name ("the driver"), where it speaks of nothing else that could be meant.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import opens_with, worded
from factcheck.language.meaning.meanings import Voice
from factcheck.language.names.genders import gender_of_noun, gender_of_pronoun, is_given_name
from factcheck.language.names.places import place_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural, people_like
from factcheck.model import Attribution
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.knowledge.cast import Cast
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim

_PAIR = worded(r"the (?:{pairs of people}|(?:other )?two(?: ([a-z]{3,15}))?)")
_OPENING = regex(
    r"(?:[A-Z][a-z]{1,6}\s(?:[\w-]{1,12}\s){0,3}[\w-]{1,12},?\s)?(?:[Tt]hey|[Ii]t|[Hh]e|[Ss]he)\b"
)  # "in May they"
_EMPTY = worded(
    r"\b[Ii]t\s(?:{auxiliaries of it}\s)?{anticipating verbs}\s"
    r"[^.;]{0,60}?\b{anticipated}\b"  # "it took three years to build the pier"
)
_BEING = worded(r"\b[Ii]t\s{being}\s(?:{determiners}|[A-Z])\b")  # "the third cut"
_SINGULARS = {"men": "man", "women": "woman", "people": "person"}
_TWO = 2
_ORGANISATION = "organisation"
_ENDS = frozenset(".!?:\n")


class _Told(Struct, frozen=True):
    """A sentence of the article's own: its paragraph, and what its claims say."""

    paragraph: tuple[int, int]
    propositions: tuple[Proposition, ...]


class Collectives:
    """The phrases and pronouns for several people, or for a body, in the claims of one article."""

    def __init__(self, cast: Cast, knowledge: Knowledge, text: str) -> None:
        self._cast = cast
        self._knowledge = knowledge
        self._text = text
        self._told: _Told | None = None

    def __copy__(self) -> Collectives:
        """Give one that goes on from here on its own."""
        other = object.__new__(Collectives)
        other.__dict__.update(self.__dict__)
        return other

    def follow(self, claim: Claim, propositions: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
        """Put in who is meant by a claim's words for several, or for a body, and go on from the claim."""
        answered = tuple(self._name_pair(claim, one) for one in propositions)
        if claim.attribution is not Attribution.NARRATION:
            self._told = None
            return answered
        paragraph, told = (self._cast.block_at(claim.span.start), claim.paragraph), self._told
        opens = self._opens_sentence(claim)
        beside = told.propositions if told is not None and told.paragraph == paragraph else ()
        if opens and told is not None and beside and _OPENING.match(claim.assertion) is not None:
            answered = tuple(self._go_on(claim.assertion, one, told) for one in answered)
        self._told = _Told(paragraph, answered if opens else (*beside, *answered))
        return answered

    def _opens_sentence(self, claim: Claim) -> bool:
        before = self._text[: claim.span.start].rstrip("\"“”'‘’ \t")
        return not before or before[-1] in _ENDS

    def _name_pair(self, claim: Claim, proposition: Proposition) -> Proposition:
        """Put in the two people whom "the two men" or "the pair" means."""
        for slot in ("subject", "object"):
            argument: Argument | None = getattr(proposition, slot)
            found = _PAIR.fullmatch(argument.text.lower()) if argument is not None and not argument.entities else None
            if argument is None or found is None:
                continue
            noun = _SINGULARS.get(found[1] or "people", (found[1] or "people").removesuffix("s"))
            people = self._cast.find_all(gender_of_noun(noun), claim.span.start) if noun in _persons() else ()
            if len(people) != _TWO:
                continue
            spans = {proposition.figure_of(number) for number in argument.quantities}
            named = self._gather(argument, people)
            figures = tuple(one for one in proposition.quantities if one.span not in spans)
            proposition = replace(proposition, **{slot: named}, quantities=figures)
        return proposition

    def _gather(self, argument: Argument, entities: tuple[str, ...]) -> Argument:
        symbols = frozenset(map(self._knowledge.gazetteer.symbol, entities))
        members = tuple(
            replace(
                argument, entities=(entity,), symbols=frozenset({self._knowledge.gazetteer.symbol(entity)}),
                pronoun=False, quantities=(),
            )
            for entity in entities
        )  # fmt: skip
        return replace(
            argument, entities=entities, symbols=symbols, members=members, pronoun=False, quantities=(), definite=True
        )

    def _go_on(self, text: str, proposition: Proposition, told: _Told) -> Proposition:
        """Let "they" or "it" be whom or what the sentence before was about."""
        place = "subject" if proposition.subject is not None else "object"
        subject: Argument | None = getattr(proposition, place)
        if subject is None or not subject.pronoun or subject.entities:
            return proposition
        if (gender := gender_of_pronoun(subject.head_word)) is not None:
            return replace(proposition, **{place: replace(subject, antecedent=_find_person(told.propositions, gender))})
        if subject.head_word not in listed("it or they"):
            return proposition
        plural = subject.head_word == "they"
        if plural and place == "subject" and (people := _subjects_of(told.propositions)):
            return replace(proposition, subject=self._gather(subject, people))
        body = self._body_of(told, plural=plural) if place == "subject" and _is_done(proposition) else None
        if body is None:
            tied = _tie(subject, text, told.propositions)
            strange = self._names_strange(told.propositions)
            return replace(proposition, **{place: replace(tied, presumed=True) if strange else tied})
        symbol = self._knowledge.gazetteer.symbol(body)
        named = replace(subject, entities=(body,), symbols=frozenset({symbol}), pronoun=False, definite=True)
        return replace(proposition, subject=named)

    def _names_strange(self, propositions: tuple[Proposition, ...]) -> bool:
        """Tell whether a noun of a sentence has a name with it that no fact has ("the bridge in Sunde")."""
        arguments = (argument for one in propositions for argument in one.arguments)
        beside = (a for a in arguments if a.names and (a.preposition is not None or a.head not in a.names))
        return any(not self._knowledge.index.positions(name) for argument in beside for name in argument.names)

    def _body_of(self, told: _Told, *, plural: bool) -> str | None:
        """Give the one body of a sentence, where nothing else in it is as many."""
        entities = self._knowledge.gazetteer.entities
        arguments = [argument for one in told.propositions for argument in one.arguments]
        meant = {entity for argument in arguments for entity in argument.entities}
        meant |= {s[1:] for a in arguments for s in a.symbols if s.startswith("@")}
        bodies = {entity for entity in meant if entities[entity].kind not in {"person", "place"}}
        if len(bodies) != 1 or any(argument.names or argument.members for argument in arguments):
            return None
        body = next(iter(bodies))
        rivals = (a for a in arguments if body not in a.entities)
        kind = entities[body].kind == _ORGANISATION
        return body if kind and not any(may_be_meant(rival, plural=plural) for rival in rivals) else None


@cache
def _persons() -> frozenset[str]:
    return lexicon.read_words("people", "person") | {"person"}


def _subjects_of(propositions: tuple[Proposition, ...]) -> tuple[str, ...]:
    """Give the two people who together are the subject of a sentence, and of all that it says of several."""
    told = (one.subject for one in propositions if one.subject is not None)
    subjects = [one for one in told if one.entities or one.names or one.pronoun or may_be_meant(one, plural=True)]
    pairs = {one.entities for one in subjects if len(one.entities) == _TWO}
    others = (a for one in propositions for a in one.arguments if a is not one.subject and not a.entities)
    if any(is_plural(a.head_word) and (a.head in stems_of("person", "people") or _are_people(a)) for a in others):
        return ()  # "sent their ministers"
    sole = pairs.pop() if len(pairs) == 1 else ()
    return sole if all(set(one.entities) <= set(sole) and one.entities for one in subjects) else ()


def _are_people(argument: Argument) -> bool:
    return argument.head_word in people_like()


def _tie(pronoun: Argument, text: str, propositions: tuple[Proposition, ...]) -> Argument:
    """Tie a pronoun to the noun that it goes on with; where several may be meant, it is only taken for one."""
    plural = pronoun.head_word == "they"
    known = _find_antecedent(propositions, plural=plural) if _EMPTY.search(text) is None else None
    several = known is None and _BEING.search(text) is None and _speaks_of_several(propositions, plural=plural)
    return replace(pronoun, antecedent=known, presumed=several)


def _find_antecedent(propositions: tuple[Proposition, ...], *, plural: bool) -> Argument | None:
    """Give the common noun that is the subject of a sentence, where nothing else in it is as many."""
    main = next((one for one in propositions if one.main), None)
    subject = (main.subject or main.object) if main is not None else None
    if subject is not None and subject.pronoun:
        subject = subject.antecedent
    if subject is None or subject.entities or subject.names or subject.quantities or subject.members:
        return None
    several = is_plural(subject.head_word) or subject.head_word in people_like()
    if several is not plural or not (subject.definite or plural) or subject.head_word in _persons():
        return None
    rivals = (a for one in propositions for a in one.arguments if a.symbols != subject.symbols)
    return None if any(may_be_meant(rival, plural=plural) for rival in rivals) else subject


def _find_person(propositions: tuple[Proposition, ...], gender: str) -> Argument | None:
    """Give the person without a name ("the driver") whom a sentence is about, where it tells of nobody else."""
    main = next((one for one in propositions if one.main), None)
    subject = (main.subject or main.object) if main is not None else None
    if subject is not None and subject.pronoun:
        subject = subject.antecedent
    if subject is None or subject.entities or subject.names or subject.quantities or subject.members:
        return None
    single = subject.definite and subject.head_word in _persons() and not is_plural(subject.head_word)
    if not single or gender_of_noun(subject.head_word) not in {None, gender}:
        return None
    rivals = (a for one in propositions for a in one.arguments if a.symbols != subject.symbols)
    return None if any(a.names or a.entities or a.head_word in _persons() for a in rivals) else subject


def _speaks_of_several(propositions: tuple[Proposition, ...], *, plural: bool) -> bool:
    """Tell whether a pronoun may mean one or another noun of a sentence."""
    nouns = {a.head for one in propositions for a in one.arguments if may_be_meant(a, plural=plural)}
    return len(nouns) > 1


def may_be_meant(argument: Argument, *, plural: bool) -> bool:
    """Tell whether a pronoun may mean another argument of a sentence: one as many as it is for, and no place."""
    placed = argument.preposition is not None and place_of(argument.head) is not None
    if argument.pronoun or argument.entities or not argument.symbols or placed or is_elsewhere(argument):
        return False
    single = opens_with(argument.text, "one of several")  # "a steelworks"
    several = (not single and is_plural(argument.head_word)) or argument.head_word in people_like()
    several |= bool(argument.members)
    of = argument.text.lower().partition(" of ")[2].split()
    return several is plural or (plural and any(map(is_plural, of)))


def is_elsewhere(argument: Argument) -> bool:
    """Tell whether a name is that of where something is ("based in Sarn"), or of a person ("founded by Ida Moss")."""
    words = argument.text.split()
    if not argument.names or argument.names != argument.symbols or argument.members:
        return False
    return argument.preposition in listed("where one is") or (len(words) > 1 and is_given_name(words[0]))


def _is_done(proposition: Proposition) -> bool:
    """Tell whether a clause says that somebody does something, as no event, sum or weather does."""
    return (
        proposition.voice is Voice.ACTIVE
        and not proposition.predicate.copular
        and proposition.predicate.concepts.isdisjoint(stems_of("event verbs", "splitting"))
    )
