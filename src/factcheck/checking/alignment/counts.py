"""Counts: whether words beside a figure make it one of something else than the fact's."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.alignment.signals import has_signal
from factcheck.checking.knowledge.stated_times import time_since
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense
from factcheck.language.text.colours import blank_colours
from factcheck.language.text.cues import read_cues
from factcheck.language.text.signals import signals_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity

_SOME_OF = worded(r"(?:[\w-]{1,20} )?[\w.,-]{1,20} of {of the named many or them}\b")
_VOTE, _TIMES = stem("vote"), "time"
_SHORT_WHILE = 60  # days, in which hardly anything is won once more
_FIRST, _SINCE = frozenset({"first"}), frozenset({"since"})
_POLLED = worded(
    r"\b{a new one}\s(?:\w+\s){0,2}{predicates/polls}\b|\bpolls\s{predicates/findings of polls}|\bpollster"
)
_VOTED_TOO = worded(r"(?:\bwho|\band|\bthen|\bbut|,)\s(?:{also}\s)?voted\b")
_MORE = worded(r"(?:\s[\w-]{1,20}){0,2}\s{distributing}\b(?!\s{of or than}\b)")
_BY_THEN = worded(r"\bby (?:the |late |early )?{times/parts of a time}\b")
_ITSELF = worded(r"\b{selves}\b|\bof the money\b")
_FIRST_HOURS = worded(r"\bon the {times/parts of a day and night} {after or of}\b|\b{times/hours} after\b")
_EACH = worded(
    r"\b{of each}\b(?!\s{times/shared by each}\b)"
    r"(?!\s[\w.-]{1,12}\s{times/counted}\b)"
    r"|\bone of {definite}\b"
)


def counts_some(alignment: Alignment) -> bool:
    """Tell whether a figure of the claim counts some of what the fact counts ("two of the goals", "with his head").

    What all of them come to is another thing where the fact counts those of one place or kind.
    """
    wrong = alignment.wrong_figures
    if alignment.missing and _listed("sums of all").search(alignment.query.around.text.lower()):
        return True
    selecting = lexicon.read_words("predicates", "selecting prepositions")
    added = (c.symbols for c in alignment.claim.complements if c.preposition in selecting)
    if any(not symbols.isdisjoint(alignment.residue) for symbols in added):
        return True
    if alignment.claim.voice is not Voice.ACTIVE or not any(p.claim.kind is QuantityKind.COUNT for p in wrong):
        return False  # "112 of the passengers were rescued" tells of all
    mine, theirs = (
        side.object is not None and bool(_SOME_OF.match(side.object.text.lower()))
        for side in (alignment.claim, alignment.fact)
    )
    return mine and not theirs and not takes_of_whole(alignment.claim)


def counts_on_top(alignment: Alignment) -> bool:
    """Tell whether a figure of the claim comes on top of another one ("another 50,000 pounds", "900 patients more")."""
    texts = alignment.query.around.text.lower(), alignment.statement.text.lower()
    for pair in alignment.wrong_figures:
        mine, theirs = (_tells_on_top(*side) for side in zip(texts, (pair.claim, pair.fact), strict=True))
        if mine and not theirs:
            return True
    return False


def _tells_on_top(text: str, figure: Quantity) -> bool:
    """Tell whether a figure is told as one that comes on top, or of each."""
    before, _, behind = text.partition(figure.text.lower())
    return _listed("on top", r"\s\Z").search(before) is not None or _MORE.match(behind) is not None


def counts_instalment(alignment: Alignment) -> bool:
    """Tell whether a smaller figure says that it is a part ("2 million of the fee", "built 900 itself")."""
    fewer = [pair.claim for pair in alignment.wrong_figures if pair.claim.value < pair.fact.value]
    if not fewer:
        return False
    text = alignment.query.around.text.lower()
    parts = lexicon.read_words("predicates", "instalments")
    if _ITSELF.search(text) is not None or not parts.isdisjoint(claim_words(alignment)):
        return True
    return any(_of_it().match(text.partition(figure.text.lower())[2]) is not None for figure in fewer)


def counts_each(alignment: Alignment) -> bool:
    """Tell whether only one side's figure is that of each one, or of one alone ("each manager", "one of its mines").

    Of four mines one and two are figures alike.
    """
    if any(pair.agrees and pair.claim.change == pair.fact.change == "of" for pair in alignment.figures):
        return False
    mine, theirs = (
        _EACH.search(text) is not None
        for text in (alignment.query.around.text.lower(), alignment.statement.text.lower())
    )
    return mine is not theirs and bool(alignment.wrong_figures)


def may_have_come_again(alignment: Alignment) -> bool:
    """Tell whether a claim counts more times than a fact of a while before, since when there may have been one more."""
    event, said_on = alignment.statement.fact.event, alignment.query.said_on
    if event is None or event.last is None or said_on is None or (said_on - event.last).days <= _SHORT_WHILE:
        return False
    perfect = alignment.claim.tense is alignment.fact.tense is Tense.PERFECT
    return perfect and any(p.fact.counted == _TIMES and p.claim.value > p.fact.value for p in alignment.wrong_figures)


def takes_in_more(alignment: Alignment) -> bool:
    """Tell whether a larger figure says that it takes in more than the fact's may ("add-ons included")."""
    more = any(pair.claim.value > pair.fact.value for pair in alignment.wrong_figures)
    around = alignment.query.around
    told = _listed("taking in").search((around.sentence or around.text).lower()) if more else None
    return told is not None and told.group() not in alignment.statement.text.lower()


