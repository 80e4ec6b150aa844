"""Lay out the page on which every way of finding a note combines."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.exhibits import Exhibit
from generator.load import Entry, Library
from generator.models import Situation, Stage
from generator.pages.jobs import families
from generator.pages.page import Page

MOST_TOLD = 3
"""Kinds of meeting, and as many situations, to which the home page leads."""


@dataclass(frozen=True, slots=True)
class Option:
    """A value of a facet: its id, its label, and how it reads in "not …, but …"."""

    value: str
    label: str
    says: str


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing by which scenes are found: its key in find.json, its name, what it asks."""

    key: str
    name: str
    asks: str
    folder: str
    """Where each of its options has a page of its own; nowhere if it is empty."""
    shelves: Mapping[str, list[Option]]
    """Its options, under headings where there are many."""


@dataclass(frozen=True, slots=True)
class Start:
    """A meeting or a situation from which a search can start."""

    key: str
    value: str
    label: str


def find_page(library: Library) -> Page:
    """Return the page that holds every facet; its script reads find.json."""
    return Page(
        path="find.md",
        title="Find a note",
        description=(
            "Every note of the gallery by job, field, reader, interview and situation at once, "
            "or by a word from your interview."
        ),
        template="pages/find.html.j2",
        context={"facets": facets(library)},
        intro="Find a note by job, field, reader, kind of interview, situation, tone or words.",
    )


def facets(library: Library) -> list[Facet]:
    """Return the facets in the order in which people know the answers."""
    jobs = {
        family.replace("-", " ").capitalize(): [
            Option(role.id, role.model.title, f"from {role.model.an} {role.model.in_sentence}")
            for role in roles
        ]
        for family, roles in families(library).items()
    }
    fields = _sorted(
        Option(one.id, one.model.title, f"in {one.model.name}")
        for one in library.industries.values()
    )
    readers = _sorted(
        Option(one.id, _large(one.model.label), f"to a {one.model.label}")
        for one in library.audiences.values()
    )
    meetings = _sorted(
        Option(one.id, _large(one.model.label), f"after {one.model.after}")
        for one in library.stages.values()
    )
    situations = _sorted(
        Option(one.id, _large(one.model.label), f"one {one.model.after}")
        for one in library.situations.values()
    )
    tones = _sorted(
        Option(one.id, one.model.label, one.model.label.lower()) for one in library.tones.values()
    )
    channels = _sorted(
        Option(one.id, one.model.label, f"by {one.model.label.lower()}")
        for one in library.channels.values()
    )
    return [
        Facet("role", "Job", "What is your job?", "roles", jobs),
        Facet("situation", "What happened", "What happened?", "situations", {"": situations}),
        Facet("stage", "Interview", "What kind of interview was it?", "stages", {"": meetings}),
        Facet("audience", "Who you met", "Whom did you meet?", "audiences", {"": readers}),
        Facet("industry", "Field", "In what field?", "industries", {"": fields}),
        Facet("tone", "Tone", "In what tone?", "", {"": tones}),
        Facet("channel", "Sent as", "How will you send it?", "", {"": channels}),
    ]


def starts(library: Library, shown: Iterable[Exhibit]) -> list[Start]:
    """Return the meetings, then the situations, of which most scenes tell, most told first."""
    scenes = [one.scene for one in shown]
    return [
        *_most_told("stage", library.stages.values(), [one.stage for one in scenes]),
        *_most_told("situation", library.situations.values(), [one.situation for one in scenes]),
    ]


def _most_told(
    key: str, entries: Iterable[Entry[Stage] | Entry[Situation]], named: Iterable[str]
) -> Iterator[Start]:
    counts = Counter(named)
    told = [one for one in entries if counts[one.id] and one.id != "standard"]
    for one in sorted(told, key=lambda one: (-counts[one.id], one.model.label))[:MOST_TOLD]:
        yield Start(key, one.id, _large(one.model.label))


def _sorted(options: Iterable[Option]) -> list[Option]:
    return sorted(options, key=lambda option: option.label.casefold())


def _large(label: str) -> str:
    """Return a label with a large first letter, as it stands by itself."""
    return label[:1].upper() + label[1:]
