"""See that a page which quotes a sentence of the gallery has one to show."""

from collections.abc import Iterator, Mapping, Sequence

from generator.models import Guide, Role
from generator.notes import Note
from generator.problems import listed
from generator.read import Location
from generator.rules.scenes import Finding


def moves_told(notes: Sequence[Note]) -> dict[str, list[str]]:
    """Return by scene the moves of its first note, which is the email in its own tone."""
    told: dict[str, list[str]] = {}
    for note in notes:
        subject = [note.subject.move] if note.subject else []
        told.setdefault(note.scene, [*subject, *(one.move for one in note.sentences)])
    return told


def quote_gone(model: Guide | Role, told: Mapping[str, Sequence[str]]) -> Iterator[Finding]:
    """A page that quotes a sentence has to show one, also after its scene was rewritten."""
    for location, scene, move in _quoted(model):
        moves = told.get(scene)
        if moves is not None and move not in moves:
            yield (
                location,
                f"`{scene}` has no `{move}` in its own tone; "
                f"quote one of {listed(list(dict.fromkeys(moves)))}, or another scene",
            )


def _quoted(model: Guide | Role) -> Iterator[tuple[Location, str, str]]:
    """Yield every reference to a sentence: where it stands, the scene, the move."""
    if isinstance(model, Guide):
        for index, quote in enumerate(model.quotes):
            yield ("quotes", index, "move"), quote.scene, quote.move
    else:
        for index, line in enumerate(model.before.lines):
            yield ("before", "lines", index, "move"), model.before.scene, line.move
