"""Write the notes: open, tell the scene in its author's order, offer the next step, sign."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from generator.contract import contract
from generator.expand import Version, expand
from generator.framing import Telling, choose_frames, framed, is_framed, reason, values
from generator.letterhead import greet, sign
from generator.load import Entry, Library
from generator.models import Scene, ToneRules, move_of
from generator.notes import Note, Sentence
from generator.phrases import capitalised, fill, parse, word_count

MOST_WORDS_OF_JOINED_ENDING = 50


def compose(library: Library) -> tuple[Note, ...]:
    """Return every note of the library, setting by setting, each scene's own tone first."""
    notes: list[Note] = []
    for setting in _settings(library).values():
        chosen = {
            version: choose_frames(setting, version, library)
            for version in sorted(
                {version for scene in setting for version in expand(scene, library)},
                key=lambda version: (version.channel, version.tone),
            )
        }
        for scene in setting:
            for version in expand(scene, library):
                frames = chosen[version][scene.id]
                telling = Telling(scene, version, frames, values(scene, version, library))
                notes.append(_note(telling, library))
    return tuple(notes)


def body_limits(scene: Scene, version: Version, library: Library) -> tuple[int, int]:
    """Return the fewest and most words for a note's body: the tightest of all that apply."""
    channel = library.channels[version.channel].model
    if channel.text == "short":
        return channel.words
    stage = (
        library.situations[scene.situation].model.words or library.stages[scene.stage].model.words
    )
    least, most = stage or channel.words
    return least, min(most, library.tones[version.tone].model.most_words)


def _settings(library: Library) -> dict[tuple[str, ...], list[Entry[Scene]]]:
    settings: dict[tuple[str, ...], list[Entry[Scene]]] = defaultdict(list)
    for scene in library.scenes.values():
        settings[scene.folders].append(scene)
    return settings


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
        subject=framed("subject", telling, library) if channel.subject else None,
        greeting=greet(telling, library),
        paragraphs=_paragraphs(telling, library),
        close=framed("close", telling, library) if version.channel != "message" else None,
        signature=tuple(sign(scene.model, channel.signature)),
        limits=body_limits(scene.model, version, library),
    )


def _paragraphs(telling: Telling, library: Library) -> tuple[tuple[Sentence, ...], ...]:
    """Return the body, cut to its limit: the aside goes first, then optional sentences."""
    tone = library.tones[telling.version.tone].model
    if library.channels[telling.version.channel].model.text == "short":
        return _finished(_short(telling, library), tone)
    _, most = body_limits(telling.scene.model, telling.version, library)
    for rules in (
        tone,
        _replaced(tone, aside=False),
        _replaced(tone, aside=False, optional_sentences=False),
    ):
        email = _finished(_email(telling, library, rules), rules)
        if _words(email) <= most:
            break
    return email


def _replaced(tone: ToneRules, **changes: bool) -> ToneRules:
    """Return the tone's rules with some of them changed."""
    return tone.model_copy(update=changes)


def _words(paragraphs: Sequence[Sequence[Sentence]]) -> int:
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
    first.append(_opening(telling, library))
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
        ending.append(framed("next", telling, library))
    joined = len(core) > 1 or _words([ending]) <= MOST_WORDS_OF_JOINED_ENDING
    return [first, *core, *([ending] if joined else [[one] for one in ending])]


def _opening(telling: Telling, library: Library) -> Sentence:
    """Return the scene's own opening in its own tone; in others the card's thanks, or a frame."""
    model = telling.scene.model
    if is_framed(model, "opening", telling.version, library):
        return framed("opening", telling, library)
    own = model.opening if telling.version.tone == model.tone else None
    text = own or next(one.thanks for one in model.short if one.thanks)
    return _authored("thanks", text, telling, library, model.why.thanks)


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
    model = telling.scene.model
    return [
        [
            _authored(move, text, telling, library, sentence.why or _why(move, model))
            for sentence in model.short
            for move, text in [move_of(sentence)]
        ]
    ]


def _why(move: str, scene: Scene) -> str | None:
    """Return the scene's reason for a sentence that its email has too."""
    return scene.why.thanks if move == "thanks" else None


def _authored(
    move: str, text: str, telling: Telling, library: Library, why: str | None
) -> Sentence:
    sentence = Sentence(move, fill(parse(text), telling.values), "scene", why or "")
    return sentence if why else replace(sentence, why=reason(sentence, telling, library))
