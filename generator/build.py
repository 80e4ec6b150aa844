"""Make the gallery: read, see that it is fit, compose, and lay out the pages."""

from dataclasses import dataclass, replace
from pathlib import Path

from generator.aside import aside
from generator.checks import check, check_notes, check_tellable
from generator.compose import compose
from generator.load import Entry, Library, load
from generator.models import Scene
from generator.notes import Note
from generator.pages import Page, pages
from generator.problems import DataError, Problem
from generator.validate import validate

SCENES_WORTH_A_PROCESS = 200
PER_SCENE = ("scenes", "settings", "companies", "roles", "industries", "guide")


@dataclass(frozen=True, slots=True)
class Gallery:
    """Everything that is published, before any site engine sees it."""

    library: Library
    notes: tuple[Note, ...]
    pages: tuple[Page, ...]


def build(root: Path) -> Gallery:
    """Return the gallery made from `root`/data; raise `DataError` if the data is not fit."""
    library, notes, problems = examine(root)
    if problems:
        raise DataError(problems)
    return Gallery(library, notes, pages(library, notes))


def examine(root: Path) -> tuple[Library, tuple[Note, ...], list[Problem]]:
    """Return what could be read and composed under `root`, and everything wrong with it."""
    library, problems = load(root)
    problems.extend(validate(library))

    def checked() -> list[Problem]:
        return list(check(library))

    found = aside(checked) if len(library.scenes) >= SCENES_WORTH_A_PROCESS else checked
    faulty = {problem.place.path for problem in (*problems, *check_tellable(library))}
    composable = _composable(library, faulty)
    notes = compose(composable) if composable else ()
    problems.extend(check_notes(library, notes))
    problems.extend(found())
    return library, notes, problems


def _composable(library: Library, faulty: set[str]) -> Library | None:
    """Return the library with only the scenes that can be told, or nothing if none can."""
    if any(path.split("/")[1] not in PER_SCENE for path in faulty):
        return None

    def fit(scene: Entry[Scene]) -> bool:
        role, industry = scene.folders
        return (
            scene.path not in faulty
            and role in library.roles
            and industry in library.industries
            and scene.model.company in library.companies
        )

    return replace(
        library, scenes={key: scene for key, scene in library.scenes.items() if fit(scene)}
    )
