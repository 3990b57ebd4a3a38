"""Upshots: what was decided, agreed or had come about, told once more as when the noun for it took place.

"The court struck down the act on 10 May" says when its ruling on the act came, "a bus and a lorry collided" when there
was an accident, and "the ruling on the act was handed down" when it took place.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.arguments import Argument
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense, predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading

_LIST = "upshots"
_TAKE, _PLACE = "take", "place"
_TAKING_PLACE = f"{_TAKE} {_PLACE}"
_BE, _BY, _OF = "be", "by", "of"
_ACCIDENT, _DEAL, _RULING, _VOTE = "accident", "deal", "ruling", "vote"
_TOLD = frozenset({Tense.PAST, Tense.PERFECT})


def draw_upshots(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say of what came about once more that it took place, by every noun that stands for it."""
    if proposition.negated or proposition.tense not in _TOLD:
        return ()
    if proposition.predicate.stem not in _verbs() and proposition.modality is not Modality.PREDICTED:
        return ()
    if not (proposition.times or any(c.preposition in listed("at a place") for c in proposition.complements)):
        return ()
    if (event := _find_event(proposition)) is not None:
        return _tell_event(reading, proposition, event)
    told = [one for one in (proposition.subject, proposition.object) if one is not None]
    if all(time.period is None for time in proposition.times) or (told and all(one.pronoun for one in told)):
        return ()
    return tuple(_tell_upshot(reading, proposition, noun) for noun in _nouns_for(proposition))


def follows_from_act(proposition: Proposition) -> bool:
    """Tell whether a proposition only follows from what somebody did, which no claim says itself."""
    thing = proposition.subject
    return thing is not None and _is_drawn(proposition) and thing.text not in proposition.text


def verbs_behind(proposition: Proposition) -> frozenset[str]:
    """Give the stems of the verbs by which facts may tell what a proposition says by a noun to have taken place."""
    thing = proposition.subject
    return (
        _verbs_by_noun().get(thing.head, frozenset()) if thing is not None and _is_drawn(proposition) else frozenset()
    )


def doers_of_upshot(proposition: Proposition) -> frozenset[str]:
    """Give the words for who decided or voted, where a proposition was drawn from a clause that tells it by a verb."""
    doers = (c.symbols for c in proposition.complements if c.preposition == _BY)
    return frozenset().union(*doers) if _is_drawn(proposition) else frozenset()


def _is_drawn(proposition: Proposition) -> bool:
    return proposition.variant and proposition.predicate.stem == _TAKING_PLACE


def _tell_event(reading: Reading, proposition: Proposition, event: Argument) -> tuple[Proposition, ...]:
    """Say that what a clause tells by a noun took place ("its ruling on the act came in May")."""
    owner = event.owner.text if event.owner is not None else ""
    others = tuple(replace(c, preposition=c.preposition or _OF) for c in _beside(proposition, event))
    if any(c.preposition not in listed("placing or passing") | _aims() for c in others):
        return ()  # "came as a surprise"
    own = _read_own(event)
    about = next((c for c in others if c.preposition in _aims() - {_OF} and c.text != owner), None)
    if about is not None and own is not None:
        others += (replace(own, preposition=_OF),)  # "the senate vote on the bill"
    about = about or own or next((c for c in others if c.preposition == _OF and c.text != owner), None)
    beside = tuple(c for c in others if c is not about)
    return tuple(
        _take_place(reading, proposition, replace(_name(noun), text=event.text), about, beside)
        for noun in _meanings().get(event.head, ())
    )


def _read_own(event: Argument) -> Argument | None:
    """Read what the words of a noun itself say that it was about ("the budget vote", "the takeover of Lumen")."""
    owner = event.owner.symbols if event.owner is not None else frozenset()
    own = event.symbols - owner - {event.head}
    if not own:
        return None
    known = tuple(symbol[1:] for symbol in own if symbol.startswith("@"))
    return Argument(event.text, min(own), own, entities=known if len(known) == len(own) else ())


def _beside(proposition: Proposition, event: Argument) -> Iterator[Argument]:
    """Give whoever and whatever stands beside what came about."""
    for one in (proposition.subject, proposition.object, event.owner, *proposition.complements):
        if one is not None and one is not event:
            yield one


def _tell_upshot(reading: Reading, proposition: Proposition, noun: str) -> Proposition:
    """Say that there was a ruling, a vote or the like, where a clause tells by a verb what came of it."""
    thing, done_to, doer = _name(noun), proposition.object, proposition.subject
    if proposition.predicate.stem in _stems("in so many words"):
        thing = replace(thing, text=proposition.predicate.text)  # who voted on it says so
    others = tuple(c for c in proposition.complements if c.head not in _nouns() or noun not in _meanings()[c.head])
    if doer is not None and noun == _ACCIDENT:
        return _take_place(reading, proposition, thing, None, (replace(doer, preposition=_OF), *others))
    about = done_to or next((c for c in others if c.preposition in _aims()), None)
    others = tuple(c for c in others if c is not about)
    if doer is not None and not doer.pronoun:
        others += (replace(doer, preposition=_BY),)
    return _take_place(reading, proposition, thing, about, others)


