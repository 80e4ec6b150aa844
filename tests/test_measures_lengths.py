from typing import Any

import pytest
from made import library, note, only, sentence

from generator import models
from generator.measures.lengths import lengths


def body(words: int, parts: int = 3) -> str:
    each = words // parts
    counts = [each] * (parts - 1) + [words - each * (parts - 1)]
    return "\n\n".join(" ".join(["word"] * count) for count in counts)


@pytest.mark.parametrize("words", [90, 180])
def test_an_email_within_its_limits_passes(words: int) -> None:
    measure = lengths([note(body=body(words))], library())

    assert (measure.value, measure.passed) == ("100 %", True)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"body": body(89)}, "89 words, of 90 to 180"),
        ({"body": body(181)}, "181 words, of 90 to 180"),
        ({"body": body(100, 2)}, "2 paragraphs, of 3 to 4"),
        ({"body": body(100, 5)}, "5 paragraphs, of 3 to 4"),
        ({"body": body(81, 1), "channel": "card"}, "81 words, of 40 to 80"),
        (
            {"body": body(100), "subject": sentence("Thanks", "subject")},
            "Thanks [6 characters, of 15 to 70]",
        ),
    ],
)
def test_what_is_out_of_its_limits_is_named(changes: dict[str, Any], fault: str) -> None:
    measure = lengths([note(**changes)], library())

    assert (measure.value, measure.passed) == ("0 %", False)
    assert measure.worst[0].sentence == fault


def test_a_card_of_one_paragraph_passes() -> None:
    assert lengths([note(body=body(60, 1), channel="card")], library()).passed


def test_a_situation_may_ask_for_a_shorter_email() -> None:
    rejected = only(models.Situation, words=(70, 120), requires=[], excuses=[])
    data = library(situations={"after-rejection": rejected})

    assert lengths([note(body=body(70), situation="after-rejection")], data).passed
    assert lengths([note(body=body(69), situation="after-rejection")], data).passed is False
