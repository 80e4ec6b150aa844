"""Reckon with measured values: percentiles and shares, and how they are printed."""

from collections.abc import Sequence
from math import ceil


def percentile(values: Sequence[float], share: float, total: int | None = None) -> float:
    """Return the smallest value that at least `share` of all do not exceed (nearest rank).

    `total` counts values that are not listed because they are 0. Raises `ValueError` without any.

    >>> percentile([3, 1, 2, 4], 0.5), percentile([0.5], 0.99, total=1000)
    (2, 0.0)
    """
    count = len(values) if total is None else total
    if not count:
        raise ValueError("no values")
    rank = max(1, ceil(share * count))
    unlisted = count - len(values)
    return 0.0 if rank <= unlisted else sorted(values)[rank - unlisted - 1]


def share(part: float, whole: float) -> float:
    """Return a part as a share of 1, and 0 of nothing."""
    return part / whole if whole else 0.0


def percent(value: float) -> str:
    """Print a share as a reader writes it, never rounded into a limit that it misses.

    >>> percent(0.0), percent(0.125), percent(0.0041), percent(0.99996)
    ('0 %', '12.5 %', '0.41 %', '99.9 %')
    """
    if value in (0, 1):
        return f"{value:.0%}".replace("%", " %")
    if value < 0.01:
        return f"{value * 100:.2g} %"
    return f"{min(value * 100, 99.9):.1f} %" if value < 1 else f"{value * 100:.1f} %"
