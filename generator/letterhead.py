"""Address the reader and sign for the writer."""

from collections.abc import Iterator

from generator.framing import Telling
from generator.load import Library
from generator.models import Scene
from generator.phrases import Blank, Phrase, Words, fill, parse


def greet(telling: Telling, library: Library) -> Phrase:
    """Return the greeting that the reader expects in this tone."""
    reader = telling.scene.model.reader
    greeting = library.audiences[telling.scene.model.audience].model.greetings
    names = {
        "name": Phrase((Blank(reader.name, "Name"),)),
        "address": Phrase((Blank(reader.address, "Title and last name"),)),
        "first": Phrase((Blank(reader.name.split()[0], "First name"),)),
    }
    return fill(parse(greeting[telling.version.tone]), names)


def sign(scene: Scene, kind: str) -> Iterator[Phrase]:
    """Yield the lines under the close: the name alone, or with what reaches the writer."""
    writer = scene.writer
    if kind == "name":
        yield Phrase((Blank(writer.name, "Your name"),))
        return
    name = f"{writer.name}, {writer.after_name}" if writer.after_name else writer.name
    yield Phrase((Blank(name, "Your name"),))
    if writer.line:
        yield Phrase((Blank(writer.line, "Your title or license"),))
    reach = [Blank(writer.phone, "Your phone"), Blank(writer.email, "Your email")]
    if writer.profile:
        reach.append(Blank(writer.profile, "Your profile"))
    parts: list[Words | Blank] = []
    for blank in reach:
        parts += [Words(" | "), blank] if parts else [blank]
    yield Phrase(tuple(parts))
