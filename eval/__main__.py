"""One table of everything that is measured on labelled data: `python -m eval`.

Each measurement lives in a module of its own with `measure() -> Mapping[str, number]`; those whose data is not there
are passed over with a note. The figures of a release are kept by hand in README.md beside this file.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

MEASUREMENTS: tuple[tuple[str, str, tuple[Any, ...]], ...] = (
    ("page furniture", "eval.furniture", ()),
    ("quantities", "eval.quantities", ()),
    ("who said what", "eval.attribution", ()),
    ("claims", "eval.extraction", ()),
    ("verdicts on labelled claims", "eval.verdict_scores", ("verdicts",)),
    ("verdicts on labelled drafts", "eval.verdict_scores", ("drafts",)),
    ("verdicts on the sample drafts", "eval.verdict_scores", ("samples",)),
    ("verdicts on longer prose", "eval.verdict_scores", ("prose",)),
    ("verdicts on traps", "eval.verdict_scores", ("traps",)),
    ("verdicts on held-out topics", "eval.verdict_scores", ("heldout",)),
    ("variants of the facts", "eval.mutation", ()),
    ("finding facts", "eval.retrieval", ()),
    ("quotations against the record", "eval.quotations", ()),
    ("names and titles", "eval.names", ()),
)


def run(title: str, module: str, arguments: tuple[Any, ...]) -> list[tuple[str, str, str]]:
    """Run one measurement; gives rows of title, name and value, or one row that says why there are none."""
    try:
        values = import_module(module).measure(*arguments)
    except ModuleNotFoundError as error:
        return [(title, "not measured", f"there is no {error.name}")]
    except (FileNotFoundError, NotADirectoryError) as error:
        return [(title, "not measured", f"no data: {error.filename}")]
    return [(title, str(name), show(value)) for name, value in values.items()] or [(title, "not measured", "no data")]


def show(value: object) -> str:
    """Write a number with three decimals where it has any."""
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def main() -> None:
    """Print the table."""
    for title, module, arguments in MEASUREMENTS:
        for row_title, name, value in run(title, module, arguments):
            print(f"{row_title:<32} {name:<36} {value}", flush=True)


if __name__ == "__main__":
    main()
