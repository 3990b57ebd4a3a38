"""Wordings: one wording of a fact, read, with what is needed to rewrite it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.facts.mutation.variants import DATED, REFUSING, SUPPORTING, Family, Variant
from factcheck.language import lexicon
from factcheck.language.clauses.clauses import ClauseKind
from factcheck.language.lexicon import listed
from factcheck.language.meaning.readings import read_sentence
from factcheck.language.names.places import place_of
from factcheck.language.words.morphology import VerbForms, stem, verbs
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.clauses.clauses import Clause, Phrase
    from factcheck.language.meaning.readings import Reading
    from factcheck.language.names.gazetteer import Gazetteer, Mention
    from factcheck.language.words.concepts import Thesaurus
    from factcheck.model import Fact, Outcome, TimeSpan

LIST = "mutations"
_ABBREVIATED = regex(r"\.[A-Za-z]\.\Z")
_AFTER = timedelta(days=1)
_BEFORE = timedelta(days=7)


class Wording(Struct, frozen=True):
    """A wording with its reading, the day on which its variants are said, and its one main clause if it has one."""

    fact: Fact
    text: str
    reading: Reading
    said_on: date | None
    main: Clause | None

    def edit(self, *edits: tuple[int, int, str]) -> str:
        """Replace stretches of characters; a wording keeps its capital at the start."""
        text = self.text
        for start, end, new in sorted(edits, reverse=True):
            text = text[:start] + new + text[end:]
        return text[:1].upper() + text[1:]

    def edit_tokens(self, start: int, end: int, new: str) -> str:
        """Replace a run of tokens."""
        tokens = self.reading.tagged.tokens
        return self.edit((tokens.starts[start], tokens.ends[end - 1], new))

    def phrase(self, phrase: Phrase) -> str:
        """Give a phrase as it is printed inside a sentence."""
        return self.inside(phrase.start, phrase.end)

    def inside(self, start: int, end: int) -> str:
        """Give a run of tokens as it is printed inside a sentence."""
        printed = self.reading.tagged.slice(start, end)
        lowers = start == 0 and self.opens_small is True
        return printed[:1].lower() + printed[1:] if lowers else printed

    @property
    def opens_small(self) -> bool | None:
        """Whether the first word owes its capital to its place only; None where that can't be told."""
        reading = self.reading
        if 0 in reading.mention_at or place_of(reading.tagged.tokens.printed[0]):
            return reading.words[0] == "the"
        if reading.classes[0] != "P":
            return True
        if reading.classes[1:2] == "P":
            return False
        return True if stem(reading.words[0]) in reading.thesaurus.by_stem else None

    @property
    def body(self) -> str:
        """Give the wording as a clause inside another sentence, without its full stop."""
        return open_end(self.inside(0, len(self.reading.words)))

    def names(self) -> tuple[Mention, ...]:
        """Give the names that stand for one entity and are no part of a longer name or of a title with a name."""
        classes, words = self.reading.classes, self.reading.words
        found = []
        for mention in self.reading.mentions:
            goes_on = classes[mention.end : mention.end + 1] in {"N", "P"}
            goes_on |= (
                words[mention.end : mention.end + 1] == ("of",) and classes[mention.end + 1 : mention.end + 2] == "P"
            )
            if len(mention.entities) == 1 and not goes_on:
                found.append(mention)
        return tuple(found)

    @property
    def verb(self) -> tuple[int, int]:
        """Give the tokens of the main verb group; requires `main`."""
        if self.main is None:
            raise ValueError("the wording has no main clause")
        return self.main.verb.start, self.main.verb.end

    def false(self, text: str, family: Family, *, dated: bool = False) -> Variant:
        """Make a false variant."""
        return Variant(self.fact.id, text, family, False, DATED if dated else REFUSING, self.said_on)

    def true(self, text: str, family: Family) -> Variant:
        """Make a true variant."""
        return Variant(self.fact.id, text, family, True, SUPPORTING, self.said_on)

    def variant(
        self, text: str, family: Family, acceptable: frozenset[Outcome], said_on: date | None, *, true: bool
    ) -> Variant:
        """Make a variant that is said on a day of its own."""
        return Variant(self.fact.id, text, family, true, acceptable, said_on)


