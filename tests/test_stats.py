import json
from dataclasses import replace

from made import library, note, only, style

from generator.measures.results import Case, Measure
from generator.models import Audience
from generator.stats import Count, Stats, as_json, as_text, met, stats

TINY = Stats(
    scenes=1,
    notes=2,
    words=1_234,
    counts=(
        Count("role", "nurse", 1, 2),
        Count("channel", "card", 1, 1),
        Count("channel", "email", 1, 1),
    ),
    missing={"audience": ("panel", "peer"), "stage": ()},
    measures=(
        Measure("M1", "Sentences shared", "0 in emails", "0 %", 0.0, True),
        Measure(
            "M8",
            "Worn phrases",
            "0",
            "2",
            2.0,
            False,
            (
                Case("tally.warm.email", "I am a team player. [team player]", "scene"),
                Case("tally.warm.card", "Thank you for your time.", "frame:thank-you-for"),
            ),
        ),
        Measure("M15", "Grammar", "0", "not measured: install harper-py", None, None),
    ),
)

TEXT = """\
1 scene, 2 notes, 1,234 words

role     scenes  notes
  nurse       1      2

channel    scenes  notes
  card          1      1
  email         1      1

no scene yet for audience: panel, peer
every stage has a scene

M1   Sentences shared  ok            0 %                0 in emails
M8   Worn phrases      MISSED        2                  0
    tally.warm.email: I am a team player. [team player] (scene)
    tally.warm.card: Thank you for your time. (frame:thank-you-for)
M15  Grammar           not measured  install harper-py  0
"""


def test_the_text_sets_each_value_beside_its_target() -> None:
    assert as_text(TINY) == TEXT


def test_the_json_has_every_field_by_its_name() -> None:
    data = json.loads(as_json(TINY))

    assert data["counts"][0] == {"facet": "role", "id": "nurse", "scenes": 1, "notes": 2}
    assert data["missing"] == {"audience": ["panel", "peer"], "stage": []}
    assert data["measures"][1]["passed"] is False
    assert data["measures"][1]["worst"][1]["source"] == "frame:thank-you-for"
    assert data["measures"][2]["raw"] is None


def test_a_gallery_is_counted_by_facet_and_by_scene() -> None:
    audience = only(Audience)
    data = library(audiences={"hiring-manager": audience, "panel": audience})
    notes = [note(), note(channel="card"), note("door", tone="formal")]

    found = stats(data, notes)

    assert (found.scenes, found.notes) == (2, 3)
    assert found.words == sum(note.words for note in notes)
    assert Count("channel", "email", 2, 2) in found.counts
    assert Count("tone", "warm", 1, 2) in found.counts
    assert found.missing == {"audience": ("panel",), "stage": (), "situation": ()}


def test_every_measure_of_the_table_is_taken_in_its_order() -> None:
    codes = " ".join(measure.code for measure in stats(library(), [note()]).measures)

    assert codes == (
        "M1 M2a M2b M3a M3b M3c M4 M5 M6 M7 M8 M9 M10 M11 M12a M12b M12c "
        "M13 M14 M15 M16 M17 M18 M19 M20"
    )


def test_an_empty_gallery_passes_nothing() -> None:
    found = stats(library({}), [])

    assert {measure.passed for measure in found.measures} == {None}
    assert not met(found)
    assert as_text(found).startswith("0 scenes, 0 notes, 0 words\n")


def test_a_gallery_is_met_when_every_measure_is() -> None:
    found = stats(library(), [note()])
    passed = tuple(replace(measure, passed=True) for measure in found.measures)

    assert met(replace(found, measures=passed))
    assert not met(replace(found, measures=(replace(passed[0], passed=False), *passed[1:])))


def test_a_missed_measure_names_at_most_ten_notes_each_once() -> None:
    data = library(style={"cliches": style("tally", "sighed")})

    worn = stats(data, [note(f"scene{index}") for index in range(12)]).measures[10]

    assert worn.code == "M8"
    assert [case.note for case in worn.worst] == [f"scene{index}.warm.email" for index in range(10)]
