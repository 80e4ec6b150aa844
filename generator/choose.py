"""Choose a shared frame for a scene, so that a new scene or frame changes few others."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256


def rank(key: str, names: Iterable[str]) -> list[str]:
    """Return the names in the order in which `key` prefers them (rendezvous hashing)."""
    return sorted(names, key=lambda name: _weight(f"{key}|{name}"))


def choose(pools: Mapping[str, Sequence[str]], slot: str) -> dict[str, str]:
    """Return one name for each scene of a setting, no two the same while the pool lasts.

    `pools` gives for each scene's id the names that suit it. Scenes are visited in the order of
    their hashes, so neither their number nor their place in a list matters.

    >>> sorted(choose({"a": ["x", "y"], "b": ["x", "y"]}, "warm").values())
    ['x', 'y']
    """
    chosen: dict[str, str] = {}
    for scene in sorted(pools, key=_weight):
        ranked = rank(f"{scene}/{slot}", pools[scene])
        free = [name for name in ranked if name not in chosen.values()]
        chosen[scene] = (free or ranked)[0]
    return chosen


def _weight(key: str) -> bytes:
    return sha256(key.encode()).digest()
