from made import note, paragraphs, sentence, told_by

from generator.measures.repetition import (
    openings_endings_shapes,
    reasons_repeated,
    sentences_shared,
    sentences_shared_masked,
)
from generator.notes import Note

SCENES = ("one", "two", "three", "four")


def test_a_sentence_of_four_scenes_is_shared_whatever_its_tone() -> None:
    warm = [told_by(sentence("I'd start early."), scene=scene) for scene in SCENES[:3]]
    formal = told_by(sentence("I would start early."), scene="four", tone="formal")

    measure = sentences_shared([*warm, formal])

    assert measure.passed is False
    assert measure.value == "100 % in emails, 100 % overall; 0.250 distinct"
    assert measure.worst[0].sentence == "I'd start early."
    assert {case.note for case in measure.worst} == {note.id for note in (*warm, formal)}


def test_the_versions_of_one_scene_share_their_sentences_freely() -> None:
    versions = [
        told_by(sentence("I'd start early."), tone=tone, channel=channel)
        for tone in ("warm", "formal", "concise")
        for channel in ("email", "card")
    ]

    assert sentences_shared(versions).value == "0 % in emails, 0 % overall; 1.000 distinct"
    assert sentences_shared(versions).passed


def test_names_and_digits_do_not_hide_a_shared_sentence() -> None:
    texts = ("Mr. Lund ran 12 beds.", "Mr. Osei ran 30 beds.", "Mr. Tam ran 44 beds.")
    notes = [told_by(sentence(text), scene=text) for text in (*texts, "Mr. Ruiz ran 51 beds.")]

    assert sentences_shared(notes).passed
    assert sentences_shared_masked(notes).passed is False
    assert sentences_shared_masked(notes).raw == 1


def test_different_verbs_are_different_sentences_when_masked() -> None:
    notes = [
        told_by(sentence(f"Mr. Lund {verb} 12 beds."), scene=verb)
        for verb in ("ran", "saw", "lost", "kept")
    ]

    assert sentences_shared_masked(notes).passed


def varied(count: int) -> list[Note]:
    words = [f"word{chr(97 + index % 26)}{chr(97 + index // 26)}" for index in range(count)]
    return [
        note(
            word,
            f"{word.capitalize()} came first. It stood at {word} until {word} ended {word}.",
            paragraphs=tuple(
                (sentence(f"{word} opens this {word} note and closes with {word}.", move),)
                for move in ("thanks", "callback", "proof", "doubt", "build")[index % 5 :]
            ),
        )
        for index, word in enumerate(words)
    ]


def test_openings_endings_and_shapes_that_vary_pass() -> None:
    measure = openings_endings_shapes(varied(20))

    assert measure.passed, measure.value


def test_the_same_opening_in_every_tenth_note_is_missed() -> None:
    same = [
        note(name, paragraphs=paragraphs(f"Thank you so very much {name}. Then {name} {name}"))
        for name in ("alpha", "beta")
    ]

    measure = openings_endings_shapes([*varied(18), *same])

    assert measure.passed is False
    assert [case.note for case in measure.worst] == ["alpha.warm.email", "beta.warm.email"]


def test_one_shape_for_all_emails_is_missed() -> None:
    notes = [
        note(f"scene{index}", f"{word} {word} one {word} {word}.")
        for index, word in enumerate("abcdefghijklmnopqrst")
    ]

    measure = openings_endings_shapes(notes)

    assert measure.passed is False
    assert measure.value.endswith("100 %")


def test_a_reason_on_two_of_many_scenes_passes_and_on_a_tenth_does_not() -> None:
    def with_reason(scene: str, why: str) -> Note:
        return told_by(sentence("We met.", why=why), scene=scene)

    own = [with_reason(f"own{index}", f"Reason {index}.") for index in range(98)]
    shared = [with_reason(scene, "It shows care.") for scene in ("one", "two")]

    assert reasons_repeated([*own, *shared]).passed
    measure = reasons_repeated([*own[:18], *shared])
    assert measure.passed is False
    assert measure.value == "10.0 %"
    assert [case.note for case in measure.worst] == ["one.warm.email", "two.warm.email"]


def test_reasons_of_versions_that_a_page_does_not_explain_do_not_count() -> None:
    emails = [told_by(sentence("We met.", why=f"Reason {name}."), scene=name) for name in SCENES]
    cards = [
        told_by(sentence("We met.", why="It shows care."), scene=name, channel="card")
        for name in SCENES
    ]

    assert reasons_repeated([*emails, *cards]).passed


def test_nothing_is_measured_without_notes() -> None:
    for measure in (
        sentences_shared([]),
        sentences_shared_masked([]),
        openings_endings_shapes([]),
        reasons_repeated([]),
    ):
        assert measure.passed is None
        assert measure.value.startswith("not measured: no ")
