"""Look for the words on a list of data/style, and let the words of a trade pass."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.models import Pattern

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Needle:
    """A pattern that is ready to be looked for."""

    plain: str
    """Its longest plain part, small, as a quick first look."""
    expression: re.Pattern[str]
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Wordlist:
    """Patterns by the word with which they begin, and those that begin with any ending."""

    by_word: Mapping[str, tuple[Needle, ...]]
    wild: tuple[Needle, ...]

    def near(self, text: str) -> Iterator[Needle]:
        """Yield the needles that may be in a text, from its words alone."""
        yield from self.wild
        for word in self.by_word.keys() & set(_WORD.findall(text)):
            yield from self.by_word[word]


NOTHING = Wordlist({}, ())


def wordlist(patterns: Iterable[Pattern]) -> Wordlist:
    """Make patterns ready to be looked for in many texts."""
    by_word: dict[str, tuple[Needle, ...]] = {}
    wild: list[Needle] = []
    for needle in map(_needle, patterns):
        words = needle.pattern.words.lower()
        first = _WORD.match(words)
        if first is None or words[first.end() :].startswith("*"):
            wild.append(needle)
        else:
            by_word[first[0]] = (*by_word.get(first[0], ()), needle)
    return Wordlist(by_word, tuple(wild))


def hits(
    needles: Wordlist, text: str, terms: frozenset[str] = frozenset()
) -> Iterator[tuple[str, Pattern]]:
    """Yield the words of a text that a pattern catches, unless they are a term of the trade."""
    lowered = text.lower()
    for needle in needles.near(lowered):
        match = needle.expression.search(text) if needle.plain in lowered else None
        if match and not _is_trade(match[0].lower(), lowered, terms):
            yield match[0], needle.pattern


def opens(needles: Wordlist, text: str) -> tuple[str, Pattern] | None:
    """Return the words with which a text opens, if a pattern catches them there."""
    for needle in needles.near(text.lower()):
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
