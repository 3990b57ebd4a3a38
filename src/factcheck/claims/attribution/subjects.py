"""Which noun phrase a reporting verb has for its subject, before it or (inverted) after it.

Noun phrases are read off a row's class letters by walking outward from the verb; an apposition or relative clause
between commas, dashes or brackets is stepped over.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.attribution.phrases import behind_relative, is_document, walk_back
from factcheck.language.lexicon import listed, read_words
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.attribution.rows import Row, Stretch

_PHRASE_AFTER = regex(
    r"(?:[d0lNAnSs'&T]|(?<![NnS])(?<![NnS]l)[egHWBE])*(?:[NnSA0]|(?<=d)[BW])(?:(?:[op]|c(?=[NA]))(?:[d0lNAnSs'&]|(?<![NnS])(?<![NnS]l)[eg])*[NnSA])*"
)
_SOURCE_AFTER = regex(
    r"(?:d?Q)?[d0lNAnsSegHWBE'&T]*(?:[NnSA0]|(?<=[nNAes])[gGHBVW])(?:(?:[op]|c(?=[NA]))[d0lNAnsSeg'&]*[NnSA])*"
)


_SOME_OF = regex("[d0n]o(?:R|d[nN0lge]{0,3}[nN]|d(?=[w,.]|$))")  # "one of them", "one of the nurses"
_LED_NAME = regex("[uy]N['N]*")
_POSSESSIVE = regex(r"(?:N'?)*(?:A|N')[nel]")
_LONGEST_DEGREE = 4  # letters
_APPOSED_QUOTE = regex(r",[dnwe][^,Q]{0,24}Q$")
_ASIDE_IN_GROUP = regex(r".*?(al*(?:pd?[nT0]|,[^,]{1,3},))$")


def find_group_start(row: Row, verb: int) -> int:
    """Find the first token of the verb group that a verb ends: its auxiliaries and adverbs ("has also | said")."""
    classes = row.classes
    first = verb
    while first > 0 and (
        classes[first - 1] in "lambt"
        or (row.words[first - 1] == "since" and classes[first - 2 : first - 1] == "a")
        or (row.words[first - 1] in listed("both or all") and classes[first - 2 : first - 1] in {*"abmNn"})
    ):
        if classes[first - 1] == "t" and first > 2 and row.words[first - 2] == "yet" and classes[first - 3] in "ab":
            first -= 3
            continue
        if classes[first - 1] == "t" and not (first > 1 and classes[first - 2] in "veVWBEamGHgb"):
            opening = _find_disposition(row, first - 1)
            if opening is None:
                break
            first = opening
            continue
        first -= 1
        if classes[first] == "t" and classes[first - 1] in "veVWBEGHg":
            first -= 1
            if row.words[first] in listed("on or out") and first > 0:
                first -= 1
    if first > 1 and classes[first - 1] == "p" and classes[first - 2] == "v" and classes[first] == "t":
        first -= 2
    if first > 2 and first == verb:
        aside = _ASIDE_IN_GROUP.match(classes[max(0, first - 6) : first])
        if aside is not None:
            first = max(0, first - 6) + aside.start(1)
    return first


def _find_disposition(row: Row, to: int) -> int | None:
    """Find the first token of what leads up to "to" and a verb ("| is quick to", "| took pains to", "| went on to")."""
    classes = row.classes
    if to < 2:
        return None
    word, before = row.words[to - 1].lower(), classes[to - 2]
    if word == "on" and before in "vgVWH":
        return to - 2
    if word in read_words("sayings", "disposed") and classes[to - 1] in "nl":
        while before == "l" and to > 2:
            to -= 1
            before = classes[to - 2]
        return to - 2 if before == "b" and row.words[to - 3 : to - 2] not in (["it"], ["It"]) else None
    if word in read_words("sayings", "pains"):
        at = to - 2
        while at > 0 and classes[at] in "dpn" and at > to - 5:
            at -= 1
        return at if classes[at] in "vgeb" else None
    return None


def find_subject_before(row: Row, verb: int, floor: int = 0) -> Stretch | None:
    """Find the noun phrase or pronoun that ends just before a verb group, without its appositions.

    `floor` is the first token it may use. None where something else than a noun phrase stands there.
    """
    classes = row.classes
    stop = _before_time(row, verb, floor)
    if stop > floor and classes[stop - 1] == "i":
        return (stop - 1, stop)
    if stop <= floor:
        return None
    last = classes[stop - 1]
    if last == "r" or (last == "d" and row.words[stop - 1].lower() in read_words("people", "standing")):
        return (stop - 1, stop)
    if classes[max(floor, stop - 3) : stop] == "dow":
        return (stop - 3, stop)
    if last in "wh":
        return _before_relative(row, stop - 1, floor)
    if last in ",-)":
        return _step_over(row, stop - 1, floor)
    if last == "Q":
        return _step_over(row, stop, floor, ",") if _APPOSED_QUOTE.search(classes, floor, stop) is not None else None
    if last == "R":
        return _before_object(row, stop, floor)
    return walk_back(row, stop, floor) if last in "NnSAs0d'TgeVWBH" else None


def _before_time(row: Row, verb: int, floor: int) -> int:
    """Find where a time that stands between a subject and its verb begins ("Lee | on Friday said")."""
    classes = row.classes
    first = verb
    while first > floor and (
        classes[first - 1] == "T"
        or (classes[first - 1] == "n" and row.words[first - 1] in read_words("adjuncts", "noun"))
    ):
        first -= 1
    if first == verb:
        return verb
    while first > floor and classes[first - 1] in "dplnuh" and row.words[first - 1] in read_words("adjuncts", "lead"):
        first -= 1
    known = first > floor and classes[first - 1] in "rNSnAg),-" and row.words[first - 1] != "there"
    return first if known and (verb - first > 1 or classes[first] == "T") else verb


def _before_relative(row: Row, relative: int, floor: int) -> Stretch | None:
    """Find what "who", "which" or "that" stands for, right before the verb."""
    known = row.words[relative].lower() in listed("who or which") or row.classes[relative - 1 : relative] in {
        "n",
        "N",
        "S",
    }
    known = known or is_document(row.words[relative - 1])
    return find_antecedent(row, relative, floor) if known else None


def _before_object(row: Row, stop: int, floor: int) -> Stretch | None:
    """Find the subject where an object pronoun stands before the verb ("he himself", "those close to him")."""
    if row.words[stop - 1].lower().endswith(("self", "selves")):
        return find_subject_before(row, stop - 1, floor)
    if stop - 2 > floor and row.classes[stop - 2] in "pto":
        phrase = walk_back(row, stop - 2, floor)
        return (phrase[0], stop) if phrase is not None else None
    return behind_relative(row, stop - 1, floor)


def find_antecedent(row: Row, relative: int, floor: int = 0) -> Stretch | None:
    """Find the noun phrase that a relative pronoun stands for."""
    stop = relative
    while stop > floor and row.classes[stop - 1] in ",p-":
        stop -= 1
    phrase = walk_back(row, stop, floor) if stop > floor else None
    if phrase is None:
        return None
    agents = [at + 1 for at in range(*phrase) if row.words[at] == "by" and at + 1 < phrase[1]]
    return (agents[-1], phrase[1]) if agents else phrase


def _step_over(row: Row, closing: int, floor: int, sign: str = "") -> Stretch | None:
    """Step over what stands between commas, dashes or brackets before the verb, to the phrase it belongs to."""
    classes = row.classes
    sign = sign or classes[closing]
    if sign == ")":
        opening = classes.rfind("(", floor, closing)
        return find_subject_before(row, opening, floor) if opening > floor else None
    if sign == "-":
        while closing > floor and classes[closing - 1] == "-":
            closing -= 1
        opening = classes.rfind("-", floor, closing)
        while opening > floor and classes[opening - 1] == "-":
            opening -= 1
        return find_subject_before(row, opening, floor) if opening > floor else None
    stop = closing
    alone: Stretch | None = None  # "At a rally in Ohio, | Lee, beaming," if no phrase further on has it for its place
    for _ in range(8):
        opening = classes.rfind(sign, floor, stop)
        first = opening + 1 if opening >= floor else floor
        while first < stop and (classes[first] in "cl" or (classes[first] in "yu" and classes[first + 1] in "Nd")):
            first += 1
        before = classes.rfind(sign, floor, opening) if opening > floor else floor - 1
        if first < stop and not _is_apposed(row, first, stop, classes[before + 1 : opening] if opening > floor else ""):
            return _behind_office(row, first, opening, before, floor) or walk_back(row, stop, first)
        if first < stop and classes[first:stop].rstrip("'") == "N":
            alone = (first, stop)
        if opening < floor or (opening == floor and floor > 0):
            return alone
        stop = opening
    return alone


def _behind_office(row: Row, first: int, opening: int, before: int, floor: int) -> Stretch | None:
    """Find the name two pieces back, if its office between ends in a name ("Ann Lee, the editor of Il Foro")."""
    classes = row.classes
    if opening <= floor or before <= floor or classes[before + 1] != "d" or classes[first] != "N":
        return None
    start = max(classes.rfind(",", floor, before) + 1, floor)
    piece = classes[start:before]
    return (start, before) if "o" in classes[before:opening] and re.fullmatch("N['N]*N", piece) else None


def _is_apposed(row: Row, first: int, stop: int, before: str) -> bool:
    """Tell whether a piece between commas describes the one before it rather than being the subject itself."""
    letters = row.classes[first:stop]
    if letters[0] == "R" and row.words[first].lower().endswith(("self", "selves")):
        return True  # "Lee, | himself a driver, said"
    if letters[0] in "wgepou0ytHGE" or letters[:2] in {"vp", "Vp", "Wp"}:
        return True
    before = before.lstrip("lc")
    if not before:
        return False
    if letters[0] in "dn" or _POSSESSIVE.match(letters):
        return before[0] not in "puTy" or _LED_NAME.fullmatch(before) is not None
    word = row.words[first].lower()
    if letters[0] == "N":
        single = letters.rstrip("'") == "N"
        shown = row.words[first]
        if (shown.isupper() and len(shown) <= _LONGEST_DEGREE) or shown == "Ph":
            return re.fullmatch("N['N]*N", before) is not None  # "Ann Lee, MP, ..."
        if single and ((before[0] in "po" and before[-1] == "N") or "-" in word):
            return True
        singular = word.removesuffix("s")
        return not single and (singular in read_words("people", "person")) and "o" in letters
    return False


def find_subject_after(row: Row, after: int, limit: int, *, source: bool = False) -> Stretch | None:
    """Find the noun phrase that begins at a token, as in "said | Ann Lee, a teacher"; None if none does.

    With `source`, the phrase is that of "according to", which may end in a noun that looks like a verb ("a poll").
    """
    classes = row.classes
    if after >= limit:
        return None
    if classes[after] == "r":
        return (after, after + 1)
    if (some := _SOME_OF.match(classes, after, limit)) is not None and row.words[after].lower() in _some():
        return some.span()
    match = (_SOURCE_AFTER if source else _PHRASE_AFTER).match(classes, after, limit)
    if match is None:
        return None
    stop = match.end()
    if source:
        by = next((index for index in range(after, stop) if row.words[index] == "by"), None)
        if by is not None and by + 1 < stop:
            return (by + 1, stop)
    for index in range(after + 1, stop):
        if classes[index] == "p" and ("N" in classes[after:index] or row.words[index] not in listed("for or with")):
            stop = index
            break
        if classes[index] == "T":
            stop = index
            break
    return (after, stop) if stop > after else None


@cache
def _some() -> frozenset[str]:
    return (
        read_words("closed_classes", "number") | read_words("polarity", "partitive pronouns") | listed("another or one")
    )


def find_main_subject(row: Row, floor: int, limit: int) -> Stretch | None:
    """Find the first noun phrase of a clause that a finite verb follows, its grammatical subject as a rule."""
    classes = row.classes
    at = floor
    while at < limit:
        letter = classes[at]
        if letter == "r":
            return (at, at + 1)
        if letter == "0" and classes[at + 1 : at + 2] == "d":
            at += 1
            continue
        if letter in "NnSAsd0":
            match = _PHRASE_AFTER.match(classes, at, limit)
            if match is None:
                return None
            stop = match.end()
            if stop >= limit or classes[stop] in "vVWBabmelEi-(,wp":
                return (at, stop) if at == 0 or classes[at - 1] not in "poG" else _next_clause(row, stop, limit)
            return (at, stop)
        if letter in "pyuGHgeVWKo" and at < limit - 1:
            comma = classes.find(",", at, limit)
            if comma < 0 and letter not in "uy":
                return None
            at = comma + 1 if comma >= 0 else at + 1
            continue
        at += 1
    return None


def _next_clause(row: Row, at: int, limit: int) -> Stretch | None:
    comma = row.classes.find(",", at, limit)
    return find_main_subject(row, comma + 1, limit) if comma >= 0 else None
