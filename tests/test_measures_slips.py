import pytest
from made import library, note, plain, sentence, told_by

from generator.measures.slips import leaks, slips
from generator.notes import Note, Sentence
from generator.phrases import parse


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("I ran a 8-bed bay.", "a 8-bed: an 8-bed"),
        ("It took [[an hour|a amount of time]].", "a amount: an amount"),
        ("I like [[Dunleavy Builders's yard|what they have]].", "Builders's"),
        ("[[The two nurses on 4 West|who told you]] was right.", "The two nurses on 4 West was"),
        ("You said that [[a form|what they use]] were late.", "a form were"),
    ],
)
def test_a_slip_is_counted(text: str, slip: str) -> None:
    measure = slips([told_by(sentence(text))])

    assert (measure.value, measure.passed) == ("1", False)
    assert measure.worst[0].sentence.endswith(f"[{slip}]")


@pytest.mark.parametrize(
    "text",
    [
        "I ran an 8-bed bay for an hour at the boss's desk.",
        "[[The two nurses on 4 West|who told you]] were right.",
        "[[Two of your nurses|who told you]] have left.",
        "The man who runs [[the two floors|what they run]] is right.",
        "[[Showing me two doors|what they did]] was kind.",
    ],
)
def test_a_right_sentence_has_no_slip(text: str) -> None:
    assert slips([told_by(sentence(text))]).passed


FOUR = [sentence(f"You named [[the {word}|what they named]].") for word in ("a", "b", "c")]


def with_fourth(fourth: Sentence) -> Note:
    return told_by(*FOUR, fourth)


def test_a_template_with_all_particulars_in_brackets_leaks_nothing() -> None:
    assert leaks([note()], library()).passed
    assert leaks([with_fourth(sentence("Then [[Lorraine|who]] left."))], library()).passed


@pytest.mark.parametrize(
    ("fourth", "leak"),
    [
        (sentence("I saw 15 of [[them|what]]."), "15"),
        (sentence("I saw eleven of [[them|what]]."), "eleven"),
        (sentence("I met Kay on [[the unit|where]]."), "Kay"),
        (sentence("Lorraine showed me [[the unit|where]]."), "Lorraine"),
        (sentence("At Larkmoor Regional I saw [[the unit|where]]."), "Larkmoor"),
        (plain("I saw [[the unit|where."), "brackets"),
    ],
)
def test_a_particular_outside_the_brackets_is_a_leak(fourth: Sentence, leak: str) -> None:
    measure = leaks([told_by(*FOUR, sentence("On [[the day|when]] we met."), fourth)], library())

    assert measure.passed is False
    assert measure.worst[0].sentence.endswith(f"[{leak}]")


def test_words_of_the_role_and_acronyms_may_stand_outside() -> None:
    fourth = sentence("The Nurse has an ACLS card for [[the unit|where]], and I've one.")

    assert leaks([with_fourth(fourth)], library()).passed


def test_too_few_and_too_many_blanks_are_named() -> None:
    few = leaks([told_by(*FOUR)], library())
    many = leaks([told_by(*FOUR * 5)], library())

    assert few.worst[0].sentence == "3 blanks, of 4 to 12"
    assert many.worst[0].sentence == "15 blanks, of 4 to 12"


def test_the_signature_is_read_too() -> None:
    signed = note(signature=(parse("Odalys Ferrer"),))

    assert leaks([signed], library()).worst[0].source == "signature"
