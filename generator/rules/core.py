"""Hold the core and the short version of a scene to what a note has to prove."""

import re
from collections.abc import Iterator

from generator.rules.numbers import has_number, numbers
from generator.rules.scenes import Finding, Staged
from generator.rules.words import begins_with, overlap

PRONOUNS = ("this", "that", "it", "they", "these", "those")
MOST_OVERLAP = 0.25
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|mine|myself|we|us|our|ours)\b")
_ELSEWHERE = ("core", "interest", "aside", "thanks_for", "opening", "next", "late")


def opens_with_pronoun(staged: Staged) -> Iterator[Finding]:
    """The aside before it is not in every version, and then the word points at nothing."""
    core = [location for location in staged.texts if location[0] == "core"]
    kept = [location for location in core if not staged.is_optional(location)]
    for location in dict.fromkeys([*core[:1], *kept[:1]]):
        if pronoun := begins_with(staged.texts[location].filled, PRONOUNS):
            yield (
                location,
                f"`{pronoun.capitalize()}` has nothing before it in some versions; "
                "name the thing, as in `You asked about the loading dock`",
            )


def proof_number(staged: Staged) -> Iterator[Finding]:
    """A claim with a number can be asked about, so it is believed."""
    proofs = {
        location: text
        for location, text in staged.texts.items()
        if location[0] == "core" and text.key == "proof" and not staged.is_optional(location)
    }
    if proofs and not any(has_number(text.filled) for text in proofs.values()):
        yield (
            next(iter(proofs)),
            "no number in the proof; count something, as in `on 9 of my last 10 jobs`",
        )


def no_first_person(staged: Staged) -> Iterator[Finding]:
    """Somebody has to have done the thing."""
    if not _FIRST_PERSON.search(staged.told("core")):
        yield (
            ("core",),
            "nobody says `I` or `we` in the core; "
            "tell what you did yourself, as in `I counted the bays`",
        )


def short_thanks(staged: Staged) -> Iterator[Finding]:
    """A card that thanks last has argued first."""
    thanks = [location for location in staged.texts if location[-1] == "thanks"]
    for location in thanks:
        text = staged.texts[location].filled
        if not re.search(r"\bthank", text, re.IGNORECASE):
            yield (
                location,
                f"`{_start(text)} ...` thanks for nothing; say `Thank you` and what they did",
            )
    if thanks and thanks[0][1] != 0:
        yield thanks[0], "the thanks come late; make them the first sentence of `short`"


def _start(text: str) -> str:
    return " ".join(text.split()[:3])


def short_number(staged: Staged) -> Iterator[Finding]:
    """The card and the email reach one person, and their figures have to agree."""
    known = numbers(staged.told(*_ELSEWHERE))
    for location, text in staged.texts.items():
        if location[0] == "short":
            for value, said in numbers(text.filled).items():
                if value not in known:
                    yield (
                        location,
                        f"`{said}` stands nowhere in the email; use a number of the core, or none",
                    )


def short_is_a_cut(staged: Staged) -> Iterator[Finding]:
    """Whoever gets both should not read the same sentences twice."""
    share = overlap(staged.told("short"), staged.told("core"))
    if share > MOST_OVERLAP:
        yield (
            ("short",),
            f"{share:.0%} of it stands in the core word for word; "
            "tell the moment anew, as you would from memory",
        )
