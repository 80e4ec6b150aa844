"""Lay out the page on which notes to several interviewers are written side by side."""

from generator.load import Library
from generator.pages.jobs import families
from generator.pages.page import Page, Part


def desk_page(library: Library) -> Page:
    """Return the page; what it proposes is read from the data beside the pages."""
    return Page(
        path="write/index.md",
        title="Notes to several interviewers",
        description=(
            "List two to eight people you met and the moment you remember of each. Every one of "
            "them gets a different note, and you are told when two would be taken for one text."
        ),
        template="pages/write.html.j2",
        context={"families": families(library), "library": library},
        intro="A different note for each person of a panel, and a meter that compares them.",
        parts=(Part("rule", "How many notes to how many people"),),
    )
