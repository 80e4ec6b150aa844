"""Lay out the page on which notes to several interviewers are written side by side."""

from collections.abc import Mapping, Sequence

from generator.load import Entry, Library
from generator.models import Role
from generator.pages.page import Page, Part

SEVERAL = frozenset(
    {
        "group-interview",
        "panel",
        "panel-interview",
        "panel-via-chair",
        "search-committee",
        "who-gets-a-note",
    }
)
"""The pages of guidance about more than one reader, which lead to this one."""


def desk_page(library: Library, families: Mapping[str, Sequence[Entry[Role]]]) -> Page:
    """Return the page; what it proposes is read from the data beside the pages."""
    return Page(
        path="write/index.md",
        title="Notes to several interviewers",
        description=(
            "List two to eight people you met and the moment you remember of each. Every one of "
            "them gets a different note, and you are told when two would be taken for one text."
        ),
        template="pages/write.html.j2",
        context={"families": families, "library": library},
        intro="A different note for each person of a panel, and a meter that compares them.",
        parts=(Part("rule", "How many notes to how many people"),),
    )
