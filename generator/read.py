"""Read one YAML file strictly: plain text values, each with its place, and nothing clever."""

import errno
import os
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import yaml
from yaml.reader import ReaderError

from generator.problems import Code, Place, Problem

MOST_BYTES = 64 * 1024
MOST_DEPTH = 12
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]"
)
"""Characters that nobody sees, and that break lines, turn text around or speak to a terminal."""

Location: TypeAlias = tuple[str | int, ...]
Value: TypeAlias = "str | list[Value] | dict[str, Value] | None"


@dataclass(frozen=True, slots=True)
class Document:
    """A file's values as plain text, and where each of them stands."""

    path: str
    values: dict[str, Value]
    marks: Mapping[Location, tuple[int, int]]
    """The line and the column of every key and item, both from 1."""

    def place(self, location: Location = ()) -> Place:
        """Return the place of a value, or of the nearest thing around it that is there."""
        while location not in self.marks and location:
            location = location[:-1]
        return Place(self.path, *self.marks.get(location, (1, 1)))


def read(root: Path, path: str) -> Document | list[Problem]:
    """Return what stands in `root`/`path`, or every problem that keeps it from being read."""
    content = _bytes(root, path)
    if isinstance(content, Problem):
        return [content]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return [
            Problem(
                Place(path, line),
                Code.NOT_UTF8,
                f"byte {error.start} is not UTF-8; save the file as UTF-8",
            )
        ]
    return _document(path, text)


def _bytes(root: Path, path: str) -> bytes | Problem:
    here = Place(path)
    try:
        descriptor = os.open(root / path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
    except OSError as error:
        is_link = error.errno == errno.ELOOP
        reason = "a link" if is_link else error.strerror or "it cannot be opened"
        return Problem(
            here, Code.UNREADABLE_FILE, f"{reason}; keep a plain file here that all may read"
        )
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        return Problem(here, Code.UNREADABLE_FILE, "not a plain file; keep only files here")
    with os.fdopen(descriptor, "rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        return Problem(
            here, Code.TOO_LARGE, f"more than {MOST_BYTES // 1024} KiB; keep one thing in a file"
        )
    return content


def _document(path: str, text: str) -> Document | list[Problem]:
    try:
        problems = list(_features(path, text))
        if problems:
            return problems
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        return [_syntax(path, text, error)]
    if node is None:
        return [
            Problem(
                Place(path), Code.EMPTY_FILE, "nothing in it; write its keys, or delete the file"
            )
        ]
    if not isinstance(node, yaml.MappingNode):
        return [Problem(_place(path, node), Code.WRONG_VALUE, "write `key: value` lines")]
    marks: dict[Location, tuple[int, int]] = {}
    values = _mapping(path, node, (), marks, problems)
    return problems or Document(path, values, marks)


def _syntax(path: str, text: str, error: yaml.YAMLError) -> Problem:
    if isinstance(error, ReaderError):
        before = text.encode()[: error.position].decode(errors="ignore").split("\n")
        place = Place(path, len(before), len(before[-1]) + 1)
        return Problem(place, Code.YAML_SYNTAX, "a control character; delete it")
    mark = getattr(error, "problem_mark", None)
    place = Place(path, mark.line + 1, mark.column + 1) if mark else Place(path)
    reason = getattr(error, "problem", None) or str(error).splitlines()[0]
    return Problem(
        place,
        Code.YAML_SYNTAX,
        f"{reason}; put text that holds : # [ or {{ between double quotes, and indent with spaces",
    )


def _features(path: str, text: str) -> Iterator[Problem]:
    """Refuse what makes YAML dangerous or surprising, before anything is built from it."""
    depth = documents = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
        elif isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        for sentence in _refused(event, depth, documents):
            yield Problem(_place(path, event), Code.YAML_FEATURE, sentence)
        if depth > MOST_DEPTH:
            return


def _refused(event: yaml.Event, depth: int, documents: int) -> Iterator[str]:
    """Yield what is wrong with one event, seen so many levels and documents deep."""
    if isinstance(event, yaml.DocumentStartEvent) and documents > 1:
        yield "a second document; keep one thing in a file"
    if isinstance(event, yaml.AliasEvent):
        yield f"an alias, *{event.anchor}; write the value out"
    if isinstance(event, yaml.CollectionStartEvent) and depth > MOST_DEPTH:
        yield f"more than {MOST_DEPTH} levels deep; flatten it"
        return
    if isinstance(event, yaml.ScalarEvent) and (hidden := _HIDDEN.search(event.value)):
        yield f"a hidden character, U+{ord(hidden[0]):04X}; leave it out"
    if isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent)):
        if event.anchor:
            yield f"an anchor, &{event.anchor}; write the value out"
        if event.tag:
            yield f"a tag, {event.tag.replace('tag:yaml.org,2002:', '!!')}; leave it out"


def _mark(at: yaml.Node | yaml.Event) -> tuple[int, int]:
    mark = at.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _place(path: str, at: yaml.Node | yaml.Event) -> Place:
    return Place(path, *_mark(at))


def _value(
    path: str,
    node: yaml.Node,
    location: Location,
    marks: dict[Location, tuple[int, int]],
    problems: list[Problem],
) -> Value:
    marks.setdefault(location, _mark(node))
    if isinstance(node, yaml.MappingNode):
        return _mapping(path, node, location, marks, problems)
    if isinstance(node, yaml.SequenceNode):
        return [
            _value(path, child, (*location, index), marks, problems)
            for index, child in enumerate(node.value)
        ]
    quoted = isinstance(node, yaml.ScalarNode) and node.style
    empty = node.value in ("", "~", "null") and not quoted
    return None if empty else str(node.value)


def _mapping(
    path: str,
    node: yaml.MappingNode,
    location: Location,
    marks: dict[Location, tuple[int, int]],
    problems: list[Problem],
) -> dict[str, Value]:
    mapping: dict[str, Value] = {}
    for key, child in node.value:
        if not isinstance(key, yaml.ScalarNode):
            problems.append(Problem(_place(path, key), Code.YAML_FEATURE, "a key must be a word"))
            continue
        name = str(key.value)
        if name in mapping:
            sentence = f"`{name}` stands here a second time; keep one"
            problems.append(Problem(_place(path, key), Code.DUPLICATE_KEY, sentence))
            continue
        marks[(*location, name)] = _mark(key)
        mapping[name] = _value(path, child, (*location, name), marks, problems)
    return mapping


def texts(
    value: Value, without: frozenset[str] = frozenset(), location: Location = ()
) -> Iterator[tuple[Location, str]]:
    """Yield every text within a value, but for what stands under the keys `without`."""
    match value:
        case str():
            yield location, value
        case list():
            for index, child in enumerate(value):
                yield from texts(child, without, (*location, index))
        case dict():
            for key, child in value.items():
                if key not in without:
                    yield from texts(child, without, (*location, key))
