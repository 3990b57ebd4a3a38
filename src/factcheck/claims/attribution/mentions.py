"""Mentions: the noun phrases of an article that stand for somebody, as the speakers of its reports."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.kept.tables import kept_table
from factcheck.language.lexicon import listed, read_words
from factcheck.language.names.genders import is_given_name
from factcheck.language.names.names import Name, parse_name
from factcheck.language.names.places import place_of
from factcheck.language.text.cues import pluralize
from factcheck.language.text.folding import fold
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.attribution.rows import Row, Stretch

_NAME_RUN = regex(r"N(?:'?N)*A?|A(?=[^nlegSsN0]|$)")
_APOSTROPHE = regex("['’]")
_OWNING = regex("['’]s?$")
_OFFICE_OF = regex(r"(d?[nNA']*[nN])od?N['N]*$")
_LIST = regex(r"N['N]*(?:,N['N]*)+,?cN['N]*")
_CORE_END = regex(r"[otp,(w-]|(?<=[nNSA])[eg](?=[pt]|$)")


class Mention(Struct):
    """A noun phrase as printed, and what its form tells.

    `text` is what stands for the speaker at the verb, which may be a relative pronoun; `phrase` the noun phrase itself.
    `pronoun` is the pronoun in lower case, `name` the name at its head, `role` the noun at its head (lower case);
    exactly one of the three is given where the form is understood.
    """

    text: str
    start: int
    phrase: str
    pronoun: str | None = None
    name: Name | None = None
    role: str | None = None
    plural: bool = False


@cache
def _person_nouns() -> frozenset[str]:
    return read_words("people", "person")


@kept_table
def _plural_nouns() -> frozenset[str]:
    return read_words("people", "plural") | {pluralize(noun) for noun in _person_nouns()}


def read_mention(row: Row, stretch: Stretch, text: str) -> Mention:
    """Read a stretch of a row as a mention."""
    first, stop = stretch
    classes = row.classes[first:stop]
    words = row.words[first:stop]
    shown = row.text(text, first, stop)
    start = row.starts[first]
    if len(words) == 1 and classes in {"r", "R", "i"}:
        pronoun = _APOSTROPHE.split(words[0].lower())[0]
        return Mention(
            words[0].split("'")[0].split("’")[0], start, shown, pronoun=pronoun, plural=pronoun in listed("they or we")
        )
    if len(words) == 1 and words[0].lower() in listed("possessives"):
        pronoun = {"his": "he", "her": "she", "their": "they", "its": "it"}[words[0].lower()]
        return Mention(words[0], start, shown, pronoun=pronoun, plural=pronoun == "they")
    if "," in classes and _LIST.fullmatch(classes):
        return Mention(shown, start, shown, plural=True)
    office = _OFFICE_OF.match(classes)
    if office is not None and words[office.end(1) - 1].lower() in read_words("titles", "title"):
        run = [
            word for word, letter in zip(words[office.end(1) :], classes[office.end(1) :], strict=True) if letter == "N"
        ]
        name = parse_name(tuple(run))
        if len(name.words) > 1 and is_given_name(name.words[0]):
            return Mention(shown, start, shown, name=name)
    core = _CORE_END.search(classes, 1)
    end = core.start() if core else len(classes)
    head = end - 1
    while head > 0 and classes[head] in "'0Tl&(":
        head -= 1
    if classes[head] in "NA":
        return _read_name(words, classes, head, shown, start)
    noun = _bare(words[head])
    return Mention(shown, start, _leave_owner(shown), role=noun, plural=noun in _plural_nouns())


def _read_name(words: list[str], classes: str, head: int, shown: str, start: int) -> Mention:
    first = head
    while first > 0 and classes[first - 1] in "N'":
        first -= 1
    run = [
        word for word, letter in zip(words[first : head + 1], classes[first : head + 1], strict=True) if letter in "NA"
    ]
    lower = run[-1].lower()
    if first == 1 and head == 1 and classes[0] == "d" and _is_demonym(run[0]):
        return Mention(shown, start, shown, role=lower)
    if "c" in classes[:first]:
        return Mention(shown, start, shown, role=None, plural=True)
    singular = lower.removesuffix("s")
    if (
        first == 0
        and len(run) == 1
        and (lower in _person_nouns() or singular in _person_nouns() or lower in read_words("people", "group"))
    ):
        return Mention(
            shown, start, shown, role=lower, plural=lower not in _person_nouns() and singular in _person_nouns()
        )
    return Mention(shown, start, shown, name=parse_name(tuple(run)))


def _is_demonym(word: str) -> bool:
    place = place_of(word)
    return place is not None and place != fold(word)


class NameMention(Struct):
    """A name as it stands in a sentence, and what its place there tells.

    `subject` if a finite verb follows, `doubtful` if only its place made it capital; `described` are the words of a
    role given with it, in lower case.
    """

    name: Name
    start: int
    subject: bool
    doubtful: bool
    described: tuple[str, ...] = ()


_BEFORE_VERB = regex(r"(?:,[wdegu][^,;]{1,60},)?l*[vVWbmaei]")


def find_names(row: Row) -> list[NameMention]:
    """Read the runs of capitalised words of a row as names."""
    found = []
    for match in _NAME_RUN.finditer(row.classes):
        first, stop = match.span()
        words = row.words[first:stop]
        if "'" in words or "’" in words or "." in words:
            words = [word for word in words if word[0].isalnum()]
        if words:
            subject = row.classes[stop - 1] == "N" and _BEFORE_VERB.match(row.classes, stop) is not None
            beside = row.classes[stop : stop + 1] == "," or (first and row.classes[first - 1] in "n,")
            described = _describe(row, first, stop) if beside else ()
            doubtful = first == 0 and len(words) == 1
            found.append(NameMention(parse_name(tuple(words)), row.starts[first], subject, doubtful, described))
    return found


_APPOSITION = regex(r",[dA0]?([nNA]{1,4})(?=[,.op-]|$)")
_BEFORE_NAME = regex(r"[NA]*[ne]*n,?")


def _describe(row: Row, first: int, stop: int) -> tuple[str, ...]:
    """Give the words that tell a name's role: an apposition behind it or the noun before it ("the mayor, Ann Lee")."""
    after = _APPOSITION.match(row.classes, stop) if row.classes[stop : stop + 1] == "," else None
    if after is not None and row.classes[stop + 1] in "dAn":
        return tuple(_bare(word) for word in row.words[after.start(1) : after.end(1)])
    if first and row.classes[first - 1] in "n,":
        start = max(0, first - 5)
        for at in range(start, first):
            before = _BEFORE_NAME.fullmatch(row.classes, at, first)
            if before is not None:
                return tuple(_bare(word) for word in row.words[at:first] if word != ",")
    return ()


def _bare(word: str) -> str:
    return _leave_owner(word.lower())


def _leave_owner(words: str) -> str:
    """Give some words without the apostrophe by which they own what follows."""
    return _OWNING.sub("", words) if "'" in words or "’" in words else words
