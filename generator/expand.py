"""Decide which notes there are to write: the tones and channels in which a scene is told."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.load import Entry, Library
from generator.models import Scene

OTHER_REGISTER = {"formal": ("warm",), "warm": ("formal",), "concise": ("warm", "formal")}


@dataclass(frozen=True, slots=True)
class Version:
    """A way of telling a scene."""

    tone: str
    channel: str

    @property
    def slot(self) -> str:
        """The name under which its shared sentences are drawn."""
        return self.tone if self.channel == "email" else self.channel


def expand(scene: Entry[Scene], library: Library) -> Iterator[Version]:
    """Yield the scene's versions: as email in its own tone, in others, then card and message."""
    audience = library.audiences[scene.model.audience].model
    own = scene.model.tone
    others = [tone for tone in OTHER_REGISTER.get(own, ()) if tone in audience.tones][:1]
    shorter = ["concise"] if own != "concise" and "concise" in audience.tones else []
    for channel in ("email", *(name for name in audience.channels if name != "email")):
        if channel == "email":
            yield from (Version(tone, channel) for tone in (own, *others, *shorter))
        else:
            yield Version(own, channel)
