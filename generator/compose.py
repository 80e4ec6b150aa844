"""Write the notes: open, tell the scene in its author's order, offer the next step, sign."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.choose import choose, rank
from generator.contract import contract
from generator.expand import Version, expand
from generator.load import Entry, Library
from generator.models import Frame, Scene, ToneRules, move_of
from generator.notes import Note, Sentence
from generator.phrases import Blank, Phrase, Words, capitalised, fill, parse, word_count

MOST_WORDS_OF_JOINED_ENDING = 50


@dataclass(frozen=True, slots=True)
class Telling:
    """A scene with one of its versions, and the frames that were chosen for it."""

    scene: Entry[Scene]
    version: Version
    frames: Mapping[str, str]
    """The chosen frame's id, by kind: opening, next, subject, close."""
    values: Mapping[str, Phrase]
    """What the variables stand for."""


def compose(library: Library) -> tuple[Note, ...]:
    """Return every note of the library, setting by setting, each scene's own tone first."""
    notes: list[Note] = []
    for setting in _settings(library).values():
        chosen = {
            version: _chosen(setting, version, library)
            for version in sorted(
                {version for scene in setting for version in expand(scene, library)},
                key=lambda version: (version.channel, version.tone),
            )
        }
        for scene in setting:
            for version in expand(scene, library):
                frames = chosen[version][scene.id]
                telling = Telling(scene, version, frames, _values(scene, library))
                notes.append(_note(telling, library))
    return tuple(notes)


def body_limits(scene: Scene, version: Version, library: Library) -> tuple[int, int]:
    """Return the fewest and most words for a note's body: the tightest of all that apply."""
    channel = library.channels[version.channel].model
    if channel.text == "short":
        return channel.words
    stage = library.situations[scene.situation].model.words or library.stages[scene.stage].model.words
    least, most = stage or channel.words
    return least, min(most, library.tones[version.tone].model.most_words)


def _settings(library: Library) -> dict[tuple[str, ...], list[Entry[Scene]]]:
    settings: dict[tuple[str, ...], list[Entry[Scene]]] = defaultdict(list)
    for scene in library.scenes.values():
        settings[scene.folders].append(scene)
    return settings


def _chosen(
    setting: list[Entry[Scene]], version: Version, library: Library
) -> dict[str, dict[str, str]]:
    """Choose frames of every kind for the scenes of a setting that have this version."""
    scenes = [scene for scene in setting if version in set(expand(scene, library))]
    chosen: dict[str, dict[str, str]] = {scene.id: {} for scene in scenes}
    for kind in ("opening", "next", "subject", "close"):
        pools = {scene.id: suiting(scene, kind, version, library) for scene in scenes}
        for scene_id, frame in choose(
            {scene_id: list(pool) for scene_id, pool in pools.items() if pool},
            f"{version.slot}/{kind}",
        ).items():
            chosen[scene_id][kind] = frame
    return chosen


def pool_of(scene: Scene, kind: str, version: Version, library: Library) -> str:
    """Return the id of the pool from which a version's frame of a kind is chosen."""
    dated = scene.timeline and library.audiences[scene.audience].model.may_ask_timeline
    return {
        "opening": f"opening/{version.slot}",
        "next": f"next-{'dated' if dated else 'open'}/{version.tone}",
        "subject": "subject/email",
        "close": f"close/{version.tone}",
    }[kind]


def suiting(
    scene: Entry[Scene], kind: str, version: Version, library: Library
) -> dict[str, Frame]:
    """Return the frames of the pool that suit the scene's format, reader, stage and situation."""
    frames = library.frames[pool_of(scene.model, kind, version, library)].model.frames
    return {
        frame_id: frame
        for frame_id, frame in frames.items()
        if (not frame.formats or scene.model.format in frame.formats)
        and (not frame.audiences or scene.model.audience in frame.audiences)
        and (not frame.stages or scene.model.stage in frame.stages)
        and scene.model.stage not in frame.except_stages
        and scene.model.situation not in frame.except_situations
    }


