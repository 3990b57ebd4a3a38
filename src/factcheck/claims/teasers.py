"""Teasers: what a page tells of other stories beside its article; no part of the draft, but news all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.claims.extraction import extract_claims
from factcheck.model import BlockKind, Extraction

if TYPE_CHECKING:
    from factcheck.model import Article, Block

_WORDS = 8  # fewer make a label or a heading
_LONGEST = 20_000  # characters of teasers that are read
_ENDS = (".", "!", "?")


def extract_teasers(article: Article) -> Extraction:
    """List the claims in the whole sentences of a page's furniture."""
    blocks: list[Block] = []
    room = _LONGEST
    for block in article.blocks:
        words = block.span.of(article.text)
        told = block.kind is BlockKind.FURNITURE and words.rstrip().endswith(_ENDS) and len(words.split()) >= _WORDS
        if told and len(words) <= room:
            room -= len(words)
            blocks.append(replace(block, kind=BlockKind.PARAGRAPH))
    return extract_claims(replace(article, blocks=tuple(blocks))) if blocks else Extraction((), ())
