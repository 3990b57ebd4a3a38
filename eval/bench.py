"""Speed, measured: `python -m eval.bench`.

Whole processes are timed beside a bare `python -c pass` of the same run, in turns, so that a busy machine slows both;
what runs within this process is measured in processor time. Figures are medians. Texts are generated from made-up
sentences, so nothing has to be downloaded.
"""

from __future__ import annotations

import argparse
import compileall
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import factcheck
from eval.facts_at_size import SIZES, measure_sizes, time_processes
from eval.generated import list_news, write_costs, write_news, write_text
from factcheck.cli import relax_collector

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def write_facts(count: int) -> str:
    """Write a facts file of `count` facts, each about a bridge of its own."""
    lines = [
        "version: 1",
        "sources:",
        "  register: {title: Register, publisher: Office, url: 'https://www.example.org/'}",
    ]
    lines.append("entities:")
    lines += [f"  b{number}: {{name: {_name(number)} Bridge, kind: place}}" for number in range(count)]
    lines.append("facts:")
    for number in range(count):
        lines.append(f"  - {{id: f{number}, statement: {_name(number)} Bridge cost {number + 10} million euros.,")
        lines.append("     sources: [register]}")
    return "\n".join(lines) + "\n"


def measure_start(folder: Path, runs: int) -> Iterator[str]:
    """Time `--version`, `--help` and the check of an article of 500 words with twelve facts, from a cold start.

    The package's modules are compiled to bytecode first, as pip does when it installs them.
    """
    compileall.compile_dir(str(Path(factcheck.__file__).parent), quiet=1)
    (folder / "facts.yaml").write_text(write_facts(12), encoding="utf-8")
    (folder / "article.txt").write_text(write_text(3_000), encoding="utf-8")
    command = str(Path(sys.executable).with_name("factcheck"))
    check = [command, "--isolated", "--facts", str(folder / "facts.yaml"), str(folder / "article.txt")]
    times = time_processes(
        {
            "python -c pass": [sys.executable, "-c", "pass"],
            "factcheck --version": [command, "--version"],
            "factcheck --help": [command, "--help"],
            "factcheck ARTICLE": check,
        },
        runs,
    )
    bare = times["python -c pass"]
    for name, median in times.items():
        yield f"{name:<28} {median:8.1f} ms   {median / bare:5.1f} x bare Python"


def measure_throughput(write: Callable[[int], str], largest: int) -> Iterator[str]:
    """Time reading and claims on one core over growing texts, as the command does it; words are runs of non-blanks."""
    from factcheck.claims import extract_claims
    from factcheck.reading import read_article

    relax_collector()
    extract_claims(read_article("warm-up.txt", write(10_000).encode()))
    for size in _sizes(largest):
        data = write(size).encode()
        start = time.process_time()
        article = read_article("text.txt", data)
        read = time.process_time()
        extraction = extract_claims(article)
        end = time.process_time()
        words = len(article.text.split())
        yield (
            f"{len(data) / 1e6:8.2f} MB {words:>10,} words {words / (end - start):>12,.0f} words/s   "
            f"(reading {read - start:6.2f} s, claims {end - read:6.2f} s, {len(extraction.claims):,} claims)"
        )


def measure_drafts(count: int) -> Iterator[str]:
    """Time the whole check of articles of about 500 words, one after another, against 56 facts on what they tell of."""
    from factcheck.facts import parse_facts
    from factcheck.pipeline import Draft, check_draft, set_up

    bench = set_up(parse_facts([("facts.yaml", write_costs().encode())]))
    drafts = [Draft(f"{number}.txt", text.encode()) for number, text in enumerate(list_news(count, 2_900))]
    check_draft(drafts[0], bench)
    times = [_time(lambda draft=draft: check_draft(draft, bench)) for draft in drafts]  # type: ignore[misc]
    words = sum(len(draft.data.split()) for draft in drafts)
    yield (
        f"{count} articles of {words // count} words: median {statistics.median(times):.1f} ms, "
        f"worst {max(times):.1f} ms an article, {words / sum(times) * 1000:,.0f} words/s"
    )


