"""Backdrops: whether a claim that names nobody is told of what the text before it brought in.

"Nine people died" may contradict a fact about a fire only where no other accident was spoken of just before, and what
was so "then" or "there", or of "those", only where no other time, place or group was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.bonds import Bond
from factcheck.checking.alignment.pairs import repeats_figure
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.timing import Timing
from factcheck.checking.knowledge.familiarity import Ties
from factcheck.checking.knowledge.stated_times import time_stated
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.predicates import Tense
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.knowledge.foreground import Foreground
    from factcheck.language.meaning.arguments import Argument

_FIRST, _HERE, _THAT = "first", "here", "That"
_FIRST_TIME = worded(r"\b{since or before something}\s[^,.;:]{1,40}?\sfirst\s[a-z]{2,12}{endings of pasts}\b")
_CAPITAL = regex(r"\b[A-Z]")
_CAPITALISED = regex(r"\b[A-Z][\w-]*")
_OWN = worded(r"(?i:{of things}\b(?! own\b))")
_PERSONAL = worded(r"(?i:{of people}\b)")
_KNOWN = worded(r"(?i:{pointing}\s)")
_WITHIN = "in"
_OWNED = regex(r"[A-Z][\w-]+['’]s?\s")
_LEADING = worded(r"\A(?i:{looking back})\b")


_CLAUSE_NAMES = regex(r"(?<=[a-z] )([A-Z][a-z]{2,20})\b")
_THEN = worded(r"\bthen\b(?=\s{behind a then}\b|\s?[,.;]|\s?\Z)")
_THERE = worded(r"\bthere\b(?!['’]|\s{behind an empty there}\b)")
_OF_THOSE = worded(r"(?i:(?:\S+ )*{among} {those or them}|{these or those})")
_MONTH = 31  # days


def is_elsewhere(alignment: Alignment) -> bool:
    """Tell whether a claim is of a time, a place or a group that only the text before it tells ("there", "of them")."""
    return (
        _is_then(alignment)
        or _is_there(alignment)
        or _is_of_open_group(alignment)
        or _is_with_somebody(alignment)
        or _is_of_first_time(alignment)
        or _is_when_another(alignment)
        or _is_that(alignment)
        or _is_here(alignment)
    )


def _is_when_another(alignment: Alignment) -> bool:
    """Tell whether a clause says when by a name that the fact does not have ("when the Corona sank")."""
    if not (alignment.claim.occasion and alignment.fact.occasion):
        return False
    names = {name.lower() for name in _CLAUSE_NAMES.findall(alignment.claim.occasion)}
    return bool(names) and names.isdisjoint(alignment.statement.words)


def _is_here(alignment: Alignment) -> bool:
    """Tell whether a claim says what is so "here", wherever that is."""
    text = alignment.query.around.text
    return _HERE in text and _HERE in words_of(text) and _HERE not in alignment.statement.words


def _is_that(alignment: Alignment) -> bool:
    """Tell whether a claim speaks of "that jury", of which only the text before it tells."""
    first, _, rest = alignment.query.around.text.partition(" ")
    return first == _THAT and rest.partition(" ")[0] in alignment.statement.words


def _is_with_somebody(alignment: Alignment) -> bool:
    """Tell whether a phrase of a claim only stands for somebody or something ("under him", "in it"), the fact's not."""
    kinds = {c.preposition for c in alignment.fact.complements if c.pronoun} if alignment.claim.complements else set()
    return any(
        c.pronoun
        and not c.entities
        and c.preposition not in kinds
        and (c.head_word in listed("of others") or (_may_part(c, alignment) and c.head_word in listed("it or them")))
        for c in alignment.claim.complements
    )


def _may_part(phrase: Argument, alignment: Alignment) -> bool:
    """Tell whether a phrase may tell a part of what the fact counts ("treated 90 patients for it", "sold 40 in it")."""
    counts = any(pair.claim.kind is QuantityKind.COUNT for pair in alignment.wrong_figures)
    others = {c.preposition for c in alignment.fact.complements}
    parting = listed("predicates/parting prepositions") - others  # but "bid for it", of bids for a mill
    return phrase.preposition == _WITHIN or (counts and phrase.preposition in parting)


def _is_of_first_time(alignment: Alignment) -> bool:
    """Tell whether a claim is of when something first was so ("when she was first elected"), and the fact not."""
    around = alignment.query.around
    text = around.sentence or around.text
    return _FIRST in text and _FIRST_TIME.search(text) is not None and _FIRST not in alignment.statement.words


def _is_then(alignment: Alignment) -> bool:
    """Tell whether a claim says what was so "then", which is a sequence in "was then jailed"."""
    text = alignment.query.around.text
    return "then" in text and _THEN.search(text) is not None and "then" not in alignment.statement.words


def _is_there(alignment: Alignment) -> bool:
    """Tell whether a claim says what is so "there", and the place spoken of last is none of the facts'."""
    around = alignment.query.around
    sentence = around.sentence or around.text
    found = _THERE.search(sentence) if "there" in sentence else None
    if found is None or around.foreground is None or "there" in alignment.statement.words:
        return False
    return around.foreground.is_elsewhere(alignment.statement, sentence[: found.start()])


