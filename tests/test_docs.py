"""The hand-written pages keep up with the program."""

import re
from pathlib import Path

from generator.problems import Code

PROBLEMS = Path(__file__).parents[1] / "docs" / "contribute" / "problems.md"


def test_every_code_has_one_heading_and_every_heading_a_code() -> None:
    page = PROBLEMS.read_text("utf-8")

    headings = re.findall(r"^### (.+)$", page, re.MULTILINE)

    assert sorted(headings) == sorted(Code)
