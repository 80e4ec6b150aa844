"""Measure whether notes are as long as their readers' patience."""

from collections.abc import Iterator, Sequence

from generator.load import Library
from generator.measures.figures import percent, share
from generator.measures.results import Case, Measure, Yardstick
from generator.notes import Note

PARAGRAPHS = (3, 4)
SUBJECT_CHARACTERS = (15, 70)

M10 = Yardstick(
    "M10",
    "Notes within their limits",
    "100 %: emails 90 to 180 words, 3 to 4 paragraphs, subject 15 to 70 characters; "
    "cards and messages 40 to 80 words",
)


def lengths(notes: Sequence[Note], library: Library) -> Measure:
    """M10: the share of notes within the limits of their channel, in words of the body.

    The channels' files hold the limits (email 90 to 180, card and message 40 to 80). Where the
    stage or the situation asks for a shorter email (after a rejection 70 to 120), its lower
    limit holds; its upper one is the business of `gallery check`.
    """
    if not notes:
        return M10.not_measured("no notes")
    faults = {note.id: list(_faults(note, library)) for note in notes}
    within = share(sum(not found for found in faults.values()), len(notes))
    return M10.measured(
        percent(within),
        within,
        within == 1,
        (
            Case(note.id, fault, note.sentences[0].source)
            for note in notes
            for fault in faults[note.id]
        ),
    )


def _faults(note: Note, library: Library) -> Iterator[str]:
    least, most = _limits(note, library)
    if not least <= note.words <= most:
        yield f"{note.words} words, of {least} to {most}"
    fewest, longest = PARAGRAPHS
    if note.channel == "email" and not fewest <= len(note.paragraphs) <= longest:
        yield f"{len(note.paragraphs)} paragraphs, of {fewest} to {longest}"
    shortest, longest = SUBJECT_CHARACTERS
    if note.subject and not shortest <= len(note.subject.phrase.text) <= longest:
        text = note.subject.phrase.text
        yield f"{text} [{len(text)} characters, of {shortest} to {longest}]"


def _limits(note: Note, library: Library) -> tuple[int, int]:
    channel = library.channels.get(note.channel)
    least, most = channel.model.words if channel else ((90, 180), (40, 80))[note.channel != "email"]
    if note.channel != "email":
        return least, most
    for entry in (library.situations.get(note.situation), library.stages.get(note.stage)):
        if entry and entry.model.words:
            return min(least, entry.model.words[0]), most
    return least, most
