"""The path says what a file is; what cannot be used is named, and the rest is read."""

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
