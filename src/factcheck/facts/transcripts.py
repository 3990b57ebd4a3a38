"""Transcripts that quote records name: plain text files in which every turn starts with a line "NAME: words"."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.errors import FactsError
from factcheck.facts.files import digest_files
from factcheck.model import Transcript, Turn
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import FactBase, QuoteRecord

SUFFIX = ".txt"
"""A `transcript:` that ends so is a file; anything else is a note for people."""
LARGEST = 16 * 1024 * 1024
"""Bytes of one transcript."""
_SPEAKER = regex(r"[ \t]*(?P<name>[^\W\d_a-z][^:\n]{0,58}[^\W_.)]\)?|[^\W\d_a-z]):(?=\s|$)")
_MOST_NAME_WORDS = 6


def add_transcripts(base: FactBase, files: Sequence[tuple[str, bytes]]) -> FactBase:
    """Read the transcripts that the quote records of a base name, relative to their facts files, and digest them too.

    Raises FactsError for all those that can't be read.
    """
    named = [quote for quote in base.quotes if quote.transcript and quote.transcript.endswith(SUFFIX)]
    if not named:
        return base
    problems: list[FactsError] = []
    read: dict[str, bytes] = {}
    transcripts = []
    for quote in named:
        path = (Path(quote.path or "").parent / (quote.transcript or "")).as_posix()
        try:
            data = read.setdefault(path, b"") or _read(path, quote)
        except FactsError as error:
            problems.append(error)
            continue
        read[path] = data
        transcripts.append(Transcript(quote.id, path, read_turns(data.decode("utf-8-sig", errors="replace"))))
    if problems:
        raise FactsError("transcripts that can't be read", problems=tuple(problems))
    return replace(base, transcripts=tuple(transcripts), digest=digest_files([*files, *read.items()]))


def read_turns(text: str) -> tuple[Turn, ...]:
    """Part a transcript into turns; what stands before the first name belongs to nobody and is left out.

    A name is a short run of words that starts with a capital and ends with a colon at the start of a line.
    """
    turns: list[Turn] = []
    name, line = "", 0
    words: list[str] = []
    for number, row in enumerate(text.splitlines(), start=1):
        match = _SPEAKER.match(row)
        if match is not None and len(match["name"].split()) <= _MOST_NAME_WORDS:
            if name and words:
                turns.append(Turn(name, "\n".join(words), line))
            name, line, words = match["name"].strip(), number, []
        rest = row[match.end() :].strip() if line == number and match is not None else row.strip()
        if rest:
            words.append(rest)
    if name and words:
        turns.append(Turn(name, "\n".join(words), line))
    return tuple(turns)


def _read(path: str, quote: QuoteRecord) -> bytes:
    try:
        if Path(path).exists() and not Path(path).is_file():
            raise FactsError(f"transcript {path} is not a file", path=quote.path, line=quote.line)
        if Path(path).stat().st_size > LARGEST:
            raise FactsError(
                f"transcript {path} is larger than {LARGEST // 1024 // 1024} MB", path=quote.path, line=quote.line
            )
        return Path(path).read_bytes()
    except OSError as error:
        mend = "the path counts from the folder of the facts file"
        problem = f"transcript {path} can't be read: {error.strerror or error}"
        raise FactsError(problem, path=quote.path, line=quote.line, mend=mend) from error
