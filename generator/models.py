"""Say which keys each kind of data file has; nothing here renders, reads or prints."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from generator.phrases import Phrase, PhraseError, parse

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=2_000)]
Line = Annotated[
    str, StringConstraints(min_length=1, max_length=400, pattern=r"^\S([^\n]*\S)?$")
]

Format = Literal["in-person", "video", "phone"]
Day = Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
AuthoredMove = Literal["callback", "build", "proof", "doubt", "interest"]


def _well_bracketed(text: str) -> str:
    try:
        parse(text)
    except PhraseError as error:
        raise PydanticCustomError("blank-syntax", "{reason}", {"reason": str(error)}) from None
    return text


Authored = Annotated[Line, AfterValidator(_well_bracketed)]


class Model(BaseModel):
    """What people write: no key but those named, and nothing changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


class Review(Model):
    """What was checked in a file, and how."""

    on: date
    """Day of the check, as 2026-11-23."""
    how: Text
    """What was checked, and against what."""


class Measure(Model):
    """A number that this job talks in, and the range that its managers believe."""

    measure: Line
    range: Line


class Silly(Model):
    """A thing that nobody in this job says."""

    says: Line
    because: Line


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
    """A trade, licence, degree or title under the name."""
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
    short: Annotated[list[ShortSentence], Field(min_length=1, max_length=4)]
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
    greetings: dict[Id, Line]
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
    words: tuple[int, int] | None = None
    """Fewest and most words of an email after it."""
    intro: Text
    advice: Annotated[list[Line], Field(min_length=2)]


class Situation(Stage):
    """What is odd about the occasion, and what that changes."""

    excuses: list[Id] = []
    """Moves that a note in this situation may leave out."""


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
    interest_up_to_core: int | None = None
    """Most core sentences beside which the interest is kept; without it, always."""
    most_words: int
    intro: Line


class Channel(Model):
    """A way of sending, and its limits."""

    label: Line
    button: Line
    words: tuple[int, int]
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


class Frame(Model):
    """A shared, forgettable sentence around an authored phrase."""

    text: Authored
    formats: list[Format] = []
    audiences: list[Id] = []
    stages: list[Id] = []
    except_stages: list[Id] = []
    except_situations: list[Id] = []


class Frames(Model):
    """A pool of frames, each under an id that never changes."""

    frames: dict[Id, Frame]


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


def move_of(sentence: CoreSentence | ShortSentence) -> tuple[str, str]:
    """Return the sentence's move and its text; raise `ValueError` unless it has exactly one."""
    moves = ("callback", "build", "proof", "doubt", "interest", "next")
    found = [(move, text) for move in moves if (text := getattr(sentence, move, None)) is not None]
    if len(found) != 1:
        raise ValueError(f"{len(found)} moves")
    return found[0]


def phrase(text: str) -> Phrase:
    """Return an authored text as a phrase; the model has seen that its brackets are right."""
    return parse(text)
