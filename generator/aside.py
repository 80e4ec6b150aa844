"""Do a piece of work in a second process while this one goes on."""

import multiprocessing
import pickle
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TypeVar

T = TypeVar("T")


def aside(work: Callable[[], T]) -> Callable[[], T]:
    """Begin `work` at once in a copy of this process; the result waits for it.

    Where the system cannot copy a process, or other threads run in this one (a preview's server),
    the work is done here when its result is asked for. What it raises is raised there.
    """
    if "fork" not in multiprocessing.get_all_start_methods() or threading.active_count() > 1:
        return work
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(work, there), daemon=True)
    process.start()
    there.close()

    def result() -> T:
        try:
            done, value = pickle.loads(here.recv_bytes())
        except EOFError:
            return work()
        finally:
            process.join()
        if not done:
            raise value
        found: T = value
        return found

    return result


def _send(work: Callable[[], T], there: Connection) -> None:
    try:
        message = pickle.dumps((True, work()))
    except Exception as error:
        message = pickle.dumps((False, error))
    there.send_bytes(message)
