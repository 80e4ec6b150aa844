"""See that nothing is there twice that may be there once: ids, titles, people, meetings."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import partial
from typing import Any

from generator.load import Entry, Library
from generator.models import Scene
from generator.problems import Code, Problem


def twice(library: Library) -> Iterator[Problem]:
    """Yield every scene that has what another one has already."""
    scenes = library.scenes.values()
    yield from _repeated(
        scenes,
        lambda scene: scene.id,
        (),
        Code.SAME_ID,
        "another scene has this file name, {}; rename one",
    )
    yield from _repeated(
        scenes,
        lambda scene: scene.model.title.casefold(),
        ("title",),
        Code.SAME_TITLE,
        "{} has this title too; name the moment another way",
    )
    yield from _repeated(
        scenes,
        lambda scene: (
            *scene.folders,
            scene.model.audience,
            scene.model.stage,
            scene.model.situation,
        ),
        ("stage",),
        Code.SAME_MEETING,
        "{} has the same audience, stage and situation; take another",
    )
    for who in ("reader", "writer"):
        yield from _repeated(
            scenes,
            partial(_named, who),
            (who, "name"),
            Code.SAME_PERSON,
            "{} has this name in the same role; invent another",
        )


def _named(who: str, scene: Entry[Scene]) -> Hashable:
    return scene.folders[0], getattr(scene.model, who).name


def _repeated(
    entries: Iterable[Entry[Any]],
    key: Callable[[Entry[Any]], Hashable],
    location: tuple[str, ...],
    code: Code,
    sentence: str,
) -> Iterator[Problem]:
    groups: dict[Hashable, list[Entry[Any]]] = defaultdict(list)
    for entry in entries:
        groups[key(entry)].append(entry)
    for group in groups.values():
        for entry in group[1:]:
            yield Problem(entry.place(*location), code, sentence.format(group[0].path))
