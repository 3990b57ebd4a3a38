"""`factcheck facts test`: what the facts catch of false variants of themselves, and what they let pass of true ones."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

from factcheck.cli.parameters import config_options, facts_option
from factcheck.cli.progress import show_progress
from factcheck.cli.running import Status
from factcheck.cli.settings import find_facts, load_config, unknown_fact
from factcheck.cli.streams import measure_terminal, wants_color, write_out
from factcheck.model import Article, Block, BlockKind, ClaimKind, Outcome, Span
from factcheck.model.days import tell_day
from factcheck.reports.sanitising import flatten

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.facts.mutation import FactScore, Tried, Variant
    from factcheck.model import Fact, FactBase, Verdict

HELP = """Test what facts catch: make false and true variants of their own wordings and check them all.

A false variant (another figure, a denial, roles swapped, a moved date ...) has to be contradicted, a true one
(rounded, in the passive, by another name ...) supported. The score of a fact is the share of right verdicts.
Without ID, all facts are tested.

Exit status 1: a score is below --fail-under.

\b
Examples:
  factcheck facts test
  factcheck facts test runoff-share --all
  factcheck facts test --fail-under 80 --format json
"""
_PLAIN_WIDTH = 120
# A sentence may hold several claims: the first of these that any of them got speaks for it.
_GRAVITY = (Outcome.CONTRADICTED, Outcome.OUTDATED, Outcome.SUPPORTED, Outcome.AMBIGUOUS, Outcome.UNVERIFIED)


@click.command(help=HELP)
@click.argument("ids", metavar="[ID]...", nargs=-1)
@facts_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="The form of the result.")
@click.option("--all", "every", is_flag=True, help="List true variants that no fact was found for, too.")
@click.option("--fail-under", type=click.FloatRange(0, 100), metavar="PERCENT", help="The least score for every fact.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colours in the table.")
@config_options
def test(**given: Any) -> int:
    """Test what the facts catch."""
    options = TestOptions(**given)
    from factcheck.cli.runs import load_base
    from factcheck.facts.mutation import try_facts

    base = load_base(find_facts(options.facts, load_config(options.config, options.isolated)))
    chosen = _choose(options.ids, base)
    scores: list[FactScore] = []
    with show_progress(len(chosen), False, "testing facts") as advance:
        for score in try_facts(base, _prepare_check(base), chosen):
            scores.append(score)
            advance()
    if options.form == "json":
        write_out(_render_json(scores))
    else:
        write_out(_render_text(scores, options.every, wants_color(options.color)))
    least = options.fail_under
    low = least is not None and any(score.score * 100 < least for score in scores)
    return Status.FINDINGS if low else Status.CLEAN


class TestOptions(Struct, frozen=True):
    """The options of one call of `facts test`, as the command line gave them."""

    ids: tuple[str, ...]
    facts: tuple[str, ...]
    form: str
    every: bool
    fail_under: float | None
    color: str
    config: str | None
    isolated: bool


def _choose(ids: Sequence[str], base: FactBase) -> tuple[Fact, ...]:
    """Give the facts named, or all. Raises UsageError for an id that is none."""
    known = {fact.id: fact for fact in base.facts}
    for name in ids:
        if name not in known:
            raise unknown_fact(name, known)
    return tuple(known[name] for name in ids) if ids else base.facts


def _prepare_check(base: FactBase) -> Callable[[Variant], Verdict | None]:
    """Make the check of one variant: the whole pipeline, over an article of one sentence."""
    from factcheck.claims import extract_claims
    from factcheck.pipeline import set_up

    bench = set_up(base)

    def check(variant: Variant) -> Verdict | None:
        span = Span(0, len(variant.text))
        block = Block(span, BlockKind.PARAGRAPH)
        article = Article("variant", variant.text, (block,), published=variant.said_on, published_basis="option")
        checked = bench.checker.check(article, extract_claims(article, bench.gazetteer))
        found = [claim.verdict for claim in checked.claims if claim.claim.kind is ClaimKind.STATEMENT]
        ranked = [verdict for outcome in _GRAVITY for verdict in found if verdict.outcome is outcome]
        return next(iter((*ranked, *found)), None)

    return check


def _render_text(scores: Sequence[FactScore], every: bool, color: bool) -> str:
    """Draw the table of scores, and below it the variants that went wrong."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("Fact", overflow="fold")
    for heading in ("false caught", "true supported", "true rejected", "score"):
        table.add_column(heading, justify="right")
    for score in scores:
        caught, supported = (f"{sum(t.right for t in side)}/{len(side)}" for side in (score.false, score.true))
        rejected = sum(tried.rejected for tried in score.tried)
        style = "red" if rejected else None
        table.add_row(
            Text(flatten(score.fact.id)),
            caught,
            supported,
            Text(str(rejected), style=style or ""),
            f"{score.score:.0%}",
        )
    stream = io.StringIO()
    width = measure_terminal() or _PLAIN_WIDTH
    console = Console(
        file=stream, width=width, force_terminal=color, no_color=not color, color_system="standard" if color else None
    )
    console.print(table)
    for score in scores:
        wrong = [tried for tried in score.tried if _is_shown(tried, every)]
        if wrong:
            console.print(Text(f"{flatten(score.fact.id)}: {flatten(score.fact.statement)}", style="bold"))
        for tried in wrong:
            console.print(Text(f"  {_describe(tried)}"), soft_wrap=True)
    return stream.getvalue()


def _is_shown(tried: Tried, every: bool) -> bool:
    return tried.passed or tried.rejected or (every and not tried.right)


def _describe(tried: Tried) -> str:
    variant, verdict = tried.variant, tried.verdict
    kind = "false, passed" if tried.passed else "true, rejected" if tried.rejected else "true, not supported"
    rule = f" {verdict.rule}" if verdict is not None and verdict.rule else ""
    day = f", said on {tell_day(variant.said_on)}" if variant.said_on else ""
    return f"{kind} ({variant.family}): {flatten(variant.text)} -> {tried.outcome}{rule}{day}"


def _render_json(scores: Sequence[FactScore]) -> str:
    """Give everything as JSON: a record a fact, with all its variants."""
    records = [
        {
            "id": score.fact.id,
            "statement": score.fact.statement,
            "score": round(score.score, 4),
            "false": len(score.false),
            "false_caught": sum(tried.right for tried in score.false),
            "true": len(score.true),
            "true_supported": sum(tried.right for tried in score.true),
            "true_rejected": sum(tried.rejected for tried in score.tried),
            "variants": [_as_record(tried) for tried in score.tried],
        }
        for score in scores
    ]
    return json.dumps({"schema_version": 1, "facts": records}, ensure_ascii=False, indent=2) + "\n"


def _as_record(tried: Tried) -> dict[str, object]:
    variant, verdict = tried.variant, tried.verdict
    return {
        "text": variant.text,
        "family": variant.family.value,
        "true": variant.true,
        "said_on": variant.said_on.isoformat() if variant.said_on else None,
        "acceptable": sorted(outcome.value for outcome in variant.acceptable),
        "verdict": tried.outcome.value,
        "rule": verdict.rule if verdict is not None else None,
        "reason": verdict.reason if verdict is not None else None,
        "right": tried.right,
    }
