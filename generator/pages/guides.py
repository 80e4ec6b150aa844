"""Lay out the pages of guidance, with sentences quoted from the gallery's own notes."""

from collections.abc import Iterator
from typing import Any

from generator.exhibits import Exhibit
from generator.load import Entry, Library
from generator.models import Guide
from generator.notes import Sentence
from generator.pages.desk import SEVERAL
from generator.pages.page import Page, Part, index
from generator.phrases import unmarked

HEADINGS = {
    "elements": "What a note is made of",
    "practices": "How to write it",
    "occasions": "When, to whom, by which way",
    "answers": "Questions and answers",
}
"""The shelves of the guide in their order, and what stands above each."""
SHELVES = list(HEADINGS)


def guide_pages(library: Library, shown: list[Exhibit]) -> Iterator[Page]:
    """Yield the guide's list, then its pages."""
    guides = in_order(library)
    yield index(
        "guide",
        "guides",
        "Guide",
        "What makes a note worth sending, shown on the gallery's own sentences.",
        {
            "shelves": [
                (heading, [one for one in guides if one.model.shelf == shelf])
                for shelf, heading in HEADINGS.items()
                if any(one.model.shelf == shelf for one in guides)
            ]
        },
    )
    for number, guide in enumerate(guides):
        following = guides[number + 1] if number + 1 < len(guides) else None
        yield _guide_page(library, guide, following, shown)


def in_order(library: Library) -> list[Entry[Guide]]:
    """Return the guide's pages shelf by shelf."""
    return sorted(
        library.guides.values(),
        key=lambda one: (SHELVES.index(one.model.shelf), one.model.order, one.id),
    )


def _guide_page(
    library: Library, guide: Entry[Guide], following: Entry[Guide] | None, shown: list[Exhibit]
) -> Page:
    model = guide.model
    return Page(
        path=f"guide/{guide.id}.md",
        title=model.title,
        description=model.description,
        template="pages/guide.html.j2",
        context={
            "guide": guide,
            "library": library,
            "quotes": [(quote, *_quoted(shown, quote.scene, quote.move)) for quote in model.quotes],
            "next": following,
            "several": guide.id in SEVERAL,
            "faq": _faq(model) if model.faq else None,
        },
        intro=unmarked(model.answer),
        parts=[Part(part.id, part.title, unmarked(part.text)) for part in model.sections],
        source=guide.path,
    )


def _faq(guide: Guide) -> dict[str, Any]:
    """Return the questions and answers as search engines read them (schema.org, FAQPage)."""
    return {
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "mainEntity": [
            {
                "@type": "Question",
                "name": part.title,
                "acceptedAnswer": {"@type": "Answer", "text": unmarked(part.text).strip()},
            }
            for part in guide.sections
        ],
    }


def _quoted(shown: list[Exhibit], scene: str, move: str) -> tuple[Exhibit, Sentence | None]:
    """Return the first sentence with that move in the scene's own tone, wherever it stands."""
    exhibit = next(one for one in shown if one.id == scene)
    note = exhibit.native
    told = [*([note.subject] if note.subject else []), *note.sentences]
    return exhibit, next((one for one in told if one.move == move), None)