def is_of_other_count(alignment: Alignment) -> bool:
    """Tell whether the sentence gives a figure as one of a poll, a projection or a part of the count."""
    around = alignment.query.around
    text = (around.sentence or around.text).lower()
    if around.reported and _FIRST_HOURS.search(text) is not None:
        return True  # "said on the morning after the fire that six had died"
    return _counting().search(text) is not None and _counting().search(alignment.statement.text.lower()) is None


@cache
def _listed(section: str, behind: str = r"\b") -> re.Pattern[str]:
    """Compile the words and phrases of a section of the lexicon, with what follows them."""
    return regex(rf"\b(?:{alternatives(lexicon.read_words('predicates', section))}){behind}")


@cache
def _of_it() -> re.Pattern[str]:
    """Compile what makes the figure before it a part of a sum ("of the fee")."""
    sums = alternatives(lexicon.read_words("predicates", "sums in parts"))
    return worded(rf"\sof\s(?:{{it, this or them}}|the\s(?:{sums}))\b")


@cache
def _counting() -> re.Pattern[str]:
    """Compile what a figure is of that no final count gave ("an exit poll", "half the votes counted")."""
    sources = alternatives(lexicon.read_words("predicates", "unsettled counts"))
    return worded(rf"\b(?:{sources})\b|\b{{predicates/what votes are}}\s(?:\w+\s)?{{predicates/not yet counted}}\b")


def is_of_other_voters(alignment: Alignment) -> bool:
    """Tell whether a claim is of those asked, or of some who voted and did more, where the fact tells how all voted."""
    if alignment.fact.predicate.stem.split()[0] != _VOTE:
        return False
    around = alignment.query.around
    text = (around.sentence or around.text).lower()
    polled = _POLLED.search(text) is not None and _POLLED.search(alignment.statement.text.lower()) is None
    return polled or _VOTED_TOO.search(text) is not None


def takes_of_whole(claim: Proposition) -> bool:
    """Tell whether a claim says of how many seats or votes in all somebody got some ("48 of the 200 seats")."""
    won = claim.object
    return won is not None and won.head in stems_of("ballots") and _SOME_OF.match(won.text.lower()) is not None


def is_of_part(alignment: Alignment) -> bool:
    """Tell whether the fact's figure is of a part of what the claim speaks of, and not the claim's ("fish exports")."""
    subject = alignment.fact.subject
    apart = bool(alignment.figures) and not any(pair.agrees for pair in alignment.figures)
    return apart and subject is not None and not alignment.anchored and bool(subject.symbols & alignment.missing)


def counts_nothing_named(alignment: Alignment) -> bool:
    """Tell whether two bare numbers that somebody has may be of anything ("has 129", "has 63")."""
    claim, fact = alignment.claim, alignment.fact
    if claim.object is not None or fact.object is not None or claim.predicate.stem not in stems_of("having"):
        return False
    bare = (pair for pair in alignment.wrong_figures if pair.claim.kind is QuantityKind.COUNT)
    return any(pair.claim.counted is None and pair.fact.counted is None for pair in bare)


def counts_since(alignment: Alignment) -> bool:
    """Tell whether the claim counts from an event on ("since the war began") and the fact does not."""
    told = has_signal(alignment, _SINCE) and "since" in claim_words(alignment)
    return told and time_since(alignment.claim) is None


def is_qualified(alignment: Alignment) -> bool:
    """Tell whether the sentence says on what terms its figure holds ("adjusted for prices") and the fact does not."""
    return _says_alone(alignment, "terms of figures")


def is_earlier_figure(alignment: Alignment) -> bool:
    """Tell whether the sentence gives a figure as the one that was given first ("had first put it at 70")."""
    if _says_alone(alignment, "earlier figures"):
        return True
    claim, fact = alignment.claim, alignment.fact
    if any(t.relation == "by" for t in claim.times) and not any(t.relation == "by" for t in fact.times):
        return True  # "had won 50 seats by midnight"
    if _BY_THEN.search(alignment.query.around.text.lower()) and not _BY_THEN.search(alignment.statement.text.lower()):
        return True
    if claim.tense is Tense.PAST and fact.tense is Tense.PRESENT:
        undated = not alignment.time.stated
        lasting = not claim.predicate.concepts.isdisjoint(stems_of("lasting"))
        if "once" in _own_words(alignment) or (undated and lasting):
            return True  # "once owned six", "had 90 branches, and closed 50 of them"
    if not has_signal(alignment, _FIRST) or not _FIRST.isdisjoint(alignment.statement.words):
        return False
    words, verbs = _words(alignment), alignment.claim.predicate.text.lower().split()
    return any(
        word in _FIRST and (before in {"had", "at"} or after in read_cues() or after in verbs[1:])
        for before, word, after in zip(words, words[1:], words[2:], strict=False)
    )


def claim_words(alignment: Alignment) -> frozenset[str]:
    """Give the words of the claim itself that the fact's wording does not have."""
    return frozenset(words_of(alignment.query.around.text)).difference(alignment.statement.words)


def _says_alone(alignment: Alignment, section: str) -> bool:
    """Tell whether the claim's sentence has a word of a section of the lexicon that the fact's wording lacks."""
    if not has_signal(alignment, signals_of("predicates", section)):
        return False
    return not _own_words(alignment).isdisjoint(lexicon.read_words("predicates", section))


def _own_words(alignment: Alignment) -> frozenset[str]:
    """Give the words of the claim's sentence that the fact's wording does not have."""
    return frozenset(_words(alignment)).difference(alignment.statement.words)


def _words(alignment: Alignment) -> tuple[str, ...]:
    """Give the words of the sentence in which the claim stands, but for phrases that only colour it ("once again")."""
    return words_of(blank_colours(alignment.query.around.sentence or alignment.query.around.text))
