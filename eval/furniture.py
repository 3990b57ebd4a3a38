"""How well page furniture is told from the body, on pages of several kinds written for this measurement.

Each page in `furniture_pages` labels every line: `+|` for a line of the article, `-|` for furniture, `|` for a blank
one. Counted are sentences: a line counts as many as it has sentence ends, at least one.
"""

from __future__ import annotations

import re
from pathlib import Path

from factcheck.model import BlockKind
from factcheck.reading import read_article

PAGES = Path(__file__).parent / "furniture_pages"
SENTENCE_END = re.compile(r"[.!?]['\"”»)]{0,2}(?:\s|$)")
# Bylines are no claims and no furniture either; the labels count them as dropped.
DROPPED = (BlockKind.FURNITURE, BlockKind.BYLINE)


def read_page(path: Path) -> tuple[str, list[tuple[int, str, bool]]]:
    """Read a labelled page: its text, and for each line that is not blank its offset, its words and its label."""
    lines: list[tuple[int, str, bool]] = []
    text = ""
    for raw in path.read_text(encoding="utf-8").splitlines():
        label, _, line = raw.partition("|")
        if line.strip():
            lines.append((len(text) + len(line) - len(line.lstrip()), line, label == "+"))
        text += line + "\n"
    return text, lines


def judge_page(path: Path) -> list[tuple[str, bool, bool]]:
    """Judge a page: for each sentence's line its words, whether to keep it, and whether it was kept."""
    text, lines = read_page(path)
    article = read_article(path.name, text.encode())
    kept = [block.span for block in article.blocks if block.kind not in DROPPED]
    judged: list[tuple[str, bool, bool]] = []
    for start, line, keep in lines:
        was_kept = any(span.start < start + len(line) and start < span.end for span in kept)
        judged.extend([(line, keep, was_kept)] * max(1, len(SENTENCE_END.findall(line))))
    return judged


def measure() -> dict[str, float]:
    """Measure precision and recall of kept and of dropped sentences, in percent."""
    judged = [sentence for path in sorted(PAGES.iterdir()) for sentence in judge_page(path)]
    both_kept = sum(keep and was_kept for _, keep, was_kept in judged)
    both_dropped = sum(not keep and not was_kept for _, keep, was_kept in judged)
    return {
        "sentences": len(judged),
        "kept precision": 100 * both_kept / max(1, sum(was_kept for *_, was_kept in judged)),
        "kept recall": 100 * both_kept / max(1, sum(keep for _, keep, _ in judged)),
        "dropped precision": 100 * both_dropped / max(1, sum(not was_kept for *_, was_kept in judged)),
        "dropped recall": 100 * both_dropped / max(1, sum(not keep for _, keep, _ in judged)),
    }


def main() -> None:
    """Print each wrong line with its page, then the measures."""
    for path in sorted(PAGES.iterdir()):
        for line, keep, was_kept in dict.fromkeys(judge_page(path)):
            if keep != was_kept:
                print(f"{path.name}: {'dropped' if keep else 'kept'} wrongly: {line[:90]}")
    for name, value in measure().items():
        print(f"{name:20}{value:8.1f}")


if __name__ == "__main__":
    main()
