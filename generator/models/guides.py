"""Pages of guidance, with sentences quoted from the gallery by reference."""

from typing import Annotated, Literal

from pydantic import Field

from generator.models.basics import Id, Line, Model, Text

Shelf = Literal["elements", "practices", "occasions", "answers"]
"""The shelves of the guide, in their order."""


class Quote(Model):
    """A sentence of the gallery's own, by reference."""

    scene: Id
    move: Id
    says: Line
    """What to notice in it."""


class Mend(Model):
    """A line that goes wrong, why, and how it could have gone."""

    line: Line
    because: Line
    mend: Line | None = None


class Section(Model):
    """A part of a guide page."""

    id: Id
    """Its anchor on the page, which other pages link to."""
    title: Line
    text: Text


class View(Model):
    """A matter on which advisers disagree, and what we advise."""

    question: Line
    one: Line
    other: Line
    advice: Line
    because: Line


class Guide(Model):
    """A page of guidance."""

    title: Line
    shelf: Shelf
    order: int
    description: Line
    answer: Text
    """The short answer, first."""
    sections: Annotated[list[Section], Field(min_length=1)]
    wrong: list[Mend] = []
    quotes: list[Quote] = []
    faq: bool = False
    """Whether each section is a question with its answer."""
    views: list[View] = []
    situations: list[Id] = []
    stages: list[Id] = []
    audiences: list[Id] = []
    guides: list[Id] = []
    """Pages that go further."""