def _values(scene: Entry[Scene], library: Library) -> dict[str, Phrase]:
    """Return what every variable stands for in this scene."""
    model = scene.model
    role = library.roles[scene.folders[0]].model
    company = library.companies[model.company].model
    if model.when.sent == "same-day":
        day = on_day = Phrase((Blank(f"this {model.when.part}", "day you met"),))
    else:
        day = Phrase((Blank(model.when.day, "day"),))
        on_day = Phrase((Words("on "), *day.parts))
    authored = {
        "thanks_for": model.thanks_for,
        "hook": model.subject_hook,
        "offer": model.offer,
        "timeline": model.timeline,
    }
    plain = {
        "company": Phrase((Blank(company.name, "Company"),)),
        "role": Phrase((Words(role.in_sentence),)),
        "role_title": Phrase((Words(role.title),)),
        "meeting": Phrase((Words(model.meeting),)),
        "day": day,
        "days": Phrase((*day.parts, Words("'s"))),
        "on_day": on_day,
    }
    return plain | {
        name: fill(parse(text), plain) for name, text in authored.items() if text is not None
    }


def _note(telling: Telling, library: Library) -> Note:
    scene, version = telling.scene, telling.version
    role, industry = scene.folders
    channel = library.channels[version.channel].model
    return Note(
        id=f"{scene.id}.{version.tone}.{version.channel}",
        scene=scene.id,
        role=role,
        industry=industry,
        audience=scene.model.audience,
        stage=scene.model.stage,
        situation=scene.model.situation,
        candidate=scene.model.candidate,
        tone=version.tone,
        channel=version.channel,
        url=f"roles/{role}/{industry}/#{scene.id}",
        subject=_framed("subject", telling, library) if channel.subject else None,
        greeting=_greeting(telling, library),
        paragraphs=_paragraphs(telling, library),
        close=_framed("close", telling, library) if version.channel != "message" else None,
        signature=tuple(_signature(scene.model, channel.signature)),
    )


def _greeting(telling: Telling, library: Library) -> Phrase:
    reader = telling.scene.model.reader
    greeting = library.audiences[telling.scene.model.audience].model.greetings
    names = {
        "name": Phrase((Blank(reader.name, "Name"),)),
        "address": Phrase((Blank(reader.address, "Title and last name"),)),
        "first": Phrase((Blank(reader.name.split()[0], "First name"),)),
    }
    return fill(parse(greeting[telling.version.tone]), names)


def _signature(scene: Scene, kind: str) -> Iterator[Phrase]:
    writer = scene.writer
    if kind == "name":
        yield Phrase((Blank(writer.name, "Your name"),))
        return
    name = f"{writer.name}, {writer.after_name}" if writer.after_name else writer.name
    yield Phrase((Blank(name, "Your name"),))
    if writer.line:
        yield Phrase((Blank(writer.line, "Your title or license"),))
    reach = [Blank(writer.phone, "Your phone"), Blank(writer.email, "Your email")]
    if writer.profile:
        reach.append(Blank(writer.profile, "Your profile"))
    parts: list[Words | Blank] = []
    for blank in reach:
        parts += [Words(" | "), blank] if parts else [blank]
    yield Phrase(tuple(parts))


def _paragraphs(telling: Telling, library: Library) -> tuple[tuple[Sentence, ...], ...]:
    """Return the body, cut to its limit: the aside goes first, then optional sentences."""
    tone = library.tones[telling.version.tone].model
    if library.channels[telling.version.channel].model.text == "short":
        return _finished(_short(telling, library), tone)
    _, most = body_limits(telling.scene.model, telling.version, library)
    full = _email(telling, library, tone)
    for shorter in (
        replaced(tone, aside=False),
        replaced(tone, aside=False, optional_sentences=False),
    ):
        if _words(full) <= most:
            break
        full = _email(telling, library, shorter)
    return _finished(full, tone)


