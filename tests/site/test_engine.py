"""MkDocs' own commands give the same pages, and an edit shows by itself."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from kinds import ROOT, SETTING
from playwright.sync_api import Browser, expect

SCENE = "data/scenes/electrician/construction/bonding-screw-still-in.yml"


def files(folder: Path) -> dict[str, bytes]:
    """Return every file's bytes by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".gz"
    }


def run(*words: object) -> subprocess.CompletedProcess[str]:
    """Run one of the environment's commands on the real data, at a fixed date."""
    return subprocess.run(
        [sys.executable, "-m", *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1790000000"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_mkdocs_build_and_gallery_build_give_the_same_files(tmp_path: Path) -> None:
    built = run("generator.cli", "build", "--site", tmp_path / "ours")
    theirs = run("mkdocs", "build", "--strict", "--site-dir", tmp_path / "theirs")

    assert (built.returncode, theirs.returncode) == (0, 0), built.stderr + theirs.stderr
    assert files(tmp_path / "ours") == files(tmp_path / "theirs")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A checkout of the project's data and pages that a test may spoil."""
    for name in ("data", "docs", "templates"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


def test_bad_data_leaves_the_old_site_alone(copy: Path) -> None:
    assert run("generator.cli", "--root", copy, "build").returncode == 0
    before = files(copy / "site")
    scene = copy / SCENE
    scene.write_text(scene.read_text("utf-8").replace("audience: ", "audience: x-", 1), "utf-8")

    for command in (
        ("generator.cli", "--root", copy, "build"),
        ("mkdocs", "build", "--strict", "--config-file", copy / "mkdocs.yml"),
    ):
        done = run(*command)
        assert done.returncode == 1
        assert "unknown-audience: no audience is called `x-" in done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        assert files(copy / "site") == before


@pytest.fixture
def preview(copy: Path) -> Iterator[str]:
    """The address of a running `gallery serve`."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "generator.cli", "--root", str(copy), "serve"]
    server = subprocess.Popen([*command, "--address", f"127.0.0.1:{port}"])
    address = f"http://127.0.0.1:{port}/"
    while server.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=1).close()
            break
        except OSError:
            continue
    assert server.poll() is None
    yield address
    server.send_signal(signal.SIGINT)
    assert server.wait(20) == 130


def test_an_edit_to_a_scene_shows_in_the_browser_by_itself(
    browser: Browser, preview: str, copy: Path
) -> None:
    browser_page = browser.new_page()
    browser_page.goto(preview + SETTING)
    heading = browser_page.locator("#bonding-screw-still-in h2")
    expect(heading).to_contain_text("The bonding screw somebody left in")
    scene = copy / SCENE
    text = scene.read_text("utf-8")

    scene.write_text(text.replace("The bonding screw somebody left in", "A screw left in a panel"))

    expect(heading).to_contain_text("A screw left in a panel", timeout=30_000)

    scene.write_text(text.replace("audience: ", "audience: x-"), "utf-8")
    browser_page.wait_for_timeout(2_000)
    browser_page.reload(timeout=10_000)
    expect(heading).to_contain_text("A screw left in a panel")

    scene.write_text(text, "utf-8")
    expect(heading).to_contain_text("The bonding screw somebody left in", timeout=30_000)
    browser_page.close()
