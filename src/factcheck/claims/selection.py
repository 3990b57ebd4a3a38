"""Claims picked out of a draft by who says them, when they were said, and whether they can be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.names.keys import role_key
from factcheck.language.names.name_index import role_head
from factcheck.language.text.folding import fold
from factcheck.model import Extraction, TimeSpan
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.model import Article, Claim, Speaker

_WORD = regex(r"\w[\w']*")  # "Lind's" is no "Lind"


class Selection(Struct, frozen=True):
    """What claims to list; every condition given must be met.

    `speakers` are names, of which any one will do; `period` is met by what was said in it.
    """

    speakers: tuple[str, ...] = ()
    period: TimeSpan = TimeSpan()
    checkable: bool = False


class Selected(Struct, frozen=True):
    """What is left of a draft, and how many claims were left out only because their day is not known."""

    extraction: Extraction
    undated: int


def select_claims(
    article: Article, extraction: Extraction, selection: Selection, gazetteer: Gazetteer | None = None
) -> Selected:
    """Keep the claims that meet the selection, and the utterances in which these stand."""
    kept = []
    undated = 0
    for claim in extraction.claims:
        if (selection.checkable and not claim.checkable) or not _is_said_by(claim, article, selection, gazetteer):
            continue
        timely = _falls_in(claim.when_said(article.published), selection.period)
        undated += timely is None
        if timely:
            kept.append(claim)
    spoken = {claim.utterance for claim in kept}
    utterances = tuple(utterance for utterance in extraction.utterances if utterance.id in spoken)
    return Selected(Extraction(utterances, tuple(kept)), undated)


def name_words(name: str) -> list[str]:
    """Give the words of a name, folded; none for a name that has no letter and no digit."""
    return [word.rstrip("'") for word in _WORD.findall(fold(name))]


def _falls_in(said: TimeSpan | None, period: TimeSpan) -> bool | None:
    """Tell whether something was said in a period; None where that is not known."""
    if period == TimeSpan():
        return True
    if said is None:
        return None
    if said.lies_within(period):
        return True
    return None if said.overlaps(period) else False


def _is_said_by(claim: Claim, article: Article, selection: Selection, gazetteer: Gazetteer | None) -> bool:
    if not selection.speakers:
        return True
    speaker = claim.speaker
    if speaker is None:
        return False
    said = claim.when_said(article.published)
    names = [name_words(name) for name in _names(speaker, gazetteer)]
    return any(
        any(_follow(name_words(wanted), name) for name in names) or _has_role(speaker, wanted, said, gazetteer)
        for wanted in selection.speakers
    )


def _names(speaker: Speaker, gazetteer: Gazetteer | None) -> list[str]:
    """Give all that a speaker is called: in the draft, and in the facts."""
    names = [speaker.name, speaker.mention]
    if speaker.entity is not None:
        names.append(speaker.entity)
        entity = gazetteer.entities.get(speaker.entity) if gazetteer is not None else None
        if entity is not None:
            names += [entity.name, *entity.aliases]
    return names


def _follow(wanted: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether the wanted words stand among others in this order ("mara lind" in "mara j. lind")."""
    rest = iter(words)
    return all(word in rest for word in wanted)


def _has_role(speaker: Speaker, wanted: str, said: TimeSpan | None, gazetteer: Gazetteer | None) -> bool:
    """Tell whether a title is the speaker's, by the draft, or by the facts as of the day; it may leave parts out."""
    if speaker.role is not None:
        key = role_key(wanted)
        if role_head(speaker.role) in key and key <= role_key(speaker.role):
            return True
    if speaker.entity is None or gazetteer is None:
        return False
    day = said.first if said is not None and said.first == said.last else None
    return speaker.entity in gazetteer.by_role(wanted, day)