def _take_place(
    reading: Reading, proposition: Proposition, thing: Argument, about: Argument | None, others: tuple[Argument, ...]
) -> Proposition:
    """Say that something took place, with what it was about and what stood beside."""
    return replace(
        proposition, predicate=predicate_of(reading, _TAKE, proposition.predicate.text, _PLACE), subject=thing,
        object=replace(about, preposition=None) if about is not None else None, complements=others, quantities=(),
        orderings=(), voice=Voice.ACTIVE, modality=Modality.ASSERTED, variant=True,
    )  # fmt: skip


def _name(noun: str) -> Argument:
    return Argument(f"the {noun}", stem(noun), frozenset({stem(noun)}), head_word=noun, definite=True)


def _find_event(proposition: Proposition) -> Argument | None:
    """Give what a clause says by a noun to have taken place, come, been held or handed down."""
    verb, doer, thing = proposition.predicate.stem, proposition.subject, proposition.object
    event = thing if proposition.voice is not Voice.ACTIVE or thing is not None else doer
    if event is None or event.head not in _nouns() or event.quantities or event.orderings:
        return None
    if not lexicon.read_words("predicates", "one of several").isdisjoint(event.text.lower().split()):
        return None
    by_itself = verb in _happening() and thing is None
    about = any(verb in _bringing_about().get(noun, ()) for noun in _meanings()[event.head])
    held = verb in _happening() and proposition.voice is Voice.PASSIVE
    return event if by_itself or held or (about and event is thing) else None


def _nouns_for(proposition: Proposition) -> Iterator[str]:
    """Give the nouns for what somebody does by a verb, where the one who does it can do it so."""
    verb, text = proposition.predicate.stem, f"{proposition.text.lower()} "
    if proposition.modality is Modality.PREDICTED:
        for noun, phrases in lexicon.read_table(_LIST, "undertaken").items():
            if (noun != _DEAL or verb in _stems("sealed")) and any(f"{phrase} " in text for phrase in phrases):
                yield noun
    if proposition.modality is not Modality.ASSERTED:
        return
    yield from _told_by_verbs().get(verb, ())
    doer = frozenset(proposition.subject.text.lower().split()) if proposition.subject is not None else frozenset()
    if verb in _stems("by a court") and doer & lexicon.read_words(_LIST, "courts"):
        yield _RULING
    if verb in _stems("by a vote") and doer & lexicon.read_words(_LIST, "voters"):
        yield _VOTE


def _aims() -> frozenset[str]:
    """Give the prepositions before what a ruling, a vote or a deal is about."""
    return lexicon.read_words(_LIST, "aims")


@cache
def _verbs() -> frozenset[str]:
    """Give the stems of all verbs that tell of something by a noun or in its stead."""
    brought = frozenset(verb for verbs in _bringing_about().values() for verb in verbs)
    sections = ("by a court", "by a vote", "sealed")
    return brought | _happening() | _told_by_verbs().keys() | frozenset().union(*map(_stems, sections))


@cache
def _happening() -> frozenset[str]:
    """Give the verbs by which anything comes about."""
    return stems_of("coming about") | lexicon.read_words("predicates", "coming about") | {_BE}


@cache
def _stems(section: str) -> frozenset[str]:
    return frozenset(map(_stem_verb, lexicon.read_words(_LIST, section)))


def _stem_verb(verb: str) -> str:
    """Give the stem of a verb, its particle as it stands."""
    first, _, particle = verb.partition(" ")
    return f"{stem(first)} {particle}".strip()


@cache
def _bringing_about() -> dict[str, frozenset[str]]:
    """Map a noun to the verbs by which what it stands for comes about."""
    table = lexicon.read_table(_LIST, "brought about")
    return {noun: frozenset(map(_stem_verb, verbs)) for noun, verbs in table.items()}


@cache
def _told_by_verbs() -> dict[str, tuple[str, ...]]:
    """Map a verb to the nouns for what it does."""
    found: dict[str, tuple[str, ...]] = {}
    for noun, verbs in lexicon.read_table(_LIST, "told by verbs").items():
        for verb in map(_stem_verb, verbs):
            found[verb] = (*found.get(verb, ()), noun)
    return found


@cache
def _verbs_by_noun() -> dict[str, frozenset[str]]:
    """Map the stem of a noun to the stems of the verbs for what it stands for, without their particles."""
    found = {noun: set(verbs) for noun, verbs in lexicon.read_table(_LIST, "told by verbs").items()}
    for noun, section in ((_RULING, "by a court"), (_VOTE, "by a vote"), (_DEAL, "sealed")):
        found[noun] = found.get(noun, set()) | lexicon.read_words(_LIST, section)
    return {stem(noun): frozenset(stem(verb.split()[0]) for verb in verbs) for noun, verbs in found.items()}


@cache
def _meanings() -> dict[str, tuple[str, ...]]:
    """Map the stem of each noun to the nouns under which it meets others."""
    found: dict[str, tuple[str, ...]] = {}
    for noun, others in lexicon.read_table(_LIST, "nouns").items():
        for other in map(stem, others):
            found[other] = (*found.get(other, ()), noun)
    return found


def _nouns() -> frozenset[str]:
    return frozenset(_meanings())
