"""Word classes: one letter a token, so that phrases are regular expressions over a string of letters.

N noun, P proper name, O pronoun, D determiner, Q figure, J adjective, R adverb; V finite verb, B base form,
E past or participle ("led"), K participle only ("given"), G -ing form; b h d m auxiliaries (be, have, do, modal),
t "to", n negation; I preposition, C conjunction, S subordinator, W relative pronoun, T "that", p possessive 's;
marks , . : - ( ) " and U for the rest.

What class a word has by itself is told in `word_letters`; its place and its neighbours decide the rest.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice, pairwise

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.text.tokens import Tokens, fold_word, tokenise
from factcheck.language.words.callings import settle_callings
from factcheck.language.words.clitics import join_slashes, settle_clitics, settle_unknown_verbs
from factcheck.language.words.demonstratives import settle_demonstratives
from factcheck.language.words.neighbours import settle
from factcheck.language.words.word_letters import AT_START, IN_TITLE, INSIDE, known_letters
from factcheck.patterns import regex

_LONGEST_TITLE = 10  # words
_LONGEST_QUOTED = 14  # words and commas
_TITLE = regex("(?:[VEKB](?:P|[DICt]{1,2}P){1,6}|OP(?:P|[DICt]{1,2}P){0,6})(?=[bhm])")
_NUMBERED_TITLE = regex(r"(?<=[NP,])QID?[PN]")
_INNER_MARK = regex('[-.:"(]')
_STARTS = regex(r'(?:\A|(?<=[.:"(]))-*')
_PARTICLES = regex("(?<=P)(N{1,3})(?=P)")
_ANY_ONE = (("a",), ("an",))
_VERB_FORMS = frozenset("VEKBxyz")
_CAPITAL_VERBS = frozenset({"Is", "Are", "Was", "Were", "Has", "Have", "Had"})
_LOWER = regex(r" [a-z]\w{3}")
_LIKE_ADVERB = regex("R(?:[bhm]|,D[JNPIQ]{1,12},[bhmdVE])")  # "Brackly has", "Brackly, the oldest port in Tal, has"


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


def tag(text: str | Tokens, *, names: frozenset[int] = frozenset(), headline: bool = False) -> Tagged:
    """Give each token of a text its class letter; `names` are tokens known to be names."""
    tokens = tokenise(text) if isinstance(text, str) else text
    printed = tokens.printed
    by_word = IN_TITLE if headline or _is_title_case(tokens) else INSIDE
    letters = list(map(by_word.__getitem__, printed))
    _settle_starts(printed, letters)
    if "G" in letters:
        _settle_surnames(printed, letters)
    if headline:
        _settle_headline(tokens.words, letters)
    for place in names:
        if letters[place] != "D" or place + 1 not in names:
            letters[place] = "P"
    if by_word is INSIDE:
        for place in range(_title_ends(tokens, letters) if len(letters) > 1 and letters[0] in "VEKGBO" else 0):
            letters[place] = "P"
        for place in _quoted_titles(tokens, letters) if '"' in letters else ():
            letters[place] = "P"
    _join_names(tokens.words, letters)
    settle_callings(tokens.words, letters)
    if "'" in tokens.words:
        _mark_possessives(tokens, letters)
    if "'s" in tokens.words:
        settle_clitics(tokens.words, letters)
    if "/" in tokens.words:
        join_slashes(tokens, letters)
    if "n" in letters or "m" in letters:
        settle_unknown_verbs(tokens.words, letters)
    classes = _settle(tokens.words, "".join(letters))
    return Tagged(tokens, settle_demonstratives(tokens.words, classes) if "T" in classes else classes)


@lru_cache(maxsize=64)
def _settle(words: tuple[str, ...], classes: str) -> str:
    """Settle the undecided letters; the latest are kept, as a sentence is cut into claims before these are read."""
    return settle(words, list(classes))


def _settle_starts(printed: tuple[str, ...], letters: list[str]) -> None:
    """Give words that begin a sentence, or stand behind a mark as at its beginning, the class that they have there."""
    if "Q" in letters:
        _settle_numbered_titles(printed, letters)
    joined = "".join(letters)
    starts = [0]
    if _INNER_MARK.search(joined, 0, len(joined) - 1):
        starts = [match.end() for match in _STARTS.finditer(joined)]
    for at in starts:
        if at >= len(letters):
            continue
        letters[at] = AT_START[printed[at]]
        following = letters[at + 1 : at + 2]
        if letters[at] == "J" and following and following[0] in "VEbhdm" and _is_unknown(printed[at]):
            letters[at] = "P"  # "Braese retired"
        if letters[at] == "E" and _may_name(printed, letters, at) and _is_unknown(printed[at]):
            letters[at] = "P"
        if letters[at] == "R" and _LIKE_ADVERB.match("".join(letters), at) is not None and _is_unknown(printed[at]):
            letters[at] = "P"


def _settle_numbered_titles(printed: tuple[str, ...], letters: list[str]) -> None:
    """Let a number printed with a capital inside a sentence open a title ("her album, One of the Crows")."""
    for match in _NUMBERED_TITLE.finditer("".join(letters)):
        at, last = match.start(), match.end() - 1
        if printed[at].isalpha() and printed[at][0].isupper() and printed[last][0].isupper():
            letters[at] = letters[last] = "P"


def _may_name(printed: tuple[str, ...], letters: list[str], at: int) -> bool:
    """Tell whether a capitalised word is followed as a name is ("Talred said", "Amared, which", "Amared, a brewer")."""
    behind, after = "".join(letters[at + 1 : at + 3]), printed[at + 2 : at + 3]
    return printed[at][0].isupper() and (
        behind[:1] in set("VEbhdm") or behind == ",W" or (behind == ",D" and after in _ANY_ONE)
    )


def _settle_surnames(printed: tuple[str, ...], letters: list[str]) -> None:
    """Make a name of a capitalised word that is an -ing form by nothing but its ending ("Ann Benning, who ...")."""
    for i, letter in enumerate(letters):
        if letter != "G" or not _is_unknown(printed[i]):
            continue
        behind_name = i > 0 and letters[i - 1] == "P"
        if behind_name or (i == 0 and letters[1:2] and letters[1] in ",VEbhdm"):
            letters[i] = "P"


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
    return printed[0].isupper() and fold_word(printed) not in known_letters()


def _mark_possessives(tokens: Tokens, letters: list[str]) -> None:
    """Mark the apostrophe of "the miners' strike", where no quotation runs that it could close."""
    opened = False
    for i, word in enumerate(tokens.words[:-1]):
        if word != "'":
            continue
        glued = i > 0 and tokens.starts[i] == tokens.ends[i - 1]
        if glued and not opened and tokens.words[i - 1][-1] == "s" and letters[i + 1] in "NPJxyzGEQ":
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
    allowed = len(tokens.printed) // 6
    if next(islice(_LOWER.finditer(tokens.text), allowed, None), None) is not None:
        return False
    longer = [word for word in tokens.printed if len(word) > 3 and word[0].isalpha()]
    verbal = any(word in _CAPITAL_VERBS for word in tokens.printed[1:])  # "Rules Report Is Presented"
    plain = (word for word in tokens.printed if len(word) > 2)  # "Ruiz won the Orm Open"
    if len(longer) < (2 if verbal else 4) or any(known_letters().get(word) in _VERB_FORMS for word in plain):
        return False
    return sum(word[0].isupper() for word in longer) >= 0.85 * len(longer)
