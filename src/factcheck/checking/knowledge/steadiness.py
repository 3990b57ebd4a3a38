"""Steadiness: how far a draft tells of nothing but what it opens with.

Up to there its claims are told of that ("nine candidates stood", of the by-election in the first paragraph), however
many paragraphs lie between. Strange names of places and bodies and words for another one end it; people who are only
brought in to speak do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.namings import openers
from factcheck.checking.knowledge.new_events import find_new_events
from factcheck.checking.knowledge.statements import names_among
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon import listed
from factcheck.language.names.genders import is_given_name
from factcheck.language.names.keys import symbol_of
from factcheck.language.numbers.numerals import number_words
from factcheck.language.text.tokens import tokenise
from factcheck.language.words.counted import people_like
from factcheck.language.words.dictionary import is_plain_word

if TYPE_CHECKING:
    from factcheck.checking.knowledge.cast import Cast
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.text.tokens import Tokens

_LONGEST = 8_000  # characters that are looked at
_LONGEST_NAME = 4  # words
_STOPS = frozenset('.!?:"“”')


def find_turn(text: str, lead: frozenset[str], cast: Cast, knowledge: Knowledge) -> int:
    """Give the place of the first word of a text by which another story than that of its `lead` may begin."""
    tokens = tokenise(text[:_LONGEST])
    held = {i for one in knowledge.gazetteer.mentions(tokens) for i in range(one.start, one.end)}
    known = knowledge.thesaurus.concepts_of(lead)
    end = next(find_new_events(text, known, knowledge.thesaurus), len(text))
    people = _names_of_people(tokens, cast)
    for i, word in enumerate(tokens.words):
        if i in held or (word in people and tokens.printed[i][:1].isupper()):
            continue
        if _turns(tokens, i):
            return min(tokens.starts[i], end)
        if _is_strange(tokens, i) and not (_is_told_of_known(tokens, i, held) or _belongs(word, lead, knowledge)):
            return min(tokens.starts[i], end)
    return end


def _names_of_people(tokens: Tokens, cast: Cast) -> frozenset[str]:
    """Give the words in the names of those whom the facts do not have, and who are people by their names or acts."""
    places = {start: i for i, start in enumerate(tokens.starts)}
    found: set[str] = set()
    for one in cast.people:
        first = places.get(one.start) if one.entity is None else None
        if first is not None and (one.speaks or one.age is not None or is_given_name(tokens.words[first])):
            name = tokens.words[first : first + _LONGEST_NAME]
            found.update(name[: name.index(one.key) + 1] if one.key in name else ())
    return frozenset(found)


def _turns(tokens: Tokens, i: int) -> bool:
    """Tell whether a word tells of another one of a kind, but of no person, time or number ("another 40")."""
    word, behind = tokens.words[i], "".join(tokens.words[i + 1 : i + 2])
    if word in listed("clause_links/turning away"):
        return True
    if word not in listed("clause_links/others of a kind") or not behind.isalpha() or behind in openers():
        return False
    return not any(behind in words for words in (listed("people/person"), people_like(), time_words(), number_words()))


def _is_strange(tokens: Tokens, i: int) -> bool:
    """Tell whether a word may name a place or a body that the facts do not have."""
    word, printed = tokens.words[i], tokens.printed[i]
    if not printed[:1].isupper() or word in time_words():
        return False
    opens = i == 0 or tokens.printed[i - 1][:1] in _STOPS or _breaks(tokens, i - 1)
    return not (opens and (word in openers() or is_plain_word(word)))


def _is_told_of_known(tokens: Tokens, i: int, held: set[int]) -> bool:
    """Tell whether a place is only where someone or something known is or was ("She was born in Porto")."""
    if tokens.words[i - 1 : i] == () or tokens.words[i - 1] not in listed("about or from a place"):
        return False
    first = next((k + 1 for k in range(i - 1, -1, -1) if tokens.printed[k][:1] in _STOPS or _breaks(tokens, k)), 0)
    return first < i - 1 and (first in held or tokens.words[first] in listed("going on"))


def _breaks(tokens: Tokens, i: int) -> bool:
    """Tell whether a line ends behind a token."""
    return i + 1 < len(tokens) and "\n" in tokens.text[tokens.ends[i] : tokens.starts[i + 1]]


def _belongs(word: str, lead: frozenset[str], knowledge: Knowledge) -> bool:
    """Tell whether the facts name something only beside what a lead names ("its headquarters are in Tal")."""
    named = names_among(lead)
    told = [knowledge.statements(number) for number in knowledge.index.positions(symbol_of(word))]
    return bool(told) and all(not named.isdisjoint(one.symbols) for wordings in told for one in wordings[:1])
