"""Quotations against the record: which recorded passage a quotation renders, whose it is, and how faithful it is."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.checking.quoting.passages import PassageIndex, read_passages
from factcheck.checking.quoting.quoting import Quoting, Step, trace
from factcheck.checking.quoting.wording import is_content, read_quoted_words, read_wording
from factcheck.checking.rules import quotes
from factcheck.language.text.folding import fold

if TYPE_CHECKING:
    from factcheck.checking.quoting.passages import Passage
    from factcheck.facts.indexed import IndexedFacts
    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.model import Article, Claim, Speaker, Verdict

_DAYS_BEFORE = 7  # days that a draft without a day of saying may come after the words
_SURE = 0.85  # share of the words from which on a long quotation can be of no other occasion
_LIKELY = 0.66
_LONG = 8  # words
_DISTINCTIVE = 5, 3  # words, and content words, that two people don't say by chance


class QuotationDesk:
    """Holds quotations against the recorded words of one run; built once, then only read."""

    def __init__(self, base: IndexedFacts, gazetteer: Gazetteer) -> None:
        self._base = base
        self._gazetteer = gazetteer

    @cached_property
    def _index(self) -> PassageIndex:
        return PassageIndex(read_passages(self._base, self._gazetteer))

    def check(self, claim: Claim, article: Article) -> Verdict:
        """Give a quotation its verdict."""
        if not self._base.quotes:
            return quotes.NO_RECORD
        quoted = read_quoted_words(claim.text)
        if not quoted.stretches:
            return quotes.NO_RECORD
        found = [q for passage in self._index.find(quoted) if (q := trace(quoted, passage)) is not None]
        own = [quoting for quoting in found if self._may_be(claim.speaker, quoting.passage) is not False]
        if own:
            return self._judge_own(claim, min(own, key=_rank))
        exact = [quoting for quoting in found if quoting.step <= Step.SHORTENED]
        if exact and _is_distinctive(quoted.wording.words):
            return self._judge_other(claim, article, min(exact, key=_rank))
        return quotes.NO_RECORD

    def _may_be(self, speaker: Speaker | None, passage: Passage) -> bool | None:
        """Tell whether a passage is a speaker's: yes, no, or None where the draft does not say who speaks."""
        if speaker is None:
            return None
        entity = speaker.entity or self._entity_of(speaker.name)
        if entity is not None and passage.speaker is not None:
            return entity == passage.speaker
        if _is_open(speaker):
            return None
        return fold(speaker.name.split()[-1]) in fold(
            passage.name
        ).split() or passage.speaker in self._gazetteer.resolve(speaker.name)

    def _entity_of(self, name: str) -> str | None:
        found = self._gazetteer.resolve(name) if name[:1].isupper() else ()
        return found[0] if len(found) == 1 else None

    def _judge_own(self, claim: Claim, quoting: Quoting) -> Verdict:
        """Judge a rendering of the speaker's own words, with an eye on the day."""
        if (
            self._may_be(claim.speaker, quoting.passage) is None
            and claim.speaker is not None
            and _has_role(claim.speaker)
        ):
            return quotes.waver_over_speaker(quoting, claim.speaker.mention)
        said, known = claim.said_on, quoting.passage.day
        if said is not None and known is not None and not _same_day(claim, quoting):
            words = sum(change.quoted.count(" ") + 1 for change in quoting.changes)
            sure = quoting.likeness >= _SURE and len(quoting.passage.wording) >= _LONG and words <= _LONG
            if quoting.step <= Step.SHORTENED:
                return (
                    quotes.judge_wording(quoting)
                    if claim.said_on_basis == "article"
                    else quotes.waver_over_day(quoting, said, known)
                )
            if not sure:
                return quotes.NO_RECORD
            return quotes.waver_over_day(quoting, said, known)
        translated = quoting.passage.record.translation_of is not None
        if quoting.step is Step.MEANING and not translated and not _is_same_utterance(quoting, claim):
            return quotes.waver_over_words(quoting) if quoting.likeness >= _LIKELY else quotes.NO_RECORD
        return quotes.judge_wording(quoting)

    def _judge_other(self, claim: Claim, article: Article, quoting: Quoting) -> Verdict:
        """Judge words that are on record as somebody else's; whose name stands beside them may be quoted again."""
        speaker = claim.speaker
        if speaker is None:
            return quotes.judge_wording(quoting)
        start = article.text.rfind("\n", 0, claim.span.start) + 1
        end = article.text.find("\n", claim.span.end)
        around = fold(article.text[start : claim.span.start] + article.text[claim.span.end : end if end >= 0 else None])
        named = fold(quoting.passage.name).split()[-1] in around
        if named or fold(speaker.name.split()[-1]) not in fold(speaker.mention):
            return quotes.waver_over_speaker(quoting, speaker.name)
        return quotes.judge_speaker(quoting, speaker.name)


def _rank(quoting: Quoting) -> tuple[int, float]:
    """Order renderings: faithful ones first, then those that share most."""
    return min(quoting.step, Step.WORDS), -quoting.likeness


def _is_same_utterance(quoting: Quoting, claim: Claim) -> bool:
    """Tell whether so little differs that the words can be of no other statement of the speaker's."""
    differing = sum(max(_count_content(change.quoted), _count_content(change.recorded)) for change in quoting.changes)
    return quoting.likeness >= _LIKELY and differing <= max(1, len(claim.text.split()) // 4)


def _count_content(text: str) -> int:
    return sum(map(is_content, read_wording(text).words))


def _is_open(speaker: Speaker) -> bool:
    """Tell whether a speaker is not named: a pronoun, or a role that nobody certain holds."""
    return not speaker.name[:1].isupper() or speaker.name == speaker.role


def _has_role(speaker: Speaker) -> bool:
    """Tell whether an unnamed speaker is described ("a spokeswoman"), not merely a pronoun."""
    return _is_open(speaker) and speaker.role is not None


def _is_distinctive(words: tuple[str, ...]) -> bool:
    least, content = _DISTINCTIVE
    return len(words) >= least and sum(map(is_content, words)) >= content


def _same_day(claim: Claim, quoting: Quoting) -> bool:
    """Tell whether words were said on the day of their record, as far as a draft's dates can be trusted."""
    said, known = claim.said_on, quoting.passage.day
    if said is None or known is None:
        return True
    days = (said - known).days
    return -1 <= days <= (_DAYS_BEFORE if claim.said_on_basis == "article" else 1)
