"""Who or what "he", "she" and "it" are in the article's own words, where it is certain.

A pronoun in the subject of a sentence, before any name, stands for the person who was the subject last (B. Grosz,
A. Joshi, S. Weinstein, "Centering", 1995), here only while no other person who could be meant has been a subject in
this paragraph or the sentence before it. The only person that a paragraph has named so far, as a subject or as its
owner ("the size of Lee's win"), comes before those of earlier ones. ", and he" goes on with the subject of its own
sentence. "It" is the named thing that the sentence before was about, where that speaks of no other single thing.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct, field

from factcheck.claims.statements.circumstances import calendar_words
from factcheck.claims.statements.pieces import PieceKind
from factcheck.claims.statements.pronouns import NOBODY, Voice
from factcheck.claims.statements.strangers import brings_in, brought_in
from factcheck.claims.statements.things import find_thing, is_doing
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.names.genders import FEMALE, MALE, gender_of_noun, is_given_name
from factcheck.language.names.names import guess_gender, parse_name
from factcheck.language.names.places import place_of
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch
    from factcheck.claims.statements.pieces import Piece
    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.language.names.names import Name

_FAR = 12  # sentences of a paragraph after which the only person that it names is no longer looked for
_PERSONAL = listed("she") | listed("of him")


class Focus(Struct):
    """The persons that were subjects lately, the latest last, with their gender as far as it is known."""

    gazetteer: Gazetteer | None = None
    genders: dict[str, str] = field(default_factory=dict)
    by_surname: dict[str, str] = field(default_factory=dict)
    recent: list[str] = field(default_factory=list)
    known: dict[tuple[str, ...], str | None] = field(default_factory=dict)
    said: list[Outline] = field(default_factory=list)  # the article's own sentences in the paragraph so far
    latest: tuple[Outline, list[Stretch]] | None = None  # the last of them that "it" does not open, and its subjects
    line: int = -1
    first: Name | None = None  # whom the draft named first
    strangers: set[str | None] = field(default_factory=set)  # genders of those brought in without a name since

    def enter(self, line: int) -> None:
        """Begin a sentence; a new paragraph keeps only the person in focus last.

        That one is not kept where the draft may go on about another person, with whom it began.
        """
        if line != self.line:
            self.line = line
            self.latest = None
            self.said.clear()
            self.strangers.clear()
            del self.recent[:-1]
            if self.recent and self._may_be_first(self.recent[0]):
                self.recent.clear()

    def _may_be_first(self, name: str) -> bool:
        """Tell whether a pronoun for somebody may be meant for another, whom the draft named first."""
        if self.first is None or parse_name(tuple(name.split())).words[-1] == self.first.words[-1]:
            return False
        gender = self._gender_of(self.first) or self.genders.get(self.by_surname.get(self.first.words[-1], ""))
        return gender is not None and self.genders.get(name, gender) == gender

    def voice(self, sentence: Outline, pieces: list[Piece]) -> Voice:
        """Give whom or what the pronoun in the subject of a sentence stands for."""
        words = sentence.tagged.tokens.words
        if words[:1] == ("it",):
            return self._voice_of_thing(sentence)
        if _PERSONAL.isdisjoint(words):
            return NOBODY
        first = next(place for place, word in enumerate(words) if word in _PERSONAL)
        gender = FEMALE if words[first] in listed("she") else MALE
        subjects = [piece.subject for piece in pieces if piece.kind is PieceKind.MAIN and piece.subject is not None]
        holding = [place for place, subject in enumerate(subjects) if _holds(sentence, subject, first)]
        if not holding:
            return NOBODY
        if holding[0]:
            return self._voice_of_subject(sentence, subjects[0], first, gender)
        if not self.recent or not self.strangers.isdisjoint({gender, None}) or _names(sentence, first):
            return NOBODY
        name = self._only_local(gender) or self._resolve(gender) or self._sole(gender)
        if name is None or self._names_another(name, gender):
            return NOBODY
        return Voice(third=name, at=_repeated(sentence, first))

    def _names_another(self, name: str, gender: str) -> bool:
        """Tell whether the paragraph has named another person of a gender, and not the one of that name."""
        named = [
            parse_name(words) for sentence in self.said for words in _names(sentence, len(sentence.tagged.classes))
        ]
        surname = parse_name(tuple(name.split())).words[-1]
        if any(one.words[-1] == surname for one in named):
            return False
        return any(self._gender_of(one) == gender for one in named)

    def _voice_of_subject(self, sentence: Outline, subject: Stretch, first: int, gender: str) -> Voice:
        """Go on with the subject of the sentence's first clause (", and he ..."), if nobody else is named before."""
        words = _name_at(sentence, subject[0])
        persons = _names(sentence, first)
        others = _persons().intersection(sentence.tagged.tokens.words[:first])
        if not words or len(persons) != 1 or others:
            return NOBODY
        name = parse_name(words)
        key = self.by_surname.get(name.words[-1], name.text)
        known = self.genders.get(key) or self._gender_of(name)
        return Voice(third=key, at=_repeated(sentence, first)) if known == gender else NOBODY

    def _voice_of_thing(self, sentence: Outline) -> Voice:
        """Take "it" for the thing in focus, unless it stands for an event, the weather or a clause to come."""
        if not is_doing(sentence):
            return NOBODY
        thing = find_thing(*self.latest) if self.latest is not None else None
        return Voice(third=thing, at=(0,)) if thing else NOBODY

    def is_only(self, text: str, gender: str) -> bool:
        """Tell whether a name is of that gender, and of nobody else in focus one can say so."""
        name = parse_name(tuple(text.split()))
        key = self.by_surname.get(name.words[-1], name.text)
        known = self._gender_of(name) or self.genders.get(key)
        others = [key for key in self.recent if parse_name(tuple(key.split())).words[-1] != name.words[-1]]
        if known is None:
            return not others and self._local_surnames() <= {name.words[-1]} and _may_be_person(name.words)
        return known == gender and all(self.genders.get(key) not in {gender, None} for key in others)

    def is_person(self, text: str) -> bool:
        """Tell whether a name is known to be a person's: by the facts, its given name or what was told before."""
        words = text.split()
        found = self.gazetteer.resolve(text) if self.gazetteer is not None else ()
        if self.gazetteer is not None and found:
            return all(self.gazetteer.entities[entity].kind == "person" for entity in found)
        return is_given_name(words[0]) or parse_name(tuple(words)).words[-1] in self.by_surname

    def gender_of(self, text: str) -> str | None:
        """Give the gender of whoever a name is, as far as it is known."""
        name = parse_name(tuple(text.split()))
        key = self.by_surname.get(name.words[-1], name.text)
        return self._gender_of(name) or self.genders.get(key)

    def _only_local(self, gender: str) -> str | None:
        """Give the person in focus who is the only one that the paragraph has named so far."""
        surnames = self._local_surnames() if len(self.said) <= _FAR else set()
        if len(surnames) != 1:
            return None
        key = self.by_surname.get(surnames.pop())
        return key if key in self.recent and self.genders.get(key) == gender else None

    def _local_surnames(self) -> set[str]:
        """Give the last words of all names of the paragraph so far."""
        named = [name for sentence in self.said for name in _names(sentence, len(sentence.tagged.classes))]
        return {parse_name(name).words[-1] for name in named}

    def _sole(self, gender: str) -> str | None:
        """Give the only person that the paragraph speaks of, whose first name does not tell "he" from "she"."""
        surnames = self._local_surnames() if len(self.said) <= _FAR else set()
        key = self.by_surname.get(surnames.pop()) if len(surnames) == 1 else None
        if key is None or key not in self.recent or self.genders.get(key) is not None:
            return None
        words = parse_name(tuple(key.split())).words
        if len(words) < _FULL_NAME or not _may_be_person(words):
            return None
        if any(not _persons().isdisjoint(sentence.tagged.tokens.words) for sentence in self.said):
            return None
        self.genders[key] = gender
        return key

    def _resolve(self, gender: str) -> str | None:
        able = [name for name in self.recent if self.genders.get(name, gender) == gender]
        known = [name for name in able if self.genders.get(name) == gender]
        if len(set(able)) != 1 or not known:
            return None
        return known[0]

    def note(self, sentence: Outline, pieces: list[Piece]) -> None:
        """Remember the named persons that are subjects of a sentence's clauses, and the thing it is about."""
        subjects = [piece.subject for piece in pieces if piece.kind is PieceKind.MAIN and piece.subject is not None]
        for match in _INNER_SUBJECT.finditer(sentence.kinds):
            clausal = sentence.kinds[match.start()] == "S" or sentence.last_word(match.start()) in _clausal()
            if clausal and (words := _name_at(sentence, match.start(1))):
                self.add(words)
        for subject in subjects:
            words = _name_at(sentence, subject[0])
            if words:
                self.add(words)
                self._learn_gender(sentence, subject)
                self._add_joined(sentence, subject)
            elif brings_in(sentence, subject[0]):
                self.strangers.add(gender_of_noun(sentence.last_word(subject[0])))
            elif "p" in sentence.classes(subject):
                self._add_owner(sentence, subject)
        self.strangers.update(brought_in(sentence))
        if len(self.said) <= _FAR:
            self.said.append(sentence)
        if self.first is None and (names := _names(sentence, len(sentence.tagged.classes))):
            self.first = parse_name(names[0])
        if sentence.tagged.tokens.words[:1] != ("it",):
            self.latest = (sentence, subjects)

    def _add_joined(self, sentence: Outline, subject: Stretch) -> None:
        """Put those in focus as well whom "and" joins with the first of a subject."""
        for chunk in range(subject[0] + 1, subject[1]):
            if sentence.kinds[chunk - 1] == "C" and (words := _name_at(sentence, chunk)):
                self.add(words)

    def _learn_gender(self, sentence: Outline, subject: Stretch) -> None:
        """Learn from "his own" or "herself" behind it whether the subject is a man or a woman."""
        words = sentence.tagged.tokens.words
        if listed("of one gender").isdisjoint(words):
            return
        for place in range(sentence.bounds[subject[1]], len(words)):
            own = words[place] in listed("his or her") and words[place + 1 : place + 2] == ("own",)
            if own or words[place] in listed("himself or herself"):
                gender = MALE if words[place] in {"his", "himself"} else FEMALE
                self.genders.setdefault(self.recent[-1], gender) if self.recent else None
                return

    def _add_owner(self, sentence: Outline, subject: Stretch) -> None:
        """Put the person in focus whose win, age or party a sentence is about, if it names nobody else."""
        first, last = sentence.bounds[subject[0]], sentence.bounds[subject[1]]
        match = _OWNER.search(sentence.tagged.classes, first, last)
        if match is not None and len(_names(sentence, len(sentence.tagged.classes))) == 1:
            self.add(sentence.tagged.tokens.printed[match.start() : match.end(1)])

    def _gender_of(self, name: Name) -> str | None:
        """Give the gender that a name, or the one entity behind it, is known by."""
        words = name.words
        if words not in self.known:
            gazetteer = self.gazetteer
            found = gazetteer.resolve(name.text) if gazetteer is not None else ()
            gender = gazetteer.entities[found[0]].gender if gazetteer is not None and len(found) == 1 else None
            self.known[words] = gender if gender in {MALE, FEMALE} else guess_gender(name)
        return self.known[words]

    def add(self, words: tuple[str, ...] | list[str]) -> None:
        """Put a name in focus, unless it is a place's."""
        capitals = [word for word in words if word[:1].isupper()]
        if not capitals or place_of(" ".join(capitals)) is not None:
            return
        self.strangers.clear()
        name = parse_name(tuple(capitals))
        gender = self._gender_of(name)
        key = self.by_surname.setdefault(name.words[-1], name.text)
        if gender is not None:
            self.genders[key] = gender
        if key in self.recent:
            self.recent.remove(key)
        self.recent.append(key)


