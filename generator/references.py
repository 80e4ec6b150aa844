"""Say of a reference that it leads nowhere."""

from collections.abc import Iterator
from typing import Any

from generator.load import Entry, Library
from generator.problems import Code, Problem, did_you_mean


def unknown(
    library: Library, kind: str, code: Code, name: str, entry: Entry[Any], *location: str | int
) -> Iterator[Problem]:
    """Yield a problem unless a file of the kind has that name, read or not."""
    if name not in library.known[kind]:
        noun = code.removeprefix("unknown-")
        sentence = f"no {noun} is called `{name}`; {did_you_mean(name, library.known[kind])}"
        yield Problem(entry.place(*location), code, sentence)


def unknown_scene(
    name: str, scenes: set[str], entry: Entry[Any], *location: str | int
) -> Iterator[Problem]:
    """Yield a problem unless one of the scenes has that file name."""
    if name not in scenes:
        sentence = f"no scene is called `{name}`; {did_you_mean(name, scenes)}"
        yield Problem(entry.place(*location, "scene"), Code.UNKNOWN_SCENE, sentence)
