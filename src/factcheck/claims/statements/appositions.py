"""What stands beside a noun phrase and tells of it: appositions, relative clauses with and without a pronoun."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.statements.circumstances import calendar_words
from factcheck.claims.statements.inflection import is_plural
from factcheck.claims.statements.owners import is_owned_by
from factcheck.claims.statements.pieces import PieceKind
from factcheck.claims.statements.subordination import trailing_phrase
from factcheck.claims.statements.units import Form
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.names.genders import is_given_name
from factcheck.language.names.places import place_of
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch
    from factcheck.claims.statements.units import Unit

_REDUCED_PHRASE = regex("N{1,2}[ep]I")
_RANKED_SINCE = regex(r'N(?:IN)?IN["R]*[veb][^,]*')  # "the biggest crowd at Tal since the stand was opened"
_PERSON_IN_PLACE = regex(r'(N["R]*(?:I?W|T)?["R]*N["R]*[veb][R"]*IN)["R]*$')  # "the man that I met in Peru"
_CONTACT = regex('(?:IN,?){0,2}N(N["R]*[veb])["R]*(?:I["R]*N?|N)?')
_SPEAKERS = frozenset({("us",), ("me",), ("him",), ("her",), ("you",), ("them",)})
_PERSONS = frozenset({("he",), ("she",), ("i",)})
_LOOK_BACK = 12
DIGITS_OF_YEAR = 4
_OFFICE = 2  # chunks that name an office before "of" and its field


def find_antecedent(sentence: Outline, unit: Unit) -> Stretch | None:
    """Give the noun phrase that the words before a unit end with; for "who" the person at its end, if a name."""
    kinds, end = sentence.kinds, _find_end(sentence, unit)
    phrase = trailing_phrase(sentence, end)
    if phrase is not None and phrase[1] - phrase[0] > 2 and _opens_with_day(sentence, phrase):
        phrase = (phrase[0] + 2, phrase[1])  # "on Sunday over | the fire, in which"
    if phrase is not None and phrase[0] > 0 and sentence.last_word(phrase[0] - 1) == "not":
        return None
    if phrase is not None and sentence.last_word(phrase[1] - 1).endswith(("self", "selves")):
        return None
    thing = kinds.startswith("NIW", unit.lead) and not is_person(sentence, unit.lead)
    if phrase is not None and (_names_last(sentence, phrase, unit) or (thing and is_name(sentence, phrase[1] - 1))):
        return phrase[1] - 1, phrase[1]  # "shares in | Railcorp, the operator", "a court in | Gorel, the capital"
    if phrase is not None and "p" in kinds[phrase[0] : phrase[1]] and sentence.last_word(phrase[1] - 2) == "by":
        return phrase[1] - 1, phrase[1]  # "economists polled by | Noram, a news agency"
    if phrase is None or not (sentence.first_word(unit.lead) in listed("who of people") or is_age(sentence, unit)):
        return phrase
    named = phrase[0] - 2 - (kinds[max(0, phrase[0] - 4) : max(0, phrase[0] - 1)] == '"N"')
    beside = named >= 0 and kinds.startswith(("N,", 'N",'), named) and is_name(sentence, named)
    common = is_person(sentence, phrase[0]) or not is_name(sentence, phrase[0])  # "Ann Lee, Republican of Tal, who"
    if beside and common and not is_place(sentence, named):
        owned = sentence.first_word(unit.lead) == "whose"
        told = sentence.last_word(phrase[0]) in persons() or sentence.first_word(phrase[0]) in listed(
            "indefinite article"
        )
        return (named, named + 1) if told or not owned else phrase
    if sentence.first_word(unit.lead) == "whose":
        last = (phrase[1] - 1, phrase[1])
        if is_owned_by(sentence, last[0], sentence.last_word(unit.lead)):
            return last  # "the murder of | Ann Lee, whose body"
        several = is_person(sentence, last[0]) and not is_person(sentence, phrase[0])  # "talks with the miners"
        body = several or sentence.last_word(last[0]) in lexicon.read_words("people", "group")
        return last if body and sentence.first_word(last[0]) == "the" and sentence.kinds[last[0]] == "N" else phrase
    return _find_person(sentence, phrase, end)


def is_age(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a unit is a bare number that may be an age ("Ann Lee, | 34, | was ...")."""
    words = sentence.words((unit.lead, unit.stretch[1]))
    return len(words) == 1 and words[0].isdigit() and len(words[0]) < DIGITS_OF_YEAR


