"""The passive of an active wording, the active of a passive one, and the cleft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.mutation.entities import subject_mention
from factcheck.facts.mutation.variants import Family
from factcheck.facts.mutation.verb_places import find_verb, has_object, is_passive
from factcheck.facts.mutation.wordings import forms_of, is_past
from factcheck.language.lexicon import listed
from factcheck.language.words.counted import has_plural_ending
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording
    from factcheck.language.clauses.clauses import Phrase


def change_voice(wording: Wording) -> Iterator[Variant]:
    """Turn the voice of the main verb round."""
    place = find_verb(wording)
    if place is None or wording.main is None or wording.main.subject is None or wording.main.subject.start > 0:
        return
    if "n" in wording.reading.classes:
        return
    text = _activate(wording, place) if is_passive(wording, place) else _passivate(wording, place)
    if text:
        yield wording.true(text, Family.PASSIVE)
    mention = subject_mention(wording)
    if mention is not None and is_past(wording) and not wording.reading.times:
        kind = wording.reading.gazetteer.entities[mention.entities[0]].kind
        pronoun = "who" if kind == "person" else "that"
        rest = wording.text[wording.reading.tagged.tokens.ends[mention.end - 1] :]
        yield wording.true(f"It was {wording.inside(0, mention.end)} {pronoun}{rest}", Family.PASSIVE)


def _passivate(wording: Wording, place: int) -> str | None:
    """Put the object first: "The council was approved by ..." never arises, for the verb must be a listed one."""
    main, reading = wording.main, wording.reading
    if main is None or main.subject is None or not has_object(wording, place) or wording.verb != (place, place + 1):
        return None
    forms = forms_of(reading.words[place])
    target = main.objects[0]
    if (
        forms is None
        or forms.base not in listed("mutations/transitive")
        or not is_past(wording)
        or len(main.objects) > 1
    ):
        return None
    if main.subject.end != place:
        return None  # "parliament in Torland" is more than the doer that "by" would keep
    if reading.classes[target.start] == "O" or reading.classes[main.subject.start] == "O" or _mixed(wording, target):
        return None
    if any(reading.words[i] in listed("possessives") for i in range(target.start, target.end)):
        return None
    if wording.opens_small is None or not _ends_with_object(wording, target):
        return None
    number = _number(wording, target)
    if number is None:
        return None
    rest = wording.text[reading.tagged.tokens.ends[target.end - 1] :]
    agent = wording.phrase(main.subject)
    said = wording.phrase(target)
    return f"{said[:1].upper()}{said[1:]} {number} {forms.participle} by {agent}{rest}"


def _ends_with_object(wording: Wording, target: Phrase) -> bool:
    """Tell whether what follows the object belongs to the verb and not to the object ("a ban on smoking")."""
    reading, after = wording.reading, target.end
    if reading.classes[after : after + 1] in {"J", "V"}:
        return False  # "found him guilty"
    if after >= len(reading.words) - 1 or target.end - 1 in reading.mention_at or after + 1 in reading.time_at:
        return True
    return reading.words[after] in listed("of the verb")


def _mixed(wording: Wording, target: Phrase) -> bool:
    """Tell whether an object runs on into a figure of its own ("beat Lundby 3-1")."""
    reading = wording.reading
    inside = [i in reading.quantity_at for i in range(target.start, target.end)]
    return any(inside) and not inside[0]


def _activate(wording: Wording, place: int) -> str | None:
    """Put the agent of a passive first."""
    main, reading = wording.main, wording.reading
    if main is None or main.subject is None or wording.verb[1] != place + 1 or wording.verb[0] + 1 != place:
        return None
    forms = forms_of(reading.words[place])
    agent = next((c for c in main.complements if c.preposition == "by" and c.start == place + 2), None)
    if forms is None or agent is None or not is_past(wording) or _tells_by_how_much(wording, agent):
        return None
    if reading.classes[main.subject.end - 1] not in "NPO":
        return None
    rest = wording.text[reading.tagged.tokens.ends[agent.end - 1] :]
    doer = wording.phrase(agent)
    return f"{doer[:1].upper()}{doer[1:]} {forms.past} {wording.phrase(main.subject)}{rest}"


def _tells_by_how_much(wording: Wording, agent: Phrase) -> bool:
    """Tell whether what follows "by" is a measure or a result ("by 19 votes to 12"), and not some number of doers."""
    number = wording.reading.quantity_at.get(agent.start)
    return number is not None and wording.reading.quantities[number].kind is not QuantityKind.COUNT


def _number(wording: Wording, phrase: Phrase) -> str | None:
    """Give "was" or "were" for a phrase, None where its number can't be told."""
    reading = wording.reading
    of = next((i for i in range(phrase.start + 1, phrase.end) if reading.words[i] == "of"), phrase.end)
    head, word = of - 1, reading.words[of - 1]
    if "and" in reading.words[phrase.start : of]:
        return "were"
    mention = reading.mention_at.get(head)
    if mention is not None and len(reading.mentions[mention].entities) == 1:
        kind = reading.gazetteer.entities[reading.mentions[mention].entities[0]].kind
        return "was" if kind == "person" or not word.endswith("s") else None
    if reading.classes[head] not in "NP" or word in listed("mutations/singular in s"):
        return None
    if reading.classes[head] == "P" and word.endswith("s"):
        return None
    plural = has_plural_ending(word)
    counted = any(i in reading.quantity_at for i in range(phrase.start, of)) or word in listed("plurals of people")
    return "were" if plural or counted else "was"
