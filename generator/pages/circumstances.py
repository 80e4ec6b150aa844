"""Lay out the pages by reader, by kind of meeting and by situation, which are built alike."""

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import TypeAlias

from generator.exhibits import Exhibit, those
from generator.load import Entry, Library
from generator.models import Audience, Guide, Situation, Stage
from generator.pages.desk import SEVERAL
from generator.pages.guides import in_order
from generator.pages.page import Page, index
from generator.phrases import unmarked

Circumstance: TypeAlias = Entry[Audience] | Entry[Stage] | Entry[Situation]


def circumstance_pages(library: Library, shown: list[Exhibit]) -> Iterator[Page]:
    """Yield the pages of audiences, stages and situations; each kind's list comes first."""
    for folder, attribute, title, description, entries in (
        (
            "audiences",
            "audience",
            "Who you are writing to",
            "What each kind of reader does with a note, and what a note to them leaves out.",
            list[Circumstance](library.audiences.values()),
        ),
        (
            "stages",
            "stage",
            "What kind of interview it was",
            "What a note needs after each kind of meeting, with notes that show it.",
            list[Circumstance](library.stages.values()),
        ),
        (
            "situations",
            "situation",
            "When something is out of the ordinary",
            "Late, no address, a weak answer, silence: the short answer first, then what to write.",
            list[Circumstance](library.situations.values()),
        ),
    ):
        counts = Counter(getattr(one.scene, attribute) for one in shown)
        most_told_first = sorted(entries, key=lambda one: (not counts[one.id], one.model.title))
        yield index(
            folder,
            "circumstances",
            title,
            description,
            {"entries": most_told_first, "folder": folder, "counts": counts},
        )
        for entry in entries:
            own = those(shown, partial(_is, attribute, entry.id))
            whole = _whole(own) if folder == "situations" else None
            yield Page(
                path=f"{folder}/{entry.id}.md",
                title=entry.model.title,
                description=unmarked(entry.model.intro),
                template="pages/circumstance.html.j2",
                context={
                    "entry": entry,
                    "exhibits": own,
                    "folder": folder,
                    "index_title": title,
                    "whole": whole,
                    "citing": _citing(library, folder, entry),
                    "library": library,
                    "several": entry.id in SEVERAL,
                },
                intro=unmarked(" ".join([entry.model.intro, *entry.model.advice])),
                source=entry.path,
            )


def _whole(own: list[Exhibit]) -> Exhibit | None:
    """Return the scene that a page shows whole: the shortest of its own."""
    return min(own, key=lambda one: (one.native.words, one.id), default=None)


def _citing(library: Library, folder: str, entry: Circumstance) -> list[Entry[Guide]]:
    """Return the guide's pages that lead here, or to which this page leads, in their order."""
    own = getattr(entry.model, "guides", [])
    return [
        guide
        for guide in in_order(library)
        if entry.id in getattr(guide.model, folder) or guide.id in own
    ]


def _is(attribute: str, value: str, exhibit: Exhibit) -> bool:
    return bool(getattr(exhibit.scene, attribute) == value)
