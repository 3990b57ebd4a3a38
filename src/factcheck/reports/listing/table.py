"""The list as a table, drawn by rich: one row a claim; on a terminal the cells wrap, elsewhere a row is one line."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from factcheck.model import Attribution
from factcheck.model.days import tell_period
from factcheck.reports.listing import explain_unchecked, order_claims, summarise
from factcheck.reports.positions import LineMap
from factcheck.reports.sanitising import expose, flatten

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Article, Claim
    from factcheck.reports import View
    from factcheck.reports.listing import Listing

HEADINGS = ("place", "speaker", "said on", "checkable", "claim")
NARROWEST = 40  # columns
# How wide each column may get on a terminal, as a share of it but so many columns at least; the claim has the rest.
SHARES = ((0.18, 14), (0.15, 12), (0.0, 10), (0.0, 10), (1.0, 0))

Row = tuple[str, str, str, str, str]


def render(listing: Listing, view: View) -> str:
    """Write the table, and below it how many claims it has."""
    rows = list(_rows(listing))
    closing = summarise(listing)
    return _draw(rows, closing, view)


def _rows(listing: Listing) -> Iterator[Row]:
    for article, extraction in listing.drafts:
        lines = LineMap(article.text)
        for claim in order_claims(extraction):
            line, column = lines.locate(claim.span.start)
            reason = explain_unchecked(claim)
            yield (
                f"{expose(article.path)}:{line}:{column}",
                _name_speaker(claim),
                _tell_day(claim, article),
                "yes" if reason is None else f"no: {reason}",
                flatten(claim.assertion),
            )


def _name_speaker(claim: Claim) -> str:
    if claim.speaker is not None:
        return flatten(claim.speaker.name or claim.speaker.mention)
    return "(draft)" if claim.attribution is Attribution.NARRATION else "(not named)"


def _tell_day(claim: Claim, article: Article) -> str:
    """Tell the day of saying as an ISO day, a longer period in words."""
    period = claim.when_said(article.published)
    if period is None:
        return "unknown"
    if period.first is not None and period.first == period.last:
        return period.first.isoformat()
    return tell_period(period)


def _draw(rows: Sequence[Row], closing: str, view: View) -> str:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    written = io.StringIO()
    width = max(NARROWEST, view.width) if view.width else _measure(rows)
    console = Console(
        file=written, width=width, force_terminal=view.color, no_color=not view.color,
        color_system="standard" if view.color else None,
    )  # fmt: skip
    table = Table(box=None, pad_edge=False, header_style="bold underline")
    for heading, (share, least) in zip(HEADINGS, SHARES, strict=True):
        widest = max(least, int(share * width)) if view.width else None
        table.add_column(heading, overflow="fold", max_width=widest)
    for row in rows:
        table.add_row(*map(Text, row), style="" if row[3] == "yes" else "dim")
    if rows:
        console.print(table)
        console.print()
    console.print(Text(closing, style="bold"), soft_wrap=True)
    return "".join(f"{line.rstrip()}\n" for line in written.getvalue().split("\n")[:-1])


def _measure(rows: Sequence[Row]) -> int:
    """Give a width at which nothing wraps: two columns a character at most, and the gaps."""
    return sum(2 * max(len(cell) for cell in cells) + 2 for cells in zip(HEADINGS, *rows, strict=True))
