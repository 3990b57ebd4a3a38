"""What stands between a reporting verb and what is said: whom it was said to, when, where and on what occasion."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.attribution.voices import is_somebody
from factcheck.language.lexicon import listed, read_words
from factcheck.language.numbers.numerals import denominators, number_words, scales
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.attribution.rows import Row

_LOWER_PHRASE = regex(r"d?(?:B(?=n))?[lnegs0AT&SvE]*(?:[nS0g]|(?<=[dneETN])[GHBVWS])")
_NAME_PHRASE = regex(
    r"d?[negs0lAS]*[NA0](?:[N0'&]|A(?=[NnS]))*(?:n{1,2}N['N]*|[nS](?![nNdr])|(?<=A)[GHBW])?(?:c[NA]+)?"
)


_OCCASION = regex(r"T(?![nNSA])|p[dAs][neNgl0]{0,3}[nSBWGHg](?![nNSB])")
_CLAUSAL = regex("[vVWbmaith]")
_BEFORE_THAT = regex("[^vVWbmai,]{1,12}h")
_AFTER_ADVERB = frozenset({"h", "T", ",", ":", "Q", "p", "t", ""})


@cache
def _times(section: str) -> frozenset[str]:
    return read_words("adjuncts", section)


def skip_addressee(row: Row, at: int, limit: int) -> int:
    """Step over the person spoken to ("told | reporters in Washington | that"); stays put if none stands there."""
    classes = row.classes
    if at >= limit:
        return at
    word = row.words[at].lower()
    if classes[at] == "R" or (word in listed("object pronouns that own") and at + 1 < limit):
        return at + 1
    if classes[at] in "rhQwtK:,":
        return at
    name = _NAME_PHRASE.match(classes, at, limit)
    lower = _LOWER_PHRASE.match(classes, at, limit)
    if name is not None and (lower is None or name.end() >= lower.end()):
        stop = name.end()
        if classes[stop - 1 : stop + 1] == "AQ":
            return stop + 1
        return _before_clause(row, at, stop, limit)
    return _before_subject(row, at, lower.end(), limit) if lower is not None else at


def _before_subject(row: Row, at: int, stop: int, limit: int) -> int:
    """Leave the nouns behind whom it is said to to the verb that follows them ("told reporters | prices had risen")."""
    if stop >= limit or row.classes[stop] not in "vVWbma":
        return stop
    for index in range(at, stop - 1):
        if row.classes[index] in "nSB" and is_somebody(row.words[index]):
            return index + 1
    return stop


def _before_clause(row: Row, at: int, stop: int, limit: int) -> int:
    """Leave the last name to the clause if a verb follows it at once ("told reporters | Smith was")."""
    classes = row.classes
    if stop < limit and classes[stop] in "vVWbma" and classes[stop - 1] == "N":
        for index in range(stop - 1, at, -1):
            if classes[index - 1] in "nS":
                return index
        if classes[at] == "d" and stop - at > 2:
            return stop - 1  # "told the Herald | Lee would"
    if stop < limit and classes[stop] in "vVWbma" and classes[stop - 1] == "n" and classes[at] == "N":
        return at + len(classes[at:stop].rstrip("n"))  # "told Reuters | prices had risen"
    return stop


def skip_adjuncts(row: Row, at: int, limit: int) -> int:
    """Step over adverbs, times, places and occasions after a reporting verb, to where what was said may begin."""
    classes = row.classes
    while at < limit:
        step = skip_time(row, at, limit)
        if step > at:
            at = step
            continue
        letter = classes[at]
        following = classes[at + 1 : at + 2]
        reduced = letter in "VWeE" and following == "p" and classes[at - 1] in "nSNB"  # "in a note | put on the door"
        bare = (letter == "l" and following in _AFTER_ADVERB) or (letter == "p" and following in {",", "Q", ":"})
        if bare or reduced:
            at += 1
        elif blurs_figure(row, at):
            return at
        elif letter in "po" or (letter == "t" and _is_addressed(row, at + 1)):
            step = _skip_phrase(row, at, limit)
            if step == at:
                return at
            at = step
        else:
            return at
    return at


def blurs_figure(row: Row, at: int) -> bool:
    """Tell whether a preposition only blurs the figure with which a clause begins ("said | about 70 homes burnt").

    Behind one that says when or of what, "that" opens what is said ("said over three days that").
    """
    if row.words[at].lower() not in read_words("hedges", "before a clause"):
        return False
    figure = at + 1 + (row.words[at + 1 : at + 2] == ["a"])
    if figure >= len(row.words) or _BEFORE_THAT.match(row.classes, at) is not None:
        return False
    word = row.words[figure].lower()
    return row.classes[figure] == "0" or word in number_words() or word in scales() or word in denominators()


def _is_addressed(row: Row, at: int) -> bool:
    """Tell whether "to" leads up to somebody spoken to and not to an infinitive."""
    letter = row.classes[at : at + 1]
    if letter == "n":
        return row.words[at].lower().removesuffix("s") in read_words("people", "person")
    return letter in {"d", "N", "R", "A"}


def skip_time(row: Row, at: int, limit: int) -> int:
    """Step over "Tuesday night", "on Tuesday", "last week", "two years ago", "in March 2019"."""
    words, classes = row.words, row.classes
    if classes.startswith("hp", at):
        return at  # "said | that in June"
    leads, nouns = _times("lead"), _times("noun")
    stop = at
    if stop + 1 < limit and classes[stop] == "p":
        stop += 1
    last = min(stop + 3, limit)
    while stop < last and (classes[stop] == "0" or words[stop].lower() in leads):
        stop += 1
    if stop < limit and (classes[stop] == "T" or words[stop].lower() in nouns):
        stop += 1
        while stop < limit and (classes[stop] in "T0'" or words[stop].lower() in nouns or words[stop].lower() == "ago"):
            stop += 1
        modifies = "d" in classes[at:stop] and stop < limit and classes[stop] in "nSBGHVW"
        return at if modifies else stop
    return at


def _skip_phrase(row: Row, at: int, limit: int) -> int:
    """Step over a preposition and its noun phrase, but not over the subject of a clause behind it."""
    classes = row.classes
    start = at + 1
    if start >= limit:
        return at
    owning = row.words[start].lower() == "her" and classes[start + 1 : start + 2] in {*"neNSBWGHg"}
    if classes[start] == "R" or (row.words[start].lower() in listed("object pronouns that own") and not owning):
        return start + 1
    if classes[start] == "g":
        start += 1
    lower = _LOWER_PHRASE.match(classes, start, limit)
    name = _NAME_PHRASE.match(classes, start, limit)
    if lower is not None and (name is None or name.end() <= lower.end()):
        return lower.end()
    if name is None:
        return at
    if lower is not None and name.end() < limit and classes[name.end()] in "vVWbmal" and name.end() > lower.end():
        return lower.end()
    return name.end()


def leave_occasion(row: Row, start: int, stop: int) -> int:
    """Find where the object of a speech act ends before the day or occasion of it ("praised the crew | on Friday")."""
    if _CLAUSAL.search(row.classes, start, stop) is not None:
        return stop
    for match in _OCCASION.finditer(row.classes, start + 1, stop):
        at = match.start()
        if row.classes[at] == "T":
            while at > start + 1 and row.words[at - 1] in listed("on or late"):
                at -= 1
            known = row.words[match.start()].lower() in read_words("clause_words", "day")
        else:
            preposition, determiner = row.words[at], row.words[at + 1]
            held = preposition in listed("during or at") or (preposition == "in" and determiner != "the")
            known = held and row.words[match.end() - 1].lower() in read_words("sayings", "occasions")
        if known and row.classes[at - 1] not in "dpo":
            return at
    return stop
