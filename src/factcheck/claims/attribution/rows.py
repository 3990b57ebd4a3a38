"""A sentence as a row of tokens with one letter a token, so that its build can be read by regular expressions.

| letter | token |
|---|---|
| Q | a whole quotation |
| V B G E | reporting verb: finite or past, base form, -ing form, participle only |
| W H | reporting verb that needs more to be one ("called", "showing"): finite or past, -ing form |
| S | noun that speaks ("statement") |
| K | "according" |
| v e g | other verb: finite, in -ed, in -ing |
| a b m t | have, be, modal or do, "to" |
| h w u y c | "that", who and other wh-words, subordinator, "as", coordinator |
| o p d | "of", other preposition, determiner |
| r R i | subject pronoun, object pronoun, pronoun with its verb ("he's") |
| l T 0 | adverb, day or month, figure |
| N A | capitalised word, capitalised possessive |
| n s | other word, possessive |
| , ; : . ? - ( ) ' & | punctuation; - is any dash, ' also the stop of an abbreviation |
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.kept.tables import kept_table
from factcheck.language.lexicon import listed, read_sections, read_words
from factcheck.language.names.genders import is_given_name
from factcheck.language.names.places import place_of
from factcheck.language.text.cues import Form, inflect, read_cues, read_speech_nouns
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.language.text.quotations import Quotation
    from factcheck.model import Span

VERB = regex("[vVWBbmaeiEQ]")
"""Any form of a verb that a statement may have, or a quotation, which may hold one."""
CLAUSE_VERB = regex("[vVWbmaieQ]")
"""The same without base forms and participles of reporting verbs."""
FINITE_VERB = regex("[vVWbmai]")
"""The finite verbs alone."""
_TOKENS = regex(  # plain words before a blank come first, for speed
    r"([A-Za-z]++(?!\S)|[^\W_]++(?:['’@&.-][^\W_]++|[,:]\d++)*+|[^\w\s])",
)
_PUNCTUATION = {
    **dict.fromkeys("—–-−‒―", "-"),
    **dict.fromkeys("([{", "("),
    **dict.fromkeys(")]}", ")"),
    **dict.fromkeys(".!…", "."),
    **dict.fromkeys("'’‘", "'"),
    **{sign: sign for sign in ",;:?&"},
    **dict.fromkeys("$£€%", "0"),
    **dict.fromkeys("@#", "N"),
}
_FORM_CLASS = {Form.PAST: "V", Form.THIRD: "V", Form.BASE: "B", Form.GERUND: "G", Form.PARTICIPLE: "E"}
_WEAK_CLASS = {"V": "W", "G": "H"}
_SECTION_CLASS = (
    ("verb", "v"),
    ("month", "T"),
    ("adverb", "l"),
    ("noun", "n"),
    ("subordinator", "u"),
    ("preposition", "p"),
    ("day", "T"),
    ("determiner", "d"),
    ("who", "w"),
    ("coordinator", "c"),
    ("object pronoun", "R"),
    ("pronoun", "r"),
    ("contracted have", "i"),
    ("contracted be", "i"),
    ("contracted will", "i"),
    ("have", "a"),
    ("be", "b"),
    ("modal", "m"),
    ("to", "t"),
    ("that", "h"),
    ("as", "y"),
    ("of", "o"),
)
_CLAUSE_BEHIND = regex("(?:p?T)?h")
_AFTER_ADVERB = frozenset(",rd")
_AFTER_PARTICIPLE = frozenset("phrRyuwdotl,")
_KEPT_TYPES = 200_000

Stretch = tuple[int, int]
"""Tokens of a row, end exclusive."""


class Row(Struct):
    """One sentence in tokens: words, their offsets in the article's text, and one class letter each.

    `quotations` holds the quotation behind each Q, by its position in the row.
    """

    words: list[str]
    starts: list[int]
    classes: str
    quotations: dict[int, Quotation]
    span: Span

    def end_of(self, index: int) -> int:
        """Offset in the article's text where a token ends."""
        return self.starts[index] + len(self.words[index])

    def text(self, text: str, first: int, after: int) -> str:
        """Slice the article's text from one token up to, without, another."""
        return text[self.starts[first] : self.starts[after - 1] + len(self.words[after - 1])] if after > first else ""


