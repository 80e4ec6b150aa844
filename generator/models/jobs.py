"""Who writes, and for whom they would work: roles, fields, settings, employers."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from generator.models.basics import Id, Line, Model, Review, Text


class Measure(Model):
    """A number that this job talks in, and the range that its managers believe."""

    measure: Line
    range: Line


class Silly(Model):
    """A thing that nobody in this job says."""

    says: Line
    because: Line


class BeforeLine(Model):
    """A line that could have been written before the interview."""

    move: Id
    """What it tries to be: thanks, callback, proof, interest, next."""
    says: Line
    because: Line
    """What it leaves unsaid, which the sentence beside it says."""


class Before(Model):
    """The note that people in this job send, set beside a scene that makes it true."""

    scene: Id
    lines: Annotated[list[BeforeLine], Field(min_length=3, max_length=6)]


class Role(Model):
    """A job: who the writer is, and how its people talk."""

    title: Line
    """Title case, as on a business card: Registered Nurse."""
    in_sentence: Line
    """As it stands after "the": registered nurse."""
    an: Literal["a", "an"]
    plural: Line
    family: Id
    """The shelf on which the job stands: health, technology, trades …"""
    occupation: Annotated[str, StringConstraints(pattern=r"^\d\d-\d{4}(\.\d\d)?$")] | None = None
    """O*NET-SOC code, where the job has one of its own."""
    industries: Annotated[list[Id], Field(min_length=1)]
    """Where the job really occurs, most jobs first."""
    listens_for: Annotated[list[Line], Field(min_length=3, max_length=5)]
    """What interviewers for this job listen for."""
    lexicon: list[Line]
    """25 to 60 words of this trade, lower case."""
    plausible: Annotated[list[Measure], Field(min_length=3)]
    proof_lines: Annotated[list[Line], Field(min_length=3)]
    silly: Annotated[list[Silly], Field(min_length=3)]
    tips: Annotated[list[Line], Field(min_length=3, max_length=5)]
    before: Before
    reviewed: Review


class Industry(Model):
    """A field: who employs there, and what is usual."""

    title: Line
    """As a heading: Hospitals."""
    name: Line
    """Reads after "in": hospitals."""
    employer: Line
    """What the employer is called: hospital, school, firm."""
    formality: Text
    card: Text
    decides: Text
    caution: Text
    """What must never be in a note here."""
    lexicon: list[Line]
    locale: Literal["en-US", "en-GB"] = "en-US"
    reviewed: Review


class Company(Model):
    """An invented employer."""

    name: Line
    industry: Id
    what: Line
    """A noun phrase with its article: a 340-bed community hospital."""
    place: Line
    practice: Line
    """One practice that shows a value."""


class Setting(Model):
    """A role in an industry."""

    lede: Line
    """What this reader, in this field, listens for, in 20 to 45 words."""
    because: Line | None = None
    """Why the pair is here, when the role does not list the industry."""
