"""Measure whether a note could have come from any other interview."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from math import comb

from generator.measures.results import Case, Measure, Yardstick
from generator.measures.texts import emails, shorts, told
from generator.notes import Note
from generator.rules.words import words

SETTINGS = 15
"""Among how many a word is looked for: as many as the notes by which the targets were set."""
FEWEST_LETTERS = 3
FEWEST_IN_FULL, FEWEST_IN_SHORT = 12, 6

M12A = Yardstick(
    "M12a", "Words of this setting alone", "at least 12 in every email, 6 in every short note"
)

_FUNCTION_WORDS = """
a about above after again against ago all almost alone along already also although always am
among an and another any anybody anyone anything are around as ask asked at away back be became
because been before behind being below beside between both but by came can cannot come could
day days did do does doing done down during each either else end enough even ever every
everybody everyone everything few first for four from full gave get give given glad go goes
going gone good got great had half has have having he heard help her here hers herself him
himself his how however i if in instead into is it its itself just keep kept knew know known
last late later least less let like little long look made make many may me mean meant met
might mine more morning most much must my myself near need never new next no nobody nor not
nothing now of off often old on once one only onto or other others our ours out over own part
people per put rather ready really right said same saw say see seen send sent set she should
show showed shown since so some somebody someone something soon still such take taken tell than
thank thanks that the their them then there these they thing things think this those though
three through time times to together told too took toward two under until up upon us use used
very want wanted was way we week weeks well went were what when where whether which while who
whole whom whose why will with within without work would year years yes yet you your yours
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())


def words_of_the_setting(notes: Sequence[Note]) -> Measure:
    """M12a: distinct content words of a note that no other of fifteen settings has.

    A content word has three letters or more, no digit, is no function word (a list of some 300,
    everyday verbs included) and is counted without "'s"; bodies only. The larger a gallery, the
    fewer words stand in one setting alone, so the count is rarefied (Hurlbert, Ecology 52, 1971):
    it is the number to be expected if fourteen other settings were drawn. Printed: the lowest of
    the emails and of the short notes. Fifteen notes written wholly by hand, each set among the
    gallery's settings, gave 15 to 41.
    """
    found = {note.id: content_words(note.body) for note in notes}
    settings: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for note in notes:
        for word in found[note.id]:
            settings[word].add((note.role, note.industry))
    count = len({(note.role, note.industry) for note in notes})
    if count < 2:
        return M12A.not_measured("fewer than two settings")
    chances = [chance_of_none(count - 1, others, SETTINGS - 1) for others in range(count)]

    def weight(word: str) -> float:
        return chances[len(settings[word]) - 1]

    own = {note_id: sum(map(weight, those)) for note_id, those in found.items()}
    full, short = (_fewest(own, some) for some in (emails(notes), shorts(notes)))
    missing = {
        note.id: (FEWEST_IN_FULL if note.channel == "email" else FEWEST_IN_SHORT) - own[note.id]
        for note in notes
    }
    return M12A.measured(
        f"fewest {full} in emails, {short} in short notes",
        min(own.values()),
        max(missing.values()) <= 0,
        (
            _plainest(note, own[note.id], weight)
            for note in sorted(notes, key=lambda note: -missing[note.id])
            if missing[note.id] > 0
        ),
    )


def chance_of_none(all_of_them: int, marked: int, drawn: int) -> float:
    """Return how likely none of the marked is drawn; if there are too few, all are drawn.

    >>> chance_of_none(4, 1, 2), chance_of_none(4, 0, 2), chance_of_none(4, 3, 2)
    (0.5, 1.0, 0.0)
    """
    drawn = min(drawn, all_of_them)
    return comb(all_of_them - marked, drawn) / comb(all_of_them, drawn)


def content_words(text: str) -> set[str]:
    """Return the distinct words of a text that carry its matter.

    >>> sorted(content_words("You said the unit's 8-bed bay was full of sheaths."))
    ['bay', 'sheaths', 'unit']
    """
    found = (re.sub(r"['’]s$", "", word) for word in words(text))
    return {
        word
        for word in found
        if len(word) >= FEWEST_LETTERS
        and word not in FUNCTION_WORDS
        and not any(letter.isdigit() for letter in word)
        and not re.search(r"['’]", word)
    }


def _fewest(own: Mapping[str, float], notes: Iterable[Note]) -> str:
    return min((f"{own[note.id]:.1f}" for note in notes), key=float, default="none")


def _plainest(note: Note, count: float, weight: Callable[[str], float]) -> Case:
    """Return the longest sentence with the fewest words of its own, and the note's count."""
    case = min(
        told(note),
        key=lambda case: (sum(map(weight, content_words(case.sentence))), -len(case.sentence)),
    )
    return replace(case, sentence=f"{case.sentence} [{count:.1f} in the note]")
