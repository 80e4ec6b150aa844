import pytest
from made import library, only, role, sentence, style, told_by

from generator.measures.grammar import grammar
from generator.models import Industry


def test_a_plain_sentence_passes() -> None:
    measure = grammar([told_by(sentence("You stopped at the column and sighed."))], library())

    assert (measure.value, measure.passed) == ("0", True)


@pytest.mark.parametrize(
    "text", ["You stopped at the the column.", "This is an test.", "You recieved the chart."]
)
def test_a_mistake_is_counted_with_its_sentence(text: str) -> None:
    measure = grammar([told_by(sentence("We met."), sentence(text))], library())

    assert measure.passed is False
    assert measure.worst[0].sentence.startswith(text)


def test_names_terms_and_titles_need_no_dictionary() -> None:
    told = told_by(sentence("Ms. Petrosyan and Mr. Zylkowicz keep the tallywag."))

    assert grammar([told], library()).passed is False
    assert grammar([told], library(roles={"nurse": role(lexicon=("tallywag",))})).passed


def test_a_misspelt_weekday_is_no_name() -> None:
    assert grammar([told_by(sentence("We met on Wendesday."))], library()).passed is False


def test_words_and_rules_on_the_list_may_stand() -> None:
    told = told_by(sentence("I owe you thanks for some 30 beds by the the door."))
    one = library(style={"grammar": style("owe you thanks", "QuantifierNumeralConflict")})
    both = library(
        style={"grammar": style("owe you thanks", "QuantifierNumeralConflict", "the the door")}
    )

    assert grammar([told], library()).raw == 3
    assert grammar([told], one).raw == 1
    assert grammar([told], both).passed


def test_each_industry_is_read_in_its_own_english() -> None:
    told = told_by(sentence("The colour of the tick tells the shift."))
    british = only(Industry, lexicon=[], locale="en-GB")

    assert grammar([told], library()).passed is False
    assert grammar([told], library(industries={"hospitals": british})).passed


def test_without_harper_nothing_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.measures.grammar.find_spec", lambda name: None)

    measure = grammar([told_by(sentence("You recieved the the chart."))], library())

    assert measure.value == "not measured: install harper-py"
    assert measure.passed is None
