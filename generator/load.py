"""Read everything under data/ into models, and say of every file that cannot be read why not."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import GenericAlias
from typing import Any, Generic, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator import models
from generator.problems import Code, Place, Problem, did_you_mean, listed
from generator.read import Document, Location, read

M = TypeVar("M", bound=models.Model)


@dataclass(frozen=True, slots=True)
class Entry(Generic[M]):
    """A data file that was read: its id, its model, and where everything in it stands."""

    id: str
    folders: tuple[str, ...]
    """The folders between the kind's own and the file: role and industry of a scene."""
    model: M
    document: Document

    @property
    def path(self) -> str:
        """The file's path under the project's root."""
        return self.document.path

    def place(self, *location: str | int) -> Place:
        """Return where a value of this file stands."""
        return self.document.place(location)


@dataclass(frozen=True, slots=True)
class Library:
    """All data that could be read, by kind and id."""

    roles: dict[str, Entry[models.Role]] = field(default_factory=dict)
    industries: dict[str, Entry[models.Industry]] = field(default_factory=dict)
    companies: dict[str, Entry[models.Company]] = field(default_factory=dict)
    settings: dict[str, Entry[models.Setting]] = field(default_factory=dict)
    """By `role/industry`."""
    scenes: dict[str, Entry[models.Scene]] = field(default_factory=dict)
    """By `role/industry/id`."""
    audiences: dict[str, Entry[models.Audience]] = field(default_factory=dict)
    stages: dict[str, Entry[models.Stage]] = field(default_factory=dict)
    situations: dict[str, Entry[models.Situation]] = field(default_factory=dict)
    candidates: dict[str, Entry[models.Candidate]] = field(default_factory=dict)
    tones: dict[str, Entry[models.ToneRules]] = field(default_factory=dict)
    channels: dict[str, Entry[models.Channel]] = field(default_factory=dict)
    moves: dict[str, Entry[models.MoveRules]] = field(default_factory=dict)
    frames: dict[str, Entry[models.Frames]] = field(default_factory=dict)
    """By `pool/name`: opening/warm, next-dated/formal, why/proof."""
    guides: dict[str, Entry[models.Guide]] = field(default_factory=dict)
    evidence: dict[str, Entry[models.Evidence]] = field(default_factory=dict)
    refused: dict[str, Entry[models.Refused]] = field(default_factory=dict)
    norms: dict[str, Entry[models.Norm]] = field(default_factory=dict)
    questions: dict[str, Entry[models.Question]] = field(default_factory=dict)
    verdicts: dict[str, Entry[models.Verdict]] = field(default_factory=dict)
    style: dict[str, Entry[models.Style]] = field(default_factory=dict)
    known: dict[str, set[str]] = field(default_factory=dict)
    """Every id that has a file, read or not, by kind: what a reference may name."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A folder under data/, how deep its files lie, and the model that they follow."""

    folder: str
    depth: int
    model: type[models.Model]


KINDS: Mapping[str, Kind] = {
    "roles": Kind("roles", 0, models.Role),
    "industries": Kind("industries", 0, models.Industry),
    "companies": Kind("companies", 0, models.Company),
    "settings": Kind("settings", 1, models.Setting),
    "scenes": Kind("scenes", 2, models.Scene),
    "audiences": Kind("audiences", 0, models.Audience),
    "stages": Kind("stages", 0, models.Stage),
    "situations": Kind("situations", 0, models.Situation),
    "candidates": Kind("candidates", 0, models.Candidate),
    "tones": Kind("tones", 0, models.ToneRules),
    "channels": Kind("channels", 0, models.Channel),
    "moves": Kind("moves", 0, models.MoveRules),
    "frames": Kind("frames", 1, models.Frames),
    "guides": Kind("guide", 0, models.Guide),
    "evidence": Kind("evidence", 0, models.Evidence),
    "refused": Kind("refused", 0, models.Refused),
    "norms": Kind("norms", 0, models.Norm),
    "questions": Kind("questions", 0, models.Question),
    "verdicts": Kind("verdicts", 0, models.Verdict),
    "style": Kind("style", 0, models.Style),
}

_FOLDERS = {kind.folder: name for name, kind in KINDS.items()}
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def load(root: Path) -> tuple[Library, list[Problem]]:
    """Return what stands under `root`/data, and every problem that kept a file out of it."""
    library = Library()
    library.known.update({name: set() for name in KINDS})
    problems: list[Problem] = []
    for path in _paths(root):
        problems.extend(_load_file(root, path, library))
    return library, problems


def _paths(root: Path) -> Iterator[str]:
    for path in sorted((root / "data").rglob("*")):
        if path.is_symlink() or not path.is_dir():
            yield path.relative_to(root).as_posix()


def _shown(path: str) -> str:
    """Return a path as one line of plain text, whatever bytes its name is made of."""
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode()
        for letter in path
    )