def _find_end(sentence: Outline, unit: Unit) -> int:
    """Give where the phrase before a unit ends, without marks and what stands beside it."""
    kinds, end = sentence.kinds, unit.stretch[0]
    while end > 0 and kinds[end - 1] in ',("-:':
        end -= 1
    while end > 1 and sentence.last_word(end - 1) in listed("there or here") and kinds[end - 1] in "NR":
        end -= 1
    if kinds[max(0, end - 3) : end] == "N,N" and set(sentence.classes((end - 1, end))) == {"Q"}:
        end -= 2  # "Ann Lee, 31, | a baker"
    if kinds[max(0, end - 3) : end] == ",pN" and sentence.last_word(end - 2) == "aged":
        end -= 3  # "the mayor of Tal, aged 52, | whose job"
    if kinds[unit.lead] == "W" and _ends_with_country(sentence, end):
        end -= 2  # "the mill in Tal, Peru, | which closed"
    if sentence.first_word(unit.lead) in listed("who or whom") and _ends_with_origin(sentence, end):
        end -= 3  # "Ann Lee, from Tal, | who"
        end -= 2 * (kinds[max(0, end - 3) : end] == "N,N" and set(sentence.classes((end - 1, end))) == {"Q"})
    if kinds[max(0, end - 2) : end] == "NN" and _is_rate(sentence, end - 1):
        end -= 1  # "an offer of 5.50 crowns | a share, which"
    return end


def _ends_with_origin(sentence: Outline, end: int) -> bool:
    """Tell whether a person is followed by the place that he is from ("Ann Lee, 31, from Tal")."""
    origin = end > 3 and sentence.kinds[end - 4 : end] == "N,IN" and sentence.last_word(end - 2) in listed("of or from")
    return origin and is_name(sentence, end - 1)


def _ends_with_country(sentence: Outline, end: int) -> bool:
    """Tell whether a place ends with the name of its country or state behind a comma ("in Tal, Peru")."""
    if end < 4 or sentence.kinds[end - 4 : end] != "IN,N":
        return False
    country = sentence.words((end - 1, end))
    return place_of(" ".join(country)) is not None and is_place(sentence, end - 3)


def _opens_with_day(sentence: Outline, phrase: Stretch) -> bool:
    """Tell whether a chain begins with the day of the clause before it."""
    return sentence.kinds[phrase[0] + 1] == "I" and sentence.last_word(phrase[0]) in calendar_words()


def _names_last(sentence: Outline, phrase: Stretch, unit: Unit) -> bool:
    """Tell whether a unit can only tell what the name at the end of a chain is, by number or as a place."""
    last, word = phrase[1] - 1, sentence.last_word(unit.lead)
    if (
        not sentence.kinds.endswith("NIN", 0, phrase[1])
        or not is_name(sentence, last)
        or sentence.kinds[unit.lead] != "N"
    ):
        return False
    single = sentence.first_word(unit.lead) in listed("articles") and not is_plural(
        sentence, (unit.lead, unit.lead + 1)
    )
    if sentence.last_word(last - 1) in listed("about a place") and word in lexicon.read_words("splitting", "places"):
        return True
    return single and is_plural(sentence, phrase) and sentence.last_word(last - 1) in listed("of a place or office")


def _is_rate(sentence: Outline, chunk: int) -> bool:
    """Tell whether a phrase only tells for what a price or figure before it is ("5.50 crowns | a share")."""
    words = sentence.words((chunk, chunk + 1))
    return len(words) == 2 and words[0] in listed("indefinite article") and "Q" in sentence.classes((chunk - 1, chunk))


