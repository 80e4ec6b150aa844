"""The real site, built once for each worker, served on loopback and opened in Chromium."""

import functools
import json
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from browser import ARGUMENTS, executable
from kinds import ROOT
from playwright.sync_api import BrowserContext, Page, Request

from generator.plugin import build_into


class Quiet(SimpleHTTPRequestHandler):
    """Serve files and say nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output for the tests."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    folder = tmp_path_factory.mktemp("site")
    build_into(ROOT, folder)
    return folder


@pytest.fixture(scope="session")
def notes(site: Path) -> list[dict[str, Any]]:
    """What notes.json says of every note."""
    found: list[dict[str, Any]] = json.loads((site / "notes.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The address at which the site is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def base_url(address: str) -> str:
    """What a relative address in `page.goto` is relative to."""
    return address


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """Use the system's Chromium where there is one."""
    found = executable()
    return {"args": ARGUMENTS, **({"executable_path": found} if found else {})}


@pytest.fixture(autouse=True)
def keeps_to_itself(context: BrowserContext, address: str) -> Iterator[None]:
    """Fail any test in which a page asks another host for anything."""
    foreign: list[str] = []

    def watch(request: Request) -> None:
        if not request.url.startswith((address, "data:", "blob:")):
            foreign.append(request.url)

    context.on("request", watch)
    yield
    assert foreign == []


@pytest.fixture(autouse=True)
def speaks_no_error(page: Page) -> Iterator[None]:
    """Fail any test in which a script throws."""
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield
    assert errors == []
