"""Offices and contests in a sentence: which, of what sort, and whether somebody comes into them."""

from __future__ import annotations

from functools import cache

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.offices.lines import LIST, Line, Stretch, list_stems
from factcheck.language.text.stopwords import stopwords
from factcheck.language.words.morphology import stem

SUCCESSOR = "successor"
_QUALIFYING = 4  # words before a noun that may tell what sort it is
_BODY = 5  # words after it that may tell whose it is


@cache
def invert_table(section: str) -> dict[str, frozenset[str]]:
    """Map the words of a table to the offices that they stand under."""
    found: dict[str, frozenset[str]] = {}
    for office, words in lexicon.read_table(LIST, section).items():
        for word in words:
            found[word] = found.get(word, frozenset()) | {office}
    return found


@cache
def offices_of(word: str) -> frozenset[str]:
    """Give the offices that a word can mean, none where it is no word for one."""
    if word in lexicon.read_words(LIST, "filled"):
        return frozenset((SUCCESSOR,))
    if word in lexicon.read_words(LIST, "posts"):
        return frozenset((word,))
    return invert_table("offices").get(word, frozenset())


def find_events(line: Line) -> list[Stretch]:
    """Find the contests that somebody can win."""
    return line.find_nouns("events") + [event for event in line.find("events") if event[0] != event[1]]


def find_offices(line: Line) -> list[Stretch]:
    """Find the nouns of offices; an award is none ("coach of the year"), nor a title ("President Lind")."""
    units = lexicon.read_words(LIST, "award")
    found: list[Stretch] = []
    for i, word in enumerate(line.words):
        after = line.words[i + 1 : i + 4]
        award = after[:2] == ("of", "the") and not units.isdisjoint(after[2:])
        title = line.tokens.printed[i][0].isupper() and i + 1 in line.names
        if offices_of(word) and not award and not title and _ends_phrase(line, i + 1):
            found.append((i, i))
    return found


def _ends_phrase(line: Line, i: int) -> bool:
    """Tell whether a noun phrase ends before a token: at a mark, a small word, a name, or "elect"."""
    if i >= len(line.words) or i in line.names:
        return True
    word = line.words[i]
    small = word in stopwords() or word == "elect" or word.endswith(("ed", "ing"))
    return word != "'s" and (small or not word[0].isalpha())


def read_sorts(line: Line, noun: Stretch) -> tuple[int, frozenset[str]]:
    """Give where the words before a noun begin that tell its sort, and those that make another sort of it."""
    stops = list_stems("appointing", "winning", "finding") | {"as"}
    known = lexicon.read_words(LIST, "plain")
    start = noun[0]
    while start > 0 and noun[0] - start < _QUALIFYING:
        word = line.words[start - 1]
        stopped = (word in stopwords() or line.stems[start - 1] in stops) and word not in known
        if not word[0].isalpha() or (stopped and start - 1 not in line.inside):
            break
        start -= 1
    before = enumerate(line.words[start : noun[0]], start)
    return start, frozenset(word for i, word in before if word not in known and i not in line.inside)


def read_body(line: Line, last: int) -> frozenset[str]:
    """Give the stem of the body that an office is of, where that has no name ("president of the chess club")."""
    words = line.words[last + 1 : last + 1 + _BODY]
    if len(words) < 2 or words[0] not in listed("of, for or at"):
        return frozenset()
    first = last + (3 if words[1] in listed("a or its") else 2)
    end, _ = line.names.get(first, (first, ()))
    if end > first and line.words[end : end + 1] == ("'s",):
        first = end + 1
    body = ""
    for i, word in enumerate(line.words[first : last + 1 + _BODY], first):
        if word in stopwords() or not word[0].isalpha() or i in line.inside:
            break
        body = word
    return frozenset((stem(body),)) if body and body not in lexicon.read_words(LIST, "bodies") else frozenset()


def is_entered(line: Line, noun: Stretch) -> bool:
    """Tell whether an office is one that somebody comes into ("the next mayor, Mara Lind", "president-elect")."""
    start, _ = read_sorts(line, noun)
    if line.words[noun[1]].endswith("-elect") or line.words[noun[1] + 1 : noun[1] + 2] == ("elect",):
        return True
    return any(start <= first < noun[0] for first, _ in line.find("coming")) and _is_borne(line, start, noun[1])


def find_filling(line: Line, noun: Stretch, reach: int) -> Stretch | None:
    """Find the verb by which somebody comes into an office ("appointed Mara Lind as head teacher")."""
    start, _ = read_sorts(line, noun)
    for verb in line.find("appointing", "entering"):
        if 0 < noun[0] - verb[1] <= reach and _leads_to(line, verb[1] + 1, start):
            return verb
    return None


def _leads_to(line: Line, at: int, start: int) -> bool:
    """Tell whether from a verb to an office there is nothing but who comes into it, or "as" right before the office."""
    if "as" in line.words[max(at, start - 2) : start]:
        return True
    bearing = lexicon.read_words(LIST, "bearing") | {","}
    return all(line.words[i] in bearing or i in line.inside or line.words[i].isdigit() for i in range(at, start))


def _is_borne(line: Line, start: int, last: int) -> bool:
    """Tell whether a name stands right beside an office, and not as whose it is."""
    after = last + 2 if line.words[last + 1 : last + 2] == (",",) else last + 1
    if after in line.names:
        return True
    bearing = lexicon.read_words(LIST, "bearing") | {","}
    owners = [range(first, end) for first, (end, _) in line.names.items() if line.words[end : end + 1] == ("'s",)]
    at = start
    while at > 0 and (line.words[at - 1] in bearing or any(at - 1 in owner for owner in owners)):
        at -= 1
    return at != start and any(end == at for end, _ in line.names.values())
