"""Say "did not" as "didn't" in the tones that talk so, from a closed list."""

import re

from generator.phrases import Phrase

_NEGATED = [
    "are",
    "could",
    "did",
    "do",
    "does",
    "had",
    "has",
    "have",
    "is",
    "should",
    "was",
    "were",
    "would",
]
_PAIRS = {
    "cannot": "can't",
    "will not": "won't",
    **{f"{verb} not": f"{verb}n't" for verb in _NEGATED},
}
_PAIRS |= {pair.capitalize(): short.capitalize() for pair, short in _PAIRS.items()}
_PAIRS |= {
    "I am": "I'm",
    "I will": "I'll",
    "I would": "I'd",
    "I will not": "I won't",
    "I would not": "I wouldn't",
}
_STAYS_FULL_BEFORE = [
    "a",
    "about",
    "after",
    "an",
    "and",
    "any",
    "as",
    "at",
    "because",
    "before",
    "both",
    "but",
    "by",
    "for",
    "from",
    "if",
    "in",
    "into",
    "of",
    "on",
    "only",
    "or",
    "over",
    "so",
    "than",
    "that",
    "the",
    "then",
    "though",
    "to",
    "too",
    "under",
    "until",
    "when",
    "where",
    "while",
    "with",
    "yet",
]
_PATTERN = re.compile(r"\b(" + "|".join(sorted(_PAIRS, key=len, reverse=True)) + r")(?= (\w*)|$)")


def contract(phrase: Phrase) -> Phrase:
    """Return the phrase with the listed pairs contracted; labels stay as they are.

    A pair stays full where it ends its clause ("as I would.", "as I am on nights"), and where I
    is one of two ("you and I would").

    >>> from generator.phrases import parse
    >>> contract(parse("I would go, and I did not.")).text
    "I'd go, and I did not."
    >>> contract(parse("I am [[sure|how you are]] as I am in June.")).text
    "I'm sure as I am in June."
    """
    if not _PATTERN.search(phrase.text):
        return phrase
    last = len(phrase.parts) - 1
    texts = iter(range(len(phrase.parts)))

    def change(text: str) -> str:
        more_follows = next(texts) < last
        return _PATTERN.sub(lambda match: _short(match, more_follows), text)

    return phrase.map_text(change)


def _short(match: re.Match[str], more_follows: bool) -> str:
    full, following = match[1], match[2]
    at_end = following is None and not more_follows
    clause_ends = following in _STAYS_FULL_BEFORE and "not" not in full
    return full if at_end or clause_ends or _is_joined(match) else _PAIRS[full]


def _is_joined(match: re.Match[str]) -> bool:
    """Tell whether I is one of two, as in "the auditor and I would meet"."""
    before = match.string[: match.start()]
    return match[1].startswith("I ") and before.endswith(" and ") and not before.endswith(", and ")
