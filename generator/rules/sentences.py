"""Hold each sentence of a scene to what its move has to do."""

import re
from collections.abc import Iterator, Mapping

from generator.phrases import word_count
from generator.rules.brackets import SENTENCES
from generator.rules.texts import Text
from generator.rules.words import opening_word, sentences, words

MOST_WORDS = 45
LENGTHS: Mapping[str, tuple[int, int]] = {
    "callback": (8, 40),
    "build": (8, 42),
    "proof": (8, 45),
    "doubt": (6, 35),
    "interest": (8, 35),
    "aside": (8, 30),
}
_OTHER_PERSON = re.compile(
    r"\b(?:you|your|yours|yourself|asked|said|told|showed|shown|named|mentioned|explained|"
    r"described|pointed|wanted|wondered|called|stopped|warned|raised|put it)\b|"
    r"\b(?:Mr|Ms|Mrs|Mx|Dr|Prof)\.",
    re.IGNORECASE,
)


_NO_VERB = re.compile(
    r"to|the|an?|my|your|our|i|you|we|it|this|that|if|when|before|as|by|for|any|some|one"
)
_TIMES = re.compile(
    r"by|on|next|early|late|later|in|after|at|this|within|around|before|soon|tomorrow"
)
_ANY_HOOK = re.compile(
    r"\b(?:thank\w*|interview\w*|follow(?:ing)?[ -]?up|our (?:conversation|talk|meeting|call))\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"\b(?:if|whenever|before|unless|until|should you)\b")
_WHEN = re.compile(r"\bwhen\b")
"""Inside brackets it belongs to a noun: an evening when the holds stack up."""


def sentence_length(text: Text) -> Iterator[str]:
    """Too short says nothing; too long loses whoever reads it on a phone."""
    least, most = LENGTHS.get(text.key, (1, MOST_WORDS))
    count = word_count(text.filled)
    if text.key in SENTENCES and not least <= count <= most:
        do = "say it" if count < least else "let a second sentence have the rest, and say it"
        yield f"{count} words; {do} in {least} to {most}"


def sentence_form(text: Text) -> Iterator[str]:
    """Each line is one sentence, so that its move and its reason belong to all of it."""
    if text.key not in SENTENCES:
        return
    found = sentences(text.filled)
    if text.filled[:1].islower():
        yield f"`{_start(text.filled)}` begins small; begin with a capital letter"
    if len(found) > 1:
        yield (
            f"`{_start(found[1])}` begins a second sentence; "
            "give it a line of its own, or join the two"
        )
    if text.phrase.outside[-1:] not in (".", "?", "!"):
        yield f"`{_end(text.filled)}` ends without a stop; put one after the last bracket"


def _start(text: str) -> str:
    return " ".join(text.split()[:3])


def _end(text: str) -> str:
    return " ".join(text.split()[-3:])


def callback_nobody(text: Text) -> Iterator[str]:
    """A callback without the other person could have been written before the interview."""
    if not _OTHER_PERSON.search(text.filled):
        yield (
            f"nobody else is in `{_start(text.filled)} ...`; "
            "show what the reader said, asked or did, "
            "as in `You asked who signs for the keys.`"
        )


def thanks_form(text: Text) -> Iterator[str]:
    """The openings read on into it: Thank you for walking me around the unit."""
    filled = text.filled
    first = opening_word(filled)
    if not re.fullmatch(r"[a-z]+(?:-[a-z]+)*ing", first):
        yield f"`{first}` is no -ing form; say what the reader did, as in `showing me the press`"
    yield from _phrase(filled, 3, 18)


def _phrase(filled: str, least: int, most: int) -> Iterator[str]:
    """Yield what keeps a phrase from standing inside a shared sentence."""
    count = word_count(filled)
    if not least <= count <= most:
        yield f"{count} words; say it in {least} to {most}"
    if filled[-1] in ".?;:," and not re.search(r"\b[ap]\.m\.$|\b[A-Z]\.$", filled):
        yield f"`{_end(filled)}` ends with a mark; leave it off, the sentence around it has one"


def thanks_time(text: Text) -> Iterator[str]:
    """The day stands in the opening already; a second one attaches to the wrong verb."""
    days = "Mon|Tues|Wednes|Thurs|Fri|Satur|Sun"
    pattern = (
        rf"\b(?:on |last |this |next )(?:{days})day\b(?!')|\b(?:{days})day$|"
        r"\b(?:yesterday|today|tonight|this (?:morning|afternoon|evening|week)|"
        r"last (?:night|week|month)|earlier (?:today|this week))\b|"
        r"\bon the \d+(?:st|nd|rd|th)\b|\bon (?:January|February|March|April|May|June|July|August|"
        r"September|October|November|December) \d+"
    )
    if match := re.search(pattern, text.filled):
        yield f"`{match[0]}` says when, and the opening does so too; leave it out"


def offer_form(text: Text) -> Iterator[str]:
    """It follows `I can` and `I would be glad to`, and their `if` is the only one it needs."""
    filled = text.filled
    first = opening_word(filled)
    bare = first.islower() and (not first.endswith("ing") or first in ("bring", "sing", "string"))
    if not bare or _NO_VERB.fullmatch(first.lower()):
        yield (
            f"`{first}` does not follow `I can`; "
            "begin with a bare verb, as in `send the floor plan`"
        )
    if condition := _CONDITION.search(filled) or _WHEN.search(text.phrase.outside):
        yield (
            f"`{condition[0]}` is a second condition; leave it out, the sentence around it has one"
        )
    yield from _phrase(filled, 2, 14)


def timeline_form(text: Text) -> Iterator[str]:
    """It follows `you decide`, so it has to begin as a time does."""
    first = next(iter(words(text.filled)), "")
    if not _TIMES.fullmatch(first):
        yield (
            f"`{_start(text.filled)}` does not follow `you decide`; "
            "begin with by, on or next, as in `by Friday`"
        )
    yield from _phrase(text.filled, 1, 7)


def hook_form(text: Text) -> Iterator[str]:
    """The subject line says already that this is a thank-you; the hook says about what."""
    if said := _ANY_HOOK.search(text.filled):
        yield f"`{said[0]}` fits any note; name the moment, as in `the second fuse`"
    yield from _phrase(text.filled, 1, 7)


def opening_thanks(text: Text) -> Iterator[str]:
    """It stands in place of the shared thanks."""
    if not re.search(r"\bthank", text.filled, re.IGNORECASE):
        yield (
            f"`{_start(text.filled)} ...` thanks for nothing; "
            "begin with `Thank you for` and what they did"
        )
