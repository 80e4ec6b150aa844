"""See that guidance leads only to pages that are there, and that its evidence has a file."""

from collections.abc import Iterator
from typing import Any

from generator.decide import lost
from generator.load import Entry, Library
from generator.phrases import EVIDENCE
from generator.problems import Code, Problem
from generator.read import texts
from generator.references import unknown, unknown_scene

ADVISING = (
    "industries",
    "audiences",
    "stages",
    "situations",
    "channels",
    "guides",
    "questions",
    "verdicts",
)
"""The kinds whose pages advise, and may name no figure without its evidence."""
LEADS = (
    ("situations", Code.UNKNOWN_SITUATION),
    ("stages", Code.UNKNOWN_STAGE),
    ("audiences", Code.UNKNOWN_AUDIENCE),
    ("guides", Code.UNKNOWN_GUIDE),
)
"""The lists by which a page of guidance leads on."""


def guidance(library: Library) -> Iterator[Problem]:
    """Yield every reference of the guide, the norms and the questions that leads nowhere."""
    scenes = {key.rsplit("/", 1)[-1] for key in library.known["scenes"]}
    for guide in library.guides.values():
        for index, quote in enumerate(guide.model.quotes):
            where = ("quotes", index)
            yield from unknown_scene(quote.scene, scenes, guide, *where)
            yield from unknown(
                library, "moves", Code.UNKNOWN_MOVE, quote.move, guide, *where, "move"
            )
    leading: list[Entry[Any]] = [
        *library.guides.values(),
        *library.situations.values(),
        *library.verdicts.values(),
    ]
    for entry in leading:
        for key, code in LEADS:
            for index, name in enumerate(getattr(entry.model, key, [])):
                yield from unknown(library, key, code, name, entry, key, index)
    yield from _norms(library)
    yield from _questions(library)
    yield from _evidence(library)
    yield from lost(library)


def _norms(library: Library) -> Iterator[Problem]:
    for norm in library.norms.values():
        for key, kind, code in (
            ("industry", "industries", Code.UNKNOWN_INDUSTRY),
            ("role", "roles", Code.UNKNOWN_ROLE),
            ("stage", "stages", Code.UNKNOWN_STAGE),
        ):
            if name := getattr(norm.model, key):
                yield from unknown(library, kind, code, name, norm, key)
        for index, name in enumerate(norm.model.evidence):
            where = ("evidence", index)
            yield from unknown(library, "evidence", Code.UNKNOWN_EVIDENCE, name, norm, *where)
    for verdict in library.verdicts.values():
        yield from unknown(library, "norms", Code.UNKNOWN_NORM, verdict.model.norm, verdict, "norm")


def _questions(library: Library) -> Iterator[Problem]:
    for entry in library.questions.values():
        for index, answer in enumerate(entry.model.answers):
            where = ("answers", index)
            if bool(answer.question) == bool(answer.verdict):
                sentence = "this answer leads to one place; give it a `question` or a `verdict`"
                yield Problem(entry.place(*where), Code.ONE_WAY, sentence)
            for key, code in (
                ("question", Code.UNKNOWN_QUESTION),
                ("verdict", Code.UNKNOWN_VERDICT),
            ):
                if name := getattr(answer, key):
                    yield from unknown(library, f"{key}s", code, name, entry, *where, key)


def _evidence(library: Library) -> Iterator[Problem]:
    for refused in library.refused.values():
        if near := refused.model.near:
            yield from unknown(library, "evidence", Code.UNKNOWN_EVIDENCE, near, refused, "near")
    for kind in ADVISING:
        for entry in getattr(library, kind).values():
            for location, text in texts(entry.document.values):
                for mark in EVIDENCE.finditer(text):
                    yield from unknown(
                        library, "evidence", Code.UNKNOWN_EVIDENCE, mark[1], entry, *location
                    )