def _load_file(root: Path, path: str, library: Library) -> list[Problem]:
    _, folder, *parts = path.split("/") if path.count("/") > 1 else ("data", "", path)
    name = _FOLDERS.get(folder)
    here = Place(_shown(path))
    if name is None:
        sentence = f"no kind of data is kept here; the folders are {listed(sorted(_FOLDERS), 20)}"
        return [Problem(here, Code.UNKNOWN_FILE, sentence)]
    kind = KINDS[name]
    if len(parts) != kind.depth + 1 or not path.endswith(".yml"):
        shape = f"data/{folder}/" + "<folder>/" * kind.depth + "<id>.yml"
        return [Problem(here, Code.UNKNOWN_FILE, f"files here are named {shape}")]
    parts[-1] = parts[-1].removesuffix(".yml")
    if any(not _ID.fullmatch(part) for part in parts):
        sentence = "use lower-case letters, digits and single hyphens in the file's name"
        return [Problem(here, Code.BAD_ID, sentence)]
    if parts[-1] == "index":
        sentence = "the page `index` lists the others; give this file another name"
        return [Problem(here, Code.BAD_ID, sentence)]
    key = "/".join(parts)
    library.known[name].add(key)
    document = read(root, path)
    if isinstance(document, list):
        return document
    try:
        model = kind.model.model_validate(document.values)
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=False)
        return [_problem(document, kind.model, detail) for detail in details]
    entry = Entry(parts[-1], tuple(parts[:-1]), model, document)
    getattr(library, name)[key] = entry
    return []


def _problem(document: Document, model: type[models.Model], detail: ErrorDetails) -> Problem:
    location: Location = detail["loc"]
    place = document.place(location)
    key = _name(location)
    match detail["type"]:
        case "missing" if isinstance(location[-1], int):
            return Problem(place, Code.WRONG_VALUE, f"`{key}` takes one value more")
        case "missing":
            return Problem(place, Code.MISSING_KEY, f"`{key}` is missing; add it")
        case "extra_forbidden":
            known = _keys(model, location[:-1])
            sentence = f"no key is called `{key}`; {did_you_mean(key, known)}"
            return Problem(place, Code.UNKNOWN_KEY, sentence)
        case "blank-syntax":
            return Problem(place, Code.BLANK_SYNTAX, detail["msg"])
        case "string_type" | "none_required":
            return Problem(place, Code.WRONG_VALUE, f"`{key}` takes text, on one line")
        case "model_type" | "dict_type":
            return Problem(place, Code.WRONG_VALUE, f"`{key}` takes `key: value` lines under it")
        case "list_type":
            return Problem(place, Code.WRONG_VALUE, f"`{key}` takes a list, each line after a `-`")
        case "string_pattern_mismatch" if str(detail["ctx"]["pattern"]).startswith("^[a-z0-9]"):
            sentence = f"`{key}` takes an id: lower-case words joined by hyphens"
            return Problem(place, Code.WRONG_VALUE, sentence)
        case "string_pattern_mismatch" if "\\n" in str(detail["ctx"]["pattern"]):
            sentence = f"`{key}` takes one line of text, with no space at its edges"
            return Problem(place, Code.WRONG_VALUE, sentence)
        case _:
            return Problem(place, Code.WRONG_VALUE, f"`{key}` {_reason(detail)}")


def _name(location: Location) -> str:
    """Return the nearest key, which its author wrote, and not a number in a list."""
    keys = [step for step in location if isinstance(step, str) and step != "[key]"]
    return keys[-1] if keys else ""


def _reason(detail: ErrorDetails) -> str:
    """Return what a value is to be, in the words of somebody who writes YAML."""
    limits = detail.get("ctx", {})
    match detail["type"]:
        case "too_short":
            return f"takes {limits['min_length']} or more, and has {limits['actual_length']}"
        case "too_long":
            return f"takes {limits['max_length']} or fewer, and has {limits['actual_length']}"
        case "string_too_long":
            return f"takes {limits['max_length']} characters or fewer"
        case "string_too_short":
            return "takes text, and is empty"
        case "tuple_type":
            return "takes two numbers, as in `[90, 180]`"
        case kind if kind.startswith("int_"):
            return "takes a whole number"
        case kind if kind.startswith("bool_"):
            return "takes `true` or `false`"
        case kind if kind.startswith("date_"):
            return "takes a day, as in `2026-11-23`"
        case _:
            return detail["msg"].removeprefix("Input ")


def _keys(model: type[BaseModel], location: Location) -> list[str]:
    """Return the keys that the part of `model` at `location` may have."""
    here: Any = model
    for step in location:
        if isinstance(here, type) and issubclass(here, BaseModel) and step in here.model_fields:
            here = here.model_fields[str(step)].annotation
        here = _inside(here)
    return list(here.model_fields) if isinstance(here, type) and issubclass(here, BaseModel) else []


def _inside(annotation: Any) -> Any:
    """Return the model within an annotation such as `list[Model]` or `Model | None`."""
    if isinstance(annotation, type) and not isinstance(annotation, GenericAlias):
        return annotation
    candidates = [_inside(part) for part in get_args(annotation)]
    found = [one for one in candidates if isinstance(one, type) and issubclass(one, BaseModel)]
    return found[0] if found else annotation
