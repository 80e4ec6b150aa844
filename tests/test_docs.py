"""The hand-written pages keep up with the program."""

import re
from pathlib import Path

import pytest

from generator.problems import Code
from generator.rules.sources import unsourced_figure

DOCS = Path(__file__).parents[1] / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
PROBLEMS = DOCS / "contribute" / "problems.md"


def test_every_code_has_one_heading_and_every_heading_a_code() -> None:
    page = PROBLEMS.read_text("utf-8")

    headings = re.findall(r"^### (.+)$", page, re.MULTILINE)

    assert sorted(headings) == sorted(Code)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_written_by_hand_names_no_figure_without_its_source(page: Path) -> None:
    text = re.sub(r"^- (was|now): .*$", "", page.read_text("utf-8"), flags=re.MULTILINE)

    assert list(unsourced_figure(text)) == []
