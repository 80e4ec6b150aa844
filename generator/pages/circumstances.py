"""Lay out the pages by reader, by kind of meeting and by situation, which are built alike."""

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import TypeAlias

from generator.exhibits import Exhibit, those
from generator.load import Entry, Library
from generator.models import Audience, Situation, Stage
from generator.pages.page import Page, index

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
            yield Page(
                path=f"{folder}/{entry.id}.md",
                title=entry.model.title,
                description=entry.model.intro,
                template="pages/circumstance.html.j2",
                context={
                    "entry": entry,
                    "exhibits": own,
                    "folder": folder,
                    "index_title": title,
                    "library": library,
                },
                intro=" ".join([entry.model.intro, *entry.model.advice]),
                source=entry.path,
            )


def _is(attribute: str, value: str, exhibit: Exhibit) -> bool:
    return bool(getattr(exhibit.scene, attribute) == value)
