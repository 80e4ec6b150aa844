from hashlib import sha256

import pytest
from made import note, sentence, told_by

from generator.measures.richness import (
    distinct_triples,
    gzip_ratio,
    moving_type_token_ratio,
    richness,
    starts_with_i,
)
from generator.notes import Note


def made_up(seed: str, count: int = 120) -> str:
    """Words that hardly ever come back, different for every seed."""
    found = [sha256(f"{seed}/{index}".encode()).hexdigest()[:6] for index in range(count)]
    return " ".join(found) + "."


def test_a_dozen_scenes_in_words_of_their_own_are_rich() -> None:
    measure = richness([note(str(index), made_up(str(index))) for index in range(15)])

    assert measure.passed, measure.value


def test_a_dozen_scenes_in_the_same_words_are_poor() -> None:
    body = "You said that the line stops at five. I have run a line like that for six years."

    measure = richness([note(str(index), body) for index in range(12)])

    assert measure.passed is False
    assert measure.raw is not None and measure.raw > 2.6
    assert measure.worst[0].sentence in body


def test_fewer_than_twelve_scenes_are_no_sample() -> None:
    versions = [note("one", tone=tone) for tone in ("warm", "formal", "concise")]

    assert richness(versions * 5).passed is None


def test_equal_notes_give_equal_figures() -> None:
    notes = [note(str(index), made_up(str(index))) for index in range(40)]

    assert richness(notes).value == richness(list(reversed(notes))).value


def test_the_figures_are_those_of_their_definitions() -> None:
    assert gzip_ratio(["abc " * 500]) > 50
    assert moving_type_token_ratio(["a", "b", "a"]) == pytest.approx(2 / 3)
    assert moving_type_token_ratio(["a", "a", "b", "b"], window=2) == pytest.approx(2 / 3)
    assert distinct_triples(["one two three four", "one two three five"]) == 0.75


def beginning(scene: str, *texts: str, channel: str = "email") -> Note:
    return told_by(*map(sentence, texts), scene=scene, channel=channel)


def test_a_note_may_begin_a_third_of_its_sentences_with_i() -> None:
    measure = starts_with_i([beginning("one", "I came.", "You asked.", "It rained.")])

    assert measure.value == "median 0.33, highest email 0.33"
    assert measure.passed


def test_contractions_and_second_sentences_of_a_text_begin_with_i_too() -> None:
    measure = starts_with_i([beginning("one", "I'd go. I’m sure. In May it rained.")])

    assert measure.raw == pytest.approx(2 / 3)
    assert measure.passed is False
    assert measure.worst[0].sentence == "I'd go."


def test_only_emails_are_held_to_the_highest_share() -> None:
    calm = [beginning(str(index), "You asked.", "It rained.") for index in range(3)]
    card = beginning("card", "I came.", "I saw.", channel="card")

    assert starts_with_i([*calm, card]).passed
    assert starts_with_i([*calm, beginning("email", "I came.", "I saw.")]).passed is False
