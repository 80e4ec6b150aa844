"""Equal data gives equal bytes, whatever the hash seed, the language or the time zone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def printed(**environment: str) -> bytes:
    command = [sys.executable, "-m", "generator.cli", "--root", str(ROOT), "notes"]
    done = subprocess.run(
        [*command, "--format", "jsonl"],
        env={**os.environ, **environment},
        capture_output=True,
        check=True,
    )
    return done.stdout


@pytest.fixture(scope="module")
def plain() -> bytes:
    return printed(PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C.UTF-8")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Kiritimati"},
        {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "America/St_Johns"},
        {"LC_ALL": "C", "PYTHONUTF8": "1"},
    ],
)
def test_notes_are_the_same_everywhere(plain: bytes, environment: dict[str, str]) -> None:
    assert plain.count(b"\n") > 80
    assert printed(**environment) == plain