class _Classes(dict[str, str]):
    """The class of each word type; types that no list knows are classed by their shape once and remembered."""

    def __missing__(self, word: str) -> str:
        letter = _class_by_shape(word, _listed())
        if len(self) < _KEPT_TYPES:
            self[word] = letter
        return letter


def _class_by_shape(word: str, listed: Mapping[str, str]) -> str:
    first = word[0]
    if not first.isalnum():
        return "."
    if first.isdigit():
        return "0"
    lower = word.lower().replace("’", "'")
    if listed.get(lower) == "i":
        return "i"
    if lower.endswith("'s"):
        stem = word[:-2]
        return "A" if first.isupper() else _possessive(stem.lower())
    if lower.endswith(_clitics()):
        return "m" if lower.endswith("n't") else "i"
    if first.isupper():
        return _class_of_capitalised(word, lower, listed)
    if lower.endswith("ly") and len(lower) > 4:
        return "l"
    if lower.endswith("ing") and len(lower) > 5:
        return "g"
    if lower.endswith("ed") and len(lower) > 4:
        return "e"
    return "n"


def _class_of_capitalised(word: str, lower: str, listed: Mapping[str, str]) -> str:
    """Class a capitalised word: function words and the verbs that open a sentence keep their class."""
    if lower != word and not (len(word) > 1 and word.isupper()):
        letter = listed.get(lower, "")
        if letter and letter in "abmthwuycopdrRilTKGi" and lower not in read_words("name_words", "modal"):
            return letter
    return "N"


def _possessive(stem: str) -> str:
    return "i" if stem in listed("contracting") else "s"


@cache
def _classes() -> _Classes:
    return _Classes(_listed())


@kept_table
def _listed() -> dict[str, str]:
    """Class every word of the word lists; what is met in a text is never added, so that its order can't matter."""
    classes: dict[str, str] = {}
    for entry in read_sections("verbs").get("irregular", ()):
        lemma, _, forms = entry.partition(":")
        past, _, participle = (form.strip() for form in forms.partition(","))
        classes[past] = "v"
        classes.setdefault(participle, "e")
        third, _, _, gerund = inflect(lemma.strip())
        classes.update({third: "v", gerund: "g"})
    for noun in read_words("cues", "equated").union(read_speech_nouns()):
        classes[noun] = "S"
    for word, cue in read_cues().items():
        letter = _FORM_CLASS[cue.form]
        classes[word] = letter if cue.plain else _WEAK_CLASS.get(letter, letter)
    for section, letter in _SECTION_CLASS:
        for word in read_words("clause_words", section):
            if section != "verb" or word not in read_cues():
                classes[word] = letter
                classes[word.replace("'", "’")] = letter
    classes["according"] = "K"
    classes.update(_PUNCTUATION)
    return classes


def class_of(word: str) -> str:
    """Give the class letter of one word as it stands."""
    return _classes()[word]


