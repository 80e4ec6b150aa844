"""The questions lead to every verdict without a script, and the guide answers what people ask."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from kinds import ROOT
from playwright.sync_api import Browser

from generator.decide import START, ways
from generator.load import load

QUESTIONS = yaml.safe_load((ROOT / "tests" / "questions.yml").read_text("utf-8"))


class Answers(HTMLParser):
    """Collect where the answers of a question lead, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = False
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the links within the list of answers."""
        given = dict(attrs)
        if tag == "ul":
            self.inside = given.get("class") == "answers"
        elif tag == "a" and self.inside:
            self.found.append(str(given["href"]))

    def handle_endtag(self, tag: str) -> None:
        """Leave the list at its end."""
        if tag == "ul":
            self.inside = False


def page_at(site: Path, folder: Path) -> str:
    return (folder / "index.html").read_text("utf-8")


def walked(site: Path, folder: Path, steps: int = 0) -> Iterator[tuple[int, Path]]:
    """Yield the questions answered and the page reached, by every way from a page."""
    reader = Answers()
    reader.feed(page_at(site, folder))
    if not reader.found:
        yield steps, folder
    for href in reader.found:
        yield from walked(site, (folder / href).resolve(), steps + 1)


def test_every_way_ends_in_a_verdict_with_its_source(site: Path) -> None:
    ends = list(walked(site, (site / "should-i-send").resolve()))

    assert len(ends) == len(list(ways(load(ROOT)[0])))
    for steps, folder in ends:
        text = page_at(site, folder)
        assert 1 <= steps <= 4
        assert 'class="verdict ' in text
        anchor = re.search(r"guide/norms/#([a-z0-9-]+)", text)
        assert anchor
        assert f'id="{anchor[1]}"' in page_at(site, site / "guide" / "norms")


def test_a_verdict_is_reached_with_scripts_off(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    page.goto(address + "should-i-send/")

    page.get_by_role("link", name="The United States").click()
    page.get_by_role("link", name="A medical residency").click()
    page.get_by_role("link", name="Internal medicine").click()

    assert page.get_by_text("No", exact=True).is_visible()
    assert page.get_by_role("link", name="source").count() == 2
    context.close()


def test_the_first_question_is_the_folder(site: Path) -> None:
    assert not (site / "should-i-send" / START).exists()


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: asked["question"][:40])
def test_what_people_ask_is_answered_where_we_say(site: Path, asked: dict[str, str]) -> None:
    text = page_at(site, site / asked["page"])

    if asked.get("anchor"):
        assert f'id="{asked["anchor"]}"' in text


def test_there_are_46_questions() -> None:
    assert len(QUESTIONS) == 46


def test_the_questions_and_answers_are_readable_for_search_engines(site: Path) -> None:
    text = page_at(site, site / "guide" / "faq")
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)

    assert len(found) == 1
    data = json.loads(found[0])
    assert data["@type"] == "FAQPage"
    named = [one["name"] for one in data["mainEntity"]]
    headings = re.findall(r"<h2>(.*?)</h2>", text)
    assert len(named) >= 15
    assert set(named) <= {heading.replace("&#39;", "'") for heading in headings}
    assert all(one["acceptedAnswer"]["text"] for one in data["mainEntity"])


def test_a_mark_of_evidence_leads_to_its_place_in_the_ledger(site: Path) -> None:
    ledger = page_at(site, site / "guide" / "evidence")
    marks = {
        mark
        for path in site.rglob("index.html")
        for mark in re.findall(r"guide/evidence/#([a-z0-9-]+)", path.read_text("utf-8"))
    }

    assert len(marks) >= 10
    assert all(f'id="{mark}"' in ledger for mark in marks)


def test_nothing_in_brackets_is_left_of_a_mark(site: Path) -> None:
    for path in site.rglob("index.html"):
        if "contribute" not in path.parts:
            assert "[^" not in path.read_text("utf-8"), path
