"""Outlines: a sentence as one letter a chunk, so that its clauses are regular expressions over a short string.

| letter | chunk |
|---|---|
| N | noun phrase or pronoun |
| v e b | finite verb group: certain; a lone past form, which may be a participle; a bare base form |
| i g p | infinitive, -ing form, participle |
| I C S W T | preposition, conjunction, subordinator, relative pronoun, "that" |
| J R | adjective, adverb |
| , . : - ( ) " U | marks |

The letters are finer than `language.chunks` where clauses have to be told apart, and made without an object a chunk.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.claims.statements.cut_openings import cut_dated, cut_opening
from factcheck.claims.statements.describing import mark_participles, read_opening_act
from factcheck.claims.statements.passives import is_done
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.words.wordclasses import tag
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    from factcheck.language.words.wordclasses import Tagged

Stretch = tuple[int, int]
"""Chunks of an outline, end exclusive."""

_PHRASE = "D{0,2}(?:[JQNP]|R(?=[JQ])|p|,(?<=J,)(?=J)){0,16}[NPQ]"
_CHUNK = regex(  # what stands alone is looked for first, then what no adverb opens, and so is no verb group
    rf"""
    [ICSTO.]
  | D(?<=P,D)J{{0,2}}N(?=P{{1,3}}h?E[,.])                           # "Ann Lee, the man | Bob Day beat,"
  | D(?:R?[JQ]){{1,3}}C(?:R?J|R(?=N)){{1,3}}[NP]{{1,4}}                   # "a slow and tender film"
  | (?!R){_PHRASE}
  | t[Rn]{{0,3}}(?:[bh][Rn]{{0,2}}){{0,3}}[BEKG]?
  | [Rn]{{0,3}}(?:[mbhd](?:[Rn]|"(?=[Rn])){{0,4}}){{1,4}}(?:[EKVB]|G(?!N))?
  | n?R{{0,2}}[VE]
  | R{{0,2}}K
  | {_PHRASE} | DJ(?=[Rn]?[mbhd]|,?I) | D
  | n?R{{0,2}}G
  | R{{0,2}}B
  | R{{0,2}}J
  | .
    """,
    re.VERBOSE | re.DOTALL,
)
_BOTH = "both"
_BRACKETED = regex(r"\([^veb()]{0,14}\)")  # without a verb it is no statement: as transparent as an adverb
_DASHED = regex("(?<=N)-([ep][IR][^veb,:-]{1,16})-(?=R?[veb])")  # "The bank – founded in 1921 – has 400 members"
_DASHED_NOUN = regex(
    '(?<=N)-([RS]?N[INJRQ,"]{0,12}(?:[WT][^-:(,]{1,12})?)-(?=R?[veb])'
)  # "The bank – the oldest in Tal – has"
_DASHED_END = regex(
    '-(N[INJRQ"]{0,12}(?:[WT][^-:(,]{1,12})?)(?=[.]?\\Z)'
)  # "shut the mill – a step that pleased nobody"
_BEHIND_NOT = regex(r"((?:\bnot|\bnever|n['’]t)\b)(,\s[^,;:.()\"“”]{1,60},)(?=\s[a-z])")  # "did not, as some say, sink"
_CROSS_REFERENCE = worded(r"\s?\((?i:{splitting/cross references})\b[^()]{0,60}\)")  # "fell by 4% (see page 9)"
_NOMINAL = regex(r'(?:\A|(?<=[,:.("CT]))g(?=R?v)')  # "borrowing has fallen"
_UNJOINED = regex(r"NUJ|(?:\A|(?<=,))Nb(?=I[^,]{1,40},)|Ng(?=v)")
_HEDGED = regex("(?<![^C,S:])(R?[JI]?I)(?=N(?:IN){0,2}R?[veb])")
_REDUCED_ASIDE = regex(r"e(?<=Ne)(?=R?I[^veb,]{1,12},(?:[NJ][^veb,]{0,10}|[^veb,]{0,2}W[^,]{1,16}),R?v)")


class _Letters(dict[str, str]):
    """The letter of a chunk by its word classes, worked out once a shape."""

    def __missing__(self, classes: str) -> str:
        letter = _letter(classes)
        if len(self) < 20_000:
            self[classes] = letter
        return letter


def _letter(classes: str) -> str:
    last = classes[-1]
    if classes == "DJ":
        return "N"
    if classes[0] == "t":
        return "i"
    if any(letter in "mbhd" for letter in classes):
        return "v"
    by_last = {"E": "e", "V": "v", "K": "p", "B": "b", "G": "g", "J": "J", "n": "R"}
    if last in by_last:
        return by_last[last]
    if last in "NPQOD":
        return "N"
    return last if last in 'ICSWTR,.:-()"' else "U"


_letters = _Letters()


class Outline(Struct, frozen=True):
    """A tagged sentence and its chunks: one letter each, and the first token of each (and one past the last)."""

    tagged: Tagged
    kinds: str
    bounds: tuple[int, ...]

    def first_word(self, chunk: int) -> str:
        """Give the first folded word of a chunk."""
        return self.tagged.tokens.words[self.bounds[chunk]]

    def last_word(self, chunk: int) -> str:
        """Give the last folded word of a chunk."""
        return self.tagged.tokens.words[self.bounds[chunk + 1] - 1]

    def words(self, stretch: Stretch) -> tuple[str, ...]:
        """Give the folded words of a stretch; like a slice, it may reach past the sentence's end."""
        start, end = stretch
        bounds = self.bounds
        return self.tagged.tokens.words[bounds[start] : bounds[end] if end < len(bounds) else None]

    def classes(self, stretch: Stretch) -> str:
        """Give the word classes of a stretch."""
        start, end = stretch
        return self.tagged.classes[self.bounds[start] : self.bounds[end]]

    def offsets(self, stretch: Stretch) -> tuple[int, int]:
        """Give the characters that a stretch covers."""
        tokens = self.tagged.tokens
        return tokens.starts[self.bounds[stretch[0]]], tokens.ends[self.bounds[stretch[1]] - 1]


def outline(text: str, *, headline: bool = False) -> Outline:
    """Tag a sentence and give its outline; what only ties it to the one before (", however,") is blank in it."""
    text = _CROSS_REFERENCE.sub(_blank, text) if "(" in text else text
    tagged = tag(_blank_connectives(text) if text.count(",") > 1 else text, headline=headline)
    if _BOTH in tagged.tokens.words:
        tagged = _leave_both(tagged, headline=headline)
    tagged = read_opening_act(tagged) if "," in tagged.classes else tagged
    pieces = _CHUNK.findall(tagged.classes)
    opening = int(pieces[:1] == ["R"])
    if pieces[opening : opening + 1] == ["I"] and len(pieces) > opening + 1 and len(pieces[opening + 1]) > 1:
        pieces[opening + 1 : opening + 2] = cut_opening(tagged, pieces[opening + 1], opening + 1)
    if "CIQN" in tagged.classes:
        pieces = cut_dated(tagged, pieces)
    kinds = "".join(map(_letters.__getitem__, pieces))
    if "IN" in kinds and "Q" in tagged.classes:
        kinds = _join_hedges(tagged, kinds, pieces)
    if "e" in kinds:
        kinds = mark_participles(tagged, kinds, tuple(accumulate(map(len, pieces), initial=0)))
    if "eI" in kinds and kinds.count(",") > 1:
        kinds = _reduce_before_aside(tagged, kinds, tuple(accumulate(map(len, pieces), initial=0)))
    if "gv" in kinds or "gRv" in kinds:
        kinds = _NOMINAL.sub("N", kinds)
    if "UJ" in kinds or "Nb" in kinds or "Ngv" in kinds:
        kinds = _join_nouns(tagged, kinds, pieces)
    if "-" in kinds:
        kinds = _read_dashes(kinds)
    if "(" in kinds:
        kinds = _BRACKETED.sub(lambda match: "R" * len(match.group()), kinds)
    return Outline(tagged, kinds, tuple(accumulate(map(len, pieces), initial=0)))


def _read_dashes(kinds: str) -> str:
    """Read dashes around what is told beside a noun, or before what is told of it all, as commas."""
    if kinds.count("-") == 2:
        kinds = _DASHED.sub(lambda match: f",{match[1]},", kinds)
        kinds = _DASHED_NOUN.sub(lambda match: f",{match[1].replace('S', 'R')},", kinds)  # "– once a star –"
    return _DASHED_END.sub(lambda match: f",{match[1]}", kinds) if kinds.count("-") == 1 else kinds


def _blank_connectives(text: str) -> str:
    """Put blanks for what stands between two commas and only ties a sentence to the one before it.

    So it is done with the adverb that opens what is said beside a name (", herself a baker,"), and with all of what was
    so once (", for years the voice of the valley,").
    """
    text = _BEHIND_NOT.sub(lambda found: f"{found[1]}{' ' * len(found[2])}", text)
    printed = text.split()
    if not _ends_of_connectives().isdisjoint(printed):
        text = _connectives().sub(_blank, text)
    if not _ends_of_openers().isdisjoint(printed):
        text = _openers().sub(_blank, text)
    return text


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _leave_both(tagged: Tagged, *, headline: bool) -> Tagged:
    """Put blanks for the "both" right before a verb ("both ruined the harvest and killed nine")."""
    tokens = tagged.tokens
    for at, word in enumerate(tokens.words[:-1]):
        if word == _BOTH and at and tagged.classes[at - 1] in "NPO" and tagged.classes[at + 1] in "VEmbhd":
            text = f"{tokens.text[: tokens.starts[at]]}{' ' * len(word)}{tokens.text[tokens.ends[at] :]}"
            return tag(text, headline=headline)
    return tagged


@cache
def _ends_of_openers() -> frozenset[str]:
    """Give the last words of all openers, without which there is none."""
    sections = ("before appositions", "before past appositions")
    words = (word for section in sections for word in lexicon.read_words("splitting", section))
    return listed("only or once").union(word.rpartition(" ")[2] for word in words)


@cache
def _openers() -> re.Pattern[str]:
    words = alternatives(lexicon.read_words("splitting", "before appositions"))
    past = alternatives(lexicon.read_words("splitting", "before past appositions"))
    ranked = r"{one of a rank}\s(?:{ranks}|[a-z]{3,12}est)"
    now = rf"(?<=[a-z\d%],\s)(?:{words}(?=\s{{articles and one}}\s)|only(?=\s{ranked}\s))(?=[^,.;:]{{2,80}},)"
    once = rf"(?<=[a-z\d%]),\s(?:(?:{past})\s{{articles and one}}|once\s{ranked})\s[^,.;:]{{2,80}},(?=\s[a-z])"
    return worded(rf"{now}|{once}")


@cache
def _set_off() -> frozenset[str]:
    return lexicon.read_words("splitting", "connective phrases") | lexicon.read_words("splitting", "set off")


@cache
def _ends_of_connectives() -> frozenset[str]:
    """Give the last words of all connectives with the comma behind them."""
    return frozenset(f"{phrase.rpartition(' ')[2]}," for phrase in _set_off())


@cache
def _connectives() -> re.Pattern[str]:
    return regex(rf"(?<=[a-z\d%]),\s(?:{alternatives(_set_off())}),(?=\s[a-z])")


def _reduce_before_aside(tagged: Tagged, kinds: str, bounds: tuple[int, ...]) -> str:
    """Mark the participle of a subject whose verb is behind an aside ("a man | shot in Tal, a baker, has died")."""
    for match in _REDUCED_ASIDE.finditer(kinds):
        at = match.start()
        if is_done(Outline(tagged, kinds, bounds), at):
            kinds = f"{kinds[:at]}p{kinds[at + 1 :]}"
    return kinds


def _join_hedges(tagged: Tagged, kinds: str, pieces: list[str]) -> str:
    """Join what blurs the figure of a subject to it, in the pieces as well ("and | just over 2,000 | have left")."""
    bounds = tuple(accumulate(map(len, pieces), initial=0))
    for match in reversed(tuple(_HEDGED.finditer(kinds))):
        first, figure = match.span(1)
        words = tagged.tokens.words[bounds[first] : bounds[figure]]
        blurs = lexicon.read_words("splitting", "before figures")
        least = tagged.tokens.words[bounds[figure]] in listed("least or most") and words == ("at",)
        counted = tagged.classes[bounds[figure] + least : bounds[figure] + least + 1] == "Q"
        if counted and (least or blurs.issuperset(words)):
            pieces[first : figure + 1] = ["".join(pieces[first : figure + 1])]
            kinds = f"{kinds[:first]}{kinds[figure:]}"
    return kinds


def _join_nouns(tagged: Tagged, kinds: str, pieces: list[str]) -> str:
    """Join to a noun phrase what only looks like the next word ("the region's | largest", "a late | buy from Tal")."""
    bounds = tuple(accumulate(map(len, pieces), initial=0))
    for match in reversed(tuple(_UNJOINED.finditer(kinds))):
        first, last = match.span()
        words = tagged.tokens.words[bounds[first] : bounds[last]]
        if _is_one_phrase(match[0], words, "".join(pieces[first:last])):
            pieces[first:last] = ["".join(pieces[first:last])]
            kinds = f"{kinds[:first]}N{kinds[last:]}"
    return kinds


def _is_one_phrase(kinds: str, words: tuple[str, ...], classes: str) -> bool:
    """Tell whether chunks are one noun phrase: an owner's superlative, a noun behind "a", an -ing noun behind "any"."""
    if kinds == "NUJ":
        return not lexicon.read_words("ordering", "superlatives").isdisjoint(words[-1].split("-"))
    if kinds == "Nb":
        return words[0] in listed("indefinite article") and len(classes) > len("DN") and classes.count("D") == 1
    return words[0] in listed("no particular") and classes.startswith("D") and classes.endswith("G")
