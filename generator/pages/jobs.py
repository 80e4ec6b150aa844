"""Lay out the pages by job and by field."""

from generator.exhibits import Exhibit, those
from generator.load import Entry, Library
from generator.models import Guide, Industry, Role, Setting
from generator.pages.guides import in_order
from generator.pages.page import Page, Part


def families(library: Library) -> dict[str, list[Entry[Role]]]:
    """Return the roles by family, both in the order of their names."""
    shelves: dict[str, list[Entry[Role]]] = {}
    for role in sorted(library.roles.values(), key=lambda role: role.model.title):
        shelves.setdefault(role.model.family, []).append(role)
    return dict(sorted(shelves.items()))


def role_page(library: Library, role: Entry[Role], shown: list[Exhibit]) -> Page:
    """Return a job's hub: what its interviewers listen for, its numbers, its settings."""
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
            f"What people who interview {role.model.plural} listen for, numbers they believe, what "
            f"nobody in the job says, and {len(own)} notes, each built on one invented moment."
        ),
        template="pages/role.html.j2",
        context={
            "role": role,
            "settings": settings,
            "related": related,
            "exhibits": own,
            "library": library,
            "true_one": _true_one(role, own),
        },
        intro=" ".join(role.model.listens_for),
        parts=(
            Part("listens-for", "What interviewers listen for"),
            Part("numbers", "Numbers they believe"),
            Part("nobody-says", "What nobody in the job says"),
            Part("before-and-after", "Before and after"),
            Part("notes", "Notes"),
        ),
        source=role.path,
    )


def _true_one(role: Entry[Role], own: list[Exhibit]) -> Exhibit:
    """Return the scene that stands beside the job's generic note."""
    return next(one for one in own if one.id == role.model.before.scene)


def setting_page(library: Library, setting: Entry[Setting], shown: list[Exhibit]) -> Page:
    """Return a setting's page, which shows its scenes whole."""
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
            "quoting": {one.id: _quoting(library, one) for one in own},
        },
        intro=setting.model.lede,
        parts=tuple(Part(one.id, one.scene.title, one.search_text) for one in own),
        source=setting.path,
    )


def _quoting(library: Library, exhibit: Exhibit) -> list[Entry[Guide]]:
    """Return the guide's pages that quote a sentence of the scene, in their order."""
    return [
        guide
        for guide in in_order(library)
        if any(quote.scene == exhibit.id for quote in guide.model.quotes)
    ]


def industry_page(library: Library, industry: Entry[Industry], shown: list[Exhibit]) -> Page:
    """Return a field's page: its norms, its cautions, its notes."""
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
