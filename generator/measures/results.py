"""Hold what a measure found: its value beside its target, and the notes that speak against it."""

from collections.abc import Iterable
from dataclasses import dataclass

MOST_CASES = 10


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence that a measure counts against the gallery."""

    note: str
    """The note's id."""
    sentence: str
    """The sentence, or what is odd about the note as a whole."""
    source: str
    """`scene`, or `frame:` and the frame's id."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of the table of measures."""

    code: str
    name: str
    target: str
    value: str
    """As it is printed, or the reason why there is none."""
    raw: float | None
    """The first figure of `value`, unrounded; shares are of 1."""
    passed: bool | None
    """Nothing where nothing could be measured."""
    worst: tuple[Case, ...] = ()
    """The worst notes, worst first, each note once."""


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What is known of a measure before it is taken."""

    code: str
    name: str
    target: str

    def measured(self, value: str, raw: float, passed: bool, worst: Iterable[Case] = ()) -> Measure:
        """Return the measure with its value; `worst` may be long and name a note twice."""
        cases: dict[str, Case] = {}
        for case in worst:
            if len(cases) == MOST_CASES:
                break
            cases.setdefault(case.note, case)
        return Measure(self.code, self.name, self.target, value, raw, passed, tuple(cases.values()))

    def not_measured(self, reason: str) -> Measure:
        """Return the measure without a value: what was not looked at has not passed."""
        return Measure(self.code, self.name, self.target, f"not measured: {reason}", None, None)
