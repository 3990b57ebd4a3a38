"""Measures how well the right fact is found: python -m eval.retrieval QUERIES.jsonl FACTS.jsonl [--run RUN.jsonl].

A query has `id`, `text`, `relevant` (ids) and perhaps `split` and `raw`, the text with its signature (who said it and
when); a fact has `id`, `text` and perhaps `title`, which is taken as a second wording. Prints for each split the mean
average precision of the first five (and one), and how often a right fact is among the first fifty; beside it, as the
floor, SQLite's FTS5 with its Porter stemmer, any of the words, ranked by its own bm25.
"""

from __future__ import annotations

import argparse
import json
import re
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from factcheck.facts.finding import find
from factcheck.facts.ranking import MemoryIndex
from factcheck.facts.terms import terms_of

Search = Callable[[str], list[str]]
DEPTH = 50
DATA = Path(__file__).parent / "data" / "retrieval"
_LINK = re.compile(r"https?://\S+|pic\.twitter\.com/\S+")


def read_lines(path: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]


def make_search(facts: list[dict[str, Any]]) -> Search:
    """Make the search that factcheck itself uses."""
    wordings = [f"{fact['text']} {fact.get('title', '')}" for fact in facts]
    index = MemoryIndex(map(terms_of, wordings))
    return lambda text: [facts[position]["id"] for position, _ in find(text, index, wordings.__getitem__, DEPTH)]


def make_floor(facts: list[dict[str, Any]]) -> Search:
    """Make a search with nothing but FTS5."""
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE fact USING fts5(id UNINDEXED, words, tokenize = 'porter unicode61')")
    rows = ((fact["id"], f"{fact['text']} {fact.get('title', '')}") for fact in facts)
    database.executemany("INSERT INTO fact VALUES (?, ?)", rows)

    def search(text: str) -> list[str]:
        words = " OR ".join(f'"{word}"' for word in dict.fromkeys(re.findall(r"\w+", text)))
        query = f"SELECT id FROM fact WHERE fact MATCH ? ORDER BY rank LIMIT {DEPTH}"
        return [row[0] for row in database.execute(query, (words,))] if words else []

    return search


def average_precision(ranked: list[str], relevant: set[str], depth: int) -> float:
    found, total = 0, 0.0
    for place, key in enumerate(ranked[:depth], start=1):
        if key in relevant:
            found += 1
            total += found / place
    return total / min(len(relevant), depth)


def compare(name: str, field: str, queries: list[dict[str, Any]], search: Search) -> dict[str, list[str]]:
    """Run the queries, print what came of each split, and give the rankings."""
    run: dict[str, list[str]] = {}
    seconds: list[float] = []
    for query in queries:
        started = time.perf_counter()
        run[query["id"]] = search(_LINK.sub(" ", query[field]))
        seconds.append(time.perf_counter() - started)
    slow = sorted(seconds)[int(len(seconds) * 0.95)] * 1e3
    for split in dict.fromkeys(query.get("split", "all") for query in queries):
        chosen = [query for query in queries if query.get("split", "all") == split]
        scores = [
            sum(average_precision(run[query["id"]], set(query["relevant"]), depth) for query in chosen) / len(chosen)
            for depth in (1, 5)
        ]
        hits = sum(bool(set(query["relevant"]) & set(run[query["id"]])) for query in chosen) / len(chosen)
        print(
            f"{name:<10} {field:<5} {split:<6} n={len(chosen):<5} MAP@1 {scores[0]:.3f}  MAP@5 {scores[1]:.3f}  "
            f"hit@{DEPTH} {hits:.3f}  p95 {slow:.1f} ms"
        )
    return run


def measure() -> dict[str, float]:
    """Give the mean average precision of the first five on the queries kept beside this file.

    Raises FileNotFoundError where there are none: the sets in common use may not be passed on.
    """
    queries, facts = read_lines(str(DATA / "queries.jsonl")), read_lines(str(DATA / "facts.jsonl"))
    search = make_search(facts)
    found = [average_precision(search(query["text"]), set(query["relevant"]), 5) for query in queries]
    return {"queries": len(queries), "MAP@5": sum(found) / len(found)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("queries")
    parser.add_argument("facts")
    parser.add_argument("--run", help="write the rankings of the last measurement here")
    arguments = parser.parse_args()
    queries, facts = read_lines(arguments.queries), read_lines(arguments.facts)
    fields = [field for field in ("text", "raw") if all(field in query for query in queries)]
    run: dict[str, list[str]] = {}
    for name, search in (("FTS5", make_floor(facts)), ("factcheck", make_search(facts))):
        for field in fields:
            run = compare(name, field, queries, search)
    if arguments.run:
        lines = (json.dumps({"id": key, "ranked": ranked}) for key, ranked in run.items())
        Path(arguments.run).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main()
