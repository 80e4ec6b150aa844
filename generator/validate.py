"""See that every reference names something that is there, and that nothing is there twice."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.guidance import guidance
from generator.load import Entry, Library
from generator.models import MOVES, Scene, move_of
from generator.phrases import Variable, parse
from generator.problems import Code, Place, Problem, did_you_mean, listed
from generator.references import unknown, unknown_scene
from generator.twice import twice

FRAME_VARIABLES: Mapping[str, tuple[str, ...]] = {
    "opening": ("thanks_for", "days", "day", "on_day", "meeting", "role", "company"),
    "next-dated": ("timeline", "offer"),
    "next-open": ("offer",),
    "subject": ("hook", "days", "day", "on_day", "meeting", "role_title", "company"),
    "close": (),
    "why": (),
}

TOLD = frozenset(
    ("thanks", "callback", "build", "proof", "doubt", "aside", "interest", "next", "late")
)
"""The moves whose names stand beside the sentences of a note."""


def validate(library: Library) -> Iterator[Problem]:
    """Yield every reference that leads nowhere and everything that is there twice."""
    for check in (
        _missing_frames,
        _frames,
        _companies,
        _settings,
        _scenes,
        _audiences,
        _moves,
        _stages,
        guidance,
        _generic_notes,
        twice,
    ):
        yield from check(library)


def _missing_frames(library: Library) -> Iterator[Problem]:
    """Every tone needs its openings, next steps and closes, every move its reasons."""
    tones = library.known["tones"]
    framed = {name for name, tone in library.tones.items() if not tone.model.opens_as_short}
    wanted = {f"opening/{tone}" for tone in framed} | {"subject/email"}
    wanted |= {f"{kind}/{tone}" for kind in ("next-dated", "next-open", "close") for tone in tones}
    wanted |= {f"why/{move}" for move in library.known["moves"] - {"subject", "close"}}
    for name in sorted(wanted - library.known["frames"]):
        place = Place(f"data/frames/{name}.yml")
        yield Problem(place, Code.MISSING_FILE, "add a pool of frames here")


def _frames(library: Library) -> Iterator[Problem]:
    for entry in library.frames.values():
        allowed = FRAME_VARIABLES.get(entry.folders[0])
        if allowed is None:
            name = entry.folders[0]
            sentence = f"no pool is called `{name}`; {did_you_mean(name, FRAME_VARIABLES)}"
            yield Problem(entry.place(), Code.UNKNOWN_FILE, sentence)
            continue
        for frame_id, frame in entry.model.frames.items():
            where = ("frames", frame_id)
            yield from _variables(frame.text, allowed, entry, *where, "text")
            for kind, code, names in (
                ("stages", Code.UNKNOWN_STAGE, [*frame.stages, *frame.except_stages]),
                ("situations", Code.UNKNOWN_SITUATION, frame.except_situations),
            ):
                for name in names:
                    yield from unknown(library, kind, code, name, entry, *where)


def _variables(
    text: str, allowed: Iterable[str], entry: Entry[Any], *location: str | int
) -> Iterator[Problem]:
    for part in parse(text).parts:
        if isinstance(part, Variable) and part.name not in allowed:
            sentence = (
                f"nothing here is called {{{{{part.name}}}}}; {did_you_mean(part.name, allowed)}"
            )
            yield Problem(entry.place(*location), Code.UNKNOWN_VARIABLE, sentence)


def _companies(library: Library) -> Iterator[Problem]:
    for entry in library.companies.values():
        yield from unknown(
            library, "industries", Code.UNKNOWN_INDUSTRY, entry.model.industry, entry, "industry"
        )


def _settings(library: Library) -> Iterator[Problem]:
    for entry in library.settings.values():
        yield from _folders(library, entry.folders[0], entry.id, entry)
        role = library.roles.get(entry.folders[0])
        if role and entry.id not in role.model.industries and not entry.model.because:
            sentence = (
                f"`{role.id}` lists {listed(role.model.industries)}, not `{entry.id}`; "
                "add `because:` with the reason why the pair occurs"
            )
            yield Problem(entry.place(), Code.PAIR_NOT_REAL, sentence)


def _folders(library: Library, role: str, industry: str, entry: Entry[Any]) -> Iterator[Problem]:
    yield from unknown(library, "roles", Code.UNKNOWN_ROLE, role, entry)
    yield from unknown(library, "industries", Code.UNKNOWN_INDUSTRY, industry, entry)


def _scenes(library: Library) -> Iterator[Problem]:
    for entry in library.scenes.values():
        scene = entry.model
        role, industry = entry.folders
        yield from _folders(library, role, industry, entry)
        if f"{role}/{industry}" not in library.known["settings"]:
            sentence = f"no setting is kept for it; add data/settings/{role}/{industry}.yml"
            yield Problem(entry.place(), Code.UNKNOWN_SETTING, sentence)
        for key, kind, code in (
            ("audience", "audiences", Code.UNKNOWN_AUDIENCE),
            ("stage", "stages", Code.UNKNOWN_STAGE),
            ("situation", "situations", Code.UNKNOWN_SITUATION),
            ("candidate", "candidates", Code.UNKNOWN_CANDIDATE),
            ("tone", "tones", Code.UNKNOWN_TONE),
            ("company", "companies", Code.UNKNOWN_COMPANY),
        ):
            yield from unknown(library, kind, code, getattr(scene, key), entry, key)
        company = library.companies.get(scene.company)
        if company and company.model.industry != industry:
            sentence = (
                f"`{scene.company}` is in `{company.model.industry}`; this scene is in `{industry}`"
            )
            yield Problem(entry.place("company"), Code.COMPANY_ELSEWHERE, sentence)
        yield from _moves_of(entry)
        for text, location in authored(scene):
            yield from _variables(text, ("company",), entry, *location)


def _moves_of(entry: Entry[Scene]) -> Iterator[Problem]:
    for key in ("core", "short"):
        for index, sentence in enumerate(getattr(entry.model, key)):
            try:
                move_of(sentence)
            except ValueError as error:
                reason = f"this sentence has {error}; give it exactly one, as `callback: ...`"
                yield Problem(entry.place(key, index), Code.ONE_MOVE, reason)


def authored(scene: Scene) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """Yield every text of a scene that may hold blanks, with where it stands."""
    for key in [
        "subject_hook",
        "thanks_for",
        "aside",
        "interest",
        "offer",
        "timeline",
        "opening",
        "next",
        "late",
    ]:
        if text := getattr(scene, key):
            yield text, (key,)
    for key in ("core", "short"):
        for index, sentence in enumerate(getattr(scene, key)):
            for move in MOVES:
                if text := getattr(sentence, move, None):
                    yield text, (key, index, move)


def _audiences(library: Library) -> Iterator[Problem]:
    for entry in library.audiences.values():
        for tone in [*entry.model.tones, *entry.model.greetings]:
            yield from unknown(library, "tones", Code.UNKNOWN_TONE, tone, entry, "tones")
        if "email" not in entry.model.channels:
            sentence = "every reader can have an email; add `email` to the list"
            yield Problem(entry.place("channels"), Code.WRONG_VALUE, sentence)
        for channel in entry.model.channels:
            yield from unknown(
                library, "channels", Code.UNKNOWN_CHANNEL, channel, entry, "channels"
            )
        for tone in entry.model.tones:
            if tone not in entry.model.greetings:
                sentence = f"no greeting for the {tone} tone; add `{tone}: ...`"
                yield Problem(entry.place("greetings"), Code.MISSING_KEY, sentence)
        for tone, greeting in entry.model.greetings.items():
            yield from _variables(greeting, ("address", "first", "name"), entry, "greetings", tone)


def _moves(library: Library) -> Iterator[Problem]:
    for name in sorted(TOLD - library.known["moves"]):
        sentence = "every scene may make this move; add its file"
        yield Problem(Place(f"data/moves/{name}.yml"), Code.MISSING_FILE, sentence)
    for entry in library.moves.values():
        if entry.model.principle not in library.known["guides"]:
            sentence = (
                f"no guide page is called `{entry.model.principle}`; "
                f"{did_you_mean(entry.model.principle, library.known['guides'])}"
            )
            yield Problem(entry.place("principle"), Code.MISSING_FILE, sentence)


def _stages(library: Library) -> Iterator[Problem]:
    stages: list[Entry[Any]] = [*library.stages.values(), *library.situations.values()]
    for entry in stages:
        for move in [*entry.model.requires, *getattr(entry.model, "excuses", [])]:
            yield from unknown(library, "moves", Code.UNKNOWN_MOVE, move, entry, "requires")


def _generic_notes(library: Library) -> Iterator[Problem]:
    for entry in library.roles.values():
        before = entry.model.before
        scenes = {
            key.rsplit("/", 1)[-1]
            for key in library.known["scenes"]
            if key.startswith(f"{entry.id}/")
        }
        yield from unknown_scene(before.scene, scenes, entry, "before")
        for index, line in enumerate(before.lines):
            where = ("before", "lines", index, "move")
            yield from unknown(library, "moves", Code.UNKNOWN_MOVE, line.move, entry, *where)
