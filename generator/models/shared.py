"""The sentences that many notes share, and the words that none may use."""

from typing import Annotated

from pydantic import Field

from generator.models.basics import Authored, Format, Id, Line, Model


class Frame(Model):
    """A shared, forgettable sentence around an authored phrase."""

    text: Authored
    formats: list[Format] = []
    stages: list[Id] = []
    except_stages: list[Id] = []
    except_situations: list[Id] = []


class Frames(Model):
    """A pool of frames, each under an id that never changes."""

    frames: dict[Id, Frame]


class Pattern(Model):
    """Words that a rule looks for, whole and in any case; `*` stands for any ending of a word."""

    words: Line
    because: Line | None = None
    innocent: list[Line] = []
    """Sentences that hold nothing of the kind; a test sees to it that they pass."""


class Style(Model):
    """A list of words that a rule looks for."""

    says: Line
    """What to write in their place, or why they go."""
    patterns: Annotated[list[Pattern], Field(min_length=1)]
