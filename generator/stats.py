"""Count what is in the gallery, say what is not, and set each measure beside its target."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

from generator.load import Library
from generator.measures.fiction import fiction_safety
from generator.measures.frames import authored_share, busiest_frame
from generator.measures.grammar import grammar
from generator.measures.lengths import lengths
from generator.measures.overlap import (
    overlap_between_roles,
    overlap_between_scenes,
    overlap_within_scenes,
)
from generator.measures.reading import reading
from generator.measures.repetition import (
    openings_endings_shapes,
    reasons_repeated,
    sentences_shared,
    sentences_shared_masked,
)
from generator.measures.results import Measure
from generator.measures.richness import richness, starts_with_i
from generator.measures.slips import leaks, slips
from generator.measures.specifics import words_of_the_setting
from generator.measures.trades import role_recovered, survives_no_swap
from generator.measures.truth import agreement, number_in_proof
from generator.measures.words import machine_habits, money, worn_phrases
from generator.notes import Note

FACETS = ("role", "industry", "audience", "stage", "situation", "tone", "channel", "candidate")
COVERED = {"audience": "audiences", "stage": "stages", "situation": "situations"}
"""The facets that the gallery is to show whole, with their kinds in the library."""
VERDICTS = {True: "ok", False: "MISSED", None: "not measured"}


@dataclass(frozen=True, slots=True)
class Count:
    """How many scenes and notes bear one value of a facet."""

    facet: str
    id: str
    scenes: int
    notes: int


@dataclass(frozen=True, slots=True)
class Stats:
    """The gallery in figures."""

    scenes: int
    notes: int
    words: int
    """Words of all bodies."""
    counts: tuple[Count, ...]
    missing: Mapping[str, tuple[str, ...]]
    """By facet: what no scene shows."""
    measures: tuple[Measure, ...]


def stats(library: Library, notes: Sequence[Note]) -> Stats:
    """Return counts, coverage and measures of the notes composed from a library."""
    return Stats(
        scenes=len({note.scene for note in notes}),
        notes=len(notes),
        words=sum(note.words for note in notes),
        counts=tuple(count for facet in FACETS for count in _counts(facet, notes)),
        missing={
            facet: tuple(sorted(set(getattr(library, kind)) - _shown(facet, notes)))
            for facet, kind in COVERED.items()
        },
        measures=measures(library, notes),
    )


def _value(facet: str, note: Note) -> str:
    return str(getattr(note, facet))


def _shown(facet: str, notes: Sequence[Note]) -> set[str]:
    return {_value(facet, note) for note in notes}


def _counts(facet: str, notes: Sequence[Note]) -> Iterator[Count]:
    many = Counter(_value(facet, note) for note in notes)
    scenes = Counter(value for value, _ in {(_value(facet, note), note.scene) for note in notes})
    for value in sorted(many):
        yield Count(facet, value, scenes[value], many[value])


def measures(library: Library, notes: Sequence[Note]) -> tuple[Measure, ...]:
    """Return every measure, in the order of its code."""
    return (
        sentences_shared(notes),
        sentences_shared_masked(notes),
        busiest_frame(notes),
        overlap_between_roles(notes),
        overlap_between_scenes(notes),
        overlap_within_scenes(notes),
        authored_share(notes, library),
        richness(notes),
        openings_endings_shapes(notes),
        starts_with_i(notes),
        worn_phrases(notes, library),
        money(notes, library),
        lengths(notes, library),
        reading(notes),
        words_of_the_setting(notes),
        role_recovered(notes, library),
        survives_no_swap(notes, library),
        number_in_proof(notes, library),
        slips(notes),
        grammar(notes, library),
        leaks(notes, library),
        machine_habits(notes),
        fiction_safety(notes, library),
        agreement(notes, library),
        reasons_repeated(notes),
    )


def met(stats: Stats) -> bool:
    """Tell whether every measure was taken and meets its target."""
    return all(measure.passed for measure in stats.measures)


def as_json(stats: Stats) -> str:
    """Return the stats as one JSON object with the names of their fields."""
    return json.dumps(asdict(stats), ensure_ascii=False, indent=2) + "\n"


def as_text(stats: Stats) -> str:
    """Return the stats as aligned plain text, each missed measure with its worst notes."""
    blocks = [
        ", ".join(
            f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
            for count, noun in (
                (stats.scenes, "scene"),
                (stats.notes, "note"),
                (stats.words, "word"),
            )
        ),
        *("\n".join(_facet_lines(facet, stats.counts)) for facet in FACETS),
        "\n".join(_missing_lines(stats.missing)),
        "\n".join(_measure_lines(stats.measures)),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _facet_lines(facet: str, counts: Sequence[Count]) -> Iterator[str]:
    own = [count for count in counts if count.facet == facet]
    if not own:
        return
    width = max(len(facet), *(len(count.id) for count in own)) + 2
    yield f"{facet:<{width}}  scenes  notes"
    for count in own:
        yield f"  {count.id:<{width}}{count.scenes:>6}{count.notes:>7}"


def _missing_lines(missing: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for facet, ids in missing.items():
        yield f"no scene yet for {facet}: {', '.join(ids)}" if ids else f"every {facet} has a scene"


def _measure_lines(measures: Sequence[Measure]) -> Iterator[str]:
    """Yield a line for each measure: code, name, verdict, value, target."""
    rows = [
        (measure.code, measure.name, VERDICTS[measure.passed], _value_of(measure), measure.target)
        for measure in measures
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for measure, row in zip(measures, rows, strict=True):
        yield "  ".join(
            f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        if measure.passed is False:
            for case in measure.worst:
                yield f"    {case.note}: {case.sentence} ({case.source})"


def _value_of(measure: Measure) -> str:
    """Return the value, or the reason why there is none, which the verdict need not repeat."""
    return measure.value.removeprefix("not measured: ")
