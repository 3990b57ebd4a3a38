"""Spans of claims: the words with the mark that closes a quotation which they open."""

from __future__ import annotations

from factcheck.model import Span
from factcheck.patterns import regex

_PAIRS = {"“": "”", "«": "»", "„": "“", '"': '"'}
_CLOSING = regex('[,.]?([”»“"])')


def with_closing_mark(text: str, span: Span, limit: int) -> Span:
    """Take the closing mark into a span that holds the opening one."""
    match = _CLOSING.match(text, span.end, limit)
    if match is None:
        return span
    words = span.of(text)
    opened = any(
        words.count(left) > (words.count(right) if left != right else words.count(left) // 2 * 2)
        for left, right in _PAIRS.items()
        if right == match.group(1)
    )
    return Span(span.start, match.end()) if opened else span