def _find_person(sentence: Outline, phrase: Stretch, end: int) -> Stretch | None:
    """Give whom "who" behind a phrase means: the person at its end, or the one from the place or body there."""
    for chunk in range(phrase[1] - 1, phrase[0], -1):
        if is_name(sentence, chunk) and not is_place(sentence, chunk):
            if has_office(sentence, chunk):
                return chunk - 2, phrase[1]
            person = whose_body(sentence, phrase[0], chunk)
            return (chunk, phrase[1]) if person is None else (person, person + 1)
    if phrase[1] - phrase[0] == 1 and is_place(sentence, phrase[0]):
        return _person_before(sentence, end)
    return _only_person(sentence, phrase)


def _only_person(sentence: Outline, phrase: Stretch) -> Stretch:
    """Give a phrase from its only person on ("for 9 pounds to | a collector from Tal, who"), else all of it."""
    found = [chunk for chunk in range(*phrase) if sentence.kinds[chunk] == "N" and is_person(sentence, chunk)]
    return (found[0], phrase[1]) if len(found) == 1 else phrase


def is_person(sentence: Outline, chunk: int) -> bool:
    """Tell whether a phrase ends with a noun for a person, or for several."""
    word = sentence.last_word(chunk)
    return word in persons() or word.removesuffix("s") in persons() or word in lexicon.read_words("people", "plural")


def is_somebody(sentence: Outline, subject: Stretch | None) -> bool:
    """Tell whether a subject is a name, or a pronoun for one person."""
    if subject is None:
        return False
    return sentence.classes(subject).endswith("P") or sentence.words(subject) in _PERSONS


def is_human(sentence: Outline, subject: Stretch) -> bool:
    """Tell whether a phrase is a pronoun of speakers, or one person without a name, as no "which" can mean."""
    if subject[1] - subject[0] != 1:
        return False
    return sentence.words(subject) in _SPEAKERS or sentence.last_word(subject[0]) in persons() | listed("anybody")


def whose_body(sentence: Outline, first: int, chunk: int) -> int | None:
    """Give the person who is "of" or "from" the body or place that a name behind it is ("Ann Lee of the Bank of Tal").

    A name of one word may be a firm's, and then the name behind it is the person's ("Norvane, of Ann Lee").
    """
    while (
        chunk - 2 >= first
        and sentence.kinds[chunk - 1] == "I"
        and sentence.last_word(chunk - 1) in listed("of or from a place")
    ):
        chunk -= 2
        classes = sentence.classes((chunk, chunk + 1))
        if set(classes) == {"P"} and len(classes) > 1 and not is_place(sentence, chunk):
            return chunk
    return None


def has_office(sentence: Outline, chunk: int) -> bool:
    """Tell whether a name begins with the field of the office before it ("Secretary of | Trade Ann Lee")."""
    if chunk < _OFFICE or sentence.last_word(chunk - 1) != "of":
        return False
    words = sentence.words((chunk, chunk + 1))
    named = next((place for place, word in enumerate(words) if is_given_name(word)), 0)
    return named > 0 and sentence.last_word(chunk - 2) in lexicon.read_words("titles", "title")


def _person_before(sentence: Outline, end: int) -> Stretch | None:
    """Give the person before a place, whom "who" must mean ("the man that I met in Peru, who ...")."""
    first = max(0, end - _LOOK_BACK)
    match = _PERSON_IN_PLACE.search(sentence.kinds[first:end])
    return (first + match.start(), first + match.end(1)) if match else None


def is_name(sentence: Outline, chunk: int) -> bool:
    """Tell whether a chunk ends with a name."""
    return sentence.classes((chunk, chunk + 1)).endswith("P")


def is_place(sentence: Outline, chunk: int) -> bool:
    """Tell whether a chunk is the name of a place, or stands where one does."""
    if not is_name(sentence, chunk):
        return False
    placed = chunk > 0 and sentence.kinds[chunk - 1] == "I" and sentence.last_word(chunk - 1) in listed("at a place")
    return placed or place_of(" ".join(sentence.words((chunk, chunk + 1)))) is not None


