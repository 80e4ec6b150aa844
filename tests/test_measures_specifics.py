import pytest
from made import note, sentence, told_by

from generator.measures.specifics import words_of_the_setting
from generator.notes import Note

WORDS = (
    "anvil bellows crucible damper ember flange grommet hinge ingot joist kiln ladle mortise",
    "apron baster colander dough espresso flour griddle honey icing jam kettle lemon mixer",
)

LETTERS = "abcdefghijklm"


def told(index: int, role: str, channel: str = "email", text: str = "") -> Note:
    return told_by(
        sentence(f"You showed me {text or WORDS[index]}."), scene=role, role=role, channel=channel
    )


def test_a_dozen_words_of_the_setting_are_enough_for_an_email() -> None:
    measure = words_of_the_setting([told(0, "smith"), told(1, "baker")])

    assert measure.value == "fewest 13.0 in emails, none in short notes"
    assert measure.passed


def test_words_that_two_settings_have_belong_to_neither() -> None:
    measure = words_of_the_setting([told(0, "smith"), told(0, "founder"), told(1, "baker")])

    assert measure.passed is False
    assert {case.note for case in measure.worst} == {"smith.warm.email", "founder.warm.email"}


def test_a_large_gallery_is_asked_no_more_than_a_small_one() -> None:
    shared = [told(1, "baker"), told(1, "cook")]
    others = [
        told(0, f"role{one}{other}", text=" ".join(f"{one}{other}x{third}" for third in LETTERS))
        for one in LETTERS
        for other in LETTERS
    ]

    assert words_of_the_setting([*shared, *others[:5]]).raw == 0
    assert words_of_the_setting([*shared, *others]).raw == pytest.approx(13 * (1 - 14 / 170))


def test_words_that_carry_nothing_do_not_count() -> None:
    thin = told(0, "baker", text="that you would have said something about everything after all")

    measure = words_of_the_setting([told(0, "smith"), thin])

    assert measure.raw == 0


def test_a_short_note_needs_six() -> None:
    six, five = "apron baster colander dough espresso flour", "apron baster colander dough espresso"

    assert words_of_the_setting([told(0, "smith"), told(1, "baker", "card", six)]).passed
    assert not words_of_the_setting([told(0, "smith"), told(1, "baker", "card", five)]).passed


def test_one_setting_cannot_be_told_from_others() -> None:
    assert words_of_the_setting([note()]).passed is None