def replaced(tone: ToneRules, **changes: bool) -> ToneRules:
    """Return the tone's rules with some of them changed."""
    return tone.model_copy(update=changes)


def _words(paragraphs: list[list[Sentence]]) -> int:
    return sum(word_count(one.phrase.text) for paragraph in paragraphs for one in paragraph)


def _finished(
    paragraphs: list[list[Sentence]], tone: ToneRules
) -> tuple[tuple[Sentence, ...], ...]:
    """Contract where the tone does, and begin every sentence with a large letter."""
    return tuple(
        tuple(
            replace(
                one,
                phrase=capitalised(contract(one.phrase) if tone.contractions else one.phrase),
            )
            for one in paragraph
        )
        for paragraph in paragraphs
        if paragraph
    )


def _email(telling: Telling, library: Library, tone: ToneRules) -> list[list[Sentence]]:
    model = telling.scene.model
    first: list[Sentence] = []
    if model.late:
        first.append(_authored("late", model.late, telling, library, model.why.late))
    if model.opening and telling.version.tone == model.tone:
        first.append(_authored("thanks", model.opening, telling, library, model.why.thanks))
    else:
        first.append(_framed("opening", telling, library))
    if tone.aside and model.aside:
        first.append(_authored("aside", model.aside, telling, library, model.why.aside))
    core = _core(telling, library, with_optional=tone.optional_sentences)
    core_length = sum(map(len, core))
    if tone.joins_thanks_and_core:
        first.append(core[0].pop(0))
    ending: list[Sentence] = []
    keeps = tone.interest_up_to_core is None or core_length <= tone.interest_up_to_core
    if model.interest and keeps:
        ending.append(_authored("interest", model.interest, telling, library, model.why.interest))
    if model.next:
        ending.append(_authored("next", model.next, telling, library, model.why.next))
    else:
        ending.append(_framed("next", telling, library))
    joined = len(core) > 1 or _words([ending]) <= MOST_WORDS_OF_JOINED_ENDING
    return [first, *core, *([ending] if joined else [[one] for one in ending])]


def _core(telling: Telling, library: Library, *, with_optional: bool) -> list[list[Sentence]]:
    """Return the core in its author's order and paragraphs."""
    paragraphs: list[list[Sentence]] = [[]]
    for sentence in telling.scene.model.core:
        if sentence.new_paragraph and paragraphs[-1]:
            paragraphs.append([])
        if sentence.optional and not with_optional:
            continue
        move, text = move_of(sentence)
        paragraphs[-1].append(_authored(move, text, telling, library, sentence.why))
    return [paragraph for paragraph in paragraphs if paragraph]


def _short(telling: Telling, library: Library) -> list[list[Sentence]]:
    told = [
        _authored(*move_of(sentence), telling, library, sentence.why)
        for sentence in telling.scene.model.short
    ]
    return [[_framed("opening", telling, library), *told]]


def _authored(
    move: str, text: str, telling: Telling, library: Library, why: str | None
) -> Sentence:
    sentence = Sentence(move, fill(parse(text), telling.values), "scene", why or "")
    return sentence if why else replace(sentence, why=_reason(sentence, telling, library))


def _framed(kind: str, telling: Telling, library: Library) -> Sentence:
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
    return replace(sentence, why=_reason(sentence, telling, library))


def _reason(sentence: Sentence, telling: Telling, library: Library) -> str:
    """Return a reason that quotes the sentence's own fact, for an author who gave none."""
    scene = telling.scene
    pool = library.frames[f"why/{sentence.move}"].model.frames
    suiting = [
        frame_id
        for frame_id, frame in pool.items()
        if not frame.audiences or scene.model.audience in frame.audiences
    ]
    frame_id = rank(f"{scene.id}/why/{sentence.move}", suiting)[0]
    fact = Phrase((Words(sentence.fact.rstrip(".")),))
    return capitalised(fill(parse(pool[frame_id].text), {"fact": fact})).text
