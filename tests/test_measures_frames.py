from made import library, only, sentence, told_by

from generator.load import Library
from generator.measures.frames import authored_share, busiest_frame
from generator.models import Frame, Frames, ToneRules
from generator.notes import Note

THANKS = "frame:thank-you-for"


def test_a_frame_in_one_scene_of_eight_is_too_busy_and_in_one_of_nine_is_not() -> None:
    def opened(scene: int) -> Note:
        return told_by(
            sentence("Thank you for the tour.", "thanks", f"frame:own-{scene}"), scene=str(scene)
        )

    assert busiest_frame([opened(scene) for scene in range(9)]).passed
    measure = busiest_frame([opened(scene) for scene in range(8)])
    assert measure.passed is False
    assert measure.value == "12.5 % (own-0)"


def test_versions_of_one_scene_show_a_frame_once() -> None:
    shown = [
        told_by(sentence("Thank you for it.", "thanks", THANKS), scene=scene, channel=channel)
        for scene in ("one", "two")
        for channel in ("card", "message")
    ]
    others = [told_by(sentence("We met."), scene=f"other{index}") for index in range(18)]

    measure = busiest_frame([*shown, *others])

    assert measure.value == "10.0 % (thank-you-for)"
    assert measure.passed


def frames_of_thanks() -> Library:
    tone = only(ToneRules, contractions=True)
    frames = Frames(frames={"thank-you-for": Frame(text="Thank you for {{thanks_for}}.")})
    return library(frames={"opening/warm": frames}, tones={"warm": tone})


def test_only_the_words_of_the_frame_itself_count_as_shared() -> None:
    opening = sentence("Thank you for walking me down to the floor at night.", "thanks", THANKS)
    core = sentence("You said it was short.")

    measure = authored_share([told_by(opening, core)], frames_of_thanks())

    assert measure.raw == 1 - 3 / 16
    assert measure.passed


def test_a_note_that_is_mostly_frame_is_missed() -> None:
    opening = sentence("Thank you for lunch.", "thanks", THANKS)
    core = sentence("It was short.")

    measure = authored_share([told_by(opening, core)], frames_of_thanks())

    assert measure.value == "median 0.57, lowest 0.57"
    assert measure.passed is False
    assert measure.worst[0].source == THANKS


def test_a_frame_that_no_pool_holds_is_all_shared() -> None:
    measure = authored_share(
        [told_by(sentence("I can send it.", "next", "frame:lost"))], frames_of_thanks()
    )

    assert measure.raw == 0
