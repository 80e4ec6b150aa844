"""Decide which pages there are, what stands on each, and where readers can mend it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.exhibits import Exhibit, exhibits, those
from generator.load import Entry, Library
from generator.models import Audience, Guide, Industry, Role, Setting, Stage
from generator.notes import Note, Sentence

SITE = "The Thank-You Note Gallery"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page: its anchor, its heading, and the words by which search finds it."""

    anchor: str
    title: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where it lies, what it is called, and what fills its template."""

    path: str
    """As a Markdown file under docs/ would be called: roles/registered-nurse/hospitals.md."""
    title: str
    description: str
    template: str
    context: Mapping[str, object]
    intro: str = ""
    """The words by which search finds the page itself."""
    parts: Sequence[Part] = ()
    source: str | None = None
    """The data file to which an edit link leads."""

    @property
    def url(self) -> str:
        """The page's address under the site's root."""
        folder = self.path.removesuffix(".md")
        return folder.removesuffix("index") if folder.endswith("index") else f"{folder}/"

    @property
    def root(self) -> str:
        """The way from this page to the site's root."""
        return "../" * self.url.count("/") or "./"


def pages(library: Library, notes: Sequence[Note]) -> tuple[Page, ...]:
    """Return every page that is made from data, the home page first."""
    shown = exhibits(library, notes)
    return tuple(_pages(library, shown))


def _pages(library: Library, shown: list[Exhibit]) -> Iterator[Page]:
    yield _home(library, shown)
    yield _index(
        "roles",
        "Notes by job",
        "Every job in the gallery, with the fields in which people do it and the notes they wrote.",
        {"families": _families(library), "exhibits": shown, "library": library},
    )
    for role in library.roles.values():
        yield _role(library, role, shown)
    for setting in library.settings.values():
        yield _setting(library, setting, shown)
    yield _index(
        "industries",
        "Notes by field",
        "How formal notes are in each field, whether a card is welcome, and what must stay out.",
        {"entries": list(library.industries.values()), "exhibits": shown},
    )
    for industry in library.industries.values():
        yield _industry(library, industry, shown)
    yield from _circumstances(library, shown)
    guides = sorted(library.guides.values(), key=lambda guide: guide.model.order)
    yield _index(
        "guide",
        "Guide",
        "What makes a note worth sending, shown on the gallery's own sentences.",
        {"guides": guides},
    )
    for guide in guides:
        yield _guide(library, guide, shown)


def _index(folder: str, title: str, description: str, context: Mapping[str, object]) -> Page:
    return Page(
        path=f"{folder}/index.md",
        title=title,
        description=description,
        template=f"pages/{'guides' if folder == 'guide' else folder}.html.j2",
        context=context,
        intro=description,
    )


def _families(library: Library) -> dict[str, list[Entry[Role]]]:
    families: dict[str, list[Entry[Role]]] = {}
    for role in sorted(library.roles.values(), key=lambda role: role.model.title):
        families.setdefault(role.model.family, []).append(role)
    return dict(sorted(families.items()))


def _home(library: Library, shown: list[Exhibit]) -> Page:
    roles = sorted(library.roles.values(), key=lambda role: role.model.title)
    return Page(
        path="index.md",
        title=SITE,
        description=(
            "Thank-you notes that could only have been written after the interview, from people in "
            "your job. See why each sentence is there, then put your own conversation in its place."
        ),
        template="pages/home.html.j2",
        context={"roles": roles, "exhibits": shown, "library": library, "shown": _best(shown)},
        intro="Find a thank-you note from somebody in your job.",
    )


def _best(shown: list[Exhibit]) -> Exhibit | None:
    """Return the shortest scene told warmly: the one that fits beside the finder."""
    warm = [exhibit for exhibit in shown if exhibit.scene.tone == "warm" and not exhibit.scene.late]
    return min(warm or shown, key=lambda exhibit: exhibit.native.words, default=None)


