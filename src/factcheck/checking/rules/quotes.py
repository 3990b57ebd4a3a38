"""FC301 and FC302: words inside quotation marks against the record of what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.rules.undecided import AMBIGUOUS, UNVERIFIED
from factcheck.model import Difference, Evidence, Level, Outcome, Relation, RuleCard, Verdict
from factcheck.model.days import tell_day

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.quoting.quoting import Quoting

MISQUOTE = RuleCard(
    "FC301",
    "misquote",
    Level.ERROR,
    "The words inside quotation marks differ from the record of that utterance. Whitespace, typography, case and house "
    "spelling do not count, nor does honest shortening: an ellipsis, square brackets, a fragment. Where a figure, a "
    "denial, a name, the opposite of a word or another thing of its kind changes the meaning it is an error; where the "
    "words differ and no such change is plain (an article, a filler, a word of like meaning) the verdict is ambiguous "
    "and the level a warning. A record that is a translation tolerates other renderings, as ambiguous.",
    'A draft has the mayor say "We will open twelve schools"; the record has "We will open ten schools."',
)
MISATTRIBUTED = RuleCard(
    "FC302",
    "misattributed",
    Level.ERROR,
    "The record gives these very words to somebody else, and none of its words to the speaker that the draft names.",
    'A draft has the mayor say "The bridge was never safe in a storm"; by the record the harbour master said it.',
)
_FAITHFUL = {  # by step of the ladder
    1: "Identical to the record",
    2: "Identical to the record after whitespace, typography and case",
    3: "Shortened honestly",
}
_RELATIONS = {
    Outcome.SUPPORTED: Relation.SUPPORTS,
    Outcome.CONTRADICTED: Relation.CONTRADICTS,
    Outcome.AMBIGUOUS: Relation.NEAR,
}
NO_RECORD = Verdict(Outcome.UNVERIFIED, UNVERIFIED.code, UNVERIFIED.level, "There is no record of these words.")


def judge_wording(quoting: Quoting) -> Verdict:
    """Judge a quotation of the right speaker by the step of the ladder that it stands on."""
    language = quoting.passage.record.translation_of
    if quoting.step in _FAITHFUL:
        detail = f" {quoting.detail}" if quoting.detail else ""
        return _show(quoting, Outcome.SUPPORTED, f"{_FAITHFUL[quoting.step]}{detail}.")
    if language:
        reason = f"The record is a translation (from {language}); the draft renders the words otherwise."
        return _show(quoting, Outcome.AMBIGUOUS, reason, AMBIGUOUS)
    matter = next((change.matter for change in quoting.changes if change.matter), None)
    if matter is not None:
        reason = f"Meaning changed ({matter}): the words differ from the record."
        return _show(quoting, Outcome.CONTRADICTED, reason, MISQUOTE)
    return waver_over_words(quoting)


def waver_over_words(quoting: Quoting) -> Verdict:
    """Warn that the words differ where the meaning does not, or where it can't be told."""
    reason = f"Words changed: {quoting.detail or 'they are not those of the record'}."
    return replace(_show(quoting, Outcome.AMBIGUOUS, reason, MISQUOTE), level=Level.WARNING)


def waver_over_day(quoting: Quoting, said: date, known: date) -> Verdict:
    """Warn that the record has such words on another day."""
    reason = f"The record has such words on {tell_day(known)}, the draft on {tell_day(said)}."
    verdict = _show(quoting, Outcome.AMBIGUOUS, reason, AMBIGUOUS)
    return replace(verdict, differences=(Difference("date", said.isoformat(), known.isoformat()), *verdict.differences))


def judge_speaker(quoting: Quoting, said: str) -> Verdict:
    """Judge words that the record gives to somebody else."""
    known = quoting.passage.name
    reason = f"The draft gives these words to {said}; the record gives them to {known}."
    verdict = _show(quoting, Outcome.CONTRADICTED, reason, MISATTRIBUTED)
    return replace(verdict, differences=(Difference("speaker", said, known),))


def waver_over_speaker(quoting: Quoting, said: str) -> Verdict:
    """Warn that the record gives the words to somebody who may or may not be the speaker."""
    reason = f"The record gives these words to {quoting.passage.name}; the draft gives them to {said}."
    return _show(quoting, Outcome.AMBIGUOUS, reason, AMBIGUOUS)


def _show(quoting: Quoting, outcome: Outcome, reason: str, card: RuleCard | None = None) -> Verdict:
    """Make a verdict that shows the words of the record and those that differ."""
    passage = quoting.passage
    shown = passage.excerpt(quoting.first, quoting.stop)
    place = f" ({passage.place})" if passage.place else ""
    day = f", {tell_day(passage.day)}" if passage.day else ""
    evidence = Evidence(
        passage.record.id, f"{passage.name}{day}{place}: “{shown}”", _RELATIONS[outcome], passage.record.citations
    )
    differences = tuple(Difference("words", change.quoted, change.recorded) for change in quoting.changes)
    code, level = (card.code, card.level) if card is not None else (None, None)
    return Verdict(outcome, code, level, reason, differences=differences, evidence=(evidence,))
