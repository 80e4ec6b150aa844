"""Find the numbers in a text, in figures and in words."""

import re

_UNITS = tuple(
    re.findall(
        r"\w+",
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen",
    )
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
VALUES = {
    **{word: number for number, word in enumerate(_UNITS, 2)},
    **{word: ten * 10 for ten, word in enumerate(_TENS, 2)},
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
}
_FIGURE = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_NUMBER_WORD = re.compile(
    rf"\b(?:({'|'.join(_TENS)})-({'|'.join(('one', *_UNITS[:8]))})|({'|'.join(VALUES)}))s?\b", re.I
)
_OTHER = re.compile(
    r"\b(?:zero|none|dozens?|half|halves|halved|third|thirds|quarter|quarters|"
    r"twice|double|doubled|triple|tripled|percent|one in|one of|(?:an|one) (?:hour|day|week))\b",
    re.I,
)
_INNOCENT = re.compile(r"\btwo of (?:us|you)\b", re.I)


def figures(text: str) -> list[str]:
    """Return the numbers written in figures, as they stand.

    >>> figures("48,000 lines at 7.25 hours in Room 9")
    ['48,000', '7.25', '9']
    """
    return _FIGURE.findall(text)


def numbers(text: str) -> dict[str, str]:
    """Return every number from two upward by its value, with the words that say it.

    >>> numbers("twenty-four beds, 2 of them down")
    {'2': '2', '24': 'twenty-four'}
    """
    found = {figure.replace(",", ""): figure for figure in figures(text)}
    for match in _NUMBER_WORD.finditer(_INNOCENT.sub("", text)):
        tens, unit, alone = (part and part.lower() for part in match.groups())
        value = VALUES[alone] if alone else VALUES[tens] + VALUES.get(unit, 1)
        found.setdefault(str(value), match[0])
    return found


def has_number(text: str) -> bool:
    """Tell whether a text counts anything, in figures or in words."""
    return bool(numbers(text) or _OTHER.search(text))
