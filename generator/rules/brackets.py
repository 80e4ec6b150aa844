"""See that a template holds only what is true of any candidate, and that its labels read well."""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.phrases import Blank, Words, word_count
from generator.rules.numbers import numbers
from generator.rules.texts import Text
from generator.rules.words import capitals, words

SENTENCES = (
    *("callback", "build", "proof", "doubt", "interest"),
    *("aside", "opening", "next", "late", "short"),
)
FEWEST_WORDS_OUTSIDE = 3
LABEL_WORDS = (2, 9)
_DAY = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|"
    r"(?:septem|octo|novem|decem)ber"
)
"""March and May are left to their capitals."""
_ARTICLE = re.compile(
    r"\b(a|an|the|my|your|our|his|her|its|their|these|those|every|each|some)\s+·", re.IGNORECASE
)
_PLACEHOLDER = re.compile(
    r"^(?:insert|enter|add|fill in|type|put)\b|\b(?:goes here|xx+|x|xyz|tbd|todo|etc|lorem)\b|"
    r"^(?:a|an|the|your|my|some|any|this|that)?\s*(?:specific |relevant |main |key |other )*"
    r"(?:topic|skill|skills|thing|something|detail|details|example|number|value|text|fact|name)$",
    re.IGNORECASE,
)
_EXAMPLE = "`[[9 of 40 bays|how many, out of what]]`"


def label_form(text: Text) -> Iterator[str]:
    """A label is read twice: as a question after the interview, and as a part of its sentence."""
    least, most = LABEL_WORDS
    for blank in text.phrase.blanks:
        label = blank.label
        count = word_count(label)
        if not least <= count <= most:
            yield (
                f"the label `{label}` has {_counted(count)}; "
                f"tell in {least} to {most} what goes there, as in {_EXAMPLE}"
            )
        elif digits := re.search(r"\S*\d\S*", label):
            yield (
                f"the label `{label}` gives a figure, `{digits[0]}`; "
                f"say in words what goes there, as in {_EXAMPLE}"
            )
        elif _PLACEHOLDER.search(label):
            yield (
                f"the label `{label}` would fit any blank; "
                f"say what goes into this one, as in {_EXAMPLE}"
            )
        elif label[-1] in ".:;,":
            yield f"the label `{label}` ends with a mark; put it outside the brackets"
        elif names := [name for name in capitals(label) if name.lower() not in text.terms]:
            yield f"the label `{label}` names `{names[0]}`; say what kind of name goes there"


def _counted(count: int) -> str:
    return "1 word" if count == 1 else f"{count} words"


def article_outside(text: Text) -> Iterator[str]:
    """`a [unit]` breaks as soon as somebody works on an oncology floor."""
    for match in _ARTICLE.finditer(text.phrase.outside):
        filled = _blank_after(text, match.end())
        if filled:
            yield (
                f"`{match[1]}` stands before the brackets; "
                f"put it inside, as in `[[{match[1].lower()} {filled}|...]]`"
            )


def _blank_after(text: Text, end: int) -> str | None:
    """Return the filling of the blank whose dot stands before `end` in the words outside."""
    dots = text.phrase.outside[:end].count("·")
    holes = [part for part in text.phrase.parts if not isinstance(part, Words)]
    hole = holes[dots - 1] if 0 < dots <= len(holes) else None
    return hole.filled if isinstance(hole, Blank) else None


def number_outside(text: Text) -> Iterator[str]:
    """A number that stays in the template is false in the next person's note."""
    for found in numbers(text.phrase.outside).values():
        yield f"`{found}` is true of this candidate alone; put it in brackets, as in {_EXAMPLE}"


def name_outside(text: Text) -> Iterator[str]:
    """A name or a day that stays in the template is sent to the wrong person."""
    terms = _words_of(text.terms)
    outside = text.phrase.outside
    days = [day.capitalize() for day in words(outside) if _DAY.fullmatch(day.removesuffix("'s"))]
    for name in dict.fromkeys([*days, *capitals(outside)]):
        if name.lower().removesuffix("'s") not in terms and not _first_person(name):
            yield (
                f"`{name}` is a name or a day; "
                "put it in brackets, as in `[[Mr. Lund|a panel member]]`"
            )


@lru_cache
def _words_of(terms: frozenset[str]) -> frozenset[str]:
    return terms | {word for term in terms for word in words(term)}


def _first_person(name: str) -> bool:
    return re.fullmatch(r"I['’]\w+", name) is not None


def too_little_outside(text: Text) -> Iterator[str]:
    """A sentence that is all brackets leaves nothing to send."""
    count = word_count(text.phrase.outside)
    if text.key in SENTENCES and count < FEWEST_WORDS_OUTSIDE:
        yield (
            f"{_counted(count)} outside the brackets; keep at least {FEWEST_WORDS_OUTSIDE} there, "
            "as in `You said that [[the line stops at five|what goes wrong]].`"
        )