def is_contact(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a unit is a noun with a clause set beside it that lacks its object ("the man | she met in Peru")."""
    match = _CONTACT.fullmatch(sentence.kinds, unit.lead, unit.stretch[1])
    if match is None:
        return False
    last = unit.stretch[1] - 1
    if sentence.kinds[last - 1 : last + 1] == "eN" and sentence.last_word(last) not in listed("there or here"):
        return False
    subject = match.start(1)
    described = sentence.classes((subject - 1, subject))
    return (
        described[0] == "D"
        and described[-1] == "N"
        and sentence.classes((subject, subject + 1))[-1] in "OP"
        and sentence.last_word(subject - 1) not in lexicon.read_words("clause_links", "time nouns")
    )


def read_apposition(sentence: Outline, unit: Unit, following: Unit | None) -> PieceKind | None:
    """Tell what a noun phrase behind a comma is to the name before it.

    It ranks it ("the first woman to lead the bank"), gives its role ("the bank's chief economist"), or describes it by
    a relative clause ("the woman who led the bank"); None where it does none of these.
    """
    kinds = sentence.kinds
    if following is not None and _goes_on_listing(sentence, following):
        return None
    words = sentence.words(unit.stretch)
    if words[2:4] in _OF_THEM:
        return None  # some of those that were counted
    phrase = unit.form is Form.PHRASE or _REDUCED_PHRASE.match(kinds, unit.lead) is not None
    phrase = phrase or is_ranked_since(sentence, unit)
    related = "W" in kinds[unit.lead : unit.stretch[1]]
    if phrase and not related and words[0] in listed("definite") and not exclusive_words().isdisjoint(words[1:3]):
        return PieceKind.APPOSITION
    if not (words[0] in listed("definite") or _POSSESSIVE.match(sentence.classes(unit.stretch))) or not _follows_person(
        sentence, unit
    ):
        return None
    if _DESCRIBED.match(kinds, unit.lead, unit.stretch[1]):
        return PieceKind.RELATIVE
    role = unit.form is Form.PHRASE and _ROLE.fullmatch(kinds, unit.lead, unit.stretch[1]) is not None
    return PieceKind.ROLE if role and sentence.last_word(unit.lead) in persons() else None


def is_ranked_since(sentence: Outline, unit: Unit) -> bool:
    """Tell whether the clause that makes a phrase look like one only says since when it has its rank."""
    if unit.form is not Form.SUBORDINATE or _RANKED_SINCE.fullmatch(sentence.kinds, unit.lead, unit.stretch[1]) is None:
        return False
    return "since" in (sentence.last_word(unit.lead + 1), sentence.last_word(unit.lead + 3))


def _goes_on_listing(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a unit is rather the next member of a list."""
    return unit.coordinated or (unit.form is Form.PHRASE and sentence.kinds[unit.lead] == "N")


_OF_THEM = {("of", "them"), ("of", "which"), ("of", "whom")}
_POSSESSIVE = regex("P+p")
_DESCRIBED = regex('N(?:[WT]|IW)["R]*(?:[veb]|N["R]*[veb])')
_ROLE = regex("N(?:IN){0,4}")


def _follows_person(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a name of more than a place stands right before a unit, not as one of a list."""
    kinds, name = sentence.kinds, unit.stretch[0] - 2
    name -= kinds[max(0, name - 2) : name + 1] == '"N"'
    opening = name - (kinds[max(0, name - 1)] == '"')
    listed = kinds[max(0, opening - 2) : max(0, opening)] in {"N,", "NC"}
    if name < 0 or kinds[name] != "N" or listed:
        return False
    return is_name(sentence, name) and not is_place(sentence, name)


@cache
def persons() -> frozenset[str]:
    """Give the nouns for one person."""
    return lexicon.read_words("people", "person")


@cache
def exclusive_words() -> frozenset[str]:
    """Give the words that make a phrase beside a name a statement of its own ("the first woman to ...")."""
    return lexicon.read_words("splitting", "exclusive")


@cache
def ranking_words() -> frozenset[str]:
    """Give the words that make a participle or a phrase tell a rank."""
    superlatives = lexicon.read_words("ordering", "superlatives") - lexicon.read_words("ordering", "vague superlatives")
    return exclusive_words() | superlatives
