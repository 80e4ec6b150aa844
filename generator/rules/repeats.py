"""Find the sentences that too many scenes have in common."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.notes import Sentence
from generator.read import Location
from generator.rules.notes import Told
from generator.rules.scenes import Finding
from generator.rules.texts import CONTRACTION, in_full

MOST_SCENES_WITH_A_SENTENCE = 3


def sentence_shared(told: Iterable[Told]) -> Iterator[tuple[Told, Finding]]:
    """A sentence that stands in four notes is a template, whoever wrote it first."""
    groups: dict[str, dict[str, tuple[Told, Sentence]]] = defaultdict(dict)
    for one in told:
        for sentence in one.note.sentences:
            groups[_masked(sentence.phrase.text)].setdefault(one.scene.path, (one, sentence))
    for scenes in groups.values():
        if len(scenes) > MOST_SCENES_WITH_A_SENTENCE:
            for one, sentence in scenes.values():
                shown = sentence.phrase.text
                yield (
                    one,
                    (
                        _location(one, sentence),
                        f"`{shown}` stands in {len(scenes)} scenes, names and figures apart; "
                        "say it in words that only this meeting could have",
                    ),
                )


def _masked(text: str) -> str:
    """Return a sentence without its names and figures, and in full in every tone."""
    text = CONTRACTION.sub(lambda match: in_full(match[0]), text)
    return re.sub(r"\d[\d,.]*", "0", re.sub(r"(?<=\s)[A-Z][\w'’-]*", "·", text)).casefold()


def _location(told: Told, sentence: Sentence) -> Location:
    """Return the key that a sentence comes from."""
    scene, move = told.scene.model, sentence.move
    if sentence.source != "scene":
        return {"thanks": ("thanks_for",), "next": ("offer",)}.get(move, ())
    key = told.body[0]
    for index, line in enumerate(scene.short if told.is_short else scene.core):
        if getattr(line, move, None):
            return (key, index, move)
    return ("opening",) if move == "thanks" else (move,)
