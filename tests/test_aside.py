"""Work done aside gives what it would give here, and fails as it would fail here."""

import os
import threading

import pytest

from generator import aside as module
from generator.aside import aside


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out of the count the threads that other tests keep, the site's server above all."""
    others = threading.active_count() - 1
    count = threading.active_count
    monkeypatch.setattr(module.threading, "active_count", lambda: count() - others)


def test_the_result_is_what_the_work_returns() -> None:
    assert aside(lambda: [1, "two"])() == [1, "two"]


def test_the_work_is_done_in_another_process() -> None:
    assert aside(os.getpid)() != os.getpid()


def test_what_the_work_raises_is_raised_when_its_result_is_asked_for() -> None:
    def fail() -> None:
        raise ValueError("no such unit")

    result = aside(fail)

    with pytest.raises(ValueError, match="no such unit"):
        result()


def test_a_process_that_dies_is_done_again_here() -> None:
    first = os.getpid()

    def die_elsewhere() -> str:
        if os.getpid() != first:
            os._exit(9)
        return "done here"

    assert aside(die_elsewhere)() == "done here"


def test_beside_other_threads_the_work_is_done_here() -> None:
    ready = threading.Event()
    other = threading.Thread(target=ready.wait)
    other.start()

    result = aside(os.getpid)
    ready.set()
    other.join()

    assert result() == os.getpid()


def test_where_a_process_cannot_be_copied_the_work_is_done_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module.multiprocessing, "get_all_start_methods", lambda: ["spawn"])

    assert aside(os.getpid)() == os.getpid()
