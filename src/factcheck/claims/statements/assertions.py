"""Each piece of a sentence as one plain sentence that stands alone.

The borrowed subject is put in, the relative pronoun gives way to what it stands for, a participle becomes finite in the
tense of the clause it hangs on, the adjuncts that open the clause come along, and pronouns give way to names where
they are certain. Words that carry the truth of a statement (negation, hedge, figure, restriction) are never touched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.borrowings import ENDS, say_carried, say_own, say_subject
from factcheck.claims.statements.compared import say_compared
from factcheck.claims.statements.inflection import Tense, be_form, finite_form, is_plural, read_tense, third_person
from factcheck.claims.statements.levels import say_level
from factcheck.claims.statements.openings import strip_opening
from factcheck.claims.statements.pieces import Piece, PieceKind, shared_auxiliaries
from factcheck.claims.statements.pronouns import Voice, reword
from factcheck.claims.statements.relative_assertions import say_relative, say_some
from factcheck.claims.statements.roles import is_current
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import opens_with
from factcheck.language.numbers.numerals import number_words
from factcheck.language.restating.elisions import name_counted, name_counted_last
from factcheck.language.restating.repeated_nouns import repeat_noun_of
from factcheck.language.restating.wholes import name_wholes
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch

_MARKS = regex('[“”«»„‟"]')
_PART = regex(r"(?:\S{1,20}\s){1,5}of\sthem\b")
_NAME = r"((?:[A-Z][\w'’-]{1,30}\s){0,3}[A-Z][\w'’-]{1,30})"
_AGED_PAIR = regex(rf"\A{_NAME}, \d{{1,3}}, and {_NAME},\s")  # the second age stands in a claim of its own
_PLURAL_FORMS = {"was": "were", "is": "are", "has": "have"}
_SINGULAR_FORMS = {plural: single for single, plural in _PLURAL_FORMS.items()}


def assert_piece(sentence: Outline, piece: Piece, voice: Voice) -> str:
    """Say a piece as one plain sentence."""
    match piece.kind:  # the most frequent first
        case PieceKind.MAIN if piece.stands is None:
            words = _say_main(sentence, piece, voice)
        case PieceKind.RELATIVE if sentence.kinds.startswith("NIW", piece.parts[0][0]):
            words = say_some(sentence, piece, piece.subject or piece.core, voice)
        case PieceKind.RELATIVE:
            words = say_relative(sentence, piece, voice)
        case PieceKind.GERUND:
            words = _say_gerund(sentence, piece, voice)
        case PieceKind.PARTICIPLE | PieceKind.APPOSITION | PieceKind.ROLE | PieceKind.PLAN:
            words = _say_with_be(sentence, piece, voice)
        case PieceKind.LEVEL:
            words = say_level(sentence, piece, voice)
        case PieceKind.COMPARED:
            words = say_compared(sentence, piece, voice)
        case PieceKind.POSSESSION:
            words = _say_with_have(sentence, piece, voice)
        case PieceKind.COORDINATED:
            words = _say_coordinated(sentence, piece, voice)
        case PieceKind.MAIN if piece.stands is not None:
            words = _say_someone(sentence, piece, piece.stands, voice)
        case _:
            words = _say_main(sentence, piece, voice)
    return _name_what_counts(
        sentence, piece, plain_sentence(words[0] if len(words) == 1 else " ".join(filter(None, words)))
    )


def _say_main(sentence: Outline, piece: Piece, voice: Voice) -> list[str]:
    """Word a clause with a subject of its own, without what only ties it to the sentence before."""
    words = [reword(sentence, strip_opening(sentence, piece.parts[0]), voice)]
    for place, part in enumerate(piece.parts[1:], 1):
        said = _after_aside(sentence, piece, place) + reword(sentence, part, voice)
        words.append(_continue(sentence, part, said))
    return words


def _name_what_counts(sentence: Outline, piece: Piece, said: str) -> str:
    """Name in a plain sentence what its figures count or are parts of, where another clause of the text tells it."""
    if ", and " in said:
        said = _AGED_PAIR.sub(r"\1 and \2 ", said)
    if said.startswith(("That ", "Those ")):
        said = repeat_noun_of(said, sentence.tagged.text)
    main = piece.kind is PieceKind.MAIN
    if main and piece.subject is not None and sentence.classes(piece.subject).endswith("Q"):
        return name_counted(said, sentence.tagged.text)
    if (main and piece.core[0]) or piece.kind is PieceKind.COORDINATED:
        said = name_counted_last(said, sentence.tagged.text)
    return name_wholes(said, sentence.tagged.text) if "of them" in said and _PART.match(said) is not None else said


def _continue(sentence: Outline, part: Stretch, said: str) -> str:
    """Write what opened the sentence as what stands inside one."""
    opened = part[0] == 0 and sentence.classes((0, 1))[0] != "P"
    return said[:1].lower() + said[1:] if opened else said


def _after_aside(sentence: Outline, piece: Piece, place: int) -> str:
    """Keep the comma before a later part that closes an apposition, or a bracket left out of a list."""
    opening, part = piece.parts[0], piece.parts[place]
    begun = (
        piece.subject[0] if piece.subject is not None and opening[0] <= piece.subject[0] < opening[1] else opening[0]
    )
    before = piece.parts[place - 1]
    joined = place > 1 and sentence.kinds[before[0]] == "C"  # "Lee and his wife, Ann, left"
    apposed = (place == 1 or joined) and "," in sentence.kinds[max(begun, before[0]) : before[1]]
    subject = piece.subject is not None and piece.subject[0] >= part[0]
    fronted = sentence.kinds[piece.parts[0][0]] == "I" and sentence.kinds[part[0] - 1] == ","
    opened = place == 1 and subject and fronted
    return ", " if apposed or opened or sentence.kinds[max(0, part[0] - 2) : part[0]] == ")," else ""


def plain_sentence(words: str) -> str:
    """Take quotation marks and loose marks off some words, begin with a capital and end with a full stop."""
    bare = words.replace("''", "").replace("``", "") if "''" in words or "``" in words else words
    if '"' in bare or not bare.isascii():
        bare = _MARKS.sub("", bare)
    if "  " in bare or not bare.isprintable():
        bare = " ".join(bare.split())
    text = bare.strip(ENDS).removesuffix(" and then")
    text = text.replace(" ,", ",") if " ," in text else text
    if not text:
        return ""
    return f"{text[0].upper()}{text[1:]}{'' if text[-1] in '.!?' else '.'}"


def _say_coordinated(sentence: Outline, piece: Piece, voice: Voice) -> list[str]:
    shared = shared_auxiliaries(sentence, piece)
    if shared and piece.subject is not None and piece.subject[0] > (piece.model or 0):
        numbered = _PLURAL_FORMS if is_plural(sentence, piece.subject) else _SINGULAR_FORMS
        shared = (numbered.get(shared[0], shared[0]), *shared[1:])  # "a man was killed and 40 | were hurt"
    auxiliaries = " ".join(shared).replace(" n't", "n't")
    carried = "" if _dates_itself(sentence, piece) else say_carried(sentence, piece, voice)
    subject = say_subject(sentence, piece, voice)
    opened = piece.subject == (0, 1) and sentence.classes((0, 1))[0] in "DO" and sentence.first_word(0) != "i"
    if carried and opened and not subject.startswith(voice.third or " "):
        subject = f"{subject[:1].lower()}{subject[1:]}"
    words = [carried, subject, auxiliaries]
    return [*words, *say_own(sentence, piece, voice, piece.parts[0][0])]


def _say_someone(sentence: Outline, piece: Piece, clause: Stretch, voice: Voice) -> list[str]:
    """Say "(I met someone, and) they have won" as "Someone I met has won"."""
    start = piece.subject[1] if piece.subject is not None else piece.parts[0][0]
    printed, classes = sentence.tagged.tokens.printed, sentence.tagged.classes
    first, last = sentence.bounds[start], sentence.bounds[start + 1]
    verb = next((place for place in range(first, last) if classes[place] in "bhdB"), None)
    own = " ".join(say_own(sentence, piece, voice, start))
    if verb is not None:
        word = printed[verb]
        own = own.replace(word, "was" if word == "were" else third_person(word), 1)
    return ["Someone", reword(sentence, clause, voice), own]


def _dates_itself(sentence: Outline, piece: Piece) -> bool:
    """Tell whether a piece names a year of its own, so that the date of the clause before is not its date."""
    return any(len(word) == 4 and word.isdigit() for word in sentence.words(piece.core))


def _say_gerund(sentence: Outline, piece: Piece, voice: Voice) -> list[str]:
    verb = piece.parts[0][0]
    words = sentence.words((verb, verb + 1))
    if words[-1] == "making" and sentence.kinds.startswith("NN", verb + 1):
        return _say_made(sentence, piece, voice)
    resultative = words[-1] in lexicon.read_words("splitting", "resultative")
    if words[-1] == "taking":  # "taking office", "taking 40 seats", but "taking the toll to 40"
        resultative = not listed("reached").isdisjoint(sentence.words(piece.core))
    subject = "This" if resultative else say_subject(sentence, piece, voice)
    if not subject:
        return say_own(sentence, piece, voice, verb)
    if words[0] == "having":
        return [subject, _say_had(sentence, piece), *words[1:], *say_own(sentence, piece, voice, verb + 1)]
    if words[0] == "being":  # "after being fined"
        be = be_form(
            read_tense(sentence, piece.model), piece.subject is not None and is_plural(sentence, piece.subject)
        )
        return [subject, be, *words[1:], *say_own(sentence, piece, voice, verb + 1)]
    plural = not resultative and piece.subject is not None and is_plural(sentence, piece.subject)
    negative = "not" in words
    adverbs = " ".join(word for word in words[:-1] if word != "not")
    finite = finite_form(words[-1], read_tense(sentence, piece.model), plural, negative)
    return [subject, adverbs, finite, *say_own(sentence, piece, voice, verb + 1)]


def _say_had(sentence: Outline, piece: Piece) -> str:
    """Give the form of "have" for a "having" that opens a sentence."""
    if read_tense(sentence, piece.model)[0] is Tense.PAST:
        return "had"
    return "have" if piece.subject is not None and is_plural(sentence, piece.subject) else "has"


def _say_made(sentence: Outline, piece: Piece, voice: Voice) -> list[str]:
    """Say "making her the first mayor" as "She was the first mayor"."""
    made = piece.parts[0][0] + 1
    word = sentence.first_word(made)
    subject = reword(sentence, (made, made + 1), voice)
    if word in listed("pronouns of one") and _only_counts(sentence, piece):
        subject = say_subject(sentence, piece, voice)
    elif subject.lower() == word:
        subject = {"him": "He", "her": "She", "them": "They", "me": "I", "us": "We"}.get(word, subject)
    tense = read_tense(sentence, piece.model)
    return [subject, be_form(tense, is_plural(sentence, (made, made + 1))), *say_own(sentence, piece, voice, made + 1)]


def _only_counts(sentence: Outline, piece: Piece) -> bool:
    """Tell whether a clause names somebody and of its object how many, so that "it" behind it can mean no other."""
    if piece.subject is None or piece.model is None or not sentence.classes(piece.subject).endswith("P"):
        return False
    words = sentence.words((piece.model + 1, piece.parts[0][0]))
    named = "P" in sentence.classes((piece.model + 1, piece.parts[0][0]))
    return not named and any(word[0].isdigit() or word in number_words() for word in words)


def _say_with_have(sentence: Outline, piece: Piece, voice: Voice) -> list[str]:
    """Say "with 27 goals" of whoever the clause behind it is about as "She has 27 goals", of votes "received"."""
    plural = piece.subject is not None and is_plural(sentence, piece.subject)
    voted = not stems_of("ballots").isdisjoint(map(stem, sentence.words(piece.core)))
    past = read_tense(sentence, piece.model)[0] is Tense.PAST
    verb = "received" if voted else "had" if past else "have" if plural else "has"
    return [say_subject(sentence, piece, voice), verb, *say_own(sentence, piece, voice, piece.parts[0][0])]


def _say_with_be(sentence: Outline, piece: Piece, voice: Voice) -> list[str]:
    subject = say_subject(sentence, piece, voice)
    own = say_own(sentence, piece, voice, piece.parts[0][0])
    if piece.parts[0][0] == 0 and sentence.classes((0, 1))[0] != "P":
        own[0] = f"{own[0][:1].lower()}{own[0][1:]}"
    tense = read_tense(sentence, piece.model)
    if piece.kind is PieceKind.APPOSITION and piece.subject is None:
        return ["This", be_form(tense, plural=False), *own]
    if not subject or piece.subject is None:
        return own
    current = piece.kind is PieceKind.ROLE and tense[0] is Tense.PAST and is_current(sentence)
    later = piece.kind in {PieceKind.APPOSITION, PieceKind.ROLE} and tense == (Tense.FUTURE, "will")
    if piece.kind is PieceKind.PLAN or current or later:
        tense = Tense.PRESENT, ""  # who will speak is the mayor now
    if piece.kind is PieceKind.PARTICIPLE and "now" in sentence.words((piece.parts[0][0], piece.parts[0][0] + 1)):
        tense = Tense.PRESENT, ""
    elif piece.kind is PieceKind.PARTICIPLE and "Q" in sentence.classes(piece.parts[0]):
        tense = read_tense(sentence, None)
    one = opens_with(subject, "the or one")  # "the last of them"
    plural = is_plural(sentence, piece.subject) or (subject.endswith(" of them") and not one)
    return [subject, be_form(tense, plural), *own]
