"""One candidate, one reader, one meeting, one moment."""

from typing import Annotated, Literal

from pydantic import Field

from generator.models.basics import Authored, Day, Format, Id, Line, Model, Review


class Reader(Model):
    """Whom the note is for."""

    name: Line
    address: Line
    """With a title, for a formal greeting: Dr. Whitcombe."""
    post: Line
    """Reads after "the": nurse manager."""


class Writer(Model):
    """Who signs; phone, address and profile are of kinds that cannot reach anybody."""

    name: Line
    after_name: Line | None = None
    """Letters after the name: BSN, RN."""
    line: Line | None = None
    """A trade, license, degree or title under the name."""
    phone: Line
    email: Line
    profile: Line | None = None


class When(Model):
    """When they met, and when the note went out."""

    day: Day
    part: Literal["morning", "afternoon", "evening"]
    sent: Literal["same-day", "next-day", "later"]


class CoreSentence(Model):
    """One sentence of the middle of a note, under the name of its move."""

    callback: Authored | None = None
    build: Authored | None = None
    proof: Authored | None = None
    doubt: Authored | None = None
    why: Line | None = None
    optional: bool = False
    """Left out of the warm and concise versions."""
    new_paragraph: bool = False


class ShortSentence(Model):
    """One sentence of the note told from memory, under the name of its move."""

    thanks: Authored | None = None
    callback: Authored | None = None
    build: Authored | None = None
    proof: Authored | None = None
    doubt: Authored | None = None
    interest: Authored | None = None
    next: Authored | None = None
    why: Line | None = None


class Reasons(Model):
    """Why the sentences outside the core are there."""

    thanks: Line | None = None
    aside: Line | None = None
    interest: Line | None = None
    next: Line | None = None
    late: Line | None = None


class Scene(Model):
    """One candidate, one reader, one meeting, one moment."""

    title: Line
    """Names the moment in 3 to 8 words; no word of the role's title."""
    summary: Line
    """To whom, after what."""
    audience: Id
    stage: Id
    situation: Id = "standard"
    candidate: Id
    format: Format
    meeting: Line
    """A bare noun that reads after "Tuesday's": interview, site walk."""
    tone: Id
    company: Id
    reader: Reader
    writer: Writer
    when: When
    subject_hook: Authored
    thanks_for: Authored
    aside: Authored | None = None
    core: Annotated[list[CoreSentence], Field(min_length=1, max_length=6)]
    interest: Authored | None = None
    short: Annotated[list[ShortSentence], Field(min_length=2, max_length=6)]
    """The whole card or message, the thanks first; the concise email opens with that sentence."""
    offer: Authored | None = None
    timeline: Authored | None = None
    opening: Authored | None = None
    """A whole sentence in place of the shared opening, in the scene's own tone."""
    next: Authored | None = None
    """A whole sentence in place of the shared next step, in every tone."""
    late: Authored | None = None
    """One sentence that says why the note is late."""
    why: Reasons = Reasons()
    check: list[Line] = []
    """Sums in the note, as comparisons that must be true: 48000 / 690 > 69."""
    reviewed: Review


MOVES = ("thanks", "callback", "build", "proof", "doubt", "interest", "next")
"""The moves of which a sentence in a list has exactly one."""


def move_of(sentence: CoreSentence | ShortSentence) -> tuple[str, str]:
    """Return the sentence's move and its text; raise `ValueError` unless it has exactly one."""
    found = [(move, text) for move in MOVES if (text := getattr(sentence, move, None)) is not None]
    if len(found) != 1:
        raise ValueError(f"{len(found)} moves")
    return found[0]
