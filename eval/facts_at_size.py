"""Measures the compiled facts cache from ten facts to a million: python -m eval.facts_at_size [SIZE...].

Prints a line for each size: seconds to compile, megabytes on disk, a cold check of an article of 500 words as a whole
process, its ratio to a bare `python -c pass` of the same run and its peak memory, milliseconds to open, p50 and p95 of
lookups by entity and by text, and the memory of a process that does them. Facts are made up: words drawn from a
Zipf-like vocabulary that grows with the size, fifty facts an entity or fewer. A third of the article's sentences speak
of the facts, half of these wrongly. The first of the checks that are timed keeps what it read of the facts it compared,
and the others find it, as checks of one newsroom do.
"""

from __future__ import annotations

import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import __version__, cli
from factcheck.model import Citation, Entity, Fact, FactBase, Source, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

SIZES = (10, 1_000, 100_000, 1_000_000)
LOOKUPS = 500
RUNS = 15
"""Processes timed of each kind."""


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
            f"{entity.name} spent {source.randrange(10, 5000)} million euros on the {draw_words(source, words, 4)} "
            f"and the {draw_words(source, words, 3)}."
        )
        yield Fact(f"f{number}", statement, (Citation(paper),), event=TimeSpan(day, day), line=number)


def compile_size(size: int, folder: Path) -> tuple[float, Path]:
    """Compile made-up facts to where the command looks for them; gives the seconds it took, and the compiled file.

    In the place of the facts file stands one without facts that is large enough to be worth a cache.
    """
    import sqlite3

    from factcheck.facts.cache.compiling import fill
    from factcheck.facts.cache.loading import SMALL
    from factcheck.facts.cache.opening import cache_place, stamp_files

    paths = [str(folder / "facts.yaml")]
    Path(paths[0]).write_text("#" * SMALL, encoding="ascii")
    place = Path(cache_place(paths, str(folder / "cache"), __version__))
    place.parent.mkdir()
    started = time.perf_counter()
    entities = make_entities(size)
    base = FactBase(sources=(Source("paper", "A paper"),), entities=entities)
    database = sqlite3.connect(place)
    fill(database, base, make_facts(size, entities), {"stamps": stamp_files(paths), "settled": "yes"})
    database.close()
    return time.perf_counter() - started, place


def write_article(size: int) -> str:
    """Write an article of some 500 words, of which a third speak of the facts of a base, half of these wrongly."""
    from eval.generated import write_text

    lines = write_text(2_000).splitlines()
    facts = make_facts(size, make_entities(size))
    for number, fact in enumerate(islice(facts, 12)):
        lines.insert(2 + 2 * number, fact.statement.replace(" spent 1", " spent 2") if number % 2 else fact.statement)
    return "\n".join(lines)


def time_check(size: int, folder: Path, runs: int) -> dict[str, float]:
    """Time the check of an article as a whole process beside a bare Python, in turns; medians, and its peak memory."""
    article = folder / "article.txt"
    article.write_text(write_article(size), encoding="utf-8")
    arguments = ["--isolated", "--facts", str(folder / "facts.yaml"), str(article)]
    environment = {**os.environ, "FACTCHECK_CACHE": str(folder / "cache")}
    commands = {
        "bare": [sys.executable, "-c", "pass"],
        "check": [str(Path(sys.executable).with_name("factcheck")), *arguments],
    }
    times = time_processes(commands, runs, environment)
    command = [sys.executable, "-m", "eval.facts_at_size", "--check", *arguments]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stderr
    return {
        "check_ms": times["check"],
        "x_bare": times["check"] / times["bare"],
        "check_mb": float(told.split()[-1]),
    }


def time_processes(
    commands: Mapping[str, Sequence[str]], runs: int, environment: Mapping[str, str] | None = None
) -> dict[str, float]:
    """Time whole processes in turns; gives the median of each in milliseconds."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            times[name].append((time.perf_counter() - start) * 1000)
    return {name: statistics.median(values) for name, values in times.items()}


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
    from factcheck.facts.finding import find
    from factcheck.facts.search import wording_of

    ranked = []
    for number in range(LOOKUPS):
        query = draw_words(source, words, 9)
        started = time.perf_counter()
        find(query, facts, lambda position: wording_of(facts.record(position)), 20)
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


def measure_sizes(sizes: Sequence[int], runs: int = RUNS) -> Iterator[str]:
    """Compile each size, check an article against it and look things up in it; with the growth since the first size."""
    first: dict[str, float] = {}
    cli.relax_collector()
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            seconds, place = compile_size(size, folder)
            found = {"compile_s": seconds, "disk_mb": place.stat().st_size / 1e6}
            found |= time_check(size, folder, runs)
            command = [sys.executable, "-m", "eval.facts_at_size", "--look-up", str(size), str(place)]
            found |= json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        first = first or found
        cells = (f"{name} {value:.2f} (x{value / max(first[name], 1e-9):.1f})" for name, value in found.items())
        yield f"{size:>9,} facts: " + ", ".join(cells)


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--look-up"]:
        print(json.dumps(look_up(int(arguments[1]), arguments[2])))
    elif arguments[:1] == ["--check"]:
        cli.main(arguments[1:])
        print(peak_memory(), file=sys.stderr)
    else:
        for line in measure_sizes([int(size) for size in arguments] or SIZES):
            print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
