"""Pages of guidance, with sentences quoted from the gallery by reference."""

from typing import Annotated

from pydantic import Field

from generator.models.basics import Id, Line, Model, Text


class Quote(Model):
    """A sentence of the gallery's own, by reference."""

    scene: Id
    move: Id
    says: Line
    """What to notice in it."""


class Mend(Model):
    """A line that goes wrong, and why."""

    line: Line
    because: Line


class Section(Model):
    """A part of a guide page."""

    title: Line
    text: Text


class Guide(Model):
    """A page of guidance."""

    title: Line
    order: int
    description: Line
    answer: Text
    """The short answer, first."""
    sections: Annotated[list[Section], Field(min_length=1)]
    wrong: list[Mend] = []
    quotes: list[Quote] = []
