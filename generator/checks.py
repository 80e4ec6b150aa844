"""Hold the data, and then the notes made from it, to every rule of good writing."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from generator.load import Entry, Library
from generator.models import Scene
from generator.notes import Note
from generator.phrases import parse
from generator.problems import Code, Place, Problem
from generator.read import Location
from generator.rules import (
    brackets,
    core,
    employers,
    fiction,
    frames,
    guides,
    moves,
    repeats,
    roles,
    scenes,
    sentences,
    sums,
    texts,
)
from generator.rules import notes as of_notes
from generator.rules.lists import Wordlist, wordlist
from generator.rules.scenes import Finding, Staged
from generator.rules.staging import plain, prose, staged
from generator.rules.texts import Text

Lists: TypeAlias = Mapping[str, Wordlist]
TextRules: TypeAlias = Sequence[tuple[Code, Callable[[Text], Iterator[str]]]]
Rules: TypeAlias = Sequence[tuple[Code, Callable[[Any], Iterator[Finding]]]]

PLAIN: TextRules = (
    (Code.EXCLAMATION, texts.exclamation),
    (Code.PUNCTUATION, texts.punctuation),
    (Code.ARTICLE_SOUND, texts.article_sound),
)
SHARED: TextRules = (
    *PLAIN,
    (Code.CONTRACTION, texts.contraction),
    (Code.CLICHE, texts.cliche),
    (Code.MONEY, texts.money),
    (Code.NUMBER_OUTSIDE, brackets.number_outside),
    (Code.NAME_OUTSIDE, brackets.name_outside),
)
AUTHORED: TextRules = (
    *SHARED,
    (Code.APOLOGY, texts.apology),
    (Code.FEELING, texts.feeling),
    (Code.REAL_ADDRESS, texts.real_address),
    (Code.REAL_COMPANY, fiction.real_employer),
    (Code.LABEL_FORM, brackets.label_form),
    (Code.ARTICLE_OUTSIDE, brackets.article_outside),
    (Code.TOO_LITTLE_OUTSIDE, brackets.too_little_outside),
    (Code.SENTENCE_LENGTH, sentences.sentence_length),
    (Code.SENTENCE_FORM, sentences.sentence_form),
)
BY_KEY: Mapping[str, TextRules] = {
    "callback": ((Code.CALLBACK_NOBODY, sentences.callback_nobody),),
    "thanks_for": (
        (Code.THANKS_FORM, sentences.thanks_form),
        (Code.THANKS_TIME, sentences.thanks_time),
    ),
    "offer": ((Code.OFFER_FORM, sentences.offer_form),),
    "timeline": ((Code.TIMELINE_FORM, sentences.timeline_form),),
    "subject_hook": ((Code.HOOK_FORM, sentences.hook_form),),
    "opening": ((Code.OPENING_THANKS, sentences.opening_thanks),),
}
SCENE: Rules = (
    (Code.SCENE_TITLE_FORM, scenes.scene_title_form),
    (Code.SUMMARY_FORM, scenes.summary_form),
    (Code.ADDRESS_FORM, scenes.address_form),
    (Code.SAME_PERSON, scenes.same_person),
    (Code.REAL_ADDRESS, fiction.real_address),
    (Code.MEETING_FORM, scenes.meeting_form),
    (Code.THANKS_GENERIC, scenes.thanks_generic),
    (Code.THANKS_ECHO, scenes.thanks_echo),
    (Code.LABEL_SAYS_TWO_THINGS, scenes.label_says_two_things),
    (Code.NOT_BUT, scenes.not_but),
    (Code.OPENS_WITH_PRONOUN, core.opens_with_pronoun),
    (Code.PROOF_NUMBER, core.proof_number),
    (Code.NO_FIRST_PERSON, core.no_first_person),
    (Code.SHORT_LENGTH, core.short_length),
    (Code.SHORT_NUMBER, core.short_number),
    (Code.SHORT_IS_A_CUT, core.short_is_a_cut),
    (Code.MISSING_MOVE, moves.missing_move),
    (Code.FORBIDDEN_MOVE, moves.forbidden_move),
    (Code.FORBIDDEN_WORDS, moves.forbidden_words),
    (Code.TONE_NOT_ALLOWED, moves.tone_not_allowed),
    (Code.TIMELINE_NOT_ALLOWED, moves.timeline_not_allowed),
    (Code.NEXT_STEP, moves.next_step),
    (Code.LATE, moves.late),
    (Code.SUM_FORM, sums.sum_form),
    (Code.SUM_FALSE, sums.sum_false),
)
ROLE: Rules = (
    (Code.TITLE_FORM, roles.title_form),
    (Code.IN_SENTENCE_FORM, roles.in_sentence_form),
    (Code.ARTICLE_SOUND, roles.article_of_role),
    (Code.PROOF_LINE_FORM, roles.proof_line_form),
)
LEXICON: Rules = (
    (Code.LEXICON_SIZE, roles.lexicon_size),
    (Code.LEXICON_FORM, roles.lexicon_form),
)
INDUSTRY: Rules = ((Code.INDUSTRY_NAME_FORM, employers.industry_name_form),)
COMPANY: Rules = ((Code.COMPANY_WHAT_FORM, employers.company_what_form),)
COMPANY_NAME: TextRules = ((Code.REAL_COMPANY, fiction.real_company),)
SETTING: Rules = ((Code.LEDE_LENGTH, employers.lede_length),)
LEDE: TextRules = ((Code.CLICHE, texts.cliche),)
GUIDE: Rules = ((Code.WORD_LIMIT, guides.word_limit),)
POOL: Rules = ((Code.TOO_FEW_FRAMES, frames.too_few_frames),)
FRAME: TextRules = (
    (Code.FRAME_FORM, frames.frame_form),
    (Code.FRAME_LENGTH, frames.frame_length),
    (Code.FRAME_FEELING, frames.frame_feeling),
)
NOTE: Rules = (
    (Code.NOTE_LENGTH, of_notes.note_length),
    (Code.SUBJECT_LENGTH, of_notes.subject_length),
    (Code.BLANK_COUNT, of_notes.blank_count),
    (Code.DIGITS_ON_CARD, of_notes.digits_on_card),
    (Code.STARTS_WITH_I, of_notes.starts_with_i),
    (Code.COULD_BE_ANY_JOB, of_notes.could_be_any_job),
)
LISTS = (
    "apologies",
    "cliches",
    "feelings",
    "generic-thanks",
    "intensifiers",
    "money",
    "real-companies",
)
"""The lists of data/style without which a rule would see nothing."""
UNTELLABLE = frozenset(
    {Code.NEXT_STEP, Code.TONE_NOT_ALLOWED, Code.MISSING_MOVE, Code.TOO_FEW_FRAMES}
)
"""A scene with one of these problems cannot be composed."""
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
)


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
    for guide in library.guides.values():
        for location, sentence in guides.quote_gone(guide, notes):
            yield Problem(guide.place(*location), Code.QUOTE_GONE, sentence)


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
    for kind in PROSE_KINDS:
        for entry in getattr(library, kind).values():
            yield from _prose(entry, lists)


def _frames(library: Library, lists: Lists) -> Iterator[Problem]:
    for entry in library.frames.values():
        yield from _found(POOL, entry, entry)
        for frame_id, frame in entry.model.frames.items():
            text = Text(entry.folders[0], parse(frame.text), frame.text, lists)
            yield from _read((*SHARED, *FRAME), text, entry, ("frames", frame_id, "text"))
