"""Word classes: one letter a token, so that phrases are regular expressions over a string of letters.

N noun, P proper name, O pronoun, D determiner, Q figure, J adjective, R adverb; V finite verb, B base form,
E past or participle ("led"), K participle only ("given"), G -ing form; b h d m auxiliaries (be, have, do, modal),
t "to", n negation; I preposition, C conjunction, S subordinator, W relative pronoun, T "that", p possessive 's;
marks , . : - ( ) " and U for the rest.

Closed classes and verbs come from the lexicon, endings decide for adjectives and adverbs, and words that are nouns
as often as verbs are decided by their neighbours.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from msgspec import Struct

from factcheck.kept.tables import kept_table
from factcheck.language import lexicon
from factcheck.language.text.tokens import Tokens, fold_word, tokenise
from factcheck.language.words import morphology
from factcheck.language.words.neighbours import settle
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


class Tagged(Struct, frozen=True):
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


@kept_table
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
            classes[base] = "z" if noun_too else "E"
        elif classes.get(base) == "J":
            classes[base] = "a"
        else:
            classes[base] = "x" if noun_too else "B"
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
    known = _lexicon().get(last, "")
    if (
        last in lexicon.read_words("adjectives", "noun endings")
        or (last.endswith(_DOING) and last in lexicon.read_words("people", "person"))
        or known in {"N", "y"}
        or (last.endswith("s") and not last.endswith("ss"))
    ):
        return "N"
    return "J"


def _ends_in_participle(printed: str) -> bool:
    """Tell whether the last part of a compound is a participle in lower case ("Oslo-based", but "Al-Said")."""
    last = printed.rsplit("-", 1)[-1]
    return last[:1].islower() and _lexicon().get(last, "") in {"E", "K"}


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
        known = _lexicon()
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


_LONGEST_TITLE = 10  # words
_LONGEST_QUOTED = 14  # words and commas
_TITLE = regex("(?:[VEKB](?:P|[DICt]{1,2}P){1,6}|OP(?:P|[DICt]{1,2}P){0,6})(?=[bhm])")
_KEPT_WORDS = 100_000
_at_start = _Letters(start=True, capitals_mean_names=True)
_inside = _Letters(start=False, capitals_mean_names=True)
_in_title = _Letters(start=False, capitals_mean_names=False)


@cache
def clause_takers() -> frozenset[str]:
    """Give the stems of the verbs after which a clause may stand without "that" ("she said it fell")."""
    return frozenset(morphology.stem(word) for word in lexicon.read_words("clause_links", "clause takers"))


def letter_of(printed: str) -> str:
    """Give the class letter that a word inside a sentence has by itself, undecided ones included."""
    return _inside[printed]


_INNER_MARK = regex('[-.:"(]')
_STARTS = regex(r'(?:\A|(?<=[.:"(]))-*')
_PARTICLES = regex("(?<=P)(N{1,3})(?=P)")
_VERB_FORMS = frozenset("VEKBxyz")
_LOWER = regex(r" [a-z]\w{3}")


def tag(text: str | Tokens, *, names: frozenset[int] = frozenset(), headline: bool = False) -> Tagged:
    """Give each token of a text its class letter; `names` are tokens known to be names."""
    tokens = tokenise(text) if isinstance(text, str) else text
    printed = tokens.printed
    by_word = _in_title if headline or _is_title_case(tokens) else _inside
    letters = list(map(by_word.__getitem__, printed))
    joined = "".join(letters)
    starts = (
        [match.end() for match in _STARTS.finditer(joined)] if _INNER_MARK.search(joined, 0, len(joined) - 1) else [0]
    )
    for at in starts:
        if at < len(letters):
            letters[at] = _at_start[printed[at]]
            if (
                letters[at] == "J"
                and letters[at + 1 : at + 2]
                and letters[at + 1] in "VEbhdm"
                and _is_unknown(printed[at])
            ):
                letters[at] = "P"  # "Braese retired"
    if headline:
        _settle_headline(tokens.words, letters)
    for place in names:
        if letters[place] != "D" or place + 1 not in names:
            letters[place] = "P"
    if by_word is _inside:
        for place in range(_title_ends(tokens, letters) if len(letters) > 1 and letters[0] in "VEKGBO" else 0):
            letters[place] = "P"
        for place in _quoted_titles(tokens, letters) if '"' in letters else ():
            letters[place] = "P"
    _join_names(tokens.words, letters)
    if "'" in tokens.words:
        _mark_possessives(tokens, letters)
    return Tagged(tokens, settle(tokens.words, letters))


def _join_names(words: tuple[str, ...], letters: list[str]) -> None:
    """Make the small words inside a name part of it ("Ida da Costa y Luz")."""
    particles = lexicon.read_words("name_words", "particle")
    if particles.isdisjoint(words):
        return
    for match in _PARTICLES.finditer("".join(letters)):
        run = range(match.start(1), match.end(1))
        if particles.issuperset(words[run.start : run.stop]):
            for place in run:
                letters[place] = "P"


def _is_unknown(printed: str) -> bool:
    """Tell whether a capitalised word is an adjective by nothing but its ending."""
    return printed[0].isupper() and fold_word(printed) not in _lexicon()


def _mark_possessives(tokens: Tokens, letters: list[str]) -> None:
    """Mark the apostrophe of "the miners' strike", where no quotation runs that it could close."""
    opened = False
    for i, word in enumerate(tokens.words[:-1]):
        if word != "'":
            continue
        glued = i > 0 and tokens.starts[i] == tokens.ends[i - 1]
        if glued and not opened and tokens.words[i - 1][-1] == "s" and letters[i + 1] in "NPJxyzGE":
            letters[i] = "p"
        else:
            opened = not glued


def _title_ends(tokens: Tokens, letters: list[str]) -> int:
    """Give the end of a name that opens the sentence as a verb or pronoun does ("Lost is a series")."""
    if not tokens.printed[0][0].isupper():
        return 0
    title = _TITLE.match("".join(letters[:_LONGEST_TITLE]))
    if title is not None and (letters[0] != "O" or tokens.words[0] == "i"):
        return title.end()
    following = tokens.printed[1]
    named = letters[1] in "bhm" or (letters[1] == "P" and following[1:].islower())
    return 1 if named and letters[0] != "O" else 0


def _quoted_titles(tokens: Tokens, letters: list[str]) -> list[int]:
    """Give the tokens of titles in quotation marks, whose longer words all have capitals ("Songs I Sang")."""
    marks = [i for i, letter in enumerate(letters) if letter == '"']
    found: list[int] = []
    for start, end in pairwise(marks):
        inside = range(start + 1, end)
        if not 1 < len(inside) <= _LONGEST_QUOTED or not all(
            tokens.printed[i][0].isupper() for i in (inside[0], inside[-1])
        ):
            continue
        if all(tokens.printed[i][0].isupper() or letters[i] in "DICtnp," for i in inside):
            found += inside
    return found


def _settle_headline(words: tuple[str, ...], letters: list[str]) -> None:
    """Let "as" open a clause, as it does in headlines ("Villages evacuated as river rises"); tell May from "may"."""
    for i, word in enumerate(words):
        if word == "as":
            letters[i] = "S"
        elif letters[i] == "m" and i and letters[i - 1] in "IQ" and word == "may":
            letters[i] = "P"


def _is_title_case(tokens: Tokens) -> bool:
    """Tell whether nearly all longer words begin with a capital, as in headlines, and the verb with them."""
    if len(_LOWER.findall(tokens.text)) > len(tokens.printed) // 6:
        return False
    longer = [word for word in tokens.printed if len(word) > 3 and word[0].isalpha()]
    if len(longer) < 4 or any(_lexicon().get(word) in _VERB_FORMS for word in longer):
        return False
    return sum(word[0].isupper() for word in longer) >= 0.85 * len(longer)
