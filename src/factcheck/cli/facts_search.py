"""`factcheck facts search`: facts found by words, ranked, with what matched."""

from __future__ import annotations

import json
import os
from contextlib import closing
from typing import TYPE_CHECKING, Any

import click

from factcheck import __version__
from factcheck.cli.parameters import config_options, facts_option
from factcheck.cli.running import Status
from factcheck.cli.settings import find_facts, load_config
from factcheck.cli.streams import complain, write_out
from factcheck.reports.sanitising import flatten

if TYPE_CHECKING:
    from factcheck.facts.search import Hit

HELP = """Find facts and recorded quotes by words, the best first, and tell where each word was found.

Word forms, other names of the same entity, words run together and near spellings count too. Finding nothing gives exit
status 1, like grep.

\b
Examples:
  factcheck facts search bridge cost
  factcheck facts search --format json "mayor's office" | jq '.[].id'
"""


@click.command(help=HELP)
@click.argument("words", metavar="WORD...", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1, 1000), default=10, help="How many to show at most. Default: 10.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="The form of the list.")
@facts_option
@config_options
def search(*, words: tuple[str, ...], limit: int, form: str, facts: tuple[str, ...], **origin: Any) -> int:
    """Find facts by words."""
    hits = _search(find_facts(facts, load_config(origin["config"], origin["isolated"])), " ".join(words), limit)
    if form == "json":
        write_out(json.dumps([_as_json(hit) for hit in hits], indent=2, ensure_ascii=False) + "\n")
    else:
        write_out("".join(_as_text(hit) for hit in hits))
    if not hits:
        complain(f"no fact speaks of {' '.join(words)}")
    return Status.CLEAN if hits else Status.FINDINGS


def _search(paths: tuple[str, ...], words: str, limit: int) -> tuple[Hit, ...]:
    """Search many facts in their compiled copy, and few in memory."""
    from factcheck.facts.cache.folder import cache_folder
    from factcheck.facts.cache.loading import SMALL, measure_files
    from factcheck.facts.cache.opening import open_facts

    folder = cache_folder(os.environ)
    if folder is not None and measure_files(paths) >= SMALL:
        from factcheck.facts.cache.searching import search_compiled

        with closing(open_facts(paths, folder, __version__)) as compiled:
            return search_compiled(compiled, words, limit)
    from factcheck.facts import load_facts
    from factcheck.facts.search import search

    return search(load_facts(paths), words, limit)


def _wording(hit: Hit) -> str:
    return str(getattr(hit.record, "statement", None) or getattr(hit.record, "text", ""))


def _as_text(hit: Hit) -> str:
    matched = "; ".join(f"{match.word}: {match.found} ({match.field})" for match in hit.matches)
    place = f"{hit.record.path}:{hit.record.line}"
    return f"{flatten(hit.record.id)}  {flatten(_wording(hit))}\n    {flatten(matched)}  [{flatten(place)}]\n"


def _as_json(hit: Hit) -> dict[str, Any]:
    return {
        "id": hit.record.id,
        "wording": _wording(hit),
        "score": round(hit.score, 3),
        "matches": [{"word": match.word, "field": match.field, "found": match.found} for match in hit.matches],
        "path": hit.record.path,
        "line": hit.record.line,
    }
