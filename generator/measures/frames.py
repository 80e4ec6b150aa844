"""Measure how much of the notes is shared text, and how evenly the frames are used."""

from collections import defaultdict
from collections.abc import Sequence
from statistics import median

from generator.contract import contract
from generator.load import Library
from generator.measures.figures import percent, share
from generator.measures.results import Case, Measure, Yardstick
from generator.notes import Note, Sentence
from generator.phrases import Phrase, parse, word_count

MOST_SCENES = 0.12

M2B = Yardstick("M2b", "Busiest frame", "in at most 12 % of scenes")
M4 = Yardstick("M4", "Authored share of words", "median at least .80, none below .65")


def busiest_frame(notes: Sequence[Note]) -> Measure:
    """M2b: the share of scenes that show the busiest shared frame in any of their notes.

    Frames are told apart by move and id, which is made of their words, so that equal frames of
    two pools count as one. Openings and next steps count; subjects, greetings and closes do not.
    """
    scenes: dict[tuple[str, str], set[str]] = defaultdict(set)
    for note in notes:
        for sentence in note.sentences:
            if sentence.source != "scene":
                scenes[sentence.move, sentence.source].add(note.scene)
    if not scenes:
        return M2B.not_measured("no frame is used")
    busiest = max(scenes, key=lambda frame: len(scenes[frame]))
    busy = share(len(scenes[busiest]), len({note.scene for note in notes}))
    return M2B.measured(
        f"{percent(busy)} ({busiest[1].removeprefix('frame:')})",
        busy,
        busy <= MOST_SCENES,
        (
            Case(note.id, one.phrase.text, one.source)
            for frame in sorted(scenes, key=lambda frame: -len(scenes[frame]))
            if len(scenes[frame]) > MOST_SCENES * len({note.scene for note in notes})
            for note in notes
            for one in note.sentences
            if (one.move, one.source) == frame
        ),
    )


def authored_share(notes: Sequence[Note], library: Library) -> Measure:
    """M4: 1 less the frames' own words over all words of the body, for each note.

    A frame's own words are those outside its variables, contracted as the note is; what a
    variable stands for (`thanks_for`, `offer`, but also day, meeting and company) is the scene's.
    """
    if not notes:
        return M4.not_measured("no notes")
    shares = {note.id: 1 - share(_literal(note, library), note.words) for note in notes}
    middle, least = median(shares.values()), min(shares.values())
    return M4.measured(
        f"median {middle:.2f}, lowest {least:.2f}",
        middle,
        middle >= 0.80 and least >= 0.65,
        (
            Case(note.id, one.phrase.text, one.source)
            for note in sorted(notes, key=lambda note: shares[note.id])
            for one in note.sentences
            if one.source != "scene"
        ),
    )


def _literal(note: Note, library: Library) -> int:
    return sum(
        word_count(_frame(one, note, library).outside)
        for one in note.sentences
        if one.source != "scene"
    )


def _frame(sentence: Sentence, note: Note, library: Library) -> Phrase:
    """Return the frame of a sentence; the whole sentence counts as one if no pool holds it."""
    pools = (f"opening/{note.tone}", f"next-dated/{note.tone}", f"next-open/{note.tone}")
    for pool in pools:
        entry = library.frames.get(pool)
        frame = entry and entry.model.frames.get(sentence.source.removeprefix("frame:"))
        if frame and pool.startswith("opening") == (sentence.move == "thanks"):
            phrase = parse(frame.text)
            tone = library.tones.get(note.tone)
            return contract(phrase) if tone and tone.model.contractions else phrase
    return parse(sentence.phrase.text)