def build_row(text: str, span: Span, quotations: Sequence[Quotation] = ()) -> Row:
    """Split one sentence into its row; each quotation of the sentence becomes one token Q."""
    words: list[str] = []
    starts: list[int] = []
    letters: list[str] = []
    held: dict[int, Quotation] = {}
    classes = _classes()
    position = span.start
    for quotation in quotations:
        found, offsets = _split(text[position : quotation.span.start], position)
        words += found
        starts += offsets
        letters += map(classes.__getitem__, found)
        held[len(words)] = quotation
        words.append(text[quotation.span.start : quotation.span.end])
        starts.append(quotation.span.start)
        letters.append("Q")
        position = quotation.span.end
    found, offsets = _split(text[position : span.end], position)
    words += found
    starts += offsets
    letters += map(classes.__getitem__, found)
    row = "".join(letters)
    if ".-" in row:
        row = _join_hyphened(row, starts)
    if "." in row[:-1]:
        row = row[:-1].replace(".", "'") + row[-1]
    if "TN" in row:
        row = _name_times(row, words)
    if "h" in row[:-1] and not listed("numerals/before that much").isdisjoint(words):
        row = _weigh_that(row, words)
    if not listed("cues/clear, known or yet").isdisjoint(words):
        row = _weigh_yet(_weigh_clear(row, words), words)
    if row[:1] == "N" and len(words[0]) > 3 and words[0][1:].islower():
        letter = classes[words[0].lower()]
        if letter == "l" and row[1:2] in _AFTER_ADVERB and not is_given_name(words[0]) and place_of(words[0]) is None:
            row = letter + row[1:]  # "Recently the mayor"
        if letter in "GHVWge" and row[1:2] in _AFTER_PARTICIPLE:
            row = letter + row[1:]
        if row[1:2] == "h" and words[0].lower() in read_speech_nouns():
            row = "S" + row[1:]  # "Claims that"
    return Row(words, starts, row, held, span)


def _join_hyphened(row: str, starts: list[int]) -> str:
    """Class a hyphen between an abbreviation and its next part as joining them: the U.S.-Mexico border."""
    letters = list(row)
    for at in range(1, len(letters) - 1):
        if letters[at - 1] == "." and letters[at] == "-" and starts[at + 1] - starts[at - 1] == 2:
            letters[at] = "&"
    return "".join(letters)


def _name_times(row: str, words: list[str]) -> str:
    """Class a month or day before a capitalised word as a name where it can be one: June Carter, the Sunday Times."""
    letters = list(row)
    for at in range(len(letters) - 1):
        if letters[at] == "T" and letters[at + 1] == "N":
            titled = (
                at > 0 and words[at - 1].lower() == "the" and words[at].lower() in read_words("clause_words", "day")
            )
            if titled or words[at].lower() in read_words("name_words", "month"):
                letters[at] = "N"
    return "".join(letters)


@cache
def _clitics() -> tuple[str, ...]:
    return tuple(listed("clitic endings"))


def _weigh_that(row: str, words: list[str]) -> str:
    """Class "that" as a determiner behind what multiplies ("asked for half that amount")."""
    at = next((at for at, word in enumerate(words) if word in listed("numerals/before that much")), 0) + 1
    return f"{row[:at]}d{row[at + 1 :]}" if row[at : at + 1] == "h" and row[at + 1] in "nSBV" else row


def _weigh_clear(row: str, words: list[str]) -> str:
    """Class "clear" or "known" as a noun that speaks ("made it clear that", "let it be known on Monday that")."""
    at = next((at for at, word in enumerate(words) if word in listed("cues/clear or known")), 0)
    made = any(word in listed("cues/making") for word in words[max(0, at - 2) : at])
    made = made or (words[at - 2 : at] == ["it", "be"] and words[max(0, at - 3)] in listed("letting"))
    return f"{row[:at]}S{row[at + 1 :]}" if made and _CLAUSE_BEHIND.match(row, at + 1) is not None else row


def _weigh_yet(row: str, words: list[str]) -> str:
    """Class "yet" behind an auxiliary as the adverb that it is there ("has not yet said")."""
    if "yet" not in words:
        return row
    at = words.index("yet")
    behind = row[max(0, at - 2) : at].rstrip("l")[-1:] in {"a", "b", "m"}
    return f"{row[:at]}l{row[at + 1 :]}" if behind else row


def _split(piece: str, offset: int) -> tuple[list[str], list[int]]:
    """Split a piece of text into tokens, with the offset of each in the whole text."""
    parts = _TOKENS.split(piece)
    return parts[1::2], list(accumulate(map(len, parts), initial=offset))[1:-1:2]
