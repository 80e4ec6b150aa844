"""The small project's pages and notes, whole: the same files with the same bytes."""

import shutil
from pathlib import Path

import pytest

from generator.build import build
from generator.write import write_pages

KEPT = Path(__file__).parent / "snapshot"
ROOT = Path(__file__).parent.parent


@pytest.fixture
def written(project: Path, tmp_path: Path) -> Path:
    (project / "docs").mkdir()
    (project / "templates").symlink_to(ROOT / "templates")
    folder = tmp_path / "written"
    write_pages(project, build(project), folder)
    return folder


def files(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_small_project_is_written_as_it_was(
    written: Path, request: pytest.FixtureRequest
) -> None:
    if request.config.getoption("--snapshot-update"):
        shutil.rmtree(KEPT, ignore_errors=True)
        shutil.copytree(written, KEPT)

    assert files(written) == files(KEPT), "read the difference; then pytest --snapshot-update"
