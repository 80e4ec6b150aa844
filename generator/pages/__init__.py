"""Decide which pages there are, what stands on each, and where readers can mend it."""

from collections.abc import Iterator, Sequence

from generator.exhibits import Exhibit, exhibits
from generator.load import Library
from generator.notes import Note
from generator.pages.circumstances import circumstance_pages
from generator.pages.decisions import decision_pages
from generator.pages.desk import desk_page
from generator.pages.find import find_page, starts
from generator.pages.guides import guide_pages
from generator.pages.jobs import families, industry_page, role_page, setting_page
from generator.pages.ledger import ledger_pages
from generator.pages.page import Page, Part, index

__all__ = ["Page", "Part", "pages"]

SITE = "The Thank-You Note Gallery"


def pages(library: Library, notes: Sequence[Note]) -> tuple[Page, ...]:
    """Return every page that is made from data, the home page first."""
    shown = exhibits(library, notes)
    return tuple(_pages(library, shown))


def _pages(library: Library, shown: list[Exhibit]) -> Iterator[Page]:
    yield _home(library, shown)
    yield find_page(library)
    yield index(
        "roles",
        "roles",
        "Notes by job",
        "Every job in the gallery, with the fields in which people do it, and its notes.",
        {"families": families(library), "exhibits": shown, "library": library},
    )
    for role in library.roles.values():
        yield role_page(library, role, shown)
    for setting in library.settings.values():
        yield setting_page(library, setting, shown)
    yield index(
        "industries",
        "industries",
        "Notes by field",
        "How formal notes are in each field, whether a card is welcome, and what must stay out.",
        {"entries": list(library.industries.values()), "exhibits": shown},
    )
    for industry in library.industries.values():
        yield industry_page(library, industry, shown)
    yield from circumstance_pages(library, shown)
    yield from guide_pages(library, shown)
    yield from ledger_pages(library)
    yield from decision_pages(library)
    yield desk_page(library, families(library))


def _home(library: Library, shown: list[Exhibit]) -> Page:
    return Page(
        path="index.md",
        title=SITE,
        description=(
            "Thank-you notes that could only have been written after the interview, job by job. "
            "See why each sentence is there, then put your own conversation in its place."
        ),
        template="pages/home.html.j2",
        context={
            "families": families(library),
            "exhibits": shown,
            "library": library,
            "shown": _best(shown),
            "starts": starts(library, shown),
        },
        intro="Find a thank-you note from somebody in your job.",
    )


def _best(shown: list[Exhibit]) -> Exhibit | None:
    """Return the shortest ordinary scene told warmly: the one that fits beside the finder."""
    warm = [
        exhibit
        for exhibit in shown
        if exhibit.scene.tone == "warm" and exhibit.scene.situation == "standard"
    ]
    return min(warm or shown, key=lambda exhibit: exhibit.native.words, default=None)
