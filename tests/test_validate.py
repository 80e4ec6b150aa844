"""Every reference leads somewhere, and a mistake in one place is told in one place."""

from pathlib import Path

from generator.build import examine
from generator.load import load
from generator.problems import Code
from generator.validate import FRAME_VARIABLES, authored, validate

ROOT = Path(__file__).parent.parent
POOLS_BY_TONE = ("opening", "next-dated", "next-open", "close")
SCENE = "data/scenes/baker/bakeries/rye-in-rags.yml"


def problems(root: Path) -> list[str]:
    return [str(problem) for problem in validate(load(root)[0])]


def change(root: Path, path: str, before: str, after: str) -> None:
    text = (root / path).read_text("utf-8")
    assert text.count(before) == 1
    (root / path).write_text(text.replace(before, after), "utf-8")


def test_a_sound_project_has_nothing_amiss(project: Path) -> None:
    assert problems(project) == []


def test_a_reference_to_a_file_that_cannot_be_read_is_not_told_twice(project: Path) -> None:
    for path in ("roles/baker", "audiences/peer", "companies/alder-street", "stages/final-round"):
        (project / "data" / f"{path}.yml").write_text("[", "utf-8")

    assert problems(project) == []


def test_every_tone_needs_its_frames(project: Path) -> None:
    (project / "data" / "frames" / "opening" / "warm.yml").unlink()
    (project / "data" / "frames" / "why" / "proof.yml").unlink()

    assert problems(project) == [
        "data/frames/opening/warm.yml:1:1: missing-file: add a pool of frames here",
        "data/frames/why/proof.yml:1:1: missing-file: add a pool of frames here",
    ]


def test_a_pool_that_nothing_draws_from_is_named(project: Path) -> None:
    folder = project / "data" / "frames" / "openning"
    folder.mkdir()
    (folder / "warm.yml").write_text('frames:\n  thanks:\n    text: "Thanks."\n', "utf-8")

    assert problems(project) == [
        "data/frames/openning/warm.yml:1:1: unknown-file: no pool is called `openning`; "
        "did you mean `opening`?"
    ]


def test_a_variable_that_a_frame_does_not_have_is_named(project: Path) -> None:
    path = "data/frames/next-open/warm.yml"
    change(project, path, '"If it would help, I can {{offer}}."', '"I can {{offfer}}."')

    assert problems(project) == [
        f"{path}:5:5: unknown-variable: nothing here is called {{{{offfer}}}}; "
        "did you mean `offer`?"
    ]


def test_a_greeting_is_due_for_each_tone_of_a_reader(project: Path) -> None:
    path = "data/audiences/executive.yml"
    change(project, path, '  warm: "Dear {{first}},"\n', "")

    found = problems(project)

    assert len(found) == 1
    assert found[0].endswith("missing-key: no greeting for the warm tone; add `warm: ...`")


def test_a_setting_that_is_rare_may_give_its_reason(project: Path) -> None:
    path = project / "data" / "settings" / "baker" / "print-shops.yml"
    source = project / "data" / "settings" / "bookbinder" / "print-shops.yml"
    path.write_text(source.read_text("utf-8"), "utf-8")

    assert [problem.code for problem in validate(load(project)[0])] == [Code.PAIR_NOT_REAL]

    path.write_text(source.read_text("utf-8") + "because: The press feeds its people.\n", "utf-8")

    assert problems(project) == []


def test_every_authored_text_of_a_scene_is_found_with_its_place(project: Path) -> None:
    scene = load(project)[0].scenes["baker/bakeries/rye-in-rags"]

    found = {location: text for text, location in authored(scene.model)}

    assert ("core", 3, "proof") in found
    assert ("short", 4, "interest") in found
    assert found[("offer",)] == "bring [[a bag of the rice flour|what you can bring]]"


def test_the_pools_of_the_gallery_are_those_that_frames_draw_from() -> None:
    pools = {path.name for path in (ROOT / "data" / "frames").iterdir()}

    assert pools == set(FRAME_VARIABLES)


def test_every_move_that_a_note_makes_needs_its_file(project: Path) -> None:
    (project / "data" / "moves" / "aside.yml").unlink()

    assert problems(project) == [
        "data/moves/aside.yml:1:1: missing-file: every scene may make this move; add its file"
    ]


def test_email_is_one_of_a_readers_channels(project: Path) -> None:
    change(project, "data/audiences/peer.yml", "channels: [email, card", "channels: [card")

    assert problems(project) == [
        "data/audiences/peer.yml:6:1: wrong-value: "
        "every reader can have an email; add `email` to the list"
    ]


def test_a_tone_of_ones_own_is_told_in_that_tone(project: Path) -> None:
    for path in ("tones", *(f"frames/{kind}" for kind in POOLS_BY_TONE)):
        folder = project / "data" / path
        (folder / "brisk.yml").write_text((folder / "warm.yml").read_text("utf-8"), "utf-8")
    change(project, "data/audiences/peer.yml", "tones: [warm, ", "tones: [brisk, warm, ")
    change(project, "data/audiences/peer.yml", "  warm: ", '  brisk: "{{first}},"\n  warm: ')
    change(project, SCENE, "tone: concise", "tone: brisk")

    _, notes, _ = examine(project)

    tones = {note.tone for note in notes if note.scene == "rye-in-rags"}
    assert tones == {"brisk", "concise"}
