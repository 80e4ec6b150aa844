import pytest
from made import sentence, told_by

from generator.measures.reading import ease, reading
from generator.notes import Note

SHORT = "You had six beds."
LONG = "You said that the worst hour of the night is the one in which all the calls for a bed come"
MIDDLE = "I ran the late shift on a floor of that size for six years, and we kept the door open"


def told(*texts: str) -> Note:
    return told_by(*map(sentence, texts), scene=texts[0])


def test_the_formula_is_fleschs() -> None:
    note = told("The cat sat on the mat.", "The nurses documented it.")

    assert ease(note) == pytest.approx(206.835 - 1.015 * 10 / 2 - 84.6 * 14 / 10)


def test_plain_sentences_of_many_lengths_pass() -> None:
    measure = reading([told(f"{LONG}.", SHORT, f"{MIDDLE} all day long.")])

    assert measure.passed, measure.value


def test_heavy_words_are_missed() -> None:
    heavy = "Interdisciplinary documentation responsibilities necessitate organizational capability"

    measure = reading([told(f"{LONG}.", SHORT, f"{MIDDLE} all day long."), told(f"{heavy}.")])

    assert measure.passed is False
    assert heavy in measure.worst[0].sentence


def test_a_sentence_of_forty_six_words_is_missed() -> None:
    run_on = " ".join(["go"] * 46)

    measure = reading([told(f"{LONG}.", SHORT, f"{MIDDLE} all day long.", f"{run_on}.")])

    assert "longest 46" in measure.value
    assert measure.passed is False
    assert measure.worst[0].sentence == f"{run_on}."


def test_sentences_of_one_length_are_missed() -> None:
    measure = reading([told(f"{LONG}.", f"{LONG}.")])

    assert measure.value.endswith("spread 0.0")
    assert measure.passed is False
