"""Hold a sentence with its blanks: one source, two readings, filled and blank."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeAlias

EVIDENCE = re.compile(r" ?\[\^([a-z0-9-]+)\]")
"""How guidance names what it rests on: `... in one case of four [^jewell-2020].`"""


def unmarked(text: str) -> str:
    """Return a text without the names of its evidence, as search and previews show it.

    >>> unmarked("It rarely decides [^jewell-2020].")
    'It rarely decides.'
    """
    return EVIDENCE.sub("", text)


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand in the example and in the template alike."""

    text: str


@dataclass(frozen=True, slots=True)
class Blank:
    """A named hole: the example shows `filled`, the template shows `[label]`."""

    filled: str
    label: str


@dataclass(frozen=True, slots=True)
class Variable:
    """A name such as `company` whose value the composer knows."""

    name: str


Part: TypeAlias = Words | Blank | Variable


@dataclass(frozen=True)
class Phrase:
    """A run of words, blanks and variables, in the order in which they are read."""

    parts: tuple[Part, ...]

    @cached_property
    def text(self) -> str:
        """The example's words."""
        return "".join(_filled(part) for part in self.parts)

    @cached_property
    def blank(self) -> str:
        """The template's words, each blank as `[label]`."""
        return "".join(_labelled(part) for part in self.parts)

    @cached_property
    def outside(self) -> str:
        """The words outside the blanks, with a middle dot for each blank between them."""
        return "".join(part.text if isinstance(part, Words) else "·" for part in self.parts)

    @cached_property
    def blanks(self) -> tuple[Blank, ...]:
        """The blanks, in the order in which they are read."""
        return tuple(part for part in self.parts if isinstance(part, Blank))

    def map_text(self, change: Callable[[str], str]) -> "Phrase":
        """Return the phrase with `change` made to all that the example shows; labels stay."""
        return Phrase(tuple(_changed(part, change) for part in self.parts))


def _filled(part: Part) -> str:
    match part:
        case Words(text):
            return text
        case Blank(filled, _):
            return filled
        case Variable(name):
            return "{{" + name + "}}"


def _labelled(part: Part) -> str:
    return f"[{part.label}]" if isinstance(part, Blank) else _filled(part)


def _changed(part: Part, change: Callable[[str], str]) -> Part:
    if isinstance(part, Words):
        return Words(change(part.text))
    if isinstance(part, Blank):
        return Blank(change(part.filled), part.label)
    return part


class PhraseError(ValueError):
    """Raised for brackets that do not make a phrase; says what to mend."""


_PART = re.compile(r"\[\[([^\[\]{}|]+)\|([^\[\]{}|]+)\]\]|\{\{([a-z_]+)\}\}")


@lru_cache(maxsize=65536)
def parse(text: str) -> Phrase:
    """Read `[[filled|label]]` and `{{name}}`; raise `PhraseError` for any other bracket.

    >>> parse("I lead [[two shifts|what you run]].").blank
    'I lead [what you run].'
    """
    parts: list[Part] = []
    end = 0
    for match in _PART.finditer(text):
        parts.extend(_words(text[end : match.start()]))
        filled, label, name = match.groups()
        parts.append(Variable(name) if name else Blank(_trimmed(filled), _trimmed(label)))
        end = match.end()
    parts.extend(_words(text[end:]))
    return Phrase(tuple(parts))


def _words(text: str) -> list[Part]:
    if stray := re.search(r"[\[\]{}|]", text):
        around = text[max(0, stray.start() - 20) : stray.end() + 20].strip()
        raise PhraseError(
            f"`{around}` has a stray `{stray[0]}`; "
            "write a blank as [[what you wrote|what goes there]]"
        )
    return [Words(text)] if text else []


def _trimmed(text: str) -> str:
    if text != text.strip():
        raise PhraseError(f"`{text}` has a space at its edge; put the space outside the brackets")
    return text


def fill(phrase: Phrase, values: Mapping[str, Phrase]) -> Phrase:
    """Put the values in place of the variables; raise `KeyError` for one that has no value."""
    parts: list[Part] = []
    for part in phrase.parts:
        parts.extend(values[part.name].parts if isinstance(part, Variable) else (part,))
    return Phrase(tuple(parts))


def capitalised(phrase: Phrase) -> Phrase:
    """Return the phrase with its first letter large, in the example and in the template."""
    if not phrase.parts:
        return phrase
    first, *rest = phrase.parts
    match first:
        case Words(text):
            first = Words(text[:1].upper() + text[1:])
        case Blank(filled, label):
            first = Blank(filled[:1].upper() + filled[1:], label[:1].upper() + label[1:])
        case Variable():
            pass
    return Phrase((first, *rest))


def word_count(text: str) -> int:
    """Count words as a reader does: whatever stands between spaces and holds a letter or a digit.

    >>> word_count("We met at 9 a.m. - on time.")
    7
    """
    return sum(1 for word in text.split() if word[0].isalnum() or any(map(str.isalnum, word)))