def _role(library: Library, role: Entry[Role], shown: list[Exhibit]) -> Page:
    settings = [one for one in library.settings.values() if one.folders[0] == role.id]
    related = [
        other
        for other in library.roles.values()
        if other.id != role.id and other.model.family == role.model.family
    ]
    own = those(shown, lambda exhibit: exhibit.role_id == role.id)
    return Page(
        path=f"roles/{role.id}/index.md",
        title=f"Thank-you notes from {role.model.plural}",
        description=(
            f"What people who interview {role.model.plural} listen for, numbers they believe, "
            f"what nobody in the job says, and {len(own)} notes written after real moments."
        ),
        template="pages/role.html.j2",
        context={
            "role": role,
            "settings": settings,
            "related": related,
            "exhibits": own,
            "library": library,
        },
        intro=" ".join(role.model.listens_for),
        parts=(
            Part("listens-for", "What interviewers listen for"),
            Part("numbers", "Numbers they believe"),
            Part("nobody-says", "What nobody in the job says"),
            Part("notes", "Notes"),
        ),
        source=role.path,
    )


def _setting(library: Library, setting: Entry[Setting], shown: list[Exhibit]) -> Page:
    role, industry = setting.folders[0], setting.id
    own = [one for one in shown if (one.role_id, one.industry_id) == (role, industry)]
    names = library.roles[role].model, library.industries[industry].model
    return Page(
        path=f"roles/{role}/{industry}.md",
        title=f"Thank-you notes from {names[0].plural} in {names[1].name}",
        description=setting.model.lede,
        template="pages/setting.html.j2",
        context={
            "setting": setting,
            "role": library.roles[role],
            "industry": library.industries[industry],
            "exhibits": own,
            "library": library,
        },
        intro=setting.model.lede,
        parts=tuple(Part(one.id, one.scene.title, one.search_text) for one in own),
        source=setting.path,
    )


def _industry(library: Library, industry: Entry[Industry], shown: list[Exhibit]) -> Page:
    model = industry.model
    return Page(
        path=f"industries/{industry.id}.md",
        title=f"Thank-you notes in {model.name}",
        description=f"{model.formality} {model.card}",
        template="pages/industry.html.j2",
        context={
            "industry": industry,
            "settings": [one for one in library.settings.values() if one.id == industry.id],
            "companies": [
                one.model for one in library.companies.values() if one.model.industry == industry.id
            ],
            "exhibits": those(shown, lambda exhibit: exhibit.industry_id == industry.id),
            "library": library,
        },
        intro=" ".join((model.formality, model.card, model.decides, model.caution)),
        source=industry.path,
    )


def _circumstances(library: Library, shown: list[Exhibit]) -> Iterator[Page]:
    """Yield the pages of audiences, stages and situations, which are built alike."""
    for folder, attribute, title, description, entries in (
        (
            "audiences",
            "audience",
            "Who you are writing to",
            "What each kind of reader does with a note, and what a note to them leaves out.",
            list[Entry[Audience] | Entry[Stage]](library.audiences.values()),
        ),
        (
            "stages",
            "stage",
            "What kind of interview it was",
            "What a note needs after each kind of meeting, with notes that show it.",
            list[Entry[Audience] | Entry[Stage]](library.stages.values()),
        ),
        (
            "situations",
            "situation",
            "When something is out of the ordinary",
            "Late, no address, a weak answer, silence: the short answer first, then what to write.",
            list[Entry[Audience] | Entry[Stage]](library.situations.values()),
        ),
    ):
        yield Page(
            path=f"{folder}/index.md",
            title=title,
            description=description,
            template="pages/circumstances.html.j2",
            context={
                "title": title,
                "description": description,
                "entries": entries,
                "folder": folder,
                "counts": {
                    entry.id: sum(getattr(one.scene, attribute) == entry.id for one in shown)
                    for entry in entries
                },
            },
            intro=description,
        )
        for entry in entries:
            own = those(
                shown, lambda one, entry=entry: getattr(one.scene, attribute) == entry.id
            )
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


def _guide(library: Library, guide: Entry[Guide], shown: list[Exhibit]) -> Page:
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
