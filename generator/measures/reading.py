"""Measure how easily a note is read, and how its sentences vary in length."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from statistics import median, pstdev

import syllapy

from generator.measures.figures import percentile
from generator.measures.results import Case, Measure, Yardstick
from generator.measures.texts import told
from generator.notes import Note
from generator.phrases import word_count

EASE_OF_ALMOST_ALL = 50
LEAST_EASE = 42
MEDIAN_LENGTH = (18, 24)
MOST_LENGTH = 45
LEAST_SPREAD = 5

M11 = Yardstick(
    "M11",
    "Reading ease, sentence length, spread",
    "5th percentile at least 50, none below 42; median 18 to 24 words, longest 45; spread 5",
)
_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def reading(notes: Sequence[Note]) -> Measure:
    """M11: Flesch reading ease of each note's body, and its sentences' lengths in words.

    Printed: ease at the 5th percentile of notes, and the lowest; median and longest of all
    sentences; median over notes of the standard deviation of their sentences' lengths. A card and
    a message of one scene are the same short note: the card stands for both in the spread.

    Ease is 206.835 - 1.015 words/sentences - 84.6 syllables/words (Flesch, J. Applied Psychology
    32, 1948). Fifteen notes written wholly by hand gave 56 for the lowest and 71 for the median;
    with the CMU dictionary the same lowest, and 12 syllables of 2,733 fewer. pyphen finds 133
    syllables too few there, and 62 for the lowest, which would let heavy notes pass.
    """
    if not notes:
        return M11.not_measured("no notes")
    eases = {note.id: ease(note) for note in notes}
    almost_all, lowest = percentile(list(eases.values()), 0.05), min(eases.values())
    lengths = [word_count(case.sentence) for note in notes for case in told(note)]
    middle, longest = median(lengths), max(lengths)
    spread = median(map(_spread, once(notes)))
    return M11.measured(
        f"5th percentile {almost_all:.0f}, lowest {lowest:.0f}; "
        f"median {middle:.0f}, longest {longest}; spread {spread:.1f}",
        almost_all,
        almost_all >= EASE_OF_ALMOST_ALL
        and lowest >= LEAST_EASE
        and MEDIAN_LENGTH[0] <= middle <= MEDIAN_LENGTH[1]
        and longest <= MOST_LENGTH
        and spread >= LEAST_SPREAD,
        _worst(notes, eases, spread),
    )


def once(notes: Sequence[Note]) -> list[Note]:
    """Return the notes without the messages of scenes that have a card."""
    carded = {note.scene for note in notes if note.channel == "card"}
    return [note for note in notes if note.channel != "message" or note.scene not in carded]


def ease(note: Note) -> float:
    """Return the Flesch reading ease of a note's body."""
    found = [word for case in told(note) for word in case.sentence.split() if word_count(word)]
    lengths = len(list(told(note)))
    return 206.835 - 1.015 * len(found) / lengths - 84.6 * sum(map(syllables, found)) / len(found)


@lru_cache(maxsize=65536)
def syllables(word: str) -> int:
    """Return a word's syllables, its hyphened parts apart; a figure counts as one.

    >>> [syllables(word) for word in ("telemetry", "in-charge", "9,200", "don't")]
    [4, 2, 1, 1]
    """
    return sum(max(1, syllapy.count(part)) for part in _LETTERS.findall(word)) or 1


def _spread(note: Note) -> float:
    return pstdev(word_count(case.sentence) for case in told(note))


def _worst(notes: Sequence[Note], eases: dict[str, float], spread: float) -> Iterator[Case]:
    """Yield sentences that are too long, then the most even notes or the heaviest ones."""
    for note in notes:
        for case in told(note):
            if word_count(case.sentence) > MOST_LENGTH:
                yield case
    if spread < LEAST_SPREAD:
        for note in sorted(notes, key=_spread):
            yield _longest(note, f"spread {_spread(note):.1f}")
    for note in sorted(notes, key=lambda note: eases[note.id]):
        yield _longest(note, f"ease {eases[note.id]:.0f}")


def _longest(note: Note, remark: str) -> Case:
    case = max(told(note), key=lambda case: word_count(case.sentence))
    return replace(case, sentence=f"{case.sentence} [{remark}]")
