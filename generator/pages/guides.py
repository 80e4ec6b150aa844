"""Lay out the pages of guidance, with sentences quoted from the gallery's own notes."""

from generator.exhibits import Exhibit
from generator.load import Entry, Library
from generator.models import Guide
from generator.notes import Sentence
from generator.pages.page import Page


def guide_page(library: Library, guide: Entry[Guide], shown: list[Exhibit]) -> Page:
    """Return a page of guidance."""
    return Page(
        path=f"guide/{guide.id}.md",
        title=guide.model.title,
        description=guide.model.description,
        template="pages/guide.html.j2",
        context={
            "guide": guide,
            "quotes": [
                (quote, *_quoted(shown, quote.scene, quote.move)) for quote in guide.model.quotes
            ],
            "next": _following(library, guide),
        },
        intro=f"{guide.model.answer} " + " ".join(part.text for part in guide.model.sections),
        source=guide.path,
    )


def _quoted(shown: list[Exhibit], scene: str, move: str) -> tuple[Exhibit, Sentence | None]:
    """Return the first sentence with that move in the scene's own tone, wherever it stands."""
    exhibit = next(one for one in shown if one.id == scene)
    return exhibit, next((one for one in exhibit.native.sentences if one.move == move), None)


def _following(library: Library, guide: Entry[Guide]) -> Entry[Guide] | None:
    later = [one for one in library.guides.values() if one.model.order > guide.model.order]
    return min(later, key=lambda one: one.model.order, default=None)
