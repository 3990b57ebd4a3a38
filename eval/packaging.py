"""Measure what the packaging of a sentence costs: `python -m eval.packaging [--errors] [SET]`.

Every labelled sentence that is judged right by itself is judged again within each of the packagings of `packagings.txt`
("It emerged that ...", "..., to loud applause"). Lost is what is found or borne out no longer; turned is what is then
contradicted for supported or the reverse.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from eval.labelled import DATA, Case, Judged, judge, open_topics
from eval.verdict_scores import is_error
from factcheck.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGINGS = Path(__file__).parent / "packagings.txt"
_COMMON = "a about all an at he her his in it its more nearly no of on only she some the their there they"
_OPENERS = frozenset(_COMMON.split())  # words that begin a sentence, and no name


class Packed(Struct, frozen=True):
    """A case that is judged right by itself, with the answer to it within a packaging."""

    packaging: str
    judged: Judged

    @property
    def turned(self) -> bool:
        """Tell whether the answer is the opposite of the right one."""
        supported = self.judged.outcome is Outcome.SUPPORTED
        return self.judged.rejected if not self.judged.should_be_rejected else supported


def read_packagings() -> list[str]:
    """Read the packagings, a line each."""
    lines = PACKAGINGS.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def pack(packaging: str, text: str) -> str:
    """Put a sentence into a packaging."""
    words = text.removesuffix(".")
    common = words.split(" ", 1)[0].lower() in _OPENERS
    lowered = f"{words[:1].lower()}{words[1:]}" if common else words
    return packaging.replace("^{}", lowered).replace("{}", words)


def judge_packed(name: str) -> Iterator[Packed]:
    """Judge the sentences of a set within all packagings, where they are judged right by themselves."""
    packagings = read_packagings()
    for desk, cases in open_topics(DATA / name):
        for case in filter(_stands_alone, cases):
            if is_error(judge(desk, case)):
                continue
            for packaging in packagings:
                yield Packed(packaging, judge(desk, _pack_case(packaging, case)))


def _stands_alone(case: Case) -> bool:
    """Tell whether a case is one sentence that asks for an answer."""
    asks = case.expected in {Outcome.SUPPORTED, Outcome.CONTRADICTED, Outcome.OUTDATED}
    whole = case.text.endswith(".") and ". " not in case.text and not {'"', "“"} & set(case.text)
    return asks and whole and not (case.context or case.anchor or case.headline)


def _pack_case(packaging: str, case: Case) -> Case:
    return Case(case.topic, case.id, pack(packaging, case.text), case.expected, case.rules, published=case.published)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("set", nargs="?", default="verdicts")
    parser.add_argument("--errors", action="store_true", help="list what is lost")
    options = parser.parse_args()
    every = list(judge_packed(options.set))
    print(f"{'lost of wrong':>14}{'lost of right':>14}{'turned':>8}")
    for packaging in (*read_packagings(), ""):
        ones = [one for one in every if packaging in {one.packaging, ""}]
        wrong = [one for one in ones if one.judged.should_be_rejected]
        right = [one for one in ones if not one.judged.should_be_rejected]
        lost = [sum(is_error(one.judged) for one in some) for some in (wrong, right)]
        told = (f"{lost[0]}/{len(wrong)}", f"{lost[1]}/{len(right)}", sum(one.turned for one in ones))
        print(f"{told[0]:>14}{told[1]:>14}{told[2]:>8}  {packaging or 'all'}")
    for one in every if options.errors else ():
        if is_error(one.judged):
            print(f"{one.judged.case.topic} {one.judged.case.expected} -> {one.judged.outcome}: {one.judged.case.text}")


if __name__ == "__main__":
    main()
