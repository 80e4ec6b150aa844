"""Measure words that no note should hold: worn phrases, pay, and the habits of machines."""

import re
from collections.abc import Iterator, Sequence

from generator.load import Library
from generator.measures.figures import share
from generator.measures.results import Case, Measure, Yardstick
from generator.measures.texts import told_with_subject
from generator.notes import Note
from generator.rules.lists import hits, wordlist

MOST_HABITS = 0.2

M8 = Yardstick("M8", "Worn phrases", "0")
M9 = Yardstick("M9", "Pay, benefits, leave, remote work", "0")
M17 = Yardstick("M17", "Machine habits in a note", "at most .2")

_HABITS = (
    re.compile(r"\bnot (?:only |just |merely |simply )?(?:[\w'-]+ ){0,6}?[\w'-]+,? but\b", re.I),
    re.compile(r"\b(?:is|are|was|were)(?: not|n['’]t) [^.;:,]{1,40}[,;] (?:it|they|that)\b", re.I),
    re.compile(r"—| -- "),
    re.compile(r"!"),
)
_ABSTRACT = (
    r"(?:\w+(?:ness|ship|bility|tivity)|accountability|alignment|ambition|care|clarity|"
    r"collaboration|commitment|communication|compassion|consistency|courage|craft|curiosity|"
    r"dedication|discipline|drive|efficiency|empathy|energy|ethics|excellence|experience|"
    r"expertise|focus|growth|honesty|humility|impact|innovation|insight|integrity|judgment|"
    r"knowledge|learning|passion|patience|performance|precision|pride|purpose|quality|respect|"
    r"rigor|safety|service|skill|skills|speed|strategy|support|teamwork|transparency|trust|"
    r"value|values|vision)"
)
_LIST_OF_ABSTRACTIONS = re.compile(
    rf"\b{_ABSTRACT}, (?:\w+ )?{_ABSTRACT},? and (?:\w+ )?{_ABSTRACT}\b", re.I
)


def worn_phrases(notes: Sequence[Note], library: Library) -> Measure:
    """M8: sentences and subjects that hold a pattern of data/style/cliches.yml, counted."""
    return _listed(M8, "cliches", notes, library)


def money(notes: Sequence[Note], library: Library) -> Measure:
    """M9: sentences and subjects that hold a pattern of data/style/money.yml, counted.

    Here and in M8 a pattern within a term of the note's own role or industry is innocent.
    """
    return _listed(M9, "money", notes, library)


def _listed(yardstick: Yardstick, style: str, notes: Sequence[Note], library: Library) -> Measure:
    if not notes:
        return yardstick.not_measured("no notes")
    if style not in library.style:
        return yardstick.not_measured(f"data/style/{style}.yml is missing")
    patterns = wordlist(library.style[style].model.patterns)
    found = [
        Case(case.note, f"{case.sentence} [{words}]", case.source)
        for note in notes
        for case in told_with_subject(note)
        for words, _ in hits(patterns, case.sentence, terms(note, library))
    ]
    return yardstick.measured(str(len(found)), len(found), not found, found)


def terms(note: Note, library: Library) -> frozenset[str]:
    """Return the words of the note's trade: the lexicons of its role and industry."""
    entries = (library.roles.get(note.role), library.industries.get(note.industry))
    return frozenset(term for entry in entries if entry for term in entry.model.lexicon)


def machine_habits(notes: Sequence[Note]) -> Measure:
    """M17: habits by which a machine's prose is known, for each note on average.

    Counted: "not X but Y" and "is not X, it is Y" within a sentence, a long dash (also as two
    hyphens), an exclamation mark, a list of three abstractions ("trust, growth and impact": a
    closed list of value words, and words in -ness, -ship, -bility, -tivity).
    """
    if not notes:
        return M17.not_measured("no notes")
    found = [
        Case(case.note, f"{case.sentence} [{habit}]", case.source)
        for note in notes
        for case in told_with_subject(note)
        for habit in _habits(case.sentence)
    ]
    each = share(len(found), len(notes))
    return M17.measured(f"{each:.2f} a note", each, each <= MOST_HABITS, found)


def _habits(sentence: str) -> Iterator[str]:
    for habit in (*_HABITS, _LIST_OF_ABSTRACTIONS):
        for match in habit.finditer(sentence):
            yield match[0]
