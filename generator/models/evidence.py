"""What is known about thank-you notes, what is only said about them, and what is usual where."""

from datetime import date
from typing import Annotated, Literal

from pydantic import StringConstraints

from generator.models.basics import Id, Line, Model

Link = Annotated[str, StringConstraints(pattern=r"^https://[^\s\"'<>]+$", max_length=300)]
Usage = Literal["expected", "welcome", "neutral", "discouraged", "forbidden"]


class Evidence(Model):
    """A finding that a page may print, with everything that a doubter would ask."""

    claim: Line
    """What was found, with its figures, in one sentence."""
    title: Line
    """As in a list: HR managers in the United States, 2017."""
    sample: Line
    """Who answered or was observed, and how many."""
    year: int
    """Year in which it was asked or seen."""
    paid_by: Line
    """Who paid, or who did it."""
    source: Line
    """Where it was published, in words."""
    link: Link | None = None
    caveat: Line
    """What it does not show."""
    certainty: Literal["primary", "reported"]
    """Whether the publication itself was read, or a report of it."""
    checked: date


class Refused(Model):
    """A figure that goes around and that no page here repeats."""

    says: Line
    """The figure as it goes around."""
    because: Line
    near: Id | None = None
    """The finding that it garbles, if there is one."""
    checked: date


class Norm(Model):
    """What is usual somewhere, and who says so."""

    scope: Line
    """Where it holds: Law firms in the United States."""
    country: Line
    """The country or countries, as a reader would say it."""
    industry: Id | None = None
    role: Id | None = None
    stage: Id | None = None
    norm: Usage
    why: Line
    source: Line
    link: Link | None = None
    evidence: list[Id] = []
    """The findings that it rests on, where there are any."""
    checked: date
