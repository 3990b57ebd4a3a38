"""Work spread over several processes: the results come in order, and an interrupt ends all of them at once."""

from __future__ import annotations

import signal
import sys
import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Item = TypeVar("Item")
Result = TypeVar("Result")
_LARGEST_CHUNK = 16
_CHUNKS = 4  # for each process, so that none is left with the longest drafts at the end


def map_in_processes(
    work: Callable[[Item], Result],
    items: Sequence[Item],
    jobs: int,
    *,
    tell_death: Callable[[Item], Result],
    start: Callable[[], None] | None = None,
) -> Iterator[Result]:
    """Do some work on every item; `start()` readies each process.

    When a process dies, what is left undone gives `tell_death(item)`.
    """
    import multiprocessing
    from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor

    executor = ProcessPoolExecutor(jobs, initializer=_start, initargs=(start,))
    done = 0
    try:
        for result in executor.map(work, items, chunksize=max(1, min(_LARGEST_CHUNK, len(items) // (_CHUNKS * jobs)))):
            yield result
            done += 1
    except BrokenProcessPool:
        yield from map(tell_death, items[done:])
    except KeyboardInterrupt:
        # The pool's own thread stumbles over work that is called off while its processes end (CPython issue 94777),
        # and may wake another one by a pipe that is closed.
        threading.excepthook = sys.unraisablehook = _say_nothing
        for process in multiprocessing.active_children():
            process.terminate()
        raise
    finally:
        executor.shutdown(wait=False, cancel_futures=True)


def _start(start: Callable[[], None] | None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # an interrupt ends a worker at once and without a word
    if start is not None:
        start()


def _say_nothing(_: object) -> None:
    return
