"""The guide says whose its figures are, shows whole notes, and is short and easy to read."""

import re
from pathlib import Path

import pytest

from generator.build import Gallery, build
from generator.exhibits import Exhibit
from generator.load import load
from generator.measures.reading import syllables
from generator.pages.guides import in_order
from generator.phrases import unmarked, word_count
from generator.rules.guides import MOST_WORDS_OF_PAGE
from generator.rules.sources import unsourced_figure

ROOT = Path(__file__).parent.parent
LEAST_EASE = 60
"""Plain English: a page that a tired person reads once."""


@pytest.fixture(scope="module")
def gallery() -> Gallery:
    return build(ROOT)


@pytest.mark.parametrize(
    "text",
    [
        "It helps 80% of candidates.",
        "It helps 80 % of candidates.",
        "Eighty percent of managers say so.",
        "A survey of managers says so.",
        "According to a poll, it helps.",
        "Researchers agree.",
        "Studies show that it helps.",
        "It helps [^jewell-2020].\n\nAnd 9 percent mind.",
    ],
)
def test_a_figure_without_a_source_is_found(text: str) -> None:
    assert len(list(unsourced_figure(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "It helps 22 percent [^accountemps-2017-us].",
        "Bring the case study they asked for.",
        "The state survey is in May.",
        "Study the invitation.",
        "Three of 22 handoffs.",
    ],
)
def test_what_is_no_claim_or_has_a_source_passes(text: str) -> None:
    assert list(unsourced_figure(text)) == []


def test_pages_that_lead_on_lead_to_pages(project: Path) -> None:
    small, problems = load(project)

    assert problems == []
    assert [guide.id for guide in in_order(small)] == ["principles"]


def ease(text: str) -> float:
    """Return Flesch's reading ease: 206.835 - 1.015 words a sentence - 84.6 syllables a word."""
    plain = re.sub(r"[*#_`]|^- ", " ", unmarked(text), flags=re.MULTILINE)
    words = re.findall(r"[A-Za-z]+(?:['’][A-Za-z]+)*", plain)
    sentences = len(re.findall(r"[.?!:](?=\s|$)", plain)) or 1
    spoken = sum(syllables(word) for word in words)
    return 206.835 - 1.015 * len(words) / sentences - 84.6 * spoken / len(words)


def test_every_page_of_the_guide_is_short_and_plain(gallery: Gallery) -> None:
    for guide in gallery.library.guides.values():
        model = guide.model
        text = "\n\n".join([model.answer, *(part.text for part in model.sections)])
        assert word_count(text) <= MOST_WORDS_OF_PAGE, guide.id
        assert ease(text) >= LEAST_EASE, (guide.id, ease(text))


def test_the_situations_show_whole_notes_from_a_dozen_jobs(gallery: Gallery) -> None:
    shown = [page.context.get("whole") for page in gallery.pages if "situations/" in page.path]
    whole = [one for one in shown if isinstance(one, Exhibit)]

    assert len(whole) == len(gallery.library.situations) == 24
    assert len({one.role_id for one in whole}) >= 12


def test_every_piece_of_evidence_is_used_or_stands_on_its_page(gallery: Gallery) -> None:
    page = next(page for page in gallery.pages if page.path == "guide/evidence.md")

    assert {part.anchor for part in page.parts} == set(gallery.library.evidence)


def test_every_page_of_the_guide_leads_further(gallery: Gallery) -> None:
    assert all(guide.model.guides for guide in gallery.library.guides.values())


def test_the_guide_leads_to_every_reader_meeting_and_situation(gallery: Gallery) -> None:
    library = gallery.library
    models = [guide.model for guide in library.guides.values()]

    assert {name for model in models for name in model.audiences} == set(library.audiences)
    assert {name for model in models for name in model.stages} == set(library.stages)
    led = {name for model in models for name in model.situations}
    assert led | {one.id for one in library.situations.values() if one.model.guides} == set(
        library.situations
    )
