"""The path says what a file is; what cannot be used is named, and the rest is read."""

import os
import re
from pathlib import Path

import pytest

from generator.load import KINDS, load
from generator.problems import Code

SCENE = "data/scenes/baker/bakeries/rye-in-rags.yml"


def codes(root: Path) -> list[Code]:
    return [problem.code for problem in load(root)[1]]


def test_everything_of_a_project_is_read_under_its_kind_and_id(project: Path) -> None:
    library, problems = load(project)

    assert problems == []
    assert {kind for kind in KINDS if getattr(library, kind)} == set(KINDS)
    assert set(library.roles) == {"baker", "bookbinder"}
    assert set(library.settings) == {"baker/bakeries", "bookbinder/print-shops"}
    assert "baker/bakeries/rye-in-rags" in library.scenes
    assert "opening/warm" in library.frames


def test_a_scene_knows_its_role_and_industry_from_its_path(project: Path) -> None:
    scene = load(project)[0].scenes["baker/bakeries/rye-in-rags"]

    assert (scene.id, scene.folders, scene.path) == ("rye-in-rags", ("baker", "bakeries"), SCENE)
    assert scene.place("reader", "name").line > scene.place("company").line


def test_a_file_that_cannot_be_used_is_known_all_the_same(project: Path) -> None:
    (project / SCENE).write_text("title: [", "utf-8")

    library, problems = load(project)

    assert len(problems) == 1
    assert "baker/bakeries/rye-in-rags" not in library.scenes
    assert "baker/bakeries/rye-in-rags" in library.known["scenes"]


def test_every_fault_of_a_file_is_told_at_once(project: Path) -> None:
    file = project / SCENE
    text = file.read_text("utf-8").replace("title:", "tittle:").replace("video", "x")
    file.write_text(text.replace("day: Thursday", "day: Someday"), "utf-8")

    found = codes(project)

    assert {Code.MISSING_KEY, Code.UNKNOWN_KEY, Code.WRONG_VALUE} == set(found)


@pytest.mark.parametrize(
    "path",
    [
        "data/stray.yml",
        "data/roles/deep/baker.yml",
        "data/scenes/baker/rye.yml",
        "data/roles/baker.yaml",
        "data/roles/notes.txt",
        "data/rolls/baker.yml",
        "data/roles/.baker.yml.swp",
    ],
)
def test_a_file_that_belongs_nowhere_is_named(project: Path, path: str) -> None:
    file = project / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("title: x\n", "utf-8")

    assert codes(project) == [Code.UNKNOWN_FILE]


@pytest.mark.parametrize("name", ["Baker", "pastry_cook", "-baker", "baker-", "bäcker", "a b"])
def test_a_file_name_that_is_no_id_is_named(project: Path, name: str) -> None:
    (project / "data" / "roles" / f"{name}.yml").write_text("title: x\n", "utf-8")

    assert codes(project) == [Code.BAD_ID]


@pytest.mark.parametrize("value", ['" rye"', '"rye "', '"  "', '"rye\\nbread"'])
def test_a_line_has_one_line_and_no_space_at_its_edges(project: Path, value: str) -> None:
    file = project / SCENE
    text = file.read_text("utf-8").replace("meeting: interview", f"meeting: {value}")
    file.write_text(text, "utf-8")

    lines = [str(problem) for problem in load(project)[1]]

    assert lines == [
        f"{SCENE}:7:1: wrong-value: `meeting` takes one line of text, with no space at its edges"
    ]


def test_a_project_without_data_is_empty(tmp_path: Path) -> None:
    library, problems = load(tmp_path)

    assert (library.scenes, problems) == ({}, [])


@pytest.mark.parametrize(
    ("path", "before", "after", "line"),
    [
        (
            "channels/card.yml",
            "words: [",
            "words: [1.5, ",
            "4:1: wrong-value: `words` takes 2 or fewer, and has 3",
        ),
        (
            "audiences/peer.yml",
            'warm: "',
            '"My Tone": "',
            "9:3: wrong-value: `My Tone` takes an id: lower-case words joined by hyphens",
        ),
        (
            "audiences/peer.yml",
            "may_ask_timeline: false",
            "may_ask_timeline: perhaps",
            "7:1: wrong-value: `may_ask_timeline` takes `true` or `false`",
        ),
        (
            "audiences/peer.yml",
            'warm: "Hi {{first}},"',
            'warm: "Hi {{first},"',
            "9:3: blank-syntax: `Hi {{first},` has a stray `{`; "
            "write a blank as [[what you wrote|what goes there]]",
        ),
        (
            "tones/warm.yml",
            "most_words: ",
            "most_words: about ",
            "9:1: wrong-value: `most_words` takes a whole number",
        ),
        (
            "scenes/baker/bakeries/rye-in-rags.yml",
            "on: 2026-11-23",
            "on: 2026-02-30",
            "38:3: wrong-value: `on` takes a day, as in `2026-11-23`",
        ),
    ],
)
def test_a_wrong_value_is_told_in_the_words_of_its_author(
    project: Path, path: str, before: str, after: str, line: str
) -> None:
    file = project / "data" / path
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")

    assert [str(problem) for problem in load(project)[1]] == [f"data/{path}:{line}"]


@pytest.mark.parametrize("limits", ["[90, 20]", "[-9, -2]", "[0, 9]"])
def test_limits_rise_from_the_fewest_to_the_most(project: Path, limits: str) -> None:
    file = project / "data" / "channels" / "card.yml"
    file.write_text(re.sub(r"words: .*", f"words: {limits}", file.read_text("utf-8")), "utf-8")

    lines = [str(problem) for problem in load(project)[1]]

    assert len(lines) == 1
    assert lines[0].endswith("`words` takes the fewest, then the most, as in `[90, 180]`")


@pytest.mark.parametrize("name", [b"b\xffd.yml", b"a\nb.yml", b"e\x1b[2J.yml"])
def test_a_file_name_of_any_bytes_is_printed_on_one_line(project: Path, name: bytes) -> None:
    try:
        Path(os.fsdecode(os.fsencode(project / "data" / "roles") + b"/" + name)).touch()
    except OSError:
        pytest.skip("this file system takes no such name")

    _, problems = load(project)

    assert [problem.code for problem in problems] == [Code.BAD_ID]
    assert problems[0].place.path.isprintable()


@pytest.mark.parametrize("path", ["industries/index.yml", "settings/baker/index.yml"])
def test_no_file_takes_the_place_of_a_list(project: Path, path: str) -> None:
    (project / "data" / path).write_text("title: x\n", "utf-8")

    assert codes(project) == [Code.BAD_ID]
