"""Hand the notes over as plain data: one form for notes.json and for `gallery notes`."""

import json
from collections.abc import Iterable

from generator.notes import Note, Sentence


def as_data(note: Note) -> dict[str, object]:
    """Return a note as plain values, in the order of the documented keys."""
    return {
        "id": note.id,
        "scene": note.scene,
        "role": note.role,
        "industry": note.industry,
        "audience": note.audience,
        "stage": note.stage,
        "situation": note.situation,
        "candidate": note.candidate,
        "tone": note.tone,
        "channel": note.channel,
        "subject": note.subject.phrase.text if note.subject else None,
        "greeting": note.greeting.text,
        "paragraphs": [[_sentence(one) for one in paragraph] for paragraph in note.paragraphs],
        "close": note.close.phrase.text if note.close else None,
        "signature": [line.text for line in note.signature],
        "text": note.text,
        "blank_text": note.blank_text,
        "words": note.words,
        "url": note.url,
    }


def _sentence(sentence: Sentence) -> dict[str, str]:
    return {
        "move": sentence.move,
        "text": sentence.phrase.text,
        "blank": sentence.phrase.blank,
        "source": sentence.source,
        "why": f"\u201c{sentence.fact}\u201d {sentence.why}",
    }


def as_json_lines(notes: Iterable[Note]) -> str:
    """Return the notes as JSON, one a line."""
    return "".join(json.dumps(as_data(note), ensure_ascii=False) + "\n" for note in notes)


def as_json(notes: Iterable[Note]) -> str:
    """Return the notes as one JSON list, one note a line."""
    lines = ",\n".join(json.dumps(as_data(note), ensure_ascii=False) for note in notes)
    return f"[\n{lines}\n]\n"
