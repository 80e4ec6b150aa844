"""Measure whether a note could have come from any other interview."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from generator.measures.results import Case, Measure, Yardstick
from generator.measures.texts import emails, shorts, told
from generator.notes import Note
from generator.rules.words import words

MOST_SETTINGS = 0.02
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
    """M12a: distinct content words of a note that no other setting has.

    A content word has three letters or more, no digit, is no function word (a list of some 300,
    everyday verbs included) and is counted without "'s"; a word is the setting's own if notes of
    at most 2 % of the settings, or of one, hold it. Bodies only. Printed: the fewest in an email
    and in a short note. Fifteen notes written wholly by hand, each as a setting, gave 19 to 49.
    """
    found = {note.id: content_words(note.body) for note in notes}
    settings: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for note in notes:
        for word in found[note.id]:
            settings[word].add((note.role, note.industry))
    count = len({(note.role, note.industry) for note in notes})
    if count < 2:
        return M12A.not_measured("fewer than two settings")
    most = max(1, int(MOST_SETTINGS * count))
    own = {
        note_id: sum(len(settings[word]) <= most for word in those)
        for note_id, those in found.items()
    }
    full, short = (_fewest(own, some) for some in (emails(notes), shorts(notes)))
    missing = {
        note.id: (FEWEST_IN_FULL if note.channel == "email" else FEWEST_IN_SHORT) - own[note.id]
        for note in notes
    }
    return M12A.measured(
        f"fewest {'none' if full is None else full} in emails, "
        f"{'none' if short is None else short} in short notes",
        float(min(own.values())),
        max(missing.values()) <= 0,
        (
            _plainest(note, own[note.id], lambda word: len(settings[word]) <= most)
            for note in sorted(notes, key=lambda note: -missing[note.id])
            if missing[note.id] > 0
        ),
    )


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


def _fewest(own: Mapping[str, int], notes: Iterable[Note]) -> int | None:
    return min((own[note.id] for note in notes), default=None)


def _plainest(note: Note, count: int, is_own: Callable[[str], bool]) -> Case:
    """Return the longest sentence with the fewest words of its own, and the note's count."""
    case = min(
        told(note),
        key=lambda case: (sum(map(is_own, content_words(case.sentence))), -len(case.sentence)),
    )
    return replace(case, sentence=f"{case.sentence} [{count} in the note]")
