"""Make the gallery: read, see that it is fit, compose, and lay out the pages."""

from dataclasses import dataclass, replace
from pathlib import Path

from generator.checks import UNTELLABLE, check, check_notes
from generator.compose import compose
from generator.load import Entry, Library, load
from generator.models import Scene
from generator.notes import Note
from generator.pages import Page, pages
from generator.problems import DataError, Problem
from generator.validate import validate

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
    found = list(check(library))
    untellable = [problem for problem in found if problem.code in UNTELLABLE]
    composable = _composable(
        library,
        {problem.place.path for problem in problems}
        | {problem.place.path for problem in untellable if _is_of_scene(problem)},
    )
    problems.extend(found)
    notes = compose(composable) if composable else ()
    problems.extend(check_notes(library, notes))
    return library, notes, problems


def _is_of_scene(problem: Problem) -> bool:
    return problem.place.path.startswith("data/scenes/")


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
