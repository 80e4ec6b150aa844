"""Look for the words on a list of data/style, and let the words of a trade pass."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from generator.models import Pattern


@dataclass(frozen=True, slots=True)
class Needle:
    """A pattern that is ready to be looked for."""

    plain: str
    """Its longest plain part, small, as a quick first look."""
    expression: re.Pattern[str]
    pattern: Pattern


Wordlist: TypeAlias = tuple[Needle, ...]


def wordlist(patterns: Iterable[Pattern]) -> Wordlist:
    """Make patterns ready to be looked for in many texts."""
    return tuple(_needle(pattern) for pattern in patterns)


def hits(
    needles: Wordlist, text: str, terms: frozenset[str] = frozenset()
) -> Iterator[tuple[str, Pattern]]:
    """Yield the words of a text that a pattern catches, unless they are a term of the trade."""
    lowered = text.lower()
    for needle in needles:
        match = needle.expression.search(text) if needle.plain in lowered else None
        if match and not _is_trade(match[0].lower(), lowered, terms):
            yield match[0], needle.pattern


def opens(needles: Wordlist, text: str) -> tuple[str, Pattern] | None:
    """Return the words with which a text opens, if a pattern catches them there."""
    for needle in needles:
        if match := needle.expression.match(text):
            return match[0], needle.pattern
    return None


def _needle(pattern: Pattern) -> Needle:
    parts = re.split(r"[\s-]+", pattern.words.strip())
    plain = max((re.split(r"[*'’]", part) for part in parts), key=lambda part: len(part[0]))[0]
    body = r"[\s-]+".join(
        re.escape(part).replace(r"\*", r"\w*").replace("'", "['’]") for part in parts
    )
    expression = re.compile(rf"(?<!\w){body}(?!\w)", re.IGNORECASE)
    return Needle(plain.lower(), expression, pattern)


def _is_trade(found: str, text: str, terms: frozenset[str]) -> bool:
    return any(found in term and term in text for term in terms)
