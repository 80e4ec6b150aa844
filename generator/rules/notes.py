"""Hold the composed notes to what a reader sees: length, subject, blanks, and whose job it is."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.compose import body_limits
from generator.expand import Version
from generator.framing import authored_blanks
from generator.load import Entry, Library
from generator.models import Scene
from generator.notes import Note
from generator.read import Location
from generator.rules.numbers import figures
from generator.rules.scenes import Finding
from generator.rules.trades import terms_in, trades

SUBJECT_CHARACTERS = (15, 70)
BLANKS = (4, 12)
FEWEST_TERMS = 2
MOST_BEGINNING_WITH_I = 0.6


@dataclass(frozen=True, slots=True)
class Told:
    """A note with its scene and the trades' words that it was found to use."""

    note: Note
    scene: Entry[Scene]
    library: Library
    terms: Mapping[str, int]
    """How many words of each role's lexicon stand in a full note; a short one is not asked."""

    @property
    def version(self) -> str:
        """The version's name in a message."""
        return f"the {self.note.tone} {self.note.channel}"

    @property
    def is_short(self) -> bool:
        """Whether the note is the one told from memory."""
        return self.library.channels[self.note.channel].model.text == "short"

    @property
    def body(self) -> Location:
        """The key that its words come from."""
        return ("short",) if self.is_short else ("core",)


def note_length(told: Told) -> Iterator[Finding]:
    """A reader has the time between two meetings, and a short one looks like a duty."""
    version = Version(told.note.tone, told.note.channel)
    least, most = body_limits(told.scene.model, version, told.library)
    if not least <= told.note.words <= most:
        do = "say more" if told.note.words < least else "say less"
        yield (
            told.body,
            f"{told.version} has {told.note.words} words, greeting and signature apart; "
            f"{do}, so that it has {least} to {most}",
        )


def subject_length(told: Told) -> Iterator[Finding]:
    """A list of mail shows about seventy characters, and a bare word looks like spam."""
    least, most = SUBJECT_CHARACTERS
    if told.note.subject:
        subject = told.note.subject.phrase.text
        if not least <= len(subject) <= most:
            yield (
                ("subject_hook",),
                f"`{subject}` has {len(subject)} characters in {told.version}; "
                f"choose a hook with which it has {least} to {most}",
            )


def blank_count(told: Told) -> Iterator[Finding]:
    """Too few blanks leave this candidate's life in the template; too many leave no note."""
    count = authored_blanks(told.note)
    least, most = (1, BLANKS[1]) if told.is_short else BLANKS
    if not least <= count <= most:
        do = "put more of its particulars into" if count < least else "join neighbors among its"
        yield (
            told.body,
            f"{told.version} has {count} blanks; {do} brackets, so that it has {least} to {most}",
        )


def digits_on_card(told: Told) -> Iterator[Finding]:
    """Figures written by hand look like an invoice."""
    most = told.library.channels[told.note.channel].model.most_numbers
    found = figures(told.note.body)
    if most is not None and len(found) > most:
        listed = ", ".join(f"`{figure}`" for figure in found)
        yield (
            told.body,
            f"{told.version} has {len(found)} figures, {listed}; keep the {most} that matter",
        )


def starts_with_i(told: Told) -> Iterator[Finding]:
    """A note in which most sentences begin with I is about one person."""
    starts = [
        re.match(r"I\b", sentence.phrase.text) is not None for sentence in told.note.sentences
    ]
    if not told.is_short and sum(starts) > MOST_BEGINNING_WITH_I * len(starts):
        yield (
            told.body,
            f"{sum(starts)} of {len(starts)} sentences in {told.version} begin with `I`; "
            "let the thing or the reader begin some",
        )


def could_be_any_job(told: Told) -> Iterator[Finding]:
    """With another title at its head, the note would have to sound wrong."""
    if told.is_short:
        return
    own = told.terms.get(told.note.role, 0)
    role = told.library.roles[told.note.role].model.title
    do = "use more words of the trade, or list those that it has"
    if own < FEWEST_TERMS:
        terms = "1 term" if own == 1 else f"{own} terms"
        yield told.body, f"{told.version} has {terms} of the {role} lexicon; {do}"
        return
    rival, most = max(told.terms.items(), key=lambda pair: (pair[1], pair[0]))
    if most > own:
        title = told.library.roles[rival].model.title
        sentence = f"{told.version} has {own} terms of {role} and {most} of {title}; {do}"
        yield told.body, sentence


def tell(library: Library, notes: Iterable[Note]) -> list[Told]:
    """Return each note beside its scene; the role's title and the company count for no trade."""
    by_term = trades(library)
    return [_tell(library, note, by_term) for note in notes]


def _tell(library: Library, note: Note, by_term: Mapping[str, set[str]]) -> Told:
    scene = library.scenes[f"{note.role}/{note.industry}/{note.scene}"]
    if library.channels[note.channel].model.text == "short":
        return Told(note, scene, library, {})
    body = note.body
    for name in (
        library.roles[note.role].model.in_sentence,
        library.companies[scene.model.company].model.name,
    ):
        body = re.sub(re.escape(name), "·", body, flags=re.IGNORECASE)
    return Told(note, scene, library, terms_in(body, by_term))
