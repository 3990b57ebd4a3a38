"""Every error that factcheck raises on purpose, with one root."""

from __future__ import annotations


class FactcheckError(Exception):
    """Something that the user can mend: where it is, what is wrong, and how to mend it.

    `path` and `line` (from 1) are given wherever they are known.
    """

    def __init__(
        self, problem: str, *, path: str | None = None, line: int | None = None, mend: str | None = None
    ) -> None:
        self.problem = problem
        self.path = path
        self.line = line
        self.mend = mend
        super().__init__(str(self))

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line) if part is not None)
        head = f"{place}: {self.problem}" if place else self.problem
        return f"{head} ({self.mend})" if self.mend else head


def explain_unreadable(error: OSError | UnicodeDecodeError) -> str:
    """Say in words why a file could not be read."""
    if isinstance(error, UnicodeDecodeError):
        return f"it is not in UTF-8 (byte {error.start + 1})"
    return error.strerror or str(error)


class ReadingError(FactcheckError):
    """A draft could not be read: missing, empty, binary or in an unknown encoding."""


class FactsError(FactcheckError):
    """A facts file is broken, or says something that it can't mean.

    An error that stands for several holds them in `problems`, in the order of the files; a single one holds itself.
    """

    def __init__(
        self,
        problem: str,
        *,
        path: str | None = None,
        line: int | None = None,
        mend: str | None = None,
        problems: tuple[FactsError, ...] = (),
    ) -> None:
        self.problems = problems or (self,)
        super().__init__(problem, path=path, line=line, mend=mend)

    def __str__(self) -> str:
        if self.problems == (self,):
            return super().__str__()
        return "\n".join(str(problem) for problem in self.problems)


class CacheError(FactcheckError):
    """A compiled copy of the facts can't be read any further; the facts files themselves can."""


class ConfigError(FactcheckError):
    """The configuration names an unknown key or a value that can't be used."""


class UsageError(FactcheckError):
    """The command was called in a way that leaves nothing to do."""
