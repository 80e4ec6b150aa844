"""Judge a gallery scene by scene: a scene is sound if nothing speaks against it."""

from collections.abc import Mapping, Sequence

from generator.load import Entry, Library
from generator.measures.figures import percent, share
from generator.measures.results import Case, Measure, Yardstick
from generator.measures.texts import scene_of
from generator.models import Scene
from generator.notes import Note


def scenes_of(notes: Sequence[Note], library: Library) -> list[tuple[Note, Entry[Scene]]]:
    """Return the scenes that the notes tell, each with its first note."""
    first: dict[str, Note] = {}
    for note in notes:
        first.setdefault(note.scene, note)
    return [(note, scene) for note in first.values() if (scene := scene_of(note, library))]


def by_scene(
    yardstick: Yardstick,
    told: Sequence[tuple[Note, Entry[Scene]]],
    faults: Mapping[str, Sequence[str]],
) -> Measure:
    """Return the share of scenes without a fault; `faults` are by scene."""
    sound = share(sum(not found for found in faults.values()), len(faults))
    return yardstick.measured(
        percent(sound),
        sound,
        sound == 1,
        (
            Case(note.id, "; ".join(faults[note.scene]), "scene")
            for note, _ in told
            if faults[note.scene]
        ),
    )
