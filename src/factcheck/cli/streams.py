"""Standard output, standard error and files: reports as UTF-8 whatever the locale, messages without control codes."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import UsageError
from factcheck.reports.sanitising import expose

if TYPE_CHECKING:
    from factcheck.model import Failure


def write_out(text: str) -> None:
    """Write a report to standard output; a reader that stops reading (`| head`) is no error.

    Raises UsageError when standard output can't take it (closed, or the disk is full).
    """
    data = text.encode("utf-8", "backslashreplace")
    try:
        stream = getattr(sys.stdout, "buffer", None)
        if stream is None:
            sys.stdout.write(text)
        else:
            sys.stdout.flush()
            stream.write(data)
        sys.stdout.flush()
    except BrokenPipeError:
        leave_quietly()
    except (OSError, AttributeError) as error:
        leave_quietly()
        raise UsageError(f"standard output can't be written: {error}") from error


def complain(text: str) -> None:
    """Write a message for people to standard error; a closed standard error loses it silently."""
    with suppress(OSError, AttributeError):
        lines = [f"factcheck: {expose(line)}" for line in text.split("\n")]
        sys.stderr.write(
            "\n".join(lines).encode("ascii" if _is_narrow() else "utf-8", "backslashreplace").decode() + "\n"
        )
        sys.stderr.flush()


def complain_of_failure(failure: Failure) -> None:
    """Tell on standard error why a draft could not be checked."""
    place = failure.path if failure.line is None else f"{failure.path}:{failure.line}"
    complain(f"error: {place}: {failure.told}")


def leave_quietly() -> None:
    """Send what is still to be written to standard output nowhere, so that Python does not complain at its end."""
    with suppress(OSError, AttributeError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def write_file(path: Path, text: str) -> None:
    """Write a file whole or not at all: beside its place first, then renamed onto it. Raises UsageError.

    What is no regular file (a pipe, a device) is written directly.
    """
    import tempfile

    data = text.encode("utf-8", "backslashreplace")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        target = path.resolve()
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as beside:
            beside.write(data)
        try:
            Path(beside.name).chmod(target.stat().st_mode if target.exists() else 0o666 & ~_umask())
            Path(beside.name).replace(target)
        except OSError:
            Path(beside.name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UsageError(f"the file can't be written: {error.strerror or error}", path=str(path)) from error


def wants_color(choice: str) -> bool:
    """Decide whether standard output gets colours: as asked, else only a terminal that has them (no-color.org)."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_terminal(sys.stdout) and os.environ.get("TERM") != "dumb"


def is_terminal(stream: object) -> bool:
    """Tell whether a stream leads to a terminal."""
    isatty = getattr(stream, "isatty", None)
    try:
        return bool(isatty and isatty())
    except ValueError:
        return False


def _is_narrow() -> bool:
    encoding = (getattr(sys.stderr, "encoding", None) or "ascii").lower().replace("-", "")
    return encoding != "utf8"


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def measure_terminal() -> int | None:
    """Give the width of the terminal that standard output leads to, in columns; None where it leads elsewhere."""
    if not is_terminal(sys.stdout):
        return None
    import shutil

    return shutil.get_terminal_size().columns
