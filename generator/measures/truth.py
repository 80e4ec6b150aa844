"""Measure whether what a note says is proven and agrees with itself."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.load import Library
from generator.measures.figures import percent, share
from generator.measures.results import Case, Measure, Yardstick
from generator.measures.scenes import by_scene, scenes_of
from generator.measures.texts import emails, shorts
from generator.models import Scene
from generator.notes import Note
from generator.phrases import parse
from generator.rules.numbers import has_number, numbers
from generator.rules.sums import SumError, holds
from generator.validate import authored

M13 = Yardstick("M13", "Number in the proof", "100 % of emails whose stage requires proof")
M19 = Yardstick("M19", "Agreement within a scene", "100 % of scenes")

_DAYS = re.compile(r"\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b")


def number_in_proof(notes: Sequence[Note], library: Library) -> Measure:
    """M13: the share of emails whose proof counts something, in figures or in words.

    Of emails whose stage or situation requires the move proof and whose situation does not
    excuse it. One proof sentence with a number is enough; "one" alone is none (rules/numbers.py).
    """
    due = [note for note in emails(notes) if _requires_proof(note, library)]
    if not due:
        return M13.not_measured("no email's stage requires a proof")
    without = [
        note
        for note in due
        if not any(one.move == "proof" and has_number(one.phrase.text) for one in note.sentences)
    ]
    reached = 1 - share(len(without), len(due))
    return M13.measured(percent(reached), reached, not without, map(_proof, without))


def _requires_proof(note: Note, library: Library) -> bool:
    stage, situation = library.stages.get(note.stage), library.situations.get(note.situation)
    excused = situation is not None and "proof" in situation.model.excuses
    return not excused and any(
        "proof" in entry.model.requires for entry in (stage, situation) if entry
    )


def _proof(note: Note) -> Case:
    found = next((one for one in note.sentences if one.move == "proof"), None)
    if found is None:
        return Case(note.id, "no proof", note.sentences[0].source)
    return Case(note.id, found.phrase.text, found.source)


def agreement(notes: Sequence[Note], library: Library) -> Measure:
    """M19: the share of scenes whose notes agree with themselves.

    Every number of a card or message stands in the scene outside `short`; a weekday in a subject
    is the day they met, or stands in the body; the greeting has the reader's name, first name or
    address; every sum under `check` is true.
    """
    told = scenes_of(notes, library)
    if not told:
        return M19.not_measured("no scenes")
    notes_of: dict[str, list[Note]] = defaultdict(list)
    for note in notes:
        notes_of[note.scene].append(note)
    return by_scene(
        M19,
        told,
        {
            note.scene: [
                *_numbers_of_short(notes_of[note.scene], scene.model),
                *_days_of_subjects(notes_of[note.scene], scene.model),
                *_greetings(notes_of[note.scene], scene.model),
                *_sums(scene.model),
            ]
            for note, scene in told
        },
    )


def _numbers_of_short(notes: Sequence[Note], scene: Scene) -> Iterator[str]:
    known = numbers(
        " ".join(parse(text).text for text, location in authored(scene) if location[0] != "short")
    )
    said = {value: word for note in shorts(notes) for value, word in numbers(note.body).items()}
    for value, word in said.items():
        if value not in known:
            yield f"{word} stands in the short note alone"


def _days_of_subjects(notes: Sequence[Note], scene: Scene) -> Iterator[str]:
    for note in emails(notes):
        for day in _DAYS.findall(note.subject.phrase.text) if note.subject else ():
            if day != scene.when.day and day not in note.body:
                yield f"{day} stands in the subject; they met on {scene.when.day}"


def _greetings(notes: Sequence[Note], scene: Scene) -> Iterator[str]:
    names = (scene.reader.name, scene.reader.address, scene.reader.name.split()[0])
    for note in notes:
        greeting = note.greeting.text
        if not any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", greeting) for name in names):
            yield f"{greeting} does not name {scene.reader.name}"


def _sums(scene: Scene) -> Iterator[str]:
    for text in scene.check:
        try:
            true = holds(text)
        except SumError as error:
            yield str(error)
            continue
        if not true:
            yield f"{text} is false"
