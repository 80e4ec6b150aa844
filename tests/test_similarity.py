"""The site's script compares two notes as the generator does: one file of examples holds both."""

import json
import re
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import pytest

from generator.build import build
from generator.notes import Note
from generator.rules.words import overlap, words

ROOT = Path(__file__).parents[1]
VECTORS = json.loads((Path(__file__).parent / "similarity.json").read_text("utf-8"))


@pytest.mark.parametrize("case", VECTORS["texts"], ids=lambda case: case["text"][:20])
def test_a_text_has_the_words_that_the_script_finds(case: dict[str, str]) -> None:
    assert words(case["text"]) == case["words"]


@pytest.mark.parametrize("case", VECTORS["pairs"], ids=lambda case: case["one"][:20])
def test_two_texts_have_the_index_that_the_script_finds(case: dict[str, str]) -> None:
    assert overlap(case["one"], case["other"]) == pytest.approx(case["index"])


def stripped(note: Note) -> str:
    """Return the words of a note that stay, whatever is typed into it."""
    return " ".join(re.sub(r"\[[^\[\]]*\]", "…", one.phrase.blank) for one in note.sentences)


def test_two_tones_of_a_scene_are_one_text_and_two_scenes_of_a_job_are_not() -> None:
    emails: dict[str, list[Note]] = defaultdict(list)
    for note in build(ROOT).notes:
        if note.channel == "email":
            emails[note.role].append(note)
    pairs = [pair for notes in emails.values() for pair in combinations(notes, 2)]
    assert len(pairs) > 4000

    for one, other in pairs:
        is_one_text = overlap(stripped(one), stripped(other)) >= VECTORS["one_text"]
        assert is_one_text == (one.scene == other.scene), (one.id, other.id)