def measure_check(count: int, runs: int) -> Iterator[str]:
    """Time loading `count` facts, building the checker, and checking claims one at a time, with and without reading."""
    from factcheck.claims.about import add_times
    from factcheck.facts import parse_facts
    from factcheck.pipeline import Draft, check_draft, extract_draft, set_up

    start = time.process_time()
    base = parse_facts([("facts.yaml", write_facts(count).encode())])
    loaded = time.process_time()
    bench = set_up(base)
    built = time.process_time()
    yield f"{count:,} facts: loading {loaded - start:.2f} s, building the checker {built - loaded:.2f} s"

    def write_claims(more: int) -> list[Draft]:
        costs = ((_name(number * 37 % count), number + more) for number in range(runs))
        return [Draft("claim.txt", f"{name} Bridge cost {cost} million euros.\n".encode()) for name, cost in costs]

    for told, more in (("met for the first time", 11), ("read before", 12)):
        drafts = write_claims(more)
        times = [_time(lambda draft=draft: check_draft(draft, bench)) for draft in drafts]  # type: ignore[misc]
        yield (
            f"one claim against {count:,} facts, its own {told}, with reading the draft: "
            f"median {statistics.median(times):.2f} ms, worst {max(times):.2f} ms"
        )
    extracted = [extract_draft(draft, bench.gazetteer, None) for draft in write_claims(13)]
    times = [_time(lambda one=one: bench.checker.check(one[0], add_times(*one))) for one in extracted]  # type: ignore[misc]
    yield f"the check alone: median {statistics.median(times):.2f} ms, worst {max(times):.2f} ms"


def measure_comparing(folder: Path, count: int) -> Iterator[str]:
    """Time `factcheck compare` as a whole process over numbers of drafts that double, 600 words each."""
    from eval.comparing import write_stories

    factcheck = str(Path(sys.executable).with_name("factcheck"))
    for number in (count // 4, count // 2, count):
        drafts = folder / f"drafts-{number}"
        drafts.mkdir()
        for position, text in enumerate(write_stories(number)):
            (drafts / f"{position:05}.txt").write_text(text, encoding="utf-8")
        command = [factcheck, "compare", "--isolated", "--quiet", str(drafts)]
        seconds = time_processes({"compare": command}, 1)["compare"] / 1000
        yield f"{number:>6,} drafts {seconds:8.1f} s   {1000 * seconds / number:6.1f} ms a draft"


def main() -> None:
    """Run the measurements that are asked for, by default all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="processes, and claims, to time")
    parser.add_argument("--largest", type=float, default=10, help="megabytes of the largest text")
    parser.add_argument("--facts", type=int, default=10_000, help="facts to check one claim against")
    parser.add_argument("--largest-base", type=int, default=1_000_000, help="facts of the largest compiled base")
    parser.add_argument("--checked", type=int, default=100, help="drafts to check one after another")
    parser.add_argument("--drafts", type=int, default=1_000, help="drafts to compare with each other")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _print("Cold start, medians of whole processes", measure_start(Path(folder), options.runs))
        _print("Comparing drafts, whole processes", measure_comparing(Path(folder), options.drafts))
    largest = int(options.largest * 1e6)
    _print("Reading and claims, one core, dense text", measure_throughput(write_text, largest))
    _print("Reading and claims, one core, news", measure_throughput(write_news, largest))
    _print("Checking drafts, one core", measure_drafts(options.checked))
    _print("Checking", measure_check(options.facts, max(options.runs, 50)))
    sizes = [size for size in SIZES if size <= options.largest_base]
    _print("The compiled facts, growth in brackets", measure_sizes(sizes, options.runs))


def _sizes(largest: int) -> list[int]:
    sizes = [size for size in (100_000, 1_000_000, 2_500_000, 5_000_000) if size < largest]
    return [*sizes, largest]


def _name(number: int) -> str:
    syllables = ("ar", "bel", "cor", "dun", "el", "fen", "gal", "hol", "is", "jor")
    return "".join(syllables[int(digit)] for digit in str(number + 1000)).capitalize()


def _time(action: Callable[[], object]) -> float:
    start = time.process_time()
    action()
    return (time.process_time() - start) * 1000


def _print(title: str, lines: Iterator[str]) -> None:
    print(title)
    for line in lines:
        print(f"  {line}", flush=True)
    print()


if __name__ == "__main__":
    main()
