"""Cut a text into words, stems, sentences and runs of words."""

import re
from collections.abc import Iterator, Sequence

_WORD = re.compile(r"[^\W_]+(?:['’.&/-][^\W_]+)*")
_BREAK = re.compile(r"[.?!][\"')\]]*\s+(?=[\"'(\[]?[A-Z0-9·])")
_ABBREVIATION = re.compile(
    r"mrs?|m[sx]|[djs]r|st|prof|rev|hon|gen|sgt|lt|capt|col|cmdr|vs|etc|nos?|fig|approx|dept|inc|"
    r"ltd|co|ave|blvd|rd|mt|ft|oz|lb|hr|min|m\.ed|ph\.d"
)
_SUFFIXES = ("ingly", "ings", "ing", "edly", "ers", "ors", "er", "or", "ed", "ies", "es", "s", "e")
FEWEST_LETTERS_OF_A_STEM = 3


def words(text: str) -> list[str]:
    """Return the words of a text, small, with the hyphens and apostrophes inside them.

    >>> words("The unit's 8-bed bay (west).")
    ['the', "unit's", '8-bed', 'bay', 'west']
    """
    return [match[0].casefold() for match in _WORD.finditer(text)]


def opening_word(text: str) -> str:
    """Return what stands before the first space, or nothing."""
    return next(iter(text.split()), "")


def stem(word: str) -> str:
    """Return what is left of a word without its ending, enough to hear an echo.

    >>> stem("walking"), stem("walk"), stem("visits"), stem("planned")
    ('walk', 'walk', 'visit', 'plan')
    """
    for suffix in _SUFFIXES:
        rest = word.removesuffix(suffix)
        if rest != word and len(rest) >= FEWEST_LETTERS_OF_A_STEM:
            doubled = rest[-1] == rest[-2] and rest[-1] not in "lsz"
            return rest[:-1] if doubled and len(rest) > FEWEST_LETTERS_OF_A_STEM else rest
    return word


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; the stop of an abbreviation ends none.

    >>> sentences("Dr. Lee came at 9 a.m. on foot. Nobody else did.")
    ['Dr. Lee came at 9 a.m. on foot.', 'Nobody else did.']
    """
    found: list[str] = []
    start = 0
    for match in _BREAK.finditer(text):
        if text[match.start()] == "." and _abbreviated(text[start : match.start()]):
            continue
        found.append(text[start : match.end()].strip())
        start = match.end()
    return [*found, rest] if (rest := text[start:].strip()) else found


def _abbreviated(text: str) -> bool:
    last = text.rsplit(None, 1)[-1].lstrip("\"'([").casefold() if text.strip() else ""
    initials = all(len(letter) == 1 and letter.isalpha() for letter in last.split("."))
    return _ABBREVIATION.fullmatch(last) is not None or (initials and last != "i")


def runs(text: str, length: int = 5) -> set[tuple[str, ...]]:
    """Return every run of `length` words."""
    found = words(text)
    return {tuple(found[start : start + length]) for start in range(len(found) - length + 1)}


def overlap(one: str, other: str) -> float:
    """Return the share of five-word runs that two texts have in common (Jaccard's index)."""
    first, second = runs(one), runs(other)
    return len(first & second) / len(first | second) if first and second else 0.0


def begins_with(text: str, openings: Sequence[str]) -> str | None:
    """Return the first word of a text if it is one of `openings`."""
    first = next(iter(words(text)), "")
    return first if first in openings else None


def capitals(text: str) -> Iterator[str]:
    """Yield every word with a large first letter that does not begin a sentence.

    A middle dot stands for a blank; the words after it are inside the sentence.

    >>> list(capitals("We met Lee. Then I saw · Kay."))
    ['Lee', 'Kay']
    """
    for match in _WORD.finditer(text):
        before = text[: match.start()].rstrip(" \"'([“‘")
        opened = text[: match.start()].rstrip(" ")[-1:] in ('"', "“")
        begins = not before or opened or (before[-1] in ".?!" and not _abbreviated(before[:-1]))
        if match[0][0].isupper() and match[0] != "I" and not begins:
            yield match[0]