_OWNER = regex("(P{1,4})p")
_NAME_RUN = regex("P+")
_INNER_SUBJECT = regex(r'[SI](N)["R]*[ve]')  # "after | Ann Lee | resigned"
_FULL_NAME = 2  # words


@cache
def _clausal() -> frozenset[str]:
    return lexicon.read_words("splitting", "subordinating prepositions")


def _may_be_person(words: tuple[str, ...]) -> bool:
    """Tell whether a name holds no word for a firm or a thing."""
    sections = (("people", "group"), ("clause_links", "organisation nouns"), ("roles", "things"))
    lowered = [word.lower() for word in words]
    return all(lexicon.read_words(name, section).isdisjoint(lowered) for name, section in sections)


def _holds(sentence: Outline, subject: Stretch, token: int) -> bool:
    return sentence.bounds[subject[0]] <= token < sentence.bounds[subject[1]]


def _repeated(sentence: Outline, first: int) -> tuple[int, ...]:
    """Give the tokens of a pronoun and of those like it behind it, up to where another person comes in."""
    words, classes = sentence.tagged.tokens.words, sentence.tagged.classes
    like = listed("she") if words[first] in listed("she") else listed("of him")
    found = [first]
    for place in range(first + 1, len(words)):
        if (classes[place] == "P" and words[place - 1] not in listed("at a place")) or words[place] in _persons():
            break
        if words[place] in like and classes[place] == ("O" if words[place] in listed("he or she") else "D"):
            found.append(place)
    return tuple(found)


@cache
def _persons() -> frozenset[str]:
    return lexicon.read_words("people", "person")


def _name_at(sentence: Outline, chunk: int) -> tuple[str, ...]:
    """Give the name with which a chunk ends, without what presents it ("Champion-elect rower | Ann Lee"), else none."""
    if not sentence.classes((chunk, chunk + 1)).endswith("P"):
        return ()
    words = sentence.tagged.tokens.printed[sentence.bounds[chunk] : sentence.bounds[chunk + 1]]
    particles = lexicon.read_words("name_words", "particle")
    common = [at for at, word in enumerate(words[:-1]) if word.islower() and word not in particles]
    return words[common[-1] + 1 :] if common else words


def _names(sentence: Outline, end: int) -> list[tuple[str, ...]]:
    """Give the runs of names before a token that may be persons."""
    printed, words = sentence.tagged.tokens.printed, sentence.tagged.tokens.words
    runs = [run.span() for run in _NAME_RUN.finditer(sentence.tagged.classes, 0, end)]
    return [
        printed[first:last]
        for first, last in runs
        if not (first and words[first - 1] in listed("at a place"))
        and not calendar_words().issuperset(words[first:last])
        and place_of(" ".join(printed[first:last])) is None
    ]
