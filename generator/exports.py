"""Hand the notes over as plain data, to programs and to the site's own scripts."""

import json
from collections.abc import Iterable, Mapping, Sequence

from generator.exhibits import Exhibit, exhibits
from generator.load import Library
from generator.notes import Note, Sentence


def data_files(library: Library, notes: Sequence[Note]) -> Mapping[str, str]:
    """Return the data that stands beside the pages, as JSON by path.

    notes.json has every note, find.json one entry a scene, and roles/ROLE.json the notes of one job
    with what it takes to write from them: the subject with its blanks, and the limits of the body.
    """
    by_role = {
        f"roles/{role}.json": _lines(_as_template(note) for note in notes if note.role == role)
        for role in library.roles
    }
    found = (as_found(exhibit) for exhibit in exhibits(library, notes))
    return {"notes.json": as_json(notes), "find.json": _lines(found), **by_role}


def as_found(exhibit: Exhibit) -> dict[str, object]:
    """Return what a scene can be found by, and what a list of results says of it."""
    scene = exhibit.scene
    return {
        "id": exhibit.id,
        "title": scene.title,
        "summary": scene.summary,
        "words": " ".join(sentence.phrase.text for sentence in exhibit.native.sentences),
        "role": exhibit.role_id,
        "industry": exhibit.industry_id,
        "audience": scene.audience,
        "stage": scene.stage,
        "situation": scene.situation,
        "tone": exhibit.tones,
        "channel": exhibit.channels,
        "url": exhibit.url,
    }


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


def _as_template(note: Note) -> dict[str, object]:
    subject = note.subject.phrase.blank if note.subject else None
    return {**as_data(note), "blank_subject": subject, "limits": note.limits}


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
    return _lines(as_data(note) for note in notes)


def _lines(values: Iterable[dict[str, object]]) -> str:
    lines = ",\n".join(json.dumps(value, ensure_ascii=False) for value in values)
    return f"[\n{lines}\n]\n"
