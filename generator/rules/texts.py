"""Hold any text that is shown to a reader to the house's plain style."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.phrases import Phrase
from generator.rules.articles import wrong_articles
from generator.rules.lists import NOTHING, Wordlist, hits

CONTRACTION = re.compile(
    r"\b(?:\w+n['’]t|\w+['’](?:ll|ve|re|d)|I['’]m|"
    r"(?:it|that|there|here|what|who|where|how|let|he|she)['’]s|gonna|wanna|gotta)\b",
    re.IGNORECASE,
)
_FULL = {"can't": "cannot", "won't": "will not", "i'm": "I am", "let's": "let us"}
_ENDINGS = {
    "n't": " not",
    "'ll": " will",
    "'ve": " have",
    "'re": " are",
    "'d": " would",
    "'s": " is",
}
_MARKS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\S*\s?[—–]\s?\S*"), "a dash; use a comma, a colon or a full stop"),
    (re.compile(r"\S+ --? \S+"), "a dash; use a comma, a colon or a full stop"),
    (re.compile(r"\w*[‘’“”]\w*"), "a curly quote; type the straight one, ' or \""),
    (re.compile(r"\w*…"), "an ellipsis; end the sentence, or go on"),
    (re.compile(r"\S*[ \t\xa0]{2,}\S*|\S*[\t\xa0]\S*"), "a wide space; keep one plain space"),
    (re.compile(r"\S* [,.;:?](?=\s|$)"), "a space before the mark; close it up"),
    (re.compile(r"\S*(?:\.\.|,,|;;)\S*"), "a doubled mark; keep one, or move the abbreviation"),
    (re.compile(r"[A-Za-z]+[,;][A-Za-z]+"), "no space after the mark; add one"),
)
_SUSPECT = re.compile(r"[—–‘’“”…\t\xa0]|  | --? | [,.;:?](?:\s|$)|[.,;]{2}|[,;][A-Za-z]")
"""One of these stands in everything that `_MARKS` finds; most texts hold none."""
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|\bwww\.\S+|\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b", re.I)


@dataclass(frozen=True)
class Text:
    """A text with its key, the lists that it is held against and the words of its trade."""

    key: str
    phrase: Phrase
    filled: str
    """The example's words, with the company's name in its place."""
    lists: Mapping[str, Wordlist]
    terms: frozenset[str] = field(default=frozenset())

    @cached_property
    def readings(self) -> tuple[str, ...]:
        """What anybody reads of it: the example, then each label."""
        return (self.filled, *(blank.label for blank in self.phrase.blanks))

    @cached_property
    def read(self) -> str:
        """All readings in one, with a bar between them that no rule looks across."""
        return " | ".join(self.readings)


def contraction(text: Text) -> Iterator[str]:
    """The program contracts where the tone does, so the full form has to be there first."""
    for match in CONTRACTION.finditer(text.read):
        yield (
            f"`{match[0]}` is a contraction; "
            f"write `{in_full(match[0])}`, and tones that contract will do so"
        )


def in_full(short: str) -> str:
    """Return the words that a contraction stands for."""
    plain = short.replace("’", "'")
    if known := _FULL.get(plain.lower()):
        return known
    for ending, full in _ENDINGS.items():
        if plain.lower().endswith(ending):
            return plain[: -len(ending)] + full
    return plain[:-2] + " to"


def exclamation(text: Text) -> Iterator[str]:
    """A note that shouts is read as an advertisement."""
    for reading in text.readings:
        if "!" in reading:
            around = reading[: reading.index("!") + 1].split()[-2:]
            yield f"`{' '.join(around)}` shouts; end with a full stop"


def punctuation(text: Text) -> Iterator[str]:
    """Plain marks survive every mail program, and nobody takes them for a machine's."""
    for mark, fault in _MARKS if _SUSPECT.search(text.read) else ():
        if match := mark.search(text.read):
            yield f"`{match[0].strip()}` has {fault}"


def article_sound(text: Text) -> Iterator[str]:
    """A wrong article is the first thing that a careful reader sees."""
    for reading in text.readings:
        for wrong, right in wrong_articles(reading):
            yield f"write `{right}`, not `{wrong}`"


def cliche(text: Text) -> Iterator[str]:
    """A phrase from every template says that this note is one too."""
    yield from _listed(text, "cliches", "is worn out")


def money(text: Text) -> Iterator[str]:
    """A thank-you that mentions pay is no longer a thank-you."""
    yield from _listed(text, "money", "asks about pay or terms")


def apology(text: Text) -> Iterator[str]:
    """An apology tells the reader to look for a fault."""
    yield from _listed(text, "apologies", "apologizes")


def feeling(text: Text) -> Iterator[str]:
    """Anybody can announce a feeling; the fact behind it belongs to one person."""
    yield from _listed(text, "feelings", "announces a feeling")


def _listed(text: Text, name: str, fault: str) -> Iterator[str]:
    says = {
        "cliches": "write what was said or done, as in `You drew the valve on a napkin`",
        "money": "leave it for the call after the offer, or put the term in the trade's lexicon",
        "apologies": "give the fact that settles it, as in `My license runs through March`",
        "feelings": "give the fact behind it, as in `The log was on the wall, in ink`",
    }[name]
    for found, pattern in hits(text.lists.get(name, NOTHING), text.read, text.terms):
        because = f" ({pattern.because.rstrip('.')})" if pattern.because else ""
        yield f"`{found}` {fault}{because}; {says}"


def real_address(text: Text) -> Iterator[str]:
    """An address in a note might reach somebody."""
    if match := _ADDRESS.search(text.filled):
        yield f"`{match[0]}` might reach somebody; leave it out of the text"
