"""The class of a word by itself, as one letter (see `wordclasses` for the letters).

Closed classes and verbs come from the lexicon, endings decide for adjectives and adverbs; words that are nouns as often
as verbs get a letter of their own, x, y or z, until their neighbours decide.
"""

from __future__ import annotations

from functools import cache

from factcheck.kept.tables import kept_table
from factcheck.language import lexicon
from factcheck.language.text.tokens import fold_word
from factcheck.language.words import morphology
from factcheck.patterns import regex

_CLOSED = {
    "adverb": "R", "subordinator": "S", "preposition": "I", "conjunction": "C", "determiner": "D", "pronoun": "O",
    "relative": "W", "that": "T", "be": "b", "have": "h", "do": "d", "modal": "m", "to": "t", "negation": "n",
    "number": "Q", "possessive-or-object": "H", "participle": "K",
}  # fmt: skip
_MARKS = {
    ",": ",", ".": ".", "!": ".", "?": ".", "...": ".", ";": ":", ":": ":",
    "--": "-", "---": "-", "-": "-", "–": "-", "—": "-", "(": "(", "[": "(", ")": ")", "]": ")",
    '"': '"', "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "'": '"', "‘": '"', "’": '"',
}  # fmt: skip
_KEPT_WORDS = 100_000
_CODE = regex(r"(?![qh][1-4])[a-z]{1,2}-?\d{1,4}[a-z]?")  # "A9", "F-16", but "Q3" is a time


@kept_table
def known_letters() -> dict[str, str]:
    """Map each known word to its class letter, or to x, y or z where its neighbours must decide."""
    classes = dict.fromkeys(lexicon.read_words("adjectives", "words"), "J")
    ambiguous = lexicon.read_words("verbs", "ambiguous")
    for base, forms in morphology.verbs().items():
        noun_too = base in ambiguous
        classes.setdefault(forms.gerund, "G")
        if forms.participle != forms.past:
            classes[forms.participle] = "K"
            classes[forms.past] = "E" if forms.past.endswith("ed") else "V"
        else:
            classes[forms.past] = "E"
        classes[forms.third] = "y" if noun_too else "V"
        if base == forms.past:
            classes[base] = "z" if noun_too else "E"
        elif classes.get(base) == "J":
            classes[base] = "a"
        else:
            classes[base] = "x" if noun_too else "B"
    for (past,) in lexicon.read_table("verbs", "pasts in t").values():
        classes[past] = "E"
    for word in lexicon.read_words("adjectives", "not"):
        classes.setdefault(word, "N")
    for section, letter in _CLOSED.items():
        classes.update(dict.fromkeys(lexicon.read_words("closed_classes", section), letter))
    return classes


_DOING = ("er", "or", "ist")  # "a singer-songwriter", but "a two-man crew"
_ADJECTIVE_ENDINGS = tuple(lexicon.read_words("adjectives", "endings"))


@cache
def _guess(word: str) -> str:
    """Guess the class of a word that the lexicon does not know, from its ending."""
    if word[0].isdigit() and word[-1].isalpha() and "-" in word:
        return "J"
    if word[0].isdigit() or word[-1].isdigit() or (word[0] in "$€£¥" and len(word) > 1):
        return "Q"
    if word in _MARKS:
        return _MARKS[word]
    if not any(map(str.isalpha, word)):
        return "U"
    if word.endswith("ly"):
        return "R"
    if "-" in word:
        return _guess_compound(word)
    if len(word) > 5 and word.endswith("ing"):
        return "G"
    if len(word) > 4 and word.endswith("ed"):
        return "J" if word.startswith("un") else "E"
    return "J" if len(word) > 4 and word.endswith(_ADJECTIVE_ENDINGS) else "N"


def _guess_compound(word: str) -> str:
    """Guess the class of a hyphenated word: an adjective ("two-hour") unless its last part says otherwise."""
    first, last = word.split("-", 1)[0], word.rsplit("-", 1)[1]
    if all(part in lexicon.read_words("closed_classes", "number") for part in (first, last)):
        return "Q"
    known, persons = known_letters().get(last, ""), lexicon.read_words("people", "person")
    if (
        last in lexicon.read_words("adjectives", "noun endings")
        or (last.endswith(_DOING) and last in persons)
        or word in persons
        or known in {"N", "y"}
        or (last.endswith("s") and not last.endswith("ss"))
    ):
        return "N"
    return "J"


def _ends_in_participle(printed: str) -> bool:
    """Tell whether the last part of a compound is a participle in lower case ("Oslo-based", but "Al-Said")."""
    last = printed.rsplit("-", 1)[-1]
    return last[:1].islower() and known_letters().get(last, "") in {"E", "K"}


class _Letters(dict[str, str]):
    """The class letter of each printed word in one kind of place, kept once found."""

    def __init__(self, *, start: bool, capitals_mean_names: bool) -> None:
        super().__init__()
        self._start = start
        self._capitals_mean_names = capitals_mean_names

    def __missing__(self, printed: str) -> str:
        letter = self._find(printed)
        if len(self) < _KEPT_WORDS:
            self[printed] = letter
        return letter

    def _find(self, printed: str) -> str:
        word = fold_word(printed)
        known = known_letters()
        if _CODE.fullmatch(word) is not None:
            return "N"
        letter = known.get(word) or _guess(word)
        if printed[0] in "@#" and len(printed) > 1:
            return "P"
        if "-" in printed and letter == "J" and printed[-1].islower() and _ends_in_participle(printed):
            return "J"  # "the Oslo-based firm"
        if not printed[0].isupper():
            return "p" if word == "'s" and letter == "N" else letter
        if self._start:
            named = letter == "N" and (word not in known or word in lexicon.read_words("adjectives", "not"))
        else:
            tells = letter != "Q" and word not in lexicon.read_words("closed_classes", "always capital")
            named = letter == "N" or (tells and self._capitals_mean_names)
        return "P" if named else letter


AT_START = _Letters(start=True, capitals_mean_names=True)
INSIDE = _Letters(start=False, capitals_mean_names=True)
IN_TITLE = _Letters(start=False, capitals_mean_names=False)


def letter_of(printed: str) -> str:
    """Give the class letter that a word inside a sentence has by itself, undecided ones included."""
    return INSIDE[printed]
