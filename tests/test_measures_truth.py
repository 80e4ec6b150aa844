from typing import Any

import pytest
from made import library, note, only, sentence, told_by

from generator import models
from generator.measures.truth import agreement, number_in_proof
from generator.phrases import parse

COUNTED = sentence("Holds fell from [[41 to 15|the counts]].", "proof")
UNCOUNTED = sentence("Holds [[fell at once|what came of it]].", "proof")


def test_a_proof_counts_in_figures_or_in_words() -> None:
    in_words = sentence("I precepted [[five nurses|whom]].", "proof")

    assert number_in_proof([told_by(COUNTED)], library()).passed
    assert number_in_proof([told_by(in_words)], library()).passed


def test_a_proof_without_a_number_and_no_proof_at_all_are_missed() -> None:
    measure = number_in_proof(
        [
            told_by(UNCOUNTED, scene="vague"),
            told_by(sentence("You had [[41 holds|how many]]."), scene="none"),
        ],
        library(),
    )

    assert (measure.value, measure.passed) == ("0 %", False)
    assert [case.sentence for case in measure.worst] == ["Holds fell at once.", "no proof"]


def test_a_situation_may_excuse_the_proof() -> None:
    excuse = only(models.Situation, requires=[], excuses=["proof"], words=None)
    data = library(situations={"after-rejection": excuse})

    excused = told_by(UNCOUNTED, situation="after-rejection")

    assert number_in_proof([excused], data).passed is None
    assert number_in_proof([excused, told_by(COUNTED)], data).passed


def test_a_scene_that_agrees_with_itself_passes() -> None:
    card = told_by(sentence("Ours fell to [[15|the count]].", "proof"), channel="card")

    measure = agreement([note(), card], library({"tally": {"check": ["15 < 41"]}}))

    assert (measure.value, measure.passed) == ("100 %", True)


@pytest.mark.parametrize(
    ("changes", "scene", "fault"),
    [
        (
            {"channel": "card", "body": "Ours fell to [[14|the count]]."},
            {},
            "14 stands in the short",
        ),
        ({"subject": sentence("Thank you for Monday")}, {}, "Monday stands in the subject"),
        ({"greeting": parse("Dear [[Lorrain|First name]],")}, {}, "Dear Lorrain, does not name"),
        ({}, {"check": ["15 > 41"]}, "15 > 41 is false"),
        ({}, {"check": ["open('x')"]}, "`open('x')` compares nothing"),
    ],
)
def test_what_disagrees_is_named(
    changes: dict[str, Any], scene: dict[str, Any], fault: str
) -> None:
    measure = agreement([note(**changes)], library({"tally": scene}))

    assert (measure.value, measure.passed) == ("0 %", False)
    assert measure.worst[0].sentence.startswith(fault)


def test_a_weekday_in_the_subject_may_be_one_that_the_body_names() -> None:
    told = told_by(
        sentence("You decide on [[Monday|when]]."), subject=sentence("Before Monday: the tally")
    )

    assert agreement([told], library()).passed
