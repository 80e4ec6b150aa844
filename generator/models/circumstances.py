"""Who reads, after what, in which register, sent how, by whom."""

from typing import Annotated, Literal

from pydantic import Field

from generator.models.basics import Authored, Id, Line, Model, Text, Words


class Audience(Model):
    """A kind of reader, and what a note to them may do."""

    title: Line
    """As a heading: The person you would report to."""
    label: Line
    """As in a list: hiring manager."""
    tones: Annotated[list[Id], Field(min_length=1)]
    channels: Annotated[list[Id], Field(min_length=1)]
    """Ways of sending that suit this reader; email is always one."""
    may_ask_timeline: bool
    """Whether this reader decides, and a note may name their date."""
    greetings: dict[Id, Authored]
    """A greeting for each tone, with {{address}}, {{first}} or {{name}}."""
    proof_is_about: Line
    avoid: Line
    intro: Text
    advice: Annotated[list[Line], Field(min_length=2)]


class Stage(Model):
    """A kind of meeting, and what a note after it needs."""

    title: Line
    """As a heading: After a phone screen."""
    label: Line
    """As in a list: phone screen."""
    after: Line
    """Reads after "after": a phone screen."""
    requires: list[Id] = []
    forbids: list[Line] = []
    words: Words | None = None
    """Fewest and most words of an email after it."""
    intro: Text
    advice: Annotated[list[Line], Field(min_length=2)]


class Situation(Stage):
    """What is odd about the occasion, and what that changes."""

    excuses: list[Id] = []
    """Moves that a note in this situation may leave out."""
    unless: Line
    """When not to write at all."""
    leave_out: Annotated[list[Line], Field(min_length=1)]
    """What stays out of this note, and why."""
    guides: list[Id] = []
    """Pages of the guide that go further."""


class Candidate(Model):
    """Where the writer stands in a working life."""

    title: Line
    label: Line


class ToneRules(Model):
    """A register: what it adds and what it leaves out."""

    label: Line
    contractions: bool
    optional_sentences: bool
    aside: bool
    joins_thanks_and_core: bool
    opens_as_short: bool
    """Whether its emails open with the thanks of the card, unless this is the scene's own tone."""
    interest_up_to_core: int | None = None
    """Most core sentences beside which the interest is kept; without it, always."""
    most_words: int
    intro: Line


class Channel(Model):
    """A way of sending, and its limits."""

    label: Line
    words: Words
    text: Literal["full", "short"]
    subject: bool
    signature: Literal["full", "name"]
    most_numbers: int | None = None
    intro: Line


class MoveRules(Model):
    """What a sentence is for."""

    label: Line
    does: Line
    principle: Id
    """The guide page that explains it."""
