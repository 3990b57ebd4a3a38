"""Spans of claims: the words with the mark that closes a quotation which they open, parted where they tell several."""

from __future__ import annotations

from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.shared_verbs import part_shared
from factcheck.model import Span
from factcheck.patterns import regex

_PAIRS = {"“": "”", "«": "»", "„": "“", '"': '"'}
_JOINT = worded(r",?\s*(?:\b{and or but}\s*)?\Z")
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


def part_claim(text: str, span: Span, assertion: str) -> list[tuple[Span, str]]:
    """Part a claim that tells several things with one verb; gives the words of each and what it asserts."""
    told = part_shared(assertion)
    if not told:
        return [(span, assertion)]
    starts, at = [span.start], span.start
    for one in told[1:]:
        at = text.find(one.own, at, span.end)
        if at < 0:
            return [(span, one.sentence) for one in told]
        starts.append(at)
        at += len(one.own)
    stretches = [Span(*pair) for pair in zip(starts, [*starts[1:], span.end], strict=True)]
    trimmed = [Span(one.start, one.start + len(_JOINT.sub("", one.of(text)))) for one in stretches[:-1]]
    return list(zip([*trimmed, stretches[-1]], (one.sentence for one in told), strict=True))
