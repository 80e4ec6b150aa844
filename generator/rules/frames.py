"""Keep shared sentences short, plain and forgettable."""

import re
from collections.abc import Iterator, Mapping

from generator.expand import expand
from generator.framing import KINDS, is_framed, pool_of, suiting
from generator.load import Entry, Library
from generator.models import Frames, Scene
from generator.phrases import Words, word_count
from generator.rules.lists import NOTHING, hits
from generator.rules.scenes import Finding
from generator.rules.texts import Text

MOST_WORDS = 16
FEWEST: Mapping[str, int] = {
    "opening": 12,
    "next-dated": 8,
    "next-open": 8,
    "subject": 8,
    "close": 5,
    "why": 3,
}
"""Fewest frames in a pool, so that a setting's scenes need not share one."""
_DANGLING = re.compile(r"\{\{(?:timeline|offer|thanks_for)\}\}(?![.,;:]|$) ?\S*")
_SLOTS = {"opening": "thanks_for", "next-dated": "offer", "next-open": "offer", "subject": "hook"}
_STOPS = {"subject": "", "close": ","}


def frame_form(frame: Text) -> Iterator[str]:
    """What stands after an authored phrase attaches to the wrong clause of it."""
    text, slot, stop = frame.filled, _SLOTS.get(frame.key), _STOPS.get(frame.key, ".")
    ending = ("{{" + slot + "}}" if slot else "") + stop
    if not text.endswith(ending):
        yield f"`{text}` is to end with `{ending}`; nothing may stand after it"
    if dangling := _DANGLING.search(text):
        do = "end the clause there with a comma or a stop"
        yield f"`{dangling[0]}` goes on after the slot; {do}"
    for blank in frame.phrase.blanks:
        yield f"`[[{blank.filled}|...]]` is authored; a frame holds plain words and {{{{names}}}}"
    if frame.key == "opening" and not re.search(r"\bthank", text, re.IGNORECASE):
        yield f"`{text}` thanks for nothing; an opening says `thank you` or `thanks`"


def frame_length(frame: Text) -> Iterator[str]:
    """A long frame is more ours than the author's, and is recognized the second time."""
    own = " ".join(part.text for part in frame.phrase.parts if isinstance(part, Words))
    if (count := word_count(own)) > MOST_WORDS:
        yield f"{count} words of its own; keep a frame to {MOST_WORDS}"


def frame_feeling(text: Text) -> Iterator[str]:
    """A warm word pleases once and is unbearable on the second page."""
    for name in ("feelings", "intensifiers") if text.key != "close" else ():
        for found, _ in hits(text.lists.get(name, NOTHING), text.filled):
            yield f"`{found}` raises the voice of a shared sentence; take it out"


def too_few_frames(entry: Entry[Frames]) -> Iterator[Finding]:
    """With a small pool, neighbors on one page open with the same words."""
    fewest = FEWEST.get(entry.folders[0], 1)
    count = len(entry.model.frames)
    if count < fewest:
        yield ("frames",), f"{count} frames; a pool of this kind needs at least {fewest}"


def no_frame_suits(scene: Entry[Scene], library: Library) -> Iterator[Finding]:
    """A scene for which no shared sentence is left cannot be told."""
    for version in expand(scene, library):
        for kind in KINDS:
            pool = pool_of(scene.model, kind, version, library)
            if (
                is_framed(scene.model, kind, version, library)
                and pool in library.frames
                and not suiting(scene, kind, version, library)
            ):
                yield (
                    ("stage",),
                    f"no frame of `{pool}` suits this scene; add one to data/frames/{pool}.yml",
                )
