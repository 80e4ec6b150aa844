"""Lay out what is known, what is only said, and what is usual where."""

from collections.abc import Iterator

from generator.load import Library
from generator.pages.page import Page, Part


def ledger_pages(library: Library) -> Iterator[Page]:
    """Yield the pages of evidence, of refused figures and of norms."""
    found = sorted(library.evidence.values(), key=lambda one: (-one.model.year, one.model.title))
    yield Page(
        path="guide/evidence.md",
        title="What is known about thank-you notes",
        description=(
            "Every figure that this site repeats, with who was asked, who paid, "
            "what it does not show, and how sure we are of it."
        ),
        template="pages/evidence.html.j2",
        context={"found": found},
        intro=" ".join(one.model.claim for one in found),
        parts=[Part(one.id, one.model.title, one.model.claim) for one in found],
    )
    refused = sorted(library.refused.values(), key=lambda one: one.id)
    yield Page(
        path="guide/figures-we-do-not-repeat.md",
        title="Figures we do not repeat",
        description="Percentages about thank-you notes that go around without a source, and why.",
        template="pages/refused.html.j2",
        context={"refused": refused, "library": library},
        intro=" ".join(one.model.says for one in refused),
    )
    norms = sorted(library.norms.values(), key=lambda one: (one.model.country, one.model.scope))
    yield Page(
        path="guide/norms.md",
        title="What is usual where",
        description="Countries and fields in which a thank-you note is expected, odd or forbidden.",
        template="pages/norms.html.j2",
        context={"norms": norms, "library": library},
        intro=" ".join(one.model.scope for one in norms),
        parts=[Part(one.id, one.model.scope, one.model.why) for one in norms],
    )
