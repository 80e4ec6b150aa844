"""Measure whether a note could have come from any other job."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from generator.load import Library
from generator.measures.figures import percent, share
from generator.measures.results import Case, Measure, Yardstick
from generator.measures.texts import emails, scene_of, shorts, told
from generator.notes import Note
from generator.rules.trades import terms_in, trades

FEWEST_OWN_TERMS = 2

M12B = Yardstick("M12b", "Role told by its words", "at least 95 % of emails, 85 % of short notes")
M12C = Yardstick("M12c", "Two words of the role's own", "100 % of emails")


def role_recovered(notes: Sequence[Note], library: Library) -> Measure:
    """M12b: the share of notes in which more terms of their own role occur than of any other.

    Terms are those of the roles' lexicons, each counted once a note as `gallery check` counts
    them, in the body after title and company have been taken out. A tie is not won. Printed:
    share of emails, share of short notes.
    """
    if len({note.role for note in notes}) < 2:
        return M12B.not_measured("fewer than two roles")
    counts = _terms(notes, library)
    lost = [note for note in notes if not _wins(note.role, counts[note.id])]
    full, short = (
        1 - share(sum(note in some for note in lost), len(some))
        for some in (emails(notes), shorts(notes))
    )
    return M12B.measured(
        f"{percent(full)} of emails, {percent(short)} of short notes",
        full,
        full >= 0.95 and short >= 0.85,
        (_counted(note, counts[note.id]) for note in sorted(lost, key=_is_short)),
    )


def survives_no_swap(notes: Sequence[Note], library: Library) -> Measure:
    """M12c: the share of emails with two terms or more of their own role's lexicon.

    Under another role's title and company such an email would be seen to be false. Terms are
    counted as in M12b, whether or not another role has them too.
    """
    full = emails(notes)
    if not full:
        return M12C.not_measured("no emails")
    counts = _terms(full, library)
    short_of = [note for note in full if counts[note.id][note.role] < FEWEST_OWN_TERMS]
    reached = 1 - share(len(short_of), len(full))
    return M12C.measured(
        percent(reached),
        reached,
        not short_of,
        (_counted(note, counts[note.id]) for note in short_of),
    )


def _terms(notes: Sequence[Note], library: Library) -> Mapping[str, Counter[str]]:
    """Return by note how many terms of each role's lexicon it holds."""
    by_term = trades(library)
    return {note.id: terms_in(_masked(note, library), by_term) for note in notes}


def _masked(note: Note, library: Library) -> str:
    """Return the body without the role's title and the company's name."""
    role, scene = library.roles.get(note.role), scene_of(note, library)
    company = library.companies.get(scene.model.company) if scene else None
    names = [role.model.plural, role.model.title, role.model.in_sentence] if role else []
    names += [company.model.name] if company else []
    text = note.body
    for name in names:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "·", text, flags=re.IGNORECASE)
    return text


def _wins(role: str, counts: Counter[str]) -> bool:
    return counts[role] > max((many for other, many in counts.items() if other != role), default=0)


def _is_short(note: Note) -> bool:
    return note.channel != "email"


def _counted(note: Note, counts: Counter[str]) -> Case:
    rivals = [(many, role) for role, many in counts.items() if role != note.role]
    most, rival = max(rivals, default=(0, "any other"))
    first = next(told(note))
    terms = f"{counts[note.role]} of {note.role}, {most} of {rival}"
    return Case(note.id, f"{first.sentence} [terms: {terms}]", first.source)
