"""A failure never replaces what works."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator import publish
from generator.publish import put_in_place, stranger


def fill(text: str) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        (folder / "index.html").write_text(text, encoding="utf-8")

    return make


def test_a_new_folder_is_put_in_place(tmp_path: Path) -> None:
    put_in_place(tmp_path / "out" / "site", fill("new"))

    assert (tmp_path / "out" / "site" / "index.html").read_text(encoding="utf-8") == "new"
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["site"]


@pytest.mark.parametrize("at_once", [True, False])
def test_an_old_folder_is_exchanged_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    if not at_once:
        monkeypatch.setattr(publish.ctypes, "CDLL", lambda *_, **__: object())
    put_in_place(tmp_path / "site", fill("old"))
    (tmp_path / "site" / "stale.html").touch()

    put_in_place(tmp_path / "site", fill("new"))

    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert [path.name for path in (tmp_path / "site").iterdir()] == ["index.html"]
    assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8") == "new"


def test_a_failure_leaves_the_old_folder_as_it_was(tmp_path: Path) -> None:
    put_in_place(tmp_path / "site", fill("old"))

    def fail(folder: Path) -> None:
        (folder / "half.html").touch()
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        put_in_place(tmp_path / "site", fail)

    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8") == "old"


def test_the_folder_can_be_read_by_a_web_server(tmp_path: Path) -> None:
    put_in_place(tmp_path / "site", fill("new"))

    assert (tmp_path / "site").stat().st_mode & 0o777 == 0o755


def test_a_target_that_cannot_be_exchanged_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_in_place(tmp_path / "site", fill("old"))

    class Refusing:
        def renameat2(self, *_: object) -> int:
            publish.ctypes.set_errno(publish.errno.EACCES)
            return -1

    monkeypatch.setattr(publish.ctypes, "CDLL", lambda *_, **__: Refusing())

    with pytest.raises(PermissionError):
        put_in_place(tmp_path / "site", fill("new"))

    assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8") == "old"


def test_a_file_is_not_exchanged_for_a_folder(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("mine", encoding="utf-8")

    with pytest.raises(NotADirectoryError):
        put_in_place(tmp_path / "site", fill("new"))

    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert (tmp_path / "site").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ((), None),
        (("index.html", "notes.json", "about.html"), None),
        (("index.md", "notes.json"), None),
        (("index.html", "about.html"), "about.html"),
        (("index.html", "notes.json", ".git"), ".git"),
    ],
)
def test_what_was_not_built_is_a_stranger(
    tmp_path: Path, names: tuple[str, ...], found: str | None
) -> None:
    for name in names:
        (tmp_path / name).touch()

    assert stranger(tmp_path) == found


def test_a_link_stays_and_what_it_leads_to_is_exchanged(tmp_path: Path) -> None:
    put_in_place(tmp_path / "real", fill("old"))
    (tmp_path / "site").symlink_to(tmp_path / "real")

    put_in_place(tmp_path / "site", fill("new"))

    assert (tmp_path / "real" / "index.html").read_text(encoding="utf-8") == "new"
    assert {path.name for path in tmp_path.iterdir()} == {"real", "site"}
