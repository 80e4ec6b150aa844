"""Tell `a` from `an` by sound."""

import re
from collections.abc import Iterator

_ARTICLE = re.compile(r"(?<![\w.'’-])(a|an|A|An)\s+[\"'(\[]?([^\W_][\w.,'’/-]*)")
_FIGURES = re.compile(r"\d[\d,]*")
_LETTERS_WITH_TWO_SOUNDS = "FHLMNRSUX"
"""A vowel begins their name and a consonant their sound: an MRI, a NICU."""


_SILENT_H = re.compile(r"hour|honest|hono|heir")
_CONSONANT = re.compile(
    r"one$|once|eu|ewe|ubiq|uku|unanim|uni(?!m|n|d[^i])|ur[aio]|us[aeiu]|ut[aeio]", re.IGNORECASE
)
"""Written with a vowel and begun with the sound of you or won: a unit, a use, a one-page."""


def wrong_articles(text: str) -> Iterator[tuple[str, str]]:
    """Yield every wrong pair with the right one.

    >>> list(wrong_articles("A hour on a 8-bed unit, an 11-person crew and an union."))
    [('A hour', 'An hour'), ('a 8-bed', 'an 8-bed'), ('an union', 'a union')]
    """
    for match in _ARTICLE.finditer(text):
        article, word = match[1], match[2].rstrip(".,'’/-")
        if article[0] == "A" and not _begins(text[: match.start()]):
            continue
        if (right := article_for(word)) and right != article.lower():
            yield (
                f"{article} {word}",
                f"{right.capitalize() if article[0] == 'A' else right} {word}",
            )


def article_for(word: str) -> str | None:
    """Return the article that a word takes, or nothing if either may stand.

    >>> [article_for(word) for word in ("18-month", "110", "hour", "unit", "MRI", "ICU", "PACU")]
    ['an', 'a', 'an', 'a', None, 'an', 'a']
    """
    if figures := _FIGURES.match(word):
        return _article_for_figures(figures[0].replace(",", ""))
    first = re.split(r"[-/.]", word)[0]
    if first.isupper():
        if first[0] in _LETTERS_WITH_TWO_SOUNDS:
            return None
        return "an" if first[0] in "AEIO" else "a"
    return _by_sound(first) if first.isascii() and first.isalpha() else None


def _article_for_figures(figures: str) -> str | None:
    """Eight, eleven and eighteen begin with a vowel, wherever they lead: 8, 80, 11,000."""
    if figures[0] == "8":
        return "an"
    if figures[:2] in ("11", "18"):
        if len(figures) == 4:
            return None
        return "an" if len(figures) % 3 == 2 else "a"
    return "a"


def _by_sound(word: str) -> str:
    """Return the article for a plain word.

    >>> [_by_sound(word) for word in ("uniform", "unimportant", "user", "usher", "utility")]
    ['a', 'an', 'a', 'an', 'a']
    """
    if _SILENT_H.match(word.lower()):
        return "an"
    vowel = word[0].lower() in "aeiou" and not _CONSONANT.match(word)
    return "an" if vowel else "a"


def _begins(before: str) -> bool:
    return not before.strip() or before.rstrip(" \"'(")[-1:] in ".?!:"