def open_end(sentence: str) -> str:
    """Take the full stop off a sentence, unless it also marks an abbreviation ("at 5 a.m.")."""
    return sentence if _ABBREVIATED.search(sentence) else sentence.removesuffix(".")


def close(sentence: str) -> str:
    """Put a full stop behind a sentence that lacks one."""
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."


def read_wording(fact: Fact, text: str, gazetteer: Gazetteer, thesaurus: Thesaurus) -> Wording:
    """Read one wording of a fact."""
    span = fact.event or fact.period
    text = close(text.strip())
    reading = read_sentence(text, gazetteer, thesaurus, span.first if span else None)
    wording = Wording(fact, text, reading, None, _main_clause(reading))
    return replace(wording, said_on=_day_of(wording))


def is_denial(wording: Wording) -> bool:
    """Tell whether a wording denies: that something was done, of anybody, or as yet."""
    denied = "n" in wording.reading.classes[slice(*wording.verb)]
    return denied or not listed("mutations/denials").isdisjoint(wording.reading.words)


def _main_clause(reading: Reading) -> Clause | None:
    """Give the one main clause where it comes first; only a time may stand before its subject."""
    clauses = reading.clauses
    main = [clause for clause in clauses if clause.kind is ClauseKind.MAIN]
    if len(main) != 1 or main[0] is not clauses[0] or main[0].subject is None or main[0].antecedent:
        return None
    start = main[0].subject.start
    fronted = start > 2 and reading.words[start - 1] == "," and all(i in reading.time_at for i in range(1, start - 1))
    return main[0] if start == 0 or fronted else None


def _day_of(wording: Wording) -> date | None:
    """Choose a day on which the wording is true: after an event, before a dated one to come, early in a period."""
    event, period = wording.fact.event, wording.fact.period
    if event is not None:
        if not is_past(wording) and event.first is not None and _tells(wording, event):
            return event.first - _BEFORE
        day = event.last or event.first
        return day + _AFTER if day is not None else None
    if period is None:
        return None
    if period.first is None:
        return period.last
    day = period.first + timedelta(days=3)
    return day if period.last is None or day <= period.last else period.first


def is_past(wording: Wording) -> bool:
    """Tell whether the main verb is a past form; also where there is no main clause that could tell."""
    if wording.main is None:
        return "will" not in wording.reading.words
    start, end = wording.verb
    words = wording.reading.words[start:end]
    if "will" in words:
        return False
    if any(word in listed("past auxiliaries") for word in words):
        return True
    past = slot_of(words[-1]) == "past" or words[-1].endswith("ed")
    return past and words[0] not in listed("present auxiliaries")


def _tells(wording: Wording, event: TimeSpan) -> bool:
    """Tell whether the main clause of a wording gives the date of its event itself."""
    main, reading = wording.main, wording.reading
    within = range(main.first, main.last) if main is not None else range(len(reading.words))
    times = {reading.time_at[i] for i in within if i in reading.time_at}
    return any((told := reading.times[n].period) is not None and told.overlaps(event) for n in times)


@cache
def _inflections() -> dict[str, tuple[VerbForms, str]]:
    """Map every form of a verb to all its forms and the name of this one; the past wins ("found" is of "find")."""
    found: dict[str, tuple[VerbForms, str]] = {}
    for name in ("past", "base", "third", "participle", "gerund"):
        for _, forms in sorted(verbs().items()):
            found.setdefault(getattr(forms, name), (forms, name))
    return found


def forms_of(word: str) -> VerbForms | None:
    """Give the forms of the verb that a word is a form of, None for an unknown one."""
    found = _inflections().get(word)
    return found[0] if found else None


def slot_of(word: str) -> str | None:
    """Name the form that a verb has in a word."""
    found = _inflections().get(word)
    return found[1] if found else None


def inflect(phrase: str, slot: str) -> str | None:
    """Put the first word of a phrase into a form of the verb, None for a verb whose forms are not known."""
    first, _, rest = phrase.partition(" ")
    forms = verbs().get(first)
    if forms is None or first == "be":
        return None
    return f"{getattr(forms, slot)} {rest}".strip()


@cache
def table(section: str) -> dict[str, tuple[str, ...]]:
    """Give one table of the mutation test."""
    return lexicon.read_table(LIST, section)
