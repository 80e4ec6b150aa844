"""Name the evidence and the norms that nobody has looked at for two years."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from generator.load import Entry, Library
from generator.problems import Code, Problem

LONGEST = timedelta(days=2 * 365)


def ageing(library: Library, today: date) -> Iterator[Problem]:
    """Yield a warning for everything that was last checked more than two years before `today`."""
    kept: list[Entry[Any]] = [
        *library.evidence.values(),
        *library.refused.values(),
        *library.norms.values(),
    ]
    for entry in kept:
        if today - entry.model.checked > LONGEST:
            sentence = (
                f"`{entry.id}` was last checked on {entry.model.checked}; "
                "look at its source again and give today's date"
            )
            yield Problem(entry.place("checked"), Code.EVIDENCE_OLD, sentence)
