"""Hold the data, and then the notes made from it, to every rule of good writing."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from generator.guidance import ADVISING
from generator.load import Entry, Library
from generator.models import Scene
from generator.notes import Note
from generator.phrases import parse
from generator.problems import Code, Place, Problem
from generator.read import Location
from generator.rules import frames, quotes, repeats, roles, shown, sources
from generator.rules import notes as of_notes
from generator.rules.lists import Wordlist, wordlist
from generator.rules.scenes import Staged
from generator.rules.staging import plain, prose, staged
from generator.rules.tables import (
    AUTHORED,
    BY_KEY,
    COMPANY,
    COMPANY_NAME,
    FRAME,
    GUIDE,
    INDUSTRY,
    LEDE,
    LEXICON,
    LISTS,
    NOTE,
    PLAIN,
    POOL,
    ROLE,
    SCENE,
    SETTING,
    SHARED,
    UNTELLABLE,
    Rules,
    TextRules,
)
from generator.rules.texts import Text

Lists: TypeAlias = Mapping[str, Wordlist]

PROSE_KINDS = (
    "roles",
    "industries",
    "companies",
    "settings",
    "audiences",
    "stages",
    "situations",
    "candidates",
    "tones",
    "channels",
    "moves",
    "guides",
    "evidence",
    "refused",
    "norms",
    "questions",
    "verdicts",
)
SHOWN_AS_FAULTS = ("line", "mend")
"""Keys of example sentences, which quote nobody's figures."""


def check(library: Library) -> Iterator[Problem]:
    """Yield everything in the data that breaks a rule; wants nothing but what could be read."""
    lists = {name: wordlist(entry.model.patterns) for name, entry in library.style.items()}
    for name in sorted(set(LISTS) - library.known["style"]):
        yield Problem(Place(f"data/style/{name}.yml"), Code.MISSING_FILE, "add this list of words")
    for scene in library.scenes.values():
        yield from _scene(staged(scene, library, lists), library)
    yield from _roles(library)
    yield from _kinds(library, lists)
    yield from _frames(library, lists)


def check_tellable(library: Library) -> Iterator[Problem]:
    """Yield only what keeps a scene from being composed, a small part of `check`."""
    rules = [(code, rule) for code, rule in SCENE if code in UNTELLABLE]
    for scene in library.scenes.values():
        yield from _found(rules, staged(scene, library, {}), scene)
        yield from _no_frame(scene, library)


def _no_frame(scene: Entry[Scene], library: Library) -> Iterator[Problem]:
    audience = library.audiences.get(scene.model.audience)
    if audience and scene.model.tone in audience.model.tones:
        for location, sentence in frames.no_frame_suits(scene, library):
            yield Problem(scene.place(*location), Code.TOO_FEW_FRAMES, sentence)


def check_notes(library: Library, notes: Sequence[Note]) -> Iterator[Problem]:
    """Yield everything in the composed notes that breaks a rule, at the scene's key to blame."""
    told = of_notes.tell(library, notes)
    for one in told:
        yield from _found(NOTE, one, one.scene)
    for one, (location, sentence) in repeats.sentence_shared(told):
        yield Problem(one.scene.place(*location), Code.SENTENCE_SHARED, sentence)
    for one, (location, sentence) in shown.never_shown(told):
        yield Problem(one.scene.place(*location), Code.NEVER_SHOWN, sentence)
    moves = quotes.moves_told(notes)
    quoting: list[Entry[Any]] = [*library.guides.values(), *library.roles.values()]
    for entry in quoting:
        for location, sentence in quotes.quote_gone(entry.model, moves):
            yield Problem(entry.place(*location), Code.QUOTE_GONE, sentence)


def _found(rules: Rules, subject: object, entry: Entry[Any]) -> Iterator[Problem]:
    for code, rule in rules:
        for location, sentence in rule(subject):
            yield Problem(entry.place(*location), code, sentence)


def _read(rules: TextRules, text: Text, entry: Entry[Any], location: Location) -> Iterator[Problem]:
    for code, rule in rules:
        for sentence in rule(text):
            yield Problem(entry.place(*location), code, sentence)


def _scene(scene: Staged, library: Library) -> Iterator[Problem]:
    entry = scene.scene
    for location, text in scene.texts.items():
        yield from _read((*AUTHORED, *BY_KEY.get(text.key, ())), text, entry, location)
    yield from _found(SCENE, scene, entry)
    yield from _prose(entry, scene.lists, except_for=scene.texts)
    yield from _no_frame(entry, library)


def _prose(
    entry: Entry[Any], lists: Lists, except_for: Collection[Location] = ()
) -> Iterator[Problem]:
    for location, text in prose(entry.document.values):
        if location not in except_for:
            yield from _read(PLAIN, plain(str(location[-1]), text, lists), entry, location)


def _roles(library: Library) -> Iterator[Problem]:
    for role in library.roles.values():
        yield from _found(ROLE, role.model, role)
    with_lexicon: list[Entry[Any]] = [*library.roles.values(), *library.industries.values()]
    for entry in with_lexicon:
        yield from _found(LEXICON, entry, entry)
    for role, (location, sentence) in roles.lexicon_shared(library):
        yield Problem(role.place(*location), Code.LEXICON_SHARED, sentence)
    for role, (location, sentence) in roles.too_few_viewpoints(library):
        yield Problem(role.place(*location), Code.TOO_FEW_VIEWPOINTS, sentence)


def _kinds(library: Library, lists: Lists) -> Iterator[Problem]:
    for industry in library.industries.values():
        yield from _found(INDUSTRY, industry.model, industry)
    for company in library.companies.values():
        yield from _found(COMPANY, company.model, company)
        name = plain("name", company.model.name, lists)
        yield from _read(COMPANY_NAME, name, company, ("name",))
    for setting in library.settings.values():
        yield from _found(SETTING, setting.model, setting)
        lede = plain("lede", setting.model.lede, lists)
        yield from _read(LEDE, lede, setting, ("lede",))
    for guide in library.guides.values():
        yield from _found(GUIDE, guide.model, guide)
    for kind in ADVISING:
        for entry in getattr(library, kind).values():
            yield from _unsourced(entry)
    for norm in library.norms.values():
        if not norm.model.evidence:
            yield from _unsourced(norm)
    for kind in PROSE_KINDS:
        for entry in getattr(library, kind).values():
            yield from _prose(entry, lists)


def _unsourced(entry: Entry[Any]) -> Iterator[Problem]:
    for location, text in prose(entry.document.values):
        if location[-1] not in SHOWN_AS_FAULTS:
            for sentence in sources.unsourced_figure(text):
                yield Problem(entry.place(*location), Code.UNSOURCED_FIGURE, sentence)


def _frames(library: Library, lists: Lists) -> Iterator[Problem]:
    for entry in library.frames.values():
        yield from _found(POOL, entry, entry)
        for frame_id, frame in entry.model.frames.items():
            text = Text(entry.folders[0], parse(frame.text), frame.text, lists)
            yield from _read((*SHARED, *FRAME), text, entry, ("frames", frame_id, "text"))
