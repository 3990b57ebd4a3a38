"""Drafts: claims before the day of their utterance is known, and the finished claim of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.claims.attribution.voices import is_unsaid, is_vouched
from factcheck.claims.checkability import UNSAID, judge_stance
from factcheck.claims.disowning import is_borne_out, is_disowned
from factcheck.claims.statements.pronouns import NOBODY, Voice
from factcheck.language.lexicon import read_words
from factcheck.model import Attribution, Claim, ClaimKind, Span, Utterance

if TYPE_CHECKING:
    from factcheck.claims.passages import Passage
    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.pieces import Piece
    from factcheck.model import Article

_SETTING_LENGTH = 600


class Words(Struct, frozen=True):
    """Whose words a claim is in: an utterance's or the article's, whom the pronouns mean, whether they are marked.

    `subject` is whoever goes on in a verb that has no subject of its own.
    """

    utterance: Utterance | None = None
    voice: Voice = NOBODY
    marked: bool = False
    subject: str = ""


NARRATED = Words()


class Draft(Struct, frozen=True):
    """A claim before its utterance is dated; `told` are the words of all that is told with its verb."""

    span: Span
    told: Span
    assertion: str
    sentence: Outline
    piece: Piece
    passage: Passage
    words: Words
    before: str


def finish(article: Article, draft: Draft, number: int, dated: dict[str, Utterance]) -> Claim:
    """Make the claim of a draft."""
    spoken = draft.words.utterance
    utterance = dated.get(spoken.id) if spoken is not None else None
    quoted = utterance is not None and utterance.attribution is not Attribution.INDIRECT
    cue = utterance.cue if utterance is not None else None
    mention = utterance.speaker.mention if utterance is not None and utterance.speaker is not None else ""
    came = cue is not None and is_borne_out(article.text[draft.passage.span.start : draft.span.start])
    unsaid = cue is not None and not came and (is_unsaid(cue, mention) or _is_supposed(article, draft, mention))
    unsaid = unsaid or _is_disowned(article, draft)
    vouched = cue is not None and is_vouched(cue, mention, draft.span.of(article.text))
    said = judge_stance(draft.sentence, draft.piece, cue=None if came else cue, quoted=quoted, vouched=vouched)
    stance = UNSAID if unsaid else said
    return Claim(
        id=f"c{number}",
        kind=ClaimKind.STATEMENT,
        span=draft.span,
        text=draft.span.of(article.text),
        assertion=draft.assertion,
        attribution=utterance.attribution if utterance is not None else Attribution.NARRATION,
        modality=stance.modality,
        checkable=stance.checkable,
        utterance=utterance.id if utterance is not None else None,
        speaker=utterance.speaker if utterance is not None else None,
        cue=cue,
        said_on=utterance.said_on if utterance is not None else None,
        said_on_basis=utterance.said_on_basis if utterance is not None else None,
        setting=_setting(article, draft),
        marked=draft.words.marked,
        paragraph=draft.passage.paragraph,
        said_within=utterance.said_within if utterance is not None else None,
        beside=_sentence(article, draft) if draft.piece.beside else "",
    )


def _is_supposed(article: Article, draft: Draft, mention: str) -> bool:
    """Tell whether a report is only supposed or asked ("if Lee says that ...", "did Lee say that ...?")."""
    utterance, sentence = draft.words.utterance, draft.passage.span
    if utterance is None or utterance.attribution is not Attribution.INDIRECT:
        return False
    if article.text[utterance.span.end : sentence.end].lstrip().startswith("?"):
        return True
    before = article.text[sentence.start : utterance.span.start].lower()
    said = f" {mention.lower()} "
    return said in before and any(f"{word}{said}" in before for word in read_words("sayings", "supposing"))


def _is_disowned(article: Article, draft: Draft) -> bool:
    """Tell whether the rest of the sentence leaves a statement open or denies it."""
    sentence, told = draft.passage.span, draft.span
    utterance = draft.words.utterance
    if utterance is not None and utterance.attribution is not Attribution.INDIRECT:
        return False
    before, behind = article.text[sentence.start : told.start], article.text[told.end : sentence.end]
    spoken = utterance is not None and utterance.speaker is not None
    return is_disowned(before, told.of(article.text), behind, spoken=spoken)


def _sentence(article: Article, draft: Draft) -> str:
    """Give the sentence that a claim stands in: what is reported with who says so, what is quoted by itself."""
    spoken = draft.words.utterance
    reported = spoken is not None and spoken.attribution is Attribution.INDIRECT
    return draft.passage.span.of(article.text) if reported else draft.sentence.tagged.text


def _setting(article: Article, draft: Draft) -> str:
    """Give the words before a claim that its places and periods may come from."""
    opening = max(draft.passage.line.start, draft.told.start - 2 * _SETTING_LENGTH)
    own = article.text[opening : draft.told.start].strip()
    if len(own) >= _SETTING_LENGTH:
        return own[-_SETTING_LENGTH:]
    return "\n".join(filter(None, (article.title, draft.before, own)))[-_SETTING_LENGTH:]
