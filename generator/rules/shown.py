"""Find what an author wrote for one version and no version has room for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.models import move_of
from generator.rules.notes import Told
from generator.rules.scenes import Finding


def never_shown(told: Iterable[Told]) -> Iterator[tuple[Told, Finding]]:
    """A sentence that is left out of every version is work that nobody will read."""
    scenes: dict[str, list[Told]] = defaultdict(list)
    for one in told:
        if not one.is_short:
            scenes[one.scene.path].append(one)
    for emails in scenes.values():
        yield from ((emails[0], finding) for finding in _left_out(emails))


def _left_out(emails: list[Told]) -> Iterator[Finding]:
    scene = emails[0].scene.model
    moves = [[sentence.move for sentence in one.note.sentences] for one in emails]
    do = "shorten it or the others by a few words, or take it out"
    if scene.aside and not any("aside" in shown for shown in moves):
        yield ("aside",), f"no email has room for the aside; {do}"
    in_core = [move_of(sentence)[0] for sentence in scene.core]
    if not any(sum(move in in_core for move in shown) >= len(in_core) for shown in moves):
        for index, sentence in enumerate(scene.core):
            if sentence.optional:
                yield ("core", index), f"no email has room for the optional sentence; {do}"
