from time import process_time

import pytest
from made import note, sentence, told_by

from generator.measures.overlap import (
    overlap_between_roles,
    overlap_between_scenes,
    overlap_within_scenes,
)
from generator.notes import Note

SAME = "alder birch cedar dogwood elm fir ginkgo hazel iris juniper kapok larch"


def told(text: str, scene: str, role: str = "nurse", channel: str = "email") -> Note:
    return told_by(sentence(text), scene=scene, role=role, channel=channel)


def test_notes_without_a_run_in_common_do_not_overlap() -> None:
    notes = [
        told("We met at noon on the floor.", "one"),
        told("You said it leaks.", "two", "clerk"),
    ]

    measure = overlap_between_roles(notes)

    assert measure.value == "0.000, 0.000, 0.000"
    assert measure.passed


def test_the_index_is_runs_shared_over_runs_in_either() -> None:
    notes = [
        told("alder birch cedar dogwood elm fir", "one"),
        told("birch cedar dogwood elm fir ginkgo", "two", "clerk"),
    ]

    assert overlap_between_roles(notes).raw == pytest.approx(1 / 3)


def test_the_same_text_in_two_roles_is_missed_with_both_sentences() -> None:
    notes = [told(SAME, "one"), told(SAME, "two", "clerk")]

    measure = overlap_between_roles(notes)

    assert measure.passed is False
    assert [case.note for case in measure.worst] == ["one.warm.email", "two.warm.email"]
    assert overlap_between_scenes(notes).passed is None


def test_the_same_text_in_two_scenes_of_a_role_is_missed() -> None:
    notes = [told(SAME, "one"), told(SAME, "two")]

    assert overlap_between_scenes(notes).passed is False
    assert overlap_between_roles(notes).passed is None


def test_versions_of_a_scene_are_compared_with_each_other_alone() -> None:
    notes = [told(SAME, "one"), told_by(sentence(SAME), scene="one", tone="formal")]

    assert overlap_between_scenes(notes).passed is None
    assert overlap_within_scenes(notes).value == "1.00, 0.00"
    assert overlap_within_scenes(notes).passed is False


def test_a_card_may_repeat_the_message_but_not_the_email() -> None:
    short = [told(SAME, "one", channel="card"), told(SAME, "one", channel="message")]
    other = told("You said the line stops at five on most days.", "one")
    same = told(SAME, "one")

    assert overlap_within_scenes([other, *short]).passed
    measure = overlap_within_scenes([same, *short])
    assert measure.value == "0.00, 1.00"
    assert measure.passed is False


def test_a_rare_overlap_stays_under_the_ninety_ninth_percentile() -> None:
    plain = [
        note(f"scene{index}", f"word{index} alpha{index} beta{index} gamma{index} delta{index}.")
        for index in range(30)
    ]

    measure = overlap_between_scenes([*plain, told(SAME, "one"), told(SAME, "two")])

    assert measure.value == "0.000, 1.000"


def test_a_thousand_notes_take_seconds() -> None:
    notes = [
        told(" ".join(f"w{index * 7 + place}" for place in range(150)), str(index), str(index % 9))
        for index in range(1000)
    ]
    start = process_time()

    overlap_between_roles(notes)

    assert process_time() - start < 10