def _is_of_open_group(alignment: Alignment) -> bool:
    """Tell whether a claim counts some "of those" or "of them" of whom only the text before it tells."""
    pairs = ((alignment.claim.subject, alignment.fact.subject), (alignment.claim.object, alignment.fact.object))
    return any(
        mine is not None
        and (mine.quantities or mine.pronoun)
        and _OF_THOSE.fullmatch(mine.text) is not None
        and not (_is_same_group(theirs) and alignment.claim.extra == alignment.fact.extra)
        for mine, theirs in pairs
    )


def _is_same_group(known: Argument | None) -> bool:
    return known is not None and _OF_THOSE.fullmatch(known.text) is not None


def is_told_of_another(alignment: Alignment) -> bool:
    """Tell whether a claim without a name goes on about something that the text before it has brought in."""
    claim, foreground = alignment.claim, alignment.query.around.foreground
    if foreground is None or not (
        foreground.opened or alignment.query.around.reported or alignment.query.around.speaker
    ):
        return False
    opposed = alignment.bond in {Bond.OPPOSITE, Bond.COMPLEMENT} and not any(
        _OWN.match(a.text) for a in claim.arguments
    )
    if opposed and any(map(repeats_figure, alignment.figures)):
        return False  # "lost 2.4 per cent", of what gained as much
    known = [argument for argument in claim.arguments if _is_known_thing(argument)]
    if foreground.calls_otherwise(alignment.statement, frozenset(a.head_word for a in known if _is_plain(a))):
        return True
    fact = alignment.statement.fact
    was = claim.tense is Tense.PAST and time_stated(claim) is None
    occasion = fact.event or alignment.time.fact or alignment.statement.period
    if was and foreground.looks_back(alignment.statement, occasion, living=alignment.anchored):
        return True
    if any(_is_named(a, claim.text) or _PERSONAL.match(a.text) for a in claim.arguments):
        return False
    if not any(a.entities for a in claim.arguments) and foreground.is_set_apart(alignment.statement):
        return True
    if _turns_to_another(alignment, foreground):
        return True
    bodies = lexicon.read_words("clause_links", "organisation nouns") | lexicon.read_words(
        "clause_links", "bodies of a story"
    )
    nameless = not any(argument.names or argument.entities for argument in alignment.fact.arguments)
    if nameless and bodies.issuperset(a.head_word for a in known) and foreground.is_set_elsewhere(alignment.statement):
        return True
    told = [argument for argument in claim.arguments if not _adds_doer(alignment, argument)]
    plural = any(argument.text.lower().startswith(("their ", "they")) for argument in told)
    owned = any(_OWN.match(argument.text) for argument in told)
    return foreground.strays_from(alignment.statement, Ties(frozenset(a.head for a in known), owned, plural))


def _adds_doer(alignment: Alignment, argument: Argument) -> bool:
    """Tell whether a pronoun only says by whom something known was done, of which the fact says nothing."""
    added = argument is alignment.claim.subject and alignment.subject.match is Match.ADDED
    return added and argument.pronoun and alignment.object.match is Match.SAME and alignment.object.definite


def _turns_to_another(alignment: Alignment, foreground: Foreground) -> bool:
    """Tell whether a claim that names nobody is told of another case that the words around it turn to."""
    around, statement = alignment.query.around, alignment.statement
    if any(name.lower() not in time_words() for name in _CAPITALISED.findall(around.text[1:])):
        return False
    if _OWNED.match(around.text) is not None:
        return False
    before, _, behind = around.sentence.partition(around.text)
    if (around.reported or around.speaker) and foreground.names_other_place(f"{before} {behind}", statement):
        return True
    told = (alignment.fact.subject, alignment.fact.object, *alignment.claim.arguments)
    nouns = frozenset(a.head_word for a in told if a is not None and not a.pronoun)
    time = alignment.time
    close = time.claim is not None and time.claim.length_days <= _MONTH and not (alignment.residue or alignment.missing)
    dated = time.stated and time.timing is Timing.SAME and close
    return foreground.turns_to_another(statement, nouns, dated=dated)


def _is_plain(argument: Argument) -> bool:
    """Tell whether an argument is a noun with no word before it but "the" ("the bank")."""
    return len(argument.text.split()) == 2


def _is_known_thing(argument: Argument) -> bool:
    """Tell whether an argument speaks of something known from before ("the crash", "those trains")."""
    return _KNOWN.match(argument.text) is not None and not argument.pronoun


def _is_named(argument: Argument, opening: str) -> bool:
    """Tell whether the words of an argument have a name, and do not only stand for one."""
    if argument.names:
        return True
    words = _LEADING.sub("", argument.text)
    first, _, rest = words.partition(" ")
    opens = not argument.entities and opening.startswith(first)  # with a capital in any case
    return _CAPITAL.search(rest if opens else words) is not None
