"""Choose the shared sentences of a telling, and put the scene's own phrases into them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.choose import choose, rank
from generator.expand import Version, expand
from generator.load import Entry, Library
from generator.models import Frame, Scene
from generator.notes import ADDED_LABELS, Note, Sentence
from generator.phrases import Blank, Phrase, Words, capitalised, fill, parse

KINDS = ("opening", "next", "subject", "close")
"""The kinds of shared sentences that a note may have."""
COMPANY, JOB_TITLE, DAY, DAY_YOU_MET = ADDED_LABELS


@dataclass(frozen=True, slots=True)
class Telling:
    """A scene with one of its versions, and the frames that were chosen for it."""

    scene: Entry[Scene]
    version: Version
    frames: Mapping[str, str]
    """The chosen frame's id, by kind: opening, next, subject, close."""
    values: Mapping[str, Phrase]
    """What the variables stand for."""


def choose_frames(
    setting: Sequence[Entry[Scene]], version: Version, library: Library
) -> dict[str, dict[str, str]]:
    """Choose frames of every kind for the scenes of a setting that have this version."""
    scenes = [scene for scene in setting if version in set(expand(scene, library))]
    chosen: dict[str, dict[str, str]] = {scene.id: {} for scene in scenes}
    for kind in KINDS:
        pools = {
            scene.id: suiting(scene, kind, version, library)
            for scene in scenes
            if is_framed(scene.model, kind, version, library)
        }
        for scene_id, frame in choose(
            {scene_id: list(pool) for scene_id, pool in pools.items() if pool},
            f"{version.slot}/{kind}",
        ).items():
            chosen[scene_id][kind] = frame
    return chosen


def is_framed(scene: Scene, kind: str, version: Version, library: Library) -> bool:
    """Tell whether a version takes a shared sentence of a kind; cards are written whole."""
    match kind:
        case "opening":
            own = scene.opening and version.tone == scene.tone
            as_short = library.tones[version.tone].model.opens_as_short
            return version.channel == "email" and not own and not as_short
        case "next":
            return version.channel == "email" and not scene.next
        case "subject":
            return version.channel == "email"
        case _:
            return version.channel != "message"


def pool_of(scene: Scene, kind: str, version: Version, library: Library) -> str:
    """Return the id of the pool from which a version's frame of a kind is chosen."""
    dated = scene.timeline and library.audiences[scene.audience].model.may_ask_timeline
    return {
        "opening": f"opening/{version.tone}",
        "next": f"next-{'dated' if dated else 'open'}/{version.tone}",
        "subject": "subject/email",
        "close": f"close/{version.tone}",
    }[kind]


def suiting(scene: Entry[Scene], kind: str, version: Version, library: Library) -> dict[str, Frame]:
    """Return the frames of the pool that suit the scene's format, stage and situation."""
    frames = library.frames[pool_of(scene.model, kind, version, library)].model.frames
    return {
        frame_id: frame
        for frame_id, frame in frames.items()
        if (not frame.formats or scene.model.format in frame.formats)
        and (not frame.stages or scene.model.stage in frame.stages)
        and scene.model.stage not in frame.except_stages
        and scene.model.situation not in frame.except_situations
    }


def values(scene: Entry[Scene], version: Version, library: Library) -> dict[str, Phrase]:
    """Return what every variable stands for; a card takes days, so it names the weekday."""
    model = scene.model
    role = library.roles[scene.folders[0]].model
    company = library.companies[model.company].model
    if model.when.sent == "same-day" and version.channel != "card":
        day = on_day = Phrase((Blank(f"this {model.when.part}", DAY_YOU_MET),))
    else:
        day = Phrase((Blank(model.when.day, DAY),))
        on_day = Phrase((Words("on "), *day.parts))
    authored = {
        "thanks_for": model.thanks_for,
        "hook": model.subject_hook,
        "offer": model.offer,
        "timeline": model.timeline,
    }
    plain = {
        "company": Phrase((Blank(company.name, COMPANY),)),
        "role": Phrase((Blank(role.in_sentence, JOB_TITLE),)),
        "role_title": Phrase((Blank(role.title, JOB_TITLE),)),
        "meeting": Phrase((Words(model.meeting),)),
        "day": day,
        "days": Phrase((*day.parts, Words("'s"))),
        "on_day": on_day,
    }
    return plain | {
        name: fill(parse(text), plain) for name, text in authored.items() if text is not None
    }


def authored_blanks(note: Note) -> int:
    """Count the body's blanks that its author wrote: no company, no job title, no day."""
    return sum(
        blank.label.casefold() not in map(str.casefold, ADDED_LABELS)
        for sentence in note.sentences
        for blank in sentence.phrase.blanks
    )


def framed(kind: str, telling: Telling, library: Library) -> Sentence:
    """Return the sentence that the chosen frame makes of the scene's phrases."""
    scene = telling.scene.model
    pool = library.frames[pool_of(scene, kind, telling.version, library)].model.frames
    frame_id = telling.frames[kind]
    move = {"opening": "thanks", "next": "next"}.get(kind, kind)
    why = {"opening": scene.why.thanks, "next": scene.why.next}.get(kind)
    phrase = fill(parse(pool[frame_id].text), telling.values)
    sentence = Sentence(move, capitalised(phrase), f"frame:{frame_id}", why or "")
    if why or kind in ("subject", "close"):
        return sentence
    return replace(sentence, why=reason(sentence, telling, library))


def reason(sentence: Sentence, telling: Telling, library: Library) -> str:
    """Return a shared reason for the sentence's move, for an author who gave none."""
    pool = library.frames[f"why/{sentence.move}"].model.frames
    frame_id = rank(f"{telling.scene.id}/why/{sentence.move}", pool)[0]
    return capitalised(parse(pool[frame_id].text)).text
