"""Measures the compiled facts cache from a thousand facts to a million: python -m eval.facts_at_size [SIZE...].

Prints a line for each size: seconds to compile, megabytes on disk, milliseconds to open, p50 and p95 of lookups by
entity and by text, and the memory of a process that does them. Facts are made up: words drawn from a Zipf-like
vocabulary that grows with the size, fifty facts an entity or fewer.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model import Citation, Entity, Fact, FactBase, Source, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SIZES = (1_000, 100_000, 1_000_000)
LOOKUPS = 500


def vocabulary(size: int) -> list[str]:
    """Make up words; few are frequent and most are rare, as Heaps' law has it."""
    syllables = [first + second for first in "bdfgklmnprstvz" for second in "aeiou"]
    source = random.Random(7)
    return ["".join(source.choice(syllables) for _ in range(source.randint(2, 4))) for _ in range(int(60 * size**0.5))]


def draw_words(source: random.Random, words: list[str], count: int) -> str:
    """Draw words, the first ones of the vocabulary far more often than the last."""
    return " ".join(words[int(len(words) ** source.random()) - 1] for _ in range(count))


def make_entities(size: int) -> tuple[Entity, ...]:
    names = vocabulary(size)
    count = max(20, size // 30)
    return tuple(
        Entity(f"e{number}", f"{names[number % 997].title()} {names[number % len(names)].title()}{number}", "person")
        for number in range(count)
    )


def make_facts(size: int, entities: tuple[Entity, ...]) -> Iterator[Fact]:
    source, words = random.Random(11), vocabulary(size)
    paper = Source("paper", "A paper")
    for number in range(size):
        entity = entities[int(len(entities) * source.random())]
        day = date(2000, 1, 1) + timedelta(days=source.randrange(9000))
        statement = (
            f"{entity.name} {draw_words(source, words, 7)} {source.randrange(1, 5000)} {draw_words(source, words, 3)}."
        )
        yield Fact(f"f{number}", statement, (Citation(paper),), event=TimeSpan(day, day), line=number)


def compile_size(size: int, path: Path) -> float:
    """Compile made-up facts and give the seconds that it took, making them up included."""
    import sqlite3

    from factcheck.facts.cache.compiling import fill

    started = time.perf_counter()
    entities = make_entities(size)
    database = sqlite3.connect(path)
    base = FactBase(sources=(Source("paper", "A paper"),), entities=entities)
    fill(database, base, make_facts(size, entities), {})
    database.close()
    return time.perf_counter() - started


def look_up(size: int, path: str) -> dict[str, float]:
    """Open a compiled file and time lookups, in this process."""
    import sqlite3

    started = time.perf_counter()
    from factcheck.facts.cache.compiled import CompiledFacts, entity_key

    facts = CompiledFacts(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True))
    opened = time.perf_counter() - started
    source, words = random.Random(13), vocabulary(size)
    exact = []
    for _ in range(LOOKUPS):
        key = entity_key(f"e{source.randrange(max(20, size // 30))}")
        started = time.perf_counter()
        [facts.record(position) for position in facts.holding([key])[:10]]
        exact.append(time.perf_counter() - started)
    from factcheck.facts.ranking import rank, weigh_terms
    from factcheck.facts.terms import words_of

    ranked = []
    for number in range(LOOKUPS):
        query = draw_words(source, words, 9)
        started = time.perf_counter()
        rank(weigh_terms(words_of(query), facts), facts, 20)
        if number >= 10:
            ranked.append(time.perf_counter() - started)
    return {
        "open_ms": opened * 1e3,
        "entity_p50_ms": quantile(exact, 0.5),
        "entity_p95_ms": quantile(exact, 0.95),
        "text_p50_ms": quantile(ranked, 0.5),
        "text_p95_ms": quantile(ranked, 0.95),
        "memory_mb": peak_memory(),
    }


def peak_memory() -> float:
    """Give this process's peak in megabytes; on Linux without what the parent had before the exec."""
    status = Path("/proc/self/status")
    if status.exists():
        fields = dict(line.split(":", 1) for line in status.read_text(encoding="ascii").splitlines() if ":" in line)
        return int(fields["VmHWM"].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def quantile(seconds: list[float], share: float) -> float:
    return sorted(seconds)[int(len(seconds) * share)] * 1e3


def measure_sizes(sizes: Sequence[int]) -> Iterator[str]:
    """Compile each size and look things up in it from a process of its own; each with its growth since the first."""
    first: dict[str, float] = {}
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "facts.sqlite"
            found = {"compile_s": compile_size(size, path), "disk_mb": path.stat().st_size / 1e6}
            command = [sys.executable, "-m", "eval.facts_at_size", "--look-up", str(size), str(path)]
            found |= json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        first = first or found
        cells = (f"{name} {value:.2f} (x{value / max(first[name], 1e-9):.1f})" for name, value in found.items())
        yield f"{size:>9,} facts: " + ", ".join(cells)


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--look-up"]:
        print(json.dumps(look_up(int(arguments[1]), arguments[2])))
        return
    for line in measure_sizes([int(size) for size in arguments] or SIZES):
        print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
