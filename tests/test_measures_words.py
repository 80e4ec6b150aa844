import pytest
from made import library, role, sentence, style, told_by

from generator.measures.words import machine_habits, money, worn_phrases

GOOD = told_by(sentence("You stopped at the count."), sentence("We keep ours on the door."))


def test_a_worn_phrase_is_counted_wherever_it_stands() -> None:
    data = library(style={"cliches": style("team player", "perfect fit*")})
    bad = told_by(
        sentence("I am a team player."),
        scene="bad",
        subject=sentence("A perfect fit", "subject", "frame:thank-you"),
    )

    measure = worn_phrases([GOOD, bad], data)

    assert (measure.value, measure.passed) == ("2", False)
    assert measure.worst[0].source == "frame:thank-you"
    assert worn_phrases([GOOD], data).passed


def test_pay_is_counted_unless_it_is_the_trade() -> None:
    asks = told_by(sentence("I would like to hear about the benefits."))
    data = library(style={"money": style("the benefits")})
    trade = library(
        style={"money": style("the benefits")},
        roles={"nurse": role(lexicon=("explain the benefits desk", "about the benefits"))},
    )

    assert money([asks], data).passed is False
    assert money([asks], trade).passed
    assert money([GOOD], data).passed


def test_a_list_that_is_missing_is_not_a_pass() -> None:
    assert (
        worn_phrases([GOOD], library()).value == "not measured: data/style/cliches.yml is missing"
    )
    assert money([GOOD], library()).passed is None


@pytest.mark.parametrize(
    "habit",
    [
        "It is not only a job but a calling.",
        "The chart is not a form, it is a promise.",
        "The chart isn't a form; it is a promise.",
        "You asked — and I answered.",
        "Thank you!",
        "You care for trust, growth and impact.",
        "I saw ownership, quality, and kindness.",
    ],
)
def test_a_habit_of_machines_is_counted(habit: str) -> None:
    measure = machine_habits([told_by(sentence(habit))])

    assert (measure.value, measure.passed) == ("1.00 a note", False)


@pytest.mark.parametrize(
    "plain",
    [
        "You asked for claim, evidence and reasoning.",
        "The count was not kept, and nobody asked.",
        "I counted beds, bays and doors.",
        "It is not the floor that I left.",
    ],
)
def test_plain_words_are_no_habit(plain: str) -> None:
    assert machine_habits([told_by(sentence(plain))]).passed


def test_one_habit_in_five_notes_passes() -> None:
    notes = [told_by(sentence("We met."), scene=str(index)) for index in range(4)]

    measure = machine_habits([*notes, told_by(sentence("Thanks!"), scene="loud")])

    assert measure.value == "0.20 a note"
    assert measure.passed
