"""Measure who-said-what on articles annotated like PolNeAR: python -m eval.attribution GOLD.jsonl [--errors N].

The scorer is the one that stands beside the gold file, called as a program; nothing of its data is kept here.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from factcheck.claims.attribution.utterances import find_utterances
from factcheck.model import Article, Block, BlockKind, Span, Speaker
from factcheck.reading import read_article

GOLD = Path("../shared/eval/attribution/polnear_dev.jsonl")


def lay_out(path: str, text: str) -> Article:
    """Take every line for a paragraph and the first for the headline, as these articles have no page furniture."""
    blocks = [
        Block(Span(*match.span()), BlockKind.PARAGRAPH if number else BlockKind.HEADLINE)
        for number, match in enumerate(re.finditer(r"[^\n]*\S[^\n]*", text))
    ]
    return Article(path, text, tuple(blocks))


def predict(gold: Path, *, read: bool = True) -> tuple[list[dict[str, Any]], float]:
    """Extract from every article; returns the predictions in the scorer's format, and words a second.

    With `read`, articles go through the reading stage first, which drops page furniture.
    """
    documents = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    predictions = []
    words = 0
    spent = 0.0
    for document in documents:
        data = document["text"].encode()
        started = time.process_time()
        article = read_article("article.txt", data) if read else lay_out(document["doc_id"], document["text"])
        utterances = find_utterances(article, None)
        spent += time.process_time() - started
        words += len(document["text"].split())
        predictions.append(
            {
                "doc_id": document["doc_id"],
                "quotes": [
                    {
                        "start": utterance.span.start,
                        "end": utterance.span.end,
                        "speaker": _show(utterance.speaker),
                        "cue": utterance.cue,
                    }
                    for utterance in utterances
                ],
            }
        )
    return predictions, words / max(spent, 1e-9)


def _show(speaker: Speaker | None) -> str | None:
    """Show the mention and the name behind it, as the scorer looks for either in one string."""
    if speaker is None:
        return None
    return speaker.name if speaker.name == speaker.mention else f"{speaker.mention}; {speaker.name}"


def run_scorer(gold: Path, predictions: list[dict[str, Any]], *options: str) -> str:
    """Score predictions with the program beside the gold file and return what it prints."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps(prediction) + "\n" for prediction in predictions)
        file.flush()
        command = [sys.executable, str(gold.parent / "score.py"), str(gold), file.name, "--speech", *options]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def measure(path: Path = GOLD) -> dict[str, Any]:
    """Measure on one file: the scorer's figures, and `words_per_second` of the extraction alone."""
    predictions, speed = predict(path)
    figures: dict[str, Any] = json.loads(run_scorer(path, predictions, "--json"))
    figures["words_per_second"] = round(speed)
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, nargs="?", default=GOLD)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--bare", action="store_true", help="every line is a paragraph; leave the reading stage out")
    options = parser.parse_args()
    predictions, speed = predict(options.gold, read=not options.bare)
    extra = ["--errors", str(options.errors)] if options.errors else []
    print(run_scorer(options.gold, predictions, *extra), end="")
    print(f"  {speed:,.0f} words a second, reading and attribution")


if __name__ == "__main__":
    main()
