"""Make notes and libraries by hand: a little one that works, of which a test changes one thing."""

from typing import Any

from generator import models
from generator.load import Entry, Library
from generator.notes import Note, Sentence
from generator.phrases import Phrase, Words, parse
from generator.read import Document

SUBJECT = "Thank you for [[Tuesday|day]]: [[the hold tally|the thing they showed you]]"
BODY = """\
Thank you for [[showing me the tally|what they did]].

You stopped at [[the column for report|the trouble they named]] and sighed. \
On my floor I [[wrote the report ahead of the call|what you did]]; \
[[holds fell from 41 to 15|what came of it]].

I would like to learn [[your shifts upstairs|their practice]]."""
MOVES = ("thanks", "callback", "proof", "interest")


def sentence(text: str, move: str = "callback", source: str = "scene", why: str = "") -> Sentence:
    return Sentence(move, parse(text), source, why)


def plain(text: str, move: str = "callback", source: str = "scene") -> Sentence:
    """Return a sentence without blanks, for a text that may hold brackets as a fault."""
    return Sentence(move, Phrase((Words(text),)), source)


def paragraphs(body: str) -> tuple[tuple[Sentence, ...], ...]:
    """Return one sentence for each ". " of the body, its moves in the order of `MOVES`."""
    moves = iter((*MOVES, *["build"] * 99))
    return tuple(
        tuple(
            sentence(one.rstrip(".") + ".", next(moves))
            for one in paragraph.strip().rstrip(".").split(". ")
        )
        for paragraph in body.split("\n\n")
    )


def note(scene: str = "tally", body: str = BODY, **changes: Any) -> Note:
    """Return a nurse's warm email; `changes` are fields of the note."""
    tone, channel = changes.get("tone", "warm"), changes.get("channel", "email")
    values: dict[str, Any] = {
        "id": f"{scene}.{tone}.{channel}",
        "scene": scene,
        "role": "nurse",
        "industry": "hospitals",
        "audience": "hiring-manager",
        "stage": "first-interview",
        "situation": "standard",
        "candidate": "experienced",
        "tone": tone,
        "channel": channel,
        "url": "",
        "subject": sentence(SUBJECT, "subject", "frame:thank-you") if channel == "email" else None,
        "greeting": parse("Dear [[Lorraine|First name]],"),
        "paragraphs": paragraphs(body),
        "close": sentence("With thanks,", "close", "frame:with-thanks"),
        "signature": (parse("[[Odalys Ferrer|Your name]]"),),
        "limits": (90, 180),
    }
    return Note(**(values | changes))


def told_by(*sentences: Sentence, scene: str = "tally", **changes: Any) -> Note:
    """Return a note whose body is one paragraph of these sentences."""
    return note(scene, paragraphs=(sentences,), **changes)


def entry(entry_id: str, model: models.Model, *folders: str) -> Entry[Any]:
    return Entry(entry_id, folders, model, Document(f"data/{entry_id}.yml", {}, {}))


def only(model: type[models.Model], **fields: Any) -> Any:
    """Return a model with these fields and no others, where a test needs no others."""
    return model.model_construct(**fields)


def role(title: str = "Nurse", lexicon: tuple[str, ...] = ("tally", "report", "floor")) -> Any:
    return only(
        models.Role,
        title=title,
        in_sentence=title.lower(),
        plural=f"{title.lower()}s",
        lexicon=list(lexicon),
    )


def style(*words: str) -> models.Style:
    return models.Style(says="Leave it out.", patterns=[models.Pattern(words=one) for one in words])


def scene_data(**changes: Any) -> dict[str, Any]:
    return {
        "title": "The tally inside the door",
        "summary": "To a manager, after a first interview",
        "audience": "hiring-manager",
        "stage": "first-interview",
        "candidate": "experienced",
        "format": "in-person",
        "meeting": "interview",
        "tone": "warm",
        "company": "larkmoor",
        "reader": {"name": "Lorraine Petrosyan", "address": "Ms. Petrosyan", "post": "manager"},
        "writer": {
            "name": "Odalys Ferrer",
            "phone": "555-0126",
            "email": "odalys.ferrer@example.com",
        },
        "when": {"day": "Tuesday", "part": "afternoon", "sent": "same-day"},
        "subject_hook": "[[the hold tally|the thing they showed you]]",
        "thanks_for": "showing me [[the tally|what they showed]]",
        "core": [{"proof": "Holds fell from [[41 to 15|the counts]]."}],
        "short": [
            {"thanks": "Thank you for [[the tally|what they showed, in short]]."},
            {"proof": "Ours fell to [[15|the count]]."},
        ],
        "reviewed": {"on": "2026-11-23", "how": "By hand."},
    } | changes


def library(scenes: dict[str, dict[str, Any]] | None = None, **kinds: dict[str, Any]) -> Library:
    """Return a library of one nurse's scene; `kinds` replace whole kinds of data."""
    values: dict[str, dict[str, Any]] = {
        "roles": {"nurse": role(), "clerk": role("Clerk", ("ledger", "invoice", "till"))},
        "companies": {
            "larkmoor": only(models.Company, name="Larkmoor Regional", industry="hospitals")
        },
        "scenes": {
            f"nurse/hospitals/{name}": models.Scene.model_validate(scene_data(**changes))
            for name, changes in (scenes or {"tally": {}}).items()
        },
        "stages": {
            "first-interview": only(models.Stage, requires=["callback", "proof"], words=None)
        },
        "situations": {"standard": only(models.Situation, requires=[], excuses=[], words=None)},
        "style": {},
    } | kinds
    entries: dict[str, Any] = {
        kind: {
            name: entry(name.split("/")[-1], model, *name.split("/")[:-1])
            for name, model in of_kind.items()
        }
        for kind, of_kind in values.items()
    }
    return Library(**entries)
