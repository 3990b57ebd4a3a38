"""Word classes: one letter a token, so that phrases are regular expressions over a string of letters.

N noun, P proper name, O pronoun, D determiner, Q figure, J adjective, R adverb; V finite verb, B base form,
E past or participle ("led"), K participle only ("given"), G -ing form; b h d m auxiliaries (be, have, do, modal), t "to", n negation;
I preposition, C conjunction, S subordinator, W relative pronoun, T "that", p possessive 's; marks , . : - ( ) " and U for the rest.

Closed classes and verbs come from the lexicon, endings decide for adjectives and adverbs, and words that are nouns
as often as verbs are decided by their neighbours (the contextual rules of E. Brill, "A simple rule-based part of
speech tagger", 1992, written by hand).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from factcheck.language import lexicon, morphology
from factcheck.language.tokens import Tokens, tokenise

_CLOSED = {
    "adverb": "R", "subordinator": "S", "preposition": "I", "conjunction": "C", "determiner": "D", "pronoun": "O",
    "relative": "W", "that": "T", "be": "b", "have": "h", "do": "d", "modal": "m", "to": "t", "negation": "n",
    "number": "Q", "possessive-or-object": "H",
}  # fmt: skip
_MARKS = {
    ",": ",", ".": ".", "!": ".", "?": ".", "...": ".", ";": ":", ":": ":", "-": "-", "–": "-", "—": "-", "(": "(", "[": "(",
    ")": ")", "]": ")", '"': '"', "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "'": '"', "‘": '"', "’": '"',
}  # fmt: skip
# Undecided words: x noun or base ("plan"), y noun or -s form ("plans"), z noun, base or past ("cut"), a adjective or
# base ("narrow").
_NOMINAL_LEFT = frozenset("DJpQI")
_VERBAL_LEFT = frozenset("mtdO")
_OBJECT_RIGHT = frozenset('DPOtTQHSI"R')


@dataclass(frozen=True, slots=True)
class Tagged:
    """A tokenised text with one class letter a token."""

    tokens: Tokens
    classes: str

    @property
    def text(self) -> str:
        """The text itself."""
        return self.tokens.text

    def words(self, start: int, end: int) -> tuple[str, ...]:
        """Give the folded words of a run of tokens."""
        return self.tokens.words[start:end]

    def slice(self, start: int, end: int) -> str:
        """Give the text from the first to the last of a run of tokens, as printed."""
        if start >= end:
            return ""
        return self.tokens.text[self.tokens.starts[start] : self.tokens.ends[end - 1]]


@cache
def _lexicon() -> dict[str, str]:
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
            classes[base] = "z"
        elif classes.get(base) == "J":
            classes[base] = "J" if noun_too else "a"
        else:
            classes[base] = "x" if noun_too else "B"
    for word in lexicon.read_words("adjectives", "not"):
        classes.setdefault(word, "N")
    for section, letter in _CLOSED.items():
        classes.update(dict.fromkeys(lexicon.read_words("closed_classes", section), letter))
    return classes


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
        return "E"
    return "J" if len(word) > 4 and word.endswith(_ADJECTIVE_ENDINGS) else "N"


def _guess_compound(word: str) -> str:
    """Guess the class of a hyphenated word: an adjective ("two-hour") unless its last part says otherwise."""
    first, last = word.split("-", 1)[0], word.rsplit("-", 1)[1]
    if all(part in lexicon.read_words("closed_classes", "number") for part in (first, last)):
        return "Q"
    known = _lexicon().get(last, "")
    if last in lexicon.read_words("adjectives", "noun endings") or known in {"N", "y"} or (last.endswith("s") and not last.endswith("ss")):
        return "N"
    return "J"


def tag(text: str | Tokens, *, names: frozenset[int] = frozenset(), headline: bool = False) -> Tagged:
    """Give each token of a text its class letter; `names` are tokens known to be names."""
    tokens = tokenise(text) if isinstance(text, str) else text
    known = _lexicon()
    letters: list[str] = []
    capitals_mean_names = not (headline or _is_title_case(tokens))
    start = True
    for printed, word in zip(tokens.printed, tokens.words, strict=True):
        letter = known.get(word) or _guess(word)
        if (
            (
                printed[0].isupper()
                and letter not in "OHQ"
                and (capitals_mean_names if not start else letter == "N")
                and not (start and word in known and word not in lexicon.read_words("adjectives", "not"))
            )
            or (not start and printed[0].isupper() and letter == "N")
            or (printed[0] in "@#" and len(printed) > 1)
        ):
            letter = "P"
        if names and len(letters) in names:
            letter = "P"
        letters.append(letter)
        start = letter in '.:"(' or (start and letter == "-")
    return Tagged(tokens, _decide(tokens, letters))


def _is_title_case(tokens: Tokens) -> bool:
    """Tell whether nearly all longer words begin with a capital, as in headlines."""
    longer = [word for word in tokens.printed if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 3 and sum(word[0].isupper() for word in longer) >= 0.85 * len(longer)


def _decide(tokens: Tokens, letters: list[str]) -> str:
    """Settle the undecided letters from left to right by their neighbours."""
    finite = False
    words = tokens.words
    last = len(letters) - 1
    for i, letter in enumerate(letters):
        if letter == "t" and i < last and letters[i + 1] in "QDPNJHO":
            letters[i] = "I"
        elif letter in "xyzaHEG":
            left = letters[i - 1] if i else "."
            if left in "Rn" and i > 1:
                left = letters[i - 2] if letters[i - 2] in "mtdObh" else left
            right = letters[i + 1] if i < last else "."
            if letter in "xyz":
                settled = finite or (letter == "y" and left == "N" and right == "I" and _verb_ahead(letters, i + 1))
                letter = _noun_or_verb(letter, words[i - 1] if i else "", left, right, settled)
            elif letter == "H":
                letter = "D" if right in "NPJxyzGEKQ" else "O"
            elif letter == "a":
                letter = "B" if left in _VERBAL_LEFT else "J"
            elif left in "DJpR" and right in "NPxyzJ" and (left != "R" or (i > 1 and letters[i - 2] == "D")):
                letter = "J"
            elif letter == "G" and left in '."' and right in "NxyJ":
                letter = "J"
            elif letter == "G" and left in "DJ":
                letter = "N"
            letters[i] = letter
        elif letter == "N" and words[i] == "'s":
            letter = letters[i] = "b" if i and letters[i - 1] in "OWR" else "p"
        if letter in "Vbhdm" or (letter == "E" and i and letters[i - 1] in "NPO,W)"):
            finite = True
        elif letter in ".:STWC-":
            finite = False
    return "".join(letters)


def _verb_ahead(letters: list[str], i: int) -> bool:
    """Tell whether a finite verb follows before the clause can end."""
    for letter in letters[i : i + 12]:
        if letter in "VEbhmd":
            return True
        if letter in ".:,STWC":
            return False
    return False


def _noun_or_verb(kind: str, before: str, left: str, right: str, finite: bool) -> str:
    """Decide a word that may be noun or verb.

    Determiners, adjectives, possessives and prepositions on its left make it a noun; modals, "to" and subject
    pronouns make it a verb; after a noun it is the verb where the clause still lacks one and an object may follow.
    """
    if left in _NOMINAL_LEFT:
        return "N"
    if left in _VERBAL_LEFT or left == "W":
        return {"x": "B", "y": "V", "z": "E" if left in "OW" else "B"}[kind]
    if left in "bh":
        return "K" if kind == "z" else "N"
    if right in "VEbhmd" and kind != "z":
        return "N"
    if left in "NP)" and not finite:
        plural = before.endswith("s")
        if kind == "y" and (not plural or left == "P") and right in _OBJECT_RIGHT | frozenset("JNGE.,xyz"):
            return "V"
        if kind == "z" and right in _OBJECT_RIGHT | frozenset("JNEGxy"):
            return "E"
        if kind == "x" and plural and right in _OBJECT_RIGHT:
            return "B"
    if left in ",C" and kind == "z" and right in "DPOQ":
        return "E"
    if left == "R" and kind == "y" and not finite:
        return "V"
    return "N"
