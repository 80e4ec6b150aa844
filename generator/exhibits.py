"""Bring a scene together with its notes and with everything that a page says about it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.load import Entry, Library
from generator.models import Audience, Industry, Role, Scene, Situation, Stage
from generator.notes import Note, Sentence


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A scene as it hangs in the gallery."""

    entry: Entry[Scene]
    notes: tuple[Note, ...]
    role: Role
    industry: Industry
    audience: Audience
    stage: Stage
    situation: Situation

    @property
    def id(self) -> str:
        """The scene's id, which is its anchor on the page."""
        return self.entry.id

    @property
    def scene(self) -> Scene:
        """What its author wrote."""
        return self.entry.model

    @property
    def role_id(self) -> str:
        """The role's id."""
        return self.entry.folders[0]

    @property
    def industry_id(self) -> str:
        """The industry's id."""
        return self.entry.folders[1]

    @property
    def url(self) -> str:
        """The scene's address under the site's root."""
        return f"roles/{self.role_id}/{self.industry_id}/#{self.id}"

    @property
    def native(self) -> Note:
        """The email in the scene's own tone."""
        return self.notes[0]

    @property
    def short(self) -> Note | None:
        """The note as told from memory, which card and message share."""
        return next((note for note in self.notes if note.channel != "email"), None)

    @property
    def tones(self) -> list[str]:
        """The tones in which it is told as an email, in the order its audience lists them."""
        told = {note.tone for note in self.notes if note.channel == "email"}
        return [tone for tone in self.audience.tones if tone in told]

    @property
    def channels(self) -> list[str]:
        """The ways in which it can be sent."""
        return list(dict.fromkeys(note.channel for note in self.notes))

    @property
    def excerpt(self) -> str:
        """The sentence that nobody else could have written: the first after the thanks."""
        core = ("callback", "build", "doubt", "proof")
        return next(one.phrase.text for one in self.native.sentences if one.move in core)

    @property
    def search_text(self) -> str:
        """The words by which the header's search finds it, each version's once."""
        told = [sentence.phrase.text for sentence in self.native.sentences]
        return " ".join([self.scene.summary, *told])


def exhibits(library: Library, notes: Sequence[Note]) -> list[Exhibit]:
    """Return each scene with its notes, in the order of the notes."""
    return [
        _exhibit(library, f"{role}/{industry}/{scene}", tuple(group))
        for (role, industry, scene), group in groupby(
            notes, key=lambda note: (note.role, note.industry, note.scene)
        )
    ]


def _exhibit(library: Library, key: str, notes: tuple[Note, ...]) -> Exhibit:
    entry = library.scenes[key]
    scene = entry.model
    return Exhibit(
        entry=entry,
        notes=notes,
        role=library.roles[entry.folders[0]].model,
        industry=library.industries[entry.folders[1]].model,
        audience=library.audiences[scene.audience].model,
        stage=library.stages[scene.stage].model,
        situation=library.situations[scene.situation].model,
    )


def those(shown: Iterable[Exhibit], wanted: Callable[[Exhibit], bool]) -> list[Exhibit]:
    """Return the exhibits that are wanted, no two neighbors with the same opening frame.

    They come in the order of their own tone's opening, one of each in turn, so that a page that
    lists them never reads like one text.
    """
    stacks: dict[str, list[Exhibit]] = {}
    for exhibit in shown:
        if wanted(exhibit):
            stacks.setdefault(_opening(exhibit).source, []).append(exhibit)
    longest_first = sorted(stacks.values(), key=len, reverse=True)
    turns = max(map(len, longest_first), default=0)
    return [stack[turn] for turn in range(turns) for stack in longest_first if turn < len(stack)]


def _opening(exhibit: Exhibit) -> Sentence:
    return next(one for one in exhibit.native.sentences if one.move == "thanks")
