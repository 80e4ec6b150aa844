"""Measure whether the people and firms of the gallery can be nobody real."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.load import Entry, Library
from generator.measures.results import Measure, Yardstick
from generator.measures.scenes import by_scene, scenes_of
from generator.models import Scene
from generator.notes import Note
from generator.phrases import parse
from generator.rules.lists import hits, wordlist
from generator.validate import authored

M18 = Yardstick("M18", "Fiction that can reach nobody", "100 % of scenes")

_PHONE = re.compile(r"(?:\(?\d{3}\)?[ .-])?555-01\d\d")
_ANY_PHONE = re.compile(r"(?<!\d)(?:\(?\d{3}\)?[ .-])?\d{3}[.-]\d{4}(?!\d)")
_ANY_EMAIL = re.compile(r"\S+@\S+\w")
_ANY_LINK = re.compile(r"\bhttps?://\S+|\bwww\.\S+|\b[\w-]+\.(?:com|org|net|io|dev|co)\b\S*")


def fiction_safety(notes: Sequence[Note], library: Library) -> Measure:
    """M18: the share of scenes through which no real person or firm can be reached.

    Addresses end in @example.com; phones are 555-0100 to 0199 (or an extension 01xx); a profile
    holds "-example" or stands under .example; neither the company's name nor the text of a note
    holds a name of data/style/real-companies.yml or another address; the reader is not the
    writer; no full name stands twice in a role.
    """
    told = scenes_of(notes, library)
    if not told:
        return M18.not_measured("no scenes")
    if "real-companies" not in library.style:
        return M18.not_measured("data/style/real-companies.yml is missing")
    bearers: dict[tuple[str, str], set[str]] = defaultdict(set)
    for note, scene in told:
        for person in (scene.model.reader.name, scene.model.writer.name):
            bearers[note.role, person].add(scene.id)
    return by_scene(
        M18,
        told,
        {
            note.scene: [
                *_reachable(scene.model),
                *_real(notes, scene, library),
                *(
                    f"{person} stands in {len(scenes)} scenes of the role"
                    for (role, person), scenes in bearers.items()
                    if role == note.role and scene.id in scenes and len(scenes) > 1
                ),
            ]
            for note, scene in told
        },
    )


def _reachable(scene: Scene) -> Iterator[str]:
    writer = scene.writer
    if not re.fullmatch(r"[\w.+-]+@example\.com", writer.email):
        yield f"{writer.email} is not at example.com"
    if not re.search(rf"{_PHONE.pattern}$|\bext\. ?01\d\d$", writer.phone):
        yield f"{writer.phone} is not of 555-0100 to 555-0199"
    if writer.profile and not re.search(r"-example\b|\.example(?:/|$)", writer.profile):
        yield f"{writer.profile} is not marked -example"
    if scene.reader.name == writer.name:
        yield f"{writer.name} reads and writes"


def _real(notes: Sequence[Note], scene: Entry[Scene], library: Library) -> Iterator[str]:
    patterns = wordlist(library.style["real-companies"].model.patterns)
    company = library.companies.get(scene.model.company)
    for text in [company.model.name] if company else []:
        yield from (f"{found} is a real company" for found, _ in hits(patterns, text))
    for text, _ in authored(scene.model):
        filled = parse(text).text
        for address in (_ANY_PHONE, _ANY_EMAIL, _ANY_LINK):
            for match in address.finditer(filled):
                if not _PHONE.fullmatch(match[0]) and "example" not in match[0]:
                    yield f"{match[0]} may reach somebody"
