"""The way from a few questions to whether a note should be sent at all."""

from typing import Annotated, Literal

from pydantic import Field

from generator.models.basics import Id, Line, Model, Text


class Answer(Model):
    """One answer to a question, and where it leads: to a question or to a verdict."""

    says: Line
    question: Id | None = None
    verdict: Id | None = None


class Question(Model):
    """A question on the way; `start` is the first."""

    asks: Line
    hint: Line | None = None
    answers: Annotated[list[Answer], Field(min_length=2, max_length=8)]


class Verdict(Model):
    """Where the questions end: yes, a few lines, only if you like, or no."""

    verdict: Literal["send", "brief", "optional", "no"]
    title: Line
    """The answer in one sentence: Yes, before you sleep."""
    text: Text
    norm: Id
    """What it rests on."""
    situations: list[Id] = []
    stages: list[Id] = []
    guides: list[Id] = []
