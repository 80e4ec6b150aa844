"""A note is the scene's sentences, in their order, with an opening, a next step and a signature."""

from pathlib import Path

import pytest

from generator.build import build
from generator.compose import body_limits
from generator.expand import Version, expand
from generator.notes import Note


@pytest.fixture
def notes(project: Path) -> dict[str, Note]:
    return {note.id: note for note in build(project).notes}


def edited(root: Path, scene: str, old: str, new: str) -> dict[str, Note]:
    file = next((root / "data/scenes").rglob(f"{scene}.yml"))
    text = file.read_text("utf-8")
    assert text.count(old) >= 1
    file.write_text(text.replace(old, new), "utf-8")
    return {note.id: note for note in build(root).notes}


def test_a_scene_is_told_in_its_own_tone_first(project: Path) -> None:
    library = build(project).library

    for scene in library.scenes.values():
        versions = list(expand(scene, library))
        assert versions[0] == Version(scene.model.tone, "email")
        assert len(versions) == len(set(versions))


def test_a_tone_that_the_reader_does_not_want_is_never_used(project: Path) -> None:
    gallery = build(project)

    for note in gallery.notes:
        assert note.tone in gallery.library.audiences[note.audience].model.tones
        assert note.channel in gallery.library.audiences[note.audience].model.channels


def test_authored_sentences_keep_their_order(project: Path) -> None:
    gallery = build(project)

    for note in gallery.notes:
        scene = gallery.library.scenes[f"{note.role}/{note.industry}/{note.scene}"].model
        kept = [one.move for one in note.sentences if one.source == "scene"]
        order = [
            move
            for part in scene.core
            for move in ("callback", "build", "proof", "doubt")
            if getattr(part, move)
        ]
        told = [move for move in kept if move in ("callback", "build", "proof", "doubt")]
        if note.channel == "email":
            remaining = iter(order)
            assert all(move in remaining for move in told)


def test_every_sentence_says_where_it_comes_from_and_why(notes: dict[str, Note]) -> None:
    for note in notes.values():
        for sentence in note.sentences:
            assert sentence.source == "scene" or sentence.source.startswith("frame:")
            assert sentence.why
            assert sentence.fact in sentence.phrase.text


def test_formal_notes_have_no_contraction_and_no_aside(notes: dict[str, Note]) -> None:
    formal = [note for note in notes.values() if note.tone == "formal"]
    assert formal
    for note in formal:
        assert "n't" not in note.body
        assert "aside" not in {sentence.move for sentence in note.sentences}


def test_only_emails_have_a_subject_and_a_full_signature(notes: dict[str, Note]) -> None:
    for note in notes.values():
        assert (note.subject is not None) == (note.channel == "email")
        assert ("@example.com" in note.text) == (note.channel == "email")


def test_a_message_is_signed_with_the_name_alone(notes: dict[str, Note]) -> None:
    for note in notes.values():
        if note.channel == "message":
            assert note.text.rsplit("\n\n", 1)[1] == note.signature[0].text


def test_notes_stay_within_their_limits(project: Path) -> None:
    gallery = build(project)

    for note in gallery.notes:
        scene = gallery.library.scenes[f"{note.role}/{note.industry}/{note.scene}"].model
        least, most = body_limits(scene, Version(note.tone, note.channel), gallery.library)
        assert least <= note.words <= most


def test_the_blanks_of_a_template_are_all_labelled(notes: dict[str, Note]) -> None:
    for note in notes.values():
        assert "[" not in note.text
        assert note.blank_text.count("[") == note.blank_text.count("]") > 3
        assert "{{" not in note.text + note.blank_text


def test_a_new_scene_changes_only_its_siblings(project: Path, notes: dict[str, Note]) -> None:
    old = project / "data/scenes/baker/bakeries/rye-in-rags.yml"
    old.unlink()

    fewer = {note.id: note for note in build(project).notes}

    for note_id, note in fewer.items():
        if note.role != "baker":
            assert note == notes[note_id]
        else:
            authored = [one.phrase for one in note.sentences if one.source == "scene"]
            before = [one.phrase for one in notes[note_id].sentences if one.source == "scene"]
            assert authored == before


def test_a_card_is_its_authors_own_and_the_concise_email_opens_like_it(project: Path) -> None:
    gallery = build(project)

    for note in gallery.notes:
        scene = gallery.library.scenes[f"{note.role}/{note.industry}/{note.scene}"].model
        if note.channel != "email":
            assert {sentence.source for sentence in note.sentences} == {"scene"}
        elif note.tone == "concise" and not (scene.opening and scene.tone == "concise"):
            card = next(one for one in gallery.notes if _is_card_of(one, note))
            assert note.sentences[0].phrase.blank == card.sentences[0].phrase.blank


def _is_card_of(card: Note, note: Note) -> bool:
    return card.channel != "email" and card.scene == note.scene
