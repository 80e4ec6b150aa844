"""Look at notes as a reader does: sentence by sentence, full text or short, scene by scene."""

import re
from collections.abc import Iterable, Iterator

from generator.load import Entry, Library
from generator.measures.results import Case
from generator.models import Scene
from generator.notes import Note
from generator.rules.words import sentences, words

_CONTRACTED = (
    (re.compile(r"\bcan['’]t\b", re.I), "cannot"),
    (re.compile(r"\bwon['’]t\b", re.I), "will not"),
    (re.compile(r"n['’]t\b"), " not"),
    (re.compile(r"\bI['’]m\b"), "I am"),
    (re.compile(r"\bI['’]ll\b"), "I will"),
    (re.compile(r"\bI['’]d\b"), "I would"),
)


def emails(notes: Iterable[Note]) -> list[Note]:
    """Return the notes in full: those that go as email, in any tone."""
    return [note for note in notes if note.channel == "email"]


def shorts(notes: Iterable[Note]) -> list[Note]:
    """Return the notes told short: cards and messages."""
    return [note for note in notes if note.channel != "email"]


def own_emails(notes: Iterable[Note]) -> list[Note]:
    """Return one email for each scene, the one in its own tone, which `compose` puts first."""
    first: dict[str, Note] = {}
    for note in emails(notes):
        first.setdefault(note.scene, note)
    return list(first.values())


def told(note: Note) -> Iterator[Case]:
    """Yield every sentence of a note's body, where an authored text may hold more than one."""
    for sentence in note.sentences:
        for text in sentences(sentence.phrase.text):
            yield Case(note.id, text, sentence.source)


def told_with_subject(note: Note) -> Iterator[Case]:
    """Yield the subject, if there is one, and then every sentence of the body."""
    if note.subject:
        yield Case(note.id, note.subject.phrase.text, note.subject.source)
    yield from told(note)


def normalised(sentence: str) -> str:
    """Return a sentence without case, marks and contractions, the same in every tone.

    >>> normalised("I'd go, and I can't wait.")
    'i would go and i cannot wait'
    """
    for pattern, full in _CONTRACTED:
        sentence = pattern.sub(full, sentence)
    return " ".join(words(sentence))


def scene_of(note: Note, library: Library) -> Entry[Scene] | None:
    """Return the scene that a note tells, or nothing if the library does not hold it."""
    return library.scenes.get(f"{note.role}/{note.industry}/{note.scene}")
