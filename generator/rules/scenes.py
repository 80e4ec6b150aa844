"""Hold a scene as a whole to the order of a note: who, which meeting, which moves."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from generator.load import Entry
from generator.models import Audience, Company, Industry, Role, Scene, Situation, Stage
from generator.phrases import word_count
from generator.read import Location
from generator.rules.lists import NOTHING, Wordlist, opens
from generator.rules.texts import Text
from generator.rules.words import stem, words

Finding: TypeAlias = tuple[Location, str]
"""Where in the file, and the sentence."""


@dataclass(frozen=True, slots=True)
class Staged:
    """A scene with all that it refers to, as far as that could be read."""

    scene: Entry[Scene]
    texts: Mapping[Location, Text]
    lists: Mapping[str, Wordlist]
    moves: frozenset[str]
    role: Role | None
    industry: Industry | None
    company: Company | None
    audience: Audience | None
    stage: Stage | None
    situation: Situation | None

    @property
    def model(self) -> Scene:
        """What stands in the scene's file."""
        return self.scene.model

    def told(self, *keys: str, optional: bool = True) -> str:
        """Return the filled texts under these keys, one after the other."""
        return " ".join(
            text.filled
            for location, text in self.texts.items()
            if location[0] in keys and (optional or not self.is_optional(location))
        )

    def is_optional(self, location: Location) -> bool:
        """Tell whether a text is left out of the warm and concise versions."""
        return location[0] == "core" and self.model.core[int(location[1])].optional


_SMALL = {"a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"}
_LOOSE = re.compile(r"an?|the|our|my|your|this|great|good|wonderful|helpful|recent", re.IGNORECASE)


def scene_title_form(staged: Staged) -> Iterator[Finding]:
    """The title names the moment, as a story's does; the page says the job already."""
    title = staged.model.title
    count = word_count(title)
    if not 3 <= count <= 8:
        yield (
            ("title",),
            f"{count} words; name the moment in 3 to 8, as in `The key nobody signed for`",
        )
    if title[-1] in ".:;,!?" or title[0].islower():
        yield ("title",), f"`{title}` is to begin with a capital letter and end without a mark"
    large = [word for word in title.split()[1:] if word[0].isupper() and word[1:].islower()]
    if count > 3 and len(large) > count / 2:
        yield (
            ("title",),
            f"`{title}` is in title case; write it as a sentence, `{title.capitalize()}`",
        )
    of_role = set(words(staged.role.title)) - _SMALL if staged.role else set()
    for word in sorted(of_role.intersection(words(title))):
        yield ("title",), f"`{word}` is the role's own word; name what happened"


def summary_form(staged: Staged) -> Iterator[Finding]:
    """It tells a visitor in a list whether this was their meeting too."""
    model = staged.model
    if not model.summary.startswith("To ") or model.summary[-1] in ".;,":
        example = "`To the owner, after a trial shift`"
        yield (
            ("summary",),
            f"`{model.summary}` is to begin with `To` and end without a stop, as in {example}",
        )
    people = {word for person in (model.reader, model.writer) for word in words(person.name)}
    people |= set(words(staged.company.name)) - _SMALL if staged.company else set()
    large = {word.lower() for word in re.findall(r"\b[A-Z]\w+", model.summary)}
    for name in sorted(people & large):
        yield (
            ("summary",),
            f"`{name.capitalize()}` is a name; say who it is by post, as in `the owner`",
        )


def address_form(staged: Staged) -> Iterator[Finding]:
    """A misspelt name is the one fault that nobody forgives."""
    reader = staged.model.reader
    *title, last = reader.address.split()
    if not title or last not in reader.name.split():
        example = f"`Ms. {reader.name.split()[-1]}`"
        yield (
            ("reader", "address"),
            f"`{reader.address}` is not a title with the last name of {reader.name}; "
            f"write it as {example}",
        )


def same_person(staged: Staged) -> Iterator[Finding]:
    """Nobody writes to themselves."""
    if staged.model.reader.name == staged.model.writer.name:
        yield (
            ("writer", "name"),
            f"`{staged.model.writer.name}` reads the note too; invent another name",
        )


def meeting_form(staged: Staged) -> Iterator[Finding]:
    """It follows `Tuesday's` and `the`, and has no room for an adjective of praise."""
    meeting = staged.model.meeting
    parts = meeting.split()
    faults = [
        word
        for word in parts
        if _LOOSE.fullmatch(word) or (word[0].isupper() and not word.isupper())
    ]
    if faults or not 1 <= len(parts) <= 3 or not re.fullmatch(r"[A-Za-z][\w -]*", meeting):
        reason = (
            f"`{faults[0]}` is to go" if faults else f"`{meeting}` does not read after `Tuesday's`"
        )
        yield ("meeting",), f"{reason}; write a bare noun of 1 to 3 words, as in `site walk`"


def thanks_generic(staged: Staged) -> Iterator[Finding]:
    """Thanks that any candidate could offer are forgotten with the others."""
    thanks = staged.texts[("thanks_for",)].filled
    if found := opens(staged.lists.get("generic-thanks", NOTHING), thanks):
        example = "`showing me the press before the shift`"
        yield (
            ("thanks_for",),
            f"`{found[0]}` could be said to anybody; "
            f"thank for one thing this reader did, as in {example}",
        )


def thanks_echo(staged: Staged) -> Iterator[Finding]:
    """`Thank you for the site walk, and for walking me` sounds like a stuck record."""
    stems = {stem(word): word for word in words(staged.model.meeting) if len(word) > 3}
    for word in words(staged.texts[("thanks_for",)].filled):
        if len(word) > 3 and (echoed := stems.get(stem(word))):
            yield (
                ("thanks_for",),
                f"`{word}` echoes `{echoed}` in `meeting`; "
                "use another verb, as in `taking me up all six floors`",
            )


def label_says_two_things(staged: Staged) -> Iterator[Finding]:
    """The editor has one field for a label, so it can hold one thing."""
    fillings: dict[str, str] = {}
    for location, text in staged.texts.items():
        for blank in text.phrase.blanks:
            first = fillings.setdefault(blank.label.casefold(), blank.filled)
            if first.casefold() != blank.filled.casefold():
                yield (
                    location,
                    f"the label `{blank.label}` stands for `{first}` and for `{blank.filled}`; "
                    "give each its own label",
                )


def not_but(staged: Staged) -> Iterator[Finding]:
    """Once it makes a point; twice it is a machine's habit."""
    keys = ("opening", "late", "aside", "core", "interest", "next")
    found = re.findall(r"\bnot\b[^.;:?]{1,60}?\bbut\b", staged.told(*keys))
    if len(found) > 1:
        yield (
            ("core",),
            f"`{found[1]}` is the second turn of this kind; "
            "say what is so, and leave out what is not",
        )
