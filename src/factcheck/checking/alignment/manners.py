"""Manners: adverbs and adjectives of a claim alone that colour what was done, and so may be what it is all about.

Beside a verb that both sides assert they change nothing ("easily won"). What is denied may be the manner alone ("did
not win easily"), and what is counted may be those of that kind or manner alone ("two new ships").
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.quantities.margins import words_of_other_margins
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.words.antonyms import are_antonyms
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Span

_LY, _OF_NOUN = "ly", "ion"
_NUMBERS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY})


def find_adverbs(alignment: Alignment) -> frozenset[str]:
    """Give the words of the claim's clause alone that stand in none of its participants and times."""
    return words_outside(alignment.claim).difference(alignment.statement.words) - verb_of(alignment.claim)


def verb_of(side: Proposition) -> frozenset[str]:
    """Give the word that is the verb of a clause, which may look like another one ("apply", "own", "lower")."""
    word = side.predicate.text.lower().rpartition(" ")[2]
    return frozenset({word}) if not side.predicate.copular and stem(word) == side.predicate.stem else frozenset()


def words_outside(side: Proposition) -> frozenset[str]:
    """Give the words of a clause that stand in none of its participants and times."""
    text = side.text
    extents = lexicon.read_words("restatements", "extents") if side.quantities else ()
    parts = {*(a.text for a in side.arguments), *(q.text for q in side.quantities)}
    parts.update(f"{q.text} {extent}" for q in side.quantities for extent in extents)  # "12 kilometres long"
    parts.update(f"{bound}{time.text}" for time in side.times for bound in ("since ", "") if bound or " " in time.text)
    for part in sorted(parts, key=len, reverse=True):
        text = text.replace(part, " ", 1)
    return frozenset(words_of(text))


def denies_manner(alignment: Alignment) -> bool:
    """Tell whether a denial may only deny how, how far or of which kind it was ("did not apologise publicly")."""
    if not alignment.claim.negated or alignment.fact.negated:
        return False
    added = frozenset(words_of(alignment.claim.text)).difference(alignment.statement.words) - verb_of(alignment.claim)
    if not added.isdisjoint(_colouring() | lexicon.read_words("polarity", "negators within a verb")):
        return True
    return any(map(_is_manner, find_adverbs(alignment))) or _adds_manner(alignment)


def tells_opposite_manner(alignment: Alignment) -> bool:
    """Tell whether an adverb of the claim is the opposite of one of the fact's ("privately owned", "publicly")."""
    said, known = (
        {stem(word) for word in words_of(text) if word.endswith(_LY)}
        for text in (alignment.claim.text, alignment.fact.text)
    )
    return any(are_antonyms(one, other) for one in said - known for other in known - said)


def tells_another_margin(alignment: Alignment) -> bool:
    """Tell whether a word for how clearly somebody won does not go with the fact's result ("edged", of 5-1)."""
    margins = stems_of("narrow wins", "ordering") | stems_of("wide wins", "ordering")
    words = (word for word in words_of(alignment.query.around.text) if not word.endswith(_OF_NOUN))  # no "decision"
    told = margins & set(map(stem, words))
    if not told or alignment.statement.refuting:
        return False
    others = words_of_other_margins(find_quantities(alignment.statement.text))
    return not told.isdisjoint(map(stem, others))


def counts_by_manner(alignment: Alignment) -> bool:
    """Tell whether a smaller number may be of those alone that were so counted in some manner ("narrowly won 12")."""
    fewer = any(p.claim.kind in _NUMBERS and p.claim.value < p.fact.value for p in alignment.wrong_figures)
    if not fewer:
        return False
    added = find_adverbs(alignment)
    return any(map(_is_manner, added)) or not added.isdisjoint(_colouring()) or _adds_manner(alignment)


def counts_by_kind(alignment: Alignment) -> bool:
    """Tell whether an adjective of the claim alone may tell which ones its figure counts ("two new ships")."""
    claim, spans = alignment.claim, {pair.claim.span for pair in alignment.wrong_figures}
    if not spans:
        return False
    counting = (a for a in claim.arguments if any(claim.figure_of(n) in spans for n in a.quantities))
    told = [words_of(_behind_figure(argument, spans, claim)) for argument in counting]
    if claim.subject is not None and not alignment.subject.anchored and _is_bare(claim.subject):
        told.append(words_of(claim.subject.text))
    kinds = lexicon.read_words("predicates", "kinds")
    return any(not kinds.intersection(words[:-1]).issubset(alignment.statement.words) for words in told)


def _behind_figure(argument: Argument, spans: set[Span], claim: Proposition) -> str:
    """Give what follows the figure that an argument has ("new ships", of "two new ships")."""
    figures = [q.text for q in claim.quantities if q.span in spans and q.text in argument.text]
    return argument.text.partition(figures[0])[2] if figures else ""


def _is_bare(argument: Argument) -> bool:
    """Tell whether a noun has no article and no owner before it ("new drivers")."""
    return not argument.definite and not argument.names and not argument.quantities


def _adds_manner(alignment: Alignment) -> bool:
    """Tell whether a phrase of the claim alone says how it was done ("with ease", "at once")."""
    text = alignment.query.around.text.lower() if alignment.claim.main else ""
    return any(phrase not in alignment.statement.text.lower() for phrase in _manner_phrases().findall(text))


@cache
def _manner_phrases() -> re.Pattern[str]:
    phrases = alternatives(lexicon.read_words("polarity", "focus phrases"))
    return regex(rf"(?<!,)\s({phrases})\b")


def _is_manner(word: str) -> bool:
    missed = word in listed("almost or nearly")  # what nearly happened did not, in whichever way
    return word.endswith(_LY) and not missed and word not in lexicon.read_words("predicates", "colouring all")


@cache
def _colouring() -> frozenset[str]:
    return lexicon.read_words("predicates", "manner") - lexicon.read_words("predicates", "colouring all")
