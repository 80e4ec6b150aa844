"""Measure how many runs of five words two notes have in common."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias

from generator.measures.figures import percentile
from generator.measures.results import Case, Measure, Yardstick
from generator.measures.texts import told
from generator.notes import Note
from generator.rules.words import runs

Pair: TypeAlias = tuple[int, int]

M3A = Yardstick(
    "M3a", "Overlap between roles", "median at most .005, 99th percentile .05, highest .12"
)
M3B = Yardstick(
    "M3b", "Overlap between scenes of a role", "99th percentile at most .08, highest .20"
)
M3C = Yardstick(
    "M3c", "Overlap within a scene", "two emails at most .75, an email and a short note .25"
)


def overlap_between_roles(notes: Sequence[Note]) -> Measure:
    """M3a: Jaccard's index of five-word runs, over all pairs of notes of different roles.

    Printed: median, 99th percentile, highest (of 1). Bodies only. Only pairs that share a run are
    ever looked at, by way of an index from runs to notes; all other pairs have 0.
    """
    total = len(notes) * (len(notes) - 1) // 2 - _pairs_within(note.role for note in notes)
    if not total:
        return M3A.not_measured("fewer than two roles")
    indexes = {
        pair: value
        for pair, value in _indexes(notes).items()
        if notes[pair[0]].role != notes[pair[1]].role
    }
    values = list(indexes.values())
    middle, high = (percentile(values, at, total) for at in (0.5, 0.99))
    highest = max(values, default=0.0)
    return M3A.measured(
        f"{middle:.3f}, {high:.3f}, {highest:.3f}",
        middle,
        middle <= 0.005 and high <= 0.05 and highest <= 0.12,
        _nearest(notes, indexes),
    )


def overlap_between_scenes(notes: Sequence[Note]) -> Measure:
    """M3b: as M3a, over pairs of notes of one role that tell different scenes.

    Printed: 99th percentile, highest (of 1).
    """
    total = _pairs_within(note.role for note in notes) - _pairs_within(
        (note.role, note.scene) for note in notes
    )
    if not total:
        return M3B.not_measured("no role has two scenes")
    indexes = {
        pair: value
        for pair, value in _indexes(notes).items()
        if notes[pair[0]].role == notes[pair[1]].role
        and notes[pair[0]].scene != notes[pair[1]].scene
    }
    values = list(indexes.values())
    high, highest = percentile(values, 0.99, total), max(values, default=0.0)
    return M3B.measured(
        f"{high:.3f}, {highest:.3f}",
        high,
        high <= 0.08 and highest <= 0.20,
        _nearest(notes, indexes),
    )


def overlap_within_scenes(notes: Sequence[Note]) -> Measure:
    """M3c: Jaccard's index of five-word runs within a scene; the highest of any scene (of 1).

    Its emails are compared with each other, and each with its card and message; card and message
    are not compared, because they are the same short text.
    """
    scenes: dict[str, list[int]] = defaultdict(list)
    for index, note in enumerate(notes):
        scenes[note.scene].append(index)
    full = {index for index, note in enumerate(notes) if note.channel == "email"}
    pairs = [pair for those in scenes.values() for pair in combinations(those, 2)]
    two_emails = {pair: _index(notes, pair) for pair in pairs if full.issuperset(pair)}
    with_short = {pair: _index(notes, pair) for pair in pairs if len(full & set(pair)) == 1}
    if not two_emails and not with_short:
        return M3C.not_measured("no scene has two notes")
    long, short = (max(found.values(), default=0.0) for found in (two_emails, with_short))
    over = {pair: value / 0.75 for pair, value in two_emails.items() if value > 0.75}
    over |= {pair: value / 0.25 for pair, value in with_short.items() if value > 0.25}
    return M3C.measured(
        f"{long:.2f}, {short:.2f}", long, long <= 0.75 and short <= 0.25, _nearest(notes, over)
    )


def _pairs_within(groups: Iterable[object]) -> int:
    return sum(count * (count - 1) // 2 for count in Counter(groups).values())


def _indexes(notes: Sequence[Note]) -> dict[Pair, float]:
    """Return Jaccard's index of every two notes of different scenes that share a run."""
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    sizes: list[int] = []
    for index, note in enumerate(notes):
        found = runs(note.body)
        sizes.append(len(found))
        for run in found:
            holders[run].append(index)
    shared: Counter[Pair] = Counter()
    for those in holders.values():
        shared.update(
            pair for pair in combinations(those, 2) if notes[pair[0]].scene != notes[pair[1]].scene
        )
    return {
        (one, other): count / (sizes[one] + sizes[other] - count)
        for (one, other), count in shared.items()
    }


def _index(notes: Sequence[Note], pair: Pair) -> float:
    one, other = (runs(notes[index].body) for index in pair)
    return len(one & other) / len(one | other) if one | other else 0.0


def _nearest(notes: Sequence[Note], indexes: Mapping[Pair, float]) -> Iterable[Case]:
    """Yield, nearest pair first, the sentence of each note that the other repeats most of."""
    for pair in sorted(indexes, key=lambda pair: -indexes[pair]):
        one, other = (notes[index] for index in pair)
        yield _most_shared(one, other)
        yield _most_shared(other, one)


def _most_shared(note: Note, other: Note) -> Case:
    theirs = runs(other.body)
    return max(told(note), key=lambda case: len(runs(case.sentence) & theirs))
